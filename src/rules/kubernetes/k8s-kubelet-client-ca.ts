import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-client-ca',
    title: 'Kubelet does not check client certificates',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_140'] },
    controls: { 'cis-kubernetes': ['4.2.3'] },
    why: 'The kubelet can not tell the API server from others.',
    remedy: 'Set `--client-ca-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'client-ca-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --client-ca-file`,
})
