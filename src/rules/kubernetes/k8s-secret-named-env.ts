import { and, equals, get, isSet, items, matches, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-secret-named-env',
    title: 'Environment variable with “secret” in its name has a plain value',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['env-var-secret'] },
    why: 'The name says that the value is a secret, and the value stands in the manifest.',
    remedy: 'Use `valueFrom.secretKeyRef`.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/Container',
  values: (c) => items(get(c.body, 'env')),
  at: (variable) => get(variable, 'value'),
  bad: (variable) =>
    and(
      matches(get(variable, 'name'), /secret/i),
      isSet(get(variable, 'value')),
      not(equals(get(variable, 'value'), '')),
    ),
  message: (c, variable) =>
    `container \`${c.name}\` has the value of ${printable(get(variable, 'name'))} in plain text`,
})
