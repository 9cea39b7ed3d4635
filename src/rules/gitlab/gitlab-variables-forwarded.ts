import { defineRule, get, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-variables-forwarded',
    title: 'Pipeline variables are handed to a downstream pipeline',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL010'] },
    why: 'Variables that were given to this run, secrets typed in by hand among them, reach the other pipeline and everybody who can change it.',
    remedy: 'Drop `pipeline_variables: true` and name what the other pipeline needs in `variables:`.',
    references: ['https://docs.gitlab.com/ci/yaml/#triggerforward'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const forwarded = get(job.body, 'trigger.forward.pipeline_variables')
    if (isTrue(forwarded) === true)
      context.report({ at: forwarded, message: 'all variables of this run reach the other pipeline' })
  },
})
