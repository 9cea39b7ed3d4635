/** `fileset` patterns: `*` and `?` within a name, `**` across directories, `[a-z]`, `{a,b}`. */

const maxPattern = 1_000

/** `undefined` for a pattern that can't be read. */
export function globMatcher(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern.length > maxPattern) return undefined
  try {
    const source = translate(pattern)
    if (source === undefined) return undefined
    const expression = new RegExp(`^${source}$`, 'su')
    return (path) => expression.test(path)
  } catch {
    return undefined
  }
}

/** Adjacent stars are one, so that no pattern makes the matcher backtrack much. */
function translate(pattern: string): string | undefined {
  let result = ''
  let braces = 0
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] ?? ''
    if (c === '*') {
      const stars = /^\*+\/?/.exec(pattern.slice(i))?.[0] ?? '*'
      const across = stars.startsWith('**')
      const directories = across && stars.endsWith('/')
      result += directories ? '(?:[^/]+/)*' : across ? '.*' : '[^/]*'
      i += (directories || across ? stars.length : stars.replace('/', '').length) - 1
    } else if (c === '?') result += '[^/]'
    else if (c === '[') {
      const set = /^\[([!^]?)([^\]/]+)\]/.exec(pattern.slice(i))
      if (!set) return undefined
      result += `[${set[1] ? '^' : ''}${(set[2] ?? '').replace(/[\\[\]^&~]/g, '\\$&')}]`
      i += set[0].length - 1
    } else if (c === '{') {
      braces++
      result += '(?:'
    } else if (c === '}' && braces > 0) {
      braces--
      result += ')'
    } else if (c === ',' && braces > 0) result += '|'
    else if (c === '\\') result += literally(pattern[++i] ?? '')
    else result += literally(c)
  }
  return braces === 0 ? result : undefined
}

function literally(c: string): string {
  return c.replace(/[.+^$()|[\]{}\\/*?-]/g, '\\$&').replace('\\-', '-')
}
