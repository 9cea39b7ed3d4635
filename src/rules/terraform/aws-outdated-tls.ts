import { get, matches, not, oneOf, rowsRule, startsWith, type Tri, type Value } from '../../model/index.js'

/** Policies of load balancers whose oldest protocol is TLS 1.2. */
const modernListenerPolicy = (policy: Value): Tri =>
  matches(policy, /^ELBSecurityPolicy-(?:TLS13-1-[23]|TLS-1-2|FS-1-2|TLS13-1-2)/)

const isTls = (listener: Value): Tri => oneOf(get(listener, 'protocol'), ['HTTPS', 'TLS'])

export default rowsRule({
  meta: {
    id: 'aws-outdated-tls',
    title: 'Old versions of TLS are accepted',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_103', 'CKV_AWS_174', 'CKV_AWS_206', 'CKV_AWS_218', 'CKV_AWS_228'],
      trivy: ['AWS-0005', 'AWS-0013', 'AWS-0047', 'AWS-0126'],
    },
    why: 'TLS 1.0 and 1.1 have known attacks and were withdrawn by RFC 8996; a client that is talked down to them can be listened to.',
    remedy: 'Choose a policy that begins with TLS 1.2, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`.',
    references: [
      'https://www.rfc-editor.org/rfc/rfc8996',
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
    ],
  },
  so: 'clients can be talked down to TLS 1.0 or 1.1',
  rows: [
    {
      select: ['tf/aws_lb_listener', 'tf/aws_alb_listener'],
      path: 'ssl_policy',
      holds: modernListenerPolicy,
      where: isTls,
    },
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'viewer_certificate',
      path: 'minimum_protocol_version',
      holds: (v) => startsWith(v, 'TLSv1.2'),
    },
    {
      select: 'tf/aws_api_gateway_domain_name',
      path: 'security_policy',
      holds: (v) => not(oneOf(v, ['TLS_1_0', null])),
    },
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'domain_endpoint_options.tls_security_policy',
      holds: (v) => startsWith(v, 'Policy-Min-TLS-1-2'),
    },
    {
      select: 'tf/aws_cloudsearch_domain',
      path: 'endpoint_options.tls_security_policy',
      holds: (v) => startsWith(v, 'Policy-Min-TLS-1-2'),
    },
  ],
})
