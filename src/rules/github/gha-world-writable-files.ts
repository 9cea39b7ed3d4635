import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-world-writable-files',
    title: 'Files are made writable for everybody',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'On a shared runner any other process can change the file between the time it is checked and the time it is run.',
    remedy: 'Give the rights to the owner only: `chmod 755`, `chmod u+w`.',
    references: ['https://cwe.mitre.org/data/definitions/732.html'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.world-writable')],
  bad: isSet,
  message: (_, found) => text(found),
})
