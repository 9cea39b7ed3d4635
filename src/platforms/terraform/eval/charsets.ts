/** Text to bytes and back in the encodings the runtime knows. */

/** `undefined` if the bytes are no text in the encoding, or there is no such encoding. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | undefined {
  if (/^utf-?16$/i.test(charset)) {
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
    const isMarked = isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return decodeBytes(bytes.subarray(isMarked ? 2 : 0), isLittle ? 'utf-16le' : 'utf-16be')
  }
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** `undefined` if the text has characters the encoding lacks. */
export function encodeBytes(text: string, charset: string): Buffer | 'unsupported' | undefined {
  // Without a byte order in its name the text gets a mark of it.
  if (/^utf-?16$/i.test(charset)) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const name = canonical(charset)
  if (name === undefined) return 'unsupported'
  if (name === 'utf-8') return Buffer.from(text)
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = singleByteTable(name)
  if (!table) return 'unsupported'
  const bytes: number[] = []
  for (const c of text) {
    const byte = table.get(c)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Buffer.from(bytes)
}

function canonical(charset: string): string | undefined {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** Characters to bytes, for encodings with one byte for each. */
function singleByteTable(name: string): ReadonlyMap<string, number> | undefined {
  const known = tables.get(name)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const c = decodeBytes(Uint8Array.of(byte), name)
    if (c !== undefined && c.length > 0) table.set(c, byte)
  }
  // Encodings of several bytes can't read most single ones.
  if (table.size < 200) return undefined
  tables.set(name, table)
  return table
}
