import { child, defineRule, entries, printable, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-broad-token-audience',
    title: 'ID token is meant for GitLab itself',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL009'] },
    why: 'A token whose audience is the instance is accepted by every service that trusts that instance: one that leaks opens all of them.',
    remedy: 'Name the service the token is for: `aud: https://vault.example.com`.',
    references: ['https://docs.gitlab.com/ci/yaml/#id_tokens'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const [name, token] of entries(child(job.body, 'id_tokens'))) {
      const audience = child(token, 'aud')
      for (const value of audience.kind === 'list' ? audience.items : [audience]) {
        if (isInstance(value)) context.report({ at: value, message: `\`${name}\` is meant for the whole instance` })
      }
    }
  },
})

function isInstance(audience: Value): boolean {
  return /^(?:https?:\/\/)?gitlab\.[\w.-]+\/?$|^\$\{?CI_SERVER_(?:URL|HOST|FQDN)\}?$|^\*$/.test(printable(audience))
}
