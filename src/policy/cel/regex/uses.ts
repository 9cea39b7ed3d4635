/** Which expressions need the RE2 engine: those with a pattern that isn't linear natively, or isn't known yet. */
import { children, type Expr } from '../ast.js'
import { needsRe2 } from './engine.js'

const functions = new Set(['matches', 'find', 'findAll', 'replace', 'extract', 'extractAll'])

export function usesRe2(e: Expr): boolean {
  const pattern = e.kind === 'call' && functions.has(e.name) ? patternOf(e.name, e.target, e.args) : undefined
  if (pattern && (pattern.kind !== 'literal' || typeof pattern.value !== 'string' || needsRe2(pattern.value)))
    return true
  return children(e).some(usesRe2)
}

function patternOf(name: string, target: Expr | undefined, args: readonly Expr[]): Expr | undefined {
  const isNamespace = target?.kind === 'ident' && target.name === 'regex'
  if (isNamespace || !target) return args[1]
  // `text.replace(…)` takes no pattern.
  return name === 'replace' ? undefined : args[0]
}
