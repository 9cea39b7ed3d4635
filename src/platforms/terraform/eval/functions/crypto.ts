/** Digests and name-based identifiers. */
import { table } from '../../../../model/index.js'
import { stringType } from '../types.js'
import { fault, ofText } from './define.js'

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512'

export function digest(algorithm: Algorithm, form: 'hex' | 'base64', bytes: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash(algorithm).update(bytes).digest(form)
}

function digestOf(algorithm: Algorithm, form: 'hex' | 'base64') {
  return ofText(stringType, (value) => digest(algorithm, form, value))
}

/** RFC 4122, appendix C. */
const namespaces = table<string>({
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
})

const uuidv5 = ofText(stringType, (namespace, name) => {
  const space = namespaces[namespace] ?? namespace
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(space)) {
    return fault('the namespace must be dns, url, oid, x500 or a UUID', 0)
  }
  const bytes = process
    .getBuiltinModule('node:crypto')
    .createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
})

export const cryptographic = {
  base64sha256: digestOf('sha256', 'base64'),
  base64sha512: digestOf('sha512', 'base64'),
  md5: digestOf('md5', 'hex'),
  sha1: digestOf('sha1', 'hex'),
  sha256: digestOf('sha256', 'hex'),
  sha512: digestOf('sha512', 'hex'),
  uuidv5,
}
