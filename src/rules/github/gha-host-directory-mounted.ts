import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-host-directory-mounted',
    title: "Container gets a directory of the runner's system",
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'With the socket of the engine, `/etc` or the root directory, the container can change the runner itself.',
    remedy: 'Mount only directories of the job, read-only where that will do.',
    references: ['https://docs.docker.com/engine/storage/bind-mounts/'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.host-mount')],
  bad: isSet,
  message: (_, found) => text(found),
})
