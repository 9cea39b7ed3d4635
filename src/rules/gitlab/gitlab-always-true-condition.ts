import { defineRule, fact, get, isTrue, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-always-true-condition',
    title: 'Condition is always true',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL074'] },
    why: 'The job runs in every pipeline, also in those the condition was meant to keep it from.',
    remedy: 'Delete the part that is always true, or write what was meant.',
    references: ['https://docs.gitlab.com/ci/yaml/#rulesif'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const condition of items(fact(resource, 'conditions'))) {
      if (isTrue(get(condition, 'always')) === true)
        context.report({ at: get(condition, 'source'), message: 'the condition holds whatever its variables are' })
    }
  },
})
