/** CI/CD variables of the configuration, and strings that use them. */
import {
  child,
  entries,
  mapping,
  printable,
  type Scalar,
  type Span,
  scalar,
  unknown,
  type Value,
} from '../../model/index.js'

/** Name → value; the long form `{ value, description }` is its `value`. */
export function variablesOf(...layers: readonly Value[]): Value {
  const all = new Map<string, Value>()
  for (const layer of layers) {
    for (const [name, value] of entries(layer)) all.set(name, value.kind === 'map' ? valued(value) : value)
  }
  const at: Span | undefined = layers.at(-1)?.span
  return mapping(all, at ?? { file: { path: '', text: '' }, start: 0, end: 0 }, { open: true })
}

function valued(long: Value): Value {
  const value = child(long, 'value')
  return value.kind === 'missing' || !long.keySpan ? value : { ...value, keySpan: long.keySpan }
}

/** `$NAME`, `${NAME}`, `%NAME%`; `$$` is a dollar sign. */
export const variablePattern = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g
const inputPattern = /\$\[\[.*?\]\]/s

const maxDepth = 5

/**
 * A string as GitLab expands it: with the variables the configuration sets, else `Unknown` with what comes before the
 * first one that isn't set here. Values given by the project, a trigger or a person would win over the file's.
 */
export function expanded(value: Value, variables: Value, depth = 0): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return value
  const input = inputPattern.exec(value.value)
  if (input) {
    return unknown(`the input \`${input[0]}\` is given by whoever includes the file`, value.span, {
      ...kept(value),
      prefix: value.value.slice(0, input.index),
    })
  }
  if (!/[$%]/.test(value.value)) return value
  let result = ''
  let at = 0
  for (const use of value.value.matchAll(variablePattern)) {
    result += value.value.slice(at, use.index)
    at = use.index + use[0].length
    if (use[0] === '$$') {
      result += '$'
      continue
    }
    const name = use[1] ?? use[2] ?? use[3] ?? ''
    const set = variables.kind === 'map' ? variables.entries.get(name) : undefined
    const known = set && depth < maxDepth ? expanded(set, variables, depth + 1) : undefined
    if (known?.kind !== 'scalar') {
      return unknown(`the variable \`${name}\` is set outside of this file`, value.span, {
        ...kept(value),
        prefix: result,
      })
    }
    result += printable(known)
  }
  return scalar(result + value.value.slice(at), value.span, { ...kept(value), style: 'computed' })
}

function kept(value: Scalar): { keySpan?: Span; origin: Value; via: string } {
  return { ...(value.keySpan ? { keySpan: value.keySpan } : {}), origin: value, via: 'variables' }
}
