import { defineRule, entries, equals, get, keys } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-broad-permissions',
    title: 'Token has more rights than its jobs are known to need',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['excessive-permissions'] },
    why: 'A right that is written at the top is given to every job, also to those that only run tests or third-party actions; `read-all` opens all scopes of a private repository for reading.',
    remedy: 'Write `permissions: {}` at the top and the needed scopes at each job.',
    references: ['https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions'],
  },
  select: ['gha/Workflow', 'gha/Job'],
  check(resource, context) {
    const permissions = get(resource.body, 'permissions')
    if (equals(permissions, 'read-all') === true) {
      context.report({ at: permissions, message: '`read-all` opens every scope for reading' })
      return
    }
    const severalJobs = resource.kind === 'gha/Workflow' && keys(get(resource.body, 'jobs')).length > 1
    if (!severalJobs) return
    for (const [scope, level] of entries(permissions)) {
      if (equals(level, 'write') === true) {
        context.report({ at: level, message: `\`${scope}: write\` is given to all jobs of the workflow` })
      }
    }
  },
})
