import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-notebook-outside-vpc',
    title: 'Notebook is in no network of yours',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_306'] },
    why: 'What is loaded in and sent out passes none of your rules and logs.',
    remedy: 'Set `subnet_id`.',
    references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
  },
  so: 'none of your network rules applies to it',
  rows: [{ select: 'tf/aws_sagemaker_notebook_instance', path: 'subnet_id', holds: isGiven }],
})
