import {
  allows,
  and,
  atLeast,
  atMost,
  defineRule,
  entries,
  equals,
  every,
  firstSet,
  get,
  isAnyone,
  isConditional,
  isEveryProtocol,
  isFalse,
  isGiven,
  isJudgedElsewhere,
  isSet,
  isTrue,
  isUnset,
  items,
  matches,
  named,
  not,
  oneOf,
  openingRule,
  opensPort,
  or,
  principals,
  rowsRule,
  some,
  startsWith,
  state,
  statements,
  test,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/terraform/aws-administrator-access.ts
var aws_administrator_access_default = valueRule({
  meta: {
    id: "aws-administrator-access",
    title: "AdministratorAccess is attached",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_274"] },
    why: "Every action on every resource is the whole account: one stolen session and all of it is somebody else's.",
    remedy: "Attach a policy with the permissions that are needed; keep administration to single sign-on with MFA.",
    references: ["https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html"]
  },
  select: [
    "tf/aws_iam_policy_attachment",
    "tf/aws_iam_role_policy_attachment",
    "tf/aws_iam_user_policy_attachment",
    "tf/aws_iam_group_policy_attachment",
    "tf/aws_iam_role",
    "tf/aws_ssoadmin_managed_policy_attachment"
  ],
  values: ({ body }) => ["policy_arn", "managed_policy_arn", "managed_policy_arns"].flatMap((name) => every(body, name).values).filter((v) => v.kind !== "missing"),
  bad: (arn) => matches(arn, /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/),
  message: (resource) => `${resource.address} makes an administrator`
});

// src/rules/terraform/aws-agent-without-guardrail.ts
var aws_agent_without_guardrail_default = rowsRule({
  meta: {
    id: "aws-agent-without-guardrail",
    title: "Bedrock agent has no guardrail",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_383"] },
    why: "Nothing filters what the agent is told and what it answers.",
    remedy: "Add a `guardrail_configuration`.",
    references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"]
  },
  so: "nothing filters what it is told",
  rows: [{ select: "tf/aws_bedrockagent_agent", path: "guardrail_configuration", holds: isSet }]
});

// src/rules/terraform/aws-airflow-scheduler-logs-off.ts
var aws_airflow_scheduler_logs_off_default = rowsRule({
  meta: {
    id: "aws-airflow-scheduler-logs-off",
    title: "Airflow keeps no logs of its scheduler",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_242"] },
    why: "Without the log nobody can tell why a run failed or who changed what.",
    remedy: "Set `enabled = true` in `scheduler_logs` of `logging_configuration`.",
    references: ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
  },
  so: "the scheduler's logs are lost",
  rows: [{ select: "tf/aws_mwaa_environment", path: "logging_configuration.scheduler_logs.enabled", holds: isTrue }]
});

// src/rules/terraform/aws-airflow-webserver-logs-off.ts
var aws_airflow_webserver_logs_off_default = rowsRule({
  meta: {
    id: "aws-airflow-webserver-logs-off",
    title: "Airflow keeps no logs of its webserver",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_244"] },
    why: "Without the log nobody can tell why a run failed or who changed what.",
    remedy: "Set `enabled = true` in `webserver_logs` of `logging_configuration`.",
    references: ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
  },
  so: "the webserver's logs are lost",
  rows: [{ select: "tf/aws_mwaa_environment", path: "logging_configuration.webserver_logs.enabled", holds: isTrue }]
});

// src/rules/terraform/aws-airflow-worker-logs-off.ts
var aws_airflow_worker_logs_off_default = rowsRule({
  meta: {
    id: "aws-airflow-worker-logs-off",
    title: "Airflow keeps no logs of its worker",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_243"] },
    why: "Without the log nobody can tell why a run failed or who changed what.",
    remedy: "Set `enabled = true` in `worker_logs` of `logging_configuration`.",
    references: ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
  },
  so: "the worker's logs are lost",
  rows: [{ select: "tf/aws_mwaa_environment", path: "logging_configuration.worker_logs.enabled", holds: isTrue }]
});

// src/rules/terraform/aws-alarm-muted.ts
var aws_alarm_muted_default = rowsRule({
  meta: {
    id: "aws-alarm-muted",
    title: "Alarm does nothing",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_319"] },
    why: "The alarm goes off and nobody hears it, which is worse than no alarm.",
    remedy: "Delete `actions_enabled`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"]
  },
  so: "nobody hears it",
  rows: [{ select: "tf/aws_cloudwatch_metric_alarm", path: "actions_enabled", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-all-ports-open-to-world.ts
var aws_all_ports_open_to_world_default = openingRule({
  meta: {
    id: "aws-all-ports-open-to-world",
    title: "All ports are open to the whole internet",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_277"] },
    why: "Whatever listens on the machine, now or later, is reachable by everyone.",
    remedy: "Open the single ports that are meant to be public.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_ingress_rule"
  ],
  direction: "ingress",
  bad: (opening) => or(
    isEveryProtocol(get(opening, "protocol")),
    and(atMost(get(opening, "from"), 1), atLeast(get(opening, "to"), 65535))
  ),
  says: "lets everyone reach every port"
});

// src/rules/terraform/aws-ami-without-owner.ts
var aws_ami_without_owner_default = defineRule({
  meta: {
    id: "aws-ami-without-owner",
    title: "Machine image is looked up by name from any owner",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_386"], trivy: ["AWS-0344"] },
    why: "Anyone can publish an image under the same name, newer than the one that is meant; the lookup then boots the stranger's.",
    remedy: 'Name the account in `owners`, such as `["amazon"]` or `["self"]`.',
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-lookup.html"]
  },
  select: "tf/data.aws_ami",
  check(image, context) {
    const owners = get(image.body, "owners");
    const filters = every(image.body, "filter.name").values;
    const pinned = or(isSet(owners), ...filters.map((name) => oneOf(name, ["owner-id", "owner-alias", "image-id"])));
    if (pinned === "unknown") context.undecided(owners);
    if (pinned === false)
      context.report({ at: image.header, message: `${image.address} accepts an image of any owner` });
  }
});

// src/rules/terraform/aws-api-cache-off.ts
var aws_api_cache_off_default = rowsRule({
  meta: {
    id: "aws-api-cache-off",
    title: "Answers of an API are not cached",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_120"] },
    why: "Every call reaches the backend, also where the answer hasn't changed.",
    remedy: "Set `cache_cluster_enabled = true`, where answers may be a little old.",
    references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"]
  },
  so: "every call reaches the backend",
  rows: [{ select: "tf/aws_api_gateway_stage", path: "cache_cluster_enabled", holds: isTrue }]
});

// src/rules/terraform/aws-api-data-trace.ts
var aws_api_data_trace_default = rowsRule({
  meta: {
    id: "aws-api-data-trace",
    title: "Calls of an API are logged with all they hold",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_276"] },
    why: "Tokens, passwords and personal data of every request and answer end up in the log.",
    remedy: "Set `data_trace_enabled = false`.",
    references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]
  },
  so: "whole requests and answers end up in the log",
  rows: [
    { select: "tf/aws_api_gateway_method_settings", path: "settings.data_trace_enabled", holds: (v) => not(isTrue(v)) }
  ]
});

// src/rules/terraform/aws-api-method-cache-off.ts
var aws_api_method_cache_off_default = rowsRule({
  meta: {
    id: "aws-api-method-cache-off",
    title: "Answers of API methods are not cached",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_225"], trivy: ["AWS-0190"] },
    why: "Every call reaches the backend, also where the answer hasn't changed.",
    remedy: "Set `caching_enabled = true`, where answers may be a little old.",
    references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"]
  },
  so: "every call reaches the backend",
  rows: [{ select: "tf/aws_api_gateway_method_settings", path: "settings.caching_enabled", holds: isTrue }]
});

// src/rules/terraform/aws-api-method-open.ts
var aws_api_method_open_default = rowsRule({
  meta: {
    id: "aws-api-method-open",
    title: "Method of an API asks for no authorization",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_59"], trivy: ["AWS-0004"] },
    why: "Anyone who finds the address can call what is behind it.",
    remedy: "Set `authorization`, or `api_key_required = true`.",
    references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"]
  },
  so: "anyone can call it",
  rows: [
    {
      select: "tf/aws_api_gateway_method",
      path: "authorization",
      holds: (v) => not(equals(v, "NONE")),
      where: (method) => and(not(equals(get(method, "http_method"), "OPTIONS")), not(isTrue(get(method, "api_key_required"))))
    }
  ]
});

// src/rules/terraform/aws-api-method-unchecked.ts
var aws_api_method_unchecked_default = rowsRule({
  meta: {
    id: "aws-api-method-unchecked",
    title: "Requests to an API are not validated",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_53"] },
    why: "Malformed requests reach the backend, which has to be ready for anything.",
    remedy: "Name a `request_validator_id`.",
    references: [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"
    ]
  },
  so: "malformed requests reach the backend",
  rows: [{ select: "tf/aws_api_gateway_method", path: "request_validator_id", holds: isGiven }]
});

// src/rules/terraform/aws-api-route-open.ts
var aws_api_route_open_default = rowsRule({
  meta: {
    id: "aws-api-route-open",
    title: "Route of an API asks for no authorization",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_309"] },
    why: "Anyone who finds the address can call what is behind it.",
    remedy: "Set `authorization_type` to `AWS_IAM`, `JWT` or `CUSTOM`.",
    references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html"]
  },
  so: "anyone can call it",
  rows: [
    {
      select: "tf/aws_apigatewayv2_route",
      path: "authorization_type",
      holds: (v) => oneOf(v, ["AWS_IAM", "CUSTOM", "JWT"])
    }
  ]
});

// src/rules/terraform/aws-approval-by-one.ts
var aws_approval_by_one_default = rowsRule({
  meta: {
    id: "aws-approval-by-one",
    title: "One approval is enough",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_257"] },
    why: "One person with a stolen session brings code in.",
    remedy: "Ask for two approvals or more.",
    references: ["https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html"]
  },
  so: "one person brings code in",
  rows: [
    {
      select: "tf/aws_codecommit_approval_rule_template",
      path: "content",
      holds: (v) => matches(v, /"NumberOfApprovalsNeeded"\s*:\s*(?:[2-9]|\d{2,})/)
    }
  ]
});

// src/rules/terraform/aws-appsync-field-logs-off.ts
var aws_appsync_field_logs_off_default = rowsRule({
  meta: {
    id: "aws-appsync-field-logs-off",
    title: "GraphQL API does not log its fields",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_194"] },
    why: "Nobody can tell later which fields were read, or which failed.",
    remedy: "Set `field_log_level` to `ERROR` or `ALL`.",
    references: ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]
  },
  so: "nobody can tell which fields were read",
  rows: [
    {
      select: "tf/aws_appsync_graphql_api",
      path: "log_config.field_log_level",
      holds: (v) => oneOf(v, ["ALL", "ERROR", "INFO", "DEBUG"])
    }
  ]
});

// src/rules/terraform/aws-athena-clients-decide.ts
var aws_athena_clients_decide_default = rowsRule({
  meta: {
    id: "aws-athena-clients-decide",
    title: "Clients decide about the encryption of Athena",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_82"], trivy: ["AWS-0007"] },
    why: "A client may write its results unencrypted, whatever the workgroup says.",
    remedy: "Delete `enforce_workgroup_configuration`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"]
  },
  so: "a client may turn encryption off",
  rows: [
    {
      select: "tf/aws_athena_workgroup",
      path: "configuration.enforce_workgroup_configuration",
      holds: (v) => not(isFalse(v))
    }
  ]
});

// src/rules/terraform/aws-aurora-without-backtrack.ts
var aws_aurora_without_backtrack_default = rowsRule({
  meta: {
    id: "aws-aurora-without-backtrack",
    title: "Aurora can't be wound back",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_326"] },
    why: "A mistake costs a restore into a new cluster instead of a minute.",
    remedy: "Set `backtrack_window`, where the engine is MySQL.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"]
  },
  so: "a mistake costs a restore",
  rows: [
    {
      select: "tf/aws_rds_cluster",
      path: "backtrack_window",
      holds: (v) => atLeast(v, 1),
      where: (cluster) => not(oneOf(get(cluster, "engine"), ["aurora-postgresql", "mysql", "postgres"]))
    }
  ]
});

// src/rules/terraform/aws-backup-missing.ts
var aws_backup_missing_default = rowsRule({
  meta: {
    id: "aws-backup-missing",
    title: "Data is not backed up",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_28", "CKV_AWS_133", "CKV_AWS_134", "CKV_AWS_165", "CKV_AWS_343"],
      trivy: ["AWS-0024", "AWS-0050"]
    },
    why: "After a mistake, a failed migration or ransomware there is nothing to go back to.",
    remedy: "Keep automated backups for at least as long as it takes to notice a mistake; a week is usual.",
    references: [
      "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_identified_backups_data.html"
    ]
  },
  so: "there is nothing to restore it from",
  rows: [
    {
      // A replica is restored from its source; an instance without a setting has no backups, a cluster one day of them.
      select: "tf/aws_db_instance",
      path: "backup_retention_period",
      holds: (v) => atLeast(v, 1),
      where: (db) => not(isSet(get(db, "replicate_source_db")))
    },
    {
      select: "tf/aws_rds_cluster",
      path: "backup_retention_period",
      holds: (v) => isSet(v) === false ? true : atLeast(v, 1)
    },
    {
      select: "tf/aws_redshift_cluster",
      path: "automated_snapshot_retention_period",
      holds: (v) => isSet(v) === false ? true : atLeast(v, 1)
    },
    {
      select: "tf/aws_elasticache_cluster",
      path: "snapshot_retention_limit",
      holds: (v) => atLeast(v, 1),
      where: (cluster) => and(
        equals(get(cluster, "engine"), "redis"),
        not(isSet(get(cluster, "replication_group_id"))),
        // Machines of this generation can't be backed up.
        not(startsWith(get(cluster, "node_type"), "cache.t1."))
      )
    },
    { select: "tf/aws_dynamodb_table", path: "point_in_time_recovery.enabled", holds: isTrue }
  ]
});

// src/rules/terraform/aws-backup-retention-short.ts
var aws_backup_retention_short_default = rowsRule({
  meta: {
    id: "aws-backup-retention-short",
    title: "Backups are kept for less than a week",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_360", "CKV_AWS_361"] },
    why: "A mistake that is noticed after the weekend can no longer be undone.",
    remedy: "Keep backups for seven days or more.",
    references: [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html"
    ]
  },
  so: "a mistake that is noticed after a week cannot be undone",
  rows: [
    {
      select: ["tf/aws_docdb_cluster", "tf/aws_neptune_cluster", "tf/aws_rds_cluster"],
      path: "backup_retention_period",
      holds: (v) => atLeast(v, 7)
    },
    {
      select: "tf/aws_db_instance",
      path: "backup_retention_period",
      holds: (v) => atLeast(v, 7),
      // None at all is another rule's finding.
      where: (db) => and(isSet(get(db, "backup_retention_period")), not(isSet(get(db, "replicate_source_db"))))
    }
  ]
});

// src/rules/terraform/aws-balancer-plain-listener.ts
var aws_balancer_plain_listener_default = rowsRule({
  meta: {
    id: "aws-balancer-plain-listener",
    title: "Classic load balancer listens unencrypted",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_376"] },
    why: "What passes between browser and load balancer, sessions and passwords with it, can be read and changed on the way.",
    remedy: "Set `lb_protocol` to `https` or `ssl`, with a certificate.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html"]
  },
  so: "clients talk to it unencrypted",
  rows: [
    {
      select: "tf/aws_elb",
      within: "listener",
      path: "lb_protocol",
      holds: (v) => test(v, (known) => ["https", "ssl"].includes(String(known).toLowerCase()))
    }
  ]
});

// src/rules/terraform/aws-beanstalk-health-basic.ts
var aws_beanstalk_health_basic_default = rowsRule({
  meta: {
    id: "aws-beanstalk-health-basic",
    title: "Elastic Beanstalk watches only the ports",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_312"] },
    why: "The environment counts as healthy while requests fail.",
    remedy: "Set the option `SystemType` of `aws:elasticbeanstalk:healthreporting:system` to `enhanced`.",
    references: ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html"]
  },
  so: "it counts as healthy while requests fail",
  rows: [
    {
      select: "tf/aws_elastic_beanstalk_environment",
      path: "setting",
      whole: true,
      holds: (v) => some(v, (one) => and(equals(get(one, "name"), "HealthStreamingEnabled"), isTrue(get(one, "value"))))
    }
  ]
});

// src/rules/terraform/aws-beanstalk-updates-off.ts
var aws_beanstalk_updates_off_default = rowsRule({
  meta: {
    id: "aws-beanstalk-updates-off",
    title: "Elastic Beanstalk is not updated",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_340"] },
    why: "Holes in the platform stay open until somebody remembers.",
    remedy: "Set the option `ManagedActionsEnabled` to `true`.",
    references: ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"]
  },
  so: "holes in its platform stay open",
  rows: [
    {
      select: "tf/aws_elastic_beanstalk_environment",
      path: "setting",
      whole: true,
      holds: (v) => some(v, (one) => and(equals(get(one, "name"), "ManagedActionsEnabled"), isTrue(get(one, "value"))))
    }
  ]
});

// src/rules/terraform/aws-build-logs-unencrypted.ts
var aws_build_logs_unencrypted_default = rowsRule({
  meta: {
    id: "aws-build-logs-unencrypted",
    title: "Build logs are stored unencrypted",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_311"] },
    why: "Build logs hold paths, versions and, by accident, secrets.",
    remedy: "Delete `encryption_disabled`.",
    references: ["https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"]
  },
  so: "its logs are not encrypted",
  rows: [
    {
      select: "tf/aws_codebuild_project",
      within: "logs_config.s3_logs",
      path: "encryption_disabled",
      holds: (v) => not(isTrue(v))
    }
  ]
});

// src/rules/terraform/aws-build-privileged.ts
var aws_build_privileged_default = rowsRule({
  meta: {
    id: "aws-build-privileged",
    title: "Build runs privileged containers",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_316"] },
    why: "Whoever changes the build can leave its container and act as the build host.",
    remedy: "Set `privileged_mode = false`, unless the build makes images.",
    references: ["https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html"]
  },
  so: "a build can leave its container",
  rows: [{ select: "tf/aws_codebuild_project", path: "environment.privileged_mode", holds: (v) => not(isTrue(v)) }]
});

// src/rules/terraform/aws-cache-default-subnets.ts
var aws_cache_default_subnets_default = rowsRule({
  meta: {
    id: "aws-cache-default-subnets",
    title: "Cache stands in the default subnets",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_323"] },
    why: "The default subnets are public and shared by whatever anybody starts.",
    remedy: "Name a `subnet_group_name` of your own.",
    references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html"]
  },
  so: "it stands in public subnets",
  rows: [
    {
      select: "tf/aws_elasticache_cluster",
      path: "subnet_group_name",
      holds: (v) => and(isGiven(v), not(equals(v, "default")))
    }
  ]
});

// src/rules/terraform/aws-cache-without-failover.ts
var aws_cache_without_failover_default = rowsRule({
  meta: {
    id: "aws-cache-without-failover",
    title: "Cache has no automatic failover",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_50"] },
    why: "When the primary node fails, the cache can't be written until somebody promotes a replica.",
    remedy: "Set `automatic_failover_enabled = true`, with two nodes or more.",
    references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"]
  },
  so: "it can't be written when its primary node fails",
  rows: [{ select: "tf/aws_elasticache_replication_group", path: "automatic_failover_enabled", holds: isTrue }]
});

// src/rules/terraform/aws-cache-without-password.ts
var aws_cache_without_password_default = rowsRule({
  meta: {
    id: "aws-cache-without-password",
    title: "Cache asks for no password",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_31"] },
    why: "Whoever reaches the port reads and writes every key.",
    remedy: "Set `auth_token` with `transit_encryption_enabled = true`, or use users and `user_group_ids`.",
    references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"]
  },
  so: "whoever reaches it reads and writes every key",
  rows: [
    {
      select: "tf/aws_elasticache_replication_group",
      path: "auth_token",
      holds: isGiven,
      where: (group) => not(isSet(get(group, "user_group_ids")))
    }
  ]
});

// src/rules/terraform/aws-certificate-wildcard.ts
var aws_certificate_wildcard_default = rowsRule({
  meta: {
    id: "aws-certificate-wildcard",
    title: "Certificate is for all names below a domain",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_71"] },
    why: "Who gets hold of one machine's key can pretend to be any name of the domain.",
    remedy: "Name the hosts that need it.",
    references: ["https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"]
  },
  so: "its key can pretend to be any name of the domain",
  rows: [
    { select: "tf/aws_acm_certificate", path: "domain_name", holds: (v) => not(startsWith(v, "*")) },
    { select: "tf/aws_acm_certificate", path: "subject_alternative_names", holds: (v) => not(startsWith(v, "*")) }
  ]
});

// src/rules/terraform/aws-classic-balancer-zones.ts
var aws_classic_balancer_zones_default = rowsRule({
  meta: {
    id: "aws-classic-balancer-zones",
    title: "Classic load balancer keeps to one zone",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_138"] },
    why: "Machines of one zone are flooded while those of another are idle.",
    remedy: "Delete `cross_zone_load_balancing`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html"]
  },
  so: "its zones are loaded unevenly",
  rows: [{ select: "tf/aws_elb", path: "cross_zone_load_balancing", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-cloudfront-default-certificate.ts
var aws_cloudfront_default_certificate_default = rowsRule({
  meta: {
    id: "aws-cloudfront-default-certificate",
    title: "CloudFront uses the certificate of cloudfront.net",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_42"] },
    why: "With the default certificate there is no domain of yours and TLS 1.0 is accepted.",
    remedy: "Name a certificate in `acm_certificate_arn`.",
    references: [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"
    ]
  },
  so: "it has no certificate of its own",
  rows: [
    {
      select: "tf/aws_cloudfront_distribution",
      path: "viewer_certificate",
      whole: true,
      holds: (v) => some(v, (one) => or(isGiven(get(one, "acm_certificate_arn")), isGiven(get(one, "iam_certificate_id"))))
    }
  ]
});

// src/rules/terraform/aws-cloudfront-disabled.ts
var aws_cloudfront_disabled_default = rowsRule({
  meta: {
    id: "aws-cloudfront-disabled",
    title: "CloudFront distribution is turned off",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_216"] },
    why: "A distribution that serves nothing is forgotten, with its origin still open.",
    remedy: "Set `enabled = true`, or delete it.",
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowToDeleteDistribution.html"]
  },
  so: "it serves nothing",
  rows: [{ select: "tf/aws_cloudfront_distribution", path: "enabled", holds: isTrue }]
});

// src/rules/terraform/aws-cloudfront-everywhere.ts
var aws_cloudfront_everywhere_default = rowsRule({
  meta: {
    id: "aws-cloudfront-everywhere",
    title: "CloudFront serves every country",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_374"] },
    why: "Where content is licensed or users are known, other countries bring only attacks.",
    remedy: "Name the countries in `geo_restriction`.",
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"]
  },
  so: "it answers every country",
  rows: [
    {
      select: "tf/aws_cloudfront_distribution",
      path: "restrictions.geo_restriction.restriction_type",
      holds: (v) => oneOf(v, ["whitelist", "blacklist"])
    }
  ]
});

// src/rules/terraform/aws-cloudfront-plain-http.ts
var aws_cloudfront_plain_http_default = rowsRule({
  meta: {
    id: "aws-cloudfront-plain-http",
    title: "CloudFront serves plain HTTP",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_34"], trivy: ["AWS-0012"] },
    why: "Viewers that come by HTTP are answered in the clear, and anyone on the way reads and changes the answer.",
    remedy: "Set `viewer_protocol_policy` to `redirect-to-https` or `https-only` in every cache behavior.",
    references: [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"
    ]
  },
  so: "viewers may use plain HTTP",
  rows: [
    {
      select: "tf/aws_cloudfront_distribution",
      within: "default_cache_behavior",
      path: "viewer_protocol_policy",
      holds: (v) => not(equals(v, "allow-all"))
    },
    {
      select: "tf/aws_cloudfront_distribution",
      within: "ordered_cache_behavior",
      path: "viewer_protocol_policy",
      holds: (v) => not(equals(v, "allow-all"))
    }
  ]
});

// src/rules/terraform/aws-cloudfront-without-root-object.ts
var aws_cloudfront_without_root_object_default = rowsRule({
  meta: {
    id: "aws-cloudfront-without-root-object",
    title: "CloudFront has no default root object",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_305"] },
    why: "A request for the root reaches the origin, which may answer with a list of all files.",
    remedy: 'Set `default_root_object = "index.html"`.',
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html"]
  },
  so: "a request for the root may list the origin",
  rows: [{ select: "tf/aws_cloudfront_distribution", path: "default_root_object", holds: isGiven }]
});

// src/rules/terraform/aws-cloudfront-without-waf.ts
var aws_cloudfront_without_waf_default = rowsRule({
  meta: {
    id: "aws-cloudfront-without-waf",
    title: "CloudFront has no web application firewall",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_68"], trivy: ["AWS-0011"] },
    why: "Nothing filters known attacks, bots or floods before they reach the application behind the distribution.",
    remedy: "Name an `aws_wafv2_web_acl` of scope `CLOUDFRONT` in `web_acl_id`.",
    references: ["https://docs.aws.amazon.com/waf/latest/developerguide/cloudfront-features.html"]
  },
  so: "nothing filters attacks before the application",
  rows: [{ select: "tf/aws_cloudfront_distribution", path: "web_acl_id", holds: isSet }]
});

// src/rules/terraform/aws-cloudtrail-off.ts
var aws_cloudtrail_off_default = rowsRule({
  meta: {
    id: "aws-cloudtrail-off",
    title: "Trail is turned off",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_251"] },
    why: "Nothing that happens in the account is recorded.",
    remedy: "Delete `enable_logging`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
  },
  so: "nothing is recorded",
  rows: [{ select: "tf/aws_cloudtrail", path: "enable_logging", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-cloudtrail-single-region.ts
var aws_cloudtrail_single_region_default = rowsRule({
  meta: {
    id: "aws-cloudtrail-single-region",
    title: "Trail records one region only",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_67"], trivy: ["AWS-0014"] },
    controls: { "cis-aws-1.4": ["3.1"] },
    why: "Attackers work in regions that nobody watches.",
    remedy: "Set `is_multi_region_trail = true`.",
    references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
  },
  so: "what happens in other regions is not recorded",
  rows: [{ select: "tf/aws_cloudtrail", path: "is_multi_region_trail", holds: isTrue }]
});

// src/rules/terraform/aws-cloudtrail-validation-off.ts
var aws_cloudtrail_validation_off_default = rowsRule({
  meta: {
    id: "aws-cloudtrail-validation-off",
    title: "Log files of the trail are not validated",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_36"], trivy: ["AWS-0016"] },
    controls: { "cis-aws-1.4": ["3.2"] },
    why: "Who gets into the bucket removes the traces, and nobody notices.",
    remedy: "Set `enable_log_file_validation = true`.",
    references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
  },
  so: "nobody notices when log files are changed or deleted",
  rows: [{ select: "tf/aws_cloudtrail", path: "enable_log_file_validation", holds: isTrue }]
});

// src/rules/terraform/aws-config-one-region.ts
var aws_config_one_region_default = rowsRule({
  meta: {
    id: "aws-config-one-region",
    title: "AWS Config gathers one region only",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_121"], trivy: ["AWS-0019"] },
    why: "What is changed in other regions is in no overview.",
    remedy: "Set `all_regions = true`.",
    references: ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"]
  },
  so: "other regions are left out",
  rows: [
    {
      select: "tf/aws_config_configuration_aggregator",
      path: "account_aggregation_source.all_regions",
      holds: isTrue,
      where: (a) => isSet(get(a, "account_aggregation_source"))
    },
    {
      select: "tf/aws_config_configuration_aggregator",
      path: "organization_aggregation_source.all_regions",
      holds: isTrue,
      where: (a) => isSet(get(a, "organization_aggregation_source"))
    }
  ]
});

// src/rules/terraform/aws-config-partial.ts
var aws_config_partial_default = rowsRule({
  meta: {
    id: "aws-config-partial",
    title: "AWS Config does not record everything",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_48"] },
    why: "Changes of what is left out leave no history.",
    remedy: "Set `all_supported` and `include_global_resource_types` to `true`.",
    references: ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"]
  },
  so: "changes of other resources leave no history",
  rows: [
    {
      select: "tf/aws_config_configuration_recorder",
      path: "recording_group.include_global_resource_types",
      holds: isTrue
    },
    {
      select: "tf/aws_config_configuration_recorder",
      path: "recording_group.all_supported",
      holds: (v) => not(isFalse(v))
    }
  ]
});

// src/rules/terraform/aws-database-password-login.ts
var aws_database_password_login_default = rowsRule({
  meta: {
    id: "aws-database-password-login",
    title: "Database knows passwords only",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_161", "CKV_AWS_162", "CKV_AWS_359"], trivy: ["AWS-0176"] },
    why: "Passwords are shared, copied and never changed; tokens of IAM last for minutes and belong to one person or role.",
    remedy: "Set `iam_database_authentication_enabled = true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"]
  },
  so: "only passwords open it",
  rows: [
    {
      select: ["tf/aws_rds_cluster", "tf/aws_neptune_cluster"],
      path: "iam_database_authentication_enabled",
      holds: isTrue
    },
    {
      select: "tf/aws_db_instance",
      path: "iam_database_authentication_enabled",
      holds: isTrue,
      where: (db) => matches(get(db, "engine"), /^(?:mysql|mariadb|postgres)$/)
    }
  ]
});

// src/rules/terraform/aws-database-port-open-to-world.ts
var ports = [
  1433,
  // SQL Server
  1521,
  // Oracle
  2049,
  // NFS
  2379,
  // etcd
  3306,
  // MySQL
  5432,
  // PostgreSQL
  5439,
  // Redshift
  5601,
  // Kibana
  5984,
  // CouchDB
  6379,
  // Redis
  9042,
  // Cassandra
  9092,
  // Kafka
  9200,
  // Elasticsearch
  11211,
  // memcached
  27017
  // MongoDB
];
var aws_database_port_open_to_world_default = openingRule({
  meta: {
    id: "aws-database-port-open-to-world",
    title: "Port of a data store is open to the whole internet",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Databases and caches are found by scanners within hours, and many ask for no password or a default one.",
    remedy: "Allow the security group of the application instead of address ranges.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_ingress_rule"
  ],
  direction: "ingress",
  // Everything at once is the finding of another rule.
  bad: (opening) => and(not(isEveryProtocol(get(opening, "protocol"))), or(...ports.map((port) => opensPort(opening, port)))),
  says: "lets everyone reach the port of a data store"
});

// src/rules/terraform/aws-default-security-group-open.ts
var aws_default_security_group_open_default = defineRule({
  meta: {
    id: "aws-default-security-group-open",
    title: "Default security group of the VPC is not closed",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_12"], trivy: ["AWS-0173"] },
    controls: { "cis-aws-1.4": ["5.3"] },
    why: "What is started without a group gets the default one, in which everything may talk to everything and to the internet.",
    remedy: "Add an `aws_default_security_group` for the VPC without any `ingress` or `egress`.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
  },
  select: "tf/aws_vpc",
  check(vpc, context) {
    const { found, complete, why } = context.linked(vpc, "tf/aws_default_security_group");
    const [group] = found;
    if (!group) {
      if (!complete) context.undecided(vpc.header, why);
      else context.report({ at: vpc.header, message: `the default security group of ${vpc.address} is not closed` });
      return;
    }
    for (const rule of ["ingress", "egress"].flatMap((name) => every(group.body, name).values)) {
      if (rule.kind === "unknown") context.undecided(rule);
      else if (!isUnset(rule)) {
        context.report({ at: rule, message: `the default security group of ${vpc.address} lets traffic through` });
      }
    }
  }
});

// src/rules/terraform/aws-deletion-unprotected.ts
var aws_deletion_unprotected_default = rowsRule({
  meta: {
    id: "aws-deletion-unprotected",
    title: "Deletion is not protected against",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_139", "CKV_AWS_150", "CKV_AWS_172", "CKV_AWS_293", "CKV_AWS_344", "CKV2_AWS_58"],
      trivy: ["AWS-0177", "AWS-0343"]
    },
    why: "One mistaken plan, click or stolen credential deletes it, and with a database its automated backups.",
    remedy: "Turn deletion protection on; take it off in a change of its own when the resource must go.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"]
  },
  so: "one mistaken call deletes it",
  rows: [
    {
      select: [
        "tf/aws_db_instance",
        "tf/aws_rds_cluster",
        "tf/aws_rds_global_cluster",
        "tf/aws_docdb_cluster",
        "tf/aws_neptune_cluster"
      ],
      path: "deletion_protection",
      holds: isTrue
    },
    { select: ["tf/aws_lb", "tf/aws_alb"], path: "enable_deletion_protection", holds: isTrue },
    { select: "tf/aws_networkfirewall_firewall", path: "delete_protection", holds: isTrue },
    { select: "tf/aws_qldb_ledger", path: "deletion_protection", holds: (v) => not(isFalse(v)) },
    { select: "tf/aws_dynamodb_table", path: "deletion_protection_enabled", holds: isTrue },
    {
      select: "tf/aws_cognito_user_pool",
      path: "deletion_protection",
      holds: (v) => equals(v, "ACTIVE")
    }
  ]
});

// src/rules/terraform/aws-domain-transferable.ts
var aws_domain_transferable_default = rowsRule({
  meta: {
    id: "aws-domain-transferable",
    title: "Domain can be transferred away",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_377"] },
    why: "Who gets into the account moves the domain to another registrar, and everything with it.",
    remedy: "Delete `transfer_lock`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html"]
  },
  so: "it can be moved to another registrar",
  rows: [{ select: "tf/aws_route53domains_registered_domain", path: "transfer_lock", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-ebs-block-device-unencrypted.ts
var isOwnVolume = (device) => and(
  not(isSet(get(device, "snapshot_id"))),
  not(isSet(get(device, "virtual_name"))),
  not(isTrue(get(device, "no_device")))
);
var aws_ebs_block_device_unencrypted_default = rowsRule({
  meta: {
    id: "aws-ebs-block-device-unencrypted",
    title: "Volume of an instance is not encrypted",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_8"], trivy: ["AWS-0008", "AWS-0131"] },
    why: "The volume and every snapshot of it hold the data in the clear, unless the image is encrypted or the account encrypts all volumes. A root volume that is not described is created unencrypted, too.",
    remedy: "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`.",
    references: ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
  },
  so: "the volume is not encrypted",
  rows: [
    {
      select: "tf/aws_instance",
      path: "root_block_device.encrypted",
      holds: isTrue,
      so: "its root volume is not encrypted",
      // A template decides what the instance leaves open.
      where: (instance) => not(or(isSet(get(instance, "launch_template")), isSet(get(instance, "root_block_device[0].snapshot_id"))))
    },
    {
      select: "tf/aws_launch_configuration",
      within: "root_block_device",
      path: "encrypted",
      holds: isTrue,
      so: "its root volume is not encrypted"
    },
    {
      select: ["tf/aws_instance", "tf/aws_launch_configuration"],
      within: "ebs_block_device",
      path: "encrypted",
      holds: isTrue,
      where: isOwnVolume
    },
    {
      select: "tf/aws_launch_template",
      within: "block_device_mappings.ebs",
      path: "encrypted",
      holds: isTrue,
      where: isOwnVolume
    }
  ]
});

// src/rules/terraform/aws-ecs-exec-log-off.ts
var aws_ecs_exec_log_off_default = rowsRule({
  meta: {
    id: "aws-ecs-exec-log-off",
    title: "Commands typed in containers are not logged",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_223"] },
    why: "ECS Exec opens a shell in a running container; without a log nobody knows who did what in it.",
    remedy: "Set `logging` to `DEFAULT` or `OVERRIDE`.",
    references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"]
  },
  so: "nobody can tell what was typed in its containers",
  rows: [
    {
      select: "tf/aws_ecs_cluster",
      within: "configuration.execute_command_configuration",
      path: "logging",
      holds: (v) => not(equals(v, "NONE"))
    }
  ]
});

// src/rules/terraform/aws-egress-open-to-world.ts
var aws_egress_open_to_world_default = openingRule({
  meta: {
    id: "aws-egress-open-to-world",
    title: "Everything may be sent to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_382"], trivy: ["AWS-0104"] },
    why: "A machine that was broken into fetches its tools and sends your data out unhindered.",
    remedy: "Allow the ports and networks that are needed; VPC endpoints and prefix lists name AWS services.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_egress_rule"
  ],
  direction: "egress",
  bad: (opening) => isEveryProtocol(get(opening, "protocol")),
  says: "lets everything out to everywhere"
});

// src/rules/terraform/aws-eks-logging-off.ts
var logs = ["api", "audit", "authenticator", "controllerManager", "scheduler"];
var aws_eks_logging_off_default = rowsRule({
  meta: {
    id: "aws-eks-logging-off",
    title: "Control plane of EKS is not fully logged",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_37"], trivy: ["AWS-0038"] },
    why: "Without the audit log nobody can tell who read a Secret or started a container; the other logs tell why the cluster failed.",
    remedy: "Name all five logs in `enabled_cluster_log_types`.",
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"]
  },
  so: "what happens in the control plane is lost",
  rows: [
    {
      select: "tf/aws_eks_cluster",
      path: "enabled_cluster_log_types",
      whole: true,
      holds: (v) => and(...logs.map((log) => some(v, (one) => equals(one, log))))
    }
  ]
});

// src/rules/terraform/aws-eks-module-public-endpoint.ts
var everywhere = ["0.0.0.0/0", "::/0"];
var source = /(?:^|[/:])terraform-aws-(?:modules\/eks\/aws|eks(?:\.git)?)(?:\/\/|\?|$)/;
var aws_eks_module_public_endpoint_default = defineRule({
  meta: {
    id: "aws-eks-module-public-endpoint",
    title: "EKS module opens the API server to everywhere",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The module passes the setting on to the cluster: its API server then answers to the whole internet, so one leaked credential or one flaw in it is enough.",
    remedy: "Turn public access off, or name the networks that need it in the list of CIDRs beside it.",
    references: [
      "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
      "https://registry.terraform.io/modules/terraform-aws-modules/eks/aws/latest"
    ]
  },
  select: "tf/module",
  check(call, { report, undecided }) {
    const { body } = call;
    if (matches(get(body, "source"), source) !== true) return;
    const access = firstSet(get(body, "cluster_endpoint_public_access"), get(body, "endpoint_public_access"));
    const networks = firstSet(
      get(body, "cluster_endpoint_public_access_cidrs"),
      get(body, "endpoint_public_access_cidrs")
    );
    const open = and(isTrue(access), or(...every({ ...networks }, []).values.map(isEverywhere)));
    if (open === "unknown") undecided(access.kind === "unknown" ? access : networks);
    if (open === true) report({ at: access, message: `the API server of ${call.address} is reachable from everywhere` });
  }
});
function isEverywhere(cidr) {
  return or(not(isSet(cidr)), oneOf(cidr, everywhere));
}

// src/rules/terraform/aws-eks-node-ssh-open.ts
var aws_eks_node_ssh_open_default = rowsRule({
  meta: {
    id: "aws-eks-node-ssh-open",
    title: "Nodes of EKS accept SSH from everywhere",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_100"] },
    why: "A key for SSH without source groups makes EKS open port 22 of all nodes to the whole internet.",
    remedy: "Name the groups that may connect in `source_security_group_ids`, or use Session Manager and no key.",
    references: ["https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html"]
  },
  so: "port 22 of the nodes is open to everywhere",
  rows: [
    {
      select: "tf/aws_eks_node_group",
      within: "remote_access",
      path: "source_security_group_ids",
      holds: isSet,
      where: (access) => isSet(get(access, "ec2_ssh_key"))
    }
  ]
});

// src/rules/terraform/aws-eks-public-access.ts
var aws_eks_public_access_default = rowsRule({
  meta: {
    id: "aws-eks-public-access",
    title: "API server of EKS has a public address",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_39"], trivy: ["AWS-0040"] },
    why: "Even an address that only some networks may use depends on that list being right; a private endpoint does not.",
    remedy: "Set `endpoint_public_access = false` and `endpoint_private_access = true`.",
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]
  },
  so: "the API server has a public address",
  rows: [{ select: "tf/aws_eks_cluster", path: "vpc_config.endpoint_public_access", holds: isFalse }]
});

// src/rules/terraform/aws-eks-public-endpoint.ts
var everywhere2 = ["0.0.0.0/0", "::/0"];
var aws_eks_public_endpoint_default = defineRule({
  meta: {
    id: "aws-eks-public-endpoint",
    title: "API server of EKS is open to the whole internet",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_38"], trivy: ["AWS-0041"] },
    why: "Anyone can try stolen tokens and unpatched holes against the API server. EKS opens it to everywhere unless told otherwise.",
    remedy: "Set `endpoint_public_access = false` with `endpoint_private_access = true`, or name your own networks in `public_access_cidrs`.",
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]
  },
  select: "tf/aws_eks_cluster",
  check(cluster, context) {
    for (const vpc of every(cluster.body, "vpc_config").values) {
      const access = get(vpc, "endpoint_public_access");
      const cidrs = every(vpc, "public_access_cidrs").values;
      const open = and(not(isFalse(access)), or(...cidrs.map(isEverywhere2)));
      const written = cidrs.find((cidr) => isEverywhere2(cidr) !== false && cidr.kind !== "missing");
      const at = written ?? (access.kind === "missing" ? vpc : access);
      if (open === "unknown") context.undecided(at.kind === "unknown" ? at : access);
      if (open === true) {
        context.report({ at, message: `the API server of ${cluster.address} is reachable from everywhere` });
      }
    }
  }
});
function isEverywhere2(cidr) {
  return or(not(isSet(cidr)), oneOf(cidr, everywhere2));
}

// src/rules/terraform/aws-eks-secrets-unencrypted.ts
var aws_eks_secrets_unencrypted_default = rowsRule({
  meta: {
    id: "aws-eks-secrets-unencrypted",
    title: "Secrets of EKS are not encrypted by a key of yours",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_58"], trivy: ["AWS-0039"] },
    why: "Without envelope encryption by your own KMS key, access to the control plane's storage or backups is access to every Secret.",
    remedy: 'Add `encryption_config` with `resources = ["secrets"]` and a key.',
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html"]
  },
  so: "Secrets rest without a key of yours",
  rows: [
    {
      select: "tf/aws_eks_cluster",
      path: "encryption_config",
      whole: true,
      holds: (v) => some(
        v,
        (config) => and(
          some(get(config, "resources"), (resource) => equals(resource, "secrets")),
          or(...every(config, "provider.key_arn").values.map(isGiven))
        )
      )
    }
  ]
});

// src/rules/terraform/aws-eks-version-unsupported.ts
var oldest = 32;
var aws_eks_version_unsupported_default = rowsRule({
  meta: {
    id: "aws-eks-version-unsupported",
    title: "EKS runs a version without support",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_339"] },
    why: "Holes in the version are not closed, and AWS upgrades it on a day of its choosing.",
    remedy: "Upgrade one version at a time to one in standard support.",
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"]
  },
  so: "holes in it stay open",
  rows: [
    {
      select: "tf/aws_eks_cluster",
      path: "version",
      holds: (v) => or(
        not(isSet(v)),
        test(v, (known) => Number(String(known).split(".")[1]) >= oldest)
      )
    }
  ]
});

// src/rules/terraform/aws-emr-public-blocked-off.ts
var aws_emr_public_blocked_off_default = rowsRule({
  meta: {
    id: "aws-emr-public-blocked-off",
    title: "EMR may be opened to the internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_390"] },
    why: "A cluster with an open security group starts without a complaint.",
    remedy: "Set `block_public_security_group_rules = true`.",
    references: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"]
  },
  so: "clusters can be opened to the internet",
  rows: [
    {
      select: "tf/aws_emr_block_public_access_configuration",
      path: "block_public_security_group_rules",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-emr-without-security.ts
var aws_emr_without_security_default = rowsRule({
  meta: {
    id: "aws-emr-without-security",
    title: "EMR has no security configuration",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_55"] },
    why: "Nothing is encrypted, at rest or on the way.",
    remedy: "Name an `aws_emr_security_configuration`.",
    references: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html"]
  },
  so: "nothing in it is encrypted",
  rows: [{ select: "tf/aws_emr_cluster", path: "security_configuration", holds: isGiven }]
});

// src/rules/terraform/aws-endpoint-service-auto-accept.ts
var aws_endpoint_service_auto_accept_default = rowsRule({
  meta: {
    id: "aws-endpoint-service-auto-accept",
    title: "Endpoint service accepts anyone",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_123"] },
    why: "Every account that is allowed to ask is connected at once, without anybody looking.",
    remedy: "Set `acceptance_required = true`.",
    references: ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"]
  },
  so: "it connects whoever asks",
  rows: [{ select: "tf/aws_vpc_endpoint_service", path: "acceptance_required", holds: isTrue }]
});

// src/rules/terraform/aws-enhanced-monitoring-off.ts
var aws_enhanced_monitoring_off_default = rowsRule({
  meta: {
    id: "aws-enhanced-monitoring-off",
    title: "Database is not monitored closely",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_118"] },
    why: "Without the figures of the operating system nobody can tell why a database is slow.",
    remedy: "Set `monitoring_interval` to 60 or less, with a role.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html"]
  },
  so: "figures of its operating system are missing",
  rows: [
    {
      select: ["tf/aws_db_instance", "tf/aws_rds_cluster_instance"],
      path: "monitoring_interval",
      holds: (v) => atLeast(v, 1)
    }
  ]
});

// src/rules/terraform/aws-fargate-old-platform.ts
var aws_fargate_old_platform_default = rowsRule({
  meta: {
    id: "aws-fargate-old-platform",
    title: "Fargate is held to an old platform",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_332"] },
    why: "Holes that newer platform versions close stay open.",
    remedy: "Delete `platform_version`, or set it to `LATEST`.",
    references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html"]
  },
  so: "closed holes stay open below it",
  rows: [
    {
      select: "tf/aws_ecs_service",
      path: "platform_version",
      holds: (v) => or(not(isSet(v)), equals(v, "LATEST")),
      where: (service) => equals(get(service, "launch_type"), "FARGATE")
    }
  ]
});

// src/rules/terraform/aws-file-access-as-anyone.ts
var aws_file_access_as_anyone_default = rowsRule({
  meta: {
    id: "aws-file-access-as-anyone",
    title: "Access point takes the client's word for who it is",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_330"] },
    why: "Every client that can mount it may say that it is root.",
    remedy: "Set `posix_user` with `uid` and `gid`.",
    references: ["https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html"]
  },
  so: "its clients may say that they are root",
  rows: [
    {
      select: "tf/aws_efs_access_point",
      path: "posix_user",
      whole: true,
      holds: (v) => some(v, (user) => and(isSet(get(user, "gid")), isSet(get(user, "uid"))))
    }
  ]
});

// src/rules/terraform/aws-file-access-everywhere.ts
var aws_file_access_everywhere_default = rowsRule({
  meta: {
    id: "aws-file-access-everywhere",
    title: "Access point opens the whole file system",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_329"] },
    why: "Every client of the access point sees the files of all others.",
    remedy: "Set `root_directory` with a `path` below the root.",
    references: ["https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"]
  },
  so: "its clients see the whole file system",
  rows: [
    {
      select: "tf/aws_efs_access_point",
      path: "root_directory.path",
      holds: (v) => and(isGiven(v), not(equals(v, "/")))
    }
  ]
});

// src/rules/terraform/aws-flow-logs-missing.ts
var aws_flow_logs_missing_default = defineRule({
  meta: {
    id: "aws-flow-logs-missing",
    title: "Network traffic of the VPC is not logged",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_11"], trivy: ["AWS-0178"] },
    controls: { "cis-aws-1.4": ["3.9"] },
    why: "Without flow logs nobody can tell which machine talked to whom, before or after an attack.",
    remedy: "Add an `aws_flow_log` for the VPC.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"]
  },
  select: "tf/aws_vpc",
  check(vpc, context) {
    const { found, complete, why } = context.linked(vpc, "tf/aws_flow_log");
    if (found.length > 0) return;
    if (!complete) context.undecided(vpc.header, why);
    else context.report({ at: vpc.header, message: `traffic of ${vpc.address} is not logged` });
  }
});

// src/rules/terraform/aws-function-url-cors-open.ts
var aws_function_url_cors_open_default = rowsRule({
  meta: {
    id: "aws-function-url-cors-open",
    title: "Function answers scripts of every site",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_75"] },
    why: "A script on any site can call the function with what the visitor's browser has.",
    remedy: "Name the sites in `allow_origins`.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html"]
  },
  so: "scripts of every site may call it",
  rows: [{ select: "tf/aws_lambda_function_url", path: "cors.allow_origins", holds: (v) => not(equals(v, "*")) }]
});

// src/rules/terraform/aws-glue-without-security.ts
var aws_glue_without_security_default = rowsRule({
  meta: {
    id: "aws-glue-without-security",
    title: "Glue works without a security configuration",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_195"] },
    why: "Results, logs and bookmarks of the job are written unencrypted.",
    remedy: "Name an `aws_glue_security_configuration`.",
    references: ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]
  },
  so: "what it writes is not encrypted",
  rows: [
    {
      select: ["tf/aws_glue_crawler", "tf/aws_glue_dev_endpoint", "tf/aws_glue_job"],
      path: "security_configuration",
      holds: isGiven
    }
  ]
});

// src/rules/terraform/aws-group-without-template.ts
var aws_group_without_template_default = rowsRule({
  meta: {
    id: "aws-group-without-template",
    title: "Scaling group has no launch template",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_315"] },
    why: "Launch configurations get no new features and can't be versioned; accounts made since 2024 can't use them.",
    remedy: "Name a `launch_template`, also inside of a `mixed_instances_policy`.",
    references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html"]
  },
  so: "it depends on a launch configuration",
  rows: [
    {
      select: "tf/aws_autoscaling_group",
      path: "launch_template",
      holds: isSet,
      where: (group) => not(isSet(get(group, "mixed_instances_policy")))
    }
  ]
});

// src/rules/terraform/aws-guardduty-off.ts
var aws_guardduty_off_default = rowsRule({
  meta: {
    id: "aws-guardduty-off",
    title: "GuardDuty is turned off",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_238"] },
    why: "Nobody watches for stolen keys, mining or calls from strange places.",
    remedy: "Delete `enable`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"]
  },
  so: "nobody watches for attacks",
  rows: [{ select: "tf/aws_guardduty_detector", path: "enable", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-hard-coded-credentials.ts
var accessKey = /(?:^|[^A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/;
var secretKey = /(?:secret|SECRET)[A-Za-z_"' ]*[=:]\s*["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/;
var secretAlone = /^[A-Za-z0-9/+]{40}$/;
var aws_hard_coded_credentials_default = valueRule({
  meta: {
    id: "aws-hard-coded-credentials",
    title: "AWS credentials stand in the code",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_41", "CKV_AWS_45", "CKV_AWS_46"], trivy: ["AWS-0029", "AWS-0036", "AWS-0129"] },
    why: "Who reads the repository, its history, the state or the machine has the key; bots find it within minutes once it is public.",
    remedy: "Revoke the key, and let Terraform and the machine assume a role instead.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"]
  },
  select: [
    "tf/provider.aws",
    "tf/aws_instance",
    "tf/aws_launch_configuration",
    "tf/aws_launch_template",
    "tf/aws_lambda_function"
  ],
  values: ({ kind, body }) => candidates(kind, body).filter((v) => v.kind === "scalar" || v.kind === "unknown"),
  bad: isCredential,
  message: (resource, value) => `${resource.address} holds ${test(value, (v) => accessKey.test(String(v))) === true ? "an access key" : "a secret key"} of AWS`
});
function candidates(kind, body) {
  if (kind === "tf/provider.aws") return [get(body, "access_key"), get(body, "secret_key")];
  if (kind === "tf/aws_lambda_function") {
    return every(body, "environment.variables").values.flatMap((v) => [...entries(v)].map(([, entry]) => entry));
  }
  return [get(body, "user_data"), get(body, "user_data_base64")];
}
function isCredential(value) {
  return test(value, (v) => {
    if (typeof v !== "string") return false;
    const text = decoded(v);
    return [accessKey, secretKey, secretAlone].some((form) => form.test(text));
  });
}
function decoded(text) {
  const isBase64 = text.length % 4 === 0 && text.length > 60 && /^[A-Za-z0-9+/]+=*$/.test(text);
  return isBase64 ? `${text}
${Buffer.from(text, "base64").toString("utf8")}` : text;
}

// src/rules/terraform/aws-http-open-to-world.ts
var aws_http_open_to_world_default = openingRule({
  meta: {
    id: "aws-http-open-to-world",
    title: "Plain HTTP is open to the whole internet",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_260"] },
    why: "What is served on port 80 is not encrypted, unless all it does is to redirect.",
    remedy: "Open port 443 only, or keep port 80 for a redirect and suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_ingress_rule"
  ],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 80),
  says: "lets everyone reach plain HTTP (port 80)"
});

// src/rules/terraform/aws-iam-admin-policy.ts
var any = (values) => or(...values.map((v) => equals(v, "*")));
var aws_iam_admin_policy_default = valueRule({
  meta: {
    id: "aws-iam-admin-policy",
    title: "Policy makes its holder an administrator",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_1", "CKV_AWS_62"] },
    controls: { "cis-aws-1.4": ["1.16"] },
    why: "Every action on every resource is the whole account: one stolen session and all of it is somebody else's.",
    remedy: "List the actions and resources that are needed; keep administration to a role that people assume with MFA.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"]
  },
  select: [
    "tf/aws_iam_policy",
    "tf/aws_iam_role_policy",
    "tf/aws_iam_user_policy",
    "tf/aws_iam_group_policy",
    "tf/aws_ssoadmin_permission_set_inline_policy",
    "tf/data.aws_iam_policy_document"
  ],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (policy) => statements(policy),
  bad: (s) => and(allows(s), any(named(s, "actions")), any(named(s, "resources"))),
  at: (s) => named(s, "actions").find((action) => equals(action, "*") === true) ?? s,
  message: (policy) => `${policy.address} allows every action on every resource`
});

// src/rules/terraform/aws-iam-wildcard-action.ts
var aws_iam_wildcard_action_default = valueRule({
  meta: {
    id: "aws-iam-wildcard-action",
    title: "Policy allows every action",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_49", "CKV_AWS_63"] },
    controls: { "cis-aws-1.4": ["1.16"] },
    why: "Who holds the policy, or steals a session of somebody who does, may do everything to the resources it names: read, delete, and give the same to others.",
    remedy: "List the actions that are needed; IAM Access Analyzer proposes them from what was used.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"]
  },
  select: [
    "tf/aws_iam_policy",
    "tf/aws_iam_role_policy",
    "tf/aws_iam_user_policy",
    "tf/aws_iam_group_policy",
    "tf/aws_ssoadmin_permission_set_inline_policy",
    "tf/data.aws_iam_policy_document"
  ],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (policy) => statements(policy),
  bad: (s) => and(allows(s), or(...named(s, "actions").map((action) => equals(action, "*")))),
  at: (s) => named(s, "actions").find((action) => equals(action, "*") !== false) ?? s,
  message: (policy) => `${policy.address} allows every action`
});

// src/rules/terraform/aws-identity-pool-guests.ts
var aws_identity_pool_guests_default = rowsRule({
  meta: {
    id: "aws-identity-pool-guests",
    title: "Guests get AWS credentials",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_366"] },
    why: "Anyone gets credentials of a role of yours, without any login.",
    remedy: "Set `allow_unauthenticated_identities = false`.",
    references: ["https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html"]
  },
  so: "anyone gets credentials without a login",
  rows: [
    { select: "tf/aws_cognito_identity_pool", path: "allow_unauthenticated_identities", holds: (v) => not(isTrue(v)) }
  ]
});

// src/rules/terraform/aws-image-scan-off.ts
var aws_image_scan_off_default = rowsRule({
  meta: {
    id: "aws-image-scan-off",
    title: "Images in ECR are not scanned when pushed",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_163"], trivy: ["AWS-0030"] },
    why: "Known holes in the packages of an image stay unnoticed until it runs, unless the whole registry is scanned.",
    remedy: "Set `scan_on_push = true`, or configure scanning for the registry and turn this rule off.",
    references: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
  },
  so: "known holes in images stay unnoticed",
  rows: [{ select: "tf/aws_ecr_repository", path: "image_scanning_configuration.scan_on_push", holds: isTrue }]
});

// src/rules/terraform/aws-image-tag-mutable.ts
var aws_image_tag_mutable_default = rowsRule({
  meta: {
    id: "aws-image-tag-mutable",
    title: "Image tags in ECR can be moved",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_51"], trivy: ["AWS-0031"] },
    why: "Whoever may push can put another image behind a tag that was tested, and the next deployment runs it.",
    remedy: 'Set `image_tag_mutability = "IMMUTABLE"`.',
    references: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"]
  },
  so: "a tag can be moved to another image",
  rows: [
    {
      select: "tf/aws_ecr_repository",
      path: "image_tag_mutability",
      holds: (v) => oneOf(v, ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"])
    }
  ]
});

// src/rules/terraform/aws-instance-ebs-not-optimized.ts
var aws_instance_ebs_not_optimized_default = rowsRule({
  meta: {
    id: "aws-instance-ebs-not-optimized",
    title: "Instance shares its network with its disks",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_135"] },
    why: "Traffic of the disks and of the network get into each other's way. Newer instance types are optimized always.",
    remedy: "Set `ebs_optimized = true`.",
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html"]
  },
  so: "its disks are slow when its network is busy",
  rows: [{ select: "tf/aws_instance", path: "ebs_optimized", holds: isTrue }]
});

// src/rules/terraform/aws-instance-metadata-v1.ts
var isLeftToTemplate = (instance) => and(isSet(get(instance, "launch_template")), not(isSet(get(instance, "metadata_options"))));
var isOff = (instance) => equals(get(instance, "metadata_options[0].http_endpoint"), "disabled");
var aws_instance_metadata_v1_default = rowsRule({
  meta: {
    id: "aws-instance-metadata-v1",
    title: "Instance metadata answers without a session token",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_79"], trivy: ["AWS-0028", "AWS-0130"] },
    why: "Version 1 of the metadata service hands the role's credentials to any plain GET request, so one server-side request forgery in an application is enough to steal them.",
    remedy: 'Set `http_tokens = "required"` in `metadata_options`.',
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
  },
  so: "version 1 of the metadata service is open",
  rows: [
    {
      select: ["tf/aws_instance", "tf/aws_launch_configuration", "tf/aws_launch_template"],
      path: "metadata_options.http_tokens",
      holds: (v) => equals(v, "required"),
      where: (instance) => and(not(isOff(instance)), not(isLeftToTemplate(instance)))
    }
  ]
});

// src/rules/terraform/aws-instance-monitoring-coarse.ts
var aws_instance_monitoring_coarse_default = rowsRule({
  meta: {
    id: "aws-instance-monitoring-coarse",
    title: "Instance is measured every five minutes only",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_126"] },
    why: "Alarms and scaling come up to five minutes late.",
    remedy: "Set `monitoring = true`.",
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"]
  },
  so: "alarms and scaling come late",
  rows: [{ select: "tf/aws_instance", path: "monitoring", holds: isTrue }]
});

// src/rules/terraform/aws-instance-without-role.ts
var aws_instance_without_role_default = rowsRule({
  meta: {
    id: "aws-instance-without-role",
    title: "Instance has no role",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_41"] },
    why: "A program on it that needs AWS gets a key written into it.",
    remedy: "Name an `iam_instance_profile`.",
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"]
  },
  so: "programs on it need keys of their own",
  rows: [{ select: "tf/aws_instance", path: "iam_instance_profile", holds: isGiven }]
});

// src/rules/terraform/aws-job-volume-without-own-key.ts
var aws_job_volume_without_own_key_default = rowsRule({
  meta: {
    id: "aws-job-volume-without-own-key",
    title: "Volume of a job is not encrypted by a key of yours",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_268", "CKV_AWS_368"] },
    why: "A key of AWS cannot be restricted, audited or rotated on your terms, nor revoked when an account must be cut off.",
    remedy: "Create an `aws_kms_key` and name it where the finding points.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html"]
  },
  so: "no key of your own protects the volume it works on",
  rows: [
    { select: "tf/aws_comprehend_entity_recognizer", path: "volume_kms_key_id", holds: isGiven },
    {
      select: "tf/aws_sagemaker_data_quality_job_definition",
      path: "job_resources.cluster_config.volume_kms_key_id",
      holds: isGiven
    }
  ]
});

// src/rules/terraform/aws-key-disabled.ts
var aws_key_disabled_default = rowsRule({
  meta: {
    id: "aws-key-disabled",
    title: "KMS key is turned off",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_227"] },
    why: "Everything encrypted by the key can't be read while it is off.",
    remedy: "Delete `is_enabled`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html"]
  },
  so: "what it protects can't be read",
  rows: [{ select: "tf/aws_kms_key", path: "is_enabled", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-key-rotation-off.ts
var isSymmetric = (key) => and(
  oneOf(get(key, "customer_master_key_spec"), [null, "SYMMETRIC_DEFAULT"]),
  oneOf(get(key, "key_usage"), [null, "ENCRYPT_DECRYPT"])
);
var aws_key_rotation_off_default = rowsRule({
  meta: {
    id: "aws-key-rotation-off",
    title: "KMS key is never rotated",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_7"], trivy: ["AWS-0065"] },
    why: "A key that leaks opens everything that was ever encrypted with it; rotation bounds that to a year.",
    remedy: "Set `enable_key_rotation = true`. Old data stays readable: KMS keeps former key material.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"]
  },
  so: "all data rests on key material that never changes",
  rows: [
    {
      select: "tf/aws_kms_key",
      path: "enable_key_rotation",
      holds: isTrue,
      where: isSymmetric
    }
  ]
});

// src/rules/terraform/aws-key-without-policy.ts
var aws_key_without_policy_default = rowsRule({
  meta: {
    id: "aws-key-without-policy",
    title: "KMS key has no policy of its own",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_64"] },
    why: "The default policy leaves the key to whatever IAM allows anybody in the account.",
    remedy: "Write a `policy` that names administrators and users.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"]
  },
  so: "whatever IAM allows may use it",
  rows: [{ select: "tf/aws_kms_key", path: "policy", holds: isGiven }]
});

// src/rules/terraform/aws-lambda-open-to-anyone.ts
var aws_lambda_open_to_anyone_default = valueRule({
  meta: {
    id: "aws-lambda-open-to-anyone",
    title: "Everyone may call the function",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_301"] },
    why: "Any AWS account can run the function, read its answers and run up its bill.",
    remedy: "Name the account or service that calls it.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
  },
  select: "tf/aws_lambda_permission",
  values: "principal",
  bad: (principal, permission) => {
    const bounds = ["source_arn", "source_account", "principal_org_id", "function_url_auth_type"];
    return and(equals(principal, "*"), not(or(...bounds.map((name) => isSet(get(permission.body, name))))));
  },
  message: (permission) => `${permission.address} lets everyone call the function`
});

// src/rules/terraform/aws-lambda-outside-vpc.ts
var aws_lambda_outside_vpc_default = rowsRule({
  meta: {
    id: "aws-lambda-outside-vpc",
    title: "Function runs outside of your network",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_117"] },
    why: "What it sends passes none of your network's rules and logs.",
    remedy: "Add a `vpc_config`, where it has to reach private things or be watched.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"]
  },
  so: "its traffic passes none of your rules",
  rows: [{ select: "tf/aws_lambda_function", path: "vpc_config.subnet_ids", holds: isSet }]
});

// src/rules/terraform/aws-lambda-permission-broad.ts
var aws_lambda_permission_broad_default = defineRule({
  meta: {
    id: "aws-lambda-permission-broad",
    title: "Any account can have a service call the function",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_364"], trivy: ["AWS-0067"] },
    why: "The service, not your account, is what may call: without a source anyone can have their bucket, topic or API call your function.",
    remedy: "Set `source_arn` (or `source_account`) to what calls the function.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html"]
  },
  select: "tf/aws_lambda_permission",
  check(permission, context) {
    const principal = get(permission.body, "principal");
    const bounds = ["source_arn", "source_account", "principal_org_id"].map((name) => isSet(get(permission.body, name)));
    const bad = and(matches(principal, /\.amazonaws\.com$/), not(or(...bounds)));
    if (bad === "unknown") context.undecided(principal);
    if (bad === true) {
      const message = `${permission.address} lets the service call for any account`;
      context.report({ at: principal, message });
    }
  }
});

// src/rules/terraform/aws-lambda-runtime-outdated.ts
var outdated = [
  "dotnetcore1.0",
  "dotnetcore2.0",
  "dotnetcore2.1",
  "dotnetcore3.1",
  "dotnet5.0",
  "dotnet6",
  "dotnet7",
  "go1.x",
  "java8",
  "nodejs",
  "nodejs4.3",
  "nodejs4.3-edge",
  "nodejs6.10",
  "nodejs8.10",
  "nodejs10.x",
  "nodejs12.x",
  "nodejs14.x",
  "nodejs16.x",
  "nodejs18.x",
  "provided",
  "python2.7",
  "python3.6",
  "python3.7",
  "python3.8",
  "python3.9",
  "ruby2.5",
  "ruby2.7",
  "ruby3.2"
];
var aws_lambda_runtime_outdated_default = rowsRule({
  meta: {
    id: "aws-lambda-runtime-outdated",
    title: "Runtime of a function is out of support",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_363"] },
    why: "Holes in the runtime are not closed any more, and after a while the function can be neither made nor changed.",
    remedy: "Move to a runtime that is supported.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"]
  },
  so: "holes in it stay open",
  rows: [{ select: "tf/aws_lambda_function", path: "runtime", holds: (v) => not(oneOf(v, outdated)) }]
});

// src/rules/terraform/aws-lambda-unsigned.ts
var aws_lambda_unsigned_default = rowsRule({
  meta: {
    id: "aws-lambda-unsigned",
    title: "Function runs code of anybody",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_272"] },
    why: "Whoever may update the function can run any code in it; with code signing only what your build has signed.",
    remedy: "Name a code signing configuration in `code_signing_config_arn`.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"]
  },
  so: "it runs code that nobody signed",
  rows: [{ select: "tf/aws_lambda_function", path: "code_signing_config_arn", holds: isGiven }]
});

// src/rules/terraform/aws-lambda-without-concurrency-limit.ts
var aws_lambda_without_concurrency_limit_default = rowsRule({
  meta: {
    id: "aws-lambda-without-concurrency-limit",
    title: "Function may take all concurrency of the account",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_115"] },
    why: "A loop or a flood of events lets one function starve all others, and runs up the bill.",
    remedy: "Set `reserved_concurrent_executions`.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"]
  },
  so: "it may starve every other function",
  rows: [{ select: "tf/aws_lambda_function", path: "reserved_concurrent_executions", holds: (v) => atLeast(v, 0) }]
});

// src/rules/terraform/aws-lambda-without-dead-letters.ts
var aws_lambda_without_dead_letters_default = rowsRule({
  meta: {
    id: "aws-lambda-without-dead-letters",
    title: "Failed events of a function are lost",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_116"] },
    why: "After the retries an event is gone, and with it the order or message it stood for.",
    remedy: "Add a `dead_letter_config`, or a destination for failures.",
    references: ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"]
  },
  so: "events are lost after their retries",
  rows: [{ select: "tf/aws_lambda_function", path: "dead_letter_config.target_arn", holds: isGiven }]
});

// src/rules/terraform/aws-ledger-coarse-access.ts
var aws_ledger_coarse_access_default = rowsRule({
  meta: {
    id: "aws-ledger-coarse-access",
    title: "Ledger allows everything to everyone with access",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_170"] },
    why: "In this mode permissions can't be given by table or command: who reads may also drop.",
    remedy: 'Set `permissions_mode = "STANDARD"`.',
    references: ["https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html"]
  },
  so: "who reads may also write",
  rows: [{ select: "tf/aws_qldb_ledger", path: "permissions_mode", holds: (v) => equals(v, "STANDARD") }]
});

// src/rules/terraform/aws-load-balancer-desync.ts
var aws_load_balancer_desync_default = rowsRule({
  meta: {
    id: "aws-load-balancer-desync",
    title: "Load balancer lets ambiguous requests through",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_328"] },
    why: "Requests that two servers read differently smuggle a second request past the first.",
    remedy: "Set `desync_mitigation_mode` to `defensive` or `strictest`.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancers.html"]
  },
  so: "ambiguous requests reach the application",
  rows: [
    {
      select: ["tf/aws_lb", "tf/aws_alb", "tf/aws_elb"],
      path: "desync_mitigation_mode",
      holds: (v) => not(equals(v, "monitor"))
    }
  ]
});

// src/rules/terraform/aws-load-balancer-keeps-bad-headers.ts
var aws_load_balancer_keeps_bad_headers_default = rowsRule({
  meta: {
    id: "aws-load-balancer-keeps-bad-headers",
    title: "Load balancer passes malformed headers on",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_131"], trivy: ["AWS-0052"] },
    why: "Headers that no standard allows are how requests are smuggled past the load balancer.",
    remedy: "Set `drop_invalid_header_fields = true`.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancers.html"]
  },
  so: "malformed headers reach the application",
  rows: [
    {
      select: ["tf/aws_lb", "tf/aws_alb"],
      path: "drop_invalid_header_fields",
      holds: isTrue,
      where: (lb) => not(oneOf(get(lb, "load_balancer_type"), ["network", "gateway"]))
    }
  ]
});

// src/rules/terraform/aws-logging-off.ts
var aws_logging_off_default = rowsRule({
  meta: {
    id: "aws-logging-off",
    title: "Service keeps no log of its use",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      // biome-ignore format: a table of ids
      checkov: [
        "CKV_AWS_65",
        "CKV_AWS_71",
        "CKV_AWS_75",
        "CKV_AWS_76",
        "CKV_AWS_80",
        "CKV_AWS_85",
        "CKV_AWS_86",
        "CKV_AWS_91",
        "CKV_AWS_92",
        "CKV_AWS_101",
        "CKV_AWS_104",
        "CKV_AWS_129",
        "CKV_AWS_176",
        "CKV_AWS_193",
        "CKV_AWS_285",
        "CKV_AWS_314",
        "CKV_AWS_324"
      ],
      trivy: ["AWS-0001", "AWS-0010", "AWS-0020", "AWS-0034", "AWS-0074", "AWS-0075"]
    },
    why: "Without a log nobody can tell who used the service, when an attack began or what it reached.",
    remedy: "Send the logs to CloudWatch, S3 or Firehose where the finding points.",
    references: [
      "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_app_service_logging.html"
    ]
  },
  so: "nobody can tell later what happened",
  rows: [
    { select: ["tf/aws_api_gateway_stage", "tf/aws_apigatewayv2_stage"], path: "access_log_settings", holds: isSet },
    { select: "tf/aws_cloudfront_distribution", path: "logging_config", holds: isSet },
    {
      select: "tf/aws_docdb_cluster",
      path: "enabled_cloudwatch_logs_exports",
      whole: true,
      holds: (v) => some(v, (log) => oneOf(log, ["audit", "profiler"]))
    },
    {
      select: "tf/aws_neptune_cluster",
      path: "enable_cloudwatch_logs_exports",
      whole: true,
      holds: (v) => some(v, (log) => equals(log, "audit"))
    },
    { select: ["tf/aws_db_instance", "tf/aws_rds_cluster"], path: "enabled_cloudwatch_logs_exports", holds: isSet },
    { select: ["tf/aws_lb", "tf/aws_alb"], path: "access_logs.enabled", holds: isTrue },
    { select: "tf/aws_elb", path: "access_logs", holds: isSet },
    { select: "tf/aws_redshift_cluster", path: "logging.enable", holds: isTrue },
    { select: "tf/aws_globalaccelerator_accelerator", path: "attributes.flow_logs_enabled", holds: isTrue },
    { select: ["tf/aws_waf_web_acl", "tf/aws_wafregional_web_acl"], path: "logging_configuration", holds: isSet },
    { select: "tf/aws_appsync_graphql_api", path: "log_config", holds: isSet },
    { select: "tf/aws_sfn_state_machine", path: "logging_configuration.include_execution_data", holds: isTrue },
    {
      select: "tf/aws_msk_cluster",
      path: "logging_info",
      whole: true,
      holds: (v) => or(
        ...["cloudwatch_logs", "firehose", "s3"].flatMap(
          (target) => every(v, `broker_logs.${target}.enabled`).values.map(isTrue)
        )
      )
    },
    { select: "tf/aws_codebuild_project", path: "logs_config", holds: isSet },
    {
      select: "tf/aws_ecs_cluster",
      path: "setting",
      whole: true,
      holds: (v) => some(
        v,
        (setting) => and(equals(get(setting, "name"), "containerInsights"), oneOf(get(setting, "value"), ["enabled", "enhanced"]))
      ),
      so: "Container Insights does not watch it"
    },
    {
      select: "tf/aws_docdb_cluster_parameter_group",
      path: "parameter",
      whole: true,
      holds: (v) => some(v, (p) => and(equals(get(p, "name"), "audit_logs"), not(oneOf(get(p, "value"), ["disabled", "none"])))),
      so: "its clusters keep no audit log"
    }
  ]
});

// src/rules/terraform/aws-logs-kept-briefly.ts
var aws_logs_kept_briefly_default = rowsRule({
  meta: {
    id: "aws-logs-kept-briefly",
    title: "Logs are kept for less than a year",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_338"] },
    why: "Break-ins are found after months; by then the log is gone.",
    remedy: "Set `retention_in_days` to 365 or more, or to 0 for ever.",
    references: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
  },
  so: "by the time a break-in is found the log is gone",
  rows: [
    {
      select: "tf/aws_cloudwatch_log_group",
      path: "retention_in_days",
      holds: (v) => or(equals(v, 0), equals(v, "0"), atLeast(v, 365))
    }
  ]
});

// src/rules/terraform/aws-logs-kept-forever.ts
var aws_logs_kept_forever_default = rowsRule({
  meta: {
    id: "aws-logs-kept-forever",
    title: "Log group keeps its logs for ever",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_66"] },
    why: "Storage grows without an end, and personal data is kept longer than anybody may.",
    remedy: "Set `retention_in_days`.",
    references: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
  },
  so: "its logs are kept for ever",
  rows: [{ select: "tf/aws_cloudwatch_log_group", path: "retention_in_days", holds: isSet }]
});

// src/rules/terraform/aws-message-queue-unencrypted.ts
var aws_message_queue_unencrypted_default = defineRule({
  meta: {
    id: "aws-message-queue-unencrypted",
    title: "Queue or topic keeps its messages unencrypted",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_26", "CKV_AWS_27"], trivy: ["AWS-0095", "AWS-0096"] },
    why: "Messages wait on disk. Without encryption at rest nothing but access control keeps them from being read there. A queue without any setting is encrypted by SQS itself; a topic is not.",
    remedy: "Set `kms_master_key_id`, or `sqs_managed_sse_enabled = true` for a queue.",
    references: [
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
      "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
    ]
  },
  select: ["tf/aws_sqs_queue", "tf/aws_sns_topic"],
  check(resource, context) {
    const key = get(resource.body, "kms_master_key_id");
    const managed = get(resource.body, "sqs_managed_sse_enabled");
    const encrypted = resource.kind === "tf/aws_sqs_queue" ? or(isGiven(key), isTrue(managed)) : isGiven(key);
    if (encrypted === true) return;
    if (encrypted === "unknown") {
      context.undecided(isGiven(key) === "unknown" ? key : managed);
      return;
    }
    const at = isFalse(managed) === true ? managed : key.kind === "missing" ? resource.header : key;
    context.report({
      at,
      message: `${resource.address}: \`kms_master_key_id\` ${state(key)}, so its messages are stored unencrypted`
    });
  }
});

// src/rules/terraform/aws-metadata-hop-limit.ts
var aws_metadata_hop_limit_default = rowsRule({
  meta: {
    id: "aws-metadata-hop-limit",
    title: "Containers reach the metadata of their instance",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_341"] },
    why: "A hop limit above one lets a container on the instance fetch the credentials of the instance's role.",
    remedy: "Set `http_put_response_hop_limit = 1`, unless containers need the role.",
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"]
  },
  so: "containers on it reach the role of the instance",
  rows: [
    {
      select: ["tf/aws_launch_template", "tf/aws_launch_configuration"],
      path: "metadata_options.http_put_response_hop_limit",
      holds: (v) => or(not(isSet(v)), atMost(v, 1))
    }
  ]
});

// src/rules/terraform/aws-migration-endpoint-plain.ts
var aws_migration_endpoint_plain_default = rowsRule({
  meta: {
    id: "aws-migration-endpoint-plain",
    title: "Migration reads the database unencrypted",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_49"] },
    why: "The whole database passes the network in the clear.",
    remedy: "Set `ssl_mode` to `require` or `verify-full`.",
    references: ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"]
  },
  so: "the database passes the network in the clear",
  rows: [
    {
      select: "tf/aws_dms_endpoint",
      path: "ssl_mode",
      holds: (v) => and(isSet(v), not(equals(v, "none"))),
      where: (endpoint) => not(oneOf(get(endpoint, "engine_name"), ["s3", "dynamodb", "kinesis", "opensearch", "elasticsearch"]))
    }
  ]
});

// src/rules/terraform/aws-minor-upgrades-off.ts
var aws_minor_upgrades_off_default = rowsRule({
  meta: {
    id: "aws-minor-upgrades-off",
    title: "Minor upgrades are not installed",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_207", "CKV_AWS_222"] },
    why: "Holes that the vendor has closed stay open until somebody remembers.",
    remedy: "Set `auto_minor_version_upgrade = true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"]
  },
  so: "closed holes stay open on it",
  rows: [
    {
      select: ["tf/aws_mq_broker", "tf/aws_dms_replication_instance"],
      path: "auto_minor_version_upgrade",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-minor-upgrades-turned-off.ts
var aws_minor_upgrades_turned_off_default = rowsRule({
  meta: {
    id: "aws-minor-upgrades-turned-off",
    title: "Minor upgrades are turned off",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_226", "CKV_AWS_322"] },
    why: "Holes that the vendor has closed stay open until somebody remembers.",
    remedy: "Delete `auto_minor_version_upgrade`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"]
  },
  so: "closed holes stay open on it",
  rows: [
    {
      select: ["tf/aws_db_instance", "tf/aws_rds_cluster_instance", "tf/aws_elasticache_cluster"],
      path: "auto_minor_version_upgrade",
      holds: (v) => not(isFalse(v))
    }
  ]
});

// src/rules/terraform/aws-model-reaches-network.ts
var aws_model_reaches_network_default = rowsRule({
  meta: {
    id: "aws-model-reaches-network",
    title: "Model may reach the network",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_370"] },
    why: "A container of a model from elsewhere can send your data out.",
    remedy: "Set `enable_network_isolation = true`.",
    references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"]
  },
  so: "its containers may send data out",
  rows: [{ select: "tf/aws_sagemaker_model", path: "enable_network_isolation", holds: isTrue }]
});

// src/rules/terraform/aws-mq-audit-log-off.ts
var aws_mq_audit_log_off_default = rowsRule({
  meta: {
    id: "aws-mq-audit-log-off",
    title: "Message broker keeps no audit log",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_197"], trivy: ["AWS-0070"] },
    why: "Nobody can tell who created users or changed queues.",
    remedy: "Set `audit = true` in `logs`; RabbitMQ has no audit log.",
    references: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"]
  },
  so: "nobody can tell who managed it",
  rows: [
    {
      select: "tf/aws_mq_broker",
      path: "logs.audit",
      holds: isTrue,
      where: (broker) => not(matches(get(broker, "engine_type"), /^rabbitmq$/i))
    }
  ]
});

// src/rules/terraform/aws-mq-general-log-off.ts
var aws_mq_general_log_off_default = rowsRule({
  meta: {
    id: "aws-mq-general-log-off",
    title: "Message broker keeps no general log",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_48"], trivy: ["AWS-0071"] },
    why: "Without the log nobody can tell why messages were lost or a broker failed.",
    remedy: "Set `general = true` in `logs`.",
    references: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"]
  },
  so: "its general log is lost",
  rows: [{ select: "tf/aws_mq_broker", path: "logs.general", holds: isTrue }]
});

// src/rules/terraform/aws-nacl-all-ports-open-to-world.ts
var aws_nacl_all_ports_open_to_world_default = openingRule({
  meta: {
    id: "aws-nacl-all-ports-open-to-world",
    title: "Network ACL opens all ports to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_352"], trivy: ["AWS-0102"] },
    why: "The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.",
    remedy: "Allow the ports and networks that are needed.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
  },
  select: ["tf/aws_network_acl", "tf/aws_default_network_acl", "tf/aws_network_acl_rule"],
  direction: "ingress",
  bad: (opening) => isEveryProtocol(get(opening, "protocol")),
  says: "lets everyone reach every port"
});

// src/rules/terraform/aws-nacl-ftp-data-open-to-world.ts
var aws_nacl_ftp_data_open_to_world_default = openingRule({
  meta: {
    id: "aws-nacl-ftp-data-open-to-world",
    title: "Network ACL opens FTP data to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_230"] },
    why: "The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.",
    remedy: "Allow your own networks only.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
  },
  select: ["tf/aws_network_acl", "tf/aws_default_network_acl", "tf/aws_network_acl_rule"],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 20),
  says: "lets everyone reach FTP data (port 20)"
});

// src/rules/terraform/aws-nacl-ftp-open-to-world.ts
var aws_nacl_ftp_open_to_world_default = openingRule({
  meta: {
    id: "aws-nacl-ftp-open-to-world",
    title: "Network ACL opens FTP to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_229"] },
    why: "The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.",
    remedy: "Allow your own networks only.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
  },
  select: ["tf/aws_network_acl", "tf/aws_default_network_acl", "tf/aws_network_acl_rule"],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 21),
  says: "lets everyone reach FTP (port 21)"
});

// src/rules/terraform/aws-nacl-rdp-open-to-world.ts
var aws_nacl_rdp_open_to_world_default = openingRule({
  meta: {
    id: "aws-nacl-rdp-open-to-world",
    title: "Network ACL opens Remote Desktop to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_231"], trivy: ["AWS-0105"] },
    why: "The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.",
    remedy: "Allow your own networks only.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
  },
  select: ["tf/aws_network_acl", "tf/aws_default_network_acl", "tf/aws_network_acl_rule"],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 3389),
  says: "lets everyone reach Remote Desktop (port 3389)"
});

// src/rules/terraform/aws-nacl-ssh-open-to-world.ts
var aws_nacl_ssh_open_to_world_default = openingRule({
  meta: {
    id: "aws-nacl-ssh-open-to-world",
    title: "Network ACL opens SSH to the whole internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_232"], trivy: ["AWS-0105"] },
    why: "The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.",
    remedy: "Allow your own networks only.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
  },
  select: ["tf/aws_network_acl", "tf/aws_default_network_acl", "tf/aws_network_acl_rule"],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 22),
  says: "lets everyone reach SSH (port 22)"
});

// src/rules/terraform/aws-network-balancer-zones.ts
var aws_network_balancer_zones_default = rowsRule({
  meta: {
    id: "aws-network-balancer-zones",
    title: "Network load balancer keeps to one zone",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_152"] },
    why: "Machines of one zone are flooded while those of another are idle.",
    remedy: "Set `enable_cross_zone_load_balancing = true`.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html"]
  },
  so: "its zones are loaded unevenly",
  rows: [
    {
      select: ["tf/aws_lb", "tf/aws_alb"],
      path: "enable_cross_zone_load_balancing",
      holds: isTrue,
      where: (lb) => oneOf(get(lb, "load_balancer_type"), ["network", "gateway"])
    }
  ]
});

// src/rules/terraform/aws-notebook-metadata-v1.ts
var aws_notebook_metadata_v1_default = rowsRule({
  meta: {
    id: "aws-notebook-metadata-v1",
    title: "Metadata of a notebook answers without a token",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_371"] },
    why: "One forged request from the notebook is enough to steal its role.",
    remedy: 'Set `minimum_instance_metadata_service_version = "2"`.',
    references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html"]
  },
  so: "version 1 of the metadata service is open",
  rows: [
    {
      select: "tf/aws_sagemaker_notebook_instance",
      path: "instance_metadata_service_configuration.minimum_instance_metadata_service_version",
      holds: (v) => oneOf(v, ["2", 2])
    }
  ]
});

// src/rules/terraform/aws-notebook-outside-vpc.ts
var aws_notebook_outside_vpc_default = rowsRule({
  meta: {
    id: "aws-notebook-outside-vpc",
    title: "Notebook is in no network of yours",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_306"] },
    why: "What is loaded in and sent out passes none of your rules and logs.",
    remedy: "Set `subnet_id`.",
    references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"]
  },
  so: "none of your network rules applies to it",
  rows: [{ select: "tf/aws_sagemaker_notebook_instance", path: "subnet_id", holds: isGiven }]
});

// src/rules/terraform/aws-notebook-root.ts
var aws_notebook_root_default = rowsRule({
  meta: {
    id: "aws-notebook-root",
    title: "Users of a notebook are root on it",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_307"] },
    why: "Who opens the notebook can change its system and what runs in it for others.",
    remedy: 'Set `root_access = "Disabled"`.',
    references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"]
  },
  so: "its users are root on it",
  rows: [{ select: "tf/aws_sagemaker_notebook_instance", path: "root_access", holds: (v) => equals(v, "Disabled") }]
});

// src/rules/terraform/aws-origin-outdated-tls.ts
var aws_origin_outdated_tls_default = rowsRule({
  meta: {
    id: "aws-origin-outdated-tls",
    title: "CloudFront speaks old TLS to its origin",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_54"] },
    why: "SSL 3 and TLS 1.0 have known attacks; a connection that is talked down to them can be listened to.",
    remedy: "Name `TLSv1.2` alone in `origin_ssl_protocols`.",
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html"]
  },
  so: "the origin may be reached by old TLS",
  rows: [
    {
      select: "tf/aws_cloudfront_distribution",
      within: "origin.custom_origin_config",
      path: "origin_ssl_protocols",
      holds: (v) => not(oneOf(v, ["SSLv3", "TLSv1", "TLSv1.1"]))
    }
  ]
});

// src/rules/terraform/aws-origin-plain-http.ts
var aws_origin_plain_http_default = rowsRule({
  meta: {
    id: "aws-origin-plain-http",
    title: "CloudFront fetches from its origin by plain HTTP",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_72"] },
    why: "Between CloudFront and the origin anyone on the way reads and changes what is served.",
    remedy: 'Set `origin_protocol_policy = "https-only"`.',
    references: [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"
    ]
  },
  so: "the origin may be reached by plain HTTP",
  rows: [
    {
      select: "tf/aws_cloudfront_distribution",
      within: "origin.custom_origin_config",
      path: "origin_protocol_policy",
      holds: (v) => equals(v, "https-only")
    }
  ]
});

// src/rules/terraform/aws-outdated-tls.ts
var modernListenerPolicy = (policy) => matches(policy, /^ELBSecurityPolicy-(?:TLS13-1-[23]|TLS-1-2|FS-1-2|TLS13-1-2)/);
var isTls = (listener) => oneOf(get(listener, "protocol"), ["HTTPS", "TLS"]);
var aws_outdated_tls_default = rowsRule({
  meta: {
    id: "aws-outdated-tls",
    title: "Old versions of TLS are accepted",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_103", "CKV_AWS_174", "CKV_AWS_206", "CKV_AWS_218", "CKV_AWS_228"],
      trivy: ["AWS-0005", "AWS-0013", "AWS-0047", "AWS-0126"]
    },
    why: "TLS 1.0 and 1.1 have known attacks and were withdrawn by RFC 8996; a client that is talked down to them can be listened to.",
    remedy: "Choose a policy that begins with TLS 1.2, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc8996",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
    ]
  },
  so: "clients can be talked down to TLS 1.0 or 1.1",
  rows: [
    {
      select: ["tf/aws_lb_listener", "tf/aws_alb_listener"],
      path: "ssl_policy",
      holds: modernListenerPolicy,
      where: isTls
    },
    {
      select: "tf/aws_cloudfront_distribution",
      within: "viewer_certificate",
      path: "minimum_protocol_version",
      holds: (v) => startsWith(v, "TLSv1.2")
    },
    {
      select: "tf/aws_api_gateway_domain_name",
      path: "security_policy",
      holds: (v) => not(oneOf(v, ["TLS_1_0", null]))
    },
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "domain_endpoint_options.tls_security_policy",
      holds: (v) => startsWith(v, "Policy-Min-TLS-1-2")
    },
    {
      select: "tf/aws_cloudsearch_domain",
      path: "endpoint_options.tls_security_policy",
      holds: (v) => startsWith(v, "Policy-Min-TLS-1-2")
    }
  ]
});

// src/rules/terraform/aws-parameter-plain.ts
var aws_parameter_plain_default = rowsRule({
  meta: {
    id: "aws-parameter-plain",
    title: "Parameter is stored in the clear",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_34"] },
    why: "Who may read parameters reads it, without a permission for a key.",
    remedy: 'Set `type = "SecureString"`, where it is a secret.',
    references: [
      "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"
    ]
  },
  so: "it is stored in the clear",
  rows: [{ select: "tf/aws_ssm_parameter", path: "type", holds: (v) => equals(v, "SecureString") }]
});

// src/rules/terraform/aws-password-never-expires.ts
var aws_password_never_expires_default = rowsRule({
  meta: {
    id: "aws-password-never-expires",
    title: "Passwords of the account never expire",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_9"], trivy: ["AWS-0062"] },
    why: "A password that was stolen unnoticed works until somebody changes it by chance.",
    remedy: "Let passwords expire after 90 days, or use single sign-on and no passwords at all.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "a stolen password works for too long",
  rows: [
    {
      select: "tf/aws_iam_account_password_policy",
      path: "max_password_age",
      holds: (v) => and(atLeast(v, 1), atMost(v, 90))
    }
  ]
});

// src/rules/terraform/aws-password-reused.ts
var aws_password_reused_default = rowsRule({
  meta: {
    id: "aws-password-reused",
    title: "Old passwords can be taken again",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_13"], trivy: ["AWS-0056"] },
    controls: { "cis-aws-1.4": ["1.9"] },
    why: "A password that leaked once comes back into use.",
    remedy: "Refuse the last 24 passwords.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "old passwords can be taken again",
  rows: [
    { select: "tf/aws_iam_account_password_policy", path: "password_reuse_prevention", holds: (v) => atLeast(v, 5) }
  ]
});

// src/rules/terraform/aws-password-too-short.ts
var aws_password_too_short_default = rowsRule({
  meta: {
    id: "aws-password-too-short",
    title: "Short passwords are accepted",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_10"], trivy: ["AWS-0063"] },
    controls: { "cis-aws-1.4": ["1.8"] },
    why: "Short passwords of console users are guessed, or computed from a stolen hash.",
    remedy: "Ask for 14 characters or more.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "short passwords are accepted",
  rows: [
    { select: "tf/aws_iam_account_password_policy", path: "minimum_password_length", holds: (v) => atLeast(v, 14) }
  ]
});

// src/rules/terraform/aws-password-without-digit.ts
var aws_password_without_digit_default = rowsRule({
  meta: {
    id: "aws-password-without-digit",
    title: "Passwords need no digits",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_12"], trivy: ["AWS-0059"] },
    why: "Without digits there are far fewer passwords to try.",
    remedy: "Set `require_numbers = true`.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "passwords need no digits",
  rows: [{ select: "tf/aws_iam_account_password_policy", path: "require_numbers", holds: isTrue }]
});

// src/rules/terraform/aws-password-without-lowercase.ts
var aws_password_without_lowercase_default = rowsRule({
  meta: {
    id: "aws-password-without-lowercase",
    title: "Passwords need no lower case letters",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_11"], trivy: ["AWS-0058"] },
    why: "Without lower case letters there are far fewer passwords to try.",
    remedy: "Set `require_lowercase_characters = true`.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "passwords need no lower case letters",
  rows: [{ select: "tf/aws_iam_account_password_policy", path: "require_lowercase_characters", holds: isTrue }]
});

// src/rules/terraform/aws-password-without-symbol.ts
var aws_password_without_symbol_default = rowsRule({
  meta: {
    id: "aws-password-without-symbol",
    title: "Passwords need no symbols",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_14"], trivy: ["AWS-0060"] },
    why: "Without symbols there are far fewer passwords to try.",
    remedy: "Set `require_symbols = true`.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "passwords need no symbols",
  rows: [{ select: "tf/aws_iam_account_password_policy", path: "require_symbols", holds: isTrue }]
});

// src/rules/terraform/aws-password-without-uppercase.ts
var aws_password_without_uppercase_default = rowsRule({
  meta: {
    id: "aws-password-without-uppercase",
    title: "Passwords need no upper case letters",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_15"], trivy: ["AWS-0061"] },
    why: "Without upper case letters there are far fewer passwords to try.",
    remedy: "Set `require_uppercase_characters = true`.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
  },
  so: "passwords need no upper case letters",
  rows: [{ select: "tf/aws_iam_account_password_policy", path: "require_uppercase_characters", holds: isTrue }]
});

// src/rules/terraform/aws-performance-insights-off.ts
var aws_performance_insights_off_default = rowsRule({
  meta: {
    id: "aws-performance-insights-off",
    title: "Database keeps no performance data",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_353"], trivy: ["AWS-0133"] },
    why: "When queries get slow, nobody can tell which.",
    remedy: "Set `performance_insights_enabled = true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"]
  },
  so: "nobody can tell later which queries were slow",
  rows: [
    {
      select: ["tf/aws_db_instance", "tf/aws_rds_cluster_instance"],
      path: "performance_insights_enabled",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-plain-http.ts
function redirectsToHttps(listener) {
  const types = every(listener, "default_action.type").values;
  const protocols = every(listener, "default_action.redirect.protocol").values;
  return and(
    or(...types.map((type) => equals(type, "redirect"))),
    or(...protocols.map((protocol) => equals(protocol, "HTTPS")))
  );
}
var aws_plain_http_default = defineRule({
  meta: {
    id: "aws-plain-http",
    title: "Load balancer serves plain HTTP",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_2"], trivy: ["AWS-0054"] },
    why: "What passes between browser and load balancer, sessions and passwords with it, can be read and changed on the way.",
    remedy: "Serve HTTPS, and let the HTTP listener redirect to it.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"]
  },
  select: ["tf/aws_lb_listener", "tf/aws_alb_listener"],
  check(listener, context) {
    const protocol = get(listener.body, "protocol");
    const plain = or(equals(protocol, "HTTP"), and(not(isSet(protocol)), equals(get(listener.body, "port"), 80)));
    const bad = and(plain, not(redirectsToHttps(listener.body)));
    if (bad === "unknown") context.undecided(protocol);
    if (bad === true) {
      const at = protocol.kind === "missing" ? get(listener.body, "port") : protocol;
      context.report({ at, message: `${listener.address} serves plain HTTP and does not redirect to HTTPS` });
    }
  }
});

// src/rules/terraform/aws-public-ip.ts
var aws_public_ip_default = rowsRule({
  meta: {
    id: "aws-public-ip",
    title: "Machine gets a public IP address",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_88", "CKV_AWS_130", "CKV_AWS_333", "CKV_AWS_389"],
      trivy: ["AWS-0009", "AWS-0164"]
    },
    why: "A public address puts the machine one wrong security group away from the internet.",
    remedy: "Use private subnets behind a load balancer or NAT gateway.",
    references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]
  },
  so: "it gets a public address",
  rows: [
    {
      select: ["tf/aws_instance", "tf/aws_launch_configuration"],
      path: "associate_public_ip_address",
      holds: (v) => not(isTrue(v))
    },
    {
      select: "tf/aws_launch_template",
      path: "network_interfaces.associate_public_ip_address",
      holds: (v) => not(isTrue(v))
    },
    {
      select: "tf/aws_subnet",
      path: "map_public_ip_on_launch",
      holds: (v) => not(isTrue(v)),
      so: "machines in it get a public address"
    },
    { select: "tf/aws_ecs_service", path: "network_configuration.assign_public_ip", holds: (v) => not(isTrue(v)) }
  ]
});

// src/rules/terraform/aws-publicly-accessible.ts
var aws_publicly_accessible_default = rowsRule({
  meta: {
    id: "aws-publicly-accessible",
    title: "Service has an address on the internet",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: [
        "CKV_AWS_17",
        "CKV_AWS_69",
        "CKV_AWS_87",
        "CKV_AWS_89",
        "CKV_AWS_102",
        "CKV_AWS_122",
        "CKV_AWS_258",
        "CKV_AWS_291",
        "CKV2_AWS_66"
      ],
      trivy: ["AWS-0072", "AWS-0180"]
    },
    why: "A public address lets the whole internet knock: one stolen password, weak rule or unpatched hole is then enough.",
    remedy: "Keep the service in private subnets and reach it through a VPN, a bastion or a load balancer.",
    references: [
      "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html"
    ]
  },
  so: "it is reachable from the internet",
  rows: [
    {
      select: [
        "tf/aws_db_instance",
        "tf/aws_rds_cluster_instance",
        "tf/aws_docdb_cluster_instance",
        "tf/aws_neptune_cluster_instance",
        "tf/aws_mq_broker"
      ],
      path: "publicly_accessible",
      holds: (v) => not(isTrue(v))
    },
    {
      select: ["tf/aws_redshift_cluster", "tf/aws_dms_replication_instance", "tf/aws_redshiftserverless_workgroup"],
      path: "publicly_accessible",
      holds: (v) => not(isTrue(v))
    },
    {
      select: "tf/aws_sagemaker_notebook_instance",
      path: "direct_internet_access",
      holds: (v) => equals(v, "Disabled"),
      so: "it reaches the internet without passing your network"
    },
    {
      select: "tf/aws_lambda_function_url",
      path: "authorization_type",
      holds: (v) => not(equals(v, "NONE")),
      so: "anyone can call the function"
    },
    {
      select: "tf/aws_msk_cluster",
      path: "broker_node_group_info.connectivity_info.public_access.type",
      holds: (v) => not(equals(v, "SERVICE_PROVIDED_EIPS"))
    },
    {
      select: "tf/aws_mwaa_environment",
      path: "webserver_access_mode",
      holds: (v) => not(equals(v, "PUBLIC_ONLY"))
    },
    {
      select: "tf/aws_transfer_server",
      path: "endpoint_type",
      holds: (v) => not(equals(v, "PUBLIC"))
    }
  ]
});

// src/rules/terraform/aws-queue-policy-wildcard-action.ts
var isEverything = (action) => test(action, (v) => v === "*" || String(v).toLowerCase() === "sqs:*");
var aws_queue_policy_wildcard_action_default = valueRule({
  meta: {
    id: "aws-queue-policy-wildcard-action",
    title: "Policy of a queue allows every action",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_72"], trivy: ["AWS-0097"] },
    why: "Who may send may then also read, purge and delete the queue, and change its policy.",
    remedy: "List the actions that are needed, such as `sqs:SendMessage`.",
    references: [
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
    ]
  },
  select: ["tf/aws_sqs_queue", "tf/aws_sqs_queue_policy"],
  values: (queue) => statements(queue),
  bad: (s) => and(allows(s), or(...named(s, "actions").map(isEverything))),
  at: (s) => named(s, "actions").find((action) => isEverything(action) !== false) ?? s,
  message: (queue) => `the policy of ${queue.address} allows every action`
});

// src/rules/terraform/aws-rdp-open-to-world.ts
var aws_rdp_open_to_world_default = openingRule({
  meta: {
    id: "aws-rdp-open-to-world",
    title: "Remote Desktop is open to the whole internet",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_25"], trivy: ["AWS-0107"] },
    why: "Remote Desktop is the commonest way in for ransomware: passwords are guessed by machine and holes in it were wormable before.",
    remedy: "Allow your own networks only, or use Session Manager or a gateway with a second factor.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_ingress_rule"
  ],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 3389),
  says: "lets everyone reach Remote Desktop (port 3389)"
});

// src/rules/terraform/aws-redshift-default-database.ts
var aws_redshift_default_database_default = rowsRule({
  meta: {
    id: "aws-redshift-default-database",
    title: "Redshift uses the default database name",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_320"] },
    why: "A name that everybody knows saves an attacker one guess.",
    remedy: "Give the database a name of its own.",
    references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-console.html"]
  },
  so: "its database has the name everybody knows",
  rows: [
    { select: "tf/aws_redshift_cluster", path: "database_name", holds: (v) => and(isSet(v), not(equals(v, "dev"))) }
  ]
});

// src/rules/terraform/aws-redshift-outside-vpc.ts
var aws_redshift_outside_vpc_default = rowsRule({
  meta: {
    id: "aws-redshift-outside-vpc",
    title: "Redshift is in no network of yours",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_154"], trivy: ["AWS-0127"] },
    why: "Without a subnet group the cluster stands where no security group or route of yours applies.",
    remedy: "Name a `cluster_subnet_group_name`.",
    references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"]
  },
  so: "none of your network rules applies to it",
  rows: [{ select: "tf/aws_redshift_cluster", path: "cluster_subnet_group_name", holds: isGiven }]
});

// src/rules/terraform/aws-redshift-traffic-unrouted.ts
var aws_redshift_traffic_unrouted_default = rowsRule({
  meta: {
    id: "aws-redshift-traffic-unrouted",
    title: "Redshift loads data past your network",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_321"] },
    why: "What is copied in and out passes the internet, not your endpoints, routes and logs.",
    remedy: "Set `enhanced_vpc_routing = true`.",
    references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"]
  },
  so: "what it copies passes none of your routes",
  rows: [{ select: "tf/aws_redshift_cluster", path: "enhanced_vpc_routing", holds: isTrue }]
});

// src/rules/terraform/aws-redshift-upgrade-off.ts
var aws_redshift_upgrade_off_default = rowsRule({
  meta: {
    id: "aws-redshift-upgrade-off",
    title: "Redshift is not upgraded",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_141"] },
    why: "Holes that AWS has closed stay open until somebody remembers.",
    remedy: "Delete `allow_version_upgrade`, or set it to `true`.",
    references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-versions.html"]
  },
  so: "closed holes stay open on it",
  rows: [{ select: "tf/aws_redshift_cluster", path: "allow_version_upgrade", holds: (v) => not(isFalse(v)) }]
});

// src/rules/terraform/aws-resource-open-to-anyone.ts
var aws_resource_open_to_anyone_default = valueRule({
  meta: {
    id: "aws-resource-open-to-anyone",
    title: "Policy opens a resource to everyone",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_32", "CKV_AWS_33", "CKV_AWS_70", "CKV_AWS_167", "CKV_AWS_168", "CKV_AWS_169", "CKV_AWS_283"],
      trivy: ["AWS-0032"]
    },
    why: "A principal of `*` is every AWS account, and for most services the whole internet without any account.",
    remedy: "Name the accounts, roles or services, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"]
  },
  select: [
    "tf/aws_ecr_repository_policy",
    "tf/aws_ecrpublic_repository_policy",
    "tf/aws_glacier_vault",
    "tf/aws_kms_key",
    "tf/aws_kms_key_policy",
    "tf/aws_s3_bucket",
    "tf/aws_s3_bucket_policy",
    "tf/aws_secretsmanager_secret_policy",
    "tf/aws_sns_topic_policy",
    "tf/aws_sqs_queue",
    "tf/aws_sqs_queue_policy",
    "tf/data.aws_iam_policy_document"
  ],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (resource) => statements(resource),
  bad: (s) => and(allows(s), or(...principals(s).map(({ id }) => isAnyone(id))), not(isConditional(s))),
  at: (s) => principals(s).find(({ id }) => isAnyone(id) === true)?.id ?? s,
  message: (resource) => `${resource.address} lets everyone in`
});

// src/rules/terraform/aws-role-assumable-by-anyone.ts
var aws_role_assumable_by_anyone_default = valueRule({
  meta: {
    id: "aws-role-assumable-by-anyone",
    title: "Any AWS account can assume the role",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_60"] },
    why: "Everyone with an AWS account of their own can take the role and all its permissions.",
    remedy: "Name the accounts, roles or services that may assume it.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"]
  },
  select: "tf/aws_iam_role",
  values: (role) => statements(role, "trust"),
  bad: (s) => and(
    allows(s),
    or(...principals(s).map(({ type, id }) => and(equals(type, "AWS"), isAnyone(id)))),
    not(isConditional(s))
  ),
  at: (s) => principals(s).find(({ id }) => isAnyone(id) === true)?.id ?? s,
  message: (role) => `${role.address} can be assumed from any AWS account`
});

// src/rules/terraform/aws-root-access-key.ts
var aws_root_access_key_default = rowsRule({
  meta: {
    id: "aws-root-access-key",
    title: "Root user gets an access key",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_348"], trivy: ["AWS-0141"] },
    controls: { "cis-aws-1.4": ["1.4"] },
    why: "The root user may do everything and no policy can restrain it: who finds the key owns the account.",
    remedy: "Delete the key and use a role with the permissions that are needed.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
  },
  so: "the key opens the whole account",
  rows: [{ select: "tf/aws_iam_access_key", path: "user", holds: (v) => not(equals(v, "root")) }]
});

// src/rules/terraform/aws-s3-acl-grants-everyone.ts
var everyone = [
  "http://acs.amazonaws.com/groups/global/AllUsers",
  "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
];
var aws_s3_acl_grants_everyone_default = valueRule({
  meta: {
    id: "aws-s3-acl-grants-everyone",
    title: "ACL of a bucket grants access to everyone",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_375", "CKV2_AWS_43"] },
    why: "Anyone on the internet, or anyone with any AWS account, has the permission that is granted. The rule aws-s3-public-acl says the same about the bucket as a whole.",
    remedy: "Delete the grant, and give access by a bucket policy or through CloudFront.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]
  },
  select: "tf/aws_s3_bucket_acl",
  values: ({ body }) => every(body, "access_control_policy.grant.grantee.uri").values,
  bad: (uri) => oneOf(uri, everyone),
  message: (acl) => `${acl.address} grants access to everyone`
});

// src/rules/terraform/aws-s3-acls-on.ts
var aws_s3_acls_on_default = rowsRule({
  meta: {
    id: "aws-s3-acls-on",
    title: "Objects may have ACLs of their own",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_65"] },
    why: "Who uploads decides who may read; nobody sees it in the bucket's policy.",
    remedy: 'Set `object_ownership = "BucketOwnerEnforced"`.',
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"]
  },
  so: "who uploads decides who may read",
  rows: [
    {
      select: "tf/aws_s3_bucket_ownership_controls",
      path: "rule.object_ownership",
      holds: (v) => equals(v, "BucketOwnerEnforced")
    }
  ]
});

// src/rules/terraform/aws-s3-logging-off.ts
var aws_s3_logging_off_default = defineRule({
  meta: {
    id: "aws-s3-logging-off",
    title: "Access to the bucket is not logged",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_18"], trivy: ["AWS-0089"] },
    why: "After a leak nobody can tell which objects were read, or by whom.",
    remedy: "Add an `aws_s3_bucket_logging`, or log data events in CloudTrail and suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]
  },
  select: "tf/aws_s3_bucket",
  check(bucket, context) {
    if (startsWith(get(bucket.body, "acl"), "log-delivery-write") === true) return;
    const inline = isSet(get(bucket.body, "logging"));
    if (inline === true) return;
    const { found, complete, why } = context.linked(bucket, "tf/aws_s3_bucket_logging");
    if (found.length > 0) return;
    if (!complete || inline === "unknown") context.undecided(bucket.header, why);
    else context.report({ at: bucket.header, message: `access to ${bucket.address} is not logged` });
  }
});

// src/rules/terraform/aws-s3-public-access-block-missing.ts
var aws_s3_public_access_block_missing_default = defineRule({
  meta: {
    id: "aws-s3-public-access-block-missing",
    title: "Bucket has no public access block",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_6"], trivy: ["AWS-0094"] },
    why: "Without the block, one wrong ACL or policy makes the bucket public. AWS sets it for new buckets, but nothing here keeps it set, and older buckets never had it.",
    remedy: "Add an `aws_s3_bucket_public_access_block` for the bucket with all four settings `true`.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
  },
  select: "tf/aws_s3_bucket",
  check(bucket, context) {
    const { found, complete, why } = context.linked(bucket, "tf/aws_s3_bucket_public_access_block");
    if (found.length > 0) return;
    if (!complete) context.undecided(bucket.header, why);
    else context.report({ at: bucket.header, message: `${bucket.address} has no public access block` });
  }
});

// src/rules/terraform/aws-s3-public-acl-effective.ts
var aws_s3_public_acl_effective_default = rowsRule({
  meta: {
    id: "aws-s3-public-acl-effective",
    title: "Public ACLs of a bucket take effect",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_55"], trivy: ["AWS-0091"] },
    controls: { "cis-aws-1.4": ["2.1.5"] },
    why: "Objects that were uploaded with a public ACL before are public, and stay so.",
    remedy: "Set `ignore_public_acls = true`, unless the bucket is meant to be public; then suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
  },
  so: "public ACLs that are set take effect",
  rows: [
    {
      select: ["tf/aws_s3_bucket_public_access_block", "tf/aws_s3_account_public_access_block"],
      path: "ignore_public_acls",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-s3-public-acl-settable.ts
var aws_s3_public_acl_settable_default = rowsRule({
  meta: {
    id: "aws-s3-public-acl-settable",
    title: "Public ACLs can be set on a bucket",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_53"], trivy: ["AWS-0086"] },
    controls: { "cis-aws-1.4": ["2.1.5"] },
    why: "One upload with a wrong ACL makes an object public.",
    remedy: "Set `block_public_acls = true`, unless the bucket is meant to be public; then suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
  },
  so: "public ACLs can be set",
  rows: [
    {
      select: ["tf/aws_s3_bucket_public_access_block", "tf/aws_s3_account_public_access_block"],
      path: "block_public_acls",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-s3-public-acl.ts
var everyone2 = [
  "http://acs.amazonaws.com/groups/global/AllUsers",
  "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
];
var publicAcls = ["public-read", "public-read-write", "website", "authenticated-read"];
var aws_s3_public_acl_default = defineRule({
  meta: {
    id: "aws-s3-public-acl",
    title: "Bucket is open to everyone by its ACL",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_AWS_20"],
      trivy: ["AWS-0092"]
    },
    why: "Anyone on the internet, or anyone with any AWS account, lists or changes what is in the bucket.",
    remedy: "Use `private`, and give access by a bucket policy or through CloudFront.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]
  },
  select: ["tf/aws_s3_bucket", "tf/aws_s3_bucket_acl"],
  check(resource, context) {
    const isBucket = resource.kind === "tf/aws_s3_bucket";
    if (!isBucket && context.linked(resource, "tf/aws_s3_bucket").found.length > 0) return;
    const acls = isBucket ? context.linked(resource, "tf/aws_s3_bucket_acl").found : [];
    for (const value of [resource, ...acls].flatMap(openings)) {
      if (value.kind === "unknown") context.undecided(value);
      else context.report({ at: value, message: `${resource.address} is open to everyone by its ACL` });
    }
  }
});
function openings({ body }) {
  const canned = get(body, "acl");
  const grantees = [
    ...every(body, "grant.uri").values,
    ...every(body, "access_control_policy.grant.grantee.uri").values
  ];
  return [
    ...oneOf(canned, publicAcls) === false ? [] : [canned],
    ...grantees.filter((uri) => oneOf(uri, everyone2) !== false)
  ];
}

// src/rules/terraform/aws-s3-public-policy-effective.ts
var aws_s3_public_policy_effective_default = rowsRule({
  meta: {
    id: "aws-s3-public-policy-effective",
    title: "Public policies of a bucket take effect",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_56"], trivy: ["AWS-0093"] },
    controls: { "cis-aws-1.4": ["2.1.5"] },
    why: "A public policy that is already there lets everybody in.",
    remedy: "Set `restrict_public_buckets = true`, unless the bucket is meant to be public; then suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
  },
  so: "public policies that are set take effect",
  rows: [
    {
      select: ["tf/aws_s3_bucket_public_access_block", "tf/aws_s3_account_public_access_block"],
      path: "restrict_public_buckets",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-s3-public-policy-settable.ts
var aws_s3_public_policy_settable_default = rowsRule({
  meta: {
    id: "aws-s3-public-policy-settable",
    title: "Public policies can be set on a bucket",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_54"], trivy: ["AWS-0087"] },
    controls: { "cis-aws-1.4": ["2.1.5"] },
    why: "One wrong bucket policy makes everything in the bucket public.",
    remedy: "Set `block_public_policy = true`, unless the bucket is meant to be public; then suppress this with the reason.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
  },
  so: "public policies can be set",
  rows: [
    {
      select: ["tf/aws_s3_bucket_public_access_block", "tf/aws_s3_account_public_access_block"],
      path: "block_public_policy",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-s3-uploads-never-aborted.ts
var aws_s3_uploads_never_aborted_default = rowsRule({
  meta: {
    id: "aws-s3-uploads-never-aborted",
    title: "Failed uploads are kept for ever",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_300"] },
    why: "Parts of uploads that never finished are stored and paid for, and shown in no list.",
    remedy: "Add a rule with `abort_incomplete_multipart_upload`.",
    references: [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html"
    ]
  },
  so: "parts of failed uploads are paid for ever",
  rows: [
    {
      select: "tf/aws_s3_bucket_lifecycle_configuration",
      path: "rule",
      whole: true,
      holds: (v) => some(
        v,
        (rule) => and(isSet(get(rule, "abort_incomplete_multipart_upload")), equals(get(rule, "status"), "Enabled"))
      )
    }
  ]
});

// src/rules/terraform/aws-s3-versioning-off.ts
var aws_s3_versioning_off_default = defineRule({
  meta: {
    id: "aws-s3-versioning-off",
    title: "Bucket keeps no former versions",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_21"], trivy: ["AWS-0090"] },
    why: "What is overwritten or deleted, by mistake or by an attacker, cannot be brought back.",
    remedy: 'Add an `aws_s3_bucket_versioning` with `status = "Enabled"`, and a lifecycle rule that expires old versions.',
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"]
  },
  select: "tf/aws_s3_bucket",
  check(bucket, context) {
    const inline = every(bucket.body, "versioning.enabled").values;
    const { found, complete, why } = context.linked(bucket, "tf/aws_s3_bucket_versioning");
    const statuses = found.flatMap((v) => every(v.body, "versioning_configuration.status").values);
    const on = or(...inline.map(isTrue), ...statuses.map((status2) => equals(status2, "Enabled")));
    if (on === true) return;
    const [status] = statuses;
    if (on === "unknown") context.undecided(status ?? bucket.header);
    else if (!complete) context.undecided(bucket.header, why);
    else if (status) context.report({ at: status, message: `versioning of ${bucket.address} ${state(status)}` });
    else context.report({ at: bucket.header, message: `${bucket.address} keeps no former versions` });
  }
});

// src/rules/terraform/aws-s3-without-own-key.ts
var withKms = ["aws:kms", "aws:kms:dsse"];
var aws_s3_without_own_key_default = defineRule({
  meta: {
    id: "aws-s3-without-own-key",
    title: "Bucket is not encrypted by a key of KMS",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_145"], trivy: ["AWS-0132"] },
    why: "S3 encrypts every object by itself, but with a key of its own: who may read the bucket may read the data. With a key of yours that is a second permission, and each use stands in the trail.",
    remedy: 'Add an `aws_s3_bucket_server_side_encryption_configuration` with `sse_algorithm = "aws:kms"` and your key.',
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]
  },
  select: "tf/aws_s3_bucket",
  check(bucket, context) {
    if (receivesLogs(bucket, context)) return;
    const { found, complete, why } = context.linked(bucket, "tf/aws_s3_bucket_server_side_encryption_configuration");
    const algorithms = [
      ...every(
        bucket.body,
        "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm"
      ).values,
      ...found.flatMap((c) => every(c.body, "rule.apply_server_side_encryption_by_default.sse_algorithm").values)
    ];
    const encrypted = or(...algorithms.map((algorithm) => oneOf(algorithm, withKms)));
    if (encrypted === true) return;
    const written = algorithms.find((algorithm) => algorithm.kind !== "missing");
    if (encrypted === "unknown") context.undecided(written ?? bucket.header);
    else if (written) {
      context.report({ at: written, message: `\`sse_algorithm\` of ${bucket.address} ${state(written)}` });
    } else if (!complete) context.undecided(bucket.header, why);
    else context.report({ at: bucket.header, message: `${bucket.address} is encrypted by a key of S3 only` });
  }
});
function receivesLogs(bucket, context) {
  const acls = context.linked(bucket, "tf/aws_s3_bucket_acl").found;
  const policies = context.linked(bucket, "tf/aws_s3_bucket_policy").found;
  return context.linked(bucket, "tf/aws_s3_bucket_logging", "target_bucket").found.length > 0 || [bucket, ...acls].some(({ body }) => equals(get(body, "acl"), "log-delivery-write") === true) || policies.some(
    (policy) => statements(policy).some((s) => principals(s).some(({ id }) => equals(id, "logging.s3.amazonaws.com") === true))
  ) || acls.some(
    ({ body }) => every(body, "access_control_policy.grant.grantee.uri").values.some(
      (uri) => matches(uri, /\/s3\/LogDelivery$/) === true
    )
  );
}

// src/rules/terraform/aws-search-coarse-access.ts
var aws_search_coarse_access_default = rowsRule({
  meta: {
    id: "aws-search-coarse-access",
    title: "Search domain has no users of its own",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_52"] },
    why: "Who may reach the domain may read and delete every index.",
    remedy: "Enable `advanced_security_options`.",
    references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]
  },
  so: "who reaches it may read and delete every index",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "advanced_security_options.enabled",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-search-few-masters.ts
var aws_search_few_masters_default = rowsRule({
  meta: {
    id: "aws-search-few-masters",
    title: "Search domain has too few master nodes",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_318"] },
    why: "With fewer than three dedicated masters the loss of one leaves the domain without a majority.",
    remedy: "Set `dedicated_master_enabled = true` and `dedicated_master_count = 3`.",
    references: [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html"
    ]
  },
  so: "the loss of one node leaves it without a majority",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "cluster_config.dedicated_master_count",
      holds: (v) => atLeast(v, 3)
    }
  ]
});

// src/rules/terraform/aws-search-logs-off.ts
var aws_search_logs_off_default = rowsRule({
  meta: {
    id: "aws-search-logs-off",
    title: "Search domain keeps no logs",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_84"], trivy: ["AWS-0042"] },
    why: "Slow queries and errors of the domain leave no trace.",
    remedy: "Add a `log_publishing_options` block.",
    references: [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html"
    ]
  },
  so: "slow queries and errors leave no trace",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "log_publishing_options",
      whole: true,
      holds: (v) => some(v, (log) => not(isFalse(get(log, "enabled"))))
    }
  ]
});

// src/rules/terraform/aws-search-outside-vpc.ts
var aws_search_outside_vpc_default = rowsRule({
  meta: {
    id: "aws-search-outside-vpc",
    title: "Search domain has a public endpoint",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_137"] },
    why: "Only its access policy stands between the internet and the data.",
    remedy: "Add `vpc_options`; a domain can't be moved into a network later.",
    references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]
  },
  so: "only its policy keeps the internet out",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "vpc_options.subnet_ids",
      holds: isSet
    }
  ]
});

// src/rules/terraform/aws-search-plain-http.ts
var aws_search_plain_http_default = rowsRule({
  meta: {
    id: "aws-search-plain-http",
    title: "Search domain answers plain HTTP",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_83"], trivy: ["AWS-0046"] },
    why: "Queries, answers and passwords can be read and changed on the way.",
    remedy: "Set `enforce_https = true` in `domain_endpoint_options`.",
    references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html"]
  },
  so: "it answers plain HTTP",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "domain_endpoint_options.enforce_https",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-search-without-masters.ts
var aws_search_without_masters_default = rowsRule({
  meta: {
    id: "aws-search-without-masters",
    title: "Search domain has no dedicated master nodes",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_59"] },
    why: "Nodes that hold data also have to keep the cluster together, and lose it under load.",
    remedy: "Set `dedicated_master_enabled = true`.",
    references: [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html"
    ]
  },
  so: "it may fall apart under load",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "cluster_config.dedicated_master_enabled",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-secret-rotated-late.ts
var aws_secret_rotated_late_default = rowsRule({
  meta: {
    id: "aws-secret-rotated-late",
    title: "Secret is rotated too rarely",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_304"] },
    why: "A secret that leaked unnoticed works for months or years.",
    remedy: "Rotate every 90 days or sooner.",
    references: ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html"]
  },
  so: "a leaked secret works for months",
  rows: [
    {
      select: "tf/aws_secretsmanager_secret_rotation",
      path: "rotation_rules.automatically_after_days",
      holds: (v) => atMost(v, 90),
      where: (r) => not(isSet(get(r, "rotation_rules[0].schedule_expression")))
    }
  ]
});

// src/rules/terraform/aws-security-group-undescribed.ts
var aws_security_group_undescribed_default = rowsRule({
  meta: {
    id: "aws-security-group-undescribed",
    title: "Security group doesn't say what it is for",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_23"], trivy: ["AWS-0099"] },
    why: "Nobody dares to close a group whose purpose is forgotten.",
    remedy: "Write a `description`.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-groups.html"]
  },
  so: "nobody knows what it is for",
  rows: [
    {
      select: [
        "tf/aws_security_group",
        "tf/aws_security_group_rule",
        "tf/aws_vpc_security_group_ingress_rule",
        "tf/aws_vpc_security_group_egress_rule",
        "tf/aws_elasticache_security_group",
        "tf/aws_redshift_security_group",
        "tf/aws_db_security_group"
      ],
      path: "description",
      holds: isGiven
    }
  ]
});

// src/rules/terraform/aws-single-zone-database.ts
var aws_single_zone_database_default = rowsRule({
  meta: {
    id: "aws-single-zone-database",
    title: "Database runs in one zone only",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_157"] },
    why: "When the zone fails, the database is away until somebody restores it.",
    remedy: "Set `multi_az = true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"]
  },
  so: "it is away when its zone fails",
  rows: [{ select: "tf/aws_db_instance", path: "multi_az", holds: isTrue }]
});

// src/rules/terraform/aws-snapshot-without-tags.ts
var aws_snapshot_without_tags_default = rowsRule({
  meta: {
    id: "aws-snapshot-without-tags",
    title: "Snapshots lose the tags of their database",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_313", "CKV_AWS_362", "CKV2_AWS_60"] },
    why: "Without tags nobody knows whose snapshot it is, who pays for it or who may read it.",
    remedy: "Set `copy_tags_to_snapshot = true`.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html"]
  },
  so: "its snapshots have no tags",
  rows: [
    {
      select: ["tf/aws_rds_cluster", "tf/aws_neptune_cluster", "tf/aws_db_instance"],
      path: "copy_tags_to_snapshot",
      holds: isTrue
    }
  ]
});

// src/rules/terraform/aws-ssh-open-to-world.ts
var aws_ssh_open_to_world_default = openingRule({
  meta: {
    id: "aws-ssh-open-to-world",
    title: "SSH is open to the whole internet",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_24"], trivy: ["AWS-0107"] },
    why: "Port 22 of every public address is tried within minutes; one weak password, stolen key or hole in the server is then enough.",
    remedy: "Allow your own networks only, or use Session Manager, which needs no open port.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
  },
  select: [
    "tf/aws_security_group",
    "tf/aws_default_security_group",
    "tf/aws_security_group_rule",
    "tf/aws_vpc_security_group_ingress_rule"
  ],
  direction: "ingress",
  bad: (opening) => opensPort(opening, 22),
  says: "lets everyone reach SSH (port 22)"
});

// src/rules/terraform/aws-stack-without-notifications.ts
var aws_stack_without_notifications_default = rowsRule({
  meta: {
    id: "aws-stack-without-notifications",
    title: "Changes of a stack are told to nobody",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_124"] },
    why: "Nobody hears of a stack that failed or was changed.",
    remedy: "Name a topic in `notification_arns`.",
    references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-add-tags.html"]
  },
  so: "nobody hears of its changes",
  rows: [{ select: "tf/aws_cloudformation_stack", path: "notification_arns", holds: isSet }]
});

// src/rules/terraform/aws-storage-unencrypted.ts
var set = (path) => (subject) => isSet(get(subject, path));
var createdHere = (...sources) => (subject) => and(...sources.map((source2) => not(set(source2)(subject))));
var aws_storage_unencrypted_default = rowsRule({
  meta: {
    id: "aws-storage-unencrypted",
    title: "Stored data is not encrypted",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: [
        "CKV_AWS_3",
        "CKV_AWS_16",
        "CKV_AWS_29",
        "CKV_AWS_42",
        "CKV_AWS_43",
        "CKV_AWS_44",
        "CKV_AWS_47",
        "CKV_AWS_5",
        "CKV_AWS_64",
        "CKV_AWS_74",
        "CKV_AWS_77",
        "CKV_AWS_96",
        "CKV_AWS_140",
        "CKV_AWS_146",
        "CKV_AWS_159",
        "CKV_AWS_214",
        "CKV_AWS_235",
        "CKV_AWS_240",
        "CKV_AWS_253",
        "CKV_AWS_255",
        "CKV_AWS_279",
        "CKV_AWS_292",
        "CKV_AWS_308",
        "CKV_AWS_78",
        "CKV_AWS_106"
      ],
      trivy: [
        "AWS-0002",
        "AWS-0006",
        "AWS-0018",
        "AWS-0021",
        "AWS-0023",
        "AWS-0026",
        "AWS-0037",
        "AWS-0045",
        "AWS-0048",
        "AWS-0064",
        "AWS-0076",
        "AWS-0079",
        "AWS-0080",
        "AWS-0084"
      ]
    },
    why: "Who gets hold of the volume, a snapshot or a backup reads the data as it is. Most services cannot be encrypted later without moving all data.",
    remedy: "Turn encryption at rest on when the resource is created; without a key of your own AWS uses one of its keys.",
    references: ["https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/welcome.html"]
  },
  so: "what it stores is not encrypted",
  rows: [
    { select: "tf/aws_ebs_volume", path: "encrypted", holds: isTrue, where: createdHere("snapshot_id") },
    {
      select: "tf/aws_ebs_encryption_by_default",
      path: "enabled",
      holds: (v) => not(isFalse(v)),
      so: "new volumes of the account are not encrypted"
    },
    {
      select: "tf/aws_db_instance",
      path: "storage_encrypted",
      holds: isTrue,
      where: createdHere("replicate_source_db", "snapshot_identifier")
    },
    {
      select: "tf/aws_rds_cluster",
      path: "storage_encrypted",
      holds: isTrue,
      // Aurora Serverless v1 is always encrypted.
      where: (subject) => and(
        createdHere("replication_source_identifier", "snapshot_identifier")(subject),
        not(equals(get(subject, "engine_mode"), "serverless"))
      )
    },
    {
      select: ["tf/aws_rds_global_cluster", "tf/aws_docdb_global_cluster"],
      path: "storage_encrypted",
      holds: isTrue,
      where: createdHere("source_db_cluster_identifier")
    },
    { select: "tf/aws_db_cluster_snapshot", path: "storage_encrypted", holds: isTrue },
    {
      select: ["tf/aws_docdb_cluster", "tf/aws_neptune_cluster"],
      path: "storage_encrypted",
      holds: isTrue,
      where: createdHere("snapshot_identifier", "replication_source_identifier")
    },
    { select: "tf/aws_neptune_cluster_snapshot", path: "storage_encrypted", holds: isTrue },
    { select: "tf/aws_dax_cluster", path: "server_side_encryption.enabled", holds: isTrue },
    { select: "tf/aws_efs_file_system", path: "encrypted", holds: isTrue },
    {
      select: "tf/aws_elasticache_replication_group",
      path: "at_rest_encryption_enabled",
      holds: isTrue,
      where: createdHere("global_replication_group_id")
    },
    { select: "tf/aws_redshift_cluster", path: "encrypted", holds: isTrue },
    { select: "tf/aws_kinesis_stream", path: "encryption_type", holds: (v) => equals(v, "KMS") },
    {
      select: "tf/aws_kinesis_firehose_delivery_stream",
      path: "server_side_encryption.enabled",
      holds: isTrue,
      // A stream that reads from Kinesis takes the source's encryption.
      where: createdHere("kinesis_source_configuration")
    },
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "encrypt_at_rest.enabled",
      holds: isTrue
    },
    { select: "tf/aws_athena_database", path: "encryption_configuration", holds: isSet },
    {
      select: "tf/aws_athena_workgroup",
      path: "configuration.result_configuration.encryption_configuration",
      holds: isSet,
      so: "its query results are not encrypted"
    },
    { select: "tf/aws_appsync_api_cache", path: "at_rest_encryption_enabled", holds: isTrue },
    {
      select: "tf/aws_api_gateway_method_settings",
      within: "settings",
      path: "cache_data_encrypted",
      holds: isTrue,
      where: (settings) => isTrue(get(settings, "caching_enabled")),
      so: "cached answers are not encrypted"
    },
    { select: "tf/aws_ami_copy", path: "encrypted", holds: isTrue },
    {
      select: "tf/aws_codebuild_project",
      within: "artifacts",
      path: "encryption_disabled",
      holds: (v) => not(isTrue(v)),
      where: (artifacts) => not(equals(get(artifacts, "type"), "NO_ARTIFACTS")),
      so: "its artifacts are not encrypted"
    },
    {
      select: "tf/aws_codebuild_project",
      within: "secondary_artifacts",
      path: "encryption_disabled",
      holds: (v) => not(isTrue(v)),
      so: "its artifacts are not encrypted"
    },
    {
      select: "tf/aws_dlm_lifecycle_policy",
      within: "policy_details.action.cross_region_copy",
      path: "encryption_configuration.encrypted",
      holds: isTrue,
      so: "the copied snapshots are not encrypted"
    },
    {
      select: "tf/aws_dlm_lifecycle_policy",
      within: "policy_details.schedule.cross_region_copy_rule",
      path: "encrypted",
      holds: isTrue,
      so: "the copied snapshots are not encrypted"
    }
  ]
});

// src/rules/terraform/aws-target-group-plain.ts
var aws_target_group_plain_default = rowsRule({
  meta: {
    id: "aws-target-group-plain",
    title: "Load balancer talks plain HTTP to its targets",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_378"] },
    why: "Behind the load balancer requests can be read and changed by whoever is in the network.",
    remedy: 'Set `protocol = "HTTPS"`.',
    references: [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"
    ]
  },
  so: "its targets are reached unencrypted",
  rows: [
    {
      select: ["tf/aws_lb_target_group", "tf/aws_alb_target_group"],
      path: "protocol",
      holds: (v) => not(equals(v, "HTTP"))
    }
  ]
});

// src/rules/terraform/aws-target-group-unchecked.ts
var aws_target_group_unchecked_default = rowsRule({
  meta: {
    id: "aws-target-group-unchecked",
    title: "Load balancer doesn't check its targets",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_261"] },
    why: "Requests go to machines that are broken, until somebody notices.",
    remedy: "Add a `health_check` with the path that tells.",
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"]
  },
  so: "requests go to machines that are broken",
  rows: [
    {
      select: ["tf/aws_lb_target_group", "tf/aws_alb_target_group"],
      path: "health_check",
      holds: isSet,
      where: (group) => oneOf(get(group, "protocol"), ["HTTP", "HTTPS"])
    }
  ]
});

// src/rules/terraform/aws-task-shares-processes.ts
var aws_task_shares_processes_default = rowsRule({
  meta: {
    id: "aws-task-shares-processes",
    title: "Task sees the processes of its host",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_335"] },
    why: "A container of the task can watch and signal every process of the machine.",
    remedy: 'Set `pid_mode = "task"`, or delete it.',
    references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
  },
  so: "its containers see every process of the host",
  rows: [{ select: "tf/aws_ecs_task_definition", path: "pid_mode", holds: (v) => not(equals(v, "host")) }]
});

// src/rules/terraform/aws-tracing-off.ts
var aws_tracing_off_default = rowsRule({
  meta: {
    id: "aws-tracing-off",
    title: "Requests are not traced",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_50", "CKV_AWS_73", "CKV_AWS_284"], trivy: ["AWS-0003", "AWS-0066"] },
    why: "When a call is slow or fails, nobody can tell in which service.",
    remedy: "Turn X-Ray tracing on.",
    references: ["https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html"]
  },
  so: "nobody sees where a call is slow or fails",
  rows: [
    { select: "tf/aws_api_gateway_stage", path: "xray_tracing_enabled", holds: isTrue },
    { select: "tf/aws_sfn_state_machine", path: "tracing_configuration.enabled", holds: isTrue },
    {
      select: "tf/aws_lambda_function",
      path: "tracing_config.mode",
      holds: (v) => oneOf(v, ["Active", "PassThrough"])
    }
  ]
});

// src/rules/terraform/aws-trail-without-log-group.ts
var aws_trail_without_log_group_default = rowsRule({
  meta: {
    id: "aws-trail-without-log-group",
    title: "Trail is not sent to CloudWatch Logs",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_AWS_10"], trivy: ["AWS-0162"] },
    why: "Alarms can't watch what lies in a bucket only.",
    remedy: "Set `cloud_watch_logs_group_arn`, with a role.",
    references: [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"
    ]
  },
  so: "no alarm can watch it",
  rows: [{ select: "tf/aws_cloudtrail", path: "cloud_watch_logs_group_arn", holds: isGiven }]
});

// src/rules/terraform/aws-trail-without-topic.ts
var aws_trail_without_topic_default = rowsRule({
  meta: {
    id: "aws-trail-without-topic",
    title: "Trail tells nobody of new log files",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_252"] },
    why: "Programs that watch the log files hear of them late.",
    remedy: "Name a topic in `sns_topic_name`.",
    references: [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html"
    ]
  },
  so: "nobody hears of new log files",
  rows: [{ select: "tf/aws_cloudtrail", path: "sns_topic_name", holds: isGiven }]
});

// src/rules/terraform/aws-transfer-outdated-policy.ts
var aws_transfer_outdated_policy_default = rowsRule({
  meta: {
    id: "aws-transfer-outdated-policy",
    title: "File transfer server accepts old ciphers",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_380"] },
    why: "Old ciphers and key exchanges can be broken or downgraded to.",
    remedy: "Set `security_policy_name` to one of 2024 or later.",
    references: ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"]
  },
  so: "it accepts old ciphers",
  rows: [
    {
      select: "tf/aws_transfer_server",
      path: "security_policy_name",
      holds: (v) => matches(v, /^TransferSecurityPolicy-(?:FIPS-)?(?:202[4-9]|PQ|SshAuditCompliant-2025)/)
    }
  ]
});

// src/rules/terraform/aws-transfer-public.ts
var aws_transfer_public_default = rowsRule({
  meta: {
    id: "aws-transfer-public",
    title: "File transfer server is on the internet",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_164"] },
    why: "Anyone on the internet can try passwords and keys against it.",
    remedy: 'Set `endpoint_type = "VPC"`.',
    references: ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"]
  },
  so: "it has a public endpoint",
  rows: [{ select: "tf/aws_transfer_server", path: "endpoint_type", holds: (v) => oneOf(v, ["VPC", "VPC_ENDPOINT"]) }]
});

// src/rules/terraform/aws-transit-gateway-auto-accept.ts
var aws_transit_gateway_auto_accept_default = rowsRule({
  meta: {
    id: "aws-transit-gateway-auto-accept",
    title: "Transit gateway accepts anyone",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_331"] },
    why: "Any account the gateway is shared with joins its network to yours, without anybody looking.",
    remedy: 'Set `auto_accept_shared_attachments = "disable"`.',
    references: ["https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html"]
  },
  so: "it connects whoever asks",
  rows: [
    {
      select: "tf/aws_ec2_transit_gateway",
      path: "auto_accept_shared_attachments",
      holds: (v) => not(equals(v, "enable"))
    }
  ]
});

// src/rules/terraform/aws-transit-unencrypted.ts
var aws_transit_unencrypted_default = rowsRule({
  meta: {
    id: "aws-transit-unencrypted",
    title: "Data travels unencrypted between machines",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: [
        "CKV_AWS_6",
        "CKV_AWS_30",
        "CKV_AWS_90",
        "CKV_AWS_97",
        "CKV_AWS_105",
        "CKV_AWS_202",
        "CKV_AWS_215",
        "CKV_AWS_220",
        "CKV_AWS_239",
        "CKV_AWS_357",
        "CKV_AWS_365",
        "CKV_AWS_369"
      ],
      trivy: ["AWS-0035", "AWS-0043", "AWS-0051", "AWS-0073"]
    },
    why: "Whoever can see the network between the machines reads and changes what passes.",
    remedy: "Turn TLS on for the connections that the finding names.",
    references: [
      "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_encrypt.html"
    ]
  },
  so: "connections to it may be unencrypted",
  rows: [
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "node_to_node_encryption.enabled",
      holds: isTrue,
      so: "its nodes talk unencrypted"
    },
    {
      select: "tf/aws_elasticache_replication_group",
      path: "transit_encryption_enabled",
      holds: isTrue,
      where: (group) => not(isSet(get(group, "global_replication_group_id")))
    },
    { select: "tf/aws_memorydb_cluster", path: "tls_enabled", holds: (v) => not(isFalse(v)) },
    { select: "tf/aws_dax_cluster", path: "cluster_endpoint_encryption_type", holds: (v) => equals(v, "TLS") },
    {
      select: "tf/aws_msk_cluster",
      path: "encryption_info.encryption_in_transit.client_broker",
      holds: (v) => or(not(isSet(v)), equals(v, "TLS")),
      so: "clients may talk to its brokers unencrypted"
    },
    {
      select: "tf/aws_msk_cluster",
      path: "encryption_info.encryption_in_transit.in_cluster",
      holds: (v) => not(isFalse(v)),
      so: "its brokers talk unencrypted"
    },
    {
      select: "tf/aws_ecs_task_definition",
      within: "volume.efs_volume_configuration",
      path: "transit_encryption",
      holds: (v) => equals(v, "ENABLED"),
      so: "the file system is reached unencrypted"
    },
    { select: "tf/aws_appsync_api_cache", path: "transit_encryption_enabled", holds: isTrue },
    {
      select: "tf/aws_cloudsearch_domain",
      path: "endpoint_options.enforce_https",
      holds: isTrue,
      so: "it answers plain HTTP"
    },
    {
      select: "tf/aws_docdb_cluster_parameter_group",
      within: "parameter",
      path: "value",
      holds: (v) => not(equals(v, "disabled")),
      where: (parameter) => equals(get(parameter, "name"), "tls")
    },
    {
      select: "tf/aws_ses_configuration_set",
      path: "delivery_options.tls_policy",
      holds: (v) => equals(v, "Require"),
      so: "mail is delivered unencrypted where the other side has no TLS"
    },
    {
      select: "tf/aws_transfer_server",
      path: "protocols",
      holds: (v) => not(equals(v, "FTP")),
      so: "files and passwords travel unencrypted"
    },
    {
      select: "tf/aws_sagemaker_data_quality_job_definition",
      path: "network_config.enable_inter_container_traffic_encryption",
      holds: isTrue
    },
    {
      select: "tf/aws_redshift_parameter_group",
      path: "parameter",
      whole: true,
      holds: (v) => some(v, (p) => and(equals(get(p, "name"), "require_ssl"), oneOf(get(p, "value"), [true, "true", "on"])))
    }
  ]
});

// src/rules/terraform/aws-user-with-policy.ts
var aws_user_with_policy_default = defineRule({
  meta: {
    id: "aws-user-with-policy",
    title: "Permissions are given to a user directly",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_40"], trivy: ["AWS-0143"] },
    controls: { "cis-aws-1.4": ["1.15"] },
    why: "Permissions that hang on single users are forgotten when people change their role, and nobody sees them in one place.",
    remedy: "Attach the policy to a group or, better, to a role that people assume.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
  },
  select: ["tf/aws_iam_user_policy", "tf/aws_iam_user_policy_attachment", "tf/aws_iam_policy_attachment"],
  check(resource, context) {
    if (resource.kind !== "tf/aws_iam_policy_attachment") {
      const user = get(resource.body, "user");
      const at = user.kind === "missing" ? resource.header : user;
      context.report({ at, message: `${resource.address} gives permissions to a user directly` });
      return;
    }
    const users = get(resource.body, "users");
    if (users.kind === "unknown") context.undecided(users);
    else if (items(users).length > 0) {
      context.report({ at: users, message: `${resource.address} gives permissions to users directly` });
    }
  }
});

// src/rules/terraform/aws-waf-without-rules.ts
var aws_waf_without_rules_default = rowsRule({
  meta: {
    id: "aws-waf-without-rules",
    title: "Web application firewall has no rules",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_175"] },
    why: "It lets everything through, and everybody believes it doesn't.",
    remedy: "Add rules, such as the managed groups of AWS.",
    references: ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html"]
  },
  so: "it lets everything through",
  rows: [
    {
      select: "tf/aws_wafv2_web_acl",
      path: "rule",
      holds: isSet,
      where: (acl) => not(isSet(get(acl, "rule_json")))
    },
    { select: "tf/aws_wafregional_web_acl", path: "rule", holds: isSet },
    { select: "tf/aws_waf_web_acl", path: "rules", holds: isSet }
  ]
});

// src/rules/terraform/aws-without-own-key.ts
var isOwnKey = (key) => and(isGiven(key), not(startsWith(key, "alias/aws/")));
var aws_without_own_key_default = rowsRule({
  meta: {
    id: "aws-without-own-key",
    title: "Encryption key belongs to AWS",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      // biome-ignore format: one line a service would be longer than the rule
      checkov: [
        "CKV_AWS_22",
        "CKV_AWS_35",
        "CKV_AWS_98",
        "CKV_AWS_119",
        "CKV_AWS_136",
        "CKV_AWS_142",
        "CKV_AWS_147",
        "CKV_AWS_149",
        "CKV_AWS_158",
        "CKV_AWS_160",
        "CKV_AWS_166",
        "CKV_AWS_173",
        "CKV_AWS_177",
        "CKV_AWS_178",
        "CKV_AWS_179",
        "CKV_AWS_180",
        "CKV_AWS_181",
        "CKV_AWS_182",
        "CKV_AWS_183",
        "CKV_AWS_184",
        "CKV_AWS_185",
        "CKV_AWS_186",
        "CKV_AWS_187",
        "CKV_AWS_189",
        "CKV_AWS_190",
        "CKV_AWS_191",
        "CKV_AWS_199",
        "CKV_AWS_200",
        "CKV_AWS_201",
        "CKV_AWS_203",
        "CKV_AWS_209",
        "CKV_AWS_212",
        "CKV_AWS_219",
        "CKV_AWS_221",
        "CKV_AWS_236",
        "CKV_AWS_241",
        "CKV_AWS_245",
        "CKV_AWS_246",
        "CKV_AWS_247",
        "CKV_AWS_254",
        "CKV_AWS_256",
        "CKV_AWS_262",
        "CKV_AWS_263",
        "CKV_AWS_264",
        "CKV_AWS_265",
        "CKV_AWS_266",
        "CKV_AWS_267",
        "CKV_AWS_269",
        "CKV_AWS_270",
        "CKV_AWS_271",
        "CKV_AWS_278",
        "CKV_AWS_280",
        "CKV_AWS_281",
        "CKV_AWS_282",
        "CKV_AWS_294",
        "CKV_AWS_296",
        "CKV_AWS_297",
        "CKV_AWS_298",
        "CKV_AWS_327",
        "CKV_AWS_337",
        "CKV_AWS_345",
        "CKV_AWS_346",
        "CKV_AWS_347",
        "CKV_AWS_354",
        "CKV_AWS_367",
        "CKV_AWS_372",
        "CKV_AWS_373",
        "CKV_AWS_381",
        "CKV2_AWS_73"
      ],
      // biome-ignore format: as above
      trivy: [
        "AWS-0015",
        "AWS-0017",
        "AWS-0022",
        "AWS-0025",
        "AWS-0027",
        "AWS-0033",
        "AWS-0078",
        "AWS-0098",
        "AWS-0128",
        "AWS-0135",
        "AWS-0136",
        "AWS-0179"
      ]
    },
    why: "A key of AWS cannot be restricted, audited or rotated on your terms, nor revoked when an account must be cut off.",
    remedy: "Create an `aws_kms_key` and name it where the finding points.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html"]
  },
  so: "no key of your own protects it",
  rows: [
    {
      select: [
        "tf/aws_ami_copy",
        "tf/aws_cloudtrail",
        "tf/aws_cloudtrail_event_data_store",
        "tf/aws_cloudwatch_log_group",
        "tf/aws_db_instance_automated_backups_replication",
        "tf/aws_db_snapshot_copy",
        "tf/aws_dms_replication_instance",
        "tf/aws_docdb_cluster",
        "tf/aws_ebs_snapshot_copy",
        "tf/aws_ebs_volume",
        "tf/aws_efs_file_system",
        "tf/aws_elasticache_replication_group",
        "tf/aws_fsx_lustre_file_system",
        "tf/aws_fsx_ontap_file_system",
        "tf/aws_fsx_openzfs_file_system",
        "tf/aws_fsx_windows_file_system",
        "tf/aws_imagebuilder_component",
        "tf/aws_kinesis_stream",
        "tf/aws_kinesis_video_stream",
        "tf/aws_rds_cluster",
        "tf/aws_rds_cluster_activity_stream",
        "tf/aws_redshift_cluster",
        "tf/aws_redshift_snapshot_copy_grant",
        "tf/aws_redshiftserverless_namespace",
        "tf/aws_s3_bucket_object",
        "tf/aws_s3_object",
        "tf/aws_s3_object_copy",
        "tf/aws_sagemaker_domain",
        "tf/aws_sagemaker_notebook_instance",
        "tf/aws_secretsmanager_secret",
        "tf/aws_timestreamwrite_database"
      ],
      path: "kms_key_id",
      holds: isOwnKey
    },
    {
      select: [
        "tf/aws_appflow_flow",
        "tf/aws_backup_vault",
        "tf/aws_dms_endpoint",
        "tf/aws_dms_s3_endpoint",
        "tf/aws_dynamodb_table_replica",
        "tf/aws_memorydb_cluster",
        "tf/aws_memorydb_snapshot",
        "tf/aws_neptune_cluster",
        "tf/aws_sagemaker_endpoint_configuration",
        "tf/aws_scheduler_schedule"
      ],
      path: "kms_key_arn",
      holds: isOwnKey
    },
    { select: "tf/aws_appflow_connector_profile", path: "kms_arn", holds: isOwnKey },
    { select: "tf/aws_neptune_cluster_snapshot", path: "kms_key_id", holds: isOwnKey },
    {
      select: "tf/aws_lambda_function",
      path: "kms_key_arn",
      holds: isOwnKey,
      where: (subject) => isSet(get(subject, "environment[0].variables")),
      so: "no key of your own protects its environment variables"
    },
    {
      select: "tf/aws_dynamodb_table",
      path: "server_side_encryption",
      whole: true,
      holds: (v) => some(v, (one) => and(isTrue(get(one, "enabled")), isOwnKey(get(one, "kms_key_arn"))))
    },
    {
      select: "tf/aws_ecr_repository",
      path: "encryption_configuration.encryption_type",
      holds: (v) => oneOf(v, ["KMS", "KMS_DSSE"])
    },
    { select: ["tf/aws_codebuild_project", "tf/aws_codeartifact_domain"], path: "encryption_key", holds: isOwnKey },
    { select: "tf/aws_codepipeline", path: "artifact_store.encryption_key", holds: isSet },
    {
      select: ["tf/aws_sqs_queue", "tf/aws_sns_topic"],
      path: "kms_master_key_id",
      holds: (v) => or(not(isGiven(v)), isOwnKey(v))
    },
    {
      select: ["tf/aws_elasticsearch_domain", "tf/aws_opensearch_domain"],
      path: "encrypt_at_rest.kms_key_id",
      holds: isOwnKey
    },
    { select: "tf/aws_msk_cluster", path: "encryption_info.encryption_at_rest_kms_key_arn", holds: isOwnKey },
    { select: "tf/aws_mq_broker", path: "encryption_options.use_aws_owned_key", holds: isFalse },
    { select: "tf/aws_kendra_index", path: "server_side_encryption_configuration.kms_key_id", holds: isOwnKey },
    { select: "tf/aws_keyspaces_table", path: "encryption_specification.kms_key_identifier", holds: isOwnKey },
    { select: "tf/aws_comprehend_entity_recognizer", path: "model_kms_key_id", holds: isOwnKey },
    {
      select: "tf/aws_connect_instance_storage_config",
      within: "storage_config.kinesis_video_stream_config",
      path: "encryption_config.key_id",
      holds: isOwnKey
    },
    {
      select: "tf/aws_connect_instance_storage_config",
      within: "storage_config.s3_config",
      path: "encryption_config.key_id",
      holds: isOwnKey
    },
    {
      select: "tf/aws_kinesis_firehose_delivery_stream",
      path: "server_side_encryption.key_arn",
      holds: isOwnKey,
      where: (subject) => not(isSet(get(subject, "kinesis_source_configuration[0]")))
    },
    {
      select: "tf/aws_dlm_lifecycle_policy",
      within: "policy_details.action.cross_region_copy",
      path: "encryption_configuration.cmk_arn",
      holds: isOwnKey
    },
    {
      select: "tf/aws_dlm_lifecycle_policy",
      within: "policy_details.schedule.cross_region_copy_rule",
      path: "cmk_arn",
      holds: isOwnKey
    },
    {
      select: "tf/aws_ssm_parameter",
      path: "key_id",
      holds: isOwnKey,
      where: (subject) => equals(get(subject, "type"), "SecureString")
    },
    {
      select: [
        "tf/aws_networkfirewall_firewall",
        "tf/aws_networkfirewall_rule_group",
        "tf/aws_networkfirewall_firewall_policy"
      ],
      path: "encryption_configuration.key_id",
      holds: isOwnKey
    },
    {
      select: ["tf/aws_db_instance", "tf/aws_rds_cluster_instance"],
      path: "performance_insights_kms_key_id",
      holds: isOwnKey,
      where: (subject) => isTrue(get(subject, "performance_insights_enabled")),
      so: "no key of your own protects its performance data"
    },
    {
      select: "tf/aws_sagemaker_data_quality_job_definition",
      path: "data_quality_job_output_config.kms_key_id",
      holds: isOwnKey
    },
    { select: "tf/aws_sagemaker_flow_definition", path: "output_config.kms_key_id", holds: isOwnKey },
    { select: "tf/aws_bedrockagent_agent", path: "customer_encryption_key_arn", holds: isOwnKey },
    {
      select: "tf/aws_codegurureviewer_repository_association",
      path: "kms_key_details",
      whole: true,
      holds: (v) => some(
        v,
        (details) => and(equals(get(details, "encryption_option"), "CUSTOMER_MANAGED_CMK"), isOwnKey(get(details, "kms_key_id")))
      )
    },
    {
      select: "tf/aws_imagebuilder_distribution_configuration",
      within: "distribution.ami_distribution_configuration",
      path: "kms_key_id",
      holds: isOwnKey
    },
    {
      select: "tf/aws_imagebuilder_image_recipe",
      within: "block_device_mapping.ebs",
      path: "encrypted",
      holds: isTrue,
      so: "its images are not encrypted"
    },
    {
      select: "tf/aws_imagebuilder_image_recipe",
      within: "block_device_mapping.ebs",
      path: "kms_key_id",
      holds: isOwnKey
    }
  ]
});

// src/rules/terraform/aws-workspace-root-unencrypted.ts
var aws_workspace_root_unencrypted_default = rowsRule({
  meta: {
    id: "aws-workspace-root-unencrypted",
    title: "Root volume of a WorkSpace is not encrypted",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_156"], trivy: ["AWS-0109"] },
    why: "Who gets hold of the volume or a snapshot of it reads the system and what is cached on it.",
    remedy: "Set `root_volume_encryption_enabled = true`; it cannot be turned on later.",
    references: ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]
  },
  so: "its root volume is not encrypted",
  rows: [{ select: "tf/aws_workspaces_workspace", path: "root_volume_encryption_enabled", holds: isTrue }]
});

// src/rules/terraform/aws-workspace-user-volume-unencrypted.ts
var aws_workspace_user_volume_unencrypted_default = rowsRule({
  meta: {
    id: "aws-workspace-user-volume-unencrypted",
    title: "User volume of a WorkSpace is not encrypted",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_AWS_155"], trivy: ["AWS-0109"] },
    why: "Who gets hold of the volume or a snapshot of it reads the user's files.",
    remedy: "Set `user_volume_encryption_enabled = true`; it cannot be turned on later.",
    references: ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]
  },
  so: "its user volume is not encrypted",
  rows: [{ select: "tf/aws_workspaces_workspace", path: "user_volume_encryption_enabled", holds: isTrue }]
});

// src/rules/terraform/index.generated.ts
var rules = [
  ["aws-administrator-access", aws_administrator_access_default],
  ["aws-agent-without-guardrail", aws_agent_without_guardrail_default],
  ["aws-airflow-scheduler-logs-off", aws_airflow_scheduler_logs_off_default],
  ["aws-airflow-webserver-logs-off", aws_airflow_webserver_logs_off_default],
  ["aws-airflow-worker-logs-off", aws_airflow_worker_logs_off_default],
  ["aws-alarm-muted", aws_alarm_muted_default],
  ["aws-all-ports-open-to-world", aws_all_ports_open_to_world_default],
  ["aws-ami-without-owner", aws_ami_without_owner_default],
  ["aws-api-cache-off", aws_api_cache_off_default],
  ["aws-api-data-trace", aws_api_data_trace_default],
  ["aws-api-method-cache-off", aws_api_method_cache_off_default],
  ["aws-api-method-open", aws_api_method_open_default],
  ["aws-api-method-unchecked", aws_api_method_unchecked_default],
  ["aws-api-route-open", aws_api_route_open_default],
  ["aws-approval-by-one", aws_approval_by_one_default],
  ["aws-appsync-field-logs-off", aws_appsync_field_logs_off_default],
  ["aws-athena-clients-decide", aws_athena_clients_decide_default],
  ["aws-aurora-without-backtrack", aws_aurora_without_backtrack_default],
  ["aws-backup-missing", aws_backup_missing_default],
  ["aws-backup-retention-short", aws_backup_retention_short_default],
  ["aws-balancer-plain-listener", aws_balancer_plain_listener_default],
  ["aws-beanstalk-health-basic", aws_beanstalk_health_basic_default],
  ["aws-beanstalk-updates-off", aws_beanstalk_updates_off_default],
  ["aws-build-logs-unencrypted", aws_build_logs_unencrypted_default],
  ["aws-build-privileged", aws_build_privileged_default],
  ["aws-cache-default-subnets", aws_cache_default_subnets_default],
  ["aws-cache-without-failover", aws_cache_without_failover_default],
  ["aws-cache-without-password", aws_cache_without_password_default],
  ["aws-certificate-wildcard", aws_certificate_wildcard_default],
  ["aws-classic-balancer-zones", aws_classic_balancer_zones_default],
  ["aws-cloudfront-default-certificate", aws_cloudfront_default_certificate_default],
  ["aws-cloudfront-disabled", aws_cloudfront_disabled_default],
  ["aws-cloudfront-everywhere", aws_cloudfront_everywhere_default],
  ["aws-cloudfront-plain-http", aws_cloudfront_plain_http_default],
  ["aws-cloudfront-without-root-object", aws_cloudfront_without_root_object_default],
  ["aws-cloudfront-without-waf", aws_cloudfront_without_waf_default],
  ["aws-cloudtrail-off", aws_cloudtrail_off_default],
  ["aws-cloudtrail-single-region", aws_cloudtrail_single_region_default],
  ["aws-cloudtrail-validation-off", aws_cloudtrail_validation_off_default],
  ["aws-config-one-region", aws_config_one_region_default],
  ["aws-config-partial", aws_config_partial_default],
  ["aws-database-password-login", aws_database_password_login_default],
  ["aws-database-port-open-to-world", aws_database_port_open_to_world_default],
  ["aws-default-security-group-open", aws_default_security_group_open_default],
  ["aws-deletion-unprotected", aws_deletion_unprotected_default],
  ["aws-domain-transferable", aws_domain_transferable_default],
  ["aws-ebs-block-device-unencrypted", aws_ebs_block_device_unencrypted_default],
  ["aws-ecs-exec-log-off", aws_ecs_exec_log_off_default],
  ["aws-egress-open-to-world", aws_egress_open_to_world_default],
  ["aws-eks-logging-off", aws_eks_logging_off_default],
  ["aws-eks-module-public-endpoint", aws_eks_module_public_endpoint_default],
  ["aws-eks-node-ssh-open", aws_eks_node_ssh_open_default],
  ["aws-eks-public-access", aws_eks_public_access_default],
  ["aws-eks-public-endpoint", aws_eks_public_endpoint_default],
  ["aws-eks-secrets-unencrypted", aws_eks_secrets_unencrypted_default],
  ["aws-eks-version-unsupported", aws_eks_version_unsupported_default],
  ["aws-emr-public-blocked-off", aws_emr_public_blocked_off_default],
  ["aws-emr-without-security", aws_emr_without_security_default],
  ["aws-endpoint-service-auto-accept", aws_endpoint_service_auto_accept_default],
  ["aws-enhanced-monitoring-off", aws_enhanced_monitoring_off_default],
  ["aws-fargate-old-platform", aws_fargate_old_platform_default],
  ["aws-file-access-as-anyone", aws_file_access_as_anyone_default],
  ["aws-file-access-everywhere", aws_file_access_everywhere_default],
  ["aws-flow-logs-missing", aws_flow_logs_missing_default],
  ["aws-function-url-cors-open", aws_function_url_cors_open_default],
  ["aws-glue-without-security", aws_glue_without_security_default],
  ["aws-group-without-template", aws_group_without_template_default],
  ["aws-guardduty-off", aws_guardduty_off_default],
  ["aws-hard-coded-credentials", aws_hard_coded_credentials_default],
  ["aws-http-open-to-world", aws_http_open_to_world_default],
  ["aws-iam-admin-policy", aws_iam_admin_policy_default],
  ["aws-iam-wildcard-action", aws_iam_wildcard_action_default],
  ["aws-identity-pool-guests", aws_identity_pool_guests_default],
  ["aws-image-scan-off", aws_image_scan_off_default],
  ["aws-image-tag-mutable", aws_image_tag_mutable_default],
  ["aws-instance-ebs-not-optimized", aws_instance_ebs_not_optimized_default],
  ["aws-instance-metadata-v1", aws_instance_metadata_v1_default],
  ["aws-instance-monitoring-coarse", aws_instance_monitoring_coarse_default],
  ["aws-instance-without-role", aws_instance_without_role_default],
  ["aws-job-volume-without-own-key", aws_job_volume_without_own_key_default],
  ["aws-key-disabled", aws_key_disabled_default],
  ["aws-key-rotation-off", aws_key_rotation_off_default],
  ["aws-key-without-policy", aws_key_without_policy_default],
  ["aws-lambda-open-to-anyone", aws_lambda_open_to_anyone_default],
  ["aws-lambda-outside-vpc", aws_lambda_outside_vpc_default],
  ["aws-lambda-permission-broad", aws_lambda_permission_broad_default],
  ["aws-lambda-runtime-outdated", aws_lambda_runtime_outdated_default],
  ["aws-lambda-unsigned", aws_lambda_unsigned_default],
  ["aws-lambda-without-concurrency-limit", aws_lambda_without_concurrency_limit_default],
  ["aws-lambda-without-dead-letters", aws_lambda_without_dead_letters_default],
  ["aws-ledger-coarse-access", aws_ledger_coarse_access_default],
  ["aws-load-balancer-desync", aws_load_balancer_desync_default],
  ["aws-load-balancer-keeps-bad-headers", aws_load_balancer_keeps_bad_headers_default],
  ["aws-logging-off", aws_logging_off_default],
  ["aws-logs-kept-briefly", aws_logs_kept_briefly_default],
  ["aws-logs-kept-forever", aws_logs_kept_forever_default],
  ["aws-message-queue-unencrypted", aws_message_queue_unencrypted_default],
  ["aws-metadata-hop-limit", aws_metadata_hop_limit_default],
  ["aws-migration-endpoint-plain", aws_migration_endpoint_plain_default],
  ["aws-minor-upgrades-off", aws_minor_upgrades_off_default],
  ["aws-minor-upgrades-turned-off", aws_minor_upgrades_turned_off_default],
  ["aws-model-reaches-network", aws_model_reaches_network_default],
  ["aws-mq-audit-log-off", aws_mq_audit_log_off_default],
  ["aws-mq-general-log-off", aws_mq_general_log_off_default],
  ["aws-nacl-all-ports-open-to-world", aws_nacl_all_ports_open_to_world_default],
  ["aws-nacl-ftp-data-open-to-world", aws_nacl_ftp_data_open_to_world_default],
  ["aws-nacl-ftp-open-to-world", aws_nacl_ftp_open_to_world_default],
  ["aws-nacl-rdp-open-to-world", aws_nacl_rdp_open_to_world_default],
  ["aws-nacl-ssh-open-to-world", aws_nacl_ssh_open_to_world_default],
  ["aws-network-balancer-zones", aws_network_balancer_zones_default],
  ["aws-notebook-metadata-v1", aws_notebook_metadata_v1_default],
  ["aws-notebook-outside-vpc", aws_notebook_outside_vpc_default],
  ["aws-notebook-root", aws_notebook_root_default],
  ["aws-origin-outdated-tls", aws_origin_outdated_tls_default],
  ["aws-origin-plain-http", aws_origin_plain_http_default],
  ["aws-outdated-tls", aws_outdated_tls_default],
  ["aws-parameter-plain", aws_parameter_plain_default],
  ["aws-password-never-expires", aws_password_never_expires_default],
  ["aws-password-reused", aws_password_reused_default],
  ["aws-password-too-short", aws_password_too_short_default],
  ["aws-password-without-digit", aws_password_without_digit_default],
  ["aws-password-without-lowercase", aws_password_without_lowercase_default],
  ["aws-password-without-symbol", aws_password_without_symbol_default],
  ["aws-password-without-uppercase", aws_password_without_uppercase_default],
  ["aws-performance-insights-off", aws_performance_insights_off_default],
  ["aws-plain-http", aws_plain_http_default],
  ["aws-public-ip", aws_public_ip_default],
  ["aws-publicly-accessible", aws_publicly_accessible_default],
  ["aws-queue-policy-wildcard-action", aws_queue_policy_wildcard_action_default],
  ["aws-rdp-open-to-world", aws_rdp_open_to_world_default],
  ["aws-redshift-default-database", aws_redshift_default_database_default],
  ["aws-redshift-outside-vpc", aws_redshift_outside_vpc_default],
  ["aws-redshift-traffic-unrouted", aws_redshift_traffic_unrouted_default],
  ["aws-redshift-upgrade-off", aws_redshift_upgrade_off_default],
  ["aws-resource-open-to-anyone", aws_resource_open_to_anyone_default],
  ["aws-role-assumable-by-anyone", aws_role_assumable_by_anyone_default],
  ["aws-root-access-key", aws_root_access_key_default],
  ["aws-s3-acl-grants-everyone", aws_s3_acl_grants_everyone_default],
  ["aws-s3-acls-on", aws_s3_acls_on_default],
  ["aws-s3-logging-off", aws_s3_logging_off_default],
  ["aws-s3-public-access-block-missing", aws_s3_public_access_block_missing_default],
  ["aws-s3-public-acl-effective", aws_s3_public_acl_effective_default],
  ["aws-s3-public-acl-settable", aws_s3_public_acl_settable_default],
  ["aws-s3-public-acl", aws_s3_public_acl_default],
  ["aws-s3-public-policy-effective", aws_s3_public_policy_effective_default],
  ["aws-s3-public-policy-settable", aws_s3_public_policy_settable_default],
  ["aws-s3-uploads-never-aborted", aws_s3_uploads_never_aborted_default],
  ["aws-s3-versioning-off", aws_s3_versioning_off_default],
  ["aws-s3-without-own-key", aws_s3_without_own_key_default],
  ["aws-search-coarse-access", aws_search_coarse_access_default],
  ["aws-search-few-masters", aws_search_few_masters_default],
  ["aws-search-logs-off", aws_search_logs_off_default],
  ["aws-search-outside-vpc", aws_search_outside_vpc_default],
  ["aws-search-plain-http", aws_search_plain_http_default],
  ["aws-search-without-masters", aws_search_without_masters_default],
  ["aws-secret-rotated-late", aws_secret_rotated_late_default],
  ["aws-security-group-undescribed", aws_security_group_undescribed_default],
  ["aws-single-zone-database", aws_single_zone_database_default],
  ["aws-snapshot-without-tags", aws_snapshot_without_tags_default],
  ["aws-ssh-open-to-world", aws_ssh_open_to_world_default],
  ["aws-stack-without-notifications", aws_stack_without_notifications_default],
  ["aws-storage-unencrypted", aws_storage_unencrypted_default],
  ["aws-target-group-plain", aws_target_group_plain_default],
  ["aws-target-group-unchecked", aws_target_group_unchecked_default],
  ["aws-task-shares-processes", aws_task_shares_processes_default],
  ["aws-tracing-off", aws_tracing_off_default],
  ["aws-trail-without-log-group", aws_trail_without_log_group_default],
  ["aws-trail-without-topic", aws_trail_without_topic_default],
  ["aws-transfer-outdated-policy", aws_transfer_outdated_policy_default],
  ["aws-transfer-public", aws_transfer_public_default],
  ["aws-transit-gateway-auto-accept", aws_transit_gateway_auto_accept_default],
  ["aws-transit-unencrypted", aws_transit_unencrypted_default],
  ["aws-user-with-policy", aws_user_with_policy_default],
  ["aws-waf-without-rules", aws_waf_without_rules_default],
  ["aws-without-own-key", aws_without_own_key_default],
  ["aws-workspace-root-unencrypted", aws_workspace_root_unencrypted_default],
  ["aws-workspace-user-volume-unencrypted", aws_workspace_user_volume_unencrypted_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
