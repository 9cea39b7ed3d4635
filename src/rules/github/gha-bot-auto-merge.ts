import {
  commandArguments,
  commandName,
  defineRule,
  fact,
  get,
  items,
  keys,
  printable,
  type Resource,
  root,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-bot-auto-merge',
    title: 'Pull requests are merged because a bot acted last',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['confused_deputy_auto_merge'] },
    why: "`github.actor` is whoever caused the latest event. A stranger gets the bot to act on their branch, and the workflow approves or merges the stranger's code.",
    remedy: 'Compare the author, `github.event.pull_request.user.login`, and merge only what the bot itself wrote.',
    references: ['https://www.synacktiv.com/publications/github-actions-exploitation-dependabot'],
  },
  select: 'gha/Job',
  check(job, context) {
    if (!keys(fact(root(job), 'triggers')).some((event) => event === 'pull_request_target' || event === 'workflow_run'))
      return
    for (const step of context.graph.parts(job, 'gha/Step')) {
      const merge = mergesBy(step, context.graph.parts(step, 'gha/Command'))
      const trust = [job, step]
        .flatMap((one) => items(fact(one, 'expressions')))
        .filter((e) => text(get(e, 'sink')) === 'condition')
        .flatMap((e) => items(get(e, 'comparisons')))
        .find(trustsActor)
      if (merge && trust) context.report({ at: trust, message: `who acted last decides what \`${merge}\` lets in` })
    }
  },
})

function mergesBy(step: Resource, commands: readonly Resource[]): string | undefined {
  for (const { body } of commands) {
    const [noun = '', verb = ''] = commandArguments(body).map((arg) => printable(arg))
    if (commandName(body) === 'gh' && noun === 'pr' && (verb === 'merge' || verb === 'review')) return `gh pr ${verb}`
  }
  const slug = text(fact(step, 'action.slug'))
  return /auto-?(?:merge|approve)|merge-me|dependabot-auto/.test(slug) ? text(fact(step, 'action.name')) : undefined
}

function trustsActor(comparison: Parameters<typeof get>[0]): boolean {
  const path = text(get(comparison, 'path'))
  return (
    /^github\.(?:actor|triggering_actor)$/.test(path) &&
    text(get(comparison, 'op')) === '==' &&
    printable(get(comparison, 'value')).endsWith('[bot]')
  )
}
