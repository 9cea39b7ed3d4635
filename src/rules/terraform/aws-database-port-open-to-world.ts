import { and, get, isEveryProtocol, not, openingRule, opensPort, or } from '../../model/index.js'

/** Ports on which data stores listen that were never meant to face the internet. */
const ports = [
  1433, // SQL Server
  1521, // Oracle
  2049, // NFS
  2379, // etcd
  3306, // MySQL
  5432, // PostgreSQL
  5439, // Redshift
  5601, // Kibana
  5984, // CouchDB
  6379, // Redis
  9042, // Cassandra
  9092, // Kafka
  9200, // Elasticsearch
  11211, // memcached
  27017, // MongoDB
]

export default openingRule({
  meta: {
    id: 'aws-database-port-open-to-world',
    title: 'Port of a data store is open to the whole internet',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Databases and caches are found by scanners within hours, and many ask for no password or a default one.',
    remedy: 'Allow the security group of the application instead of address ranges.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_ingress_rule',
  ],
  direction: 'ingress',
  // Everything at once is the finding of another rule.
  bad: (opening) =>
    and(not(isEveryProtocol(get(opening, 'protocol'))), or(...ports.map((port) => opensPort(opening, port)))),
  says: 'lets everyone reach the port of a data store',
})
