/** The namespace of an object, as far as the scanned files tell. */
import { get, mapping, missing, type Resource, scalar, unknown, type Value } from '../../model/index.js'
import { inNamespace } from './defaults.js'
import { isClusterScoped } from './kinds.js'
import type { Subject } from './policy.js'
import { textAt } from './read.js'

/** The Namespace's manifest, if it was scanned; else unknown, but for its name. */
export function namespaceOf({ resource, graph }: Subject): Value {
  const given = get(inNamespace(resource.body), 'metadata.namespace')
  const at = given.kind === 'missing' ? resource.header : given.span
  if (given.kind === 'missing')
    return isClusterScoped(textAt(resource.body, 'kind'))
      ? missing(at)
      : unknown('it is not known whether this kind has namespaces', at)
  if (given.kind !== 'scalar') return unknown('the namespace of the object is not known here', at)
  const name = String(given.value)
  const found = graph.ofKind('k8s/Namespace').find((n) => nameOf(n) === name)
  if (found) return found.body
  const named = scalar(name, at)
  const labels = mapping(new Map([['kubernetes.io/metadata.name', named]]), at, { open: true })
  const metadata = mapping(
    new Map<string, Value>([
      ['name', named],
      ['labels', labels],
    ]),
    at,
    { open: true },
  )
  return mapping(new Map([['metadata', metadata]]), at, { open: true })
}

export function namespaceLabels(subject: Subject): Value {
  return get(namespaceOf(subject), 'metadata.labels')
}

const nameOf = ({ body }: Resource): string => textAt(body, 'metadata.name')
