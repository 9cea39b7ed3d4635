import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-insecure-port',
    title: 'API server may offer its insecure port',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_88'] },
    why: 'The insecure port gives all rights without any check; old versions open it by default.',
    remedy: 'Set `--insecure-port=0`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'insecure-port'])],
  bad: (value) => not(equals(value, '0')),
  message: (c) => `container \`${c.name}\` does not set --insecure-port=0`,
})
