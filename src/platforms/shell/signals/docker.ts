/** Containers started or built by hand, with less isolation than they should have. */
import {
  child,
  commandArguments,
  flag,
  isCommand,
  type Mapping,
  printable,
  subcommand,
  text,
  type Value,
} from '../../../model/index.js'
import { type Detector, given, isSecretName, written } from './detector.js'

const engines = ['docker', 'podman', 'nerdctl']
const globalValued = ['-H', '--host', '-c', '--context', '--config', '-l', '--log-level']

/** `docker run`, `docker create`, `docker container run`. */
function runsContainer(command: Mapping): boolean {
  if (isCommand(command, ...engines) !== true) return false
  const verb = text(subcommand(command, globalValued))
  return ['run', 'create', 'container'].includes(verb)
}

function builds(command: Mapping): boolean {
  if (isCommand(command, ...engines, 'buildah') !== true) return false
  return ['build', 'buildx', 'bud', 'image'].includes(text(subcommand(command, globalValued)))
}

/** All values of an option, however it is written. */
function values(command: Mapping, ...names: readonly string[]): readonly Value[] {
  const args = commandArguments(command)
  return args.flatMap((arg, i) => {
    const name = names.find((n) => printable(arg) === n || textOf(arg).startsWith(`${n}=`))
    if (name === undefined) return []
    return printable(arg) === name ? (args[i + 1] ?? []) : arg
  })
}

/** The known text of an argument, without the option's name where they are one word. */
function textOf(value: Value): string {
  return value.kind === 'unknown' ? (value.prefix ?? '') : printable(value)
}

function valueText(value: Value): string {
  return textOf(value).replace(/^--?[a-z-]+=/, '')
}

export const privileged: Detector = (command) =>
  runsContainer(command) && flag(command, ['--privileged']) === true
    ? {
        at: argument(command, '--privileged'),
        message: '`--privileged` gives the container the whole kernel of the runner',
      }
    : undefined

function argument(command: Mapping, name: string): Value {
  return commandArguments(command).find((arg) => textOf(arg).startsWith(name)) ?? command
}

const dangerousCapability =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|NET_ADMIN|DAC_READ_SEARCH|BPF)$/i

export const capabilities: Detector = (command) => {
  if (!runsContainer(command)) return undefined
  const bad = values(command, '--cap-add').find((v) => dangerousCapability.test(valueText(v)))
  return bad && { at: bad, message: `the capability \`${valueText(bad)}\` lets the container out of its isolation` }
}

function namespaceOf(names: readonly string[], what: string): Detector {
  return (command) => {
    if (!runsContainer(command)) return undefined
    const bad = values(command, ...names).find((v) => valueText(v) === 'host')
    return bad && { at: bad, message: `the container shares ${what} of the runner` }
  }
}

export const hostNetwork = namespaceOf(['--network', '--net'], 'the network')
export const hostPid = namespaceOf(['--pid'], 'the process list')
export const hostIpc = namespaceOf(['--ipc'], 'the shared memory')

export const unconfined: Detector = (command) => {
  if (!runsContainer(command)) return undefined
  const bad = values(command, '--security-opt').find((v) =>
    /^(?:seccomp|apparmor|systempaths|label)[=:](?:unconfined|disable)$/.test(valueText(v)),
  )
  return bad && { at: bad, message: `\`${valueText(bad)}\` switches off a barrier of the kernel` }
}

const sensitivePath =
  /^\/(?:$|etc|root|proc|sys|dev|boot|lib\/modules|usr|bin|sbin|var\/lib\/(?:docker|kubelet)|var\/run|run|home)(?:\/|$)/

export const hostMount: Detector = (command) => {
  if (!runsContainer(command)) return undefined
  for (const value of values(command, '-v', '--volume')) {
    const source = valueText(value).split(':')[0] ?? ''
    if (sensitivePath.test(source) && isWritableRisk(source))
      return { at: value, message: `the container gets \`${source}\` of the runner` }
  }
  for (const value of values(command, '--mount')) {
    const source = /(?:^|,)(?:source|src)=([^,]*)/.exec(valueText(value))?.[1] ?? ''
    if (sensitivePath.test(source)) return { at: value, message: `the container gets \`${source}\` of the runner` }
  }
  return undefined
}

/** The time zone and the certificates are harmless. */
function isWritableRisk(source: string): boolean {
  return !/^\/(?:etc\/(?:localtime|timezone|ssl\/certs|pki|ca-certificates|passwd|group)|usr\/share|usr\/local\/share)/.test(
    source,
  )
}

export const buildSecret: Detector = (command) => {
  if (!builds(command)) return undefined
  for (const value of values(command, '--build-arg')) {
    const name = /^([A-Za-z_]\w*)/.exec(valueText(value) || written(value).replace(/^["']/, ''))?.[1] ?? ''
    if (isSecretName(name))
      return { at: value, message: `the build argument \`${name}\` stays readable in the image's history` }
  }
  return undefined
}

/** `docker login -p`: the password stands in the process list. */
export const loginPassword: Detector = (command) => {
  if (isCommand(command, ...engines, 'helm', 'skopeo', 'crane', 'buildah', 'oras', 'regctl') !== true) return undefined
  const words = commandArguments(command).map((arg) => printable(arg))
  if (!words.includes('login')) return undefined
  const password = given(command, '-p', '--password') ?? attached(command, '-p')
  return password && { at: password, message: 'the password of the registry is a command-line argument' }
}

/** `-psecret` */
function attached(command: Mapping, name: string): Value | undefined {
  return commandArguments(command).find((arg) => textOf(arg).startsWith(name) && textOf(arg).length > name.length)
}

/** The socket of the runner's own engine. */
export const dockerSocket: Detector = (command) => {
  const host = child(child(command, 'env'), 'DOCKER_HOST')
  const socket = /docker\.sock/.test(printable(host)) ? host : undefined
  return socket && { at: socket, message: 'commands reach the container engine of the runner itself' }
}
