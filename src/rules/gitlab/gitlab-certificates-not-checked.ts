import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-certificates-not-checked',
    title: 'Certificates are not checked',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL042'] },
    why: 'Anybody on the way between the runner and the server can answer instead of it, read what is sent and decide what is downloaded.',
    remedy: 'Add the certificate authority that is missing (`--cacert`, `SSL_CERT_FILE`) and drop the option.',
    references: ['https://cwe.mitre.org/data/definitions/295.html'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.tls-off')],
  bad: isSet,
  message: (_, found) => text(found),
})
