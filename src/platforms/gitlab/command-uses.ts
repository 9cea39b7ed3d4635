/** Predefined variables among the words of a command. */
import { child, items, list, type Mapping, mapping, scalar, slice, span, type Value } from '../../model/index.js'
import { isUserControlled } from './user-controlled.js'

/**
 * `{ variable, quoted, userControlled }` at the variable's place, for each `CI_…` and `GITLAB_…` variable that the name,
 * an argument or a redirection of the command expands. In double quotes it stays one word; in single quotes it is none.
 */
export function predefinedUses(command: Mapping): Value {
  const redirects = items(child(command, 'redirects')).map((redirect) => child(redirect, 'target'))
  const words = [child(command, 'name'), ...items(child(command, 'args')), ...redirects]
  return list(words.flatMap(usesIn), command.span)
}

function usesIn(word: Value): Value[] {
  if (word.kind === 'missing') return []
  const source = slice(word.span)
  if (!source.includes('$')) return []
  return [...source.matchAll(/\$\{?((?:CI|GITLAB|TRIGGER)_\w+)/g)].flatMap((use) => {
    const quotes = quotesAt(source, use.index)
    const name = use[1] ?? ''
    if (quotes === 'single' || source[use.index - 1] === '\\') return []
    const at = span(word.span.file, word.span.start + use.index, word.span.start + use.index + use[0].length)
    const facts = new Map<string, Value>([
      ['variable', scalar(name, at)],
      ['quoted', scalar(quotes === 'double', at)],
      ['userControlled', scalar(isUserControlled(name), at)],
    ])
    return [mapping(facts, at)]
  })
}

function quotesAt(source: string, index: number): 'none' | 'single' | 'double' {
  let state: 'none' | 'single' | 'double' = 'none'
  for (let i = 0; i < index; i++) {
    const c = source[i]
    if (c === '\\' && state !== 'single') i++
    else if (c === "'" && state !== 'double') state = state === 'single' ? 'none' : 'single'
    else if (c === '"' && state !== 'single') state = state === 'double' ? 'none' : 'double'
  }
  return state
}
