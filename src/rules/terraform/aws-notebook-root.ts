import { equals, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-notebook-root',
    title: 'Users of a notebook are root on it',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_307'] },
    why: 'Who opens the notebook can change its system and what runs in it for others.',
    remedy: 'Set `root_access = "Disabled"`.',
    references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html'],
  },
  so: 'its users are root on it',
  rows: [{ select: 'tf/aws_sagemaker_notebook_instance', path: 'root_access', holds: (v) => equals(v, 'Disabled') }],
})
