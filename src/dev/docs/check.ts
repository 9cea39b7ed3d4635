/** What the documentation claims and a program can check. */
import { dirname, join, normalize } from 'node:path/posix'
import { type Document, type Fence, readMarkdown } from './markdown.js'

/** What the documents speak of. */
export interface World {
  /** Documents by path. */
  readonly documents: ReadonlyMap<string, string>
  /** Does a file or directory of the repository exist? */
  exists(path: string): boolean
  /** What `bylaw <command> --help` prints; undefined for a command that doesn't exist. */
  help(command: string): string | undefined
  /** What is wrong with a `bylaw.yaml`. */
  configFaults(text: string): readonly string[]
}

/** One line for each fault, `path:line: what is wrong`. */
export function checkDocuments(world: World): readonly string[] {
  const read = new Map([...world.documents].map(([path, text]) => [path, readMarkdown(text)]))
  return [...read].flatMap(([path, document]) => [
    ...document.links.flatMap(({ line, target }) =>
      linkFault(path, target, read, world).map((fault) => `${path}:${line}: ${fault}`),
    ),
    ...document.fences.flatMap((fence) => fenceFaults(fence, world).map((fault) => `${path}:${fence.line}: ${fault}`)),
  ])
}

function linkFault(from: string, link: string, read: ReadonlyMap<string, Document>, world: World): readonly string[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return []
  const [path = '', fragment] = decodeURI(link).split('#', 2)
  const target = path === '' ? from : normalize(join(dirname(from), path))
  if (target.startsWith('../') || !world.exists(target)) return [`link to \`${link}\`: there is no ${target}`]
  const document = read.get(target)
  if (fragment === undefined || !document || document.anchors.has(fragment)) return []
  return [`link to \`${link}\`: ${target} has no heading for #${fragment}`]
}

const shells = new Set(['sh', 'bash', 'console', 'shell'])

function fenceFaults(fence: Fence, world: World): readonly string[] {
  const [language = '', name] = fence.info.split(/\s+/)
  if (language === 'yaml' && name === 'bylaw.yaml') return world.configFaults(fence.text)
  if (shells.has(language)) return commandLines(fence.text).flatMap((words) => commandFaults(words, world))
  return []
}

/** The words behind `bylaw` in every command that calls it; a `\` at the end of a line goes on. */
function commandLines(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\n|&&|\|\||[|;]/)
    .map((line) => line.replace(/\s#.*$/, '').trim())
    .map((line) => /^(?:\$ )?(?:npx |npm start -- ?)?(bylaw )?(.*)$/.exec(line))
    .filter((m) => m?.[1] !== undefined || m?.[0]?.includes('npm start -- '))
    .map((m) => (m?.[2] ?? '').split(/\s+/).filter(Boolean))
}

function commandFaults([command = '', ...words]: readonly string[], world: World): readonly string[] {
  const general = command === '' || command.startsWith('-')
  const help = world.help(general ? '' : command)
  if (help === undefined) return [`there is no command \`bylaw ${command}\``]
  return (general ? [command, ...words] : words)
    .map((word) => word.replace(/=.*$/s, ''))
    .filter((word) => /^--[a-z]/.test(word) && word !== '--help' && word !== '--version')
    .filter((flag) => !new RegExp(`${flag}(?![a-z-])`).test(help))
    .map((flag) => `\`bylaw ${command}\` has no option \`${flag}\``)
}
