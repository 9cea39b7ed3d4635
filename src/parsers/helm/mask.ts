/**
 * A Helm template as YAML of the same length: control lines become blank, inserted values a private character, and a
 * line that inserts whole YAML an entry or item of its own. Offsets in the result are offsets in the template.
 */
import type { Action, Template } from './actions.js'

/** Stands for what is inserted within a scalar. */
const inserted = '\ue000'
/** From here on, one character each for what is inserted as lines: they must differ, since they become keys. */
const firstLineMark = 0xe001
const lineMarks = 6000

export function isMark(text: string): boolean {
  return /[\ue000-\uf8ff]/.test(text)
}

export function beforeMark(text: string): string {
  return text.slice(0, text.search(/[\ue000-\uf8ff]/))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly actions: readonly Action[]
}

export function maskTemplate(text: string, template: Template): string {
  const hidden = blank(text, template.defined)
  const actions = template.actions.filter((a) => !template.defined.some((d) => d.start <= a.start && a.end <= d.end))
  const lines = linesOf(hidden, actions)
  const roles = lines.map((line) => roleOf(hidden, line))
  const masked: string[] = []
  let marks = 0
  for (const [i, line] of lines.entries()) {
    const role = roles[i]
    if (role === 'inserts') {
      masked.push(
        insertion(hidden, lines, roles, i, masked, String.fromCharCode(firstLineMark + (marks++ % lineMarks))),
      )
    } else masked.push(role === 'controls' ? blanked(hidden.slice(line.start, line.end)) : inline(hidden, line))
  }
  return masked.join('')
}

function blank(text: string, regions: Template['defined']): string {
  let result = text
  for (const { start, end } of regions)
    result = result.slice(0, start) + blanked(text.slice(start, end)) + result.slice(end)
  return result
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** Lines with their breaks; one that an action runs past goes on to that action's end. */
function linesOf(text: string, actions: readonly Action[]): readonly Line[] {
  const lines: Line[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    const own: Action[] = []
    let end = nextBreak(text, start)
    for (let action = actions[next]; action && action.start < end; action = actions[++next]) {
      own.push(action)
      end = Math.max(end, nextBreak(text, action.end))
    }
    lines.push({ start, end, actions: own })
    start = end
  }
  return lines
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}

type Role = 'plain' | 'controls' | 'inserts'

function roleOf(text: string, { start, end, actions }: Line): Role {
  const [first] = actions
  if (!first) return 'plain'
  const isAlone = rest(text, start, end, actions).trim() === ''
  if (isAlone) return actions.some((action) => action.kind === 'insert') ? 'inserts' : 'controls'
  // `{{ if … }}key: value{{ end }}`: the key stands at no column of the file.
  const startsLine = text.slice(start, first.start).trim() === ''
  return startsLine && first.kind === 'block' ? 'inserts' : 'plain'
}

function rest(text: string, start: number, end: number, actions: readonly Action[]): string {
  let result = ''
  let at = start
  for (const action of actions) {
    result += text.slice(at, action.start)
    at = action.end
  }
  return result + text.slice(Math.min(at, end), end)
}

/** Values within a line. A block that is closed further down leaves no trace on it. */
function inline(text: string, { start, end, actions }: Line): string {
  let result = ''
  let at = start
  for (const [i, action] of actions.entries()) {
    const closes =
      actions.slice(i).some((later) => later.kind === 'end') || actions.slice(0, i).some((a) => a.kind === 'block')
    const isSilent = action.kind === 'silent' || (action.kind !== 'insert' && !closes)
    const own = text.slice(action.start, action.end)
    const [head = '', ...more] = own.split(/(?=\r?\n)/)
    result += text.slice(at, action.start)
    result += isSilent ? blanked(own) : inserted.repeat(head.length) + blanked(more.join(''))
    at = action.end
  }
  return result + text.slice(at, end)
}

/** YAML in place of a line that inserts YAML, at the column where it will stand. */
function insertion(
  text: string,
  lines: readonly Line[],
  roles: readonly Role[],
  index: number,
  before: readonly string[],
  mark: string,
): string {
  const line = lines[index]
  if (!line) return ''
  const whole = text.slice(line.start, line.end)
  const [head = '', ...more] = whole.split(/(?=\r?\n)/)
  const wanted = columnOf(text, line)
  const after = lines.slice(index + 1).map((next, i) => ({
    text: text.slice(next.start, next.end),
    role: roles[index + 1 + i] ?? 'plain',
    column: columnOf(text, next),
  }))
  const fitting = { map: `${mark}:`, list: `- ${mark}`, alone: mark }[siblings(wanted, before, after)]
  const content = fitting.length > head.length ? mark : fitting
  const column = wanted + content.length <= head.length ? wanted : Math.max(0, head.length - content.length)
  return `${' '.repeat(column)}${content}`.padEnd(head.length) + blanked(more.join(''))
}

/** `nindent 4` says it, `indent 4` adds to where the action stands. */
function columnOf(text: string, { start, actions }: Line): number {
  const action = actions.find((a) => a.kind === 'insert') ?? actions[0]
  if (!action) return 0
  const own = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0
  const indent = /\b(n?)indent\s+(?:\(int\s+)?(\d+)/.exec(action.text)
  if (!indent) return own
  return indent[1] === 'n' ? Number(indent[2]) : own + Number(indent[2])
}

interface Following {
  readonly text: string
  readonly role: Role
  readonly column: number
}

/** What else stands at this column, in the same block: entries of a mapping, items of a list, or nothing. */
function siblings(column: number, before: readonly string[], after: readonly Following[]): 'map' | 'list' | 'alone' {
  let next: 'map' | 'list' | undefined
  for (const following of after) {
    if (following.role === 'controls') continue
    if (following.role === 'inserts') {
      if (following.column > column) continue
      next = following.column === column ? 'map' : undefined
      break
    }
    const found = standing(following.text, column)
    if (found === 'deeper') continue
    next = found === 'map' || found === 'list' ? found : undefined
    break
  }
  for (let i = before.length - 1; i >= 0; i--) {
    const line = before[i] ?? ''
    const found = standing(line, column)
    if (found === 'deeper') continue
    if (found === 'map' && /:\s*$/.test(line) && !isMark(line)) return 'list'
    if (found === 'map' || found === 'list') return found
    break
  }
  return next ?? 'alone'
}

/** How a line stands to a column; blank ones and comments count as deeper: they end nothing. */
function standing(line: string, column: number): 'map' | 'list' | 'deeper' | 'outer' {
  const [, indent = '', dashes = '', content = ''] = /^( *)((?:- +)*)(.*)/.exec(line.trimEnd()) ?? []
  if (content === '' && dashes === '' && indent === line.trimEnd()) return 'deeper'
  if (content.startsWith('#') && dashes === '') return 'deeper'
  if (/^---(?:\s|$)/.test(line)) return 'outer'
  for (let at = indent.length; at < indent.length + dashes.length; at++) {
    if (at === column && dashes[at - indent.length] === '-') return 'list'
  }
  const isBareDash = content === '-' || content.startsWith('- ')
  const start = indent.length + dashes.length
  if (start === column) return isBareDash ? 'list' : 'map'
  return indent.length > column ? 'deeper' : 'outer'
}
