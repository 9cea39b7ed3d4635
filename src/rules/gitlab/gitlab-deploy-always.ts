import { child, defineRule, equals, every, fact, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-deploy-always',
    title: 'Deployment runs although earlier jobs failed',
    severity: 'high',
    confidence: 'medium',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL012'] },
    why: '`when: always` starts the job whatever tests and scans said: broken or vulnerable versions are deployed.',
    remedy: 'Use `when: on_success`, which is the default, or `when: manual`.',
    references: ['https://docs.gitlab.com/ci/yaml/#when'],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (isTrue(fact(job, 'deploys')) !== true) return
    for (const when of [child(job.body, 'when'), ...every(job.body, 'rules.when').values]) {
      if (equals(when, 'always') === true)
        context.report({ at: when, message: `job \`${job.name}\` deploys also when tests failed` })
    }
  },
})
