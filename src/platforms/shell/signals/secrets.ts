/** Secrets that scripts print, write down or put where others can see them. */
import {
  child,
  commandArguments,
  commandName,
  flag,
  items,
  type Mapping,
  option,
  printable,
  runs,
  text,
  type Value,
} from '../../../model/index.js'
import {
  type Detector,
  given,
  outputFiles,
  pipelineIndex,
  pipelineOf,
  secretsIn,
  variableNames,
  written,
} from './detector.js'

/** Does what the command prints end in the log: no file, no pipe, no substitution takes it? */
function printsToLog(command: Mapping, all: readonly Mapping[]): boolean {
  if (outputFiles(command).length > 0 || text(child(command, 'context')) === 'substitution') return false
  const pipeline = pipelineOf(command, all)
  const next = pipeline[pipelineIndex(command) + 1]
  return next === undefined || (commandName(next) === 'tee' && pipelineIndex(next) === pipeline.length - 1)
}

export const printedSecret: Detector = (command, _, all) => {
  if (!/^(?:echo|printf)$/.test(commandName(command)) || !printsToLog(command, all)) return undefined
  for (const arg of commandArguments(command)) {
    const [name] = secretsIn(arg)
    if (name !== undefined) return { at: arg, message: `\`${name}\` is printed to the log of the job` }
  }
  return undefined
}

export const printedEnvironment: Detector = (command, _, all) => {
  const name = commandName(command)
  const bare = commandArguments(command).length === 0 && items(child(command, 'args')).length === 0
  const whole = (name === 'printenv' || name === 'env' || name === 'export') && bare
  const exported = name === 'export' && commandArguments(command).length === 1 && flag(command, ['-p']) === true
  if ((!whole && !exported && !(name === 'set' && bare)) || !printsToLog(command, all)) return undefined
  if (name === 'env' && child(command, 'env').kind === 'map' && [...entriesOf(child(command, 'env'))].length > 0)
    return undefined
  return { at: command, message: `\`${name}\` prints every variable of the job, secrets among them` }
}

function entriesOf(value: Value): Iterable<readonly [string, Value]> {
  return value.kind === 'map' ? value.entries : []
}

export const tracedSecrets: Detector = (command) => {
  const name = commandName(command)
  if (name === 'set') {
    const traces = flag(command, ['-x'], ['-o']) === true || printable(option(command, '-o')) === 'xtrace'
    return traces ? { at: command, message: 'every later command is printed with its variables filled in' } : undefined
  }
  const shell = /^(?:ba|da|z|k|a)?sh$/.test(name)
  return shell && commandArguments(command).some((arg) => /^-[a-z]*x[a-z]*$/.test(printable(arg)))
    ? { at: command, message: 'the shell prints every command with its variables filled in' }
    : undefined
}

/** A key that `echo` writes to a file stands in the trace and in the file, readable for all who share the machine. */
export const keyToFile: Detector = (command, _, all) => {
  if (!/^(?:echo|printf)$/.test(commandName(command))) return undefined
  const pipeline = pipelineOf(command, all).slice(pipelineIndex(command))
  const last = pipeline.at(-1)
  const tee = last && commandName(last) === 'tee' ? commandArguments(last)[0] : undefined
  const target = last && (outputFiles(last)[0] ?? tee)
  if (!target) return undefined
  const secret = commandArguments(command).find((arg) => {
    const names = variableNames(arg)
    const isKey = names.some(
      (n) => /(?:_KEY|PRIVATE|RSA|_PEM|CERT_KEY)(?:_|$)|_KEY$/i.test(n) && !/PUBLIC|HOST_KEY|KNOWN/i.test(n),
    )
    return isKey && !/known_hosts|authorized_keys/.test(written(target))
  })
  return secret && { at: secret, message: 'a private key is written to a file by `echo`' }
}

/** Programs that take a password, and the options they take it by. */
const passwordOptions: readonly {
  readonly programs: RegExp
  readonly options: readonly string[]
  readonly attached?: string
}[] = [
  { programs: /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/, options: ['--password'], attached: '-p' },
  { programs: /^sqlcmd$/, options: ['-P'], attached: '-P' },
  { programs: /^(?:mongo|mongosh|mongodump|mongorestore|mongoimport)$/, options: ['-p', '--password'] },
  { programs: /^redis-cli$/, options: ['-a', '--pass'] },
  { programs: /^sshpass$/, options: ['-p'], attached: '-p' },
  { programs: /^(?:curl|wget|http)$/, options: ['--password', '--http-password', '--proxy-password'] },
  { programs: /^(?:docker|podman|helm|skopeo|buildah|crane|oras)$/, options: ['--password'] },
  {
    programs:
      /^(?:az|gh|twine|npm|vault|svn|ftp|lftp|kinit|sonar-scanner|mvn|jarsigner|keytool|openssl|psql|gnome-extensions)$/,
    options: ['--password', '-storepass', '-keypass', '--token'],
  },
]

/** The argument by which a program is given its password. */
function passwordOf(command: Mapping): Value | undefined {
  const name = commandName(command)
  const known = passwordOptions.find(({ programs }) => programs.test(name))
  if (!known) return undefined
  const separate = given(command, ...known.options)
  const { attached } = known
  if (separate) return separate
  return attached === undefined
    ? undefined
    : commandArguments(command).find((arg) => written(arg).startsWith(attached) && written(arg).length > 2)
}

export const literalPassword: Detector = (command) => {
  for (const [name, value] of entriesOf(child(command, 'env'))) {
    const isPassword = /^(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH|.*_(?:PASSWORD|SECRET|TOKEN))$/.test(name)
    if (isPassword && isLiteral(value)) return { at: value, message: `the value of \`${name}\` is written in clear` }
  }
  const password = passwordOf(command)
  if (password && isLiteral(password))
    return { at: password, message: `the password for \`${commandName(command)}\` is written in clear` }
  const url = commandArguments(command).find(
    (arg) => /\w+:[^\s:@/$*[\]{}<>"']{3,}@\//.test(written(arg)) && commandName(command) === 'sed',
  )
  return url && { at: url, message: 'a password is written in clear' }
}

/** Known text that isn't computed from anything and isn't a stand-in. */
function isLiteral(value: Value): boolean {
  if (value.kind !== 'scalar' || value.origin || /\$/.test(written(value))) return false
  const password = printable(value).replace(/^-{1,2}[a-z]*=?/i, '')
  return password.length >= 3 && !/^(?:x{3,}|\*+|<.*>|null|none|true|false|changeme_in_ci)$/i.test(password)
}

/** A secret as an argument stands in the process list for everybody on the machine. */
export const secretArgument: Detector = (command) => {
  const password = passwordOf(command)
  const [name] = password ? secretsIn(password) : []
  if (password && name !== undefined)
    return { at: password, message: `\`${name}\` is an argument of \`${commandName(command)}\`` }
  if (commandName(command) !== 'curl') return undefined
  const user = given(command, '-u', '--user')
  const [secret] = user ? secretsIn(user) : []
  return user === undefined || secret === undefined
    ? undefined
    : { at: user, message: `\`${secret}\` is an argument of \`curl\`` }
}

/** `https://user:token@host` among the arguments of git. */
export const credentialInUrl: Detector = (command) => {
  if (commandName(command) !== 'git') return undefined
  const arg = commandArguments(command).find((a) =>
    /:\/\/[^\s/@"']*:[^\s/@"']+@|:\/\/\$\{?\w*(?:TOKEN|PAT|PASSWORD)\w*\}?@/.test(written(a)),
  )
  return arg && { at: arg, message: 'the address carries a password, which git stores and prints' }
}

/** Long-lived keys of cloud accounts. */
export const cloudKey: Detector = (command) => {
  const name = commandName(command)
  if (name === 'gcloud') {
    const file = given(command, '--key-file')
    if (file && runs(command, ['auth']) !== false)
      return { at: file, message: 'a key file of a service account logs in' }
  }
  if (name === 'az' && runs(command, ['login']) === true) {
    const password = given(command, '-p', '--password')
    if (password) return { at: password, message: 'the password of a service principal logs in' }
  }
  const key = commandArguments(command).find((arg) => /aws_secret_access_key/i.test(written(arg)))
  return name === 'aws' && key ? { at: key, message: 'a secret access key is configured for the account' } : undefined
}

/** What a downloader or netcat sends away. */
export const secretSent: Detector = (command) => {
  if (!/^(?:curl|wget)$/.test(commandName(command))) return undefined
  const args = commandArguments(command)
  const bodyOptions = /^(?:-d|--data(?:-\w+)?|-F|--form|--post-data|--body-data|-T|--upload-file)(?:=|$)/
  const arg = args.find((a, i) => {
    const isBody = bodyOptions.test(written(a)) || bodyOptions.test(args[i - 1] ? written(args[i - 1] as Value) : '')
    return isBody && (secretsIn(a).length > 0 || /\$\((?:env|printenv)\b/.test(written(a)))
  })
  return arg && { at: arg, message: 'a secret is sent in the body of a request' }
}

export const reverseShell: Detector = (command) => {
  const name = commandName(command)
  if (/^(?:nc|ncat|netcat)$/.test(name)) {
    const runsShell = flag(command, ['-e', '-c', '--exec', '--sh-exec']) === true
    const address = commandArguments(command).some((arg) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(printable(arg)))
    return runsShell || address
      ? { at: command, message: `\`${name}\` connects to an address of its own choice` }
      : undefined
  }
  const device = items(child(command, 'redirects')).find((r) =>
    /^["']?\/dev\/(?:tcp|udp)\//.test(written(child(r, 'target'))),
  )
  return device && { at: device, message: 'the shell opens a connection of its own' }
}
