import { defineRule, type Edit, type Fix, get, items, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-port-protocol-casing',
    title: 'Protocol of a port in capitals',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { buildkit: ['ExposeProtoCasing'] },
    why: 'Tools that read the image expect `tcp`, `udp` or `sctp`; other spellings are tolerated by some only.',
    remedy: 'Write it in lower case.',
    references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
  },
  select: 'docker/Expose',
  check({ body }, { report }) {
    for (const exposed of items(get(body, 'ports'))) {
      const protocol = get(exposed, 'protocol')
      const lower = text(protocol).toLowerCase()
      if (text(protocol) === lower) continue
      const edits: Edit[] = [{ span: protocol.span, newText: lower }]
      const verbatim = slice(protocol.span) === text(protocol)
      const fix: Fix = { title: `Write \`${lower}\``, safety: 'safe', edits }
      report({ at: protocol, message: `\`${text(protocol)}\` instead of \`${lower}\``, ...(verbatim ? { fix } : {}) })
    }
  },
})
