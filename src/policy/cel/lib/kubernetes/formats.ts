/** `format.dns1123Label().validate(name)`: none if it is valid, else what is wrong. */
import { table } from '../../../../model/index.js'
import type { Library } from '../../functions.js'
import { type CelList, listOf, none, type Opaque, type Optional, optionalOf } from '../../values.js'
import { parseUrl } from './url.js'

interface Format {
  readonly max: number
  readonly accepts: (s: string) => boolean
  readonly wanted: string
}

const matching = (pattern: RegExp, max: number, wanted: string): Format => ({
  max,
  accepts: (s) => pattern.test(s),
  wanted,
})

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?'
const subdomain = new RegExp(`^${label}(?:\\.${label})*$`)
const name = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/
const lowerLabel = 'lower-case letters, digits and `-`, beginning and ending with a letter or digit'

/** A name that is only begun may end with a dash. */
const begun = (f: Format): Format => ({ ...f, accepts: (s) => f.accepts(s.endsWith('-') ? `${s.slice(0, -1)}a` : s) })

const dns1123Label = matching(new RegExp(`^${label}$`), 63, lowerLabel)
const dns1123Subdomain = matching(subdomain, 253, `labels between dots: ${lowerLabel}`)
const dns1035Label = matching(/^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, 63, `${lowerLabel}; the first is a letter`)

function isQualifiedName(s: string): boolean {
  const parts = s.split('/')
  const last = parts.at(-1) ?? ''
  if (parts.length > 2 || last.length > 63 || !name.test(last)) return false
  const [prefix = ''] = parts
  return parts.length === 1 || (prefix.length <= 253 && subdomain.test(prefix))
}

const isDate = (s: string): boolean => /^\d{4}-\d\d-\d\d$/.test(s) && !Number.isNaN(Date.parse(`${s}T00:00:00Z`))
const isDatetime = (s: string): boolean =>
  /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/.test(s) && !Number.isNaN(Date.parse(s))

const formats = table<Format>({
  dns1123Label,
  dns1123Subdomain,
  dns1035Label,
  dns1123LabelPrefix: begun(dns1123Label),
  dns1123SubdomainPrefix: begun(dns1123Subdomain),
  dns1035LabelPrefix: begun(dns1035Label),
  qualifiedName: {
    max: 317,
    accepts: isQualifiedName,
    wanted: 'a name, with an optional DNS subdomain and `/` before it',
  },
  labelValue: { max: 63, accepts: (s) => s === '' || name.test(s), wanted: 'letters, digits, `-`, `_` and `.`' },
  uri: { max: 10_000, accepts: (s) => parseUrl(s) !== undefined, wanted: 'a URI' },
  uuid: matching(/^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/, 36, 'a UUID'),
  byte: { max: 1_000_000, accepts: (s) => s.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(s), wanted: 'base64' },
  date: { max: 10, accepts: isDate, wanted: 'a date: YYYY-MM-DD' },
  datetime: { max: 64, accepts: isDatetime, wanted: 'an RFC 3339 time' },
})

const make = (id: string): Opaque => ({ kind: 'opaque', type: 'kubernetes.NamedFormat', text: id, data: formats[id] })

function validate(format: Opaque, s: string): Optional {
  const known = formats[format.text]
  const problems: string[] = []
  if (known && s.length > known.max) problems.push(`must have at most ${known.max} characters`)
  else if (known && !known.accepts(s)) problems.push(`must be ${known.wanted}`)
  const list: CelList = listOf(problems)
  return problems.length > 0 ? optionalOf(list) : none
}

export const named: Library = {
  ...Object.fromEntries(Object.keys(formats).map((id) => [`format.${id}(): format`, () => make(id)])),
  'format.named(string): optional(format)': (id: string) => (formats[id] ? optionalOf(make(id)) : none),
  '(format).validate(string): optional(list(string))': validate,
}
