import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-unapproved-registry',
    title: 'Image from a registry that is not on the list',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3026'] },
    why: 'An image of a registry that nobody vetted runs with the rights of this build and of what is built.',
    remedy: 'Take the image from one of the allowed registries, or add the registry to the option `registries`.',
    references: ['https://docs.docker.com/reference/dockerfile/#from'],
    options: {
      registries: {
        type: 'string-list',
        default: [],
        description:
          'Host names of the allowed registries, `docker.io` for Docker Hub; `*` stands for anything. Empty: every registry is allowed.',
      },
    },
  },
  select: ['docker/From', 'docker/Copy', 'docker/Run'],
  check(instruction, { report, undecided, options }) {
    const allowed = Array.isArray(options.registries) ? options.registries.map(String) : []
    if (allowed.length === 0 || fact(instruction, 'base').kind !== 'missing') return
    const image = get(instruction.body, 'image')
    for (const used of [...(image.kind === 'map' ? [image] : []), ...items(fact(instruction, 'images'))]) {
      const registry = get(used, 'registry')
      if (text(get(used, 'raw')) === 'scratch') continue
      if (registry.kind === 'unknown') undecided(registry)
      else if (!allowed.some((a) => accepts(a, text(registry)))) {
        report({ at: used, message: `\`${text(get(used, 'raw'))}\` comes from ${text(registry)}` })
      }
    }
  },
})

/** `*.example.com` accepts any host below it, `*` anything. */
function accepts(pattern: string, registry: string): boolean {
  if (!pattern.includes('*')) return pattern === registry
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${source}$`).test(registry)
}
