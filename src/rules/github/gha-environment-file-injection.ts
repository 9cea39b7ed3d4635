import {
  child,
  commandArguments,
  commandName,
  defineRule,
  fact,
  items,
  keys,
  root,
  slice,
  text,
  type Value,
} from '../../model/index.js'

const risky = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']
const files = /GITHUB_(?:ENV|PATH)\b/

export default defineRule({
  meta: {
    id: 'gha-environment-file-injection',
    title: 'Foreign text is written to the environment of later steps',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['github-env'] },
    why: 'A line that somebody else can influence, in `$GITHUB_ENV` or `$GITHUB_PATH`, sets variables such as `LD_PRELOAD` or puts a directory first in the search path: the next step runs their code.',
    remedy: 'Pass values to later steps as outputs (`$GITHUB_OUTPUT`), and write only fixed text to these files.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions',
    ],
  },
  select: 'gha/Command',
  check(command, context) {
    const target = targetOf(command.body)
    if (!target || isFixed(command.body)) return
    const file = root(command)
    const callers = file.kind === 'gha/Action' ? context.linked(file, 'gha/Step', 'uses').found.map(root) : [file]
    const event = callers.flatMap((caller) => keys(fact(caller, 'triggers'))).find((e) => risky.includes(e))
    if (event === undefined && file.kind === 'gha/Action') {
      context.undecided(
        target,
        'it depends on the workflows that use the action whether strangers decide what is written',
      )
      return
    }
    if (event !== undefined)
      context.report({ at: target, message: `on \`${event}\`, computed text is written to \`${slice(target.span)}\`` })
  },
})

/** The environment file that the command's output goes to. */
function targetOf(command: Value): Value | undefined {
  const targets = items(child(command, 'redirects')).map((redirect) => child(redirect, 'target'))
  const all = commandName(command) === 'tee' ? [...targets, ...commandArguments(command)] : targets
  return all.find((target) => target.kind !== 'missing' && files.test(slice(target.span)))
}

/** `echo`, `printf` and `cat` with nothing that the shell or GitHub fills in. */
function isFixed(command: Value): boolean {
  if (!/^(?:echo|printf|cat)$/.test(commandName(command))) return commandName(command) === ''
  const documents = items(child(command, 'redirects')).filter((redirect) =>
    text(child(redirect, 'op')).startsWith('<<'),
  )
  const bodies = documents.map((redirect) => child(redirect, 'body'))
  const words = [...commandArguments(command), ...bodies].filter((word) => word.kind !== 'missing')
  return !words.some((word) => /[$`]/.test(slice(word.span)))
}
