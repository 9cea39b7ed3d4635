/** Lines of `before_script`, `script` and `after_script`. */
import { child, items, type Scalar, type Value } from '../../model/index.js'

export const scriptKeys = ['before_script', 'script', 'after_script'] as const

export interface ScriptLine {
  readonly key: (typeof scriptKeys)[number]
  readonly text: Scalar
}

/** The scripts of a job in the order in which they run; lists in lists are flat, as GitLab reads them. */
export function scriptLines(job: Value): readonly ScriptLine[] {
  return scriptKeys.flatMap((key) => flat(child(job, key)).map((text) => ({ key, text })))
}

function flat(value: Value): readonly Scalar[] {
  if (value.kind === 'list') return items(value).flatMap(flat)
  return value.kind === 'scalar' && typeof value.value === 'string' ? [value] : []
}
