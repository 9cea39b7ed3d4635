/** Strings with `${{ … }}` become what GitHub would make of them, or an `Unknown` that keeps the text as `origin`. */
import {
  child,
  entries,
  list,
  mapping,
  type OffsetMap,
  type Scalar,
  scalar,
  spanOf,
  unknown,
  type Value,
} from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { asText } from './expressions/coerce.js'
import { type Embedded, embeddedIn, hasExpression } from './expressions/embedded.js'
import { evaluate, type Scope } from './expressions/evaluate.js'

/** Known contexts by lower-case name; every other one is unknown while the workflow doesn't run. */
export type Contexts = ReadonlyMap<string, Value>

export function scopeOf(contexts: Contexts, map: OffsetMap): Scope {
  return {
    context: (name, at) =>
      contexts.get(name) ??
      unknown(`\`${name}\` is known only while the workflow runs`, at, name === 'secrets' ? { sensitive: true } : {}),
    at: ({ start, end }) => spanOf(map, start, end),
  }
}

/** The value with all its strings resolved; what holds no expression is returned as it is. */
export function resolve(value: Value, contexts: Contexts): Value {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' && hasExpression(value.value)
        ? resolveText(value, value.value, contexts)
        : value
    case 'list': {
      const items = value.items.map((item) => resolve(item, contexts))
      return items.every((item, i) => item === value.items[i]) ? value : list(items, value.span, kept(value))
    }
    case 'map': {
      const resolved = [...entries(value)].map(([key, item]) => [key, resolve(item, contexts)] as const)
      const same = resolved.every(([key, item]) => item === child(value, key))
      return same ? value : mapping(new Map(resolved), value.span, kept(value))
    }
    default:
      return value
  }
}

function kept(value: Value): { keySpan?: NonNullable<Value['keySpan']>; origin?: Value; open: boolean } {
  const open = (value.kind === 'list' || value.kind === 'map') && value.open
  return {
    open,
    ...(value.keySpan ? { keySpan: value.keySpan } : {}),
    ...(value.origin ? { origin: value.origin } : {}),
  }
}

function resolveText(written: Scalar, text: string, contexts: Contexts): Value {
  const scope = scopeOf(contexts, scalarMap(written))
  const embedded = embeddedIn(text)
  const more = { ...(written.keySpan ? { keySpan: written.keySpan } : {}), origin: written, via: 'expression' }
  const [only] = embedded
  if (only && embedded.length === 1 && only.start === 0 && only.end === text.length) {
    const { keySpan: _, ...value } = evaluate(only.tree, scope)
    return { ...value, span: written.span, ...more }
  }
  return concatenated(text, embedded, scope, written, more)
}

function concatenated(
  text: string,
  embedded: readonly Embedded[],
  scope: Scope,
  { span }: Scalar,
  more: { keySpan?: NonNullable<Value['keySpan']>; origin: Value; via: string },
): Value {
  let result = ''
  let at = 0
  for (const { tree, start, end } of embedded) {
    result += text.slice(at, start)
    at = end
    const value = evaluate(tree, scope)
    const inserted = asText(value)
    if (inserted !== undefined) result += inserted
    else return unknown(value.kind === 'unknown' ? value.why : 'not known here', span, { ...more, prefix: result })
  }
  return scalar(result + text.slice(at), span, { ...more, style: 'computed' })
}
