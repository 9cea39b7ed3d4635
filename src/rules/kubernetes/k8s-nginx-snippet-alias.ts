import { entries, get, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-nginx-snippet-alias',
    title: 'Ingress serves files of the nginx controller',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_154'] },
    why: 'An `alias` in a snippet serves files of the controller, its token included (CVE-2021-25742).',
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ['https://github.com/kubernetes/kubernetes/issues/126811'],
  },
  select: 'k8s/Ingress',
  values: (object) =>
    [...entries(get(object.body, 'metadata.annotations'))]
      .filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key))
      .map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => matches(value, /\b(?:alias|root)\s+\//),
  message: (object) => `${object.address} serves files of the nginx controller`,
})
