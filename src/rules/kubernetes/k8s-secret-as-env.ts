import { every, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-secret-as-env',
    title: 'Secret is passed through the environment',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['read-secret-from-env-var'],
      checkov: ['CKV_K8S_35'],
      kubescape: ['C-0207', 'rule-secrets-in-env-var'],
    },
    controls: { 'cis-kubernetes': ['5.4.1'] },
    why: 'Environments leak: into crash reports, logs, child processes and `kubectl describe`. Files do so less.',
    remedy: 'Mount the Secret as a volume and read the file.',
    references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  },
  select: 'k8s/Container',
  values: (c) => ['env.valueFrom.secretKeyRef', 'envFrom.secretRef'].flatMap((path) => every(c.body, path).values),
  bad: isSet,
  message: (c) => `container \`${c.name}\` gets a Secret through its environment`,
})
