import { get, isSet, items, not, or, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-container-ports',
    title: 'Container has ports that are incomplete or named alike',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['container-ports-check'] },
    why: 'The API server refuses ports without a number and names that are used twice or are too long.',
    remedy: 'Give each port a `containerPort` and a name of its own.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/Container',
  values: (c) => items(get(c.body, 'ports')),
  bad: (port, c) => {
    const all = items(get(c.body, 'ports'))
    const name = get(port, 'name')
    const earlier = all.slice(0, all.indexOf(port)).map((other) => get(other, 'name'))
    const twice =
      name.kind === 'scalar' && typeof name.value === 'string' && name.value !== ''
        ? or(...earlier.map((other) => test(other, (known) => String(known).trim() === String(name.value).trim())))
        : false
    return or(
      not(isSet(get(port, 'containerPort'))),
      twice,
      test(name, (known) => typeof known === 'string' && known.length > 15),
    )
  },
  message: (c) => `container \`${c.name}\` has a port that is incomplete or named like another one`,
})
