import { defineRule, fact, get, isUnset, keys, root } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-permissions-missing',
    title: 'Token rights are left to the default of the repository',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['excessive-permissions'], checkov: ['CKV2_GHA_1'] },
    why: 'Without `permissions` the token has what the repository or the organisation grants by default, which is write access to everything in those created before 2023.',
    remedy: 'Write `permissions: {}` at the top of the workflow and the needed scopes at each job.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const workflow = root(job)
    if (!isUnset(get(job.body, 'permissions')) || !isUnset(get(workflow.body, 'permissions'))) return
    // What a called workflow may do is up to its caller.
    const triggers = fact(workflow, 'triggers')
    if (triggers.kind === 'unknown') return context.undecided(triggers)
    const events = keys(triggers)
    const onlyCalled = events.length === 1 && events[0] === 'workflow_call'
    if (onlyCalled && isUnset(get(job.body, 'uses'))) return
    context.report({ at: job.header, message: `the rights of the token of job \`${job.name}\` are not written down` })
  },
})
