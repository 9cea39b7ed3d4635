/**
 * Derives the table of Kubernetes types from `@kubernetes/client-node` (Apache-2.0), which is generated from the API's
 * OpenAPI document. Run by a maintainer when a new version is out: `npm run gen:kubernetes`; the result is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const generated = join(root, 'node_modules/@kubernetes/client-node/dist/gen')

/** One letter for each basic type; see `schema/types.ts` for how they are read. */
const basic: Readonly<Record<string, string>> = {
  string: 's',
  number: 'n',
  boolean: 'b',
  Date: 's',
  any: '*',
  object: '*',
  IntOrString: 'o',
  V1MicroTime: 's',
}

function code(type: string, format: string): string {
  const array = /^(?:Array|Set)<(.*)>$/.exec(type)
  if (array) return `[${code(array[1] ?? '', format)}`
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type)
  if (map) return `{${code(map[1] ?? '', format)}`
  if (type === 'number' && format.startsWith('int')) return 'i'
  return basic[type] ?? type
}

function typesOf(): Record<string, string> {
  const models = join(generated, 'models')
  const result: Record<string, string> = {}
  for (const file of readdirSync(models).filter(
    (f) => f.endsWith('.js') && !f.startsWith('ObjectSerializer') && f !== 'all.js',
  )) {
    const js = readFileSync(join(models, file), 'utf8')
    const declaration = readFileSync(join(models, file.replace(/\.js$/, '.d.ts')), 'utf8')
    const required = new Set([...declaration.matchAll(/^ {4}'([^']+)': /gm)].map((m) => m[1]))
    const fields = [
      ...js.matchAll(/"name": "([^"]+)",\s+"baseName": "([^"]+)",\s+"type": "([^"]+)",\s+"format": "([^"]*)"/g),
    ]
    result[file.replace(/\.js$/, '')] = fields
      .map(
        ([, name = '', written = '', type = '', format = '']) =>
          `${written}${required.has(name) ? '!' : ''}:${code(type, format)}`,
      )
      .join(';')
  }
  return result
}

/** `apps/v1/Deployment` → type, from what the client sends to create one. */
function kindsOf(): Record<string, string> {
  const apis = join(generated, 'apis')
  const result: Record<string, string> = {}
  for (const file of readdirSync(apis).filter((f) => f.endsWith('.js'))) {
    const js = readFileSync(join(apis, file), 'utf8')
    for (const [, group = '', type = ''] of js.matchAll(
      /localVarPath = '\/apis?\/([a-z0-9./]+?)\/(?:namespaces\/\{namespace\}\/)?[a-z]+'[\s\S]{0,2500}?serialize\(body, "(\w+)"/g,
    )) {
      if (type.endsWith('DeleteOptions')) continue
      result[`${group}/${type.replace(/^(?:[A-Z][a-z]+)?V\d+(?:(?:alpha|beta)\d+)?/, '')}`] = type
    }
  }
  return result
}

const types = typesOf()
const kinds = kindsOf()
const version = /OpenAPI spec version: release-([\d.]+)/.exec(
  readFileSync(join(generated, 'models/V1Pod.js'), 'utf8'),
)?.[1]
const reached = new Set<string>()
const visit = (name: string): void => {
  const type = types[name]
  if (type === undefined || reached.has(name)) return
  reached.add(name)
  for (const [, field = ''] of type.matchAll(/:[[{]*(\w+)/g)) visit(field)
}
for (const type of Object.values(kinds)) visit(type)
const sorted = <T>(entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
const table = {
  version,
  kinds: sorted(Object.entries(kinds)),
  types: sorted(Object.entries(types).filter(([name]) => reached.has(name))),
}
writeFileSync(join(root, 'src/platforms/kubernetes/schema/table.json'), `${JSON.stringify(table, null, 0)}\n`)
console.log(`Kubernetes ${version}: ${Object.keys(table.kinds).length} kinds, ${reached.size} types`)
