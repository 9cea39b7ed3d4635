import { fact, isSet, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-memory-limit-missing',
    title: 'Service has no memory limit',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Without a limit one service can take all memory of the machine, and the kernel then kills whichever process it likes, often another one.',
    remedy: 'Set `deploy.resources.limits.memory` (or `mem_limit`) to what the service needs under load.',
    references: [
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
      'https://docs.docker.com/reference/compose-file/services/#mem_limit',
    ],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: (s) => [fact(s, 'limits.memory')],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => (limit.kind === 'missing' ? s.header : limit),
  message: (s) => `service \`${s.name}\` may use any amount of memory`,
})
