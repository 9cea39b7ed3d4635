import { child, defineRule, fact, get, isUnset, items, printable, root } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-double-pipelines',
    title: 'Job runs twice for one push',
    severity: 'low',
    confidence: 'medium',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_GITLABCI_2'] },
    why: 'Rules for merge requests and for pushes in the same job start two pipelines for each push to a branch with an open merge request.',
    remedy: 'Add `workflow:rules` that prefer one of them.',
    references: ['https://docs.gitlab.com/ci/jobs/job_rules/#avoid-duplicate-pipelines'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (!isUnset(get(root(job).body, 'workflow.rules'))) return
    const sources = items(fact(job, 'conditions')).map((c) => printable(get(c, 'source')))
    const mergeRequest = sources.findIndex((s) => /\$CI_PIPELINE_SOURCE\s*==\s*["']merge_request_event["']/.test(s))
    const push = sources.findIndex((s) => /\$CI_PIPELINE_SOURCE\s*==\s*["']push["']/.test(s))
    if (mergeRequest < 0 || push < 0) return
    context.report({ at: child(job.body, 'rules'), message: 'a push to a merge request starts the job twice' })
  },
})
