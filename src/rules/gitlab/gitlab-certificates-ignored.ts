import { child, defineRule, entries, printable } from '../../model/index.js'

const on = /^(?:true|1|yes)$/i
const off = /^(?:false|0|no)$/i
const switches: ReadonlyMap<string, RegExp> = new Map([
  ['GIT_SSL_NO_VERIFY', on],
  ['NODE_TLS_REJECT_UNAUTHORIZED', off],
  ['PYTHONHTTPSVERIFY', off],
  ['NPM_CONFIG_STRICT_SSL', off],
  ['npm_config_strict_ssl', off],
  ['CURL_INSECURE', on],
])

export default defineRule({
  meta: {
    id: 'gitlab-certificates-ignored',
    title: 'Certificate checks are switched off by a variable',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL042'] },
    why: 'Anybody on the way between the runner and the server can answer instead of it and decide what is downloaded.',
    remedy: 'Add the missing certificate authority and delete the variable.',
    references: ['https://docs.gitlab.com/runner/configuration/tls-self-signed/'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      const value = variable.kind === 'map' ? child(variable, 'value') : variable
      if (switches.get(name)?.test(printable(value))) {
        context.report({ at: value, message: `\`${name}\` makes the job accept any certificate` })
      }
    }
  },
})
