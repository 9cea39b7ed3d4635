import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unknown-template',
    title: "Job extends a job that doesn't exist",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Correct the name, or include the file that holds the template.',
    references: ['https://docs.gitlab.com/ci/yaml/#extends'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  values: (resource) => items(fact(resource, 'diagnostics.unknown-template')),
  bad: isSet,
  message: (_, found) => text(found),
})
