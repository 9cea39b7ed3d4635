/** Published ports, from the short and the long form. */
import {
  get,
  items,
  list,
  mapping,
  missing,
  printable,
  type Scalar,
  type Span,
  scalar,
  type Value,
} from '../../model/index.js'

/** `{ ip, everywhere, published, target, protocol }` each; no `ip` means every interface of the host. */
export function portsOf(service: Value): Value {
  const ports = get(service, 'ports')
  if (ports.kind !== 'list') return ports.kind === 'unknown' ? ports : list([], ports.span)
  return { ...ports, items: items(ports).map(portOf) }
}

function portOf(port: Value): Value {
  if (port.kind === 'map') return longForm(port)
  if (port.kind === 'scalar') return shortForm(printable(port), port)
  const address = /^(\[[^\]]*\]|\d+(?:\.\d+){3}):/.exec(port.kind === 'unknown' ? (port.prefix ?? '') : '')?.[1]
  if (address === undefined || port.kind !== 'unknown') return port
  return record({ ip: scalar(address, port.span), published: port, target: port, protocol: missing(port.span) }, port)
}

interface Parts {
  readonly ip: Value
  readonly published: Value
  readonly target: Value
  readonly protocol: Value
}

function record(parts: Parts, port: Value): Value {
  return mapping(new Map([...Object.entries(parts), ['everywhere', everywhere(parts.ip)] as const]), port.span)
}

function longForm(port: Value): Value {
  const [ip, published, target, protocol] = ['host_ip', 'published', 'target', 'protocol'].map((key) => get(port, key))
  const none = missing(port.span)
  return record(
    { ip: ip ?? none, published: published ?? none, target: target ?? none, protocol: protocol ?? none },
    port,
  )
}

const short = /^(?:(?:(\[[^\]]*\]|[^:]*):)?([^:]*):)?([^:/]+)(?:\/(\w+))?$/d

/** `[[ip:]published:]target[/protocol]` */
function shortForm(text: string, written: Scalar): Value {
  const found = short.exec(text)
  const part = (group: number): Value => {
    const [start, end] = found?.indices?.[group] ?? [0, 0]
    return start === end ? missing(written.span) : scalar(text.slice(start, end), placeIn(written, text, start, end))
  }
  return record({ ip: part(1), published: part(2), target: part(3), protocol: part(4) }, written)
}

/** Where [start, end) of a scalar's text stands, if the text stands there as it is. */
function placeIn({ span }: Scalar, text: string, start: number, end: number): Span {
  const offset = span.file.text.slice(span.start, span.end).indexOf(text)
  return offset < 0 ? span : { ...span, start: span.start + offset + start, end: span.start + offset + end }
}

/** Does the port answer on every interface of the host? */
function everywhere(ip: Value): Value {
  if (ip.kind === 'unknown') return ip
  const address = printable(ip).replace(/^\[|\]$/g, '')
  return scalar(address === '' || address === '0.0.0.0' || address === '::', ip.span)
}
