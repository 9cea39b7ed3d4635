import { defineRule, fact, get, isUnset, items, printable } from '../../model/index.js'

/** Tags that are pushed again and again. */
const moving: ReadonlySet<string> = new Set([
  'latest',
  'stable',
  'edge',
  'nightly',
  'main',
  'master',
  'dev',
  'develop',
  'lts',
  'current',
  'testing',
  'unstable',
  'rolling',
  'canary',
  'next',
  'beta',
  'dind',
  'rc',
])

export default defineRule({
  meta: {
    id: 'gitlab-unpinned-image',
    title: 'Image of a job or service has no fixed version',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL001'] },
    why: "Without a version the job runs whatever was pushed last: results change without a commit, and a hijacked image runs with the job's token and variables.",
    remedy: 'Name a version and, better, the digest: `node:22.11.0@sha256:…`.',
    references: ['https://docs.gitlab.com/ci/yaml/#image'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const image of [fact(job, 'image'), ...items(fact(job, 'services'))]) {
      const name = get(image, 'name')
      if (isUnset(name)) continue
      if (name.kind === 'unknown') {
        // An image that is known to have a digest is fixed whatever the rest holds.
        if (!/@sha256:/.test(printable(get(image, 'written')))) context.undecided(name)
        continue
      }
      const parts = get(image, 'parts')
      const tag = get(parts, 'tag')
      if (!isUnset(get(parts, 'digest'))) continue
      if (isUnset(tag)) context.report({ at: name, message: `\`${printable(name)}\` has neither tag nor digest` })
      else if (moving.has(printable(tag)))
        context.report({ at: name, message: `\`${printable(name)}\` names a tag that moves` })
    }
  },
})
