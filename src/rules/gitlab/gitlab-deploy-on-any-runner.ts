import { child, defineRule, fact, isTrue, isUnset, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-deploy-on-any-runner',
    title: 'Deployment may run on any runner',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL017'] },
    why: 'Without `tags` the job goes to whichever runner is free, also to those that build code of merge requests.',
    remedy: 'Give deployments runners of their own and name their tag.',
    references: ['https://docs.gitlab.com/ci/yaml/#tags'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (isTrue(fact(job, 'deploys')) !== true || !isUnset(child(job.body, 'trigger'))) return
    const tags = child(job.body, 'tags')
    if (isUnset(tags) || (tags.kind === 'list' && items(tags).length === 0)) {
      context.report({ at: job.header, message: `job \`${job.name}\` takes the next free runner` })
    }
  },
})
