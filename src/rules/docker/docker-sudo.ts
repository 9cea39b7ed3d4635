import { defineRule, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-sudo',
    title: '`sudo` during the build',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3004'], trivy: ['DS-0010'], checkov: ['CKV2_DOCKER_1'] },
    why: 'Steps run as root unless `USER` says otherwise, so sudo does nothing, and stays in the image as a way to become root.',
    remedy: 'Put `USER root` before the steps that need it, and an unprivileged `USER` after them.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.parent?.kind !== 'docker/Run') return
    const named = [get(command.body, 'name'), ...items(get(command.body, 'wrappers'))]
    const sudo = named.find((n) => text(n) === 'sudo')
    if (sudo) report({ at: sudo, message: 'the step could run as root by itself' })
  },
})
