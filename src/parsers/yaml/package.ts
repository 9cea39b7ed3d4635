/** The `yaml` package, loaded when the first text needs it: most never do, and loading it costs a third of a short scan. */
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

/** Set by the build to the bundled copy. */
declare const BYLAW_YAML: string | undefined

let loaded: typeof Yaml | undefined

export function yamlPackage(): typeof Yaml {
  if (!loaded) {
    const require = createRequire(import.meta.url || __filename)
    loaded = require(typeof BYLAW_YAML === 'string' ? BYLAW_YAML : 'yaml') as typeof Yaml
  }
  return loaded
}
