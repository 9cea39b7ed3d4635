import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-emr-kerberos-without-realm',
    title: 'Kerberos of EMR has no realm',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_114'] },
    why: 'Without a realm the cluster trusts nobody, or everybody of the default one.',
    remedy: 'Set `realm` in `kerberos_attributes`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html'],
  },
  so: 'it trusts the default realm',
  rows: [{ select: 'tf/aws_emr_cluster', within: 'kerberos_attributes', path: 'realm', holds: isGiven }],
})
