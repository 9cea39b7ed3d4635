import { child, commandArguments, commandName, defineRule, every, items, printable, slice } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-environment-artifact',
    title: 'Whole environment becomes a dotenv artifact',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL014'] },
    why: 'The file contains every variable of the job, secrets among them; it is stored as an artifact and loaded into later jobs and downstream pipelines.',
    remedy: 'Write only the variables that are needed: `echo "VERSION=$VERSION" > build.env`.',
    references: ['https://docs.gitlab.com/ci/yaml/#artifactsreportsdotenv'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const files = every(job.body, 'artifacts.reports.dotenv').values.map((file) => printable(file))
    for (const { body } of context.graph.parts(job, 'gitlab/Command')) {
      if (!/^(?:env|printenv|export|set|declare)$/.test(commandName(body)) || commandArguments(body).length > 0)
        continue
      const target = items(child(body, 'redirects'))
        .map((r) => child(r, 'target'))
        .find((t) => files.includes(printable(t)))
      if (target) context.report({ at: body, message: `\`${slice(target.span)}\` receives every variable of the job` })
    }
  },
})
