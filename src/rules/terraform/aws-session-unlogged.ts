import { and, equals, fact, get, isGiven, isTrue, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-session-unlogged',
    title: 'Sessions of Session Manager leave no encrypted log',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_113'] },
    why: 'Nobody can tell who typed what on a machine, or everybody can read it.',
    remedy: 'Name a bucket or log group, with encryption on.',
    references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html'],
  },
  select: 'tf/aws_ssm_document',
  where: ({ body }) => equals(get(body, 'document_type'), 'Session'),
  values: (document) => [fact(document, 'content.inputs')],
  bad: (inputs) =>
    not(
      or(
        and(isGiven(get(inputs, 's3BucketName')), isTrue(get(inputs, 's3EncryptionEnabled'))),
        and(isGiven(get(inputs, 'cloudWatchLogGroupName')), isTrue(get(inputs, 'cloudWatchEncryptionEnabled'))),
      ),
    ),
  message: (document) => `sessions of ${document.address} leave no encrypted log`,
})
