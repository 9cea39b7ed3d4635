import { defineRule, every, fact, get, isUnset, printable, type Resource, type Value } from '../../model/index.js'

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
        const published = get(port, 'published')
        const ip = get(port, 'everywhere')
        if (published.kind !== 'scalar' || ip.kind !== 'scalar') continue
        const address = ip.value === true ? '' : printable(get(port, 'ip'))
        const key = `${address} ${printable(published)} ${printable(get(port, 'protocol'), 'tcp')}`
        const first = taken.get(key)
        if (!first) taken.set(key, { service, at: port })
        else if (first.service !== service) {
          context.report({
            at: port,
            message: `services \`${first.service.name}\` and \`${service.name}\` both publish port ${printable(published)} of the host`,
            related: [{ at: first.at, message: 'published here first' }],
          })
        }
      }
    }
  },
})
