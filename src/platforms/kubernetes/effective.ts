/** Settings as they take effect, as opposed to where they are written. */
import { entries, get, isUnset, mapping, type Value } from '../../model/index.js'

/**
 * Fields a container takes from its pod's security context when it leaves them out. Source: the Kubernetes API
 * reference, fields that SecurityContext and PodSecurityContext share.
 */
const inherited = [
  'appArmorProfile',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seccompProfile',
  'seLinuxOptions',
  'windowsOptions',
] as const

/** The container's security context with what it takes from the pod; values keep the place they are written at. */
export function effectiveSecurityContext(podSpec: Value, container: Value): Value {
  const own = get(container, 'securityContext')
  const pod = get(podSpec, 'securityContext')
  if (own.kind === 'unknown') return own
  const result = new Map<string, Value>(entries(own))
  for (const field of inherited) {
    const written = result.get(field)
    if (written && !isUnset(written)) continue
    const fromPod = get(pod, field)
    if (!isUnset(fromPod) && !(own.kind === 'map' && own.open)) result.set(field, fromPod)
  }
  const at = own.kind === 'map' ? own : container
  const open = own.kind === 'map' && own.open
  return mapping(result, at.span, { open, ...(at.keySpan ? { keySpan: at.keySpan } : {}) })
}
