/**
 * What is known of an instruction beyond what it says, as its resource's facts, each absent where there is nothing to tell:
 * `keyword` as written · `comments` directly above it · `emptyLines` between its continued lines · `references` to
 * variables, `{ name, defined }` · `user`, `workdir`, `shell` in force before it and the `keywords` used until then,
 * earlier stages included · `source` or `base`, the stage it
 * takes from · `images` of elsewhere it takes from · `ignored`, sources that .dockerignore keeps out of the build.
 */
import {
  type Comment,
  list,
  mapping,
  type Parsed,
  type Project,
  position,
  type Resource,
  scalar,
  slice,
  unknown,
  type Value,
} from '../../model/index.js'
import type { DockerfileTree, Instruction } from '../../parsers/dockerfile/index.js'
import { ignoredBy } from './dockerignore.js'
import { imageOf } from './image.js'
import type { Reference } from './scope.js'
import type { State } from './state.js'

export interface Facts {
  /** The shell that a comment above the instruction names for what follows: `# hadolint shell=pwsh`. */
  shell(instruction: Instruction): Value | undefined
  instruction(instruction: Instruction, references: readonly Reference[], around?: Around): Value
}

export interface Around {
  readonly state?: State
  readonly source?: Resource | undefined
  readonly base?: Value | undefined
}

export function factsOf(parsed: Parsed<DockerfileTree>, project: Project): Facts {
  const { file, comments, tree } = parsed
  const directiveStarts = new Set(tree.directives.map((d) => d.span.start))
  const byLine = new Map(
    comments.filter((c) => !directiveStarts.has(c.span.start)).map((c) => [position(file, c.span.start).line, c]),
  )
  const ignored = ignoredBy(file.path, project)
  const tells = comments.some((comment) => shellIn(comment) !== undefined)
  const commentsAbove = ({ keywordSpan }: Instruction): readonly Comment[] =>
    byLine.size > 0 ? above(position(file, keywordSpan.start).line, byLine) : []
  return {
    shell: (instruction) =>
      tells
        ? commentsAbove(instruction)
            .map(shellIn)
            .findLast((shell) => shell !== undefined)
        : undefined,
    instruction(instruction, references, around = {}) {
      const at = instruction.keywordSpan
      const entries = new Map<string, Value>([['keyword', scalar(slice(at), at)]])
      const add = (name: string, values: readonly Value[]): void => {
        if (values.length > 0) entries.set(name, list(values, at))
      }
      add(
        'comments',
        commentsAbove(instruction).map((c) => scalar(c.text, c.span)),
      )
      add(
        'emptyLines',
        instruction.emptyLines.map((s) => scalar('', s)),
      )
      add('references', references.map(referenceValue))
      const { state, source, base } = around
      if (state) for (const name of ['user', 'workdir', 'shell', 'keywords'] as const) entries.set(name, state[name])
      if (source) entries.set('source', scalar(source.address, at))
      if (base) entries.set('base', base)
      add('images', imagesIn(instruction, source).map(imageOf))
      add('ignored', ignored(instruction))
      return mapping(entries, at)
    },
  }
}

function shellIn({ text, span }: Comment): Value | undefined {
  const [, command] = /^#\s*hadolint\s+(?:global\s+)?shell\s*=\s*([^#]+)/.exec(text) ?? []
  const words = command?.trim().split(/\s+/)
  return words && list([...words.map((w) => scalar(w, span)), scalar('-c', span)], span)
}

/** References to images of elsewhere: what `--from` and mounts name, unless it is a stage. */
function imagesIn(instruction: Instruction, source: Resource | undefined): Value[] {
  const from = instruction.flags.find((f) => f.name === 'from')?.value
  const copied = from && !source && looksLikeImage(from.text) ? [scalar(from.text, from.span)] : []
  const mounted = instruction.flags.flatMap((f) => {
    const image = f.name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(f.value?.text ?? '')?.[1] : undefined
    return image && looksLikeImage(image) ? [scalar(image, f.span)] : []
  })
  return [...copied, ...mounted]
}

/** A bare name is a stage or a named context; an image is named with a tag, a digest or a path. */
function looksLikeImage(reference: string): boolean {
  return /[:/@]/.test(reference) && !reference.includes('$')
}

function referenceValue({ name, defined, span }: Reference): Value {
  const entries = new Map<string, Value>([
    ['name', scalar(name, span)],
    ['defined', defined === 'unknown' ? unknown(`the base image may set \`${name}\``, span) : scalar(defined, span)],
  ])
  return mapping(entries, span)
}

/** Comments on the lines directly above, in order. */
function above(line: number, byLine: ReadonlyMap<number, Comment>): Comment[] {
  const found: Comment[] = []
  for (let at = line - 1; ; at--) {
    const comment = byLine.get(at)
    if (!comment) return found.reverse()
    found.push(comment)
  }
}
