import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  child,
  commandName,
  identityMap,
  type Mapping,
  printable,
  scalar,
  slice,
  type Value,
} from '../../../src/model/index.js'
import { parseShell } from '../../../src/parsers/shell/index.js'
import { commandsOf, type Environment } from '../../../src/platforms/shell/index.js'
import { corpusScripts } from '../../parsers/shell/corpus.js'

const file = (text: string) => ({ path: 'script', text })

function commands(text: string, environment: Environment = new Map()): readonly Mapping[] {
  return commandsOf(parseShell(text, identityMap(file(text), 0)), environment)
}

/** `sudo>apt-get install ?foo= …`: wrappers, name and arguments, unknown ones with their beginning, `…` if open. */
function brief(command: Value): string {
  const shown = (v: Value): string => (v.kind === 'unknown' ? `?${v.prefix ?? ''}` : printable(v, '-'))
  const args = child(command, 'args')
  const wrappers = child(command, 'wrappers')
  if (args.kind !== 'list' || wrappers.kind !== 'list') return 'no command'
  const under = wrappers.items.map((w) => `${shown(w)}>`).join('')
  return [under + shown(child(command, 'name')), ...args.items.map(shown), ...(args.open ? ['…'] : [])].join(' ')
}

const briefly = (text: string, environment?: Environment): string[] => commands(text, environment).map(brief)

describe('commandsOf', () => {
  it.each([
    ['a directory before the name', '/usr/bin/apt-get update', ['apt-get update']],
    ['wrappers', 'sudo -E -u root env -i A=b nice -n 5 make all', ['sudo>env>nice>make all']],
    ['a wrapper without a command', 'sudo -i', ['sudo -i']],
    ['a question, not a call', 'command -v curl', ['command -v curl']],
    ['an operand of the wrapper', 'timeout -s KILL 5m npm ci', ['timeout>npm ci']],
    ['arguments that come from standard input', 'cat list | xargs -n 1 rm -f', ['cat list', 'xargs>rm -f …']],
    ['a Python module', 'python3 -m pip install x', ['python3>pip install x']],
    ['a command that is not known', 'sudo $TOOL install', ['sudo>? install …']],
    ['substitutions', 'echo "$(date)" `id`', ['echo ? ? …', 'date', 'id']],
    ['compound commands', 'if a; then (b); else { c; }; fi', ['a', 'b', 'c']],
    ['loops and cases', 'for x in 1; do a; done; while b; do c; done; case x in y) d;; esac', ['a', 'b', 'c', 'd']],
    ['functions', 'f() { a; }; f', ['a', 'f']],
    [
      'shell scripts as arguments',
      `bash -exc 'cd /x && sudo make'`,
      ['bash -exc cd /x && sudo make', 'bash>cd /x', 'bash>sudo>make'],
    ],
    ['scripts for another user', `su app -c "npm ci"`, ['su app -c npm ci', 'su>npm ci']],
    ['evaluated scripts', `eval 'a; b'`, ['eval a; b', 'eval>a', 'eval>b']],
    ['a script on standard input', 'bash <<E\na $X\nE\n', ['bash', 'bash>a ? …']],
    ['a file is not a script text', 'sh install.sh <<E\nanswer\nE\n', ['sh install.sh']],
    ['braces', 'rm -rf /a/{b,c}/{d,e}', ['rm -rf /a/b/d /a/b/e /a/c/d /a/c/e']],
    ['patterns as written', 'rm -rf /var/lib/apt/lists/* ~/x', ['rm -rf /var/lib/apt/lists/* ~/x']],
    ['quotes', `echo 'a b' "c \\"d\\"" e\\ f $'g\\n'`, ['echo a b c "d" e f g\n']],
    ['a known beginning', 'curl https://x/"$V" pkg=$W', ['curl ?https://x/ ?pkg=']],
    ['templates of a workflow', `echo \${{ x }} 'a\${{ y }}'`, ['echo ? ?a …']],
    ['bare assignments', 'A=1; B=2 c', ['-', 'c']],
  ])('sees %s', (_, script, expected) => {
    expect(briefly(script)).toEqual(expected)
  })

  it.each([
    ['assigned before', 'V=1; a $V', 'a 1'],
    ['exported before', 'export V=1 && a $V', 'a 1'],
    ['split into words unless quoted', 'V="x y"; a $V "$V" pre$V', 'a x y x y prex y'],
    ['used with a default', 'V=; a ${V:-d}', 'a d'],
    ['chained', 'V=1 && W="$V.2" && a ${W}', 'a 1.2'],
  ])('knows a variable %s', (_, script, expected) => {
    expect(briefly(script).at(-1)).toBe(expected)
  })

  it.each([
    ['never set', 'a $V'],
    ['set in a branch', 'V=1; if b; then V=2; fi; a $V'],
    ['set by a loop', 'for V in 1 2; do :; done; a $V'],
    ['set in a loop', 'V=1; while b; do a $V; V=2; done; a $V'],
    ['set after ||', 'b || V=1; a $V'],
    ['set if another command succeeds', 'b && V=1; a $V'],
    ['set in a subshell', '(V=1); a $V'],
    ['set by read', 'V=1; read -r V; a $V'],
    ['set by a function', 'V=1; f() { V=2; }; f; a $V'],
    ['perhaps set by a sourced file', 'V=1; . ./env; a $V'],
    ['set for one command only', 'V=1 b; a $V'],
    ['set from output', 'V=$(b); a $V'],
    ['cut', 'V=abc; a ${V%c}'],
  ])('does not know a variable %s', (_, script) => {
    expect(briefly(script).at(-1)).toMatch(script.includes('$(') ? /^(a \? …|b)$/ : /^a \? …$/)
  })

  it('reads the surroundings the platform gives it', () => {
    const text = 'pip install "x==$V"'
    const value = scalar('1.0', { file: file(text), start: 0, end: 0 })
    const [command] = commands(text, new Map([['V', value]]))
    const arg = command && child(child(command, 'args'), 1)
    expect(arg).toMatchObject({ kind: 'scalar', value: 'x==1.0', origin: value })
  })

  it('does not hand variables to an inner shell that were not exported', () => {
    expect(briefly(`V=1; sh -c 'a $V'`).at(-1)).toBe('sh>a ? …')
    expect(briefly(`V=1; sh -c "a $V"`).at(-1)).toBe('sh>a 1')
  })

  it('tells how commands hang together', () => {
    const found = commands('a && b | c || d; e &\nif f; then g; fi')
    const told = found.map((c) =>
      ['name', 'after', 'conditional', 'background', 'context'].map((k) => printable(child(c, k))),
    )
    expect(told).toEqual([
      ['a', '', 'false', 'false', 'script'],
      ['b', '&&', 'false', 'false', 'script'],
      ['c', '|', 'false', 'false', 'script'],
      ['d', '||', 'true', 'false', 'script'],
      ['e', ';', 'false', 'true', 'script'],
      ['f', '', 'false', 'false', 'condition'],
      ['g', '', 'true', 'false', 'branch'],
    ])
    const pipeline = found
      .slice(1, 3)
      .map((c) => ['id', 'index', 'length'].map((k) => printable(child(child(c, 'pipeline'), k))))
    expect(pipeline).toEqual([
      ['1', '0', '2'],
      ['1', '1', '2'],
    ])
  })

  it('keeps assignments and redirections', () => {
    const [command] = commands('A=1 B="$x" env C=3 make 2>/dev/null >>log <<E\nbody\nE\n')
    if (!command) throw new Error('no command')
    const env = child(command, 'env')
    expect(['A', 'B', 'C'].map((k) => child(env, k).kind)).toEqual(['scalar', 'unknown', 'scalar'])
    const redirects = child(command, 'redirects')
    expect(
      [0, 1, 2].map((i) => ['op', 'fd', 'target', 'body'].map((k) => printable(child(child(redirects, i), k)))),
    ).toEqual([
      ['>', '2', '/dev/null', ''],
      ['>>', '1', 'log', ''],
      ['<<', '0', 'E', 'body\n'],
    ])
  })

  it('points into the text, also from inside quotes and escaped backquotes', () => {
    const text = 'sh -c "apt-get \\"install\\" x"; echo `echo \\`date -u\\``'
    const places = commands(text).map((c) => [commandName(c), slice(child(c, 'name').span), slice(c.span)])
    expect(places).toEqual([
      ['sh', 'sh', 'sh -c "apt-get \\"install\\" x"'],
      ['apt-get', 'apt-get', 'apt-get \\"install\\" x'],
      ['echo', 'echo', 'echo `echo \\`date -u\\``'],
      ['echo', 'echo', 'echo \\`date -u\\`'],
      ['date', 'date', 'date -u'],
    ])
  })

  const scripts = corpusScripts()?.map((s) => s.text) ?? ['sudo sh -c "a $(b) | c" && for x in 1; do d "$x"; done']
  it('writes plain arguments as they stand in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scripts), (text) => {
        for (const command of commands(text)) {
          const args = child(command, 'args')
          for (const arg of args.kind === 'list' ? args.items : []) {
            if (arg.kind === 'scalar' && arg.raw === undefined) expect(slice(arg.span)).toBe(arg.value)
          }
        }
      }),
    )
  })
})
