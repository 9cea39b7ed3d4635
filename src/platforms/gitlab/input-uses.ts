/** `$[[ inputs.x ]]` in the settings of a job. */
import { entries, list, mapping, type Scalar, scalar, spanOf, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'

const inputPattern = /\$\[\[\s*inputs\.([\w-]+)[^\]]*\]\]/g

/** `{ key, input }` at the place of each use; `key` is the path in the job without list indices: `environment.name`. */
export function inputUses(job: Value): Value {
  const found: Value[] = []
  const walk = (value: Value, key: string): void => {
    if (value.kind === 'list') for (const item of value.items) walk(item, key)
    if (value.kind === 'map') for (const [name, item] of entries(value)) walk(item, key ? `${key}.${name}` : name)
    if (value.kind === 'scalar' && typeof value.value === 'string') found.push(...usesIn(value, value.value, key))
  }
  walk(job, '')
  return list(found, job.span)
}

function usesIn(value: Scalar, text: string, key: string): Value[] {
  if (!text.includes('$[[')) return []
  return [...text.matchAll(inputPattern)].map((use) => {
    const at = spanOf(scalarMap(value), use.index, use.index + use[0].length)
    return mapping(
      new Map<string, Value>([
        ['key', scalar(key, at)],
        ['input', scalar(use[1] ?? '', at)],
      ]),
      at,
    )
  })
}
