/** Image references: `registry/repository:tag@digest`. */
import { mapping, missing, type Span, scalar, unknown, type Value } from '../../model/index.js'

/** The parts of an image reference, each `Missing` when it isn't written; `Unknown` when the reference is. */
export function imageParts(image: Value): Value {
  if (image.kind === 'unknown') return unknown(image.why, image.span)
  if (image.kind !== 'scalar' || typeof image.value !== 'string') return missing(image.keySpan ?? image.span)
  const parts = new Map<string, Value>()
  const quoted = image.style === 'single' || image.style === 'double' ? 1 : 0
  const put = (name: string, text: string | undefined, at: number): void => {
    if (text === undefined) return
    const start = image.span.start + quoted + at
    // What a kustomization worked out stands nowhere in parts.
    const isWritten = image.style !== 'computed'
    const place: Span = isWritten ? { ...image.span, start, end: start + text.length } : image.span
    parts.set(name, scalar(text, place, { style: 'computed' }))
  }
  const reference = image.value.trim()
  const [name = '', digest] = split(reference, reference.indexOf('@'))
  const slash = name.lastIndexOf('/')
  const colon = name.indexOf(':', slash + 1)
  const [path = '', tag] = split(name, colon)
  const first = path.indexOf('/')
  const host = first > 0 && /[.:]|^localhost$/.test(path.slice(0, first)) ? path.slice(0, first) : undefined
  put('registry', host, 0)
  put('repository', host === undefined ? path : path.slice(first + 1), host === undefined ? 0 : first + 1)
  put('tag', tag, path.length + 1)
  put('digest', digest, name.length + 1)
  return mapping(parts, image.span, image.keySpan ? { keySpan: image.keySpan } : {})
}

function split(text: string, at: number): [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
