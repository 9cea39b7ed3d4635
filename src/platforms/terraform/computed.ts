/** Attributes that follow from a resource's own arguments, though a provider computes them. */
import { missing, table, type Value } from '../../model/index.js'
import { policyJson } from './aws-policy.js'
import type { Member } from './evaluation.js'

export function computedAttribute(member: Member, name: string): Value | undefined {
  const { group, address } = member
  if (
    group.mode === 'data' &&
    group.type === 'aws_iam_policy_document' &&
    (name === 'json' || name === 'minified_json')
  ) {
    const at = group.block.header
    return policyJson((argument) => member.entry(argument)?.read() ?? missing(at), address, at)
  }
  if (group.mode === 'managed' && name === 'id') return sameAs(member)
  return undefined
}

/** Resources whose `id` is one of their own arguments. */
const idArguments = table<string>({
  aws_s3_bucket: 'bucket',
  aws_iam_role: 'name',
  aws_iam_user: 'name',
  aws_iam_group: 'name',
  aws_ecr_repository: 'name',
  aws_lambda_function: 'function_name',
  google_storage_bucket: 'name',
})

function sameAs(member: Member): Value | undefined {
  const argument = idArguments[member.group.type]
  const value = argument === undefined ? undefined : member.entry(argument)?.read()
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return undefined
  return { ...value, origin: value, via: `\`id\` of \`${member.address}\`` }
}
