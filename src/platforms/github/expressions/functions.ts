/** The functions of GitHub's expression language whose result depends on their arguments alone. */
import { list, mapping, type Span, scalar, some, type Tri, unknown, type Value } from '../../../model/index.js'
import { asText, looseEquals, truth } from './coerce.js'

type Implementation = (args: readonly Value[], at: Span) => Value

/** The result of `name(args)`; unknown for functions that ask the runner (`hashFiles`, `success` …) and unheard ones. */
export function call(name: string, args: readonly Value[], at: Span): Value {
  const implementation = implementations.get(name)
  return implementation ? implementation(args, at) : unknown(`\`${name}()\` is known only while the workflow runs`, at)
}

const implementations: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['contains', contains],
  ['startswith', onTexts((text, part) => text.startsWith(part))],
  ['endswith', onTexts((text, part) => text.endsWith(part))],
  ['format', format],
  ['join', join],
  ['fromjson', fromJson],
  ['case', choose],
  ['always', (_, at) => scalar(true, at, { style: 'computed' })],
])

const argumentUnknown = 'an argument is not known'
const none = (at: Span): Value => scalar(null, at, { style: 'computed' })
const verdict = (value: Tri, at: Span): Value =>
  value === 'unknown' ? unknown(argumentUnknown, at) : scalar(value, at, { style: 'computed' })

function contains(args: readonly Value[], at: Span): Value {
  const [where = none(at), what = none(at)] = args
  if (where.kind === 'list')
    return verdict(
      some(where, (item) => looseEquals(item, what)),
      at,
    )
  return onTexts((text, part) => text.includes(part))(args, at)
}

function onTexts(decide: (text: string, part: string) => boolean): Implementation {
  return (args, at) => {
    const [text, part] = args.map((arg) => asText(arg)?.toLowerCase())
    return text === undefined || part === undefined
      ? unknown(argumentUnknown, at)
      : scalar(decide(text, part), at, { style: 'computed' })
  }
}

/** `{0}` is the first argument, `{{` a brace. What comes before the first unknown argument is known. */
function format([template, ...args]: readonly Value[], at: Span): Value {
  const pattern = template && asText(template)
  if (pattern === undefined) return unknown('the format is not known', at)
  let text = ''
  let last = 0
  for (const part of pattern.matchAll(/\{\{|\}\}|\{(\d+)\}/g)) {
    text += pattern.slice(last, part.index)
    last = part.index + part[0].length
    if (part[1] === undefined) {
      text += part[0][0] ?? ''
      continue
    }
    const arg = args[Number(part[1])]
    const inserted = arg && asText(arg)
    if (inserted === undefined) return unknown(argumentUnknown, at, { prefix: text })
    text += inserted
  }
  return scalar(text + pattern.slice(last), at, { style: 'computed' })
}

function join([what, separator]: readonly Value[], at: Span): Value {
  const between = separator ? asText(separator) : ','
  if (!what || between === undefined) return unknown(argumentUnknown, at)
  if (what.kind !== 'list') {
    const text = asText(what)
    return text === undefined ? unknown(argumentUnknown, at) : scalar(text, at, { style: 'computed' })
  }
  const texts = what.items.map(asText)
  if (what.open || texts.includes(undefined)) return unknown(argumentUnknown, at)
  return scalar(texts.join(between), at, { style: 'computed' })
}

function choose(args: readonly Value[], at: Span): Value {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const condition = truth(args[i] ?? none(at))
    if (condition === 'unknown') return unknown('a condition is not known', at)
    if (condition) return args[i + 1] ?? none(at)
  }
  return args.at(-1) ?? none(at)
}

function fromJson([source]: readonly Value[], at: Span): Value {
  const text = source && asText(source)
  if (text === undefined) return unknown(argumentUnknown, at)
  try {
    return fromPlain(JSON.parse(text), at)
  } catch {
    return unknown('the text is no JSON', at)
  }
}

function fromPlain(plain: unknown, at: Span): Value {
  if (Array.isArray(plain)) {
    return list(
      plain.map((item) => fromPlain(item, at)),
      at,
    )
  }
  if (plain !== null && typeof plain === 'object') {
    return mapping(new Map(Object.entries(plain).map(([key, value]) => [key, fromPlain(value, at)])), at)
  }
  const known = typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null
  return scalar(known, at, { style: 'computed' })
}
