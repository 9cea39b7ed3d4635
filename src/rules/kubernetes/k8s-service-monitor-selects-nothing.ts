import { and, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-monitor-selects-nothing',
    title: 'ServiceMonitor selects no Service',
    severity: 'low',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['dangling-servicemonitor'] },
    why: 'Prometheus collects nothing, and alerts that need the numbers never fire.',
    remedy: 'Correct `selector` or `namespaceSelector`, or the labels of the Service.',
    references: ['https://prometheus-operator.dev/docs/developer/getting-started/'],
  },
  select: 'k8s/ServiceMonitor',
  values: 'spec.selector',
  bad: (selector, object, { linked }) => {
    const services = linked(object, 'k8s/Service', 'selector')
    return and(isSet(selector), services.found.length === 0 && (services.complete || 'unknown'))
  },
  message: (object) => `${object.address} selects no Service`,
})
