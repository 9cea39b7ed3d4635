import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-image-tag-mutable',
    title: 'Image tags in ECR can be moved',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_51'], trivy: ['AWS-0031'] },
    why: 'Whoever may push can put another image behind a tag that was tested, and the next deployment runs it.',
    remedy: 'Set `image_tag_mutability = "IMMUTABLE"`.',
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  },
  so: 'a tag can be moved to another image',
  rows: [
    {
      select: 'tf/aws_ecr_repository',
      path: 'image_tag_mutability',
      holds: (v) => oneOf(v, ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']),
    },
  ],
})
