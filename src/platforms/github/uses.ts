/** `uses:` taken apart: which code a step or a job calls, and how firmly it is pinned. */
import { type Comment, position, type Span, slice, spanOf, text, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { computed, record } from './values.js'

export type UsesKind = 'action' | 'local' | 'docker' | 'reusable' | 'invalid'

export interface Uses {
  readonly kind: UsesKind
  readonly owner?: string
  readonly repo?: string
  /** Below the repository; of a local action below the workspace. */
  readonly path?: string
  readonly ref?: string
  readonly image?: string
}

/** - `commit`: a full hash. `version`: looks like a release tag. `name`: a branch or another tag. */
export type RefKind = 'commit' | 'short-commit' | 'version' | 'branch' | 'name' | 'none'

const remote = /^([^/@\s]+)\/([^/@\s]+)((?:\/[^@\s]+)?)(?:@(\S*))?$/

export function parseUses(written: string): Uses {
  const uses = written.trim()
  if (/^(?:\.\.?|\$)\//.test(uses)) {
    const path = uses.replace(/^\$\//, './')
    return { kind: /\.ya?ml$/.test(path) ? 'reusable' : 'local', path: path.replace(/^\.\//, '').replace(/\/+$/, '') }
  }
  if (uses.startsWith('docker://')) return { kind: 'docker', image: uses.slice('docker://'.length) }
  const parts = remote.exec(uses)
  if (!parts) return { kind: 'invalid' }
  const [, owner = '', repo = '', below = '', ref] = parts
  const path = below.replace(/^\//, '')
  const kind = /\.ya?ml$/.test(path) ? 'reusable' : 'action'
  return { kind, owner, repo, ...(path ? { path } : {}), ...(ref === undefined ? {} : { ref }) }
}

const branches = /^(?:main|master|trunk|develop|development|dev|head|latest|stable|next|edge|nightly|release)$/i

export function refKind(ref: string | undefined): RefKind {
  if (ref === undefined || ref === '') return 'none'
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return 'commit'
  if (/^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,39}$/.test(ref)) return 'short-commit'
  if (/^(?:[\w-]+[@/-])?v?\d+(?:\.\d+){0,3}(?:[-+.][\w.+-]+)?$/i.test(ref) && !ref.includes('release/'))
    return 'version'
  return branches.test(ref) || /^(?:refs\/heads|release|releases|heads)\//i.test(ref) ? 'branch' : 'name'
}

/** What a rule sees: `{ kind, owner, repo, path, ref, refKind, name, slug, comment }` (`slug` is the name in lower case), each with its narrow place. */
export function usesValue(uses: Value, comments: readonly Comment[]): Value | undefined {
  if (uses.kind !== 'scalar' || typeof uses.value !== 'string') return undefined
  const parsed = parseUses(uses.value)
  const map = scalarMap(uses)
  const part = (name: string | undefined): Value | undefined => {
    if (name === undefined) return undefined
    const start = text(uses).lastIndexOf(name)
    return computed(name, spanOf(map, start, start + name.length))
  }
  const { kind, owner, repo, path, ref, image } = parsed
  const comment = commentAfter(uses.span, comments)
  return record(
    {
      kind: computed(kind, uses.span),
      owner: part(owner),
      repo: part(repo),
      path: part(path),
      ref: part(ref),
      image: part(image),
      name: owner && repo ? computed(`${owner}/${repo}`, uses.span) : undefined,
      slug: owner && repo ? computed(`${owner}/${repo}`.toLowerCase(), uses.span) : undefined,
      refKind: kind === 'action' || kind === 'reusable' ? localOr(parsed, uses) : undefined,
      comment: comment && computed(comment.text.replace(/^#\s*/, ''), comment.span),
    },
    uses.span,
  )
}

function localOr({ owner, ref }: Uses, uses: Value): Value | undefined {
  return owner ? computed(refKind(ref), uses.span) : undefined
}

/** The comment on the line where the value ends. */
export function commentAfter(at: Span, comments: readonly Comment[]): Comment | undefined {
  const end = at.start + slice(at).trimEnd().length
  const line = position(at.file, end).line
  return comments.find((c) => c.span.start >= end && position(at.file, c.span.start).line === line)
}
