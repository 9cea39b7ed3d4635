import { child, defineRule, isUnset, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-artifact-never-expires',
    title: 'Artifact is kept without an end',
    severity: 'low',
    confidence: 'medium',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL005'] },
    why: 'Artifacts without `expire_in` stay for as long as the instance keeps them: they cost storage, and what leaked into them stays available.',
    remedy: 'Set `expire_in`, for example to `1 week`.',
    references: ['https://docs.gitlab.com/ci/yaml/#artifactsexpire_in'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const artifacts = child(job.body, 'artifacts')
    const paths = child(artifacts, 'paths')
    if (items(paths).length === 0 || !isUnset(child(artifacts, 'expire_in'))) return
    context.report({ at: artifacts, message: 'nothing says when the files may be deleted' })
  },
})
