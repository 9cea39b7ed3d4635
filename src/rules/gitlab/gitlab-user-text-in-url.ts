import { commandArguments, commandName, defineRule, fact, get, isTrue, items, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-user-text-in-url',
    title: 'Address of a request is made of text that people write',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL025'] },
    why: 'A branch or a title can turn the address into another host or path: the request, and the token it carries, goes there.',
    remedy: 'Encode the value, or use the numbers and hashes GitLab gives: `$CI_MERGE_REQUEST_IID`, `$CI_COMMIT_SHA`.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution'],
  },
  select: 'gitlab/Command',
  check(command, context) {
    if (!['curl', 'wget', 'http', 'https'].includes(commandName(command.body))) return
    for (const use of items(fact(command, 'predefined'))) {
      const variable = text(get(use, 'variable'))
      if (isTrue(get(use, 'userControlled')) !== true) continue
      const word = commandArguments(command.body).find(
        (arg) => arg.span.start <= use.span.start && use.span.end <= arg.span.end,
      )
      if (word && /^["']?(?:https?:\/\/|\$)/.test(slice(word.span))) {
        context.report({ at: use, message: `\`${variable}\` decides where the request goes` })
      }
    }
  },
})
