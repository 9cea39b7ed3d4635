import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-secret-in-request',
    title: 'Secret is sent in the body of a request',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_GHA_3'] },
    why: "A request that carries a secret to an address that is written in the script is how stolen credentials leave a pipeline, and how honest ones end in somebody's access log.",
    remedy: 'Send credentials in a header to a host you trust, and check who changed the line.',
    references: [
      'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-06-Insufficient-Credential-Hygiene',
    ],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.secret-sent')],
  bad: isSet,
  message: (_, found) => text(found),
})
