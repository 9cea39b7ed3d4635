import { entries, keys, root, valueRule } from '../../model/index.js'

/** Source: Pod Security Standards, restricted, "Volume Types". */
const usual = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
  'image',
  'name',
]

export default valueRule({
  meta: {
    id: 'k8s-uncommon-volume-type',
    title: 'Pod uses a volume type outside the restricted profile',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0028'] },
    controls: { 'pod-security-standard': ['restricted'] },
    why: 'Network file systems and disks named in the pod bypass storage classes, quotas and their access rules.',
    remedy: 'Ask for storage through a PersistentVolumeClaim.',
    references: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/storage/volumes/',
    ],
  },
  select: 'k8s/PodSpec',
  values: 'volumes',
  at: (volume) => [...entries(volume)].find(([type]) => !usual.includes(type))?.[1] ?? volume,
  bad: (volume) => (volume.kind === 'unknown' ? 'unknown' : keys(volume).some((type) => !usual.includes(type))),
  message: (pod, volume) =>
    `pods of ${root(pod).address} use a volume of type \`${keys(volume).find((type) => !usual.includes(type)) ?? ''}\``,
})
