import { equals, get, isSet, not, or, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-fargate-old-platform',
    title: 'Fargate is held to an old platform',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_332'] },
    why: 'Holes that newer platform versions close stay open.',
    remedy: 'Delete `platform_version`, or set it to `LATEST`.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html'],
  },
  so: 'closed holes stay open below it',
  rows: [
    {
      select: 'tf/aws_ecs_service',
      path: 'platform_version',
      holds: (v) => or(not(isSet(v)), equals(v, 'LATEST')),
      where: (service: Value) => equals(get(service, 'launch_type'), 'FARGATE'),
    },
  ],
})
