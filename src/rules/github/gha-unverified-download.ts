import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unverified-download',
    title: 'Downloaded file is used without checking it',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'A release file that was replaced on the server, or on its way, is unpacked and run like the real one.',
    remedy: 'Keep the checksum in the repository and check it with `sha256sum -c` before the file is used.',
    references: [
      'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation',
    ],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.unverified-download')],
  bad: isSet,
  message: (_, found) => text(found),
})
