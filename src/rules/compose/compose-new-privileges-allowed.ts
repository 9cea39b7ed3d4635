import { type Fix, fact, fixedBy, isTrue, not, setTo, slice, type Value, valueRule } from '../../model/index.js'

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
  fix: (option, s) =>
    option.kind === 'scalar'
      ? replacement(option)
      : setTo('security_opt', '["no-new-privileges:true"]', 'suggested')(option, s),
})

function replacement(option: Value): Fix | undefined {
  const written = slice(option.span)
  const newText = written.replace(/(no-new-privileges[:=])false\b/, '$1true')
  const edit = newText === written ? undefined : { span: option.span, newText }
  return fixedBy('Set `no-new-privileges:true`', 'suggested', edit).fix
}
