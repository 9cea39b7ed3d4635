/** Admission policies of Kubernetes and Kyverno, unmodified and offline. */
import { type Problem, problemAt, type Rule, type Value } from '../../model/index.js'
import { compilePolicy } from './compile.js'
import { clusterPolicy, validatingAdmissionPolicy, validatingPolicy } from './manifests.js'
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
  const problems: Problem[] = []
  const bindings = manifests.filter((m) => textAt(m, 'kind') === 'ValidatingAdmissionPolicyBinding')
  const rules: Rule[] = []
  for (const policy of manifests.flatMap((m) => policiesIn(m, bindings, problems))) {
    const compiled = compilePolicy(policy)
    if ('policy' in compiled) rules.push(admissionRule(compiled, manifests))
    else problems.push(...compiled)
  }
  return { rules, problems }
}

function policiesIn(manifest: Value, bindings: readonly Value[], problems: Problem[]): readonly AdmissionPolicy[] {
  const [group] = textAt(manifest, 'apiVersion').split('/')
  switch (textAt(manifest, 'kind')) {
    case 'ValidatingAdmissionPolicy':
      return group === 'admissionregistration.k8s.io' ? [validatingAdmissionPolicy(manifest, bindings)] : []
    case 'ValidatingPolicy':
    case 'NamespacedValidatingPolicy':
      return group === 'policies.kyverno.io' ? [validatingPolicy(manifest)] : []
    case 'ClusterPolicy':
    case 'Policy':
      if (group !== 'kyverno.io') return []
      problems.push(...notEvaluated(manifest))
      return clusterPolicy(manifest)
    default:
      return []
  }
}

/** Rules in Kyverno's other languages are named, not passed over. */
function notEvaluated(manifest: Value): readonly Problem[] {
  return listAt(manifest, 'spec.rules')
    .filter((rule) => !isGiven(rule, 'validate.cel'))
    .map((rule) => {
      const name = `${textAt(manifest, 'metadata.name')}/${textAt(rule, 'name')}`
      return problemAt(rule.span, 'policy-not-evaluated', `\`${name}\` is not written in CEL and was not evaluated`, {
        severity: 'warning',
        hint: 'Kyverno can evaluate it',
      })
    })
}
