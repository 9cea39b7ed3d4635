import { defineRule, fact, get, items, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-script-injection',
    title: 'Text that outsiders write is pasted into a script',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      zizmor: ['template-injection'],
      actionlint: ['expression/untrusted-input'],
      poutine: ['injection'],
      checkov: ['CKV_GHA_2'],
    },
    why: 'Expressions are replaced before the shell reads the script. A title, a branch name or a comment that contains `$(…)` or a quote then runs as a command, with the token and the secrets of the job.',
    remedy:
      'Pass the value through an environment variable and quote it: `env: { TITLE: ${{ … }} }` and `"$TITLE"` in the script.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
      'https://securitylab.github.com/resources/github-actions-untrusted-input/',
    ],
  },
  select: 'gha/Step',
  check(step, context) {
    for (const expression of items(fact(step, 'expressions'))) {
      const sink = text(get(expression, 'sink'))
      if (sink !== 'shell' && sink !== 'script') continue
      for (const origin of items(get(expression, 'origins'))) {
        const path = printable(get(origin, 'path'))
        const via = items(get(origin, 'via')).map((v) => `\`${printable(v)}\``)
        const through = via.length > 0 ? ` through ${via.join(' and ')}` : ''
        if (printable(get(origin, 'grade')) === 'outsider') {
          context.report({
            at: origin,
            message: `\`${path}\`, which anybody can write, becomes part of the script${through}`,
          })
        } else if (printable(get(origin, 'grade')) === 'unknown' && path !== '') {
          context.undecided(origin, `who decides what \`${path}\` holds can't be told from the file${through}`)
        }
      }
    }
  },
})
