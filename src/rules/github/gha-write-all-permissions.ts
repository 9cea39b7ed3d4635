import { defineRule, equals, get } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-write-all-permissions',
    title: 'Token may write everything',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['excessive-permissions'], checkov: ['CKV2_GHA_1'] },
    why: 'Every action and every script of the job gets a token that may push code, publish packages and change releases and security settings of the repository.',
    remedy: 'Begin with `permissions: {}` and give each job only the scopes it needs, for example `contents: read`.',
    references: ['https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions'],
  },
  select: ['gha/Workflow', 'gha/Job'],
  check(resource, context) {
    const permissions = get(resource.body, 'permissions')
    if (equals(permissions, 'write-all') !== true) return
    const whose = resource.kind === 'gha/Job' ? 'the job' : 'all jobs'
    context.report({ at: permissions, message: `\`write-all\` gives ${whose} every right on the repository` })
  },
})
