/** Bodies by decoder specifications, as the specification suite has them. */
import { list, mapping, type Problem, problemAt, type Span, scalar, type Value } from '../../model/index.js'
import type { Block, Body } from '../../parsers/hcl/index.js'
import { convert } from '../../platforms/terraform/eval/convert.js'
import { evaluate } from '../../platforms/terraform/eval/evaluate.js'
import { makeSet } from '../../platforms/terraform/eval/sets.js'
import { anyType, setOf, withType } from '../../platforms/terraform/eval/types.js'
import { attributes, type BlockSpec, blocks, type Spec, scopeWith } from './spec.js'

/** `report` gets every mistake of the body. `labels` are those of the block the body belongs to. */
export function decode(body: Body, spec: Spec, report: (problem: Problem) => void): Value {
  checkNames(body, spec, report)
  return decodeBody(body, spec, report)
}

function decodeBody(body: Body, spec: Spec, report: (problem: Problem) => void): Value {
  const at = body.span
  const inner = (nested: Spec): Value => decodeBody(body, nested, report)
  switch (spec.kind) {
    case 'literal':
      return spec.value
    case 'object':
      return mapping(new Map([...spec.members].map(([name, member]) => [name, inner(member)])), at)
    case 'array':
      return list(spec.members.map(inner), at)
    case 'default': {
      const primary = inner(spec.primary)
      return primary.kind === 'scalar' && primary.value === null ? inner(spec.fallback) : primary
    }
    case 'transform':
      return evaluate(spec.result, { ...scopeWith(new Map([['nested', inner(spec.nested)]])), report })
    case 'attr':
      return decodeAttribute(body, spec, report)
    default:
      return decodeBlocks(body, spec, report)
  }
}

function decodeAttribute(body: Body, spec: Spec & { kind: 'attr' }, report: (problem: Problem) => void): Value {
  const found = attributes(body).find((a) => a.name === spec.name)
  if (!found) {
    if (spec.required) report(problemAt(endOf(body), 'missing-argument', `\`${spec.name}\` is required`))
    return scalar(null, body.span)
  }
  const value = evaluate(found.value, { ...scopeWith(new Map()), report })
  const result = convert(value, spec.type)
  if ('value' in result) return result.value
  report(problemAt(found.value.span, 'wrong-type', result.failure))
  return scalar(null, found.span)
}

function decodeBlocks(body: Body, spec: BlockSpec, report: (problem: Problem) => void): Value {
  const at = body.span
  const found = blocks(body).filter((b) => b.keyword === spec.blockType)
  for (const block of found) checkLabels(block, spec, report)
  const inner = (block: Block): Value => decode(block.body, spec.nested, report)
  switch (spec.kind) {
    case 'block':
    case 'block_attrs':
      return single(
        body,
        found,
        spec,
        report,
        spec.kind === 'block' ? inner : (block) => plainAttributes(block, spec, report),
      )
    case 'block_map':
      return byLabels(
        found.map((block) => ({ labels: block.labels.map((l) => l.value), value: inner(block) })),
        spec.labels,
        at,
      )
    default: {
      if (found.length < spec.least) report(problemAt(endOf(body), 'missing-block', `Too few ${spec.blockType} blocks`))
      const extra = found[spec.most]
      if (extra) report(problemAt(extra.header, 'too-many-blocks', `Too many ${spec.blockType} blocks`))
      const items = list(found.map(inner), at)
      return spec.kind === 'block_set' ? makeSet(withType(items, setOf(anyType))) : items
    }
  }
}

function single(
  body: Body,
  found: readonly Block[],
  spec: BlockSpec,
  report: (problem: Problem) => void,
  inner: (block: Block) => Value,
): Value {
  const [first, second] = found
  if (second) report(problemAt(second.header, 'duplicate-block', `Only one ${spec.blockType} block is allowed`))
  if (first) return inner(first)
  if (spec.required) report(problemAt(endOf(body), 'missing-block', `A ${spec.blockType} block is required`))
  return scalar(null, body.span)
}

function plainAttributes(block: Block, spec: BlockSpec, report: (problem: Problem) => void): Value {
  const found = attributes(block.body).map((a): [string, Value] => {
    const result = convert(evaluate(a.value, { ...scopeWith(new Map()), report }), spec.elementType)
    if ('value' in result) return [a.name, result.value]
    report(problemAt(a.value.span, 'wrong-type', result.failure))
    return [a.name, scalar(null, a.span)]
  })
  return mapping(new Map(found), block.span)
}

interface Labelled {
  readonly labels: readonly string[]
  readonly value: Value
}

function byLabels(found: readonly Labelled[], levels: number, at: Span): Value {
  const groups = new Map<string, Labelled[]>()
  for (const one of found) {
    const [first = '', ...rest] = one.labels
    groups.set(first, [...(groups.get(first) ?? []), { ...one, labels: rest }])
  }
  const entry = (group: readonly Labelled[]): Value =>
    levels > 1 ? byLabels(group, levels - 1, at) : (group[0]?.value ?? scalar(null, at))
  return mapping(new Map([...groups].map(([name, group]) => [name, entry(group)])), at)
}

/** Names the specification doesn't have. */
function checkNames(body: Body, spec: Spec, report: (problem: Problem) => void): void {
  const known = { attributes: new Set<string>(), blocks: new Set<string>() }
  collect(spec, known)
  for (const item of body.items) {
    if (item.type === 'attribute' && !known.attributes.has(item.name)) {
      report(problemAt(item.nameSpan, 'unexpected-argument', `There is no argument \`${item.name}\` here`))
    }
    if (item.type === 'block' && !known.blocks.has(item.keyword)) {
      report(problemAt(item.keywordSpan, 'unexpected-block', `There is no block \`${item.keyword}\` here`))
    }
  }
}

function collect(spec: Spec, into: { attributes: Set<string>; blocks: Set<string> }): void {
  if (spec.kind === 'attr') into.attributes.add(spec.name)
  else if ('blockType' in spec) into.blocks.add(spec.blockType)
  else for (const part of parts(spec)) collect(part, into)
}

function parts(spec: Spec): readonly Spec[] {
  if (spec.kind === 'object' || spec.kind === 'array') return [...spec.members.values()]
  if (spec.kind === 'default') return [spec.primary, spec.fallback]
  return spec.kind === 'transform' ? [spec.nested] : []
}

function checkLabels(block: Block, spec: BlockSpec, report: (problem: Problem) => void): void {
  const extra = block.labels[spec.labels]
  if (extra) report(problemAt(extra.span, 'extra-label', `Too many labels for \`${block.keyword}\``))
  else if (block.labels.length < spec.labels) report(problemAt(block.header, 'missing-label', `A label is missing`))
}

function endOf(body: Body): Span {
  return { ...body.span, start: body.span.end }
}
