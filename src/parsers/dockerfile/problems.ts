/** What is wrong with the text itself. */
import { type Problem, problemAt, type SourceFile, span, spanOf } from '../../model/index.js'
import type { Instruction, Word } from './ast.js'
import { keywords } from './instruction.js'
import { openQuote } from './words.js'

/** Characters that Docker reads otherwise than people do: NUL bytes and carriage returns without a line feed. */
export function characterProblems(file: SourceFile): Problem[] {
  const { text } = file
  const problems: Problem[] = []
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const hint = 'Save the file as UTF-8 text.'
    problems.push(problemAt(span(file, nul, nul + 1), 'dockerfile-nul-byte', 'the file holds a NUL byte', { hint }))
  }
  const lone = text.search(/\r(?!\n)/)
  if (lone >= 0) {
    const message =
      'a carriage return without a line feed: it is read here as a line break, Docker reads it as white space'
    const more = { hint: 'Save the file with `\\n` line endings.', severity: 'warning' } as const
    problems.push(problemAt(span(file, lone, lone + 1), 'dockerfile-carriage-return', message, more))
  }
  return problems
}

export function instructionProblems(instruction: Instruction, escapeChar: string): Problem[] {
  if (!instruction.known) return [unknownKeyword(instruction)]
  const problems: Problem[] = []
  if (instruction.body.text === '') {
    const message = `${instruction.keyword} has no arguments`
    problems.push(problemAt(instruction.keywordSpan, 'dockerfile-no-arguments', message))
  }
  for (const word of quotedParts(instruction)) {
    const open = openQuote(word.text, escapeChar)
    if (open < 0) continue
    const at = spanOf(word.map, open, open + 1)
    problems.push(problemAt(at, 'dockerfile-unclosed-quote', `a quote in ${instruction.keyword} is never closed`))
  }
  const { inner } = instruction
  const heredocs = inner ? [...instruction.heredocs, ...inner.heredocs] : instruction.heredocs
  for (const heredoc of heredocs) {
    if (heredoc.terminated) continue
    const message = `the heredoc \`${heredoc.name}\` is never closed: the rest of the file was read as its text`
    const hint = `Write \`${heredoc.name}\` on a line of its own, without indentation${heredoc.chomp ? ' other than tabs' : ''}.`
    problems.push(problemAt(heredoc.opener.span, 'dockerfile-unclosed-heredoc', message, { hint }))
  }
  return inner && instruction.keyword === 'ONBUILD'
    ? [...problems, ...instructionProblems({ ...inner, heredocs: [] }, escapeChar)]
    : problems
}

const none: readonly Word[] = []

function quotedParts({ pairs, flags }: Instruction): readonly Word[] {
  if (pairs.length === 0 && flags.length === 0) return none
  return [...pairs, ...flags].flatMap(({ value }) => value ?? none)
}

function unknownKeyword({ keyword, keywordSpan }: Instruction): Problem {
  const near = [...keywords].find((known) => distanceAtMostTwo(known, keyword))
  const message = `\`${keyword.slice(0, 40)}\` is not a Dockerfile instruction`
  const hint = near ? `Did you mean ${near}?` : 'Is a `\\` missing at the end of the line above?'
  return problemAt(keywordSpan, 'dockerfile-unknown-instruction', message, { hint })
}

/** Can the first word be made into the second by at most two insertions, deletions or replacements? */
function distanceAtMostTwo(a: string, b: string, budget = 2): boolean {
  if (Math.abs(a.length - b.length) > budget) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const restA = a.slice(same)
  const restB = b.slice(same)
  if (restA === '' || restB === '') return restA.length + restB.length <= budget
  if (budget === 0) return false
  return (
    distanceAtMostTwo(restA.slice(1), restB.slice(1), budget - 1) ||
    distanceAtMostTwo(restA.slice(1), restB, budget - 1) ||
    distanceAtMostTwo(restA, restB.slice(1), budget - 1)
  )
}
