import { and, every, isSet, type Primitive, printable, test, valueRule } from '../../model/index.js'

/** Source: RFC 6335, "Service Name Syntax", which Kubernetes asks of port names. */
function isValid(port: Primitive): boolean {
  if (typeof port === 'number') return port >= 1 && port <= 65535
  return typeof port === 'string' && port.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(port) && /[a-z]/.test(port)
}

export default valueRule({
  meta: {
    id: 'k8s-invalid-port',
    title: 'Port has a name or number that Kubernetes refuses',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['invalid-target-ports'] },
    why: 'The API server refuses the object, or the Service never finds its port.',
    remedy:
      'Use a number from 1 to 65535, or a name of up to 15 lower-case letters, digits and dashes with at least one letter.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: ['k8s/Container', 'k8s/Service'],
  values: (object) =>
    (object.kind === 'k8s/Service' ? ['spec.ports.targetPort'] : ['ports.name', 'ports.containerPort']).flatMap(
      (path) => every(object.body, path).values,
    ),
  bad: (port) =>
    and(
      isSet(port),
      test(port, (known) => !isValid(known)),
    ),
  message: (object, port) => `${object.address} has the invalid port \`${printable(port)}\``,
})
