import { every, fact, isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-batch-privileged',
    title: 'Batch job runs privileged',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_210'] },
    why: 'A privileged container is root on the machine below it, and sees the jobs of others.',
    remedy: 'Delete `privileged`, or set it to `false`.',
    references: ['https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html'],
  },
  select: 'tf/aws_batch_job_definition',
  values: (job) => every(fact(job, 'container'), 'privileged').values,
  bad: isTrue,
  message: (job) => `${job.address} runs privileged`,
})
