import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-job-volume-without-own-key',
    title: 'Volume of a job is not encrypted by a key of yours',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_268', 'CKV_AWS_368'] },
    why: 'A key of AWS cannot be restricted, audited or rotated on your terms, nor revoked when an account must be cut off.',
    remedy: 'Create an `aws_kms_key` and name it where the finding points.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html'],
  },
  so: 'no key of your own protects the volume it works on',
  rows: [
    { select: 'tf/aws_comprehend_entity_recognizer', path: 'volume_kms_key_id', holds: isGiven },
    {
      select: 'tf/aws_sagemaker_data_quality_job_definition',
      path: 'job_resources.cluster_config.volume_kms_key_id',
      holds: isGiven,
    },
  ],
})
