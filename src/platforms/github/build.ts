/** What the builders of all resources share: the file at hand and what is gathered from it. */
import {
  type Comment,
  cover,
  type Link,
  type Problem,
  type Project,
  type Resource,
  type Span,
  type Value,
} from '../../model/index.js'

export interface Build {
  readonly project: Project
  readonly comments: readonly Comment[]
  /** The mapping in a file of the repository; undefined if there is none. */
  read(path: string): Value | undefined
  /** Directory of the repository below the scan's root: '' or ending in `/`. */
  readonly repository: string
  readonly resources: Resource[]
  readonly links: Link[]
  readonly problems: Problem[]
}

/** The first line of what is written: where a resource opens. */
export function firstLine(at: Span): Span {
  const { text } = at.file
  let end = at.start
  while (end < at.end && text[end] !== '\n' && text[end] !== '\r') end++
  return { file: at.file, start: at.start, end }
}

/** From the key, where there is one, to the end of the value. */
export function extentOf(value: Value): Span {
  return value.keySpan && value.keySpan.file === value.span.file && value.keySpan.start < value.span.start
    ? cover(value.keySpan, value.span)
    : value.span
}
