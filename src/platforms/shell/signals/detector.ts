/** What a detector sees in a script. */
import {
  child,
  commandArguments,
  items,
  type Mapping,
  type Span,
  slice,
  text,
  type Value,
} from '../../../model/index.js'

export interface Sighting {
  readonly at: Value | Span
  /** One sentence, without the name of whatever holds the script. */
  readonly message: string
}

/** @param all the commands of the whole script (or scripts that run one after the other), in order */
export type Detector = (command: Mapping, index: number, all: readonly Mapping[]) => Sighting | undefined

/** A word as written, with its quotes and variables. */
export function written(value: Value): string {
  return value.kind === 'missing' ? '' : slice(value.span)
}

/** Names of the variables a word expands; none in single quotes. */
export function variableNames(value: Value): readonly string[] {
  const source = written(value).replace(/'[^']*'/g, '')
  return [...source.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)].flatMap((match) => match[1] ?? [])
}

const secretWord =
  /(?:^|_)(?:pass(?:word|wd|phrase)?|pwd|secrets?|token|pat|api_?key|access_?key|private_?key|deploy_?key|ssh_?key|signing_?key|auth_?key|credentials?|key)(?:_?(?:b64|base64|file_?content|content|value|\d+))?$/i

/** Does the name of a variable say that it holds a secret? Public keys, paths and addresses don't. */
export function isSecretName(name: string): boolean {
  return secretWord.test(name) && !/(?:public|cache|primary|foreign|sort|_url|_id$|host_key|known)/i.test(name)
}

/** Variables and template expressions of a word that are secret by their name. */
export function secretsIn(value: Value): readonly string[] {
  const templates = [...written(value).matchAll(/\$\{\{\s*(secrets\.\w+|github\.token)\s*\}\}/g)].flatMap(
    (m) => m[1] ?? [],
  )
  return [...variableNames(value).filter(isSecretName), ...templates]
}

/**
 * The value of an option that is surely given, however it is written: `--name value`, `--name=value`, `-n value`; never
 * one that an unknown argument might bring.
 */
export function given(command: Mapping, ...names: readonly string[]): Value | undefined {
  const args = commandArguments(command)
  for (const [i, arg] of args.entries()) {
    const source = arg.kind === 'unknown' ? (arg.prefix ?? '') : text(arg)
    if (arg.kind === 'scalar' && names.includes(source)) return args[i + 1] ?? arg
    if (names.some((name) => source.startsWith(`${name}=`))) return arg
  }
  return undefined
}

/** Commands of the same pipeline, in order. */
export function pipelineOf(command: Mapping, all: readonly Mapping[]): readonly Mapping[] {
  const id = child(child(command, 'pipeline'), 'id')
  return all.filter(
    (other) => sameValue(child(child(other, 'pipeline'), 'id'), id) && other.span.file === command.span.file,
  )
}

function sameValue(a: Value, b: Value): boolean {
  return a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value
}

/** Position in its pipeline, from 0. */
export function pipelineIndex(command: Mapping): number {
  const index = child(child(command, 'pipeline'), 'index')
  return index.kind === 'scalar' ? Number(index.value) : 0
}

/** Files that the command's output goes to. */
export function outputFiles(command: Mapping): readonly Value[] {
  return items(child(command, 'redirects'))
    .filter((redirect) => /^(?:&?>{1,2}|>\|)$/.test(text(child(redirect, 'op'))))
    .map((redirect) => child(redirect, 'target'))
}

export function firstOf(detectors: readonly Detector[]): Detector {
  return (command, index, all) => {
    for (const detector of detectors) {
      const found = detector(command, index, all)
      if (found) return found
    }
    return undefined
  }
}
