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

/** `{ ip, published, target, protocol }` each; an `ip` that is `Missing` means every interface. */
export function portsOf(service: Value): Value {
  const ports = get(service, 'ports')
  if (ports.kind !== 'list') return ports.kind === 'unknown' ? ports : list([], ports.span)
  return { ...ports, items: items(ports).map(portOf) }
}

function portOf(port: Value): Value {
  if (port.kind === 'map') return longForm(port)
  if (port.kind === 'scalar') return shortForm(printable(port), port)
  const address = /^(\[[^\]]*\]|\d+(?:\.\d+){3}):/.exec(port.kind === 'unknown' ? (port.prefix ?? '') : '')?.[1]
  return address === undefined || port.kind !== 'unknown'
    ? port
    : mapping(
        new Map<string, Value>([
          ['ip', scalar(address, port.span)],
          ['published', port],
          ['target', port],
        ]),
        port.span,
      )
}

function longForm(port: Value): Value {
  const parts = ['published', 'target', 'protocol'].map((key) => [key, get(port, key)] as const)
  return mapping(new Map([['ip', get(port, 'host_ip')], ...parts]), port.span)
}

const short = /^(?:(?:(\[[^\]]*\]|[^:]*):)?([^:]*):)?([^:/]+)(?:\/(\w+))?$/

/** `[[ip:]published:]target[/protocol]` */
function shortForm(text: string, written: Scalar): Value {
  const [, ip, published, target, protocol] = short.exec(text) ?? []
  const entries = new Map<string, Value>()
  const put = (key: string, part: string | undefined): void => {
    entries.set(
      key,
      part === undefined || part === '' ? missing(written.span) : scalar(part, placeIn(written, text, part)),
    )
  }
  put('ip', ip)
  put('published', published)
  put('target', target)
  put('protocol', protocol)
  return mapping(entries, written.span)
}

/** Where a part of a scalar's text stands, if it stands there as it is. */
function placeIn(written: Scalar, text: string, part: string): Span {
  const { span } = written
  const start = span.start + span.file.text.slice(span.start, span.end).indexOf(text) + text.indexOf(part)
  const found = span.file.text.startsWith(part, start) && span.file.text.slice(span.start, span.end).includes(text)
  return found ? { ...span, start, end: start + part.length } : span
}

/** Is it the address of this machine alone? */
export function isLoopback(ip: string): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|\[?::1\]?|localhost)$/.test(ip)
}
