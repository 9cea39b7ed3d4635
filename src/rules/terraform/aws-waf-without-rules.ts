import { get, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-waf-without-rules',
    title: 'Web application firewall has no rules',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_175'] },
    why: "It lets everything through, and everybody believes it doesn't.",
    remedy: 'Add rules, such as the managed groups of AWS.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html'],
  },
  so: 'it lets everything through',
  rows: [
    {
      select: 'tf/aws_wafv2_web_acl',
      path: 'rule.priority',
      holds: isSet,
      where: (acl: Value) => not(isSet(get(acl, 'rule_json'))),
    },
    { select: 'tf/aws_wafregional_web_acl', path: 'rule.priority', holds: isSet },
    { select: 'tf/aws_waf_web_acl', path: 'rules.priority', holds: isSet },
  ],
})
