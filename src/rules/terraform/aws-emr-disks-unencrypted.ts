import { every, fact, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-emr-disks-unencrypted',
    title: 'EMR keeps local disks unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_349'], trivy: ['AWS-0139'] },
    why: 'What jobs write between their steps can be read as it is.',
    remedy: 'Add a `LocalDiskEncryptionConfiguration`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html'],
  },
  select: 'tf/aws_emr_security_configuration',
  values: (emr) =>
    every(
      fact(emr, 'configuration'),
      'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration',
    ).values,
  bad: (v) => not(isSet(v)),
  message: (emr) => `local disks of clusters of ${emr.address} are not encrypted`,
})
