import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-external-ips-allowed',
    title: 'API server lets Services take over external addresses',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['ensure-that-the-api-server-DenyServiceExternalIPs-is-set', 'C-0283'] },
    controls: { 'cis-kubernetes': ['1.2.3'] },
    why: 'Without the plugin, whoever may create Services can draw traffic to any address to their pods (CVE-2020-8554).',
    remedy: 'Add `DenyServiceExternalIPs` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) =>
    value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('DenyServiceExternalIPs'),
  message: (c) => `container \`${c.name}\` does not name DenyServiceExternalIPs in --enable-admission-plugins`,
})
