import { get, isTrue, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-redshift-known-user',
    title: 'Public Redshift has a user everybody guesses',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_391'] },
    why: 'With the address and the user known, only the password is left to guess.',
    remedy: 'Make the cluster private, and give the user a name of its own.',
    references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-console.html'],
  },
  select: 'tf/aws_redshift_cluster',
  where: ({ body }) => isTrue(get(body, 'publicly_accessible')),
  values: 'master_username',
  bad: (user) => oneOf(user, ['admin', 'administrator', 'awsuser', 'master', 'postgres', 'redshift', 'root']),
  message: (cluster, user) => `${cluster.address} is public and its user is called \`${printable(user)}\``,
})
