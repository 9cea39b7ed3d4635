import { defineRule, equals, get, isTrue, some } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-missing-healthcheck',
    title: 'No `HEALTHCHECK`',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3057'], trivy: ['DS-0026'], checkov: ['CKV_DOCKER_2'] },
    why: 'Docker and Swarm cannot tell a hung service from a working one. Kubernetes ignores the instruction and has probes of its own.',
    remedy: 'Add `HEALTHCHECK CMD …`, or `HEALTHCHECK NONE` to say that there is nothing to check.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  },
  select: 'docker/Stage',
  check({ body, header, address }, { report }) {
    const set = some(get(body, 'keywords'), (k) => equals(k, 'HEALTHCHECK'))
    const headless = get(body, 'image').kind === 'missing'
    if (isTrue(get(body, 'final')) === true && set === false && !headless)
      report({ at: header, message: `${address} has none` })
  },
})
