import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-outdated-action',
    title: 'Release of the action runs on a Node.js that is gone',
    severity: 'medium',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/outdated'] },
    why: 'GitHub runs Node.js 20 and newer only: the release is run on a version it was not made for, or fails.',
    remedy: 'Use the next major release.',
    references: ['https://github.blog/changelog/2023-09-22-github-actions-transitioning-from-node-16-to-node-20/'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.action-outdated')),
  bad: isSet,
  message: (_, found) => text(found),
})
