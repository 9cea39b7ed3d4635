import {
  ancestor,
  commandAddition,
  defineRule,
  type Fix,
  fact,
  fixedBy,
  get,
  isTrue,
  items,
  type Resource,
  runsUnder,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['apt-get', 'apt', 'aptitude'])

export default defineRule({
  meta: {
    id: 'docker-apt-lists-kept',
    title: 'Package lists of apt stay in the image',
    severity: 'low',
    confidence: 'high',
    category: 'cost',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3009'] },
    why: 'The lists take tens of megabytes in the layer, grow stale, and a later `apt-get install` without update uses them.',
    remedy:
      'End the same `RUN` with `rm -rf /var/lib/apt/lists/*`, or mount a cache: `--mount=type=cache,target=/var/lib/apt`.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
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

/** Of a script: longer ones are not written by hand. */
const longest = 1000

/** Where the step itself installs something; after an update alone, a later step needs the lists. */
function fixOf(update: Resource, run: Resource, commands: readonly Resource[]): { readonly fix?: Fix } {
  if (commands.length > longest) return {}
  const later = commands.slice(commands.indexOf(update) + 1)
  const isUsed = later.some(
    (c) => of.has(text(fact(c, 'program'))) && text(items(fact(c, 'operands'))[0] ?? c.body) === 'install',
  )
  if (!isUsed) return {}
  const removal = `${runsUnder(update.body, 'sudo') ? 'sudo ' : ''}rm -rf /var/lib/apt/lists/*`
  const edit = commandAddition(get(run.body, 'command').span, commands, removal)
  return fixedBy('Delete the lists at the end of the step', 'suggested', edit)
}
