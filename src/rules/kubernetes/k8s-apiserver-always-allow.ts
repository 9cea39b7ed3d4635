import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-always-allow',
    title: 'API server allows everything',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_74'],
      trivy: ['KCV-0007'],
      kubescape: ['ensure-that-the-api-server-authorization-mode-argument-is-not-set-to-AlwaysAllow', 'C-0118'],
    },
    controls: { 'cis-kubernetes': ['1.2.6'] },
    why: 'Everybody who is authenticated may do everything.',
    remedy: 'Set `--authorization-mode=Node,RBAC`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'authorization-mode'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : printable(value).split(',').includes('AlwaysAllow')),
  message: (c) => `container \`${c.name}\` names AlwaysAllow in --authorization-mode`,
})
