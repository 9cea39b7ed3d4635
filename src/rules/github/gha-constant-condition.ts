import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-constant-condition',
    title: 'Condition never changes',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['if-cond/constant'] },
    why: 'The job or step always runs, or never does.',
    remedy: 'Delete the condition, or write what was meant.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.condition-constant')),
  bad: isSet,
  message: (_, found) => text(found),
})
