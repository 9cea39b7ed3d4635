/** `replacements`: a field of one object, copied into fields of others. */
import {
  get,
  isTrue,
  isUnset,
  items,
  type Primitive,
  printable,
  type Scalar,
  scalar,
  text,
  type Value,
} from '../../../model/index.js'
import { parseYaml } from '../../../parsers/yaml/index.js'
import { computed } from './edit.js'
import { effectiveNamespace, type Id, idOf, type KObject, madeOf, withBody } from './object.js'
import { complain, type Reader } from './reader.js'
import { badPatterns, hasQueries, matchesQueries, namesNothing, selectsId } from './selectors.js'
import { steps } from './steps.js'
import { writeAt } from './write-at.js'

export function replaceFields(objects: readonly KObject[], rule: Value, reader: Reader): readonly KObject[] {
  const targets = items(get(rule, 'targets'))
  const source = targets.length > 0 ? sourceOf(objects, rule, reader) : undefined
  if (targets.length === 0) complain(reader, rule.span, 'kustomize-replacement', 'the replacement has no `targets`')
  if (!source) return objects
  const noted = { value: rule, span: rule.span, isObject: false }
  const from = get(rule, 'source')
  const read: readonly KObject[] = objects.map((object) =>
    !isUnset(from) && isSource(object, from) ? madeOf(object, noted) : object,
  )
  const written = targets.reduce((all, target) => replaceIn(all, target, source, reader), read)
  return written.map((object, i) => (object === read[i] ? object : madeOf(object, noted)))
}

function replaceIn(objects: readonly KObject[], target: Value, source: Value, reader: Reader): readonly KObject[] {
  const select = get(target, 'select')
  const rejects = items(get(target, 'reject'))
  for (const value of [select, ...rejects].flatMap(badPatterns)) {
    complain(reader, value.span, 'kustomize-pattern', `\`${printable(value)}\` is no pattern that can be matched here`)
  }
  return objects.map((object) => {
    const ids = knownIds(object)
    if (!matchesQueries(object, select) || !ids.some((id) => selectsId(select, id))) return object
    const isRejected = rejects.some(
      (reject) =>
        (hasQueries(reject) && matchesQueries(object, reject)) ||
        (!namesNothing(reject) && ids.some((id) => selectsId(reject, id))),
    )
    return isRejected ? object : withBody(object, write(object.body, target, source, reader))
  })
}

/** Former identities count as lying in `default` where they name no namespace. */
function knownIds({ body, past }: KObject): readonly Id[] {
  return [idOf(body), ...past.map((id) => ({ ...id, namespace: effectiveNamespace(id) }))]
}

function sourceOf(objects: readonly KObject[], rule: Value, reader: Reader): Value | undefined {
  const source = get(rule, 'source')
  const given = get(rule, 'sourceValue')
  const refuse = (message: string): undefined => {
    complain(reader, (isUnset(source) ? rule : source).span, 'kustomize-replacement', message)
    return undefined
  }
  if (isUnset(source) === isUnset(given)) return refuse('a replacement needs either `source` or `sourceValue`')
  if (!isUnset(given)) return given.kind === 'scalar' ? computed(printable(given), given, 'it as text') : given
  const found = objects.filter((object) => isSource(object, source))
  const [only] = found
  if (!only || found.length > 1) {
    const many = only ? `${found.length} objects` : 'no object'
    return refuse(`the source selects ${many}, it takes exactly one`)
  }
  const path = text(get(source, 'fieldPath')) || 'metadata.name'
  const value = reach(only.body, steps(path))
  if (!value || isUnset(value)) return refuse(`the source has no field \`${path}\``)
  const delimiter = printable(get(source, 'options.delimiter'))
  if (delimiter === '' || value.kind === 'unknown') return value
  const part = value.kind === 'scalar' ? printable(value).split(delimiter)[indexOf(source)] : undefined
  return part === undefined ? refuse(`\`${path}\` has no such part`) : computed(part, value, 'a part of it')
}

function isSource(object: KObject, source: Value): boolean {
  return knownIds(object).some((id) => isNamed(id, source))
}

function isNamed(id: Id, source: Value): boolean {
  const wanted = (field: string): string => printable(get(source, field))
  const alike = (['group', 'version', 'kind', 'name'] as const).every((f) => wanted(f) === '' || wanted(f) === id[f])
  const namespace = wanted('namespace')
  return alike && (namespace === '' || namespace === effectiveNamespace(id))
}

function indexOf(options: Value): number {
  return Number(printable(get(options, 'options.index'), '0'))
}

/** A position, or `[key=value]`; `[=value]` means the item itself. */
function reach(value: Value, path: readonly string[]): Value | undefined {
  let current: Value | undefined = value
  for (const step of path) {
    if (current?.kind === 'unknown') return current
    if (current?.kind === 'map') current = current.entries.get(step)
    else if (current?.kind === 'list') current = itemAt(current.items, step)
    else return undefined
  }
  return current
}

function itemAt(all: readonly Value[], step: string): Value | undefined {
  if (step === '-') return all.at(-1)
  const [, key = '', value = ''] = /^\[([^=]*)=(.*)\]$/.exec(step) ?? []
  if (!step.startsWith('[')) return all[Number(step)]
  return all.find((item) => printable(key === '' ? item : get(item, [key])) === value)
}

function write(body: Value, target: Value, source: Value, reader: Reader): Value {
  const paths = items(get(target, 'fieldPaths'))
  const create = isTrue(get(target, 'options.create')) === true
  let result = body
  for (const path of paths.length > 0 ? paths : [scalar('metadata.name', target.span, { style: 'computed' })]) {
    const make = (before: Value): Value | string => typed(spliced(before, source, target), before)
    const next = writeAt(result, steps(printable(path)), make, create ? { span: path.span, like: source } : undefined)
    if (typeof next !== 'string') result = next
    else complain(reader, path.span, 'kustomize-replacement', `the target has no field \`${printable(path)}\`: ${next}`)
  }
  return result
}

/** What these write has no set type: what is put in its place is read as if it were written plainly. */
const typeless: readonly (string | undefined)[] = ['`images`', '`namePrefix`', '`nameSuffix`']

/** What was text stays text, a number must stay a number. */
function typed(next: Value | string, before: Value): Value | string {
  if (typeof next === 'string' || next.kind !== 'scalar') return next
  const plain = asWrittenPlainly(next)
  if (before.kind !== 'scalar' || before.value === null || typeless.includes(before.via))
    return { ...next, value: plain }
  if (typeof before.value === 'string') return { ...next, value: next.raw ?? printable(next) }
  if (typeof plain === typeof before.value) return { ...next, value: plain }
  return `\`${printable(next)}\` would stand where a ${typeof before.value} stands`
}

/** What a text would be if it were written plainly. */
function asWrittenPlainly({ value, span }: Scalar): Primitive {
  if (typeof value !== 'string') return value
  const [document] = parseYaml({ path: span.file.path, text: value }).tree.documents
  if (!document) return null
  return document.value.kind === 'scalar' ? document.value.value : value
}

/** The source in place of the value, or of one part of it. */
function spliced(before: Value, source: Value, target: Value): Value | string {
  const delimiter = printable(get(target, 'options.delimiter'))
  const via = '`replacements`'
  if (source.kind === 'unknown') return { ...source, origin: before, via }
  if (delimiter === '') {
    if (source.kind === 'scalar') return { ...computed(source.value, before, via, source), ...rawOf(source) }
    return before.kind === 'scalar' ? computed('', before, via, source) : { ...source, origin: before, via }
  }
  if (before.kind !== 'scalar' && before.kind !== 'missing') return 'only plain values have parts'
  const parts = printable(before).split(delimiter)
  const index = indexOf(target)
  if (index < 0) parts.unshift(printable(source))
  else if (index >= parts.length) parts.push(printable(source))
  else parts[index] = printable(source)
  return computed(parts.join(delimiter), before, via)
}

function rawOf({ raw, value }: Scalar): { raw?: string } {
  return raw === undefined || typeof value === 'string' ? {} : { raw }
}
