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
import type { Way } from './reach.js'

/**
 * Undefined where no edit is certain: the value comes from elsewhere, or the text around it is of a form not known here.
 * @param body what the paths start from
 * @param path the clause's, which led to `value`; a fix may name another
 */
export function fixOf(definition: FixDefinition, body: Value, path: Way | undefined, value: Value): Fix | undefined {
  const target = definition.path ?? path?.steps
  if (target === undefined) return undefined
  // What is absent from the facts has no place in the body.
  if (definition.path === undefined && path?.inFacts && value.kind === 'missing') return undefined
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
    const text = printScalar(add, value.span, styleOf(neighbour))
    return text === undefined ? undefined : additionEdit(body, path, value, text)
  }
  if (set === undefined) return deletionEdit(value)
  const text = printScalar(set, value.span, styleOf(value))
  return text === undefined ? undefined : settingEdit(body, path, value, text)
}

const styleOf = (value: Value | undefined): string | undefined => (value?.kind === 'scalar' ? value.style : undefined)

const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path)
const hasTemplates = (path: string): boolean => /\.(?:tf|tofu|hcl|tfvars)$/.test(path)
const hasQuotes = (path: string): boolean => isYaml(path) || hasTemplates(path) || path.endsWith('.json')

/** Undefined where the language (a Dockerfile's) has no quotes that would hold the text. */
function printScalar(
  set: string | number | boolean,
  { file: { path } }: Span,
  style: string | undefined,
): string | undefined {
  if (!hasQuotes(path)) return /^[\w.:/@+-]+$/.test(String(set)) ? String(set) : undefined
  if (typeof set !== 'string') return String(set)
  const isPlain = /^[A-Za-z][\w./-]*$/.test(set) && !words.test(set)
  const mustQuote = !isYaml(path) || style === 'double'
  if (style === 'single' && !set.includes("'") && !mustQuote) return `'${set}'`
  if (isPlain && !mustQuote) return set
  // What begins a template in HCL is doubled to stand for itself.
  return hasTemplates(path) ? JSON.stringify(set).replace(/([$%])\{/g, '$1$1{') : JSON.stringify(set)
}
