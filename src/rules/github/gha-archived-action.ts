import { defineRule, fact, get, text } from '../../model/index.js'

/** Repositories of actions that were archived, as of 2026-11. */
const archived: ReadonlySet<string> = new Set([
  ...[
    'actions-rs/audit-check',
    'actions-rs/cargo',
    'actions-rs/clippy-check',
    'actions-rs/components-nightly',
    'actions-rs/grcov',
  ],
  ...[
    'actions-rs/install',
    'actions-rs/tarpaulin',
    'actions-rs/toolchain',
    'actions/create-release',
    'actions/setup-elixir',
  ],
  ...[
    'actions/setup-haskell',
    'actions/setup-ruby',
    'actions/starter-workflows-generator',
    'actions/upload-release-asset',
  ],
  ...[
    'andstor/copycat-action',
    'artichoke/setup-rust',
    'azure/container-scan',
    'azure/docker-login',
    'azure/k8s-actions',
  ],
  ...[
    'cedrickring/golang-action',
    'decathlon/pull-request-labeler-action',
    'dulvui/godot-android-export',
    'gabrielfalcao/pyenv-action',
  ],
  ...[
    'github/super-linter',
    'google/mirror-branch-action',
    'grafana/k6-action',
    'helaili/github-graphql-action',
    'hecrj/setup-rust-action',
  ],
  ...[
    'justinribeiro/lighthouse-action',
    'machine-learning-apps/actions-app-token',
    'microsoft/cobra-ci',
    'pavelzw/pytest-action',
  ],
  ...[
    'repo-sync/pull-request',
    'rust-lang/simpleinfra',
    'semgrep/semgrep-action',
    'returntocorp/semgrep-action',
    'tibdex/github-app-token',
  ],
  ...[
    'peter-evans/close-issue',
    'google-github-actions/release-please-action',
    'nick-invision/retry',
    'primer/figma-action',
  ],
  ...[
    'reactivecircus/app-distribution',
    'stefanzweifel/changelog-updater',
    'supplypike/setup-bin',
    'trilom/file-changes-action',
  ],
])

export default defineRule({
  meta: {
    id: 'gha-archived-action',
    title: 'Action is no longer maintained',
    severity: 'medium',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['archived-uses'] },
    why: 'Its repository is archived: errors and holes in it are not mended any more.',
    remedy: 'Use a maintained action, or a `run` step.',
    references: ['https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories'],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const action = fact(resource, 'action')
    if (archived.has(text(get(action, 'slug'))))
      context.report({ at: action, message: `\`${text(get(action, 'name'))}\` is archived` })
  },
})
