import { and, defineRule, equals, every, get, isSet, oneOf, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-trail-without-object-reads',
    title: "Trail doesn't record reads of files",
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0172'] },
    why: 'After a leak nobody can tell which files were read or changed, or by whom.',
    remedy: 'Add an `event_selector` for `AWS::S3::Object`.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html'],
  },
  select: 'tf/aws_cloudtrail',
  check(trail, context) {
    const advanced = isSet(get(trail.body, 'advanced_event_selector'))
    if (advanced === true) return context.undecided(trail.header, 'what advanced selectors record is not judged')
    const recorded = or(
      advanced,
      ...every(trail.body, 'event_selector').values.map((selector) =>
        and(
          or(...every(selector, 'data_resource.type').values.map((type) => equals(type, 'AWS::S3::Object'))),
          oneOf(get(selector, 'read_write_type'), [null, 'All', 'ReadOnly']),
        ),
      ),
    )
    if (recorded === 'unknown') context.undecided(trail.header)
    if (recorded === false)
      context.report({ at: trail.header, message: `${trail.address} doesn't record what happens to files` })
  },
})
