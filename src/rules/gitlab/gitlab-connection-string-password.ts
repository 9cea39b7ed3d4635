import { child, defineRule, entries, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-connection-string-password',
    title: 'Address in a variable carries a password',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL036'] },
    why: 'The password can be read by everybody who can read the repository, and it is printed with the address in error messages.',
    remedy: 'Keep the password in a masked variable: `postgres://app:$DB_PASSWORD@db/app`.',
    references: ['https://docs.gitlab.com/ci/variables/'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      const value = variable.kind === 'map' ? child(variable, 'value') : variable
      if (/^[a-z][\w+.-]*:\/\/[^\s:@/]*:[^\s:@/$]+@/i.test(printable(value))) {
        context.report({ at: value, message: `the address in \`${name}\` carries a password` })
      }
    }
  },
})
