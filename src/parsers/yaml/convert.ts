/** Composed documents of the `yaml` package → `Value`, with aliases, merge keys and tags resolved our way. */
import type { Alias, Node, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import {
  cover,
  list,
  mapping,
  type Primitive,
  type Problem,
  position,
  problemAt,
  type ScalarStyle,
  type SourceFile,
  type Span,
  scalar,
  slice,
  span,
  table,
  unknown,
  type Value,
} from '../../model/index.js'
import { yamlPackage } from './package.js'
import { readYaml12 } from './schema.js'

const isAlias = (node: unknown): node is Alias => yamlPackage().isAlias(node)
const isMap = (node: unknown): node is YAMLMap => yamlPackage().isMap(node)
const isScalar = (node: unknown): node is Scalar => yamlPackage().isScalar(node)
const isSeq = (node: unknown): node is YAMLSeq => yamlPackage().isSeq(node)

interface Context {
  readonly file: SourceFile
  /** Values by anchor; `open` while the anchored node is still being read. */
  readonly anchors: Map<string, Value | 'open'>
  readonly problems: Problem[]
  /** The document has syntax errors: what is absent may only have been unreadable. */
  readonly broken: boolean
}

export function convertDocument(contents: ParsedNode | null, at: Span, broken: boolean, problems: Problem[]): Value {
  const context: Context = { file: at.file, anchors: new Map(), problems, broken }
  return contents ? convert(contents, context) : scalar(null, at, { raw: '', style: 'plain' })
}

function convert(node: Node, context: Context, keySpan?: Span): Value {
  if (isAlias(node)) return convertAlias(node, context, keySpan)
  const { anchor } = node as { anchor?: string }
  if (anchor) context.anchors.set(anchor, 'open')
  const value = tagged(node.tag, convertContent(node, context, keySpan))
  if (anchor) context.anchors.set(anchor, value)
  return value
}

function convertContent(node: Node, context: Context, keySpan: Span | undefined): Value {
  const at = nodeSpan(node, context.file, keySpan)
  if (isScalar(node)) return convertScalar(node, at, context, keySpan)
  if (isSeq(node)) {
    const items = (node as YAMLSeq<Node | null>).items.map((item) =>
      item ? convert(item, context) : scalar(null, at, { raw: '', style: 'plain' }),
    )
    return list(items, endingWith(items.at(-1), node, at), { open: context.broken, ...key(keySpan) })
  }
  if (isMap(node)) return convertMap(node as YAMLMap<Node, Node | null>, at, context, keySpan)
  return unknown('the YAML node is of no known kind', at, key(keySpan))
}

const styles = table<ScalarStyle>({
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
})

function convertScalar(node: Scalar, at: Span, context: Context, keySpan: Span | undefined): Value {
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
  const decoded = String(node.source ?? node.value ?? '')
  const end = node.range?.[1] ?? at.end
  if (decoded === '' && style === 'plain' && keySpan && !node.tag) return emptyAt(keySpan)
  return scalar(meaning(node.tag, style, decoded), at, {
    raw: context.file.text.slice(at.start, Math.max(end, at.end)),
    style,
    ...key(keySpan),
  })
}

/** The value of a key that has none: null, standing right behind the key. */
function emptyAt(keySpan: Span): Value {
  return scalar(null, span(keySpan.file, keySpan.end, keySpan.end), { raw: '', style: 'plain', keySpan })
}

const core = 'tag:yaml.org,2002:'

function meaning(tag: string | undefined, style: ScalarStyle, decoded: string): Primitive {
  if (tag === undefined) return style === 'plain' ? readYaml12(decoded) : decoded
  return ['null', 'bool', 'int', 'float'].some((name) => tag === core + name) ? readYaml12(decoded) : decoded
}

/**
 * A tag of the YAML specification is part of the value. GitLab's `!reference [job, key]` becomes the mapping
 * `{ '!reference': [job, key] }`. What any other tag makes of its node (`!Ref`, `!vault`) is known to its program only:
 * an `Unknown` whose `origin` is the node as written and whose `via` is `` tag `!Ref` ``.
 */
function tagged(tag: string | undefined, value: Value): Value {
  if (tag === undefined || tag === '!' || tag.startsWith(core)) return value
  const more = value.keySpan ? { keySpan: value.keySpan } : {}
  if (tag === '!reference') return mapping(new Map([[tag, value]]), value.span, more)
  return unknown(`the tag \`${tag}\` is resolved by another program`, value.span, {
    ...more,
    origin: value,
    via: `tag \`${tag}\``,
  })
}

/** The anchored value, shared and not copied, at the alias's place; below it, spans are where they were written. */
function convertAlias(node: Alias, context: Context, keySpan: Span | undefined): Value {
  const at = nodeSpan(node, context.file, keySpan)
  const target = context.anchors.get(node.source)
  if (target === undefined || target === 'open') {
    const why =
      target === undefined
        ? `no anchor \`&${node.source}\` stands before this alias in the document`
        : `the anchor \`&${node.source}\` contains its own alias`
    context.problems.push(problemAt(at, 'yaml-alias', why, { hint: 'Define the anchor before it is used.' }))
    return unknown(why, at, key(keySpan))
  }
  const { keySpan: _, ...shared } = target
  return { ...shared, span: at, ...key(keySpan), origin: target, via: `anchor \`&${node.source}\`` }
}

function convertMap(node: YAMLMap<Node, Node | null>, at: Span, context: Context, keySpan: Span | undefined): Value {
  const entries = new Map<string, Value>()
  const written = new Map<string, Span>()
  const merges: Value[] = []
  let last: Value | undefined
  for (const pair of node.items) {
    const name = keyText(pair, context)
    const place = nodeSpan(pair.key, context.file, undefined)
    const value = pair.value ? convert(pair.value, context, place) : emptyAt(place)
    last = value
    if (name === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
      merges.push(value)
      continue
    }
    const before = written.get(name)
    if (before) reportDuplicate(name, place, before, context)
    written.set(name, place)
    entries.set(name, value)
  }
  const complete = merges.map((source) => merge(source, entries, context)).every(Boolean)
  return mapping(entries, endingWith(last, node, at), { open: context.broken || !complete, ...key(keySpan) })
}

/** Adds what a merge key brings; what stands in the mapping itself wins. False when it can't be known what it brings. */
function merge(source: Value, entries: Map<string, Value>, context: Context): boolean {
  if (source.kind === 'list') return source.items.map((item) => merge(item, entries, context)).every(Boolean)
  if (source.kind === 'unknown') return false
  if (source.kind !== 'map') {
    context.problems.push(
      problemAt(source.span, 'yaml-merge', 'a merge key `<<` takes a mapping or a list of mappings', {
        hint: 'Merge an alias of a mapping, as in `<<: *defaults`.',
        severity: 'warning',
      }),
    )
    return true
  }
  for (const [name, value] of source.entries) {
    if (!entries.has(name)) entries.set(name, { ...value, origin: value, via: 'merge key `<<`' })
  }
  return !source.open
}

function reportDuplicate(name: string, again: Span, first: Span, context: Context): void {
  const line = position(first.file, first.start).line
  context.problems.push(
    problemAt(again, 'yaml-duplicate-key', `the key \`${name}\` is already set on line ${line}; the last one counts`, {
      hint: 'Delete one of them, or separate pasted documents with `---`.',
      severity: 'warning',
    }),
  )
}

/** Keys are text as written (`on`, `1`, `true`); a collection used as a key is its source text. */
function keyText(pair: Pair<Node, Node | null>, context: Context): string {
  if (!isScalar(pair.key)) {
    const value = isAlias(pair.key) ? context.anchors.get(pair.key.source) : undefined
    if (value && value !== 'open' && value.kind === 'scalar') return String(value.value)
    return slice(nodeSpan(pair.key, context.file, undefined))
  }
  const { key: node } = pair
  const text = String(node.source ?? node.value ?? '')
  if (node.anchor) {
    const at = nodeSpan(node, context.file, undefined)
    context.anchors.set(node.anchor, scalar(text, at, { raw: slice(at), style: 'plain' }))
  }
  return text
}

/** From the node's first to its last character; a block scalar ends with its last line that isn't blank. */
function nodeSpan(node: Node | null, file: SourceFile, keySpan: Span | undefined): Span {
  const [start, end] = node?.range ?? [keySpan?.end ?? 0, keySpan?.end ?? 0]
  let last = Math.min(end, file.text.length)
  if (isScalar(node) && node.type?.startsWith('BLOCK')) {
    while (last > start && /\s/.test(file.text[last - 1] ?? '')) last--
  }
  const at = span(file, start, Math.max(start, last))
  return isMap(node) || isSeq(node) ? widest(at, node, file) : at
}

/** A block collection ends where its last part ends: comments and blank lines behind it are not its own. */
function endingWith(last: Value | undefined, node: YAMLMap | YAMLSeq, at: Span): Span {
  return last && !node.flow ? span(at.file, at.start, last.span.end) : at
}

/** Flow collections that were never closed may end before their items do. */
function widest(at: Span, node: YAMLMap | YAMLSeq, file: SourceFile): Span {
  const last = node.items.at(-1) as { range?: [number, number, number]; value?: Node | null } | undefined
  const end = last?.range?.[1] ?? last?.value?.range?.[1] ?? at.end
  return end > at.end ? cover(at, span(file, end, end)) : at
}

function key(keySpan: Span | undefined): { keySpan?: Span } {
  return keySpan ? { keySpan } : {}
}
