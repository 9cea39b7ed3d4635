import { and, entries, get, isSet, matches, or, valueRule } from '../../model/index.js'

const personal = /(?:^|[_.-])(?:username|user|email|phone|address)$|^(?:email|username|user)/i
const inText = /(?:^|\n)\s*["']?\w*(?:username|email|phone)["']?\s*[:=]\s*\S+|[\w.+-]+@[\w-]+\.[a-z]{2,}/i

export default valueRule({
  meta: {
    id: 'k8s-config-map-personal-data',
    title: 'ConfigMap holds user names or addresses',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-01010'] },
    why: 'User names, addresses and numbers of people are readable for nearly everybody in the cluster.',
    remedy: 'Move them into a Secret or out of the cluster.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/ConfigMap',
  values: (map) =>
    [...entries(get(map.body, 'data'))].map(([key, value]) =>
      value.kind === 'scalar' && personal.test(key) ? { ...value, via: 'key' } : value,
    ),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => or(and(value.via === 'key', isSet(value)), matches(value, inText)),
  message: (map) => `${map.address} holds personal data`,
})
