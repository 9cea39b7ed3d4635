import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-kubelet-plain-http',
    title: 'API server talks to kubelets in plain text',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_71'], trivy: ['KCV-0004'] },
    why: 'Commands and logs travel over the network of the nodes without encryption.',
    remedy: 'Delete `--kubelet-https=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'kubelet-https'])],
  bad: (value) => equals(value, 'false'),
  message: (c) => `container \`${c.name}\` sets --kubelet-https=false`,
})
