import { defineRule, get, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unsecure-commands',
    title: 'Old workflow commands are allowed that let output set variables',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['insecure-commands'], checkov: ['CKV_GHA_1'] },
    why: '`ACTIONS_ALLOW_UNSECURE_COMMANDS` brings back `::set-env::` and `::add-path::`: whatever a program prints may then set environment variables and the search path of later steps.',
    remedy: 'Delete the variable and write to the files `$GITHUB_ENV` and `$GITHUB_PATH` instead.',
    references: ['https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Step'],
  check(resource, context) {
    const value = get(resource.body, 'env.ACTIONS_ALLOW_UNSECURE_COMMANDS')
    const allowed = isTrue(value)
    if (allowed === 'unknown' && value.origin) context.undecided(value)
    if (allowed === true)
      context.report({ at: value, message: 'output of programs may set variables and the search path' })
  },
})
