import { defineRule, fact, get, isFalse, isTrue, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-unquoted-user-text',
    title: 'Text that people write stands unquoted in a script',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL002'] },
    why: 'Branch names, titles and messages may contain blanks, `*` and `;`. Unquoted they become other arguments or, inside `eval` and `sh -c`, other commands.',
    remedy: 'Put the variable in double quotes: `"$CI_COMMIT_REF_NAME"`.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution'],
  },
  select: 'gitlab/Command',
  check(command, context) {
    for (const use of items(fact(command, 'predefined'))) {
      const variable = text(get(use, 'variable'))
      if (variable === '') continue
      // A slug has no characters a shell would mind.
      if (
        isTrue(get(use, 'userControlled')) !== true ||
        isFalse(get(use, 'quoted')) !== true ||
        variable.endsWith('_SLUG')
      )
        continue
      context.report({ at: use, message: `\`${variable}\` is split into words and patterns` })
    }
  },
})
