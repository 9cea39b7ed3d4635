import { defineRule, equals, get, isTrue, some } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-default-root-user',
    title: 'Image runs as the root user of its base image',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['DS-0002'], checkov: ['CKV_DOCKER_3'] },
    why: 'Without `USER` the container runs as the user of the base image, which is root for this one. Root in the container is root towards the kernel too.',
    remedy:
      'Create an account and end the final stage with `USER`: by number, so that Kubernetes can check `runAsNonRoot`.',
    references: [
      'https://docs.docker.com/reference/dockerfile/#user',
      'https://docs.docker.com/build/building/best-practices/#user',
    ],
  },
  select: 'docker/Stage',
  check(stage, { report }) {
    const { body } = stage
    const user = get(body, 'user')
    const named = some(get(body, 'keywords'), (k) => equals(k, 'USER'))
    if (isTrue(get(body, 'final')) !== true || named !== false) return
    if (equals(user, 'root') === true)
      report({ at: stage.header, message: `no USER in ${stage.address}: ${user.via} is root` })
  },
})
