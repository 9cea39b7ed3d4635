/** Top-level keys of a pipeline that are no jobs. Source: docs.gitlab.com/ci/yaml. */
export const globalKeywords: ReadonlySet<string> = new Set([
  'after_script',
  'before_script',
  'cache',
  'default',
  'image',
  'include',
  'services',
  'spec',
  'stages',
  'types',
  'variables',
  'workflow',
])

/** Keys that `default:` gives to jobs; five of them may also stand at the top level, as in old pipelines. */
export const defaultKeys: readonly string[] = [
  'after_script',
  'artifacts',
  'before_script',
  'cache',
  'hooks',
  'id_tokens',
  'identity',
  'image',
  'interruptible',
  'retry',
  'services',
  'tags',
  'timeout',
]
export const oldDefaultKeys: readonly string[] = ['after_script', 'before_script', 'cache', 'image', 'services']

/** `stages:` of a pipeline that names none; `.pre` and `.post` are always there. */
export const builtInStages: readonly string[] = ['build', 'test', 'deploy']
