import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-pipe-to-shell',
    title: 'Downloaded script is run unseen',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['unverified_script_exec'] },
    why: 'Whoever controls the server, the name or the way to it decides what runs in the pipeline with its secrets; nothing is left to look at afterwards.',
    remedy:
      'Download the file, check it against a checksum that stands in the repository, then run it; or install a pinned package.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.pipe-to-shell')],
  bad: isSet,
  message: (_, found) => text(found),
})
