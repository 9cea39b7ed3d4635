import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-etcd-client-certificate',
    title: 'API server does not identify itself to etcd',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_99'],
      trivy: ['KCV-0026'],
      kubescape: [
        'ensure-that-the-api-server-etcd-certfile-and-etcd-keyfile-arguments-are-set-as-appropriate',
        'C-0137',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.25'] },
    why: 'etcd holds everything; if it accepts clients without a certificate, others can read it, too.',
    remedy: 'Set `--etcd-certfile` and `--etcd-keyfile`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'etcd-certfile']), fact(c, ['flags', 'etcd-keyfile'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --etcd-certfile`,
})
