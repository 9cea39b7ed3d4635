import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-old-kubernetes-registry',
    title: 'Image comes from the frozen registry k8s.gcr.io',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0253', 'rule-identify-old-k8s-registry'] },
    why: '`k8s.gcr.io` was frozen in April 2023: it gets no updates, also no fixes of vulnerabilities, and may vanish.',
    remedy: 'Use `registry.k8s.io`.',
    references: ['https://kubernetes.io/blog/2023/03/10/image-registry-redirect/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (_, c) => equals(fact(c, 'image.registry'), 'k8s.gcr.io'),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a frozen registry`,
})
