/** Policies of one's own: files, directories and npm packages → rules, with a problem for everything that isn't one. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { decode } from './engine/read.js'
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
  const texts = paths.filter((path) => !path.endsWith('.wasm')).map((path) => readPolicyFile(cwd, path))
  const files = texts.flatMap((t) => ('text' in t ? [t] : []))
  const unread = texts.flatMap((t) => ('text' in t ? [] : [t]))
  const compiled = paths.filter((path) => path.endsWith('.wasm'))
  const absent = found.flatMap((f) => ('problem' in f ? [f.problem] : []))
  const { loadPolicies } = await import('./policy/index.js')
  const { rules, problems } = await loadPolicies(files, { rules: await known(), retired: [] })
  const rego = await Promise.all(compiled.map((path) => loadRego(cwd, path)))
  return {
    rules: [...rules, ...rego.flatMap((r) => r.rules)],
    problems: [...absent, ...unread, ...problems, ...rego.flatMap((r) => r.problems)],
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

/** A policy is a page of text; what is far larger is none, and reading it would take its time. */
const maxPolicyBytes = 2 * 1024 * 1024

/** Never throws: what can't be read is a problem. */
export function readPolicyFile(cwd: string, path: string): SourceFile | Problem {
  try {
    const bytes = readFileSync(resolve(cwd, path))
    if (bytes.length > maxPolicyBytes) {
      const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`
      const message = `the file has ${size}, and a file of policies at most ${maxPolicyBytes / 1024 / 1024} MiB`
      return trouble(path, 'policy-too-large', message, 'write each policy into a file of its own')
    }
    const read = decode(path, bytes)
    if ('file' in read) return { path, text: read.file.text.replace(/^\uFEFF/, '') }
    return trouble(path, 'policy-unreadable', `the policy can't be read: ${read.why}`)
  } catch (error) {
    return trouble(path, 'policy-unreadable', `the policy can't be read: ${String(error)}`)
  }
}

function trouble(path: string, code: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', message, path, ...(hint === undefined ? {} : { hint }) }
}
