import { fact, isTrue, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-writable-root-filesystem',
    title: 'Service can write to its own file system',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: "Whoever takes over a process can put programs into the image's directories and change its files. With a read-only file system there is no place to keep them.",
    remedy: 'Set `read_only: true` and give the service `tmpfs` or volumes where it writes.',
    references: ['https://docs.docker.com/reference/compose-file/services/#read_only'],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: 'read_only',
  bad: (value) => not(isTrue(value)),
  message: (s) => `service \`${s.name}\` runs with a writable root file system`,
  fix: setTo('read_only', 'true', 'suggested'),
})
