import { every, fact, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-emr-rest-unencrypted',
    title: 'EMR stores data unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0137'] },
    why: 'What jobs leave in S3 and on disks can be read as it is.',
    remedy: 'Set `EnableAtRestEncryption` with its configuration.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html'],
  },
  select: 'tf/aws_emr_security_configuration',
  values: (emr) => every(fact(emr, 'configuration'), 'EncryptionConfiguration.EnableAtRestEncryption').values,
  bad: (v) => not(isTrue(v)),
  message: (emr) => `clusters of ${emr.address} store data unencrypted`,
})
