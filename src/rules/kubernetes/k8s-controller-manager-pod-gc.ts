import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-pod-gc',
    title: 'Controller manager does not say when finished pods are deleted',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_106'],
      trivy: ['KCV-0033'],
      kubescape: [
        'ensure-that-the-controller-manager-terminated-pod-gc-threshold-argument-is-set-as-appropriate',
        'C-0144',
      ],
    },
    controls: { 'cis-kubernetes': ['1.3.1'] },
    why: 'By default 12500 finished pods are kept, which slows the cluster down.',
    remedy: 'Set `--terminated-pod-gc-threshold`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'terminated-pod-gc-threshold'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --terminated-pod-gc-threshold`,
})
