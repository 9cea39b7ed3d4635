/** Mounts of a service, from the short and the long form of `volumes`. */
import { get, isTrue, list, mapping, missing, printable, scalar, type Value } from '../../model/index.js'

/** `{ type, source, target, readOnly }` each; `type` is `bind`, `volume`, `tmpfs`, `npipe` … */
export function mountsOf(service: Value): Value {
  const volumes = get(service, 'volumes')
  if (volumes.kind !== 'list') return volumes.kind === 'unknown' ? volumes : list([], volumes.span)
  return { ...volumes, items: volumes.items.map(mountOf) }
}

function mountOf(volume: Value): Value {
  if (volume.kind === 'map') return longForm(volume)
  if (volume.kind === 'scalar') return shortForm(printable(volume), volume)
  // Of `/var/run/docker.sock:${TARGET}` the source is known.
  const source = volume.kind === 'unknown' ? /^((?:[A-Za-z]:)?[^:]+):/.exec(volume.prefix ?? '')?.[1] : undefined
  return source === undefined ? volume : record(source, volume, volume, volume)
}

function longForm(volume: Value): Value {
  const readOnly = get(volume, 'read_only')
  const entries: [string, Value][] = [
    ['type', get(volume, 'type')],
    ['source', get(volume, 'source')],
    ['target', get(volume, 'target')],
    ['readOnly', readOnly.kind === 'unknown' ? readOnly : scalar(isTrue(readOnly) === true, readOnly.span)],
  ]
  return mapping(new Map(entries), volume.span)
}

const short = /^(?:((?:[A-Za-z]:(?=[\\/]))?[^:]+):)?((?:[A-Za-z]:(?=[\\/]))?[^:]+)(?::([\w,]+))?$/

/** `[source:]target[:mode]`, also with drive letters. */
function shortForm(written: string, at: Value): Value {
  const [, source, target = written, mode = ''] = short.exec(written) ?? []
  return record(source, scalar(target, at.span), scalar(mode.split(',').includes('ro'), at.span), at)
}

function record(source: string | undefined, target: Value, readOnly: Value, at: Value): Value {
  const entries: [string, Value][] = [
    ['type', scalar(source !== undefined && isPath(source) ? 'bind' : 'volume', at.span)],
    ['source', source === undefined ? missing(at.span) : scalar(source, at.span)],
    ['target', target],
    ['readOnly', readOnly],
  ]
  return mapping(new Map(entries), at.span)
}

/** A path and no volume's name. */
function isPath(source: string): boolean {
  return /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source)
}
