import {
  and,
  type CheckContext,
  fact,
  firstSet,
  get,
  isSet,
  isTrue,
  not,
  oneOf,
  or,
  type Resource,
  setTo,
  type Tri,
  text,
  valueRule,
} from '../../model/index.js'

/** Does another service wait for it to complete? */
function isMeantToEnd(service: Resource, context: CheckContext): Tri {
  const { found, complete } = context.linked(service, 'compose/Service', 'depends-on')
  const waits = found.map((other) => {
    const condition = get(other.body, ['depends_on', service.name, 'condition'])
    return condition.kind === 'unknown' ? 'unknown' : text(condition) === 'service_completed_successfully'
  })
  return or(...waits, complete ? false : 'unknown')
}

export default valueRule({
  meta: {
    id: 'compose-restart-policy-missing',
    title: 'Service does not come back after a failure',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'Without a policy a service that crashes, or a machine that restarts, leaves it down until somebody notices.',
    remedy: 'Set `restart: unless-stopped` (or `deploy.restart_policy`).',
    references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  },
  select: 'compose/Service',
  // Services of a profile are started by hand.
  where: (s, context) =>
    and(not(isTrue(fact(s, 'partial'))), not(isSet(get(s.body, 'profiles'))), not(isMeantToEnd(s, context))),
  values: (s) => [firstSet(get(s.body, 'restart'), get(s.body, 'deploy.restart_policy'))],
  bad: (policy) => or(not(isSet(policy)), oneOf(policy, ['no', false])),
  at: (policy, s) => (policy.kind === 'missing' ? s.header : policy),
  message: (s) => `service \`${s.name}\` isn't restarted when it fails`,
  fix: setTo('restart', 'unless-stopped', 'suggested'),
})
