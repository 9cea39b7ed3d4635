import {
  and,
  equals,
  get,
  isSet,
  not,
  oneOf,
  or,
  printable,
  some,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

/** The port that is asked, by number or name, and how. */
function declares(port: Value, wanted: Value): Tri {
  if (port.kind === 'unknown' || wanted.kind === 'unknown') return 'unknown'
  const names = [get(port, 'containerPort'), get(port, 'name')]
  return and(
    or(...names.map((name) => equals(name, wanted.kind === 'scalar' ? wanted.value : null))),
    not(oneOf(get(port, 'protocol'), ['UDP', 'SCTP'])),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-startup-port-undeclared',
    title: 'Startup probe asks a port that the container does not declare',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['startup-port'] },
    why: 'A probe of a port where nothing listens always fails: a name that is not declared makes the pod invalid.',
    remedy: 'Declare the port in `ports`, or correct the probe.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  select: 'k8s/Container',
  values: (c) => ['httpGet', 'tcpSocket', 'grpc'].map((how) => get(c.body, ['startupProbe', how, 'port'])),
  bad: (port, c) => and(isSet(port), not(some(get(c.body, 'ports'), (declared) => declares(declared, port)))),
  message: (c, port) => `container \`${c.name}\` does not declare port ${printable(port)} of its startup probe`,
})
