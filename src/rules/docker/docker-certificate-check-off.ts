import {
  cover,
  defineRule,
  type Edit,
  fact,
  fixedBy,
  get,
  items,
  type Resource,
  slice,
  table,
  text,
  type Value,
  wordDeletion,
} from '../../model/index.js'

/** Options that turn the check off, by program. */
const switches = table<readonly string[]>({
  curl: ['-k', '--insecure', '--proxy-insecure'],
  wget: ['--no-check-certificate'],
  pip: ['--trusted-host'],
  npm: ['--no-strict-ssl'],
  yarn: ['--no-strict-ssl'],
})
const off = '["\']?(?:false|0|no|off)\\b'
const isOff = new RegExp(`^${off}$`, 'i')

interface Setting {
  /** As `name=false`, wherever it is written. */
  readonly name: string
  /** An argument that is followed by the value. */
  readonly alone?: RegExp
}

const strictSsl: Setting = { name: 'strict-ssl', alone: /^(--)?strict-ssl$/ }
const sslVerify: Setting = { name: 'sslverify' }
const settings: ReadonlyMap<string, Setting> = new Map([
  ...['npm', 'yarn', 'pnpm'].map((program) => [program, strictSsl] as const),
  ...'yum dnf microdnf tdnf yum-config-manager echo printf sed'
    .split(' ')
    .map((program) => [program, sslVerify] as const),
  ['git', { name: 'http\\S*sslverify', alone: /^http\S*\.sslverify$/i }],
])

export default defineRule({
  meta: {
    id: 'docker-certificate-check-off',
    title: 'Certificates are not checked',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: [
        'CKV2_DOCKER_2',
        'CKV2_DOCKER_3',
        'CKV2_DOCKER_4',
        'CKV2_DOCKER_12',
        'CKV2_DOCKER_13',
        'CKV2_DOCKER_15',
      ],
    },
    why: 'Anybody on the way can answer in place of the server: what is downloaded then runs in the build and in the image.',
    remedy:
      'Delete the switch. Where a certificate authority of your own is used, install its certificate in the image.',
    references: ['https://curl.se/docs/sslcerts.html'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.parent?.kind !== 'docker/Run') return
    const program = text(fact(command, 'program'))
    for (const option of switches[program] ?? []) {
      const given = fact(command, ['options', option])
      if (given.kind === 'scalar' || given.kind === 'list')
        report({
          at: given.keySpan ?? given,
          message: `\`${option}\` accepts any certificate`,
          ...fixedBy(`Delete \`${option}\``, 'suggested', withoutOption(option, given)),
        })
    }
    const setting = settingOf(command, program)
    if (setting)
      report({
        at: setting,
        message: `${command.name} accepts any certificate from now on`,
        ...fixedBy('Leave the check on', 'suggested', switchedOn(setting, command)),
      })
  },
})

/** The argument that turns the check off for good. */
function settingOf(command: Resource, program: string): Value | undefined {
  const setting = settings.get(program)
  if (!setting) return undefined
  const all = items(get(command.body, 'args'))
  const assigned = new RegExp(`(?:^|[.=/\\s-])${setting.name}\\s*[= ]\\s*${off}`, 'i')
  const { alone } = setting
  return (
    all.find((a) => assigned.test(text(a))) ??
    (alone && all.find((a, i) => alone.test(text(a)) && isOff.test(text(all[i + 1] ?? a))))
  )
}

/** `-k`, `-fLk`, `--insecure`, `--trusted-host host`. */
function withoutOption(option: string, given: Value): Edit | undefined {
  const at = given.keySpan ?? given.span
  const written = slice(at)
  if (given.kind === 'list') return undefined
  if (written === option) return wordDeletion(given.keySpan && given.span.end > at.end ? cover(at, given.span) : at)
  if (written.startsWith(`${option}=`)) return wordDeletion(at)
  const isBundle = /^-[a-zA-Z]{2,}$/.test(written) && /^-[a-zA-Z]$/.test(option)
  const letter = at.start + written.indexOf(option.charAt(1))
  return isBundle && letter > at.start ? { span: { ...at, start: letter, end: letter + 1 }, newText: '' } : undefined
}

const opposites = table<string>({ false: 'true', 0: '1', no: 'yes', off: 'on' })

/** The value itself, in the argument or in the one after it, turned round. */
function switchedOn(setting: Value, command: Resource): Edit | undefined {
  const all = items(get(command.body, 'args'))
  const inside = /(?:strict-ssl|sslverify)\s*[= ]\s*["']?(?:false|0|no|off)\b/i.test(slice(setting.span))
  const holder = inside ? setting : all[all.indexOf(setting) + 1]
  const found = holder && [...slice(holder.span).matchAll(/(?<![\w-])(?:false|0|no|off)(?![\w-])/gi)].at(-1)
  const [word = ''] = found ?? []
  const newText = opposites[word.toLowerCase()]
  // What `sed` writes stands beside what it looks for.
  if (!holder || !found || newText === undefined || command.name === 'sed') return undefined
  const start = holder.span.start + found.index
  return { span: { ...holder.span, start, end: start + word.length }, newText }
}
