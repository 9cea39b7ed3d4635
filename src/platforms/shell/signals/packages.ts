/** What package managers install, and how much of it is fixed. */
import {
  child,
  commandArguments,
  commandName,
  flag,
  isTrue,
  type Mapping,
  operands,
  printable,
  runs,
  subcommand,
  text,
  type Value,
} from '../../../model/index.js'
import { type Detector, written } from './detector.js'

const isPip = (name: string): boolean => /^pip[\d.]*$/.test(name)

/** Installs that may change the lock file, or do without one. */
export const lockfileIgnored: Detector = (command) => {
  const name = commandName(command)
  const verb = text(subcommand(command, ['-C', '--prefix', '--cwd', '--dir', '-w', '--workspace', '--filter']))
  const frozen = (...names: readonly string[]): boolean => flag(command, names) !== false
  const at = (instead: string) => ({
    at: command,
    message: `\`${text(child(command, 'text')).split('\n', 1)[0]}\` may install other versions than the lock file names; use \`${instead}\``,
  })
  switch (name) {
    case 'npm': {
      const { values } = operands(command, ['--prefix', '-w', '--workspace', '--registry', '--loglevel'])
      if (!/^(?:install|i|add)$/.test(verb) || values.length > 1 || frozen('-g', '--global')) return undefined
      return at('npm ci')
    }
    case 'yarn':
      if (
        (verb !== 'install' && verb !== '') ||
        frozen('--frozen-lockfile', '--immutable', '--version', '-v', '--check-files')
      )
        return undefined
      return at('yarn install --immutable')
    case 'pnpm':
      if (!/^(?:install|i)$/.test(verb) || frozen('--frozen-lockfile', '-g', '--global')) return undefined
      return operands(command, ['--filter', '-C', '--dir']).values.length > 1
        ? undefined
        : at('pnpm install --frozen-lockfile')
    case 'bundle':
      return (verb === 'install' || verb === '') &&
        !frozen('--deployment', '--frozen', '--version') &&
        !bundleFrozen(command)
        ? at('bundle install --frozen')
        : undefined
    case 'composer':
      return verb === 'update' ? at('composer install') : undefined
    default:
      return undefined
  }
}

function bundleFrozen(command: Mapping): boolean {
  const env = child(command, 'env')
  return ['BUNDLE_FROZEN', 'BUNDLE_DEPLOYMENT'].some(
    (name) => isTrue(child(env, name)) === true || printable(child(env, name)) === '1',
  )
}

interface Manager {
  readonly verbs: readonly string[]
  readonly valued: readonly string[]
  /** Does the operand name a version, or something that has one of its own? */
  readonly pinned: RegExp
  /** Options by which versions come from a file. */
  readonly fromFile: readonly string[]
}

const local = /^["']?(?:\.{0,2}\/|file:|git\+|https?:|\.$|-|\$)/

const managers: readonly { readonly names: RegExp; readonly manager: Manager }[] = [
  {
    names: /^pip[\d.]*$/,
    manager: {
      verbs: ['install'],
      valued: [
        '-i',
        '--index-url',
        '--extra-index-url',
        '-c',
        '--constraint',
        '-t',
        '--target',
        '--trusted-host',
        '-f',
        '--find-links',
        '--prefix',
      ],
      pinned: /===?|@\s*(?:git\+|https?:)|\.whl$/,
      fromFile: ['-r', '--requirement', '-c', '--constraint', '-e', '--editable'],
    },
  },
  {
    names: /^(?:npm|pnpm)$/,
    manager: {
      verbs: ['install', 'i', 'add'],
      valued: ['--prefix', '--registry', '-w', '--workspace', '--loglevel'],
      pinned: /.@(?!latest|next)[^/]+$/,
      fromFile: [],
    },
  },
  {
    names: /^yarn$/,
    manager: { verbs: ['add'], valued: ['--registry', '--cwd'], pinned: /.@(?!latest|next)[^/]+$/, fromFile: [] },
  },
  {
    names: /^gem$/,
    manager: {
      verbs: ['install'],
      valued: ['-v', '--version', '-s', '--source', '-i'],
      pinned: /:\d|\.gem$/,
      fromFile: ['-v', '--version', '-g', '--file'],
    },
  },
  {
    names: /^cargo$/,
    manager: {
      verbs: ['install'],
      valued: ['--version', '--git', '--path', '--root', '--features', '--tag', '--rev', '--target'],
      pinned: /@/,
      fromFile: ['--version', '--path', '--git', '--vers'],
    },
  },
  {
    names: /^go$/,
    manager: { verbs: ['install'], valued: [], pinned: /@(?!latest|main|master)|^\.|\.\.\.$/, fromFile: [] },
  },
  {
    names: /^(?:apt|apt-get)$/,
    manager: { verbs: ['install'], valued: ['-t', '-o', '-c'], pinned: /=|\.deb$/, fromFile: [] },
  },
  {
    names: /^apk$/,
    manager: {
      verbs: ['add'],
      valued: ['-t', '--virtual', '--repository', '-X', '--root'],
      pinned: /[=~<>]|\.apk$/,
      fromFile: [],
    },
  },
  {
    names: /^(?:npx|bunx|pnpx|uvx)$/,
    manager: { verbs: [], valued: ['-p', '--package', '-c'], pinned: /.@(?!latest|next)[^/]+$|==/, fromFile: [] },
  },
]

const languageTools = /^(?:pip[\d.]*|npm|pnpm|yarn|gem|cargo|go|npx|bunx|pnpx|uvx)$/

function unpinnedOf(command: Mapping): Value | undefined {
  const name = commandName(command)
  const manager = managers.find(({ names }) => names.test(name))?.manager
  if (!manager) return undefined
  const { values } = operands(command, manager.valued)
  if (manager.fromFile.some((option) => flag(command, [option]) !== false)) return undefined
  if (manager.verbs.length === 0) {
    const [tool] = values
    return tool && !local.test(written(tool)) && !manager.pinned.test(written(tool)) ? tool : undefined
  }
  const [verb, ...wanted] = values
  if (!verb || !manager.verbs.includes(text(verb))) return undefined
  return wanted.find(
    (value) => !local.test(written(value)) && !manager.pinned.test(written(value).replace(/["']$/, '')),
  )
}

/** Packages installed by name, without a version. */
export const unpinnedInstall: Detector = (command) => {
  const found = unpinnedOf(command)
  return (
    found && {
      at: found,
      message: `\`${printable(found) || written(found)}\` is installed in whatever version is the latest`,
    }
  )
}

/** The same for the package managers of languages, where anybody can publish. */
export const adhocPackage: Detector = (command) => {
  if (!languageTools.test(commandName(command))) return undefined
  const found = unpinnedOf(command)
  return (
    found && {
      at: found,
      message: `\`${printable(found) || written(found)}\` is fetched from a public registry in its latest version`,
    }
  )
}

export const extraIndex: Detector = (command) => {
  const uv = commandName(command) === 'uv' && runs(command, ['pip']) !== false
  if (!isPip(commandName(command)) && !uv) return undefined
  const found = commandArguments(command).find((arg) => /^["']?--extra-index-url/.test(written(arg)))
  return found && { at: found, message: 'the highest version of all indexes wins, also one that a stranger published' }
}

/** Signatures of packages that are not checked. */
export const signatureOff: Detector = (command) => {
  const name = commandName(command)
  const options = unsigned.find(({ programs }) => programs.test(name))?.options ?? []
  const found = commandArguments(command).find((arg) =>
    options.some((o) => written(arg).replace(/["']/g, '').startsWith(o)),
  )
  if (found) return { at: found, message: `\`${name}\` installs packages whose signature nobody checked` }
  const trusted = commandArguments(command).find((arg) => /\[[^\]]*trusted=yes/.test(written(arg)))
  return trusted && { at: trusted, message: 'packages of this source are trusted without a signature' }
}

const unsigned: readonly { readonly programs: RegExp; readonly options: readonly string[] }[] = [
  {
    programs: /^(?:apt|apt-get|aptitude)$/,
    options: [
      '--allow-unauthenticated',
      '--force-yes',
      'APT::Get::AllowUnauthenticated=true',
      '-oAPT::Get::AllowUnauthenticated',
      'Acquire::AllowInsecureRepositories=true',
      '--allow-insecure-repositories',
    ],
  },
  { programs: /^apk$/, options: ['--allow-untrusted'] },
  { programs: /^(?:yum|dnf|microdnf|zypper)$/, options: ['--nogpgcheck', '--no-gpg-checks', '--allow-unsigned-rpm'] },
  { programs: /^rpm$/, options: ['--nosignature', '--nodigest', '--no-signature'] },
  { programs: /^(?:dpkg)$/, options: ['--force-bad-verify'] },
]

/** Auditors whose verdict is thrown away by `|| true`. */
export const auditSilenced: Detector = (command, index, all) => {
  const verb = text(subcommand(command))
  const name = commandName(command)
  const audits =
    auditors.test(name) || (/^(?:npm|yarn|pnpm|cargo|composer|bundle|pip[\d.]*)$/.test(name) && verb === 'audit')
  if (!audits) return undefined
  const next = all[index + 1]
  const silenced = next && /^(?:true|:|echo|exit)$/.test(commandName(next)) && text(child(next, 'after')) === '||'
  const harmlessExit = next && commandName(next) === 'exit' && printable(commandArguments(next)[0] ?? next) !== '0'
  return silenced && !harmlessExit ? { at: next, message: `what \`${name}\` finds has no consequence` } : undefined
}

const auditors =
  /^(?:trivy|grype|snyk|semgrep|bandit|safety|pip-audit|bundler-audit|bundle-audit|gosec|govulncheck|checkov|tfsec|kics|hadolint|gitleaks|trufflehog|osv-scanner|dependency-check(?:\.sh)?|brakeman|cargo-audit|cargo-deny|audit-ci|retire|nancy|clair|dockle|kube-score|kubesec|terrascan|detect-secrets|horusec|njsscan|eslint-security|phpcs-security-audit|spotbugs|syft)$/
