/** The functions that every environment has. */
import type { Library } from './functions.js'
import { encoders } from './lib/encoders.js'
import { named } from './lib/kubernetes/formats.js'
import { network } from './lib/kubernetes/network.js'
import { quantities } from './lib/kubernetes/quantity.js'
import { semvers } from './lib/kubernetes/semver.js'
import { lists } from './lib/lists.js'
import { math } from './lib/math.js'
import { optional } from './lib/optional.js'
import { regexes } from './lib/regex.js'
import { standard } from './lib/standard.js'
import { strings } from './lib/strings.js'
import { time } from './lib/time.js'

export const libraries: readonly Library[] = [
  standard,
  time,
  optional,
  strings,
  regexes,
  lists,
  math,
  encoders,
  quantities,
  network,
  semvers,
  named,
]
