/** `configMapGenerator` and `secretGenerator`. */
import { posix } from 'node:path'
import {
  entries,
  get,
  isTrue,
  isUnset,
  items,
  mapping,
  missing,
  printable,
  type Span,
  scalar,
  text,
  unknown,
  type Value,
} from '../../../model/index.js'
import { computed, emptyMap, withEntry } from './edit.js'
import { withTexts } from './metadata.js'
import { idOf, idsOf, isSame, type KObject, newObject, withoutSources } from './object.js'
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
  const merges = behavior === 'merge' || behavior === 'replace'
  const id = idOf(made.body)
  const refuse = (message: string): readonly KObject[] => {
    const at = merges ? get(generator, 'behavior') : get(generator, 'name')
    complain(reader, at.span, 'kustomize-generator', message)
    return objects
  }
  if (id.name === '') return refuse('a generator needs a `name`')
  const meant = objects.filter((object) => idsOf(object).some((one) => isSame(one, id)))
  const [before] = meant
  if (!before) return merges ? refuse(`there is no ${kind} \`${id.name}\` to ${behavior}`) : [...objects, made]
  if (meant.length > 1) return refuse(`the ${kind} \`${id.name}\` may be each of ${meant.length}`)
  if (!merges) return refuse(`there is a ${kind} \`${id.name}\` already: say \`behavior: merge\` or \`replace\``)
  const body = combined(before.body, made.body, behavior === 'merge')
  return objects.map((object) =>
    object === before ? withoutSources({ ...before, body, hashed: before.hashed && made.hashed }) : object,
  )
}

/** What the generator makes, under the name of what was there, with its labels and annotations, and perhaps its data. */
function combined(before: Value, made: Value, merges: boolean): Value {
  let metadata = get(made, 'metadata')
  for (const field of ['name', 'namespace']) metadata = withEntry(metadata, field, get(before, ['metadata', field]))
  for (const field of ['labels', 'annotations']) {
    metadata = withUnited(metadata, field, get(before, ['metadata', field]))
  }
  const body = withEntry(made, 'metadata', metadata)
  if (!merges) return body
  const written = text(get(made, 'kind')) === 'Secret' ? get(before, 'stringData') : missing(before.span)
  const data = withUnited(
    body,
    'data',
    written.kind === 'map' ? united(get(before, 'data'), encodedMap(written)) : get(before, 'data'),
  )
  const both = withUnited(data, 'binaryData', get(before, 'binaryData'))
  const content = get(both, 'data')
  return content.kind === 'map' && content.entries.size === 0 && !content.open
    ? withEntry(both, 'data', missing(content.span))
    : both
}

/** The mapping with what another one has besides in one of its fields. */
function withUnited(body: Value, field: string, before: Value): Value {
  const own = get(body, [field])
  if (before.kind === 'missing') return body
  return withEntry(body, field, own.kind === 'missing' ? before : united(before, own))
}

function encodedMap(map: Value): Value {
  if (map.kind !== 'map') return map
  const encode = (value: Value): Value =>
    value.kind === 'scalar' ? computed(encoded(printable(value)), value, 'its base64') : value
  return { ...map, entries: new Map([...map.entries].map(([key, value]) => [key, encode(value)])) }
}

function united(old: Value, added: Value): Value {
  let map = old.kind === 'map' ? old : emptyMap(added.span)
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
  const asks = (field: string): Value | undefined =>
    [own, options].map((one) => get(one, field)).find((value) => isTrue(value) === true)
  const pairs = pairsOf(kind, generator, directory, reader)
  let metadata: Value = mapping(new Map([['name', name]]), at)
  for (const field of ['labels', 'annotations']) {
    const both = [get(options, field), get(own, field)].filter((map) => map.kind === 'map')
    if (both.length > 0) metadata = withEntry(metadata, field, withTexts(both.reduce(united, emptyMap(at))))
  }
  if (!isUnset(get(generator, 'namespace'))) metadata = withEntry(metadata, 'namespace', get(generator, 'namespace'))
  const body = new Map<string, Value>([
    ['apiVersion', word('v1')],
    ['kind', word(kind)],
    ['metadata', metadata],
  ])
  if (kind === 'Secret' || pairs.entries.size > 0 || pairs.open) body.set('data', pairs)
  if (kind === 'Secret') {
    const type = get(generator, 'type')
    body.set('type', isUnset(type) ? word('Opaque') : type)
  }
  const immutable = asks('immutable')
  if (immutable) body.set('immutable', immutable)
  return newObject(mapping(body, at), at, { hashed: !asks('disableNameSuffixHash') })
}

function key(value: Value): { keySpan?: Span } {
  return value.keySpan ? { keySpan: value.keySpan } : {}
}

/** A Secret's values are base64; both are known only as far as the files are. */
function pairsOf(kind: string, generator: Value, directory: string, reader: Reader): Value & { kind: 'map' } {
  const pairs = new Map<string, Value>()
  let open = false
  const put = (name: string, value: Value): void => {
    if (pairs.has(name)) complain(reader, value.span, 'kustomize-generator', `the key \`${name}\` is given twice`)
    pairs.set(name, value)
  }
  const known = (value: string, at: Span): Value => {
    const written = kind === 'Secret' ? encoded(value) : value
    return scalar(written, at, { style: 'computed', ...(kind === 'Secret' ? { sensitive: true } : {}) })
  }
  for (const source of [...items(get(generator, 'envs')), get(generator, 'env')].filter((env) => !isUnset(env))) {
    const file = readInput(source, printable(source), directory, reader)
    if (file === undefined) open = true
    else for (const [name, value] of variables(file)) put(name, known(value, source.span))
  }
  for (const literal of items(get(generator, 'literals'))) {
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(printable(literal)) ?? []
    if (literal.kind === 'unknown') open = true
    else if (name === undefined || value === undefined) {
      complain(reader, literal.span, 'kustomize-generator', 'a literal is written as `key=value`')
    } else put(name, known(value.replace(/^(["'])([\s\S]*)\1$/, '$2'), literal.span))
  }
  for (const source of items(get(generator, 'files'))) {
    const [name, path] = keyAndPath(printable(source))
    if (name === '' || path === '' || path.includes('=')) {
      complain(reader, source.span, 'kustomize-generator', 'a file is written as `path` or `key=path`')
      continue
    }
    const file = readInput(source, path, directory, reader)
    put(name, file === undefined ? unknown(`\`${path}\` could not be read`, source.span) : known(file, source.span))
  }
  const list = get(generator, 'literals')
  return { ...mapping(pairs, list.kind === 'missing' ? generator.span : list.span), open }
}

/** Base64 in lines, as kustomize writes what is longer than one. */
function encoded(value: string): string {
  const whole = Buffer.from(value, 'utf8').toString('base64')
  return whole.length < lineLength ? whole : whole.replace(/.{1,70}/g, '$&\n')
}

const lineLength = 70

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

/** `NAME=value` lines; a name alone has no value. */
function variables(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const equals = line.indexOf('=')
      return equals < 0 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)]
    })
}
