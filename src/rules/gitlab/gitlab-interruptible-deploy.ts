import { child, defineRule, fact, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-interruptible-deploy',
    title: 'Deployment may be cut off halfway',
    severity: 'medium',
    confidence: 'medium',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL049'] },
    why: 'A newer pipeline cancels the job while it changes the environment, which is left between two versions.',
    remedy: 'Set `interruptible: false` for jobs that deploy.',
    references: ['https://docs.gitlab.com/ci/yaml/#interruptible'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const interruptible = child(job.body, 'interruptible')
    if (isTrue(fact(job, 'deploys')) !== true || isTrue(interruptible) !== true) return
    context.report({ at: interruptible, message: `\`${job.name}\` may be cancelled while it deploys` })
  },
})
