import { equals, fact, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-rotate-kubelet-certificates',
    title: 'Controller manager does not renew the server certificates of kubelets',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_112'],
      trivy: ['KCV-0038'],
      kubescape: [
        'ensure-that-the-controller-manager-RotateKubeletServerCertificate-argument-is-set-to-true',
        'C-0149',
      ],
    },
    controls: { 'cis-kubernetes': ['1.3.6'] },
    why: 'When the certificate expires, the API server can not reach the kubelet any more.',
    remedy: 'Delete `RotateKubeletServerCertificate=false` from `--feature-gates`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'feature-gates'])],
  bad: (value) => matches(value, /\bRotateKubeletServerCertificate=false\b/),
  message: (c) => `container \`${c.name}\` does not renew the server certificates of kubelets`,
})
