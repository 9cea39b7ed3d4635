import { equals, get, items, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-duplicate-env-variable',
    title: 'Environment variable is set twice',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['duplicate-env-var'],
      'kube-score': ['environment-variable-key-duplication'],
      kubescape: ['C-0295', 'duplicate-env-var'],
    },
    why: 'The last one counts, and which one that is changes when the list is merged or sorted.',
    remedy: 'Delete one of them.',
    references: ['https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/'],
  },
  select: 'k8s/Container',
  values: (c) => items(get(c.body, 'env')),
  at: (variable) => get(variable, 'name'),
  bad: (variable, c) => {
    const all = items(get(c.body, 'env'))
    const before = all.slice(0, all.indexOf(variable)).map((other) => get(other, 'name'))
    const name = get(variable, 'name')
    return name.kind === 'scalar' ? or(...before.map((other) => equals(other, name.value))) : false
  },
  message: (c, variable) => `container \`${c.name}\` sets ${printable(get(variable, 'name'))} twice`,
})
