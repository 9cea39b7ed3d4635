/** One table: path and first bytes → format and platform. A file of no platform costs one read at most. */
import type { FormatId } from '../model/index.js'

export interface Kind {
  readonly format: FormatId
  readonly platform: string
}

interface Row extends Kind {
  readonly path: RegExp
  /** Where the path alone doesn't tell, the text must match too. */
  readonly content?: RegExp
}

/** `Dockerfile.prod`, but no code, text or ignore file that bears the name too. */
const dockerfilePath =
  /(?:^|\/)(?:Dockerfile|Containerfile)(?![^/]*\.(?:dockerignore|md|txt|tsx?|[cm]?js|go|py|rb|rs|java|json|ya?ml|html|s?css|sh|svg|png)$)(?:[.\-_][^/]*)?$/i
const yamlPath = /\.ya?ml$/i
const jsonPath = /\.json$/i
const kubernetesYaml = /^(?:- |\{)?\s*["']?apiVersion["']?\s*:/m
const kubernetesJson = /"apiVersion"\s*:/
/** Both an action and a line that begins an object, in any order; anchored, so that it is tried once. */
const helmTemplate = /(?<![\s\S])(?=[\s\S]*?\{\{)(?=[\s\S]*?(?:^|\n)[ ]*(?:apiVersion|kind)\s*:)/
const workflow = /^["']?on["']?\s*:[\s\S]*^["']?jobs["']?\s*:|^["']?jobs["']?\s*:[\s\S]*^["']?on["']?\s*:/m

/** First match wins. */
const table: readonly Row[] = [
  { path: dockerfilePath, format: 'dockerfile', platform: 'docker' },
  { path: /\.(?:Dockerfile|Containerfile)$/i, format: 'dockerfile', platform: 'docker' },
  { path: /\.(?:tf|tofu)$/, format: 'hcl', platform: 'terraform' },
  { path: /\.(?:tf|tofu)\.json$/, format: 'json', platform: 'terraform' },
  { path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, format: 'yaml', platform: 'github' },
  { path: /(?:^|\/)action\.ya?ml$/, content: /^["']?runs["']?\s*:/m, format: 'yaml', platform: 'github' },
  { path: /(?:^|\/)\.github\/dependabot\.ya?ml$/, format: 'yaml', platform: 'github' },
  { path: /(?:^|\/)\.pre-commit-config\.ya?ml$/, format: 'yaml', platform: 'github' },
  { path: /(?:^|[/.])gitlab-ci(?:[.\-_][^/]*)?\.ya?ml$/, format: 'yaml', platform: 'gitlab' },
  {
    path: /(?:^|\/)\.gitlab\/(?:ci\/)?[^/]+\.ya?ml$/,
    content: /^\s+(?:script|trigger|extends)\s*:/m,
    format: 'yaml',
    platform: 'gitlab',
  },
  { path: /(?:^|\/)(?:docker-)?compose(?:[.\-_][^/]*)?\.ya?ml$/i, format: 'yaml', platform: 'compose' },
  { path: /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/, format: 'yaml', platform: 'kubernetes' },
  { path: /(?:^|\/)Chart\.ya?ml$/, content: /^name\s*:/m, format: 'yaml', platform: 'kubernetes' },
  { path: /(?:^|\/)templates\/(?:.*\/)?[^/]+\.ya?ml$/, content: helmTemplate, format: 'helm', platform: 'kubernetes' },
  { path: yamlPath, content: kubernetesYaml, format: 'yaml', platform: 'kubernetes' },
  { path: yamlPath, content: workflow, format: 'yaml', platform: 'github' },
  { path: jsonPath, content: /"planned_values"\s*:/, format: 'json', platform: 'terraform' },
  { path: jsonPath, content: kubernetesJson, format: 'json', platform: 'kubernetes' },
]

/** Is it worth reading at all? */
export function isCandidate(path: string): boolean {
  return table.some((row) => row.path.test(path))
}

/** Does the path alone decide? Such a file is judged even if its bytes look odd. */
export function isNamed(path: string): boolean {
  return table.some((row) => !row.content && row.path.test(path))
}

export function classify(path: string, text: string): Kind | undefined {
  const head = text.length > 262_144 ? text.slice(0, 262_144) : text
  return table.find((row) => row.path.test(path) && (!row.content || row.content.test(head)))
}
