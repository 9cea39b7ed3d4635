import { equals, get, not, oneOf, rowsRule, type Value } from '../../model/index.js'

/** By the bulletin AWS-2022-004. */
const vulnerable = ['10.11', '10.12', '10.13', '11.6', '11.7', '11.8']

export default rowsRule({
  meta: {
    id: 'aws-aurora-file-readable',
    title: 'Aurora PostgreSQL lets users read its files',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_388'] },
    why: 'In these versions the extension log_fdw lets a user of the database read files of the host, keys with them.',
    remedy: 'Upgrade to a version that is patched.',
    references: ['https://aws.amazon.com/security/security-bulletins/AWS-2022-004/'],
  },
  so: 'users of the database read files of the host',
  rows: [
    {
      select: ['tf/aws_db_instance', 'tf/aws_rds_cluster'],
      path: 'engine_version',
      holds: (v) => not(oneOf(v, vulnerable)),
      where: (database: Value) => equals(get(database, 'engine'), 'aurora-postgresql'),
    },
  ],
})
