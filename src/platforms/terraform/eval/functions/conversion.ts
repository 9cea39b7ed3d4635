/** Type conversion, sensitivity, and assertions about values. */
import { unknown } from '../../../../model/index.js'
import { convert } from '../convert.js'
import { isNull } from '../result.js'
import type { EagerFunction } from '../scope.js'
import { anyType, boolType, listOf, mapOf, numberType, setOf, stringType, type Type, withType } from '../types.js'
import { type Answer, anythingAtAll, define, fault, number, numberOf, text, textOf } from './define.js'

function conversion(type: Type) {
  return define({
    parameters: [anythingAtAll],
    returns: type,
    keepsMarks: true,
    implement: ([value]): Answer => {
      if (!value) return null
      const result = convert(value, type)
      return 'value' in result ? result.value : fault(result.failure, 0)
    },
  })
}

const sensitive = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]): Answer => (value ? { ...value, sensitive: true } : null),
})

/** The only function whose result does not carry its argument's mark. */
const nonsensitive: EagerFunction = {
  kind: 'eager',
  call: (args, site) => {
    const { sensitive: _, ...rest } = sensitive.call(args, site)
    return rest
  },
}

const issensitive = define({
  parameters: [anythingAtAll],
  returns: boolType,
  keepsMarks: true,
  implement: ([value]): Answer => value?.sensitive === true,
})

/** Values of ephemeral resources become null in what is stored; here they are unknown anyway. */
const ephemeralasnull = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]): Answer => value ?? null,
})

const assumenotnull = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]): Answer => (value && !isNull(value) ? value : fault('the value is null', 0)),
})

const assumestringprefix = define({
  parameters: [{ type: stringType, needs: 'none' }, text],
  returns: stringType,
  implement: ([value, prefix], at): Answer => {
    const wanted = textOf(prefix)
    if (value?.kind === 'unknown')
      return withType(unknown(value.why, at.span, { origin: value, prefix: wanted }), stringType)
    return textOf(value).startsWith(wanted)
      ? textOf(value)
      : fault(`the text does not begin with ${JSON.stringify(wanted)}`, 0)
  },
})

/** The value, if as many elements are in it as is said. */
function assumedLength(type: Type, hasMaximum: boolean) {
  return define({
    parameters: hasMaximum ? [{ type }, number, number] : [{ type }, number],
    returns: type,
    keepsMarks: true,
    implement: ([value, least, most]): Answer => {
      if (!value || (value.kind !== 'list' && value.kind !== 'map')) return fault('a collection is needed', 0)
      if (value.open) return value
      const size = value.kind === 'list' ? value.items.length : value.entries.size
      if (size < numberOf(least)) return fault(`there are only ${size} elements`, 0)
      return most && size > numberOf(most) ? fault(`there are ${size} elements`, 0) : value
    },
  })
}

export const conversions = {
  assumelistlength: assumedLength(listOf(anyType), true),
  assumelistlengthmin: assumedLength(listOf(anyType), false),
  assumemaplength: assumedLength(mapOf(anyType), true),
  assumemaplengthmin: assumedLength(mapOf(anyType), false),
  assumenotnull,
  assumesetlength: assumedLength(setOf(anyType), true),
  assumesetlengthmin: assumedLength(setOf(anyType), false),
  assumestringprefix,
  ephemeralasnull,
  issensitive,
  nonsensitive,
  sensitive,
  tobool: conversion(boolType),
  tolist: conversion(listOf(anyType)),
  tomap: conversion(mapOf(anyType)),
  tonumber: conversion(numberType),
  toset: conversion(setOf(anyType)),
  tostring: conversion(stringType),
}
