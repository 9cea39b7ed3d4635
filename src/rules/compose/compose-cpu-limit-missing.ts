import { fact, isSet, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-cpu-limit-missing',
    title: 'Service has no CPU limit',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Without a limit a busy service takes every core of the machine away from its neighbours.',
    remedy: 'Set `deploy.resources.limits.cpus` (or `cpus`) to what the service needs under load.',
    references: [
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
      'https://docs.docker.com/reference/compose-file/services/#cpus',
    ],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: (s) => [fact(s, 'limits.cpus')],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => (limit.kind === 'missing' ? s.header : limit),
  message: (s) => `service \`${s.name}\` may use any amount of CPU time`,
})
