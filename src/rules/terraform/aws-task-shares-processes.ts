import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-task-shares-processes',
    title: 'Task sees the processes of its host',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_335'] },
    why: 'A container of the task can watch and signal every process of the machine.',
    remedy: 'Set `pid_mode = "task"`, or delete it.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  },
  so: 'its containers see every process of the host',
  rows: [{ select: 'tf/aws_ecs_task_definition', path: 'pid_mode', holds: (v) => not(equals(v, 'host')) }],
})
