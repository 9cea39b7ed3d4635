import { and, equals, get, isTrue, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-beanstalk-updates-off',
    title: 'Elastic Beanstalk is not updated',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_340'] },
    why: 'Holes in the platform stay open until somebody remembers.',
    remedy: 'Set the option `ManagedActionsEnabled` to `true`.',
    references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html'],
  },
  so: 'holes in its platform stay open',
  rows: [
    {
      select: 'tf/aws_elastic_beanstalk_environment',
      path: 'setting',
      whole: true,
      holds: (v) => some(v, (one) => and(equals(get(one, 'name'), 'ManagedActionsEnabled'), isTrue(get(one, 'value')))),
    },
  ],
})
