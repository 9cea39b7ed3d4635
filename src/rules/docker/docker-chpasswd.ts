import { defineRule, get } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-chpasswd',
    title: 'Password set during the build',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_DOCKER_17'] },
    why: 'The password is in the history of the image and the same for everybody who runs it.',
    remedy: 'Leave accounts without passwords, and log in with keys or not at all.',
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.name !== 'chpasswd' || command.parent?.kind !== 'docker/Run') return
    report({ at: get(command.body, 'name'), message: 'sets a password that everybody can look up' })
  },
})
