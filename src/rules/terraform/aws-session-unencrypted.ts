import { equals, fact, get, isGiven, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-session-unencrypted',
    title: 'Sessions of Session Manager are not encrypted by a key of yours',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_112'] },
    why: 'What is typed in a session is protected by TLS only, not by a key that you control.',
    remedy: 'Set `inputs.kmsKeyId`.',
    references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html'],
  },
  select: 'tf/aws_ssm_document',
  where: ({ body }) => equals(get(body, 'document_type'), 'Session'),
  values: (document) => [fact(document, 'content.inputs')],
  bad: (inputs) => not(isGiven(get(inputs, 'kmsKeyId'))),
  message: (document) => `sessions of ${document.address} are not encrypted by a key of yours`,
})
