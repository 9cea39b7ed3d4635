import { get, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ingress-without-tls',
    title: 'Ingress offers no TLS',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['tlsSettingsMissing'], kubescape: ['C-0263', 'ingress-no-tls'] },
    why: 'Requests, passwords and cookies travel in plain text, unless something in front of the Ingress takes care of it.',
    remedy: 'Add `spec.tls` with the hosts and the Secret of the certificate.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  },
  select: 'k8s/Ingress',
  values: (object) => [get(object.body, 'spec.tls')],
  bad: (tls) => not(some(tls, () => true)),
  message: (object) => `${object.address} offers no TLS`,
})
