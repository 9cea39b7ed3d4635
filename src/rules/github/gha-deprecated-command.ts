import { defineRule, fact, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-deprecated-command',
    title: 'Script uses a workflow command that is switched off',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['deprecated-commands/workflow-command'] },
    why: '`::set-output`, `::save-state`, `::set-env` and `::add-path` were replaced by files because any output of a program could forge them; GitHub ignores or refuses them.',
    remedy: 'Write to the files: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
    references: [
      'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/',
    ],
  },
  select: 'gha/Step',
  check(step, context) {
    for (const found of items(fact(step, 'oldCommands'))) {
      context.report({ at: found, message: `\`${text(found)}\` has no effect any more` })
    }
  },
})
