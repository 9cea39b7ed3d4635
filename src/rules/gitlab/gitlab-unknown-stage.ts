import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unknown-stage',
    title: "Job names a stage that doesn't exist",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Add the stage to `stages:`, or correct the name.',
    references: ['https://docs.gitlab.com/ci/yaml/#stages'],
  },
  select: 'gitlab/Job',
  values: (resource) => items(fact(resource, 'diagnostics.unknown-stage')),
  bad: isSet,
  message: (_, found) => text(found),
})
