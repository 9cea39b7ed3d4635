import { equals, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pull-policy-not-always',
    title: 'Pull policy is not written as Always',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['pullPolicyNotAlways'], 'kube-linter': ['template:image-pull-policy'] },
    why: 'The default depends on the tag, so a change of the tag changes when the image is pulled.',
    remedy: 'Write `imagePullPolicy: Always`.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  },
  select: 'k8s/Container',
  values: 'imagePullPolicy',
  bad: (policy) => not(equals(policy, 'Always')),
  message: (c) => `container \`${c.name}\` does not say \`imagePullPolicy: Always\``,
  fix: setTo('imagePullPolicy', 'Always', 'safe'),
})
