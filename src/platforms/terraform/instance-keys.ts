/** `count` and `for_each`: how many instances a block stands for, and what `count` and `each` are in each of them. */
import { list, mapping, problemAt, type Span, scalar, unknown, type Value } from '../../model/index.js'
import type { Body } from '../../parsers/hcl/index.js'
import { evaluate } from './eval/evaluate.js'
import { type Scope, withNames } from './eval/scope.js'
import { isSet } from './eval/types.js'
import type { Expansion, InstanceKey } from './evaluation.js'
import { attributeOf } from './modules/source.js'

/** More instances than this are not told apart. */
const maxInstances = 2_000

const single: Expansion = { form: 'single', keys: [{ kind: 'single' }], open: false }

/** @param scope of the module; `count` and `for_each` see neither `each` nor `count`. */
export function expand(body: Body, scope: Scope): Expansion {
  const count = attributeOf(body, 'count')
  if (count) return expandCount(evaluate(count.value, scope), count.value.span, scope)
  const forEach = attributeOf(body, 'for_each')
  if (forEach) return expandForEach(evaluate(forEach.value, scope), forEach.value.span, scope)
  return single
}

function unknownKeys(by: 'count' | 'for_each', why: string, at: Span): Expansion {
  return { form: by, keys: [{ kind: 'unknown', by, why, at }], open: true }
}

function expandCount(value: Value, at: Span, scope: Scope): Expansion {
  if (value.kind === 'unknown') return unknownKeys('count', value.why, at)
  const wanted = value.kind === 'scalar' ? Number(value.value) : Number.NaN
  if (!Number.isInteger(wanted) || wanted < 0 || (value.kind === 'scalar' && value.value === null)) {
    return invalid('count', 'has to be a whole number of 0 or more', at, scope)
  }
  if (wanted > maxInstances) return tooMany('count', wanted, at, scope)
  const keys = Array.from({ length: wanted }, (_, index): InstanceKey => ({ kind: 'index', index }))
  return { form: 'count', keys, open: false }
}

function expandForEach(value: Value, at: Span, scope: Scope): Expansion {
  if (value.kind === 'unknown') return unknownKeys('for_each', value.why, at)
  if (value.kind === 'map') {
    if (value.entries.size > maxInstances) return tooMany('for_each', value.entries.size, at, scope)
    const keys = [...value.entries].map(([key, item]): InstanceKey => ({ kind: 'key', key, value: item }))
    return openExpansion(keys, value.open, at)
  }
  if (value.kind === 'list' && isSet(value)) {
    if (value.items.length > maxInstances) return tooMany('for_each', value.items.length, at, scope)
    const known = value.items.flatMap((item): InstanceKey[] =>
      item.kind === 'scalar' && typeof item.value === 'string' ? [{ kind: 'key', key: item.value, value: item }] : [],
    )
    return openExpansion(known, value.open || known.length < value.items.length, at)
  }
  return invalid('for_each', 'has to be a map or a set of strings', at, scope)
}

function openExpansion(keys: readonly InstanceKey[], open: boolean, at: Span): Expansion {
  if (!open) return { form: 'for_each', keys, open }
  const why = 'not all elements of `for_each` are known'
  return { form: 'for_each', keys: [...keys, { kind: 'unknown', by: 'for_each', why, at }], open }
}

function invalid(by: 'count' | 'for_each', rule: string, at: Span, scope: Scope): Expansion {
  scope.report(problemAt(at, 'tf-invalid-expansion', `\`${by}\` ${rule}`, { hint: 'Terraform refuses this value.' }))
  return unknownKeys(by, `\`${by}\` ${rule}`, at)
}

function tooMany(by: 'count' | 'for_each', wanted: number, at: Span, scope: Scope): Expansion {
  const message = `${wanted} instances are more than are told apart here (${maxInstances})`
  scope.report(problemAt(at, 'tf-too-many-instances', message, { severity: 'warning' }))
  return unknownKeys(by, message, at)
}

/** `["x"]`, `[0]`, or nothing. */
export function keySuffix(key: InstanceKey): string {
  if (key.kind === 'index') return `[${key.index}]`
  return key.kind === 'key' ? `[${JSON.stringify(key.key)}]` : ''
}

/** The scope with `count` or `each`, as the block's arguments see it. */
export function withKey(scope: Scope, key: InstanceKey, at: Span): Scope {
  const names = keyNames(key, at)
  return names.size > 0 ? withNames(scope, names) : scope
}

function keyNames(key: InstanceKey, at: Span): ReadonlyMap<string, Value> {
  switch (key.kind) {
    case 'single':
      return new Map()
    case 'index':
      return new Map([['count', object({ index: scalar(key.index, at) }, at)]])
    case 'key':
      return new Map([['each', object({ key: scalar(key.key, key.value.span), value: key.value }, at)]])
    case 'unknown': {
      const value = unknown(key.why, key.at)
      return key.by === 'count'
        ? new Map([['count', object({ index: value }, at)]])
        : new Map([['each', object({ key: value, value }, at)]])
    }
  }
}

function object(entries: Readonly<Record<string, Value>>, at: Span): Value {
  return mapping(new Map(Object.entries(entries)), at)
}

/** The instances together, as an expression sees a block with `count` or `for_each`. */
export function collection(expansion: Expansion, valueAt: (position: number) => Value | undefined, at: Span): Value {
  const [first] = expansion.keys
  if (expansion.form === 'single') return valueAt(0) ?? unknown('not known', at)
  const known = expansion.keys.flatMap((key, position) => {
    const value = key.kind === 'unknown' ? undefined : valueAt(position)
    return value ? [{ key, value }] : []
  })
  if (expansion.form === 'count') {
    const items = known.map(({ value }) => value)
    return list(items, at, { open: first?.kind === 'unknown' })
  }
  const entries = new Map(known.map(({ key, value }) => [key.kind === 'key' ? key.key : '', value]))
  return mapping(entries, at, { open: expansion.open })
}
