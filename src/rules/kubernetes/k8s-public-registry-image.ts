import { and, fact, isSet, not, oneOf, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-public-registry-image',
    title: 'Image comes from a public registry',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0034'] },
    why: 'Public registries limit pulls, delete images and let others publish under similar names.',
    remedy: 'Mirror the image in a registry of your own.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c) =>
    and(
      isSet(image),
      or(
        not(isSet(fact(c, 'image.registry'))),
        oneOf(fact(c, 'image.registry'), [
          'docker.io',
          'index.docker.io',
          'ghcr.io',
          'quay.io',
          'public.ecr.aws',
          'registry.hub.docker.com',
        ]),
      ),
    ),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a public registry`,
})
