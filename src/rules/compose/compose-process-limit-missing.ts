import { fact, isSet, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-process-limit-missing',
    title: 'Service has no process limit',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {},
    why: 'Without a limit a fork bomb, or a leak of threads, uses up the process table of the whole machine.',
    remedy: 'Set `deploy.resources.limits.pids` (or `pids_limit`) above what the service needs under load.',
    references: [
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
      'https://docs.docker.com/reference/compose-file/services/#pids_limit',
    ],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: (s) => [fact(s, 'limits.pids')],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => (limit.kind === 'missing' ? s.header : limit),
  message: (s) => `service \`${s.name}\` may use any number of processes`,
})
