/** `FROM image AS name`. */
import { mapping, missing, pushAll, scalar, type Value } from '../../model/index.js'
import type { Instruction, Word } from '../../parsers/dockerfile/index.js'
import type { Body } from './body.js'
import { imageOf } from './image.js'
import { expand, platformArgs, type Reference, type Scope } from './scope.js'

/**
 * `image` (see `imageOf`), `default` (the reference if no build argument is passed), `as` (the keyword as written), `name` (as written), `platform`.
 * @param globals the arguments declared before the first stage; the builder adds those that name platforms
 */
export function fromBody(instruction: Instruction, globals: Scope): Body {
  const [reference, as, name] = instruction.words
  const references: Reference[] = []
  const read = (word: Word): Value => {
    const expanded = expand(word.mapped, scopeFor(word, instruction, globals))
    pushAll(references, expanded.references)
    return expanded.value
  }
  const entries = new Map<string, Value>()
  entries.set('image', reference ? imageOf(read(reference)) : missing(instruction.keywordSpan))
  if (reference) {
    const scope = withEmptyArguments(scopeFor(reference, instruction, globals))
    entries.set('default', expand(reference.mapped, scope).value)
  }
  if (as && /^as$/i.test(as.text)) entries.set('as', scalar(as.text, as.span))
  if (name && entries.has('as')) entries.set('name', scalar(name.text, name.span))
  const platform = instruction.flags.find((f) => f.name === 'platform')
  if (platform?.value) {
    entries.set('platform', { ...read(platform.value), keySpan: platform.span })
    entries.set('platformAsWritten', scalar(platform.value.text, platform.value.span, { keySpan: platform.span }))
  }
  return { value: mapping(entries, instruction.span, { keySpan: instruction.keywordSpan }), references }
}

/** Only a word with variables needs those that the builder adds. */
function scopeFor({ text }: Word, instruction: Instruction, globals: Scope): Scope {
  if (!text.includes('$')) return globals
  return { ...globals, args: new Map([...platformDefaults(instruction), ...globals.args]) }
}

/** As if nobody passed a build argument: those without a default are empty. */
function withEmptyArguments(scope: Scope): Scope {
  const args = [...scope.args].map(([name, value]): [string, Value] =>
    value.kind === 'unknown' && !platformArgs.has(name) ? [name, scalar('', value.span)] : [name, value],
  )
  return { ...scope, args: new Map(args) }
}

function platformDefaults({ keywordSpan }: Instruction): [string, Value][] {
  return [...platformArgs].map((name) => [
    name,
    { kind: 'unknown', why: `\`${name}\` depends on the build`, span: keywordSpan },
  ])
}
