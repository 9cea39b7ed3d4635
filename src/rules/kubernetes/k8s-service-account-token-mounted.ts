import {
  and,
  type CheckContext,
  get,
  isFalse,
  isSet,
  isTrue,
  not,
  or,
  type Resource,
  root,
  setTo,
  type Tri,
  valueRule,
} from '../../model/index.js'

/** What the pod's ServiceAccounts say, where they are known: one that switches it off is enough. */
function switchedOff(pod: Resource, { linked }: CheckContext): Tri {
  const accounts = linked(pod, 'k8s/ServiceAccount', 'service-account')
  const off = or(...accounts.found.map((account) => isFalse(get(account.body, 'automountServiceAccountToken'))))
  return off === false && !accounts.complete ? 'unknown' : off
}

export default valueRule({
  meta: {
    id: 'k8s-service-account-token-mounted',
    title: 'Pod gets a token for the API server that it may not need',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      polaris: ['automountServiceAccountToken'],
      kubescape: ['C-0034', 'C-0190', 'automount-service-account', 'C-0261', 'serviceaccount-token-mount'],
      checkov: ['CKV_K8S_38'],
    },
    controls: { 'cis-kubernetes': ['5.1.6'] },
    why: 'Most programs never talk to the API server. A token in the pod serves whoever breaks into it.',
    remedy: 'Set `automountServiceAccountToken: false` on the pod or its ServiceAccount.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  values: 'automountServiceAccountToken',
  bad: (value, pod, context) => or(isTrue(value), and(not(isSet(value)), not(switchedOff(pod, context)))),
  message: (pod) => `pods of ${root(pod).address} get a token for the API server`,
  fix: setTo('automountServiceAccountToken', 'false', 'suggested'),
})
