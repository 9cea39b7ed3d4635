import { defineRule, fact, text } from '../../model/index.js'

const replacements: ReadonlyMap<string, string> = new Map([
  ['actions-rs/toolchain', '`rustup`'],
  ['actions-rs/cargo', '`cargo`'],
  ['actions/create-release', '`gh release`'],
  ['actions/upload-release-asset', '`gh release upload`'],
  ['addnab/docker-run-action', '`docker run`'],
  ['dacbd/create-issue-action', '`gh issue`'],
  ['dtolnay/rust-toolchain', '`rustup`'],
  ['ncipollo/release-action', '`gh release`'],
  ['peter-evans/create-issue-from-file', '`gh issue create`'],
  ['peter-evans/create-or-update-comment', '`gh issue comment`'],
  ['peter-evans/create-pull-request', '`gh pr create`'],
  ['softprops/action-gh-release', '`gh release`'],
  ['svenstaro/upload-release-action', '`gh release upload`'],
])

export default defineRule({
  meta: {
    id: 'gha-superfluous-action',
    title: 'Action does what the runner can do by itself',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['superfluous-actions'] },
    why: 'Every action is more code that runs with the token. The tools on the runner do the same.',
    remedy: 'Use the tool the message names in a `run` step.',
    references: ['https://docs.github.com/en/actions/concepts/runners/github-hosted-runners'],
  },
  select: 'gha/Step',
  check(step, context) {
    const action = fact(step, 'action')
    const instead = replacements.get(text(fact(step, 'action.slug')))
    if (instead !== undefined) context.report({ at: action, message: `${instead} on the runner does the same` })
  },
})
