/** POSIX sh and bash: a script in, a syntax tree out. Never throws, goes on after an error, linear in the text. */
import { type OffsetMap, type Span, spanOf } from '../../model/index.js'
import type { Node, ShellTree } from './ast.js'
import { readCommands } from './commands.js'
import { type Grammar, newCursor } from './cursor.js'
import { readExpansion } from './expansions.js'
import { endHereDocuments } from './heredoc.js'

export type * from './ast.js'
export { type CommandVisitor, childParts, listsOf, visitParts, walkCommands } from './walk.js'

const grammar: Grammar = { commands: readCommands, expansion: readExpansion, script: readScript }

/** @param text the decoded script, whose offsets `map` leads back to the file it was written in */
export function parseShell(text: string, map: OffsetMap): ShellTree {
  return readScript(text, map, 0)
}

function readScript(text: string, map: OffsetMap, depth: number): ShellTree {
  const c = newCursor(text, map, grammar, depth)
  const body = readCommands(c)
  endHereDocuments(c)
  return { text, map, body, comments: c.comments, problems: c.problems }
}

/** Where a node of the tree stands in the file. */
export function placeOf(tree: ShellTree, node: Node): Span {
  return spanOf(tree.map, node.start, node.end)
}
