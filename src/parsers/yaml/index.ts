/**
 * YAML → `Value`, by the package `yaml`. Scalars are read by YAML 1.2's core schema and keep their text (`raw`), so
 * that a platform can read them as YAML 1.1 (`asYaml11`); `scalarMap` leads from decoded text back to the file.
 */
import {
  type Format,
  type Parsed,
  type Problem,
  type SourceFile,
  type Span,
  span,
  unknown,
  type Value,
} from '../../model/index.js'
import { convertDocument } from './convert.js'
import { syntaxProblem } from './errors.js'
import { type ComposedDocument, readStream } from './stream.js'

export { scalarMap } from './offsets.js'
export { asYaml11 } from './schema.js'

export interface YamlTree {
  readonly documents: readonly YamlDocument[]
}

export interface YamlDocument {
  /** `Unknown` where the document can't be read at all; containers are open where it is read in parts. */
  readonly value: Value
  /** The document with its `---`, without comments before it. */
  readonly span: Span
}

export const yaml: Format<YamlTree> = { id: 'yaml', parse: parseYaml }

/** Reads every document; a broken one doesn't lose the others. Never throws. */
export function parseYaml(file: SourceFile): Parsed<YamlTree> {
  const problems: Problem[] = []
  const { documents, comments, complaints } = readStream(file)
  const outside = syntaxProblem(file, complaints)
  if (outside) problems.push(outside)
  const tree = { documents: documents.map((document) => readDocument(file, document, problems)) }
  return { file, tree, comments, problems }
}

function readDocument(file: SourceFile, composed: ComposedDocument, problems: Problem[]): YamlDocument {
  const at = span(file, composed.start, Math.min(composed.end, file.text.length))
  const problem = syntaxProblem(file, composed.complaints)
  if (problem) problems.push(problem)
  const { document } = composed
  if (!document) return { value: unknown('the document could not be read', at), span: at }
  return { value: convertDocument(document.contents, at, problem !== undefined, problems), span: at }
}
