/**
 * Who decides what a context holds. Facts: GitHub's documentation of contexts and webhook payloads, its page on
 * script injection (docs.github.com/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)
 * and the rules for names of accounts, repositories and refs.
 */

/**
 * - `fixed`: numbers, hashes, URLs, flags and names of a harmless alphabet; can't hold code.
 * - `outsider`: free text of anybody who can open an issue, a pull request, a discussion or a fork.
 * - `writer`: free text of people with write access: branch and tag names, inputs of a manual run, variables.
 * - `secret`: a credential; not attacker's text, but it must not be printed.
 * - `local`: comes from the workflow itself (env, matrix, outputs, inputs); only the workflow can tell.
 * - `unknown`: nothing is known of it.
 */
export type Grade = 'fixed' | 'outsider' | 'writer' | 'secret' | 'local' | 'unknown'

export function gradeOf(steps: readonly string[]): Grade {
  const [context, ...rest] = steps
  switch (context) {
    case 'github':
      return gradeOfGithub(rest)
    case 'secrets':
      return 'secret'
    case 'vars':
      return 'writer'
    case 'runner':
    case 'strategy':
    case 'job':
      return 'fixed'
    case 'needs':
    case 'jobs':
      return rest[1] === 'result' ? 'fixed' : 'local'
    case 'steps':
      return rest[1] === 'outcome' || rest[1] === 'conclusion' ? 'fixed' : 'local'
    case 'env':
    case 'matrix':
    case 'inputs':
      return 'local'
    default:
      return 'unknown'
  }
}

const fixedGithub: ReadonlySet<string> = new Set([
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'action_status',
  'actor',
  'actor_id',
  'api_url',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'job',
  'path',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'repositoryurl',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'secret_source',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow_sha',
  'workspace',
])

function gradeOfGithub([name, ...rest]: readonly string[]): Grade {
  if (name === undefined || name === '*') return 'outsider'
  if (name === 'event') return gradeOfEvent(rest)
  if (name === 'token') return 'secret'
  if (name === 'head_ref') return 'outsider'
  // `workflow` is the name in the file, `ref`, `ref_name`, `base_ref` and `workflow_ref` name branches of the repository.
  if (['ref', 'ref_name', 'base_ref', 'workflow', 'workflow_ref'].includes(name)) return 'writer'
  return fixedGithub.has(name) ? 'fixed' : 'unknown'
}

/** Last steps that are numbers, hashes, dates, flags, URLs, logins or enumerations wherever they stand in a payload. */
const fixedLast =
  /^(?:id|number|sha|after|before|node_id|login|full_name|url|.*_(?:id|sha|url|at|count|number|oid)|head_sha|fork|private|draft|merged|mergeable|locked|state|state_reason|status|conclusion|event|action|type|visibility|created|deleted|forced|prerelease|additions|deletions|changed_files|commits|comments|review_comments|run_number|run_attempt|size|author_association|default|active_lock_reason|schedule|timestamp|language|is_template|archived|disabled|site_admin|rebaseable|maintainer_can_modify|sender_type)$/

/** Payload roots that people without write access fill. */
const outsiderRoots: ReadonlySet<string> = new Set([
  'issue',
  'pull_request',
  'comment',
  'review',
  'review_comment',
  'discussion',
  'pages',
  'commits',
  'head_commit',
  'workflow_run',
  'workflow_job',
  'check_run',
  'check_suite',
  'changes',
  'forkee',
  'commit',
  'answer',
])

const outsiderLast: ReadonlySet<string> = new Set([
  'title',
  'body',
  'message',
  'ref',
  'label',
  'default_branch',
  'description',
  'homepage',
  'head_branch',
  'display_title',
  'page_name',
  'name',
  'email',
  'summary',
  'text',
  'path',
  'diff_hunk',
  'branch',
  'from',
])

function gradeOfEvent(steps: readonly string[]): Grade {
  const [root] = steps
  const last = steps.at(-1)
  if (root === undefined || last === undefined || root === '*') return 'outsider'
  if (root === 'inputs' || root === 'client_payload') return 'writer'
  if (root === 'schedule' || root === 'action') return 'fixed'
  const parent = steps.at(-2)
  if (!outsiderRoots.has(root)) return fixedLast.test(last) || isName(last, parent) ? 'fixed' : 'writer'
  if (steps.length > 1 && (fixedLast.test(last) || isName(last, parent))) return 'fixed'
  // The base of a pull request, labels, milestones and assignees are chosen by people with write or triage access.
  if (steps.some((s) => ['base', 'milestone', 'labels', 'assignee', 'assignees', 'base_ref'].includes(s)))
    return 'writer'
  if (steps.length === 1 || last === '*') return 'outsider'
  return outsiderLast.has(last) ? 'outsider' : 'unknown'
}

/** `repo.name`, `user.name`, `owner.name`: names of an alphabet without blanks, quotes and `$`. */
function isName(last: string, parent: string | undefined): boolean {
  return last === 'name' && parent !== undefined && ['repo', 'repository', 'app', 'head_repository'].includes(parent)
}
