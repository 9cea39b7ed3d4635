import { not, rowsRule, test } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-ssm-document-public',
    title: 'SSM document is public',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_303'] },
    why: 'Everyone reads its commands and the names and secrets in them.',
    remedy: 'Name the accounts in `account_ids`.',
    references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html'],
  },
  so: 'everyone can read it',
  rows: [
    {
      select: 'tf/aws_ssm_document',
      path: 'permissions.account_ids',
      holds: (v) => not(test(v, (known) => String(known).toLowerCase() === 'all')),
    },
  ],
})
