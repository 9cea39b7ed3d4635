import { matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-sudo-in-command',
    title: 'Container command uses sudo',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0062', 'sudo-in-container-entrypoint'] },
    why: 'A program that needs `sudo` needs root, a setuid binary in the image and privilege escalation: three things that should be off.',
    remedy: 'Run as the user that the program needs and leave `sudo` out.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'command',
  bad: (part) => matches(part, /(?:^|[\s/;&|])sudo(?:\s|$)/),
  message: (c) => `container \`${c.name}\` is started through sudo`,
})
