/** Who decides what well-known actions put out. Source: each action's documentation of its outputs. */
import type { Grade } from './expressions/grade.js'

type Known = Exclude<Grade, 'local'>

/** By `owner/repo`; an output by its name or, for all others, `*`. */
const outputs: ReadonlyMap<string, Readonly<Record<string, Known>>> = new Map<string, Readonly<Record<string, Known>>>([
  ['actions/cache', { '*': 'fixed' }],
  ['actions/cache/restore', { '*': 'fixed' }],
  ['actions/checkout', { commit: 'fixed', ref: 'writer' }],
  ['actions/create-github-app-token', { token: 'secret', '*': 'fixed' }],
  ['actions/setup-go', { '*': 'fixed' }],
  ['actions/setup-java', { '*': 'fixed' }],
  ['actions/setup-node', { '*': 'fixed' }],
  ['actions/setup-python', { '*': 'fixed' }],
  ['actions/upload-artifact', { '*': 'fixed' }],
  ['alessbell/pull-request-comment-branch', { head_ref: 'outsider', base_ref: 'writer', '*': 'fixed' }],
  ['docker/build-push-action', { digest: 'fixed', imageid: 'fixed' }],
  ['dorny/paths-filter', { changes: 'fixed' }],
  ['eficode/resolve-pr-refs', { head_ref: 'outsider', base_ref: 'writer', '*': 'fixed' }],
  ['gotson/pull-request-comment-branch', { head_ref: 'outsider', base_ref: 'writer', '*': 'fixed' }],
  ['jitterbit/get-changed-files', { '*': 'outsider' }],
  ['khan/pull-request-comment-trigger', { comment_body: 'outsider', '*': 'fixed' }],
  ['peter-murray/issue-body-parser-action', { '*': 'outsider' }],
  ['potiuk/get-workflow-origin', { sourceheadbranch: 'outsider', '*': 'fixed' }],
  ['tj-actions/branch-names', { '*': 'outsider' }],
  ['tj-actions/changed-files', { any_changed: 'fixed', any_modified: 'fixed', any_deleted: 'fixed', '*': 'outsider' }],
  ['trilom/file-changes-action', { '*': 'outsider' }],
  ['tzkhan/pr-update-action', { headmatch: 'outsider' }],
  ['xt0rted/pull-request-comment-branch', { head_ref: 'outsider', base_ref: 'writer', '*': 'fixed' }],
])

export function outputGrade(slug: string, output: string): Known | undefined {
  const known = outputs.get(slug)
  return known && (known[output] ?? (output.endsWith('_count') ? 'fixed' : known['*']))
}
