import { equals, fact, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-basic-auth',
    title: 'API server accepts passwords of a file',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_69'] },
    why: 'The passwords stand in plain text and can not be changed without a restart.',
    remedy: 'Delete `--basic-auth-file`; use client certificates or OpenID Connect.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'basic-auth-file'])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --basic-auth-file`,
})
