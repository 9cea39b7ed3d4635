import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-wrong-type',
    title: 'Value has another type than the Kubernetes API takes',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['schema-validation'] },
    why: 'The API server refuses an object with a value of the wrong type, and the release stops there.',
    remedy: 'Give the value the type the message names; quote numbers and booleans that are meant as text.',
    references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  select: 'k8s/*',
  check(object, context) {
    for (const violation of items(fact(object, 'violations'))) {
      if (text(get(violation, 'code')) !== 'wrong-type') continue
      context.report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
