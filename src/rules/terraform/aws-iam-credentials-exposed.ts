import { and, granting, grants, isJudgedElsewhere, isUnbounded, or, statements, valueRule } from '../../model/index.js'

/** Actions that answer with credentials, by the service authorization reference of AWS. */
const listed = [
  'cognito-identity:GetCredentialsForIdentity',
  'cognito-identity:GetOpenIdToken',
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
  'connect:GetFederationToken',
  'gamelift:RequestUploadCredentials',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateAccessKey',
  'lightsail:DownloadDefaultKeyPair',
  'lightsail:GetInstanceAccessDetails',
  'rds-db:connect',
  'redshift:GetClusterCredentials',
  'sso:GetRoleCredentials',
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:GetFederationToken',
  'sts:GetSessionToken',
]

export default valueRule({
  meta: {
    id: 'aws-iam-credentials-exposed',
    title: 'Policy hands out credentials of others',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_107', 'CKV_AWS_287'] },
    why: 'Who may make keys, passwords or sessions for anyone is anyone.',
    remedy: 'Name the users, roles or services in `Resource`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  },
  select: [
    'tf/aws_iam_policy',
    'tf/aws_iam_role_policy',
    'tf/aws_iam_user_policy',
    'tf/aws_iam_group_policy',
    'tf/aws_ssoadmin_permission_set_inline_policy',
    'tf/data.aws_iam_policy_document',
  ],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (policy) => statements(policy),
  bad: (statement) => and(isUnbounded(statement), or(...listed.map((action) => grants(statement, action)))),
  at: (statement) => granting(statement, listed) ?? statement,
  message: (policy) => `${policy.address} hands out credentials of everyone`,
})
