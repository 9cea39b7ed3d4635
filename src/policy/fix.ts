/** A policy's `fix` as text edits. Comments and formatting around the value stay. */
import { type Edit, type Fix, get, type Path, type Span, type Value } from '../model/index.js'
import type { FixDefinition } from './definition.js'

/** Undefined where no edit is certain: the value comes from elsewhere, or the text around it is of a form not known here. */
export function fixOf(definition: FixDefinition, body: Value, path: Path | undefined, value: Value): Fix | undefined {
  if (value.origin) return undefined
  const edit = definition.delete ? deletion(value) : setting(definition, body, path, value)
  if (!edit) return undefined
  return { title: definition.title ?? titleOf(definition, path), safety: definition.safety, edits: [edit] }
}

function titleOf({ set }: FixDefinition, path: Path | undefined): string {
  const name = typeof path === 'string' ? path : (path ?? []).join('.')
  return set === undefined ? `Delete \`${name}\`` : `Set \`${name}\` to \`${set}\``
}

function setting({ set }: FixDefinition, body: Value, path: Path | undefined, value: Value): Edit | undefined {
  if (set === undefined) return undefined
  if (value.kind === 'scalar' && value.style !== 'computed')
    return { span: value.span, newText: printScalar(set, value.span, value.style) }
  return value.kind === 'missing' && path !== undefined ? insertion(set, body, path) : undefined
}

const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

function printScalar(set: string | number | boolean, { file }: Span, style: string | undefined): string {
  if (typeof set !== 'string') return String(set)
  const isPlain = /^[A-Za-z][\w./-]*$/.test(set) && !words.test(set)
  const mustQuote = !/\.ya?ml$/.test(file.path) || style === 'double'
  if (style === 'single' && !set.includes("'") && !mustQuote) return `'${set}'`
  return isPlain && !mustQuote ? set : JSON.stringify(set)
}

/** Adds what is missing of the path before the first entry of the nearest mapping that exists: its indentation is known. */
function insertion(set: string | number | boolean, body: Value, path: Path): Edit | undefined {
  const steps = typeof path === 'string' ? path.split('.') : path.map(String)
  if (steps.some((s) => !/^[\w-]+$/.test(s))) return undefined
  let depth = steps.length - 1
  let parent = get(body, steps.slice(0, depth))
  while (parent.kind === 'missing' && depth > 0) parent = get(body, steps.slice(0, --depth))
  if (parent.kind !== 'map' || parent.origin) return undefined
  const [first] = parent.entries.values()
  const key = first?.keySpan
  if (!key || !/\.ya?ml$/.test(key.file.path)) return undefined
  const rest = steps.slice(depth)
  const text = printScalar(set, key, undefined)
  if (key.file.text[parent.span.start] === '{') return { span: at(key), newText: `${flow(rest, text)}, ` }
  const indent = columnOf(key)
  return indent === undefined
    ? undefined
    : { span: at(key), newText: `${block(rest, text, indent)}\n${' '.repeat(indent)}` }
}

const at = ({ file, start }: Span): Span => ({ file, start, end: start })

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

/** Whole lines of a block mapping's entry. */
function deletion(value: Value): Edit | undefined {
  const { keySpan, span } = value
  if (!keySpan || value.kind === 'missing' || value.kind === 'unknown') return undefined
  const { file } = keySpan
  const { text } = file
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1
  if (text.slice(start, keySpan.start).trim() !== '') return undefined
  const newline = text.indexOf('\n', Math.max(span.end - 1, keySpan.end))
  const end = newline < 0 ? text.length : newline + 1
  const after = text.slice(span.end, end).trim()
  return after === '' || after.startsWith('#') ? { span: { file, start, end }, newText: '' } : undefined
}
