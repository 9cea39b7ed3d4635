/** Parser directives: `# name=value` lines before anything else. */
import { type Problem, problemAt, type SourceFile, span } from '../../model/index.js'
import type { Directive, DockerfileTree } from './ast.js'
import { lineAt, trimmed } from './lines.js'

const shape = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*?)\s*$/
const names = new Set(['syntax', 'escape', 'check'])

export interface Directives {
  readonly directives: readonly Directive[]
  readonly escape: DockerfileTree['escape']
  readonly problems: readonly Problem[]
}

/** Directives stop at the first line that isn't shaped like one; unknown names are comments and don't stop them. */
export function readDirectives(file: SourceFile, start: number): Directives {
  const directives: Directive[] = []
  const problems: Problem[] = []
  let at = start
  while (at < file.text.length) {
    const line = lineAt(file.text, at)
    const place = trimmed(file, line)
    const found = shape.exec(file.text.slice(place.start, place.end))
    if (!found) break
    at = line.next
    const name = (found[1] ?? '').toLowerCase()
    const value = found[2] ?? ''
    if (!names.has(name)) continue
    const valueSpan = span(file, place.end - value.length, place.end)
    if (directives.some((d) => d.name === name)) {
      const message = `the directive \`${name}\` is given twice`
      problems.push(problemAt(place, 'dockerfile-duplicate-directive', message, { hint: 'Keep one of them.' }))
    } else directives.push({ name, value, span: place, valueSpan })
  }
  const chosen = directives.find((d) => d.name === 'escape')
  if (chosen && chosen.value !== '\\' && chosen.value !== '`') {
    const hint = 'Write `# escape=\\` or `` # escape=` ``.'
    problems.push(
      problemAt(chosen.valueSpan, 'dockerfile-bad-escape', 'the escape character must be `\\` or a backtick', { hint }),
    )
  }
  return { directives, escape: chosen?.value === '`' ? '`' : '\\', problems }
}
