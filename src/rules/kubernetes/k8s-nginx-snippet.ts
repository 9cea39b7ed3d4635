import { entries, get, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-nginx-snippet',
    title: 'Ingress writes its own nginx configuration',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_153'], kubescape: ['C-0059', 'nginx-ingress-snippet-annotation-vulnerability'] },
    why: 'A snippet is code in the controller: it can read the Secrets of all namespaces (CVE-2021-25742).',
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ['https://github.com/kubernetes/kubernetes/issues/126811'],
  },
  select: 'k8s/Ingress',
  values: (object) =>
    [...entries(get(object.body, 'metadata.annotations'))]
      .filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key))
      .map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => isSet(value),
  message: (object) => `${object.address} writes its own nginx configuration`,
})
