/** Which rights of the token nobody explained. */
import { type Comment, entries, list, position, printable, scalar, type Value } from '../../model/index.js'
import { commentAfter } from './uses.js'

/** Scopes without a comment on their line or the one before; `contents: read` and what takes a right away needs none. */
export function unexplainedScopes(permissions: Value, comments: readonly Comment[]): Value {
  const bare = [...entries(permissions)].flatMap(([scope, level]) => {
    const granted = printable(level)
    if (granted === 'none' || granted === '' || (scope === 'contents' && granted === 'read')) return []
    const at = level.keySpan ?? level.span
    return commentAfter(level.span, comments) || commentBefore(at, comments) ? [] : [scalar(scope, at)]
  })
  return list(bare, permissions.span)
}

function commentBefore(at: Value['span'], comments: readonly Comment[]): boolean {
  const line = position(at.file, at.start).line
  return comments.some((c) => position(at.file, c.span.start).line === line - 1)
}
