/** What stands on a line, as it was read, and where it came from. */
import { relative, resolve } from 'node:path'
import { load } from './engine/load.js'
import { parseFiles } from './engine/parse.js'
import { buildWorld } from './engine/world.js'
import {
  lineSpan,
  position,
  printable,
  type Resource,
  slice,
  type TrailStep,
  trail,
  type Value,
} from './model/index.js'
import { registry } from './registry.js'

export interface Provenance {
  readonly resource: Resource
  /** Path in the resource's body. */
  readonly path: string
  readonly value: Value
  readonly steps: readonly TrailStep[]
}

/** Values that begin on the line, of every resource and module instance; the whole working directory is context. */
export async function provenance(cwd: string, file: string, line: number): Promise<readonly Provenance[]> {
  const path = relative(cwd, resolve(cwd, file)).replaceAll('\\', '/')
  const loaded = await load({ cwd, paths: ['.', path], overlay: {}, included: () => true, format: registry.format })
  const { graph } = await buildWorld(parseFiles(loaded), {}, { ...registry, rules: async () => [] })
  return graph.resources.flatMap((resource) =>
    resource.header.file.path === path ? [...valuesOn(resource, resource.body, '', line)] : [],
  )
}

function* valuesOn(resource: Resource, value: Value, path: string, line: number): Generator<Provenance> {
  const { file, start } = value.span
  const at = value.kind === 'scalar' || value.kind === 'unknown'
  if (at && file === resource.header.file && position(file, start).line === line) {
    yield { resource, path, value, steps: trail(value) }
  }
  if (value.kind === 'list') {
    for (const [i, item] of value.items.entries()) yield* valuesOn(resource, item, `${path}[${i}]`, line)
  }
  if (value.kind === 'map') {
    for (const [key, entry] of value.entries)
      yield* valuesOn(resource, entry, path === '' ? key : `${path}.${key}`, line)
  }
}

/** A value as people read it. */
export function shown(value: Value): string {
  if (value.sensitive) return '(sensitive)'
  if (value.kind === 'unknown') return `unknown: ${value.why}`
  return value.kind === 'scalar' ? JSON.stringify(printable(value, 'null')) : value.kind
}

/** The line as written. */
export function written({ at }: TrailStep): string {
  return slice(lineSpan(at.file, position(at.file, at.start).line)).trim()
}
