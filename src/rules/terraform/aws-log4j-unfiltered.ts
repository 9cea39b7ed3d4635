import {
  and,
  defineRule,
  equals,
  every,
  get,
  isSet,
  matches,
  not,
  or,
  type Tri,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-log4j-unfiltered',
    title: 'Firewall lets attacks on Log4j through',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_192'] },
    why: 'One request with a lookup in it takes over an application with an old Log4j (CVE-2021-44228).',
    remedy: 'Add the managed group `AWSManagedRulesKnownBadInputsRuleSet` without excluding `Log4JRCE`.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html'],
  },
  select: 'tf/aws_wafv2_web_acl',
  check(acl, context) {
    const groups = every(acl.body, 'rule.statement.managed_rule_group_statement').values
    const filtered = or(...groups.map(filtersLookups))
    const ruled = or(...every(acl.body, 'rule.override_action.count').values.map(isSet))
    const safe = and(filtered, not(and(ruled, groups.length === 1)))
    if (safe === 'unknown') context.undecided(acl.header)
    if (safe === false) context.report({ at: acl.header, message: `${acl.address} lets attacks on Log4j through` })
  },
})

function filtersLookups(group: Value): Tri {
  const excluded = ['excluded_rule.name', 'rule_action_override.name'].flatMap((path) => every(group, path).values)
  return and(
    equals(get(group, 'name'), 'AWSManagedRulesKnownBadInputsRuleSet'),
    not(or(...excluded.map((name) => matches(name, /^Log4JRCE/)))),
  )
}
