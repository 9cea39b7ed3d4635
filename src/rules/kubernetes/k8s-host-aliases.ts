import { get, isSet, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-aliases',
    title: 'Pod adds entries to its hosts file',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0007'] },
    why: 'Names in `hostAliases` bypass DNS: they outlive what they point to, and can redirect traffic without anybody noticing.',
    remedy: 'Use a Service, of type `ExternalName` if need be.',
    references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [get(pod.body, 'hostAliases')],
  bad: isSet,
  message: (pod) => `pods of ${root(pod).address} add entries to their hosts file`,
})
