import { get, isSet, items, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-external-ip',
    title: 'Service takes over external addresses',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0108'] },
    why: 'Traffic of the cluster to these addresses is sent to the Service, whoever they belong to (CVE-2020-8554).',
    remedy: 'Delete `externalIPs`; use a LoadBalancer.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/Service',
  values: (object) => items(get(object.body, 'spec.externalIPs')),
  bad: (address) => isSet(address),
  message: (object, address) => `${object.address} takes over ${printable(address)}`,
})
