import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-agent-without-guardrail',
    title: 'Bedrock agent has no guardrail',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_383'] },
    why: 'Nothing filters what the agent is told and what it answers.',
    remedy: 'Add a `guardrail_configuration`.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html'],
  },
  so: 'nothing filters what it is told',
  rows: [{ select: 'tf/aws_bedrockagent_agent', path: 'guardrail_configuration', holds: isSet }],
})
