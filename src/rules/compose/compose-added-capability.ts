import { and, dropFrom, every, fact, isSet, not, oneOf, printable, valueRule } from '../../model/index.js'

/** What Docker gives a container anyway: naming it after `cap_drop: [ALL]` adds nothing. */
const usual = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

export default valueRule({
  meta: {
    id: 'compose-added-capability',
    title: 'Service gets a capability beyond the usual ones',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Every capability that is added widens what a taken-over process may do to the network, to files or to other processes.',
    remedy: 'Remove the capability from `cap_add`, or keep it and say in a suppression why it is needed.',
    references: ['https://docs.docker.com/reference/compose-file/services/#cap_add'],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'capabilities.add'), []).values,
  bad: (capability) => and(isSet(capability), not(oneOf(capability, usual))),
  message: (s, capability) => `service \`${s.name}\` gets the capability ${printable(capability)}`,
  fix: dropFrom('cap_add', 'Remove the capability', 'suggested'),
})
