/** `jsondecode`, `yamldecode`, `csvdecode`: data in a text. What is read from a file keeps its places in that file. */
import {
  list,
  mapping,
  type Problem,
  type Scalar,
  type SourceFile,
  type Span,
  scalar,
  unknown,
  type Value,
} from '../../../../model/index.js'
import { parseYaml } from '../../../../parsers/yaml/index.js'
import { parseCsv } from '../csv.js'
import { maxNesting } from '../scope.js'
import { anyType, listOf, objectOf, stringType } from '../types.js'
import { sizeOf } from '../walk.js'
import { type Answer, define, fault, type Invocation, isFault, makeList, text, textOf } from './define.js'

/** The file the text is the whole of, if it came from one: `jsondecode(file("policy.json"))`. */
function fileOf(value: Value): SourceFile | undefined {
  for (let v: Value | undefined = value, hops = 0; v && hops < 20; v = v.origin, hops++) {
    const { file, start, end } = v.span
    if (start === 0 && end === file.text.length && file.text === textOf(value)) return file
  }
  return undefined
}

const jsondecode = define({
  parameters: [text],
  returns: anyType,
  implement: ([source], at): Answer => {
    const wrong = jsonFault(textOf(source))
    return wrong ?? decode(source, at, 'JSON')
  },
})

function jsonFault(written: string): Answer | undefined {
  try {
    JSON.parse(written)
    return undefined
  } catch {
    return fault('the text is not valid JSON', 0)
  }
}

const yamldecode = define({
  parameters: [text],
  returns: anyType,
  implement: ([source], at) => decode(source, at, 'YAML'),
})

/** JSON is read by the YAML parser too, which knows the places. */
function decode(source: Value | undefined, at: Invocation, language: string): Answer {
  const file = source && fileOf(source)
  const parsed = parseYaml(file ?? { path: at.span.file.path, text: textOf(source) })
  const wrong: Problem | undefined = parsed.problems.find((p) => p.severity === 'error')
  if (wrong) return fault(`the text is not valid ${language}: ${wrong.message}`, 0)
  const { documents } = parsed.tree
  if (documents.length > 1) return fault('the text has more than one document', 0)
  const found = documents[0]?.value
  if (!found || (found.kind === 'missing' && textOf(source).trim() === '')) return fault('the text is empty', 0)
  const value = language === 'YAML' ? resolved(found) : found
  if (sizeOf(value).levels > maxNesting) return fault(`the text is nested more than ${maxNesting} levels deep`, 0)
  return file ? { ...value, span: at.span, origin: value, via: at.via } : relocated(value, at.span)
}

/** Plain scalars as this language reads them: 1.1's booleans, and timestamps as text in one form. */
function resolved(value: Value): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map(resolved) }
    case 'map':
      return { ...value, entries: new Map([...value.entries].map(([k, v]) => [k, resolved(v)])) }
    case 'scalar':
      return value.style === 'plain' ? resolvedScalar(value) : value
    default:
      return value
  }
}

function resolvedScalar(scalar: Scalar): Value {
  const { raw = '', value } = scalar
  if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(raw)) return { ...scalar, value: true }
  if (/^(?:n|N|no|No|NO|off|Off|OFF)$/.test(raw)) return { ...scalar, value: false }
  if (typeof value === 'number' && !Number.isFinite(value)) return unknown('the number is not finite', scalar.span)
  const date =
    typeof value === 'string'
      ? /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|\s+)(\d\d?:\d\d:\d\d)(?:\.\d+)?\s*(.*))?$/.exec(raw)
      : null
  if (!date) return scalar
  const [, year, month = '', day = '', time = '00:00:00', zone = ''] = date
  const stamp = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(8, '0')}`
  return { ...scalar, value: stamp + (/^[-+]\d\d:\d\d$/.test(zone) ? zone : 'Z') }
}

/** Without a file of its own, all of it stands where the call stands. */
function relocated(value: Value, span: Span): Value {
  switch (value.kind) {
    case 'list':
      return list(
        value.items.map((i) => relocated(i, span)),
        span,
      )
    case 'map':
      return mapping(new Map([...value.entries].map(([k, v]) => [k, relocated(v, span)])), span)
    case 'scalar':
      return scalar(value.value, span, { style: 'computed' })
    case 'missing':
      return scalar(null, span)
    default:
      return unknown('the text could not be read', span)
  }
}

const csvdecode = define({
  parameters: [text],
  returns: listOf(anyType),
  implement: ([source], at): Answer => {
    const rows = parseCsv(textOf(source))
    if (isFault(rows)) return rows
    const [header = [], ...records] = rows
    if (new Set(header).size < header.length) return fault('two columns have the same name', 0)
    const items = records.map((record) => row(header, record, at))
    return makeList(items, at, objectOf(new Map(header.map((name) => [name, stringType]))))
  },
})

function row(header: readonly string[], record: readonly string[], at: Invocation): Value {
  const cells = header.map((name, i): [string, Value] => [
    name,
    scalar(record[i] ?? '', at.span, { style: 'computed' }),
  ])
  return mapping(new Map(cells), at.span)
}

export const decoders = { csvdecode, jsondecode, yamldecode }
