import { and, fact, isSet, matches, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-image-outside-azure-registry',
    title: 'Image does not come from Azure Container Registry',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0032'] },
    why: 'Where all images have to be in Azure Container Registry, others escape its scans and access rules.',
    remedy: 'Push the image to Azure Container Registry, and refer to it there.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c) => and(isSet(image), not(matches(fact(c, 'image.registry'), /\.azurecr\.io$/))),
  message: (c, image) =>
    `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Azure Container Registry`,
})
