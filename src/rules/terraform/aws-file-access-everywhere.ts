import { and, equals, isGiven, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-file-access-everywhere',
    title: 'Access point opens the whole file system',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_329'] },
    why: 'Every client of the access point sees the files of all others.',
    remedy: 'Set `root_directory` with a `path` below the root.',
    references: ['https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html'],
  },
  so: 'its clients see the whole file system',
  rows: [
    {
      select: 'tf/aws_efs_access_point',
      path: 'root_directory.path',
      holds: (v) => and(isGiven(v), not(equals(v, '/'))),
    },
  ],
})
