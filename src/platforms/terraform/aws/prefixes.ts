/** How names begin that AWS gives: enough to know that they are neither null, nor empty, nor a pattern such as `*`. */
import { table } from '../../../model/index.js'

/** By the formats of resource ids in the user guide of EC2, and of the other services alike. */
const ids = table<string>({
  aws_ami: 'ami-',
  aws_ebs_snapshot: 'snap-',
  aws_ebs_volume: 'vol-',
  aws_efs_access_point: 'fsap-',
  aws_efs_file_system: 'fs-',
  aws_egress_only_internet_gateway: 'eigw-',
  aws_eip: 'eipalloc-',
  aws_instance: 'i-',
  aws_internet_gateway: 'igw-',
  aws_launch_template: 'lt-',
  aws_nat_gateway: 'nat-',
  aws_network_acl: 'acl-',
  aws_network_interface: 'eni-',
  aws_route_table: 'rtb-',
  aws_security_group: 'sg-',
  aws_subnet: 'subnet-',
  aws_vpc: 'vpc-',
  aws_vpc_endpoint: 'vpce-',
  aws_vpc_peering_connection: 'pcx-',
})

/** @param type of a resource or data source, without `data.` */
export function namePrefix(type: string, attribute: string): string | undefined {
  if (!type.startsWith('aws_')) return undefined
  if (attribute === 'arn') return 'arn:'
  return attribute === 'id' ? ids[type] : undefined
}
