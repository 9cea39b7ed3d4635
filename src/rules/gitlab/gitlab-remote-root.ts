import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-remote-root',
    title: 'Script enters a host as root',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL047'] },
    why: 'A pipeline that is taken over then owns the whole machine, and nothing tells its doings from those of an administrator.',
    remedy: 'Enter as an account that may do just what the deployment needs.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-05-Insufficient-PBAC'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.remote-root')],
  bad: isSet,
  message: (_, found) => text(found),
})
