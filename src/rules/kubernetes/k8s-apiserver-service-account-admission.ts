import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-service-account-admission',
    title: 'API server does not assign ServiceAccounts',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_82'],
      trivy: ['KCV-0014'],
      kubescape: ['ensure-that-the-admission-control-plugin-ServiceAccount-is-set', 'C-0125'],
    },
    controls: { 'cis-kubernetes': ['1.2.13'] },
    why: 'Pods without an account get none, and their tokens are not checked.',
    remedy: 'Delete `ServiceAccount` from `--disable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'disable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : printable(value).split(',').includes('ServiceAccount')),
  message: (c) => `container \`${c.name}\` names ServiceAccount in --disable-admission-plugins`,
})
