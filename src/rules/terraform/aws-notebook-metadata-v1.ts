import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-notebook-metadata-v1',
    title: 'Metadata of a notebook answers without a token',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_371'] },
    why: 'One forged request from the notebook is enough to steal its role.',
    remedy: 'Set `minimum_instance_metadata_service_version = "2"`.',
    references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html'],
  },
  so: 'version 1 of the metadata service is open',
  rows: [
    {
      select: 'tf/aws_sagemaker_notebook_instance',
      path: 'instance_metadata_service_configuration.minimum_instance_metadata_service_version',
      holds: (v) => oneOf(v, ['2', 2]),
    },
  ],
})
