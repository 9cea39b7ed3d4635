/** New, unchanged, absent: by fingerprint, never by line. */
import type { Finding } from '../model/index.js'

export interface Baseline {
  readonly version: 1
  readonly fingerprints: readonly string[]
}

export function toBaseline(findings: readonly Finding[]): Baseline {
  return {
    version: 1,
    fingerprints: [...new Set(findings.map((f) => f.fingerprint))].sort(),
  }
}

/** @throws {Error} when the text is no baseline of this version. */
export function parseBaseline(text: string): Baseline {
  const data: unknown = JSON.parse(text)
  if (typeof data === 'object' && data !== null && 'version' in data && data.version === 1 && 'fingerprints' in data) {
    const { fingerprints } = data
    if (Array.isArray(fingerprints) && fingerprints.every((f) => typeof f === 'string'))
      return { version: 1, fingerprints }
  }
  throw new Error('not a baseline that this version wrote: expected `{ "version": 1, "fingerprints": [...] }`')
}

export function compare(
  findings: readonly Finding[],
  baseline: Baseline | undefined,
): { readonly findings: readonly Finding[]; readonly absent: readonly string[] } {
  if (!baseline) return { findings, absent: [] }
  const known = new Set(baseline.fingerprints)
  const now = new Set(findings.map((f) => f.fingerprint))
  return {
    findings: findings.map((f) => ({ ...f, status: known.has(f.fingerprint) ? 'unchanged' : 'new' })),
    absent: baseline.fingerprints.filter((f) => !now.has(f)),
  }
}
