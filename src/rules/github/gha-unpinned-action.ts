import { defineRule, fact, get, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unpinned-action',
    title: 'Action or reusable workflow is taken from a branch',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unpinned-uses'] },
    why: 'A branch moves with every push: whoever can push to that repository, or takes over an account that can, runs code in this pipeline with its token and secrets.',
    remedy:
      'Name the full commit hash of a release and keep the version in a comment: `owner/action@<40 hex digits> # v1.2.3`.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    const ref = get(action, 'ref')
    const name = text(get(action, 'name'))
    switch (text(get(action, 'refKind'))) {
      case 'none':
        context.report({ at: action, message: `\`${name}\` names no version at all` })
        break
      case 'branch':
      case 'name':
        context.report({
          at: ref,
          message: `\`${name}\` is taken from \`${printable(ref)}\`, which can change at any time`,
        })
        break
    }
  },
})
