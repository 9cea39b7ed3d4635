import { defineRule, fact, items, table, text } from '../../model/index.js'

interface Manager {
  readonly actions: readonly string[]
  /** What a pinned operand looks like. */
  readonly pinned: RegExp
  /** Options that say where the versions stand. */
  readonly unless?: readonly string[]
}

const apt: Manager = { actions: ['install'], pinned: /=/ }
const rpm: Manager = { actions: ['install', 'in', 'localinstall', 'reinstall', 'downgrade'], pinned: /-\d|^@/ }
const node: Manager = {
  actions: ['install', 'i', 'add', 'in', 'ins'],
  pinned: /.@(?!latest$|next$)|^[\w-]+\/|^(git|github|https?):/,
}
const managers = table<Manager>({
  'apt-get': apt,
  apt,
  aptitude: apt,
  apk: { actions: ['add'], pinned: /[=~<>]/ },
  pip: { actions: ['install'], pinned: /[=<>~!]=|[<>]|@|^git\+/, unless: ['-c', '--constraint', '-e', '--editable'] },
  npm: node,
  pnpm: node,
  gem: { actions: ['install', 'i'], pinned: /:/, unless: ['-v', '--version', '-g', '--file'] },
  yum: rpm,
  dnf: rpm,
  microdnf: rpm,
  tdnf: rpm,
  zypper: { actions: ['install', 'in'], pinned: /[=<>]/ },
  go: { actions: ['install', 'get', 'run'], pinned: /@(?!latest$)|^[^.]*(\/|$)|\.go$/ },
})
/** A file or a directory of the build: its version is what it is. */
const local = /^(\.{0,2}|~)\/|^\.$|:\/\/|\.(deb|rpm|apk|whl|gem|tgz|tar\.\w+|zip)$/

export default defineRule({
  meta: {
    id: 'docker-unpinned-package',
    title: 'Package without a version',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3008', 'DL3013', 'DL3016', 'DL3018', 'DL3028', 'DL3033', 'DL3037', 'DL3041', 'DL3062'] },
    why: 'A rebuild may take another version. Note the price: distributions delete old versions, so a pinned build breaks in time unless the versions are kept up to date.',
    remedy:
      'Name the version, use a lock file, or pin the base image by digest and take packages from a snapshot of the distribution.',
    references: ['https://docs.docker.com/build/building/best-practices/#version-pinning'],
  },
  select: 'docker/Command',
  check(command, { report, undecided }) {
    const manager = managers[text(fact(command, 'program'))]
    if (command.parent?.kind !== 'docker/Run' || !manager) return
    const words = items(fact(command, 'operands'))
    const isModule = words[0] && text(words[0]) === 'module'
    const [action, ...packages] = isModule ? words.slice(1) : words
    const options = fact(command, 'options')
    if (!action || options.kind !== 'map') return
    if (!manager.actions.includes(text(action)) || manager.unless?.some((o) => options.entries.has(o))) return
    for (const wanted of packages) {
      const name = wanted.kind === 'unknown' ? (wanted.prefix ?? '') : text(wanted)
      if ((isModule ? /:/ : manager.pinned).test(name) || local.test(name)) continue
      if (wanted.kind === 'unknown') undecided(wanted)
      else report({ at: wanted, message: `\`${name}\` has no version` })
    }
  },
})
