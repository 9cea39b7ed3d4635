import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-emr-without-security',
    title: 'EMR has no security configuration',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_55'] },
    why: 'Nothing is encrypted, at rest or on the way.',
    remedy: 'Name an `aws_emr_security_configuration`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html'],
  },
  so: 'nothing in it is encrypted',
  rows: [{ select: 'tf/aws_emr_cluster', path: 'security_configuration', holds: isGiven }],
})
