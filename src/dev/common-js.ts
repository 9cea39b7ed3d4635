/**
 * Chunks that esbuild split as ES modules, rewritten as CommonJS by ourselves. esbuild's own rewriting reads what is
 * imported through a getter at each use, which took a twentieth of a scan; here an import is a variable. That is right
 * as long as no chunk needs itself and no export changes after its chunk was run: both are checked.
 */
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import type { Metafile } from 'esbuild'

/** At the head those of other chunks, then each file's own of Node's modules. */
const imported = /(?<=^|[;}\n])import(?:\{(?<names>[^{}]*)\}from)?"(?<from>(?:\.\/|node:)[^"]+)";/g
/** A bundled CommonJS package is a chunk's default. */
const exported = /export(?:\{(?<names>[^{}]*)\}| default (?<whole>[\w$]+\(\)));\s*$/
const onDemand = /\bimport\(("\.\/[^"]+")\)/g

/** A function of `exports`, `require`, `module`, `__filename` and `__dirname`, as text. */
export function commonJs(chunk: string, name: string): string {
  const requires = [...chunk.matchAll(imported)].map(({ groups }) => {
    const module = `require("${groups?.from}");`
    const names = groups?.names
    return names === undefined ? module : `var{${pairs(names, (from, to) => `${from}:${to}`)}}=${module}`
  })
  const { names = '', whole } = exported.exec(chunk)?.groups ?? {}
  const exports = `module.exports={${whole ? `default:${whole}` : pairs(names, (from, to) => `${to}:${from}`)}};`
  const body = chunk
    .replace(imported, '')
    .replace(exported, '')
    .replace(onDemand, 'Promise.resolve().then(()=>require($1))')
  const code = `(function(exports,require,module,__filename,__dirname){"use strict";${requires.join('')}${body}${exports}\n})`
  // Imports and exports of another form than esbuild's are syntax errors now.
  new Script(code, { filename: name })
  if (/\bimport\(/.test(body)) throw new Error(`${name} imports something on demand that is no chunk`)
  return code
}

/** @param names `a as b,c` */
function pairs(names: string, write: (from: string, to: string) => string): string {
  const all = names.split(',').filter((name) => name !== '')
  return all
    .map((name) => {
      const [from = '', to = from] = name.split(' as ')
      return write(from, to)
    })
    .join(',')
}

/** Throws where an import as a variable would be another thing than the import. */
export function checkImports({ inputs, outputs }: Metafile): void {
  const done = new Set<string>()
  const visit = (chunk: string, way: readonly string[]): void => {
    if (way.includes(chunk)) throw new Error(`chunks need each other: ${[...way, chunk].join(' → ')}`)
    if (done.has(chunk)) return
    for (const { path, kind } of outputs[chunk]?.imports ?? [])
      if (kind === 'import-statement') visit(path, [...way, chunk])
    done.add(chunk)
  }
  for (const chunk of Object.keys(outputs)) visit(chunk, [])
  for (const input of Object.keys(inputs))
    if (/^export (?:let|var)\b/m.test(readFileSync(input, 'utf8')))
      throw new Error(`${input} exports a variable that may change: export a function that answers it`)
}
