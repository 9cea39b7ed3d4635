import {
  and,
  equals,
  every,
  firstSet,
  get,
  isSet,
  not,
  or,
  printable,
  type Resource,
  some,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

const v1 = ['service.name', 'service.port.number', 'service.port.name'] as const
const beta = ['serviceName', 'servicePort', 'servicePort'] as const

/** Backends in the form of every version of the API. */
function backends(ingress: Resource): readonly Value[] {
  return ['spec.defaultBackend', 'spec.backend', 'spec.rules.http.paths.backend'].flatMap(
    (path) => every(ingress.body, path).values,
  )
}

function nameOf(backend: Value, ingress: Resource): Value {
  const isV1 = equals(get(ingress.body, 'apiVersion'), 'networking.k8s.io/v1') === true
  return isV1 ? get(backend, v1[0]) : firstSet(get(backend, v1[0]), get(backend, beta[0]))
}

/** Does the Service offer the port that the backend asks for? */
function offers(service: Resource, backend: Value): Tri {
  const wanted = firstSet(get(backend, v1[1]), get(backend, v1[2]), get(backend, beta[1]))
  if (wanted.kind !== 'scalar') return wanted.kind === 'unknown' ? 'unknown' : true
  return some(get(service.body, 'spec.ports'), (port) =>
    or(equals(get(port, 'port'), wanted.value), equals(get(port, 'name'), wanted.value)),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-ingress-backend-not-found',
    title: 'Ingress names a Service or port that is not there',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['dangling-ingress'],
      'kube-score': ['ingress-targets-service'],
      kubescape: ['C-0298', 'dangling-ingress-backend'],
    },
    why: 'Requests to this path fail. Most often the Service was renamed.',
    remedy: 'Correct the name or port of the backend, or add the Service to what is deployed.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  },
  select: 'k8s/Ingress',
  values: backends,
  at: nameOf,
  bad: (backend, object, { graph, linked }) => {
    const name = nameOf(backend, object)
    if (name.kind === 'missing') return and(isSet(backend), not(isSet(get(backend, 'resource'))))
    if (name.kind !== 'scalar') return 'unknown'
    const services = linked(object, 'k8s/Service', 'backend')
    const named = services.found.filter((service) => service.name === printable(name))
    if (named.length > 0) return not(or(...named.map((service) => offers(service, backend))))
    return and(
      services.complete || 'unknown',
      graph.ofKind('k8s/Service').length + graph.ofKind('k8s/Deployment').length + graph.ofKind('k8s/Pod').length > 0 ||
        'unknown',
    )
  },
  message: (object, backend) =>
    `${object.address} sends requests to \`${printable(nameOf(backend, object), 'nothing')}\`, which is not there or does not offer the port`,
})
