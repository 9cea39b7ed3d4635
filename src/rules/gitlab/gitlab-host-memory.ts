import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-host-memory',
    title: 'Container shares the memory segments of the runner',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL077'] },
    why: 'The container can read and change the shared memory of every process on the runner.',
    remedy: 'Drop `--ipc host`; give more shared memory by `--shm-size`.',
    references: ['https://docs.docker.com/engine/reference/run/#ipc-settings---ipc'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.host-ipc')],
  bad: isSet,
  message: (_, found) => text(found),
})
