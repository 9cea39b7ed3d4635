/** Bytes → text, with every way it can fail named. */
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type SourceFile, table } from '../model/index.js'

/** Larger files are named, not read: a parser would hold several times their size. */
export const maxFileBytes = 32 * 1024 * 1024

export type Read = { readonly file: SourceFile } | { readonly status: 'skipped' | 'failed'; readonly why: string }

/** @param roots absolute directories (or files) outside which nothing is read, even through a symbolic link. */
export function readSource(cwd: string, path: string, roots: readonly string[], tolerant: boolean): Read {
  const absolute = resolve(cwd, path)
  try {
    // Platforms ask for files that may not be there: no exception for each of them.
    const stat = lstatSync(absolute, { throwIfNoEntry: false })
    if (!stat) return { status: 'failed', why: 'no such file' }
    if (stat.isSymbolicLink()) {
      const target = realpathSync(absolute)
      if (!roots.some((r) => isBelow(r, target)))
        return { status: 'skipped', why: 'a symbolic link out of the scanned tree' }
      return { status: 'skipped', why: `a symbolic link to ${relative(cwd, target)}, which is judged where it stands` }
    }
    if (!stat.isFile()) return { status: 'skipped', why: stat.isDirectory() ? 'a directory' : 'not a regular file' }
    if (stat.size > maxFileBytes) {
      return {
        status: 'failed',
        why: `larger than ${maxFileBytes / 1024 / 1024} MiB (${Math.round(stat.size / 1024 / 1024)} MiB)`,
      }
    }
    return decode(path, readFileSync(absolute), tolerant)
  } catch (error) {
    return { status: 'failed', why: explain(error) }
  }
}

export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @param tolerant the name says what it is (a Dockerfile): NUL bytes don't make it binary. */
export function decode(path: string, bytes: Uint8Array, tolerant = false): Read {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { file: { path, text: new TextDecoder('utf-16le').decode(bytes) } }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { file: { path, text: new TextDecoder('utf-16be').decode(bytes) } }
  if (!tolerant && bytes.subarray(0, 8192).includes(0)) return { status: 'skipped', why: 'binary: it holds NUL bytes' }
  try {
    return { file: { path, text: utf8.decode(bytes) } }
  } catch {
    return { status: 'failed', why: `not UTF-8: ${firstBadByte(bytes)}` }
  }
}

function firstBadByte(bytes: Uint8Array): string {
  let low = 0
  let high = bytes.length
  // A prefix decodes (as a stream, so that a cut character is no error) exactly until the first bad byte is in it.
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (decodes(middle + 1)) low = middle + 1
    else high = middle
  }
  const before = bytes.subarray(0, low)
  const line = before.reduce((n, b) => (b === 10 ? n + 1 : n), 1)
  const bad = bytes[low]
  return bad === undefined
    ? `the last character is cut off (line ${line})`
    : `byte 0x${bad.toString(16)} at offset ${low} (line ${line}); save the file as UTF-8`
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = table<string>({
    ENOENT: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'a loop of symbolic links',
    EISDIR: 'a directory',
  })
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}
