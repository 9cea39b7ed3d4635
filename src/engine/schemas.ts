/** Which of the configuration's own JSON Schemas a file is held against. */
import type { Problem } from '../model/index.js'
import type { Config } from './config.js'

/** Indexes into the configuration's `schemas`; none for most files. */
export type SchemasOf = (path: string, platform: string | undefined) => readonly number[]

/** Without `files`, a schema for a kind speaks of all Kubernetes manifests. */
export function schemasOf({ schemas = [] }: Config, glob: (pattern: string, path: string) => boolean): SchemasOf {
  return (path, platform) => {
    if (schemas.length === 0 || !/\.(?:ya?ml|json)$/i.test(path)) return []
    return schemas.flatMap(({ files }, i) => {
      const applies = files ? files.some((pattern) => glob(pattern, path)) : platform === 'kubernetes'
      return applies ? [i] : []
    })
  }
}

/** The platform that holds files against schemas of the user's own. */
export const schemaPlatform = { format: 'yaml', platform: 'data' } as const

/** A platform's settings from the configuration; the one above is told which schemas speak of which file. */
export function settingsOfPlatform(
  id: string,
  { schemas, platforms }: Config,
  used: ReadonlyMap<string, readonly number[]>,
): Readonly<Record<string, unknown>> {
  return id === schemaPlatform.platform ? { schemas, byFile: Object.fromEntries(used) } : (platforms?.[id] ?? {})
}

/** A schema that no file is held against looks the same as one that all files meet, so it is said. */
export function idleSchemas(
  { schemas = [] }: Config,
  used: ReadonlyMap<string, readonly number[]>,
): readonly Problem[] {
  const met = new Set([...used.values()].flat())
  return schemas.flatMap(({ schema }, i) =>
    met.has(i)
      ? []
      : [
          {
            code: 'schema-unused',
            severity: 'warning',
            message: `no file is held against the schema \`${schema}\``,
            path: schema,
          },
        ],
  )
}
