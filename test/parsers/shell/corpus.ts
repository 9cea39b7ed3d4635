/** Real scripts out of `../shared`, roughly extracted: enough to compare two parsers on the same text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'

export interface CorpusScript {
  /** File below `../shared` and number of the script in it. */
  readonly name: string
  readonly text: string
}

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared')
const tools = ['hadolint', 'buildkit', 'trivy', 'checkov', 'actionlint', 'zizmor', 'glsec', 'poutine']

/** Undefined where `../shared` isn't checked out. */
export function corpusScripts(): readonly CorpusScript[] | undefined {
  if (!existsSync(shared)) return undefined
  const roots = [...tools.map((t) => `conformance/corpora/${t}/cases`), 'seeds']
  const files = roots.filter((r) => existsSync(join(shared, r))).flatMap(filesBelow)
  const seen = new Set<string>()
  return files.flatMap((file) => scriptsOf(file)).filter(({ text }) => !seen.has(text) && seen.add(text))
}

function filesBelow(root: string): string[] {
  return readdirSync(join(shared, root), { recursive: true, encoding: 'utf8' })
    .filter((f) => /ockerfile|\.ya?ml$/.test(f))
    .map((f) => `${root}/${f}`)
    .sort()
}

function scriptsOf(file: string): CorpusScript[] {
  let text: string
  try {
    text = readFileSync(join(shared, file), 'utf8')
  } catch {
    return []
  }
  const scripts = /\.ya?ml$/.test(file) ? scriptsOfYaml(text) : scriptsOfDockerfile(text)
  return scripts
    .map((s) => s.replace(/\$\{\{.*?\}\}/gs, 'TEMPLATE').replace(/\$\[\[.*?\]\]/gs, 'TEMPLATE'))
    .map((script, i) => ({ name: `${file}#${i}`, text: script }))
}

function scriptsOfDockerfile(text: string): string[] {
  const logical = text.replace(/\\[ \t]*\r?\n(?:[ \t]*#.*\r?\n)*/g, '')
  return [...logical.matchAll(/^[ \t]*RUN[ \t]+((?:--\S+[ \t]+)*)(.*)$/gim)]
    .map((m) => m[2] ?? '')
    .filter((s) => !s.startsWith('[') && !s.includes('<<'))
}

const scriptKeys = new Set(['run', 'script', 'before_script', 'after_script'])

function scriptsOfYaml(text: string): string[] {
  const found: string[] = []
  const collect = (value: unknown, key: string, shell: unknown): void => {
    if (typeof value === 'string' && scriptKeys.has(key)) {
      if (shell === undefined || shell === 'bash' || shell === 'sh') found.push(value)
    } else if (Array.isArray(value)) {
      const scripts = scriptKeys.has(key) && value.every((v) => typeof v === 'string')
      if (scripts) found.push(value.join('\n'))
      else for (const v of value) collect(v, '', undefined)
    } else if (typeof value === 'object' && value !== null) {
      const own = 'shell' in value ? value.shell : undefined
      for (const [k, v] of Object.entries(value)) collect(v, k, own)
    }
  }
  try {
    for (const document of parseAllDocuments(text, { uniqueKeys: false, merge: true }))
      collect(document.toJS(), '', undefined)
  } catch {
    // A file `yaml` refuses has no scripts to compare.
  }
  return found
}
