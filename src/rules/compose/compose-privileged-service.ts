import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-privileged-service',
    title: 'Service runs in privileged mode',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A privileged container holds every capability of the host and can reach all of its devices. Whoever breaks into it owns the machine.',
    remedy: 'Delete `privileged`, or set it to `false`; add the one capability or device that is needed instead.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#privileged',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
  },
  select: 'compose/Service',
  values: 'privileged',
  bad: isTrue,
  message: (s) => `service \`${s.name}\` runs privileged`,
  fix: (value) =>
    value.kind === 'scalar' && !value.origin
      ? { title: 'Set `privileged: false`', safety: 'suggested', edits: [{ span: value.span, newText: 'false' }] }
      : undefined,
})
