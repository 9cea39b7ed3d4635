import {
  child,
  commandArguments,
  commandName,
  defineRule,
  fact,
  get,
  isFalse,
  isTrue,
  isUnset,
  keys,
  printable,
  type Resource,
  root,
  text,
} from '../../model/index.js'

/** The input that switches caching on, and what holds without it. */
const caches: ReadonlyMap<string, { readonly input?: string; readonly byDefault: boolean }> = new Map([
  ['actions/cache', { byDefault: true }],
  ['actions/setup-go', { input: 'cache', byDefault: true }],
  ['actions/setup-java', { input: 'cache', byDefault: false }],
  ['actions/setup-node', { input: 'cache', byDefault: false }],
  ['actions/setup-python', { input: 'cache', byDefault: false }],
  ['astral-sh/setup-uv', { input: 'enable-cache', byDefault: true }],
  ['golangci/golangci-lint-action', { byDefault: true }],
  ['gradle/actions', { input: 'cache-disabled', byDefault: true }],
  ['gradle/gradle-build-action', { input: 'cache-disabled', byDefault: true }],
  ['mlugg/setup-zig', { input: 'use-cache', byDefault: true }],
  ['nix-community/cache-nix-action', { byDefault: true }],
  ['ruby/setup-ruby', { input: 'bundler-cache', byDefault: false }],
  ['swatinem/rust-cache', { byDefault: true }],
])
const publishers =
  /^(?:pypa\/gh-action-pypi-publish|rubygems\/release-gem|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|cargo-bins\/release-pr|js-devtools\/npm-publish|changesets\/action|release-drafter\/release-drafter|googleapis\/release-please-action|crazy-max\/ghaction-github-pages|actions\/deploy-pages|peaceiris\/actions-gh-pages|aws-actions\/amazon-ecs-deploy-task-definition|azure\/webapps-deploy|cloudflare\/wrangler-action)$/

export default defineRule({
  meta: {
    id: 'gha-cache-in-release',
    title: 'Release is built from a cache',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['cache-poisoning'] },
    why: 'Caches are shared between workflows of a branch: a job that runs foreign code can fill the cache, and the release then contains what it put there.',
    remedy: 'Build releases without caches: switch off the cache input in the workflow that publishes.',
    references: [
      'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const steps = context.graph.parts(job, 'gha/Step')
    const commands = context.graph.parts(job, 'gha/Command')
    if (!releases(job) && !steps.some(publishes) && !commands.some(publishesByHand)) return
    for (const step of steps) {
      const cached = cacheOf(step)
      if (cached)
        context.report({
          at: cached,
          message: `\`${text(fact(step, 'action.name'))}\` restores files that other workflows may have stored`,
        })
    }
  },
})

/** Does the event itself say that something is published? */
function releases(job: Resource): boolean {
  const triggers = fact(root(job), 'triggers')
  const push = child(triggers, 'push')
  return keys(triggers).includes('release') || (!isUnset(child(push, 'tags')) && isUnset(child(push, 'branches')))
}

function publishes(step: Resource): boolean {
  const slug = text(fact(step, 'action.slug'))
  return publishers.test(slug) || (slug === 'docker/build-push-action' && isTrue(get(step.body, 'with.push')) === true)
}

function publishesByHand({ body }: Resource): boolean {
  const [verb = '', second = ''] = commandArguments(body).map((arg) => printable(arg))
  const name = commandName(body)
  return (
    (/^(?:npm|pnpm|bun|cargo|poetry|uv|hatch|flit)$/.test(name) && verb === 'publish') ||
    (name === 'yarn' && (verb === 'publish' || second === 'publish')) ||
    (name === 'twine' && verb === 'upload') ||
    (/^(?:docker|gem|podman)$/.test(name) && verb === 'push') ||
    (name === 'gh' && verb === 'release' && /^(?:create|upload)$/.test(second))
  )
}

/** Where caching is switched on; undefined if it is off or isn't known. */
function cacheOf(step: Resource): ReturnType<typeof get> | undefined {
  const slug = text(fact(step, 'action.slug'))
  const uses = get(step.body, 'uses')
  const cacheFrom = get(step.body, 'with.cache-from')
  if (slug === 'docker/build-push-action') return /type=gha/.test(printable(cacheFrom)) ? cacheFrom : undefined
  const known = caches.get(slug)
  if (!known) return undefined
  const setting = known.input === undefined ? uses : get(step.body, ['with', known.input])
  if (known.input === undefined || (isUnset(setting) && setting.kind !== 'unknown'))
    return known.byDefault ? uses : undefined
  if (setting.kind === 'unknown') return undefined
  const off = known.input === 'cache-disabled' ? isTrue(setting) : isFalse(setting)
  return off === false && printable(setting) !== '' ? setting : undefined
}
