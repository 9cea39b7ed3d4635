import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-poisonable-cache',
    title: 'Cache can be filled from any branch',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL046'] },
    why: "A key made of the branch's name is chosen by whoever names a branch: a crafted name collides with the key of a protected branch, whose job then runs what was stored.",
    remedy: 'Make the key of the lock file (`key: { files: […] }`), and keep protected branches apart.',
    references: ['https://docs.gitlab.com/ci/caching/#security-considerations'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const use of items(fact(job, 'userControlled'))) {
      if (!/^cache\.key(?:\.prefix)?$/.test(text(get(use, 'key')))) continue
      context.report({ at: use, message: `\`${text(get(use, 'variable'))}\` lets a branch choose its cache` })
    }
  },
})
