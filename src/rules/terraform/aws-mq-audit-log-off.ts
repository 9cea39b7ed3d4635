import { get, isTrue, matches, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-mq-audit-log-off',
    title: 'Message broker keeps no audit log',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_197'], trivy: ['AWS-0070'] },
    why: 'Nobody can tell who created users or changed queues.',
    remedy: 'Set `audit = true` in `logs`; RabbitMQ has no audit log.',
    references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html'],
  },
  so: 'nobody can tell who managed it',
  rows: [
    {
      select: 'tf/aws_mq_broker',
      path: 'logs.audit',
      holds: isTrue,
      where: (broker: Value) => not(matches(get(broker, 'engine_type'), /^rabbitmq$/i)),
    },
  ],
})
