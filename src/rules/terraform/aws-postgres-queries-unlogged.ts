import { and, defineRule, equals, get, matches, or, some } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-postgres-queries-unlogged',
    title: 'PostgreSQL logs no queries',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_27', 'CKV2_AWS_30'] },
    why: 'Slow queries and strange ones leave no trace.',
    remedy: 'Set `log_statement` and `log_min_duration_statement` in the parameter group.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html'],
  },
  select: ['tf/aws_db_instance', 'tf/aws_rds_cluster'],
  check(database, context) {
    const isPostgres = matches(get(database.body, 'engine'), /postgres/)
    if (isPostgres !== true) return
    const kind =
      database.kind === 'tf/aws_db_instance' ? 'tf/aws_db_parameter_group' : 'tf/aws_rds_cluster_parameter_group'
    const { found, complete, why } = context.linked(database, kind)
    const logged = or(
      ...found.map(({ body }) =>
        and(
          ...['log_statement', 'log_min_duration_statement'].map((name) =>
            some(get(body, 'parameter'), (parameter) => equals(get(parameter, 'name'), name)),
          ),
        ),
      ),
    )
    if (logged === true) return
    if (logged === 'unknown' || !complete) context.undecided(database.header, why)
    else context.report({ at: database.header, message: `queries of ${database.address} are not logged` })
  },
})
