import { get, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-group-without-template',
    title: 'Scaling group has no launch template',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_315'] },
    why: "Launch configurations get no new features and can't be versioned; accounts made since 2024 can't use them.",
    remedy: 'Name a `launch_template`, also inside of a `mixed_instances_policy`.',
    references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html'],
  },
  so: 'it depends on a launch configuration',
  rows: [
    {
      select: 'tf/aws_autoscaling_group',
      path: 'launch_template',
      holds: isSet,
      where: (group: Value) => not(isSet(get(group, 'mixed_instances_policy'))),
    },
  ],
})
