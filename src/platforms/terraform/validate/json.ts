/** `.tf.json` must be JSON: the parser that finds the places in it also reads other things. */
import { type Problem, problemAt, type SourceFile, type Span } from '../../../model/index.js'
import { topLevel } from './blocks.js'

function unknownName(name: string, data: object, at: Span): readonly Problem[] {
  if (Array.isArray(data) || name === '//' || topLevel[name]) return []
  return [problemAt(at, 'tf-unexpected-block', `There is no block \`${name}\``)]
}

export function jsonProblems(file: SourceFile): readonly Problem[] {
  const at = { file, start: 0, end: file.text.length }
  try {
    const data: unknown = JSON.parse(file.text)
    if (typeof data === 'object' && data !== null)
      return Object.keys(data).flatMap((name) => unknownName(name, data, at))
    return [problemAt(at, 'tf-invalid-json', 'A configuration in JSON is an object')]
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [problemAt(at, 'tf-invalid-json', `The file is not valid JSON: ${why}`)]
  }
}
