/** Who reads the report decides what may be in it. Limits: docs.github.com "SARIF support for code scanning". */
import type { Result } from 'sarif'
import type { Finding, ScanResult } from '../model/index.js'
import { bySeverity, withSuppressed } from './common.js'

export interface SarifProfile {
  /** Suppressed and undecided results: a consumer that doesn't read their marks would raise an alarm for each. */
  readonly marked: boolean
  /** Results of a run; the least severe are left out, and a notification says so. */
  readonly results: number
  readonly relatedLocations: number
  readonly tags: number
}

export const complete: SarifProfile = {
  marked: true,
  results: Number.POSITIVE_INFINITY,
  relatedLocations: Number.POSITIVE_INFINITY,
  tags: Number.POSITIVE_INFINITY,
}

export const github: SarifProfile = { marked: false, results: 25_000, relatedLocations: 999, tags: 20 }

/** GitLab drops a result with a longer text, GitHub a rule's description. */
export const textLimit = 1_024

export interface Chosen {
  readonly findings: readonly Finding[]
  /** How many were left out for the consumer's limit. */
  readonly trimmed: number
}

/** The findings the profile has room for, in the result's order. */
export function choose(result: ScanResult, profile: SarifProfile): Chosen {
  const wanted = profile.marked ? withSuppressed(result) : result.findings
  if (wanted.length <= profile.results) return { findings: wanted, trimmed: 0 }
  const kept = new Set(bySeverity(wanted).slice(0, profile.results))
  return { findings: wanted.filter((f) => kept.has(f)), trimmed: wanted.length - kept.size }
}

/** SARIF's levels have three steps for our five. */
export function level(severity: Finding['severity']): NonNullable<Result['level']> {
  if (severity === 'critical' || severity === 'high') return 'error'
  return severity === 'medium' ? 'warning' : 'note'
}
