import { and, deleteIt, firstSet, get, isSet, printable, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-container-name-scaled',
    title: 'Service with a fixed container name is to run more than once',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A container name is given once on a machine: Compose refuses to start the second copy of the service.',
    remedy: 'Delete `container_name`; other services reach it by the name of the service anyway.',
    references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  },
  select: 'compose/Service',
  values: 'container_name',
  bad: (name, s) =>
    and(
      isSet(name),
      test(firstSet(get(s.body, 'scale'), get(s.body, 'deploy.replicas')), (n) => Number(n) > 1),
    ),
  message: (s, name) =>
    `service \`${s.name}\` runs more than once, but only one container can be named \`${printable(name)}\``,
  fix: deleteIt('Delete `container_name`', 'suggested'),
})
