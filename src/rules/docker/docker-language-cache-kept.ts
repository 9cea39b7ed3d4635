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
  stepAddition,
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
  check(command, { report, undecided, graph }) {
    if (!of.has(text(fact(command, 'program'))) || command.parent?.kind !== 'docker/Run') return
    const stage = ancestor(command, (r) => r.kind === 'docker/Stage')
    const kept = fact(command, 'cache.kept')
    if (!stage || isTrue(get(stage.body, 'shipped')) !== true) return
    if (kept.kind === 'unknown') undecided(kept)
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, 'name'),
        message: `\`${command.name}\` leaves ${text(fact(command, 'cache.directory'))} behind in this layer`,
        ...fixOf(command, command.parent, graph.parts(command.parent, 'docker/Command')),
      })
    }
  },
})

/** What empties the cache of managers that have no option for it. */
const cleaning: Readonly<Record<string, string>> = { yarn: 'yarn cache clean' }

function fixOf(command: Resource, run: Resource, commands: readonly Resource[]): { fix?: Fix } {
  const program = text(fact(command, 'program'))
  const step = cleaning[program]
  const edit = step === undefined ? undefined : stepAddition(run, commands, step)
  if (edit) return { fix: { title: `Add \`${step}\``, safety: 'safe', edits: [edit] } }
  const [action] = items(fact(command, 'operands'))
  if (!action || program !== 'pip' || slice(action.span) !== text(action)) return {}
  const { file, end } = action.span
  return {
    fix: {
      title: 'Add `--no-cache-dir`',
      safety: 'safe',
      edits: [{ span: span(file, end, end), newText: ' --no-cache-dir' }],
    },
  }
}
