import { defineRule, fact, fixedBy, get, slice, table, text, wordDeletion } from '../../model/index.js'

const apt = ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories']
const dnf = ['--nogpgcheck', '--no-gpgchecks']
const rpm = ['--nodigest', '--nosignature', '--noverify', '--nofiledigest']
/** Options that turn the check off, by program. */
const switches = table<readonly string[]>({
  'apt-get': apt,
  apt,
  aptitude: [...apt, '--allow-untrusted'],
  apk: ['--allow-untrusted'],
  yum: dnf,
  dnf,
  microdnf: dnf,
  tdnf: dnf,
  zypper: ['--no-gpg-checks', '--allow-unsigned-rpm'],
  rpm,
})

export default defineRule({
  meta: {
    id: 'docker-signature-check-off',
    title: 'Packages are installed without a check of their signatures',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'] },
    why: 'Whoever controls a mirror, or the way to it, decides what is installed: its scripts run as root.',
    remedy: 'Delete the switch, and import the key of the repository.',
    references: ['https://manpages.debian.org/stable/apt/apt-secure.8.en.html'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    const off = switches[text(fact(command, 'program'))]
    if (!off || command.parent?.kind !== 'docker/Run') return
    const options = fact(command, 'options')
    for (const option of off) {
      const given = get(options, [option])
      if (given.kind === 'scalar' || given.kind === 'list')
        report({
          at: given.keySpan ?? given,
          message: `\`${option}\` takes any package`,
          ...fixedBy(
            `Delete \`${option}\``,
            'suggested',
            slice(given.span) === option ? wordDeletion(given.span) : undefined,
          ),
        })
    }
  },
})
