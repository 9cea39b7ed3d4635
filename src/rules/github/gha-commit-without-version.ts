import { defineRule, fact, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-commit-without-version',
    title: "Pinned commit doesn't say which release it is",
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['ref-version-mismatch'] },
    why: 'Nobody can tell by looking at a hash whether it is a release at all, and Dependabot keeps only those comments up to date that are there.',
    remedy: 'Add the release in a comment: `@<commit> # v1.2.3`.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    const comment = get(action, 'comment')
    const pinned = text(get(action, 'refKind')) === 'commit'
    if (!pinned || comment.kind === 'unknown' || /\d/.test(text(comment))) return
    context.report({
      at: get(action, 'ref'),
      message: `no comment says which release of \`${text(get(action, 'name'))}\` this is`,
    })
  },
})
