import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-plain-http',
    title: 'Script fetches over plain HTTP',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL016'] },
    why: 'What comes over HTTP can be replaced by anybody on the way; a script or package that arrives so runs with the rights of the pipeline.',
    remedy: 'Write `https://`.',
    references: ['https://cwe.mitre.org/data/definitions/319.html'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.plain-transport')],
  bad: isSet,
  message: (_, found) => text(found),
})
