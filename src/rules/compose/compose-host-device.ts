import { dropFrom, every, get, matches, printable, valueRule } from '../../model/index.js'

/** Memory, I/O ports and whole disks or partitions of the machine. */
const raw =
  /^\/dev\/?(?::|$)|^\/dev\/(?:mem|kmem|port|(?:s|h|v|xv)d[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mapper\/[^:]+|dm-\d+)(?::|$)/

export default valueRule({
  meta: {
    id: 'compose-host-device',
    title: 'Service gets the memory or a disk of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'With the device a process reads and writes what belongs to the machine, past every permission of its files.',
    remedy: 'Remove the device from `devices`; mount the directory or the single device that is needed.',
    references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  },
  select: 'compose/Service',
  values: (s) => every(get(s.body, 'devices'), []).values.map((d) => (d.kind === 'map' ? get(d, 'source') : d)),
  bad: (device) => matches(device, raw),
  message: (s, device) => `service \`${s.name}\` gets the device \`${printable(device).split(':')[0]}\``,
  fix: dropFrom('devices', 'Remove the device', 'suggested'),
})
