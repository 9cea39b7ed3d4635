/** Redirections: `>file`, `2>&1`, `<<EOF`, `{fd}<file`. */
import type { Redirect, RedirectOperator, Word } from './ast.js'
import { type Cursor, nameEnd, peek, report, skipBlanks, take } from './cursor.js'
import { delimiterOf } from './heredoc.js'
import { readWord, wordStarts } from './words.js'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Longest first where one begins the other. */
const operators: readonly RedirectOperator[] = ['<<<', '<<-', '<<', '<&', '<>', '<', '>>', '>&', '>|', '>', '&>>', '&>']

/** Offset of the operator of a redirection that starts at `pos`, -1 if none does. */
function operatorAt(c: Cursor): number {
  const code = peek(c)
  if (code === 38) return peek(c, 1) === 62 ? c.pos : -1
  let at = c.pos
  if (code >= 48 && code <= 57) while (at < c.end && /\d/.test(c.text.charAt(at))) at++
  else if (code === 123) {
    const end = nameEnd(c, at + 1)
    if (end === at + 1 || c.text.charAt(end) !== '}') return -1
    at = end + 1
  }
  const found = at < c.end ? c.text.charCodeAt(at) : -1
  if (found !== 60 && found !== 62) return -1
  const process = c.text.charCodeAt(at + 1) === 40 && at + 1 < c.end
  return process ? -1 : at
}

/** The redirection at `pos`; undefined, and nothing read, if none starts here. */
export function readRedirect(c: Cursor): Redirect | undefined {
  const at = operatorAt(c)
  if (at < 0) return undefined
  const start = c.pos
  const descriptor = c.text.slice(start, at).replace(/^\{|\}$/g, '')
  c.pos = at
  const operator = operators.find((o) => take(c, o)) ?? '<'
  const operatorEnd = c.pos
  skipBlanks(c)
  const target = wordStarts(c) ? readWord(c) : undefined
  if (!target) {
    c.pos = operatorEnd
    report(c, at, operatorEnd, 'shell-missing-target', `nothing follows the redirection \`${operator}\``)
  }
  const redirect: Mutable<Redirect> = { start, end: c.pos, operator }
  if (descriptor !== '') redirect.descriptor = descriptor
  if (target) redirect.target = target
  if (target && (operator === '<<' || operator === '<<-')) announce(c, redirect, target)
  return redirect
}

function announce(c: Cursor, redirect: Mutable<Redirect>, target: Word): void {
  c.pending.push({
    ...delimiterOf(c, target),
    stripTabs: redirect.operator === '<<-',
    operator: { start: redirect.start, end: redirect.end },
    receive: (body) => {
      redirect.hereDocument = body
    },
  })
}

export function readRedirects(c: Cursor): Redirect[] {
  const redirects: Redirect[] = []
  for (;;) {
    skipBlanks(c)
    const redirect = readRedirect(c)
    if (!redirect) return redirects
    redirects.push(redirect)
  }
}
