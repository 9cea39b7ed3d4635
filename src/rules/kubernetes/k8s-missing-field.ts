import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-missing-field',
    title: 'Required field is missing',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['schema-validation'] },
    why: 'The API server refuses an object without its required fields, and the release stops there.',
    remedy: 'Add the field.',
    references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  select: 'k8s/*',
  check(object, context) {
    for (const violation of items(fact(object, 'violations'))) {
      if (text(get(violation, 'code')) !== 'missing-field') continue
      context.report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
