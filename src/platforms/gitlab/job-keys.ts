/** Keys of a job and of its `environment`. Source: docs.gitlab.com/ci/yaml, as of 2026-11. */
export const jobKeys: ReadonlySet<string> = new Set([
  ...['after_script', 'allow_failure', 'artifacts', 'before_script', 'cache', 'coverage', 'dast_configuration'],
  ...[
    'dependencies',
    'environment',
    'except',
    'extends',
    'hooks',
    'id_tokens',
    'identity',
    'image',
    'inherit',
    'inputs',
  ],
  ...['interruptible', 'manual_confirmation', 'needs', 'only', 'pages', 'parallel', 'publish', 'release'],
  ...[
    'resource_group',
    'retry',
    'rules',
    'run',
    'script',
    'secrets',
    'services',
    'stage',
    'start_in',
    'tags',
    'timeout',
  ],
  ...['trigger', 'type', 'variables', 'when'],
])

export const environmentKeys: ReadonlySet<string> = new Set([
  ...['action', 'auto_stop_in', 'deployment_tier', 'kubernetes', 'name', 'on_stop', 'url'],
])
