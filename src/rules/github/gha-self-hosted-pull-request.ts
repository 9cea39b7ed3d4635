import { defineRule, fact, items, keys, printable, root } from '../../model/index.js'

const pullRequestEvents = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'workflow_run',
]

export default defineRule({
  meta: {
    id: 'gha-self-hosted-pull-request',
    title: 'Pull requests run on a self-hosted runner',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['pr_runs_on_self_hosted'] },
    why: 'In a public repository anybody can open a pull request whose code then runs on your machine, inside your network, and can stay there for the jobs that follow.',
    remedy: 'Run pull requests on hosted runners; keep self-hosted ones for branches of the repository itself.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#hardening-for-self-hosted-runners',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const event = keys(fact(root(job), 'triggers')).find((e) => pullRequestEvents.includes(e))
    if (event === undefined) return
    const labels = items(fact(job, 'labels'))
    const own = labels.find((label) => printable(label) === 'self-hosted')
    if (own) context.report({ at: own, message: `job \`${job.name}\` runs on \`${event}\` on a self-hosted machine` })
  },
})
