import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-rbac',
    title: 'API server does not use RBAC',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_77'],
      trivy: ['KCV-0009'],
      kubescape: [
        'ensure-that-the-api-server-authorization-mode-argument-includes-RBAC',
        'rbac-enabled-native',
        'C-0088',
        'C-0120',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.8'] },
    why: 'Without RBAC, rights can not be given by role and namespace.',
    remedy: 'Set `--authorization-mode=Node,RBAC`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'authorization-mode'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('RBAC')),
  message: (c) => `container \`${c.name}\` does not name RBAC in --authorization-mode`,
})
