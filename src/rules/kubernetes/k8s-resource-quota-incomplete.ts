import { get, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-resource-quota-incomplete',
    title: 'ResourceQuota does not limit CPU and memory',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0040'] },
    why: 'A quota without CPU and memory lets one namespace take the whole cluster.',
    remedy: 'Set `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory`.',
    references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  },
  select: 'k8s/ResourceQuota',
  values: (quota) =>
    ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].map((name) =>
      get(quota.body, ['spec', 'hard', name]),
    ),
  bad: (value) => not(isSet(value)),
  message: (quota) => `${quota.address} does not limit CPU and memory`,
})
