import { defineRule, equals, get, isTrue, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-root-user-in-build-stage',
    title: 'Build stage ends as root',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3002'], checkov: ['CKV_DOCKER_8'] },
    why: 'Build tools and the scripts of dependencies run with more rights than they need, and a later `FROM` of this stage inherits the user.',
    remedy:
      'Switch to an unprivileged user once packages are installed, or leave the rule off: nothing of a build stage is shipped.',
    references: ['https://docs.docker.com/reference/dockerfile/#user'],
  },
  select: 'docker/Stage',
  check(stage, { report }) {
    const { body } = stage
    const user = get(body, 'user')
    const named = some(get(body, 'keywords'), (k) => equals(k, 'USER')) === true
    if (isTrue(get(body, 'final')) !== false || !named) return
    if (/^(root|0)(:|$)/.test(text(user))) report({ at: user, message: `${stage.address} ends as user ${text(user)}` })
  },
})
