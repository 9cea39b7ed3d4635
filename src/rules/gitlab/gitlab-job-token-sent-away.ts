import { commandArguments, commandName, defineRule, fact, get, items, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-job-token-sent-away',
    title: 'Job token is sent to another host',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL004'] },
    why: 'Whoever runs that host can use the token against this project, its registry and its packages until the job ends.',
    remedy: 'Send the token to `$CI_API_V4_URL` only; use a credential of its own for other services.',
    references: ['https://docs.gitlab.com/ci/jobs/ci_job_token/'],
  },
  select: 'gitlab/Command',
  check(command, context) {
    if (!['curl', 'wget', 'http', 'https', 'git'].includes(commandName(command.body))) return
    const token = items(fact(command, 'predefined')).find((use) => text(get(use, 'variable')) === 'CI_JOB_TOKEN')
    if (!token) return
    const addresses = commandArguments(command.body).map(
      (arg) => /https?:\/\/(?:[^@/\s"']*@)?([^/:\s"']+)/.exec(slice(arg.span))?.[1],
    )
    const foreign = addresses.find((host) => host !== undefined && !/^gitlab\.|^\$\{?CI_|\.gitlab\.|^\$/.test(host))
    if (foreign !== undefined) context.report({ at: token, message: `the token of the job is sent to \`${foreign}\`` })
  },
})
