import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-deployment-gap',
    title: 'Replacing the deployment of an API leaves a gap',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_217'] },
    why: 'Terraform deletes the old deployment of an API before the new one is there; until then requests fail.',
    remedy: 'Set `create_before_destroy = true` in `lifecycle`.',
    references: ['https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle'],
  },
  so: 'requests fail while it is replaced',
  rows: [{ select: 'tf/aws_api_gateway_deployment', path: 'lifecycle.create_before_destroy', holds: isTrue }],
})
