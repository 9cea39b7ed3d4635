import {
  child,
  defineRule,
  equals,
  fact,
  isFalse,
  isTrue,
  isUnset,
  items,
  printable,
  root,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-optional-approval',
    title: 'Approval before production can be skipped',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL071'] },
    why: 'A manual job with `when: manual` at the job is optional: later stages go on without it, so that production is deployed although nobody approved.',
    remedy: 'Set `allow_failure: false` on the approval, or put `when: manual` on the deployment.',
    references: ['https://docs.gitlab.com/ci/yaml/#manual-jobs'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const when = child(job.body, 'when')
    if (equals(when, 'manual') !== true || isTrue(fact(job, 'deploys')) === true) return
    if (!isUnset(child(job.body, 'rules')) || isFalse(child(job.body, 'allow_failure')) !== false) return
    const stages = items(fact(root(job), 'stages')).map((stage) => printable(stage))
    const place = stages.indexOf(text(fact(job, 'stage')))
    const later = context.graph.parts(root(job), 'gitlab/Job').find((other) => {
      return isTrue(fact(other, 'production')) === true && stages.indexOf(text(fact(other, 'stage'))) > place
    })
    if (later && place >= 0)
      context.report({ at: when, message: `\`${later.name}\` starts although nobody ran \`${job.name}\`` })
  },
})
