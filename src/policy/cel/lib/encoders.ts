/** `base64.*` */
import type { Library } from '../functions.js'
import { type Bytes, bytes, type CelError, fail } from '../values.js'

function decode(s: string): Bytes | CelError {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(s) && s.replace(/=+$/, '').length % 4 !== 1
    ? bytes(new Uint8Array(Buffer.from(s, 'base64')))
    : fail('argument', 'the text is no base64')
}

export const encoders: Library = {
  'base64.encode(bytes): string': (b: Bytes) => Buffer.from(b.value).toString('base64'),
  'base64.decode(string): bytes': decode,
}
