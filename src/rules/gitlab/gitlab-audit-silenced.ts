import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-audit-silenced',
    title: 'Findings of a security check are thrown away',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL039'] },
    why: 'With `|| true` the job is green whatever the check finds, and looks as if it had passed.',
    remedy: 'Let the job fail, or mark it `allow_failure: true` so that people see it.',
    references: [
      'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-01-Insufficient-Flow-Control-Mechanisms',
    ],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.audit-silenced')],
  bad: isSet,
  message: (_, found) => text(found),
})
