import { child, defineRule, keys } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-manual-inputs',
    title: 'Manual run takes inputs',
    severity: 'info',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_GHA_7'] },
    why: 'What a build contains then depends on what somebody typed, which no commit records.',
    remedy: 'Keep the settings of builds in the repository.',
    references: ['https://slsa.dev/spec/v1.0/requirements'],
  },
  select: 'gha/Trigger',
  check(trigger, context) {
    const inputs = child(trigger.body, 'inputs')
    if (trigger.name === 'workflow_dispatch' && keys(inputs).length > 0)
      context.report({ at: inputs, message: 'people can change the build by inputs' })
  },
})
