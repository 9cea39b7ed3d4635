import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unsound-contains',
    title: '`contains()` searches a string where a list is meant',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unsound-contains'] },
    why: 'With a string as first argument, `contains` looks for a part of it: a branch named `refs/heads/mai`, or just `e`, passes a check that should let only two branches through.',
    remedy: 'Compare with a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`, or use `==`.',
    references: [
      'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/evaluate-expressions-in-workflows-and-actions#contains',
    ],
  },
  select: ['gha/Job', 'gha/Step'],
  check(resource, context) {
    for (const expression of items(fact(resource, 'expressions'))) {
      if (text(get(expression, 'sink')) !== 'condition') continue
      for (const call of items(get(expression, 'calls'))) {
        const [where, what] = items(get(call, 'args'))
        if (text(get(call, 'name')) !== 'contains' || !where || !what) continue
        const list = text(get(where, 'value'))
        const searched = text(get(what, 'path'))
        if (list === '' || searched === '') continue
        context.report({ at: call, message: `every part of \`${list}\` passes as \`${searched}\`` })
      }
    }
  },
})
