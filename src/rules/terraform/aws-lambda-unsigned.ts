import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-lambda-unsigned',
    title: 'Function runs code of anybody',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_272'] },
    why: 'Whoever may update the function can run any code in it; with code signing only what your build has signed.',
    remedy: 'Name a code signing configuration in `code_signing_config_arn`.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  },
  so: 'it runs code that nobody signed',
  rows: [{ select: 'tf/aws_lambda_function', path: 'code_signing_config_arn', holds: isGiven }],
})
