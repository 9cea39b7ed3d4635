import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unpinned-install',
    title: 'Package is installed without a version',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL022'] },
    why: 'The job gets whatever is the latest on that day: builds change without a commit, and a hijacked release runs at once.',
    remedy: 'Name the version, or install from a file that does.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.unpinned-install')],
  bad: isSet,
  message: (_, found) => text(found),
})
