import { and, equals, get, isTrue, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-beanstalk-health-basic',
    title: 'Elastic Beanstalk watches only the ports',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_312'] },
    why: 'The environment counts as healthy while requests fail.',
    remedy: 'Set the option `SystemType` of `aws:elasticbeanstalk:healthreporting:system` to `enhanced`.',
    references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html'],
  },
  so: 'it counts as healthy while requests fail',
  rows: [
    {
      select: 'tf/aws_elastic_beanstalk_environment',
      path: 'setting',
      whole: true,
      holds: (v) =>
        some(v, (one) => and(equals(get(one, 'name'), 'HealthStreamingEnabled'), isTrue(get(one, 'value')))),
    },
  ],
})
