import {
  cacheRule,
  commandAddition,
  type Fix,
  fact,
  fixedBy,
  get,
  items,
  type Resource,
  runsUnder,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['apt-get', 'apt', 'aptitude'])

export default cacheRule({
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
  of,
  shipped: true,
  fixOf,
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
