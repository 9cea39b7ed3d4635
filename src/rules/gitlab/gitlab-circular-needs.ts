import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-circular-needs',
    title: 'Jobs wait for each other',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Take one of the needs out of the circle.',
    references: ['https://docs.gitlab.com/ci/yaml/#needs'],
  },
  select: 'gitlab/Pipeline',
  values: (resource) => items(fact(resource, 'diagnostics.needs-circle')),
  bad: isSet,
  message: (_, found) => text(found),
})
