import { defineRule, get, items, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-ssh-port',
    title: 'SSH port exposed',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['DS-0004'], checkov: ['CKV_DOCKER_1'] },
    why: 'A container with an SSH server has a second way in: keys and passwords to manage, sessions that no orchestrator sees.',
    remedy: 'Drop the server; use `docker exec` or `kubectl exec`. A host that is meant for SSH may ignore the rule.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  },
  select: 'docker/Expose',
  check({ body }, { report }) {
    for (const exposed of items(get(body, 'ports'))) {
      const from = Number(printable(get(exposed, 'port')) || Number.NaN)
      const to = Number(printable(get(exposed, 'end')) || from)
      const protocol = get(exposed, 'protocol')
      if (!(from <= 22 && 22 <= to) || protocol.kind === 'unknown' || /^udp$/i.test(text(protocol))) continue
      if (get(exposed, 'end').kind !== 'unknown') report({ at: exposed, message: 'port 22 is for SSH' })
    }
  },
})
