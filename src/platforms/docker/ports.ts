/** `EXPOSE` arguments: `80`, `80/udp`, `8000-8010/tcp`; also the forms that `docker run -p` has and `EXPOSE` doesn't. */
import { mapping, type Scalar, scalar, slice, unknown, type Value } from '../../model/index.js'

const shape = /^(?:(.*):)?([^:/]*)(?:\/(.*))?$/s

/** A mapping of `raw`, `port`, `end`, `protocol` and `host` (what stands before the last colon). */
export function portOf(raw: Value): Value {
  if (raw.kind !== 'scalar') {
    const entries = ['raw', 'port', 'end', 'protocol', 'host'].map(
      (k) => [k, k === 'raw' || raw.kind !== 'unknown' ? raw : unknown(raw.why, raw.span)] as const,
    )
    return mapping(new Map(entries), raw.span)
  }
  const [, host, ports = '', protocol] = shape.exec(String(raw.value)) ?? []
  const [start = '', end] = ports.split('-')
  const entries = new Map<string, Value>([
    ['raw', raw],
    ['port', number(start, raw)],
  ])
  if (end !== undefined) entries.set('end', number(end, raw))
  entries.set('protocol', protocolOf(protocol, raw))
  if (host !== undefined) entries.set('host', scalar(host, raw.span))
  return mapping(entries, raw.span)
}

function number(digits: string, raw: Scalar): Value {
  return scalar(/^\d+$/.test(digits) ? Number(digits) : digits, raw.span)
}

function protocolOf(protocol: string | undefined, raw: Scalar): Value {
  if (protocol === undefined) return scalar('tcp', raw.span)
  const slash = slice(raw.span).lastIndexOf('/')
  const { file, start, end } = raw.span
  return scalar(protocol, slash < 0 || raw.style === 'computed' ? raw.span : { file, start: start + slash + 1, end })
}
