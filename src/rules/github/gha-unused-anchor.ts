import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unused-anchor',
    title: 'Anchor is used by no alias',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/unused-anchor'] },
    why: 'An anchor without alias is a rest of an edit, or its alias is mistyped.',
    remedy: 'Delete the anchor, or use it.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.unused-anchor')),
  bad: isSet,
  message: (_, found) => text(found),
})
