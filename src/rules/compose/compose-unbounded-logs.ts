import { and, fact, get, isSet, isTrue, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-unbounded-logs',
    title: 'Logs of the service grow without a limit',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {},
    why: "Docker's default log driver keeps everything a service ever prints until the disk of the machine is full.",
    remedy:
      'Set `max-size` (and `max-file`) under `logging.options`, or use the `local` driver, which rotates by itself.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#logging',
      'https://docs.docker.com/engine/logging/drivers/json-file/',
    ],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: 'logging',
  bad: (logging) => {
    const driver = get(logging, 'driver')
    return and(or(not(isSet(driver)), oneOf(driver, ['json-file'])), not(isSet(get(logging, ['options', 'max-size']))))
  },
  message: (s) => `the logs of service \`${s.name}\` grow until the disk is full`,
})
