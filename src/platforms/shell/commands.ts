/**
 * The commands of a script as values that rules can read, each with its exact place:
 *
 * - `name`: the program without directory and wrappers; `Missing` where only variables are set or files redirected
 * - `args`: what follows it, `open` where an expansion may bring more or fewer arguments
 * - `wrappers`: what it runs under, outermost first: `sudo`, `env`, `sh` of `sh -c '…'`
 * - `env`: assignments for this command, or of the script if `name` is missing
 * - `redirects`: `{ op, fd, target, body }`
 * - `pipeline`: `{ id, index, length }`; `list`: id of the list it stands in
 * - `after`: the operator before it (`&&`, `||`, `;`, `&`, `|`, a line break; empty for the first of a list)
 * - `context`: the innermost construct around it; `conditional`: it may not run although everything before went well
 * - `background`, `negated`, and `text`, the command as written
 */
import {
  lazyMapping,
  list,
  type Mapping,
  missing,
  pushAll,
  recipe,
  type Span,
  scalar,
  type Value,
} from '../../model/index.js'
import {
  type Command,
  type CommandList,
  childParts,
  type ListItem,
  type Pipeline,
  placeOf,
  type ShellTree,
  type SimpleCommand,
  visitParts,
  type Word,
  type WordPart,
} from '../../parsers/shell/index.js'
import { environmentOf, redirectsOf, splitAssignment } from './details.js'
import { declarers, type Environment, functionScope, newScope, type Scope, uncertain } from './scope.js'
import { nestedScript } from './scripts.js'
import { expandWord } from './words.js'
import { baseName, unwrap } from './wrappers.js'

type Context = 'script' | 'subshell' | 'group' | 'condition' | 'branch' | 'loop' | 'function' | 'substitution'

/** What is true for all commands of a list. */
interface Surroundings {
  readonly tree: ShellTree
  readonly scope: Scope
  readonly wrappers: readonly Value[]
  readonly context: Context
  readonly conditional: boolean
  /** How many scripts are inside each other here. */
  readonly depth: number
}

/** Where a command stands in its list. */
interface Standing {
  readonly after: string
  readonly list: number
  readonly background: boolean
  readonly negated: boolean
  readonly pipeline: { readonly id: number; readonly index: number; readonly length: number }
}

interface Collector {
  readonly found: Mapping[]
  lists: number
  pipelines: number
}

/** A command in as few words as possible: rules ask most commands for nothing but their name. */
interface Found {
  readonly span: Span
  /** The name and the arguments. */
  readonly words: readonly Value[]
  /** An expansion may bring more or fewer arguments. */
  readonly open: boolean
  readonly wrappers: readonly Value[]
  readonly env: Mapping
  /** Undefined without any. */
  readonly redirects: Value | undefined
  readonly at: Standing
  readonly context: Context
  readonly conditional: boolean
  /** Where its text stands in the script. */
  readonly text: { readonly of: string; readonly start: number; readonly end: number }
}

const description = recipe<Found>({
  name: ({ words: [name], span }) => (name ? withoutDirectory(name) : missing(span)),
  args: ({ words, open, span }) => list(words.slice(1), span, { open }),
  wrappers: ({ wrappers, span }) => list(wrappers.map(withoutDirectory), span),
  env: ({ env }) => env,
  redirects: ({ redirects, span }) => redirects ?? list([], span),
  pipeline: ({ at, span }) => lazyMapping({ at, span }, pipeline, span),
  list: ({ at, span }) => scalar(at.list, span),
  after: ({ at, span }) => scalar(at.after, span),
  context: ({ context, span }) => scalar(context, span),
  conditional: ({ conditional, span }) => scalar(conditional, span),
  background: ({ at, span }) => scalar(at.background, span),
  negated: ({ at, span }) => scalar(at.negated, span),
  text: ({ text, span }) => scalar(text.of.slice(text.start, text.end), span),
})

const pipeline = recipe<Pick<Found, 'at' | 'span'>>({
  id: ({ at, span }) => scalar(at.pipeline.id, span),
  index: ({ at, span }) => scalar(at.pipeline.index, span),
  length: ({ at, span }) => scalar(at.pipeline.length, span),
})

/** `sh -c "sh -c '…'"` deeper than this is not looked into. */
const maxScripts = 5

/** All simple commands, wherever they are nested; a command comes before those in its own substitutions. */
export function commandsOf(tree: ShellTree, environment: Environment = new Map()): readonly Mapping[] {
  const collector: Collector = { found: [], lists: 0, pipelines: 0 }
  const scope = newScope(tree, environment)
  readList(tree.body, { tree, scope, wrappers: [], context: 'script', conditional: false, depth: 0 }, collector)
  return collector.found
}

function readList(body: CommandList, around: Surroundings, collector: Collector): void {
  const id = collector.lists++
  let after = ''
  for (const item of body.items) {
    readItem(item, after, id, around, collector)
    after = item.terminator
  }
}

function readItem(item: ListItem, after: string, list: number, around: Surroundings, collector: Collector): void {
  const background = item.terminator === '&'
  readPipeline(item.first, { after, list, background }, around, collector)
  let alternative = false
  let sure = onlyAssigns(item.first)
  const doubtful: string[] = []
  for (const { operator, pipeline } of item.rest) {
    alternative ||= operator === '||'
    const inner = alternative ? { ...around, conditional: true } : around
    readPipeline(pipeline, { after: operator, list, background }, inner, collector)
    if (!sure) pushAll(doubtful, assignedNames(pipeline))
    sure &&= onlyAssigns(pipeline)
  }
  // `a && x=1; b`: whether x is set when b runs depends on a.
  for (const name of doubtful) uncertain(around.scope).add(name)
}

function onlyAssigns({ commands }: Pipeline): boolean {
  return commands.every((c) => c.type === 'simple' && c.words.length === 0)
}

function assignedNames({ commands }: Pipeline): string[] {
  return commands.flatMap((c) => (c.type === 'simple' && c.words.length === 0 ? c.assignments.map((a) => a.name) : []))
}

function readPipeline(
  { commands, negated }: Pipeline,
  { after, list, background }: Pick<Standing, 'after' | 'list' | 'background'>,
  around: Surroundings,
  collector: Collector,
): void {
  const id = collector.pipelines++
  let index = 0
  for (const command of commands) {
    const pipeline = { id, index, length: commands.length }
    readCommand(command, { after: index > 0 ? '|' : after, list, background, negated, pipeline }, around, collector)
    index++
  }
}

function readCommand(command: Command, at: Standing, around: Surroundings, collector: Collector): void {
  if (command.type === 'simple') readSimple(command, at, around, collector)
  visitParts(command, (part) => readPart(part, around, collector))
  if (command.type === 'simple') return
  const inside = (context: Context, conditional: boolean): Surroundings => ({
    ...around,
    context,
    conditional: around.conditional || conditional,
  })
  switch (command.type) {
    case 'subshell':
    case 'group':
      readList(command.body, inside(command.type, false), collector)
      return
    case 'if':
      command.branches.forEach(({ condition, body }, i) => {
        readList(condition, inside('condition', i > 0), collector)
        readList(body, inside('branch', true), collector)
      })
      if (command.otherwise) readList(command.otherwise, inside('branch', true), collector)
      return
    case 'while':
    case 'until':
      readList(command.condition, inside('condition', false), collector)
      readList(command.body, inside('loop', true), collector)
      return
    case 'for':
    case 'select':
    case 'for-arithmetic':
      readList(command.body, inside('loop', command.type !== 'for' || !command.words?.length), collector)
      return
    case 'case':
      for (const clause of command.clauses) readList(clause.body, inside('branch', true), collector)
      return
    case 'function':
    case 'coproc':
      if (command.body) readBody(command.body, command, at, around, collector)
  }
}

function readBody(body: Command, { type }: Command, at: Standing, around: Surroundings, collector: Collector): void {
  const inner: Surroundings =
    type === 'function'
      ? { ...around, context: 'function', conditional: true, scope: functionScope(around.scope) }
      : { ...around, context: 'subshell' }
  const pipeline = { id: collector.pipelines++, index: 0, length: 1 }
  readCommand(body, { ...at, after: '', list: collector.lists++, pipeline }, inner, collector)
}

function readPart(part: WordPart, around: Surroundings, collector: Collector): void {
  if (part.type === 'substitution' || part.type === 'process') {
    const tree = part.type === 'substitution' ? (part.tree ?? around.tree) : around.tree
    readList(part.body, { ...around, tree, context: 'substitution' }, collector)
  } else for (const inner of childParts(part)) readPart(inner, around, collector)
}

function readSimple(command: SimpleCommand, at: Standing, around: Surroundings, collector: Collector): void {
  const { tree, scope } = around
  let exact = true
  const all: Value[] = []
  // The word that each value of `all` was written as.
  const source: Word[] = []
  for (const word of command.words) {
    const certain = expandWord(word, tree, scope, all)
    exact &&= certain
    while (source.length < all.length) source.push(word)
  }
  const { wrappers, assignments, words } = unwrap(all)
  const runsUnder = wrappers.length > 0 ? [...around.wrappers, ...wrappers] : around.wrappers
  const open = !exact || wrappers.some((w) => baseName(w) === 'xargs')
  const span = placeOf(tree, command)
  const env = environmentOf(command, assignments, span, tree, scope)
  const redirects = command.redirects.length > 0 ? redirectsOf(command, span, tree, scope) : undefined
  const text = { of: tree.text, start: command.start, end: command.end }
  const { context, conditional } = around
  const found: Found = { span, words, open, wrappers: runsUnder, env, redirects, at, context, conditional, text }
  collector.found.push(lazyMapping(found, description, span))
  remember(words, env, around.scope)
  const wordOf = (value: Value): Word | undefined => source[all.indexOf(value)]
  const nested = around.depth < maxScripts ? nestedScript(command, words, wordOf, tree) : undefined
  if (!nested || !words[0]) return
  const { environment, assigned } = scope
  const visible: Environment = nested.expanded
    ? { get: (name) => assigned.get(name) ?? environment.get(name) }
    : environment
  readList(
    nested.tree.body,
    {
      ...around,
      tree: nested.tree,
      scope: newScope(nested.tree, visible),
      wrappers: [...runsUnder, words[0]],
      context: 'script',
      depth: around.depth + 1,
    },
    collector,
  )
}

function withoutDirectory(word: Value): Value {
  const base = baseName(word)
  return word.kind === 'scalar' && base !== word.value ? { ...word, value: base, raw: String(word.value) } : word
}

/** Keeps what the command sets for the commands after it. */
function remember(words: readonly Value[], env: Mapping, scope: Scope): void {
  const name = words[0] ? baseName(words[0]) : ''
  if (words.length === 0) for (const [key, value] of env.entries) scope.assigned.set(key, value)
  if (name === 'source' || name === '.' || name === 'eval') scope.disturbed = true
  if (!declarers.has(name)) return
  for (const word of words.slice(1)) for (const [key, value] of splitAssignment(word)) scope.assigned.set(key, value)
}
