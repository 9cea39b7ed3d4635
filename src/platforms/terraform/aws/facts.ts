/**
 * What is worked out about resources of AWS: `openings` of firewalls (network.ts), `statements` and `trust` of policies
 * (policies.ts), and what JSON in strings says: `containers` of an ECS task, `container` of a batch job,
 * `configuration` of EMR, `content` of a Systems Manager document.
 */
import { get, list, mapping, type Span, table, type Value } from '../../../model/index.js'
import { document } from '../documents.js'
import { openings } from './network.js'
import { statementsOf, statementsOfBlocks } from './policies.js'

/** Arguments that hold a policy, by the fact that its statements become. */
const policies = table<Readonly<Record<string, string>>>({
  aws_ecr_repository_policy: { statements: 'policy' },
  aws_ecrpublic_repository_policy: { statements: 'policy' },
  aws_glacier_vault: { statements: 'access_policy' },
  aws_iam_group_policy: { statements: 'policy' },
  aws_iam_policy: { statements: 'policy' },
  aws_iam_role: { trust: 'assume_role_policy' },
  aws_iam_role_policy: { statements: 'policy' },
  aws_iam_user_policy: { statements: 'policy' },
  aws_kms_key: { statements: 'policy' },
  aws_kms_key_policy: { statements: 'policy' },
  aws_s3_bucket: { statements: 'policy' },
  aws_s3_bucket_policy: { statements: 'policy' },
  aws_secretsmanager_secret_policy: { statements: 'policy' },
  aws_sns_topic: { statements: 'policy' },
  aws_sns_topic_policy: { statements: 'policy' },
  aws_sqs_queue: { statements: 'policy' },
  aws_sqs_queue_policy: { statements: 'policy' },
  aws_ssoadmin_permission_set_inline_policy: { statements: 'inline_policy' },
})

/** @param kind `aws_s3_bucket`, `data.aws_iam_policy_document` */
export function awsFacts(kind: string, body: Value, header: Span): Value | undefined {
  const facts = new Map<string, Value>()
  const opened = openings(kind, body, header)
  if (opened) facts.set('openings', opened)
  if (kind === 'data.aws_iam_policy_document') facts.set('statements', statementsOfBlocks(body, header))
  for (const [name, argument] of Object.entries(policies[kind] ?? {})) {
    const policy = get(body, argument)
    facts.set(name, policy.kind === 'missing' ? list([], header) : statementsOf(policy))
  }
  if (kind === 'aws_ecs_task_definition') facts.set('containers', document(get(body, 'container_definitions')))
  if (kind === 'aws_emr_security_configuration') facts.set('configuration', document(get(body, 'configuration')))
  if (kind === 'aws_ssm_document') facts.set('content', document(get(body, 'content')))
  if (kind === 'aws_batch_job_definition') facts.set('container', document(get(body, 'container_properties')))
  return facts.size > 0 ? mapping(facts, header) : undefined
}
