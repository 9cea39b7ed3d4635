/** What scripts fetch and run. */
import {
  child,
  commandArguments,
  commandName,
  flag,
  type Mapping,
  option,
  printable,
  text,
  type Value,
} from '../../../model/index.js'
import { type Detector, outputFiles, pipelineIndex, pipelineOf, written } from './detector.js'

const downloaders = new Set(['curl', 'wget', 'aria2c', 'fetch'])
const interpreters = /^(?:ba|da|z|k|a)?sh$|^(?:python[\d.]*|perl|ruby|node|php|pwsh|source|\.|iex)$/

export function isDownload(command: Mapping): boolean {
  return downloaders.has(commandName(command))
}

/** The address a download asks for, as far as it can be read. */
export function addressOf(command: Mapping): Value | undefined {
  return commandArguments(command).find((arg) => /^["']?(?:https?|ftp):\/\//i.test(written(arg)))
}

/** `curl … | sh`, `sh -c "$(curl …)"`, `sh <(curl …)`. */
export const pipeToShell: Detector = (command, index, all) => {
  if (!isDownload(command)) return undefined
  const later = pipelineOf(command, all).slice(pipelineIndex(command) + 1)
  const shell = later.find((c) => interpreters.test(commandName(c)) && runsStandardInput(c))
  if (shell)
    return {
      at: command,
      message: `what \`${commandName(command)}\` downloads is run by \`${commandName(shell)}\` unseen`,
    }
  if (text(child(command, 'context')) !== 'substitution') return undefined
  const around = all
    .slice(0, index)
    .findLast((c) => c.span.start < command.span.start && c.span.end >= command.span.end)
  if (!around || !/^(?:(?:ba|da|z|k|a)?sh|eval|source|\.|python[\d.]*)$/.test(commandName(around))) return undefined
  return {
    at: command,
    message: `what \`${commandName(command)}\` downloads is run by \`${commandName(around)}\` unseen`,
  }
}

/** With a script file or `-c` as argument, standard input is data. */
function runsStandardInput(command: Mapping): boolean {
  const args = commandArguments(command).map((arg) => written(arg))
  const [first] = args.filter((arg) => arg !== '-s' && arg !== '-' && !/^-[a-bd-z]+$/i.test(arg))
  return (
    first === undefined || args.includes('-s') || args.includes('-') || args.includes('--') || first === '/dev/stdin'
  )
}

const checks =
  /^(?:sha\d+sum|shasum|md5sum|b2sum|gpg2?|gpgv|cosign|minisign|rsign|openssl|slsa-verifier|notation|sigstore|signify)$/

/** A download that is unpacked, installed or run later, in a script that checks no checksum or signature. */
export const unverifiedDownload: Detector = (command, index, all) => {
  if (!isDownload(command) || all.some((c) => checks.test(commandName(c)))) return undefined
  if (pipelineOf(command, all).some((c, i) => i > 0 && interpreters.test(commandName(c)))) return undefined
  const file = savedAs(command)
  if (file === undefined || all.slice(0, index).some((c) => isDownload(c) && savedAs(c) !== undefined)) return undefined
  const use = all.slice(index + 1).find((c) => uses(c, file))
  return use && { at: command, message: `\`${file}\` is downloaded and used without a look at its checksum` }
}

function savedAs(command: Mapping): string | undefined {
  const named = option(command, '-o', '--output', '-O', '--output-document')
  const address = addressOf(command)
  const ownName = address && /([^/?#"']+)["']?(?:[?#].*)?$/.exec(written(address))?.[1]
  const isCurl = commandName(command) === 'curl'
  const explicit = isCurl ? option(command, '-o', '--output') : named
  const target =
    printable(explicit) ||
    outputFiles(command)
      .map((t) => printable(t) || written(t))
      .find((t) => t !== '/dev/null')
  if (target && target !== '-' && target !== '/dev/null') return target
  if (isCurl && flag(command, ['-O', '--remote-name'], ['-o', '-H', '-d', '-X', '-u']) !== true) return undefined
  return target === '-' ? undefined : ownName
}

const unpackers =
  /^(?:tar|unzip|gunzip|bunzip2|xz|7z|dpkg|rpm|apt|apt-get|yum|dnf|apk|install|chmod|(?:ba|da|z|k|a)?sh|python[\d.]*|perl|source|\.|java|msiexec|mv)$/

function uses(command: Mapping, file: string): boolean {
  const base = file.split('/').at(-1) ?? file
  const stem = base.replace(/\.(?:tar\.\w+|tgz|zip|gz|xz|sh|bz2|deb|rpm)$/, '')
  const program = text(child(command, 'text')).split(/\s/, 1)[0] ?? ''
  if (program === file || program === `./${base}` || (stem !== '' && program === `./${stem}`)) return true
  return unpackers.test(commandName(command)) && commandArguments(command).some((arg) => written(arg).includes(base))
}

/** Certificates or signatures that are not checked. */
export const tlsOff: Detector = (command) => {
  const name = commandName(command)
  for (const [key, value] of entriesOf(child(command, 'env'))) {
    if (/^(?:GIT_SSL_NO_VERIFY|NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(key) && disables(key, value)) {
      return { at: value, message: `\`${key}\` stops checking certificates` }
    }
  }
  const found = insecure.find(
    ({ programs, flags }) => programs.test(name) && flags.some((f) => flag(command, [f], valued) === true),
  )
  if (found) return { at: argumentOf(command, found.flags), message: `\`${name}\` accepts any certificate` }
  const words = commandArguments(command).map((arg) => written(arg).replace(/["']/g, ''))
  const setting = words.findIndex(
    (w, i) =>
      /^(?:http\.sslVerify=?|strict-ssl=?)(?:false)?$/i.test(w) && (/false$/i.test(w) || words[i + 1] === 'false'),
  )
  if (setting < 0 || !/^(?:git|npm|yarn|pnpm)$/.test(name)) return undefined
  return { at: commandArguments(command)[setting] ?? command, message: `\`${name}\` stops checking certificates` }
}

const valued = ['-o', '-H', '-d', '-X', '-u', '-A', '-e', '-F', '-T', '-m', '-O', '-P', '-c']

function disables(key: string, value: Value): boolean {
  const set = printable(value)
  return key === 'GIT_SSL_NO_VERIFY' ? /^(?:true|1|yes)$/i.test(set) : set === '0'
}

const insecure: readonly { readonly programs: RegExp; readonly flags: readonly string[] }[] = [
  { programs: /^curl$/, flags: ['-k', '--insecure', '--proxy-insecure'] },
  { programs: /^wget$/, flags: ['--no-check-certificate'] },
  { programs: /^pip[\d.]*$/, flags: ['--trusted-host'] },
  { programs: /^(?:kubectl|oc)$/, flags: ['--insecure-skip-tls-verify'] },
  { programs: /^helm$/, flags: ['--insecure-skip-tls-verify', '--kube-insecure-skip-tls-verify'] },
  {
    programs: /^(?:skopeo|buildah|podman)$/,
    flags: ['--tls-verify=false', '--src-tls-verify=false', '--dest-tls-verify=false'],
  },
  { programs: /^(?:npm|yarn|pnpm)$/, flags: ['--strict-ssl=false', '--no-strict-ssl'] },
  { programs: /^aws$/, flags: ['--no-verify-ssl'] },
  { programs: /^https?$/, flags: ['--verify=no'] },
]

function argumentOf(command: Mapping, names: readonly string[]): Value {
  const args = commandArguments(command)
  const exact = args.find((arg) => names.some((n) => written(arg).startsWith(n)))
  const letters = names.filter((n) => /^-[A-Za-z]$/.test(n)).map((n) => n.charAt(1))
  return (
    exact ??
    args.find((arg) => /^-[A-Za-z]+$/.test(written(arg)) && letters.some((l) => written(arg).includes(l))) ??
    command
  )
}

function entriesOf(value: Value): Iterable<readonly [string, Value]> {
  return value.kind === 'map' ? value.entries : []
}

/** Plain `http://` and `ftp://` addresses that something is fetched from. */
export const plainTransport: Detector = (command) => {
  const address = commandArguments(command).find((arg) => /^["']?(?:[\w-]+=)?http:\/\//i.test(written(arg)))
  if (!address || !fetches(command) || isLocal(written(address))) return undefined
  return { at: address, message: 'the transfer can be read and changed on its way' }
}

export const ftp: Detector = (command) => {
  const address = commandArguments(command).find((arg) => /(?:^|[\s"'=])ftp:\/\//i.test(written(arg)))
  if (!address || /^(?:echo|printf|grep|sed)$/.test(commandName(command))) return undefined
  if (flag(command, ['--ssl-reqd', '--ftp-ssl-reqd'], valued) === true) return undefined
  return { at: address, message: 'FTP sends password and files in clear' }
}

function fetches(command: Mapping): boolean {
  return (
    isDownload(command) ||
    /^(?:git|pip[\d.]*|npm|yarn|pnpm|gem|helm|apt-add-repository|add-apt-repository|docker)$/.test(commandName(command))
  )
}

/** The machine itself and names without a dot, which services have inside a job's network. */
function isLocal(address: string): boolean {
  const host = /http:\/\/(?:[^@/]*@)?([^:/"'\s]*)/i.exec(address)?.[1] ?? ''
  return (
    /^(?:localhost|127\.|0\.0\.0\.0|\[::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\$)/.test(host) ||
    !host.includes('.')
  )
}
