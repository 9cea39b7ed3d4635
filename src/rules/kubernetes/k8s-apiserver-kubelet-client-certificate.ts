import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-kubelet-client-certificate',
    title: 'API server does not identify itself to kubelets',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_72'],
      trivy: ['KCV-0005'],
      kubescape: [
        'ensure-that-the-api-server-kubelet-client-certificate-and-kubelet-client-key-arguments-are-set-as-appropriate',
        'C-0116',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.4'] },
    why: 'Kubelets can not tell the API server from others, so they have to accept anonymous requests.',
    remedy: 'Set `--kubelet-client-certificate` and `--kubelet-client-key`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'kubelet-client-certificate']), fact(c, ['flags', 'kubelet-client-key'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --kubelet-client-certificate`,
})
