/** Do a policy's patterns need the RE2 engine, which is loaded only then? */
import { parse } from './cel/parser.js'
import { usesRe2 } from './cel/regex/uses.js'
import type { PolicyDefinition } from './definition.js'

export function needsRe2({ clauses }: PolicyDefinition): boolean {
  return clauses.some(({ assert, where, each, variables, message }) =>
    [assert, where ?? '', each ?? '', ...Object.values(variables), ...expressionsIn(message)].some((text) => {
      if (!/matches|find|regex/.test(text)) return false
      const tree = parse(text)
      return !('message' in tree) && usesRe2(tree)
    }),
  )
}

const expressionsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{(.*?)\}\}/gs)].map((m) => m[1] ?? '')
