import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-athena-clients-decide',
    title: 'Clients decide about the encryption of Athena',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_82'], trivy: ['AWS-0007'] },
    why: 'A client may write its results unencrypted, whatever the workgroup says.',
    remedy: 'Delete `enforce_workgroup_configuration`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
  },
  so: 'a client may turn encryption off',
  rows: [
    {
      select: 'tf/aws_athena_workgroup',
      path: 'configuration.enforce_workgroup_configuration',
      holds: (v) => not(isFalse(v)),
    },
  ],
})
