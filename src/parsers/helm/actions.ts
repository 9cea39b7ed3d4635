/** The `{{ … }}` actions of a Go template, and what they enclose. */

export interface Action {
  /** Offsets of `{{` and behind `}}`. */
  readonly start: number
  readonly end: number
  /** `insert` writes text, `block` opens what `end` closes, `silent` writes nothing. */
  readonly kind: 'insert' | 'block' | 'define' | 'else' | 'end' | 'silent'
  /** Between the braces, trim marks left out. */
  readonly text: string
}

export interface Region {
  readonly start: number
  readonly end: number
}

export interface Template {
  readonly actions: readonly Action[]
  /** Between an action and its `end`: what is written there may be written never, once, or often. */
  readonly conditional: readonly Region[]
  /** Named templates: written elsewhere, if at all. */
  readonly defined: readonly Region[]
}

export function readTemplate(text: string): Template {
  const actions = [...actionsIn(text)]
  const conditional: Region[] = []
  const defined: Region[] = []
  const open: Action[] = []
  for (const action of actions) {
    if (action.kind === 'block' || action.kind === 'define') open.push(action)
    if (action.kind !== 'end') continue
    const opening = open.pop()
    if (opening?.kind === 'define') defined.push({ start: opening.start, end: action.end })
    else if (opening) conditional.push({ start: opening.end, end: action.start })
  }
  for (const opening of open) conditional.push({ start: opening.end, end: text.length })
  return { actions, conditional, defined }
}

function* actionsIn(text: string): Generator<Action, void> {
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const end = endOf(text, start)
    const inner = text
      .slice(start + 2, end - 2)
      .replace(/^-\s|\s-$/g, ' ')
      .trim()
    yield { start, end, kind: kindOf(inner), text: inner }
    start = text.indexOf('{{', end)
  }
}

/** Behind the `}}` that closes it: braces in strings and comments close nothing. */
function endOf(text: string, start: number): number {
  const comment = /\{\{-?\s*\/\*/y
  comment.lastIndex = start
  if (comment.test(text)) {
    const close = text.indexOf('*/', start)
    const end = close < 0 ? -1 : text.indexOf('}}', close)
    return end < 0 ? text.length : end + 2
  }
  const token = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])'|\}\}/g
  token.lastIndex = start + 2
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '}}') return token.lastIndex
  }
  return text.length
}

function kindOf(inner: string): Action['kind'] {
  if (inner.startsWith('/*') || /^\$\w*\s*:?=/.test(inner)) return 'silent'
  switch (/^[a-z]+/.exec(inner)?.[0]) {
    case 'if':
    case 'with':
    case 'range':
      return 'block'
    case 'define':
    case 'block':
      return 'define'
    case 'else':
      return 'else'
    case 'end':
      return 'end'
    case 'break':
    case 'continue':
    case 'fail':
      return 'silent'
    default:
      return 'insert'
  }
}
