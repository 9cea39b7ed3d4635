import { and, get, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-limit-range-incomplete',
    title: 'LimitRange sets no bounds',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0039'] },
    why: 'A LimitRange without maximum, minimum and defaults lets containers take any amount.',
    remedy: 'Give each entry `max`, `min`, `default` and `defaultRequest`.',
    references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  },
  select: 'k8s/LimitRange',
  values: 'spec.limits',
  bad: (limit) =>
    not(
      and(
        isSet(get(limit, 'type')),
        or(...['max', 'min', 'default', 'defaultRequest'].map((part) => isSet(get(limit, part)))),
      ),
    ),
  message: (range) => `${range.address} sets no bounds`,
})
