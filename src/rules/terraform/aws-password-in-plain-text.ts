import { entries, every, fact, get, type Resource, test, type Value, valueRule } from '../../model/index.js'

const secretName =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|API_?KEY|SECRET_?KEY|CLIENT_?SECRET|PRIVATE_?KEY|AUTH_?TOKEN)$/i

export default valueRule({
  meta: {
    id: 'aws-password-in-plain-text',
    title: 'Password stands in the code',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0036', 'AWS-0122'] },
    why: "Who reads the repository, the state or the running machine's settings has the password.",
    remedy: 'Read it from Secrets Manager or Parameter Store when it is needed (`secrets` of a container).',
    references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],
  },
  select: [
    'tf/aws_ecs_task_definition',
    'tf/aws_lambda_function',
    'tf/aws_instance',
    'tf/aws_launch_configuration',
    'tf/aws_launch_template',
  ],
  values: (resource) => [
    ...containerVariables(resource),
    ...functionVariables(resource.body),
    ...userData(resource.body),
  ],
  bad: (value, resource) =>
    test(value, (v) => (isUserData(value, resource) ? setsPassword(decoded(v)) : isLiteralPassword(v))),
  message: (resource) => `${resource.address} holds a password`,
})

/** Values of variables whose names say that they hold a password. */
function containerVariables(task: Resource): readonly Value[] {
  return every(fact(task, 'containers'), 'environment')
    .values.filter((variable) => test(get(variable, 'name'), (name) => secretName.test(String(name))) === true)
    .map((variable) => get(variable, 'value'))
}

function functionVariables(body: Value): readonly Value[] {
  return every(body, 'environment.variables').values.flatMap((variables) =>
    [...entries(variables)].filter(([name]) => secretName.test(name)).map(([, value]) => value),
  )
}

function userData(body: Value): readonly Value[] {
  return [get(body, 'user_data'), get(body, 'user_data_base64')].filter((value) => value.kind !== 'missing')
}

function isUserData(value: Value, { body }: Resource): boolean {
  return userData(body).includes(value)
}

/** Not a name, an address or a flag that belongs to a password, and nothing that is filled in later. */
function isLiteralPassword(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length >= 4 &&
    !/^(?:true|false|\$|\{|<|arn:|https?:|\/|ssm:|vault:)/i.test(value)
  )
}

function setsPassword(text: string): boolean {
  return text.split('\n').some((line) => {
    const [, name = '', value = ''] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=\\?["']?([^"'\\\s]*)/.exec(line) ?? []
    return secretName.test(name) && isLiteralPassword(value)
  })
}

/** User data is often handed over in base64. */
function decoded(value: unknown): string {
  const text = String(value)
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]{16,}=*$/.test(text)
  return isBase64 ? Buffer.from(text, 'base64').toString('utf8') : text
}
