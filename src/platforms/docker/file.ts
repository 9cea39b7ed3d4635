/** A Dockerfile as a whole: its resource, and the groups of instructions that its stages are made of. */
import { list, mapping, type Parsed, type Resource, scalar, span, type Value } from '../../model/index.js'
import type { DockerfileTree, Instruction } from '../../parsers/dockerfile/index.js'

export function fileResource({ file, tree, comments }: Parsed<DockerfileTree>): Resource {
  const whole = span(file, 0, file.text.length)
  const first = tree.instructions[0]?.keywordSpan ?? span(file, 0, 0)
  const entries = new Map<string, Value>([
    ['escape', scalar(tree.escape, first)],
    ...tree.directives.map((d) => [d.name, scalar(d.value, d.valueSpan)] as const),
  ])
  return {
    kind: 'docker/File',
    address: file.path,
    name: file.path,
    body: mapping(entries, whole),
    facts: mapping(
      new Map([
        [
          'comments',
          list(
            comments.map((c) => scalar(c.text, c.span)),
            first,
          ),
        ],
      ]),
      first,
    ),
    // Of its own: a comment above the first instruction speaks of that one.
    header: span(file, 0, 0),
    extent: whole,
  }
}

/** Each `FROM` with what follows it. */
export function grouped(instructions: readonly Instruction[]): Instruction[][] {
  const groups: Instruction[][] = []
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') groups.push([instruction])
    else groups.at(-1)?.push(instruction)
  }
  return groups
}
