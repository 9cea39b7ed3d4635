import { and, get, isSet, not, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-deprecated-service-account-field',
    title: 'Pod uses the old field serviceAccount',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['deprecated-service-account-field'],
      kubescape: ['C-0294', 'deprecated-service-account-field'],
    },
    why: '`serviceAccount` is a deprecated name for `serviceAccountName`; two fields for one thing invite contradictions.',
    remedy: 'Rename the field to `serviceAccountName`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  values: 'serviceAccount',
  bad: (value, pod) => and(isSet(value), not(isSet(get(pod.body, 'serviceAccountName')))),
  message: (pod) => `pods of ${root(pod).address} use the old field \`serviceAccount\``,
  fix: (value) =>
    value.keySpan && {
      title: 'Rename the field to `serviceAccountName`',
      safety: 'safe',
      edits: [{ span: value.keySpan, newText: 'serviceAccountName' }],
    },
})
