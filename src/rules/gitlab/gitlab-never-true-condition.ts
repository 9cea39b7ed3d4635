import { defineRule, fact, get, isFalse, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-never-true-condition',
    title: 'Condition is never true',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The rule has no effect: the job never runs because of it.',
    remedy: 'Write what was meant, or delete the rule.',
    references: ['https://docs.gitlab.com/ci/yaml/#rulesif'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const condition of items(fact(resource, 'conditions'))) {
      const always = get(condition, 'always')
      if (isFalse(always) === true)
        context.report({ at: get(condition, 'source'), message: 'the condition holds for no pipeline' })
    }
  },
})
