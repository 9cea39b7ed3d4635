import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-privileged-container',
    title: 'Container is started privileged',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A privileged container has every capability and every device: its processes can take over the runner and the jobs of others on it.',
    remedy: 'Drop `--privileged` and add the single capability or device that is needed.',
    references: ['https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.privileged-container')],
  bad: isSet,
  message: (_, found) => text(found),
})
