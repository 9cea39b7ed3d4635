import { child, defineRule, get, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-downstream-result-ignored',
    title: 'Failure of a downstream pipeline goes unnoticed',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL034'] },
    why: 'Without `strategy: depend` the job is green as soon as the other pipeline was created, whatever becomes of it.',
    remedy: 'Set `strategy: depend` (or `mirror`).',
    references: ['https://docs.gitlab.com/ci/yaml/#triggerstrategy'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const trigger = child(job.body, 'trigger')
    if (isUnset(trigger) || trigger.kind === 'unknown' || !isUnset(get(trigger, 'strategy'))) return
    context.report({ at: trigger, message: 'the job succeeds whatever the other pipeline does' })
  },
})
