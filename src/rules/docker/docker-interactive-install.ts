import {
  defineRule,
  type Fix,
  fact,
  fixedBy,
  get,
  insertAfter,
  items,
  printable,
  type Resource,
  slice,
  table,
  text,
  type Value,
} from '../../model/index.js'

interface Manager {
  readonly actions: readonly string[]
  readonly yes: readonly string[]
}

const apt: Manager = {
  actions: ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'remove', 'purge', 'autoremove', 'build-dep'],
  yes: ['-y', '--yes', '--assume-yes', '-qq', '--trivial-only'],
}
const dnf: Manager = {
  actions:
    'install in reinstall rei upgrade up update upgrade-minimal remove rm erase groupinstall localinstall downgrade builddep swap'.split(
      ' ',
    ),
  yes: ['-y', '--assumeyes'],
}
const managers = table<Manager>({
  'apt-get': apt,
  apt,
  aptitude: apt,
  yum: dnf,
  dnf,
  microdnf: dnf,
  tdnf: dnf,
  zypper: {
    actions: 'install in remove rm update up patch dist-upgrade dup source-install si install-new-recommends inr'.split(
      ' ',
    ),
    yes: ['-n', '--non-interactive', '-y', '--no-confirm'],
  },
})

export default defineRule({
  meta: {
    id: 'docker-interactive-install',
    title: 'Package manager asks, and nobody is there to answer',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3014', 'DL3030', 'DL3034', 'DL3038'], trivy: ['DS-0021'] },
    why: 'Without a switch for yes the command waits for an answer, takes silence for a no, and the build fails or lacks the packages.',
    remedy: 'Add `-y` (zypper: `--non-interactive`).',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    const manager = managers[text(fact(command, 'program'))]
    if (!manager || command.parent?.kind !== 'docker/Run') return
    const [action] = items(fact(command, 'operands'))
    const options = fact(command, 'options')
    if (!action || options.kind !== 'map' || options.open) return
    if (!manager.actions.includes(text(action)) || answers(command, manager)) return
    report({
      at: action,
      message: `\`${command.name} ${text(action)}\` waits for an answer`,
      ...fixOf(command, action),
    })
  },
})

/** zypper takes the option before the action only. */
function fixOf(command: Resource, action: Value): { readonly fix?: Fix } {
  const isZypper = text(fact(command, 'program')) === 'zypper'
  const before = isZypper ? get(command.body, 'name') : action
  if (slice(before.span) !== text(before)) return {}
  const option = isZypper ? '--non-interactive' : '-y'
  return fixedBy(`Add \`${option}\``, 'safe', insertAfter(before.span, ` ${option}`))
}

/** A switch, twice quiet, a setting on the command line, or something that says yes through a pipe. */
function answers(command: Resource, manager: Manager): boolean {
  const options = fact(command, 'options')
  if (manager.yes.some((y) => get(options, [y]).kind !== 'missing')) return true
  const piped = Number(printable(get(command.body, 'pipeline.index'), '1')) > 0
  const quiet = ['-q', '--quiet'].some(
    (q) => Number(printable(get(options, [q]), '0')) >= 2 || get(options, [q]).kind === 'unknown',
  )
  const settings = ['-o', '--option'].flatMap((o) => [get(options, [o]), ...items(get(options, [o]))])
  const assumed = settings.some((s) => s.kind === 'unknown' || /assume-yes=(true|1|yes)|Get::Yes=/i.test(text(s)))
  return piped || quiet || assumed
}
