import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-host-network',
    title: 'Container shares the network of the runner',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The container reaches everything that listens on the runner, such as metadata services and the ports of other jobs.',
    remedy: "Publish the ports that are needed, or join a network of the job's own.",
    references: ['https://docs.docker.com/engine/network/drivers/host/'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.host-network')],
  bad: isSet,
  message: (_, found) => text(found),
})
