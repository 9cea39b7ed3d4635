/** Patterns of schemas, which anybody may have written: matched in linear time, by RE2, which is loaded when one is met. */
import { createRequire } from 'node:module'
import type * as Re2 from 're2js'

/** Set by the build to the bundled copy. */
declare const BYLAW_RE2: string | undefined

let loaded: typeof Re2 | undefined
const compiled = new Map<string, Re2.RE2JS | undefined>()

/** Does the pattern match somewhere in the text? Undefined for a pattern that is none. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern))
  return compiled.get(pattern)?.matcher(text).find()
}

function compile(pattern: string): Re2.RE2JS | undefined {
  loaded ??= createRequire(import.meta.url || __filename)(
    typeof BYLAW_RE2 === 'string' ? BYLAW_RE2 : 're2js',
  ) as typeof Re2
  try {
    return loaded.RE2JS.compile(pattern)
  } catch {
    return undefined
  }
}
