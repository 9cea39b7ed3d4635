import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-kubelet-certificate-authority',
    title: 'API server does not check the certificates of kubelets',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_73'],
      trivy: ['KCV-0006'],
      kubescape: ['ensure-that-the-api-server-kubelet-certificate-authority-argument-is-set-as-appropriate', 'C-0117'],
    },
    controls: { 'cis-kubernetes': ['1.2.5'] },
    why: 'Somebody between the API server and a node can read and change commands and logs.',
    remedy: 'Set `--kubelet-certificate-authority`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'kubelet-certificate-authority'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --kubelet-certificate-authority`,
})
