/**
 * The identity of a finding: rule, path, resource, evidence and ordinal; never a line number. Blank lines, comments and
 * edits elsewhere leave it alone.
 */

import { sha256 } from './sha256.js'

export interface Identity {
  readonly ruleId: string
  readonly path: string
  readonly address: string
  readonly evidence: string
}

/** The first line of what is pointed at, without a trailing comment, white space folded. */
export function evidence(text: string, start: number, end: number): string {
  const line = text.slice(start, Math.min(end, start + 400)).split(/[\r\n]/, 1)[0] ?? ''
  return line
    .replace(/(?:^|\s)(?:#|\/\/).*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One fingerprint each, in order: equal identities are told apart by their ordinal. */
export function fingerprints(all: readonly Identity[]): readonly string[] {
  const seen = new Map<string, number>()
  return all.map(({ ruleId, path, address, evidence }) => {
    const key = JSON.stringify([ruleId, path, address, evidence])
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return sha256(`${key}#${ordinal}`).slice(0, 32)
  })
}
