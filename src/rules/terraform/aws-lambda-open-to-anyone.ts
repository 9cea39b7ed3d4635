import { and, equals, get, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-lambda-open-to-anyone',
    title: 'Everyone may call the function',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_301'] },
    why: 'Any AWS account can run the function, read its answers and run up its bill.',
    remedy: 'Name the account or service that calls it.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  },
  select: 'tf/aws_lambda_permission',
  values: 'principal',
  bad: (principal, permission) => {
    const bounds = ['source_arn', 'source_account', 'principal_org_id', 'function_url_auth_type']
    return and(equals(principal, '*'), not(or(...bounds.map((name) => isSet(get(permission.body, name))))))
  },
  message: (permission) => `${permission.address} lets everyone call the function`,
})
