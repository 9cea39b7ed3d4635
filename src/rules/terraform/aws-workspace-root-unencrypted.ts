import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-workspace-root-unencrypted',
    title: 'Root volume of a WorkSpace is not encrypted',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_156'], trivy: ['AWS-0109'] },
    why: 'Who gets hold of the volume or a snapshot of it reads the system and what is cached on it.',
    remedy: 'Set `root_volume_encryption_enabled = true`; it cannot be turned on later.',
    references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  },
  so: 'its root volume is not encrypted',
  rows: [{ select: 'tf/aws_workspaces_workspace', path: 'root_volume_encryption_enabled', holds: isTrue }],
})
