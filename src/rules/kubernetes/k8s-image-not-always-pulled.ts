import { and, equals, fact, isSet, not, or, type Resource, setTo, type Tri, valueRule } from '../../model/index.js'

/** Source: Kubernetes documentation, "Default image pull policy". */
function alwaysByDefault(container: Resource): Tri {
  const tag = fact(container, 'image.tag')
  return and(not(isSet(fact(container, 'image.digest'))), or(not(isSet(tag)), equals(tag, 'latest')))
}

export default valueRule({
  meta: {
    id: 'k8s-image-not-always-pulled',
    title: 'Image is not pulled at every start',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_15'], 'kube-score': ['container-image-pull-policy'] },
    why: 'A node that has the image starts it without asking the registry, also for a pod that has no right to pull it.',
    remedy: 'Set `imagePullPolicy: Always`.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'imagePullPolicy',
  bad: (policy, c) => and(not(equals(policy, 'Always')), not(and(not(isSet(policy)), alwaysByDefault(c)))),
  message: (c) => `container \`${c.name}\` may start an image that the registry was not asked for`,
  fix: setTo('imagePullPolicy', 'Always', 'safe'),
})
