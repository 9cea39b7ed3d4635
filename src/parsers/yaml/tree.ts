/** What parsing YAML or JSON gives. */
import type { Span, Value } from '../../model/index.js'

export interface YamlTree {
  readonly documents: readonly YamlDocument[]
}

export interface YamlDocument {
  /** `Unknown` where the document can't be read at all; containers are open where it is read in parts. */
  readonly value: Value
  /** From its `---` or first content to the next document or the end of the text. */
  readonly span: Span
}
