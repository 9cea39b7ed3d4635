import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-rules-beside-only',
    title: 'Rules stand beside only or except',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Write the conditions of `only` and `except` as `rules`.',
    references: ['https://docs.gitlab.com/ci/yaml/#only--except'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  values: (resource) => items(fact(resource, 'diagnostics.rules-mix')),
  bad: isSet,
  message: (_, found) => text(found),
})
