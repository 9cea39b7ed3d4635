import { child, defineRule, isTrue, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-untracked-artifacts',
    title: 'All untracked files become artifacts',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL028'] },
    why: 'Whatever a job leaves behind is published with the artifact: `.env` files, keys and tool settings that were written for this run.',
    remedy: 'List what is needed in `paths:`, or leave files out by `exclude:`.',
    references: ['https://docs.gitlab.com/ci/yaml/#artifactsuntracked'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const artifacts = child(job.body, 'artifacts')
    const untracked = child(artifacts, 'untracked')
    if (isTrue(untracked) !== true || !isUnset(child(artifacts, 'paths')) || !isUnset(child(artifacts, 'exclude')))
      return
    context.report({ at: untracked, message: 'every file that git does not know is published' })
  },
})
