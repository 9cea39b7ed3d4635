/** `configMapGenerator` and `secretGenerator`. */
import { posix } from 'node:path'
import {
  entries,
  get,
  isTrue,
  isUnset,
  items,
  mapping,
  printable,
  type Span,
  scalar,
  text,
  unknown,
  type Value,
} from '../../../model/index.js'
import { emptyMap, withEntry } from './edit.js'
import { idOf, isSame, type KObject, newObject, withBody } from './object.js'
import { complain, type Reader, readText, resolvePath } from './reader.js'

/** Adds what a generator makes, or merges it into what is there already. */
export function generate(
  objects: readonly KObject[],
  kind: 'ConfigMap' | 'Secret',
  generator: Value,
  options: Value,
  directory: string,
  reader: Reader,
): readonly KObject[] {
  const made = objectOf(kind, generator, options, directory, reader)
  const behavior = text(get(generator, 'behavior'), 'create')
  if (behavior !== 'merge' && behavior !== 'replace') return [...objects, made]
  const id = idOf(made.body)
  const isMeant = (object: KObject): boolean => [idOf(object.body), ...object.past].some((one) => isSame(one, id))
  const at = objects.findIndex(isMeant)
  const before = objects[at]
  if (!before) {
    const message = `there is no ${kind} \`${id.name}\` to ${behavior}`
    complain(reader, get(generator, 'behavior').span, 'kustomize-generator', message)
    return objects
  }
  const body = combine(before.body, made.body, behavior === 'merge')
  const after = { ...withBody(before, body), hashed: before.hashed || made.hashed }
  return objects.map((object, i) => (i === at ? after : object))
}

function combine(before: Value, made: Value, merges: boolean): Value {
  let body = before
  for (const field of ['data', 'binaryData']) {
    const added = get(made, field)
    const old = get(before, field)
    const both = merges && old.kind === 'map' ? united(old, added) : added
    if (both.kind !== 'missing' || !merges) body = withEntry(body, field, both)
  }
  for (const field of ['labels', 'annotations']) {
    const added = get(made, ['metadata', field])
    const old = get(before, ['metadata', field])
    if (added.kind === 'map')
      body = withEntry(
        body,
        'metadata',
        withEntry(get(body, 'metadata'), field, old.kind === 'map' ? united(old, added) : added),
      )
  }
  return body
}

function united(old: Value, added: Value): Value {
  let map = old
  for (const [key, value] of entries(added)) map = withEntry(map, key, value)
  return added.kind === 'map' && added.open && map.kind === 'map' ? { ...map, open: true } : map
}

function objectOf(
  kind: 'ConfigMap' | 'Secret',
  generator: Value,
  options: Value,
  directory: string,
  reader: Reader,
): KObject {
  const name = get(generator, 'name')
  const at = generator.span
  const word = (value: string): Value => scalar(value, name.span, { style: 'computed', ...key(name) })
  const own = get(generator, 'options')
  const option = (field: string): Value => (isUnset(get(own, field)) ? get(options, field) : get(own, field))
  const pairs = pairsOf(kind, generator, directory, reader)
  let metadata: Value = mapping(new Map([['name', name]]), at)
  for (const field of ['labels', 'annotations']) {
    const both = [get(options, field), get(own, field)].filter((map) => map.kind === 'map')
    if (both.length > 0) metadata = withEntry(metadata, field, both.reduce(united, emptyMap(at)))
  }
  if (!isUnset(get(generator, 'namespace'))) metadata = withEntry(metadata, 'namespace', get(generator, 'namespace'))
  const body = new Map<string, Value>([
    ['apiVersion', word('v1')],
    ['kind', word(kind)],
    ['metadata', metadata],
  ])
  if (pairs.entries.size > 0 || pairs.open) body.set('data', pairs)
  if (kind === 'Secret') {
    const type = get(generator, 'type')
    body.set('type', isUnset(type) ? word('Opaque') : type)
  }
  if (isTrue(option('immutable')) === true) body.set('immutable', option('immutable'))
  return newObject(mapping(body, at), at, isTrue(option('disableNameSuffixHash')) !== true)
}

function key(value: Value): { keySpan?: Span } {
  return value.keySpan ? { keySpan: value.keySpan } : {}
}

/** A Secret's values are base64; both are known only as far as the files are. */
function pairsOf(kind: string, generator: Value, directory: string, reader: Reader): Value & { kind: 'map' } {
  const pairs = new Map<string, Value>()
  let open = false
  const put = (name: string, value: string, at: Span): void => {
    const written = kind === 'Secret' ? Buffer.from(value, 'utf8').toString('base64') : value
    pairs.set(name, scalar(written, at, { style: 'computed', ...(kind === 'Secret' ? { sensitive: true } : {}) }))
  }
  const envs = [...items(get(generator, 'envs')), get(generator, 'env')].filter((env) => !isUnset(env))
  for (const source of [...envs, ...items(get(generator, 'files'))]) {
    const isEnv = envs.includes(source)
    const [name, path] = isEnv ? ['', printable(source)] : keyAndPath(printable(source))
    const file = readInput(source, path, directory, reader)
    if (file === undefined && isEnv) open = true
    else if (file === undefined) pairs.set(name, unknown(`\`${path}\` could not be read`, source.span))
    else if (!isEnv) put(name, file, source.span)
    else
      for (const [variable, value] of variables(file)) {
        if (value === undefined) pairs.set(variable, unknown('it is taken from the environment', source.span))
        else put(variable, value, source.span)
      }
  }
  for (const literal of items(get(generator, 'literals'))) {
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(printable(literal)) ?? []
    if (literal.kind === 'unknown') open = true
    else if (name === undefined || value === undefined) {
      complain(reader, literal.span, 'kustomize-generator', 'a literal is written as `key=value`')
    } else put(name, value.replace(/^["']+|["']+$/g, ''), literal.span)
  }
  const list = get(generator, 'literals')
  return { ...mapping(pairs, list.kind === 'missing' ? generator.span : list.span), open }
}

function keyAndPath(source: string): [string, string] {
  const equals = source.indexOf('=')
  return equals < 0 ? [posix.basename(source), source] : [source.slice(0, equals), source.slice(equals + 1)]
}

function readInput(source: Value, path: string, directory: string, reader: Reader): string | undefined {
  const resolved = resolvePath(directory, path)
  const file = resolved === undefined ? undefined : readText(reader, resolved)
  if (!file) {
    const why = resolved === undefined ? 'leads out of the scanned tree' : 'could not be read as text'
    complain(reader, source.span, 'kustomize-input', `\`${path}\` ${why}, so what it brings isn't known`)
  }
  return file?.text
}

/** `NAME=value` lines; a name alone takes its value from the environment. */
function variables(text: string): readonly (readonly [string, string | undefined])[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const equals = line.indexOf('=')
      return equals < 0 ? [line, undefined] : [line.slice(0, equals), line.slice(equals + 1)]
    })
}
