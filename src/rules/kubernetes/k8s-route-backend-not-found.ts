import { and, get, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-route-backend-not-found',
    title: 'Gateway route names a Service that is not there',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0302', 'dangling-gateway-backend'] },
    why: 'Requests to this route fail. Most often the Service was renamed.',
    remedy: 'Correct the name, or add the Service to what is deployed.',
    references: ['https://gateway-api.sigs.k8s.io/api-types/httproute/'],
  },
  select: ['k8s/HTTPRoute', 'k8s/GRPCRoute', 'k8s/TCPRoute', 'k8s/TLSRoute', 'k8s/UDPRoute'],
  values: 'spec.rules.backendRefs',
  at: (reference) => get(reference, 'name'),
  bad: (reference, object, { linked }) => {
    const name = get(reference, 'name')
    if (name.kind !== 'scalar') return name.kind === 'unknown' ? 'unknown' : false
    const isService = oneOf(get(reference, 'kind'), ['Service', null])
    const services = linked(object, 'k8s/Service', 'backend')
    const there = services.found.some((service) => service.name === printable(name))
    return and(isService, !there && (services.complete || 'unknown'))
  },
  message: (object, reference) =>
    `${object.address} sends requests to \`${printable(get(reference, 'name'))}\`, which is not there`,
})
