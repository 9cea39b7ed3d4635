import { isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-public-ip',
    title: 'Machine gets a public IP address',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_88', 'CKV_AWS_130', 'CKV_AWS_333', 'CKV_AWS_389'],
      trivy: ['AWS-0009', 'AWS-0164'],
    },
    why: 'A public address puts the machine one wrong security group away from the internet.',
    remedy: 'Use private subnets behind a load balancer or NAT gateway.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html'],
  },
  so: 'it gets a public address',
  rows: [
    {
      select: ['tf/aws_instance', 'tf/aws_launch_configuration'],
      path: 'associate_public_ip_address',
      holds: (v) => not(isTrue(v)),
    },
    {
      select: 'tf/aws_launch_template',
      path: 'network_interfaces.associate_public_ip_address',
      holds: (v) => not(isTrue(v)),
    },
    {
      select: 'tf/aws_subnet',
      path: 'map_public_ip_on_launch',
      holds: (v) => not(isTrue(v)),
      so: 'machines in it get a public address',
    },
    { select: 'tf/aws_ecs_service', path: 'network_configuration.assign_public_ip', holds: (v) => not(isTrue(v)) },
  ],
})
