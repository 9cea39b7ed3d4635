import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-workspace-user-volume-unencrypted',
    title: 'User volume of a WorkSpace is not encrypted',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_155'], trivy: ['AWS-0109'] },
    why: "Who gets hold of the volume or a snapshot of it reads the user's files.",
    remedy: 'Set `user_volume_encryption_enabled = true`; it cannot be turned on later.',
    references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  },
  so: 'its user volume is not encrypted',
  rows: [{ select: 'tf/aws_workspaces_workspace', path: 'user_volume_encryption_enabled', holds: isTrue }],
})
