import { every, fact, isTrue, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-container-writable-root',
    title: 'Container of a task may write its file system',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_336'] },
    why: 'Who breaks in can replace programs and leave tools in the container.',
    remedy: 'Set `readonlyRootFilesystem = true`, and mount volumes for what has to be written.',
    references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  },
  select: 'tf/aws_ecs_task_definition',
  values: (task) => every(fact(task, 'containers'), 'readonlyRootFilesystem').values,
  bad: (v) => not(isTrue(v)),
  message: (task) => `a container of ${task.address} may write its root file system`,
})
