import { child, defineRule, fact, get, isTrue, isUnset, keys, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-broad-app-token',
    title: 'Token of a GitHub App has more rights than needed',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['github-app'] },
    why: 'Without `permission-…` inputs the token has every right of the app, with `owner` alone it is good for all repositories the app is installed on, and without its end it outlives the job.',
    remedy: 'Name the permissions and the repositories, and leave the revocation on.',
    references: ['https://github.com/actions/create-github-app-token#inputs'],
  },
  select: 'gha/Step',
  check(step, context) {
    if (text(fact(step, 'action.slug')) !== 'actions/create-github-app-token') return
    const inputs = child(step.body, 'with')
    if (inputs.kind !== 'map') return
    const kept = get(inputs, 'skip-token-revoke')
    if (isTrue(kept) === true) context.report({ at: kept, message: 'the token stays valid after the job' })
    const owner = get(inputs, 'owner')
    if (!isUnset(owner) && isUnset(get(inputs, 'repositories')))
      context.report({ at: owner, message: 'the token is good for all repositories of the owner' })
    if (!keys(inputs).some((name) => name.startsWith('permission-'))) {
      context.report({ at: get(step.body, 'uses'), message: 'the token has every right of the app' })
    }
  },
})
