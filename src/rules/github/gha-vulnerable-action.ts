import { defineRule, fact, get, text } from '../../model/index.js'

interface Advisory {
  readonly id: string
  readonly fixed: string
  readonly since?: string
}

/** Source: the GitHub Advisory Database, as of 2026-11. */
const advisories: ReadonlyMap<string, Advisory> = new Map<string, Advisory>([
  ['actions/download-artifact', { id: 'CVE-2024-42471', since: '4.0.0', fixed: '4.1.3' }],
  ['atlassian/gajira-comment', { id: 'CVE-2020-14189', fixed: '2.0.2' }],
  ['atlassian/gajira-create', { id: 'CVE-2020-14188', fixed: '2.0.1' }],
  ['azure/setup-kubectl', { id: 'CVE-2023-23939', fixed: '3.0' }],
  ['bullfrogsec/bullfrog', { id: 'CVE-2025-47775', fixed: '0.8.4' }],
  ['canonical/get-workflow-version-action', { id: 'CVE-2025-31479', fixed: '1.0.1' }],
  ['check-spelling/check-spelling', { id: 'CVE-2021-32724', fixed: '0.0.19' }],
  ['gradle/gradle-build-action', { id: 'CVE-2023-30853', fixed: '2.4.2' }],
  ['hashicorp/vault-action', { id: 'CVE-2021-32074', fixed: '2.2.0' }],
  ['kartverket/github-workflows', { id: 'CVE-2022-39326', fixed: '2.7.5' }],
  ['reviewdog/action-setup', { id: 'CVE-2025-30154', fixed: '1.3.2' }],
  ['rlespinasse/github-slug-action', { id: 'CVE-2023-27581', since: '4.0.0', fixed: '4.4.1' }],
  ['tj-actions/branch-names', { id: 'CVE-2023-49291', fixed: '7.0.7' }],
  ['tj-actions/changed-files', { id: 'CVE-2025-30066', fixed: '46.0.1' }],
])

export default defineRule({
  meta: {
    id: 'gha-vulnerable-action',
    title: 'Release of the action has a known vulnerability',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['known-vulnerable-actions'], poutine: ['known_vulnerability_in_build_component'] },
    why: 'The hole is public: whoever can reach it takes the token and the secrets of the job.',
    remedy: 'Use the release the message names, or a later one.',
    references: ['https://github.com/advisories?query=ecosystem%3Aactions'],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    const advisory = advisories.get(text(get(action, 'slug')))
    const kind = text(get(action, 'refKind'))
    const version =
      kind === 'version' ? text(get(action, 'ref')) : kind === 'commit' ? text(get(action, 'comment')) : ''
    if (!advisory || !isBefore(version, advisory.fixed)) return
    const since = advisory.since
    if (since !== undefined && isBefore(version, since)) return
    context.report({
      at: get(action, 'ref'),
      message: `\`${text(get(action, 'name'))}\` has ${advisory.id}, mended in ${advisory.fixed}`,
    })
  },
})

/** A tag of a major version moves on to its last release: it is before another major version only. */
function isBefore(version: string, other: string): boolean {
  const written = /\d+(?:\.\d+)*/.exec(version)?.[0]
  if (written === undefined) return false
  const [own, limit] = [written.split('.').map(Number), other.split('.').map(Number)]
  for (const [i, part] of own.entries()) {
    const most = limit[i] ?? 0
    if (part !== most) return part < most
  }
  return false
}
