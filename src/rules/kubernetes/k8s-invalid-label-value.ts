import { entries, get, printable, test, valueRule } from '../../model/index.js'

const valid = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/

export default valueRule({
  meta: {
    id: 'k8s-invalid-label-value',
    title: 'Label has a value that Kubernetes refuses',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['label-values'] },
    why: 'The API server refuses an object with such a label, and so does everything that applies it.',
    remedy: 'Use up to 63 letters, digits, dashes, dots and underscores that begin and end with a letter or digit.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'],
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined,
  values: (object) => [...entries(get(object.body, 'metadata.labels'))].map(([, value]) => value),
  bad: (value) => test(value, (text) => typeof text === 'string' && !valid.test(text)),
  message: (object, value) => `${object.address} has the invalid label value \`${printable(value)}\``,
})
