import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-service-account-lookup',
    title: 'API server accepts tokens of deleted ServiceAccounts',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_96'],
      trivy: ['KCV-0024'],
      kubescape: ['ensure-that-the-api-server-service-account-lookup-argument-is-set-to-true', 'C-0135'],
    },
    controls: { 'cis-kubernetes': ['1.2.23'] },
    why: 'Without the lookup, a token stays valid after its account was deleted.',
    remedy: 'Delete `--service-account-lookup=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'service-account-lookup'])],
  bad: (value) => equals(value, 'false'),
  message: (c) => `container \`${c.name}\` sets --service-account-lookup=false`,
})
