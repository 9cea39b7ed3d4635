import {
  child,
  defineRule,
  every,
  fact,
  get,
  isTrue,
  isUnset,
  items,
  printable,
  type Resource,
  text,
  type Value,
} from '../../model/index.js'

interface Reference {
  readonly section: string
  readonly name: string
  readonly at: Value
}

function references(service: Resource): Reference[] {
  const { body } = service
  const volumes = every(fact(service, 'mounts'), []).values.flatMap((mount): Reference[] => {
    const source = get(mount, 'source')
    const isNamed = text(get(mount, 'type')) === 'volume' && source.kind === 'scalar'
    return isNamed ? [{ section: 'volumes', name: printable(source), at: source }] : []
  })
  return [
    ...named('services', get(body, 'depends_on')),
    ...named('networks', get(body, 'networks')),
    ...named('secrets', get(body, 'secrets')),
    ...named('configs', get(body, 'configs')),
    ...volumes,
  ]
}

/** Names in a list, in the `source` of its items, or as keys of a mapping. */
function named(section: string, value: Value): Reference[] {
  if (value.kind === 'map') {
    return [...value.entries].map(([name, at]) => ({
      section,
      name,
      at: at.keySpan ? { ...at, span: at.keySpan } : at,
    }))
  }
  return items(value).flatMap((item): Reference[] => {
    const name = item.kind === 'map' ? get(item, 'source') : item
    return name.kind === 'scalar' ? [{ section, name: printable(name), at: name }] : []
  })
}

export default defineRule({
  meta: {
    id: 'compose-undefined-reference',
    title: 'Service refers to something the project does not define',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Compose refuses to start a project in which a service names a service, network, volume, secret or config that is defined nowhere.',
    remedy: 'Define it in the top-level section of that name, or correct the name.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#depends_on',
      'https://docs.docker.com/reference/compose-file/services/#networks',
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/reference/compose-file/services/#secrets',
    ],
  },
  select: 'compose/Service',
  check(service, context) {
    const { parent } = service
    if (!parent || isTrue(fact(service, 'partial')) === true || !isUnset(get(parent.body, 'include'))) return
    for (const { section, name, at } of references(service)) {
      const defined = child(get(parent.body, section), name)
      const exists =
        (section === 'networks' && name === 'default') || defined.kind === 'scalar' || defined.kind === 'map'
      if (exists) continue
      if (defined.kind === 'unknown') context.undecided(at, defined.why)
      else
        context.report({
          at,
          message: `service \`${service.name}\` refers to \`${name}\`, which isn't among the project's \`${section}\``,
        })
    }
  },
})
