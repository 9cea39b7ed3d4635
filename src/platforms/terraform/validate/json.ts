/** `.tf.json` must be JSON: the parser that finds the places in it also reads other things. */
import { type Problem, problemAt, type SourceFile } from '../../../model/index.js'

export function jsonProblems(file: SourceFile): readonly Problem[] {
  const at = { file, start: 0, end: file.text.length }
  try {
    const data: unknown = JSON.parse(file.text)
    if (typeof data === 'object' && data !== null) return []
    return [problemAt(at, 'tf-invalid-json', 'A configuration in JSON is an object')]
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [problemAt(at, 'tf-invalid-json', `The file is not valid JSON: ${why}`)]
  }
}
