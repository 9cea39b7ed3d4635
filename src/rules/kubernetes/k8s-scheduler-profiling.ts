import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-scheduler-profiling',
    title: 'Scheduler offers profiling data',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_114'],
      trivy: ['KCV-0040'],
      kubescape: ['ensure-that-the-scheduler-profiling-argument-is-set-to-false', 'C-0151'],
    },
    controls: { 'cis-kubernetes': ['1.4.1'] },
    why: 'Profiles tell about the program and its load, and taking them costs time.',
    remedy: 'Set `--profiling=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-scheduler'),
  values: (c) => [fact(c, ['flags', 'profiling'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`,
})
