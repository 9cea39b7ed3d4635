/** The shell commands of a job → `gitlab/Command`. */
import {
  entries,
  fact,
  type Mapping,
  mapping,
  type OffsetSegment,
  type Resource,
  type Scalar,
  scalar,
  text,
  type Value,
} from '../../model/index.js'
import { parseShell } from '../../parsers/shell/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { commandsOf } from '../shell/index.js'
import { commandResources } from '../shell/resources.js'
import { predefinedUses } from './command-uses.js'
import type { ScriptLine } from './script.js'

/** Bodies and facts are those of platforms/shell, and the fact `predefined` (see command-uses.ts). */
export function buildCommands(job: Resource, lines: readonly ScriptLine[]): Resource[] {
  const environment = new Map(entries(fact(job, 'variables')))
  const commands = scriptsOf(lines).flatMap((script, i) =>
    commandsOf(parseLines(script), environment).map((command) => numbered(command, i)),
  )
  const place = { kind: 'gitlab/Command', prefix: `${job.address}.script`, parent: job }
  return commandResources(commands, place).map((resource, i) => {
    const command = commands[i]
    return command ? withFact(resource, 'predefined', predefinedUses(command)) : resource
  })
}

/** Lines that one shell runs one after the other; those of an included file are a script of their own here. */
function scriptsOf(lines: readonly ScriptLine[]): readonly (readonly Scalar[])[] {
  const scripts: Scalar[][] = []
  let last: { file: unknown; after: boolean } | undefined
  for (const { key, text: line } of lines) {
    const shell = { file: scalarMap(line).file, after: key === 'after_script' }
    const same = last && last.file === shell.file && last.after === shell.after
    if (same) scripts.at(-1)?.push(line)
    else scripts.push([line])
    last = shell
  }
  return scripts
}

function parseLines(lines: readonly Scalar[]): ReturnType<typeof parseShell> {
  let script = ''
  const segments: OffsetSegment[] = []
  for (const line of lines) {
    for (const { at, source } of scalarMap(line).segments) segments.push({ at: script.length + at, source })
    script += `${text(line).trimEnd()}\n`
  }
  const [first] = lines
  const file = first ? scalarMap(first).file : { path: '', text: '' }
  return parseShell(script, { file, segments })
}

/** Numbers of pipelines are given per script: tells those of several scripts apart. */
function numbered(command: Mapping, script: number): Mapping {
  const pipeline = command.entries.get('pipeline')
  const id = pipeline?.kind === 'map' ? pipeline.entries.get('id') : undefined
  if (script === 0 || pipeline?.kind !== 'map' || id?.kind !== 'scalar') return command
  const own = mapping(new Map(pipeline.entries).set('id', scalar(`${script}.${id.value}`, id.span)), pipeline.span)
  return mapping(new Map(command.entries).set('pipeline', own), command.span)
}

function withFact(resource: Resource, name: string, value: Value): Resource {
  const facts = new Map(resource.facts?.kind === 'map' ? resource.facts.entries : [])
  return { ...resource, facts: mapping(facts.set(name, value), resource.header) }
}
