import { defineRule, fact, get, items, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-environment-from-branch',
    title: 'Environment is named by a branch',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL052'] },
    why: 'Whoever names a branch can make the job enter a protected environment, or one whose variables hold other secrets.',
    remedy: 'Give review environments a prefix of their own, and limit the variables of others to their exact names.',
    references: ['https://docs.gitlab.com/ci/yaml/#environmentname'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const use of items(fact(job, 'userControlled'))) {
      const key = text(get(use, 'key'))
      const environment = get(job.body, key)
      if (
        (key !== 'environment' && key !== 'environment.name') ||
        environment.kind === 'unknown' ||
        /^review[-/]/.test(printable(environment))
      )
        continue
      context.report({ at: use, message: `\`${text(get(use, 'variable'))}\` decides which environment is entered` })
    }
  },
})
