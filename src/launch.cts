/**
 * Starts the command: loads the built chunks by a loader of its own. Node's resolves, stats and compiles each of some
 * fifty files; this one reads them from their one folder and hands V8 the code it compiled when the package was built.
 * A code cache of another Node version is refused by V8 and costs nothing but its reading; see bench/README.md.
 */
import fs = require('node:fs')
import path = require('node:path')
import vm = require('node:vm')

interface Chunk {
  exports: unknown
  readonly script: vm.Script
}

type Body = (exports: unknown, require: (id: string) => unknown, module: Chunk, file: string, folder: string) => void

/** Name → where its cached code lies in the cache's bytes. */
type Index = Readonly<Record<string, readonly [offset: number, length: number]>>

const chunks = new Map<string, Chunk>()
const indexPath = path.join(__dirname, 'code.json')
const cachePath = path.join(__dirname, 'code.cache')
const cache = openCache()

/** The file stays open: what is needed of it, about a third, is read piece by piece. */
function openCache(): { readonly index: Index; readonly file: number } | undefined {
  try {
    return { index: JSON.parse(fs.readFileSync(indexPath, 'utf8')), file: fs.openSync(cachePath, 'r') }
  } catch {
    return undefined
  }
}

function cachedCode(name: string): Buffer | undefined {
  const place = cache?.index[name]
  if (!cache || !place) return undefined
  const [offset, length] = place
  const bytes = Buffer.allocUnsafeSlow(length)
  return fs.readSync(cache.file, bytes, 0, length, offset) === length ? bytes : undefined
}

function load(name: string): unknown {
  const known = chunks.get(name)
  if (known) return known.exports
  const file = path.join(__dirname, name)
  const cachedData = cachedCode(name)
  // ASCII, which is read faster so.
  const script = new vm.Script(fs.readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  const chunk: Chunk = { exports: {}, script }
  chunks.set(name, chunk)
  const body: Body = script.runInThisContext()
  body(chunk.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), chunk, file, __dirname)
  return chunk.exports
}

/** Writes the code of everything loaded so far, with what V8 compiled of it; called by the build after a few scans. */
function writeCache(): void {
  const index: Record<string, [number, number]> = {}
  const parts: Buffer[] = []
  let offset = 0
  for (const [name, { script }] of chunks) {
    const data = script.createCachedData()
    index[name] = [offset, data.length]
    parts.push(data)
    offset += data.length
  }
  fs.writeFileSync(cachePath, Buffer.concat(parts))
  fs.writeFileSync(indexPath, JSON.stringify(index))
}

interface Main {
  start(args: readonly string[]): void
}

if (require.main === module) (load('main.cjs') as Main).start(process.argv.slice(2))
else module.exports = { load, writeCache }
