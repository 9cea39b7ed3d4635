import { child, defineRule, equals, fact, get, isFalse, isUnset, keys, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-concurrency-missing',
    title: 'Runs of the workflow may overlap',
    severity: 'low',
    confidence: 'medium',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['concurrency-limits'] },
    why: 'Each push starts another run while the ones before go on: they cost minutes, and deployments may overtake each other.',
    remedy: 'Set `concurrency` with a group, and `cancel-in-progress: true` where an older run has no use.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency'],
  },
  select: 'gha/Workflow',
  check(workflow, context) {
    const events = keys(fact(workflow, 'triggers'))
    if (events.length === 1 && events[0] === 'workflow_call') return
    const jobs = context.graph.parts(workflow, 'gha/Job').map((job) => child(job.body, 'concurrency'))
    const settings = [child(workflow.body, 'concurrency'), ...jobs].filter((one) => !isUnset(one))
    if (settings.length === 0) {
      context.report({ at: workflow.header, message: 'nothing ends or delays a run when the next one starts' })
      return
    }
    for (const setting of settings)
      if (keepsOld(setting))
        context.report({ at: setting, message: 'an older run goes on beside or before the newer one' })
  },
})

function keepsOld(setting: Value): boolean {
  if (setting.kind === 'scalar') return true
  const cancel = get(setting, 'cancel-in-progress')
  return (
    setting.kind === 'map' && (cancel.kind === 'missing' || isFalse(cancel) === true || equals(cancel, null) === true)
  )
}
