/** JSON inside of strings: policies, container definitions. The structure keeps the places it was written at. */
import {
  type List,
  list,
  type Mapping,
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

/** What the JSON in a string says: `Unknown` if the string or its syntax is, `Missing` if there is none. */
export function document(value: Value): Value {
  if (value.kind === 'missing' || value.kind === 'map' || value.kind === 'list') return value
  const encoded = encodedFrom(value)
  if (encoded) return encoded
  if (value.kind === 'unknown') return value
  return typeof value.value === 'string' ? parse(value.value, value) : missing(value.span)
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

function parse(text: string, value: Value): Value {
  const { tree, problems } = json.parse({ path: value.span.file.path, text })
  const [first] = tree.documents
  const broken = problems.some((p) => p.severity === 'error') || first === undefined
  const structured = !broken && (first.value.kind === 'map' || first.value.kind === 'list')
  if (!structured) return unknown('the text is no JSON that can be read', value.span)
  return moved(first.value, placesOf(text, value))
}

type Place = (at: Span) => Span

/** Inner places lead to the source where the text stands there line by line, else to the string as a whole. */
function placesOf(text: string, value: Value): Place {
  const written = literal(value)
  const source = written.span.file.text.slice(written.span.start, written.span.end)
  const segments: OffsetSegment[] = []
  let at = 0
  let from = 0
  for (const line of text.split('\n')) {
    const found = source.indexOf(line, from)
    if (found < 0) return () => value.span
    segments.push({ at, source: written.span.start + found })
    at += line.length + 1
    from = found + line.length
  }
  const map: OffsetMap = { file: written.span.file, segments }
  return (span) => spanOf(map, span.start, span.end)
}

/** The last step back that still is the same text: the literal. */
function literal(value: Value): Value {
  let step = value
  for (let i = 0; i < maxSteps; i++) {
    const next: Value | undefined = step.origin
    if (next?.kind !== 'scalar' || value.kind !== 'scalar' || next.value !== value.value) break
    step = next
  }
  return step
}

function moved(value: Value, place: Place): Value {
  const at = { span: place(value.span), ...(value.keySpan ? { keySpan: place(value.keySpan) } : {}) }
  switch (value.kind) {
    case 'map':
      return movedMap(value, at, place)
    case 'list':
      return movedList(value, at, place)
    default:
      return { ...value, ...at }
  }
}

function movedMap(value: Mapping, at: { span: Span; keySpan?: Span }, place: Place): Value {
  const entries = [...value.entries].map(([key, entry]) => [key, moved(entry, place)] as const)
  return mapping(new Map(entries), at.span, { ...at, open: value.open })
}

function movedList(value: List, at: { span: Span; keySpan?: Span }, place: Place): Value {
  return list(
    value.items.map((item) => moved(item, place)),
    at.span,
    { ...at, open: value.open },
  )
}
