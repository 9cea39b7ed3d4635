/** All functions of the language, by name. */
import type { Callable } from '../scope.js'
import { control } from './control.js'
import { conversions } from './conversion.js'
import { cryptographic } from './crypto.js'
import { dates, undeterminedFunctions } from './date.js'
import { decoders } from './decode.js'
import { encoders } from './encode.js'
import { files } from './files.js'
import { formats } from './format.js'
import { addresses } from './ip.js'
import { lists } from './lists.js'
import { maps } from './maps.js'
import { numbers } from './numbers.js'
import { regexes } from './regex.js'
import { sets } from './sets.js'
import { strings } from './strings.js'
import { providerFunction, templates } from './templates.js'

const table: ReadonlyMap<string, Callable> = new Map<string, Callable>(
  [
    addresses,
    control,
    conversions,
    cryptographic,
    dates,
    decoders,
    encoders,
    files,
    formats,
    lists,
    maps,
    numbers,
    regexes,
    sets,
    strings,
    templates,
    undeterminedFunctions,
  ].flatMap((family) => Object.entries(family)),
)

export const functionNames: readonly string[] = [...table.keys()].sort()

/** Also by `core::name`. What a provider brings (`provider::…`) is there, and its results are unknown. */
export function standardFunctions(name: string): Callable | undefined {
  if (name.startsWith('provider::')) return providerFunction
  return table.get(name.replace(/^core::/, ''))
}
