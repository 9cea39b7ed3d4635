import { atMost, isSet, not, or, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-metadata-hop-limit',
    title: 'Containers reach the metadata of their instance',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_341'] },
    why: "A hop limit above one lets a container on the instance fetch the credentials of the instance's role.",
    remedy: 'Set `http_put_response_hop_limit = 1`, unless containers need the role.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html'],
  },
  so: 'containers on it reach the role of the instance',
  rows: [
    {
      select: ['tf/aws_launch_template', 'tf/aws_launch_configuration'],
      path: 'metadata_options.http_put_response_hop_limit',
      holds: (v) => or(not(isSet(v)), atMost(v, 1)),
    },
  ],
})
