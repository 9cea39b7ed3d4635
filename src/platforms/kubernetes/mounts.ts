/** What a container mounts of its node. */
import {
  get,
  isTrue,
  items,
  list,
  mapping,
  missing,
  not,
  printable,
  scalar,
  unknown,
  type Value,
} from '../../model/index.js'

/**
 * One mapping for each mount of a `hostPath` volume: `path` on the node, `writable`, and the mount's `mountPath`;
 * each stands where the mount is written, `path` where the volume is.
 */
export function hostMounts(podSpec: Value, container: Value): Value {
  const volumes = get(podSpec, 'volumes')
  const mounts = get(container, 'volumeMounts')
  if (mounts.kind === 'unknown' || volumes.kind === 'unknown') return unknown('the mounts are not known', mounts.span)
  const found = items(mounts).flatMap((mount) => {
    const volume = items(volumes).find((v) => printable(get(v, 'name'), '-') === printable(get(mount, 'name')))
    const path = volume ? get(volume, 'hostPath.path') : missing(mount.span)
    if (path.kind === 'missing') return []
    const readOnly = not(isTrue(get(mount, 'readOnly')))
    const writable =
      readOnly === 'unknown'
        ? unknown('`readOnly` is not known', mount.span)
        : scalar(readOnly, mount.span, { style: 'computed' })
    const parts: [string, Value][] = [
      ['path', path],
      ['writable', writable],
      ['mountPath', get(mount, 'mountPath')],
    ]
    return [mapping(new Map(parts), mount.span)]
  })
  const open = (mounts.kind === 'list' && mounts.open) || (volumes.kind === 'list' && volumes.open)
  return list(found, mounts.span, { open, ...(mounts.keySpan ? { keySpan: mounts.keySpan } : {}) })
}
