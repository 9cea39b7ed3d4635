/** Expectations stand in the fixture itself, on a line of their own, about the next line that is none. */

export interface Expectation {
  readonly ruleId: string
  /** Counts from 1. */
  readonly line: number
  readonly verdict: 'finding' | 'unknown'
  /** Part of the message. */
  readonly message?: string
}

const pattern = /\bexpect(-unknown)?(?:\(\+(\d+)\))?:\s*([a-z0-9](?:[a-z0-9-./]*[a-z0-9])?)(?:\s+"([^"]*)")?/

/** `# expect: id`, `# expect(+2): id "part of the message"`, `# expect-unknown: id`; any comment marker will do. */
export function expectations(text: string): readonly Expectation[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.flatMap((content, i) => {
    const match = isExpectation(content) ? pattern.exec(content) : null
    if (!match) return []
    const [, unknown, offset, ruleId = '', message] = match
    let next = i + 1
    while (next < lines.length && isExpectation(lines[next] ?? '')) next++
    const line = next + 1 + (offset === undefined ? 0 : Number(offset) - 1)
    return [
      {
        ruleId,
        line,
        verdict: unknown ? ('unknown' as const) : ('finding' as const),
        ...(message === undefined ? {} : { message }),
      },
    ]
  })
}

const isExpectation = (line: string): boolean =>
  /^\s*(?:#|\/\/|\/\*|\{\{\/\*|"\/\/"\s*:|rem\s|--|<!--)/i.test(line) && pattern.test(line)
