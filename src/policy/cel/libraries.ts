/** The functions that every environment has. */
import type { Library } from './functions.js'
import { optional } from './lib/optional.js'
import { standard } from './lib/standard.js'
import { time } from './lib/time.js'

export const libraries: readonly Library[] = [standard, time, optional]
