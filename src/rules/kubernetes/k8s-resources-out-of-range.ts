import { fact, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-resources-out-of-range',
    title: 'Memory or CPU of a container is out of the agreed range',
    severity: 'low',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['resourceRange'] },
    why: 'Very large requests keep capacity from others, very small limits kill programs: a team can agree on a range.',
    remedy: 'Choose an amount within the range, or change the range.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
    options: {
      'max-cpu': { type: 'integer', default: 32, description: 'Most cores that a container may ask for.' },
      'max-memory-gib': {
        type: 'integer',
        default: 128,
        description: 'Most memory that a container may ask for, in GiB.',
      },
    },
  },
  select: 'k8s/Container',
  values: (c) =>
    ['requests', 'limits'].flatMap((part) => ['cpu', 'memory'].map((name) => fact(c, ['amounts', part, name]))),
  bad: (value, c, { options }) => {
    const cpu = ['requests', 'limits'].some((part) => fact(c, ['amounts', part, 'cpu']) === value)
    const most = cpu ? Number(options['max-cpu']) : Number(options['max-memory-gib']) * 2 ** 30
    return test(value, (amount) => typeof amount === 'number' && amount > most)
  },
  message: (c) => `container \`${c.name}\` asks for more than was agreed`,
})
