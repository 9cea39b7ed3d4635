import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unknown-key',
    title: 'Key has no meaning for GitLab',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Correct the spelling, or move the key to where it belongs.',
    references: ['https://docs.gitlab.com/ci/yaml/'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  values: (resource) => items(fact(resource, 'diagnostics.unknown-key')),
  bad: isSet,
  message: (_, found) => text(found),
})
