import { every, get, isSet, not, or, some, type Tri, type Value, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-waf-rule-without-action',
    title: 'Rule of a web application firewall does nothing',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_342'] },
    why: 'A rule without an action lets everything through that it was written against.',
    remedy: 'Set `action`, or `override_action` for a group of rules.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html'],
  },
  select: [
    'tf/aws_wafv2_web_acl',
    'tf/aws_wafv2_rule_group',
    'tf/aws_wafregional_web_acl',
    'tf/aws_wafregional_rule_group',
    'tf/aws_waf_web_acl',
    'tf/aws_waf_rule_group',
  ],
  values: ({ body }) =>
    ['rule', 'rules', 'activated_rule']
      .flatMap((name) => every(body, name).values)
      .filter((rule) => rule.kind !== 'missing'),
  bad: (rule) =>
    not(
      or(
        ...['action', 'override_action'].map((name) => holdsSomething(get(rule, name))),
        isSet(get(rule, 'statement[0].managed_rule_group_statement')),
      ),
    ),
  message: (acl) => `a rule of ${acl.address} does nothing`,
})

/** A block with something in it. */
function holdsSomething(value: Value): Tri {
  if (value.kind === 'unknown') return 'unknown'
  return some(value, (block) =>
    block.kind === 'map' ? block.entries.size > 0 || (block.open ? 'unknown' : false) : isSet(block),
  )
}
