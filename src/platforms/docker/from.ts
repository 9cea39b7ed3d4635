/** `FROM image AS name`. */
import { mapping, missing, pushAll, scalar, type Value } from '../../model/index.js'
import type { Instruction, Word } from '../../parsers/dockerfile/index.js'
import type { Body } from './body.js'
import { imageOf } from './image.js'
import { expand, platformArgs, type Reference, type Scope, type Variables } from './scope.js'

/**
 * `image` (see `imageOf`), `default` (the reference if no build argument is passed), `as` (the keyword as written), `name` (as written), `platform`.
 * @param globals the arguments declared before the first stage, and those of the builder
 */
export function fromBody(instruction: Instruction, globals: Scope): Body {
  const [reference, as, name] = instruction.words
  const references: Reference[] = []
  const read = (word: Word): Value => {
    const expanded = expand(word, globals)
    pushAll(references, expanded.references)
    return expanded.value
  }
  const entries = new Map<string, Value>()
  entries.set('image', reference ? imageOf(read(reference)) : missing(instruction.keywordSpan))
  if (reference) entries.set('default', expand(reference, { ...globals, args: withoutGiven(globals.args) }).value)
  if (as && /^as$/i.test(as.text)) entries.set('as', scalar(as.text, as.span))
  if (name && entries.has('as')) entries.set('name', scalar(name.text, name.span))
  const platform = instruction.flags.find((f) => f.name === 'platform')
  if (platform?.value) {
    entries.set('platform', { ...read(platform.value), keySpan: platform.span })
    entries.set('platformAsWritten', scalar(platform.value.text, platform.value.span, { keySpan: platform.span }))
  }
  return { value: mapping(entries, instruction.span, { keySpan: instruction.keywordSpan }), references }
}

/** As if nobody passed a build argument: those without a default are empty. What is made of others is left open. */
function withoutGiven(args: Variables): Variables {
  return {
    get(name) {
      const value = args.get(name)
      return value?.kind === 'unknown' && !value.origin && !platformArgs.has(name) ? scalar('', value.span) : value
    },
  }
}
