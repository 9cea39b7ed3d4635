import { defineRule, equals, fact, get, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-secrets-inherit',
    title: 'Called workflow gets all secrets',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['secrets-inherit'] },
    why: '`secrets: inherit` hands every secret of the repository and its organisation to the called workflow and to all actions it uses, needed or not.',
    remedy: 'Name the secrets the called workflow needs under `secrets:`.',
    references: [
      'https://docs.github.com/en/actions/sharing-automations/reusing-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const secrets = get(job.body, 'secrets')
    if (equals(secrets, 'inherit') !== true) return
    const called = printable(get(fact(job, 'action'), 'slug')) || printable(get(job.body, 'uses'))
    context.report({ at: secrets, message: `\`${called}\` receives every secret of the repository` })
  },
})
