import { and, isSet, not, oneOf, printable, root, valueRule } from '../../model/index.js'

/** Source: Pod Security Standards, baseline, "Sysctls". */
const safe = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
]

export default valueRule({
  meta: {
    id: 'k8s-unsafe-sysctl',
    title: 'Pod sets a kernel parameter that is not safe',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['unsafe-sysctls'], trivy: ['KSV-0026'], kubescape: ['set-sysctls-params'] },
    controls: { 'pod-security-standard': ['baseline'] },
    why: 'Only a short list of kernel parameters is known to stay within the pod. Others can affect the node and its neighbours, and the kubelet refuses the pod unless it was told to allow them.',
    remedy: 'Set only safe parameters, or configure the node instead.',
    references: ['https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/'],
  },
  select: 'k8s/PodSpec',
  values: 'securityContext.sysctls.name',
  bad: (name) => and(isSet(name), not(oneOf(name, safe))),
  message: (pod, name) => `pods of ${root(pod).address} set \`${printable(name)}\``,
})
