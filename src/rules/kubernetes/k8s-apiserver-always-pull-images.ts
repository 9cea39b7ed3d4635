import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-always-pull-images',
    title: 'API server does not make nodes ask the registry for images',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_80'],
      trivy: ['KCV-0012'],
      kubescape: ['ensure-that-the-admission-control-plugin-AlwaysPullImages-is-set', 'C-0123'],
    },
    controls: { 'cis-kubernetes': ['1.2.11'] },
    why: 'On a shared node, a pod can use private images that another one pulled.',
    remedy: 'Add `AlwaysPullImages` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('AlwaysPullImages')),
  message: (c) => `container \`${c.name}\` does not name AlwaysPullImages in --enable-admission-plugins`,
})
