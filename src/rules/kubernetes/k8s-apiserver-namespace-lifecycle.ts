import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-namespace-lifecycle',
    title: 'API server lets objects be created in namespaces that are going',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_83'],
      trivy: ['KCV-0015'],
      kubescape: ['ensure-that-the-admission-control-plugin-NamespaceLifecycle-is-set', 'C-0126'],
    },
    controls: { 'cis-kubernetes': ['1.2.14'] },
    why: 'Objects may appear in namespaces that do not exist or are being deleted.',
    remedy: 'Delete `NamespaceLifecycle` from `--disable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'disable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : printable(value).split(',').includes('NamespaceLifecycle')),
  message: (c) => `container \`${c.name}\` names NamespaceLifecycle in --disable-admission-plugins`,
})
