import { and, defineRule, equals, get, matches, oneOf, some } from '../../model/index.js'

/** The parameter that refuses connections without TLS, by the family of the engine. */
const table = [
  { families: /^(?:postgres|sqlserver)/, parameter: 'rds.force_ssl', on: ['1', 1] },
  { families: /^(?:mysql|mariadb)/, parameter: 'require_secure_transport', on: ['1', 1, 'ON', 'on'] },
  { families: /db2/, parameter: 'db2comm', on: ['SSL'] },
]

export default defineRule({
  meta: {
    id: 'aws-database-tls-optional',
    title: 'Database accepts connections without TLS',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_69'] },
    why: 'A client that forgets TLS sends its password and data in the clear, and nobody notices.',
    remedy:
      'Set `rds.force_ssl` (PostgreSQL, SQL Server) or `require_secure_transport` (MySQL, MariaDB) to `1` in the parameter group.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html'],
  },
  select: 'tf/aws_db_instance',
  check(database, context) {
    for (const group of context.linked(database, 'tf/aws_db_parameter_group').found) {
      const family = get(group.body, 'family')
      const row = table.find(({ families }) => matches(family, families) === true)
      if (!row) continue
      const parameters = get(group.body, 'parameter')
      const forced = some(parameters, (parameter) =>
        and(equals(get(parameter, 'name'), row.parameter), oneOf(get(parameter, 'value'), row.on)),
      )
      const at = parameters.kind === 'missing' ? group.header : parameters
      if (forced === 'unknown') context.undecided(at)
      if (forced === false) {
        const message = `${database.address} accepts connections without TLS: \`${row.parameter}\` is not set in ${group.address}`
        context.report({ at, message })
      }
    }
  },
})
