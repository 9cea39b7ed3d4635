/** The `.env` file beside a Compose file: what its variables are unless the caller's environment says otherwise. */
import { type SourceFile, type Span, scalar, span, unknown, type Value } from '../../model/index.js'

/** Variables by name, each at the place of its value. */
export type Variables = ReadonlyMap<string, Value>

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/

export function readDotEnv(file: SourceFile): Variables {
  const variables = new Map<string, Value>()
  let start = 0
  for (const line of file.text.split('\n')) {
    const found = assignment.exec(line.replace(/\r$/, ''))
    const [, name, written] = found ?? []
    if (name !== undefined && written !== undefined) {
      const at = start + line.lastIndexOf(written, line.length)
      variables.set(name, variableValue(written, span(file, at, at + written.length)))
    }
    start += line.length + 1
  }
  return variables
}

function variableValue(written: string, at: Span): Value {
  const single = /^'([^']*)'/.exec(written)?.[1]
  if (single !== undefined) return scalar(single, at, { style: 'single' })
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1]
  const text = double ?? written.replace(/(?:^|[ \t]+)#.*$/, '').trimEnd()
  // A quote without its other half goes on in the next line; a dollar sign is a variable of its own.
  if (/^["']/.test(text) || text.includes('$')) return unknown('the value in `.env` is computed', at)
  return scalar(double === undefined ? text : withoutEscapes(text), at, {
    style: double === undefined ? 'plain' : 'double',
  })
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter)
}
