import { and, atLeast, get, isSet, isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-headers-without-hsts',
    title: "Response headers don't ask for HTTPS",
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_259'] },
    why: 'The first request of a visit may go by plain HTTP and be led elsewhere.',
    remedy:
      'Add `strict_transport_security` with `include_subdomains`, `preload`, `override` and a year of `access_control_max_age_sec`.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
    ],
  },
  so: 'browsers may come by plain HTTP',
  rows: [
    {
      select: 'tf/aws_cloudfront_response_headers_policy',
      path: 'security_headers_config.strict_transport_security',
      holds: (v) =>
        and(
          isSet(v),
          atLeast(get(v, 'access_control_max_age_sec'), 31_536_000),
          isTrue(get(v, 'include_subdomains')),
          isTrue(get(v, 'override')),
          isTrue(get(v, 'preload')),
        ),
    },
  ],
})
