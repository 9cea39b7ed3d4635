import {
  commandArguments,
  commandName,
  defineRule,
  fact,
  flag,
  get,
  isFalse,
  isUnset,
  printable,
  type Resource,
  text,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-publish-with-password',
    title: 'Package is published with a stored token',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['use-trusted-publishing'] },
    why: 'The registry can trust the workflow itself (OpenID Connect): then there is no token that could leak, and nobody else can publish with it.',
    remedy: 'Set up trusted publishing at the registry, give the job `id-token: write`, and drop the token.',
    references: ['https://docs.pypi.org/trusted-publishers/'],
  },
  select: ['gha/Step', 'gha/Command'],
  check(resource, context) {
    if (resource.kind === 'gha/Step') {
      const stored = storedToken(resource)
      if (stored)
        context.report({
          at: stored,
          message: `\`${text(fact(resource, 'action.name'))}\` publishes with a token that stays valid`,
        })
      return
    }
    if (!publishes(resource.body) || mayIdentify(resource)) return
    const rehearses = flag(resource.body, ['--dry-run', '-n'])
    if (rehearses === 'unknown') context.undecided(resource.body, 'an argument that is not known may be `--dry-run`')
    if (rehearses !== false) return
    context.report({
      at: resource.body,
      message: `\`${commandName(resource.body)}\` publishes with a token that stays valid`,
    })
  },
})

const known = /^https:\/\/(?:upload\.pypi\.org|test\.pypi\.org|rubygems\.org)\b/

function storedToken(step: Resource): Value | undefined {
  const input = (name: string): Value => get(step.body, ['with', name])
  const elsewhere = (...names: readonly string[]): boolean =>
    names.some((name) => !isUnset(input(name)) && !known.test(printable(input(name))))
  switch (text(fact(step, 'action.slug'))) {
    case 'pypa/gh-action-pypi-publish':
      return !isUnset(input('password')) && !elsewhere('repository-url', 'repository_url')
        ? input('password')
        : undefined
    case 'rubygems/release-gem':
      return isFalse(input('setup-trusted-publisher')) === true ? input('setup-trusted-publisher') : undefined
    case 'rubygems/configure-rubygems-credentials':
      return !isUnset(input('api-token')) && !elsewhere('gem-server') ? input('api-token') : undefined
    default:
      return undefined
  }
}

/** Commands that upload a package. */
const uploads =
  /^(?:(?:npm|pnpm|bun|cargo|uv|hatch|flit) (?:\+\S+ )?publish|bunx npm publish|yarn npm publish|yarn publish|twine upload|pipx run twine(?:==\S+)? upload|gem push|bundle exec gem push|nuget(?:\.exe)? push|dotnet nuget push)\b/

function publishes(command: Value): boolean {
  const words = [commandName(command), ...commandArguments(command).map((arg) => printable(arg))]
  return uploads.test(words.join(' '))
}

/** Has the job's token, as far as is known, the right to identify the workflow? */
function mayIdentify(command: Resource): boolean {
  const job = command.parent?.parent
  if (job?.kind !== 'gha/Job') return false
  const permissions = fact(job, 'permissions')
  const right = permissions.kind === 'map' ? get(permissions, 'id-token') : permissions
  return right.kind === 'unknown' || /^write(?:-all)?$/.test(printable(right))
}
