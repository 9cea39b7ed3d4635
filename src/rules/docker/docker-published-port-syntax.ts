import { defineRule, fixedBy, get, items, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-published-port-syntax',
    title: '`EXPOSE` with an address or a host port',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['ExposeInvalidFormat'] },
    why: '`EXPOSE` only notes a port of the container: addresses and host ports are ignored now and will be refused later.',
    remedy: 'Name the port alone; publish it with `docker run -p` or in the Compose file.',
    references: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
  },
  select: 'docker/Expose',
  check({ body }, { report }) {
    for (const exposed of items(get(body, 'ports'))) {
      const host = get(exposed, 'host')
      if (host.kind !== 'scalar') continue
      const prefix = `${text(host)}:`
      const { file, start } = exposed.span
      const edit = slice(exposed.span).startsWith(prefix)
        ? { span: { file, start, end: start + prefix.length }, newText: '' }
        : undefined
      report({
        at: exposed,
        message: `\`${text(host)}\` has no meaning here`,
        ...fixedBy('Name the port alone', 'safe', edit),
      })
    }
  },
})
