import { every, fact, not, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-emr-s3-without-own-key',
    title: 'EMR writes to S3 without a key of KMS',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_171'] },
    why: 'Who may read the bucket may read the data; with a key of KMS that is a second permission.',
    remedy: 'Set `EncryptionMode` to `SSE-KMS`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html'],
  },
  select: 'tf/aws_emr_security_configuration',
  values: (emr) =>
    every(
      fact(emr, 'configuration'),
      'EncryptionConfiguration.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode',
    ).values,
  bad: (v) => not(oneOf(v, ['SSE-KMS', 'CSE-KMS'])),
  message: (emr) => `clusters of ${emr.address} write to S3 without a key of KMS`,
})
