import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-invalid-value',
    title: 'Value is not one the Kubernetes API takes',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['schema-validation'] },
    why: 'The API server refuses a value outside the set it knows, and the release stops there.',
    remedy: 'Use one of the values the message names.',
    references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  select: 'k8s/*',
  check(object, context) {
    for (const violation of items(fact(object, 'violations'))) {
      if (text(get(violation, 'code')) !== 'invalid-value') continue
      context.report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
