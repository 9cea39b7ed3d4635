/** `$VAR`, `${VAR:-default}` and the like in the values of a Compose file. */
import { type List, type Mapping, printable, type Scalar, unknown, type Value } from '../../model/index.js'
import type { Variables } from './dot-env.js'

/** `${a:-${b:-${c}}}` deeper than this is not followed. */
const maxDepth = 20

/** The tree with its variables filled in; a text that holds an unset one is `Unknown` with its certain beginning. */
export function interpolated(value: Value, variables: Variables): Value {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' && value.value.includes('$') ? fill(value, value.value, variables) : value
    case 'list':
      return { ...value, items: value.items.map((item) => interpolated(item, variables)) } satisfies List
    case 'map': {
      const entries = [...value.entries].map(([key, v]) => [key, interpolated(v, variables)] as const)
      return { ...value, entries: new Map(entries) } satisfies Mapping
    }
    case 'unknown':
      // What a tag holds (`!override`) is looked at when files are merged.
      return value.origin ? { ...value, origin: interpolated(value.origin, variables) } : value
    case 'missing':
      return value
  }
}

/** Text as far as it is known, and why it isn't known further. */
interface Filled {
  readonly text: string
  readonly why?: string
  readonly origin?: Value
  readonly via?: string
}

function fill(written: Scalar, text: string, variables: Variables): Value {
  const { keySpan } = written
  const filled = substitute(text, variables, 0)
  const more = {
    ...(keySpan ? { keySpan } : {}),
    origin: filled.origin ?? written,
    ...(filled.via ? { via: filled.via } : {}),
  }
  if (filled.why !== undefined) {
    return unknown(filled.why, written.span, { ...more, ...(filled.text === '' ? {} : { prefix: filled.text }) })
  }
  return { ...written, value: filled.text, ...more }
}

const variable = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])|\}))/y

function substitute(text: string, variables: Variables, depth: number): Filled {
  let result = ''
  let origin: Pick<Filled, 'origin' | 'via'> = {}
  let at = 0
  while (at < text.length) {
    const dollar = text.indexOf('$', at)
    if (dollar < 0) break
    result += text.slice(at, dollar)
    variable.lastIndex = dollar
    const found = variable.exec(text)
    if (!found) return { text: result, why: `\`${text.slice(dollar)}\` is no variable that Compose knows` }
    const [whole, escaped, short, braced = '', operator] = found
    at = dollar + whole.length
    if (escaped) {
      result += '$'
      continue
    }
    const argument = operator ? text.slice(at, closing(text, at)) : ''
    if (operator) at += argument.length + 1
    const one = resolve(short ?? braced, operator, argument, variables, depth)
    result += one.text
    if (one.why !== undefined) return { ...one, text: result }
    if (one.origin) origin = { origin: one.origin, ...(one.via ? { via: one.via } : {}) }
    else if (one.via) origin = { ...origin, via: one.via }
  }
  return { text: result + text.slice(at), ...origin }
}

/** Offset of the brace that closes the expression whose argument starts at `from`; the end if there is none. */
function closing(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}

function resolve(
  name: string,
  operator: string | undefined,
  argument: string,
  variables: Variables,
  depth: number,
): Filled {
  const value = variables.get(name)
  const known = value?.kind === 'scalar' ? printable(value) : undefined
  const isSet = known !== undefined && !(operator?.startsWith(':') && known === '')
  if (value && !(value.kind === 'scalar'))
    return { text: '', why: `the value of \`${name}\` isn't known`, origin: value }
  if (operator?.endsWith('+')) {
    // Unset here, it may still be set in the environment of whoever starts the project.
    return isSet && depth < maxDepth
      ? substitute(argument, variables, depth + 1)
      : { text: '', why: `whether \`${name}\` is set isn't known` }
  }
  if (isSet) return { text: known, ...(value ? { origin: value } : {}), via: `variable \`${name}\`` }
  if (operator?.endsWith('-') && depth < maxDepth) {
    const filled = substitute(argument, variables, depth + 1)
    return { ...filled, via: `default of variable \`${name}\`` }
  }
  return known === undefined || operator ? { text: '', why: `variable \`${name}\` isn't set` } : { text: known }
}
