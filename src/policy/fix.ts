/** A policy's `fix` as text edits. Comments and formatting around the value stay. */
import {
  additionEdit,
  deletionEdit,
  type Edit,
  type Fix,
  get,
  type Path,
  type Span,
  settingEdit,
  type Value,
} from '../model/index.js'
import type { FixDefinition } from './definition.js'

/**
 * Undefined where no edit is certain: the value comes from elsewhere, or the text around it is of a form not known here.
 * @param body what the paths start from
 * @param path the clause's, which led to `value`; a fix may name another
 */
export function fixOf(definition: FixDefinition, body: Value, path: Path | undefined, value: Value): Fix | undefined {
  const target = definition.path ?? path
  if (target === undefined) return undefined
  const repaired = definition.path === undefined ? value : get(body, definition.path)
  const edit = repaired.origin ? undefined : editOf(definition, body, target, repaired)
  return edit && { title: definition.title ?? titleOf(definition, target), safety: definition.safety, edits: [edit] }
}

function titleOf({ set, add }: FixDefinition, path: Path): string {
  const name = typeof path === 'string' ? path : path.join('.')
  if (add !== undefined) return `Add \`${add}\` to \`${name}\``
  return set === undefined ? `Delete \`${name}\`` : `Set \`${name}\` to \`${set}\``
}

function editOf({ set, add }: FixDefinition, body: Value, path: Path, value: Value): Edit | undefined {
  if (add !== undefined) {
    const neighbour = value.kind === 'list' ? value.items.at(-1) : undefined
    return additionEdit(body, path, value, printScalar(add, value.span, styleOf(neighbour)))
  }
  if (set === undefined) return deletionEdit(value)
  return settingEdit(body, path, value, printScalar(set, value.span, styleOf(value)))
}

const styleOf = (value: Value | undefined): string | undefined => (value?.kind === 'scalar' ? value.style : undefined)

const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

function printScalar(set: string | number | boolean, { file }: Span, style: string | undefined): string {
  if (typeof set !== 'string') return String(set)
  const isPlain = /^[A-Za-z][\w./-]*$/.test(set) && !words.test(set)
  const mustQuote = !/\.ya?ml$/.test(file.path) || style === 'double'
  if (style === 'single' && !set.includes("'") && !mustQuote) return `'${set}'`
  return isPlain && !mustQuote ? set : JSON.stringify(set)
}
