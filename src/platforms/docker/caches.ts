/** Which commands leave a package manager's cache in the layer they run in. */
import {
  equals,
  get,
  items,
  type Mapping,
  mapping,
  printable,
  type Span,
  scalar,
  text,
  unknown,
  type Value,
} from '../../model/index.js'

/** A command and its arguments, before it becomes a resource. */
export interface Prepared {
  readonly body: Mapping
  readonly at: Span
  /** Empty if not known. */
  readonly name: string
  readonly program: string
  readonly options: Value
  readonly operands: Value
}

interface Manager {
  /** Subcommands that fill the cache; `''` is none at all. */
  readonly fills: string
  /** Where it lies; emptying or mounting one of these is enough. */
  readonly directories: readonly string[]
  /** Subcommands that empty it. */
  readonly cleans?: readonly string[]
  /** With this option nothing is kept. */
  readonly option?: string
  /** With this environment variable nothing is kept. */
  readonly variable?: string
}

const dnfFills =
  'install in reinstall rei upgrade up update upgrade-minimal up-min update-minimal downgrade distro-sync groupinstall localinstall group builddep swap'
const dnfDirectories = ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum']
const aptLists: Manager = { fills: 'update', directories: ['/var/lib/apt/lists'] }

const managers: Readonly<Record<string, Manager>> = {
  'apt-get': aptLists,
  apt: aptLists,
  aptitude: aptLists,
  apk: { fills: 'add upgrade', directories: ['/var/cache/apk', '/etc/apk/cache'], option: '--no-cache' },
  yum: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  dnf: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  microdnf: { fills: dnfFills, directories: dnfDirectories, cleans: ['clean all'] },
  tdnf: { fills: dnfFills, directories: ['/var/cache/tdnf'], cleans: ['clean all'] },
  zypper: {
    fills: 'install in update up patch dist-upgrade dup install-new-recommends inr',
    directories: ['/var/cache/zypp', '/var/cache/zypper'],
    cleans: ['clean', 'cc'],
  },
  pip: {
    fills: 'install wheel download',
    directories: ['/root/.cache/pip', '~/.cache/pip', '$HOME/.cache/pip'],
    cleans: ['cache purge'],
    option: '--no-cache-dir',
    variable: 'PIP_NO_CACHE_DIR',
  },
  yarn: {
    fills: ' install add upgrade global',
    directories: ['/usr/local/share/.cache/yarn', '/root/.cache/yarn', '~/.cache/yarn', '/root/.yarn', '/.yarn'],
    cleans: ['cache clean'],
  },
}

/**
 * `{ directory, kept }` for a command that fills a cache, else undefined. `kept` is unknown where it is not certain
 * what a later command removes.
 * @param index which of the commands of the instruction it is
 * @param environment variables that are set by the image so far
 */
export function cacheOf(
  commands: readonly Prepared[],
  index: number,
  mounts: Value,
  environment: ReadonlyMap<string, Value>,
): Value | undefined {
  const command = commands[index]
  const manager = command && managers[command.program]
  if (!command || !manager) return undefined
  const [action] = items(command.operands)
  if (action?.kind === 'unknown' || !manager.fills.split(' ').includes(action ? text(action) : '')) return undefined
  const kept = isKept(command, manager, commands.slice(index + 1), mounts, environment)
  const at = command.at
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
  later: readonly Prepared[],
  mounts: Value,
  environment: ReadonlyMap<string, Value>,
): boolean | 'unknown' {
  const { option, variable } = manager
  if (items(mounts).some((m) => isElsewhere(m, manager))) return false
  if (option && get(command.options, [option]).kind === 'scalar') return false
  if (option && command.options.kind === 'map' && command.options.open) return 'unknown'
  const set = variable ? firstKnown(get(command.body, ['env', variable]), environment.get(variable)) : undefined
  if (set) return set.kind === 'scalar' ? /^(0|false|no|off)?$/i.test(printable(set)) : 'unknown'
  let result: boolean | 'unknown' = true
  for (const next of later) {
    const removed = removes(next, command.program, manager)
    if (removed === true) return false
    if (removed === 'unknown') result = 'unknown'
  }
  return result
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

function removes(command: Prepared, program: string, { cleans = [], directories }: Manager): boolean | 'unknown' {
  const operands = items(command.operands)
  if (command.program === program) {
    const written = operands.map((o) => text(o)).join(' ')
    return cleans.some((c) => written === c || written.startsWith(`${c} `))
  }
  const deletes =
    command.program === 'find' && items(get(command.body, 'args')).some((a) => equals(a, '-delete') === true)
  if (command.program !== 'rm' && !deletes) return false
  if (operands.some((o) => o.kind === 'scalar' && directories.some((d) => isWithin(d, trimmed(text(o)))))) return true
  return operands.some((o) => o.kind === 'unknown' && !o.prefix) ? 'unknown' : false
}

const trimmed = (path: string): string => path.replace(/\/?\*?\/*$/, '')

function isWithin(directory: string, removed: string): boolean {
  return directory === removed || (removed.length > 1 && directory.startsWith(`${removed}/`))
}
