import { child, defineRule, entries, isTrue, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-secret-not-masked',
    title: 'Secret in the configuration is not masked',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL027'] },
    why: 'A variable that is named like a secret and set here in its long form is printed in clear by every command that shows it.',
    remedy: 'Define it in the settings of the project as masked and protected.',
    references: ['https://docs.gitlab.com/ci/variables/#mask-a-cicd-variable'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      const value = child(variable, 'value')
      if (
        variable.kind !== 'map' ||
        value.kind !== 'scalar' ||
        value.value === null ||
        !/(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|PRIVATE|SSH|DEPLOY)_?KEY|CREDENTIAL)/i.test(name)
      )
        continue
      if (/^\$/.test(printable(value)) || isTrue(child(variable, 'masked')) !== false) continue
      context.report({ at: value, message: `the value of \`${name}\` is not masked in logs` })
    }
  },
})
