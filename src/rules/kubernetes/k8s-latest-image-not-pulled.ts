import { and, equals, fact, get, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-latest-image-not-pulled',
    title: 'Image without a version is not pulled at every start',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0075', 'image-pull-policy-is-not-set-to-always'] },
    why: 'Each node keeps whatever it pulled first under the tag, so replicas run different programs.',
    remedy: 'Name a version, or set `imagePullPolicy: Always`.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  where: (c) =>
    and(
      isSet(get(c.body, 'image')),
      not(isSet(fact(c, 'image.digest'))),
      or(not(isSet(fact(c, 'image.tag'))), equals(fact(c, 'image.tag'), 'latest')),
    ),
  values: 'imagePullPolicy',
  bad: (policy) => and(isSet(policy), not(equals(policy, 'Always'))),
  message: (c) => `container \`${c.name}\` runs an image without a version that is not always pulled`,
})
