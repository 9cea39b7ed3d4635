/** Conditions of the language: `precondition`, `postcondition`, `assert`, `validation`. */
import type { Span } from '../../../model/index.js'
import type { Block, Expression } from '../../../parsers/hcl/index.js'
import { traversals } from '../eval/traversals.js'
import { anyValue } from './checks.js'
import { argument, nested, type Report, schema } from './schema.js'

export const condition = schema({
  attributes: { condition: anyValue, error_message: anyValue },
  required: ['condition', 'error_message'],
  check: checkConstant,
})

function checkConstant(block: Block, report: Report): void {
  const found = argument(block.body, 'condition')
  if (!found || found.value.type === 'invalid' || traversals(found.value).length > 0) return
  const message = `The condition of this ${block.keyword} refers to nothing, so its result never changes`
  report.error(found.value.span, 'tf-constant-condition', message)
}

/** A condition of a resource can't name the resource: a postcondition has `self` for that, a precondition comes before. */
export function checkSelfReferences(block: Block, report: Report): void {
  const address = [...(block.keyword === 'resource' ? [] : [block.keyword]), ...block.labels.map((l) => l.value)]
  for (const lifecycle of nested(block.body, 'lifecycle')) {
    for (const check of lifecycle.body.items) {
      if (check.type !== 'block') continue
      for (const item of check.body.items) {
        if (item.type !== 'attribute') continue
        for (const at of selfReferences(item.value, address)) {
          const hint =
            check.keyword === 'postcondition'
              ? 'Use `self`.'
              : 'A precondition is checked before the resource is there.'
          report.error(at, 'tf-invalid-reference', `This ${check.keyword} refers to its own ${block.keyword}`, hint)
        }
      }
    }
  }
}

function selfReferences(e: Expression, address: readonly string[]): readonly Span[] {
  return traversals(e)
    .filter((reference) => {
      const path = leadingNames(reference)
      return path.length >= address.length && address.every((name, i) => path[i] === name)
    })
    .map((reference) => reference.span)
}

/** Names of a reference up to its first index. */
function leadingNames(e: Expression): readonly string[] {
  switch (e.type) {
    case 'variable':
      return [e.name]
    case 'get-attr':
      return isIndexed(e.target) ? leadingNames(e.target) : [...leadingNames(e.target), e.name]
    case 'index':
      return leadingNames(e.target)
    default:
      return []
  }
}

function isIndexed(e: Expression): boolean {
  return e.type === 'index' || (e.type === 'get-attr' && isIndexed(e.target))
}

/** The condition of a variable's validation must depend on the variable. */
export function checkValidations(block: Block, report: Report): void {
  const name = block.labels[0]?.value
  for (const validation of nested(block.body, 'validation')) {
    const found = argument(validation.body, 'condition')
    if (!found || found.value.type === 'invalid') continue
    const refers = traversals(found.value).some((r) => {
      const path = leadingNames(r)
      return path[0] === 'var' && path[1] === name
    })
    if (refers) continue
    report.error(found.value.span, 'tf-constant-condition', `The condition does not refer to \`var.${name}\``)
  }
}
