import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-profiling',
    title: 'Controller manager offers profiling data',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_107'],
      trivy: ['KCV-0034'],
      kubescape: ['ensure-that-the-controller-manager-profiling-argument-is-set-to-false', 'C-0145'],
    },
    controls: { 'cis-kubernetes': ['1.3.2'] },
    why: 'Profiles tell about the program and its load, and taking them costs time.',
    remedy: 'Set `--profiling=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'profiling'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`,
})
