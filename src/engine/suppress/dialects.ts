/** The suppression syntaxes of other tools, honoured by alias, so that nobody has to rewrite comments to move. */
import { type Comment, cover, entries, fact, get, type Resource, text } from '../../model/index.js'
import type { Directive } from './comments.js'

interface Dialect {
  readonly tool: string
  readonly pattern: RegExp
  readonly scope: Directive['scope']
  /** Its scope before any code of the file, where that is another one. */
  readonly above?: Directive['scope']
  /** Its scope in a Dockerfile, where that is another one. */
  readonly inDockerfile?: Directive['scope']
  /** Further tools whose ids the same syntax names. */
  readonly also?: readonly string[]
}

const dockerfile = /(?:^|[/.])(?:Dockerfile|Containerfile)(?:[.\-_][^/]*)?$/i

/**
 * Group 1 holds the ids, group 2 the reason. Sources: the tools' documentation.
 * hadolint's own comment speaks of the next instruction, checkov's of the block it stands in.
 */
const dialects: readonly Dialect[] = [
  {
    tool: 'checkov',
    pattern: /\b(?:checkov|bridgecrew|cortex):skip=\s*([\w,]+)(?::\s*(.*))?/,
    scope: 'block',
    above: 'line',
    inDockerfile: 'file',
  },
  { tool: 'hadolint', pattern: /^#\s*hadolint\s+global\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: 'file' },
  { tool: 'hadolint', pattern: /^#\s*hadolint\s+stage\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: 'line' },
  { tool: 'hadolint', pattern: /^#\s*hadolint\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: 'statement' },
  { tool: 'buildkit', pattern: /^#\s*check\s*=.*\bskip=([\w, ]+)(?:\/\/\s*(.*))?/i, scope: 'statement', above: 'file' },
  {
    tool: 'tflint-terraform',
    pattern: /^(?:#|\/\/|\/\*)\s*tflint-ignore-file:\s*([\w, ]+?)(?:\s*#\s*(.*))?$/,
    scope: 'file',
    also: ['tflint-aws'],
  },
  {
    tool: 'tflint-terraform',
    pattern: /^(?:#|\/\/|\/\*)\s*tflint-ignore:\s*([\w, ]+?)(?:\s*#\s*(.*))?$/,
    scope: 'line',
    also: ['tflint-aws'],
  },
  { tool: 'zizmor', pattern: /#\s*zizmor:\s*ignore\[([\w\-, ]+)\]\s*(.*)/, scope: 'line' },
]

export function foreignDirectives(comment: Comment, comments: readonly Comment[]): readonly Directive[] {
  const trivy = trivyDirectives(comment)
  if (trivy.length > 0) return trivy
  return dialects.flatMap(({ tool, pattern, scope, above, inDockerfile, also }) => {
    const match = pattern.exec(comment.text.trim())
    if (!match) return []
    const ids = (match[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean)
      .map((id) => (id === 'all' ? '*' : id))
    const reason = match[2]?.trim()
    const here = dockerfile.test(comment.span.file.path) ? inDockerfile : undefined
    return [tool, ...(also ?? [])].map((name) => ({
      tool: name,
      kind: 'comment' as const,
      ids,
      scope: here ?? (above && isAbove(comment, comments) ? above : scope),
      at: comment.span,
      ...(reason ? { reason } : {}),
    }))
  })
}

/** A comment before any code of its file can't stand inside a block. */
function isAbove(comment: Comment, comments: readonly Comment[]): boolean {
  const { file, start } = comment.span
  let before = file.text.slice(0, start)
  for (const c of [...comments].reverse()) {
    if (c.span.start < start) before = before.slice(0, c.span.start) + before.slice(c.span.end)
  }
  return before.trim() === ''
}

/**
 * `trivy:ignore:ID:exp:2027-01-31`, several a comment; the older `tfsec:ignore:` alike. A malformed date counts as expired.
 * One for a Terraform workspace (`:ws:production`) suppresses nothing: which workspace is meant isn't known here.
 */
function trivyDirectives(comment: Comment): readonly Directive[] {
  return [
    ...comment.text.matchAll(/\b(?:trivy|tfsec):ignore:([\w*-]+)(?:\[[^\]]*\])?((?::(?:exp|ws):[^\s:]+)*)/g),
  ].flatMap(([, id = '', rest = '']) => {
    if (rest.includes(':ws:')) return []
    const until = /:exp:([^\s:]+)/.exec(rest)?.[1]
    return {
      tool: 'trivy',
      kind: 'comment' as const,
      ids: [id.replace(/^AVD-/i, '')],
      scope: 'line' as const,
      at: comment.span,
      ...(until === undefined ? {} : { until: /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : '0000-00-00' }),
    }
  })
}

/**
 * Annotations of Kubernetes objects that kube-linter, kube-score, Polaris and Checkov read. They speak of the object that
 * bears them, wherever each part of it is written; kube-score reads those of a pod template, too.
 */
export function annotationDirectives(resources: readonly Resource[]): ReadonlyMap<Resource, readonly Directive[]> {
  const found = new Map<Resource, readonly Directive[]>()
  for (const resource of resources) {
    const isPod = resource.kind === 'k8s/PodSpec'
    if (!isPod && (resource.parent || !resource.kind.startsWith('k8s/'))) continue
    const annotations = isPod ? fact(resource, 'metadata.annotations') : get(resource.body, 'metadata.annotations')
    const directives = [...entries(annotations)].flatMap(([key, value]): readonly Directive[] => {
      const own = annotation(key, text(value))
      if (!own || (isPod && own.tool !== 'kube-score')) return []
      const at = value.keySpan?.file === value.span.file ? cover(value.keySpan, value.span) : value.span
      return [{ ...own, kind: 'annotation', scope: 'block', at }]
    })
    if (directives.length > 0) found.set(resource, directives)
  }
  return found
}

function annotation(key: string, value: string): Pick<Directive, 'tool' | 'ids' | 'reason'> | undefined {
  const linter = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key)
  if (linter) return { tool: 'kube-linter', ids: [linter[1] ?? ''], reason: value }
  if (key === 'kube-linter.io/ignore-all') return { tool: 'kube-linter', ids: ['*'], reason: value }
  if (key === 'kube-score/ignore') return { tool: 'kube-score', ids: value.split(',').map((v) => v.trim()) }
  if (key === 'polaris.fairwinds.com/exempt' && value === 'true') return { tool: 'polaris', ids: ['*'] }
  const polaris = /^polaris\.fairwinds\.com\/(.+)-exempt$/.exec(key)
  if (polaris && value === 'true') return { tool: 'polaris', ids: [polaris[1] ?? ''] }
  const checkov = /^checkov\.io\/skip\d*$/.test(key) ? /^\s*(\w+)\s*(?:=\s*(.*))?$/.exec(value) : null
  if (checkov) return { tool: 'checkov', ids: [checkov[1] ?? ''], ...(checkov[2] ? { reason: checkov[2] } : {}) }
  return undefined
}
