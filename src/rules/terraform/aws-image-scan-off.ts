import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-image-scan-off',
    title: 'Images in ECR are not scanned when pushed',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_163'], trivy: ['AWS-0030'] },
    why: 'Known holes in the packages of an image stay unnoticed until it runs, unless the whole registry is scanned.',
    remedy: 'Set `scan_on_push = true`, or configure scanning for the registry and turn this rule off.',
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  },
  so: 'known holes in images stay unnoticed',
  rows: [{ select: 'tf/aws_ecr_repository', path: 'image_scanning_configuration.scan_on_push', holds: isTrue }],
})
