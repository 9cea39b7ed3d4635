import { defineRule, every, get, isSet, oneOf, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-ami-without-owner',
    title: 'Machine image is looked up by name from any owner',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_386'], trivy: ['AWS-0344'] },
    why: "Anyone can publish an image under the same name, newer than the one that is meant; the lookup then boots the stranger's.",
    remedy: 'Name the account in `owners`, such as `["amazon"]` or `["self"]`.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-lookup.html'],
  },
  select: 'tf/data.aws_ami',
  check(image, context) {
    const owners = get(image.body, 'owners')
    const filters = every(image.body, 'filter.name').values
    const pinned = or(isSet(owners), ...filters.map((name) => oneOf(name, ['owner-id', 'owner-alias', 'image-id'])))
    if (pinned === 'unknown') context.undecided(owners)
    if (pinned === false)
      context.report({ at: image.header, message: `${image.address} accepts an image of any owner` })
  },
})
