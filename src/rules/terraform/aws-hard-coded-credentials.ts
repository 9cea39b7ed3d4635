import { entries, every, get, type Tri, test, type Value, valueRule } from '../../model/index.js'

/** Ids of access keys have a known form; secrets are 40 characters that look random. */
const accessKey = /(?:^|[^A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/
const secretKey = /(?:secret|SECRET)[A-Za-z_"' ]*[=:]\s*["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/
const secretAlone = /^[A-Za-z0-9/+]{40}$/

export default valueRule({
  meta: {
    id: 'aws-hard-coded-credentials',
    title: 'AWS credentials stand in the code',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_41', 'CKV_AWS_45', 'CKV_AWS_46'], trivy: ['AWS-0029', 'AWS-0129'] },
    why: 'Who reads the repository, its history, the state or the machine has the key; bots find it within minutes once it is public.',
    remedy: 'Revoke the key, and let Terraform and the machine assume a role instead.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles'],
  },
  select: [
    'tf/provider.aws',
    'tf/aws_instance',
    'tf/aws_launch_configuration',
    'tf/aws_launch_template',
    'tf/aws_lambda_function',
  ],
  values: ({ kind, body }) => candidates(kind, body).filter((v) => v.kind === 'scalar' || v.kind === 'unknown'),
  bad: isCredential,
  message: (resource, value) =>
    `${resource.address} holds ${test(value, (v) => accessKey.test(String(v))) === true ? 'an access key' : 'a secret key'} of AWS`,
})

function candidates(kind: string, body: Value): readonly Value[] {
  if (kind === 'tf/provider.aws') return [get(body, 'access_key'), get(body, 'secret_key')]
  if (kind === 'tf/aws_lambda_function') {
    return every(body, 'environment.variables').values.flatMap((v) => [...entries(v)].map(([, entry]) => entry))
  }
  return [get(body, 'user_data'), get(body, 'user_data_base64')]
}

function isCredential(value: Value): Tri {
  return test(value, (v) => {
    if (typeof v !== 'string') return false
    const text = decoded(v)
    return [accessKey, secretKey, secretAlone].some((form) => form.test(text))
  })
}

/** User data is often handed over in base64. */
function decoded(text: string): string {
  const isBase64 = text.length % 4 === 0 && text.length > 60 && /^[A-Za-z0-9+/]+=*$/.test(text)
  return isBase64 ? `${text}\n${Buffer.from(text, 'base64').toString('utf8')}` : text
}
