import { defineRule, entries, fact } from '../../model/index.js'

/** What the variable holds is at the end of its name: `DB_PASSWORD`, but not `PASSWORD_MIN_LENGTH`. */
const named = /^(?!ALLOW_).*(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|PRIVATE_KEY|ACCESS_TOKEN|AUTH_TOKEN)$/i

export default defineRule({
  meta: {
    id: 'compose-password-in-environment',
    title: 'Password stands in the file',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'The password is readable for everybody who sees the repository or inspects the container, and the same one is used wherever the file is.',
    remedy:
      'Read it from a file under `secrets` (many images take `…_FILE`), or from a variable that is set outside of the repository.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#environment',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
  },
  select: 'compose/Service',
  check(service, context) {
    for (const [name, value] of entries(fact(service, 'environment'))) {
      if (!named.test(name) || value.kind !== 'scalar' || typeof value.value !== 'string') continue
      // A variable of the caller, or its default, isn't what production runs with.
      const isOutside = value.via?.startsWith('variable') || value.via?.startsWith('default of')
      if (isOutside || value.value.length < 4 || /^(?:\/|true$|false$|\d+$)/i.test(value.value)) continue
      context.report({
        at: value,
        message: `\`${name}\` of service \`${service.name}\` is set to a password that stands here`,
      })
    }
  },
})
