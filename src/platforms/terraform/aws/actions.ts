/**
 * Actions that know no resources, so that a policy can only write `*` for them. By the service authorization reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/), the common ones; `*` within a name stands for
 * any rest, and a policy's own pattern (`s3:List*`) is none of them.
 */
import { table } from '../../../model/index.js'

const withoutResources = table<readonly string[]>({
  acm: ['ListCertificates'],
  autoscaling: ['Describe*'],
  ce: ['*'],
  cloudwatch: ['GetMetricData', 'GetMetricStatistics', 'ListMetrics', 'PutMetricData'],
  dynamodb: ['DescribeLimits', 'ListTables'],
  ec2: ['Describe*'],
  ec2messages: ['*'],
  ecr: ['GetAuthorizationToken'],
  'ecr-public': ['GetAuthorizationToken'],
  elasticloadbalancing: ['Describe*'],
  health: ['Describe*'],
  iam: [
    'GenerateCredentialReport',
    'GetAccountSummary',
    'GetCredentialReport',
    'ListAccountAliases',
    'ListGroups',
    'ListPolicies',
    'ListRoles',
    'ListUsers',
  ],
  kms: ['CreateKey', 'GenerateRandom', 'ListAliases', 'ListKeys'],
  lambda: ['GetAccountSettings', 'ListFunctions'],
  logs: ['DescribeDestinations', 'DescribeLogGroups'],
  organizations: ['DescribeOrganization', 'ListAccounts'],
  pricing: ['*'],
  route53: ['GetHostedZoneCount', 'ListHostedZones', 'ListHostedZonesByName'],
  s3: ['GetAccountPublicAccessBlock', 'ListAccessPoints', 'ListAllMyBuckets', 'PutAccountPublicAccessBlock'],
  secretsmanager: ['BatchGetSecretValue', 'GetRandomPassword', 'ListSecrets'],
  sns: ['ListTopics'],
  sqs: ['ListQueues'],
  ssm: ['DescribeInstanceInformation', 'DescribeParameters'],
  ssmmessages: ['*'],
  sts: ['DecodeAuthorizationMessage', 'GetCallerIdentity', 'GetServiceBearerToken', 'GetSessionToken'],
  support: ['*'],
  tag: ['*'],
  xray: ['*'],
})

/** @param action as a policy writes it: `s3:GetObject`, `s3:*`, `*`. */
export function knowsResources(action: string): boolean {
  const [service = '', name = ''] = action.split(':')
  const known = withoutResources[service.toLowerCase()] ?? []
  return !known.some((one) => {
    const [start = ''] = one.split('*', 1)
    if (one === '*') return true
    if (start === one) return one.toLowerCase() === name.toLowerCase()
    return name.toLowerCase().startsWith(start.toLowerCase()) && !name.includes('*')
  })
}
