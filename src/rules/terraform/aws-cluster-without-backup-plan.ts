import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-cluster-without-backup-plan',
    title: 'Database cluster is in no backup plan',
    severity: 'info',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_8'] },
    why: 'Backups of single services are forgotten, expire differently and go with the account.',
    remedy: 'Name it in an `aws_backup_selection`.',
    references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html'],
  },
  select: 'tf/aws_rds_cluster',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_backup_selection')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `no backup plan holds ${resource.address}` })
  },
})
