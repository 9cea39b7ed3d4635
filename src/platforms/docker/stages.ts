/** From a Dockerfile's tree to its resources: the file, its stages, their instructions, the commands in those. */
import {
  get,
  items,
  type Link,
  mapping,
  type Parsed,
  type Problem,
  pushAll,
  type Resource,
  type Span,
  scalar,
  span,
  text,
  unknown,
  type Value,
} from '../../model/index.js'
import type { DockerfileTree, Instruction } from '../../parsers/dockerfile/index.js'
import { bodyOf } from './body.js'
import { commandsOf } from './commands.js'
import type { Facts } from './facts.js'
import { fileResource, grouped } from './file.js'
import { fromBody } from './from.js'
import { builderArgs, type StageScope } from './scope.js'
import type { InstructionScript } from './shellcheck.js'
import { externalState, inheritedState, nowhereState, type State } from './state.js'
import { after, settled, withArgs } from './transition.js'

interface Stage {
  readonly index: number
  /** Lower case, as the builder compares them; empty if it has none. */
  readonly name: string
  readonly resource: Resource
  readonly state: State
  /** The earlier stage it is built from. */
  readonly base: Stage | undefined
  /** What its `ONBUILD`s do in the stages that are built from it. */
  readonly triggers: readonly Instruction[]
  /** Of its resource's body, which is completed as the file is read. */
  readonly entries: Map<string, Value>
}

export interface FileModel {
  readonly resources: readonly Resource[]
  readonly links: readonly Link[]
  readonly problems: readonly Problem[]
  /** What ShellCheck may be asked about. */
  readonly scripts: readonly InstructionScript[]
}

interface Walk {
  readonly file: Resource
  readonly facts: Facts
  readonly resources: Resource[]
  readonly links: Link[]
  readonly problems: Problem[]
  readonly scripts: InstructionScript[]
  readonly stages: Stage[]
  /** What a comment at the head of the file names for all stages. */
  readonly shell: Value | undefined
}

/** @param target the stage that is built, by name; the last one where there is none of that name */
export function fileModel(parsed: Parsed<DockerfileTree>, facts: Facts, target?: string): FileModel {
  const { tree } = parsed
  const known = tree.instructions.filter((i) => i.known)
  const file = fileResource(parsed)
  const firstFrom = known.findIndex((i) => i.keyword === 'FROM')
  const from = known[firstFrom]
  const shell = from && facts.shell(from)
  const walk: Walk = { file, facts, resources: [file], links: [], problems: [], scripts: [], stages: [], shell }
  const head = firstFrom < 0 ? known : known.slice(0, firstFrom)
  const globals = headOf(head, walk, tree.escape, firstFrom < 0)
  const groups = grouped(firstFrom < 0 ? [] : known.slice(firstFrom))
  const offset = walk.stages.length
  const named = groups.findLastIndex(([first]) => target !== undefined && isNamed(first, target))
  const built = named < 0 ? groups.length - 1 : named
  groups.forEach((group, i) => {
    stage(group, walk, globals, { index: i + offset, final: i === built })
  })
  markShipped(walk, offset + built)
  return walk
}

function isNamed(from: Instruction | undefined, target: string): boolean {
  return from?.words[2]?.text.toLowerCase() === target.toLowerCase()
}

/** What the image is made of: the final stage and the stages it is built from. */
function markShipped({ stages }: Walk, built: number): void {
  const shipped = new Set<Stage>()
  for (let at = stages[built]; at && !shipped.has(at); at = at.base) shipped.add(at)
  for (const stage of stages) stage.entries.set('shipped', scalar(shipped.has(stage), stage.resource.header))
}

/**
 * What stands before the first `FROM`: build arguments for all stages. Anything else there belongs to a stage whose
 * beginning is elsewhere (a snippet, an included part), which is judged as far as it goes.
 */
function headOf(head: readonly Instruction[], walk: Walk, escapeChar: '\\' | '`', final: boolean): StageScope {
  const stray = head.findIndex((i) => i.keyword !== 'ARG')
  const ofBuilder = builderArgs(walk.file.header)
  let scope: StageScope = { escape: escapeChar, args: ofBuilder, env: new Map() }
  for (const instruction of stray < 0 ? head : head.slice(0, stray)) {
    const body = bodyOf(instruction, scope, new Map())
    add(walk, instruction, walk.file, body.value, walk.facts.instruction(instruction, body.references))
    scope = withArgs(scope, items(get(body.value, 'pairs')), new Map())
  }
  const first = head[stray]
  if (first) {
    const rest = head.slice(stray)
    const declared = new Map([...scope.args].filter(([name, value]) => ofBuilder.get(name) !== value))
    const state = nowhereState(first.keywordSpan, escapeChar, declared)
    const entries: [string, Value][] = [['headless', scalar(true, first.keywordSpan)]]
    inside(rest, walk, state, scope.args, { index: 0, final, name: '', header: first.keywordSpan, entries })
  }
  return scope
}

interface Place {
  readonly index: number
  readonly final: boolean
}

function stage(group: readonly Instruction[], walk: Walk, globals: StageScope, place: Place): void {
  const [from, ...rest] = group
  if (!from) return
  const { value: body, references } = fromBody(from, globals)
  const name = text(get(body, 'name')).toLowerCase()
  const reference = text(get(body, 'image.raw')).toLowerCase()
  const base = walk.stages.findLast((s) => s.name !== '' && s.name === reference)
  const image = get(body, 'image')
  const shell = walk.facts.shell(from) ?? walk.shell
  const state = base
    ? fromStage(base, globals.args)
    : { ...externalState(image, globals.escape), ...(shell ? { shell } : {}) }
  const entries: [string, Value][] = [
    ['name', get(body, 'name')],
    ['image', image],
    ['platform', get(body, 'platform')],
  ]
  if (base) entries.push(['base', scalar(base.resource.address, image.span)])
  const resource = inside(
    rest,
    walk,
    state,
    globals.args,
    { ...place, name, base, header: from.span, entries },
    (parent) => {
      const named = base ? scalar(base.resource.address, image.span) : possibleStage(get(body, 'image.raw'), walk)
      add(walk, from, parent, body, walk.facts.instruction(from, references, { base: named }))
    },
  )
  if (base) walk.links.push({ from: resource, to: base.resource, via: 'base', span: image.span })
  for (const trigger of base?.triggers ?? []) {
    const { value: copied } = bodyOf(trigger, state.scope, globals.args)
    const source = sourceStage(copied, walk)
    if (source)
      walk.links.push({ from: resource, to: source.resource, via: 'from', span: get(copied, 'flags.from').span })
  }
}

/** The triggers of a stage run first in the stages that are built from it, but not in those built from these. */
function fromStage(base: Stage, globals: ReadonlyMap<string, Value>): State {
  return base.triggers.reduce(
    (state, trigger) => after(trigger.keyword, bodyOf(trigger, state.scope, globals).value, state, globals),
    inheritedState(base.state),
  )
}

/** `FROM build-${TARGETARCH}` takes one of the stages whose names begin so. */
function possibleStage(reference: Value, { stages }: Walk): Value | undefined {
  const prefix = reference.kind === 'unknown' ? (reference.prefix ?? '').toLowerCase() : ''
  if (prefix === '' || !stages.some((s) => s.name.startsWith(prefix))) return undefined
  return unknown('which stage is meant is decided by a variable', reference.span)
}

interface StageShape extends Place {
  readonly name: string
  readonly base?: Stage | undefined
  readonly header: Span
  readonly entries: readonly [string, Value][]
}

/** Walks a stage's instructions and adds its resource before theirs. */
function inside(
  instructions: readonly Instruction[],
  walk: Walk,
  start: State,
  globals: ReadonlyMap<string, Value>,
  shape: StageShape,
  before: (stage: Resource) => void = () => {},
): Resource {
  const { index, name, header, final } = shape
  const entries = new Map<string, Value>([
    ['index', scalar(index, header)],
    ['final', scalar(final, header)],
    ...shape.entries,
  ])
  const end = instructions.at(-1)?.span.end ?? header.end
  const extent = span(header.file, header.start, Math.max(header.end, end))
  const resource: Resource = {
    kind: 'docker/Stage',
    address: `stage ${name || index}`,
    name: name || String(index),
    body: mapping(entries, extent, { keySpan: header }),
    header,
    extent,
    parent: walk.file,
  }
  walk.resources.push(resource)
  before(resource)
  let state = start
  for (const instruction of instructions) {
    const shell = walk.facts.shell(instruction)
    state = one(instruction, walk, resource, shell ? { ...state, shell } : state, globals)
  }
  // The instructions had to know their stage before it was known what they make of it.
  for (const [key, value] of settled(state, header)) entries.set(key, value)
  const triggers = instructions.flatMap(({ keyword, inner }) => (keyword === 'ONBUILD' && inner ? [inner] : []))
  walk.stages.push({ index, name, resource, state, base: shape.base, triggers, entries })
  return resource
}

function one(
  instruction: Instruction,
  walk: Walk,
  parent: Resource,
  state: State,
  globals: ReadonlyMap<string, Value>,
): State {
  const { value: body, references } = bodyOf(instruction, state.scope, globals)
  // A trigger takes from the stages of the file that it runs in.
  const source = parent.kind === 'docker/Onbuild' ? undefined : sourceStage(body, walk)
  const resource = add(
    walk,
    instruction,
    parent,
    body,
    walk.facts.instruction(instruction, references, { state, source: source?.resource }),
  )
  if (source) walk.links.push({ from: resource, to: source.resource, via: 'from', span: get(body, 'flags.from').span })
  const commands = commandsOf(instruction, resource, state)
  pushAll(walk.resources, commands.resources)
  pushAll(walk.problems, commands.problems)
  if (commands.script) walk.scripts.push({ script: commands.script, instruction: resource })
  if (instruction.keyword === 'ONBUILD' && instruction.inner) {
    return { ...state, onbuild: one(instruction.inner, walk, resource, state.onbuild ?? state, globals) }
  }
  return after(instruction.keyword, body, state, globals)
}

/** The stage that `--from` names, by name or by index. */
function sourceStage(body: Value, walk: Walk): Stage | undefined {
  const from = text(get(body, 'flags.from')).toLowerCase()
  if (from === '') return undefined
  return walk.stages.findLast((s) => s.name === from) ?? walk.stages.find((s) => String(s.index) === from)
}

function add(walk: Walk, instruction: Instruction, parent: Resource, body: Value, facts: Value): Resource {
  const { keyword, keywordSpan, span: extent } = instruction
  const kind = `docker/${keyword.slice(0, 1)}${keyword.slice(1).toLowerCase()}`
  const resource: Resource = { kind, address: keyword, name: keyword, body, facts, header: keywordSpan, extent, parent }
  walk.resources.push(resource)
  return resource
}
