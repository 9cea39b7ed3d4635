/** `bylaw new policy <id>`: a policy and its fixtures to start from. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError, parse } from './args.js'
import { print } from './print.js'
import { type Scaffold, scaffoldOf } from './scaffold.js'

export async function newCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    select: { type: 'string', default: 'k8s/Container' },
    dir: { type: 'string', default: 'policies' },
  })
  const [what, id] = positionals
  if (what !== 'policy' || id === undefined) throw new CommandError('write `bylaw new policy <id>`')
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    throw new CommandError(
      `\`${id}\`: an id names the bad thing in lower-case words joined by \`-\`, as in \`k8s-missing-owner\``,
    )
  }
  const scaffold = scaffoldOf(id, values.select)
  if (!scaffold) throw new CommandError(`\`--select ${values.select}\`: kinds are such as ${kinds}`)
  const files: Readonly<Record<string, string>> = {
    [join(values.dir, `${id}.yaml`)]: policy(id, values.select, scaffold),
    ...Object.fromEntries(
      Object.entries(scaffold.fixtures).map(([name, text]) => [join(values.dir, 'fixtures', id, name), text]),
    ),
  }
  const existing = Object.keys(files).find((path) => existsSync(path))
  if (existing !== undefined) throw new CommandError(`${existing} is there already`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  print(
    `${Object.keys(files)
      .map((path) => `Wrote ${path}`)
      .join('\n')}\nRun \`bylaw test ${values.dir}\`.\n`,
  )
  return 0
}

const kinds = 'k8s/Deployment, k8s/Container, tf/aws_s3_bucket, docker/From, compose/Service, gha/Step, gitlab/Job'

function policy(id: string, select: string, { title, remedy, path, assert, message }: Scaffold): string {
  return `# yaml-language-server: $schema=node_modules/bylaw/dist/schema/policy.json
id: ${id}
title: ${title}
severity: medium # info low medium high critical
category: reliability # security reliability cost correctness maintainability
why: Say here why it is bad, in one to three sentences for whoever meets the finding.
remedy: ${remedy}
references: [https://example.com/our-handbook]

# Which resources, and where in them; \`value\` is what stands at the path.
select: ${select}
path: ${path}
# CEL: must hold for every value. Absent reads as null; what isn't known here makes the verdict undecided.
assert: ${assert}
message: '${message}'
`
}
