import { child, defineRule, fact, get, isTrue, isUnset, root } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-production-from-any-branch',
    title: 'Production is deployed from any branch',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL013'] },
    why: 'Nothing limits the job to a protected branch: whoever may push a branch, or open a merge request, can deploy it.',
    remedy: 'Add `rules:` that name the branch, and protect it: `if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH`.',
    references: ['https://docs.gitlab.com/ci/yaml/#rules'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (isTrue(fact(job, 'production')) !== true) return
    if (!isUnset(get(root(job).body, 'workflow.rules'))) return
    const limits = ['rules', 'only', 'except'].map((key) => child(job.body, key))
    const unsure = limits.find((limit) => limit.kind === 'unknown')
    if (unsure) context.undecided(unsure)
    else if (limits.every(isUnset))
      context.report({ at: job.header, message: `\`${job.name}\` deploys to production from every branch` })
  },
})
