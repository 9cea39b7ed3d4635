import { contains, defineRule, equals, get, items, type Resource, slice, text, type Value } from '../../model/index.js'

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
    for (const command of commands) {
      if (!shells.has(command.name)) continue
      const before = commands.filter((c) => downloads(c) && isPipedInto(c, command))
      const inside = commands.filter((c) => downloads(c) && contains(command.header, c.header) && c !== command)
      const [source] = runsInput(command.body) ? before : runsArgument(command.body) ? inside : []
      if (source) report({ at: get(command.body, 'name'), message: `what \`${source.name}\` fetches is run unseen` })
    }
  },
})

function downloads({ name }: Resource): boolean {
  return name === 'curl' || name === 'wget'
}

function isPipedInto(source: Resource, target: Resource): boolean {
  const id = get(source.body, 'pipeline.id')
  return id.kind === 'scalar' && equals(get(target.body, 'pipeline.id'), id.value) === true
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
