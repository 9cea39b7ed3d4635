/** The table of Kubernetes types, read lazily: a type's fields are taken apart when the first object needs them. */
import table from './table.json' with { type: 'json' }

export interface Field {
  readonly type: string
  readonly required: boolean
}

const packed: Readonly<Record<string, string>> = table.types
const kinds: Readonly<Record<string, string>> = table.kinds
/** The release that the table describes. */
export const tableVersion: string = table.version
const unpacked = new Map<string, ReadonlyMap<string, Field>>()

/** The type of `apiVersion`/`kind`; undefined for one that the table doesn't hold. */
export function typeOfKind(apiVersion: string, kind: string): string | undefined {
  return kinds[`${apiVersion}/${kind}`]
}

/** Is it an API of Kubernetes itself, so that a kind it doesn't hold is a mistake? */
export function kindsOfApi(apiVersion: string): readonly string[] {
  const prefix = `${apiVersion}/`
  return Object.keys(kinds)
    .filter((k) => k.startsWith(prefix))
    .map((k) => k.slice(prefix.length))
}

const stable = /^v\d+$/

/**
 * The API that has the kind, if `apiVersion` is a stable version that its group never had: what existed once and is gone
 * was alpha or beta, and a kind without a stable version may get its first with the next release.
 */
export function stableApiOf(apiVersion: string, kind: string): string | undefined {
  const group = apiVersion.slice(0, apiVersion.lastIndexOf('/') + 1)
  if (!stable.test(apiVersion.slice(group.length)) || kindsOfApi(apiVersion).length > 0) return undefined
  const apis = Object.keys(kinds).flatMap((k) => (k.endsWith(`/${kind}`) ? [k.slice(0, -kind.length - 1)] : []))
  return apis.findLast((api) => api.startsWith(group) && stable.test(api.slice(group.length)))
}

/**
 * Fields of an object type; undefined for the basic types: `s` string, `i` integer, `n` number, `b` boolean, `o` integer
 * or string, `*` anything, `[T` list, `{T` mapping by string.
 */
export function fieldsOf(type: string): ReadonlyMap<string, Field> | undefined {
  const known = unpacked.get(type)
  if (known) return known
  const text = packed[type]
  if (text === undefined) return undefined
  const fields = new Map<string, Field>()
  for (const part of text === '' ? [] : text.split(';')) {
    const colon = part.indexOf(':')
    const required = part[colon - 1] === '!'
    fields.set(part.slice(0, required ? colon - 1 : colon), { type: part.slice(colon + 1), required })
  }
  unpacked.set(type, fields)
  return fields
}
