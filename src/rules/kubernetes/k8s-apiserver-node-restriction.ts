import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-node-restriction',
    title: 'API server does not restrict what kubelets may change',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_85'],
      trivy: ['KCV-0016'],
      kubescape: ['ensure-that-the-admission-control-plugin-NodeRestriction-is-set', 'C-0127'],
    },
    controls: { 'cis-kubernetes': ['1.2.15'] },
    why: 'A broken kubelet can change the labels of other nodes and draw their pods to itself.',
    remedy: 'Add `NodeRestriction` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('NodeRestriction')),
  message: (c) => `container \`${c.name}\` does not name NodeRestriction in --enable-admission-plugins`,
})
