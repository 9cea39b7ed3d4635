import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-node-authorization',
    title: 'API server does not restrict what kubelets may read',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_75'],
      trivy: ['KCV-0008'],
      kubescape: ['ensure-that-the-api-server-authorization-mode-argument-includes-Node', 'C-0119'],
    },
    controls: { 'cis-kubernetes': ['1.2.7'] },
    why: 'Without the mode `Node`, a kubelet may read objects of other nodes, their Secrets included.',
    remedy: 'Set `--authorization-mode=Node,RBAC`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'authorization-mode'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('Node')),
  message: (c) => `container \`${c.name}\` does not name Node in --authorization-mode`,
})
