import { get, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-group-tags-unset',
    title: 'Scaling group gives its machines no tags',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_153'] },
    why: 'Nobody knows whose machines they are or who pays for them.',
    remedy: 'Add `tag` blocks with `propagate_at_launch = true`.',
    references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html'],
  },
  so: 'its machines have no tags',
  rows: [
    {
      select: 'tf/aws_autoscaling_group',
      path: 'tag',
      holds: isSet,
      where: (group: Value) => not(isSet(get(group, 'tags'))),
    },
  ],
})
