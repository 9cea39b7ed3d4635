import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-always-admit',
    title: 'API server admits every object',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_79'],
      trivy: ['KCV-0011'],
      kubescape: ['ensure-that-the-admission-control-plugin-AlwaysAdmit-is-not-set', 'C-0122'],
    },
    controls: { 'cis-kubernetes': ['1.2.10'] },
    why: 'The plugin accepts all requests and bypasses what others would refuse.',
    remedy: 'Delete `AlwaysAdmit` from `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : printable(value).split(',').includes('AlwaysAdmit')),
  message: (c) => `container \`${c.name}\` names AlwaysAdmit in --enable-admission-plugins`,
})
