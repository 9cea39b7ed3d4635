/** Functions that read files of the project. Files outside of it are never read: what they hold is unknown. */
import { problemAt, type SourceFile, scalar, span, unknown, type Value } from '../../../../model/index.js'
import { decodeBytes } from '../charsets.js'
import { globMatcher } from '../glob.js'
import { makeSet } from '../sets.js'
import { boolType, setOf, stringType, withType } from '../types.js'
import { digest } from './crypto.js'
import { type Answer, define, fault, type Invocation, ofText, text, textOf } from './define.js'

interface Contents {
  readonly file: SourceFile
  readonly bytes: Uint8Array
}

/**
 * What a path leads to: contents, or Unknown for what can't be read. An absent file is no mistake, as archives and
 * rendered files are often made before Terraform runs; but nothing can be said about it.
 */
export function contentsOf(path: string, at: Invocation): Contents | Value {
  const read = at.site.scope.files.read(path)
  if (read.kind === 'outside') return unknown(`${path} is outside the scanned project`, at.span)
  if (read.kind === 'absent') {
    const message = `There is no file ${JSON.stringify(path)} in the project`
    const hint = 'If it is made before Terraform runs, what depends on it stays undecided.'
    at.site.scope.report(
      problemAt(at.site.argSpans[0] ?? at.span, 'tf-absent-file', message, { hint, severity: 'warning' }),
    )
    return unknown(`there is no file ${JSON.stringify(path)} in the project`, at.span)
  }
  return { file: read.file, bytes: read.bytes ?? Buffer.from(read.file.text) }
}

export function isContents(found: Contents | Value): found is Contents {
  return 'file' in found
}

/** A function of a file's bytes. */
function ofFile(implement: (contents: Contents, at: Invocation) => Answer) {
  return define({
    parameters: [text],
    returns: stringType,
    implement: ([path], at): Answer => {
      const contents = contentsOf(textOf(path), at)
      return isContents(contents) ? implement(contents, at) : contents
    },
  })
}

/** The text of a whole file; it leads back to the file. */
export function fileText({ file }: Contents, at: Invocation): Value {
  const whole = scalar(file.text, span(file, 0, file.text.length))
  return { ...whole, span: at.span, origin: whole, via: `text of ${file.path}` }
}

const file = ofFile((contents, at) =>
  decodeBytes(contents.bytes, 'utf-8') === undefined
    ? fault('the file is not UTF-8 text; use `filebase64`', 0)
    : fileText(contents, at),
)

const fileexists = define({
  parameters: [text],
  returns: boolType,
  implement: ([path], at): Answer => {
    const read = at.site.scope.files.read(textOf(path))
    return read.kind === 'outside'
      ? unknown(`${textOf(path)} is outside the scanned project`, at.span)
      : read.kind === 'file'
  },
})

const maxVisited = 20_000

const fileset = define({
  parameters: [text, text],
  returns: setOf(stringType),
  implement: ([directory, pattern], at): Answer => {
    const matches = globMatcher(textOf(pattern))
    if (!matches) return fault('the pattern is invalid', 1)
    const found = walk(textOf(directory), at)
    if (!found) return unknown(`${textOf(directory)} can't be listed here`, at.span)
    const items = found.filter(matches).map((path) => scalar(path, at.span, { style: 'computed' }))
    return makeSet(withType({ kind: 'list', items, span: at.span, open: false }, setOf(stringType)))
  },
})

/** Paths of all files below a directory, relative to it. */
function walk(directory: string, at: Invocation): readonly string[] | undefined {
  const { files } = at.site.scope
  const found: string[] = []
  const pending = ['']
  for (let visited = 0; pending.length > 0; visited++) {
    const below = pending.pop() ?? ''
    const names = files.list(join(directory, below))
    if (!names || visited + found.length > maxVisited) return undefined
    for (const name of names) {
      if (name.endsWith('/')) pending.push(below + name)
      else found.push(below + name)
    }
  }
  return found
}

function join(directory: string, below: string): string {
  const base = directory === '' ? '.' : directory.replace(/\/$/, '')
  return below === '' ? base : `${base}/${below.replace(/\/$/, '')}`
}

/** All but the last element, as the operating system's rules have it. */
function dirname(path: string): string {
  const cut = path.lastIndexOf('/')
  return clean(cut < 0 ? '.' : path.slice(0, cut + 1))
}

function basename(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  if (trimmed === '') return path === '' ? '.' : '/'
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

function clean(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !absolute) parts.push(part)
  }
  return absolute ? `/${parts.join('/')}` : parts.join('/') || '.'
}

/** Where the project lies on the machine isn't part of it. */
const abspath = define({
  parameters: [text],
  returns: stringType,
  implement: ([path], at): Answer =>
    textOf(path).startsWith('/') ? clean(textOf(path)) : unknown('the absolute path differs between machines', at.span),
})

const pathexpand = define({
  parameters: [text],
  returns: stringType,
  implement: ([path], at): Answer =>
    textOf(path).startsWith('~') ? unknown('the home directory differs between machines', at.span) : textOf(path),
})

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512'

function fileDigest(algorithm: Algorithm, form: 'hex' | 'base64' = 'hex') {
  return ofFile(({ bytes }) => digest(algorithm, form, bytes))
}

export const files = {
  abspath,
  basename: ofText(stringType, basename),
  dirname: ofText(stringType, dirname),
  file,
  filebase64: ofFile(({ bytes }) => Buffer.from(bytes).toString('base64')),
  filebase64sha256: fileDigest('sha256', 'base64'),
  filebase64sha512: fileDigest('sha512', 'base64'),
  fileexists,
  filemd5: fileDigest('md5'),
  fileset,
  filesha1: fileDigest('sha1'),
  filesha256: fileDigest('sha256'),
  filesha512: fileDigest('sha512'),
  pathexpand,
}
