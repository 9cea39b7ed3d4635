import { equals, fact, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-insecure-bind-address',
    title: 'API server listens on an insecure address',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_86'] },
    why: 'Whoever reaches the address has all rights, without any check.',
    remedy: 'Delete `--insecure-bind-address`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'insecure-bind-address'])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --insecure-bind-address`,
})
