/** The repair of a port that a Compose service publishes on every interface. */
import { type Fix, fixedBy } from './fix.js'
import { get } from './lookup.js'
import { settingEdit } from './setting.js'
import { slice } from './source.js'
import { insertBefore } from './text-edits.js'
import { items, text, type Value } from './value.js'

const title = 'Publish it on 127.0.0.1 only'

/**
 * Binds the port to the loopback address, in the short and the long form. Undefined where the port of the host is left
 * to chance, or the text is not plainly one of the two.
 * @param port an item of the fact `ports` of the service
 */
export function loopbackFix(port: Value, service: Value): Fix | undefined {
  const written = items(get(service, 'ports')).find(
    ({ span }) => span.file === port.span.file && span.start === port.span.start,
  )
  const published = get(port, 'published')
  if (!written || written.origin || published.kind === 'missing') return undefined
  if (written.kind === 'map') {
    const edit = settingEdit(written, 'host_ip', get(written, 'host_ip'), '127.0.0.1')
    return fixedBy(title, 'suggested', edit).fix
  }
  const [, quote = '', everywhere = ''] = /^(["']?)(0\.0\.0\.0:|\[::\]:)?/.exec(slice(written.span)) ?? []
  const start = written.span.start + quote.length
  const at = { ...written.span, start, end: start + everywhere.length }
  const hasAddress = text(get(port, 'ip')) !== ''
  if (hasAddress !== (everywhere !== '')) return undefined
  const edit = hasAddress ? { span: at, newText: '127.0.0.1:' } : insertBefore(at, '127.0.0.1:')
  return fixedBy(title, 'suggested', edit).fix
}
