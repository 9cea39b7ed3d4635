import { every, fact, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-emr-transit-unencrypted',
    title: 'EMR moves data unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_351'], trivy: ['AWS-0138'] },
    why: 'What nodes send each other can be read in the network.',
    remedy: 'Set `EnableInTransitEncryption` with a certificate.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html'],
  },
  select: 'tf/aws_emr_security_configuration',
  values: (emr) => every(fact(emr, 'configuration'), 'EncryptionConfiguration.EnableInTransitEncryption').values,
  bad: (v) => not(isTrue(v)),
  message: (emr) => `clusters of ${emr.address} move data unencrypted`,
})
