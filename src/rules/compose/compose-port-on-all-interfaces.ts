import { every, fact, get, isTrue, loopbackFix, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-port-on-all-interfaces',
    title: 'Port is published on every interface of the host',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: "Docker opens the port past the host's own firewall rules, so that it answers to every network the machine is connected to.",
    remedy:
      'Put an address before the port, as in `127.0.0.1:8080:80`, or let a proxy reach the service over a Compose network.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#ports',
      'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'ports'), []).values,
  bad: (port) => isTrue(get(port, 'everywhere')),
  message: (s, port) =>
    `service \`${s.name}\` publishes port ${printable(get(port, 'target'), 'of the container')} on every interface`,
  fix: (port, s) => loopbackFix(port, s.body),
})
