import { equals, fact, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-rotate-server-certificates',
    title: 'Kubelet does not renew the server certificates of its node',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_112'] },
    controls: { 'cis-kubernetes': ['4.2.12'] },
    why: 'When the certificate expires, the API server can not reach the kubelet any more.',
    remedy: 'Delete `RotateKubeletServerCertificate=false` from `--feature-gates`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'feature-gates'])],
  bad: (value) => matches(value, /\bRotateKubeletServerCertificate=false\b/),
  message: (c) => `container \`${c.name}\` does not renew the server certificates of kubelets`,
})
