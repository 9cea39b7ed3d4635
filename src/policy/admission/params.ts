/** The parameters that a binding names, among the policies' files and the scanned ones. */
import { get, missing, type Value } from '../../model/index.js'
import type { AdmissionPolicy, Binding, ParamRef, Subject } from './policy.js'
import { textAt } from './read.js'
import { selects } from './selector.js'

export type Param =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'absent'; readonly name: string }

/** One for each evaluation: a selector may find several. None: the binding allows that there is no parameter. */
export function findParams(
  policy: AdmissionPolicy,
  { param }: Binding,
  subject: Subject,
  manifests: readonly Value[],
): readonly Param[] {
  const none: Param = { kind: 'value', value: missing(subject.resource.header) }
  if (policy.paramKind === undefined || !param) return [none]
  const scanned = subject.graph.ofKind(`k8s/${policy.paramKind}`).map((r) => r.body)
  const found = [...manifests, ...scanned].filter((m) => isMeant(m, policy.paramKind ?? '', param))
  if (found.length > 0) return [...new Set(found)].map((value) => ({ kind: 'value', value }))
  if (param.notFound === 'Allow') return []
  return [{ kind: 'absent', name: `${policy.paramKind}/${param.name || 'of the selector'}` }]
}

function isMeant(manifest: Value, kind: string, { name, namespace, selector }: ParamRef): boolean {
  if (textAt(manifest, 'kind') !== kind) return false
  if (namespace !== '' && textAt(manifest, 'metadata.namespace', namespace) !== namespace) return false
  return selector
    ? selects(selector, get(manifest, 'metadata.labels')) === true
    : textAt(manifest, 'metadata.name') === name
}
