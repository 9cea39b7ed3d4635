/** A policy's `fix` as text edits. Comments and formatting around the value stay. */
import { deletionEdit, type Edit, type Fix, type Path, type Span, settingEdit, type Value } from '../model/index.js'
import type { FixDefinition } from './definition.js'

/** Undefined where no edit is certain: the value comes from elsewhere, or the text around it is of a form not known here. */
export function fixOf(definition: FixDefinition, body: Value, path: Path | undefined, value: Value): Fix | undefined {
  if (value.origin) return undefined
  const edit = definition.delete ? deletionEdit(value) : setting(definition, body, path, value)
  if (!edit) return undefined
  return { title: definition.title ?? titleOf(definition, path), safety: definition.safety, edits: [edit] }
}

function titleOf({ set }: FixDefinition, path: Path | undefined): string {
  const name = typeof path === 'string' ? path : (path ?? []).join('.')
  return set === undefined ? `Delete \`${name}\`` : `Set \`${name}\` to \`${set}\``
}

function setting({ set }: FixDefinition, body: Value, path: Path | undefined, value: Value): Edit | undefined {
  if (set === undefined || (path === undefined && value.kind === 'missing')) return undefined
  const style = value.kind === 'scalar' ? value.style : undefined
  return settingEdit(body, path ?? [], value, printScalar(set, value.span, style))
}

const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

function printScalar(set: string | number | boolean, { file }: Span, style: string | undefined): string {
  if (typeof set !== 'string') return String(set)
  const isPlain = /^[A-Za-z][\w./-]*$/.test(set) && !words.test(set)
  const mustQuote = !/\.ya?ml$/.test(file.path) || style === 'double'
  if (style === 'single' && !set.includes("'") && !mustQuote) return `'${set}'`
  return isPlain && !mustQuote ? set : JSON.stringify(set)
}
