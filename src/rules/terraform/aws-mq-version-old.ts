import { rowsRule, test } from '../../model/index.js'

/** ActiveMQ counts 5.x and RabbitMQ 3.x and 4.x, so one table tells both. */
function isCurrent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 5 ? minor >= 16 : major === 3 ? minor >= 8 : major === 4
}

export default rowsRule({
  meta: {
    id: 'aws-mq-version-old',
    title: 'Message broker runs an old version',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_208'] },
    why: 'Old engines have known holes and are upgraded by AWS on a day of its choosing.',
    remedy: 'Upgrade to ActiveMQ 5.17 or RabbitMQ 3.11 or later.',
    references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/broker-engine.html'],
  },
  so: 'holes in it stay open',
  rows: [
    {
      select: ['tf/aws_mq_broker', 'tf/aws_mq_configuration'],
      path: 'engine_version',
      holds: (v) => test(v, (known) => isCurrent(String(known))),
    },
  ],
})
