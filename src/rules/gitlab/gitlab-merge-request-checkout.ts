import { commandArguments, commandName, defineRule, fact, get, items, text } from '../../model/index.js'

const foreign =
  /^CI_(?:MERGE_REQUEST_SOURCE_BRANCH_(?:SHA|NAME)|MERGE_REQUEST_SOURCE_PROJECT_URL|EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_(?:SHA|NAME))$/

export default defineRule({
  meta: {
    id: 'gitlab-merge-request-checkout',
    title: 'Job checks out the source of a merge request',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL044'] },
    why: 'The commit may come from a fork: its build scripts then run with the token and the variables of this project.',
    remedy: 'Leave the checkout to the runner, and run merge requests of forks in a pipeline without secrets.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution'],
  },
  select: 'gitlab/Command',
  check(command, context) {
    if (commandName(command.body) !== 'git') return
    const words = commandArguments(command.body).map((arg) => text(arg))
    if (!words.some((word) => ['checkout', 'fetch', 'switch', 'reset', 'merge', 'pull'].includes(word))) return
    const source = items(fact(command, 'predefined')).find((use) => foreign.test(text(get(use, 'variable'))))
    if (source)
      context.report({ at: source, message: `\`${text(get(source, 'variable'))}\` is code that others wrote` })
  },
})
