import { equals, get, isGiven, isTrue, not, or, rowsRule, some, type Tri, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-ecs-exec-unencrypted',
    title: 'Commands typed in containers are logged unencrypted',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_224'] },
    why: 'What is typed in a container, passwords with it, passes and rests without a key of yours.',
    remedy: 'Set `kms_key_id`, and encryption in `log_configuration`.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  },
  so: 'what is typed is not protected by a key of yours',
  rows: [
    {
      select: 'tf/aws_ecs_cluster',
      within: 'configuration.execute_command_configuration',
      path: 'kms_key_id',
      holds: isGiven,
      where: isLogged,
    },
    {
      select: 'tf/aws_ecs_cluster',
      within: 'configuration.execute_command_configuration',
      path: 'log_configuration',
      whole: true,
      holds: (v) => some(v, isEncrypted),
      where: isLogged,
      so: 'the log of what is typed is not encrypted',
    },
  ],
})

function isLogged(configuration: Value): Tri {
  return not(equals(get(configuration, 'logging'), 'NONE'))
}

function isEncrypted(log: Value): Tri {
  return or(isTrue(get(log, 'cloud_watch_encryption_enabled')), isTrue(get(log, 's3_bucket_encryption_enabled')))
}
