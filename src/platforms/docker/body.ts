/** What each instruction says, as values. */
import { list, mapping, missing, pushAll, type Span, scalar, table, text, type Value } from '../../model/index.js'
import type { Instruction, Pair, Word } from '../../parsers/dockerfile/index.js'
import { portOf } from './ports.js'
import { expand, type Reference, type StageScope, spanning } from './scope.js'
import { withArgs } from './transition.js'

/** The body of an instruction's resource, and the variables it uses. */
export interface Body {
  readonly value: Value
  readonly references: readonly Reference[]
}

type Entries = Map<string, Value>

/** Expands words and remembers which variables they used. */
class Reader {
  readonly references: Reference[] = []
  constructor(public scope: StageScope) {}

  word(word: Word): Value {
    const { value, references } = expand(word, this.scope)
    pushAll(this.references, references)
    return value
  }

  words(words: readonly Word[]): Value[] {
    return words.map((w) => this.word(w))
  }
}

/**
 * The body of any instruction but `FROM`, which is `fromBody`'s.
 * @param globals arguments declared before the first stage, which a bare `ARG name` takes up
 */
export function bodyOf(instruction: Instruction, scope: StageScope, globals: ReadonlyMap<string, Value>): Body {
  const reader = new Reader(scope)
  const entries: Entries = new Map()
  if (instruction.flags.length > 0) entries.set('flags', flags(instruction, reader))
  fill(entries, instruction, reader, globals)
  const value = mapping(entries, instruction.span, { keySpan: instruction.keywordSpan })
  return { value, references: reader.references }
}

function fill(into: Entries, instruction: Instruction, reader: Reader, globals: ReadonlyMap<string, Value>): void {
  switch (instruction.keyword) {
    case 'ADD':
    case 'COPY':
      copy(into, instruction, reader)
      break
    case 'RUN':
      mounts(into, instruction)
      command(into, instruction)
      break
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
      command(into, instruction)
      break
    case 'HEALTHCHECK':
      into.set(
        'type',
        instruction.inner ? scalar('CMD', instruction.inner.keywordSpan) : upper(instruction.words[0], instruction),
      )
      if (instruction.inner) command(into, instruction.inner)
      break
    case 'ARG':
      into.set('pairs', declarations(instruction, reader, globals))
      break
    case 'ENV':
    case 'LABEL':
      into.set('pairs', pairs(instruction, reader))
      break
    case 'EXPOSE':
      into.set(
        'ports',
        list(reader.words(instruction.words).map(portOf), spanning(instruction.words, instruction.keywordSpan)),
      )
      break
    case 'VOLUME':
      into.set(
        'paths',
        list(instruction.json ? elements(instruction) : reader.words(instruction.words), instruction.body.span),
      )
      break
    case 'ONBUILD':
      into.set('instruction', keyword(instruction))
      break
    default:
      rest(into, instruction, reader)
  }
}

function keyword({ inner, keywordSpan }: Instruction): Value {
  return inner ? scalar(inner.keyword, inner.keywordSpan) : missing(keywordSpan)
}

function upper(word: Word | undefined, instruction: Instruction): Value {
  return word ? scalar(word.text.toUpperCase(), word.span) : missing(instruction.keywordSpan)
}

/** `WORKDIR /a b` is one path with a blank; `USER`, `STOPSIGNAL` and `MAINTAINER` are one text too. */
const names = table<string>({
  WORKDIR: 'path',
  USER: 'user',
  STOPSIGNAL: 'signal',
  MAINTAINER: 'name',
})

function rest(into: Entries, instruction: Instruction, reader: Reader): void {
  const name = names[instruction.keyword]
  const { body } = instruction
  if (!name || body.text === '') return
  const value = instruction.keyword === 'MAINTAINER' ? scalar(body.text, body.span) : reader.word(body)
  into.set(name, value)
  if (name === 'user') into.set('group', groupOf(value))
}

function groupOf(user: Value): Value {
  const group = text(user).split(':')[1]
  return group === undefined ? missing(user.span) : scalar(group, user.span)
}

function flags(instruction: Instruction, reader: Reader): Value {
  const entries: Entries = new Map()
  for (const flag of instruction.flags) {
    const value = flag.value ? reader.word(flag.value) : scalar(true, flag.span)
    entries.set(flag.name, { ...value, keySpan: flag.span })
  }
  return mapping(entries, spanning(instruction.flags, instruction.keywordSpan))
}

/** `--mount=type=secret,id=x`: each as a mapping of its options. */
function mounts(into: Entries, { flags, keywordSpan }: Instruction): void {
  const all = flags.filter((f) => f.name === 'mount' && f.value)
  if (all.length === 0) return
  into.set(
    'mounts',
    list(
      all.map((f) => mount(f.value?.text ?? '', f.span)),
      spanning(all, keywordSpan),
    ),
  )
}

function mount(options: string, at: Span): Value {
  const entries: Entries = new Map([['type', scalar('bind', at)]])
  for (const option of options.replace(/["']/g, '').split(',')) {
    const equals = option.indexOf('=')
    const key = (equals < 0 ? option : option.slice(0, equals)).trim().toLowerCase()
    entries.set(mountAliases[key] ?? key, scalar(equals < 0 ? true : option.slice(equals + 1).trim(), at))
  }
  return mapping(entries, at)
}

const mountAliases = table<string>({
  dst: 'target',
  destination: 'target',
  src: 'source',
  ro: 'readonly',
  rw: 'readwrite',
})

/** `form` is `exec` with `args`, or `shell` with `command`. */
function command(into: Entries, instruction: Instruction): void {
  const { body, json } = instruction
  into.set('form', scalar(json ? 'exec' : 'shell', body.text === '' ? instruction.keywordSpan : body.span))
  if (json) into.set('args', list(elements(instruction), body.span))
  else into.set('command', scalar(body.text, body.span))
  if (instruction.heredocs.length > 0) into.set('heredocs', heredocs(instruction))
}

function elements({ json = [] }: Instruction): Value[] {
  return json.map((e) => scalar(e.text, e.span, { style: 'double' }))
}

function heredocs({ heredocs, keywordSpan }: Instruction): Value {
  const items = heredocs.map((h) =>
    mapping(
      new Map<string, Value>([
        ['name', scalar(h.name, h.opener.span)],
        ['text', scalar(h.content.text, h.content.span, { style: 'heredoc' })],
      ]),
      h.opener.span,
    ),
  )
  return list(
    items,
    spanning(
      heredocs.map((h) => h.opener),
      keywordSpan,
    ),
  )
}

/** `sources` without heredocs, `destination`, `heredocs`. */
function copy(into: Entries, instruction: Instruction, reader: Reader): void {
  const openers = new Set(instruction.heredocs.map((h) => h.opener.span.start))
  const values = instruction.json
    ? elements(instruction)
    : reader.words(instruction.words.filter((w) => !openers.has(w.span.start)))
  const destination = values.length + openers.size > 1 ? values.at(-1) : undefined
  const sources = destination ? values.slice(0, -1) : values
  into.set('sources', list(sources, spanning(sources, instruction.keywordSpan)))
  if (destination) into.set('destination', destination)
  if (openers.size > 0) into.set('heredocs', heredocs(instruction))
}

/** Items of `{ key, value, legacy }`. Values see the variables as they were before the instruction. */
function pairs(instruction: Instruction, reader: Reader): Value {
  const items = instruction.pairs.map((p) => pair(p, reader))
  return list(items, spanning(instruction.pairs, instruction.keywordSpan))
}

/** Like `pairs`, but each sees the ones before it. */
function declarations(instruction: Instruction, reader: Reader, globals: ReadonlyMap<string, Value>): Value {
  const items: Value[] = []
  for (const p of instruction.pairs) {
    const before = items.at(-1)
    if (before) reader.scope = withArgs(reader.scope, [before], globals)
    items.push(pair(p, reader))
  }
  return list(items, spanning(instruction.pairs, instruction.keywordSpan))
}

function pair(p: Pair, reader: Reader): Value {
  const key = reader.word(p.key)
  const entries: Entries = new Map([['key', key]])
  if (p.value) entries.set('value', { ...reader.word(p.value), keySpan: p.key.span })
  if (p.legacy) entries.set('legacy', scalar(true, p.span))
  return mapping(entries, p.span, { keySpan: p.key.span })
}
