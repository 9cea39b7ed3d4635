import { child, defineRule, isFalse, isUnset, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-artifacts-of-moving-branch',
    title: 'Artifacts are taken from a moving branch of another project',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL072'] },
    why: 'Whoever can push to that branch decides which files this job works with.',
    remedy: 'Name a tag or a commit in `ref:`.',
    references: ['https://docs.gitlab.com/ci/yaml/#needsproject'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const need of items(child(job.body, 'needs'))) {
      const project = child(need, 'project')
      const ref = child(need, 'ref')
      if (isUnset(project) || isUnset(ref) || isFalse(child(need, 'artifacts')) !== false) continue
      if (ref.kind === 'unknown') {
        context.undecided(ref)
        continue
      }
      if (/^(?:[0-9a-f]{40}|v?\d+(?:\.\d+)+(?:[-+.].*)?)$/.test(printable(ref))) continue
      context.report({ at: ref, message: `the files are those of \`${printable(ref)}\` at the time of the job` })
    }
  },
})
