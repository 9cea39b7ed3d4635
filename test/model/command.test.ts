import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commandName,
  flag,
  isCommand,
  list,
  mapping,
  operands,
  option,
  printable,
  runs,
  runsUnder,
  type Span,
  scalar,
  subcommand,
  unknown,
  type Value,
} from '../../src/model/index.js'

const at: Span = { file: { path: 'Dockerfile', text: '' }, start: 0, end: 0 }

/** `?` is an unknown argument, `?--x=` one that begins so, `…` at the end means that there may be more. */
function command(line: string): Value {
  const [name = '', ...args] = line.split(' ')
  const value = (word: string): Value => {
    if (!word.startsWith('?')) return scalar(word, at)
    return unknown('a variable', at, word.length > 1 ? { prefix: word.slice(1) } : {})
  }
  const open = args.at(-1) === '…'
  return mapping(
    new Map<string, Value>([
      ['name', value(name)],
      ['args', list((open ? args.slice(0, -1) : args).map(value), at, { open })],
      ['wrappers', list([scalar('sudo', at)], at)],
    ]),
    at,
  )
}

describe('flag', () => {
  it.each([
    ['apt-get install -y x', true],
    ['apt-get -qqy install x', true],
    ['apt-get install --yes x', true],
    ['apt-get install --yes=true x', true],
    ['apt-get install --yes=false x', false],
    ['apt-get install x', false],
    ['apt-get install -- -y', false],
    ['apt-get install --yesterday', false],
    ['apt-get install ?', 'unknown'],
    ['apt-get install ?x=', false],
    ['apt-get install ?--y', 'unknown'],
    ['apt-get install ?--no', false],
    ['apt-get install ?-y', true],
    ['apt-get install ? -y', true],
    ['apt-get install x …', 'unknown'],
    ['apt-get -ofancy install', false],
  ] as const)('-y in `%s`: %s', (line, expected) => {
    expect(flag(command(line), ['-y', '--yes'], ['-o', '-t'])).toBe(expected)
  })
})

describe('option', () => {
  const names = ['-t', '--target']
  it.each([
    ['pip -t dir x', 'dir'],
    ['pip -tdir x', 'dir'],
    ['pip --target dir', 'dir'],
    ['pip --target=dir', 'dir'],
    ['pip --target=a -t b', 'b'],
  ])('in `%s` is %s', (line, expected) => {
    expect(printable(option(command(line), ...names))).toBe(expected)
  })

  it.each([
    ['pip x', 'missing'],
    ['pip --target', 'missing'],
    ['pip -- -t x', 'missing'],
    ['pip ?', 'unknown'],
    ['pip ?--target=x', 'unknown'],
    ['pip ?name=', 'missing'],
    ['pip …', 'unknown'],
  ])('in `%s` is %s', (line, kind) => {
    expect(option(command(line), ...names).kind).toBe(kind)
  })
})

describe('operands', () => {
  it('leaves out options and their values', () => {
    const { values, complete } = operands(command('apt-get -q -t stable install -- -x y'), ['-t'])
    expect(values.map((v) => printable(v))).toEqual(['install', '-x', 'y'])
    expect(complete).toBe(true)
  })

  it('are incomplete beside an argument that may be an option', () => {
    expect(operands(command('apt-get install ?')).complete).toBe(false)
    expect(operands(command('apt-get install ?x=')).complete).toBe(true)
    expect(operands(command('apt-get install ?--x=')).values).toHaveLength(1)
    expect(operands(command('xargs …')).complete).toBe(false)
  })
})

describe('a command', () => {
  it('has a name, a subcommand and wrappers', () => {
    const install = command('apt-get -q install x')
    expect(commandName(install)).toBe('apt-get')
    expect(isCommand(install, 'apt', 'apt-get')).toBe(true)
    expect(runs(install, ['install'])).toBe(true)
    expect(runs(install, ['update'])).toBe(false)
    expect(runsUnder(install, 'sudo')).toBe(true)
    expect(runsUnder(install, 'env')).toBe(false)
  })

  it('may be any when its name or subcommand is not known', () => {
    expect(commandName(command('? install'))).toBe('')
    expect(isCommand(command('? install'), 'apt-get')).toBe('unknown')
    expect(runs(command('apt-get ?'), ['install'])).toBe('unknown')
    expect(subcommand(command('apt-get …')).kind).toBe('unknown')
    expect(subcommand(command('apt-get -q')).kind).toBe('missing')
  })
})

describe('an unknown argument', () => {
  const words = ['-y', '--yes', '-qy', '--target', '-t', 'install', '--', 'x', '--yes=false', '--target=a']
  it('never turns an answer into its opposite', () => {
    const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(4), (args, at, known) => {
        const hidden = at % args.length
        fc.pre(args[hidden] !== '--')
        const masked = args.map((a, i) => (i === hidden ? `?${a.slice(0, known)}` : a))
        const before = flag(command(['x', ...args].join(' ')), ['-y', '--yes'])
        const after = flag(command(['x', ...masked].join(' ')), ['-y', '--yes'])
        expect([before, 'unknown']).toContain(after)
      }),
      { numRuns: 1000 },
    )
  })
})
