import { defineRule, fact, items, table, text } from '../../model/index.js'

const upgrades = table<readonly string[]>({
  'apt-get': ['dist-upgrade'],
  apt: ['dist-upgrade', 'full-upgrade'],
  aptitude: ['dist-upgrade', 'full-upgrade'],
  zypper: ['dist-upgrade', 'dup'],
})

export default defineRule({
  meta: {
    id: 'docker-distribution-upgrade',
    title: 'Distribution is upgraded during the build',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3035'], trivy: ['DS-0024'] },
    why: 'A `dist-upgrade` may remove packages and move to another release of the distribution: the image is no longer what its base says.',
    remedy: 'Take a newer base image instead.',
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    const actions = upgrades[text(fact(command, 'program'))]
    if (!actions || command.parent?.kind !== 'docker/Run') return
    const [action] = items(fact(command, 'operands'))
    if (!action || !actions.includes(text(action))) return
    report({ at: action, message: `\`${command.name} ${text(action)}\` replaces the system of the base image` })
  },
})
