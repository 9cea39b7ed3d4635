import { child, defineRule, get, isFalse, isUnset, keys, root } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-downstream-inherits-variables',
    title: 'Downstream pipeline inherits all variables',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL037'] },
    why: 'All variables at the top of this file are handed on to the other pipeline, secrets included.',
    remedy: 'Set `inherit: { variables: false }` and name what is needed.',
    references: ['https://docs.gitlab.com/ci/yaml/#inheritvariables'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const trigger = child(job.body, 'trigger')
    if (isUnset(trigger) || keys(child(root(job).body, 'variables')).length === 0) return
    const inherit = get(job.body, 'inherit.variables')
    if (inherit.kind === 'list' || isFalse(inherit) !== false) return
    context.report({ at: trigger, message: 'every variable of this file reaches the other pipeline' })
  },
})
