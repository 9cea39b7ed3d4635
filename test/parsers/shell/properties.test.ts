/** Laws of the shell parser: it never throws, and every node lies where its text stands. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityMap } from '../../../src/model/index.js'
import {
  childParts,
  type Node,
  parseShell,
  type ShellTree,
  visitParts,
  type WordPart,
  walkCommands,
} from '../../../src/parsers/shell/index.js'
import { corpusScripts } from './corpus.js'

function parse(text: string): ShellTree {
  return parseShell(text, identityMap({ path: 'script', text }, 0))
}

const fragments = [
  ...['if ', 'then ', 'else ', 'elif ', 'fi', 'for x in ', 'do ', 'done', 'while ', 'case $x in ', 'esac', ';;', 'a) '],
  ...['{ ', '}', '(', ')', '((', '))', '[[ ', ' ]]', '!', 'function f ', 'f()', 'time ', 'coproc ', 'select '],
  ...["'", '"', '`', '\\', '\\\n', '$', '${', '$(', '$((', "$'", '$"', '${x:-', '${#', '${{', '}}', '$[[', '$['],
  ...['<<EOF\n', '<<-E\n', "<<'E'\n", '\nEOF\n', '\nE\n', '<<<', '<(', '>(', '2>&1', '&>', '>>f', '{fd}>'],
  ...[
    '|',
    '||',
    '&',
    '&&',
    ';',
    '\n',
    ' ',
    '\t',
    '\r\n',
    '#c',
    'x=',
    'x+=(',
    'a[1]=',
    '*',
    '?',
    '[ab]',
    '{a,b}',
    '~',
    '@(',
  ],
  ...['echo', 'word', '\u{1f600}', '\0', '-n', '1'],
]

const scripts = corpusScripts()?.map((s) => s.text) ?? []
const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''))
const real = scripts.length > 0 ? fc.constantFrom(...scripts) : soup
/** A real script with a piece cut out and a fragment put in its place. */
const mutated = fc
  .tuple(real, fc.nat(), fc.nat(30), fc.constantFrom(...fragments))
  .map(([text, at, length, fragment]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + fragment + text.slice(from + length)
  })
const anyScript = fc.oneof(soup, mutated, fc.string({ unit: 'binary', maxLength: 60 }))

function misplaced(tree: ShellTree): string[] {
  const wrong: string[] = []
  const check = (part: WordPart, { text }: ShellTree, outer: Node): void => {
    if (part.start < outer.start || part.end > outer.end || part.start >= part.end)
      wrong.push(`${part.type} is outside`)
    const written = text.slice(part.start, part.end)
    if (part.type === 'literal' && written !== part.value) wrong.push(`literal ${part.value} is written ${written}`)
    if (part.type === 'glob' && written !== part.text) wrong.push(`glob ${part.text} is written ${written}`)
    if (part.type === 'single' && !written.startsWith(`'${part.value}`)) wrong.push(`quoted ${part.value}`)
  }
  walkCommands(tree, (command, own) => {
    if (command.start >= command.end) wrong.push(`${command.type} is empty`)
    visitParts(command, (part) => {
      check(part, own, { start: command.start, end: own.text.length })
      for (const inner of childParts(part)) check(inner, own, part)
    })
  })
  return wrong
}

describe('parseShell', () => {
  it('never throws and puts every part where its text stands', () => {
    fc.assert(
      fc.property(anyScript, (text) => {
        expect(misplaced(parse(text))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('sees a script the same way when a blank line is put before it', () => {
    fc.assert(
      fc.property(anyScript, (text) => {
        const count = (script: string): number => {
          let commands = 0
          walkCommands(parse(script), () => commands++)
          return commands
        }
        expect(count(`\n${text}`)).toBe(count(text))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['parentheses', '('],
    ['substitutions', '$('],
    ['double quotes around substitutions', '"$('],
    ['parameters', '${x:-'],
    ['backquotes', '`'],
    ['braces', '{a,'],
    ['groups', '{ '],
    ['conditions', 'if '],
    ['arrays', 'x=('],
    ['negations', '! '],
    ['functions', 'f() '],
    ['coprocesses', 'coproc '],
    ['brackets', '['],
    ['arithmetic', '$(('],
    ['arithmetic or subshell', '((a;'],
    ['templates', '${{'],
    ['here-documents', 'cat <<A\n'],
    ['regular expressions', '[[ a =~ ('],
    ['index assignments', 'a['],
    ['process substitutions', '<('],
    ['extended globs', 'a@('],
    ['comments in backquotes', '`#`'],
  ])('gets through 200,000 characters of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const tree = parse(text)
    expect(tree.problems.length).toBeLessThan(text.length)
    expect(tree.text).toBe(text)
  })
})
