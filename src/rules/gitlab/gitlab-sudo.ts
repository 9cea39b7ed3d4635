import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-sudo',
    title: 'Script takes the rights of root',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL050'] },
    why: 'Whatever takes over the script takes over the machine with it; on shared runners also the jobs of others.',
    remedy: 'Use an image in which the tools are installed, and run as the user of the job.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-07-Insecure-System-Configuration'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.sudo')],
  bad: isSet,
  message: (_, found) => text(found),
})
