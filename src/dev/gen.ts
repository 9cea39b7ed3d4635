/** Builds everything that is derived from the tree: rule indexes and validators. Run by `npm run gen`; git ignores the results. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { parse } from 'yaml'
import { type Bundle, buildBundle, packOf } from '../policy/index.js'

const src = join(import.meta.dirname, '..')

/** Writes only what changed, so that watchers and caches stay calm. */
function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

function ruleIndexes(): void {
  const rules = join(src, 'rules')
  mkdirSync(rules, { recursive: true })
  const platforms = readdirSync(rules, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort()
  for (const platform of platforms) {
    const files = readdirSync(join(rules, platform), { recursive: true, encoding: 'utf8' })
      .map((f) => f.replaceAll('\\', '/'))
      .filter((f) => f.endsWith('.ts') && !f.endsWith('.generated.ts'))
      .sort()
    const preset = (file: string): Group => groupOf(readFileSync(join(rules, platform, file), 'utf8'))
    for (const group of groups) {
      const own = files.filter((file) => preset(file) === group)
      write(
        join(rules, platform, `${group}.generated.ts`),
        [
          "import type { Rule } from '../../model/index.js'",
          ...own.map((f, i) => `import rule${i} from './${f.replace(/\.ts$/, '.js')}'`),
          '',
          `/** By id: the name of each rule's file. */`,
          'const rules: readonly (readonly [string, Rule])[] = [',
          ...own.map((f, i) => `  ['${basename(f, '.ts')}', rule${i}],`),
          ']',
          'export default rules',
          '',
        ].join('\n'),
      )
    }
  }
  write(
    join(rules, 'index.generated.ts'),
    [
      "import type { Rule } from '../model/index.js'",
      '',
      'type Load = () => Promise<{ default: readonly (readonly [string, Rule])[] }>',
      '',
      `export const ruleModules: ${byGroup('Load')} = {`,
      ...platforms.flatMap((p) => loads(p, (group) => `./${p}/${group}.generated.js`)),
      '}',
      '',
    ].join('\n'),
  )
}

/** Most scans need the rules of the default preset alone: the others are loaded where they are asked for. */
const groups = ['default', 'others'] as const
type Group = (typeof groups)[number]

/** By what the rule's file says: a test holds it against the rule. */
function groupOf(text: string): Group {
  return /^\s*preset: 'default',$/m.test(text) ? 'default' : 'others'
}

const byGroup = (load: string): string => `Readonly<Record<string, Readonly<Record<'default' | 'others', ${load}>>>>`

function loads(platform: string, pathOf: (group: Group) => string): readonly string[] {
  return [`  ${platform}: {`, ...groups.map((group) => `    ${group}: () => import('${pathOf(group)}'),`), '  },']
}

/** A scan loads no schema compiler: the validator of our own schema is compiled here. */
function validators(): void {
  const schema: unknown = JSON.parse(readFileSync(join(src, 'engine/config.schema.json'), 'utf8'))
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } })
  const validate = ajv.compile(schema as object)
  const toText = typeof standalone === 'function' ? standalone : standalone.default
  write(join(src, 'config-validator.generated.js'), toText(ajv, validate))
  write(
    join(src, 'config-validator.generated.d.ts'),
    "import type { Validator } from './engine/config.js'\ndeclare const validate: Validator\nexport default validate\n",
  )
}

/** All policies of a platform as one text: read and checked here, parsed in a moment when the platform is met. */
function policyBundles(): void {
  const policies = join(src, '../policies')
  const retired: readonly string[] = JSON.parse(readFileSync(join(policies, 'retired.json'), 'utf8'))
  const platforms = readdirSync(policies, { withFileTypes: true })
    .filter((d) => d.isDirectory() && d.name !== 'packs')
    .map((d) => d.name)
    .sort()
  for (const platform of platforms) {
    const files = readdirSync(join(policies, platform), { recursive: true, encoding: 'utf8' })
      .map((path) => `policies/${platform}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.yaml'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(src, '..', path), 'utf8') }))
    const { policies: all, ...rest }: Bundle = JSON.parse(buildBundle(files, { rules: [], retired }))
    for (const group of groups) {
      const own = all.filter(({ meta }) => (meta.preset === 'default') === (group === 'default'))
      const text = JSON.stringify({ ...rest, policies: own } satisfies Bundle)
      write(join(src, `policies-${platform}-${group}.generated.ts`), `export default ${JSON.stringify(text)}\n`)
    }
  }
  write(
    join(src, 'policies.generated.ts'),
    [
      'type Load = () => Promise<{ default: string }>',
      '',
      `export const policyBundles: ${byGroup('Load')} = {`,
      ...platforms.flatMap((p) => loads(p, (group) => `./policies-${p}-${group}.generated.js`)),
      '}',
      '',
    ].join('\n'),
  )
}

/** Packs as one text, checked for what a pack must say. */
function packs(): void {
  const folder = join(src, '../policies/packs')
  const all = readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .map((f) => {
      const pack = packOf(parse(readFileSync(join(folder, f), 'utf8')))
      if (`${pack.id}.yaml` !== f) throw new Error(`policies/packs/${f}: the id is \`${pack.id}\``)
      const silent = pack.controls.find((c) => c.rules.length > 0 === (c.manual !== undefined))
      if (silent) throw new Error(`policies/packs/${f}: control ${silent.id} needs either \`rules\` or \`manual\``)
      return pack
    })
  write(join(src, 'packs.generated.ts'), `export default ${JSON.stringify(JSON.stringify(all))}\n`)
}

ruleIndexes()
packs()
policyBundles()
validators()
