import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-secret-argument',
    title: 'Secret is given on the command line',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Arguments stand in the process list, which every process on the runner can read, and in the log once the command is traced.',
    remedy: 'Give it through the environment, standard input or a file that only the job can read.',
    references: ['https://cwe.mitre.org/data/definitions/214.html'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.secret-argument')],
  bad: isSet,
  message: (_, found) => text(found),
})
