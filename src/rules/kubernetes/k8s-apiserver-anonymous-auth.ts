import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-anonymous-auth',
    title: 'API server answers anonymous requests',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_68'],
      trivy: ['KCV-0001'],
      kubescape: ['ensure-that-the-api-server-anonymous-auth-argument-is-set-to-false', 'C-0113'],
    },
    controls: { 'cis-kubernetes': ['1.2.1'] },
    why: 'Requests without any credential are taken as those of `system:anonymous`, and one careless binding gives them rights.',
    remedy: 'Set `--anonymous-auth=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'anonymous-auth'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --anonymous-auth=false`,
})
