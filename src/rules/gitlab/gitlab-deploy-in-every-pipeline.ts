import { child, defineRule, fact, get, isTrue, isUnset, items, root } from '../../model/index.js'

const guards = ['if', 'changes', 'exists'] as const

export default defineRule({
  meta: {
    id: 'gitlab-deploy-in-every-pipeline',
    title: 'Deployment runs in every kind of pipeline',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL080'] },
    why: 'Nothing keeps the job out of pipelines for merge requests, forks, schedules or triggers.',
    remedy: 'Add `rules:` with an `if:` on the branch or on `$CI_PIPELINE_SOURCE`.',
    references: ['https://docs.gitlab.com/ci/yaml/#rules'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const fromTemplate = !isUnset(child(job.body, 'extends'))
    if (
      isTrue(fact(job, 'deploys')) !== true ||
      (isTrue(fact(job, 'production')) === true && !isUnset(child(job.body, 'environment'))) ||
      fromTemplate
    )
      return
    const limits = ['only', 'except', 'trigger'].map((key) => child(job.body, key))
    if (!isUnset(get(root(job).body, 'workflow.rules')) || !limits.every(isUnset)) return
    const rules = child(job.body, 'rules')
    if (!isUnset(rules) && rules.kind !== 'list') return
    const guarded = items(rules).some((rule) => guards.some((key) => !isUnset(child(rule, key))))
    if (!guarded)
      context.report({
        at: isUnset(rules) ? job.header : rules,
        message: `\`${job.name}\` runs in pipelines of every kind`,
      })
  },
})
