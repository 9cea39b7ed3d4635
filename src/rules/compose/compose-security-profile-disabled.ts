import { dropFrom, every, fact, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-security-profile-disabled',
    title: 'Service runs without a security profile',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The profile keeps system calls and files away from containers that none of them needs. Without it a flaw of the kernel is much easier to reach.',
    remedy: 'Delete the option; where a call is blocked that the service needs, give it a profile of its own.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/engine/security/seccomp/',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'securityOpt'), '*').values,
  bad: (value) => oneOf(value, ['unconfined', 'disable']),
  message: (s, value) => `service \`${s.name}\` runs with a security profile that is \`${printable(value)}\``,
  fix: dropFrom('security_opt', 'Delete the option', 'suggested'),
})
