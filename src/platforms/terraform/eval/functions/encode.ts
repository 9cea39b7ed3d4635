/** Functions that write values and bytes as text, and bytes read back. */
import { gunzipSync } from 'node:zlib'
import type { Value } from '../../../../model/index.js'
import { decodeBytes, encodeBytes } from '../charsets.js'
import { jsonText } from '../json.js'
import { maxText } from '../scope.js'
import { stringType, typeOf } from '../types.js'
import { isPartlyUnknown } from '../walk.js'
import { yamlText } from '../yaml-text.js'
import { type Answer, anythingAtAll, define, fault, type Invocation, ofText, text } from './define.js'

/** The text leads back to the value it was made from: rules look into a policy document there. */
function encoder(write: (value: Value) => string, prefix: (value: Value) => string) {
  return define({
    parameters: [anythingAtAll],
    returns: stringType,
    implement: ([value], at): Answer => (value ? encoded(value, write, prefix(value), at) : null),
  })
}

function encoded(value: Value, write: (value: Value) => string, prefix: string, at: Invocation): Value {
  const more = { span: at.span, origin: value, via: at.via }
  if (!isPartlyUnknown(value)) return { kind: 'scalar', value: write(value), style: 'computed', ...more }
  const why = value.kind === 'unknown' ? value.why : 'part of the encoded value is not known'
  return { kind: 'unknown', why, ...(prefix ? { prefix } : {}), ...more }
}

function jsonPrefix(value: Value): string {
  if (value.kind === 'list') return '['
  if (value.kind === 'map') return '{'
  return value.kind === 'unknown' && typeOf(value).kind === 'string' ? '"' : ''
}

/** Base64 as the language reads it: padded, no other characters. */
function fromBase64(written: string): Buffer | undefined {
  const clean = written.replace(/[\r\n]/g, '')
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(clean)
    ? Buffer.from(clean, 'base64')
    : undefined
}

const base64decode = ofText(stringType, (written) => {
  const bytes = fromBase64(written)
  if (!bytes) return fault('the text is not valid base64', 0)
  return decodeBytes(bytes, 'UTF-8') ?? fault('the decoded bytes are not UTF-8 text', 0)
})

const base64gunzip = ofText(stringType, (written) => {
  const bytes = fromBase64(written)
  if (!bytes) return fault('the text is not valid base64', 0)
  const plain = gunzip(bytes)
  if (!plain) return fault(`the bytes are no gzip data of at most ${maxText} bytes`, 0)
  return decodeBytes(plain, 'UTF-8') ?? fault('the unpacked bytes are not UTF-8 text', 0)
})

function gunzip(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxText })
  } catch {
    return undefined
  }
}

/** Its bytes depend on the compressor, so they aren't known here; what was packed is the `origin`. */
const base64gzip = define({
  parameters: [text],
  returns: stringType,
  implement: ([value], at): Answer => ({
    kind: 'unknown',
    why: 'the compressed bytes depend on the Terraform release',
    prefix: 'H4sIAAAAAAAA/',
    span: at.span,
    ...(value ? { origin: value, via: at.via } : {}),
  }),
})

const textencodebase64 = ofText(stringType, (value, charset) => {
  const bytes = encodeBytes(value, charset)
  if (bytes === 'unsupported') return fault(`there is no encoding ${JSON.stringify(charset)}`, 1)
  return bytes ? bytes.toString('base64') : fault(`the text has characters that ${charset} can't write`, 0)
})

const textdecodebase64 = ofText(stringType, (written, charset) => {
  const bytes = fromBase64(written)
  if (!bytes) return fault('the text is not valid base64', 0)
  return decodeBytes(bytes, charset) ?? fault(`the bytes can't be read as ${JSON.stringify(charset)}`, 1)
})

/** As in a query: space is `+`; letters, digits and `-_.~` stay. */
function urlEncode(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString())
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+')
}

const urldecode = ofText(stringType, (written) => {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '))
  } catch {
    return fault('the text is not a valid query encoding', 0)
  }
})

/** Text the function already has the bytes of, for `filebase64` and the like. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

export const encoders = {
  base64decode,
  base64encode: ofText(stringType, (value) => toBase64(Buffer.from(value))),
  base64gunzip,
  base64gzip,
  jsonencode: encoder(jsonText, jsonPrefix),
  textdecodebase64,
  textencodebase64,
  urldecode,
  urlencode: ofText(stringType, urlEncode),
  yamlencode: encoder(yamlText, () => ''),
}
