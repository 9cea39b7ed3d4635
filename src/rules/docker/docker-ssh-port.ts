import {
  defineRule,
  type Edit,
  fixedBy,
  get,
  items,
  linesDeletion,
  partDeletion,
  printable,
  type Span,
  text,
  type Value,
} from '../../model/index.js'

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
  check({ body, extent }, { report }) {
    for (const exposed of items(get(body, 'ports'))) {
      const from = Number(printable(get(exposed, 'port')) || Number.NaN)
      const to = Number(printable(get(exposed, 'end')) || from)
      const protocol = get(exposed, 'protocol')
      if (!(from <= 22 && 22 <= to) || protocol.kind === 'unknown' || /^udp$/i.test(text(protocol))) continue
      if (get(exposed, 'end').kind !== 'unknown')
        report({
          at: exposed,
          message: 'port 22 is for SSH',
          ...fixedBy('Delete it', 'suggested', from === to ? deletionOf(exposed, body, extent) : undefined),
        })
    }
  },
})

function deletionOf(port: Value, body: Value, extent: Span): Edit | undefined {
  return items(get(body, 'ports')).length === 1 ? linesDeletion(extent) : partDeletion(extent, port.span)
}
