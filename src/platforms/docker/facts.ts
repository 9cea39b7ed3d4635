/**
 * What is known of an instruction beyond what it says, as its resource's facts, each absent where there is nothing to tell:
 * `keyword` as written · `comments` directly above it · `emptyLines` between its continued lines · `references` to
 * variables, `{ name, defined }` · `user`, `workdir`, `shell` in force before it and the `keywords` used until then,
 * earlier stages included · `source` or `base`, the stage it
 * takes from · `images` of elsewhere it takes from · `ignored`, sources that .dockerignore keeps out of the build.
 */
import {
  type Comment,
  lazyMapping,
  list,
  mapping,
  type Parsed,
  type Project,
  position,
  type Resource,
  recipe,
  type Span,
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
  readonly state?: Pick<State, 'user' | 'workdir' | 'shell' | 'keywords'>
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
  return {
    shell: ({ keywordSpan }) =>
      tells
        ? commentsAbove({ keyword: keywordSpan, byLine })
            .map(shellIn)
            .findLast((shell) => shell !== undefined)
        : undefined,
    instruction(instruction, references, around = {}) {
      const { state, source, base } = around
      // Not the whole state: its variables would be kept for each instruction.
      const inForce = state && {
        user: state.user,
        workdir: state.workdir,
        shell: state.shell,
        keywords: state.keywords,
      }
      const about: About = {
        keyword: instruction.keywordSpan,
        emptyLines: instruction.emptyLines,
        images: imagesIn(instruction, source),
        ignored: ignored(instruction),
        references,
        inForce,
        source,
        base,
        byLine,
      }
      return lazyMapping(about, description, instruction.keywordSpan)
    },
  }
}

/** What the facts are made of, without the instruction itself: its syntax is not needed once it is modelled. */
interface About extends Pick<Around, 'source' | 'base'> {
  readonly keyword: Span
  readonly emptyLines: readonly Span[]
  readonly images: readonly Value[]
  readonly ignored: readonly Value[]
  readonly references: readonly Reference[]
  readonly inForce: Around['state']
  /** Comments of the file. */
  readonly byLine: ReadonlyMap<number, Comment>
}

const description = recipe<About>({
  keyword: ({ keyword }) => scalar(slice(keyword), keyword),
  comments: (about) => some(commentsAbove(about), about, ({ text, span }) => scalar(text, span)),
  emptyLines: (about) => some(about.emptyLines, about, (at) => scalar('', at)),
  references: (about) => some(about.references, about, referenceValue),
  user: ({ inForce }) => inForce?.user,
  workdir: ({ inForce }) => inForce?.workdir,
  shell: ({ inForce }) => inForce?.shell,
  keywords: ({ inForce }) => inForce?.keywords,
  source: ({ source, keyword }) => source && scalar(source.address, keyword),
  base: ({ base }) => base,
  images: (about) => some(about.images, about, imageOf),
  ignored: (about) => some(about.ignored, about, (value) => value),
})

/** As a list, where there are any. */
function some<T>(all: readonly T[], { keyword }: About, asValue: (one: T) => Value): Value | undefined {
  return all.length > 0 ? list(all.map(asValue), keyword) : undefined
}

/** References to images of elsewhere: what `--from` and mounts name, unless it is a stage. */
function imagesIn(instruction: Instruction, source: Resource | undefined): Value[] {
  if (instruction.flags.length === 0) return []
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
function commentsAbove({ keyword, byLine }: Pick<About, 'keyword' | 'byLine'>): Comment[] {
  if (byLine.size === 0) return []
  const found: Comment[] = []
  for (let line = position(keyword.file, keyword.start).line - 1; ; line--) {
    const comment = byLine.get(line)
    if (!comment) return found.reverse()
    found.push(comment)
  }
}

function shellIn({ text, span }: Comment): Value | undefined {
  const [, command] = /^#\s*hadolint\s+(?:global\s+)?shell\s*=\s*([^#]+)/.exec(text) ?? []
  const words = command?.trim().split(/\s+/)
  return words && list([...words.map((w) => scalar(w, span)), scalar('-c', span)], span)
}
