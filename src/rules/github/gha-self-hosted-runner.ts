import { defineRule, fact, get, isSet, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-self-hosted-runner',
    title: 'Job runs on a self-hosted runner',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['self-hosted-runner'] },
    why: 'Self-hosted machines are not wiped between jobs unless somebody built them so: what one job leaves behind, the next one finds, also across repositories.',
    remedy: 'Use hosted runners, or ephemeral self-hosted ones in a group that only trusted workflows may use.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#hardening-for-self-hosted-runners',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const label = items(fact(job, 'labels')).find((l) => printable(l) === 'self-hosted')
    const group = get(job.body, 'runs-on.group')
    if (isSet(group) === true)
      context.report({
        at: group,
        message: `job \`${job.name}\` runs wherever the group \`${printable(group)}\` has machines`,
      })
    if (label) context.report({ at: label, message: `job \`${job.name}\` asks for a self-hosted machine` })
  },
})
