import { defineRule, fact, get, items, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-expression-in-script',
    title: 'Free text is pasted into a script by an expression',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['template-injection'] },
    why: 'Branch names, inputs and outputs of steps are text that the shell reads as code once an expression has pasted it. Today only people with write access may decide it; the next trigger or caller changes that.',
    remedy:
      'Pass the value through an environment variable and quote it: `env: { REF: ${{ github.ref }} }` and `"$REF"` in the script.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
    ],
  },
  select: 'gha/Step',
  check(step, context) {
    for (const expression of items(fact(step, 'expressions'))) {
      const sink = text(get(expression, 'sink'))
      if (sink !== 'shell' && sink !== 'script') continue
      for (const origin of items(get(expression, 'origins'))) {
        const grade = printable(get(origin, 'grade'))
        if (grade !== 'writer' && grade !== 'unknown') continue
        const path = printable(get(origin, 'path')) || printable(get(expression, 'source'))
        context.report({ at: origin, message: `\`${path}\` becomes part of the script as it is` })
      }
    }
  },
})
