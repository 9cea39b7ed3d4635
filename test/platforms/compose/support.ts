/** Values as plain data. */
import type { Value } from '../../../src/model/index.js'
import { type YamlTree, yaml } from '../../../src/parsers/yaml/index.js'

/** What `merge` makes of two texts. */
export function documentsIn(
  merge: (base: Value, over: Value) => Value,
  below: string,
  above: string,
): Readonly<Record<string, unknown>> {
  const [base, over] = [below, above].map((text) => {
    const { documents } = yaml.parse({ path: 'compose.yaml', text }).tree as YamlTree
    const [document] = documents
    if (!document) throw new Error(`nothing in ${text}`)
    return document.value
  })
  if (!base || !over) throw new Error('two texts are needed')
  return plain(merge(base, over)) as Readonly<Record<string, unknown>>
}

function plain(value: Value): unknown {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind === 'map') return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]))
  return value.kind
}
