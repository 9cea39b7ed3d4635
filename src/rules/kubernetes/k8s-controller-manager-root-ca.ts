import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-root-ca',
    title: 'Controller manager does not tell pods the CA of the API server',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_111'],
      trivy: ['KCV-0037'],
      kubescape: ['ensure-that-the-controller-manager-root-ca-file-argument-is-set-as-appropriate', 'C-0148'],
    },
    controls: { 'cis-kubernetes': ['1.3.5'] },
    why: 'Pods can not check that they talk to the API server.',
    remedy: 'Set `--root-ca-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'root-ca-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --root-ca-file`,
})
