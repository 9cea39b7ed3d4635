import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-root-access-key',
    title: 'Root user gets an access key',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_348'], trivy: ['AWS-0141'] },
    controls: { 'cis-aws-1.4': ['1.4'] },
    why: 'The root user may do everything and no policy can restrain it: who finds the key owns the account.',
    remedy: 'Delete the key and use a role with the permissions that are needed.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
  },
  so: 'the key opens the whole account',
  rows: [{ select: 'tf/aws_iam_access_key', path: 'user', holds: (v) => not(equals(v, 'root')) }],
})
