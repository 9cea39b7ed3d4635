/** All of YAML, by the package `yaml`. */
import { type Parsed, type Problem, type SourceFile, type Span, span, unknown } from '../../model/index.js'
import { convertDocument } from './convert.js'
import { syntaxProblem } from './errors.js'
import { type ComposedDocument, readStream } from './stream.js'
import type { YamlDocument, YamlTree } from './tree.js'

/** Reads every document; a broken one doesn't lose the others. Never throws. */
export function parseComplete(file: SourceFile): Parsed<YamlTree> {
  const problems: Problem[] = []
  const { documents, comments, complaints } = readStream(file)
  const outside = syntaxProblem(file, complaints)
  if (outside) problems.push(outside)
  const ends = [...documents.slice(1).map((next) => next.start), file.text.length]
  const tree = {
    documents: documents.map((document, i) =>
      readDocument(document, span(file, document.start, Math.max(document.start, ends[i] ?? 0)), problems),
    ),
  }
  return { file, tree, comments, problems }
}

function readDocument(composed: ComposedDocument, at: Span, problems: Problem[]): YamlDocument {
  const problem = syntaxProblem(at.file, composed.complaints)
  if (problem) problems.push(problem)
  const { document } = composed
  if (!document) return { value: unknown('the document could not be read', at), span: at }
  return { value: convertDocument(document.contents, at, problem !== undefined, problems), span: at }
}
