import { child, defineRule, entries, get, printable } from '../../model/index.js'

const secretName = /(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|PRIVATE|SSH|DEPLOY|SIGNING)_?KEY|CREDENTIAL)/i

export default defineRule({
  meta: {
    id: 'gitlab-secret-for-all-jobs',
    title: 'Secret is handed to every job of the pipeline',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL018'] },
    why: 'A variable at the top is there in all jobs, also in those that build code of merge requests or run third-party images.',
    remedy: 'Set it at the job that needs it.',
    references: ['https://docs.gitlab.com/ci/yaml/#variables'],
  },
  select: 'gitlab/Pipeline',
  check(pipeline, context) {
    for (const variables of [child(pipeline.body, 'variables'), get(pipeline.body, 'default.variables')]) {
      for (const [name, variable] of entries(variables)) {
        const value = variable.kind === 'map' ? child(variable, 'value') : variable
        if (!secretName.test(name) || !/^\$\{?\w+\}?$/.test(printable(value))) continue
        context.report({ at: value, message: `\`${name}\` is set for every job` })
      }
    }
  },
})
