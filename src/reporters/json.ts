/** The result as it is, with the version of its shape. */
import type { Reporter } from './reporter.js'

/** Counts up when a field changes its meaning or goes; new fields don't count. */
export const schemaVersion = 1

export const json: Reporter = (result, context) =>
  `${JSON.stringify({ schemaVersion, tool: { name: 'bylaw', version: context.toolVersion }, ...result }, null, 2)}\n`
