import { isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-secret-key-as-env',
    title: 'Environment variable is read from a Secret',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['C-0207', 'rule-secrets-in-env-var'] },
    controls: { 'cis-kubernetes': ['5.4.1'] },
    why: 'Environments leak: into crash reports, logs and child processes.',
    remedy: 'Mount the Secret as a volume and read the file.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/Container',
  values: 'env.valueFrom.secretKeyRef',
  bad: isSet,
  message: (c) => `container \`${c.name}\` gets a Secret through its environment`,
})
