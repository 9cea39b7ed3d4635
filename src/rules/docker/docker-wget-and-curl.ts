import { defineRule, get, type Resource, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-wget-and-curl',
    title: 'Both wget and curl',
    severity: 'low',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL4001'], trivy: ['DS-0014'] },
    why: 'Two programs for the same purpose: twice to install, to patch, to configure for proxies and certificates.',
    remedy: 'Use one of them.',
    references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  },
  select: 'docker/Stage',
  check(stage, { report, graph }) {
    const seen = new Map<string, Resource>()
    for (const command of graph.parts(stage, 'docker/Command')) {
      const name = text(get(command.body, 'name'))
      if ((name !== 'wget' && name !== 'curl') || seen.has(name) || command.parent?.kind !== 'docker/Run') continue
      seen.set(name, command)
      const [first] = seen.values()
      if (seen.size < 2 || !first) continue
      const related = [{ at: first.header, message: `${first.name} is used here` }]
      report({ at: get(command.body, 'name'), message: `this stage uses ${first.name} too`, related })
    }
  },
})
