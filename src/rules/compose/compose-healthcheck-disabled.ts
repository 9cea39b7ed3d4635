import { child, equals, get, isTrue, or, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-healthcheck-disabled',
    title: 'Health check is switched off',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: "The image's own check is not run: a service that hangs counts as running, and nothing restarts it or routes around it.",
    remedy: 'Delete `disable: true` (or `test: NONE`), or write a check that fits this setup.',
    references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  },
  select: 'compose/Service',
  values: (s) => [get(s.body, 'healthcheck.disable'), get(s.body, 'healthcheck.test')],
  bad: (value) =>
    or(isTrue(value), equals(value, 'NONE'), value.kind === 'list' ? equals(child(value, 0), 'NONE') : false),
  message: (s) => `the health check of service \`${s.name}\` is switched off`,
  fix: (value, s) =>
    isTrue(value) === true ? setTo('healthcheck.disable', 'false', 'suggested')(value, s) : undefined,
})
