/**
 * Rules that are programs of the user's own: modules whose default export is a rule made with `defineRule`, or a list of
 * such. They are loaded only where the command line or the API names them: code of a scanned tree is never run because
 * the tree says so.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Problem, type Rule, severities } from './model/index.js'
import type { OwnPolicies } from './own-policies.js'

/** Never throws: what can't be used is a problem, and the other rules still run. @param known ids that are taken */
export async function ownRules(cwd: string, paths: readonly string[], known: readonly string[]): Promise<OwnPolicies> {
  const rules: Rule[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const module = await load(cwd, path)
    if ('code' in module) {
      problems.push(module)
      continue
    }
    for (const [i, candidate] of module.exported.entries()) {
      const name = module.exported.length > 1 ? `rule ${i + 1} of the module` : 'the rule'
      const faults = isRecord(candidate) ? faultsOf(candidate) : ['it is no object']
      const id = isRecord(candidate) && isRecord(candidate.meta) ? String(candidate.meta.id) : ''
      if (faults.length === 0 && [...known, ...rules.map((r) => r.meta.id)].includes(id))
        faults.push(`\`${id}\` is the id of a rule that exists already`)
      if (faults.length === 0) rules.push(asRule(candidate as unknown as Rule))
      else problems.push(...faults.map((fault) => trouble(path, 'rule-invalid', `${name}: ${fault}`, shape)))
    }
  }
  return { rules, problems }
}

const shape = 'a rule is made with `defineRule({ meta, select, check })` of the package `bylaw`'

/** Node loads TypeScript by itself from this version on. */
const withTypes = [22, 18] as const

/** Set by the build to where `import-module.cts` ended up. */
declare const BYLAW_IMPORT: string | undefined

type ImportModule = (url: string) => Promise<{ readonly default?: unknown }>

const importModule: ImportModule = (url) => {
  if (typeof BYLAW_IMPORT !== 'string') return import(url)
  const require = createRequire(import.meta.url || __filename)
  return (require(BYLAW_IMPORT) as ImportModule)(url)
}

async function load(cwd: string, path: string): Promise<{ readonly exported: readonly unknown[] } | Problem> {
  const file = resolve(cwd, path)
  if (!existsSync(file)) return trouble(path, 'rule-not-found', `there is no file \`${path}\``)
  if (/\.[cm]?ts$/.test(path) && !loadsTypes(process.versions.node)) {
    const hint = `compile it to JavaScript, or use Node ${withTypes.join('.')} or newer`
    return trouble(path, 'rule-not-compiled', `Node ${process.versions.node} can't load TypeScript`, hint)
  }
  if (!/\.[cm]?[jt]s$/.test(path)) {
    const hint = 'policies in YAML are named with `--policy`'
    return trouble(path, 'rule-not-code', `\`${path}\` is neither JavaScript nor TypeScript`, hint)
  }
  try {
    const { default: exported } = await importModule(pathToFileURL(file).href)
    // A CommonJS module that was compiled from an ES module has its default export one level down.
    const found = isRecord(exported) && 'default' in exported ? exported.default : exported
    if (found === undefined) return trouble(path, 'rule-invalid', 'the module has no default export', shape)
    return { exported: Array.isArray(found) ? found : [found] }
  } catch (error) {
    return {
      ...trouble(path, 'rule-not-loaded', `it can't be loaded: ${messageOf(error).split('\n', 1)[0]}`),
      ...placeOf(error, file, path),
    }
  }
}

export function loadsTypes(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > withTypes[0] || (major === withTypes[0] && minor >= withTypes[1])
}

type Unchecked = Readonly<Record<string, unknown>>

const isRecord = (v: unknown): v is Unchecked => typeof v === 'object' && v !== null && !Array.isArray(v)
const isText = (v: unknown): v is string => typeof v === 'string' && v.trim() !== ''

function faultsOf({ meta, select, check }: Unchecked): string[] {
  const faults: string[] = []
  if (typeof check !== 'function') faults.push('`check` is no function')
  if (!isText(select) && !(Array.isArray(select) && select.length > 0 && select.every(isText)))
    faults.push('`select` names no kind of resource')
  if (!isRecord(meta)) return [...faults, 'it has no `meta`']
  if (!isText(meta.id) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(meta.id))
    faults.push('`meta.id` must be words joined by `-`, as in `k8s-privileged-container`')
  for (const field of ['title', 'why', 'remedy']) if (!isText(meta[field])) faults.push(`\`meta.${field}\` is missing`)
  for (const [field, { isNeeded, allowed }] of Object.entries(words)) {
    const given = meta[field]
    if ((given !== undefined || isNeeded) && !allowed.some((word) => word === given))
      faults.push(`\`meta.${field}\` is none of ${allowed.join(', ')}`)
  }
  return faults
}

const words: Readonly<Record<string, { readonly isNeeded: boolean; readonly allowed: readonly string[] }>> = {
  severity: { isNeeded: true, allowed: severities },
  category: { isNeeded: true, allowed: ['security', 'reliability', 'cost', 'correctness', 'maintainability'] },
  confidence: { isNeeded: false, allowed: ['low', 'medium', 'high'] },
  preset: { isNeeded: false, allowed: ['default', 'strict', 'opt-in'] },
}

/** What an author in JavaScript may leave out. */
function asRule(rule: Rule): Rule {
  const { meta, select, check } = rule
  return {
    meta: {
      ...meta,
      confidence: meta.confidence ?? 'high',
      preset: meta.preset ?? 'default',
      since: meta.since ?? '',
      aliases: meta.aliases ?? {},
      references: meta.references ?? [],
    },
    select: [select].flat(),
    check,
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The line where the module itself threw, as its stack tells. */
function placeOf(error: unknown, file: string, path: string): { readonly hint?: string } {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const at = stack
    .split(file)
    .slice(1)
    .map((rest) => /^:(\d+)(?::(\d+))?/.exec(rest)?.[0])[0]
  if (at !== undefined) return { hint: `thrown at line ${at.slice(1)}` }
  return error instanceof SyntaxError ? { hint: `\`node --check ${path}\` shows where` } : {}
}

function trouble(path: string, code: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', message, path, ...(hint === undefined ? {} : { hint }) }
}
