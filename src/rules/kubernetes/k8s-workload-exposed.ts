import {
  type CheckContext,
  get,
  missing,
  not,
  oneOf,
  or,
  type Resource,
  root,
  some,
  type Tri,
  valueRule,
} from '../../model/index.js'

/** Kinds that lead from a gateway to a Service. */
const routes = ['k8s/Ingress', 'k8s/HTTPRoute', 'k8s/GRPCRoute', 'k8s/TCPRoute', 'k8s/TLSRoute', 'k8s/UDPRoute']

/** Without gateways, or with `mesh` alone, an Istio route is for the cluster's own traffic. */
function entersByGateway(route: Resource): Tri {
  return some(get(route.body, 'spec.gateways'), (name) => not(oneOf(name, ['mesh'])))
}

function isExposed(service: Resource, { linked }: CheckContext): Tri {
  return or(
    oneOf(get(service.body, 'spec.type'), ['NodePort', 'LoadBalancer']),
    ...routes.map((kind) => linked(service, kind, 'backend').found.length > 0),
    ...linked(service, 'k8s/VirtualService', 'backend').found.map(entersByGateway),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-workload-exposed',
    title: 'Workload is reachable from outside the cluster',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      kubescape: [
        'C-0256',
        'exposure-to-internet',
        'C-0266',
        'exposure-to-internet-via-gateway-api',
        'exposure-to-internet-via-istio-ingress',
      ],
    },
    why: 'What the internet can reach will be attacked: check that it is meant to be, and that it is hardened.',
    remedy: 'Nothing, if it is meant to be reachable; else make the Service internal.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, context) =>
    or(...context.linked(pod, 'k8s/Service', 'selector').found.map((service) => isExposed(service, context))),
  message: (pod) => `${root(pod).address} is reachable from outside the cluster`,
})
