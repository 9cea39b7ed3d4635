import { child, defineRule, equals, fact, get, isTrue, isUnset, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-no-workflow-rules',
    title: 'Pipelines run for every event',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL053'] },
    why: 'Without `workflow:rules` a pipeline starts for each push, tag, schedule, trigger and merge request, also twice for the same commit.',
    remedy: 'Say in `workflow:rules` which events start a pipeline.',
    references: ['https://docs.gitlab.com/ci/yaml/#workflowrules'],
  },
  select: 'gitlab/Pipeline',
  check(pipeline, context) {
    const rules = get(pipeline.body, 'workflow.rules')
    if (isUnset(rules)) {
      context.report({ at: pipeline.header, message: 'nothing says which events start a pipeline' })
      return
    }
    const [first] = items(rules)
    const limited = first && ['if', 'changes', 'exists'].some((key) => !isUnset(child(first, key)))
    if (first && !limited && equals(child(first, 'when'), 'never') === false) {
      context.report({ at: first, message: 'the rule lets every event through' })
    }
    for (const condition of items(fact(pipeline, 'conditions'))) {
      if (isTrue(get(condition, 'always')) === true)
        context.report({ at: get(condition, 'source'), message: 'the condition is always true' })
    }
  },
})
