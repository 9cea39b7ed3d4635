import { get, isGiven, isUnset, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-task-roles-shared',
    title: 'Task and its start share one role',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_249'] },
    why: 'The program in the container may do what only its start needs: pull images and read every secret.',
    remedy: 'Give `execution_role_arn` and `task_role_arn` different roles.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html'],
  },
  select: 'tf/aws_ecs_task_definition',
  values: 'task_role_arn',
  bad: (role, task, context) => {
    const execution = get(task.body, 'execution_role_arn')
    if (role.kind === 'scalar' && execution.kind === 'scalar')
      return isGiven(role) === true && role.value === execution.value
    if (isUnset(role) || isUnset(execution)) return false
    // What roles are called is known after apply; which ones they are is not.
    const [started] = context.linked(task, 'tf/aws_iam_role', 'execution_role_arn').found
    const [running] = context.linked(task, 'tf/aws_iam_role', 'task_role_arn').found
    return started && running ? started === running : 'unknown'
  },
  message: (task) => `${task.address} uses one role for two purposes`,
})
