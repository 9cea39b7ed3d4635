import { child, defineRule, entries, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-analyzer-image-replaced',
    title: 'Security scanner is taken from another registry',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL067'] },
    why: "The scanners of GitLab's templates then come from wherever the variable points: who controls that registry decides what they find.",
    remedy: 'Use the default, or a mirror of your own that is kept read-only.',
    references: ['https://docs.gitlab.com/user/application_security/sast/#using-an-alternate-location-for-analyzers'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      if (name !== 'SECURE_ANALYZERS_PREFIX' && !/_ANALYZER_IMAGE(?:_NAME)?$/.test(name)) continue
      const value = variable.kind === 'map' ? child(variable, 'value') : variable
      const registry = printable(value)
      if (
        registry === '' ||
        /^registry\.gitlab\.com\//.test(registry) ||
        /^\$\{?CI_TEMPLATE_REGISTRY_HOST/.test(registry)
      )
        continue
      context.report({ at: value, message: `\`${name}\` takes scanners from \`${registry}\`` })
    }
  },
})
