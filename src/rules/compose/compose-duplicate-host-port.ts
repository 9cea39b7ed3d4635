import {
  defineRule,
  every,
  fact,
  get,
  isTrue,
  isUnset,
  printable,
  type Resource,
  type Value,
} from '../../model/index.js'

/** Address, port and protocol on the host; undefined if one of them isn't known or Docker chooses the port. */
function hostPort(port: Value): string | undefined {
  const parts = ['everywhere', 'ip', 'published', 'protocol'].map((key) => get(port, key))
  if (parts.some((part) => part.kind === 'unknown') || isUnset(get(port, 'published'))) return undefined
  const address = isTrue(get(port, 'everywhere')) === true ? '' : printable(get(port, 'ip'))
  return [address, printable(get(port, 'published')), printable(get(port, 'protocol'), 'tcp')].join(' ')
}

export default defineRule({
  meta: {
    id: 'compose-duplicate-host-port',
    title: 'Two services publish the same port of the host',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Only one of them can start: the port of the host is taken when the second one comes.',
    remedy: 'Give one of them another port of the host, or publish them on different addresses.',
    references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  },
  select: 'compose/File',
  check(file, context) {
    const taken = new Map<string, { service: Resource; at: Value }>()
    // Services of a profile may be alternatives to each other.
    const together = context.graph.parts(file, 'compose/Service').filter((s) => isUnset(get(s.body, 'profiles')))
    for (const service of together) {
      for (const port of every(fact(service, 'ports'), []).values) {
        const key = hostPort(port)
        if (key === undefined) continue
        const first = taken.get(key)
        if (!first) taken.set(key, { service, at: port })
        else if (first.service !== service) {
          context.report({
            at: port,
            message: `services \`${first.service.name}\` and \`${service.name}\` both publish port ${printable(get(port, 'published'))} of the host`,
            related: [{ at: first.at, message: 'published here first' }],
          })
        }
      }
    }
  },
})
