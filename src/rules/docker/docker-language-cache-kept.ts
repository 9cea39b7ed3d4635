import {
  cacheRule,
  commandAddition,
  type Fix,
  fact,
  fixedBy,
  get,
  insertAfter,
  items,
  type Resource,
  slice,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['pip', 'yarn'])

export default cacheRule({
  meta: {
    id: 'docker-language-cache-kept',
    title: 'The cache of pip or yarn stays in the image',
    severity: 'low',
    confidence: 'high',
    category: 'cost',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3042', 'DL3060'] },
    why: 'Everything that was downloaded is in the layer twice: installed, and as an archive that is never used again.',
    remedy:
      'Use `pip install --no-cache-dir`, set `PIP_NO_CACHE_DIR=1`, run `yarn cache clean` in the same `RUN`, or mount a cache.',
    references: [
      'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
      'https://pip.pypa.io/en/stable/topics/caching/',
    ],
  },
  of,
  shipped: true,
  fixOf,
})

/** `pip install --no-cache-dir`; yarn needs a command of its own after the last use. */
function fixOf(command: Resource, run: Resource, commands: readonly Resource[]): { readonly fix?: Fix } {
  if (text(fact(command, 'program')) === 'yarn') {
    const edit = commandAddition(get(run.body, 'command').span, commands, 'yarn cache clean')
    return fixedBy('Add `yarn cache clean`', 'safe', edit)
  }
  const [action] = items(fact(command, 'operands'))
  if (text(fact(command, 'program')) !== 'pip' || !action || slice(action.span) !== text(action)) return {}
  return fixedBy('Add `--no-cache-dir`', 'safe', insertAfter(action.span, ' --no-cache-dir'))
}
