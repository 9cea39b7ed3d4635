import { defineRule, fact, get, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-action-pinned-by-tag',
    title: 'Action or reusable workflow is pinned by a tag, not by a commit',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unpinned-uses'] },
    why: 'Tags can be moved: in March 2025 the tags of a widely used action were pointed at a commit that printed the secrets of 23,000 repositories. A full commit hash cannot be moved.',
    remedy:
      'Name the full commit hash of the release and keep the version in a comment; Dependabot and Renovate update both.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
      'https://nvd.nist.gov/vuln/detail/CVE-2025-30066',
    ],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    const kind = text(get(action, 'refKind'))
    if (kind !== 'version' && kind !== 'short-commit') return
    const ref = get(action, 'ref')
    const what = kind === 'version' ? 'the tag' : 'the shortened commit'
    context.report({ at: ref, message: `\`${text(get(action, 'name'))}\` is pinned by ${what} \`${printable(ref)}\`` })
  },
})
