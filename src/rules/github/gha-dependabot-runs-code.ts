import { equals, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-dependabot-runs-code',
    title: 'Dependabot may run code of packages',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['dependabot-execution'] },
    why: 'While it looks for updates, Dependabot then runs what manifests and packages tell it to, with access to the private registries it knows.',
    remedy: 'Delete the setting, or set it to `deny`.',
    references: [
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
    ],
  },
  select: 'gha/DependabotUpdate',
  values: 'insecure-external-code-execution',
  bad: (value) => equals(value, 'allow'),
  message: (update) => `updates of \`${update.name}\` may run foreign code`,
})
