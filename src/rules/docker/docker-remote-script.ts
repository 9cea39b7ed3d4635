import { defineRule, get, printable, type Resource, text, type Value } from '../../model/index.js'

const shells: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'zsh',
  'ash',
  'dash',
  'ksh',
  'python',
  'python3',
  'perl',
  'ruby',
  'node',
  'php',
])

export default defineRule({
  meta: {
    id: 'docker-remote-script',
    title: 'Downloaded script is run right away',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Whoever controls the server, or the way to it, runs commands in the build; half a download is run as far as it came.',
    remedy: 'Download to a file, compare its checksum, then run it; or use a package.',
    references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const commands = graph.parts(run, 'docker/Command')
    for (const { body } of commands) {
      const name = get(body, 'name')
      if (!shells.has(text(name)) || !runsInput(body)) continue
      const id = printable(get(body, 'pipeline.id'), 'none')
      const source = commands.find((c) => printable(get(c.body, 'pipeline.id')) === id && downloads(c))
      if (source) report({ at: name, message: `what \`${source.name}\` fetches is run unseen` })
    }
  },
})

/** With a script of its own, a shell reads no commands from the pipe. */
function runsInput(body: Value): boolean {
  const args = get(body, 'args')
  if (args.kind !== 'list') return false
  const [first] = args.items
  return (
    args.items.every((a) => a.kind === 'scalar') &&
    (!first ||
      /^-$|^-[elux]*s$|^\/dev\/stdin$/.test(text(first)) ||
      args.items.every((a) => /^-[elux]+$/.test(text(a))))
  )
}

function downloads({ body }: Resource): boolean {
  return /^(curl|wget)$/.test(text(get(body, 'name')))
}
