import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-adhoc-package',
    title: 'Package of a public registry is installed without a version',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['adhoc-packages'] },
    why: "The step fetches whatever was published last under that name, outside of any lock file: a hijacked release runs with the job's token the hour it appears.",
    remedy: 'Add the tool to a lock file, or name its version.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.adhoc-package')],
  bad: isSet,
  message: (_, found) => text(found),
})
