/** The labels between a block's keyword and its opening brace. */
import type { Span } from '../../model/index.js'
import type { Label } from './ast.js'
import { expression } from './expressions.js'
import { resumeAfter } from './recovery.js'
import type { Scanner } from './scanner.js'
import { quotedTemplate } from './templates.js'

/** Stops at the opening brace. Undefined, and the scanner in the next line, if there is none. */
export function readLabels(s: Scanner, keyword: Span): Label[] | undefined {
  const labels: Label[] = []
  for (;;) {
    if (s.is('{')) return labels
    if (s.is('identifier')) labels.push(bareLabel(s))
    else if (s.is('quote')) labels.push(quotedLabel(s))
    else if (!skipToBrace(s)) {
      resumeAfter(s, keyword.start)
      return undefined
    }
  }
}

function bareLabel(s: Scanner): Label {
  const label = { value: s.lexeme(), span: s.span(s.start, s.end) }
  s.advance()
  return label
}

function quotedLabel(s: Scanner): Label {
  const { parts, span } = quotedTemplate(s, expression)
  const [first] = parts
  if (parts.length > 1 || (first && first.type !== 'text')) {
    const hint = 'Labels are names: write it out.'
    s.report(span, 'hcl-label-template', 'A label can not be computed', hint)
    return { value: s.text.slice(span.start + 1, span.end - 1), span }
  }
  return { value: first?.value ?? '', span }
}

/** What stands in the way of the brace is reported; in the next line the brace is accepted, too. */
function skipToBrace(s: Scanner): boolean {
  if (s.stuck) return false
  const at = s.span(s.start, s.end)
  if (s.is('newline')) {
    const hint = 'Put `{` in the same line as the name and labels of the block.'
    s.report(at, 'hcl-block-header', 'The opening brace of the block is missing in this line', hint)
    while (s.is('newline')) s.advance()
  } else {
    const found = s.is('end') ? 'the end of the text' : `\`${s.lexeme()}\``
    const hint = 'A block begins with its name, labels (names or strings) and `{`.'
    s.report(at, 'hcl-block-header', `Expected a label or \`{\`, found ${found}`, hint)
    while (!s.is('{') && !s.is('newline') && !s.is('end') && !s.is('quote')) s.advance()
  }
  return s.is('{')
}
