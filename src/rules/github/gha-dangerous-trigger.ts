import { defineRule } from '../../model/index.js'

const dangerous = ['pull_request_target', 'workflow_run']

export default defineRule({
  meta: {
    id: 'gha-dangerous-trigger',
    title: 'Trigger runs with secrets on behalf of strangers',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['dangerous-triggers'] },
    why: 'Workflows started by `pull_request_target` or `workflow_run` have a token with write access and all secrets, yet work on titles, branches and artifacts that strangers made. One careless step gives both away.',
    remedy:
      'Use `pull_request`; where the rights are needed, keep the workflow free of code and text of the pull request.',
    references: [
      'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
      'https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows',
    ],
  },
  select: 'gha/Trigger',
  check(trigger, context) {
    if (!dangerous.includes(trigger.name)) return
    context.report({ at: trigger.header, message: `\`${trigger.name}\` runs with secrets on what strangers send` })
  },
})
