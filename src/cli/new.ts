/** `bylaw new policy <id>`: a policy and its fixtures to start from. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError, parse } from './args.js'

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
  const files: Readonly<Record<string, string>> = {
    [join(values.dir, `${id}.yaml`)]: policy(id, values.select),
    [join(values.dir, 'fixtures', id, 'bad.yaml')]: fixture(`      # expect: ${id}\n      image: api:latest\n`),
    [join(values.dir, 'fixtures', id, 'good.yaml')]: fixture('      image: api:1.2.3\n'),
  }
  const existing = Object.keys(files).find((path) => existsSync(path))
  if (existing !== undefined) throw new CommandError(`${existing} is there already`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  process.stdout.write(
    `${Object.keys(files)
      .map((path) => `Wrote ${path}`)
      .join('\n')}\nRun \`bylaw test ${values.dir}\`.\n`,
  )
  return 0
}

function policy(id: string, select: string): string {
  return `# yaml-language-server: $schema=node_modules/bylaw/dist/schema/policy.json
id: ${id}
title: Image has no fixed tag
severity: medium # info low medium high critical
confidence: high
category: reliability # security reliability cost correctness maintainability
preset: default
since: 0.1.0
why: Say here why it is bad, in one to three sentences for whoever meets the finding.
remedy: Say here what to do instead.
references: [https://example.com/our-handbook/images]

# Which resources, and where in them; \`value\` is what stands at the path.
select: ${select}
path: image
# CEL: must hold for every value. Absent reads as null; what isn't known here makes the verdict undecided.
assert: value == null || !string(value).endsWith(':latest')
message: '{{ self.name }} runs {{ value }}'
`
}

function fixture(container: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  containers:\n    - name: api\n${container}`
}
