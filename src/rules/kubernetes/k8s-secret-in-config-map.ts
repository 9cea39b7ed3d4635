import { and, entries, get, matches, or, test, valueRule } from '../../model/index.js'

const secretKey =
  /(?:^|[_.-])(?:pass(?:word|wd|phrase)?|secret|token|api_?key|(?:secret_)?access_key|private_?key)$|password|^AZURE_BATCH_KEY$|_CLI_KEY_CONTENT$/i
const secretText =
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|(?:^|\n)\s*["']?(?:\w+[_.-])?(?:password|secretkey|secret_access_key|api_?key)["']?\s*[:=]\s*["']?[^\s"'${}<]{6,}/i

export default valueRule({
  meta: {
    id: 'k8s-secret-in-config-map',
    title: 'ConfigMap holds a secret',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['sensitiveConfigmapContent'], trivy: ['KSV-0109'] },
    why: 'ConfigMaps are readable for nearly everybody in the cluster and are not encrypted.',
    remedy: 'Move the value into a Secret, and do not commit it.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/ConfigMap',
  values: (map) =>
    [...entries(get(map.body, 'data'))].map(([key, value]) =>
      value.kind === 'scalar' && secretKey.test(key) ? { ...value, via: 'key' } : value,
    ),
  bad: (value) =>
    or(
      and(
        value.via === 'key',
        test(value, (text) => text !== '' && text !== null),
      ),
      matches(value, secretText),
    ),
  at: (value) => value.keySpan ?? value.span,
  message: (map) => `${map.address} holds a secret`,
})
