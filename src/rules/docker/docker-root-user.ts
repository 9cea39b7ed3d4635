import { defineRule, equals, get, isTrue, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-root-user',
    title: 'Image runs as root because `USER` says so',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3002'], trivy: ['DS-0002'], checkov: ['CKV_DOCKER_8'] },
    why: 'A process that is root in the container is root towards the kernel too: one escape or one careless mount, and it is root on the host.',
    remedy:
      'End the final stage with `USER` and an unprivileged account; switch to root only for the steps that need it.',
    references: [
      'https://docs.docker.com/reference/dockerfile/#user',
      'https://docs.docker.com/build/building/best-practices/#user',
    ],
  },
  select: 'docker/Stage',
  check(stage, { report, undecided }) {
    const { body } = stage
    const user = get(body, 'user')
    const named = some(get(body, 'keywords'), (k) => equals(k, 'USER')) === true
    if (isTrue(get(body, 'final')) !== true || !named) return
    if (user.kind === 'unknown') undecided(user)
    else if (/^(root|0)(:|$)/.test(text(user)))
      report({ at: user, message: `${stage.address} ends as user ${text(user)}` })
  },
})
