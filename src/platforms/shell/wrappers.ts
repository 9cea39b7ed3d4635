/** Commands that run another command: `sudo apt-get install` is an `apt-get` that runs under `sudo`. */

import { pushAll, type Value } from '../../model/index.js'

interface Wrapper {
  /** Options whose value is the next argument. */
  readonly valued: readonly string[]
  /** Arguments of its own before the command, as the duration of `timeout`. */
  readonly operands: number
  /** Takes `NAME=value` before the command. */
  readonly assigns: boolean
  /** With one of these it does something else than run a command. */
  readonly unless: readonly string[]
}

const plain: Wrapper = { valued: [], operands: 0, assigns: false, unless: [] }

const wrappers: ReadonlyMap<string, Wrapper> = new Map(
  Object.entries({
    sudo: {
      ...plain,
      valued: [
        '-u',
        '-g',
        '-h',
        '-p',
        '-C',
        '-D',
        '-R',
        '-T',
        '-U',
        '-r',
        '-t',
        '--user',
        '--group',
        '--host',
        '--prompt',
      ],
      assigns: true,
      unless: ['-l', '-v', '-e', '-K', '-V', '--list', '--edit', '--version'],
    },
    doas: { ...plain, valued: ['-u', '-C'] },
    env: { ...plain, valued: ['-u', '-C', '-S', '--unset', '--chdir'], assigns: true },
    exec: { ...plain, valued: ['-a'] },
    command: { ...plain, unless: ['-v', '-V'] },
    builtin: plain,
    nohup: plain,
    setsid: plain,
    time: { ...plain, valued: ['-f', '-o', '--format', '--output'] },
    nice: { ...plain, valued: ['-n', '--adjustment'] },
    ionice: { ...plain, valued: ['-c', '-n', '-p', '--class', '--classdata'] },
    stdbuf: { ...plain, valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
    timeout: { ...plain, valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
    chroot: { ...plain, operands: 1 },
    gosu: { ...plain, operands: 1 },
    'su-exec': { ...plain, operands: 1 },
    tini: { ...plain, valued: ['-p', '-e'] },
    'dumb-init': { ...plain, valued: ['-r', '--rewrite'] },
    busybox: plain,
    xargs: {
      ...plain,
      valued: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s', '--max-args', '--max-procs', '--replace', '--delimiter'],
    },
  } satisfies Record<string, Wrapper>),
)

export interface Unwrapped {
  /** Names of the wrappers, outermost first. */
  readonly wrappers: readonly Value[]
  /** `NAME=value` arguments of wrappers. */
  readonly assignments: readonly Value[]
  /** The command's name and arguments. */
  readonly words: readonly Value[]
}

/** Takes wrappers off the front as long as it is certain where the command behind them begins. */
export function unwrap(words: readonly Value[]): Unwrapped {
  const taken: Value[] = []
  const assignments: Value[] = []
  let rest = words
  for (;;) {
    const first = rest[0]
    const inner = behind(rest, assignments)
    if (!first || !inner) return { wrappers: taken, assignments, words: rest }
    taken.push(first)
    rest = inner
  }
}

/** What the first word runs; undefined if it runs nothing but itself. */
function behind(words: readonly Value[], assignments: Value[]): readonly Value[] | undefined {
  const first = words[0]
  if (!first) return undefined
  const name = baseName(first)
  const wrapper = wrappers.get(name)
  if (wrapper) return commandBehind(words, wrapper, assignments)
  return name.startsWith('python') ? moduleBehind(words) : undefined
}

/** The program's name without its directory; empty if not known. */
export function baseName(word: Value): string {
  if (word.kind !== 'scalar' || typeof word.value !== 'string') return ''
  return word.value.slice(word.value.lastIndexOf('/') + 1)
}

/** The words of the wrapped command; undefined if there is none or its place isn't certain. */
function commandBehind(words: readonly Value[], wrapper: Wrapper, assignments: Value[]): readonly Value[] | undefined {
  let operands = wrapper.operands
  const found: Value[] = []
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    const written = word?.kind === 'scalar' ? String(word.value) : undefined
    if (!word) return undefined
    if (written === undefined) {
      const assigns = wrapper.assigns && word.kind === 'unknown' && /^[A-Za-z_]\w*=/.test(word.prefix ?? '')
      if (assigns) found.push(word)
      else if (operands > 0) operands--
      else return accept(words.slice(i), found, assignments)
    } else if (wrapper.unless.includes(written)) return undefined
    else if (written === '--') return operands > 0 ? undefined : accept(words.slice(i + 1), found, assignments)
    else if (written.startsWith('-') && written !== '-') {
      if (wrapper.valued.includes(written)) i++
    } else if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(written)) found.push(word)
    else if (operands > 0) operands--
    else return accept(words.slice(i), found, assignments)
  }
  return undefined
}

function accept(words: readonly Value[], found: readonly Value[], assignments: Value[]): readonly Value[] | undefined {
  if (words.length === 0) return undefined
  pushAll(assignments, found)
  return words
}

/** `python -m pip install` is a `pip install`. */
function moduleBehind(words: readonly Value[]): readonly Value[] | undefined {
  const program = words[0]
  const option = words[1]
  const module = words[2]
  if (!program || !option || !module || !/^python[\d.]*$/.test(baseName(program))) return undefined
  const asModule = option.kind === 'scalar' && option.value === '-m'
  return asModule && module.kind === 'scalar' ? words.slice(2) : undefined
}
