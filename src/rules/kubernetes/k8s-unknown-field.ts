import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-unknown-field',
    title: 'Field is not part of the Kubernetes API',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['schema-validation'] },
    why: 'The API server drops a field it does not know or refuses the object, so the setting never takes effect; a misspelt security setting fails silently.',
    remedy: 'Correct the spelling or the indentation, or delete the field.',
    references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  select: 'k8s/*',
  check(object, context) {
    const schema = fact(object, 'schema')
    if (schema.kind === 'unknown') context.undecided(schema)
    for (const violation of items(fact(object, 'violations'))) {
      if (text(get(violation, 'code')) !== 'unknown-field') continue
      context.report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
