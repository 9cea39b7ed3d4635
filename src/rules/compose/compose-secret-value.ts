import { every, fact, get, test, valueRule } from '../../model/index.js'

/** Formats that their providers document, each long and marked enough to be nothing else. */
const formats: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
  /\bgithub_pat_[A-Za-z0-9_]{50,}\b/,
  /\bglpat-[A-Za-z0-9_-]{20,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{20,}/,
  /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/,
  /\b[rs]k_live_[A-Za-z0-9]{20,}/,
  /\bAIza[0-9A-Za-z_-]{35}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{40,}/,
  /\bsk-ant-[A-Za-z0-9_-]{40,}/,
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
]

/** Providers mark the keys in their documentation. */
function isSecret(text: string): boolean {
  return !/EXAMPLE/.test(text) && formats.some((format) => format.test(text))
}

export default valueRule({
  meta: {
    id: 'compose-secret-value',
    title: 'Secret stands in the file',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The value has the form of a key that a provider gives out. It is readable for everybody who sees the repository or inspects the container, and stays in the history.',
    remedy:
      'Revoke the key. Give the new one as a file under `secrets`, or as a variable that is set outside of the repository.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#environment',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
  },
  select: 'compose/Service',
  values: (s) => [
    ...every(fact(s, 'environment'), '*').values,
    ...every(get(s.body, 'build.args'), '*').values,
    ...every(get(s.body, 'labels'), '*').values,
    ...every(get(s.body, 'command'), []).values,
  ],
  bad: (value) => (value.kind === 'unknown' ? false : test(value, (v) => typeof v === 'string' && isSecret(v))),
  message: (s) => `service \`${s.name}\` is given a secret that stands in the file`,
})
