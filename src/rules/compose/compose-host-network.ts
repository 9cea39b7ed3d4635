import { equals, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-host-network',
    title: 'Service shares the network of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: "On the host's network a service reaches everything that listens on the machine's loopback address, and its own ports are open on every interface without being published.",
    remedy: 'Delete `network_mode: host` and publish the ports that are needed.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#network_mode',
      'https://docs.docker.com/engine/network/drivers/host/',
    ],
  },
  select: 'compose/Service',
  values: 'network_mode',
  bad: (mode) => equals(mode, 'host'),
  message: (s) => `service \`${s.name}\` runs on the host's network`,
})
