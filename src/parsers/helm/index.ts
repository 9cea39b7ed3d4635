/**
 * Helm templates that nobody rendered, read as far as they are static: what an action writes is `Unknown`, what stands
 * under a condition or in a loop is `Unknown` with the text as its origin, and a list or mapping that an action writes
 * into is open. The syntax tree is that of YAML.
 */
import {
  type Format,
  list,
  mapping,
  type Parsed,
  type Problem,
  problemAt,
  type SourceFile,
  type Span,
  slice,
  unknown,
  type Value,
} from '../../model/index.js'
import { parseYaml, type YamlTree } from '../yaml/index.js'
import { type Region, readTemplate } from './actions.js'
import { beforeMark, isMark, maskTemplate } from './mask.js'

export const helm: Format<YamlTree> = { id: 'helm', parse: parseHelm }

/** Never throws; offsets are those of the template. */
export function parseHelm(file: SourceFile): Parsed<YamlTree> {
  if (!file.text.includes('{{')) return parseYaml(file)
  const template = readTemplate(file.text)
  const masked = parseYaml({ path: file.path, text: maskTemplate(file.text, template) })
  const reader: Reader = { file, depthAt: depths(template.conditional, file.text.length) }
  const documents = masked.tree.documents.map(({ value, span }) => ({
    value: read(value, rootDepth(value, reader), reader),
    span: at(span, file),
  }))
  const comments = masked.comments.map((comment) => {
    const own = at(comment.span, file)
    return { span: own, text: slice(own) }
  })
  return { file, tree: { documents }, comments, problems: problemsOf(masked.problems, reader) }
}

interface Reader {
  readonly file: SourceFile
  /** How many conditions and loops enclose an offset. */
  readonly depthAt: (offset: number) => number
}

function at(span: Span, file: SourceFile): Span {
  return { file, start: span.start, end: span.end }
}

function depths(regions: readonly Region[], length: number): (offset: number) => number {
  const changes = new Int16Array(length + 2)
  for (const { start, end } of regions) {
    changes[start] = (changes[start] ?? 0) + 1
    changes[end] = (changes[end] ?? 0) - 1
  }
  for (let i = 1; i < changes.length; i++) changes[i] = (changes[i] ?? 0) + (changes[i - 1] ?? 0)
  return (offset) => changes[offset] ?? 0
}

/** An object that is wholly under a condition is judged as if it were rendered: where its `kind` stands decides. */
function rootDepth(value: Value, { depthAt }: Reader): number {
  if (value.kind !== 'map') return depthAt(value.span.start)
  const first = value.entries.get('kind') ?? [...value.entries.values()][0]
  return depthAt((first?.keySpan ?? value.span).start)
}

const templated = 'it is templated by Helm'
const conditional = 'it stands under a condition or in a loop of a Helm template'

function read(value: Value, depth: number, reader: Reader): Value {
  const own = {
    span: at(value.span, reader.file),
    ...(value.keySpan ? { keySpan: at(value.keySpan, reader.file) } : {}),
  }
  switch (value.kind) {
    case 'map':
      return readMap(value, own, depth, reader)
    case 'list':
      return readList(value, own, depth, reader)
    case 'scalar':
      return isTemplated(value, reader) ? asUnknown(value, own) : { ...value, ...own }
    default:
      return { ...value, ...own }
  }
}

function readMap(map: Value & { kind: 'map' }, own: Own, depth: number, reader: Reader): Value {
  const entries = new Map<string, Value>()
  let { open } = map
  for (const [key, entry] of map.entries) {
    if (isMark(key)) open = true
    else entries.set(key, readUnder(entry, (entry.keySpan ?? entry.span).start, depth, reader))
  }
  const isWholly = open && entries.size === 0 && map.entries.size > 0
  return isWholly ? unknown(templated, own.span, own) : mapping(entries, own.span, { ...own, open })
}

interface Own {
  readonly span: Span
  readonly keySpan?: Span
}

function readList(whole: Value & { kind: 'list' }, own: Own, depth: number, reader: Reader): Value {
  const items: Value[] = []
  let { open } = whole
  for (const item of whole.items) {
    if (item.kind === 'scalar' && typeof item.value === 'string' && isLineMark(item.value)) open = true
    else {
      const one = readUnder(item, item.span.start, depth, reader)
      if (one.kind === 'unknown' && one.why === conditional) open = true
      items.push(one)
    }
  }
  const isWholly = open && items.length === 0 && whole.items.length > 0
  return isWholly ? unknown(templated, own.span, own) : list(items, own.span, { ...own, open })
}

function isLineMark(text: string): boolean {
  return text.length === 1 && isMark(text)
}

function readUnder(value: Value, offset: number, depth: number, reader: Reader): Value {
  const own = reader.depthAt(offset)
  if (own <= depth) return read(value, own, reader)
  const origin = read(value, own, reader)
  return unknown(conditional, origin.span, { origin, ...(origin.keySpan ? { keySpan: origin.keySpan } : {}) })
}

/** Marks show what is inserted; control actions within a text leave none. */
function isTemplated(value: Value & { kind: 'scalar' }, { file }: Reader): boolean {
  if (typeof value.value === 'string' && isMark(value.value)) return true
  return slice(at(value.span, file)).includes('{{')
}

function asUnknown(value: Value & { kind: 'scalar' }, own: Own): Value {
  const prefix = typeof value.value === 'string' && isMark(value.value) ? beforeMark(value.value) : ''
  return unknown(templated, own.span, { ...own, ...(prefix ? { prefix } : {}) })
}

/** Two branches may set one key; what else is odd may come from the templating. */
function problemsOf(problems: readonly Problem[], { file, depthAt }: Reader): readonly Problem[] {
  const [first] = problems.filter((problem) => !isOfBranches(problem, depthAt))
  if (!first?.span) return []
  return [
    problemAt(at(first.span, file), 'helm-template', `the template could be read only in part: ${first.message}`, {
      severity: 'warning',
      hint: 'Have it rendered to judge it whole: `platforms.kubernetes.helm.render` in the configuration.',
    }),
  ]
}

function isOfBranches({ code, span }: Problem, depthAt: Reader['depthAt']): boolean {
  return code === 'yaml-duplicate-key' && span !== undefined && depthAt(span.start) > 0
}
