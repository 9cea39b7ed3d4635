/** Quoted strings, heredocs, template files: text with `${ }`, `%{ if }` and `%{ for }` in it. */
import { type Problem, type ScalarStyle, scalar, unknown, type Value } from '../../../model/index.js'
import type { Template, TemplateFor, TemplateIf, TemplatePart } from '../../../parsers/hcl/ast.js'
import { bounded } from './bounds.js'
import { choose } from './conditional.js'
import { convert } from './convert.js'
import { iterable, namesOf } from './for.js'
import { elements } from './iterate.js'
import { dependent, fail, isNull, markedLike, source } from './result.js'
import { type Evaluate, maxText, type Scope, withNames, withSink } from './scope.js'
import { isOrdered, stringType, withType } from './types.js'

const styles: Readonly<Record<Template['form'], ScalarStyle>> = {
  quoted: 'double',
  heredoc: 'heredoc',
  'heredoc-indented': 'heredoc',
  bare: 'plain',
}

export function template(e: Template, scope: Scope, evaluate: Evaluate): Value {
  const [only] = e.parts
  if (!only) return scalar('', e.span, { style: styles[e.form] })
  if (e.parts.length === 1) {
    if (only.type === 'text') return scalar(only.value, e.span, { style: styles[e.form] })
    // `"${x}"` is x itself, of any type.
    if (only.type === 'interpolation') return { ...evaluate(only.value, scope), span: e.span }
  }
  return render(e.parts, e, scope, evaluate)
}

/** The text of the parts; once a part isn't known, the text before it is the prefix of an Unknown. */
function render(
  parts: readonly TemplatePart[],
  at: { span: Template['span'] },
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const found: Value[] = []
  let text = ''
  let known = true
  for (const part of parts) {
    const value = renderPart(part, scope, evaluate)
    found.push(value)
    if (!known) continue
    if (value.kind === 'scalar') text += String(value.value)
    else if (value.kind === 'unknown') text += value.prefix ?? ''
    known = value.kind === 'scalar' && text.length <= maxText
  }
  if (!known && text.length <= maxText) {
    return { ...dependent(found, at.span, stringType, 'part of the text', text), parts: found }
  }
  const whole = scalar(text, at.span, { style: 'computed', ...source(found, 'part of the text') })
  return bounded({ ...whole, parts: found }, scope)
}

/** A string, or an Unknown of it. */
function renderPart(part: TemplatePart, scope: Scope, evaluate: Evaluate): Value {
  switch (part.type) {
    case 'text':
      return scalar(part.value, part.span)
    case 'interpolation':
      return asText(evaluate(part.value, scope), part.value.span, scope)
    case 'if':
      return asText(renderIf(part, scope, evaluate), part.span, scope)
    case 'for':
      return renderFor(part, scope, evaluate)
  }
}

function asText(value: Value, at: Value['span'], scope: Scope): Value {
  if (isNull(value)) {
    const hint = 'Use `coalesce(…, "")` or a condition.'
    return fail(scope, at, 'tf-null-in-template', 'A null value is put into a text', hint, stringType)
  }
  const result = convert(value, stringType)
  if ('value' in result) return result.value
  const message = `The value can't be put into a text: ${result.failure}`
  return fail(scope, at, 'tf-invalid-template', message, 'Use `join` or `jsonencode`.', stringType)
}

function renderIf(part: TemplateIf, scope: Scope, evaluate: Evaluate): Value {
  const branch = (parts: readonly TemplatePart[]) => {
    const problems: Problem[] = []
    return { value: render(parts, part, withSink(scope, problems), evaluate), problems }
  }
  const sides = { whenTrue: branch(part.then), whenFalse: branch(part.else) }
  return choose(() => evaluate(part.condition, scope), part.condition.span, sides, part.span, scope)
}

function renderFor(part: TemplateFor, scope: Scope, evaluate: Evaluate): Value {
  const collection = iterable(evaluate(part.collection, scope), part.collection.span, scope)
  if (!collection) return withType(unknown('the collection is invalid', part.span), stringType)
  if (collection.kind === 'unknown') return dependent([collection], part.span, stringType, 'the collection')
  const rounds: Value[] = []
  let text = ''
  for (const element of elements(collection)) {
    const inner = withNames(scope, namesOf(part.key, part.value, element))
    const round = render(part.body, part, inner, evaluate)
    rounds.push(round)
    if (round.kind === 'scalar') text += String(round.value)
    if (text.length > maxText) break
  }
  const unknownRound = rounds.findIndex((r) => r.kind === 'unknown')
  const open = (collection.kind === 'list' || collection.kind === 'map') && collection.open
  if (unknownRound < 0 && !open) {
    return markedLike(scalar(text, part.span, { style: 'computed', ...source(rounds, 'part of the text') }), collection)
  }
  const ordered = collection.kind === 'list' && (!open || isOrdered(collection))
  const prefix = ordered || !open ? prefixOf(rounds) : ''
  return dependent([...rounds, collection], part.span, stringType, 'the collection', prefix)
}

function prefixOf(rounds: readonly Value[]): string {
  let text = ''
  for (const round of rounds) {
    if (round.kind !== 'scalar') return text + (round.kind === 'unknown' ? (round.prefix ?? '') : '')
    text += String(round.value)
  }
  return text
}
