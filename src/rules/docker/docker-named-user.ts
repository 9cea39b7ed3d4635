import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-named-user',
    title: '`USER` is not numeric',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3066'] },
    why: 'Kubernetes can check `runAsNonRoot` only for a numeric user; for a name it refuses to start the container.',
    remedy: 'Write the number of the account: `USER 10001:10001`.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://docs.docker.com/reference/dockerfile/#user',
    ],
  },
  select: 'docker/User',
  check({ body }, { report, undecided }) {
    const user = get(body, 'user')
    if (user.kind === 'unknown' && !user.prefix) undecided(user)
    const name = user.kind === 'unknown' ? (user.prefix ?? '') : text(user)
    if (/^[^\d:]/.test(name) && !/^root(:|$)/.test(name))
      report({ at: user, message: `the user \`${name}\` is a name` })
  },
})
