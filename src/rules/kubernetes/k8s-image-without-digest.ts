import { and, fact, isSet, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-image-without-digest',
    title: 'Image is not pinned to a digest',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_43'], kubescape: ['C-0306', 'image-not-pinned-to-digest'] },
    why: 'A tag can be moved to another image by whoever may push; a digest can not.',
    remedy: 'Append `@sha256:…` to the reference, and let a bot update it.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c) => and(isSet(image), not(isSet(fact(c, 'image.digest')))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` without a digest`,
})
