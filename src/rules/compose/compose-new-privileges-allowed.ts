import {
  additionEdit,
  type Edit,
  fact,
  fixedBy,
  get,
  isTrue,
  not,
  slice,
  type Value,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-new-privileges-allowed',
    title: 'Processes of the service may gain privileges',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Without the option a program with the set-user-id bit in the image, `sudo` or `su` for one, turns any user of the container into its root.',
    remedy: 'Add `no-new-privileges:true` to `security_opt`.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.kernel.org/userspace-api/no_new_privs.html',
    ],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: (s) => [fact(s, 'securityOpt.no-new-privileges')],
  bad: (option) => not(isTrue(option)),
  at: (option, s) => (option.kind === 'missing' ? s.header : option),
  message: (s) => `service \`${s.name}\` doesn't set \`no-new-privileges\``,
  fix: (option, s) => fixedBy('Set `no-new-privileges:true`', 'suggested', editOf(option, s.body)).fix,
})

function editOf(option: Value, service: Value): Edit | undefined {
  if (option.kind === 'missing')
    return additionEdit(service, 'security_opt', get(service, 'security_opt'), '"no-new-privileges:true"')
  const written = slice(option.span)
  const newText = written.replace(/(no-new-privileges[:=])false\b/, '$1true')
  return newText === written ? undefined : { span: option.span, newText }
}
