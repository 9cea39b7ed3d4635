/**
 * What is known of widely used base images without asking a registry: facts from their public Dockerfiles.
 * Images that drop their privileges in an entry point, or set a user, are left out: nothing is claimed about them.
 */
import { get, type Span, scalar, text, unknown, type Value } from '../../model/index.js'

/** Official Docker Hub images whose default user is root and whose default command runs as root. */
const rootByDefault: ReadonlySet<string> = new Set(
  (
    'almalinux alpine amazoncorretto amazonlinux archlinux bash buildpack-deps busybox caddy centos clearlinux clojure ' +
    'composer dart debian eclipse-temurin elixir erlang fedora gcc golang gradle haskell httpd ibmjava julia maven ' +
    'mono nginx node openjdk opensuse oraclelinux perl php photon pypy python r-base rockylinux ruby rust sapmachine ' +
    'swift tomcat ubuntu'
  ).split(' '),
)
/** Official images of an operating system alone, which set no environment variable but `PATH`. */
const plainSystems: ReadonlySet<string> = new Set(
  'almalinux alpine amazonlinux archlinux busybox centos debian fedora opensuse oraclelinux rockylinux ubuntu'.split(
    ' ',
  ),
)
const notRootTag = /nonroot|rootless|unprivileged|non-root/i
const windowsImage = /(^|\/)(windows|nanoserver|servercore)([/:@-]|$)|(nanoserver|windowsservercore|windows-?ltsc)/i

/** Default user of an external image, at the image's place. */
export function baseUser(image: Value): Value {
  const raw = get(image, 'raw')
  if (isScratch(image)) return scalar('root', image.span, { via: 'the default user of `scratch`', origin: raw })
  const tag = get(image, 'tag')
  if (
    isOfficial(image) &&
    rootByDefault.has(text(get(image, 'name'))) &&
    tag.kind !== 'unknown' &&
    !notRootTag.test(text(tag))
  ) {
    return scalar('root', image.span, { via: `the default user of ${text(raw)}`, origin: raw })
  }
  return unknown('the base image sets the user', image.span)
}

/** What the image sets in its environment; undefined if that isn't known. */
export function baseEnvironment(image: Value): ReadonlyMap<string, Value> | undefined {
  // The builder itself sets a PATH where an image has none.
  const plain = isScratch(image) || isPlainSystem(image)
  return plain ? new Map([['PATH', unknown('`PATH` is set by the base image or the builder', image.span)]]) : undefined
}

/** Where steps run that no `WORKDIR` goes before; undefined if that isn't known. */
export function baseWorkdir(image: Value): Value | undefined {
  const isKnown = isScratch(image) || isPlainSystem(image)
  return isKnown ? scalar('/', image.span, { via: `the working directory of ${text(get(image, 'raw'))}` }) : undefined
}

function isPlainSystem(image: Value): boolean {
  return isOfficial(image) && plainSystems.has(text(get(image, 'name')))
}

function isOfficial(image: Value): boolean {
  return text(get(image, 'registry')) === 'docker.io' && text(get(image, 'repository')).startsWith('library/')
}

/** Marks the shell that is assumed where nothing says otherwise. */
const assumed = 'the default shell of Linux images'

/** Command that shell forms are given to, as `SHELL` would set it. */
export function baseShell(image: Value, escapeChar: string): Value {
  const at = image.span
  return isWindows(image, escapeChar) ? windowsShell(at) : { ...shell(['/bin/sh', '-c'], at), via: assumed }
}

/** What an instruction reveals of an image that isn't known: a drive letter, a user of Windows. */
export function revealedShell(before: Value, value: Value): Value {
  const written = value.kind === 'unknown' ? (value.prefix ?? '') : text(value)
  const windows = /^(?:[A-Za-z]:|ContainerAdministrator$|ContainerUser$)/i.test(written)
  return windows && before.via === assumed ? windowsShell(value.span) : before
}

const windowsShell = (at: Span): Value => shell(['cmd', '/S', '/C'], at)

function isWindows(image: Value, escapeChar: string): boolean {
  const raw = get(image, 'raw')
  const name = raw.kind === 'unknown' ? (raw.prefix ?? '') : text(raw)
  return windowsImage.test(name) || (escapeChar === '`' && /mcr\.microsoft\.com\//i.test(name))
}

function shell(words: readonly string[], at: Span): Value {
  return { kind: 'list', items: words.map((w) => scalar(w, at)), span: at, open: false }
}

export const isScratch = (image: Value): boolean => text(get(image, 'raw')) === 'scratch'
