import { atMost, get, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-secret-rotated-late',
    title: 'Secret is rotated too rarely',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_304'] },
    why: 'A secret that leaked unnoticed works for months or years.',
    remedy: 'Rotate every 90 days or sooner.',
    references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html'],
  },
  so: 'a leaked secret works for months',
  rows: [
    {
      select: 'tf/aws_secretsmanager_secret_rotation',
      path: 'rotation_rules.automatically_after_days',
      holds: (v) => atMost(v, 90),
      where: (r: Value) => not(isSet(get(r, 'rotation_rules[0].schedule_expression'))),
    },
  ],
})
