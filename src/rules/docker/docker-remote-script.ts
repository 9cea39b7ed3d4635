import {
  contains,
  defineRule,
  get,
  items,
  printable,
  type Resource,
  slice,
  text,
  type Value,
} from '../../model/index.js'

const shells: ReadonlySet<string> = new Set('sh bash zsh ash dash ksh python python3 perl ruby node php'.split(' '))

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
    if (!commands.some((command) => shells.has(command.name))) return
    const piped = new Map<string, Resource>()
    commands.forEach((command, i) => {
      const pipeline = printable(get(command.body, 'pipeline.id'))
      if (downloads(command) && pipeline !== '' && !piped.has(pipeline)) piped.set(pipeline, command)
      if (!shells.has(command.name)) return
      const before = piped.get(pipeline)
      const source = runsInput(command.body) ? before : runsArgument(command.body) ? inside(commands, i) : undefined
      if (source) report({ at: get(command.body, 'name'), message: `what \`${source.name}\` fetches is run unseen` })
    })
  },
})

function downloads({ name }: Resource): boolean {
  return name === 'curl' || name === 'wget'
}

/** The first download in a substitution of the command: those follow it directly. */
function inside(commands: readonly Resource[], index: number): Resource | undefined {
  const outer = commands[index]
  for (let i = index + 1; i < commands.length; i++) {
    const command = commands[i]
    if (!outer || !command || !contains(outer.header, command.header)) return undefined
    if (downloads(command)) return command
  }
  return undefined
}

/** With a script of its own, a shell reads no commands from the pipe. */
function runsInput(body: Value): boolean {
  const args = get(body, 'args')
  if (args.kind !== 'list' || args.items.some((a) => a.kind !== 'scalar')) return false
  const [first] = args.items
  return (
    !first || /^(-|-[elux]*s|\/dev\/stdin)$/.test(text(first)) || args.items.every((a) => /^-[elux]+$/.test(text(a)))
  )
}

/** `-c "$(…)"` or `<(…)`: the script is the output of another command. */
function runsArgument(body: Value): boolean {
  const [first, second] = items(get(body, 'args'))
  if (!first) return false
  return first.kind === 'unknown'
    ? slice(first.span).startsWith('<(')
    : /^-[a-z]*c$/.test(text(first)) && second?.kind === 'unknown'
}
