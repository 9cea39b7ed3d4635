/** The decoder specifications (`.hcldec`) of the specification suite, translated. */
import { text, type Value } from '../../model/index.js'
import type { Attribute, Block, Body, Expression } from '../../parsers/hcl/index.js'
import { evaluate } from '../../platforms/terraform/eval/evaluate.js'
import { standardFunctions } from '../../platforms/terraform/eval/functions/index.js'
import { newBudget, noFiles, type Scope } from '../../platforms/terraform/eval/scope.js'
import { typeConstraint } from '../../platforms/terraform/eval/type-expression.js'
import { anyType, type Type } from '../../platforms/terraform/eval/types.js'

export type Spec =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Spec> }
  | { readonly kind: 'array'; readonly members: readonly Spec[] }
  | { readonly kind: 'attr'; readonly name: string; readonly type: Type; readonly required: boolean }
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'default'; readonly primary: Spec; readonly fallback: Spec }
  | { readonly kind: 'transform'; readonly nested: Spec; readonly result: Expression }
  | BlockSpec

export interface BlockSpec {
  readonly kind: 'block' | 'block_list' | 'block_set' | 'block_tuple' | 'block_map' | 'block_attrs'
  readonly blockType: string
  readonly nested: Spec
  readonly required: boolean
  readonly least: number
  readonly most: number
  readonly labels: number
  readonly elementType: Type
}

const nothing: Spec = { kind: 'object', members: new Map() }

/** The specification of a file is its one block. */
export function readSpec(body: Body): Spec {
  const [first] = blocks(body)
  return first ? specOf(first) : nothing
}

/** Evaluates constants and variables the suite gives. */
export function scopeWith(variables: ReadonlyMap<string, Value>): Scope {
  return {
    variable: (name) => variables.get(name),
    functions: standardFunctions,
    files: noFiles,
    budget: newBudget(),
    report: () => undefined,
  }
}

export function constant(e: Expression): Value {
  return evaluate(e, scopeWith(new Map()))
}

function specOf(block: Block): Spec {
  const nested = blocks(block.body)
  const label = block.labels[0]?.value ?? ''
  switch (block.keyword) {
    case 'object':
      return { kind: 'object', members: new Map(nested.map((b) => [b.labels[0]?.value ?? '', specOf(b)])) }
    case 'array':
      return { kind: 'array', members: nested.map(specOf) }
    case 'attr':
      return {
        kind: 'attr',
        name: attributeText(block, 'name', label),
        type: attributeType(block, 'type'),
        required: flag(block, 'required'),
      }
    case 'literal': {
      const value = attribute(block, 'value')
      return value ? { kind: 'literal', value: constant(value.value) } : nothing
    }
    case 'default': {
      const [primary, fallback] = nested.map(specOf)
      return { kind: 'default', primary: primary ?? nothing, fallback: fallback ?? nothing }
    }
    case 'transform': {
      const result = attribute(block, 'result')
      const inner = nested[0] ? specOf(nested[0]) : nothing
      return result ? { kind: 'transform', nested: inner, result: result.value } : inner
    }
    case 'block':
    case 'block_list':
    case 'block_set':
    case 'block_tuple':
    case 'block_map':
    case 'block_attrs':
      return blockSpec(block, block.keyword, label, nested)
    default:
      return nothing
  }
}

function blockSpec(block: Block, kind: BlockSpec['kind'], label: string, nested: readonly Block[]): BlockSpec {
  const labels = attribute(block, 'labels')
  const names = labels ? constant(labels.value) : undefined
  return {
    kind,
    blockType: attributeText(block, 'block_type', label),
    nested: nested[0] ? specOf(nested[0]) : nothing,
    required: flag(block, 'required'),
    least: count(block, 'min_items', 0),
    most: count(block, 'max_items', Number.POSITIVE_INFINITY),
    labels: names?.kind === 'list' ? names.items.length : 0,
    elementType: attributeType(block, 'element_type'),
  }
}

export function blocks(body: Body): readonly Block[] {
  return body.items.filter((item) => item.type === 'block')
}

export function attributes(body: Body): readonly Attribute[] {
  return body.items.filter((item) => item.type === 'attribute')
}

function attribute(block: Block, name: string): Attribute | undefined {
  return attributes(block.body).find((a) => a.name === name)
}

function attributeText(block: Block, name: string, otherwise: string): string {
  const found = attribute(block, name)
  return found ? text(constant(found.value), otherwise) : otherwise
}

function attributeType(block: Block, name: string): Type {
  const found = attribute(block, name)
  return found ? typeConstraint(found.value).type : anyType
}

function flag(block: Block, name: string): boolean {
  const found = attribute(block, name)
  const value = found && constant(found.value)
  return value?.kind === 'scalar' && value.value === true
}

function count(block: Block, name: string, otherwise: number): number {
  const found = attribute(block, name)
  const value = found && constant(found.value)
  return value?.kind === 'scalar' ? Number(value.value) : otherwise
}
