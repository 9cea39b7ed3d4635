import { equals, fact, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-token-file',
    title: 'API server accepts tokens of a file',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_70'],
      trivy: ['KCV-0002'],
      kubescape: ['ensure-that-the-api-server-token-auth-file-parameter-is-not-set', 'C-0114'],
    },
    controls: { 'cis-kubernetes': ['1.2.2'] },
    why: 'The tokens stand in plain text, never expire and can not be withdrawn without a restart.',
    remedy: 'Delete `--token-auth-file`; use ServiceAccount tokens or OpenID Connect.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'token-auth-file'])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --token-auth-file`,
})
