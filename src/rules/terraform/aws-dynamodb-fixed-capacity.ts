import { defineRule, equals, get } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-dynamodb-fixed-capacity',
    title: "Table doesn't scale",
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_16'] },
    why: 'Requests beyond the capacity that was written down fail.',
    remedy: 'Set `billing_mode = "PAY_PER_REQUEST"`, or add an `aws_appautoscaling_target` with a policy.',
    references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html'],
  },
  select: 'tf/aws_dynamodb_table',
  check(table, context) {
    const onDemand = equals(get(table.body, 'billing_mode'), 'PAY_PER_REQUEST')
    if (onDemand === true) return
    const targets = context.linked(table, 'tf/aws_appautoscaling_target')
    const scaled = targets.found.some(
      (target) => context.linked(target, 'tf/aws_appautoscaling_policy').found.length > 0,
    )
    if (scaled) return
    if (onDemand === 'unknown' || !targets.complete) context.undecided(table.header, targets.why)
    else context.report({ at: table.header, message: `${table.address} fails requests beyond a fixed capacity` })
  },
})
