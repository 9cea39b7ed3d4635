import { additionEdit, equals, fact, fixedBy, get, isTrue, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-capabilities-kept',
    title: 'Service keeps the capabilities it starts with',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'A container starts with fourteen capabilities, among them raw sockets and changing owners of files. Most services need none of them.',
    remedy: 'Set `cap_drop: [ALL]` and add back the single ones the service needs.',
    references: ['https://docs.docker.com/reference/compose-file/services/#cap_drop'],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: (s) => [fact(s, 'capabilities.drop')],
  bad: (dropped) => not(some(dropped, (capability) => equals(capability, 'ALL'))),
  at: (dropped, s) => (dropped.kind === 'list' && dropped.items.length > 0 ? dropped : s.header),
  message: (s) => `service \`${s.name}\` doesn't drop all capabilities`,
  fix: (_, { body }) => {
    const edit = additionEdit(body, 'cap_drop', get(body, 'cap_drop'), 'ALL')
    return fixedBy('Drop all capabilities', 'suggested', edit).fix
  },
})
