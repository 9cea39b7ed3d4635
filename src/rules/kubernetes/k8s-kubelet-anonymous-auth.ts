import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-anonymous-auth',
    title: 'Kubelet answers anonymous requests',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_138'] },
    controls: { 'cis-kubernetes': ['4.2.1'] },
    why: 'Anonymous requests to the kubelet can run commands in pods if authorization is open, too.',
    remedy: 'Set `--anonymous-auth=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'anonymous-auth'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --anonymous-auth=false`,
})
