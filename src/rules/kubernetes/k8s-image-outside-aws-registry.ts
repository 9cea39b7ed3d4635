import { and, fact, isSet, matches, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-image-outside-aws-registry',
    title: 'Image does not come from Amazon ECR',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0035'] },
    why: 'Where all images have to be in Amazon ECR, others escape its scans and access rules.',
    remedy: 'Push the image to Amazon ECR, and refer to it there.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c) =>
    and(isSet(image), not(matches(fact(c, 'image.registry'), /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Amazon ECR`,
})
