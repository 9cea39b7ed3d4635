/**
 * Security groups and network ACLs write the same thing in five ways; rules see one: the fact `openings`, a list of
 * `{ direction, allows, protocol, from, to, sources, order }`. `direction` is `ingress` or `egress`, `sources` are address
 * ranges (of the other side, in both directions); the first rule by `order` counts; what isn't set stays `Missing`.
 */
import {
  equals,
  every,
  firstSet,
  get,
  items,
  list,
  mapping,
  type Span,
  scalar,
  table,
  type Value,
} from '../../../model/index.js'

export function openings(kind: string, body: Value, header: Span): Value | undefined {
  const read = readers[kind]
  return read && list(read(body, header), header, { open: !groupsAreComplete(kind, body) })
}

type Reader = (body: Value, header: Span) => readonly Value[]

const readers = table<Reader>({
  aws_security_group: inlineRules,
  aws_default_security_group: inlineRules,
  aws_security_group_rule: (body, header) => [
    opening(header, {
      direction: get(body, 'type'),
      body,
      protocol: 'protocol',
      sources: ['cidr_blocks', 'ipv6_cidr_blocks'],
    }),
  ],
  aws_vpc_security_group_ingress_rule: (body, header) => [singleRule('ingress', body, header)],
  aws_vpc_security_group_egress_rule: (body, header) => [singleRule('egress', body, header)],
  aws_network_acl: (body, header) => aclBlocks(body, header),
  aws_default_network_acl: (body, header) => aclBlocks(body, header),
  aws_network_acl_rule: (body, header) => [
    opening(header, {
      direction: word(equals(get(body, 'egress'), true) === true ? 'egress' : 'ingress', header),
      allows: get(body, 'rule_action'),
      body,
      protocol: 'protocol',
      sources: ['cidr_block', 'ipv6_cidr_block'],
    }),
  ],
})

function groupsAreComplete(kind: string, body: Value): boolean {
  const blocks = kind.endsWith('group') || kind.endsWith('acl') ? ['ingress', 'egress'] : []
  return blocks.every((name) => every(body, name).complete && get(body, name).kind !== 'unknown')
}

function inlineRules(body: Value, header: Span): readonly Value[] {
  return ['ingress', 'egress'].flatMap((direction) =>
    blocks(body, direction).map((block) =>
      opening(header, {
        direction: word(direction, header),
        body: block,
        protocol: 'protocol',
        sources: ['cidr_blocks', 'ipv6_cidr_blocks'],
      }),
    ),
  )
}

function singleRule(direction: string, body: Value, header: Span): Value {
  return opening(header, {
    direction: word(direction, header),
    body,
    protocol: 'ip_protocol',
    sources: ['cidr_ipv4', 'cidr_ipv6'],
  })
}

function aclBlocks(body: Value, header: Span): readonly Value[] {
  return ['ingress', 'egress'].flatMap((direction) =>
    blocks(body, direction).map((block) =>
      opening(header, {
        direction: word(direction, header),
        allows: get(block, 'action'),
        body: block,
        protocol: 'protocol',
        sources: ['cidr_block', 'ipv6_cidr_block'],
      }),
    ),
  )
}

/** Written as blocks, or as an attribute that holds a list of objects. */
function blocks(body: Value, name: string): readonly Value[] {
  return every(body, name).values.filter((v) => v.kind === 'map')
}

interface Parts {
  readonly direction: Value
  readonly allows?: Value
  readonly body: Value
  readonly protocol: string
  readonly sources: readonly string[]
}

function opening(header: Span, { direction, allows, body, protocol, sources }: Parts): Value {
  const written = sources.map((name) => get(body, name))
  const ranges = written.flatMap((v) => (v.kind === 'list' ? items(v) : v.kind === 'missing' ? [] : [v]))
  const entries: [string, Value][] = [
    ['direction', direction],
    ['allows', allows ?? word('allow', header)],
    ['protocol', get(body, protocol)],
    ['from', get(body, 'from_port')],
    ['to', get(body, 'to_port')],
    ['sources', list(ranges, header, { open: written.some((v) => v.kind === 'list' && v.open) })],
    ['order', firstSet(get(body, 'rule_no'), get(body, 'rule_number'))],
  ]
  return mapping(new Map(entries.filter(([, v]) => v.kind !== 'missing')), body.span, {
    ...(body.keySpan ? { keySpan: body.keySpan } : {}),
  })
}

function word(text: string, at: Span): Value {
  return scalar(text, at, { style: 'computed' })
}
