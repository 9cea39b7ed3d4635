import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-lambda-outside-vpc',
    title: 'Function runs outside of your network',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_117'] },
    why: "What it sends passes none of your network's rules and logs.",
    remedy: 'Add a `vpc_config`, where it has to reach private things or be watched.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html'],
  },
  so: 'its traffic passes none of your rules',
  rows: [{ select: 'tf/aws_lambda_function', path: 'vpc_config.subnet_ids', holds: isSet }],
})
