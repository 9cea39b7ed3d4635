/** Adding what is missing of a path to the nearest mapping that exists, as its language writes it. */
import type { Edit } from './fix.js'
import { get, type Path } from './lookup.js'
import type { Span } from './source.js'
import { indentationOf, lineBreakOf } from './text-edits.js'
import type { Mapping, Value } from './value.js'

/**
 * Undefined where the text around it is of a form not known here.
 * @param text the value, valid in the file's language as it is
 */
export function insertion(body: Value, path: Path, text: string): Edit | undefined {
  const steps = typeof path === 'string' ? path.split('.') : path.map(String)
  let depth = steps.length - 1
  let parent = get(body, steps.slice(0, depth))
  while (parent.kind === 'missing' && depth > 0) parent = get(body, steps.slice(0, --depth))
  if (parent.kind !== 'map' || parent.origin) return undefined
  const [first] = parent.entries.values()
  const key = first?.keySpan
  if (!first || !key || parent.span.file !== key.file) return undefined
  const rest = steps.slice(depth)
  switch (/\.(\w+)$/.exec(key.file.path)?.[1]) {
    case 'yaml':
    case 'yml':
      return rest.some((step) => !/^[\w-]+$/.test(step)) ? undefined : inYaml(parent, first, key, rest, text)
    case 'json':
      return inJson(key, rest, text)
    case 'tf':
    case 'tofu':
    case 'hcl':
      return inHcl(key, rest, text)
    default:
      return undefined
  }
}

/** Before the first key, on a line of its own if that has one. */
function inJson(key: Span, steps: readonly string[], text: string): Edit {
  const pair = steps.reduceRight((inner, step, i) => {
    const value = i === steps.length - 1 ? inner : `{ ${inner} }`
    return `${JSON.stringify(step)}: ${value}`
  }, text)
  return { span: at(key), newText: isAlone(key) ? `${pair},${lineBreakOf(key)}${indentationOf(key)}` : `${pair}, ` }
}

/**
 * An argument of the block itself: what is deeper could be a block as well as an object. It gets a paragraph of its own
 * where it can't be lined up with the arguments below it, as `terraform fmt` does.
 */
function inHcl(key: Span, [name, deeper]: readonly string[], text: string): Edit | undefined {
  const indent = indentationOf(key)
  if (name === undefined || deeper !== undefined || !/^[A-Za-z_][\w-]*$/.test(name)) return undefined
  if (!isAlone(key)) return undefined
  const start = startWithComments(key)
  const below = start === key.start ? /^[\w-]+ *(?== )/.exec(key.file.text.slice(start)) : null
  const width = below?.[0].length ?? 0
  const newline = lineBreakOf(key)
  const end = name.length < width ? newline : newline + newline
  const argument = `${name.padEnd(name.length < width ? width : name.length + 1)}= ${text}`
  return { span: { file: key.file, start, end: start }, newText: `${argument}${end}${indent}` }
}

/** Where the first of the comment lines right above a line begins, behind its indentation. */
function startWithComments({ file: { text }, start }: Span): number {
  let first = start
  for (;;) {
    const lineStart = text.lastIndexOf('\n', first - 1) + 1
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart)
    const comment = /^[ \t]*(?=#|\/\/)/.exec(above)
    if (lineStart === 0 || !comment) return first
    first = lineStart - above.length + comment[0].length
  }
}

function inYaml(parent: Mapping, first: Value, key: Span, rest: readonly string[], text: string): Edit | undefined {
  if (key.file.text[parent.span.start] === '{') return { span: at(key), newText: `${flow(rest, text)}, ` }
  const indent = columnOf(key)
  if (indent === undefined) return undefined
  const lineEnd = endOfSingleLine(first)
  const newText = lineEnd
    ? `\n${' '.repeat(indent)}${block(rest, text, indent)}`
    : `${block(rest, text, indent)}\n${' '.repeat(indent)}`
  return {
    span: lineEnd ?? at(key),
    newText: newText.replaceAll('\n', lineBreakOf(key)),
  }
}

const at = ({ file, start }: Span): Span => ({ file, start, end: start })

/** Does nothing stand before it on its line? */
function isAlone(key: Span): boolean {
  return key.file.text.lastIndexOf('\n', key.start - 1) + 1 + indentationOf(key).length === key.start
}

/** Where the line of a plain first entry (`name: web`) ends; what is added then follows it, as a person would write it. */
function endOfSingleLine(entry: Value): Span | undefined {
  const { file, end } = entry.span
  if (entry.kind !== 'scalar' || entry.origin || entry.keySpan?.file !== file) return undefined
  const newline = file.text.indexOf('\n', end)
  if (newline < 0 || file.text.slice(entry.keySpan.start, newline).includes('\n')) return undefined
  const stop = file.text[newline - 1] === '\r' ? newline - 1 : newline
  const isBlock = entry.style === 'literal' || entry.style === 'folded'
  return isBlock || !/^\s*(?:#.*)?$/.test(file.text.slice(end, stop)) ? undefined : { file, start: stop, end: stop }
}

const flow = (steps: readonly string[], text: string): string =>
  steps.slice(0, -1).reduceRight((inner, step) => `${step}: { ${inner} }`, `${steps.at(-1)}: ${text}`)

function block(steps: readonly string[], text: string, indent: number): string {
  return steps
    .map((step, i) => {
      const isLast = i === steps.length - 1
      return `${i === 0 ? '' : ' '.repeat(indent + 2 * i)}${step}:${isLast ? ` ${text}` : ''}`
    })
    .join('\n')
}

/** Column from 0 of a key that begins its line, or follows the dashes of a list; undefined if something else does. */
function columnOf({ file, start }: Span): number | undefined {
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1
  return /^[ -]*$/.test(file.text.slice(lineStart, start)) ? start - lineStart : undefined
}
