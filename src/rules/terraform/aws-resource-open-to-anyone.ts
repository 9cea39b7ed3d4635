import { allows, and, isAnyone, isConditional, not, or, principals, statements, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-resource-open-to-anyone',
    title: 'Policy opens a resource to everyone',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_32', 'CKV_AWS_33', 'CKV_AWS_70', 'CKV_AWS_167', 'CKV_AWS_168', 'CKV_AWS_169', 'CKV_AWS_283'],
      trivy: ['AWS-0032'],
    },
    why: 'A principal of `*` is every AWS account, and for most services the whole internet without any account.',
    remedy: 'Name the accounts, roles or services, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  },
  select: [
    'tf/aws_ecr_repository_policy',
    'tf/aws_ecrpublic_repository_policy',
    'tf/aws_glacier_vault',
    'tf/aws_kms_key',
    'tf/aws_kms_key_policy',
    'tf/aws_s3_bucket',
    'tf/aws_s3_bucket_policy',
    'tf/aws_secretsmanager_secret_policy',
    'tf/aws_sns_topic_policy',
    'tf/aws_sqs_queue',
    'tf/aws_sqs_queue_policy',
    'tf/data.aws_iam_policy_document',
  ],
  values: (resource) => statements(resource),
  bad: (s) => and(allows(s), or(...principals(s).map(({ id }) => isAnyone(id))), not(isConditional(s))),
  at: (s) => principals(s).find(({ id }) => isAnyone(id) === true)?.id ?? s,
  message: (resource) => `${resource.address} lets everyone in`,
})
