/** A compact, fully bracketed writing of a tree, for readable expectations. */
import type { Expression, SplatStep, TemplatePart } from '../../../src/parsers/hcl/index.js'

export function print(e: Expression): string {
  switch (e.type) {
    case 'literal':
      return e.raw
    case 'template':
      return `"${e.parts.map(printPart).join('')}"`
    case 'variable':
      return e.name
    case 'get-attr':
      return `${print(e.target)}.${e.name}`
    case 'index':
      return `${print(e.target)}[${print(e.key)}]`
    case 'splat':
      return `${print(e.target)}${e.form === 'full' ? '[*]' : '.*'}{${e.each.map(printStep).join('')}}`
    case 'call':
      return `${e.name}(${e.args.map(print).join(', ')}${e.expand ? '...' : ''})`
    case 'unary':
      return `(${e.operator}${print(e.operand)})`
    case 'binary':
      return `(${print(e.left)} ${e.operator} ${print(e.right)})`
    case 'conditional':
      return `(${print(e.condition)} ? ${print(e.then)} : ${print(e.else)})`
    case 'tuple':
      return `[${e.items.map(print).join(', ')}]`
    case 'object':
      return `{${e.items.map((i) => `${i.literal ? '' : '='}${print(i.key)}: ${print(i.value)}`).join(', ')}}`
    case 'for': {
      const names = e.keyName === undefined ? e.valueName : `${e.keyName}, ${e.valueName}`
      const key = e.key ? `${print(e.key)} => ` : ''
      const condition = e.condition ? ` if ${print(e.condition)}` : ''
      return `${e.form} for ${names} in ${print(e.collection)}: ${key}${print(e.value)}${e.grouped ? '...' : ''}${condition}`
    }
    case 'parenthesized':
      return `<${print(e.inner)}>`
    case 'invalid':
      return 'INVALID'
  }
}

function printStep(step: SplatStep): string {
  if (step.type === 'attr') return `.${step.name}`
  if (step.type === 'index') return `[${print(step.key)}]`
  return `${step.form === 'full' ? '[*]' : '.*'}{${step.each.map(printStep).join('')}}`
}

function printPart(part: TemplatePart): string {
  switch (part.type) {
    case 'text':
      return part.value
    case 'interpolation':
      return `\${${print(part.value)}}`
    case 'if':
      return `%if ${print(part.condition)}{${part.then.map(printPart).join('')}|${part.else.map(printPart).join('')}}`
    case 'for': {
      const names = part.key === undefined ? part.value : `${part.key}, ${part.value}`
      return `%for ${names} in ${print(part.collection)}{${part.body.map(printPart).join('')}}`
    }
  }
}
