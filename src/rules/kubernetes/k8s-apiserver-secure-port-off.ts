import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-secure-port-off',
    title: 'API server switches its secure port off',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_89'],
      trivy: ['KCV-0017'],
      kubescape: ['ensure-that-the-api-server-secure-port-argument-is-not-set-to-0', 'C-0128'],
    },
    controls: { 'cis-kubernetes': ['1.2.16'] },
    why: 'Without it, only the port without any check is left.',
    remedy: 'Set `--secure-port` to a port such as 6443.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'secure-port'])],
  bad: (value) => equals(value, '0'),
  message: (c) => `container \`${c.name}\` sets --secure-port=0`,
})
