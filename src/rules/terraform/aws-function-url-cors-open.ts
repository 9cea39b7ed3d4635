import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-function-url-cors-open',
    title: 'Function answers scripts of every site',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_75'] },
    why: "A script on any site can call the function with what the visitor's browser has.",
    remedy: 'Name the sites in `allow_origins`.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html'],
  },
  so: 'scripts of every site may call it',
  rows: [{ select: 'tf/aws_lambda_function_url', path: 'cors.allow_origins', holds: (v) => not(equals(v, '*')) }],
})
