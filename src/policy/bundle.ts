/** Built-in policies as one JSON, made by `buildBundle` (catalogue.ts): nothing is parsed or compiled before a resource needs it. */
import type { Rule } from '../model/index.js'
import { loadRe2 } from './cel/index.js'
import type { PolicyDefinition } from './definition.js'
import { ruleOf } from './rule.js'

export const BUNDLE_VERSION = 1

export interface Bundle {
  readonly version: number
  /** Some pattern needs the RE2 engine. */
  readonly re2: boolean
  readonly policies: readonly PolicyDefinition[]
}

/** @param bundle as JSON, or parsed */
export async function loadBundle(bundle: string | Bundle): Promise<readonly Rule[]> {
  const { version, re2, policies }: Bundle = typeof bundle === 'string' ? JSON.parse(bundle) : bundle
  if (version !== BUNDLE_VERSION) throw new Error(`the policy bundle has version ${version}, not ${BUNDLE_VERSION}`)
  if (re2) await loadRe2()
  return policies.map(ruleOf)
}
