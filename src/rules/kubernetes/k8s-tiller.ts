import { equals, fact, get, matches, or, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-tiller',
    title: 'Tiller of Helm 2 is deployed',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0102'], checkov: ['CKV_K8S_34'] },
    why: 'Tiller usually has all rights and answers everybody who reaches it. Helm 2 has had no updates since 2020.',
    remedy: 'Delete Tiller, and use Helm 3 or later.',
    references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  },
  select: 'k8s/PodSpec',
  values: (pod, { graph }) => [
    get(root(pod).body, 'metadata.name'),
    fact(pod, 'metadata.name'),
    fact(pod, 'metadata.labels.app'),
    fact(pod, 'metadata.labels.name'),
    ...graph.parts(pod, 'k8s/Container').map((c) => fact(c, 'image.repository')),
  ],
  bad: (value) => or(matches(value, /tiller/), equals(value, 'helm')),
  message: (pod) => `${root(pod).address} is Tiller`,
})
