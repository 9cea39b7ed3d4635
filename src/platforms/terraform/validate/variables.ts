/** `variable`, `output` and `locals` blocks. */
import type { Block } from '../../../parsers/hcl/index.js'
import { convert } from '../eval/convert.js'
import { isNull } from '../eval/result.js'
import { typeConstraint } from '../eval/type-expression.js'
import { anyValue, constantText, constantValue, flag, nonEmptyText, references, typeCheck } from './checks.js'
import { checkValidations, condition } from './conditions.js'
import { unusedAttributes } from './defaults.js'
import { checkName } from './names.js'
import { argument, type Report, schema } from './schema.js'

export const variable = schema({
  labels: ['name'],
  attributes: {
    const: flag,
    default: anyValue,
    deprecated: nonEmptyText,
    description: constantText,
    ephemeral: flag,
    nullable: flag,
    sensitive: flag,
    type: typeCheck,
  },
  blocks: {
    validation: schema({
      attributes: { condition: anyValue, error_message: anyValue },
      required: ['condition', 'error_message'],
    }),
  },
  check: (block, report) => {
    checkName(block, 0, report)
    const name = block.labels[0]
    if (name && reservedVariables.has(name.value)) {
      report.error(
        name.span,
        'tf-reserved-name',
        `A variable can't be called \`${name.value}\`: module blocks use the name`,
      )
    }
    checkDefault(block, report)
    checkValidations(block, report)
  },
})

const reservedVariables = new Set([
  'source',
  'version',
  'providers',
  'count',
  'for_each',
  'lifecycle',
  'depends_on',
  'locals',
])

/** The default must fit the type; a variable that can't be null needs another default than null. */
export function checkDefault(block: Block, report: Report): void {
  const [given, type] = [argument(block.body, 'default'), argument(block.body, 'type')]
  const value = given && constantValue(given.value)
  if (!given) return
  if (!value) {
    report.error(given.value.span, 'tf-not-constant', 'The default of a variable must be a constant')
    return
  }
  const wanted = type ? typeConstraint(type.value).type : undefined
  const result = wanted ? convert(value, wanted) : { value }
  if ('failure' in result)
    report.error(given.value.span, 'tf-wrong-type', `The default does not fit the type: ${result.failure}`)
  else if (wanted) unusedAttributes(given.value, wanted, report)
  const nullable = argument(block.body, 'nullable')
  const isNullable = nullable && constantValue(nullable.value)
  if (isNullable?.kind === 'scalar' && isNullable.value === false && isNull(value)) {
    report.error(given.value.span, 'tf-wrong-type', 'The default is null, and the variable is not nullable')
  }
}

export const output = schema({
  labels: ['name'],
  attributes: {
    depends_on: references,
    deprecated: nonEmptyText,
    description: constantText,
    ephemeral: flag,
    sensitive: flag,
    value: anyValue,
  },
  blocks: { precondition: condition },
  reserved: ['postcondition'],
  required: ['value'],
  check: (block, report) => checkName(block, 0, report),
})

export const locals = schema({
  free: true,
  check: (block, report) => {
    for (const item of block.body.items) {
      if (item.type === 'block') report.error(item.keywordSpan, 'tf-unexpected-block', '`locals` holds arguments only')
    }
  },
})
