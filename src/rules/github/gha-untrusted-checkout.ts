import {
  type CheckContext,
  child,
  commandArguments,
  commandName,
  defineRule,
  fact,
  get,
  isUnset,
  items,
  keys,
  printable,
  type Resource,
  root,
  type Tri,
  text,
  type Value,
} from '../../model/index.js'

/** Events that run with the base repository's token and secrets while outsiders decide what they are about. */
const privileged = [
  ...['pull_request_target', 'issue_comment', 'pull_request_review', 'pull_request_review_comment', 'issues'],
  ...['discussion_comment', 'workflow_run'],
]

/** Contexts that name the code of a pull request. */
const foreign =
  /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name)|merge_commit_sha|number)|number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\..*)|issue\.number))$|^steps\..+\.outputs\..*(?:head|ref|sha|pr)/

/** Commands that read files, at most: they run nothing of what was checked out. */
const harmless =
  /^(?:|echo|printf|cat|cd|ls|pwd|git|gh|jq|yq|test|\[|true|false|exit|export|set|unset|mkdir|touch|cp|mv|rm|sed|grep|head|tail|cut|sort|uniq|tr|wc|diff|find|curl|wget|sleep|tee|date|read|shift|local|return|cmp|base64|sha256sum)$/

export default defineRule({
  meta: {
    id: 'gha-untrusted-checkout',
    title: 'Privileged workflow runs the code of a pull request',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['untrusted_checkout_exec'] },
    why: "The workflow has the base repository's token, secrets and caches. Once it builds, tests or installs what a stranger's pull request contains, that stranger has them too.",
    remedy:
      'Build pull requests on `pull_request`, which has no secrets, and hand results to a second workflow as artifacts that are treated as data.',
    references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  },
  select: 'gha/Step',
  check(step, context) {
    const event = keys(fact(root(step), 'triggers')).find((e) => privileged.includes(e))
    const checkout = event === undefined ? undefined : checkoutOf(step, context)
    if (event === undefined || !checkout) return
    if (checkout.path === undefined) {
      context.undecided(checkout.at, 'where the code is put, and so whether it is run, is not known')
      return
    }
    if (!runsCode(step, checkout.path, context)) return
    const byStrangers = event === 'workflow_run' ? followsPullRequests(step, context) : true
    if (byStrangers === 'unknown') context.undecided(checkout.at, 'the workflows it waits for are not there to be read')
    if (byStrangers !== true) return
    const message = `on \`${event}\`, \`${checkout.what}\` brings in code that strangers wrote, and later steps run it`
    context.report({ at: checkout.at, message })
  },
})

interface Checkout {
  readonly at: Value
  readonly what: string
  /** Directory below the workspace; undefined where it isn't known. */
  readonly path: string | undefined
}

function checkoutOf(step: Resource, context: CheckContext): Checkout | undefined {
  if (text(fact(step, 'action.slug')) !== 'actions/checkout') return byHand(step, context)
  const inputs = child(step.body, 'with')
  for (const expression of items(fact(step, 'expressions'))) {
    if (!/^with\.(?:ref|repository)$/i.test(text(get(expression, 'key')))) continue
    const what = items(get(expression, 'origins')).map((origin) => text(get(origin, 'path')))
    const found = what.find((path) => foreign.test(path.toLowerCase()))
    const directory = child(inputs, 'path')
    if (found !== undefined)
      return {
        at: expression,
        what: found,
        path: directory.kind === 'unknown' ? undefined : normal(printable(directory)),
      }
  }
  return undefined
}

/** `gh pr checkout`, and what `git` is told to fetch by an expression. */
function byHand(step: Resource, context: CheckContext): Checkout | undefined {
  for (const { body } of context.graph.parts(step, 'gha/Command')) {
    const [noun = '', verb = ''] = commandArguments(body).map((arg) => printable(arg))
    if (commandName(body) === 'gh' && noun === 'pr' && verb === 'checkout')
      return { at: body, what: 'gh pr checkout', path: '' }
  }
  return undefined
}

function normal(path: string): string {
  return path.replace(/^\$\{\{\s*github\.workspace\s*\}\}/, '').replace(/^(?:\.?\/)+|\/+$/g, '')
}

function isInside(directory: string, path: string): boolean {
  return path === '' || directory === path || directory.startsWith(`${path}/`)
}

/** Do this or later steps of the job run something in the directory? */
function runsCode(step: Resource, path: string, context: CheckContext): boolean {
  const steps = step.parent ? context.graph.parts(step.parent, 'gha/Step') : []
  return steps.slice(steps.indexOf(step)).some((later) => {
    const action = fact(later, 'action')
    if (text(get(action, 'kind')) === 'local') return isInside(text(get(action, 'path')), path)
    if (isUnset(child(later.body, 'run'))) return false
    const commands = context.graph.parts(later, 'gha/Command')
    const inside = isInside(normal(printable(workingDirectory(later))), path)
    const enters = commands.some(
      (c) => commandName(c.body) === 'cd' && isInside(normal(printable(commandArguments(c.body)[0] ?? c.body)), path),
    )
    return (inside || enters) && (commands.length === 0 || commands.some((c) => !harmless.test(commandName(c.body))))
  })
}

function workingDirectory(step: Resource): Value {
  const levels = [
    get(step.body, 'working-directory'),
    ...[step.parent, root(step)].map((r) => get(r?.body ?? step.body, 'defaults.run.working-directory')),
  ]
  return levels.find((level) => !isUnset(level)) ?? get(step.body, 'working-directory')
}

/** Do the workflows that a `workflow_run` waits for run on pull requests? */
function followsPullRequests(step: Resource, context: CheckContext): Tri {
  const wanted = get(fact(root(step), 'triggers'), 'workflow_run.workflows')
  const names = (wanted.kind === 'list' ? items(wanted) : [wanted]).map((name) => printable(name))
  const all = context.graph.ofKind('gha/Workflow').filter((workflow) => names.includes(workflow.name))
  if (all.some((w) => keys(fact(w, 'triggers')).some((e) => e.startsWith('pull_request')))) return true
  return all.length < names.length || names.length === 0 ? 'unknown' : false
}
