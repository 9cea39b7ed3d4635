import { fact, isSet, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-healthcheck-missing',
    title: 'Service has no health check',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {},
    why: 'Without a check a service counts as running while it hangs, and others that depend on it start too early. The image may bring a check of its own; this rule is for those who want it in the file.',
    remedy: "Add `healthcheck` with a command that fails when the service can't do its work.",
    references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  },
  select: 'compose/Service',
  where: (s) => not(isTrue(fact(s, 'partial'))),
  values: 'healthcheck',
  bad: (check) => not(isSet(check)),
  message: (s) => `service \`${s.name}\` has no health check`,
})
