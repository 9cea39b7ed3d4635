import { child, defineRule, isSet, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-timeout-missing',
    title: 'Job has no time limit',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'A step that hangs holds the runner, and costs its minutes, until the default limit of six hours ends the job.',
    remedy: 'Set `timeout-minutes` to a little more than the job needs.',
    references: [
      'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idtimeout-minutes',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const runs = isSet(child(job.body, 'steps')) === true
    const limit = child(job.body, 'timeout-minutes')
    if (!runs || !isUnset(limit)) return
    const steps = context.graph.parts(job, 'gha/Step')
    if (steps.length > 0 && steps.every((step) => !isUnset(child(step.body, 'timeout-minutes')))) return
    context.report({ at: job.header, message: `job \`${job.name}\` may run for six hours` })
  },
})
