/** Environment variables as they add up from workflow, job and step: the nearest wins. */
import { entries, mapping, type Span, type Value } from '../../model/index.js'
import { type Contexts, resolve } from './resolve.js'

/**
 * `env` on top of what surrounds it, resolved. Always open: the runner and earlier steps (`$GITHUB_ENV`) add more.
 */
export function layered(around: Value | undefined, env: Value, contexts: Contexts, at: Span): Value {
  const merged = new Map(around?.kind === 'map' ? around.entries : [])
  for (const [name, value] of entries(env)) merged.set(name, resolve(value, contexts))
  return mapping(merged, at, { open: true })
}

/** The entry of an `env:` mapping, as written. */
export function envEntry(env: Value, name: string): Value | undefined {
  for (const [key, value] of entries(env)) if (key.toLowerCase() === name) return value
  return undefined
}
