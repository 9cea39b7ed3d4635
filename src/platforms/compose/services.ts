/** Services as they are started: with what they extend, and what a later file puts on top. */
import { get, isUnset, mapping, printable, problemAt, type Value } from '../../model/index.js'
import { type ComposeDocument, directoryOf, pathFrom, type Reader, readDocument } from './documents.js'
import { kept, merged } from './merge.js'

const maxChain = 50

/** The services of a document by name, each with what it extends. */
export function servicesOf(document: ComposeDocument, reader: Reader): ReadonlyMap<string, Value> {
  const services = kept(get(document.value, 'services'))
  return new Map(
    services.map(([name, service]) => [name, extended(service, document, reader, [`${document.path} ${name}`])]),
  )
}

function extended(service: Value, document: ComposeDocument, reader: Reader, chain: readonly string[]): Value {
  const reference = get(service, 'extends')
  if (isUnset(reference) || service.kind !== 'map') return service
  const base = baseOf(reference, document, reader, chain)
  if (!base) return { ...service, open: true }
  const { keySpan } = service
  const whole = merged(base, service)
  return keySpan && whole.kind === 'map' ? { ...whole, keySpan } : whole
}

/** The service that `extends` names; undefined, with the reason told, if it can't be read. */
function baseOf(
  reference: Value,
  document: ComposeDocument,
  reader: Reader,
  chain: readonly string[],
): Value | undefined {
  const named = reference.kind === 'map' ? get(reference, 'service') : reference
  const file = reference.kind === 'map' ? get(reference, 'file') : reference
  const elsewhere = reference.kind === 'map' && !isUnset(file)
  if (named.kind !== 'scalar' || (elsewhere && file.kind !== 'scalar')) return undefined
  const name = printable(named)
  const path = elsewhere ? pathFrom(directoryOf(document.path), printable(file)) : document.path
  if (path === undefined) return undefined
  const source = path === document.path ? document : readDocument(reader, path)
  const step = `${path} ${name}`
  const service = source ? get(source.value, ['services', name]) : undefined
  const complain = (why: string): undefined => {
    reader.problems.push(problemAt(named.span, 'compose-extends', why, { severity: 'warning' }))
    return undefined
  }
  if (chain.includes(step) || chain.length > maxChain) return complain(`\`${name}\` extends itself`)
  if (!source) return complain(`the file \`${path}\` it extends isn't there`)
  if (!service || isUnset(service)) return complain(`there is no service \`${name}\` in \`${path}\` to extend`)
  return withoutReference(extended(service, source, reader, [...chain, step]))
}

/** What is extended brings everything but its own `extends`. */
function withoutReference(service: Value): Value {
  if (service.kind !== 'map') return service
  const entries = new Map(service.entries)
  entries.delete('extends')
  return mapping(entries, service.span, { open: service.open })
}
