/**
 * Inputs of widely used actions and the releases that run on a Node.js GitHub has removed. Inputs of newer releases are
 * listed with those of older ones: what is missing here is unknown to all of them. Source: the actions' own metadata, as of 2026-11.
 */
export interface ActionData {
  /** Absent: not listed. */
  readonly inputs?: readonly string[]
  readonly required?: readonly string[]
  /** Input → what to use instead. */
  readonly deprecated?: Readonly<Record<string, string>>
  /** Releases up to this major version need Node.js 16 or older. */
  readonly outdatedUpTo?: number
}

const words = (list: string): readonly string[] => list.split(' ')

export const actions: ReadonlyMap<string, ActionData> = new Map<string, ActionData>([
  [
    'actions/checkout',
    {
      inputs: words(
        'repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout',
      ),
      outdatedUpTo: 3,
    },
  ],
  [
    'actions/cache',
    {
      inputs: words(
        'path key restore-keys upload-chunk-size enableCrossOsArchive fail-on-cache-miss lookup-only save-always',
      ),
      required: ['path', 'key'],
      deprecated: { 'save-always': '`actions/cache/save` in a step with `if: always()`' },
      outdatedUpTo: 3,
    },
  ],
  [
    'actions/setup-node',
    {
      inputs: words(
        'always-auth node-version node-version-file architecture check-latest registry-url scope token cache cache-dependency-path mirror mirror-token package-manager-cache cache-write',
      ),
      outdatedUpTo: 3,
    },
  ],
  [
    'actions/setup-python',
    {
      inputs: words(
        'python-version python-version-file cache architecture check-latest token cache-dependency-path update-environment allow-prereleases freethreaded pip-version pip-install cache-write',
      ),
      outdatedUpTo: 4,
    },
  ],
  [
    'actions/setup-go',
    {
      inputs: words(
        'go-version go-version-file check-latest token cache cache-dependency-path architecture go-download-base-url cache-write',
      ),
      outdatedUpTo: 4,
    },
  ],
  [
    'actions/upload-artifact',
    {
      inputs: words(
        'name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive',
      ),
      required: ['path'],
      outdatedUpTo: 3,
    },
  ],
  [
    'actions/download-artifact',
    {
      inputs: words(
        'name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch',
      ),
      outdatedUpTo: 3,
    },
  ],
  [
    'actions/github-script',
    {
      inputs: words(
        'script github-token debug user-agent previews result-encoding retries retry-exempt-status-codes base-url',
      ),
      required: ['script'],
      outdatedUpTo: 6,
    },
  ],
  [
    'docker/login-action',
    { inputs: words('registry username password ecr logout scope registry-auth'), outdatedUpTo: 2 },
  ],
  ['actions/add-to-project', { outdatedUpTo: 0 }],
  ['actions/configure-pages', { outdatedUpTo: 3 }],
  ['actions/dependency-review-action', { outdatedUpTo: 3 }],
  ['actions/deploy-pages', { outdatedUpTo: 3 }],
  ['actions/labeler', { outdatedUpTo: 4 }],
  ['actions/setup-dotnet', { outdatedUpTo: 3 }],
  ['actions/setup-java', { outdatedUpTo: 3 }],
  ['actions/stale', { outdatedUpTo: 8 }],
  ['actions/create-release', { outdatedUpTo: 1 }],
  ['actions/upload-release-asset', { outdatedUpTo: 1 }],
  ['aws-actions/configure-aws-credentials', { outdatedUpTo: 3 }],
  ['azure/login', { outdatedUpTo: 1 }],
  ['azure/setup-helm', { outdatedUpTo: 3 }],
  ['azure/setup-kubectl', { outdatedUpTo: 3 }],
  ['codecov/codecov-action', { deprecated: { file: '`files`', plugin: '`plugins`' }, outdatedUpTo: 3 }],
  ['docker/build-push-action', { outdatedUpTo: 4 }],
  ['docker/metadata-action', { outdatedUpTo: 4 }],
  [
    'docker/setup-buildx-action',
    {
      deprecated: {
        config: '`buildkitd-config`',
        'config-inline': '`buildkitd-config-inline`',
        install: 'a builder set as default',
      },
      outdatedUpTo: 2,
    },
  ],
  ['docker/setup-qemu-action', { outdatedUpTo: 2 }],
  ['dorny/paths-filter', { outdatedUpTo: 2 }],
  ['github/codeql-action', { outdatedUpTo: 2 }],
  ['golangci/golangci-lint-action', { outdatedUpTo: 3 }],
  ['google-github-actions/auth', { outdatedUpTo: 1 }],
  ['google-github-actions/setup-gcloud', { outdatedUpTo: 1 }],
  ['hashicorp/setup-terraform', { outdatedUpTo: 2 }],
  ['peaceiris/actions-gh-pages', { outdatedUpTo: 3 }],
  ['peter-evans/create-pull-request', { outdatedUpTo: 5 }],
  ['pnpm/action-setup', { outdatedUpTo: 2 }],
  [
    'pypa/gh-action-pypi-publish',
    {
      deprecated: {
        repository_url: '`repository-url`',
        packages_dir: '`packages-dir`',
        verify_metadata: '`verify-metadata`',
        skip_existing: '`skip-existing`',
        print_hash: '`print-hash`',
      },
    },
  ],
  ['reviewdog/action-actionlint', { deprecated: { fail_on_error: '`fail_level`' } }],
  ['reviewdog/action-eslint', { deprecated: { fail_on_error: '`fail_level`' } }],
  ['reviewdog/action-shellcheck', { deprecated: { fail_on_error: '`fail_level`' } }],
  ['softprops/action-gh-release', { outdatedUpTo: 1 }],
])
