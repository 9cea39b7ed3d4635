import { dropFrom, every, fact, oneOf, printable, valueRule } from '../../model/index.js'

/** Each lets a process reach beyond its container. Source: capabilities(7). */
const dangerous = [
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_TIME',
]

export default valueRule({
  meta: {
    id: 'compose-dangerous-capability',
    title: 'Service gets a capability that leads out of the container',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'With such a capability a process in the container can load kernel modules, trace or read what belongs to the host, or undo the isolation altogether.',
    remedy: 'Remove the capability from `cap_add`; most programs that ask for it run with a narrower one.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cap_add',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'capabilities.add'), []).values,
  bad: (capability) => oneOf(capability, dangerous),
  message: (s, capability) => `service \`${s.name}\` gets the capability ${printable(capability)}`,
  fix: dropFrom('cap_add', 'Remove the capability', 'suggested'),
})
