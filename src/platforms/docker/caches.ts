/** Which commands leave a package manager's cache in the layer they run in. */
import { equals, get, items, mapping, printable, scalar, table, text, unknown, type Value } from '../../model/index.js'
import type { Prepared } from './prepared.js'

interface Manager {
  /** Subcommands that fill the cache; `''` is none at all. */
  readonly fills: ReadonlySet<string>
  /** Where it lies; emptying or mounting one of these is enough. */
  readonly directories: readonly string[]
  /** Subcommands that empty it. */
  readonly cleans?: readonly string[]
  /** With this option nothing is kept. */
  readonly option?: string
  /** With this environment variable nothing is kept. */
  readonly variable?: string
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const dnfFills = words(
  'install in reinstall rei upgrade up update upgrade-minimal up-min update-minimal downgrade distro-sync groupinstall localinstall group builddep swap',
)
const dnfDirectories = ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum']
const aptLists: Manager = { fills: words('update'), directories: ['/var/lib/apt/lists'] }

const managers = table<Manager>({
  'apt-get': aptLists,
  apt: aptLists,
  aptitude: aptLists,
  apk: { fills: words('add upgrade'), directories: ['/var/cache/apk', '/etc/apk/cache'], option: '--no-cache' },
  yum: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  dnf: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  microdnf: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  tdnf: { fills: dnfFills, directories: ['/var/cache/tdnf'], cleans: ['clean all'] },
  zypper: {
    fills: words('install in update up patch dist-upgrade dup install-new-recommends inr'),
    directories: ['/var/cache/zypp', '/var/cache/zypper'],
    cleans: ['clean', 'cc'],
  },
  pip: {
    fills: words('install wheel download'),
    directories: ['/root/.cache/pip', '~/.cache/pip', '$HOME/.cache/pip'],
    cleans: ['cache purge'],
    option: '--no-cache-dir',
    variable: 'PIP_NO_CACHE_DIR',
  },
  yarn: {
    fills: words(' install add upgrade global'),
    directories: ['/usr/local/share/.cache/yarn', '/root/.cache/yarn', '~/.cache/yarn', '/root/.yarn', '/.yarn'],
    cleans: ['cache clean'],
  },
})

/**
 * `{ directory, kept }` for each command that fills a cache, else undefined. `kept` is unknown where it is not certain
 * what a later command removes.
 * @param environment variables that are set by the image so far
 */
export function cachesOf(
  commands: readonly Prepared[],
  mounts: Value,
  environment: ReadonlyMap<string, Value>,
): readonly (Value | undefined)[] {
  const used = [...new Set(commands.map(({ program }) => program))].filter((program) => managers[program])
  if (used.length === 0) return []
  /** By program: do the commands further down empty its cache? */
  const removed = new Map<string, boolean | 'unknown'>()
  const caches = commands.map((): Value | undefined => undefined)
  for (let i = commands.length - 1; i >= 0; i--) {
    const command = commands[i]
    if (!command) continue
    const manager = fills(command)
    if (manager) caches[i] = cacheOf(command, manager, removed.get(command.program) ?? false, mounts, environment)
    for (const program of used) {
      const cleaned = managers[program]
      if (!cleaned || removed.get(program) === true) continue
      const answer = removes(command, program, cleaned)
      if (answer !== false) removed.set(program, answer)
    }
  }
  return caches
}

/** The manager whose cache the command fills. */
function fills(command: Prepared): Manager | undefined {
  const manager = managers[command.program]
  if (!manager) return undefined
  // Only now: the arguments are split for it.
  const action = items(command.operands)[0]
  if (action?.kind === 'unknown') return undefined
  return manager.fills.has(action ? text(action) : '') ? manager : undefined
}

function cacheOf(
  command: Prepared,
  manager: Manager,
  removed: boolean | 'unknown',
  mounts: Value,
  environment: ReadonlyMap<string, Value>,
): Value {
  const kept = isKept(command, manager, removed, mounts, environment)
  const { at } = command
  const value: Value =
    kept === 'unknown' ? unknown('it is not certain what is removed afterwards', at) : scalar(kept, at)
  return mapping(
    new Map([
      ['directory', scalar(manager.directories[0] ?? '', at)],
      ['kept', value],
    ]),
    at,
  )
}

function isKept(
  command: Prepared,
  manager: Manager,
  removed: boolean | 'unknown',
  mounts: Value,
  environment: ReadonlyMap<string, Value>,
): boolean | 'unknown' {
  const { option, variable } = manager
  if (items(mounts).some((m) => isElsewhere(m, manager))) return false
  if (option && get(command.options, [option]).kind === 'scalar') return false
  if (option && command.options.kind === 'map' && command.options.open) return 'unknown'
  const set = variable ? firstKnown(get(command.body, ['env', variable]), environment.get(variable)) : undefined
  if (set) return set.kind === 'scalar' ? /^(0|false|no|off)?$/i.test(printable(set)) : 'unknown'
  return removed === 'unknown' ? 'unknown' : !removed
}

function firstKnown(own: Value, inherited: Value | undefined): Value | undefined {
  return own.kind === 'missing' ? inherited : own
}

function isElsewhere(mount: Value, { directories }: Manager): boolean {
  const type = text(get(mount, 'type'))
  const target = trimmed(text(get(mount, 'target')))
  return (
    (type === 'cache' || type === 'tmpfs') &&
    target !== '' &&
    directories.some((d) => isWithin(d, target) || sameName(d, target))
  )
}

/** The cache of another user's home is meant all the same: `/home/app/.cache/pip`. */
function sameName(directory: string, target: string): boolean {
  return /\/\.cache\/\w+$/.test(directory) && target.endsWith(directory.slice(directory.indexOf('/.cache/')))
}

function removes(command: Prepared, program: string, { cleans, directories }: Manager): boolean | 'unknown' {
  if (command.program === program) {
    if (!cleans) return false
    const written = items(command.operands)
      .map((o) => text(o))
      .join(' ')
    return cleans.some((c) => written === c || written.startsWith(`${c} `))
  }
  const deletes =
    command.program === 'find' && items(get(command.body, 'args')).some((a) => equals(a, '-delete') === true)
  if (command.program !== 'rm' && !deletes) return false
  const operands = items(command.operands)
  if (operands.some((o) => o.kind === 'scalar' && directories.some((d) => isWithin(d, trimmed(text(o)))))) return true
  return operands.some((o) => o.kind === 'unknown' && !o.prefix) ? 'unknown' : false
}

const trimmed = (path: string): string => path.replace(/\/?\*?\/*$/, '')

function isWithin(directory: string, removed: string): boolean {
  return directory === removed || (removed.length > 1 && directory.startsWith(`${removed}/`))
}
