/**
 * The shell commands in an instruction, as `docker/Command`: `body` as the shell model describes them, and as facts
 * `program` (with `pip3` as `pip`), `options`, `operands`, and `cache` where it fills a package manager's cache.
 */
import {
  get,
  identityMap,
  items,
  lazyMapping,
  list,
  type Mapping,
  mapping,
  missing,
  type OffsetMap,
  type Problem,
  type Resource,
  recipe,
  scalar,
  slice,
  text,
  type Value,
} from '../../model/index.js'
import { concat, type Instruction, type JsonElement, type MappedText } from '../../parsers/dockerfile/index.js'
import { parseShell } from '../../parsers/shell/index.js'
import { commandsOf as commandsIn, dialect, isPosix, type ShellScript, shebangDialect } from '../shell/index.js'
import { cachesOf } from './caches.js'
import { Prepared } from './prepared.js'
import { lookup } from './scope.js'
import type { State } from './state.js'

export interface Commands {
  readonly resources: readonly Resource[]
  /** The script they stand in, for ShellCheck; none in exec form without a shell. */
  readonly script?: ShellScript
  readonly problems: readonly Problem[]
}

const none: Commands = { resources: [], problems: [] }
const withCommands: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

export function commandsOf(instruction: Instruction, parent: Resource, state: State): Commands {
  if (!withCommands.has(instruction.keyword)) return none
  const holder = instruction.keyword === 'HEALTHCHECK' ? instruction.inner : instruction
  if (!holder) return none
  return holder.json
    ? ofExecForm(holder.json, parent, state)
    : ofScript(scriptOf(holder), parent, state, shellOf(state))
}

/** Words of the shell; the default one where it isn't known. */
function shellOf({ shell }: State): readonly string[] {
  const words = items(shell).map((w) => text(w))
  return words.length > 0 ? words : ['/bin/sh', '-c']
}

function ofScript(script: MappedText, parent: Resource, state: State, shell: readonly string[]): Commands {
  const spoken = shebangDialect(script.text) ?? dialect(shell)
  if (!isPosix(spoken)) return none
  const tree = parseShell(script.text, script.map)
  const { scope } = state
  const { text, map } = script
  return {
    resources: resources(commandsIn(tree, { get: (name) => lookup(scope, name) }), parent, state),
    script: {
      text,
      map,
      dialect: spoken,
      environment: { has: (name) => scope.args.has(name) || scope.env.has(name) },
    },
    problems: tree.problems,
  }
}

/** What the shell gets: the instruction's text with its heredocs, or the heredoc alone where there is nothing else. */
function scriptOf({ body, heredocs }: Instruction): MappedText {
  const [first] = heredocs
  const last = heredocs.at(-1)
  if (!first || !last) return body
  if (heredocs.length === 1 && body.text === first.opener.text) return first.content
  const { file } = body.span
  const start = Math.max(0, first.content.span.start - 1)
  const rest = {
    text: file.text.slice(start, last.end.end),
    map: identityMap(file, start),
    span: { file, start, end: last.end.end },
  }
  return concat(body, rest)
}

/** `["sh", "-c", "script"]` is looked into; anything else is one command. */
function ofExecForm(json: readonly JsonElement[], parent: Resource, state: State): Commands {
  const [program, ...rest] = json
  if (!program) return none
  const words = json.map((e) => e.text)
  const scriptAt = isPosix(dialect(words)) ? json.findIndex((e, i) => i > 0 && /^-[a-z]*c$/.test(e.text)) + 1 : 0
  const script = scriptAt > 0 ? json[scriptAt] : undefined
  if (script) return ofScript({ text: script.text, map: jsonMap(script), span: script.span }, parent, state, words)
  const at = { ...program.span, end: json.at(-1)?.span.end ?? program.span.end }
  const value = (e: JsonElement): Value => scalar(e.text, e.span, { style: 'double' })
  const body = mapping(
    new Map<string, Value>([
      ['name', scalar(program.text.slice(program.text.lastIndexOf('/') + 1), program.span)],
      ['args', list(rest.map(value), at)],
      ['wrappers', list([], at)],
      ['env', mapping(new Map(), at)],
      ['redirects', list([], at)],
      [
        'pipeline',
        mapping(
          new Map(
            [
              ['id', 0],
              ['index', 0],
              ['length', 1],
            ].map(([k, n]) => [String(k), scalar(n ?? 0, at)]),
          ),
          at,
        ),
      ],
      ['after', scalar('', at)],
      ['context', scalar('script', at)],
      ['conditional', scalar(false, at)],
      ['text', scalar(words.join(' '), at)],
    ]),
    at,
  )
  return { resources: resources([body], parent, state), problems: [] }
}

/** Where the characters of a JSON string stand; an escaped one at the end of its escape. */
function jsonMap({ text: decoded, span }: JsonElement): OffsetMap {
  const { file, start } = span
  const raw = slice(span).slice(1, -1)
  if (raw === decoded) return identityMap(file, start + 1)
  const segments: { at: number; source: number }[] = []
  let at = 0
  for (const { 0: piece, index } of raw.matchAll(/\\\r?\n|\\u[0-9a-fA-F]{4}|\\.|[^\\]+/g)) {
    if (/^\\\r?\n$/.test(piece)) continue
    const escaped = piece.startsWith('\\')
    segments.push({ at, source: start + 1 + index + (escaped ? piece.length - 1 : 0) })
    at += escaped ? 1 : piece.length
  }
  return { file, segments }
}

function resources(bodies: readonly Mapping[], parent: Resource, state: State): Resource[] {
  const commands = bodies.map((body) => new Prepared(body))
  const caches = cachesOf(commands, get(parent.body, 'mounts'), state.scope.env)
  return commands.map((command, index) => {
    const { body, at, name } = command
    const about = { command, cache: caches[index] }
    return {
      kind: 'docker/Command',
      address: name || 'command',
      name,
      body,
      facts: lazyMapping(about, facts, at),
      header: at,
      extent: at,
      parent,
    }
  })
}

const facts = recipe<{ readonly command: Prepared; readonly cache: Value | undefined }>({
  program: ({ command: { program, body, at } }) => (program ? scalar(program, get(body, 'name').span) : missing(at)),
  options: ({ command }) => command.options,
  operands: ({ command }) => command.operands,
  cache: ({ cache }) => cache,
})
