/** Image references: `registry/name:tag@digest`. */
import { mapping, type Scalar, type Span, scalar, slice, type Unknown, unknown, type Value } from '../../model/index.js'

/** Registry of a reference that names none. */
const dockerHub = 'docker.io'

/**
 * Parts of a reference as a mapping: `raw`, `registry`, `repository` (with `library/` on Docker Hub), `name` (its last
 * segment), `tag`, `digest`. Absent parts are `Missing`; parts that hang on an unknown variable are `Unknown`.
 */
export function imageOf(reference: Value): Value {
  const at = reference.span
  if (reference.kind === 'scalar') return known(String(reference.value), reference)
  if (reference.kind === 'unknown') return partly(reference)
  return mapping(new Map(), at)
}

function known(text: string, reference: Scalar): Value {
  const parts = split(text)
  const at = (piece: string): Span => subspan(reference, text, piece)
  const entries = new Map<string, Value>([
    ['raw', reference],
    ['registry', scalar(parts.registry, at(parts.registry))],
    ['repository', scalar(parts.repository, at(parts.path))],
    ['name', scalar(parts.path.split('/').at(-1) ?? '', at(parts.path))],
  ])
  if (parts.tag !== undefined) entries.set('tag', scalar(parts.tag, at(`:${parts.tag}`)))
  if (parts.digest !== undefined) entries.set('digest', scalar(parts.digest, at(`@${parts.digest}`)))
  return mapping(entries, reference.span)
}

interface Parts {
  readonly registry: string
  /** As written, without registry, tag and digest. */
  readonly path: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

function split(text: string): Parts {
  const [named = '', digest] = cut(text, text.indexOf('@'))
  const lastSlash = named.lastIndexOf('/')
  const colon = named.indexOf(':', lastSlash + 1)
  const [name = '', tag] = cut(named, colon)
  const first = name.split('/')[0] ?? ''
  const hasRegistry = name.includes('/') && (/[.:]/.test(first) || first === 'localhost')
  const registry = hasRegistry ? first : dockerHub
  const path = hasRegistry ? name.slice(first.length + 1) : name
  const official = registry === dockerHub && !path.includes('/')
  return {
    registry,
    path,
    repository: official ? `library/${path}` : path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

function cut(text: string, at: number): readonly [string, string?] {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Of `node:${VERSION}` the name is known and the tag is there, of `${IMAGE}` nothing is. */
function partly(reference: Unknown): Value {
  const { prefix = '', why, span } = reference
  const unsure = (of: string): Unknown => unknown(why, span, of ? { prefix: of } : {})
  const entries = new Map<string, Value>([['raw', reference]])
  const settled = /[:@]/.test(prefix.slice(prefix.lastIndexOf('/') + 1)) || prefix.includes('@')
  if (settled) {
    const parts = split(prefix)
    entries.set('registry', scalar(parts.registry, span))
    entries.set('repository', scalar(parts.repository, span))
    entries.set('name', scalar(parts.path.split('/').at(-1) ?? '', span))
    if (parts.digest !== undefined) entries.set('digest', unsure(parts.digest))
    else entries.set('digest', unsure(''))
    if (parts.tag !== undefined)
      entries.set('tag', parts.digest === undefined ? unsure(parts.tag) : scalar(parts.tag, span))
    return mapping(entries, span)
  }
  for (const part of ['registry', 'repository', 'name', 'tag', 'digest']) entries.set(part, unsure(''))
  return mapping(entries, span)
}

/** Where a piece of the reference stands, if it is written there as it reads. */
function subspan(reference: Scalar, text: string, piece: string): Span {
  const written = slice(reference.span)
  const offset = reference.style === 'computed' || written !== text || piece === '' ? -1 : written.lastIndexOf(piece)
  if (offset < 0) return reference.span
  const skipped = /^[:@]/.test(piece) ? 1 : 0
  const start = reference.span.start + offset + skipped
  return { file: reference.span.file, start, end: start + piece.length - skipped }
}
