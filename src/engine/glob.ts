/** Globs of the configuration, by `minimatch`; loaded only if the configuration has any. */
import type { Config } from './config.js'

export type Glob = (pattern: string, path: string) => boolean

export async function globMatcher(config: Config): Promise<Glob> {
  const asked = config.include ?? config.exclude ?? config.overrides ?? config.waivers ?? config.schemas
  if (!asked) return () => false
  const { Minimatch } = await import('minimatch')
  const compiled = new Map<string, InstanceType<typeof Minimatch>>()
  return (pattern, path) => {
    let matcher = compiled.get(pattern)
    if (!matcher) {
      // A pattern without a slash names files in any directory, as in .gitignore.
      matcher = new Minimatch(pattern, { dot: true, matchBase: !pattern.includes('/') })
      compiled.set(pattern, matcher)
    }
    return matcher.match(path) || (!/[*?[{]/.test(pattern) && path.startsWith(`${pattern.replace(/\/$/, '')}/`))
  }
}
