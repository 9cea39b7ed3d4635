import { fact, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-dashboard',
    title: 'Kubernetes dashboard is deployed',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_33'] },
    why: 'The dashboard is a web page that acts with the rights of its account: a target worth attacking.',
    remedy: 'Delete it, or keep it off the network and without rights of its own.',
    references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
  },
  select: 'k8s/Container',
  values: (c) => [
    fact(c, 'image.repository'),
    ...(c.parent ? [fact(c.parent, 'metadata.labels.app'), fact(c.parent, ['metadata', 'labels', 'k8s-app'])] : []),
  ],
  bad: (value) => matches(value, /(?:^|\/)kubernetes-?dashboard/),
  message: (c) => `container \`${c.name}\` is the Kubernetes dashboard`,
})
