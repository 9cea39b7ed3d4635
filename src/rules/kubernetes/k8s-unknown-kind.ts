import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-unknown-kind',
    title: 'Kind does not exist in this API version',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The API server does not know the kind, so the object is never created.',
    remedy: 'Correct `kind`, or the `apiVersion` it belongs to.',
    references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  select: 'k8s/*',
  check(object, context) {
    for (const violation of items(fact(object, 'violations'))) {
      if (text(get(violation, 'code')) !== 'unknown-kind') continue
      context.report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
