import { child, defineRule, fact, isTrue, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-concurrent-deploys',
    title: 'Deployments may overtake each other',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL019'] },
    why: 'Two pipelines that deploy at the same time mix their versions, and the older one may win.',
    remedy: 'Set `resource_group` to the name of the environment.',
    references: ['https://docs.gitlab.com/ci/yaml/#resource_group'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (isTrue(fact(job, 'deploys')) !== true || !isUnset(child(job.body, 'resource_group'))) return
    if (child(job.body, 'resource_group').kind === 'unknown') return
    context.report({ at: job.header, message: `nothing keeps two runs of \`${job.name}\` apart` })
  },
})
