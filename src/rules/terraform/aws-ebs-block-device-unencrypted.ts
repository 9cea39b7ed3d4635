import { and, get, isSet, isTrue, not, or, rowsRule, type Value } from '../../model/index.js'

/** A device made from a snapshot takes the snapshot's encryption; an instance store has none. */
const isOwnVolume = (device: Value) =>
  and(
    not(isSet(get(device, 'snapshot_id'))),
    not(isSet(get(device, 'virtual_name'))),
    not(isTrue(get(device, 'no_device'))),
  )

export default rowsRule({
  meta: {
    id: 'aws-ebs-block-device-unencrypted',
    title: 'Volume of an instance is not encrypted',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_8'], trivy: ['AWS-0008', 'AWS-0131'] },
    why: 'The volume and every snapshot of it hold the data in the clear, unless the image is encrypted or the account encrypts all volumes. A root volume that is not described is created unencrypted, too.',
    remedy: 'Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`.',
    references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  },
  so: 'the volume is not encrypted',
  rows: [
    {
      select: 'tf/aws_instance',
      path: 'root_block_device.encrypted',
      holds: isTrue,
      so: 'its root volume is not encrypted',
      // A template decides what the instance leaves open.
      where: (instance) =>
        not(or(isSet(get(instance, 'launch_template')), isSet(get(instance, 'root_block_device[0].snapshot_id')))),
    },
    {
      select: 'tf/aws_launch_configuration',
      within: 'root_block_device',
      path: 'encrypted',
      holds: isTrue,
      so: 'its root volume is not encrypted',
    },
    {
      select: ['tf/aws_instance', 'tf/aws_launch_configuration'],
      within: 'ebs_block_device',
      path: 'encrypted',
      holds: isTrue,
      where: isOwnVolume,
    },
    {
      select: 'tf/aws_launch_template',
      within: 'block_device_mappings.ebs',
      path: 'encrypted',
      holds: isTrue,
      where: isOwnVolume,
    },
  ],
})
