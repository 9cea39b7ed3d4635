/** Policies of one's own: files, directories and npm packages → rules, with a problem for everything that isn't one. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import type { Problem, Rule, SourceFile } from './model/index.js'

export interface OwnPolicies {
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
}

/** @param known ids of the built-in rules, which a policy must not bear; asked for only if there are policies. */
export async function ownPolicies(
  cwd: string,
  given: readonly string[],
  known: () => Promise<readonly string[]>,
): Promise<OwnPolicies> {
  if (given.length === 0) return { rules: [], problems: [] }
  const found = given.map((path) => filesOf(cwd, path))
  const paths = found.flatMap((f) => ('paths' in f ? f.paths : []))
  const files = paths.filter((path) => !path.endsWith('.wasm')).map((path) => read(cwd, path))
  const compiled = paths.filter((path) => path.endsWith('.wasm'))
  const absent = found.flatMap((f) => ('problem' in f ? [f.problem] : []))
  const { loadPolicies } = await import('./policy/index.js')
  const { rules, problems } = await loadPolicies(files, { rules: await known(), retired: [] })
  const rego = await Promise.all(compiled.map((path) => loadRego(cwd, path)))
  return {
    rules: [...rules, ...rego.flatMap((r) => r.rules)],
    problems: [...absent, ...problems, ...rego.flatMap((r) => r.problems)],
  }
}

async function loadRego(cwd: string, path: string): Promise<OwnPolicies> {
  const { regoRules } = await import('./policy/rego.js')
  return regoRules(path, readFileSync(resolve(cwd, path)))
}

type Found = { readonly paths: readonly string[] } | { readonly problem: Problem }

function filesOf(cwd: string, given: string): Found {
  const stat = statSync(resolve(cwd, given), { throwIfNoEntry: false })
  if (stat?.isFile() && /\.[cm]?[jt]s$/.test(given)) {
    const message = `\`${given}\` is code, which a configuration or \`--policy\` never runs`
    const hint = `if you trust it, name it on the command line: \`--allow-code ${given}\``
    return { problem: trouble(given, 'policy-is-code', message, hint) }
  }
  if (stat?.isFile()) return { paths: [given] }
  const folder = stat?.isDirectory() ? resolve(cwd, given) : packageFolder(cwd, given)
  if (folder === undefined) {
    return {
      problem: trouble(given, 'policy-not-found', `there is no file, directory or installed package \`${given}\``),
    }
  }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|wasm)$/.test(path) && !/(?:^|[/\\])(?:fixtures|node_modules)[/\\]/.test(path))
    .map((path) => relative(cwd, join(folder, path)).replaceAll('\\', '/'))
    .sort()
  if (paths.length > 0) return { paths }
  return {
    problem: trouble(
      given,
      'policy-none',
      `\`${given}\` holds no policy`,
      'policies are files ending in .yaml or .wasm',
    ),
  }
}

/** The `policies` folder of an installed package; nothing is downloaded. */
function packageFolder(cwd: string, name: string): string | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return undefined
  try {
    const home = dirname(createRequire(join(cwd, 'package.json')).resolve(`${name}/package.json`))
    const folder = join(home, 'policies')
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : home
  } catch {
    return undefined
  }
}

function read(cwd: string, path: string): SourceFile {
  return { path, text: readFileSync(resolve(cwd, path), 'utf8').replace(/^\uFEFF/, '') }
}

function trouble(path: string, code: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', message, path, ...(hint === undefined ? {} : { hint }) }
}
