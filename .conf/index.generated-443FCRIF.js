import {
  all,
  and,
  child,
  defineRule,
  entries,
  equals,
  every,
  fact,
  firstSet,
  get,
  includesAny,
  isFalse,
  isSet,
  isTrue,
  items,
  keys,
  matches,
  missing,
  not,
  oneOf,
  or,
  printable,
  root,
  slice,
  some,
  test,
  text,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/kubernetes/k8s-admin-role-binding.ts
var k8s_admin_role_binding_default = valueRule({
  meta: {
    id: "k8s-admin-role-binding",
    title: "Binding gives away a built-in role for administrators or editors",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0111"] },
    controls: { "cis-kubernetes": ["5.1.1"] },
    why: "The built-in roles `cluster-admin`, `admin` and `edit` grant far more than one program needs, Secrets included.",
    remedy: "Bind a role that lists what is needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRoleBinding", "k8s/RoleBinding"],
  values: "roleRef.name",
  bad: (name2) => oneOf(name2, ["cluster-admin", "admin", "edit"]),
  message: (binding, name2) => `${binding.address} gives away the role ${printable(name2)}`
});

// src/rules/kubernetes/k8s-admission-event-rate-limit.ts
var k8s_admission_event_rate_limit_default = valueRule({
  meta: {
    id: "k8s-admission-event-rate-limit",
    title: "Admission configuration does not limit the rate of events",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_78"] },
    controls: { "cis-kubernetes": ["1.2.9"] },
    why: "One program that writes events in a loop can slow the API server down for all.",
    remedy: "Add the plugin `EventRateLimit`.",
    references: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/"]
  },
  select: "k8s/AdmissionConfiguration",
  values: (config) => [get(config.body, "plugins")],
  bad: (plugins) => not(some(plugins, (plugin) => equals(get(plugin, "name"), "EventRateLimit"))),
  message: (config) => `${config.address} does not limit the rate of events`
});

// src/rules/kubernetes/k8s-all-authenticated-binding.ts
var k8s_all_authenticated_binding_default = valueRule({
  meta: {
    id: "k8s-all-authenticated-binding",
    title: "All authenticated users get rights",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-01011"] },
    why: "The group holds every account of the cluster; on some hosted clusters it holds everybody with an account of the provider.",
    remedy: "Bind the groups that need it.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRoleBinding", "k8s/RoleBinding"],
  values: "subjects.name",
  bad: (name2) => oneOf(name2, ["system:authenticated"]),
  message: (binding, name2) => `${binding.address} gives rights to \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-ambiguous-allowed-repository.ts
var k8s_ambiguous_allowed_repository_default = valueRule({
  meta: {
    id: "k8s-ambiguous-allowed-repository",
    title: "Allow-list of repositories ends in the middle of a name",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0124"] },
    why: "Gatekeeper compares prefixes: `registry.example.com/shop` also allows `registry.example.com/shop-evil`.",
    remedy: "End the prefix with a slash.",
    references: ["https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/"]
  },
  select: ["k8s/K8sAllowedRepos", "k8s/K8sDisallowedRepos"],
  values: "spec.parameters.repos",
  bad: (repo) => and(isSet(repo), not(matches(repo, /[/:@*]$/))),
  message: (constraint, repo) => `${constraint.address} compares with the open-ended prefix \`${printable(repo)}\``
});

// src/rules/kubernetes/k8s-anonymous-binding.ts
var k8s_anonymous_binding_default = valueRule({
  meta: {
    id: "k8s-anonymous-binding",
    title: "Anonymous users get rights",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0122"], kubescape: ["C-0262", "anonymous-access-enabled"] },
    why: "Whoever reaches the API server has these rights, without any credential.",
    remedy: "Bind the people and programs that need it.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRoleBinding", "k8s/RoleBinding"],
  values: "subjects.name",
  bad: (name2) => oneOf(name2, ["system:unauthenticated", "system:anonymous"]),
  message: (binding, name2) => `${binding.address} gives rights to \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-anti-affinity-missing.ts
function hasReplicas(pod) {
  return test(get(root(pod).body, "spec.replicas"), (n) => typeof n === "number" && n > 1);
}
var k8s_anti_affinity_missing_default = valueRule({
  meta: {
    id: "k8s-anti-affinity-missing",
    title: "Nothing keeps the replicas apart",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["no-anti-affinity"] },
    why: "All replicas may land on one node, whose failure then takes all of them.",
    remedy: "Add `podAntiAffinity` with the topology key `kubernetes.io/hostname` that selects the labels of the pods.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => and(true, hasReplicas(pod)),
  values: (pod) => [fact(pod, "spreads")],
  bad: (spreads) => not(some(spreads, (key) => isSet(key))),
  at: (_, pod) => firstSet(get(pod.body, "affinity"), missing(pod.header)),
  message: (pod) => `pods of ${root(pod).address} may all run on one node`
});

// src/rules/kubernetes/k8s-apiserver-always-admit.ts
var k8s_apiserver_always_admit_default = valueRule({
  meta: {
    id: "k8s-apiserver-always-admit",
    title: "API server admits every object",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_79"],
      trivy: ["KCV-0011"],
      kubescape: ["ensure-that-the-admission-control-plugin-AlwaysAdmit-is-not-set"]
    },
    controls: { "cis-kubernetes": ["1.2.10"] },
    why: "The plugin accepts all requests and bypasses what others would refuse.",
    remedy: "Delete `AlwaysAdmit` from `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : printable(value).split(",").includes("AlwaysAdmit"),
  message: (c) => `container \`${c.name}\` names AlwaysAdmit in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-always-allow.ts
var k8s_apiserver_always_allow_default = valueRule({
  meta: {
    id: "k8s-apiserver-always-allow",
    title: "API server allows everything",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_74"],
      trivy: ["KCV-0007"],
      kubescape: ["ensure-that-the-api-server-authorization-mode-argument-is-not-set-to-AlwaysAllow"]
    },
    controls: { "cis-kubernetes": ["1.2.6"] },
    why: "Everybody who is authenticated may do everything.",
    remedy: "Set `--authorization-mode=Node,RBAC`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "authorization-mode"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : printable(value).split(",").includes("AlwaysAllow"),
  message: (c) => `container \`${c.name}\` names AlwaysAllow in --authorization-mode`
});

// src/rules/kubernetes/k8s-apiserver-always-pull-images.ts
var k8s_apiserver_always_pull_images_default = valueRule({
  meta: {
    id: "k8s-apiserver-always-pull-images",
    title: "API server does not make nodes ask the registry for images",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_80"],
      trivy: ["KCV-0012"],
      kubescape: ["ensure-that-the-admission-control-plugin-AlwaysPullImages-is-set"]
    },
    controls: { "cis-kubernetes": ["1.2.11"] },
    why: "On a shared node, a pod can use private images that another one pulled.",
    remedy: "Add `AlwaysPullImages` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("AlwaysPullImages"),
  message: (c) => `container \`${c.name}\` does not name AlwaysPullImages in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-anonymous-auth.ts
var k8s_apiserver_anonymous_auth_default = valueRule({
  meta: {
    id: "k8s-apiserver-anonymous-auth",
    title: "API server answers anonymous requests",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_68"],
      trivy: ["KCV-0001"],
      kubescape: ["ensure-that-the-api-server-anonymous-auth-argument-is-set-to-false"]
    },
    controls: { "cis-kubernetes": ["1.2.1"] },
    why: "Requests without any credential are taken as those of `system:anonymous`, and one careless binding gives them rights.",
    remedy: "Set `--anonymous-auth=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "anonymous-auth"])],
  bad: (value) => not(equals(value, "false")),
  message: (c) => `container \`${c.name}\` does not set --anonymous-auth=false`
});

// src/rules/kubernetes/k8s-apiserver-audit-log-age.ts
var k8s_apiserver_audit_log_age_default = valueRule({
  meta: {
    id: "k8s-apiserver-audit-log-age",
    title: "API server keeps its audit log for fewer than 30 days",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_92"],
      trivy: ["KCV-0020"],
      kubescape: ["ensure-that-the-api-server-audit-log-maxage-argument-is-set-to-30-or-as-appropriate"]
    },
    controls: { "cis-kubernetes": ["1.2.19"] },
    why: "Many incidents are noticed only after weeks.",
    remedy: "Set `--audit-log-maxage=30`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "audit-log-maxage"])],
  bad: (value) => not(test(value, (text2) => Number(text2) >= 30)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxage to 30 or more`
});

// src/rules/kubernetes/k8s-apiserver-audit-log-backups.ts
var k8s_apiserver_audit_log_backups_default = valueRule({
  meta: {
    id: "k8s-apiserver-audit-log-backups",
    title: "API server keeps fewer than 10 files of its audit log",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_93"],
      trivy: ["KCV-0021"],
      kubescape: ["ensure-that-the-api-server-audit-log-maxbackup-argument-is-set-to-10-or-as-appropriate"]
    },
    controls: { "cis-kubernetes": ["1.2.20"] },
    why: "Under load the files fill quickly, and what happened before is gone.",
    remedy: "Set `--audit-log-maxbackup=10`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "audit-log-maxbackup"])],
  bad: (value) => not(test(value, (text2) => Number(text2) >= 10)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxbackup to 10 or more`
});

// src/rules/kubernetes/k8s-apiserver-audit-log-size.ts
var k8s_apiserver_audit_log_size_default = valueRule({
  meta: {
    id: "k8s-apiserver-audit-log-size",
    title: "API server rotates its audit log below 100 MB",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_94"], trivy: ["KCV-0022"] },
    controls: { "cis-kubernetes": ["1.2.21"] },
    why: "Small files rotate so quickly that what happened before is gone.",
    remedy: "Set `--audit-log-maxsize=100`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "audit-log-maxsize"])],
  bad: (value) => not(test(value, (text2) => Number(text2) >= 100)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxsize to 100 or more`
});

// src/rules/kubernetes/k8s-apiserver-audit-log.ts
var k8s_apiserver_audit_log_default = valueRule({
  meta: {
    id: "k8s-apiserver-audit-log",
    title: "API server writes no audit log",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_91"],
      trivy: ["KCV-0019"],
      kubescape: ["ensure-that-the-api-server-audit-log-path-argument-is-set"]
    },
    controls: { "cis-kubernetes": ["1.2.18"] },
    why: "After an incident, nobody can say who did what.",
    remedy: "Set `--audit-log-path`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "audit-log-path"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --audit-log-path`
});

// src/rules/kubernetes/k8s-apiserver-audit-policy.ts
var k8s_apiserver_audit_policy_default = valueRule({
  meta: {
    id: "k8s-apiserver-audit-policy",
    title: "API server has no audit policy",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["k8s-audit-logs-enabled-native-cis", "C-0160"] },
    controls: { "cis-kubernetes": ["3.2.1"] },
    why: "Without a policy nothing is recorded, whatever the log is set to.",
    remedy: "Set `--audit-policy-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "audit-policy-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --audit-policy-file`
});

// src/rules/kubernetes/k8s-apiserver-basic-auth.ts
var k8s_apiserver_basic_auth_default = valueRule({
  meta: {
    id: "k8s-apiserver-basic-auth",
    title: "API server accepts passwords of a file",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_69"] },
    why: "The passwords stand in plain text and can not be changed without a restart.",
    remedy: "Delete `--basic-auth-file`; use client certificates or OpenID Connect.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "basic-auth-file"])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --basic-auth-file`
});

// src/rules/kubernetes/k8s-apiserver-client-ca.ts
var k8s_apiserver_client_ca_default = valueRule({
  meta: {
    id: "k8s-apiserver-client-ca",
    title: "API server does not check client certificates",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KCV-0028"] },
    controls: { "cis-kubernetes": ["1.2.27"] },
    why: "Without a CA for clients, identities have to come from weaker sources.",
    remedy: "Set `--client-ca-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "client-ca-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --client-ca-file`
});

// src/rules/kubernetes/k8s-apiserver-encryption.ts
var k8s_apiserver_encryption_default = valueRule({
  meta: {
    id: "k8s-apiserver-encryption",
    title: "API server stores Secrets in plain text",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_104"],
      trivy: ["KCV-0030"],
      kubescape: [
        "ensure-that-the-api-server-encryption-provider-config-argument-is-set-as-appropriate",
        "etcd-encryption-native",
        "C-0066"
      ]
    },
    controls: { "cis-kubernetes": ["1.2.29"] },
    why: "Whoever reads the disk or a backup of etcd reads all Secrets.",
    remedy: "Set `--encryption-provider-config`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "encryption-provider-config"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --encryption-provider-config`
});

// src/rules/kubernetes/k8s-apiserver-etcd-ca.ts
var k8s_apiserver_etcd_ca_default = valueRule({
  meta: {
    id: "k8s-apiserver-etcd-ca",
    title: "API server does not check the certificate of etcd",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_102"],
      trivy: ["KCV-0029"],
      kubescape: ["ensure-that-the-api-server-etcd-cafile-argument-is-set-as-appropriate"]
    },
    controls: { "cis-kubernetes": ["1.2.28"] },
    why: "Somebody in between can read and change everything that the cluster stores.",
    remedy: "Set `--etcd-cafile`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "etcd-cafile"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --etcd-cafile`
});

// src/rules/kubernetes/k8s-apiserver-etcd-client-certificate.ts
var k8s_apiserver_etcd_client_certificate_default = valueRule({
  meta: {
    id: "k8s-apiserver-etcd-client-certificate",
    title: "API server does not identify itself to etcd",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_99"], trivy: ["KCV-0026"] },
    controls: { "cis-kubernetes": ["1.2.25"] },
    why: "etcd holds everything; if it accepts clients without a certificate, others can read it, too.",
    remedy: "Set `--etcd-certfile` and `--etcd-keyfile`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "etcd-certfile"]), fact(c, ["flags", "etcd-keyfile"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --etcd-certfile`
});

// src/rules/kubernetes/k8s-apiserver-event-rate-limit.ts
var k8s_apiserver_event_rate_limit_default = valueRule({
  meta: {
    id: "k8s-apiserver-event-rate-limit",
    title: "API server does not limit the rate of events",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KCV-0010"], kubescape: ["ensure-that-the-admission-control-plugin-EventRateLimit-is-set"] },
    controls: { "cis-kubernetes": ["1.2.9"] },
    why: "One program that writes events in a loop can slow the API server down for all.",
    remedy: "Add `EventRateLimit` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("EventRateLimit"),
  message: (c) => `container \`${c.name}\` does not name EventRateLimit in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-external-ips-allowed.ts
var k8s_apiserver_external_ips_allowed_default = valueRule({
  meta: {
    id: "k8s-apiserver-external-ips-allowed",
    title: "API server lets Services take over external addresses",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["ensure-that-the-api-server-DenyServiceExternalIPs-is-set"] },
    controls: { "cis-kubernetes": ["1.2.3"] },
    why: "Without the plugin, whoever may create Services can draw traffic to any address to their pods (CVE-2020-8554).",
    remedy: "Add `DenyServiceExternalIPs` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("DenyServiceExternalIPs"),
  message: (c) => `container \`${c.name}\` does not name DenyServiceExternalIPs in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-insecure-bind-address.ts
var k8s_apiserver_insecure_bind_address_default = valueRule({
  meta: {
    id: "k8s-apiserver-insecure-bind-address",
    title: "API server listens on an insecure address",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_86"] },
    why: "Whoever reaches the address has all rights, without any check.",
    remedy: "Delete `--insecure-bind-address`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "insecure-bind-address"])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --insecure-bind-address`
});

// src/rules/kubernetes/k8s-apiserver-insecure-port-open.ts
var k8s_apiserver_insecure_port_open_default = valueRule({
  meta: {
    id: "k8s-apiserver-insecure-port-open",
    title: "API server offers its insecure port",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["insecure-port-flag", "C-0005"] },
    why: "The insecure port gives all rights without any check.",
    remedy: "Set `--insecure-port=0`, or update Kubernetes.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "insecure-port"])],
  bad: (value) => equals(value, "1"),
  message: (c) => `container \`${c.name}\` sets --insecure-port=1`
});

// src/rules/kubernetes/k8s-apiserver-insecure-port.ts
var k8s_apiserver_insecure_port_default = valueRule({
  meta: {
    id: "k8s-apiserver-insecure-port",
    title: "API server may offer its insecure port",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_88"] },
    why: "The insecure port gives all rights without any check; old versions open it by default.",
    remedy: "Set `--insecure-port=0`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "insecure-port"])],
  bad: (value) => not(equals(value, "0")),
  message: (c) => `container \`${c.name}\` does not set --insecure-port=0`
});

// src/rules/kubernetes/k8s-apiserver-kubelet-certificate-authority.ts
var k8s_apiserver_kubelet_certificate_authority_default = valueRule({
  meta: {
    id: "k8s-apiserver-kubelet-certificate-authority",
    title: "API server does not check the certificates of kubelets",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_73"], trivy: ["KCV-0006"] },
    controls: { "cis-kubernetes": ["1.2.5"] },
    why: "Somebody between the API server and a node can read and change commands and logs.",
    remedy: "Set `--kubelet-certificate-authority`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "kubelet-certificate-authority"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --kubelet-certificate-authority`
});

// src/rules/kubernetes/k8s-apiserver-kubelet-client-certificate.ts
var k8s_apiserver_kubelet_client_certificate_default = valueRule({
  meta: {
    id: "k8s-apiserver-kubelet-client-certificate",
    title: "API server does not identify itself to kubelets",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_72"], trivy: ["KCV-0005"] },
    controls: { "cis-kubernetes": ["1.2.4"] },
    why: "Kubelets can not tell the API server from others, so they have to accept anonymous requests.",
    remedy: "Set `--kubelet-client-certificate` and `--kubelet-client-key`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "kubelet-client-certificate"]), fact(c, ["flags", "kubelet-client-key"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --kubelet-client-certificate`
});

// src/rules/kubernetes/k8s-apiserver-kubelet-plain-http.ts
var k8s_apiserver_kubelet_plain_http_default = valueRule({
  meta: {
    id: "k8s-apiserver-kubelet-plain-http",
    title: "API server talks to kubelets in plain text",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_71"], trivy: ["KCV-0004"] },
    why: "Commands and logs travel over the network of the nodes without encryption.",
    remedy: "Delete `--kubelet-https=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "kubelet-https"])],
  bad: (value) => equals(value, "false"),
  message: (c) => `container \`${c.name}\` sets --kubelet-https=false`
});

// src/rules/kubernetes/k8s-apiserver-namespace-lifecycle.ts
var k8s_apiserver_namespace_lifecycle_default = valueRule({
  meta: {
    id: "k8s-apiserver-namespace-lifecycle",
    title: "API server lets objects be created in namespaces that are going",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_83"], trivy: ["KCV-0015"] },
    controls: { "cis-kubernetes": ["1.2.14"] },
    why: "Objects may appear in namespaces that do not exist or are being deleted.",
    remedy: "Delete `NamespaceLifecycle` from `--disable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "disable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : printable(value).split(",").includes("NamespaceLifecycle"),
  message: (c) => `container \`${c.name}\` names NamespaceLifecycle in --disable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-node-authorization.ts
var k8s_apiserver_node_authorization_default = valueRule({
  meta: {
    id: "k8s-apiserver-node-authorization",
    title: "API server does not restrict what kubelets may read",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_75"],
      trivy: ["KCV-0008"],
      kubescape: ["ensure-that-the-api-server-authorization-mode-argument-includes-Node"]
    },
    controls: { "cis-kubernetes": ["1.2.7"] },
    why: "Without the mode `Node`, a kubelet may read objects of other nodes, their Secrets included.",
    remedy: "Set `--authorization-mode=Node,RBAC`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "authorization-mode"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("Node"),
  message: (c) => `container \`${c.name}\` does not name Node in --authorization-mode`
});

// src/rules/kubernetes/k8s-apiserver-node-restriction.ts
var k8s_apiserver_node_restriction_default = valueRule({
  meta: {
    id: "k8s-apiserver-node-restriction",
    title: "API server does not restrict what kubelets may change",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_85"],
      trivy: ["KCV-0016"],
      kubescape: ["ensure-that-the-admission-control-plugin-NodeRestriction-is-set"]
    },
    controls: { "cis-kubernetes": ["1.2.15"] },
    why: "A broken kubelet can change the labels of other nodes and draw their pods to itself.",
    remedy: "Add `NodeRestriction` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("NodeRestriction"),
  message: (c) => `container \`${c.name}\` does not name NodeRestriction in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-pod-security-policy.ts
var k8s_apiserver_pod_security_policy_default = valueRule({
  meta: {
    id: "k8s-apiserver-pod-security-policy",
    title: "API server does not enforce PodSecurityPolicies",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_84"] },
    why: "Before Kubernetes 1.25, PodSecurityPolicies hold only if the plugin is on.",
    remedy: "Use Pod Security Admission; on old clusters, add `PodSecurityPolicy` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("PodSecurityPolicy"),
  message: (c) => `container \`${c.name}\` does not name PodSecurityPolicy in --enable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-profiling.ts
var k8s_apiserver_profiling_default = valueRule({
  meta: {
    id: "k8s-apiserver-profiling",
    title: "API server offers profiling data",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_90"], trivy: ["KCV-0018"] },
    controls: { "cis-kubernetes": ["1.2.17"] },
    why: "Profiles tell about the program and its load, and taking them costs time.",
    remedy: "Set `--profiling=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "profiling"])],
  bad: (value) => not(equals(value, "false")),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`
});

// src/rules/kubernetes/k8s-apiserver-rbac.ts
var k8s_apiserver_rbac_default = valueRule({
  meta: {
    id: "k8s-apiserver-rbac",
    title: "API server does not use RBAC",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_77"],
      trivy: ["KCV-0009"],
      kubescape: [
        "ensure-that-the-api-server-authorization-mode-argument-includes-RBAC",
        "rbac-enabled-native",
        "C-0088"
      ]
    },
    controls: { "cis-kubernetes": ["1.2.8"] },
    why: "Without RBAC, rights can not be given by role and namespace.",
    remedy: "Set `--authorization-mode=Node,RBAC`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "authorization-mode"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").includes("RBAC"),
  message: (c) => `container \`${c.name}\` does not name RBAC in --authorization-mode`
});

// src/rules/kubernetes/k8s-apiserver-request-timeout.ts
var k8s_apiserver_request_timeout_default = valueRule({
  meta: {
    id: "k8s-apiserver-request-timeout",
    title: "API server has an unusual request timeout",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_95"] },
    controls: { "cis-kubernetes": ["1.2.22"] },
    why: "A timeout that is no duration keeps the API server from starting; a very long one lets slow clients use up its connections.",
    remedy: "Delete `--request-timeout`, or set it to a duration such as `300s`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "request-timeout"])],
  bad: (value) => and(isSet(value), not(matches(value, /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/))),
  message: (c) => `container \`${c.name}\` has a request timeout that is no duration`
});

// src/rules/kubernetes/k8s-apiserver-secure-port-off.ts
var k8s_apiserver_secure_port_off_default = valueRule({
  meta: {
    id: "k8s-apiserver-secure-port-off",
    title: "API server switches its secure port off",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_89"], trivy: ["KCV-0017"] },
    controls: { "cis-kubernetes": ["1.2.16"] },
    why: "Without it, only the port without any check is left.",
    remedy: "Set `--secure-port` to a port such as 6443.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "secure-port"])],
  bad: (value) => equals(value, "0"),
  message: (c) => `container \`${c.name}\` sets --secure-port=0`
});

// src/rules/kubernetes/k8s-apiserver-security-context-deny.ts
var k8s_apiserver_security_context_deny_default = valueRule({
  meta: {
    id: "k8s-apiserver-security-context-deny",
    title: "API server lets pods choose their security context without a policy",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_81"],
      trivy: ["KCV-0013"],
      kubescape: [
        "ensure-that-the-admission-control-plugin-SecurityContextDeny-is-set-if-PodSecurityPolicy-is-not-used"
      ]
    },
    controls: { "cis-kubernetes": ["1.2.12"] },
    why: "On clusters before Kubernetes 1.25 without PodSecurityPolicy, this plugin is what keeps pods from raising their rights.",
    remedy: "Use Pod Security Admission; on old clusters, add `SecurityContextDeny` or `PodSecurityPolicy` to `--enable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "enable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : !printable(value).split(",").some((name2) => name2 === "SecurityContextDeny" || name2 === "PodSecurityPolicy"),
  message: (c) => `container \`${c.name}\` lets pods choose their security context without a policy`
});

// src/rules/kubernetes/k8s-apiserver-service-account-admission.ts
var k8s_apiserver_service_account_admission_default = valueRule({
  meta: {
    id: "k8s-apiserver-service-account-admission",
    title: "API server does not assign ServiceAccounts",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_82"], trivy: ["KCV-0014"] },
    controls: { "cis-kubernetes": ["1.2.13"] },
    why: "Pods without an account get none, and their tokens are not checked.",
    remedy: "Delete `ServiceAccount` from `--disable-admission-plugins`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "disable-admission-plugins"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : printable(value).split(",").includes("ServiceAccount"),
  message: (c) => `container \`${c.name}\` names ServiceAccount in --disable-admission-plugins`
});

// src/rules/kubernetes/k8s-apiserver-service-account-key.ts
var k8s_apiserver_service_account_key_default = valueRule({
  meta: {
    id: "k8s-apiserver-service-account-key",
    title: "API server has no key of its own for ServiceAccount tokens",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_97"], trivy: ["KCV-0025"] },
    controls: { "cis-kubernetes": ["1.2.24"] },
    why: "Tokens are then checked with the TLS key, which can not be changed on its own.",
    remedy: "Set `--service-account-key-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "service-account-key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --service-account-key-file`
});

// src/rules/kubernetes/k8s-apiserver-service-account-lookup.ts
var k8s_apiserver_service_account_lookup_default = valueRule({
  meta: {
    id: "k8s-apiserver-service-account-lookup",
    title: "API server accepts tokens of deleted ServiceAccounts",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_96"],
      trivy: ["KCV-0024"],
      kubescape: ["ensure-that-the-api-server-service-account-lookup-argument-is-set-to-true"]
    },
    controls: { "cis-kubernetes": ["1.2.23"] },
    why: "Without the lookup, a token stays valid after its account was deleted.",
    remedy: "Delete `--service-account-lookup=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "service-account-lookup"])],
  bad: (value) => equals(value, "false"),
  message: (c) => `container \`${c.name}\` sets --service-account-lookup=false`
});

// src/rules/kubernetes/k8s-apiserver-tls-certificate.ts
var k8s_apiserver_tls_certificate_default = valueRule({
  meta: {
    id: "k8s-apiserver-tls-certificate",
    title: "API server has no certificate of its own",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_100"], trivy: ["KCV-0027"] },
    controls: { "cis-kubernetes": ["1.2.26"] },
    why: "With a certificate that it signed itself, clients can not tell the API server from others.",
    remedy: "Set `--tls-cert-file` and `--tls-private-key-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "tls-cert-file"]), fact(c, ["flags", "tls-private-key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --tls-cert-file`
});

// src/rules/kubernetes/k8s-apiserver-token-file.ts
var k8s_apiserver_token_file_default = valueRule({
  meta: {
    id: "k8s-apiserver-token-file",
    title: "API server accepts tokens of a file",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_70"],
      trivy: ["KCV-0002"],
      kubescape: ["ensure-that-the-api-server-token-auth-file-parameter-is-not-set"]
    },
    controls: { "cis-kubernetes": ["1.2.2"] },
    why: "The tokens stand in plain text, never expire and can not be withdrawn without a restart.",
    remedy: "Delete `--token-auth-file`; use ServiceAccount tokens or OpenID Connect.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "token-auth-file"])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --token-auth-file`
});

// src/rules/kubernetes/k8s-apiserver-weak-ciphers.ts
var strong = /^TLS_(?:ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)|RSA_WITH_AES_(?:128_GCM_SHA256|256_GCM_SHA384)|AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$/;
var k8s_apiserver_weak_ciphers_default = valueRule({
  meta: {
    id: "k8s-apiserver-weak-ciphers",
    title: "API server may use weak ciphers",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_105"] },
    controls: { "cis-kubernetes": ["1.2.30"] },
    why: "Old ciphers have no forward secrecy or known weaknesses.",
    remedy: "List strong ciphers in `--tls-cipher-suites`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-apiserver"),
  values: (c) => [fact(c, ["flags", "tls-cipher-suites"])],
  bad: (value) => not(
    test(
      value,
      (text2) => String(text2).split(",").every((name2) => strong.test(name2))
    )
  ),
  message: (c) => `container \`${c.name}\` may use weak ciphers`
});

// src/rules/kubernetes/k8s-apparmor-unconfined.ts
var k8s_apparmor_unconfined_default = valueRule({
  meta: {
    id: "k8s-apparmor-unconfined",
    title: "Container switches AppArmor off",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0002"] },
    controls: { "pod-security-standard": ["baseline"] },
    why: "AppArmor confines what a program may read, write and run. `Unconfined` removes that layer.",
    remedy: "Use `RuntimeDefault`, or a profile of your own.",
    references: ["https://kubernetes.io/docs/tutorials/security/apparmor/"]
  },
  select: "k8s/Container",
  values: (c) => [
    fact(c, "securityContext.appArmorProfile.type"),
    c.parent ? fact(c.parent, ["metadata", "annotations", `container.apparmor.security.beta.kubernetes.io/${c.name}`]) : missing(c.header)
  ],
  bad: (profile) => oneOf(profile, ["Unconfined", "unconfined"]),
  message: (c) => `container \`${c.name}\` runs without AppArmor`
});

// src/rules/kubernetes/k8s-binding-creates-pods.ts
var k8s_binding_creates_pods_default = valueRule({
  meta: {
    id: "k8s-binding-creates-pods",
    title: "Binding gives the right to create pods",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["access-to-create-pods"] },
    controls: { "cis-kubernetes": ["5.1.4"] },
    why: "Whoever starts pods can run them as any ServiceAccount of the namespace and mount any of its Secrets.",
    remedy: "Bind it to deployment tools only.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "resources"), [
        "pods",
        "deployments",
        "statefulsets",
        "replicasets",
        "cronjobs",
        "jobs",
        "daemonsets"
      ]),
      includesAny(get(rule, "verbs"), ["*", "create"])
    )
  ),
  message: (binding) => `${binding.address} gives the right to create pods`
});

// src/rules/kubernetes/k8s-binding-reads-secrets.ts
var k8s_binding_reads_secrets_default = valueRule({
  meta: {
    id: "k8s-binding-reads-secrets",
    title: "Binding gives access to Secrets",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["access-to-secrets"] },
    controls: { "cis-kubernetes": ["5.1.2"] },
    why: "Everybody bound here can read or change passwords and tokens.",
    remedy: "Name the Secrets in `resourceNames`, and bind only who needs them.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "resources"), ["secrets"]),
      includesAny(get(rule, "verbs"), ["*", "get", "list", "watch", "create", "delete"])
    )
  ),
  message: (binding) => `${binding.address} gives access to Secrets`
});

// src/rules/kubernetes/k8s-capabilities-beyond-restricted.ts
var k8s_capabilities_beyond_restricted_default = valueRule({
  meta: {
    id: "k8s-capabilities-beyond-restricted",
    title: "Container has more capabilities than NET_BIND_SERVICE",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0106"] },
    controls: { "pod-security-standard": ["restricted"] },
    why: "The restricted profile of the Pod Security Standards asks containers to drop all capabilities and lets them add back only the one for low ports.",
    remedy: "Set `capabilities.drop: [ALL]` and add nothing but `NET_BIND_SERVICE`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "capabilities")],
  bad: (value) => or(
    not(some(get(value, "drop"), (name2) => equals(name2, "ALL"))),
    some(get(value, "add"), (name2) => not(equals(name2, "NET_BIND_SERVICE")))
  ),
  message: (c) => `container \`${c.name}\` has more capabilities than the restricted profile allows`
});

// src/rules/kubernetes/k8s-capabilities-not-dropped.ts
var k8s_capabilities_not_dropped_default = valueRule({
  meta: {
    id: "k8s-capabilities-not-dropped",
    title: "Container does not drop all capabilities",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0003"], checkov: ["CKV_K8S_37"] },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.2.10"] },
    why: "The default set lets a container change file owners, send forged packets and more. Few programs need any of it.",
    remedy: "Set `securityContext.capabilities.drop: [ALL]`, and add back what is needed.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "capabilities.drop")],
  bad: (drop) => not(some(drop, (name2) => equals(name2, "ALL"))),
  message: (c) => `container \`${c.name}\` does not drop all capabilities`
});

// src/rules/kubernetes/k8s-capability-added.ts
var k8s_capability_added_default = valueRule({
  meta: {
    id: "k8s-capability-added",
    title: "Container adds a capability",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_25"] },
    controls: { "cis-kubernetes": ["5.2.9"] },
    why: "Every capability beyond the default set is a part of root. Most programs run without.",
    remedy: "Delete it, or write down why it is needed.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => not(equals(name2, null)),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-claim-template-annotation-missing.ts
var k8s_claim_template_annotation_missing_default = valueRule({
  meta: {
    id: "k8s-claim-template-annotation-missing",
    title: "Claim template of a StatefulSet lacks an annotation",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["template:statefulset-volumeclaimtemplate-annotation"] },
    why: "Backup tools and storage drivers read annotations of claims, which can not be added to a StatefulSet later.",
    remedy: "Add the annotation to `volumeClaimTemplates`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"],
    options: {
      annotation: {
        type: "string",
        default: "backup.velero.io/backup-volumes",
        description: "Key that each claim template must have."
      }
    }
  },
  select: "k8s/StatefulSet",
  values: (object) => items(get(object.body, "spec.volumeClaimTemplates")),
  bad: (claim, _, { options }) => not(isSet(get(claim, ["metadata", "annotations", String(options.annotation)]))),
  message: (object, claim) => `claim template \`${printable(get(claim, "metadata.name"))}\` of ${object.address} lacks an annotation`
});

// src/rules/kubernetes/k8s-cluster-admin-binding.ts
var k8s_cluster_admin_binding_default = valueRule({
  meta: {
    id: "k8s-cluster-admin-binding",
    title: "ClusterRoleBinding gives away cluster-admin",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["cluster-admin-role-binding"] },
    controls: { "cis-kubernetes": ["5.1.1"] },
    why: "`cluster-admin` can do everything everywhere. Only people who run the cluster need it.",
    remedy: "Bind a role that lists what is needed, in the namespaces where it is needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/ClusterRoleBinding",
  values: "roleRef.name",
  bad: (name2) => equals(name2, "cluster-admin"),
  message: (binding) => `${binding.address} gives away cluster-admin`
});

// src/rules/kubernetes/k8s-cluster-admin-like-binding.ts
var verbs = ["get", "list", "watch", "create", "update", "patch", "delete"];
function isAdmin(rule) {
  const granted = get(rule, "verbs");
  const all2 = or(includesAny(granted, ["*"]), and(...verbs.map((verb) => includesAny(granted, [verb]))));
  return and(includesAny(get(rule, "apiGroups"), ["*"]), includesAny(get(rule, "resources"), ["*"]), all2);
}
var k8s_cluster_admin_like_binding_default = valueRule({
  meta: {
    id: "k8s-cluster-admin-like-binding",
    title: "ClusterRoleBinding makes its subjects administrators",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["clusterrolebindingClusterAdmin"] },
    why: "Everybody bound here can do everything, so one stolen token is the end of the cluster or namespace.",
    remedy: "Bind a role that lists the resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/ClusterRoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "ClusterRole"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding) => [get(binding.body, "roleRef.name")],
  bad: (name2, binding, { linked }) => or(
    equals(name2, "cluster-admin"),
    ...linked(binding, "k8s/ClusterRole", "role").found.map((role) => some(get(role.body, "rules"), isAdmin))
  ),
  message: (binding, name2) => `${binding.address} makes its subjects administrators through \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-cluster-admin-like-role.ts
var k8s_cluster_admin_like_role_default = valueRule({
  meta: {
    id: "k8s-cluster-admin-like-role",
    title: "Role grants every verb on every resource",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0035", "C-0187", "rule-list-all-cluster-admins-v1"] },
    controls: { "cis-kubernetes": ["5.1.1"] },
    why: "All verbs on all resources of the core or of every group is administration, whatever the role is called.",
    remedy: "List the resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*"]),
    includesAny(get(rule, "verbs"), ["*"])
  ),
  message: (role) => `${role.address} grants every verb on every resource`
});

// src/rules/kubernetes/k8s-cluster-role-approves-certificates.ts
var k8s_cluster_role_approves_certificates_default = valueRule({
  meta: {
    id: "k8s-cluster-role-approves-certificates",
    title: "ClusterRole may approve certificate requests",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_156"], kubescape: ["C-0280", "rule-can-approve-cert-signing-request"] },
    controls: { "cis-kubernetes": ["5.1.11"] },
    why: "Who approves requests can issue a client certificate for any user, an administrator included.",
    remedy: "Restrict it with `resourceNames` to a signer that issues no client certificates.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["certificates.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "certificatesigningrequests/approval", "signers"]),
    includesAny(get(rule, "verbs"), ["*", "update", "patch", "approve"])
  ),
  message: (role) => `${role.address} may approve certificate requests`
});

// src/rules/kubernetes/k8s-cluster-role-binding-exec-attach.ts
var k8s_cluster_role_binding_exec_attach_default = valueRule({
  meta: {
    id: "k8s-cluster-role-binding-exec-attach",
    title: "ClusterRoleBinding lets its subjects run commands in pods through a ClusterRole",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["clusterrolebindingPodExecAttach"] },
    why: "A shell in a pod has the files, the environment and the token of that pod.",
    remedy: "Bind a role without `pods/exec` and `pods/attach`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/ClusterRoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "ClusterRole"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding, { linked }) => linked(binding, "k8s/ClusterRole", "role").found.map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "pods/exec", "pods/attach"]),
      includesAny(get(rule, "verbs"), ["*", "get", "create"])
    )
  ),
  message: (binding) => `${binding.address} lets its subjects run commands in pods`
});

// src/rules/kubernetes/k8s-cluster-role-controls-webhooks.ts
var k8s_cluster_role_controls_webhooks_default = valueRule({
  meta: {
    id: "k8s-cluster-role-controls-webhooks",
    title: "ClusterRole may create or update admission webhooks",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_155"] },
    controls: { "cis-kubernetes": ["5.1.12"] },
    why: "A webhook of one's own sees and changes every object that is created in the cluster.",
    remedy: "Leave webhook configurations to the administrators of the cluster.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["admissionregistration.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "mutatingwebhookconfigurations", "validatingwebhookconfigurations"]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch"])
  ),
  message: (role) => `${role.address} may create or update admission webhooks`
});

// src/rules/kubernetes/k8s-cluster-role-exec-attach.ts
function isBuiltIn(role) {
  return matches(get(role.body, "metadata.name"), /^(?:system:|gce:|(?:cluster-admin|admin|edit|view)$)/);
}
var k8s_cluster_role_exec_attach_default = valueRule({
  meta: {
    id: "k8s-cluster-role-exec-attach",
    title: "ClusterRole may run commands in pods or attach to them",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["clusterrolePodExecAttach"] },
    why: "A shell in a pod has the files, the environment and the token of that pod; a wildcard on resources includes it.",
    remedy: "Leave out `pods/exec` and `pods/attach`, and list resources instead of using a wildcard.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/ClusterRole",
  where: (role) => not(isBuiltIn(role)),
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "pods/exec", "pods/attach"]),
    includesAny(get(rule, "verbs"), ["*", "get", "create"])
  ),
  message: (role) => `${role.address} may run commands in pods`
});

// src/rules/kubernetes/k8s-cluster-role-manages-everything.ts
var k8s_cluster_role_manages_everything_default = valueRule({
  meta: {
    id: "k8s-cluster-role-manages-everything",
    title: "ClusterRole has rights on all resources of the cluster",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0046"] },
    why: "All resources of the cluster means all Secrets, nodes and roles, and every kind that is added later.",
    remedy: "List the API groups and resources that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["*"]),
    includesAny(get(rule, "resources"), ["*"]),
    includesAny(get(rule, "verbs"), [
      "*",
      "get",
      "list",
      "watch",
      "create",
      "update",
      "patch",
      "delete",
      "deletecollection",
      "impersonate"
    ])
  ),
  message: (role) => `${role.address} may do something with every resource of the cluster`
});

// src/rules/kubernetes/k8s-cluster-role-manages-secrets.ts
var k8s_cluster_role_manages_secrets_default = valueRule({
  meta: {
    id: "k8s-cluster-role-manages-secrets",
    title: "ClusterRole may read or change Secrets of all namespaces",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0041"] },
    controls: { "cis-kubernetes": ["5.1.2"] },
    why: "Some Secret of the cluster holds a token with more rights, so this permission is as good as administration of the cluster.",
    remedy: "Use a Role in the one namespace, and name the Secrets in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["secrets"]),
    includesAny(get(rule, "verbs"), [
      "*",
      "get",
      "list",
      "watch",
      "create",
      "update",
      "patch",
      "delete",
      "deletecollection",
      "impersonate"
    ])
  ),
  message: (role) => `${role.address} may manage Secrets of all namespaces`
});

// src/rules/kubernetes/k8s-common-labels-missing.ts
var k8s_common_labels_missing_default = valueRule({
  meta: {
    id: "k8s-common-labels-missing",
    title: "Workload has none of the recommended labels",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["C-0077", "k8s-common-labels-usage"] },
    why: "Tools and people find and group objects by these labels.",
    remedy: "Set `app.kubernetes.io/name`, `instance`, `version`, `component`, `part-of` or `managed-by`.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]
  },
  select: [
    "k8s/Pod",
    "k8s/Deployment",
    "k8s/DaemonSet",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/Job",
    "k8s/CronJob",
    "k8s/DeploymentConfig"
  ],
  values: (object) => [get(object.body, "metadata.labels")],
  bad: (labels) => not(
    or(
      ...["name", "instance", "version", "component", "part-of", "managed-by"].map(
        (name2) => isSet(get(labels, [`app.kubernetes.io/${name2}`]))
      )
    )
  ),
  message: (object) => `${object.address} has none of the recommended labels`
});

// src/rules/kubernetes/k8s-config-map-credentials.ts
var name = /aws_access_key_id|aws_secret_access_key|azure_batchai_storage_(?:account|key)|azure_batch_(?:account|key)|secret|^key$|_key(?:_|$)|password|pwd|token|jwt|bearer|credential/i;
var content = /\bAKIA[0-9A-Z]{16}\b|BEGIN \w+ PRIVATE KEY|PRIVATE KEY|eyJhbGciO|JWT|Bearer/;
var k8s_config_map_credentials_default = valueRule({
  meta: {
    id: "k8s-config-map-credentials",
    title: "ConfigMap holds something that looks like credentials",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["rule-credentials-configmap"] },
    why: "ConfigMaps are not meant for secrets: they are not encrypted, and many may read them.",
    remedy: "Move the value into a Secret.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/ConfigMap",
  values: (map) => [...entries(get(map.body, "data"))].map(
    ([key, value]) => value.kind === "scalar" && name.test(key) ? { ...value, via: "key" } : value
  ),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => or(
    and(
      value.via === "key",
      test(value, (text2) => text2 !== "" && text2 !== null)
    ),
    matches(value, content)
  ),
  message: (map) => `${map.address} holds something that looks like credentials`
});

// src/rules/kubernetes/k8s-config-map-personal-data.ts
var personal = /(?:^|[_.-])(?:username|user|email|phone|address)$|^(?:email|username|user)/i;
var inText = /(?:^|\n)\s*["']?\w*(?:username|email|phone)["']?\s*[:=]\s*\S+|[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
var k8s_config_map_personal_data_default = valueRule({
  meta: {
    id: "k8s-config-map-personal-data",
    title: "ConfigMap holds user names or addresses",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-01010"] },
    why: "User names, addresses and numbers of people are readable for nearly everybody in the cluster.",
    remedy: "Move them into a Secret or out of the cluster.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/ConfigMap",
  values: (map) => [...entries(get(map.body, "data"))].map(
    ([key, value]) => value.kind === "scalar" && personal.test(key) ? { ...value, via: "key" } : value
  ),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => or(and(value.via === "key", isSet(value)), matches(value, inText)),
  message: (map) => `${map.address} holds personal data`
});

// src/rules/kubernetes/k8s-container-ports.ts
var k8s_container_ports_default = valueRule({
  meta: {
    id: "k8s-container-ports",
    title: "Container has ports that are incomplete or named alike",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["container-ports-check"] },
    why: "The API server refuses ports without a number and names that are used twice or are too long.",
    remedy: "Give each port a `containerPort` and a name of its own.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/Container",
  values: (c) => items(get(c.body, "ports")),
  bad: (port, c) => {
    const all2 = items(get(c.body, "ports"));
    const name2 = get(port, "name");
    const earlier = all2.slice(0, all2.indexOf(port)).map((other) => get(other, "name"));
    const twice = name2.kind === "scalar" && typeof name2.value === "string" && name2.value !== "" ? or(...earlier.map((other) => test(other, (known) => String(known).trim() === String(name2.value).trim()))) : false;
    return or(
      not(isSet(get(port, "containerPort"))),
      twice,
      test(name2, (known) => typeof known === "string" && known.length > 15)
    );
  },
  message: (c) => `container \`${c.name}\` has a port that is incomplete or named like another one`
});

// src/rules/kubernetes/k8s-container-runtime-socket.ts
var socket = /(?:^|\/)(?:docker|containerd|crio|podman|cri-dockerd|dockershim)\.sock$|^\/(?:var\/)?run\/(?:docker|containerd|crio)\/?$/;
var k8s_container_runtime_socket_default = valueRule({
  meta: {
    id: "k8s-container-runtime-socket",
    title: "Pod mounts the socket of the container runtime",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["docker-sock"],
      trivy: ["KSV-0006"],
      checkov: ["CKV_K8S_27"],
      kubescape: ["C-0074", "containers-mounting-docker-socket"]
    },
    why: "Whoever can talk to the container runtime can start a privileged container on the node, and so owns it.",
    remedy: "Build images with a tool that needs no daemon, and use the Kubernetes API to manage containers.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/"]
  },
  select: "k8s/PodSpec",
  values: "volumes.hostPath.path",
  bad: (path) => matches(path, socket),
  message: (pod, path) => `pods of ${root(pod).address} can use the runtime of their node through \`${printable(path)}\``
});

// src/rules/kubernetes/k8s-container-security-context-missing.ts
var k8s_container_security_context_missing_default = valueRule({
  meta: {
    id: "k8s-container-security-context-missing",
    title: "Container has no security context of its own",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_30"], trivy: ["KSV-0118"] },
    controls: { "cis-kubernetes": ["5.7.3"] },
    why: "Capabilities, privilege escalation and the root file system can only be restricted on the container, not on the pod.",
    remedy: "Give the container a `securityContext`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "securityContext",
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no security context of its own`
});

// src/rules/kubernetes/k8s-controller-manager-bind-address.ts
var k8s_controller_manager_bind_address_default = valueRule({
  meta: {
    id: "k8s-controller-manager-bind-address",
    title: "Controller manager listens on all addresses",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_113"],
      trivy: ["KCV-0039"],
      kubescape: ["ensure-that-the-controller-manager-bind-address-argument-is-set-to-127.0.0.1"]
    },
    controls: { "cis-kubernetes": ["1.3.7"] },
    why: "Its metrics and health are open to the network of the nodes.",
    remedy: "Set `--bind-address=127.0.0.1`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "bind-address"])],
  bad: (value) => not(equals(value, "127.0.0.1")),
  message: (c) => `container \`${c.name}\` does not set --bind-address=127.0.0.1`
});

// src/rules/kubernetes/k8s-controller-manager-pod-gc.ts
var k8s_controller_manager_pod_gc_default = valueRule({
  meta: {
    id: "k8s-controller-manager-pod-gc",
    title: "Controller manager does not say when finished pods are deleted",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_106"], trivy: ["KCV-0033"] },
    controls: { "cis-kubernetes": ["1.3.1"] },
    why: "By default 12500 finished pods are kept, which slows the cluster down.",
    remedy: "Set `--terminated-pod-gc-threshold`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "terminated-pod-gc-threshold"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --terminated-pod-gc-threshold`
});

// src/rules/kubernetes/k8s-controller-manager-profiling.ts
var k8s_controller_manager_profiling_default = valueRule({
  meta: {
    id: "k8s-controller-manager-profiling",
    title: "Controller manager offers profiling data",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_107"], trivy: ["KCV-0034"] },
    controls: { "cis-kubernetes": ["1.3.2"] },
    why: "Profiles tell about the program and its load, and taking them costs time.",
    remedy: "Set `--profiling=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "profiling"])],
  bad: (value) => not(equals(value, "false")),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`
});

// src/rules/kubernetes/k8s-controller-manager-root-ca.ts
var k8s_controller_manager_root_ca_default = valueRule({
  meta: {
    id: "k8s-controller-manager-root-ca",
    title: "Controller manager does not tell pods the CA of the API server",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_111"],
      trivy: ["KCV-0037"],
      kubescape: ["ensure-that-the-controller-manager-root-ca-file-argument-is-set-as-appropriate"]
    },
    controls: { "cis-kubernetes": ["1.3.5"] },
    why: "Pods can not check that they talk to the API server.",
    remedy: "Set `--root-ca-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "root-ca-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --root-ca-file`
});

// src/rules/kubernetes/k8s-controller-manager-rotate-kubelet-certificates.ts
var k8s_controller_manager_rotate_kubelet_certificates_default = valueRule({
  meta: {
    id: "k8s-controller-manager-rotate-kubelet-certificates",
    title: "Controller manager does not renew the server certificates of kubelets",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_112"],
      trivy: ["KCV-0038"],
      kubescape: ["ensure-that-the-controller-manager-RotateKubeletServerCertificate-argument-is-set-to-true"]
    },
    controls: { "cis-kubernetes": ["1.3.6"] },
    why: "When the certificate expires, the API server can not reach the kubelet any more.",
    remedy: "Delete `RotateKubeletServerCertificate=false` from `--feature-gates`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "feature-gates"])],
  bad: (value) => matches(value, /\bRotateKubeletServerCertificate=false\b/),
  message: (c) => `container \`${c.name}\` does not renew the server certificates of kubelets`
});

// src/rules/kubernetes/k8s-controller-manager-service-account-credentials.ts
var k8s_controller_manager_service_account_credentials_default = valueRule({
  meta: {
    id: "k8s-controller-manager-service-account-credentials",
    title: "Controllers share one identity",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_108"],
      trivy: ["KCV-0035"],
      kubescape: ["ensure-that-the-controller-manager-use-service-account-credentials-argument-is-set-to-true"]
    },
    controls: { "cis-kubernetes": ["1.3.3"] },
    why: "Every controller has the rights of all of them.",
    remedy: "Set `--use-service-account-credentials=true`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "use-service-account-credentials"])],
  bad: (value) => not(equals(value, "true")),
  message: (c) => `container \`${c.name}\` does not set --use-service-account-credentials=true`
});

// src/rules/kubernetes/k8s-controller-manager-service-account-key.ts
var k8s_controller_manager_service_account_key_default = valueRule({
  meta: {
    id: "k8s-controller-manager-service-account-key",
    title: "Controller manager has no key of its own for ServiceAccount tokens",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_110"],
      trivy: ["KCV-0036"],
      kubescape: ["ensure-that-the-controller-manager-service-account-private-key-file-argument-is-set-as-appropriate"]
    },
    controls: { "cis-kubernetes": ["1.3.4"] },
    why: "Tokens are then signed with another key, which can not be changed on its own.",
    remedy: "Set `--service-account-private-key-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-controller-manager"),
  values: (c) => [fact(c, ["flags", "service-account-private-key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --service-account-private-key-file`
});

// src/rules/kubernetes/k8s-cpu-limit-missing.ts
var k8s_cpu_limit_missing_default = valueRule({
  meta: {
    id: "k8s-cpu-limit-missing",
    title: "Container has no CPU limit",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      polaris: ["cpuLimitsMissing"],
      kubescape: [
        "C-0270",
        "resources-cpu-limits",
        "C-0050",
        "resources-cpu-limit-and-request",
        "C-0009",
        "resource-policies"
      ],
      trivy: ["KSV-0011"],
      checkov: ["CKV_K8S_11"],
      "kube-score": ["container-resources"]
    },
    why: "Without a limit, a container may use all the CPU that others of its node do not request. Whether that is bad is disputed: limits slow programs down while CPU is idle.",
    remedy: "Set `resources.limits.cpu`, if your cluster asks for it.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"]
  },
  select: "k8s/Container",
  where: (c) => not(equals(fact(c, "role"), "ephemeral")),
  values: (c) => [fact(c, "resources.limits.cpu")],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, "0"])),
  message: (c) => `container \`${c.name}\` has no CPU limit`
});

// src/rules/kubernetes/k8s-cpu-request-missing.ts
var k8s_cpu_request_missing_default = valueRule({
  meta: {
    id: "k8s-cpu-request-missing",
    title: "Container requests no CPU",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["unset-cpu-requirements"],
      polaris: ["cpuRequestsMissing"],
      kubescape: ["C-0268", "resources-cpu-requests", "C-0050", "resources-cpu-limit-and-request"],
      trivy: ["KSV-0015"],
      checkov: ["CKV_K8S_10"],
      "kube-score": ["container-resources"]
    },
    why: "The scheduler takes the container for one that needs nothing: it lands on full nodes and gets the least CPU when it matters.",
    remedy: "Set `resources.requests.cpu` to what the program usually uses.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"]
  },
  select: "k8s/Container",
  where: (c) => not(equals(fact(c, "role"), "ephemeral")),
  values: (c) => [fact(c, "resources.requests.cpu")],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, "0"])),
  message: (c) => `container \`${c.name}\` requests no CPU`
});

// src/rules/kubernetes/k8s-cpu-request-not-limit.ts
var k8s_cpu_request_not_limit_default = valueRule({
  meta: {
    id: "k8s-cpu-request-not-limit",
    title: "CPU request differs from the limit",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-score": ["container-cpu-requests-equal-limits", "container-resource-requests-equal-limits"] },
    why: "Only pods whose requests equal their limits get the class `Guaranteed` and are the last to be evicted.",
    remedy: "Set the request and the limit of CPU to the same amount.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, ["amounts", "requests", "cpu"])],
  bad: (request, c) => {
    const limit = fact(c, ["amounts", "limits", "cpu"]);
    if (limit.kind === "unknown" || request.kind === "unknown") return "unknown";
    return printable(request, "-") !== printable(limit, "-");
  },
  message: (c) => `container \`${c.name}\` requests another amount of CPU than its limit`
});

// src/rules/kubernetes/k8s-cronjob-job-with-ttl.ts
var k8s_cronjob_job_with_ttl_default = valueRule({
  meta: {
    id: "k8s-cronjob-job-with-ttl",
    title: "Jobs of a CronJob are cleaned up in two ways",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["job-ttl-seconds-after-finished"] },
    why: "A CronJob keeps as many finished jobs as its history limits say. A time to live takes them away before.",
    remedy: "Delete `ttlSecondsAfterFinished`, and set `successfulJobsHistoryLimit` and `failedJobsHistoryLimit`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"]
  },
  select: "k8s/CronJob",
  values: "spec.jobTemplate.spec.ttlSecondsAfterFinished",
  bad: isSet,
  message: (object) => `${object.address} keeps a history of jobs that a time to live cleans up`
});

// src/rules/kubernetes/k8s-cronjob-restart-policy.ts
var k8s_cronjob_restart_policy_default = valueRule({
  meta: {
    id: "k8s-cronjob-restart-policy",
    title: "CronJob has no restart policy that jobs accept",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["cronjob-restartpolicy"] },
    why: "Pods of jobs need `OnFailure` or `Never`; the default `Always` is refused.",
    remedy: "Set `restartPolicy: OnFailure` or `Never`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => root(pod).kind === "k8s/CronJob",
  values: "restartPolicy",
  bad: (value) => not(oneOf(value, ["OnFailure", "Never"])),
  message: (pod) => `pods of ${root(pod).address} have no restart policy that jobs accept`
});

// src/rules/kubernetes/k8s-cronjob-without-deadline.ts
var k8s_cronjob_without_deadline_default = valueRule({
  meta: {
    id: "k8s-cronjob-without-deadline",
    title: "CronJob has no starting deadline",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["cronjob-has-deadline"] },
    why: "After 100 missed runs a CronJob without a deadline is not started any more; and it may start hours late.",
    remedy: "Set `startingDeadlineSeconds`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"]
  },
  select: "k8s/CronJob",
  values: "spec.startingDeadlineSeconds",
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} has no starting deadline`
});

// src/rules/kubernetes/k8s-dangerous-capability.ts
var k8s_dangerous_capability_default = valueRule({
  meta: {
    id: "k8s-dangerous-capability",
    title: "Container adds a capability that gives it the node",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["dangerousCapabilities"] },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.9"] },
    why: "With one of these capabilities a process can reconfigure the node: its mounts, its network or everything.",
    remedy: "Add only the narrow capability that the program needs.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => oneOf(name2, ["ALL", "SYS_ADMIN", "NET_ADMIN"]),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-dashboard-access.ts
var k8s_dashboard_access_default = valueRule({
  meta: {
    id: "k8s-dashboard-access",
    title: "Pod runs as the account of the Kubernetes dashboard",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0014", "rule-access-dashboard-wl-v1"] },
    why: "The account of the dashboard has far-reaching rights, which other programs should not borrow.",
    remedy: "Give the pod a ServiceAccount of its own.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => not(matches(get(root(pod).body, "metadata.name"), /dashboard/)),
  values: (pod) => [fact(pod, "serviceAccountName")],
  bad: (name2) => equals(name2, "kubernetes-dashboard"),
  message: (pod) => `pods of ${root(pod).address} run as the account of the dashboard`
});

// src/rules/kubernetes/k8s-dashboard.ts
var k8s_dashboard_default = valueRule({
  meta: {
    id: "k8s-dashboard",
    title: "Kubernetes dashboard is deployed",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_33"] },
    why: "The dashboard is a web page that acts with the rights of its account: a target worth attacking.",
    remedy: "Delete it, or keep it off the network and without rights of its own.",
    references: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"]
  },
  select: "k8s/Container",
  values: (c) => [
    fact(c, "image.repository"),
    ...c.parent ? [fact(c.parent, "metadata.labels.app"), fact(c.parent, ["metadata", "labels", "k8s-app"])] : []
  ],
  bad: (value) => matches(value, /(?:^|\/)kubernetes-?dashboard/),
  message: (c) => `container \`${c.name}\` is the Kubernetes dashboard`
});

// src/rules/kubernetes/k8s-default-namespace.ts
function isOfCluster(object) {
  const { kind, body } = object;
  if (kind === "k8s/ServiceAccount") return equals(get(body, "metadata.name"), "default");
  return kind === "k8s/Service" || kind === "k8s/Endpoints" ? equals(get(body, "metadata.name"), "kubernetes") : false;
}
var k8s_default_namespace_default = valueRule({
  meta: {
    id: "k8s-default-namespace",
    title: "Object is put into the namespace default",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["use-namespace"],
      checkov: ["CKV_K8S_21"],
      trivy: ["KSV-0110"],
      kubescape: [
        "C-0061",
        "C-0212",
        "pods-in-default-namespace",
        "configmap-in-default-namespace",
        "csistoragecapacity-in-default-namespace",
        "endpoints-in-default-namespace",
        "lease-in-default-namespace",
        "poddisruptionbudget-in-default-namespace",
        "podtemplate-in-default-namespace",
        "serviceaccount-in-default-namespace"
      ]
    },
    controls: { "cis-kubernetes": ["5.7.4"] },
    why: "Quotas, network policies and rights are set for namespaces. In `default`, everything is mixed.",
    remedy: "Create a namespace for the application, and name it.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]
  },
  select: "k8s/*",
  where: (object) => and(object.parent === void 0, not(isOfCluster(object))),
  values: "metadata.namespace",
  bad: (namespace) => equals(namespace, "default"),
  message: (object) => `${object.address} is put into the namespace \`default\``
});

// src/rules/kubernetes/k8s-default-service-account-bound.ts
var k8s_default_service_account_bound_default = valueRule({
  meta: {
    id: "k8s-default-service-account-bound",
    title: "The default ServiceAccount gets rights",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_42"], kubescape: ["ensure-default-service-accounts-has-only-default-roles"] },
    controls: { "cis-kubernetes": ["5.1.5"] },
    why: "Every pod of the namespace that names no account gets these rights, whether it needs them or not.",
    remedy: "Bind a ServiceAccount of its own, and name it in the pods that need the rights.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => not(equals(get(binding.body, ["metadata", "labels", "kubernetes.io/bootstrapping"]), "rbac-defaults")),
  values: "subjects",
  at: (subject) => get(subject, "name"),
  bad: (subject) => and(equals(get(subject, "kind"), "ServiceAccount"), equals(get(subject, "name"), "default")),
  message: (binding) => `${binding.address} gives rights to the default ServiceAccount`
});

// src/rules/kubernetes/k8s-default-service-account-mounts-token.ts
var k8s_default_service_account_mounts_token_default = valueRule({
  meta: {
    id: "k8s-default-service-account-mounts-token",
    title: "The default ServiceAccount gives its token to every pod",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_41"], kubescape: ["automount-default-service-account"] },
    controls: { "cis-kubernetes": ["5.1.5"] },
    why: "Every pod of the namespace that names no account gets this token.",
    remedy: "Set `automountServiceAccountToken: false` on the ServiceAccount `default`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/ServiceAccount",
  where: (account) => equals(get(account.body, "metadata.name"), "default"),
  values: "automountServiceAccountToken",
  bad: (value) => not(isFalse(value)),
  message: (account) => `${account.address} gives its token to every pod`
});

// src/rules/kubernetes/k8s-default-service-account.ts
var k8s_default_service_account_default = valueRule({
  meta: {
    id: "k8s-default-service-account",
    title: "Pod runs as the default ServiceAccount",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["default-service-account"] },
    controls: { "cis-kubernetes": ["5.1.5"] },
    why: "All pods without a ServiceAccount of their own share `default`: rights given to one of them go to all.",
    remedy: "Create a ServiceAccount for the workload and name it in `serviceAccountName`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [fact(pod, "serviceAccountName")],
  bad: (name2) => or(not(isSet(name2)), oneOf(name2, ["", "default"])),
  message: (pod) => `pods of ${root(pod).address} run as the default ServiceAccount`
});

// src/rules/kubernetes/k8s-deprecated-service-account-field.ts
var k8s_deprecated_service_account_field_default = valueRule({
  meta: {
    id: "k8s-deprecated-service-account-field",
    title: "Pod uses the old field serviceAccount",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["deprecated-service-account-field"],
      kubescape: ["C-0294", "deprecated-service-account-field"]
    },
    why: "`serviceAccount` is a deprecated name for `serviceAccountName`; two fields for one thing invite contradictions.",
    remedy: "Rename the field to `serviceAccountName`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  values: "serviceAccount",
  bad: (value, pod) => and(isSet(value), not(isSet(get(pod.body, "serviceAccountName")))),
  message: (pod) => `pods of ${root(pod).address} use the old field \`serviceAccount\``,
  fix: (value) => value.keySpan && {
    title: "Rename the field to `serviceAccountName`",
    safety: "safe",
    edits: [{ span: value.keySpan, newText: "serviceAccountName" }]
  }
});

// src/rules/kubernetes/k8s-dns-ndots-default.ts
var k8s_dns_ndots_default_default = valueRule({
  meta: {
    id: "k8s-dns-ndots-default",
    title: "Pod asks the cluster DNS up to five times for each outside name",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["dnsconfig-options"] },
    why: "With the default `ndots: 5`, every name of another domain is first looked up in all search domains of the cluster.",
    remedy: "Set `dnsConfig.options` with `ndots` of `2`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [get(pod.body, "dnsConfig.options")],
  bad: (options) => not(some(options, (option) => and(equals(get(option, "name"), "ndots"), oneOf(get(option, "value"), ["2", 2])))),
  message: (pod) => `pods of ${root(pod).address} look up outside names in all search domains first`
});

// src/rules/kubernetes/k8s-duplicate-env-variable.ts
var k8s_duplicate_env_variable_default = valueRule({
  meta: {
    id: "k8s-duplicate-env-variable",
    title: "Environment variable is set twice",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["duplicate-env-var"],
      "kube-score": ["environment-variable-key-duplication"],
      kubescape: ["C-0295", "duplicate-env-var"]
    },
    why: "The last one counts, and which one that is changes when the list is merged or sorted.",
    remedy: "Delete one of them.",
    references: ["https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"]
  },
  select: "k8s/Container",
  values: (c) => items(get(c.body, "env")),
  at: (variable) => get(variable, "name"),
  bad: (variable, c) => {
    const all2 = items(get(c.body, "env"));
    const before = all2.slice(0, all2.indexOf(variable)).map((other) => get(other, "name"));
    const name2 = get(variable, "name");
    return name2.kind === "scalar" ? or(...before.map((other) => equals(other, name2.value))) : false;
  },
  message: (c, variable) => `container \`${c.name}\` sets ${printable(get(variable, "name"))} twice`
});

// src/rules/kubernetes/k8s-email-annotation-missing.ts
var k8s_email_annotation_missing_default = valueRule({
  meta: {
    id: "k8s-email-annotation-missing",
    title: "Workload has no mail address of its owners",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["required-annotation-email"] },
    why: "When something breaks, nobody knows whom to write to.",
    remedy: "Set the annotation `email`.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]
  },
  select: [
    "k8s/Pod",
    "k8s/Deployment",
    "k8s/DaemonSet",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/Job",
    "k8s/CronJob",
    "k8s/DeploymentConfig"
  ],
  values: "metadata.annotations.email",
  bad: (email) => not(matches(email, /[\w.+-]+@[\w-]+\.[\w.-]+/)),
  message: (object) => `${object.address} has no annotation \`email\` with an address`
});

// src/rules/kubernetes/k8s-env-source-not-found.ts
var sources = [
  ["secretKeyRef", "k8s/Secret", "secret", ["data", "stringData"]],
  ["configMapKeyRef", "k8s/ConfigMap", "config-map", ["data", "binaryData"]]
];
function isThere(reference, kind, via, parts, container, { linked }) {
  if (!container.parent || reference.kind === "unknown") return "unknown";
  const all2 = linked(container.parent, kind, via);
  const named = all2.found.filter((object) => object.name === printable(get(reference, "name")));
  const key = get(reference, "key");
  if (key.kind !== "scalar" || get(reference, "name").kind !== "scalar") return "unknown";
  const found = or(
    ...named.flatMap((object) => parts.map((part) => isSet(get(object.body, [part, String(key.value)]))))
  );
  return found === false && !all2.complete ? "unknown" : found;
}
var k8s_env_source_not_found_default = valueRule({
  meta: {
    id: "k8s-env-source-not-found",
    title: "Environment variable refers to a ConfigMap or Secret that is not there",
    severity: "medium",
    confidence: "low",
    category: "correctness",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["env-value-from"] },
    why: "The container does not start until the object with its key exists.",
    remedy: "Add the object to what is deployed, correct the name or key, or mark the reference `optional`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]
  },
  select: "k8s/Container",
  values: (c) => sources.flatMap(([field]) => every(c.body, `env.valueFrom.${field}`).values),
  at: (reference) => get(reference, "name"),
  bad: (reference, c, context) => {
    const source = sources.find(([field]) => reference.keySpan && slice(reference.keySpan) === field);
    if (!source || reference.kind === "missing") return false;
    return and(
      not(isTrue(get(reference, "optional"))),
      not(isThere(reference, source[1], source[2], source[3], c, context))
    );
  },
  message: (c, reference) => `container \`${c.name}\` needs ${printable(get(reference, "key"))} of \`${printable(get(reference, "name"))}\`, which is not there`
});

// src/rules/kubernetes/k8s-ephemeral-storage-request-not-limit.ts
var k8s_ephemeral_storage_request_not_limit_default = valueRule({
  meta: {
    id: "k8s-ephemeral-storage-request-not-limit",
    title: "Request of local storage differs from the limit",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-score": ["container-ephemeral-storage-request-equals-limit"] },
    why: "Only pods whose requests equal their limits get the class `Guaranteed` and are the last to be evicted.",
    remedy: "Set the request and the limit of local storage to the same amount.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, ["amounts", "requests", "ephemeral-storage"])],
  bad: (request, c) => {
    const limit = fact(c, ["amounts", "limits", "ephemeral-storage"]);
    if (limit.kind === "unknown" || request.kind === "unknown") return "unknown";
    return printable(request, "-") !== printable(limit, "-");
  },
  message: (c) => `container \`${c.name}\` requests another amount of local storage than its limit`
});

// src/rules/kubernetes/k8s-ephemeral-storage-unlimited.ts
var k8s_ephemeral_storage_unlimited_default = valueRule({
  meta: {
    id: "k8s-ephemeral-storage-unlimited",
    title: "Container has no request or limit for local storage",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-score": ["container-ephemeral-storage-request-and-limit"] },
    why: "Logs and temporary files of one container can fill the disk of the node, which then evicts pods.",
    remedy: "Set `ephemeral-storage` in `resources.requests` and `resources.limits`.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"]
  },
  select: "k8s/Container",
  values: (c) => ["requests", "limits"].map((part) => get(c.body, ["resources", part, "ephemeral-storage"])),
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no request or limit for local storage`
});

// src/rules/kubernetes/k8s-etcd-auto-tls.ts
var k8s_etcd_auto_tls_default = valueRule({
  meta: {
    id: "k8s-etcd-auto-tls",
    title: "`etcd` signs its own certificates for clients",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_118"], trivy: ["KCV-0044"] },
    controls: { "cis-kubernetes": ["2.3"] },
    why: "Clients can not check certificates that the server signed itself.",
    remedy: "Delete `--auto-tls`, and use certificates of a CA.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "auto-tls"])],
  bad: (value) => equals(value, "true"),
  message: (c) => `container \`${c.name}\` sets --auto-tls=true`
});

// src/rules/kubernetes/k8s-etcd-client-auth.ts
var k8s_etcd_client_auth_default = valueRule({
  meta: {
    id: "k8s-etcd-client-auth",
    title: "`etcd` accepts clients without a certificate",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_117"], trivy: ["KCV-0043"] },
    controls: { "cis-kubernetes": ["2.2"] },
    why: "Whoever reaches the port can read and change everything in the cluster.",
    remedy: "Set `--client-cert-auth=true`.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "client-cert-auth"])],
  bad: (value) => not(equals(value, "true")),
  message: (c) => `container \`${c.name}\` does not set --client-cert-auth=true`
});

// src/rules/kubernetes/k8s-etcd-peer-auth.ts
var k8s_etcd_peer_auth_default = valueRule({
  meta: {
    id: "k8s-etcd-peer-auth",
    title: "`etcd` accepts members without a certificate",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_121"], trivy: ["KCV-0046"] },
    controls: { "cis-kubernetes": ["2.5"] },
    why: "Whoever reaches the port can join and get a copy of everything.",
    remedy: "Set `--peer-client-cert-auth=true`.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "peer-client-cert-auth"])],
  bad: (value) => not(equals(value, "true")),
  message: (c) => `container \`${c.name}\` does not set --peer-client-cert-auth=true`
});

// src/rules/kubernetes/k8s-etcd-peer-auto-tls.ts
var k8s_etcd_peer_auto_tls_default = valueRule({
  meta: {
    id: "k8s-etcd-peer-auto-tls",
    title: "Members of etcd sign their own certificates",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KCV-0047"] },
    controls: { "cis-kubernetes": ["2.6"] },
    why: "Members can not check certificates that others signed themselves.",
    remedy: "Delete `--peer-auto-tls`, and use certificates of a CA.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "peer-auto-tls"])],
  bad: (value) => equals(value, "true"),
  message: (c) => `container \`${c.name}\` sets --peer-auto-tls=true`
});

// src/rules/kubernetes/k8s-etcd-peer-tls.ts
var k8s_etcd_peer_tls_default = valueRule({
  meta: {
    id: "k8s-etcd-peer-tls",
    title: "Members of etcd talk without TLS",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_119"], trivy: ["KCV-0045"] },
    controls: { "cis-kubernetes": ["2.4"] },
    why: "Everything that the cluster stores travels between the members in plain text.",
    remedy: "Set `--peer-cert-file` and `--peer-key-file`.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "peer-cert-file"]), fact(c, ["flags", "peer-key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --peer-cert-file`
});

// src/rules/kubernetes/k8s-etcd-tls.ts
var k8s_etcd_tls_default = valueRule({
  meta: {
    id: "k8s-etcd-tls",
    title: "`etcd` offers no TLS",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_116"], trivy: ["KCV-0042"], kubescape: ["etcd-tls-enabled", "C-0153"] },
    controls: { "cis-kubernetes": ["2.1"] },
    why: "Everything that the cluster stores travels in plain text, Secrets included.",
    remedy: "Set `--cert-file` and `--key-file`.",
    references: ["https://etcd.io/docs/latest/op-guide/security/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "etcd"),
  values: (c) => [fact(c, ["flags", "cert-file"]), fact(c, ["flags", "key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --cert-file`
});

// src/rules/kubernetes/k8s-fewer-than-three-replicas.ts
var k8s_fewer_than_three_replicas_default = valueRule({
  meta: {
    id: "k8s-fewer-than-three-replicas",
    title: "Workload runs fewer than three replicas",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["minimum-three-replicas"] },
    why: "With two replicas, one is left while the other is updated or its node is drained; the next failure is an outage.",
    remedy: "Set `replicas` to at least 3.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"]
  },
  select: [
    "k8s/Deployment",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/DeploymentConfig",
    "k8s/Rollout"
  ],
  values: "spec.replicas",
  bad: (value) => or(
    not(isSet(value)),
    test(value, (n) => typeof n === "number" && n < 3)
  ),
  message: (object) => `${object.address} runs fewer than three replicas`
});

// src/rules/kubernetes/k8s-git-sync.ts
var k8s_git_sync_default = valueRule({
  meta: {
    id: "k8s-git-sync",
    title: "Container runs git-sync",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_159"] },
    why: "git-sync runs commands that arguments and environment name: whoever may change these can run code in the pod.",
    remedy: "Build the files into an image, or check who may change the workload.",
    references: ["https://github.com/kubernetes/git-sync"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image) => matches(image, /git-sync/),
  message: (c) => `container \`${c.name}\` runs git-sync`
});

// src/rules/kubernetes/k8s-host-aliases.ts
var k8s_host_aliases_default = valueRule({
  meta: {
    id: "k8s-host-aliases",
    title: "Pod adds entries to its hosts file",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0007"] },
    why: "Names in `hostAliases` bypass DNS: they outlive what they point to, and can redirect traffic without anybody noticing.",
    remedy: "Use a Service, of type `ExternalName` if need be.",
    references: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [get(pod.body, "hostAliases")],
  bad: isSet,
  message: (pod) => `pods of ${root(pod).address} add entries to their hosts file`
});

// src/rules/kubernetes/k8s-host-anti-affinity-missing.ts
function hasReplicas2(pod) {
  return test(get(root(pod).body, "spec.replicas"), (n) => typeof n === "number" && n > 1);
}
var k8s_host_anti_affinity_missing_default = valueRule({
  meta: {
    id: "k8s-host-anti-affinity-missing",
    title: "Nothing keeps the replicas on different nodes",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["deployment-has-host-podantiaffinity", "statefulset-has-host-podantiaffinity"] },
    why: "All replicas may land on one node, whose failure then takes all of them.",
    remedy: "Add `podAntiAffinity` with the topology key `kubernetes.io/hostname` that selects the labels of the pods.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => and(["k8s/Deployment", "k8s/StatefulSet"].includes(root(pod).kind), hasReplicas2(pod)),
  values: (pod) => [fact(pod, "spreads")],
  bad: (spreads) => not(some(spreads, (key) => equals(key, "kubernetes.io/hostname"))),
  at: (_, pod) => firstSet(get(pod.body, "affinity"), missing(pod.header)),
  message: (pod) => `pods of ${root(pod).address} may all run on one node`
});

// src/rules/kubernetes/k8s-host-ipc.ts
var k8s_host_ipc_default = valueRule({
  meta: {
    id: "k8s-host-ipc",
    title: "Pod shares the memory segments of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["host-ipc"],
      polaris: ["hostIPCSet"],
      kubescape: ["C-0276", "host-ipc-privileges", "C-0038", "host-pid-ipc-privileges"],
      trivy: ["KSV-0008"],
      checkov: ["CKV_K8S_18"]
    },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.4"] },
    why: "Processes can read and write the shared memory of programs that run on the node.",
    remedy: "Delete `hostIPC`, or set it to `false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/PodSpec",
  values: "hostIPC",
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} share memory segments with their node`
});

// src/rules/kubernetes/k8s-host-network.ts
var k8s_host_network_default = valueRule({
  meta: {
    id: "k8s-host-network",
    title: "Pod uses the network of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["host-network"],
      polaris: ["hostNetworkSet"],
      kubescape: ["C-0041", "host-network-access"],
      trivy: ["KSV-0009"],
      checkov: ["CKV_K8S_19"]
    },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.5"] },
    why: "The pod reaches everything that listens on the loopback of the node, can record its traffic, and no NetworkPolicy applies to it.",
    remedy: "Delete `hostNetwork`, and expose the pod through a Service.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/PodSpec",
  values: "hostNetwork",
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} use the network of their node`
});

// src/rules/kubernetes/k8s-host-path-volume.ts
var k8s_host_path_volume_default = valueRule({
  meta: {
    id: "k8s-host-path-volume",
    title: "Pod mounts a path of its node",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["hostPathSet"], trivy: ["KSV-0023"], kubescape: ["C-0048", "alert-any-hostpath"] },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.12"] },
    why: "Files of the node tie the pod to it and let it read, and often write, what belongs to the node or to other pods.",
    remedy: "Use a PersistentVolumeClaim, an `emptyDir`, a ConfigMap or a Secret.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/concepts/storage/volumes/"
    ]
  },
  select: "k8s/PodSpec",
  values: "volumes.hostPath",
  at: (value) => value.kind === "map" ? get(value, "path") : value,
  bad: isSet,
  message: (pod, value) => `pods of ${root(pod).address} mount \`${printable(get(value, "path"), "a path")}\` of their node`
});

// src/rules/kubernetes/k8s-host-pid.ts
var k8s_host_pid_default = valueRule({
  meta: {
    id: "k8s-host-pid",
    title: "Pod shares the process ids of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["host-pid"],
      polaris: ["hostPIDSet"],
      kubescape: ["C-0275", "host-pid-privileges", "C-0038", "host-pid-ipc-privileges"],
      trivy: ["KSV-0010"],
      checkov: ["CKV_K8S_17"]
    },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.3"] },
    why: "All processes of the node are visible, with their environment, and those of the same user can be stopped or traced.",
    remedy: "Delete `hostPID`, or set it to `false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/PodSpec",
  values: "hostPID",
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} see all processes of their node`
});

// src/rules/kubernetes/k8s-host-port.ts
var k8s_host_port_default = valueRule({
  meta: {
    id: "k8s-host-port",
    title: "Container takes a port of its node",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      polaris: ["hostPortSet"],
      trivy: ["KSV-0024"],
      checkov: ["CKV_K8S_26"],
      kubescape: ["C-0044", "container-hostPort"]
    },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.13"] },
    why: "A host port is open on every node that runs the pod, beside all Services and NetworkPolicies, and only one such pod fits on a node.",
    remedy: "Delete `hostPort`, and use a Service.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/concepts/configuration/overview/"
    ]
  },
  select: "k8s/Container",
  values: "ports.hostPort",
  bad: (port) => and(isSet(port), not(equals(port, 0))),
  message: (c, port) => `container \`${c.name}\` takes port ${printable(port)} of its node`
});

// src/rules/kubernetes/k8s-hpa-fewer-than-three-replicas.ts
var k8s_hpa_fewer_than_three_replicas_default = valueRule({
  meta: {
    id: "k8s-hpa-fewer-than-three-replicas",
    title: "Autoscaler may go below three replicas",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["hpa-minimum-three-replicas"] },
    why: "At night the autoscaler goes down to the minimum, and then every restart is an outage or halves what can be served.",
    remedy: "Set `minReplicas` to at least 3.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"]
  },
  select: "k8s/HorizontalPodAutoscaler",
  values: "spec.minReplicas",
  bad: (value) => or(
    not(isSet(value)),
    test(value, (n) => typeof n === "number" && n < 3)
  ),
  message: (object) => `${object.address} may go down to fewer than 3 replicas`
});

// src/rules/kubernetes/k8s-hpa-fixed-size.ts
var k8s_hpa_fixed_size_default = valueRule({
  meta: {
    id: "k8s-hpa-fixed-size",
    title: "Autoscaler can not scale",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["hpaMaxAvailability"] },
    why: "The smallest and the largest size are the same, so the autoscaler never does anything.",
    remedy: "Raise `maxReplicas`, or delete the autoscaler.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"]
  },
  select: "k8s/HorizontalPodAutoscaler",
  values: "spec.maxReplicas",
  bad: (max, object) => {
    const min = get(object.body, "spec.minReplicas");
    if (min.kind === "unknown" || max.kind === "unknown") return "unknown";
    return isSet(max) === true && printable(max) === printable(min, "1");
  },
  message: (object) => `${object.address} can not scale: its smallest and largest size are the same`
});

// src/rules/kubernetes/k8s-hpa-resets-replicas.ts
var k8s_hpa_resets_replicas_default = valueRule({
  meta: {
    id: "k8s-hpa-resets-replicas",
    title: "Autoscaled workload sets a number of replicas",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["deployment-targeted-by-hpa-does-not-have-replicas-configured"] },
    why: "Each time the manifest is applied, the workload jumps back to that number, in the middle of the highest load too.",
    remedy: "Delete `replicas`; the autoscaler starts from its `minReplicas`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"]
  },
  select: ["k8s/Deployment", "k8s/StatefulSet", "k8s/ReplicaSet", "k8s/DeploymentConfig"],
  where: (object, { linked }) => {
    const scalers = linked(object, "k8s/HorizontalPodAutoscaler", "target");
    return scalers.found.length > 0 || (scalers.complete ? false : "unknown");
  },
  values: "spec.replicas",
  bad: (value) => and(isSet(value), not(equals(value, 0))),
  message: (object) => `${object.address} sets a number of replicas that its autoscaler changes`
});

// src/rules/kubernetes/k8s-hpa-single-replica.ts
var k8s_hpa_single_replica_default = valueRule({
  meta: {
    id: "k8s-hpa-single-replica",
    title: "Autoscaler may go down to one replica",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["horizontalpodautoscaler-replicas"], polaris: ["hpaMinAvailability"] },
    why: "At night the autoscaler goes down to the minimum, and then every restart is an outage or halves what can be served.",
    remedy: "Set `minReplicas` to at least 2.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"]
  },
  select: "k8s/HorizontalPodAutoscaler",
  values: "spec.minReplicas",
  bad: (value) => or(
    not(isSet(value)),
    test(value, (n) => typeof n === "number" && n < 2)
  ),
  message: (object) => `${object.address} may go down to fewer than 2 replicas`
});

// src/rules/kubernetes/k8s-hpa-target-not-found.ts
var k8s_hpa_target_not_found_default = valueRule({
  meta: {
    id: "k8s-hpa-target-not-found",
    title: "Autoscaler names a workload that is not there",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["dangling-horizontalpodautoscaler"],
      "kube-score": ["horizontalpodautoscaler-has-target"],
      kubescape: ["C-0300", "hpa-has-target"]
    },
    why: "The autoscaler does nothing, and nobody notices until the load is high.",
    remedy: "Correct `scaleTargetRef`, or add the workload to what is deployed.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"]
  },
  select: "k8s/HorizontalPodAutoscaler",
  values: "spec.scaleTargetRef.name",
  bad: (name2, object, { linked }) => {
    const target = linked(object, "k8s/*", "target");
    return and(isSet(name2), target.found.length === 0 && (target.complete || "unknown"));
  },
  message: (object, name2) => `${object.address} scales \`${printable(name2)}\`, which is not there`
});

// src/rules/kubernetes/k8s-image-not-always-pulled.ts
function alwaysByDefault(container) {
  const tag = fact(container, "image.tag");
  return and(not(isSet(fact(container, "image.digest"))), or(not(isSet(tag)), equals(tag, "latest")));
}
var k8s_image_not_always_pulled_default = valueRule({
  meta: {
    id: "k8s-image-not-always-pulled",
    title: "Image is not pulled at every start",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_15"], "kube-score": ["container-image-pull-policy"] },
    why: "A node that has the image starts it without asking the registry, also for a pod that has no right to pull it.",
    remedy: "Set `imagePullPolicy: Always`.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "imagePullPolicy",
  bad: (policy, c) => and(not(equals(policy, "Always")), not(and(not(isSet(policy)), alwaysByDefault(c)))),
  message: (c) => `container \`${c.name}\` may start an image that the registry was not asked for`
});

// src/rules/kubernetes/k8s-image-outside-aws-registry.ts
var k8s_image_outside_aws_registry_default = valueRule({
  meta: {
    id: "k8s-image-outside-aws-registry",
    title: "Image does not come from Amazon ECR",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0035"] },
    why: "Where all images have to be in Amazon ECR, others escape its scans and access rules.",
    remedy: "Push the image to Amazon ECR, and refer to it there.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c) => and(isSet(image), not(matches(fact(c, "image.registry"), /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Amazon ECR`
});

// src/rules/kubernetes/k8s-image-outside-azure-registry.ts
var k8s_image_outside_azure_registry_default = valueRule({
  meta: {
    id: "k8s-image-outside-azure-registry",
    title: "Image does not come from Azure Container Registry",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0032"] },
    why: "Where all images have to be in Azure Container Registry, others escape its scans and access rules.",
    remedy: "Push the image to Azure Container Registry, and refer to it there.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c) => and(isSet(image), not(matches(fact(c, "image.registry"), /\.azurecr\.io$/))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Azure Container Registry`
});

// src/rules/kubernetes/k8s-image-outside-google-registry.ts
var k8s_image_outside_google_registry_default = valueRule({
  meta: {
    id: "k8s-image-outside-google-registry",
    title: "Image does not come from Google Container or Artifact Registry",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0033"] },
    why: "Where all images have to be in Google Container or Artifact Registry, others escape its scans and access rules.",
    remedy: "Push the image to Google Container or Artifact Registry, and refer to it there.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c) => and(isSet(image), not(matches(fact(c, "image.registry"), /(?:^|\.)gcr\.io$|-docker\.pkg\.dev$/))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, which is not in Google Container or Artifact Registry`
});

// src/rules/kubernetes/k8s-image-tag-latest.ts
var k8s_image_tag_latest_default = valueRule({
  meta: {
    id: "k8s-image-tag-latest",
    title: "Image has no tag or the tag latest",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["latest-tag"],
      "kube-score": ["container-image-tag"],
      polaris: ["tagNotSpecified"],
      trivy: ["KSV-0013"],
      checkov: ["CKV_K8S_14"]
    },
    why: "What runs depends on when a node pulled the image: replicas differ, and going back to the previous version is not possible.",
    remedy: "Name a version tag, or a digest.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  where: (c) => not(isSet(fact(c, "image.digest"))),
  values: "image",
  bad: (image, c) => and(isSet(image), or(not(isSet(fact(c, "image.tag"))), equals(fact(c, "image.tag"), "latest"))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\`, whatever that is when it is pulled`
});

// src/rules/kubernetes/k8s-image-without-digest.ts
var k8s_image_without_digest_default = valueRule({
  meta: {
    id: "k8s-image-without-digest",
    title: "Image is not pinned to a digest",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_43"], kubescape: ["C-0306", "image-not-pinned-to-digest"] },
    why: "A tag can be moved to another image by whoever may push; a digest can not.",
    remedy: "Append `@sha256:\u2026` to the reference, and let a bot update it.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c) => and(isSet(image), not(isSet(fact(c, "image.digest")))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` without a digest`
});

// src/rules/kubernetes/k8s-ingress-backend-not-found.ts
var v1 = ["service.name", "service.port.number", "service.port.name"];
var beta = ["serviceName", "servicePort", "servicePort"];
function backends(ingress) {
  return ["spec.defaultBackend", "spec.backend", "spec.rules.http.paths.backend"].flatMap(
    (path) => every(ingress.body, path).values
  );
}
function nameOf(backend, ingress) {
  const isV1 = equals(get(ingress.body, "apiVersion"), "networking.k8s.io/v1") === true;
  return isV1 ? get(backend, v1[0]) : firstSet(get(backend, v1[0]), get(backend, beta[0]));
}
function offers(service, backend) {
  const wanted = firstSet(get(backend, v1[1]), get(backend, v1[2]), get(backend, beta[1]));
  if (wanted.kind !== "scalar") return wanted.kind === "unknown" ? "unknown" : true;
  return some(
    get(service.body, "spec.ports"),
    (port) => or(equals(get(port, "port"), wanted.value), equals(get(port, "name"), wanted.value))
  );
}
var k8s_ingress_backend_not_found_default = valueRule({
  meta: {
    id: "k8s-ingress-backend-not-found",
    title: "Ingress names a Service or port that is not there",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["dangling-ingress"],
      "kube-score": ["ingress-targets-service"],
      kubescape: ["C-0298", "dangling-ingress-backend"]
    },
    why: "Requests to this path fail. Most often the Service was renamed.",
    remedy: "Correct the name or port of the backend, or add the Service to what is deployed.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"]
  },
  select: "k8s/Ingress",
  values: backends,
  at: nameOf,
  bad: (backend, object, { graph, linked }) => {
    const name2 = nameOf(backend, object);
    if (name2.kind === "missing") return and(isSet(backend), not(isSet(get(backend, "resource"))));
    if (name2.kind !== "scalar") return "unknown";
    const services = linked(object, "k8s/Service", "backend");
    const named = services.found.filter((service) => service.name === printable(name2));
    if (named.length > 0) return not(or(...named.map((service) => offers(service, backend))));
    return and(
      services.complete || "unknown",
      graph.ofKind("k8s/Service").length + graph.ofKind("k8s/Deployment").length + graph.ofKind("k8s/Pod").length > 0 || "unknown"
    );
  },
  message: (object, backend) => `${object.address} sends requests to \`${printable(nameOf(backend, object), "nothing")}\`, which is not there or does not offer the port`
});

// src/rules/kubernetes/k8s-ingress-without-tls.ts
var k8s_ingress_without_tls_default = valueRule({
  meta: {
    id: "k8s-ingress-without-tls",
    title: "Ingress offers no TLS",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["tlsSettingsMissing"], kubescape: ["C-0263", "ingress-no-tls"] },
    why: "Requests, passwords and cookies travel in plain text, unless something in front of the Ingress takes care of it.",
    remedy: "Add `spec.tls` with the hosts and the Secret of the certificate.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"]
  },
  select: "k8s/Ingress",
  values: (object) => [get(object.body, "spec.tls")],
  bad: (tls) => not(some(tls, () => true)),
  message: (object) => `${object.address} offers no TLS`
});

// src/rules/kubernetes/k8s-insecure-capability.ts
var defaults = [
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "NET_RAW",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT"
];
function dropped(drop, capability) {
  return some(drop, (name2) => oneOf(name2, ["ALL", capability]));
}
var k8s_insecure_capability_default = valueRule({
  meta: {
    id: "k8s-insecure-capability",
    title: "Container keeps capabilities that are rarely needed",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["insecureCapabilities"] },
    why: "Runtimes give containers a set of capabilities by default. A program that serves requests needs none of them, an attacker does.",
    remedy: "Drop `ALL`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "capabilities")],
  bad: (value) => or(
    some(get(value, "add"), (name2) => oneOf(name2, ["ALL", ...defaults])),
    ...defaults.map((name2) => not(dropped(get(value, "drop"), name2)))
  ),
  message: (c) => `container \`${c.name}\` keeps capabilities that are rarely needed`
});

// src/rules/kubernetes/k8s-instance-label-mismatch.ts
var k8s_instance_label_mismatch_default = valueRule({
  meta: {
    id: "k8s-instance-label-mismatch",
    title: "Label app.kubernetes.io/instance is not the name of the object",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["metadataAndInstanceMismatched"] },
    why: "Tools that group objects by this label then show them in the wrong place.",
    remedy: "Set the label to the name of the object.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]
  },
  select: [
    "k8s/Pod",
    "k8s/Deployment",
    "k8s/DaemonSet",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/Job",
    "k8s/CronJob",
    "k8s/DeploymentConfig"
  ],
  values: (object) => [get(object.body, ["metadata", "labels", "app.kubernetes.io/instance"])],
  bad: (label, object) => {
    const name2 = get(object.body, "metadata.name");
    return name2.kind === "scalar" ? not(equals(label, name2.value)) : false;
  },
  message: (object) => `${object.address} has another name in its label app.kubernetes.io/instance`
});

// src/rules/kubernetes/k8s-invalid-label-value.ts
var valid = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
var k8s_invalid_label_value_default = valueRule({
  meta: {
    id: "k8s-invalid-label-value",
    title: "Label has a value that Kubernetes refuses",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["label-values"] },
    why: "The API server refuses an object with such a label, and so does everything that applies it.",
    remedy: "Use up to 63 letters, digits, dashes, dots and underscores that begin and end with a letter or digit.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]
  },
  select: "k8s/*",
  where: (object) => object.parent === void 0,
  values: (object) => [...entries(get(object.body, "metadata.labels"))].map(([, value]) => value),
  bad: (value) => test(value, (text2) => typeof text2 === "string" && !valid.test(text2)),
  message: (object, value) => `${object.address} has the invalid label value \`${printable(value)}\``
});

// src/rules/kubernetes/k8s-invalid-port.ts
function isValid(port) {
  if (typeof port === "number") return port >= 1 && port <= 65535;
  return typeof port === "string" && port.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(port) && /[a-z]/.test(port);
}
var k8s_invalid_port_default = valueRule({
  meta: {
    id: "k8s-invalid-port",
    title: "Port has a name or number that Kubernetes refuses",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["invalid-target-ports"] },
    why: "The API server refuses the object, or the Service never finds its port.",
    remedy: "Use a number from 1 to 65535, or a name of up to 15 lower-case letters, digits and dashes with at least one letter.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: ["k8s/Container", "k8s/Service"],
  values: (object) => (object.kind === "k8s/Service" ? ["spec.ports.targetPort"] : ["ports.name", "ports.containerPort"]).flatMap(
    (path) => every(object.body, path).values
  ),
  bad: (port) => and(
    isSet(port),
    test(port, (known) => !isValid(known))
  ),
  message: (object, port) => `${object.address} has the invalid port \`${printable(port)}\``
});

// src/rules/kubernetes/k8s-invalid-value.ts
var k8s_invalid_value_default = defineRule({
  meta: {
    id: "k8s-invalid-value",
    title: "Value is not one the Kubernetes API takes",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["schema-validation"] },
    why: "The API server refuses a value outside the set it knows, and the release stops there.",
    remedy: "Use one of the values the message names.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
  },
  select: "k8s/*",
  check(object, context) {
    for (const violation of items(fact(object, "violations"))) {
      if (text(get(violation, "code")) !== "invalid-value") continue;
      context.report({ at: violation, message: text(get(violation, "message")) });
    }
  }
});

// src/rules/kubernetes/k8s-job-without-ttl.ts
var k8s_job_without_ttl_default = valueRule({
  meta: {
    id: "k8s-job-without-ttl",
    title: "Job is never cleaned up",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["job-ttl-seconds-after-finished"] },
    why: "Finished jobs and their pods stay in the cluster until somebody deletes them.",
    remedy: "Set `ttlSecondsAfterFinished`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/job/"]
  },
  select: "k8s/Job",
  values: "spec.ttlSecondsAfterFinished",
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} is never cleaned up`
});

// src/rules/kubernetes/k8s-kube-system-namespace.ts
var k8s_kube_system_namespace_default = valueRule({
  meta: {
    id: "k8s-kube-system-namespace",
    title: "Workload is put into the namespace of the system",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0037"] },
    why: "Accounts of `kube-system` have far-reaching rights, and policies usually make an exception for it.",
    remedy: "Use a namespace of your own.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => not(
    or(
      equals(get(root(pod).body, "metadata.labels.tier"), "control-plane"),
      isSet(get(root(pod).body, "metadata.labels.component"))
    )
  ),
  values: (pod) => [get(root(pod).body, "metadata.namespace")],
  bad: (namespace) => equals(namespace, "kube-system"),
  message: (pod) => `${root(pod).address} is put into the namespace of the system`
});

// src/rules/kubernetes/k8s-kubelet-always-allow.ts
var k8s_kubelet_always_allow_default = valueRule({
  meta: {
    id: "k8s-kubelet-always-allow",
    title: "Kubelet allows everything",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_139"] },
    controls: { "cis-kubernetes": ["4.2.2"] },
    why: "Everybody who reaches the kubelet may run commands in its pods.",
    remedy: "Set `--authorization-mode=Webhook`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "authorization-mode"])],
  bad: (value) => value.kind === "unknown" ? "unknown" : printable(value).split(",").includes("AlwaysAllow"),
  message: (c) => `container \`${c.name}\` names AlwaysAllow in --authorization-mode`
});

// src/rules/kubernetes/k8s-kubelet-anonymous-auth.ts
var k8s_kubelet_anonymous_auth_default = valueRule({
  meta: {
    id: "k8s-kubelet-anonymous-auth",
    title: "Kubelet answers anonymous requests",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_138"] },
    controls: { "cis-kubernetes": ["4.2.1"] },
    why: "Anonymous requests to the kubelet can run commands in pods if authorization is open, too.",
    remedy: "Set `--anonymous-auth=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "anonymous-auth"])],
  bad: (value) => not(equals(value, "false")),
  message: (c) => `container \`${c.name}\` does not set --anonymous-auth=false`
});

// src/rules/kubernetes/k8s-kubelet-client-ca.ts
var k8s_kubelet_client_ca_default = valueRule({
  meta: {
    id: "k8s-kubelet-client-ca",
    title: "Kubelet does not check client certificates",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_140"] },
    controls: { "cis-kubernetes": ["4.2.3"] },
    why: "The kubelet can not tell the API server from others.",
    remedy: "Set `--client-ca-file`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "client-ca-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --client-ca-file`
});

// src/rules/kubernetes/k8s-kubelet-event-qps.ts
var k8s_kubelet_event_qps_default = valueRule({
  meta: {
    id: "k8s-kubelet-event-qps",
    title: "Kubelet sends events at an unusual rate",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_147"] },
    controls: { "cis-kubernetes": ["4.2.9"] },
    why: "A rate above the long-standing default of 5 lets one node flood the API server with events.",
    remedy: "Set `--event-qps=0` if the API server limits events, or up to 5.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "event-qps"])],
  bad: (value) => test(value, (text2) => Number(text2) > 5),
  message: (c) => `container \`${c.name}\` sends events at an unusual rate`
});

// src/rules/kubernetes/k8s-kubelet-hostname.ts
var k8s_kubelet_hostname_default = valueRule({
  meta: {
    id: "k8s-kubelet-hostname",
    title: "Kubelet overrides the name of its node",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_146"] },
    controls: { "cis-kubernetes": ["4.2.8"] },
    why: "Names that differ from the certificate break TLS, and make logs hard to follow.",
    remedy: "Delete `--hostname-override`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "hostname-override"])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --hostname-override`
});

// src/rules/kubernetes/k8s-kubelet-idle-connections.ts
var k8s_kubelet_idle_connections_default = valueRule({
  meta: {
    id: "k8s-kubelet-idle-connections",
    title: "Kubelet never closes idle connections",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_143"] },
    controls: { "cis-kubernetes": ["4.2.5"] },
    why: "Forgotten connections add up until the node can open no more.",
    remedy: "Set `--streaming-connection-idle-timeout` to a few minutes.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "streaming-connection-idle-timeout"])],
  bad: (value) => equals(value, "0"),
  message: (c) => `container \`${c.name}\` sets --streaming-connection-idle-timeout=0`
});

// src/rules/kubernetes/k8s-kubelet-iptables.ts
var k8s_kubelet_iptables_default = valueRule({
  meta: {
    id: "k8s-kubelet-iptables",
    title: "Kubelet does not manage iptables",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_145"] },
    controls: { "cis-kubernetes": ["4.2.7"] },
    why: "Rules that the network of the pods needs may be missing.",
    remedy: "Delete `--make-iptables-util-chains=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "make-iptables-util-chains"])],
  bad: (value) => equals(value, "false"),
  message: (c) => `container \`${c.name}\` sets --make-iptables-util-chains=false`
});

// src/rules/kubernetes/k8s-kubelet-kernel-defaults.ts
var k8s_kubelet_kernel_defaults_default = valueRule({
  meta: {
    id: "k8s-kubelet-kernel-defaults",
    title: "Kubelet changes kernel parameters by itself",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_144"] },
    controls: { "cis-kubernetes": ["4.2.6"] },
    why: "Settings that somebody chose for the node are overwritten without notice.",
    remedy: "Set `--protect-kernel-defaults=true`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "protect-kernel-defaults"])],
  bad: (value) => not(equals(value, "true")),
  message: (c) => `container \`${c.name}\` does not set --protect-kernel-defaults=true`
});

// src/rules/kubernetes/k8s-kubelet-read-only-port.ts
var k8s_kubelet_read_only_port_default = valueRule({
  meta: {
    id: "k8s-kubelet-read-only-port",
    title: "Kubelet may offer its port without checks",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_141"] },
    controls: { "cis-kubernetes": ["4.2.4"] },
    why: "The port tells everybody about the pods and their environment.",
    remedy: "Set `--read-only-port=0`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "read-only-port"])],
  bad: (value) => not(equals(value, "0")),
  message: (c) => `container \`${c.name}\` does not set --read-only-port=0`
});

// src/rules/kubernetes/k8s-kubelet-rotate-certificates.ts
var k8s_kubelet_rotate_certificates_default = valueRule({
  meta: {
    id: "k8s-kubelet-rotate-certificates",
    title: "Kubelet does not renew its client certificate",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_149"] },
    controls: { "cis-kubernetes": ["4.2.11"] },
    why: "When the certificate expires, the node drops out of the cluster.",
    remedy: "Delete `--rotate-certificates=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "rotate-certificates"])],
  bad: (value) => equals(value, "false"),
  message: (c) => `container \`${c.name}\` sets --rotate-certificates=false`
});

// src/rules/kubernetes/k8s-kubelet-rotate-server-certificates.ts
var k8s_kubelet_rotate_server_certificates_default = valueRule({
  meta: {
    id: "k8s-kubelet-rotate-server-certificates",
    title: "Kubelet does not renew the server certificates of its node",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_112"] },
    controls: { "cis-kubernetes": ["4.2.12"] },
    why: "When the certificate expires, the API server can not reach the kubelet any more.",
    remedy: "Delete `RotateKubeletServerCertificate=false` from `--feature-gates`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "feature-gates"])],
  bad: (value) => matches(value, /\bRotateKubeletServerCertificate=false\b/),
  message: (c) => `container \`${c.name}\` does not renew the server certificates of kubelets`
});

// src/rules/kubernetes/k8s-kubelet-tls-certificate.ts
var k8s_kubelet_tls_certificate_default = valueRule({
  meta: {
    id: "k8s-kubelet-tls-certificate",
    title: "Kubelet has no certificate of its own",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_148"] },
    controls: { "cis-kubernetes": ["4.2.10"] },
    why: "With a certificate that it signed itself, the API server can not tell the kubelet from others.",
    remedy: "Set `--tls-cert-file` and `--tls-private-key-file`, or rotate server certificates.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "tls-cert-file"]), fact(c, ["flags", "tls-private-key-file"])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ["", "true"])),
  message: (c) => `container \`${c.name}\` does not set --tls-cert-file`
});

// src/rules/kubernetes/k8s-kubelet-weak-ciphers.ts
var strong2 = /^TLS_(?:ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)|RSA_WITH_AES_(?:128_GCM_SHA256|256_GCM_SHA384)|AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$/;
var k8s_kubelet_weak_ciphers_default = valueRule({
  meta: {
    id: "k8s-kubelet-weak-ciphers",
    title: "Kubelet may use weak ciphers",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_151"] },
    controls: { "cis-kubernetes": ["4.2.12"] },
    why: "Old ciphers have no forward secrecy or known weaknesses.",
    remedy: "List strong ciphers in `--tls-cipher-suites`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kubelet"),
  values: (c) => [fact(c, ["flags", "tls-cipher-suites"])],
  bad: (value) => not(
    test(
      value,
      (text2) => String(text2).split(",").every((name2) => strong2.test(name2))
    )
  ),
  message: (c) => `container \`${c.name}\` may use weak ciphers`
});

// src/rules/kubernetes/k8s-labels-missing.ts
var k8s_labels_missing_default = valueRule({
  meta: {
    id: "k8s-labels-missing",
    title: "Workload has none of the usual labels",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["C-0076", "label-usage-for-resources"] },
    why: "Without labels, objects can not be selected or grouped.",
    remedy: "Set labels such as `app` or `app.kubernetes.io/name`.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]
  },
  select: [
    "k8s/Pod",
    "k8s/Deployment",
    "k8s/DaemonSet",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/Job",
    "k8s/CronJob",
    "k8s/DeploymentConfig"
  ],
  values: (object) => [get(object.body, "metadata.labels")],
  bad: (labels) => not(
    or(
      ...["app", "tier", "phase", "version", "owner", "env", "app.kubernetes.io/name"].map(
        (name2) => isSet(get(labels, [name2]))
      )
    )
  ),
  message: (object) => `${object.address} has none of the usual labels`
});

// src/rules/kubernetes/k8s-latest-image-not-pulled.ts
var k8s_latest_image_not_pulled_default = valueRule({
  meta: {
    id: "k8s-latest-image-not-pulled",
    title: "Image without a version is not pulled at every start",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0075", "image-pull-policy-is-not-set-to-always"] },
    why: "Each node keeps whatever it pulled first under the tag, so replicas run different programs.",
    remedy: "Name a version, or set `imagePullPolicy: Always`.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  where: (c) => and(
    isSet(get(c.body, "image")),
    not(isSet(fact(c, "image.digest"))),
    or(not(isSet(fact(c, "image.tag"))), equals(fact(c, "image.tag"), "latest"))
  ),
  values: "imagePullPolicy",
  bad: (policy) => and(isSet(policy), not(equals(policy, "Always"))),
  message: (c) => `container \`${c.name}\` runs an image without a version that is not always pulled`
});

// src/rules/kubernetes/k8s-limit-range-incomplete.ts
var k8s_limit_range_incomplete_default = valueRule({
  meta: {
    id: "k8s-limit-range-incomplete",
    title: "LimitRange sets no bounds",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0039"] },
    why: "A LimitRange without maximum, minimum and defaults lets containers take any amount.",
    remedy: "Give each entry `max`, `min`, `default` and `defaultRequest`.",
    references: ["https://kubernetes.io/docs/concepts/policy/limit-range/"]
  },
  select: "k8s/LimitRange",
  values: "spec.limits",
  bad: (limit) => not(
    and(
      isSet(get(limit, "type")),
      or(...["max", "min", "default", "defaultRequest"].map((part) => isSet(get(limit, part))))
    )
  ),
  message: (range) => `${range.address} sets no bounds`
});

// src/rules/kubernetes/k8s-linux-hardening-missing.ts
var annotations = [
  "seccomp.security.alpha.kubernetes.io/pod",
  "container.seccomp.security.alpha.kubernetes.io/*",
  "container.apparmor.security.beta.kubernetes.io/*"
];
function isHardened(container) {
  const { parent } = container;
  const named = annotations.map(
    (name2) => parent ? isSet(fact(parent, ["metadata", "annotations", name2.replace("*", container.name)])) : false
  );
  const fields = ["seccompProfile", "seLinuxOptions", "appArmorProfile"].map(
    (name2) => isSet(fact(container, ["securityContext", name2]))
  );
  return or(
    ...named,
    ...fields,
    some(fact(container, "capabilities.drop"), () => true)
  );
}
var k8s_linux_hardening_missing_default = valueRule({
  meta: {
    id: "k8s-linux-hardening-missing",
    title: "Container uses none of the hardening features of Linux",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["linuxHardening"] },
    why: "Seccomp, AppArmor, SELinux and dropped capabilities each stop a class of attacks. This container has none of them.",
    remedy: "Start with `seccompProfile.type: RuntimeDefault` and `capabilities.drop: [ALL]`.",
    references: ["https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/"]
  },
  select: "k8s/Container",
  values: "securityContext",
  bad: (_, c) => not(isHardened(c)),
  message: (c) => `container \`${c.name}\` uses no seccomp, AppArmor or SELinux profile and drops no capability`
});

// src/rules/kubernetes/k8s-liveness-port-undeclared.ts
function declares(port, wanted) {
  if (port.kind === "unknown" || wanted.kind === "unknown") return "unknown";
  const names = [get(port, "containerPort"), get(port, "name")];
  return and(
    or(...names.map((name2) => equals(name2, wanted.kind === "scalar" ? wanted.value : null))),
    not(oneOf(get(port, "protocol"), ["UDP", "SCTP"]))
  );
}
var k8s_liveness_port_undeclared_default = valueRule({
  meta: {
    id: "k8s-liveness-port-undeclared",
    title: "Liveness probe asks a port that the container does not declare",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["liveness-port"] },
    why: "A probe of a port where nothing listens always fails: a name that is not declared makes the pod invalid.",
    remedy: "Declare the port in `ports`, or correct the probe.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  values: (c) => ["httpGet", "tcpSocket", "grpc"].map((how) => get(c.body, ["livenessProbe", how, "port"])),
  bad: (port, c) => and(isSet(port), not(some(get(c.body, "ports"), (declared) => declares(declared, port)))),
  message: (c, port) => `container \`${c.name}\` does not declare port ${printable(port)} of its liveness probe`
});

// src/rules/kubernetes/k8s-liveness-probe-missing.ts
var k8s_liveness_probe_missing_default = valueRule({
  meta: {
    id: "k8s-liveness-probe-missing",
    title: "Container has no liveness probe",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["no-liveness-probe"],
      polaris: ["livenessProbeMissing"],
      kubescape: ["C-0056", "configured-liveness-probe"],
      checkov: ["CKV_K8S_8"]
    },
    why: "A program that hangs without ending is never restarted.",
    remedy: "Add a `livenessProbe` that fails only when a restart helps.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  where: (c) => and(oneOf(fact(c, "role"), ["container", "sidecar"]), !["k8s/Job", "k8s/CronJob"].includes(root(c).kind)),
  values: "livenessProbe",
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no liveness probe`
});

// src/rules/kubernetes/k8s-low-group-id.ts
var k8s_low_group_id_default = valueRule({
  meta: {
    id: "k8s-low-group-id",
    title: "Container does not run with a high group id",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0021"], "kube-score": ["container-security-context-user-group-id"] },
    why: "Ids up to 10000 often belong to groups of the node, whose files a process would share if it left its container.",
    remedy: "Set `runAsGroup` to an id above 10000.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.runAsGroup")],
  bad: (value) => not(test(value, (id) => typeof id === "number" && id >= 1e4)),
  message: (c) => `container \`${c.name}\` does not run with a group id of 10000 or more`
});

// src/rules/kubernetes/k8s-low-user-id.ts
var k8s_low_user_id_default = valueRule({
  meta: {
    id: "k8s-low-user-id",
    title: "Container does not run with a high user id",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      trivy: ["KSV-0020"],
      checkov: ["CKV_K8S_40"],
      "kube-score": ["container-security-context-user-group-id"]
    },
    why: "Ids up to 10000 often belong to users of the node. If a process leaves its container, it has the rights of the user with the same id there.",
    remedy: "Set `runAsUser` to an id above 10000.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.runAsUser")],
  bad: (value) => not(test(value, (id) => typeof id === "number" && id >= 1e4)),
  message: (c) => `container \`${c.name}\` does not run with a user id of 10000 or more`
});

// src/rules/kubernetes/k8s-machine-escalates.ts
var k8s_machine_escalates_default = valueRule({
  meta: {
    id: "k8s-machine-escalates",
    title: "ServiceAccount or node can change role bindings",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_K8S_1"] },
    why: "A broken pod can give itself more rights.",
    remedy: "Leave roles and their bindings to administrators.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => some(get(binding.body, "subjects"), (subject) => oneOf(get(subject, "kind"), ["ServiceAccount", "Node"])),
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["rbac.authorization.k8s.io", "*"]),
      includesAny(get(rule, "resources"), ["*", "rolebindings", "clusterrolebindings", "roles", "clusterroles"]),
      includesAny(get(rule, "verbs"), ["*", "bind", "escalate", "create", "update", "patch"])
    )
  ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node change roles or their bindings`
});

// src/rules/kubernetes/k8s-machine-execs-in-pods.ts
var k8s_machine_execs_in_pods_default = valueRule({
  meta: {
    id: "k8s-machine-execs-in-pods",
    title: "ServiceAccount or node can run commands in pods or on nodes",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_K8S_2"] },
    why: "A broken pod can take over the pods next to it.",
    remedy: "Leave out `pods/exec` and `nodes/proxy`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => some(get(binding.body, "subjects"), (subject) => oneOf(get(subject, "kind"), ["ServiceAccount", "Node"])),
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "pods/exec", "nodes/proxy", "pods/*", "nodes/*"]),
      includesAny(get(rule, "verbs"), ["*", "create"])
    )
  ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node run commands in pods`
});

// src/rules/kubernetes/k8s-machine-impersonates.ts
var k8s_machine_impersonates_default = valueRule({
  meta: {
    id: "k8s-machine-impersonates",
    title: "ServiceAccount or node can act as somebody else",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_K8S_3"] },
    why: "A broken pod can make requests as an administrator.",
    remedy: "Delete the verb `impersonate`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => some(get(binding.body, "subjects"), (subject) => oneOf(get(subject, "kind"), ["ServiceAccount", "Node"])),
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*", "authentication.k8s.io"]),
      includesAny(get(rule, "resources"), ["*", "users", "groups", "serviceaccounts"]),
      includesAny(get(rule, "verbs"), ["*", "impersonate"])
    )
  ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node act as somebody else`
});

// src/rules/kubernetes/k8s-machine-reads-all-secrets.ts
var k8s_machine_reads_all_secrets_default = valueRule({
  meta: {
    id: "k8s-machine-reads-all-secrets",
    title: "ServiceAccount or node can read all Secrets",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_K8S_5"] },
    why: "One broken pod is enough to read every password and token.",
    remedy: "Name the Secrets in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => some(get(binding.body, "subjects"), (subject) => oneOf(get(subject, "kind"), ["ServiceAccount", "Node"])),
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "secrets"]),
      includesAny(get(rule, "verbs"), ["*", "get", "list", "watch"]),
      not(isSet(get(rule, "resourceNames")))
    )
  ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node read all Secrets`
});

// src/rules/kubernetes/k8s-machine-updates-service-status.ts
var k8s_machine_updates_service_status_default = valueRule({
  meta: {
    id: "k8s-machine-updates-service-status",
    title: "ServiceAccount or node can change the status of Services",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_K8S_4"] },
    why: "Through the load balancer address in the status, traffic to any address can be drawn to a Service (CVE-2020-8554).",
    remedy: "Leave `services/status` to the controllers that need it.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  where: (binding) => some(get(binding.body, "subjects"), (subject) => oneOf(get(subject, "kind"), ["ServiceAccount", "Node"])),
  values: (binding, { linked }) => linked(binding, "k8s/*", "role").found.slice(0, 1).map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "services/status", "services/*"]),
      includesAny(get(rule, "verbs"), ["*", "update", "patch"])
    )
  ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node change the status of Services`
});

// src/rules/kubernetes/k8s-memory-limit-missing.ts
var k8s_memory_limit_missing_default = valueRule({
  meta: {
    id: "k8s-memory-limit-missing",
    title: "Container has no memory limit",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["unset-memory-requirements"],
      polaris: ["memoryLimitsMissing"],
      kubescape: [
        "C-0271",
        "resources-memory-limits",
        "C-0004",
        "resources-memory-limit-and-request",
        "C-0009",
        "resource-policies"
      ],
      trivy: ["KSV-0018"],
      checkov: ["CKV_K8S_13"],
      "kube-score": ["container-resources"]
    },
    why: "A leak takes the memory of the whole node, and the kernel then kills programs of others.",
    remedy: "Set `resources.limits.memory`.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"]
  },
  select: "k8s/Container",
  where: (c) => not(equals(fact(c, "role"), "ephemeral")),
  values: (c) => [fact(c, "resources.limits.memory")],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, "0"])),
  message: (c) => `container \`${c.name}\` has no memory limit`
});

// src/rules/kubernetes/k8s-memory-request-missing.ts
var k8s_memory_request_missing_default = valueRule({
  meta: {
    id: "k8s-memory-request-missing",
    title: "Container requests no memory",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      polaris: ["memoryRequestsMissing"],
      kubescape: ["C-0269", "resources-memory-requests", "C-0004", "resources-memory-limit-and-request"],
      trivy: ["KSV-0016"],
      checkov: ["CKV_K8S_12"],
      "kube-score": ["container-resources"]
    },
    why: "The scheduler takes the container for one that needs nothing: nodes fill up, and this pod is among the first to be evicted.",
    remedy: "Set `resources.requests.memory` to what the program usually uses.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"]
  },
  select: "k8s/Container",
  where: (c) => not(equals(fact(c, "role"), "ephemeral")),
  values: (c) => [fact(c, "resources.requests.memory")],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, "0"])),
  message: (c) => `container \`${c.name}\` requests no memory`
});

// src/rules/kubernetes/k8s-memory-request-not-limit.ts
var k8s_memory_request_not_limit_default = valueRule({
  meta: {
    id: "k8s-memory-request-not-limit",
    title: "Memory request differs from the limit",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-score": ["container-memory-requests-equal-limits", "container-resource-requests-equal-limits"] },
    why: "Only pods whose requests equal their limits get the class `Guaranteed` and are the last to be evicted.",
    remedy: "Set the request and the limit of memory to the same amount.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, ["amounts", "requests", "memory"])],
  bad: (request, c) => {
    const limit = fact(c, ["amounts", "limits", "memory"]);
    if (limit.kind === "unknown" || request.kind === "unknown") return "unknown";
    return printable(request, "-") !== printable(limit, "-");
  },
  message: (c) => `container \`${c.name}\` requests another amount of memory than its limit`
});

// src/rules/kubernetes/k8s-missing-field.ts
var k8s_missing_field_default = defineRule({
  meta: {
    id: "k8s-missing-field",
    title: "Required field is missing",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["schema-validation"] },
    why: "The API server refuses an object without its required fields, and the release stops there.",
    remedy: "Add the field.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
  },
  select: "k8s/*",
  check(object, context) {
    for (const violation of items(fact(object, "violations"))) {
      if (text(get(violation, "code")) !== "missing-field") continue;
      context.report({ at: violation, message: text(get(violation, "message")) });
    }
  }
});

// src/rules/kubernetes/k8s-naked-pod.ts
var k8s_naked_pod_default = valueRule({
  meta: {
    id: "k8s-naked-pod",
    title: "Pod has no controller",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0073", "naked-pods"] },
    why: "When the node fails or is drained, nobody starts the pod again.",
    remedy: "Use a Deployment, a StatefulSet or a Job.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/"]
  },
  select: "k8s/Pod",
  values: (pod) => [get(pod.body, "metadata.ownerReferences")],
  at: (_, pod) => pod.header,
  bad: (owners) => not(some(owners, () => true)),
  message: (object) => `${object.address} has no controller that would start it again`
});

// src/rules/kubernetes/k8s-namespace-admin-binding.ts
var verbs2 = ["get", "list", "watch", "create", "update", "patch", "delete"];
function isAdmin2(rule) {
  const granted = get(rule, "verbs");
  const all2 = or(includesAny(granted, ["*"]), and(...verbs2.map((verb) => includesAny(granted, [verb]))));
  return and(includesAny(get(rule, "apiGroups"), ["*"]), includesAny(get(rule, "resources"), ["*"]), all2);
}
var k8s_namespace_admin_binding_default = valueRule({
  meta: {
    id: "k8s-namespace-admin-binding",
    title: "RoleBinding makes its subjects administrators through a ClusterRole",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["rolebindingClusterAdminClusterRole"] },
    why: "Everybody bound here can do everything, so one stolen token is the end of the cluster or namespace.",
    remedy: "Bind a role that lists the resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/RoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "ClusterRole"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding) => [get(binding.body, "roleRef.name")],
  bad: (name2, binding, { linked }) => or(
    equals(name2, "cluster-admin"),
    ...linked(binding, "k8s/ClusterRole", "role").found.map((role) => some(get(role.body, "rules"), isAdmin2))
  ),
  message: (binding, name2) => `${binding.address} makes its subjects administrators through \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-namespace-admin-role-binding.ts
var verbs3 = ["get", "list", "watch", "create", "update", "patch", "delete"];
function isAdmin3(rule) {
  const granted = get(rule, "verbs");
  const all2 = or(includesAny(granted, ["*"]), and(...verbs3.map((verb) => includesAny(granted, [verb]))));
  return and(includesAny(get(rule, "apiGroups"), ["*"]), includesAny(get(rule, "resources"), ["*"]), all2);
}
var k8s_namespace_admin_role_binding_default = valueRule({
  meta: {
    id: "k8s-namespace-admin-role-binding",
    title: "RoleBinding makes its subjects administrators through a Role",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["rolebindingClusterAdminRole"] },
    why: "Everybody bound here can do everything, so one stolen token is the end of the cluster or namespace.",
    remedy: "Bind a role that lists the resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/RoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "Role"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding) => [get(binding.body, "roleRef.name")],
  bad: (_, binding, { linked }) => or(...linked(binding, "k8s/Role", "role").found.map((role) => some(get(role.body, "rules"), isAdmin3))),
  message: (binding, name2) => `${binding.address} makes its subjects administrators through \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-namespace-missing.ts
var namespaced = [
  "Pod",
  "Deployment",
  "DaemonSet",
  "StatefulSet",
  "ReplicaSet",
  "ReplicationController",
  "Job",
  "CronJob",
  "Service",
  "Secret",
  "ServiceAccount",
  "Role",
  "RoleBinding",
  "ConfigMap",
  "Ingress",
  "DeploymentConfig"
];
var k8s_namespace_missing_default = valueRule({
  meta: {
    id: "k8s-namespace-missing",
    title: "Object does not say which namespace it belongs to",
    severity: "info",
    confidence: "low",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["use-namespace"], checkov: ["CKV_K8S_21"], trivy: ["KSV-0110"] },
    controls: { "cis-kubernetes": ["5.7.4"] },
    why: "It lands in whichever namespace the tool or person that applies it has chosen, often `default`.",
    remedy: "Set `metadata.namespace`, or let Kustomize or Helm do it.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]
  },
  select: namespaced.map((kind) => `k8s/${kind}`),
  values: "metadata.namespace",
  bad: (namespace) => not(isSet(namespace)),
  message: (object) => `${object.address} does not say which namespace it belongs to`
});

// src/rules/kubernetes/k8s-namespace-without-baseline.ts
var k8s_namespace_without_baseline_default = valueRule({
  meta: {
    id: "k8s-namespace-without-baseline",
    title: "Namespace does not enforce the baseline of pod security",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      kubescape: [
        "pod-security-admission-baseline-applied-1",
        "pod-security-admission-baseline-applied-2",
        "pod-security-admission-applied-1",
        "pod-security-admission-applied-2",
        "C-0192",
        "C-0193",
        "C-0194",
        "C-0195",
        "C-0196",
        "C-0199",
        "C-0202",
        "C-0203",
        "C-0204"
      ]
    },
    controls: { "cis-kubernetes": ["5.2.1"] },
    why: "The label tells the API server which pods the namespace admits. Without it, all are.",
    remedy: "Set the label `pod-security.kubernetes.io/enforce: baseline`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"]
  },
  select: "k8s/Namespace",
  values: (namespace) => [get(namespace.body, ["metadata", "labels", "pod-security.kubernetes.io/enforce"])],
  bad: (level) => not(oneOf(level, ["baseline", "restricted"])),
  message: (namespace) => `${namespace.address} does not enforce the baseline profile`
});

// src/rules/kubernetes/k8s-namespace-without-network-policy.ts
function holdsIn(policy, namespace) {
  if (policy.kind !== "k8s/CiliumClusterwideNetworkPolicy")
    return equals(get(policy.body, "metadata.namespace"), namespace);
  const selectors = [get(policy.body, "spec.endpointSelector"), ...every(policy.body, "specs.endpointSelector").values];
  return or(...selectors.map((selector) => selector.kind === "unknown" ? "unknown" : isEverything(selector)));
}
function isEverything(selector) {
  const parts = ["matchLabels", "matchExpressions"].map((part) => get(selector, part));
  return selector.kind === "map" && parts.every((part) => !(part.kind === "map" && part.entries.size > 0) && items(part).length === 0);
}
var k8s_namespace_without_network_policy_default = valueRule({
  meta: {
    id: "k8s-namespace-without-network-policy",
    title: "Namespace has no NetworkPolicy",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0049", "C-0054", "C-0206", "internal-networking"] },
    controls: { "cis-kubernetes": ["5.3.2"] },
    why: "All pods of the namespace accept traffic from everywhere in the cluster.",
    remedy: "Add a NetworkPolicy that denies by default, and others for what is allowed.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/Namespace",
  values: "metadata.name",
  bad: (name2, namespace, { graph }) => {
    if (name2.kind !== "scalar") return name2.kind === "unknown" ? "unknown" : false;
    const all2 = ["k8s/NetworkPolicy", "k8s/CiliumNetworkPolicy", "k8s/CiliumClusterwideNetworkPolicy"].flatMap(
      (kind) => graph.ofKind(kind)
    );
    return and(
      not(or(...all2.map((policy) => holdsIn(policy, printable(name2))))),
      graph.gap(namespace, "k8s/NetworkPolicy") ? "unknown" : true
    );
  },
  message: (object) => `${object.address} has no NetworkPolicy`
});

// src/rules/kubernetes/k8s-namespace-without-restricted.ts
var k8s_namespace_without_restricted_default = valueRule({
  meta: {
    id: "k8s-namespace-without-restricted",
    title: "Namespace does not enforce the restricted profile of pod security",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      kubescape: [
        "pod-security-admission-restricted-applied-1",
        "pod-security-admission-restricted-applied-2",
        "C-0197",
        "C-0198",
        "C-0200",
        "C-0201"
      ]
    },
    controls: { "cis-kubernetes": ["5.2.1"] },
    why: "The label tells the API server which pods the namespace admits. Without it, all are.",
    remedy: "Set the label `pod-security.kubernetes.io/enforce: restricted`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"]
  },
  select: "k8s/Namespace",
  values: (namespace) => [get(namespace.body, ["metadata", "labels", "pod-security.kubernetes.io/enforce"])],
  bad: (level) => not(oneOf(level, ["restricted"])),
  message: (namespace) => `${namespace.address} does not enforce the restricted profile`
});

// src/rules/kubernetes/k8s-namespace-without-service-account.ts
var k8s_namespace_without_service_account_default = valueRule({
  meta: {
    id: "k8s-namespace-without-service-account",
    title: "Namespace has no ServiceAccount beside the default one",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["namespace-without-service-account"] },
    controls: { "cis-kubernetes": ["5.1.5"] },
    why: "Without accounts of their own, all programs of the namespace share the rights of `default`.",
    remedy: "Create a ServiceAccount for each workload.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/Namespace",
  values: "metadata.name",
  bad: (name2, namespace, { graph }) => and(
    name2.kind === "scalar" || "unknown",
    not(
      or(
        ...graph.ofKind("k8s/ServiceAccount").map(
          (account) => and(
            equals(get(account.body, "metadata.namespace"), printable(name2)),
            not(equals(get(account.body, "metadata.name"), "default"))
          )
        )
      )
    ),
    graph.gap(namespace, "k8s/ServiceAccount") ? "unknown" : true
  ),
  message: (namespace) => `${namespace.address} has no ServiceAccount of its own`
});

// src/rules/kubernetes/k8s-net-raw-added.ts
var k8s_net_raw_added_default = valueRule({
  meta: {
    id: "k8s-net-raw-added",
    title: "Container adds the capability NET_RAW",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0119"] },
    why: "NET_RAW lets a process listen to and forge packets of its neighbours in the network.",
    remedy: "Delete `NET_RAW` from `capabilities.add`.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => equals(name2, "NET_RAW"),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-net-raw-kept.ts
var k8s_net_raw_kept_default = valueRule({
  meta: {
    id: "k8s-net-raw-kept",
    title: "Container chooses its capabilities but keeps NET_RAW",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["drop-net-raw-capability"] },
    controls: { "cis-kubernetes": ["5.2.8"] },
    why: "The capabilities were chosen, yet the one that lets a process forge packets stays: NET_RAW is part of the default set.",
    remedy: "Add `NET_RAW` or `ALL` to `capabilities.drop`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  where: (c) => isSet(get(c.body, "securityContext.capabilities")),
  values: (c) => [fact(c, "capabilities")],
  bad: (value) => or(
    some(get(value, "add"), (name2) => equals(name2, "NET_RAW")),
    not(some(get(value, "drop"), (name2) => oneOf(name2, ["ALL", "NET_RAW"])))
  ),
  message: (c) => `container \`${c.name}\` keeps NET_RAW`
});

// src/rules/kubernetes/k8s-net-raw-not-dropped.ts
var k8s_net_raw_not_dropped_default = valueRule({
  meta: {
    id: "k8s-net-raw-not-dropped",
    title: "Container does not drop the capability NET_RAW",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_28"], kubescape: ["drop-capability-netraw"] },
    controls: { "cis-kubernetes": ["5.2.8"] },
    why: "NET_RAW is in the default set and lets a process forge packets, for example to answer the ARP or DNS requests of its neighbours.",
    remedy: "Drop `ALL`, or at least `NET_RAW`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "capabilities.drop")],
  bad: (drop) => not(some(drop, (name2) => oneOf(name2, ["ALL", "NET_RAW"]))),
  message: (c) => `container \`${c.name}\` does not drop NET_RAW`
});

// src/rules/kubernetes/k8s-network-policy-egress-open.ts
var everywhere = ["0.0.0.0/0", "::/0"];
var k8s_network_policy_egress_open_default = defineRule({
  meta: {
    id: "k8s-network-policy-egress-open",
    title: "NetworkPolicy lets pods connect to everywhere",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A rule without a destination allows every address, inside the cluster and outside. Whoever takes over the pod can carry data away or call home.",
    remedy: "Name the pods, namespaces or address blocks that are needed under `to`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource"]
  },
  select: "k8s/NetworkPolicy",
  check(policy, { report, undecided }) {
    for (const rule of items(get(policy.body, "spec.egress"))) {
      const to = get(rule, "to");
      const open = and(leadsEverywhere(to), not(isNameResolution(get(rule, "ports"))));
      if (open === "unknown") undecided(to);
      if (open === true)
        report({
          at: to.kind === "missing" ? rule : to,
          message: `${policy.address} allows connections to every address`
        });
    }
  }
});
function leadsEverywhere(to) {
  if (isSet(to) === false) return true;
  if (to.kind === "unknown") return "unknown";
  if (to.kind === "list" && to.items.length === 0) return to.open ? "unknown" : true;
  return or(...items(to).map(isWholeInternet));
}
function isWholeInternet(peer) {
  const except = get(peer, "ipBlock.except");
  const excepts = or(isSet(except) === "unknown" ? "unknown" : false, items(except).length > 0);
  return and(oneOf(get(peer, "ipBlock.cidr"), everywhere), not(excepts));
}
function isNameResolution(ports) {
  if (isSet(ports) === false) return false;
  if (ports.kind === "list" && ports.items.length === 0) return ports.open ? "unknown" : false;
  return all(ports, (port) => equals(get(port, "port"), 53));
}

// src/rules/kubernetes/k8s-network-policy-open-ingress.ts
var k8s_network_policy_open_ingress_default = valueRule({
  meta: {
    id: "k8s-network-policy-open-ingress",
    title: "NetworkPolicy lets everybody connect to the pods",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "A rule without peers allows every source, in the cluster and outside of it.",
    remedy: "List the peers in `from`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/NetworkPolicy",
  values: (object) => items(get(object.body, "spec.ingress")),
  at: (rule) => get(rule, "from"),
  bad: (rule) => not(some(get(rule, "from"), () => true)),
  message: (object) => `${object.address} lets everybody connect to its pods`
});

// src/rules/kubernetes/k8s-network-policy-peer-selects-nothing.ts
var k8s_network_policy_peer_selects_nothing_default = valueRule({
  meta: {
    id: "k8s-network-policy-peer-selects-nothing",
    title: "Peer of a NetworkPolicy selects no pod",
    severity: "low",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["dangling-networkpolicypeer-podselector"] },
    why: "The rule allows nobody; most often a label was renamed or mistyped.",
    remedy: "Correct the `podSelector` of the peer.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/NetworkPolicy",
  values: (object) => ["spec.ingress.from", "spec.egress.to"].flatMap((path) => every(object.body, path).values),
  at: (peer) => get(peer, "podSelector"),
  bad: (peer, object, { linked }) => {
    const selector = get(peer, "podSelector");
    if (selector.kind !== "map" || selector.entries.size === 0 || get(peer, "namespaceSelector").kind !== "missing")
      return selector.kind === "unknown" ? "unknown" : false;
    const { found, complete } = linked(object, "k8s/PodSpec", "peer");
    const labels = get(selector, "matchLabels");
    const matched = or(
      ...found.map(
        (pod) => and(
          ...[...entries(labels)].map(
            ([key, value]) => value.kind === "scalar" ? equals(fact(pod, ["metadata", "labels", key]), printable(value)) : "unknown"
          )
        )
      )
    );
    return and(not(matched), complete || "unknown");
  },
  message: (object) => `${object.address} has a peer that selects no pod`
});

// src/rules/kubernetes/k8s-network-policy-rules-missing.ts
var k8s_network_policy_rules_missing_default = valueRule({
  meta: {
    id: "k8s-network-policy-rules-missing",
    title: "No NetworkPolicy of the pod has rules for both directions",
    severity: "info",
    confidence: "medium",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["missingNetworkPolicy"] },
    why: "A policy that lists incoming and outgoing traffic documents what the program needs.",
    remedy: "Write `ingress` and `egress` rules and name both in `policyTypes`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const { found, complete } = linked(pod, "k8s/NetworkPolicy", "selector");
    const whole = or(
      ...found.map(
        (policy) => and(
          ...["Ingress", "Egress"].flatMap((direction) => [
            includesAny(get(policy.body, "spec.policyTypes"), [direction]),
            isSet(get(policy.body, ["spec", direction.toLowerCase()]))
          ])
        )
      )
    );
    return whole === false && !complete ? "unknown" : not(whole);
  },
  message: (pod) => `pods of ${root(pod).address} have no NetworkPolicy with rules for both directions`
});

// src/rules/kubernetes/k8s-network-policy-selects-nothing.ts
function seesPods(graph) {
  return graph.ofKind("k8s/PodSpec").length > 0 || "unknown";
}
var k8s_network_policy_selects_nothing_default = valueRule({
  meta: {
    id: "k8s-network-policy-selects-nothing",
    title: "NetworkPolicy selects no pod",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["dangling-networkpolicy"],
      "kube-score": ["networkpolicy-targets-pod"],
      kubescape: ["C-0299", "dangling-networkpolicy"]
    },
    why: "What it should protect is open; most often a label was renamed or mistyped.",
    remedy: "Correct `podSelector`, or the labels of the pods.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/NetworkPolicy",
  values: "spec.podSelector",
  bad: (selector, object, { graph, linked }) => {
    const selected = linked(object, "k8s/PodSpec", "selector");
    const wanted = selector.kind === "map" && selector.entries.size > 0;
    return and(
      selector.kind === "unknown" ? "unknown" : wanted,
      selected.found.length === 0 && (selected.complete || "unknown"),
      seesPods(graph)
    );
  },
  message: (object) => `${object.address} selects no pod`
});

// src/rules/kubernetes/k8s-network-policy-without-selector.ts
var k8s_network_policy_without_selector_default = valueRule({
  meta: {
    id: "k8s-network-policy-without-selector",
    title: "NetworkPolicy selects pods and peers without any label",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0038"] },
    why: "A policy for all pods and all peers says nothing about who may talk to whom.",
    remedy: "Select pods and peers by their labels.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/NetworkPolicy",
  values: "spec.podSelector",
  bad: (selector, object) => not(
    or(
      ...[
        selector,
        ...[
          "spec.ingress.from.podSelector",
          "spec.ingress.from.namespaceSelector",
          "spec.egress.to.podSelector",
          "spec.egress.to.namespaceSelector"
        ].flatMap((path) => every(object.body, path).values)
      ].map((one) => or(isSet(get(one, "matchLabels")), isSet(get(one, "matchExpressions"))))
    )
  ),
  message: (object) => `${object.address} uses no label to select pods or peers`
});

// src/rules/kubernetes/k8s-nginx-snippet-alias.ts
var k8s_nginx_snippet_alias_default = valueRule({
  meta: {
    id: "k8s-nginx-snippet-alias",
    title: "Ingress serves files of the nginx controller",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_154"] },
    why: "An `alias` in a snippet serves files of the controller, its token included (CVE-2021-25742).",
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ["https://github.com/kubernetes/kubernetes/issues/126811"]
  },
  select: "k8s/Ingress",
  values: (object) => [...entries(get(object.body, "metadata.annotations"))].filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key)).map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => matches(value, /\b(?:alias|root)\s+\//),
  message: (object) => `${object.address} serves files of the nginx controller`
});

// src/rules/kubernetes/k8s-nginx-snippet-lua.ts
var k8s_nginx_snippet_lua_default = valueRule({
  meta: {
    id: "k8s-nginx-snippet-lua",
    title: "Ingress runs Lua code in the nginx controller",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_152"] },
    why: "Lua code in a snippet runs with the rights of the controller, which can read all Secrets (CVE-2021-25742).",
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ["https://github.com/kubernetes/kubernetes/issues/126811"]
  },
  select: "k8s/Ingress",
  values: (object) => [...entries(get(object.body, "metadata.annotations"))].filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key)).map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => matches(value, /\blua_|_by_lua|\bos\.execute|\bio\.popen/),
  message: (object) => `${object.address} runs Lua code in the nginx controller`
});

// src/rules/kubernetes/k8s-nginx-snippet.ts
var k8s_nginx_snippet_default = valueRule({
  meta: {
    id: "k8s-nginx-snippet",
    title: "Ingress writes its own nginx configuration",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_153"], kubescape: ["C-0059", "nginx-ingress-snippet-annotation-vulnerability"] },
    why: "A snippet is code in the controller: it can read the Secrets of all namespaces (CVE-2021-25742).",
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ["https://github.com/kubernetes/kubernetes/issues/126811"]
  },
  select: "k8s/Ingress",
  values: (object) => [...entries(get(object.body, "metadata.annotations"))].filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key)).map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => isSet(value),
  message: (object) => `${object.address} writes its own nginx configuration`
});

// src/rules/kubernetes/k8s-no-capability-dropped.ts
var k8s_no_capability_dropped_default = valueRule({
  meta: {
    id: "k8s-no-capability-dropped",
    title: "Container keeps every default capability",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0004"] },
    why: "Nobody has thought about which capabilities the program needs, so it has all those that the runtime gives by default.",
    remedy: "Drop at least what is not needed, best `ALL`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "capabilities.drop")],
  bad: (drop) => not(some(drop, () => true)),
  message: (c) => `container \`${c.name}\` drops no capability`
});

// src/rules/kubernetes/k8s-node-affinity-missing.ts
var k8s_node_affinity_missing_default = valueRule({
  meta: {
    id: "k8s-node-affinity-missing",
    title: "Pod may run on any node",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["no-node-affinity"] },
    why: "Where nodes differ, a pod without node affinity may land on one that does not fit.",
    remedy: "Add `affinity.nodeAffinity`.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"]
  },
  select: "k8s/PodSpec",
  values: "affinity.nodeAffinity",
  bad: (value) => not(isSet(value)),
  message: (pod) => `pods of ${root(pod).address} may run on any node`
});

// src/rules/kubernetes/k8s-node-credentials-mount.ts
var credentials = /^(?:\/etc\/kubernetes\/azure\.json|\/etc\/azure|\/\.azure|\/root\/\.(?:aws|azure|config\/gcloud)|\/home\/[^/]+\/\.(?:aws|azure|config\/gcloud)|\/\.aws(?:\/|$)|\/var\/run\/secrets\/(?:kubernetes\.io|eks\.amazonaws\.com))/;
var k8s_node_credentials_mount_default = valueRule({
  meta: {
    id: "k8s-node-credentials-mount",
    title: "Pod mounts the cloud credentials of its node",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0020", "alert-mount-potential-credentials-paths"] },
    why: "These paths hold the keys with which the node itself talks to the cloud provider: usually far more than a pod should be able to do.",
    remedy: "Give the pod an identity of its own through its ServiceAccount.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  values: "volumes.hostPath.path",
  bad: (path) => matches(path, credentials),
  message: (pod, path) => `pods of ${root(pod).address} mount \`${printable(path)}\``
});

// src/rules/kubernetes/k8s-node-port-service.ts
var k8s_node_port_service_default = valueRule({
  meta: {
    id: "k8s-node-port-service",
    title: "Service opens a port on every node",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["service-type"] },
    why: "The port is open on all nodes, also those that do not run the pod, and bypasses what an Ingress checks.",
    remedy: "Use `ClusterIP` and an Ingress, or `LoadBalancer`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/Service",
  values: "spec.type",
  bad: (type) => equals(type, "NodePort"),
  message: (object) => `${object.address} opens a port on every node`
});

// src/rules/kubernetes/k8s-non-default-capability.ts
var baseline = [
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT"
];
var k8s_non_default_capability_default = valueRule({
  meta: {
    id: "k8s-non-default-capability",
    title: "Container adds a capability beyond the default set",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0022"] },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.9"] },
    why: "The baseline of the Pod Security Standards allows a fixed set of capabilities, the ones that runtimes give by default. Anything beyond it reaches into the node.",
    remedy: "Add only capabilities of the default set, or none.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => not(oneOf(name2, baseline)),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-old-kubernetes-registry.ts
var k8s_old_kubernetes_registry_default = valueRule({
  meta: {
    id: "k8s-old-kubernetes-registry",
    title: "Image comes from the frozen registry k8s.gcr.io",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0253", "rule-identify-old-k8s-registry"] },
    why: "`k8s.gcr.io` was frozen in April 2023: it gets no updates, also no fixes of vulnerabilities, and may vanish.",
    remedy: "Use `registry.k8s.io`.",
    references: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (_, c) => equals(fact(c, "image.registry"), "k8s.gcr.io"),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a frozen registry`
});

// src/rules/kubernetes/k8s-owner-label-missing.ts
var k8s_owner_label_missing_default = valueRule({
  meta: {
    id: "k8s-owner-label-missing",
    title: "Workload does not say who owns it",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["required-label-owner"] },
    why: "When something breaks at night, nobody knows whom to call.",
    remedy: "Set the label `owner`.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]
  },
  select: [
    "k8s/Pod",
    "k8s/Deployment",
    "k8s/DaemonSet",
    "k8s/StatefulSet",
    "k8s/ReplicaSet",
    "k8s/ReplicationController",
    "k8s/Job",
    "k8s/CronJob",
    "k8s/DeploymentConfig"
  ],
  values: "metadata.labels.owner",
  bad: (owner) => not(isSet(owner)),
  message: (object) => `${object.address} has no label \`owner\``
});

// src/rules/kubernetes/k8s-pdb-allows-no-disruption.ts
var k8s_pdb_allows_no_disruption_default = valueRule({
  meta: {
    id: "k8s-pdb-allows-no-disruption",
    title: "PodDisruptionBudget never lets a pod go",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["pdbDisruptionsIsZero"], "kube-linter": ["pdb-max-unavailable", "pdb-min-available"] },
    why: "Nodes with these pods can not be drained: upgrades of the cluster hang until somebody deletes the budget.",
    remedy: "Allow at least one pod to be away: `maxUnavailable: 1`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: "k8s/PodDisruptionBudget",
  values: (object) => [get(object.body, "spec.maxUnavailable"), get(object.body, "spec.minAvailable")],
  bad: (value, object) => value === get(object.body, "spec.minAvailable") ? equals(value, "100%") : oneOf(value, [0, "0", "0%"]),
  message: (object) => `${object.address} never lets a pod go`
});

// src/rules/kubernetes/k8s-pdb-exceeds-hpa-minimum.ts
var k8s_pdb_exceeds_hpa_minimum_default = valueRule({
  meta: {
    id: "k8s-pdb-exceeds-hpa-minimum",
    title: "PodDisruptionBudget asks for more pods than the autoscaler keeps",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["pdbMinAvailableGreaterThanHPAMinReplicas"] },
    why: "At the smallest size no pod may go: nodes can not be drained at night.",
    remedy: "Set `minAvailable` below `minReplicas` of the autoscaler.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: "k8s/PodDisruptionBudget",
  values: "spec.minAvailable",
  bad: (value, object, { linked }) => or(
    ...linked(object, "k8s/PodSpec", "selector").found.flatMap(
      (pod) => linked(root(pod), "k8s/HorizontalPodAutoscaler", "target").found.map((scaler) => {
        const least = get(scaler.body, "spec.minReplicas");
        if (least.kind === "unknown") return "unknown";
        const number = least.kind === "scalar" && least.value !== null ? Number(least.value) : 1;
        return or(
          test(value, (n) => typeof n === "number" && n >= number),
          equals(value, "100%")
        );
      })
    )
  ),
  message: (object) => `${object.address} asks for more pods than the autoscaler keeps`
});

// src/rules/kubernetes/k8s-pdb-keeps-unhealthy-pods.ts
var k8s_pdb_keeps_unhealthy_pods_default = valueRule({
  meta: {
    id: "k8s-pdb-keeps-unhealthy-pods",
    title: "PodDisruptionBudget does not say what happens to unhealthy pods",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["pdb-unhealthy-pod-eviction-policy"] },
    why: "By default, pods that crash in a loop can not be evicted while the budget is not met, so their node can not be drained.",
    remedy: "Set `unhealthyPodEvictionPolicy: AlwaysAllow`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: "k8s/PodDisruptionBudget",
  values: "spec.unhealthyPodEvictionPolicy",
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} does not say what happens to unhealthy pods`
});

// src/rules/kubernetes/k8s-pdb-min-available-too-high.ts
var k8s_pdb_min_available_too_high_default = valueRule({
  meta: {
    id: "k8s-pdb-min-available-too-high",
    title: "PodDisruptionBudget asks for as many pods as there are",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["pdb-min-available"] },
    why: "Nodes with these pods can not be drained: upgrades of the cluster hang until somebody changes the budget.",
    remedy: "Set `minAvailable` below the number of replicas, or use `maxUnavailable`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: "k8s/PodDisruptionBudget",
  values: "spec.minAvailable",
  bad: (value, object, { linked }) => or(
    ...linked(object, "k8s/PodSpec", "selector").found.map((pod) => {
      const scalers = linked(root(pod), "k8s/*", "target");
      const fixed = scalers.found.length === 0 && (scalers.complete || "unknown");
      const replicas = get(root(pod).body, "spec.replicas");
      const controlled = ["k8s/Deployment", "k8s/StatefulSet", "k8s/ReplicaSet", "k8s/DeploymentConfig"].includes(
        root(pod).kind
      );
      const number = replicas.kind === "missing" ? 1 : replicas.kind === "scalar" ? Number(replicas.value) : void 0;
      return and(
        controlled,
        fixed,
        number === void 0 ? "unknown" : test(value, (n) => typeof n === "number" && n >= number)
      );
    })
  ),
  message: (object) => `${object.address} asks for as many pods as there are`
});

// src/rules/kubernetes/k8s-pdb-missing.ts
function hasBudget(object, { graph, linked }) {
  return or(
    ...graph.parts(object, "k8s/PodSpec").map((pod) => {
      const budgets = linked(pod, "k8s/PodDisruptionBudget", "selector");
      return budgets.found.length > 0 || (budgets.complete ? false : "unknown");
    })
  );
}
var k8s_pdb_missing_default = valueRule({
  meta: {
    id: "k8s-pdb-missing",
    title: "Replicated workload has no PodDisruptionBudget",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-score": ["deployment-has-poddisruptionbudget", "statefulset-has-poddisruptionbudget"],
      polaris: ["missingPodDisruptionBudget"]
    },
    why: "When nodes are drained, all replicas may be taken away at the same time.",
    remedy: "Add a PodDisruptionBudget that selects the pods.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: ["k8s/Deployment", "k8s/StatefulSet"],
  where: (object) => not(test(get(object.body, "spec.replicas"), (n) => typeof n === "number" && n < 2)),
  values: (object) => [missing(object.header)],
  bad: (_, object, context) => not(hasBudget(object, context)),
  message: (object) => `${object.address} has no PodDisruptionBudget`
});

// src/rules/kubernetes/k8s-pdb-without-policy.ts
var k8s_pdb_without_policy_default = valueRule({
  meta: {
    id: "k8s-pdb-without-policy",
    title: "PodDisruptionBudget says neither how many must stay nor how many may go",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["poddisruptionbudget-has-policy"] },
    why: "The API server takes the missing field for `minAvailable: 1`, which hardly anybody means.",
    remedy: "Set `minAvailable` or `maxUnavailable`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]
  },
  select: "k8s/PodDisruptionBudget",
  values: (object) => [get(object.body, "spec.maxUnavailable")],
  bad: (value, object) => and(not(isSet(value)), not(isSet(get(object.body, "spec.minAvailable")))),
  message: (object) => `${object.address} sets neither \`minAvailable\` nor \`maxUnavailable\``
});

// src/rules/kubernetes/k8s-pod-traffic-unrestricted.ts
function covers(policy, direction) {
  const types = get(policy.body, "spec.policyTypes");
  if (types.kind !== "missing") return includesAny(types, [direction]);
  return direction === "Ingress" || isSet(get(policy.body, "spec.egress"));
}
var k8s_pod_traffic_unrestricted_default = valueRule({
  meta: {
    id: "k8s-pod-traffic-unrestricted",
    title: "NetworkPolicies leave incoming or outgoing traffic of the pod open",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["pod-networkpolicy"] },
    controls: { "cis-kubernetes": ["5.3.2"] },
    why: "A direction that no policy covers is open to everything.",
    remedy: "Cover both `Ingress` and `Egress` with policies that select the pods.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const { found, complete } = linked(pod, "k8s/NetworkPolicy", "selector");
    const covered = ["Ingress", "Egress"].map(
      (direction) => or(...found.map((policy) => covers(policy, direction)))
    );
    const open = not(and(...covered));
    return open === true && !complete ? "unknown" : open;
  },
  message: (pod) => `pods of ${root(pod).address} have a direction of traffic that no NetworkPolicy restricts`
});

// src/rules/kubernetes/k8s-pod-without-network-policy.ts
var k8s_pod_without_network_policy_default = valueRule({
  meta: {
    id: "k8s-pod-without-network-policy",
    title: "No NetworkPolicy selects the pod",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["non-isolated-pod"],
      kubescape: ["C-0260", "ensure_network_policy_configured_in_labels", "C-0030", "ingress-and-egress-blocked"],
      checkov: ["CKV2_K8S_6"]
    },
    controls: { "cis-kubernetes": ["5.3.2"] },
    why: "Every pod of the cluster can reach it, and it can reach everything.",
    remedy: "Add a NetworkPolicy that selects the pods and lists who may talk to them.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => and(
    ...["k8s/NetworkPolicy", "k8s/CiliumNetworkPolicy", "k8s/CiliumClusterwideNetworkPolicy"].map((kind) => {
      const policies = linked(pod, kind, "selector");
      return policies.found.length === 0 && (policies.complete || "unknown");
    })
  ),
  message: (pod) => `pods of ${root(pod).address} are selected by no NetworkPolicy`
});

// src/rules/kubernetes/k8s-powerful-capability.ts
var powerful = [
  "ALL",
  "BPF",
  "DAC_READ_SEARCH",
  "IPC_LOCK",
  "IPC_OWNER",
  "LINUX_IMMUTABLE",
  "MAC_ADMIN",
  "MAC_OVERRIDE",
  "NET_ADMIN",
  "NET_BROADCAST",
  "NET_RAW",
  "PERFMON",
  "SETPCAP",
  "SYSLOG",
  "SYS_ADMIN",
  "SYS_BOOT",
  "SYS_MODULE",
  "SYS_NICE",
  "SYS_PACCT",
  "SYS_PTRACE",
  "SYS_RAWIO",
  "SYS_RESOURCE",
  "SYS_TIME",
  "SYS_TTY_CONFIG",
  "WAKE_ALARM",
  "BLOCK_SUSPEND"
];
var k8s_powerful_capability_default = valueRule({
  meta: {
    id: "k8s-powerful-capability",
    title: "Container adds one of the most powerful capabilities",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0046", "insecure-capabilities"] },
    why: "Each of these capabilities reaches beyond the container: into the kernel, into other processes or into the network of the node.",
    remedy: "Delete the capability, or move the work to a program of the node.",
    references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => oneOf(name2, powerful),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-priority-class-missing.ts
var k8s_priority_class_missing_default = valueRule({
  meta: {
    id: "k8s-priority-class-missing",
    title: "Pod has no priority class",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["priorityClassNotSet"] },
    why: "When the cluster is full, the scheduler does not know what is important.",
    remedy: "Set `priorityClassName`.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"]
  },
  select: "k8s/PodSpec",
  values: "priorityClassName",
  bad: (value) => not(isSet(value)),
  message: (pod) => `pods of ${root(pod).address} have no priority class`
});

// src/rules/kubernetes/k8s-priority-class-not-accepted.ts
var k8s_priority_class_not_accepted_default = valueRule({
  meta: {
    id: "k8s-priority-class-not-accepted",
    title: "Pod has a priority class that is not on the list",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["priority-class-name"] },
    why: "A class that nobody agreed on lets one workload push others off their nodes.",
    remedy: "Use a class of the list, or extend the list.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
    options: {
      classes: {
        type: "string-list",
        default: ["system-cluster-critical", "system-node-critical"],
        description: "Priority classes that may be used."
      }
    }
  },
  select: "k8s/PodSpec",
  values: "priorityClassName",
  bad: (value, _, { options }) => and(isSet(value), not(oneOf(value, [options.classes ?? []].flat().map(String)))),
  message: (pod, value) => `pods of ${root(pod).address} have the priority class ${printable(value)}`
});

// src/rules/kubernetes/k8s-privilege-escalation-enabled.ts
var k8s_privilege_escalation_enabled_default = valueRule({
  meta: {
    id: "k8s-privilege-escalation-enabled",
    title: "Container is allowed to gain privileges",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["privilege-escalation-container"] },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.2.6"] },
    why: "With `allowPrivilegeEscalation: true`, a process may end up with more rights than the one that started it, for example through a setuid program.",
    remedy: "Set `allowPrivilegeEscalation: false`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "securityContext.allowPrivilegeEscalation",
  bad: isTrue,
  message: (c) => `container \`${c.name}\` may gain privileges`
});

// src/rules/kubernetes/k8s-privilege-escalation-not-disabled.ts
var k8s_privilege_escalation_not_disabled_default = valueRule({
  meta: {
    id: "k8s-privilege-escalation-not-disabled",
    title: "Container does not forbid gaining privileges",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      polaris: ["privilegeEscalationAllowed"],
      kubescape: ["C-0016", "rule-allow-privilege-escalation"],
      trivy: ["KSV-0001"],
      checkov: ["CKV_K8S_20"]
    },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.2.6"] },
    why: "Unless it is switched off, a process can gain rights that its parent did not have: `allowPrivilegeEscalation` is on by default.",
    remedy: "Set `securityContext.allowPrivilegeEscalation: false` on the container.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "securityContext.allowPrivilegeEscalation",
  bad: (value) => not(isFalse(value)),
  message: (c) => `container \`${c.name}\` does not set \`allowPrivilegeEscalation: false\``
});

// src/rules/kubernetes/k8s-privileged-port.ts
var k8s_privileged_port_default = valueRule({
  meta: {
    id: "k8s-privileged-port",
    title: "Container listens on a port below 1024",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["privileged-ports"], trivy: ["KSV-0117"] },
    why: "Ports below 1024 need root or an extra capability, which a container otherwise would not need.",
    remedy: "Listen on a higher port; a Service can still offer 80 or 443.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "ports.containerPort",
  bad: (port) => test(port, (n) => typeof n === "number" && n > 0 && n < 1024),
  message: (c, port) => `container \`${c.name}\` listens on port ${printable(port)}`
});

// src/rules/kubernetes/k8s-probes-identical.ts
function same(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown") return "unknown";
  if (a.kind === "scalar" && b.kind === "scalar") return a.value === b.value;
  if (a.kind === "list" && b.kind === "list")
    return and(a.items.length === b.items.length, ...a.items.map((item, i) => same(item, child(b, i))));
  if (a.kind === "map" && b.kind === "map")
    return and(a.entries.size === b.entries.size, ...[...a.entries].map(([key, value]) => same(value, child(b, key))));
  return a.kind === "missing" && b.kind === "missing";
}
var k8s_probes_identical_default = valueRule({
  meta: {
    id: "k8s-probes-identical",
    title: "Readiness and liveness probe are the same",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["pod-probes-identical"] },
    why: "When the pod is only busy, or what it depends on is down, it should stop getting traffic. With one probe for both it is restarted instead, which makes the outage worse.",
    remedy: "Let the liveness probe check only the process itself, or make it more patient.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  where: (c) => isSet(get(c.body, "livenessProbe")),
  values: "readinessProbe",
  bad: (ready, c) => and(
    isSet(ready),
    ...["httpGet", "tcpSocket", "exec", "grpc", "failureThreshold", "periodSeconds"].map(
      (part) => same(get(ready, part), get(c.body, ["livenessProbe", part]))
    )
  ),
  message: (c) => `container \`${c.name}\` has the same readiness and liveness probe`
});

// src/rules/kubernetes/k8s-proc-mount-unmasked.ts
var k8s_proc_mount_unmasked_default = valueRule({
  meta: {
    id: "k8s-proc-mount-unmasked",
    title: "Container sees the whole of /proc",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["unsafe-proc-mount"],
      polaris: ["procMount"],
      trivy: ["KSV-0027"],
      kubescape: ["set-procmount-default"]
    },
    controls: { "pod-security-standard": ["baseline"] },
    why: "Runtimes hide the parts of `/proc` that tell about the node or change it. `procMount: Unmasked` shows them.",
    remedy: "Delete `procMount`, or set it to `Default`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/Container",
  values: "securityContext.procMount",
  bad: (mount) => and(isSet(mount), not(equals(mount, "Default"))),
  message: (c) => `container \`${c.name}\` sees the whole of /proc`
});

// src/rules/kubernetes/k8s-psp-added-capabilities.ts
var k8s_psp_added_capabilities_default = valueRule({
  meta: {
    id: "k8s-psp-added-capabilities",
    title: "PodSecurityPolicy allows added capabilities",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_24"], kubescape: ["C-0219", "psp-deny-allowed-capabilities"] },
    why: "Every capability beyond the default set is a part of root. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Delete `allowedCapabilities`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: (policy) => [get(policy.body, "spec.allowedCapabilities")],
  bad: (value) => some(value, () => true),
  message: (policy) => `${policy.address} allows added capabilities`
});

// src/rules/kubernetes/k8s-psp-capabilities-kept.ts
var k8s_psp_capabilities_kept_default = valueRule({
  meta: {
    id: "k8s-psp-capabilities-kept",
    title: "PodSecurityPolicy does not drop all capabilities",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_36"] },
    why: "Containers keep capabilities that hardly any program needs. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `requiredDropCapabilities: [ALL]`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: (policy) => [get(policy.body, "spec.requiredDropCapabilities")],
  bad: (value) => not(includesAny(value, ["ALL"])),
  message: (policy) => `${policy.address} does not drop all capabilities`
});

// src/rules/kubernetes/k8s-psp-host-ipc.ts
var k8s_psp_host_ipc_default = valueRule({
  meta: {
    id: "k8s-psp-host-ipc",
    title: "PodSecurityPolicy allows the memory segments of the host",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_3"], kubescape: ["C-0215", "psp-deny-hostipc"] },
    why: "Pods may read the shared memory of programs of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `hostIPC: false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.hostIPC",
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the memory segments of the host`
});

// src/rules/kubernetes/k8s-psp-host-network.ts
var k8s_psp_host_network_default = valueRule({
  meta: {
    id: "k8s-psp-host-network",
    title: "PodSecurityPolicy allows the network of the host",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_4"], kubescape: ["C-0216", "psp-deny-hostnetwork"] },
    why: "Pods may record the traffic of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `hostNetwork: false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.hostNetwork",
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the network of the host`
});

// src/rules/kubernetes/k8s-psp-host-pid.ts
var k8s_psp_host_pid_default = valueRule({
  meta: {
    id: "k8s-psp-host-pid",
    title: "PodSecurityPolicy allows the process ids of the host",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_1"], kubescape: ["C-0214", "psp-deny-hostpid"] },
    why: "Pods may see and trace all processes of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `hostPID: false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.hostPID",
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the process ids of the host`
});

// src/rules/kubernetes/k8s-psp-net-raw.ts
var k8s_psp_net_raw_default = valueRule({
  meta: {
    id: "k8s-psp-net-raw",
    title: "PodSecurityPolicy does not drop NET_RAW",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_7"] },
    why: "NET_RAW lets a process forge packets of its neighbours. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Add `NET_RAW` or `ALL` to `requiredDropCapabilities`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: (policy) => [get(policy.body, "spec.requiredDropCapabilities")],
  bad: (value) => not(includesAny(value, ["ALL", "NET_RAW"])),
  message: (policy) => `${policy.address} does not drop NET_RAW`
});

// src/rules/kubernetes/k8s-psp-no-capability-dropped.ts
var k8s_psp_no_capability_dropped_default = valueRule({
  meta: {
    id: "k8s-psp-no-capability-dropped",
    title: "PodSecurityPolicy drops no capability",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["C-0220", "psp-required-drop-capabilities"] },
    why: "Containers keep capabilities that hardly any program needs. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `requiredDropCapabilities: [ALL]`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: (policy) => [get(policy.body, "spec.requiredDropCapabilities")],
  bad: (value) => not(some(value, () => true)),
  message: (policy) => `${policy.address} drops no capability`
});

// src/rules/kubernetes/k8s-psp-privilege-escalation.ts
var k8s_psp_privilege_escalation_default = valueRule({
  meta: {
    id: "k8s-psp-privilege-escalation",
    title: "PodSecurityPolicy allows containers to gain privileges",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_5"], kubescape: ["C-0217", "psp-deny-allowprivilegeescalation"] },
    why: "A process may end up with more rights than the one that started it. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `allowPrivilegeEscalation: false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.allowPrivilegeEscalation",
  bad: (value) => not(isFalse(value)),
  message: (policy) => `${policy.address} allows containers to gain privileges`
});

// src/rules/kubernetes/k8s-psp-privileged.ts
var k8s_psp_privileged_default = valueRule({
  meta: {
    id: "k8s-psp-privileged",
    title: "PodSecurityPolicy allows privileged containers",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_2"] },
    why: "Privileged containers own their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `privileged: false`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.privileged",
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows privileged containers`
});

// src/rules/kubernetes/k8s-psp-root.ts
var k8s_psp_root_default = valueRule({
  meta: {
    id: "k8s-psp-root",
    title: "PodSecurityPolicy allows containers to run as root",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_6"], kubescape: ["C-0218", "psp-deny-root-container"] },
    why: "Root in a container needs only one kernel bug to become root of the node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set `runAsUser.rule: MustRunAsNonRoot`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: "spec.runAsUser.rule",
  bad: (value) => not(oneOf(value, ["MustRunAsNonRoot", "MustRunAs"])),
  message: (policy) => `${policy.address} allows containers to run as root`
});

// src/rules/kubernetes/k8s-psp-seccomp.ts
var k8s_psp_seccomp_default = valueRule({
  meta: {
    id: "k8s-psp-seccomp",
    title: "PodSecurityPolicy sets no seccomp profile",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_32"] },
    why: "Containers run without a filter on system calls. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.",
    remedy: "Set the annotation `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"]
  },
  select: "k8s/PodSecurityPolicy",
  values: (policy) => [
    get(policy.body, ["metadata", "annotations", "seccomp.security.alpha.kubernetes.io/defaultProfileName"])
  ],
  bad: (value) => not(matches(value, /^(?:docker|runtime)\/default$/)),
  message: (policy) => `${policy.address} sets no seccomp profile`
});

// src/rules/kubernetes/k8s-public-registry-image.ts
var k8s_public_registry_image_default = valueRule({
  meta: {
    id: "k8s-public-registry-image",
    title: "Image comes from a public registry",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0034"] },
    why: "Public registries limit pulls, delete images and let others publish under similar names.",
    remedy: "Mirror the image in a registry of your own.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c) => and(
    isSet(image),
    or(
      not(isSet(fact(c, "image.registry"))),
      oneOf(fact(c, "image.registry"), [
        "docker.io",
        "index.docker.io",
        "ghcr.io",
        "quay.io",
        "public.ecr.aws",
        "registry.hub.docker.com"
      ])
    )
  ),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a public registry`
});

// src/rules/kubernetes/k8s-pull-policy-not-always.ts
var k8s_pull_policy_not_always_default = valueRule({
  meta: {
    id: "k8s-pull-policy-not-always",
    title: "Pull policy is not written as Always",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["pullPolicyNotAlways"], "kube-linter": ["template:image-pull-policy"] },
    why: "The default depends on the tag, so a change of the tag changes when the image is pulled.",
    remedy: "Write `imagePullPolicy: Always`.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"]
  },
  select: "k8s/Container",
  values: "imagePullPolicy",
  bad: (policy) => not(equals(policy, "Always")),
  message: (c) => `container \`${c.name}\` does not say \`imagePullPolicy: Always\``
});

// src/rules/kubernetes/k8s-readiness-port-undeclared.ts
function declares2(port, wanted) {
  if (port.kind === "unknown" || wanted.kind === "unknown") return "unknown";
  const names = [get(port, "containerPort"), get(port, "name")];
  return and(
    or(...names.map((name2) => equals(name2, wanted.kind === "scalar" ? wanted.value : null))),
    not(oneOf(get(port, "protocol"), ["UDP", "SCTP"]))
  );
}
var k8s_readiness_port_undeclared_default = valueRule({
  meta: {
    id: "k8s-readiness-port-undeclared",
    title: "Readiness probe asks a port that the container does not declare",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["readiness-port"] },
    why: "A probe of a port where nothing listens always fails: a name that is not declared makes the pod invalid.",
    remedy: "Declare the port in `ports`, or correct the probe.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  values: (c) => ["httpGet", "tcpSocket", "grpc"].map((how) => get(c.body, ["readinessProbe", how, "port"])),
  bad: (port, c) => and(isSet(port), not(some(get(c.body, "ports"), (declared) => declares2(declared, port)))),
  message: (c, port) => `container \`${c.name}\` does not declare port ${printable(port)} of its readiness probe`
});

// src/rules/kubernetes/k8s-readiness-probe-missing.ts
var k8s_readiness_probe_missing_default = valueRule({
  meta: {
    id: "k8s-readiness-probe-missing",
    title: "Container has no readiness probe",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["no-readiness-probe"],
      polaris: ["readinessProbeMissing"],
      kubescape: ["C-0018", "configured-readiness-probe"],
      checkov: ["CKV_K8S_9"]
    },
    why: "Traffic arrives before the program can answer, at every start and every update.",
    remedy: "Add a `readinessProbe`.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  where: (c) => and(oneOf(fact(c, "role"), ["container", "sidecar"]), !["k8s/Job", "k8s/CronJob"].includes(root(c).kind)),
  values: "readinessProbe",
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no readiness probe`
});

// src/rules/kubernetes/k8s-recreate-strategy.ts
var k8s_recreate_strategy_default = valueRule({
  meta: {
    id: "k8s-recreate-strategy",
    title: "Update stops all pods before it starts new ones",
    severity: "medium",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["no-rolling-update-strategy"],
      kubescape: ["C-0305", "no-rolling-update-strategy"],
      "kube-score": ["deployment-strategy"]
    },
    why: "With any other strategy than a rolling update, each update is an outage, or does not happen by itself.",
    remedy: "Use `type: RollingUpdate`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"]
  },
  select: ["k8s/Deployment", "k8s/DaemonSet", "k8s/StatefulSet", "k8s/DeploymentConfig"],
  values: (object) => [get(object.body, "spec.strategy.type"), get(object.body, "spec.updateStrategy.type")],
  bad: (type) => and(isSet(type), not(oneOf(type, ["RollingUpdate", "Rolling"]))),
  message: (object, type) => `${object.address} is updated by ${printable(type)}`
});

// src/rules/kubernetes/k8s-removed-api-version.ts
var removed = [
  ["extensions/v1beta1", ["Ingress"], 22, "networking.k8s.io/v1"],
  ["extensions/v1beta1", ["NetworkPolicy"], 16, "networking.k8s.io/v1"],
  ["extensions/v1beta1", ["PodSecurityPolicy"], 16, "Pod Security Admission"],
  ["extensions/v1beta1", [], 16, "apps/v1"],
  ["apps/v1beta1", [], 16, "apps/v1"],
  ["apps/v1beta2", [], 16, "apps/v1"],
  [
    "admissionregistration.k8s.io/v1beta1",
    ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    22,
    "admissionregistration.k8s.io/v1"
  ],
  ["apiextensions.k8s.io/v1beta1", [], 22, "apiextensions.k8s.io/v1"],
  ["apiregistration.k8s.io/v1beta1", [], 22, "apiregistration.k8s.io/v1"],
  ["authentication.k8s.io/v1beta1", ["TokenReview"], 22, "authentication.k8s.io/v1"],
  ["authorization.k8s.io/v1beta1", [], 22, "authorization.k8s.io/v1"],
  ["autoscaling/v2beta1", [], 25, "autoscaling/v2"],
  ["autoscaling/v2beta2", [], 26, "autoscaling/v2"],
  ["batch/v1beta1", [], 25, "batch/v1"],
  ["batch/v2alpha1", [], 21, "batch/v1"],
  ["certificates.k8s.io/v1beta1", ["CertificateSigningRequest"], 22, "certificates.k8s.io/v1"],
  ["coordination.k8s.io/v1beta1", ["Lease"], 22, "coordination.k8s.io/v1"],
  ["discovery.k8s.io/v1beta1", [], 25, "discovery.k8s.io/v1"],
  ["events.k8s.io/v1beta1", [], 25, "events.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta1", [], 26, "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta2", [], 29, "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta3", [], 32, "flowcontrol.apiserver.k8s.io/v1"],
  ["networking.k8s.io/v1beta1", ["Ingress", "IngressClass"], 22, "networking.k8s.io/v1"],
  ["node.k8s.io/v1beta1", [], 25, "node.k8s.io/v1"],
  ["policy/v1beta1", ["PodSecurityPolicy"], 25, "Pod Security Admission"],
  ["policy/v1beta1", [], 25, "policy/v1"],
  ["rbac.authorization.k8s.io/v1alpha1", [], 22, "rbac.authorization.k8s.io/v1"],
  ["rbac.authorization.k8s.io/v1beta1", [], 22, "rbac.authorization.k8s.io/v1"],
  ["scheduling.k8s.io/v1alpha1", ["PriorityClass"], 17, "scheduling.k8s.io/v1"],
  ["scheduling.k8s.io/v1beta1", ["PriorityClass"], 22, "scheduling.k8s.io/v1"],
  ["storage.k8s.io/v1beta1", ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"], 22, "storage.k8s.io/v1"],
  ["storage.k8s.io/v1beta1", ["CSIStorageCapacity"], 27, "storage.k8s.io/v1"]
];
function removalOf(object) {
  const apiVersion = printable(get(object.body, "apiVersion"));
  const kind = printable(get(object.body, "kind"));
  return removed.find(([version, kinds]) => version === apiVersion && (kinds.length === 0 || kinds.includes(kind)));
}
var k8s_removed_api_version_default = valueRule({
  meta: {
    id: "k8s-removed-api-version",
    title: "API version is gone",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["no-extensions-v1beta"], "kube-score": ["stable-version"], trivy: ["KSV-0107"] },
    why: "The API server refuses the object, so the next upgrade of the cluster or the next deployment fails.",
    remedy: "Use the version that the message names; fields may have moved.",
    references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
    options: {
      version: {
        type: "string",
        default: "1.36",
        description: "Kubernetes release to deploy to: what it no longer has is reported."
      }
    }
  },
  select: "k8s/*",
  where: (object) => object.parent === void 0,
  values: "apiVersion",
  bad: (_, object, { options }) => (removalOf(object)?.[2] ?? Number.POSITIVE_INFINITY) <= Number(String(options.version).split(".")[1]),
  message: (object, version) => `${object.address} uses ${printable(version)}, which Kubernetes 1.${removalOf(object)?.[2]} removed: use ${removalOf(object)?.[3]}`
});

// src/rules/kubernetes/k8s-required-annotation-forbidden.ts
var k8s_required_annotation_forbidden_default = valueRule({
  meta: {
    id: "k8s-required-annotation-forbidden",
    title: "Object has an annotation that is not allowed",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["template:forbidden-annotation"] },
    why: "Some annotations change how controllers treat an object, and are not for everybody to set.",
    remedy: "Delete the annotation.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/"],
    options: {
      annotations: {
        type: "string-list",
        default: ["nginx.ingress.kubernetes.io/auth-tls-verify-client"],
        description: "Keys of annotations that may not be set."
      }
    }
  },
  select: "k8s/*",
  where: (object) => object.parent === void 0,
  values: (object, { options }) => [options.annotations ?? []].flat().map((key) => get(object.body, ["metadata", "annotations", String(key)])),
  bad: isSet,
  at: (value) => value.keySpan ?? value.span,
  message: (object) => `${object.address} has an annotation that is not allowed`
});

// src/rules/kubernetes/k8s-resource-quota-incomplete.ts
var k8s_resource_quota_incomplete_default = valueRule({
  meta: {
    id: "k8s-resource-quota-incomplete",
    title: "ResourceQuota does not limit CPU and memory",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0040"] },
    why: "A quota without CPU and memory lets one namespace take the whole cluster.",
    remedy: "Set `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory`.",
    references: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"]
  },
  select: "k8s/ResourceQuota",
  values: (quota) => ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"].map(
    (name2) => get(quota.body, ["spec", "hard", name2])
  ),
  bad: (value) => not(isSet(value)),
  message: (quota) => `${quota.address} does not limit CPU and memory`
});

// src/rules/kubernetes/k8s-resources-out-of-range.ts
var k8s_resources_out_of_range_default = valueRule({
  meta: {
    id: "k8s-resources-out-of-range",
    title: "Memory or CPU of a container is out of the agreed range",
    severity: "low",
    confidence: "high",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["resourceRange"] },
    why: "Very large requests keep capacity from others, very small limits kill programs: a team can agree on a range.",
    remedy: "Choose an amount within the range, or change the range.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
    options: {
      "max-cpu": { type: "integer", default: 32, description: "Most cores that a container may ask for." },
      "max-memory-gib": {
        type: "integer",
        default: 128,
        description: "Most memory that a container may ask for, in GiB."
      }
    }
  },
  select: "k8s/Container",
  values: (c) => ["requests", "limits"].flatMap((part) => ["cpu", "memory"].map((name2) => fact(c, ["amounts", part, name2]))),
  bad: (value, c, { options }) => {
    const cpu = ["requests", "limits"].some((part) => fact(c, ["amounts", part, "cpu"]) === value);
    const most = cpu ? Number(options["max-cpu"]) : Number(options["max-memory-gib"]) * 2 ** 30;
    return test(value, (amount) => typeof amount === "number" && amount > most);
  },
  message: (c) => `container \`${c.name}\` asks for more than was agreed`
});

// src/rules/kubernetes/k8s-restart-policy-never.ts
var k8s_restart_policy_never_default = valueRule({
  meta: {
    id: "k8s-restart-policy-never",
    title: "Pod is not restarted when it fails",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["restart-policy"] },
    why: "With `restartPolicy: Never`, one crash ends the pod.",
    remedy: "Use `Always`, or `OnFailure` for jobs.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"]
  },
  select: "k8s/PodSpec",
  values: "restartPolicy",
  bad: (value) => and(isSet(value), not(oneOf(value, ["Always", "OnFailure"]))),
  message: (pod) => `pods of ${root(pod).address} are not restarted when they fail`
});

// src/rules/kubernetes/k8s-role-any-verb-any-resource.ts
var k8s_role_any_verb_any_resource_default = valueRule({
  meta: {
    id: "k8s-role-any-verb-any-resource",
    title: "Role may do everything",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0044"] },
    controls: { "cis-kubernetes": ["5.1.1", "5.1.3"] },
    why: "This role equals `cluster-admin`, or administration of its namespace.",
    remedy: "List the API groups, resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["*"]),
    includesAny(get(rule, "resources"), ["*"]),
    includesAny(get(rule, "verbs"), ["*"])
  ),
  message: (role) => `${role.address} may do everything`
});

// src/rules/kubernetes/k8s-role-any-verb.ts
var k8s_role_any_verb_default = valueRule({
  meta: {
    id: "k8s-role-any-verb",
    title: "Role may do anything with a sensitive resource",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0045"] },
    controls: { "cis-kubernetes": ["5.1.3"] },
    why: "The wildcard includes verbs such as `impersonate`, `bind` and `deletecollection`, and those that are added later.",
    remedy: "List the verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "apps", "batch", "rbac.authorization.k8s.io", "networking.k8s.io", "*"]),
    includesAny(get(rule, "resources"), [
      "secrets",
      "pods",
      "deployments",
      "daemonsets",
      "statefulsets",
      "replicationcontrollers",
      "replicasets",
      "cronjobs",
      "jobs",
      "roles",
      "clusterroles",
      "rolebindings",
      "clusterrolebindings",
      "users",
      "groups"
    ]),
    includesAny(get(rule, "verbs"), ["*"])
  ),
  message: (role) => `${role.address} may do anything with a sensitive resource`
});

// src/rules/kubernetes/k8s-role-binding-exec-attach-cluster-role.ts
var k8s_role_binding_exec_attach_cluster_role_default = valueRule({
  meta: {
    id: "k8s-role-binding-exec-attach-cluster-role",
    title: "RoleBinding lets its subjects run commands in pods through a ClusterRole",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["rolebindingClusterRolePodExecAttach"] },
    why: "A shell in a pod has the files, the environment and the token of that pod.",
    remedy: "Bind a role without `pods/exec` and `pods/attach`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/RoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "ClusterRole"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding, { linked }) => linked(binding, "k8s/ClusterRole", "role").found.map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "pods/exec", "pods/attach"]),
      includesAny(get(rule, "verbs"), ["*", "get", "create"])
    )
  ),
  message: (binding) => `${binding.address} lets its subjects run commands in pods`
});

// src/rules/kubernetes/k8s-role-binding-exec-attach.ts
var k8s_role_binding_exec_attach_default = valueRule({
  meta: {
    id: "k8s-role-binding-exec-attach",
    title: "RoleBinding lets its subjects run commands in pods through a Role",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["rolebindingRolePodExecAttach"] },
    why: "A shell in a pod has the files, the environment and the token of that pod.",
    remedy: "Bind a role without `pods/exec` and `pods/attach`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/RoleBinding",
  where: (binding) => and(
    equals(get(binding.body, "roleRef.kind"), "Role"),
    not(matches(get(binding.body, "metadata.name"), /^(?:system:|gce:|cluster-admin$)/))
  ),
  values: (binding, { linked }) => linked(binding, "k8s/Role", "role").found.map((role) => get(role.body, "rules")),
  at: (_, binding) => get(binding.body, "roleRef.name"),
  bad: (rules2) => some(
    rules2,
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["", "*"]),
      includesAny(get(rule, "resources"), ["*", "pods/exec", "pods/attach"]),
      includesAny(get(rule, "verbs"), ["*", "get", "create"])
    )
  ),
  message: (binding) => `${binding.address} lets its subjects run commands in pods`
});

// src/rules/kubernetes/k8s-role-binds-roles.ts
var k8s_role_binds_roles_default = valueRule({
  meta: {
    id: "k8s-role-binds-roles",
    title: "Role may bind roles to anybody",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_157"] },
    controls: { "cis-kubernetes": ["5.1.8"] },
    why: "With `bind`, an account can give itself every role, `cluster-admin` included.",
    remedy: "Delete the verb `bind`, or name the roles that may be bound in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["rbac.authorization.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "rolebindings", "clusterrolebindings", "roles", "clusterroles"]),
    includesAny(get(rule, "verbs"), ["*", "bind"])
  ),
  message: (role) => `${role.address} may bind roles whose rights it does not have`
});

// src/rules/kubernetes/k8s-role-changes-aws-auth.ts
var k8s_role_changes_aws_auth_default = valueRule({
  meta: {
    id: "k8s-role-changes-aws-auth",
    title: "Role may change who is an administrator of the EKS cluster",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0115"] },
    why: "The ConfigMap `aws-auth` maps AWS identities to users and groups of the cluster, administrators included.",
    remedy: "Use EKS access entries, and let nobody change `aws-auth`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["configmaps"]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch", "delete", "deletecollection", "impersonate"]),
    includesAny(get(rule, "resourceNames"), ["aws-auth"])
  ),
  message: (role) => `${role.address} may change the ConfigMap \`aws-auth\``
});

// src/rules/kubernetes/k8s-role-changes-webhooks.ts
var k8s_role_changes_webhooks_default = valueRule({
  meta: {
    id: "k8s-role-changes-webhooks",
    title: "Role may change admission webhooks",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0114"], kubescape: ["C-0281", "rule-can-modify-admission-webhooks"] },
    controls: { "cis-kubernetes": ["5.1.12"] },
    why: "A webhook sees every object that is created, Secrets included, and can change it on the way.",
    remedy: "Leave webhook configurations to the administrators of the cluster.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["admissionregistration.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "mutatingwebhookconfigurations", "validatingwebhookconfigurations"]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch", "delete", "deletecollection", "impersonate"])
  ),
  message: (role) => `${role.address} may change admission webhooks`
});

// src/rules/kubernetes/k8s-role-creates-cluster-role-bindings.ts
function grants(role, resources, verbs4) {
  return some(
    get(role.body, "rules"),
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["*", "rbac.authorization.k8s.io"]),
      includesAny(get(rule, "resources"), resources),
      includesAny(get(rule, "verbs"), verbs4)
    )
  );
}
var k8s_role_creates_cluster_role_bindings_default = valueRule({
  meta: {
    id: "k8s-role-creates-cluster-role-bindings",
    title: "Role may bind any role within the whole cluster",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0052"] },
    why: "Creating cluster-wide bindings and the verb `bind` together let the account make itself `cluster-admin`.",
    remedy: "Delete the verb `bind`, or name the roles in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: (role) => [get(role.body, "rules")],
  bad: (_, role) => and(grants(role, ["clusterrolebindings"], ["*", "create"]), grants(role, ["clusterroles"], ["*", "bind"])),
  message: (role) => `${role.address} may create cluster role bindings and bind any role`
});

// src/rules/kubernetes/k8s-role-creates-persistent-volumes.ts
var k8s_role_creates_persistent_volumes_default = valueRule({
  meta: {
    id: "k8s-role-creates-persistent-volumes",
    title: "Role may create PersistentVolumes",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0278", "rule-can-create-pv"] },
    controls: { "cis-kubernetes": ["5.1.9"] },
    why: "A PersistentVolume may be a path of a node, which gives access to its file system.",
    remedy: "Let users ask for PersistentVolumeClaims only.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "persistentvolumes"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may create PersistentVolumes`
});

// src/rules/kubernetes/k8s-role-creates-pods.ts
var k8s_role_creates_pods_default = valueRule({
  meta: {
    id: "k8s-role-creates-pods",
    title: "Role may create pods",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0188", "rule-can-create-pod"] },
    controls: { "cis-kubernetes": ["5.1.4"] },
    why: "A pod can use any ServiceAccount and mount any Secret of its namespace.",
    remedy: "Let controllers create pods, and people and programs create Deployments or Jobs.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "pods"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may create pods`
});

// src/rules/kubernetes/k8s-role-creates-role-bindings.ts
function grants2(role, resources, verbs4) {
  return some(
    get(role.body, "rules"),
    (rule) => and(
      includesAny(get(rule, "apiGroups"), ["*", "rbac.authorization.k8s.io"]),
      includesAny(get(rule, "resources"), resources),
      includesAny(get(rule, "verbs"), verbs4)
    )
  );
}
var k8s_role_creates_role_bindings_default = valueRule({
  meta: {
    id: "k8s-role-creates-role-bindings",
    title: "Role may bind any role within a namespace",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0051"] },
    why: "Creating bindings and the verb `bind` together let the account give itself every role in the namespace.",
    remedy: "Delete the verb `bind`, or name the roles in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: (role) => [get(role.body, "rules")],
  bad: (_, role) => and(grants2(role, ["rolebindings"], ["*", "create"]), grants2(role, ["roles", "clusterroles"], ["*", "bind"])),
  message: (role) => `${role.address} may create role bindings and bind any role`
});

// src/rules/kubernetes/k8s-role-creates-tokens.ts
var k8s_role_creates_tokens_default = valueRule({
  meta: {
    id: "k8s-role-creates-tokens",
    title: "Role may create tokens of ServiceAccounts",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0282", "rule-can-create-service-account-token"] },
    controls: { "cis-kubernetes": ["5.1.13"] },
    why: "A token of another ServiceAccount gives all of its rights.",
    remedy: "Name the ServiceAccounts in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "serviceaccounts/token"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may create tokens of ServiceAccounts`
});

// src/rules/kubernetes/k8s-role-deletes-events.ts
var k8s_role_deletes_events_default = valueRule({
  meta: {
    id: "k8s-role-deletes-events",
    title: "Role may delete events",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0031", "rule-can-delete-k8s-events-v1"] },
    why: "Events show what happened to pods and nodes. Whoever deletes them hides traces.",
    remedy: "Leave out `delete` for `events`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "events"]),
    includesAny(get(rule, "verbs"), ["*", "delete", "deletecollection"])
  ),
  message: (role) => `${role.address} may delete events`
});

// src/rules/kubernetes/k8s-role-deletes-pod-logs.ts
var k8s_role_deletes_pod_logs_default = valueRule({
  meta: {
    id: "k8s-role-deletes-pod-logs",
    title: "Role may delete the logs of pods",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0042"] },
    why: "Logs show what a program did and who asked for it. Deleting them hides traces.",
    remedy: "Leave out `delete` for `pods/log`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "pods/log"]),
    includesAny(get(rule, "verbs"), ["*", "delete", "deletecollection"])
  ),
  message: (role) => `${role.address} may delete the logs of pods`
});

// src/rules/kubernetes/k8s-role-edits-own-bindings.ts
var k8s_role_edits_own_bindings_default = valueRule({
  meta: {
    id: "k8s-role-edits-own-bindings",
    title: "Role may add users to role bindings",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0055"] },
    why: "Whoever may edit bindings can share all the rights that they hold.",
    remedy: "Leave role bindings to administrators.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["rbac.authorization.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["rolebindings"]),
    includesAny(get(rule, "verbs"), ["*", "update", "patch"])
  ),
  message: (role) => `${role.address} may add users to role bindings`
});

// src/rules/kubernetes/k8s-role-edits-roles.ts
var k8s_role_edits_roles_default = valueRule({
  meta: {
    id: "k8s-role-edits-roles",
    title: "Role may put any right into a role",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_158"] },
    controls: { "cis-kubernetes": ["5.1.8"] },
    why: "With `escalate`, an account can write any right into a role that it holds.",
    remedy: "Delete the verb `escalate`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["rbac.authorization.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "roles", "clusterroles"]),
    includesAny(get(rule, "verbs"), ["*", "escalate"])
  ),
  message: (role) => `${role.address} may put rights into roles that it does not have`
});

// src/rules/kubernetes/k8s-role-escalates.ts
var k8s_role_escalates_default = valueRule({
  meta: {
    id: "k8s-role-escalates",
    title: "Role may give itself more rights",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0050"], kubescape: ["rule-can-bind-escalate"] },
    controls: { "cis-kubernetes": ["5.1.8"] },
    why: "`escalate` and `bind` exist to bypass the rule that nobody may hand out rights they do not have.",
    remedy: "Delete the verb, or name the roles that may be bound in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["rbac.authorization.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["*", "roles", "clusterroles", "rolebindings", "clusterrolebindings"]),
    includesAny(get(rule, "verbs"), ["escalate", "bind", "impersonate"])
  ),
  message: (role) => `${role.address} may give itself more rights`
});

// src/rules/kubernetes/k8s-role-excessive-delete.ts
var k8s_role_excessive_delete_default = valueRule({
  meta: {
    id: "k8s-role-excessive-delete",
    title: "Role may delete workloads or their data",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0007", "rule-excessive-delete-rights-v1"] },
    why: "One mistake, or one stolen token, takes down what runs in the namespace.",
    remedy: "Leave out `delete` and `deletecollection`, or name what may be deleted.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "apps", "batch", "*"]),
    includesAny(get(rule, "resources"), [
      "*",
      "secrets",
      "pods",
      "services",
      "deployments",
      "replicasets",
      "daemonsets",
      "statefulsets",
      "jobs",
      "cronjobs",
      "persistentvolumes",
      "persistentvolumeclaims",
      "namespaces"
    ]),
    includesAny(get(rule, "verbs"), ["*", "delete", "deletecollection"])
  ),
  message: (role) => `${role.address} may delete workloads or their data`
});

// src/rules/kubernetes/k8s-role-exec-attach.ts
function isBuiltIn2(role) {
  return matches(get(role.body, "metadata.name"), /^(?:system:|gce:|(?:cluster-admin|admin|edit|view)$)/);
}
var k8s_role_exec_attach_default = valueRule({
  meta: {
    id: "k8s-role-exec-attach",
    title: "Role may run commands in pods or attach to them",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { polaris: ["rolePodExecAttach"] },
    why: "A shell in a pod has the files, the environment and the token of that pod; a wildcard on resources includes it.",
    remedy: "Leave out `pods/exec` and `pods/attach`, and list resources instead of using a wildcard.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/Role",
  where: (role) => not(isBuiltIn2(role)),
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "pods/exec", "pods/attach"]),
    includesAny(get(rule, "verbs"), ["*", "get", "create"])
  ),
  message: (role) => `${role.address} may run commands in pods`
});

// src/rules/kubernetes/k8s-role-impersonates.ts
var k8s_role_impersonates_default = valueRule({
  meta: {
    id: "k8s-role-impersonates",
    title: "Role may act as other users or groups",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0043"], kubescape: ["C-0065", "rule-can-impersonate-users-groups-v1"] },
    controls: { "cis-kubernetes": ["5.1.8"] },
    why: "A request made as a member of `system:masters` passes every check of RBAC.",
    remedy: "Delete the verb `impersonate`, or name who may be acted as in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*", "authentication.k8s.io"]),
    includesAny(get(rule, "resources"), ["*", "users", "groups", "serviceaccounts"]),
    includesAny(get(rule, "verbs"), ["*", "impersonate"]),
    or(
      includesAny(get(rule, "verbs"), ["impersonate"]),
      includesAny(get(rule, "resources"), ["users", "groups", "*"])
    )
  ),
  message: (role) => `${role.address} may act as other users or groups`
});

// src/rules/kubernetes/k8s-role-manages-config-maps.ts
var k8s_role_manages_config_maps_default = valueRule({
  meta: {
    id: "k8s-role-manages-config-maps",
    title: "Role may change ConfigMaps",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0049"] },
    why: "ConfigMaps steer programs: their arguments, scripts and addresses.",
    remedy: "Name the ConfigMaps in `resourceNames`, and leave out the verbs that are not needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["configmaps"]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch", "delete", "deletecollection", "impersonate"])
  ),
  message: (role) => `${role.address} may change ConfigMaps`
});

// src/rules/kubernetes/k8s-role-manages-everything.ts
var k8s_role_manages_everything_default = valueRule({
  meta: {
    id: "k8s-role-manages-everything",
    title: "Role has rights on all resources of its namespace",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0112"] },
    why: "All resources means Secrets, too, and every kind that is added to the cluster later.",
    remedy: "List the resources that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["*"]),
    includesAny(get(rule, "resources"), ["*"]),
    includesAny(get(rule, "verbs"), [
      "*",
      "get",
      "list",
      "watch",
      "create",
      "update",
      "patch",
      "delete",
      "deletecollection",
      "impersonate"
    ])
  ),
  message: (role) => `${role.address} may do something with every resource of its namespace`
});

// src/rules/kubernetes/k8s-role-manages-networking.ts
var k8s_role_manages_networking_default = valueRule({
  meta: {
    id: "k8s-role-manages-networking",
    title: "Role may redirect traffic",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0056"] },
    why: "Services, endpoints and ingresses decide where traffic goes, network policies who may send it.",
    remedy: "Grant it to deployment tools only, without wildcards.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "networking.k8s.io", "discovery.k8s.io", "*"]),
    includesAny(get(rule, "resources"), ["services", "endpoints", "endpointslices", "networkpolicies", "ingresses"]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch", "delete", "deletecollection", "impersonate"])
  ),
  message: (role) => `${role.address} may redirect traffic`
});

// src/rules/kubernetes/k8s-role-manages-secrets.ts
var k8s_role_manages_secrets_default = valueRule({
  meta: {
    id: "k8s-role-manages-secrets",
    title: "Role may read or change the Secrets of its namespace",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0113"] },
    controls: { "cis-kubernetes": ["5.1.2"] },
    why: "Tokens of the other accounts of the namespace are Secrets, too; reading them means getting their rights.",
    remedy: "Name the Secrets that are needed in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["secrets"]),
    includesAny(get(rule, "verbs"), [
      "*",
      "get",
      "list",
      "watch",
      "create",
      "update",
      "patch",
      "delete",
      "deletecollection",
      "impersonate"
    ])
  ),
  message: (role) => `${role.address} may manage the Secrets of its namespace`
});

// src/rules/kubernetes/k8s-role-manages-workloads.ts
var k8s_role_manages_workloads_default = valueRule({
  meta: {
    id: "k8s-role-manages-workloads",
    title: "Role may create or change workloads",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0048"] },
    why: "Whoever starts pods can run them as any ServiceAccount of the namespace and mount any of its Secrets.",
    remedy: "Grant it to deployment tools only, one namespace at a time.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "apps", "batch", "*"]),
    includesAny(get(rule, "resources"), [
      "pods",
      "deployments",
      "jobs",
      "cronjobs",
      "statefulsets",
      "daemonsets",
      "replicasets",
      "replicationcontrollers"
    ]),
    includesAny(get(rule, "verbs"), ["*", "create", "update", "patch", "delete", "deletecollection", "impersonate"])
  ),
  message: (role) => `${role.address} may create or change workloads`
});

// src/rules/kubernetes/k8s-role-not-found.ts
var builtIn = /^(?:system:|gce:|(?:cluster-admin|admin|edit|view)$)/;
var k8s_role_not_found_default = valueRule({
  meta: {
    id: "k8s-role-not-found",
    title: "Binding names a role that is not there",
    severity: "low",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      polaris: [
        "rolebindingRolePodExecAttach",
        "rolebindingClusterRolePodExecAttach",
        "clusterrolebindingPodExecAttach"
      ]
    },
    why: "The binding gives nothing today, and whatever somebody puts under that name tomorrow.",
    remedy: "Add the role to what is deployed, or correct the name.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/RoleBinding", "k8s/ClusterRoleBinding"],
  values: "roleRef.name",
  bad: (name2, binding, { linked }) => {
    const roles = linked(binding, "k8s/*", "role");
    return and(isSet(name2), not(matches(name2, builtIn)), roles.found.length === 0 && (roles.complete || "unknown"));
  },
  message: (binding, name2) => `${binding.address} names the role \`${printable(name2)}\`, which is not there`
});

// src/rules/kubernetes/k8s-role-pod-attach.ts
var k8s_role_pod_attach_default = valueRule({
  meta: {
    id: "k8s-role-pod-attach",
    title: "Role may attach to pods",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0054"] },
    why: "Attaching to a process gives its input and output: often a shell.",
    remedy: "Grant it to people for the time they need it, in one namespace.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["pods/attach"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may attach to pods`
});

// src/rules/kubernetes/k8s-role-pod-exec.ts
var k8s_role_pod_exec_default = valueRule({
  meta: {
    id: "k8s-role-pod-exec",
    title: "Role may run commands in pods",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0053"], kubescape: ["C-0002", "exec-into-container-v1"] },
    why: "A shell in a pod has the files, the environment and the token of that pod.",
    remedy: "Grant it to people for the time they need it, in one namespace.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["pods/exec"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may run commands in pods`
});

// src/rules/kubernetes/k8s-role-port-forward.ts
var k8s_role_port_forward_default = valueRule({
  meta: {
    id: "k8s-role-port-forward",
    title: "Role may forward ports of pods",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0063", "rule-can-portforward-v1"] },
    why: "Port forwarding reaches ports that no Service offers, past every NetworkPolicy.",
    remedy: "Grant it to people for the time they need it, in one namespace.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "pods/*", "pods/portforward"]),
    includesAny(get(rule, "verbs"), ["*", "create"])
  ),
  message: (role) => `${role.address} may forward ports of pods`
});

// src/rules/kubernetes/k8s-role-proxies-nodes.ts
var k8s_role_proxies_nodes_default = valueRule({
  meta: {
    id: "k8s-role-proxies-nodes",
    title: "Role may talk to kubelets through the API server",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0047"], kubescape: ["C-0279", "rule-can-access-proxy-subresource"] },
    controls: { "cis-kubernetes": ["5.1.10"] },
    why: "The API of the kubelet runs commands in every pod of its node, beside admission control and audit logs.",
    remedy: "Delete `nodes/proxy`; metrics need only `nodes/metrics`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["nodes/proxy"]),
    includesAny(get(rule, "verbs"), ["*", "get", "create"])
  ),
  message: (role) => `${role.address} may talk to kubelets through the API server`
});

// src/rules/kubernetes/k8s-role-reads-secrets.ts
var k8s_role_reads_secrets_default = valueRule({
  meta: {
    id: "k8s-role-reads-secrets",
    title: "Role may read Secrets",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0015", "C-0186", "rule-can-list-get-secrets-v1"] },
    controls: { "cis-kubernetes": ["5.1.2"] },
    why: "Secrets hold the tokens of other accounts and the passwords of databases: whoever reads them can become somebody else.",
    remedy: "Name the few Secrets that are needed in `resourceNames` with the verb `get`, or mount them.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "secrets"]),
    includesAny(get(rule, "verbs"), ["*", "get", "list", "watch"])
  ),
  message: (role) => `${role.address} may read Secrets`
});

// src/rules/kubernetes/k8s-role-updates-cluster-dns.ts
var k8s_role_updates_cluster_dns_default = valueRule({
  meta: {
    id: "k8s-role-updates-cluster-dns",
    title: "Role may redirect the DNS of the cluster",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0037", "rule-can-update-configmap-v1"] },
    why: "The ConfigMap of CoreDNS decides which address a name has. Changing it redirects the traffic of everybody.",
    remedy: "Name the ConfigMaps that may be changed in `resourceNames`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  where: (role) => role.kind === "k8s/ClusterRole" || equals(get(role.body, "metadata.namespace"), "kube-system"),
  values: "rules",
  at: (rule) => get(rule, "resources"),
  bad: (rule) => and(
    includesAny(get(rule, "apiGroups"), ["", "*"]),
    includesAny(get(rule, "resources"), ["*", "configmaps"]),
    includesAny(get(rule, "verbs"), ["*", "update", "patch"]),
    not(isSet(get(rule, "resourceNames")))
  ),
  message: (role) => `${role.address} may change the configuration of the cluster DNS`
});

// src/rules/kubernetes/k8s-role-wildcard.ts
var k8s_role_wildcard_default = valueRule({
  meta: {
    id: "k8s-role-wildcard",
    title: "Role uses a wildcard",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_49"], "kube-linter": ["wildcard-in-rules"] },
    controls: { "cis-kubernetes": ["5.1.3"] },
    why: "A wildcard grants what exists today and everything that is added tomorrow: new resources, subresources and verbs.",
    remedy: "List the API groups, resources and verbs that are needed.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRole", "k8s/Role"],
  values: (role) => ["apiGroups", "resources", "verbs"].flatMap((part) => every(role.body, `rules.${part}`).values),
  bad: (name2) => equals(name2, "*"),
  message: (role) => `${role.address} uses a wildcard`
});

// src/rules/kubernetes/k8s-root-group.ts
var k8s_root_group_default = valueRule({
  meta: {
    id: "k8s-root-group",
    title: "Container runs with the root group",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0116"], "kube-linter": ["run-as-non-root"] },
    controls: { "pod-security-standard": ["restricted"] },
    why: "Files of many images and volumes are writable for group 0, so a process in that group can change what it should only read.",
    remedy: "Use a group id above 0 in `runAsGroup`, `fsGroup` and `supplementalGroups`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/PodSpec",
  values: (pod, { graph }) => [
    get(pod.body, "securityContext.fsGroup"),
    ...every(pod.body, "securityContext.supplementalGroups").values,
    ...graph.parts(pod, "k8s/Container").map((c) => fact(c, "securityContext.runAsGroup"))
  ],
  bad: (value) => equals(value, 0),
  message: (pod) => `pods of ${root(pod).address} run with group 0`
});

// src/rules/kubernetes/k8s-root-user-allowed.ts
var k8s_root_user_allowed_default = valueRule({
  meta: {
    id: "k8s-root-user-allowed",
    title: "Container may run as root",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["run-as-non-root"],
      polaris: ["runAsRootAllowed"],
      kubescape: ["C-0013", "non-root-containers"],
      trivy: ["KSV-0012"],
      checkov: ["CKV_K8S_23"]
    },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.2.7"] },
    why: "Nothing keeps the image from starting as root, and most images do. Root in a container needs only one kernel bug to become root of the node.",
    remedy: "Set `runAsNonRoot: true` on the pod or the container, or `runAsUser` to an id above 0.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ]
  },
  select: "k8s/Container",
  where: (c) => not(equals(fact(c, "securityContext.runAsUser"), 0)),
  values: (c) => [fact(c, "securityContext.runAsNonRoot")],
  bad: (value, c) => and(not(isTrue(value)), not(test(fact(c, "securityContext.runAsUser"), (id) => typeof id === "number" && id > 0))),
  message: (c) => `container \`${c.name}\` may run as root: neither it nor its pod sets \`runAsNonRoot\``
});

// src/rules/kubernetes/k8s-root-user.ts
var k8s_root_user_default = valueRule({
  meta: {
    id: "k8s-root-user",
    title: "Container is told to run as root",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      trivy: ["KSV-0105", "KSV-0012"],
      "kube-linter": ["run-as-non-root"],
      polaris: ["runAsRootAllowed"],
      kubescape: ["C-0013", "non-root-containers"],
      checkov: ["CKV_K8S_23"]
    },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.2.7"] },
    why: "User id 0 inside the container is the root of the node as soon as anything of the isolation fails.",
    remedy: "Set `runAsUser` to an id above 0 and `runAsNonRoot: true`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.runAsUser")],
  bad: (value) => equals(value, 0),
  message: (c) => `container \`${c.name}\` runs as user 0`
});

// src/rules/kubernetes/k8s-route-backend-not-found.ts
var k8s_route_backend_not_found_default = valueRule({
  meta: {
    id: "k8s-route-backend-not-found",
    title: "Gateway route names a Service that is not there",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0302", "dangling-gateway-backend"] },
    why: "Requests to this route fail. Most often the Service was renamed.",
    remedy: "Correct the name, or add the Service to what is deployed.",
    references: ["https://gateway-api.sigs.k8s.io/api-types/httproute/"]
  },
  select: ["k8s/HTTPRoute", "k8s/GRPCRoute", "k8s/TCPRoute", "k8s/TLSRoute", "k8s/UDPRoute"],
  values: "spec.rules.backendRefs",
  at: (reference) => get(reference, "name"),
  bad: (reference, object, { linked }) => {
    const name2 = get(reference, "name");
    if (name2.kind !== "scalar") return name2.kind === "unknown" ? "unknown" : false;
    const isService = oneOf(get(reference, "kind"), ["Service", null]);
    const services = linked(object, "k8s/Service", "backend");
    const there = services.found.some((service) => service.name === printable(name2));
    return and(isService, !there && (services.complete || "unknown"));
  },
  message: (object, reference) => `${object.address} sends requests to \`${printable(get(reference, "name"))}\`, which is not there`
});

// src/rules/kubernetes/k8s-scc-privileged-container.ts
var k8s_scc_privileged_container_default = valueRule({
  meta: {
    id: "k8s-scc-privileged-container",
    title: "SecurityContextConstraints allow privileged containers",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["scc-deny-privileged-container"] },
    why: "Every account that may use these constraints can start privileged containers, and thereby own a node.",
    remedy: "Set `allowPrivilegedContainer: false`, and keep an extra object for the few system pods that need it.",
    references: [
      "https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html"
    ]
  },
  select: "k8s/SecurityContextConstraints",
  values: "allowPrivilegedContainer",
  bad: isTrue,
  message: (scc) => `${scc.address} allows privileged containers`
});

// src/rules/kubernetes/k8s-scheduler-bind-address.ts
var k8s_scheduler_bind_address_default = valueRule({
  meta: {
    id: "k8s-scheduler-bind-address",
    title: "Scheduler listens on all addresses",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_115"], trivy: ["KCV-0041"] },
    controls: { "cis-kubernetes": ["1.4.2"] },
    why: "Its metrics and health are open to the network of the nodes.",
    remedy: "Set `--bind-address=127.0.0.1`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-scheduler"),
  values: (c) => [fact(c, ["flags", "bind-address"])],
  bad: (value) => not(equals(value, "127.0.0.1")),
  message: (c) => `container \`${c.name}\` does not set --bind-address=127.0.0.1`
});

// src/rules/kubernetes/k8s-scheduler-profiling.ts
var k8s_scheduler_profiling_default = valueRule({
  meta: {
    id: "k8s-scheduler-profiling",
    title: "Scheduler offers profiling data",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      checkov: ["CKV_K8S_114"],
      trivy: ["KCV-0040"],
      kubescape: ["ensure-that-the-scheduler-profiling-argument-is-set-to-false"]
    },
    controls: { "cis-kubernetes": ["1.4.1"] },
    why: "Profiles tell about the program and its load, and taking them costs time.",
    remedy: "Set `--profiling=false`.",
    references: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/"]
  },
  select: "k8s/Container",
  where: (c) => equals(fact(c, "program"), "kube-scheduler"),
  values: (c) => [fact(c, ["flags", "profiling"])],
  bad: (value) => not(equals(value, "false")),
  message: (c) => `container \`${c.name}\` does not set --profiling=false`
});

// src/rules/kubernetes/k8s-seccomp-profile-missing.ts
function annotated(container) {
  const { parent } = container;
  if (!parent) return false;
  const of = (key) => fact(parent, ["metadata", "annotations", key]);
  const names = [
    of("seccomp.security.alpha.kubernetes.io/pod"),
    of(`container.seccomp.security.alpha.kubernetes.io/${container.name}`)
  ];
  return or(...names.map((name2) => matches(name2, /^(?:runtime|docker)\/default$|^localhost\//)));
}
var k8s_seccomp_profile_missing_default = valueRule({
  meta: {
    id: "k8s-seccomp-profile-missing",
    title: "Container has no seccomp profile",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      trivy: ["KSV-0030"],
      checkov: ["CKV_K8S_31"],
      "kube-score": ["container-seccomp-profile"],
      kubescape: ["set-seccomp-profile"]
    },
    controls: { "pod-security-standard": ["restricted"], "cis-kubernetes": ["5.7.2"] },
    why: "Unless the cluster sets a default, containers run without a filter on system calls.",
    remedy: "Set `securityContext.seccompProfile.type: RuntimeDefault` on the pod.",
    references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"]
  },
  select: "k8s/Container",
  where: (c) => not(annotated(c)),
  values: (c) => [fact(c, "securityContext.seccompProfile.type")],
  bad: (type) => not(oneOf(type, ["RuntimeDefault", "Localhost"])),
  message: (c) => `container \`${c.name}\` has no seccomp profile`
});

// src/rules/kubernetes/k8s-seccomp-unconfined.ts
var k8s_seccomp_unconfined_default = valueRule({
  meta: {
    id: "k8s-seccomp-unconfined",
    title: "Container switches system call filtering off",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0104"] },
    controls: { "pod-security-standard": ["baseline"] },
    why: "With the profile `Unconfined` every system call reaches the kernel, among them those that only exploits use.",
    remedy: "Set `seccompProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.",
    references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.seccompProfile.type")],
  bad: (type) => equals(type, "Unconfined"),
  message: (c) => `container \`${c.name}\` runs without a seccomp filter`
});

// src/rules/kubernetes/k8s-secret-as-env.ts
var k8s_secret_as_env_default = valueRule({
  meta: {
    id: "k8s-secret-as-env",
    title: "Secret is passed through the environment",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["read-secret-from-env-var"],
      checkov: ["CKV_K8S_35"],
      kubescape: ["C-0207", "rule-secrets-in-env-var"]
    },
    controls: { "cis-kubernetes": ["5.4.1"] },
    why: "Environments leak: into crash reports, logs, child processes and `kubectl describe`. Files do so less.",
    remedy: "Mount the Secret as a volume and read the file.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/Container",
  values: (c) => ["env.valueFrom.secretKeyRef", "envFrom.secretRef"].flatMap((path) => every(c.body, path).values),
  bad: isSet,
  message: (c) => `container \`${c.name}\` gets a Secret through its environment`
});

// src/rules/kubernetes/k8s-secret-in-config-map.ts
var secretKey = /(?:^|[_.-])(?:pass(?:word|wd|phrase)?|secret|token|api_?key|(?:secret_)?access_key|private_?key)$|password|^AZURE_BATCH_KEY$|_CLI_KEY_CONTENT$/i;
var secretText = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|(?:^|\n)\s*["']?(?:\w+[_.-])?(?:password|secretkey|secret_access_key|api_?key)["']?\s*[:=]\s*["']?[^\s"'${}<]{6,}/i;
var k8s_secret_in_config_map_default = valueRule({
  meta: {
    id: "k8s-secret-in-config-map",
    title: "ConfigMap holds a secret",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["sensitiveConfigmapContent"], trivy: ["KSV-0109"] },
    why: "ConfigMaps are readable for nearly everybody in the cluster and are not encrypted.",
    remedy: "Move the value into a Secret, and do not commit it.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/ConfigMap",
  values: (map) => [...entries(get(map.body, "data"))].map(
    ([key, value]) => value.kind === "scalar" && secretKey.test(key) ? { ...value, via: "key" } : value
  ),
  bad: (value) => or(
    and(
      value.via === "key",
      test(value, (text2) => text2 !== "" && text2 !== null)
    ),
    matches(value, secretText)
  ),
  at: (value) => value.keySpan ?? value.span,
  message: (map) => `${map.address} holds a secret`
});

// src/rules/kubernetes/k8s-secret-in-env.ts
var secretName = /pass(?:word|wd|phrase)?$|password|secret|token$|api_?key|access_?key|private_?key|credential|^AZURE_BATCH_KEY$|_CLI_KEY_CONTENT$/i;
var harmlessName = /_(?:file|path|name|url|uri|ttl|expir\w*|length|enabled|header|id)$|^(?:file|path)_/i;
var harmless = /^$|^\/|^\$|^(?:true|false|\d{1,4})$/i;
var k8s_secret_in_env_default = valueRule({
  meta: {
    id: "k8s-secret-in-env",
    title: "Secret is written into an environment variable",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["sensitiveContainerEnvVar"], kubescape: ["C-0012", "C-0259", "rule-credentials-in-env-var"] },
    why: "Whoever can read the manifest, its repository or the pod can read the secret.",
    remedy: "Put it into a Secret and refer to it with `valueFrom.secretKeyRef`, or mount it.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/Container",
  values: (c) => items(get(c.body, "env")),
  at: (variable) => get(variable, "value"),
  bad: (variable) => and(
    matches(get(variable, "name"), secretName),
    not(matches(get(variable, "name"), harmlessName)),
    isSet(get(variable, "value")),
    not(test(get(variable, "value"), (value) => harmless.test(String(value))))
  ),
  message: (c, variable) => `container \`${c.name}\` has the value of ${printable(get(variable, "name"))} in plain text`
});

// src/rules/kubernetes/k8s-secret-named-env.ts
var k8s_secret_named_env_default = valueRule({
  meta: {
    id: "k8s-secret-named-env",
    title: "Environment variable with \u201Csecret\u201D in its name has a plain value",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["env-var-secret"] },
    why: "The name says that the value is a secret, and the value stands in the manifest.",
    remedy: "Use `valueFrom.secretKeyRef`.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"]
  },
  select: "k8s/Container",
  values: (c) => items(get(c.body, "env")),
  at: (variable) => get(variable, "value"),
  bad: (variable) => and(
    matches(get(variable, "name"), /secret/i),
    isSet(get(variable, "value")),
    not(equals(get(variable, "value"), ""))
  ),
  message: (c, variable) => `container \`${c.name}\` has the value of ${printable(get(variable, "name"))} in plain text`
});

// src/rules/kubernetes/k8s-security-context-missing.ts
var k8s_security_context_missing_default = valueRule({
  meta: {
    id: "k8s-security-context-missing",
    title: "Neither the pod nor the container has a security context",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_29"] },
    controls: { "cis-kubernetes": ["5.7.3"] },
    why: "Without a security context everything runs with the defaults of the image and the node, which usually means root with a writable file system.",
    remedy: "Give the pod a `securityContext` with `runAsNonRoot: true` and a seccomp profile, and the container one that drops capabilities.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  where: (c) => c.parent ? not(isSet(get(c.parent.body, "securityContext"))) : true,
  values: "securityContext",
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no security context, and its pod has none`
});

// src/rules/kubernetes/k8s-security-profile-missing.ts
var k8s_security_profile_missing_default = valueRule({
  meta: {
    id: "k8s-security-profile-missing",
    title: "Container has no seccomp, AppArmor or SELinux profile",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0055", "linux-hardening"] },
    why: "A profile keeps a broken program from using most of the kernel. This container has none of the three kinds.",
    remedy: "Set `seccompProfile.type: RuntimeDefault` on the pod.",
    references: ["https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/"]
  },
  select: "k8s/Container",
  values: "securityContext",
  bad: (_, c) => not(
    or(
      ...["seccompProfile", "seLinuxOptions", "appArmorProfile"].map(
        (name2) => isSet(fact(c, ["securityContext", name2]))
      )
    )
  ),
  message: (c) => `container \`${c.name}\` has no seccomp, AppArmor or SELinux profile`
});

// src/rules/kubernetes/k8s-selector-mismatch.ts
var k8s_selector_mismatch_default = valueRule({
  meta: {
    id: "k8s-selector-mismatch",
    title: "Workload does not select its own pods",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["mismatching-selector"],
      "kube-score": [
        "deployment-pod-selector-labels-match-template-metadata-labels",
        "statefulset-pod-selector-labels-match-template-metadata-labels"
      ],
      kubescape: ["C-0296", "mismatching-selector"]
    },
    why: "The API server refuses a workload whose selector does not match the labels of its template.",
    remedy: "Use the same labels in `spec.selector` and `spec.template.metadata.labels`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [fact(pod, "selected")],
  bad: isFalse,
  message: (pod) => `${root(pod).address} does not select its own pods`
});

// src/rules/kubernetes/k8s-selinux-options.ts
var k8s_selinux_options_default = valueRule({
  meta: {
    id: "k8s-selinux-options",
    title: "Pod or container chooses its own SELinux labels",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0025"] },
    controls: { "pod-security-standard": ["baseline"] },
    why: "A type such as `spc_t`, or a user or role of its own, takes the container out of the confinement that SELinux gives it.",
    remedy: "Delete `user` and `role`, and leave `type` out or use one of the `container_*` types.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.seLinuxOptions")],
  at: (options) => ["type", "user", "role"].map((field) => get(options, field)).find((v) => v.kind === "scalar") ?? options,
  bad: (options) => or(
    and(
      isSet(get(options, "type")),
      not(
        oneOf(get(options, "type"), ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"])
      )
    ),
    ...["user", "role"].map((field) => and(isSet(get(options, field)), not(equals(get(options, field), ""))))
  ),
  message: (c) => `container \`${c.name}\` chooses its own SELinux labels`
});

// src/rules/kubernetes/k8s-sensitive-host-path.ts
var sensitive = /^\/(?:$|(?:boot|dev|etc|lib|proc|sys|usr|root|home|bin|sbin|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/etcd|etc\/kubernetes)\/?$)/;
var k8s_sensitive_host_path_default = valueRule({
  meta: {
    id: "k8s-sensitive-host-path",
    title: "Pod mounts a system directory of its node",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["sensitive-host-mounts"], trivy: ["KSV-0121"] },
    why: "These directories hold the configuration, devices and programs of the node. Reading them gives away its secrets, writing to them gives away the node.",
    remedy: "Mount the one file that is needed, read-only, or move the work to a program of the node.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/"]
  },
  select: "k8s/PodSpec",
  values: "volumes.hostPath.path",
  bad: (path) => matches(path, sensitive),
  message: (pod, path) => `pods of ${root(pod).address} mount \`${printable(path)}\` of their node`
});

// src/rules/kubernetes/k8s-service-account-not-found.ts
var k8s_service_account_not_found_default = valueRule({
  meta: {
    id: "k8s-service-account-not-found",
    title: "Pod names a ServiceAccount that is not there",
    severity: "medium",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["non-existent-service-account"], kubescape: ["C-0307", "non-existent-service-account"] },
    why: "Pods are not created until their ServiceAccount exists.",
    remedy: "Add the ServiceAccount to what is deployed, or correct the name.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [fact(pod, "serviceAccountName")],
  bad: (name2, pod, { linked }) => {
    if (name2.kind === "missing") return false;
    const { found, complete } = linked(pod, "k8s/ServiceAccount", "service-account");
    return and(not(oneOf(name2, ["", "default", null])), found.length === 0 && (complete || "unknown"));
  },
  message: (pod, name2) => `pods of ${root(pod).address} run as \`${printable(name2)}\`, which is not there`
});

// src/rules/kubernetes/k8s-service-account-token-mounted.ts
function switchedOff(pod, { linked }) {
  const accounts = linked(pod, "k8s/ServiceAccount", "service-account");
  const off = or(...accounts.found.map((account) => isFalse(get(account.body, "automountServiceAccountToken"))));
  return off === false && !accounts.complete ? "unknown" : off;
}
var k8s_service_account_token_mounted_default = valueRule({
  meta: {
    id: "k8s-service-account-token-mounted",
    title: "Pod gets a token for the API server that it may not need",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      polaris: ["automountServiceAccountToken"],
      kubescape: ["C-0034", "C-0190", "automount-service-account", "C-0261", "serviceaccount-token-mount"],
      trivy: ["KSV-0036"],
      checkov: ["CKV_K8S_38"]
    },
    controls: { "cis-kubernetes": ["5.1.6"] },
    why: "Most programs never talk to the API server. A token in the pod serves whoever breaks into it.",
    remedy: "Set `automountServiceAccountToken: false` on the pod or its ServiceAccount.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"]
  },
  select: "k8s/PodSpec",
  values: "automountServiceAccountToken",
  bad: (value, pod, context) => or(isTrue(value), and(not(isSet(value)), not(switchedOff(pod, context)))),
  message: (pod) => `pods of ${root(pod).address} get a token for the API server`
});

// src/rules/kubernetes/k8s-service-exposed.ts
var k8s_service_exposed_default = valueRule({
  meta: {
    id: "k8s-service-exposed",
    title: "Service is reachable from outside the cluster",
    severity: "info",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["exposed-services"] },
    why: "NodePort and LoadBalancer open a port to the outside, beside Ingress and its access control.",
    remedy: "Use `ClusterIP` and an Ingress or Gateway.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/Service",
  values: "spec.type",
  bad: (type) => oneOf(type, ["NodePort", "LoadBalancer"]),
  message: (object, type) => `${object.address} is of type ${printable(type)}`
});

// src/rules/kubernetes/k8s-service-external-ip.ts
var k8s_service_external_ip_default = valueRule({
  meta: {
    id: "k8s-service-external-ip",
    title: "Service takes over external addresses",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0108"] },
    why: "Traffic of the cluster to these addresses is sent to the Service, whoever they belong to (CVE-2020-8554).",
    remedy: "Delete `externalIPs`; use a LoadBalancer.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/Service",
  values: (object) => items(get(object.body, "spec.externalIPs")),
  bad: (address) => isSet(address),
  message: (object, address) => `${object.address} takes over ${printable(address)}`
});

// src/rules/kubernetes/k8s-service-monitor-selects-nothing.ts
var k8s_service_monitor_selects_nothing_default = valueRule({
  meta: {
    id: "k8s-service-monitor-selects-nothing",
    title: "ServiceMonitor selects no Service",
    severity: "low",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["dangling-servicemonitor"] },
    why: "Prometheus collects nothing, and alerts that need the numbers never fire.",
    remedy: "Correct `selector` or `namespaceSelector`, or the labels of the Service.",
    references: ["https://prometheus-operator.dev/docs/developer/getting-started/"]
  },
  select: "k8s/ServiceMonitor",
  values: "spec.selector",
  bad: (selector, object, { linked }) => {
    const services = linked(object, "k8s/Service", "selector");
    return and(isSet(selector), services.found.length === 0 && (services.complete || "unknown"));
  },
  message: (object) => `${object.address} selects no Service`
});

// src/rules/kubernetes/k8s-service-pod-without-readiness-probe.ts
var k8s_service_pod_without_readiness_probe_default = valueRule({
  meta: {
    id: "k8s-service-pod-without-readiness-probe",
    title: "Pod behind a Service has no readiness probe",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-score": ["pod-probes"] },
    why: "The Service sends traffic as soon as the container has started, before the program can answer: every update loses requests.",
    remedy: "Add a `readinessProbe` to the container that answers the requests.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/PodSpec",
  where: (pod, { linked }) => {
    const services = linked(pod, "k8s/Service", "selector");
    return services.found.length > 0 || (services.complete ? false : "unknown");
  },
  values: (pod) => [get(pod.body, "containers")],
  bad: (containers) => not(some(containers, (c) => isSet(get(c, "readinessProbe")))),
  message: (pod) => `pods of ${root(pod).address} get traffic from a Service before they are ready`
});

// src/rules/kubernetes/k8s-service-selects-nothing.ts
var k8s_service_selects_nothing_default = valueRule({
  meta: {
    id: "k8s-service-selects-nothing",
    title: "Service selects no pod",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["dangling-service"],
      "kube-score": ["service-targets-pod"],
      kubescape: ["C-0293", "service-with-no-workload"]
    },
    why: "The Service has no endpoints: every connection to it fails. Most often a label was renamed or mistyped.",
    remedy: "Correct `selector`, or the labels of the pods.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/Service",
  where: (object) => not(equals(get(object.body, "spec.type"), "ExternalName")),
  values: "spec.selector",
  bad: (selector, object, { graph, linked }) => {
    const selected = linked(object, "k8s/PodSpec", "selector");
    const wanted = selector.kind === "unknown" ? "unknown" : selector.kind === "map" && selector.entries.size > 0;
    return and(
      wanted,
      selected.found.length === 0 && (selected.complete || "unknown"),
      graph.ofKind("k8s/PodSpec").length > 0 || "unknown"
    );
  },
  message: (object) => `${object.address} selects no pod`
});

// src/rules/kubernetes/k8s-single-replica.ts
function isAutoscaled(object, { linked }) {
  const scalers = linked(object, "k8s/*", "target");
  return scalers.found.length > 0 || (scalers.complete ? false : "unknown");
}
var k8s_single_replica_default = valueRule({
  meta: {
    id: "k8s-single-replica",
    title: "Deployment runs a single replica",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["deployment-replicas"], polaris: ["deploymentMissingReplicas"] },
    why: "Every restart of the node or of the pod is an outage.",
    remedy: "Set `replicas` to at least 2, or use an autoscaler.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"]
  },
  select: "k8s/Deployment",
  where: (object, context) => not(isAutoscaled(object, context)),
  values: "spec.replicas",
  bad: (value) => or(
    not(isSet(value)),
    test(value, (n) => typeof n === "number" && n < 2)
  ),
  message: (object) => `${object.address} runs a single replica`
});

// src/rules/kubernetes/k8s-ssh-port.ts
var k8s_ssh_port_default = valueRule({
  meta: {
    id: "k8s-ssh-port",
    title: "Container offers SSH",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["ssh-port"] },
    why: "An SSH server in a container is a second way in, with keys or passwords that the cluster does not manage.",
    remedy: "Take the SSH server out of the image; `kubectl exec` and ephemeral containers give a shell under the control of RBAC.",
    references: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"]
  },
  select: "k8s/Container",
  values: (c) => items(get(c.body, "ports")),
  at: (port) => get(port, "containerPort"),
  bad: (port) => and(equals(get(port, "containerPort"), 22), not(oneOf(get(port, "protocol"), ["UDP", "SCTP"]))),
  message: (c) => `container \`${c.name}\` offers SSH`
});

// src/rules/kubernetes/k8s-ssh-service.ts
var k8s_ssh_service_default = valueRule({
  meta: {
    id: "k8s-ssh-service",
    title: "Service offers SSH into its pods",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0042", "rule-can-ssh-to-pod-v1"] },
    why: "An SSH server in a pod is a second way in, with keys or passwords that the cluster does not manage.",
    remedy: "Take the port out of the Service; `kubectl exec` gives a shell under the control of RBAC.",
    references: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"]
  },
  select: "k8s/Service",
  where: (service) => isSet(get(service.body, "spec.selector")),
  values: (service) => ["port", "targetPort"].flatMap((part) => every(service.body, `spec.ports.${part}`).values),
  bad: (port) => oneOf(port, [22, 2222, "ssh"]),
  message: (service, port) => `${service.address} offers SSH on port ${printable(port)}`
});

// src/rules/kubernetes/k8s-startup-port-undeclared.ts
function declares3(port, wanted) {
  if (port.kind === "unknown" || wanted.kind === "unknown") return "unknown";
  const names = [get(port, "containerPort"), get(port, "name")];
  return and(
    or(...names.map((name2) => equals(name2, wanted.kind === "scalar" ? wanted.value : null))),
    not(oneOf(get(port, "protocol"), ["UDP", "SCTP"]))
  );
}
var k8s_startup_port_undeclared_default = valueRule({
  meta: {
    id: "k8s-startup-port-undeclared",
    title: "Startup probe asks a port that the container does not declare",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-linter": ["startup-port"] },
    why: "A probe of a port where nothing listens always fails: a name that is not declared makes the pod invalid.",
    remedy: "Declare the port in `ports`, or correct the probe.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  select: "k8s/Container",
  values: (c) => ["httpGet", "tcpSocket", "grpc"].map((how) => get(c.body, ["startupProbe", how, "port"])),
  bad: (port, c) => and(isSet(port), not(some(get(c.body, "ports"), (declared) => declares3(declared, port)))),
  message: (c, port) => `container \`${c.name}\` does not declare port ${printable(port)} of its startup probe`
});

// src/rules/kubernetes/k8s-statefulset-service.ts
var k8s_statefulset_service_default = valueRule({
  meta: {
    id: "k8s-statefulset-service",
    title: "StatefulSet has no headless Service",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["statefulset-has-servicename"] },
    why: "The pods of a StatefulSet get their names from a headless Service; without it they have none.",
    remedy: "Add a Service with `clusterIP: None` that selects the pods, and name it in `serviceName`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"]
  },
  select: "k8s/StatefulSet",
  values: "spec.serviceName",
  bad: (name2, object, { graph, linked }) => {
    const pods = graph.parts(object, "k8s/PodSpec");
    const services = linked(object, "k8s/Service", "service-name");
    const good = or(
      ...services.found.map(
        (service) => and(
          equals(get(service.body, "spec.clusterIP"), "None"),
          linked(service, "k8s/PodSpec", "selector").found.some((pod) => pods.includes(pod)) || (linked(service, "k8s/PodSpec", "selector").complete ? false : "unknown")
        )
      )
    );
    return good === false && !services.complete ? "unknown" : and(name2.kind === "unknown" ? "unknown" : true, not(good));
  },
  message: (object) => `${object.address} has no headless Service that selects its pods`
});

// src/rules/kubernetes/k8s-sudo-in-command.ts
var k8s_sudo_in_command_default = valueRule({
  meta: {
    id: "k8s-sudo-in-command",
    title: "Container command uses sudo",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { kubescape: ["C-0062", "sudo-in-container-entrypoint"] },
    why: "A program that needs `sudo` needs root, a setuid binary in the image and privilege escalation: three things that should be off.",
    remedy: "Run as the user that the program needs and leave `sudo` out.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "command",
  bad: (part) => matches(part, /(?:^|[\s/;&|])sudo(?:\s|$)/),
  message: (c) => `container \`${c.name}\` is started through sudo`
});

// src/rules/kubernetes/k8s-sys-admin-capability.ts
var k8s_sys_admin_capability_default = valueRule({
  meta: {
    id: "k8s-sys-admin-capability",
    title: "Container adds the capability SYS_ADMIN",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0005"], checkov: ["CKV_K8S_39"] },
    why: "SYS_ADMIN allows mounting file systems and many other things: it is root in all but name, and known ways out of the container need nothing else.",
    remedy: "Delete `SYS_ADMIN`, and look for the narrow capability that the program needs.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => oneOf(name2, ["SYS_ADMIN", "ALL"]),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-sys-module-capability.ts
var k8s_sys_module_capability_default = valueRule({
  meta: {
    id: "k8s-sys-module-capability",
    title: "Container adds the capability SYS_MODULE",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0120"] },
    why: "SYS_MODULE allows loading code into the kernel that all containers of the node share.",
    remedy: "Delete `SYS_MODULE`; load modules when the node is set up.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "capabilities.add")),
  bad: (name2) => oneOf(name2, ["SYS_MODULE"]),
  message: (c, name2) => `container \`${c.name}\` adds the capability ${printable(name2)}`
});

// src/rules/kubernetes/k8s-system-masters-binding.ts
var k8s_system_masters_binding_default = valueRule({
  meta: {
    id: "k8s-system-masters-binding",
    title: "Binding names the group system:masters",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0123"] },
    controls: { "cis-kubernetes": ["5.1.7"] },
    why: "Members of `system:masters` pass every authorization check, and nobody can take that away from their certificate.",
    remedy: "Bind a group of your own to `cluster-admin`.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: ["k8s/ClusterRoleBinding", "k8s/RoleBinding"],
  values: "subjects.name",
  bad: (name2) => oneOf(name2, ["system:masters"]),
  message: (binding, name2) => `${binding.address} gives rights to \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-tiller-reachable.ts
var k8s_tiller_reachable_default = valueRule({
  meta: {
    id: "k8s-tiller-reachable",
    title: "Tiller answers the whole cluster",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_45"] },
    why: "Every pod can tell Tiller what to install, usually with all rights.",
    remedy: "Delete Tiller; while it is there, start it with `--listen=localhost:44134`.",
    references: ["https://helm.sh/docs/topics/v2_v3_migration/"]
  },
  select: "k8s/Container",
  where: (c) => or(matches(fact(c, "image.repository"), /tiller/), matches(get(c.body, "name"), /^tiller$/)),
  values: (c) => [fact(c, "flags.listen")],
  bad: (listen) => not(matches(listen, /^(?:localhost|127\.0\.0\.1)(?::|$)/)),
  message: (c) => `container \`${c.name}\` answers the whole cluster`
});

// src/rules/kubernetes/k8s-tiller-service.ts
var k8s_tiller_service_default = valueRule({
  meta: {
    id: "k8s-tiller-service",
    title: "Service of Tiller is left",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_K8S_44"] },
    why: "Whoever reaches the Service can make Tiller do what it may do, usually everything.",
    remedy: "Delete the Service together with Tiller.",
    references: ["https://helm.sh/docs/topics/v2_v3_migration/"]
  },
  select: "k8s/Service",
  values: (service) => [
    get(service.body, "metadata.name"),
    get(service.body, "metadata.labels.name"),
    ...items(get(service.body, "spec.selector")),
    get(service.body, "spec.selector.name"),
    get(service.body, "metadata.labels.app")
  ],
  bad: (value) => or(matches(value, /tiller/), equals(value, "helm")),
  message: (service) => `${service.address} leads to Tiller`
});

// src/rules/kubernetes/k8s-tiller.ts
var k8s_tiller_default = valueRule({
  meta: {
    id: "k8s-tiller",
    title: "Tiller of Helm 2 is deployed",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0102"], checkov: ["CKV_K8S_34"] },
    why: "Tiller usually has all rights and answers everybody who reaches it. Helm 2 has had no updates since 2020.",
    remedy: "Delete Tiller, and use Helm 3 or later.",
    references: ["https://helm.sh/docs/topics/v2_v3_migration/"]
  },
  select: "k8s/PodSpec",
  values: (pod, { graph }) => [
    get(root(pod).body, "metadata.name"),
    fact(pod, "metadata.name"),
    fact(pod, "metadata.labels.app"),
    fact(pod, "metadata.labels.name"),
    ...graph.parts(pod, "k8s/Container").map((c) => fact(c, "image.repository"))
  ],
  bad: (value) => or(matches(value, /tiller/), equals(value, "helm")),
  message: (pod) => `${root(pod).address} is Tiller`
});

// src/rules/kubernetes/k8s-topology-spread-missing.ts
var k8s_topology_spread_missing_default = valueRule({
  meta: {
    id: "k8s-topology-spread-missing",
    title: "Pods are not spread over zones or nodes",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { polaris: ["topologySpreadConstraint"], "kube-score": ["pod-topology-spread-constraints"] },
    why: "The scheduler may put all replicas into one zone.",
    remedy: "Add `topologySpreadConstraints`.",
    references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => !["k8s/Job", "k8s/CronJob", "k8s/DaemonSet"].includes(root(pod).kind),
  values: (pod) => [get(pod.body, "topologySpreadConstraints")],
  bad: (constraints) => not(some(constraints, (one) => isSet(get(one, "topologyKey")))),
  message: (pod) => `pods of ${root(pod).address} are not spread over zones or nodes`
});

// src/rules/kubernetes/k8s-uncommon-volume-type.ts
var usual = [
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "persistentVolumeClaim",
  "projected",
  "secret",
  "image",
  "name"
];
var k8s_uncommon_volume_type_default = valueRule({
  meta: {
    id: "k8s-uncommon-volume-type",
    title: "Pod uses a volume type outside the restricted profile",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["KSV-0028"] },
    controls: { "pod-security-standard": ["restricted"] },
    why: "Network file systems and disks named in the pod bypass storage classes, quotas and their access rules.",
    remedy: "Ask for storage through a PersistentVolumeClaim.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/concepts/storage/volumes/"
    ]
  },
  select: "k8s/PodSpec",
  values: "volumes",
  at: (volume) => [...entries(volume)].find(([type]) => !usual.includes(type))?.[1] ?? volume,
  bad: (volume) => volume.kind === "unknown" ? "unknown" : keys(volume).some((type) => !usual.includes(type)),
  message: (pod, volume) => `pods of ${root(pod).address} use a volume of type \`${keys(volume).find((type) => !usual.includes(type)) ?? ""}\``
});

// src/rules/kubernetes/k8s-unknown-field.ts
var k8s_unknown_field_default = defineRule({
  meta: {
    id: "k8s-unknown-field",
    title: "Field is not part of the Kubernetes API",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["schema-validation"] },
    why: "The API server drops a field it does not know or refuses the object, so the setting never takes effect; a misspelt security setting fails silently.",
    remedy: "Correct the spelling or the indentation, or delete the field.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
  },
  select: "k8s/*",
  check(object, context) {
    for (const violation of items(fact(object, "violations"))) {
      if (text(get(violation, "code")) !== "unknown-field") continue;
      context.report({ at: violation, message: text(get(violation, "message")) });
    }
  }
});

// src/rules/kubernetes/k8s-unknown-kind.ts
var k8s_unknown_kind_default = defineRule({
  meta: {
    id: "k8s-unknown-kind",
    title: "Kind does not exist in this API version",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The API server does not know the kind, so the object is never created.",
    remedy: "Correct `kind`, or the `apiVersion` it belongs to.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
  },
  select: "k8s/*",
  check(object, context) {
    for (const violation of items(fact(object, "violations"))) {
      if (text(get(violation, "code")) !== "unknown-kind") continue;
      context.report({ at: violation, message: text(get(violation, "message")) });
    }
  }
});

// src/rules/kubernetes/k8s-unsafe-sysctl.ts
var safe = [
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.ping_group_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_wmem"
];
var k8s_unsafe_sysctl_default = valueRule({
  meta: {
    id: "k8s-unsafe-sysctl",
    title: "Pod sets a kernel parameter that is not safe",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["unsafe-sysctls"], trivy: ["KSV-0026"], kubescape: ["set-sysctls-params"] },
    controls: { "pod-security-standard": ["baseline"] },
    why: "Only a short list of kernel parameters is known to stay within the pod. Others can affect the node and its neighbours, and the kubelet refuses the pod unless it was told to allow them.",
    remedy: "Set only safe parameters, or configure the node instead.",
    references: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"]
  },
  select: "k8s/PodSpec",
  values: "securityContext.sysctls.name",
  bad: (name2) => and(isSet(name2), not(oneOf(name2, safe))),
  message: (pod, name2) => `pods of ${root(pod).address} set \`${printable(name2)}\``
});

// src/rules/kubernetes/k8s-unsorted-keys.ts
function unsorted(value, depth = 0) {
  if (depth > 60) return [];
  if (value.kind === "list") return value.items.flatMap((item) => unsorted(item, depth + 1));
  if (value.kind !== "map") return [];
  const names = keys(value);
  const wrong = names.find((name2, i) => i > 0 && name2 < (names[i - 1] ?? ""));
  return [
    ...wrong === void 0 ? [] : [child(value, wrong)],
    ...[...value.entries.values()].flatMap((entry) => unsorted(entry, depth + 1))
  ];
}
var k8s_unsorted_keys_default = valueRule({
  meta: {
    id: "k8s-unsorted-keys",
    title: "Keys are not in alphabetical order",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { "kube-linter": ["sorted-keys"] },
    why: "Where a team has agreed on sorted keys, unsorted ones make for noisy differences.",
    remedy: "Sort the keys of the mapping.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/"]
  },
  select: "k8s/*",
  where: (object) => object.parent === void 0,
  values: (object) => unsorted(object.body),
  at: (value) => value.keySpan ?? value.span,
  bad: () => true,
  message: (object) => `${object.address} has keys that are not in alphabetical order`
});

// src/rules/kubernetes/k8s-unstable-api-version.ts
var k8s_unstable_api_version_default = valueRule({
  meta: {
    id: "k8s-unstable-api-version",
    title: "API version is not a stable one",
    severity: "low",
    confidence: "medium",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { "kube-score": ["stable-version"], trivy: ["KSV-0107"] },
    why: "Alpha and beta versions of Kubernetes\u2019 own kinds change and go away with a release.",
    remedy: "Use the stable version once there is one.",
    references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"]
  },
  select: "k8s/*",
  where: (object) => object.parent === void 0,
  values: "apiVersion",
  bad: (version) => matches(version, /^(?:(?:apps|autoscaling|batch|extensions|policy|[a-z.]+\.k8s\.io)\/)v\d+(?:alpha|beta)\d+$/),
  message: (object, version) => `${object.address} uses ${printable(version)}`
});

// src/rules/kubernetes/k8s-untrusted-registry.ts
function isTrusted(registry, trusted) {
  if (registry.kind === "missing") return trusted.includes("docker.io");
  return test(
    registry,
    (host) => trusted.some(
      (allowed) => host === allowed || allowed.startsWith("*.") && String(host).endsWith(allowed.slice(1))
    )
  );
}
var k8s_untrusted_registry_default = valueRule({
  meta: {
    id: "k8s-untrusted-registry",
    title: "Image comes from a registry that is not on the list",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {
      trivy: ["KSV-0125"],
      kubescape: ["C-0001", "C-0078", "rule-identify-blocklisted-image-registries", "container-image-repository"]
    },
    why: "Images of unknown registries were built by somebody else and are not scanned by you.",
    remedy: "Copy the image into a registry of the list, or extend the list.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/"],
    options: {
      registries: {
        type: "string-list",
        default: ["registry.k8s.io", "gcr.io", "ghcr.io", "quay.io", "public.ecr.aws", "mcr.microsoft.com"],
        description: "Hosts that images may come from; a name of `*.example.com` allows its subdomains."
      }
    }
  },
  select: "k8s/Container",
  values: "image",
  bad: (image, c, { options }) => and(isSet(image), not(isTrusted(fact(c, "image.registry"), [options.registries ?? []].flat().map(String)))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a registry that is not on the list`
});

// src/rules/kubernetes/k8s-windows-host-process.ts
var k8s_windows_host_process_default = valueRule({
  meta: {
    id: "k8s-windows-host-process",
    title: "Windows container runs as a process of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { polaris: ["hostProcess"], trivy: ["KSV-0103"], kubescape: ["set-hostprocess-true"] },
    controls: { "pod-security-standard": ["baseline"], "cis-kubernetes": ["5.2.11"] },
    why: "A HostProcess container has direct access to the Windows node, like any program started on it.",
    remedy: "Delete `windowsOptions.hostProcess`, or set it to `false`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/"]
  },
  select: "k8s/Container",
  values: (c) => [fact(c, "securityContext.windowsOptions.hostProcess")],
  bad: isTrue,
  message: (c) => `container \`${c.name}\` runs as a process of its Windows host`
});

// src/rules/kubernetes/k8s-workload-administers-cluster.ts
function rulesOf(pod, { linked }) {
  return linked(pod, "k8s/ServiceAccount", "service-account").found.flatMap(
    (account) => ["k8s/RoleBinding", "k8s/ClusterRoleBinding"].flatMap((kind) => linked(account, kind, "subject").found)
  ).flatMap((binding) => linked(binding, "k8s/*", "role").found).flatMap((role) => items(get(role.body, "rules")));
}
var k8s_workload_administers_cluster_default = valueRule({
  meta: {
    id: "k8s-workload-administers-cluster",
    title: "Pod can administer the cluster",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0272", "workload-with-administrative-roles"] },
    why: "Whoever breaks into the pod has the token of an administrator.",
    remedy: "Bind the ServiceAccount to a role that lists what the program needs.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => not(isFalse(get(pod.body, "automountServiceAccountToken"))),
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, context) => or(
    ...rulesOf(pod, context).map(
      (rule) => and(
        includesAny(get(rule, "apiGroups"), ["*", ""]),
        includesAny(get(rule, "resources"), ["*"]),
        includesAny(get(rule, "verbs"), ["*"])
      )
    )
  ),
  message: (pod) => `pods of ${root(pod).address} can administer the cluster`
});

// src/rules/kubernetes/k8s-workload-can-take-over.ts
function rulesOf2(pod, { linked }) {
  return linked(pod, "k8s/ServiceAccount", "service-account").found.flatMap(
    (account) => ["k8s/RoleBinding", "k8s/ClusterRoleBinding"].flatMap((kind) => linked(account, kind, "subject").found)
  ).flatMap((binding) => linked(binding, "k8s/*", "role").found).flatMap((role) => items(get(role.body, "rules")));
}
var k8s_workload_can_take_over_default = valueRule({
  meta: {
    id: "k8s-workload-can-take-over",
    title: "Pod has rights that lead to the whole cluster",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { kubescape: ["C-0267", "workload-with-cluster-takeover-roles"] },
    why: "With one of these rights, whoever breaks into the pod can get the rights of others, step by step up to an administrator.",
    remedy: "Bind the ServiceAccount to a role without rights on Secrets, workloads, roles and tokens.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"]
  },
  select: "k8s/PodSpec",
  where: (pod) => not(isFalse(get(pod.body, "automountServiceAccountToken"))),
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, context) => or(
    ...rulesOf2(pod, context).map(
      (rule) => or(
        and(
          includesAny(get(rule, "resources"), ["*", "secrets"]),
          includesAny(get(rule, "verbs"), ["*", "get", "list", "watch"])
        ),
        and(
          includesAny(get(rule, "resources"), [
            "*",
            "pods",
            "deployments",
            "daemonsets",
            "statefulsets",
            "jobs",
            "cronjobs"
          ]),
          includesAny(get(rule, "verbs"), ["*", "create", "update", "patch"])
        ),
        and(
          includesAny(get(rule, "resources"), ["*", "pods/exec", "nodes/proxy", "serviceaccounts/token"]),
          includesAny(get(rule, "verbs"), ["*", "create", "get"])
        ),
        includesAny(get(rule, "verbs"), ["escalate", "bind", "impersonate"])
      )
    )
  ),
  message: (pod) => `pods of ${root(pod).address} have rights that lead to the whole cluster`
});

// src/rules/kubernetes/k8s-workload-exposed.ts
var k8s_workload_exposed_default = valueRule({
  meta: {
    id: "k8s-workload-exposed",
    title: "Workload is reachable from outside the cluster",
    severity: "info",
    confidence: "medium",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { kubescape: ["C-0256", "exposure-to-internet"] },
    why: "What the internet can reach will be attacked: check that it is meant to be, and that it is hardened.",
    remedy: "Nothing, if it is meant to be reachable; else make the Service internal.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
  },
  select: "k8s/PodSpec",
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const services = linked(pod, "k8s/Service", "selector");
    return or(
      ...services.found.map(
        (service) => or(
          oneOf(get(service.body, "spec.type"), ["NodePort", "LoadBalancer"]),
          linked(service, "k8s/Ingress", "backend").found.length > 0
        )
      )
    );
  },
  message: (pod) => `${root(pod).address} is reachable from outside the cluster`
});

// src/rules/kubernetes/k8s-writable-host-path.ts
var k8s_writable_host_path_default = valueRule({
  meta: {
    id: "k8s-writable-host-path",
    title: "Container can write to a path of its node",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["writable-host-mount"], kubescape: ["C-0045", "alert-rw-hostpath"] },
    why: "What a container writes to the node outlives it and is read by programs with more rights: a common way from the container to the node.",
    remedy: "Mount the path with `readOnly: true`, or use another kind of volume.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/"]
  },
  select: "k8s/Container",
  values: (c) => items(fact(c, "hostMounts")),
  at: (mount) => get(mount, "mountPath"),
  bad: (mount) => isTrue(get(mount, "writable")),
  message: (c, mount) => `container \`${c.name}\` can write to \`${printable(get(mount, "path"), "a path")}\` of its node`
});

// src/rules/kubernetes/k8s-writable-root-filesystem.ts
var k8s_writable_root_filesystem_default = valueRule({
  meta: {
    id: "k8s-writable-root-filesystem",
    title: "Container can write to its root file system",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      "kube-linter": ["no-read-only-root-fs"],
      "kube-score": ["container-security-context-readonlyrootfilesystem"],
      polaris: ["notReadOnlyRootFilesystem"],
      kubescape: ["C-0017", "immutable-container-filesystem"],
      trivy: ["KSV-0014"],
      checkov: ["CKV_K8S_22"]
    },
    why: "An attacker who runs code in the container can replace its programs and drop tools. With a read-only root, only the mounted volumes can change.",
    remedy: "Set `securityContext.readOnlyRootFilesystem: true` and mount an `emptyDir` where the program must write.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"]
  },
  select: "k8s/Container",
  values: "securityContext.readOnlyRootFilesystem",
  bad: (value) => not(isTrue(value)),
  message: (c) => `container \`${c.name}\` can write to its root file system`
});

// src/rules/kubernetes/k8s-wrong-type.ts
var k8s_wrong_type_default = defineRule({
  meta: {
    id: "k8s-wrong-type",
    title: "Value has another type than the Kubernetes API takes",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { "kube-linter": ["schema-validation"] },
    why: "The API server refuses an object with a value of the wrong type, and the release stops there.",
    remedy: "Give the value the type the message names; quote numbers and booleans that are meant as text.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
  },
  select: "k8s/*",
  check(object, context) {
    for (const violation of items(fact(object, "violations"))) {
      if (text(get(violation, "code")) !== "wrong-type") continue;
      context.report({ at: violation, message: text(get(violation, "message")) });
    }
  }
});

// src/rules/kubernetes/index.generated.ts
var rules = [
  ["k8s-admin-role-binding", k8s_admin_role_binding_default],
  ["k8s-admission-event-rate-limit", k8s_admission_event_rate_limit_default],
  ["k8s-all-authenticated-binding", k8s_all_authenticated_binding_default],
  ["k8s-ambiguous-allowed-repository", k8s_ambiguous_allowed_repository_default],
  ["k8s-anonymous-binding", k8s_anonymous_binding_default],
  ["k8s-anti-affinity-missing", k8s_anti_affinity_missing_default],
  ["k8s-apiserver-always-admit", k8s_apiserver_always_admit_default],
  ["k8s-apiserver-always-allow", k8s_apiserver_always_allow_default],
  ["k8s-apiserver-always-pull-images", k8s_apiserver_always_pull_images_default],
  ["k8s-apiserver-anonymous-auth", k8s_apiserver_anonymous_auth_default],
  ["k8s-apiserver-audit-log-age", k8s_apiserver_audit_log_age_default],
  ["k8s-apiserver-audit-log-backups", k8s_apiserver_audit_log_backups_default],
  ["k8s-apiserver-audit-log-size", k8s_apiserver_audit_log_size_default],
  ["k8s-apiserver-audit-log", k8s_apiserver_audit_log_default],
  ["k8s-apiserver-audit-policy", k8s_apiserver_audit_policy_default],
  ["k8s-apiserver-basic-auth", k8s_apiserver_basic_auth_default],
  ["k8s-apiserver-client-ca", k8s_apiserver_client_ca_default],
  ["k8s-apiserver-encryption", k8s_apiserver_encryption_default],
  ["k8s-apiserver-etcd-ca", k8s_apiserver_etcd_ca_default],
  ["k8s-apiserver-etcd-client-certificate", k8s_apiserver_etcd_client_certificate_default],
  ["k8s-apiserver-event-rate-limit", k8s_apiserver_event_rate_limit_default],
  ["k8s-apiserver-external-ips-allowed", k8s_apiserver_external_ips_allowed_default],
  ["k8s-apiserver-insecure-bind-address", k8s_apiserver_insecure_bind_address_default],
  ["k8s-apiserver-insecure-port-open", k8s_apiserver_insecure_port_open_default],
  ["k8s-apiserver-insecure-port", k8s_apiserver_insecure_port_default],
  ["k8s-apiserver-kubelet-certificate-authority", k8s_apiserver_kubelet_certificate_authority_default],
  ["k8s-apiserver-kubelet-client-certificate", k8s_apiserver_kubelet_client_certificate_default],
  ["k8s-apiserver-kubelet-plain-http", k8s_apiserver_kubelet_plain_http_default],
  ["k8s-apiserver-namespace-lifecycle", k8s_apiserver_namespace_lifecycle_default],
  ["k8s-apiserver-node-authorization", k8s_apiserver_node_authorization_default],
  ["k8s-apiserver-node-restriction", k8s_apiserver_node_restriction_default],
  ["k8s-apiserver-pod-security-policy", k8s_apiserver_pod_security_policy_default],
  ["k8s-apiserver-profiling", k8s_apiserver_profiling_default],
  ["k8s-apiserver-rbac", k8s_apiserver_rbac_default],
  ["k8s-apiserver-request-timeout", k8s_apiserver_request_timeout_default],
  ["k8s-apiserver-secure-port-off", k8s_apiserver_secure_port_off_default],
  ["k8s-apiserver-security-context-deny", k8s_apiserver_security_context_deny_default],
  ["k8s-apiserver-service-account-admission", k8s_apiserver_service_account_admission_default],
  ["k8s-apiserver-service-account-key", k8s_apiserver_service_account_key_default],
  ["k8s-apiserver-service-account-lookup", k8s_apiserver_service_account_lookup_default],
  ["k8s-apiserver-tls-certificate", k8s_apiserver_tls_certificate_default],
  ["k8s-apiserver-token-file", k8s_apiserver_token_file_default],
  ["k8s-apiserver-weak-ciphers", k8s_apiserver_weak_ciphers_default],
  ["k8s-apparmor-unconfined", k8s_apparmor_unconfined_default],
  ["k8s-binding-creates-pods", k8s_binding_creates_pods_default],
  ["k8s-binding-reads-secrets", k8s_binding_reads_secrets_default],
  ["k8s-capabilities-beyond-restricted", k8s_capabilities_beyond_restricted_default],
  ["k8s-capabilities-not-dropped", k8s_capabilities_not_dropped_default],
  ["k8s-capability-added", k8s_capability_added_default],
  ["k8s-claim-template-annotation-missing", k8s_claim_template_annotation_missing_default],
  ["k8s-cluster-admin-binding", k8s_cluster_admin_binding_default],
  ["k8s-cluster-admin-like-binding", k8s_cluster_admin_like_binding_default],
  ["k8s-cluster-admin-like-role", k8s_cluster_admin_like_role_default],
  ["k8s-cluster-role-approves-certificates", k8s_cluster_role_approves_certificates_default],
  ["k8s-cluster-role-binding-exec-attach", k8s_cluster_role_binding_exec_attach_default],
  ["k8s-cluster-role-controls-webhooks", k8s_cluster_role_controls_webhooks_default],
  ["k8s-cluster-role-exec-attach", k8s_cluster_role_exec_attach_default],
  ["k8s-cluster-role-manages-everything", k8s_cluster_role_manages_everything_default],
  ["k8s-cluster-role-manages-secrets", k8s_cluster_role_manages_secrets_default],
  ["k8s-common-labels-missing", k8s_common_labels_missing_default],
  ["k8s-config-map-credentials", k8s_config_map_credentials_default],
  ["k8s-config-map-personal-data", k8s_config_map_personal_data_default],
  ["k8s-container-ports", k8s_container_ports_default],
  ["k8s-container-runtime-socket", k8s_container_runtime_socket_default],
  ["k8s-container-security-context-missing", k8s_container_security_context_missing_default],
  ["k8s-controller-manager-bind-address", k8s_controller_manager_bind_address_default],
  ["k8s-controller-manager-pod-gc", k8s_controller_manager_pod_gc_default],
  ["k8s-controller-manager-profiling", k8s_controller_manager_profiling_default],
  ["k8s-controller-manager-root-ca", k8s_controller_manager_root_ca_default],
  ["k8s-controller-manager-rotate-kubelet-certificates", k8s_controller_manager_rotate_kubelet_certificates_default],
  ["k8s-controller-manager-service-account-credentials", k8s_controller_manager_service_account_credentials_default],
  ["k8s-controller-manager-service-account-key", k8s_controller_manager_service_account_key_default],
  ["k8s-cpu-limit-missing", k8s_cpu_limit_missing_default],
  ["k8s-cpu-request-missing", k8s_cpu_request_missing_default],
  ["k8s-cpu-request-not-limit", k8s_cpu_request_not_limit_default],
  ["k8s-cronjob-job-with-ttl", k8s_cronjob_job_with_ttl_default],
  ["k8s-cronjob-restart-policy", k8s_cronjob_restart_policy_default],
  ["k8s-cronjob-without-deadline", k8s_cronjob_without_deadline_default],
  ["k8s-dangerous-capability", k8s_dangerous_capability_default],
  ["k8s-dashboard-access", k8s_dashboard_access_default],
  ["k8s-dashboard", k8s_dashboard_default],
  ["k8s-default-namespace", k8s_default_namespace_default],
  ["k8s-default-service-account-bound", k8s_default_service_account_bound_default],
  ["k8s-default-service-account-mounts-token", k8s_default_service_account_mounts_token_default],
  ["k8s-default-service-account", k8s_default_service_account_default],
  ["k8s-deprecated-service-account-field", k8s_deprecated_service_account_field_default],
  ["k8s-dns-ndots-default", k8s_dns_ndots_default_default],
  ["k8s-duplicate-env-variable", k8s_duplicate_env_variable_default],
  ["k8s-email-annotation-missing", k8s_email_annotation_missing_default],
  ["k8s-env-source-not-found", k8s_env_source_not_found_default],
  ["k8s-ephemeral-storage-request-not-limit", k8s_ephemeral_storage_request_not_limit_default],
  ["k8s-ephemeral-storage-unlimited", k8s_ephemeral_storage_unlimited_default],
  ["k8s-etcd-auto-tls", k8s_etcd_auto_tls_default],
  ["k8s-etcd-client-auth", k8s_etcd_client_auth_default],
  ["k8s-etcd-peer-auth", k8s_etcd_peer_auth_default],
  ["k8s-etcd-peer-auto-tls", k8s_etcd_peer_auto_tls_default],
  ["k8s-etcd-peer-tls", k8s_etcd_peer_tls_default],
  ["k8s-etcd-tls", k8s_etcd_tls_default],
  ["k8s-fewer-than-three-replicas", k8s_fewer_than_three_replicas_default],
  ["k8s-git-sync", k8s_git_sync_default],
  ["k8s-host-aliases", k8s_host_aliases_default],
  ["k8s-host-anti-affinity-missing", k8s_host_anti_affinity_missing_default],
  ["k8s-host-ipc", k8s_host_ipc_default],
  ["k8s-host-network", k8s_host_network_default],
  ["k8s-host-path-volume", k8s_host_path_volume_default],
  ["k8s-host-pid", k8s_host_pid_default],
  ["k8s-host-port", k8s_host_port_default],
  ["k8s-hpa-fewer-than-three-replicas", k8s_hpa_fewer_than_three_replicas_default],
  ["k8s-hpa-fixed-size", k8s_hpa_fixed_size_default],
  ["k8s-hpa-resets-replicas", k8s_hpa_resets_replicas_default],
  ["k8s-hpa-single-replica", k8s_hpa_single_replica_default],
  ["k8s-hpa-target-not-found", k8s_hpa_target_not_found_default],
  ["k8s-image-not-always-pulled", k8s_image_not_always_pulled_default],
  ["k8s-image-outside-aws-registry", k8s_image_outside_aws_registry_default],
  ["k8s-image-outside-azure-registry", k8s_image_outside_azure_registry_default],
  ["k8s-image-outside-google-registry", k8s_image_outside_google_registry_default],
  ["k8s-image-tag-latest", k8s_image_tag_latest_default],
  ["k8s-image-without-digest", k8s_image_without_digest_default],
  ["k8s-ingress-backend-not-found", k8s_ingress_backend_not_found_default],
  ["k8s-ingress-without-tls", k8s_ingress_without_tls_default],
  ["k8s-insecure-capability", k8s_insecure_capability_default],
  ["k8s-instance-label-mismatch", k8s_instance_label_mismatch_default],
  ["k8s-invalid-label-value", k8s_invalid_label_value_default],
  ["k8s-invalid-port", k8s_invalid_port_default],
  ["k8s-invalid-value", k8s_invalid_value_default],
  ["k8s-job-without-ttl", k8s_job_without_ttl_default],
  ["k8s-kube-system-namespace", k8s_kube_system_namespace_default],
  ["k8s-kubelet-always-allow", k8s_kubelet_always_allow_default],
  ["k8s-kubelet-anonymous-auth", k8s_kubelet_anonymous_auth_default],
  ["k8s-kubelet-client-ca", k8s_kubelet_client_ca_default],
  ["k8s-kubelet-event-qps", k8s_kubelet_event_qps_default],
  ["k8s-kubelet-hostname", k8s_kubelet_hostname_default],
  ["k8s-kubelet-idle-connections", k8s_kubelet_idle_connections_default],
  ["k8s-kubelet-iptables", k8s_kubelet_iptables_default],
  ["k8s-kubelet-kernel-defaults", k8s_kubelet_kernel_defaults_default],
  ["k8s-kubelet-read-only-port", k8s_kubelet_read_only_port_default],
  ["k8s-kubelet-rotate-certificates", k8s_kubelet_rotate_certificates_default],
  ["k8s-kubelet-rotate-server-certificates", k8s_kubelet_rotate_server_certificates_default],
  ["k8s-kubelet-tls-certificate", k8s_kubelet_tls_certificate_default],
  ["k8s-kubelet-weak-ciphers", k8s_kubelet_weak_ciphers_default],
  ["k8s-labels-missing", k8s_labels_missing_default],
  ["k8s-latest-image-not-pulled", k8s_latest_image_not_pulled_default],
  ["k8s-limit-range-incomplete", k8s_limit_range_incomplete_default],
  ["k8s-linux-hardening-missing", k8s_linux_hardening_missing_default],
  ["k8s-liveness-port-undeclared", k8s_liveness_port_undeclared_default],
  ["k8s-liveness-probe-missing", k8s_liveness_probe_missing_default],
  ["k8s-low-group-id", k8s_low_group_id_default],
  ["k8s-low-user-id", k8s_low_user_id_default],
  ["k8s-machine-escalates", k8s_machine_escalates_default],
  ["k8s-machine-execs-in-pods", k8s_machine_execs_in_pods_default],
  ["k8s-machine-impersonates", k8s_machine_impersonates_default],
  ["k8s-machine-reads-all-secrets", k8s_machine_reads_all_secrets_default],
  ["k8s-machine-updates-service-status", k8s_machine_updates_service_status_default],
  ["k8s-memory-limit-missing", k8s_memory_limit_missing_default],
  ["k8s-memory-request-missing", k8s_memory_request_missing_default],
  ["k8s-memory-request-not-limit", k8s_memory_request_not_limit_default],
  ["k8s-missing-field", k8s_missing_field_default],
  ["k8s-naked-pod", k8s_naked_pod_default],
  ["k8s-namespace-admin-binding", k8s_namespace_admin_binding_default],
  ["k8s-namespace-admin-role-binding", k8s_namespace_admin_role_binding_default],
  ["k8s-namespace-missing", k8s_namespace_missing_default],
  ["k8s-namespace-without-baseline", k8s_namespace_without_baseline_default],
  ["k8s-namespace-without-network-policy", k8s_namespace_without_network_policy_default],
  ["k8s-namespace-without-restricted", k8s_namespace_without_restricted_default],
  ["k8s-namespace-without-service-account", k8s_namespace_without_service_account_default],
  ["k8s-net-raw-added", k8s_net_raw_added_default],
  ["k8s-net-raw-kept", k8s_net_raw_kept_default],
  ["k8s-net-raw-not-dropped", k8s_net_raw_not_dropped_default],
  ["k8s-network-policy-egress-open", k8s_network_policy_egress_open_default],
  ["k8s-network-policy-open-ingress", k8s_network_policy_open_ingress_default],
  ["k8s-network-policy-peer-selects-nothing", k8s_network_policy_peer_selects_nothing_default],
  ["k8s-network-policy-rules-missing", k8s_network_policy_rules_missing_default],
  ["k8s-network-policy-selects-nothing", k8s_network_policy_selects_nothing_default],
  ["k8s-network-policy-without-selector", k8s_network_policy_without_selector_default],
  ["k8s-nginx-snippet-alias", k8s_nginx_snippet_alias_default],
  ["k8s-nginx-snippet-lua", k8s_nginx_snippet_lua_default],
  ["k8s-nginx-snippet", k8s_nginx_snippet_default],
  ["k8s-no-capability-dropped", k8s_no_capability_dropped_default],
  ["k8s-node-affinity-missing", k8s_node_affinity_missing_default],
  ["k8s-node-credentials-mount", k8s_node_credentials_mount_default],
  ["k8s-node-port-service", k8s_node_port_service_default],
  ["k8s-non-default-capability", k8s_non_default_capability_default],
  ["k8s-old-kubernetes-registry", k8s_old_kubernetes_registry_default],
  ["k8s-owner-label-missing", k8s_owner_label_missing_default],
  ["k8s-pdb-allows-no-disruption", k8s_pdb_allows_no_disruption_default],
  ["k8s-pdb-exceeds-hpa-minimum", k8s_pdb_exceeds_hpa_minimum_default],
  ["k8s-pdb-keeps-unhealthy-pods", k8s_pdb_keeps_unhealthy_pods_default],
  ["k8s-pdb-min-available-too-high", k8s_pdb_min_available_too_high_default],
  ["k8s-pdb-missing", k8s_pdb_missing_default],
  ["k8s-pdb-without-policy", k8s_pdb_without_policy_default],
  ["k8s-pod-traffic-unrestricted", k8s_pod_traffic_unrestricted_default],
  ["k8s-pod-without-network-policy", k8s_pod_without_network_policy_default],
  ["k8s-powerful-capability", k8s_powerful_capability_default],
  ["k8s-priority-class-missing", k8s_priority_class_missing_default],
  ["k8s-priority-class-not-accepted", k8s_priority_class_not_accepted_default],
  ["k8s-privilege-escalation-enabled", k8s_privilege_escalation_enabled_default],
  ["k8s-privilege-escalation-not-disabled", k8s_privilege_escalation_not_disabled_default],
  ["k8s-privileged-port", k8s_privileged_port_default],
  ["k8s-probes-identical", k8s_probes_identical_default],
  ["k8s-proc-mount-unmasked", k8s_proc_mount_unmasked_default],
  ["k8s-psp-added-capabilities", k8s_psp_added_capabilities_default],
  ["k8s-psp-capabilities-kept", k8s_psp_capabilities_kept_default],
  ["k8s-psp-host-ipc", k8s_psp_host_ipc_default],
  ["k8s-psp-host-network", k8s_psp_host_network_default],
  ["k8s-psp-host-pid", k8s_psp_host_pid_default],
  ["k8s-psp-net-raw", k8s_psp_net_raw_default],
  ["k8s-psp-no-capability-dropped", k8s_psp_no_capability_dropped_default],
  ["k8s-psp-privilege-escalation", k8s_psp_privilege_escalation_default],
  ["k8s-psp-privileged", k8s_psp_privileged_default],
  ["k8s-psp-root", k8s_psp_root_default],
  ["k8s-psp-seccomp", k8s_psp_seccomp_default],
  ["k8s-public-registry-image", k8s_public_registry_image_default],
  ["k8s-pull-policy-not-always", k8s_pull_policy_not_always_default],
  ["k8s-readiness-port-undeclared", k8s_readiness_port_undeclared_default],
  ["k8s-readiness-probe-missing", k8s_readiness_probe_missing_default],
  ["k8s-recreate-strategy", k8s_recreate_strategy_default],
  ["k8s-removed-api-version", k8s_removed_api_version_default],
  ["k8s-required-annotation-forbidden", k8s_required_annotation_forbidden_default],
  ["k8s-resource-quota-incomplete", k8s_resource_quota_incomplete_default],
  ["k8s-resources-out-of-range", k8s_resources_out_of_range_default],
  ["k8s-restart-policy-never", k8s_restart_policy_never_default],
  ["k8s-role-any-verb-any-resource", k8s_role_any_verb_any_resource_default],
  ["k8s-role-any-verb", k8s_role_any_verb_default],
  ["k8s-role-binding-exec-attach-cluster-role", k8s_role_binding_exec_attach_cluster_role_default],
  ["k8s-role-binding-exec-attach", k8s_role_binding_exec_attach_default],
  ["k8s-role-binds-roles", k8s_role_binds_roles_default],
  ["k8s-role-changes-aws-auth", k8s_role_changes_aws_auth_default],
  ["k8s-role-changes-webhooks", k8s_role_changes_webhooks_default],
  ["k8s-role-creates-cluster-role-bindings", k8s_role_creates_cluster_role_bindings_default],
  ["k8s-role-creates-persistent-volumes", k8s_role_creates_persistent_volumes_default],
  ["k8s-role-creates-pods", k8s_role_creates_pods_default],
  ["k8s-role-creates-role-bindings", k8s_role_creates_role_bindings_default],
  ["k8s-role-creates-tokens", k8s_role_creates_tokens_default],
  ["k8s-role-deletes-events", k8s_role_deletes_events_default],
  ["k8s-role-deletes-pod-logs", k8s_role_deletes_pod_logs_default],
  ["k8s-role-edits-own-bindings", k8s_role_edits_own_bindings_default],
  ["k8s-role-edits-roles", k8s_role_edits_roles_default],
  ["k8s-role-escalates", k8s_role_escalates_default],
  ["k8s-role-excessive-delete", k8s_role_excessive_delete_default],
  ["k8s-role-exec-attach", k8s_role_exec_attach_default],
  ["k8s-role-impersonates", k8s_role_impersonates_default],
  ["k8s-role-manages-config-maps", k8s_role_manages_config_maps_default],
  ["k8s-role-manages-everything", k8s_role_manages_everything_default],
  ["k8s-role-manages-networking", k8s_role_manages_networking_default],
  ["k8s-role-manages-secrets", k8s_role_manages_secrets_default],
  ["k8s-role-manages-workloads", k8s_role_manages_workloads_default],
  ["k8s-role-not-found", k8s_role_not_found_default],
  ["k8s-role-pod-attach", k8s_role_pod_attach_default],
  ["k8s-role-pod-exec", k8s_role_pod_exec_default],
  ["k8s-role-port-forward", k8s_role_port_forward_default],
  ["k8s-role-proxies-nodes", k8s_role_proxies_nodes_default],
  ["k8s-role-reads-secrets", k8s_role_reads_secrets_default],
  ["k8s-role-updates-cluster-dns", k8s_role_updates_cluster_dns_default],
  ["k8s-role-wildcard", k8s_role_wildcard_default],
  ["k8s-root-group", k8s_root_group_default],
  ["k8s-root-user-allowed", k8s_root_user_allowed_default],
  ["k8s-root-user", k8s_root_user_default],
  ["k8s-route-backend-not-found", k8s_route_backend_not_found_default],
  ["k8s-scc-privileged-container", k8s_scc_privileged_container_default],
  ["k8s-scheduler-bind-address", k8s_scheduler_bind_address_default],
  ["k8s-scheduler-profiling", k8s_scheduler_profiling_default],
  ["k8s-seccomp-profile-missing", k8s_seccomp_profile_missing_default],
  ["k8s-seccomp-unconfined", k8s_seccomp_unconfined_default],
  ["k8s-secret-as-env", k8s_secret_as_env_default],
  ["k8s-secret-in-config-map", k8s_secret_in_config_map_default],
  ["k8s-secret-in-env", k8s_secret_in_env_default],
  ["k8s-secret-named-env", k8s_secret_named_env_default],
  ["k8s-security-context-missing", k8s_security_context_missing_default],
  ["k8s-security-profile-missing", k8s_security_profile_missing_default],
  ["k8s-selector-mismatch", k8s_selector_mismatch_default],
  ["k8s-selinux-options", k8s_selinux_options_default],
  ["k8s-sensitive-host-path", k8s_sensitive_host_path_default],
  ["k8s-service-account-not-found", k8s_service_account_not_found_default],
  ["k8s-service-account-token-mounted", k8s_service_account_token_mounted_default],
  ["k8s-service-exposed", k8s_service_exposed_default],
  ["k8s-service-external-ip", k8s_service_external_ip_default],
  ["k8s-service-monitor-selects-nothing", k8s_service_monitor_selects_nothing_default],
  ["k8s-service-pod-without-readiness-probe", k8s_service_pod_without_readiness_probe_default],
  ["k8s-service-selects-nothing", k8s_service_selects_nothing_default],
  ["k8s-single-replica", k8s_single_replica_default],
  ["k8s-ssh-port", k8s_ssh_port_default],
  ["k8s-ssh-service", k8s_ssh_service_default],
  ["k8s-startup-port-undeclared", k8s_startup_port_undeclared_default],
  ["k8s-statefulset-service", k8s_statefulset_service_default],
  ["k8s-sudo-in-command", k8s_sudo_in_command_default],
  ["k8s-sys-admin-capability", k8s_sys_admin_capability_default],
  ["k8s-sys-module-capability", k8s_sys_module_capability_default],
  ["k8s-system-masters-binding", k8s_system_masters_binding_default],
  ["k8s-tiller-reachable", k8s_tiller_reachable_default],
  ["k8s-tiller-service", k8s_tiller_service_default],
  ["k8s-tiller", k8s_tiller_default],
  ["k8s-topology-spread-missing", k8s_topology_spread_missing_default],
  ["k8s-uncommon-volume-type", k8s_uncommon_volume_type_default],
  ["k8s-unknown-field", k8s_unknown_field_default],
  ["k8s-unknown-kind", k8s_unknown_kind_default],
  ["k8s-unsafe-sysctl", k8s_unsafe_sysctl_default],
  ["k8s-unsorted-keys", k8s_unsorted_keys_default],
  ["k8s-unstable-api-version", k8s_unstable_api_version_default],
  ["k8s-untrusted-registry", k8s_untrusted_registry_default],
  ["k8s-windows-host-process", k8s_windows_host_process_default],
  ["k8s-workload-administers-cluster", k8s_workload_administers_cluster_default],
  ["k8s-workload-can-take-over", k8s_workload_can_take_over_default],
  ["k8s-workload-exposed", k8s_workload_exposed_default],
  ["k8s-writable-host-path", k8s_writable_host_path_default],
  ["k8s-writable-root-filesystem", k8s_writable_root_filesystem_default],
  ["k8s-wrong-type", k8s_wrong_type_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
