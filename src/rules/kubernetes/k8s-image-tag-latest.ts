import { and, equals, fact, isSet, not, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-image-tag-latest',
    title: 'Image has no tag or the tag latest',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['latest-tag'],
      'kube-score': ['container-image-tag'],
      polaris: ['tagNotSpecified'],
      trivy: ['KSV-0013'],
      checkov: ['CKV_K8S_14'],
      kubescape: ['agent-sandbox-image-tag-provenance'],
    },
    why: 'What runs depends on when a node pulled the image: replicas differ, and going back to the previous version is not possible.',
    remedy: 'Name a version tag, or a digest.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  where: (c) => not(isSet(fact(c, 'image.digest'))),
  values: 'image',
  bad: (image, c) => and(isSet(image), or(not(isSet(fact(c, 'image.tag'))), equals(fact(c, 'image.tag'), 'latest'))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, whatever that is when it is pulled`,
})
