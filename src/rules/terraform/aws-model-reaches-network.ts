import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-model-reaches-network',
    title: 'Model may reach the network',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_370'] },
    why: 'A container of a model from elsewhere can send your data out.',
    remedy: 'Set `enable_network_isolation = true`.',
    references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html'],
  },
  so: 'its containers may send data out',
  rows: [{ select: 'tf/aws_sagemaker_model', path: 'enable_network_isolation', holds: isTrue }],
})
