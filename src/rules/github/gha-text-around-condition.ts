import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-text-around-condition',
    title: 'Text around the expression makes the condition always true',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['if-cond/extra-characters'], zizmor: ['unsound-condition'], poutine: ['if_always_true'] },
    why: "Anything beside `${{ }}` in `if:`, even a line break at the end, turns the condition into a text, and a text that isn't empty counts as true.",
    remedy: 'Put the whole condition inside the braces, or leave the braces out; use `|-` for several lines.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.condition-extra')),
  bad: isSet,
  message: (_, found) => text(found),
})
