import { commandName, defineRule, fact, isCommand, isTrue, or, runs } from '../../model/index.js'

const verbs = [
  ['docker', 'push'],
  ['podman', 'push'],
  ['buildah', 'push'],
  ['npm', 'publish'],
  ['twine', 'upload'],
  ['cargo', 'publish'],
  ['helm', 'push'],
  ['glab', 'release'],
  ['release-cli', 'create'],
] as const

const signers = [
  'cosign',
  'notation',
  'gpg',
  'gpg2',
  'sigstore',
  'signify',
  'minisign',
  'jarsigner',
  'signtool',
  'rpmsign',
  'debsign',
]

export default defineRule({
  meta: {
    id: 'gitlab-release-not-signed',
    title: 'Published files are not signed',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL045'] },
    why: 'Without a signature nobody can tell a release from one that was put in its place on the registry.',
    remedy: 'Sign what is published, for example by `cosign sign`, `notation sign` or `gpg --detach-sign`.',
    references: [
      'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation',
    ],
  },
  select: 'gitlab/Job',
  check(job, context) {
    if (isTrue(fact(job, 'deploys')) !== true) return
    const commands = context.graph.parts(job, 'gitlab/Command').map((c) => c.body)
    const published = commands.find((c) =>
      verbs.some(([name, verb]) => commandName(c) === name && runs(c, [verb]) === true),
    )
    if (!published) return
    const signed = or(...commands.map((c) => isCommand(c, ...signers)))
    if (signed === 'unknown') context.undecided(published, 'a command that is not known here may sign it')
    if (signed === false) context.report({ at: published, message: 'what is published carries no signature' })
  },
})
