import { defineRule, equals, get, isSet, isTrue, some } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-missing-user',
    title: 'No `USER`, and the base image is not known to set one',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['DS-0002'], checkov: ['CKV_DOCKER_3'] },
    why: 'Which user the container runs as is left to the base image. Most images leave it at root, and an update of the image may change it.',
    remedy: 'End the final stage with `USER` and an unprivileged account.',
    references: ['https://docs.docker.com/reference/dockerfile/#user'],
  },
  select: 'docker/Stage',
  check(stage, { report }) {
    const { body } = stage
    const named = some(get(body, 'keywords'), (k) => equals(k, 'USER'))
    const base = get(body, 'image')
    if (isTrue(get(body, 'final')) !== true || named !== false || base.kind === 'missing') return
    if (isSet(get(body, 'defaultUser')) !== false) return
    report({ at: stage.header, message: `${stage.address} never names a user` })
  },
})
