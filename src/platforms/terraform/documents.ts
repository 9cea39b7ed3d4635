/** JSON inside of strings: policies, container definitions. The structure keeps the places it was written at. */
import {
  list,
  mapping,
  missing,
  type OffsetMap,
  type OffsetSegment,
  type Span,
  spanOf,
  unknown,
  type Value,
} from '../../model/index.js'
import { json } from '../../parsers/json/index.js'

/** Steps back to where a text was written or encoded; values never lead in circles, but a bound costs nothing. */
const maxSteps = 100

/** Stands for a part of a text that isn't known; private use, so no text holds it by chance. */
const hole = '\ue000'

/** What the JSON in a string says: `Unknown` if the string or its syntax is, `Missing` if there is none. */
export function document(value: Value): Value {
  if (value.kind === 'missing' || value.kind === 'map' || value.kind === 'list') return value
  const encoded = encodedFrom(value)
  if (encoded) return encoded
  if (value.kind === 'scalar')
    return typeof value.value === 'string' ? parse(writtenText(value), value) : missing(value.span)
  const text = writtenText(value)
  return /^\s*[[{]/.test(text.text) ? parse(text, value) : value
}

/** `jsonencode` leaves the value it was given as the origin of its text, even where a part of it is not known. */
function encodedFrom(value: Value): Value | undefined {
  let step: Value | undefined = value
  for (let i = 0; i < maxSteps && step; i++) {
    if (step.origin && step.via?.includes('`jsonencode`')) return step.origin
    step = step.origin
  }
  return undefined
}

/** A text with where each stretch of it was written; what isn't known is a `hole`. */
interface WrittenText {
  readonly text: string
  readonly map: OffsetMap
}

function writtenText(value: Value): WrittenText {
  const source = literal(value)
  const segments: OffsetSegment[] = []
  let text = ''
  for (const part of source.parts ?? [source]) {
    const stretch = part.kind === 'scalar' ? String(part.value) : hole
    segments.push(...segmentsOf(stretch, part.span).map(({ at, source: to }) => ({ at: at + text.length, source: to })))
    text += stretch
  }
  return { text, map: { file: source.span.file, segments } }
}

/** The last step back that still is the same text: the literal, or the template that it was put together by. */
function literal(value: Value): Value {
  let step = value
  for (let i = 0; i < maxSteps && !step.parts; i++) {
    const next: Value | undefined = step.origin
    const same =
      next?.kind === value.kind && (next.kind !== 'scalar' || value.kind !== 'scalar' || next.value === value.value)
    if (!next || !same) break
    step = next
  }
  return step
}

/** Heredocs lose their indentation and strings their escapes: each line is looked for by itself. */
function segmentsOf(text: string, at: Span): readonly OffsetSegment[] {
  const source = at.file.text.slice(at.start, at.end)
  const segments: OffsetSegment[] = []
  let offset = 0
  let from = 0
  for (const line of text.split('\n')) {
    const found = source.indexOf(line, from)
    if (found < 0) return [{ at: 0, source: at.start }]
    segments.push({ at: offset, source: at.start + found })
    offset += line.length + 1
    from = found + line.length
  }
  return segments
}

function parse({ text, map }: WrittenText, value: Value): Value {
  const { tree, problems } = json.parse({ path: value.span.file.path, text })
  const [first] = tree.documents
  const structured = first?.value.kind === 'map' || first?.value.kind === 'list'
  if (!first || !structured || problems.some((p) => p.severity === 'error')) {
    return value.kind === 'unknown' ? value : unknown('the text is no JSON that can be read', value.span)
  }
  return moved(first.value, map)
}

function moved(value: Value, map: OffsetMap): Value {
  const place = (at: Span): Span => spanOf(map, at.start, at.end)
  const at = { span: place(value.span), ...(value.keySpan ? { keySpan: place(value.keySpan) } : {}) }
  switch (value.kind) {
    case 'map': {
      const open = value.open || [...value.entries.keys()].some((key) => key.includes(hole))
      const entries = [...value.entries].map(([key, entry]) => [key, moved(entry, map)] as const)
      return mapping(new Map(entries), at.span, { ...at, open })
    }
    case 'list':
      return list(
        value.items.map((item) => moved(item, map)),
        at.span,
        { ...at, open: value.open },
      )
    case 'scalar':
      return filled({ ...value, ...at })
    default:
      return { ...value, ...at }
  }
}

/** A text with a hole in it is not known, but for how it begins. */
function filled(value: Value & { readonly kind: 'scalar' }): Value {
  const text = String(value.value)
  const [prefix = ''] = text.split(hole, 1)
  if (prefix.length === text.length) return value
  const { span, keySpan } = value
  return unknown('part of the text is not known', span, { prefix, ...(keySpan ? { keySpan } : {}) })
}
