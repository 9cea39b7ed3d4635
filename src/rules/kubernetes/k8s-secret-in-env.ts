import { and, get, isSet, items, matches, not, printable, test, valueRule } from '../../model/index.js'

const secretName =
  /pass(?:word|wd|phrase)?$|password|secret|token$|api_?key|access_?key|private_?key|credential|^AZURE_BATCH_KEY$|_CLI_KEY_CONTENT$/i
const harmlessName = /_(?:file|path|name|url|uri|ttl|expir\w*|length|enabled|header|id)$|^(?:file|path)_/i

/** A value that names a place or is none: a path, a reference, a flag. */
const harmless = /^$|^\/|^\$|^(?:true|false|\d{1,4})$/i

export default valueRule({
  meta: {
    id: 'k8s-secret-in-env',
    title: 'Secret is written into an environment variable',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['sensitiveContainerEnvVar'], kubescape: ['C-0012', 'C-0259', 'rule-credentials-in-env-var'] },
    why: 'Whoever can read the manifest, its repository or the pod can read the secret.',
    remedy: 'Put it into a Secret and refer to it with `valueFrom.secretKeyRef`, or mount it.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/Container',
  values: (c) => items(get(c.body, 'env')),
  at: (variable) => get(variable, 'value'),
  bad: (variable) =>
    and(
      matches(get(variable, 'name'), secretName),
      not(matches(get(variable, 'name'), harmlessName)),
      isSet(get(variable, 'value')),
      not(test(get(variable, 'value'), (value) => harmless.test(String(value)))),
    ),
  message: (c, variable) =>
    `container \`${c.name}\` has the value of ${printable(get(variable, 'name'))} in plain text`,
})
