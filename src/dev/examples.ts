/** Examples for `bylaw explain`: the fixtures a rule is tested by, without their expectations. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expectations, readCases } from '../testing/index.js'

/** Longer ones would bury the rest of the page. */
const mostLines = 40

export function examples(fixtures: string): Record<string, { bad?: string; good?: string }> {
  const result: Record<string, { bad?: string; good?: string }> = {}
  for (const id of existsSync(fixtures) ? readdirSync(fixtures).sort() : []) {
    const cases = readCases(join(fixtures, id))
    const example = (kind: string): string | undefined => {
      const one = cases.find((c) => c.name.startsWith(kind))
      const text = one && Object.values(one.files).find((t) => kind === 'good' || expectations(t).length > 0)
      return text === undefined ? undefined : shortened(text)
    }
    const [bad, good] = [example('bad'), example('good')]
    result[id] = { ...(bad === undefined ? {} : { bad }), ...(good === undefined ? {} : { good }) }
  }
  return result
}

function shortened(text: string): string {
  const lines = text.split('\n').filter((line) => expectations(`${line}\n\n`).length === 0)
  return lines.length > mostLines ? `${lines.slice(0, mostLines).join('\n')}\n…\n` : lines.join('\n')
}
