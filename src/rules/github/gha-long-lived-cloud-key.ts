import { defineRule, fact, get, isUnset, text } from '../../model/index.js'

/** Login actions that can exchange the workflow's own identity for short-lived credentials, and their key inputs. */
const keyInputs: ReadonlyMap<string, { readonly inputs: readonly string[]; readonly instead: string }> = new Map([
  [
    'aws-actions/configure-aws-credentials',
    { inputs: ['aws-access-key-id', 'aws-secret-access-key'], instead: '`role-to-assume`' },
  ],
  ['azure/login', { inputs: ['creds'], instead: '`client-id`, `tenant-id` and `subscription-id`' }],
  ['google-github-actions/auth', { inputs: ['credentials_json'], instead: '`workload_identity_provider`' }],
])

export default defineRule({
  meta: {
    id: 'gha-long-lived-cloud-key',
    title: 'Workflow logs in to a cloud with a long-lived key',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A stored access key works from anywhere until somebody revokes it, and every leak of it stays useful. OpenID Connect gives each run its own credentials that end within the hour.',
    remedy: 'Trust the repository in the cloud (OIDC), give the job `id-token: write` and drop the stored key.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect',
    ],
  },
  select: 'gha/Step',
  check(step, context) {
    const login = keyInputs.get(text(fact(step, 'action.slug')))
    const input = login?.inputs.find((name) => !isUnset(get(step.body, ['with', name])))
    if (!login || input === undefined) return
    // Keys that an earlier step fetched for this run only are not long-lived.
    const value = get(step.body, ['with', input])
    if (value.kind === 'unknown' && !value.origin) return context.undecided(value)
    const written = value.origin ? text(value.origin) : text(value)
    if (/\b(?:steps|needs)\./.test(written)) return
    context.report({ at: value, message: `\`${input}\` is a key that stays valid; ${login.instead} would need none` })
  },
})
