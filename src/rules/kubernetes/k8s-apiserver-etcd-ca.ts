import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-etcd-ca',
    title: 'API server does not check the certificate of etcd',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_102'],
      trivy: ['KCV-0029'],
      kubescape: ['ensure-that-the-api-server-etcd-cafile-argument-is-set-as-appropriate', 'C-0140'],
    },
    controls: { 'cis-kubernetes': ['1.2.28'] },
    why: 'Somebody in between can read and change everything that the cluster stores.',
    remedy: 'Set `--etcd-cafile`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'etcd-cafile'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --etcd-cafile`,
})
