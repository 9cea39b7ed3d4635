import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-profiling',
    title: 'API server offers profiling data',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_90'],
      trivy: ['KCV-0018'],
      kubescape: ['ensure-that-the-api-server-profiling-argument-is-set-to-false', 'C-0129'],
    },
    controls: { 'cis-kubernetes': ['1.2.17'] },
    why: 'Profiles tell about the program and its load, and taking them costs time.',
    remedy: 'Set `--profiling=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'profiling'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`,
})
