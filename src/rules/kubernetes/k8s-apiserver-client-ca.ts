import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-client-ca',
    title: 'API server does not check client certificates',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      trivy: ['KCV-0028'],
      kubescape: ['ensure-that-the-api-server-client-ca-file-argument-is-set-as-appropriate', 'C-0139'],
    },
    controls: { 'cis-kubernetes': ['1.2.27'] },
    why: 'Without a CA for clients, identities have to come from weaker sources.',
    remedy: 'Set `--client-ca-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'client-ca-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --client-ca-file`,
})
