/** Edits of a script of one instruction, made of the commands that the shell platform models. */
import type { Edit } from './fix.js'
import { get } from './lookup.js'
import { fact, type Resource, root } from './resource.js'
import { type Span, slice } from './source.js'
import { indentationOf, insertAfter, insertBefore, lineBreakOf } from './text-edits.js'
import { equals } from './tri.js'
import { items, text, type Value } from './value.js'

/** Commands after which nothing of the same script runs. */
const final: ReadonlySet<string> = new Set(['exec', 'exit', 'return'])

/** What the shell itself has to do: there is no program of that name, or it would do nothing for the caller. */
const builtins: ReadonlySet<string> = new Set(
  '. : alias bg cd command declare eval exec exit export fg hash jobs local read readonly return set shift source trap type typeset ulimit umask unset wait'.split(
    ' ',
  ),
)

/**
 * Adds a command at the end of a script, on a line of its own where the last command has one: `… && \⏎    more`.
 * Undefined where the end of the script is not the end of a plain command.
 */
export function commandAddition(script: Span, commands: readonly Resource[], added: string): Edit | undefined {
  const last = commands.at(-1)
  if (!last || !endsPlainly(script, last)) return undefined
  const { file, start } = last.header
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start)
  const [, operator] = /^[ \t]+(&& *)$/.exec(before) ?? []
  const lineBefore = file.text.slice(Math.max(0, start - before.length - 100), start - before.length)
  const [, escapeChar] = /([\\`])\s*$/.exec(lineBefore) ?? []
  const newText =
    operator === undefined || escapeChar === undefined
      ? ` && ${added}`
      : ` ${escapeChar}${lineBreakOf(script)}${indentationOf(last.header)}${operator}${added}`
  return insertAfter(script, newText)
}

/** An instruction of its own before another one, above the comments that speak of that. */
export function instructionBefore(instruction: Resource, added: string): Edit {
  const [comment] = items(fact(instruction, 'comments'))
  return insertBefore(comment?.span ?? instruction.header, `${added}${lineBreakOf(instruction.header)}`)
}

/** Is the last command what the script ends with, by itself and in the foreground? */
function endsPlainly(script: Span, { body, header, name }: Resource): boolean {
  const isOuter = equals(get(body, 'context'), 'script') === true && equals(get(body, 'background'), false) === true
  const nested = items(get(body, 'wrappers')).some((w) => w.span.start < header.start)
  return isOuter && !nested && header.end === script.end && name !== '' && !final.has(name)
}

/** Are all commands of a script run one after the other, as long as the ones before went well? */
export function isChain(commands: readonly Resource[]): boolean {
  return commands.every(({ body }) => {
    const after = text(get(body, 'after'))
    return (
      equals(get(body, 'context'), 'script') === true &&
      (after === '' || after === '&&' || after === '|') &&
      equals(get(body, 'background'), false) === true
    )
  })
}

/**
 * Writes a shell form as a JSON array, word by word, so that continuations stay. Undefined where the shell has something
 * to do: several commands, variables, patterns, redirections, a builtin.
 */
export function execFormEdits(script: Value, commands: readonly Resource[]): readonly Edit[] | undefined {
  const [command] = commands
  const at = script.span
  if (!command || commands.length > 1 || command.header.start !== at.start || command.header.end !== at.end)
    return undefined
  const { body } = command
  const name = get(body, 'name')
  const args = get(body, 'args')
  const env = get(body, 'env')
  const plain = items(get(body, 'wrappers')).length + items(get(body, 'redirects')).length === 0
  if (!plain || args.kind !== 'list' || args.open || env.kind !== 'map' || env.entries.size > 0) return undefined
  const words = [name, ...args.items]
  if (builtins.has(text(name)) || !words.every(isLiteral)) return undefined
  return words.map((word, i) => ({
    span: word.span,
    newText: `${i === 0 ? '[' : ''}${JSON.stringify(literal(word))}${i === words.length - 1 ? ']' : ','}`,
  }))
}

/** The name of a program as it is written, with its directory. */
function literal(word: Value): string {
  return slice(word.span).replace(/^(["'])(.*)\1$/s, '$2')
}

/** Means the same to the shell and to everybody else: no expansion, no escapes, no pattern. */
function isLiteral(word: Value): boolean {
  return (
    word.kind === 'scalar' &&
    /^(?:[\w./:=@%+,-]+|"[^"$`\\\r\n]*"|'[^'"\\\r\n]*')$/.test(slice(word.span)) &&
    !word.origin
  )
}

/** Comments that tools look for above an instruction: inside of one they say nothing. */
const addressed = /^\s*#\s*(?:bylaw|hadolint|trivy|checkov|check)\b/

/**
 * Makes two instructions that run scripts one: `RUN a` and `RUN b` become `RUN a && \⏎    b`. Comments between them stay,
 * blank lines don't. Undefined where the second has options, or where the first doesn't end in a plain command.
 */
export function joiningEdit(first: Resource, second: Resource, commands: readonly Resource[]): Edit | undefined {
  const script = get(first.body, 'command')
  const last = commands.at(-1)
  const hasOptions = get(second.body, 'flags').kind !== 'missing'
  const isShell = [first, second].every(
    ({ body }) => get(body, 'command').kind === 'scalar' && get(body, 'heredocs').kind === 'missing',
  )
  if (!last || hasOptions || !isShell || !endsPlainly(script.span, last)) return undefined
  const { file, end } = first.extent
  const between = file.text.slice(end, second.header.start)
  const comments = between.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (comments.some((comment) => addressed.test(comment))) return undefined
  const escapeChar = text(get(root(first).body, 'escape'), '\\')
  const newText = [` ${escapeChar}`, ...comments, '    &&'].join(lineBreakOf(script.span))
  return { span: { file, start: end, end: second.header.end }, newText }
}

/** Makes a path absolute where the working directory is known to be the root. @param before the working directory */
export function rootedEdit(path: Value, before: Value): Edit | undefined {
  const [, quote = '', dots] = /^(["']?)((?:\.\/)*)(?=[\w-])/.exec(slice(path.span)) ?? []
  if (text(before) !== '/' || dots === undefined) return undefined
  const start = path.span.start + quote.length
  return { span: { ...path.span, start, end: start + dots.length }, newText: '/' }
}
