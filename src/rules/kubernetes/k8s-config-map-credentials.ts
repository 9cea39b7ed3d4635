import { and, entries, get, matches, or, test, valueRule } from '../../model/index.js'

const name =
  /aws_access_key_id|aws_secret_access_key|azure_batchai_storage_(?:account|key)|azure_batch_(?:account|key)|secret|^key$|_key(?:_|$)|password|pwd|token|jwt|bearer|credential/i
const content = /\bAKIA[0-9A-Z]{16}\b|BEGIN \w+ PRIVATE KEY|PRIVATE KEY|eyJhbGciO|JWT|Bearer/

export default valueRule({
  meta: {
    id: 'k8s-config-map-credentials',
    title: 'ConfigMap holds something that looks like credentials',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['rule-credentials-configmap'] },
    why: 'ConfigMaps are not meant for secrets: they are not encrypted, and many may read them.',
    remedy: 'Move the value into a Secret.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/ConfigMap',
  values: (map) =>
    [...entries(get(map.body, 'data'))].map(([key, value]) =>
      value.kind === 'scalar' && name.test(key) ? { ...value, via: 'key' } : value,
    ),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) =>
    or(
      and(
        value.via === 'key',
        test(value, (text) => text !== '' && text !== null),
      ),
      matches(value, content),
    ),
  message: (map) => `${map.address} holds something that looks like credentials`,
})
