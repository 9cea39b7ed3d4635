import { equals, get, items, matches, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-tiller-service',
    title: 'Service of Tiller is left',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_44'] },
    why: 'Whoever reaches the Service can make Tiller do what it may do, usually everything.',
    remedy: 'Delete the Service together with Tiller.',
    references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  },
  select: 'k8s/Service',
  values: (service) => [
    get(service.body, 'metadata.name'),
    get(service.body, 'metadata.labels.name'),
    ...items(get(service.body, 'spec.selector')),
    get(service.body, 'spec.selector.name'),
    get(service.body, 'metadata.labels.app'),
  ],
  bad: (value) => or(matches(value, /tiller/), equals(value, 'helm')),
  message: (service) => `${service.address} leads to Tiller`,
})
