import {
  ancestor,
  defineRule,
  type Fix,
  fact,
  get,
  isTrue,
  items,
  type Resource,
  slice,
  span,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['pip', 'yarn'])

export default defineRule({
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
  select: 'docker/Command',
  check(command, { report, undecided }) {
    if (!of.has(text(fact(command, 'program'))) || command.parent?.kind !== 'docker/Run') return
    const stage = ancestor(command, (r) => r.kind === 'docker/Stage')
    const kept = fact(command, 'cache.kept')
    if (!stage || isTrue(get(stage.body, 'shipped')) !== true) return
    if (kept.kind === 'unknown') undecided(kept)
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, 'name'),
        message: `\`${command.name}\` leaves ${text(fact(command, 'cache.directory'))} behind in this layer`,
        ...fixOf(command),
      })
    }
  },
})

/** `pip install --no-cache-dir`; yarn needs a command of its own after the last use. */
function fixOf(command: Resource): { fix?: Fix } {
  const [action] = items(fact(command, 'operands'))
  const option = text(fact(command, 'program')) === 'pip' ? ' --no-cache-dir' : undefined
  if (!action || !option || slice(action.span) !== text(action)) return {}
  const { file, end } = action.span
  return {
    fix: { title: `Add\`${option}\``, safety: 'safe', edits: [{ span: span(file, end, end), newText: option }] },
  }
}
