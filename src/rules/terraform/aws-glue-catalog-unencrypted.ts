import { isTrue, rowsRule, startsWith } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-glue-catalog-unencrypted',
    title: 'Glue catalog is not encrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_94'] },
    why: 'Names, places and passwords of data sources can be read as they are.',
    remedy: 'Set `catalog_encryption_mode = "SSE-KMS"` and `return_connection_password_encrypted = true`.',
    references: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
  },
  so: 'what it holds is not encrypted',
  rows: [
    {
      select: 'tf/aws_glue_data_catalog_encryption_settings',
      path: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
      holds: (v) => startsWith(v, 'SSE-KMS'),
    },
    {
      select: 'tf/aws_glue_data_catalog_encryption_settings',
      path: 'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted',
      holds: isTrue,
    },
  ],
})
