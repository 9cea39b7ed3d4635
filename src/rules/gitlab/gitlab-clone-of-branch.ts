import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-clone-of-branch',
    title: 'Repository is cloned at whatever its branch holds',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL026'] },
    why: 'The next push to that branch changes what the pipeline builds or runs, without a commit in this repository.',
    remedy: 'Check out a full commit hash after the clone, or name a release tag.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.mutable-clone')],
  bad: isSet,
  message: (_, found) => text(found),
})
