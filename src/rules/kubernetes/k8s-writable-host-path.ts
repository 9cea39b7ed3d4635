import { fact, get, isTrue, items, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-writable-host-path',
    title: 'Container can write to a path of its node',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['writable-host-mount'], kubescape: ['C-0045', 'alert-rw-hostpath'] },
    why: 'What a container writes to the node outlives it and is read by programs with more rights: a common way from the container to the node.',
    remedy: 'Mount the path with `readOnly: true`, or use another kind of volume.',
    references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'hostMounts')),
  at: (mount) => get(mount, 'mountPath'),
  bad: (mount) => isTrue(get(mount, 'writable')),
  message: (c, mount) =>
    `container \`${c.name}\` can write to \`${printable(get(mount, 'path'), 'a path')}\` of its node`,
})
