/** `jsondecode`, `yamldecode`, `csvdecode`: data in a text. What is read from a file keeps its places in that file. */
import {
  list,
  mapping,
  type Problem,
  type SourceFile,
  type Span,
  scalar,
  unknown,
  type Value,
} from '../../../../model/index.js'
import { parseYaml } from '../../../../parsers/yaml/index.js'
import { parseCsv } from '../csv.js'
import { maxNesting } from '../scope.js'
import { anyType, listOf } from '../types.js'
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
  const value = documents[0]?.value
  if (!value || value.kind === 'missing') return language === 'YAML' ? null : fault('the text is empty', 0)
  if (sizeOf(value).levels > maxNesting) return fault(`the text is nested more than ${maxNesting} levels deep`, 0)
  return file ? { ...value, span: at.span, origin: value, via: at.via } : relocated(value, at.span)
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
    return makeList(items, at)
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
