import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-invalid-condition',
    title: "Condition can't be read",
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the pipeline, and no job runs at all.',
    remedy: 'Write comparisons of variables with strings or patterns, joined by `&&` and `||`.',
    references: ['https://docs.gitlab.com/ci/yaml/#rulesif'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const condition of items(fact(resource, 'conditions'))) {
      const fault = get(condition, 'fault')
      if (fault.kind === 'scalar') context.report({ at: fault, message: text(fault) })
    }
  },
})
