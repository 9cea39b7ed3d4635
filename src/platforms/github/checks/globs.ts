/** Filter patterns of events. Source: docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "filter pattern cheat sheet". */

export interface GlobFault {
  readonly code: 'glob-syntax' | 'glob-ref' | 'glob-path'
  readonly message: string
}

/** @param of what the pattern is matched with */
export function globFaults(pattern: string, of: 'ref' | 'path'): readonly GlobFault[] {
  const syntax = syntaxFault(pattern)
  const place = of === 'ref' ? refFault(pattern) : pathFault(pattern)
  return [
    ...(syntax ? [{ code: 'glob-syntax' as const, message: syntax }] : []),
    ...(place ? [{ code: of === 'ref' ? ('glob-ref' as const) : ('glob-path' as const), message: place }] : []),
  ]
}

function syntaxFault(pattern: string): string | undefined {
  if (pattern === '') return 'the pattern is empty'
  if (pattern === '!') return '`!` excludes a pattern, and none follows'
  let before = ''
  for (let i = pattern.startsWith('!') ? 1 : 0; i < pattern.length; i++) {
    const c = pattern[i] ?? ''
    if (c === '\\') {
      before = 'x'
      i++
      continue
    }
    if ((c === '?' || c === '+') && (before === '' || before === '*' || before === '?' || before === '+')) {
      return `\`${c}\` repeats the character before it, and ${before === '' ? 'none stands there' : `\`${before}\` is none`}`
    }
    if (c === '[') {
      const fault = classFault(pattern, i)
      if (fault !== undefined) return fault
      i = pattern.indexOf(']', i + 2)
    }
    before = c
  }
  return undefined
}

function classFault(pattern: string, start: number): string | undefined {
  const end = pattern.indexOf(']', start + 1)
  if (end < 0) return '`[` is not closed by `]`'
  const inside = pattern.slice(start + 1, end)
  if (inside === '') return '`[]` matches no character'
  for (const range of inside.matchAll(/(.)-(.)/gs)) {
    if ((range[1] ?? '') > (range[2] ?? '')) return `the range \`${range[0]}\` is written backwards`
  }
  return undefined
}

function refFault(pattern: string): string | undefined {
  const name = pattern.replace(/^!/, '')
  const bad = /[ ~^:]|\\(?![[\]?*+\\!])/.exec(name)?.[0]
  if (bad !== undefined)
    return `names of branches and tags can't contain \`${bad}\`; patterns are no regular expressions`
  if (/^\/|\/$/.test(name) || name.includes('//')) return 'names of branches and tags neither begin nor end with `/`'
  return name.endsWith('.') ? "names of branches and tags can't end with `.`" : undefined
}

function pathFault(pattern: string): string | undefined {
  const path = pattern.replace(/^!/, '')
  if (path !== path.trim()) return 'the path begins or ends with a blank'
  return /^\.{1,2}(?:\/|$)/.test(path)
    ? '`./` and `../` match no path: paths begin at the root of the repository'
    : undefined
}
