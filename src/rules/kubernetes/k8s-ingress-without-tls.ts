import { get, keys, not, type Resource, some, type Tri, valueRule } from '../../model/index.js'

/** Controllers of cloud providers take the certificate from an annotation: its ARN, a managed or pre-shared one. */
function hasCertificateElsewhere(ingress: Resource): Tri {
  const annotations = get(ingress.body, 'metadata.annotations')
  if (annotations.kind === 'unknown') return 'unknown'
  const found = keys(annotations).some((key) => /\/.*(?:certificate|pre-shared-cert|ssl-cert)/.test(key))
  return found || (annotations.kind === 'map' && annotations.open ? 'unknown' : false)
}

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
  where: (object) => not(hasCertificateElsewhere(object)),
  values: (object) => [get(object.body, 'spec.tls')],
  bad: (tls) => not(some(tls, () => true)),
  message: (object) => `${object.address} offers no TLS`,
})
