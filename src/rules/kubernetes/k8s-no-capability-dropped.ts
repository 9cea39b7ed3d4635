import { fact, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-no-capability-dropped',
    title: 'Container keeps every default capability',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0004'] },
    why: 'Nobody has thought about which capabilities the program needs, so it has all those that the runtime gives by default.',
    remedy: 'Drop at least what is not needed, best `ALL`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'capabilities.drop')],
  bad: (drop) => not(some(drop, () => true)),
  message: (c) => `container \`${c.name}\` drops no capability`,
})
