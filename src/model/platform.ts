/** The seams of the line: what a format's parser and a platform's model give to the engine. */
import type { Gap, Link } from './graph.js'
import type { Problem } from './problem.js'
import type { Resource } from './resource.js'
import type { SourceFile, Span } from './source.js'

/** A comment, with its marker (`#`, `//`, `/* … *\/`) in the text. */
export interface Comment {
  readonly span: Span
  readonly text: string
}

/** What a parser answers. It never throws and goes on after an error. */
export interface Parsed<Tree = unknown> {
  readonly file: SourceFile
  readonly tree: Tree
  readonly comments: readonly Comment[]
  readonly problems: readonly Problem[]
}

export type FormatId = 'yaml' | 'helm' | 'json' | 'hcl' | 'dockerfile'

export interface Format<Tree = unknown> {
  readonly id: FormatId
  parse(file: SourceFile): Parsed<Tree>
}

/** Read-only access to the scanned root for platforms that follow paths (modules, bases, includes, local actions). */
export interface Project {
  /** Parsed text of a file below the root, whether or not it is in the report's paths; undefined if absent, unreadable or outside. */
  parse(path: string, format: FormatId): Parsed | undefined
  /** Raw text of a file below the root. */
  read(path: string): SourceFile | undefined
  /** Names (not paths) of the files directly in a directory below the root; directories end in `/`. */
  list(directory: string): readonly string[]
  /** Absolute directory that paths are relative to, for programs that are started there; absent where nothing is on a disk. */
  readonly directory?: string
  /** Settings of this platform from the configuration. */
  readonly settings: Readonly<Record<string, unknown>>
}

export interface Model {
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
  /** Links the platform knows from its own resources alone. */
  readonly links: readonly Link[]
  readonly gaps: readonly Gap[]
}

/** All files of one platform in, resources out. A platform sees its files together: a module is a directory. */
export interface Platform {
  readonly id: string
  /** Kinds whose absence proves nothing when single files were given and their neighbours not read: `k8s/*`. */
  readonly absenceNeeds?: string
  /** Its files have nothing to do with each other: they may be modelled some at a time. */
  readonly apart?: boolean
  /** Formats of files it may follow through `Project.parse`, beside those of the files it is given. */
  readonly formats?: readonly FormatId[]
  model(files: readonly Parsed[], project: Project): Model
}
