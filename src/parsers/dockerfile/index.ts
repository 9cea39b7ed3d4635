/**
 * Dockerfiles as the reference builder reads them: directives, continuations, heredocs, flags, exec and shell forms.
 * Never throws; what can't be read is a problem, and reading goes on with the next instruction.
 */
import { type Comment, type Format, type Parsed, pushAll, type SourceFile, span } from '../../model/index.js'
import type { DockerfileTree, Instruction } from './ast.js'
import { readDirectives } from './directives.js'
import { openers, readHeredoc } from './heredoc.js'
import { readInstruction } from './instruction.js'
import { comment, lineAt, readLogical, trimmed } from './lines.js'
import { characterProblems, instructionProblems } from './problems.js'

export type * from './ast.js'
export { concat, part } from './mapped-text.js'
export { parseTemplate } from './template.js'

export const dockerfile: Format<DockerfileTree> = { id: 'dockerfile', parse }

function parse(file: SourceFile): Parsed<DockerfileTree> {
  const { text } = file
  const comments: Comment[] = []
  const instructions: Instruction[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const { directives, escape: escapeChar, problems: directiveProblems } = readDirectives(file, at)
  const problems = [...characterProblems(file), ...directiveProblems]
  while (at < text.length) {
    const line = lineAt(text, at)
    const content = trimmed(file, line)
    at = line.next
    if (content.start === content.end) continue
    if (text[content.start] === '#') {
      comments.push(comment(file, content.start, line.end))
      continue
    }
    const logical = readLogical(file, line, escapeChar, comments)
    at = logical.next
    if (logical.text.text.trim() === '') continue
    const read = withHeredocs(file, readInstruction(logical, escapeChar), escapeChar, at)
    at = read.next
    instructions.push(read.instruction)
    pushAll(problems, instructionProblems(read.instruction, escapeChar))
  }
  return { file, tree: { escape: escapeChar, directives, instructions }, comments, problems }
}

/** Reads the heredocs that an instruction opens: they follow its line, which ends at `start`. */
function withHeredocs(file: SourceFile, instruction: Instruction, escapeChar: string, start: number) {
  const target = instruction.keyword === 'ONBUILD' ? instruction.inner : instruction
  if (!target || target.json || !['RUN', 'COPY', 'ADD'].includes(target.keyword)) return { instruction, next: start }
  let next = start
  const heredocs = openers(target.body, escapeChar).map((word) => {
    const read = readHeredoc(file, word, next)
    next = read.next
    return read.heredoc
  })
  const last = heredocs.at(-1)
  if (!last) return { instruction, next }
  const extended = (i: Instruction): Instruction => ({ ...i, span: span(file, i.span.start, last.end.end) })
  const inner = { ...extended(target), heredocs }
  return { instruction: target === instruction ? inner : { ...extended(instruction), inner }, next }
}
