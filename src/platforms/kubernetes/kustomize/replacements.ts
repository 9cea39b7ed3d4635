/** `replacements`: a field of one object, copied into fields of others. */
import { get, isTrue, items, missing, printable, type Span, text, type Value } from '../../../model/index.js'
import { computed, emptyMap, withEntry } from './edit.js'
import { idsOf, isSelected, type KObject, withBody } from './object.js'
import { complain, type Reader } from './reader.js'

export function replaceFields(objects: readonly KObject[], rule: Value, reader: Reader): readonly KObject[] {
  const source = sourceOf(objects, get(rule, 'source'), reader)
  if (!source) return objects
  let result = objects
  for (const target of items(get(rule, 'targets'))) {
    let found = false
    result = result.map((object) => {
      if (!isTarget(object, target)) return object
      found = true
      return withBody(object, write(object.body, target, source, reader))
    })
    const select = get(target, 'select')
    if (!found) complain(reader, select.span, 'kustomize-replacement', 'the target selects no object')
  }
  return result
}

function isTarget(object: KObject, target: Value): boolean {
  if (!isSelected(object, get(target, 'select'))) return false
  return !items(get(target, 'reject')).some((reject) => isSelected(object, reject))
}

function sourceOf(objects: readonly KObject[], source: Value, reader: Reader): Value | undefined {
  const wanted = (field: string): string => printable(get(source, field))
  const found = objects.filter((object) =>
    idsOf(object).some((id) =>
      (['group', 'version', 'kind', 'name', 'namespace'] as const).every(
        (field) => wanted(field) === '' || wanted(field) === id[field],
      ),
    ),
  )
  const [only] = found
  if (!only || found.length > 1) {
    const many = found.length > 1 ? `${found.length} objects` : 'no object'
    complain(reader, source.span, 'kustomize-replacement', `the source selects ${many}, it takes exactly one`)
    return undefined
  }
  const path = stepsOf(text(get(source, 'fieldPath'), 'metadata.name'))
  const value = reach(only.body, path)
  if (!value) {
    complain(reader, source.span, 'kustomize-replacement', `the source has no field \`${path.join('.')}\``)
    return undefined
  }
  const delimiter = printable(get(source, 'options.delimiter'))
  if (delimiter === '' || value.kind !== 'scalar') return value
  const part = printable(value).split(delimiter)[indexOf(source)]
  return computed(part ?? '', value, 'a part of it')
}

function indexOf(options: Value): number {
  return Number(printable(get(options, 'options.index'), '0'))
}

/** `a.b.[name=x].c`, with `\.` for a dot in a key. */
function stepsOf(path: string): readonly string[] {
  return [...path.matchAll(/(?:\\.|\[[^\]]*\]|[^.\\[])+/g)].map(([step]) => step.replace(/\\(.)/g, '$1'))
}

function reach(value: Value, path: readonly string[]): Value | undefined {
  let current: Value | undefined = value
  for (const step of path) {
    if (current?.kind === 'unknown') return current
    if (current?.kind === 'map') current = current.entries.get(step)
    else if (current?.kind === 'list') current = current.items.find((item, i) => isStep(item, i, step))
    else return undefined
  }
  return current
}

/** `0`, `*` or `[key=value]`; `[=value]` means the item itself. */
function isStep(item: Value, index: number, step: string): boolean {
  const [, key = '', value = ''] = /^\[([^=]*)=(.*)\]$/.exec(step) ?? []
  if (step.startsWith('[')) return printable(key === '' ? item : get(item, [key])) === value
  return step === '*' || step === String(index)
}

function write(body: Value, target: Value, source: Value, reader: Reader): Value {
  const paths = items(get(target, 'fieldPaths'))
  const create = isTrue(get(target, 'options.create')) === true
  let result = body
  for (const path of paths) {
    const steps = stepsOf(printable(path))
    const next = edit(result, steps, (before) => spliced(before, source, target), create ? path.span : undefined)
    if (!next) complain(reader, path.span, 'kustomize-replacement', `the target has no field \`${printable(path)}\``)
    result = next ?? result
  }
  return result
}

/** Undefined where nothing stands at the path. */
function edit(
  value: Value,
  path: readonly string[],
  make: (before: Value) => Value,
  create: Span | undefined,
): Value | undefined {
  const [step, ...rest] = path
  if (step === undefined) return make(value)
  if (value.kind === 'unknown') return value
  if (value.kind === 'map') {
    const found =
      value.entries.get(step) ?? (create ? (rest.length > 0 ? emptyMap(create) : missing(create)) : undefined)
    const next = found ? edit(found, rest, make, create) : undefined
    return next ? withEntry(value, step, next) : undefined
  }
  if (value.kind !== 'list') return undefined
  let changed = false
  const all = value.items.map((item, i) => {
    const next = isStep(item, i, step) ? edit(item, rest, make, create) : undefined
    changed ||= next !== undefined
    return next ?? item
  })
  return changed ? { ...value, items: all } : undefined
}

/** The source in place of the value, or of one part of it. */
function spliced(before: Value, source: Value, target: Value): Value {
  const delimiter = printable(get(target, 'options.delimiter'))
  if (source.kind !== 'scalar') return { ...source, origin: before, via: '`replacements`' }
  if (delimiter === '' || before.kind !== 'scalar') return computed(source.value, before, '`replacements`', source)
  const parts = printable(before).split(delimiter)
  const index = indexOf(target)
  if (index < 0) parts.unshift(printable(source))
  else if (index >= parts.length) parts.push(printable(source))
  else parts[index] = printable(source)
  return computed(parts.join(delimiter), before, '`replacements`')
}
