import { defineRule, fact, get, items, type Resource, text, type Value } from '../../model/index.js'

/** Options that turn the check off, by program. */
const switches: Readonly<Record<string, readonly string[]>> = {
  curl: ['-k', '--insecure', '--proxy-insecure'],
  wget: ['--no-check-certificate'],
  pip: ['--trusted-host'],
  npm: ['--no-strict-ssl'],
  yarn: ['--no-strict-ssl'],
}
const off = '["\']?(?:false|0|no|off)\\b'

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
    const options = fact(command, 'options')
    const program = text(fact(command, 'program'))
    for (const option of switches[program] ?? []) {
      const given = get(options, [option])
      if (given.kind === 'scalar' || given.kind === 'list')
        report({ at: given.keySpan ?? given, message: `\`${option}\` accepts any certificate` })
    }
    const setting = settingOf(command, program)
    if (setting) report({ at: setting, message: `${command.name} accepts any certificate from now on` })
  },
})

/** The argument that turns the check off for good. */
function settingOf(command: Resource, program: string): Value | undefined {
  const all = items(get(command.body, 'args'))
  const assigned = (name: string): RegExp => new RegExp(`(?:^|[.=/\\s-])${name}\\s*[= ]\\s*${off}`, 'i')
  const found = (name: string): Value | undefined => all.find((a) => assigned(name).test(text(a)))
  const next = (name: RegExp): Value | undefined =>
    all.find((a, i) => name.test(text(a)) && new RegExp(`^${off}$`, 'i').test(text(all[i + 1] ?? a)))
  switch (program) {
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return found('strict-ssl') ?? next(/^(--)?strict-ssl$/)
    case 'git':
      return found('http\\S*sslverify') ?? next(/^http\S*\.sslverify$/i)
    case 'yum':
    case 'dnf':
    case 'microdnf':
    case 'tdnf':
    case 'yum-config-manager':
    case 'echo':
    case 'printf':
    case 'sed':
      return found('sslverify')
    default:
      return undefined
  }
}
