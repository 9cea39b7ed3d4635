/** Every command of a script, wherever it stands: also in substitutions, in quotes and in here-documents. */
import type { Command, CommandList, ShellTree, Word, WordPart } from './ast.js'

/** `tree` is the one whose offsets the command counts in: backquotes with escapes are a text of their own. */
export type CommandVisitor = (command: Command, tree: ShellTree) => void

/** Calls `visit` for each command before the commands inside it; within one script in source order. */
export function walkCommands(tree: ShellTree, visit: CommandVisitor): void {
  walkList(tree.body, tree, visit)
}

function walkList(list: CommandList, tree: ShellTree, visit: CommandVisitor): void {
  for (const item of list.items) {
    for (const command of item.first.commands) walkCommand(command, tree, visit)
    for (const { pipeline } of item.rest) for (const command of pipeline.commands) walkCommand(command, tree, visit)
  }
}

function walkCommand(command: Command, tree: ShellTree, visit: CommandVisitor): void {
  visit(command, tree)
  for (const list of listsOf(command)) walkList(list, tree, visit)
  if ((command.type === 'function' || command.type === 'coproc') && command.body) walkCommand(command.body, tree, visit)
  visitParts(command, (part) => walkPart(part, tree, visit))
}

const none: readonly never[] = []

/** The lists a compound command consists of. */
export function listsOf(command: Command): readonly CommandList[] {
  switch (command.type) {
    case 'subshell':
    case 'group':
    case 'for':
    case 'select':
    case 'for-arithmetic':
      return [command.body]
    case 'while':
    case 'until':
      return [command.condition, command.body]
    case 'if': {
      const branches = command.branches.flatMap((b) => [b.condition, b.body])
      return command.otherwise ? [...branches, command.otherwise] : branches
    }
    case 'case':
      return command.clauses.map((clause) => clause.body)
    default:
      return none
  }
}

/**
 * Calls `visit` for the parts of all words that belong to the command itself, redirections and here-documents included.
 * Words without quotes and expansions, as most are, are passed over: there is nothing in them.
 */
export function visitParts(command: Command, visit: (part: WordPart) => void): void {
  switch (command.type) {
    case 'simple':
      for (const { index, value } of command.assignments) {
        index?.forEach(visit)
        value?.parts.forEach(visit)
      }
      command.words.forEach((word) => {
        if (!isLiteral(word)) word.parts.forEach(visit)
      })
      break
    case 'for':
    case 'select':
      for (const word of command.words ?? []) word.parts.forEach(visit)
      break
    case 'case':
      command.subject?.parts.forEach(visit)
      for (const { patterns } of command.clauses) for (const word of patterns) word.parts.forEach(visit)
      break
    case 'test':
      for (const word of command.words) word.parts.forEach(visit)
      break
    case 'arithmetic-command':
      command.parts.forEach(visit)
      break
    case 'for-arithmetic':
      command.header.forEach(visit)
  }
  for (const { target, hereDocument } of command.redirects) {
    target?.parts.forEach(visit)
    hereDocument?.parts.forEach(visit)
  }
}

function isLiteral({ parts }: Word): boolean {
  return parts.length === 1 && parts[0]?.type === 'literal'
}

function walkPart(part: WordPart, tree: ShellTree, visit: CommandVisitor): void {
  if (part.type === 'substitution') walkList(part.body, part.tree ?? tree, visit)
  else if (part.type === 'process') walkList(part.body, tree, visit)
  else for (const inner of childParts(part)) walkPart(inner, tree, visit)
}

/** The parts directly inside a part, except the commands of a substitution. */
export function childParts(part: WordPart): readonly WordPart[] {
  switch (part.type) {
    case 'double':
    case 'ansi':
    case 'arithmetic':
    case 'extended-glob':
      return part.parts
    case 'parameter':
      return [...(part.index ?? []), ...(part.argument ?? [])]
    case 'brace':
      return part.alternatives.flat()
    case 'array':
      return part.elements.flatMap((e) => e.parts)
    default:
      return none
  }
}
