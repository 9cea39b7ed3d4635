import { and, get, isSet, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-file-access-as-anyone',
    title: "Access point takes the client's word for who it is",
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_330'] },
    why: 'Every client that can mount it may say that it is root.',
    remedy: 'Set `posix_user` with `uid` and `gid`.',
    references: ['https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html'],
  },
  so: 'its clients may say that they are root',
  rows: [
    {
      select: 'tf/aws_efs_access_point',
      path: 'posix_user',
      whole: true,
      holds: (v) => some(v, (user) => and(isSet(get(user, 'gid')), isSet(get(user, 'uid')))),
    },
  ],
})
