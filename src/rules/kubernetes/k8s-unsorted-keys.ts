import { child, keys, type Value, valueRule } from '../../model/index.js'

/** Mappings in which a key stands before one that sorts first; bounded, aliases may repeat parts. */
function unsorted(value: Value, depth = 0): readonly Value[] {
  if (depth > 60) return []
  if (value.kind === 'list') return value.items.flatMap((item) => unsorted(item, depth + 1))
  if (value.kind !== 'map') return []
  const names = keys(value)
  const wrong = names.find((name, i) => i > 0 && name < (names[i - 1] ?? ''))
  return [
    ...(wrong === undefined ? [] : [child(value, wrong)]),
    ...[...value.entries.values()].flatMap((entry) => unsorted(entry, depth + 1)),
  ]
}

export default valueRule({
  meta: {
    id: 'k8s-unsorted-keys',
    title: 'Keys are not in alphabetical order',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['sorted-keys'] },
    why: 'Where a team has agreed on sorted keys, unsorted ones make for noisy differences.',
    remedy: 'Sort the keys of the mapping.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/'],
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined,
  values: (object) => unsorted(object.body),
  at: (value) => value.keySpan ?? value.span,
  bad: () => true,
  message: (object) => `${object.address} has keys that are not in alphabetical order`,
})
