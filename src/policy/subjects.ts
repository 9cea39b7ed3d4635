/** What `each` answers, one by one. */
import type { Span, Value } from '../model/index.js'
import { type CelList, explain, isError, isUnknown, type Outcome, type Raw, unwrap } from './cel/index.js'
import { isPlaced } from './culprit.js'
import { resourceOf } from './environment.js'

export interface Subject {
  readonly item: Raw
  /** What `path` starts from; undefined for what was computed and stands nowhere. */
  readonly body: Value | undefined
}

export interface Subjects {
  readonly subjects: readonly Subject[]
  /** Why there may be more than these. */
  readonly doubt?: { readonly why: string; readonly span?: Span }
}

/** What is absent has no items; a single value is one. @throws where the expression failed */
export function subjectsOf(outcome: Outcome, text: string): Subjects {
  if (isUnknown(outcome)) return { subjects: [], doubt: outcome }
  if (isError(outcome)) throw new Error(`\`each\` failed at ${explain(text, outcome)}`)
  if (outcome === null) return { subjects: [] }
  if (typeof outcome === 'object' && outcome.kind === 'list') return all(outcome)
  return { subjects: [subject(outcome)] }
}

function all(container: CelList): Subjects {
  const subjects = container.items.map(subject)
  if (!container.open) return { subjects }
  return { subjects, doubt: { why: container.why ?? 'there may be more than can be seen', ...placeOf(container) } }
}

function subject(item: Raw): Subject {
  if (isPlaced(item)) return { item, body: item }
  const value = unwrap(item)
  return { item, body: isUnknown(value) ? undefined : resourceOf(value)?.body }
}

const placeOf = (container: Raw): { span?: Span } =>
  isPlaced(container) ? { span: container.keySpan ?? container.span } : {}
