/** Scripts inside a command: `sh -c '…'`, `su -c '…'`, `eval '…'`, `bash <<EOF`. */
import { compose, type OffsetSegment, type Value } from '../../model/index.js'
import { parseShell, type ShellTree, type SimpleCommand, type Word, type WordPart } from '../../parsers/shell/index.js'
import { isPosix, programDialect } from './dialect.js'
import { baseName } from './wrappers.js'

export interface NestedScript {
  readonly tree: ShellTree
  /** The outer shell expands its variables before the inner one sees it. */
  readonly expanded: boolean
}

/**
 * The script that a command hands to a shell.
 * @param words the command's name and arguments without wrappers
 * @param source the word that one of them was written as
 */
export function nestedScript(
  command: SimpleCommand,
  words: readonly Value[],
  source: (word: Value) => Word | undefined,
  tree: ShellTree,
): NestedScript | undefined {
  const name = words[0] ? baseName(words[0]) : ''
  const isShell = name !== 'busybox' && isPosix(programDialect(name))
  if (!isShell && name !== 'su' && name !== 'eval') return undefined
  const found = isShell
    ? scriptArgument(words)
    : name === 'su'
      ? afterOption(words, ['-c', '--command'])
      : soleArgument(words)
  const word = found === undefined || found === 'file' ? undefined : source(found)
  if (word) return parseParts(word.parts, tree)
  const body = command.redirects.find((r) => r.hereDocument)?.hereDocument
  return isShell && body && found !== 'file' ? parseParts(body.parts, tree) : undefined
}

const withValue: ReadonlySet<string> = new Set(['-o', '+o', '-O', '+O', '--rcfile', '--init-file'])

/** The argument that `-c` announces; `file` if the shell runs a file instead. */
function scriptArgument(words: readonly Value[]): Value | 'file' | undefined {
  let announced = false
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    const written = word?.kind === 'scalar' ? String(word.value) : ''
    if (withValue.has(written)) i++
    else if (/^-[A-Za-z]*c[A-Za-z]*$/.test(written)) announced = true
    else if (!/^[-+]/.test(written)) return announced ? word : 'file'
    else if (written === '-s' || written === '-') return undefined
  }
  return undefined
}

function afterOption(words: readonly Value[], names: readonly string[]): Value | undefined {
  const at = words.findIndex((w) => w.kind === 'scalar' && names.includes(String(w.value)))
  return at < 0 ? undefined : words[at + 1]
}

function soleArgument(words: readonly Value[]): Value | undefined {
  return words.length === 2 ? words[1] : undefined
}

/** Stands for what the outer shell puts in: the inner one sees a variable whose value isn't known. */
const placeholder = '$_'

function parseParts(parts: readonly WordPart[], tree: ShellTree): NestedScript {
  const script = { text: '', segments: [] as OffsetSegment[] }
  const add = (text: string, source: number): void => {
    script.segments.push({ at: script.text.length, source })
    script.text += text
  }
  const collect = (part: WordPart): void => {
    switch (part.type) {
      case 'literal':
        add(part.value, part.start)
        return
      case 'escaped':
        add(part.value, part.end - part.value.length)
        return
      case 'single':
        add(part.value, part.start + 1)
        return
      case 'glob':
      case 'template':
      case 'tilde':
        add(tree.text.slice(part.start, part.end), part.start)
        return
      case 'parameter':
        add(part.argument ? placeholder : tree.text.slice(part.start, part.end), part.start)
        return
      case 'double':
      case 'ansi':
        for (const inner of part.parts) collect(inner)
        return
      default:
        add(placeholder, part.start)
    }
  }
  for (const part of parts) collect(part)
  const expanded = parts.some((p) => p.type === 'parameter' || (p.type === 'double' && p.parts.some(isParameter)))
  return { tree: parseShell(script.text, compose(tree.map, script.segments, script.text.length)), expanded }
}

function isParameter(part: WordPart): boolean {
  return part.type === 'parameter'
}
