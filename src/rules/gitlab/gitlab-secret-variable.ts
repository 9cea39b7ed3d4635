import { child, defineRule, entries, printable, type Value } from '../../model/index.js'

/** Forms that only tokens have: GitLab, GitHub, AWS, Google, Slack, Stripe, npm, private keys. */
const known =
  /^(?:glpat-[\w-]{20,}|gh[pousr]_\w{36,}|github_pat_\w{22,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abprs]-[\w-]{10,}|sk_live_\w{24,}|npm_\w{36})|-----BEGIN [A-Z ]*PRIVATE KEY-----/
const secretName =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_\d+)?$/i

export default defineRule({
  meta: {
    id: 'gitlab-secret-variable',
    title: 'Secret stands in the configuration',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL006'] },
    why: 'Everybody who can read the repository, its forks and its history can read the value.',
    remedy:
      'Move it to a masked and protected variable of the project, or to a secret manager, and change the value that was published.',
    references: ['https://docs.gitlab.com/ci/variables/#define-a-cicd-variable-in-the-ui'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      const value = variable.kind === 'map' ? child(variable, 'value') : variable
      if (known.test(printable(value)))
        context.report({ at: value, message: `the value of \`${name}\` has the form of an access token` })
      else if (secretName.test(name) && isSecretText(value))
        context.report({ at: value, message: `the value of \`${name}\` is written in clear` })
    }
  },
})

/** Known text that is no reference, no address, no stand-in and no password of a throw-away service. */
function isSecretText(value: Value): boolean {
  const text = printable(value)
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || text.length < 6) return false
  return !/[$%]|^https?:|^(?:\/|\.{1,2}\/)|^(?:x+|\*+|<.*>|changeme|placeholder|example|dummy|test|testing|secret|password|postgres|root|guest|default|true|false)$/i.test(
    text,
  )
}
