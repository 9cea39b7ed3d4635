/**
 * Builds `dist/`: the command as CommonJS whose chunks load on demand (Node starts CommonJS faster than ES modules), the
 * library as ES modules, declarations, schemas and the licences of what is bundled.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { checkImports, commonJs } from './common-js.js'
import { examples } from './examples.js'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // Bundled CommonJS packages ask for Node's own modules through `require`.
  banner: { js: '' },
  define: {
    BYLAW_VERSION: JSON.stringify(version),
    BYLAW_YAML: JSON.stringify('../vendor/yaml.cjs'),
    BYLAW_RE2: JSON.stringify('../vendor/re2js.cjs'),
    BYLAW_IMPORT: JSON.stringify('../vendor/import-module.cjs'),
  },
  logLevel: 'warning',
}
const requireShim =
  "import { createRequire as __bylawRequire } from 'node:module'; const require = __bylawRequire(import.meta.url);"

async function library(): Promise<Metafile> {
  const testing = existsSync(join(root, 'src/testing/index.ts')) ? { testing: 'src/testing/index.ts' } : {}
  const { metafile } = await build({
    ...common,
    entryPoints: { index: 'src/index.ts', ...testing },
    outdir: 'dist/lib',
    chunkNames: 'chunk-[hash]',
    banner: { js: requireShim },
  })
  if (!metafile) throw new Error('esbuild gave no metafile')
  return metafile
}

/** esbuild splits only ES modules, so they are split first and each chunk is then rewritten. */
async function command(): Promise<void> {
  const out = join(dist, 'bin')
  const outExtension = { '.js': '.cjs' }
  const { metafile } = await build({
    ...common,
    entryPoints: { main: 'src/cli.ts' },
    outdir: 'dist/bin',
    outExtension,
    chunkNames: 'chunk-[hash]',
    define: { ...common.define, 'import.meta.url': 'undefined' },
  })
  if (!metafile) throw new Error('esbuild gave no metafile')
  checkImports(metafile)
  for (const name of readdirSync(out)) {
    const path = join(out, name)
    const code = commonJs(readFileSync(path, 'utf8'), name)
    // `launch.cts` reads them as ASCII; esbuild escapes everything but regular expressions.
    const foreign = /[^\x00-\x7f]+/.exec(code)?.[0]
    if (foreign) throw new Error(`${name} holds \`${foreign}\`: write it as \\u in the regular expression it stands in`)
    writeFileSync(path, code)
  }
  await build({
    ...common,
    entryPoints: { bylaw: 'src/launch.cts' },
    outdir: 'dist/bin',
    outExtension,
    format: 'cjs',
    splitting: false,
    banner: { js: '#!/usr/bin/env node' },
  })
  chmodSync(join(out, 'bylaw.cjs'), 0o755)
}

/** Scans a little of everything, so that V8 compiles what a scan needs, and keeps the code beside the command. */
function codeCache(): void {
  const program = `
    const { load, writeCache } = require('./dist/bin/bylaw.cjs')
    const { main } = load('main.cjs')
    process.stdout.write = () => true
    const projects = ['fixtures/projects/shop', 'fixtures/projects/clean-docker']
    const run = async () => {
      for (const project of projects) await main(['scan', project, '--no-config'])
      await main(['scan', projects[0], '--no-config', '--format', 'sarif'])
      writeCache()
    }
    run().then(() => { process.exitCode = 0 })`
  execFileSync(process.execPath, ['-e', program], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Packages that are loaded synchronously, on demand, by the command and the library alike. */
async function vendored(): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: { yaml: 'yaml', re2js: 're2js', 'import-module': 'src/import-module.cts' },
    outdir: 'dist/vendor',
    format: 'cjs',
    splitting: false,
    outExtension: { '.js': '.cjs' },
  })
  if (!metafile) throw new Error('esbuild gave no metafile')
  return metafile
}

/** The licence texts of every package that ended up in a bundle. */
function licences(...metas: readonly Metafile[]): void {
  const packages = new Set<string>()
  for (const input of metas.flatMap((meta) => Object.keys(meta.inputs))) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (match?.[1]) packages.add(match[1])
  }
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string }
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${pkg.license ?? 'not stated'}`
    return `${name} ${pkg.version}\n${'-'.repeat(name.length + 1 + pkg.version.length)}\n${text}\n`
  })
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), texts.join('\n\n'))
}

function declarations(): void {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'schema'), { recursive: true })
const metas = [await library(), await vendored()]
await command()
codeCache()
licences(...metas)
declarations()
writeFileSync(join(dist, 'examples.json'), JSON.stringify(examples(join(root, 'fixtures/rules'))))
cpSync(join(root, 'src/engine/config.schema.json'), join(dist, 'schema/config.json'))
cpSync(join(root, 'src/policy/policy.schema.json'), join(dist, 'schema/policy.json'))
