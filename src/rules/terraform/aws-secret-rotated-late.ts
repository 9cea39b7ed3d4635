import { atMost, get, isSet, not, rowsRule, test } from '../../model/index.js'

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
      within: 'rotation_rules',
      path: 'automatically_after_days',
      holds: (v) => atMost(v, 90),
      where: (rules) => not(isSet(get(rules, 'schedule_expression'))),
    },
    {
      select: 'tf/aws_secretsmanager_secret_rotation',
      within: 'rotation_rules',
      path: 'schedule_expression',
      holds: (v) => not(test(v, isLongerThanNinetyDays)),
    },
  ],
})

/** `rate(180 days)`; a `cron(…)` runs within a month. */
function isLongerThanNinetyDays(schedule: unknown): boolean {
  const [, days] = /^rate\((\d+) days?\)$/.exec(String(schedule)) ?? []
  return Number(days) > 90
}
