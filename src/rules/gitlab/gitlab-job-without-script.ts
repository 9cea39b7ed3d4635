import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-job-without-script',
    title: 'Job has nothing to run',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Add `script:` or `trigger:`, or begin the name with a dot if the job is a template.',
    references: ['https://docs.gitlab.com/ci/yaml/#script'],
  },
  select: 'gitlab/Job',
  values: (resource) => items(fact(resource, 'diagnostics.no-script')),
  bad: isSet,
  message: (_, found) => text(found),
})
