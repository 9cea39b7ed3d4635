/** `.dockerignore`: which sources of COPY and ADD are kept out of the build context. */
import { type Project, scalar, type Value } from '../../model/index.js'
import type { Instruction } from '../../parsers/dockerfile/index.js'

interface Pattern {
  readonly matches: RegExp
  readonly excepts: boolean
}

/** `Dockerfile.dockerignore` beside the Dockerfile wins over `.dockerignore`; the Dockerfile's folder is taken for the context. */
export function ignoredBy(path: string, project: Project): (instruction: Instruction) => Value[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const file = project.read(`${path}.dockerignore`) ?? project.read(`${folder}.dockerignore`)
  const patterns = file ? readPatterns(file.text) : []
  if (patterns.length === 0) return () => []
  return (instruction) => {
    const copies = instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
    if (!copies || instruction.flags.some((f) => f.name === 'from')) return []
    const heredocs = new Set(instruction.heredocs.map((h) => h.opener.span.start))
    const sources = (instruction.json ?? instruction.words).slice(0, -1).filter((w) => !heredocs.has(w.span.start))
    return sources.filter((w) => isIgnored(w.text, patterns)).map((w) => scalar(w.text, w.span))
  }
}

function readPatterns(text: string): Pattern[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => (line.startsWith('#') ? '' : line.trim()))
    .filter((line) => line !== '' && line !== '!')
    .flatMap((line) => {
      const excepts = line.startsWith('!')
      const matches = toRegExp(clean(excepts ? line.slice(1).trim() : line))
      return matches ? [{ excepts, matches }] : []
    })
}

/** Undefined for a pattern that Docker refuses too, as `[z-a]`. */
function toRegExp(glob: string): RegExp | undefined {
  try {
    return new RegExp(`^${globSource(glob)}(/|$)`)
  } catch {
    return undefined
  }
}

/** Variables, wildcards and remote sources are nothing a pattern can be held against. */
function isIgnored(source: string, patterns: readonly Pattern[]): boolean {
  if (/[$*?[\]]|:\/\//.test(source)) return false
  const path = clean(source)
  if (path.startsWith('../')) return false
  if (path === '') return everythingIgnored(patterns)
  const last = patterns.findLast((p) => p.matches.test(path))
  if (!last || last.excepts) return false
  return true
}

/** The whole context is empty only if nothing is excepted. */
function everythingIgnored(patterns: readonly Pattern[]): boolean {
  const all = patterns.findLastIndex((p) => !p.excepts && p.matches.test('a') && p.matches.test('.b'))
  return all >= 0 && !patterns.slice(all + 1).some((p) => p.excepts)
}

function clean(path: string): string {
  const segments: string[] = []
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..' && segments.length > 0) segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

function globSource(pattern: string): string {
  return pattern.replace(/\*\*\/?|[*?]|\[[^\]]*\]|[\\^$.+(){}|[\]]/g, (found) => {
    if (found === '**/') return '(?:.*/)?'
    if (found === '**') return '.*'
    if (found === '*') return '[^/]*'
    if (found === '?') return '[^/]'
    return found.length > 1 ? found : `\\${found}`
  })
}
