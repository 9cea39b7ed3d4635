import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-ecs-exec-log-off',
    title: 'Commands typed in containers are not logged',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_223'] },
    why: 'ECS Exec opens a shell in a running container; without a log nobody knows who did what in it.',
    remedy: 'Set `logging` to `DEFAULT` or `OVERRIDE`.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  },
  so: 'nobody can tell what was typed in its containers',
  rows: [
    {
      select: 'tf/aws_ecs_cluster',
      within: 'configuration.execute_command_configuration',
      path: 'logging',
      holds: (v) => not(equals(v, 'NONE')),
    },
  ],
})
