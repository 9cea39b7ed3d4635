import { every, fact, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-emr-ebs-unencrypted',
    title: 'EMR keeps EBS volumes unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_350'] },
    why: 'Root and storage volumes of the nodes can be read as they are.',
    remedy: 'Set `EnableEbsEncryption`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html'],
  },
  select: 'tf/aws_emr_security_configuration',
  values: (emr) =>
    every(
      fact(emr, 'configuration'),
      'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption',
    ).values,
  bad: (v) => not(isTrue(v)),
  message: (emr) => `volumes of clusters of ${emr.address} are not encrypted`,
})
