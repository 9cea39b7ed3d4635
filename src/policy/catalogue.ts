/** Policies that live together: read, and refused where they can't. */
import { type Problem, place, problemAt, type Rule, type SourceFile } from '../model/index.js'
import { BUNDLE_VERSION, type Bundle } from './bundle.js'
import type { PolicyDefinition } from './definition.js'
import { needsRe2 } from './patterns.js'
import { type ReadPolicy, readPolicy } from './read.js'
import { ruleOf } from './rule.js'

export interface Catalogue {
  /** Policies without problems, by id. */
  readonly rules: readonly Rule[]
  readonly definitions: readonly PolicyDefinition[]
  readonly problems: readonly Problem[]
}

/** Ids that are taken or must not come back. */
export interface Known {
  readonly rules: readonly string[]
  readonly retired: readonly string[]
}

/**
 * Reads policies that live together and refuses what can't: a wrong name, an id twice, a retired id. An alias may be borne
 * by several: a check of another tool may be several of ours.
 */
export function readPolicies(files: readonly SourceFile[], known: Known): Catalogue {
  const read = files.map((file) => ({ file, ...readPolicy(file) }))
  const taken = new Map<string, string>(known.rules.map((id) => [id, 'a rule that exists already']))
  const problems: Problem[] = []
  const definitions: PolicyDefinition[] = []
  for (const policy of read) {
    const found = [...policy.problems, ...refusals(policy, taken, known.retired)]
    problems.push(...found)
    if (found.length === 0 && policy.definition) definitions.push(policy.definition)
  }
  definitions.sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
  return { rules: definitions.map(ruleOf), definitions, problems }
}

function refusals(
  { file, definition, at }: ReadPolicy & { readonly file: SourceFile },
  taken: Map<string, string>,
  retired: readonly string[],
): readonly Problem[] {
  if (!definition) return []
  const { id } = definition.meta
  const refused: Problem[] = []
  const name = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  if (name !== id)
    refused.push(
      problemAt(at('id'), 'policy-file-name', `the policy \`${id}\` stands in ${name}.yaml`, {
        hint: `call the file ${id}.yaml`,
      }),
    )
  const other = taken.get(id)
  if (other)
    refused.push(
      problemAt(at('id'), 'policy-duplicate-id', `\`${id}\` is the id of ${other}`, { hint: 'choose another id' }),
    )
  if (retired.includes(id))
    refused.push(
      problemAt(at('id'), 'policy-retired-id', `\`${id}\` was the id of a rule that is gone`, {
        hint: 'choose another id: old waivers name it',
      }),
    )
  taken.set(id, file.path)
  return refused
}

/** One JSON of all policies: read and checked once, loaded fast ever after. @throws with every problem: what ships has none. */
export function buildBundle(files: readonly SourceFile[], known: Known): string {
  const { definitions, problems } = readPolicies(files, known)
  if (problems.length > 0) throw new Error(problems.map(printProblem).join('\n'))
  const bundle: Bundle = { version: BUNDLE_VERSION, re2: definitions.some(needsRe2), policies: definitions }
  return JSON.stringify(bundle)
}

function printProblem({ span, path, message, hint }: Problem): string {
  return `${span ? place(span) : path}: ${message}${hint ? `; ${hint}` : ''}`
}
