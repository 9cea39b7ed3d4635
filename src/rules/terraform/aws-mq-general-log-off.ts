import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-mq-general-log-off',
    title: 'Message broker keeps no general log',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_48'], trivy: ['AWS-0071'] },
    why: 'Without the log nobody can tell why messages were lost or a broker failed.',
    remedy: 'Set `general = true` in `logs`.',
    references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html'],
  },
  so: 'its general log is lost',
  rows: [{ select: 'tf/aws_mq_broker', path: 'logs.general', holds: isTrue }],
})
