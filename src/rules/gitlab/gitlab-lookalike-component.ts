import { child, defineRule, editDistance, printable } from '../../model/index.js'

/** Namespaces of widely used components in GitLab's catalog. */
const popular = [
  'components',
  'to-be-continuous',
  'gitlab-org',
  'gitlab-components',
  'dependabot-gitlab',
  'security-products',
  'renovate-bot',
  'guided-explorations',
  'gitlab-da',
]

export default defineRule({
  meta: {
    id: 'gitlab-lookalike-component',
    title: "Component's name is almost that of a popular one",
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL064'] },
    why: 'Names one letter away from a popular one are registered to catch typing mistakes: the component then runs with the token of the pipeline.',
    remedy: 'Check the spelling of the namespace.',
    references: ['https://docs.gitlab.com/ci/components/'],
  },
  select: 'gitlab/Include',
  check(include, context) {
    const component = child(include.body, 'component')
    const path = printable(component)
      .replace(/@.*$/, '')
      .replace(/^(?:[\w-]+\.)+[\w-]+\/|^\$\{?\w+\}?\//, '')
    const [namespace = ''] = path.split('/')
    const meant = popular.find((name) => name !== namespace && editDistance(name, namespace) === 1)
    if (meant === undefined || popular.includes(namespace)) return
    context.report({ at: component, message: `\`${namespace}\` is almost \`${meant}\`` })
  },
})
