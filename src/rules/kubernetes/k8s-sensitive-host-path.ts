import { matches, printable, root, valueRule } from '../../model/index.js'

const sensitive =
  /^\/(?:$|(?:boot|dev|etc|lib|proc|sys|usr|root|home|bin|sbin|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/etcd|etc\/kubernetes)\/?$)/

export default valueRule({
  meta: {
    id: 'k8s-sensitive-host-path',
    title: 'Pod mounts a system directory of its node',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['sensitive-host-mounts'], trivy: ['KSV-0121'] },
    why: 'These directories hold the configuration, devices and programs of the node. Reading them gives away its secrets, writing to them gives away the node.',
    remedy: 'Mount the one file that is needed, read-only, or move the work to a program of the node.',
    references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  },
  select: 'k8s/PodSpec',
  values: 'volumes.hostPath.path',
  bad: (path) => matches(path, sensitive),
  message: (pod, path) => `pods of ${root(pod).address} mount \`${printable(path)}\` of their node`,
})
