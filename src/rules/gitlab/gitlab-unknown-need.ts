import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unknown-need',
    title: "Job needs a job that doesn't exist",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Correct the name, or mark the need as `optional: true`.',
    references: ['https://docs.gitlab.com/ci/yaml/#needs'],
  },
  select: 'gitlab/Job',
  values: (resource) => items(fact(resource, 'diagnostics.unknown-need')),
  bad: isSet,
  message: (_, found) => text(found),
})
