import { defineRule, editDistance, fact, get, text } from '../../model/index.js'

const popular = [
  ...[
    'actions/checkout',
    'actions/cache',
    'actions/setup-node',
    'actions/setup-python',
    'actions/setup-go',
    'actions/setup-java',
  ],
  ...[
    'actions/upload-artifact',
    'actions/download-artifact',
    'actions/github-script',
    'actions/labeler',
    'actions/stale',
  ],
  ...[
    'docker/login-action',
    'docker/build-push-action',
    'docker/setup-buildx-action',
    'docker/metadata-action',
    'docker/setup-qemu-action',
  ],
  ...['github/codeql-action', 'codecov/codecov-action', 'pypa/gh-action-pypi-publish', 'softprops/action-gh-release'],
  ...[
    'aws-actions/configure-aws-credentials',
    'azure/login',
    'google-github-actions/auth',
    'hashicorp/setup-terraform',
  ],
  ...[
    'peaceiris/actions-gh-pages',
    'peter-evans/create-pull-request',
    'pnpm/action-setup',
    'astral-sh/setup-uv',
    'ruby/setup-ruby',
  ],
  ...[
    'tj-actions/changed-files',
    'dorny/paths-filter',
    'golangci/golangci-lint-action',
    'goreleaser/goreleaser-action',
  ],
]

export default defineRule({
  meta: {
    id: 'gha-lookalike-action',
    title: 'Name of the action is almost that of a popular one',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['typosquat-uses'] },
    why: 'Accounts one letter away from a popular one are registered to catch typing mistakes: the action then runs with the token and the secrets of the job.',
    remedy: 'Check the spelling of the owner.',
    references: ['https://orca.security/resources/blog/typosquatting-in-github-actions/'],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    const [owner = '', repo = ''] = text(get(action, 'slug')).split('/')
    const meant = popular.find((slug) => {
      const [wanted = '', name] = slug.split('/')
      return name === repo && wanted !== owner && editDistance(wanted, owner) === 1
    })
    if (meant !== undefined)
      context.report({ at: action, message: `\`${text(get(action, 'name'))}\` is almost \`${meant}\`` })
  },
})
