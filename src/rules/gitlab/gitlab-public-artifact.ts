import { child, defineRule, isTrue, test } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-public-artifact',
    title: 'Artifact can be downloaded by strangers',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL073'] },
    why: 'In a project with public pipelines anybody may download the artifact, without an account.',
    remedy: 'Set `access: developer`, or `public: false`.',
    references: ['https://docs.gitlab.com/ci/yaml/#artifactsaccess'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const artifacts = child(job.body, 'artifacts')
    const access = child(artifacts, 'access')
    const everybody = test(access, (value) => String(value).toLowerCase() === 'all') === true
    const open = child(artifacts, 'public')
    if (everybody) context.report({ at: access, message: '`access: all` includes people who are not signed in' })
    else if (isTrue(open) === true)
      context.report({ at: open, message: '`public: true` includes people who are not signed in' })
  },
})
