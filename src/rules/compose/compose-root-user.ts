import { printable, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-root-user',
    title: 'Service is told to run as root',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'User 0 in the container is the root of the host as soon as anything of the isolation fails, and it may change every file that is mounted.',
    remedy: 'Set `user` to another user, or delete it when the image already sets one.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#user',
      'https://docs.docker.com/engine/security/userns-remap/',
    ],
  },
  select: 'compose/Service',
  values: 'user',
  bad: (user) => test(user, (known) => /^(?:root|0+)(?::|$)/.test(String(known))),
  message: (s, user) => `service \`${s.name}\` runs as user \`${printable(user)}\``,
})
