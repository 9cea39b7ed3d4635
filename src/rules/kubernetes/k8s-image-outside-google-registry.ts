import { and, fact, isSet, matches, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-image-outside-google-registry',
    title: 'Image does not come from Google Container or Artifact Registry',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0033'] },
    why: 'Where all images have to be in Google Container or Artifact Registry, others escape its scans and access rules.',
    remedy: 'Push the image to Google Container or Artifact Registry, and refer to it there.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c) => and(isSet(image), not(matches(fact(c, 'image.registry'), /(?:^|\.)gcr\.io$|-docker\.pkg\.dev$/))),
  message: (c, image) =>
    `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Google Container or Artifact Registry`,
})
