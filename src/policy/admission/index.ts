/** Admission policies of Kubernetes and Kyverno, unmodified and offline. */
import { get, type Problem, problemAt, type Rule, table, type Value } from '../../model/index.js'
import { compilePolicy } from './compile.js'
import { clusterPolicy, validatingAdmissionPolicy, validatingPolicy } from './manifests.js'
import { isOfCreation } from './match.js'
import type { AdmissionPolicy } from './policy.js'
import { isGiven, listAt, textAt } from './read.js'
import { admissionRule } from './rule.js'

export interface Admission {
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
}

/** Is it a manifest of Kubernetes, and so perhaps an admission policy, a binding or a parameter? */
export function isManifest(document: Value): boolean {
  return textAt(document, 'apiVersion') !== '' && textAt(document, 'kind') !== ''
}

/** All manifests that were given as policies, together: bindings and parameters belong to policies in other files. */
export function admissionRules(manifests: readonly Value[]): Admission {
  const problems: Problem[] = manifests.flatMap(notEvaluated)
  const rules: Rule[] = []
  for (const policy of manifests.flatMap((m) => policiesIn(m, manifests))) {
    const compiled = compilePolicy(policy)
    if ('policy' in compiled) rules.push(admissionRule(compiled, manifests))
    else problems.push(...compiled)
  }
  return { rules, problems }
}

const groupOf = (manifest: Value): string => textAt(manifest, 'apiVersion').split('/')[0] ?? ''

type Reader = (manifest: Value, all: readonly Value[]) => readonly AdmissionPolicy[]

const ofKind = (all: readonly Value[], kind: string): readonly Value[] => all.filter((m) => textAt(m, 'kind') === kind)

const modeOf = (manifest: Value): string => textAt(manifest, 'spec.evaluation.mode', 'Kubernetes')

const kyverno: Reader = (m, all) =>
  modeOf(m) === 'Kubernetes' ? [validatingPolicy(m, ofKind(all, 'PolicyException'))] : []
const kyvernoRules: Reader = (m, all) => clusterPolicy(m, ofKind(all, 'PolicyException'))

const readers = table<Reader>({
  'admissionregistration.k8s.io ValidatingAdmissionPolicy': (m, all) => [
    validatingAdmissionPolicy(m, ofKind(all, 'ValidatingAdmissionPolicyBinding')),
  ],
  'policies.kyverno.io ValidatingPolicy': kyverno,
  'policies.kyverno.io NamespacedValidatingPolicy': kyverno,
  'kyverno.io ClusterPolicy': kyvernoRules,
  'kyverno.io Policy': kyvernoRules,
})

function policiesIn(manifest: Value, all: readonly Value[]): readonly AdmissionPolicy[] {
  const key = `${groupOf(manifest)} ${textAt(manifest, 'kind')}`
  return readers[key]?.(manifest, all) ?? []
}

/** What can't be judged here is named, not passed over. */
function notEvaluated(manifest: Value): readonly Problem[] {
  const group = groupOf(manifest)
  const kind = textAt(manifest, 'kind')
  const name = textAt(manifest, 'metadata.name')
  if (readers[`${group} ${kind}`])
    return group === 'kyverno.io' ? rulesNotEvaluated(manifest, name) : creationsOnly(manifest, name)
  if (kind === 'PolicyException') return []
  const isPolicy =
    group === 'kyverno.io' || group === 'policies.kyverno.io' || kind.startsWith('MutatingAdmissionPolicy')
  return isPolicy ? [warning(manifest, `\`${kind}\` is not evaluated: only validating policies are`)] : []
}

/** Rules in Kyverno's other languages. */
function rulesNotEvaluated(manifest: Value, policy: string): readonly Problem[] {
  return listAt(manifest, 'spec.rules')
    .filter((rule) => !isGiven(rule, 'validate.cel'))
    .map((rule) => warning(rule, `\`${policy}/${textAt(rule, 'name')}\` is not written in CEL and was not evaluated`))
}

/** Objects are judged as they would be created: a policy about deletions says nothing about them. */
function creationsOnly(manifest: Value, policy: string): readonly Problem[] {
  const mode = modeOf(manifest)
  if (mode !== 'Kubernetes')
    return [warning(manifest, `\`${policy}\` is about ${mode}, not Kubernetes objects, and was not evaluated`)]
  const rules = listAt(manifest, 'spec.matchConstraints.resourceRules')
  if (rules.length === 0 || rules.some(isOfCreation)) return []
  return [warning(manifest, `\`${policy}\` is not about creating objects and was not evaluated`)]
}

function warning(value: Value, message: string): Problem {
  const at = get(value, 'metadata.name').kind === 'scalar' ? get(value, 'metadata.name').span : value.span
  return problemAt(at, 'policy-not-evaluated', message, { severity: 'warning' })
}
