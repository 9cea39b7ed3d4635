import { isGiven, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-secret-in-location',
    title: 'DataSync location holds a secret',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_295'] },
    why: 'Who reads the repository or the state has the key of the storage.',
    remedy: 'Take `secret_key` from a secret store when Terraform runs, or give the storage a role.',
    references: ['https://docs.aws.amazon.com/datasync/latest/userguide/create-object-location.html'],
  },
  so: 'its key stands in the code',
  rows: [{ select: 'tf/aws_datasync_location_object_storage', path: 'secret_key', holds: (v) => not(isGiven(v)) }],
})
