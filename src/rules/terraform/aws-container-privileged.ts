import { every, fact, isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-container-privileged',
    title: 'Container of a task runs privileged',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_334'] },
    why: 'A privileged container is root on the machine below it.',
    remedy: 'Delete `privileged`, or set it to `false`.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  },
  select: 'tf/aws_ecs_task_definition',
  values: (task) => every(fact(task, 'containers'), 'privileged').values,
  bad: isTrue,
  message: (task) => `a container of ${task.address} runs privileged`,
})
