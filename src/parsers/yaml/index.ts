/**
 * YAML → `Value`. Scalars are read by YAML 1.2's core schema and keep their text (`raw`), so that a platform can read
 * them as YAML 1.1 (`asYaml11`); `scalarMap` leads from decoded text back to the file. What people write nearly always
 * goes by a fast path of our own; everything else by the package `yaml`, which is loaded only then.
 */
import type { Format, Parsed, SourceFile } from '../../model/index.js'
import { parseComplete } from './complete.js'
import { parseFast } from './fast/index.js'
import type { YamlTree } from './tree.js'

export { scalarMap } from './offsets.js'
export { asYaml11 } from './schema.js'
export type { YamlDocument, YamlTree } from './tree.js'

export const yaml: Format<YamlTree> = { id: 'yaml', parse: parseYaml }

/** Reads every document; a broken one doesn't lose the others. Never throws. */
export function parseYaml(file: SourceFile): Parsed<YamlTree> {
  return parseFast(file) ?? parseComplete(file)
}
