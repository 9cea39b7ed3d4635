import { and, equals, get, isSet, not, rowsRule, type Value } from '../../model/index.js'

/** The template decides what the instance leaves open; it is judged by itself. */
const isLeftToTemplate = (instance: Value) =>
  and(isSet(get(instance, 'launch_template')), not(isSet(get(instance, 'metadata_options'))))

const isOff = (instance: Value) => equals(get(instance, 'metadata_options[0].http_endpoint'), 'disabled')

export default rowsRule({
  meta: {
    id: 'aws-instance-metadata-v1',
    title: 'Instance metadata answers without a session token',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_79'], trivy: ['AWS-0028', 'AWS-0130'] },
    why: "Version 1 of the metadata service hands the role's credentials to any plain GET request, so one server-side request forgery in an application is enough to steal them.",
    remedy: 'Set `http_tokens = "required"` in `metadata_options`.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html'],
  },
  so: 'version 1 of the metadata service is open',
  rows: [
    {
      select: ['tf/aws_instance', 'tf/aws_launch_configuration', 'tf/aws_launch_template'],
      path: 'metadata_options.http_tokens',
      holds: (v) => equals(v, 'required'),
      where: (instance) => and(not(isOff(instance)), not(isLeftToTemplate(instance))),
    },
  ],
})
