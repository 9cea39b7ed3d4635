import { and, equals, fact, isSet, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-shared-ca',
    title: "`etcd` trusts the CA of the API server's clients",
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['etcd-unique-ca', 'C-0159'] },
    controls: { 'cis-kubernetes': ['2.7'] },
    why: 'Whoever has a certificate for the API server, such as every node, can read and write all that the cluster stores.',
    remedy: 'Give etcd a CA of its own, and name it in `--trusted-ca-file`.',
    references: ['https://kubernetes.io/docs/setup/best-practices/certificates/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'trusted-ca-file'])],
  bad: (ca, _, { graph }) =>
    and(
      isSet(ca),
      or(
        ...graph
          .ofKind('k8s/Container')
          .filter((other) => printable(fact(other, 'program')) === 'kube-apiserver')
          .map((server) => equals(fact(server, ['flags', 'client-ca-file']), printable(ca))),
      ),
    ),
  message: (c, ca) => `container \`${c.name}\` trusts \`${printable(ca)}\`, as the API server does for its clients`,
})
