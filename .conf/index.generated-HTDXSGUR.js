import {
  child,
  commandArguments,
  commandName,
  defineRule,
  entries,
  equals,
  every,
  fact,
  get,
  isCommand,
  isFalse,
  isSet,
  isTrue,
  isUnset,
  items,
  keys,
  or,
  printable,
  root,
  runs,
  slice,
  span,
  test,
  text,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/gitlab/gitlab-always-true-condition.ts
var gitlab_always_true_condition_default = defineRule({
  meta: {
    id: "gitlab-always-true-condition",
    title: "Condition is always true",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL074"] },
    why: "The job runs in every pipeline, also in those the condition was meant to keep it from.",
    remedy: "Delete the part that is always true, or write what was meant.",
    references: ["https://docs.gitlab.com/ci/yaml/#rulesif"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const condition of items(fact(resource, "conditions"))) {
      if (isTrue(get(condition, "always")) === true)
        context.report({ at: get(condition, "source"), message: "the condition holds whatever its variables are" });
    }
  }
});

// src/rules/gitlab/gitlab-analyzer-image-replaced.ts
var gitlab_analyzer_image_replaced_default = defineRule({
  meta: {
    id: "gitlab-analyzer-image-replaced",
    title: "Security scanner is taken from another registry",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL067"] },
    why: "The scanners of GitLab's templates then come from wherever the variable points: who controls that registry decides what they find.",
    remedy: "Use the default, or a mirror of your own that is kept read-only.",
    references: ["https://docs.gitlab.com/user/application_security/sast/#using-an-alternate-location-for-analyzers"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      if (name !== "SECURE_ANALYZERS_PREFIX" && !/_ANALYZER_IMAGE(?:_NAME)?$/.test(name)) continue;
      const value = variable.kind === "map" ? child(variable, "value") : variable;
      const registry = printable(value);
      if (registry === "" || /^registry\.gitlab\.com\//.test(registry) || /^\$\{?CI_TEMPLATE_REGISTRY_HOST/.test(registry))
        continue;
      context.report({ at: value, message: `\`${name}\` takes scanners from \`${registry}\`` });
    }
  }
});

// src/rules/gitlab/gitlab-artifact-never-expires.ts
var gitlab_artifact_never_expires_default = defineRule({
  meta: {
    id: "gitlab-artifact-never-expires",
    title: "Artifact is kept without an end",
    severity: "low",
    confidence: "medium",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL005"] },
    why: "Artifacts without `expire_in` stay for as long as the instance keeps them: they cost storage, and what leaked into them stays available.",
    remedy: "Set `expire_in`, for example to `1 week`.",
    references: ["https://docs.gitlab.com/ci/yaml/#artifactsexpire_in"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const artifacts = child(job.body, "artifacts");
    const paths = child(artifacts, "paths");
    if (items(paths).length === 0 || !isUnset(child(artifacts, "expire_in"))) return;
    context.report({ at: artifacts, message: "nothing says when the files may be deleted" });
  }
});

// src/rules/gitlab/gitlab-artifacts-of-moving-branch.ts
var gitlab_artifacts_of_moving_branch_default = defineRule({
  meta: {
    id: "gitlab-artifacts-of-moving-branch",
    title: "Artifacts are taken from a moving branch of another project",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL072"] },
    why: "Whoever can push to that branch decides which files this job works with.",
    remedy: "Name a tag or a commit in `ref:`.",
    references: ["https://docs.gitlab.com/ci/yaml/#needsproject"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const need of items(child(job.body, "needs"))) {
      const project = child(need, "project");
      const ref = child(need, "ref");
      if (isUnset(project) || isUnset(ref) || isFalse(child(need, "artifacts")) !== false) continue;
      if (ref.kind === "unknown") {
        context.undecided(ref);
        continue;
      }
      if (/^(?:[0-9a-f]{40}|v?\d+(?:\.\d+)+(?:[-+.].*)?)$/.test(printable(ref))) continue;
      context.report({ at: ref, message: `the files are those of \`${printable(ref)}\` at the time of the job` });
    }
  }
});

// src/rules/gitlab/gitlab-audit-silenced.ts
var gitlab_audit_silenced_default = valueRule({
  meta: {
    id: "gitlab-audit-silenced",
    title: "Findings of a security check are thrown away",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL039"] },
    why: "With `|| true` the job is green whatever the check finds, and looks as if it had passed.",
    remedy: "Let the job fail, or mark it `allow_failure: true` so that people see it.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-01-Insufficient-Flow-Control-Mechanisms"
    ]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.audit-silenced")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-broad-token-audience.ts
var gitlab_broad_token_audience_default = defineRule({
  meta: {
    id: "gitlab-broad-token-audience",
    title: "ID token is meant for GitLab itself",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL009"] },
    why: "A token whose audience is the instance is accepted by every service that trusts that instance: one that leaks opens all of them.",
    remedy: "Name the service the token is for: `aud: https://vault.example.com`.",
    references: ["https://docs.gitlab.com/ci/yaml/#id_tokens"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const [name, token] of entries(child(job.body, "id_tokens"))) {
      const audience = child(token, "aud");
      for (const value of audience.kind === "list" ? audience.items : [audience]) {
        if (isInstance(value)) context.report({ at: value, message: `\`${name}\` is meant for the whole instance` });
      }
    }
  }
});
function isInstance(audience) {
  return /^(?:https?:\/\/)?gitlab\.[\w.-]+\/?$|^\$\{?CI_SERVER_(?:URL|HOST|FQDN)\}?$|^\*$/.test(printable(audience));
}

// src/rules/gitlab/gitlab-certificates-ignored.ts
var on = /^(?:true|1|yes)$/i;
var off = /^(?:false|0|no)$/i;
var switches = /* @__PURE__ */ new Map([
  ["GIT_SSL_NO_VERIFY", on],
  ["NODE_TLS_REJECT_UNAUTHORIZED", off],
  ["PYTHONHTTPSVERIFY", off],
  ["NPM_CONFIG_STRICT_SSL", off],
  ["npm_config_strict_ssl", off],
  ["CURL_INSECURE", on]
]);
var gitlab_certificates_ignored_default = defineRule({
  meta: {
    id: "gitlab-certificates-ignored",
    title: "Certificate checks are switched off by a variable",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL042"] },
    why: "Anybody on the way between the runner and the server can answer instead of it and decide what is downloaded.",
    remedy: "Add the missing certificate authority and delete the variable.",
    references: ["https://docs.gitlab.com/runner/configuration/tls-self-signed/"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      const value = variable.kind === "map" ? child(variable, "value") : variable;
      if (switches.get(name)?.test(printable(value))) {
        context.report({ at: value, message: `\`${name}\` makes the job accept any certificate` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-certificates-not-checked.ts
var gitlab_certificates_not_checked_default = valueRule({
  meta: {
    id: "gitlab-certificates-not-checked",
    title: "Certificates are not checked",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL042"] },
    why: "Anybody on the way between the runner and the server can answer instead of it, read what is sent and decide what is downloaded.",
    remedy: "Add the certificate authority that is missing (`--cacert`, `SSL_CERT_FILE`) and drop the option.",
    references: ["https://cwe.mitre.org/data/definitions/295.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.tls-off")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-clone-of-branch.ts
var gitlab_clone_of_branch_default = valueRule({
  meta: {
    id: "gitlab-clone-of-branch",
    title: "Repository is cloned at whatever its branch holds",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL026"] },
    why: "The next push to that branch changes what the pipeline builds or runs, without a commit in this repository.",
    remedy: "Check out a full commit hash after the clone, or name a release tag.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.mutable-clone")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-component-without-version.ts
var gitlab_component_without_version_default = defineRule({
  meta: {
    id: "gitlab-component-without-version",
    title: "Component is included without a fixed version",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL041"] },
    why: "A component adds jobs to this pipeline. Without a release number its next version, or a hijacked one, runs here at once.",
    remedy: "Name a release, or the full commit: `gitlab.com/group/project/component@1.2.3`.",
    references: ["https://docs.gitlab.com/ci/components/#component-versions"]
  },
  select: "gitlab/Include",
  check(include, context) {
    if (text(fact(include, "type")) !== "component") return;
    const component = child(include.body, "component");
    if (component.kind === "unknown") {
      context.undecided(component);
      return;
    }
    const version = printable(component).split("@")[1];
    if (version !== void 0 && /^(?:[0-9a-f]{40}|v?\d+\.\d+(?:\.\d+)*(?:[-+.].*)?)$/.test(version)) return;
    const found = version === void 0 ? "no version" : `\`${version}\``;
    context.report({ at: component, message: `the component is included at ${found}, which is no fixed release` });
  }
});

// src/rules/gitlab/gitlab-concurrent-deploys.ts
var gitlab_concurrent_deploys_default = defineRule({
  meta: {
    id: "gitlab-concurrent-deploys",
    title: "Deployments may overtake each other",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL019"] },
    why: "Two pipelines that deploy at the same time mix their versions, and the older one may win.",
    remedy: "Set `resource_group` to the name of the environment.",
    references: ["https://docs.gitlab.com/ci/yaml/#resource_group"]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (isTrue(fact(job, "deploys")) !== true || !isUnset(child(job.body, "resource_group"))) return;
    if (child(job.body, "resource_group").kind === "unknown") return;
    context.report({ at: job.header, message: `nothing keeps two runs of \`${job.name}\` apart` });
  }
});

// src/rules/gitlab/gitlab-connection-string-password.ts
var gitlab_connection_string_password_default = defineRule({
  meta: {
    id: "gitlab-connection-string-password",
    title: "Address in a variable carries a password",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL036"] },
    why: "The password can be read by everybody who can read the repository, and it is printed with the address in error messages.",
    remedy: "Keep the password in a masked variable: `postgres://app:$DB_PASSWORD@db/app`.",
    references: ["https://docs.gitlab.com/ci/variables/"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      const value = variable.kind === "map" ? child(variable, "value") : variable;
      if (/^[a-z][\w+.-]*:\/\/[^\s:@/]*:[^\s:@/$]+@/i.test(printable(value))) {
        context.report({ at: value, message: `the address in \`${name}\` carries a password` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-credential-in-git-url.ts
var gitlab_credential_in_git_url_default = valueRule({
  meta: {
    id: "gitlab-credential-in-git-url",
    title: "Password stands in the address of a repository",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL035"] },
    why: "git stores the address with the password in `.git/config`, prints it in error messages, and hands it to every later step that can read the directory.",
    remedy: "Use a credential helper, `GIT_ASKPASS`, or the job token that the runner has already set up.",
    references: ["https://git-scm.com/docs/gitcredentials"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.credential-in-url")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-dangerous-capability.ts
var gitlab_dangerous_capability_default = valueRule({
  meta: {
    id: "gitlab-dangerous-capability",
    title: "Container gets a capability that breaks its isolation",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL057"] },
    why: "Capabilities like `SYS_ADMIN` and `SYS_PTRACE` are enough to leave the container and to act on the runner.",
    remedy: "Drop the option, or add a narrower capability.",
    references: ["https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.capabilities")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-debug-trace.ts
var gitlab_debug_trace_default = defineRule({
  meta: {
    id: "gitlab-debug-trace",
    title: "Debug log prints all variables",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL033"], poutine: ["debug_enabled"] },
    why: "With `CI_DEBUG_TRACE` the log shows every command and every variable of the job, masked ones in parts; `CI_DEBUG_SERVICES` does so for the logs of service containers.",
    remedy: "Delete the variable; set it by hand for a single run, and delete that job's log afterwards.",
    references: ["https://docs.gitlab.com/ci/variables/#enable-debug-logging"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      if (name !== "CI_DEBUG_TRACE" && name !== "CI_DEBUG_SERVICES") continue;
      const value = variable.kind === "map" ? child(variable, "value") : variable;
      const on2 = or(
        isTrue(value),
        test(value, (v) => String(v) === "1")
      );
      if (on2 === true) context.report({ at: value, message: `\`${name}\` prints variables to the log` });
    }
  }
});

// src/rules/gitlab/gitlab-deploy-always.ts
var gitlab_deploy_always_default = defineRule({
  meta: {
    id: "gitlab-deploy-always",
    title: "Deployment runs although earlier jobs failed",
    severity: "high",
    confidence: "medium",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL012"] },
    why: "`when: always` starts the job whatever tests and scans said: broken or vulnerable versions are deployed.",
    remedy: "Use `when: on_success`, which is the default, or `when: manual`.",
    references: ["https://docs.gitlab.com/ci/yaml/#when"]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (isTrue(fact(job, "deploys")) !== true) return;
    for (const when of [child(job.body, "when"), ...every(job.body, "rules.when").values]) {
      if (equals(when, "always") === true)
        context.report({ at: when, message: `job \`${job.name}\` deploys also when tests failed` });
    }
  }
});

// src/rules/gitlab/gitlab-deploy-in-every-pipeline.ts
var guards = ["if", "changes", "exists"];
var gitlab_deploy_in_every_pipeline_default = defineRule({
  meta: {
    id: "gitlab-deploy-in-every-pipeline",
    title: "Deployment runs in every kind of pipeline",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL080"] },
    why: "Nothing keeps the job out of pipelines for merge requests, forks, schedules or triggers.",
    remedy: "Add `rules:` with an `if:` on the branch or on `$CI_PIPELINE_SOURCE`.",
    references: ["https://docs.gitlab.com/ci/yaml/#rules"]
  },
  select: "gitlab/Job",
  check(job, context) {
    const fromTemplate = !isUnset(child(job.body, "extends"));
    if (isTrue(fact(job, "deploys")) !== true || isTrue(fact(job, "production")) === true && !isUnset(child(job.body, "environment")) || fromTemplate)
      return;
    const limits = ["only", "except", "trigger"].map((key) => child(job.body, key));
    if (!isUnset(get(root(job).body, "workflow.rules")) || !limits.every(isUnset)) return;
    const rules2 = child(job.body, "rules");
    if (!isUnset(rules2) && rules2.kind !== "list") return;
    const guarded = items(rules2).some((rule) => guards.some((key) => !isUnset(child(rule, key))));
    if (!guarded)
      context.report({
        at: isUnset(rules2) ? job.header : rules2,
        message: `\`${job.name}\` runs in pipelines of every kind`
      });
  }
});

// src/rules/gitlab/gitlab-deploy-on-any-runner.ts
var gitlab_deploy_on_any_runner_default = defineRule({
  meta: {
    id: "gitlab-deploy-on-any-runner",
    title: "Deployment may run on any runner",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL017"] },
    why: "Without `tags` the job goes to whichever runner is free, also to those that build code of merge requests.",
    remedy: "Give deployments runners of their own and name their tag.",
    references: ["https://docs.gitlab.com/ci/yaml/#tags"]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (isTrue(fact(job, "deploys")) !== true || !isUnset(child(job.body, "trigger"))) return;
    const tags = child(job.body, "tags");
    if (isUnset(tags) || tags.kind === "list" && items(tags).length === 0) {
      context.report({ at: job.header, message: `job \`${job.name}\` takes the next free runner` });
    }
  }
});

// src/rules/gitlab/gitlab-docker-in-docker.ts
var gitlab_docker_in_docker_default = defineRule({
  meta: {
    id: "gitlab-docker-in-docker",
    title: "Job needs a privileged runner for Docker in Docker",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL054"] },
    why: "The `dind` service works only on runners that start privileged containers: every job there can take over the machine.",
    remedy: "Build images with Buildah, or with BuildKit in rootless mode.",
    references: ["https://docs.gitlab.com/ci/docker/using_docker_build/#use-docker-in-docker"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const service = items(fact(job, "services")).find(
      (s) => /(?:^|\/)docker:(?:.*-)?dind/.test(printable(get(s, "name")))
    );
    const host = get(child(job.body, "variables"), "DOCKER_HOST");
    if (service)
      context.report({
        at: get(service, "written"),
        message: `\`${printable(get(service, "name"))}\` runs in a privileged container`
      });
    else if (/^tcp:\/\/(?:docker|localhost):237[56]/.test(printable(host))) {
      context.report({ at: host, message: "`DOCKER_HOST` names an engine inside of a privileged container" });
    }
  }
});

// src/rules/gitlab/gitlab-docker-socket.ts
var gitlab_docker_socket_default = defineRule({
  meta: {
    id: "gitlab-docker-socket",
    title: "Job uses the container engine of the runner",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL055"] },
    why: "Whoever can talk to the engine can start a container that owns the runner, and read what other jobs leave there.",
    remedy: "Build images without an engine (Buildah, BuildKit rootless) or in a machine of its own.",
    references: ["https://docs.gitlab.com/ci/docker/using_docker_build/#use-docker-socket-binding"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    const variable = get(resource.body, "variables.DOCKER_HOST");
    const value = variable.kind === "map" ? child(variable, "value") : variable;
    if (/docker\.sock/.test(printable(value)))
      context.report({ at: value, message: "the socket of the runner's engine is used" });
  }
});

// src/rules/gitlab/gitlab-docker-without-tls.ts
var gitlab_docker_without_tls_default = defineRule({
  meta: {
    id: "gitlab-docker-without-tls",
    title: "Docker engine of the job listens without TLS",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL031"] },
    why: "An empty `DOCKER_TLS_CERTDIR` opens the engine on port 2375 without a password to everything in the network of the runner.",
    remedy: 'Set `DOCKER_TLS_CERTDIR: "/certs"` and use port 2376.',
    references: [
      "https://docs.gitlab.com/ci/docker/using_docker_build/#docker-in-docker-with-tls-enabled-in-the-docker-executor"
    ]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    const variable = get(resource.body, "variables.DOCKER_TLS_CERTDIR");
    const value = variable.kind === "map" ? child(variable, "value") : variable;
    if (equals(value, "") === true) context.report({ at: value, message: "the engine accepts connections without TLS" });
  }
});

// src/rules/gitlab/gitlab-double-pipelines.ts
var gitlab_double_pipelines_default = defineRule({
  meta: {
    id: "gitlab-double-pipelines",
    title: "Job runs twice for one push",
    severity: "low",
    confidence: "medium",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GITLABCI_2"] },
    why: "Rules for merge requests and for pushes in the same job start two pipelines for each push to a branch with an open merge request.",
    remedy: "Add `workflow:rules` that prefer one of them.",
    references: ["https://docs.gitlab.com/ci/jobs/job_rules/#avoid-duplicate-pipelines"]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (!isUnset(get(root(job).body, "workflow.rules"))) return;
    const sources = items(fact(job, "conditions")).map((c) => printable(get(c, "source")));
    const mergeRequest = sources.findIndex((s) => /\$CI_PIPELINE_SOURCE\s*==\s*["']merge_request_event["']/.test(s));
    const push = sources.findIndex((s) => /\$CI_PIPELINE_SOURCE\s*==\s*["']push["']/.test(s));
    if (mergeRequest < 0 || push < 0) return;
    context.report({ at: child(job.body, "rules"), message: "a push to a merge request starts the job twice" });
  }
});

// src/rules/gitlab/gitlab-downstream-inherits-variables.ts
var gitlab_downstream_inherits_variables_default = defineRule({
  meta: {
    id: "gitlab-downstream-inherits-variables",
    title: "Downstream pipeline inherits all variables",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL037"] },
    why: "All variables at the top of this file are handed on to the other pipeline, secrets included.",
    remedy: "Set `inherit: { variables: false }` and name what is needed.",
    references: ["https://docs.gitlab.com/ci/yaml/#inheritvariables"]
  },
  select: "gitlab/Job",
  check(job, context) {
    const trigger = child(job.body, "trigger");
    if (isUnset(trigger) || keys(child(root(job).body, "variables")).length === 0) return;
    const inherit = get(job.body, "inherit.variables");
    if (inherit.kind === "list" || isFalse(inherit) !== false) return;
    context.report({ at: trigger, message: "every variable of this file reaches the other pipeline" });
  }
});

// src/rules/gitlab/gitlab-downstream-result-ignored.ts
var gitlab_downstream_result_ignored_default = defineRule({
  meta: {
    id: "gitlab-downstream-result-ignored",
    title: "Failure of a downstream pipeline goes unnoticed",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL034"] },
    why: "Without `strategy: depend` the job is green as soon as the other pipeline was created, whatever becomes of it.",
    remedy: "Set `strategy: depend` (or `mirror`).",
    references: ["https://docs.gitlab.com/ci/yaml/#triggerstrategy"]
  },
  select: "gitlab/Job",
  check(job, context) {
    const trigger = child(job.body, "trigger");
    if (isUnset(trigger) || trigger.kind === "unknown" || !isUnset(get(trigger, "strategy"))) return;
    context.report({ at: trigger, message: "the job succeeds whatever the other pipeline does" });
  }
});

// src/rules/gitlab/gitlab-environment-artifact.ts
var gitlab_environment_artifact_default = defineRule({
  meta: {
    id: "gitlab-environment-artifact",
    title: "Whole environment becomes a dotenv artifact",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL014"] },
    why: "The file contains every variable of the job, secrets among them; it is stored as an artifact and loaded into later jobs and downstream pipelines.",
    remedy: 'Write only the variables that are needed: `echo "VERSION=$VERSION" > build.env`.',
    references: ["https://docs.gitlab.com/ci/yaml/#artifactsreportsdotenv"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const files = every(job.body, "artifacts.reports.dotenv").values.map((file) => printable(file));
    for (const { body } of context.graph.parts(job, "gitlab/Command")) {
      if (!/^(?:env|printenv|export|set|declare)$/.test(commandName(body)) || commandArguments(body).length > 0)
        continue;
      const target = items(child(body, "redirects")).map((r) => child(r, "target")).find((t) => files.includes(printable(t)));
      if (target) context.report({ at: body, message: `\`${slice(target.span)}\` receives every variable of the job` });
    }
  }
});

// src/rules/gitlab/gitlab-environment-from-branch.ts
var gitlab_environment_from_branch_default = defineRule({
  meta: {
    id: "gitlab-environment-from-branch",
    title: "Environment is named by a branch",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL052"] },
    why: "Whoever names a branch can make the job enter a protected environment, or one whose variables hold other secrets.",
    remedy: "Give review environments a prefix of their own, and limit the variables of others to their exact names.",
    references: ["https://docs.gitlab.com/ci/yaml/#environmentname"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const use of items(fact(job, "userControlled"))) {
      const key = text(get(use, "key"));
      const environment = get(job.body, key);
      if (key !== "environment" && key !== "environment.name" || environment.kind === "unknown" || /^review[-/]/.test(printable(environment)))
        continue;
      context.report({ at: use, message: `\`${text(get(use, "variable"))}\` decides which environment is entered` });
    }
  }
});

// src/rules/gitlab/gitlab-extra-package-index.ts
var gitlab_extra_package_index_default = valueRule({
  meta: {
    id: "gitlab-extra-package-index",
    title: "Second package index allows names to be hijacked",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL079"] },
    why: "pip takes the highest version from any index. Somebody who publishes your internal package's name on the public index decides what is installed.",
    remedy: "Use one index that mirrors the public one (`--index-url`), or pin by hash.",
    references: ["https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.extra-index")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-ftp.ts
var gitlab_ftp_default = valueRule({
  meta: {
    id: "gitlab-ftp",
    title: "Script uses FTP",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL040"] },
    why: "FTP sends the password and the files in clear: everybody on the way can read and replace them.",
    remedy: "Use SFTP, `ftps://` or `https://`.",
    references: ["https://cwe.mitre.org/data/definitions/319.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.ftp")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-hidden-characters.ts
var gitlab_hidden_characters_default = defineRule({
  meta: {
    id: "gitlab-hidden-characters",
    title: "Invisible characters change what is read",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL078"] },
    why: "Characters that switch the direction of writing or take no room make the file look different from what runs.",
    remedy: "Delete the characters; write them as escapes where they are needed.",
    references: ["https://trojansource.codes/"]
  },
  select: "gitlab/Pipeline",
  check(pipeline, context) {
    const { file } = pipeline.header;
    for (const found of file.text.matchAll(
      /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
    )) {
      if (found.index === 0) continue;
      const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      context.report({ at: span(file, found.index, found.index + 1), message: `the character U+${code} is not shown` });
    }
  }
});

// src/rules/gitlab/gitlab-host-directory-mounted.ts
var gitlab_host_directory_mounted_default = valueRule({
  meta: {
    id: "gitlab-host-directory-mounted",
    title: "Container gets a directory of the runner's system",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL060"] },
    why: "With the socket of the engine, `/etc` or the root directory, the container can change the runner itself.",
    remedy: "Mount only directories of the job, read-only where that will do.",
    references: ["https://docs.docker.com/engine/storage/bind-mounts/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.host-mount")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-host-key-ignored.ts
var gitlab_host_key_ignored_default = valueRule({
  meta: {
    id: "gitlab-host-key-ignored",
    title: "Key of the SSH host is not checked",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL048"] },
    why: "Any machine that gets hold of the connection may pose as the host and receives the commands, files and forwarded keys.",
    remedy: "Write the host's key to `known_hosts` and drop the option.",
    references: ["https://man.openbsd.org/ssh_config#StrictHostKeyChecking"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.host-key-ignored")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-host-key-scanned.ts
var gitlab_host_key_scanned_default = valueRule({
  meta: {
    id: "gitlab-host-key-scanned",
    title: "Host key is taken from whoever answers",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL030"] },
    why: "A key that is asked for at run time proves nothing: a machine on the way answers with its own, and the following login goes to it.",
    remedy: "Keep the host's key in a variable or in the repository and write that to `known_hosts`.",
    references: ["https://docs.gitlab.com/ci/jobs/ssh_keys/#verifying-the-ssh-host-keys"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.scanned-host-key")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-host-memory.ts
var gitlab_host_memory_default = valueRule({
  meta: {
    id: "gitlab-host-memory",
    title: "Container shares the memory segments of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL077"] },
    why: "The container can read and change the shared memory of every process on the runner.",
    remedy: "Drop `--ipc host`; give more shared memory by `--shm-size`.",
    references: ["https://docs.docker.com/engine/reference/run/#ipc-settings---ipc"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.host-ipc")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-host-network.ts
var gitlab_host_network_default = valueRule({
  meta: {
    id: "gitlab-host-network",
    title: "Container shares the network of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL058"] },
    why: "The container reaches everything that listens on the runner, such as metadata services and the ports of other jobs.",
    remedy: "Publish the ports that are needed, or join a network of the job's own.",
    references: ["https://docs.docker.com/engine/network/drivers/host/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.host-network")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-host-processes.ts
var gitlab_host_processes_default = valueRule({
  meta: {
    id: "gitlab-host-processes",
    title: "Container shares the processes of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL061"] },
    why: "The container sees, and may stop or trace, every process on the runner, with the secrets in their environment.",
    remedy: "Drop `--pid host`.",
    references: ["https://docs.docker.com/engine/reference/run/#pid-settings---pid"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.host-pid")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-image-tag-from-branch.ts
var gitlab_image_tag_from_branch_default = defineRule({
  meta: {
    id: "gitlab-image-tag-from-branch",
    title: "Image is tagged with the name of a branch",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL015"] },
    why: "Whoever names a branch chooses the tag: a branch called `latest` or `v1.0` overwrites the image others use.",
    remedy: "Tag with `$CI_COMMIT_SHA`, and move release tags in a protected job.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"]
  },
  select: "gitlab/Command",
  check(command, context) {
    const engine = ["docker", "podman", "buildah", "nerdctl"].includes(commandName(command.body));
    if (!engine || runs(command.body, ["build", "buildx", "push", "tag", "bud", "image"]) !== true) return;
    for (const use of items(fact(command, "predefined"))) {
      if (isTrue(get(use, "userControlled")) !== true) continue;
      const word = commandArguments(command.body).find(
        (arg) => arg.span.start <= use.span.start && use.span.end <= arg.span.end
      );
      if (!word || !/:\$\{?\w+\}?["']?$|:[\w.-]*\$/.test(slice(word.span))) continue;
      context.report({ at: use, message: `the tag is whatever \`${text(get(use, "variable"))}\` says` });
    }
  }
});

// src/rules/gitlab/gitlab-interruptible-deploy.ts
var gitlab_interruptible_deploy_default = defineRule({
  meta: {
    id: "gitlab-interruptible-deploy",
    title: "Deployment may be cut off halfway",
    severity: "medium",
    confidence: "medium",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL049"] },
    why: "A newer pipeline cancels the job while it changes the environment, which is left between two versions.",
    remedy: "Set `interruptible: false` for jobs that deploy.",
    references: ["https://docs.gitlab.com/ci/yaml/#interruptible"]
  },
  select: "gitlab/Job",
  check(job, context) {
    const interruptible = child(job.body, "interruptible");
    if (isTrue(fact(job, "deploys")) !== true || isTrue(interruptible) !== true) return;
    context.report({ at: interruptible, message: `\`${job.name}\` may be cancelled while it deploys` });
  }
});

// src/rules/gitlab/gitlab-invalid-condition.ts
var gitlab_invalid_condition_default = defineRule({
  meta: {
    id: "gitlab-invalid-condition",
    title: "Condition can't be read",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "GitLab refuses the pipeline, and no job runs at all.",
    remedy: "Write comparisons of variables with strings or patterns, joined by `&&` and `||`.",
    references: ["https://docs.gitlab.com/ci/yaml/#rulesif"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const condition of items(fact(resource, "conditions"))) {
      const fault = get(condition, "fault");
      if (fault.kind === "scalar") context.report({ at: fault, message: text(fault) });
    }
  }
});

// src/rules/gitlab/gitlab-job-token-sent-away.ts
var gitlab_job_token_sent_away_default = defineRule({
  meta: {
    id: "gitlab-job-token-sent-away",
    title: "Job token is sent to another host",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL004"] },
    why: "Whoever runs that host can use the token against this project, its registry and its packages until the job ends.",
    remedy: "Send the token to `$CI_API_V4_URL` only; use a credential of its own for other services.",
    references: ["https://docs.gitlab.com/ci/jobs/ci_job_token/"]
  },
  select: "gitlab/Command",
  check(command, context) {
    if (!["curl", "wget", "http", "https", "git"].includes(commandName(command.body))) return;
    const token = items(fact(command, "predefined")).find((use) => text(get(use, "variable")) === "CI_JOB_TOKEN");
    if (!token) return;
    const addresses = commandArguments(command.body).map(
      (arg) => /https?:\/\/(?:[^@/\s"']*@)?([^/:\s"']+)/.exec(slice(arg.span))?.[1]
    );
    const foreign2 = addresses.find((host) => host !== void 0 && !/^gitlab\.|^\$\{?CI_|\.gitlab\.|^\$/.test(host));
    if (foreign2 !== void 0) context.report({ at: token, message: `the token of the job is sent to \`${foreign2}\`` });
  }
});

// src/rules/gitlab/gitlab-key-written-by-echo.ts
var gitlab_key_written_by_echo_default = valueRule({
  meta: {
    id: "gitlab-key-written-by-echo",
    title: "Private key is written to a file by echo",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL032"] },
    why: "The key passes through the command line of the shell: it is in the log as soon as commands are traced, and in a file that later jobs on the same machine may find.",
    remedy: "Use a variable of the type file, or feed the key to `ssh-add` from standard input.",
    references: ["https://docs.gitlab.com/ci/jobs/ssh_keys/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.key-to-file")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-lock-file-ignored.ts
var gitlab_lock_file_ignored_default = valueRule({
  meta: {
    id: "gitlab-lock-file-ignored",
    title: "Install does not hold on to the lock file",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL023"] },
    why: "The install may pick newer versions than those that were tested and reviewed, and a hijacked release gets into the build on the day it is published.",
    remedy: "Use the command that fails when lock file and manifest differ, such as `npm ci`.",
    references: ["https://docs.npmjs.com/cli/commands/npm-ci"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.lockfile-ignored")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-lookalike-component.ts
var popular = [
  "components",
  "to-be-continuous",
  "gitlab-org",
  "gitlab-components",
  "dependabot-gitlab",
  "security-products",
  "renovate-bot",
  "guided-explorations",
  "gitlab-da"
];
var gitlab_lookalike_component_default = defineRule({
  meta: {
    id: "gitlab-lookalike-component",
    title: "Component's name is almost that of a popular one",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL064"] },
    why: "Names one letter away from a popular one are registered to catch typing mistakes: the component then runs with the token of the pipeline.",
    remedy: "Check the spelling of the namespace.",
    references: ["https://docs.gitlab.com/ci/components/"]
  },
  select: "gitlab/Include",
  check(include, context) {
    const component = child(include.body, "component");
    const path = printable(component).replace(/@.*$/, "").replace(/^(?:[\w-]+\.)+[\w-]+\/|^\$\{?\w+\}?\//, "");
    const [namespace = ""] = path.split("/");
    const meant = popular.find((name) => name !== namespace && isOneEditAway(name, namespace));
    if (meant === void 0 || popular.includes(namespace)) return;
    context.report({ at: component, message: `\`${namespace}\` is almost \`${meant}\`` });
  }
});
function isOneEditAway(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || swapped;
}

// src/rules/gitlab/gitlab-merge-request-checkout.ts
var foreign = /^CI_(?:MERGE_REQUEST_SOURCE_BRANCH_(?:SHA|NAME)|MERGE_REQUEST_SOURCE_PROJECT_URL|EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_(?:SHA|NAME))$/;
var gitlab_merge_request_checkout_default = defineRule({
  meta: {
    id: "gitlab-merge-request-checkout",
    title: "Job checks out the source of a merge request",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL044"] },
    why: "The commit may come from a fork: its build scripts then run with the token and the variables of this project.",
    remedy: "Leave the checkout to the runner, and run merge requests of forks in a pipeline without secrets.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"]
  },
  select: "gitlab/Command",
  check(command, context) {
    if (commandName(command.body) !== "git") return;
    const words = commandArguments(command.body).map((arg) => text(arg));
    if (!words.some((word) => ["checkout", "fetch", "switch", "reset", "merge", "pull"].includes(word))) return;
    const source = items(fact(command, "predefined")).find((use) => foreign.test(text(get(use, "variable"))));
    if (source)
      context.report({ at: source, message: `\`${text(get(source, "variable"))}\` is code that others wrote` });
  }
});

// src/rules/gitlab/gitlab-moving-include.ts
var fixed = /^(?:[0-9a-f]{40}|v?\d+(?:\.\d+)*(?:[-+.].*)?)$/;
var gitlab_moving_include_default = defineRule({
  meta: {
    id: "gitlab-moving-include",
    title: "Included configuration can change without a commit",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL003"] },
    why: "Whoever can push to that branch, or serve that address, adds jobs to this pipeline that run with its variables and tokens.",
    remedy: "Name a tag or, better, a full commit in `ref:`; replace remote addresses by a project include, or add `integrity:`.",
    references: ["https://docs.gitlab.com/ci/yaml/#include"]
  },
  select: "gitlab/Include",
  check(include, context) {
    const type = text(fact(include, "type"));
    const named = child(include.body, type);
    if (named.kind === "unknown") {
      context.undecided(named);
      return;
    }
    if (type === "remote" && isUnset(child(include.body, "integrity"))) {
      context.report({ at: named, message: `\`${printable(named)}\` may answer something else tomorrow` });
    }
    if (type === "project") {
      const ref = child(include.body, "ref");
      if (ref.kind === "unknown") context.undecided(ref);
      else if (isUnset(ref))
        context.report({ at: named, message: `\`${printable(named)}\` is included from its default branch` });
      else if (!fixed.test(printable(ref))) {
        context.report({
          at: ref,
          message: `\`${printable(named)}\` is included from \`${printable(ref)}\`, which can change`
        });
      }
    }
    if (type === "component") {
      const version = printable(named).split("@")[1];
      if (version === void 0) context.report({ at: named, message: "the component names no version" });
      else if (!fixed.test(version))
        context.report({ at: named, message: `the component's version \`${version}\` can change` });
    }
  }
});

// src/rules/gitlab/gitlab-never-true-condition.ts
var gitlab_never_true_condition_default = defineRule({
  meta: {
    id: "gitlab-never-true-condition",
    title: "Condition is never true",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The rule has no effect: the job never runs because of it.",
    remedy: "Write what was meant, or delete the rule.",
    references: ["https://docs.gitlab.com/ci/yaml/#rulesif"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const condition of items(fact(resource, "conditions"))) {
      const always = get(condition, "always");
      if (isFalse(always) === true)
        context.report({ at: get(condition, "source"), message: "the condition holds for no pipeline" });
    }
  }
});

// src/rules/gitlab/gitlab-no-workflow-rules.ts
var gitlab_no_workflow_rules_default = defineRule({
  meta: {
    id: "gitlab-no-workflow-rules",
    title: "Pipelines run for every event",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL053"] },
    why: "Without `workflow:rules` a pipeline starts for each push, tag, schedule, trigger and merge request, also twice for the same commit.",
    remedy: "Say in `workflow:rules` which events start a pipeline.",
    references: ["https://docs.gitlab.com/ci/yaml/#workflowrules"]
  },
  select: "gitlab/Pipeline",
  check(pipeline, context) {
    const rules2 = get(pipeline.body, "workflow.rules");
    if (isUnset(rules2)) {
      context.report({ at: pipeline.header, message: "nothing says which events start a pipeline" });
      return;
    }
    const [first] = items(rules2);
    const limited = first && ["if", "changes", "exists"].some((key) => !isUnset(child(first, key)));
    if (first && !limited && equals(child(first, "when"), "never") === false) {
      context.report({ at: first, message: "the rule lets every event through" });
    }
    for (const condition of items(fact(pipeline, "conditions"))) {
      if (isTrue(get(condition, "always")) === true)
        context.report({ at: get(condition, "source"), message: "the condition is always true" });
    }
  }
});

// src/rules/gitlab/gitlab-open-input.ts
var gitlab_open_input_default = defineRule({
  meta: {
    id: "gitlab-open-input",
    title: "Input of any form becomes image, script or environment",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL051"], poutine: ["injection"] },
    why: "Inputs are pasted into the configuration before it is read: whoever includes the file, or starts it by hand, can put in another image or more commands.",
    remedy: "Limit the input by `options:` or an anchored `regex:`.",
    references: ["https://docs.gitlab.com/ci/inputs/"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const inputs = fact(root(job), "inputs");
    for (const use of items(fact(job, "inputUses"))) {
      const name = text(get(use, "input"));
      const input = get(inputs, [name]);
      if (!keys(inputs).includes(name) || !/^(?:image|services|before_script|script|after_script|environment)(?:$|\.)/.test(text(get(use, "key"))))
        continue;
      const typed = /^(?:boolean|number)$/.test(text(get(input, "type")));
      if (typed || !isUnset(get(input, "options")) || !isUnset(get(input, "regex"))) continue;
      context.report({ at: use, message: `\`inputs.${name}\` may be any text` });
    }
  }
});

// src/rules/gitlab/gitlab-optional-approval.ts
var gitlab_optional_approval_default = defineRule({
  meta: {
    id: "gitlab-optional-approval",
    title: "Approval before production can be skipped",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL071"] },
    why: "A manual job with `when: manual` at the job is optional: later stages go on without it, so that production is deployed although nobody approved.",
    remedy: "Set `allow_failure: false` on the approval, or put `when: manual` on the deployment.",
    references: ["https://docs.gitlab.com/ci/yaml/#manual-jobs"]
  },
  select: "gitlab/Job",
  check(job, context) {
    const when = child(job.body, "when");
    if (equals(when, "manual") !== true || isTrue(fact(job, "deploys")) === true) return;
    if (!isUnset(child(job.body, "rules")) || isFalse(child(job.body, "allow_failure")) !== false) return;
    const stages = items(fact(root(job), "stages")).map((stage) => printable(stage));
    const place = stages.indexOf(text(fact(job, "stage")));
    const later = context.graph.parts(root(job), "gitlab/Job").find((other) => {
      return isTrue(fact(other, "production")) === true && stages.indexOf(text(fact(other, "stage"))) > place;
    });
    if (later && place >= 0)
      context.report({ at: when, message: `\`${later.name}\` starts although nobody ran \`${job.name}\`` });
  }
});

// src/rules/gitlab/gitlab-password-in-script.ts
var gitlab_password_in_script_default = valueRule({
  meta: {
    id: "gitlab-password-in-script",
    title: "Password stands in the script",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL038"] },
    why: "Everybody who can read the repository, its forks and its history can read the password.",
    remedy: "Keep it in a protected and masked variable or a secret, and change the one that was published.",
    references: ["https://cwe.mitre.org/data/definitions/798.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.literal-password")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-pipe-to-shell.ts
var gitlab_pipe_to_shell_default = valueRule({
  meta: {
    id: "gitlab-pipe-to-shell",
    title: "Downloaded script is run unseen",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL011"], poutine: ["unverified_script_exec"] },
    why: "Whoever controls the server, the name or the way to it decides what runs in the pipeline with its secrets; nothing is left to look at afterwards.",
    remedy: "Download the file, check it against a checksum that stands in the repository, then run it; or install a pinned package.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.pipe-to-shell")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-pipefail-missing.ts
var gitlab_pipefail_missing_default = valueRule({
  meta: {
    id: "gitlab-pipefail-missing",
    title: "Failure inside a pipe goes unnoticed",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL024"] },
    why: "A shell takes the result of the last command of a pipe only: a build that fails before `| tee log` is green.",
    remedy: "Write `set -o pipefail` at the beginning of the script.",
    references: ["https://www.gnu.org/software/bash/manual/html_node/Pipelines.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.pipefail-missing")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-plain-http.ts
var gitlab_plain_http_default = valueRule({
  meta: {
    id: "gitlab-plain-http",
    title: "Script fetches over plain HTTP",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL016"] },
    why: "What comes over HTTP can be replaced by anybody on the way; a script or package that arrives so runs with the rights of the pipeline.",
    remedy: "Write `https://`.",
    references: ["https://cwe.mitre.org/data/definitions/319.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.plain-transport")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-poisonable-cache.ts
var gitlab_poisonable_cache_default = defineRule({
  meta: {
    id: "gitlab-poisonable-cache",
    title: "Cache can be filled from any branch",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL046"] },
    why: "A key made of the branch's name is chosen by whoever names a branch: a crafted name collides with the key of a protected branch, whose job then runs what was stored.",
    remedy: "Make the key of the lock file (`key: { files: [\u2026] }`), and keep protected branches apart.",
    references: ["https://docs.gitlab.com/ci/caching/#security-considerations"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const use of items(fact(job, "userControlled"))) {
      if (!/^cache\.key(?:\.prefix)?$/.test(text(get(use, "key")))) continue;
      context.report({ at: use, message: `\`${text(get(use, "variable"))}\` lets a branch choose its cache` });
    }
  }
});

// src/rules/gitlab/gitlab-printed-environment.ts
var gitlab_printed_environment_default = valueRule({
  meta: {
    id: "gitlab-printed-environment",
    title: "All variables are printed to the log",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL062"] },
    why: "The whole environment contains every secret of the job. Masking misses values that are short, multi-line or encoded.",
    remedy: "Print only the variables you want to see, by name.",
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.printed-environment")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-printed-secret.ts
var gitlab_printed_secret_default = valueRule({
  meta: {
    id: "gitlab-printed-secret",
    title: "Secret is printed to the log",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL021"] },
    why: "Logs are kept for months and are read by everybody with access to the project. Masking misses values that are short, multi-line or encoded.",
    remedy: 'Do not print it; to see whether it is set, test for it: `test -n "$TOKEN"`.',
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.printed-secret")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-privileged-container.ts
var gitlab_privileged_container_default = valueRule({
  meta: {
    id: "gitlab-privileged-container",
    title: "Container is started privileged",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL056"] },
    why: "A privileged container has every capability and every device: its processes can take over the runner and the jobs of others on it.",
    remedy: "Drop `--privileged` and add the single capability or device that is needed.",
    references: ["https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.privileged-container")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-production-from-any-branch.ts
var gitlab_production_from_any_branch_default = defineRule({
  meta: {
    id: "gitlab-production-from-any-branch",
    title: "Production is deployed from any branch",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL013"] },
    why: "Nothing limits the job to a protected branch: whoever may push a branch, or open a merge request, can deploy it.",
    remedy: "Add `rules:` that name the branch, and protect it: `if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH`.",
    references: ["https://docs.gitlab.com/ci/yaml/#rules"]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (isTrue(fact(job, "production")) !== true) return;
    if (!isUnset(get(root(job).body, "workflow.rules"))) return;
    const limits = ["rules", "only", "except"].map((key) => child(job.body, key));
    const unsure = limits.find((limit) => limit.kind === "unknown");
    if (unsure) context.undecided(unsure);
    else if (limits.every(isUnset))
      context.report({ at: job.header, message: `\`${job.name}\` deploys to production from every branch` });
  }
});

// src/rules/gitlab/gitlab-public-artifact.ts
var gitlab_public_artifact_default = defineRule({
  meta: {
    id: "gitlab-public-artifact",
    title: "Artifact can be downloaded by strangers",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL073"] },
    why: "In a project with public pipelines anybody may download the artifact, without an account.",
    remedy: "Set `access: developer`, or `public: false`.",
    references: ["https://docs.gitlab.com/ci/yaml/#artifactsaccess"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const artifacts = child(job.body, "artifacts");
    const access = child(artifacts, "access");
    const everybody = test(access, (value) => String(value).toLowerCase() === "all") === true;
    const open = child(artifacts, "public");
    if (everybody) context.report({ at: access, message: "`access: all` includes people who are not signed in" });
    else if (isTrue(open) === true)
      context.report({ at: open, message: "`public: true` includes people who are not signed in" });
  }
});

// src/rules/gitlab/gitlab-registry-login-in-clear.ts
var gitlab_registry_login_in_clear_default = defineRule({
  meta: {
    id: "gitlab-registry-login-in-clear",
    title: "Registry login stands in the configuration",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL066"] },
    why: "The value of `auth` is the password in base64: everybody who can read the repository can read it.",
    remedy: "Keep `DOCKER_AUTH_CONFIG` in a masked variable of the project, and change the password.",
    references: [
      "https://docs.gitlab.com/ci/docker/using_docker_images/#access-an-image-from-a-private-container-registry"
    ]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    const variable = get(resource.body, "variables.DOCKER_AUTH_CONFIG");
    const value = variable.kind === "map" ? child(variable, "value") : variable;
    if (/"auth"\s*:\s*"[^"$]/.test(printable(value)))
      context.report({ at: value, message: "the password of the registry is written in base64" });
  }
});

// src/rules/gitlab/gitlab-registry-not-allowed.ts
var gitlab_registry_not_allowed_default = defineRule({
  meta: {
    id: "gitlab-registry-not-allowed",
    title: "Image comes from a registry that is not allowed",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL065"] },
    why: "Images of registries that nobody looks after run with the token and the variables of the job.",
    remedy: "Take the image from an allowed registry, or add the registry to the option `registries`.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"],
    options: {
      registries: {
        type: "string-list",
        default: [
          "docker.io",
          "registry.gitlab.com",
          "ghcr.io",
          "gcr.io",
          "quay.io",
          "mcr.microsoft.com",
          "public.ecr.aws",
          "registry.k8s.io"
        ],
        description: "Registries, with or without a path, that images may come from"
      }
    }
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const { registries } = context.options;
    const allowed = Array.isArray(registries) ? registries.map((r) => String(r).replace(/\/*$/, "/")) : [];
    for (const image of [fact(job, "image"), ...items(fact(job, "services"))]) {
      const name = get(image, "name");
      if (isUnset(name)) continue;
      const known2 = name.kind === "unknown" ? name.prefix ?? "" : printable(name);
      const hosted = /^[^/]*[.:][^/]*\//.test(known2);
      const full = hosted ? known2 : `docker.io/${known2.includes("/") ? "" : "library/"}${known2}`;
      if (name.kind === "unknown" && !hosted) context.undecided(name);
      else if (!allowed.some((prefix) => full.startsWith(prefix))) {
        context.report({ at: name, message: `\`${full}\` comes from none of the allowed registries` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-registry-password-argument.ts
var gitlab_registry_password_argument_default = valueRule({
  meta: {
    id: "gitlab-registry-password-argument",
    title: "Registry password is given on the command line",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL029"] },
    why: "Arguments stand in the process list, which every process on the runner can read, and in the log once the command is traced.",
    remedy: 'Give it through standard input: `echo "$PASSWORD" | docker login -u "$USER" --password-stdin`.',
    references: ["https://docs.docker.com/reference/cli/docker/login/#password-stdin"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.login-password")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-release-not-signed.ts
var verbs = [
  ["docker", "push"],
  ["podman", "push"],
  ["buildah", "push"],
  ["npm", "publish"],
  ["twine", "upload"],
  ["cargo", "publish"],
  ["helm", "push"],
  ["glab", "release"],
  ["release-cli", "create"]
];
var signers = [
  "cosign",
  "notation",
  "gpg",
  "gpg2",
  "sigstore",
  "signify",
  "minisign",
  "jarsigner",
  "signtool",
  "rpmsign",
  "debsign"
];
var gitlab_release_not_signed_default = defineRule({
  meta: {
    id: "gitlab-release-not-signed",
    title: "Published files are not signed",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL045"] },
    why: "Without a signature nobody can tell a release from one that was put in its place on the registry.",
    remedy: "Sign what is published, for example by `cosign sign`, `notation sign` or `gpg --detach-sign`.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation"
    ]
  },
  select: "gitlab/Job",
  check(job, context) {
    if (isTrue(fact(job, "deploys")) !== true) return;
    const commands = context.graph.parts(job, "gitlab/Command").map((c) => c.body);
    const published = commands.find(
      (c) => verbs.some(([name, verb]) => commandName(c) === name && runs(c, [verb]) === true)
    );
    if (!published) return;
    const signed = or(...commands.map((c) => isCommand(c, ...signers)));
    if (signed === "unknown") context.undecided(published, "a command that is not known here may sign it");
    if (signed === false) context.report({ at: published, message: "what is published carries no signature" });
  }
});

// src/rules/gitlab/gitlab-remote-root.ts
var gitlab_remote_root_default = valueRule({
  meta: {
    id: "gitlab-remote-root",
    title: "Script enters a host as root",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL047"] },
    why: "A pipeline that is taken over then owns the whole machine, and nothing tells its doings from those of an administrator.",
    remedy: "Enter as an account that may do just what the deployment needs.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-05-Insufficient-PBAC"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.remote-root")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-reverse-shell.ts
var gitlab_reverse_shell_default = valueRule({
  meta: {
    id: "gitlab-reverse-shell",
    title: "Script opens a connection for a remote shell",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "netcat with an address, or a shell over `/dev/tcp`, gives whoever listens there the pipeline and everything it can reach.",
    remedy: "Delete the line, find out who wrote it, and change the secrets of the pipeline.",
    references: ["https://attack.mitre.org/techniques/T1059/004/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.reverse-shell")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-secret-argument.ts
var gitlab_secret_argument_default = valueRule({
  meta: {
    id: "gitlab-secret-argument",
    title: "Secret is given on the command line",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Arguments stand in the process list, which every process on the runner can read, and in the log once the command is traced.",
    remedy: "Give it through the environment, standard input or a file that only the job can read.",
    references: ["https://cwe.mitre.org/data/definitions/214.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.secret-argument")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-secret-build-argument.ts
var gitlab_secret_build_argument_default = valueRule({
  meta: {
    id: "gitlab-secret-build-argument",
    title: "Secret is given to an image build as an argument",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL059"] },
    why: "Build arguments are kept in the history of the image: whoever can pull it can read them.",
    remedy: "Mount it for the one instruction that needs it: `--secret id=token,env=TOKEN` and `RUN --mount=type=secret,id=token`.",
    references: ["https://docs.docker.com/build/building/secrets/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.build-secret")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-secret-for-all-jobs.ts
var secretName = /(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|PRIVATE|SSH|DEPLOY|SIGNING)_?KEY|CREDENTIAL)/i;
var gitlab_secret_for_all_jobs_default = defineRule({
  meta: {
    id: "gitlab-secret-for-all-jobs",
    title: "Secret is handed to every job of the pipeline",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL018"] },
    why: "A variable at the top is there in all jobs, also in those that build code of merge requests or run third-party images.",
    remedy: "Set it at the job that needs it.",
    references: ["https://docs.gitlab.com/ci/yaml/#variables"]
  },
  select: "gitlab/Pipeline",
  check(pipeline, context) {
    for (const variables of [child(pipeline.body, "variables"), get(pipeline.body, "default.variables")]) {
      for (const [name, variable] of entries(variables)) {
        const value = variable.kind === "map" ? child(variable, "value") : variable;
        if (!secretName.test(name) || !/^\$\{?\w+\}?$/.test(printable(value))) continue;
        context.report({ at: value, message: `\`${name}\` is set for every job` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-secret-in-request.ts
var gitlab_secret_in_request_default = valueRule({
  meta: {
    id: "gitlab-secret-in-request",
    title: "Secret is sent in the body of a request",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GITLABCI_1"] },
    why: "A request that carries a secret to an address that is written in the script is how stolen credentials leave a pipeline, and how honest ones end in somebody's access log.",
    remedy: "Send credentials in a header to a host you trust, and check who changed the line.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-06-Insufficient-Credential-Hygiene"
    ]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.secret-sent")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-secret-not-masked.ts
var gitlab_secret_not_masked_default = defineRule({
  meta: {
    id: "gitlab-secret-not-masked",
    title: "Secret in the configuration is not masked",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL027"] },
    why: "A variable that is named like a secret and set here in its long form is printed in clear by every command that shows it.",
    remedy: "Define it in the settings of the project as masked and protected.",
    references: ["https://docs.gitlab.com/ci/variables/#mask-a-cicd-variable"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      const value = child(variable, "value");
      if (variable.kind !== "map" || value.kind !== "scalar" || value.value === null || !/(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|PRIVATE|SSH|DEPLOY)_?KEY|CREDENTIAL)/i.test(name))
        continue;
      if (/^\$/.test(printable(value)) || isTrue(child(variable, "masked")) !== false) continue;
      context.report({ at: value, message: `the value of \`${name}\` is not masked in logs` });
    }
  }
});

// src/rules/gitlab/gitlab-secret-variable.ts
var known = /^(?:glpat-[\w-]{20,}|gh[pousr]_\w{36,}|github_pat_\w{22,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abprs]-[\w-]{10,}|sk_live_\w{24,}|npm_\w{36})|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
var secretName2 = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_\d+)?$/i;
var gitlab_secret_variable_default = defineRule({
  meta: {
    id: "gitlab-secret-variable",
    title: "Secret stands in the configuration",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL006"] },
    why: "Everybody who can read the repository, its forks and its history can read the value.",
    remedy: "Move it to a masked and protected variable of the project, or to a secret manager, and change the value that was published.",
    references: ["https://docs.gitlab.com/ci/variables/#define-a-cicd-variable-in-the-ui"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, "variables"))) {
      const value = variable.kind === "map" ? child(variable, "value") : variable;
      if (known.test(printable(value)))
        context.report({ at: value, message: `the value of \`${name}\` has the form of an access token` });
      else if (secretName2.test(name) && isSecretText(value))
        context.report({ at: value, message: `the value of \`${name}\` is written in clear` });
    }
  }
});
function isSecretText(value) {
  const text2 = printable(value);
  if (value.kind !== "scalar" || typeof value.value !== "string" || text2.length < 6) return false;
  return !/[$%]|^https?:|^(?:\/|\.{1,2}\/)|^(?:x+|\*+|<.*>|changeme|placeholder|example|dummy|test|testing|secret|password|postgres|root|guest|default|true|false)$/i.test(
    text2
  );
}

// src/rules/gitlab/gitlab-security-scan-may-fail.ts
var gitlab_security_scan_may_fail_default = defineRule({
  meta: {
    id: "gitlab-security-scan-may-fail",
    title: "Security scan may fail without consequence",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL008"] },
    why: "With `allow_failure: true` the pipeline goes on and deploys whatever the scan found.",
    remedy: "Drop `allow_failure` from the scan, or limit it to exit codes that mean something else.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-01-Insufficient-Flow-Control-Mechanisms"
    ]
  },
  select: "gitlab/Job",
  check(job, context) {
    const allowed = child(job.body, "allow_failure");
    if (isTrue(fact(job, "scans")) === true && isTrue(allowed) === true) {
      context.report({ at: allowed, message: `job \`${job.name}\` may fail and the pipeline goes on` });
    }
  }
});

// src/rules/gitlab/gitlab-sensitive-artifact.ts
var sensitive = /(?:^|\/)(?:\.env(?:\..+)?|\.npmrc|\.pypirc|\.netrc|\.git-credentials|\.docker\/config\.json|\.aws(?:\/.*)?|\.ssh(?:\/.*)?|\.kube(?:\/.*)?|kubeconfig.*|id_(?:rsa|dsa|ecdsa|ed25519).*|.*\.(?:pem|key|p12|pfx|jks|keystore|tfstate|kdbx|ppk)(?:\..*)?|.*(?:secret|password|passwd|credential|private_key).*)$/i;
var gitlab_sensitive_artifact_default = defineRule({
  meta: {
    id: "gitlab-sensitive-artifact",
    title: "Artifact contains files that hold secrets",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL005"] },
    why: "Artifacts are downloaded by everybody who may see the pipeline, in public projects by everybody, and are kept after the secret was changed in the project.",
    remedy: "Leave these files out of `artifacts:paths`, and pass secrets by protected variables.",
    references: ["https://docs.gitlab.com/ci/yaml/#artifacts"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const path of every(job.body, "artifacts.paths").values) {
      const written = printable(path);
      if (sensitive.test(written) && !/\.env\.(?:example|sample|template|dist)$/.test(written)) {
        context.report({ at: path, message: `\`${written}\` is likely to hold secrets` });
      } else if (/^\/|(?:^|\/)\.\.\//.test(written)) {
        context.report({ at: path, message: `\`${written}\` lies outside of the project's directory` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-stored-cloud-key.ts
var gitlab_stored_cloud_key_default = valueRule({
  meta: {
    id: "gitlab-stored-cloud-key",
    title: "Script logs in to a cloud with a stored key",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL070"] },
    why: "A stored key of a service account works from anywhere until somebody revokes it; short-lived tokens by OpenID Connect end with the job.",
    remedy: "Exchange the ID token of the job for credentials of the cloud, and delete the stored key.",
    references: ["https://docs.gitlab.com/ci/cloud_services/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.cloud-key")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-sudo.ts
var gitlab_sudo_default = valueRule({
  meta: {
    id: "gitlab-sudo",
    title: "Script takes the rights of root",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL050"] },
    why: "Whatever takes over the script takes over the machine with it; on shared runners also the jobs of others.",
    remedy: "Use an image in which the tools are installed, and run as the user of the job.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-07-Insecure-System-Configuration"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.sudo")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-traced-commands.ts
var gitlab_traced_commands_default = valueRule({
  meta: {
    id: "gitlab-traced-commands",
    title: "Script prints its commands with their variables",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL068"] },
    why: "With `set -x` the shell prints each command after its variables were filled in: tokens in headers and arguments end in the log.",
    remedy: "Delete `set -x`, or switch it on only around lines without secrets.",
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.traced-secrets")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-unanchored-pattern.ts
var names = /^CI_(?:COMMIT_(?:BRANCH|REF_NAME|TAG)|MERGE_REQUEST_(?:SOURCE|TARGET)_BRANCH_NAME|PROJECT_(?:PATH|NAMESPACE)|BUILD_REF_NAME)$|^GITLAB_USER_(?:LOGIN|EMAIL)$/;
var gitlab_unanchored_pattern_default = defineRule({
  meta: {
    id: "gitlab-unanchored-pattern",
    title: "Pattern in a condition matches a part of the name",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL043"] },
    why: "Without `^` and `$` a branch like `not-main-really` passes a condition that is meant for `main`, and gets the job and its secrets.",
    remedy: "Anchor the pattern: `=~ /^release-\\d+$/`, or compare with `==`.",
    references: ["https://docs.gitlab.com/ci/yaml/#rulesif"]
  },
  select: ["gitlab/Pipeline", "gitlab/Job", "gitlab/Template"],
  check(resource, context) {
    for (const match of items(fact(resource, "conditions")).flatMap((c) => items(get(c, "matches")))) {
      const variable = text(get(match, "variable"));
      const pattern = printable(get(match, "pattern")).replace(/\/[a-z]*$/, "").slice(1);
      if (!names.test(variable) || pattern === "" || /^(?:\^|\\A)/.test(pattern)) continue;
      context.report({ at: match, message: `\`${pattern}\` also matches in the middle of \`${variable}\`` });
    }
  }
});

// src/rules/gitlab/gitlab-unconfined-container.ts
var gitlab_unconfined_container_default = valueRule({
  meta: {
    id: "gitlab-unconfined-container",
    title: "Container runs without seccomp or AppArmor",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL076"] },
    why: "These profiles block the system calls and files by which most escapes from containers work.",
    remedy: "Drop the option, or allow the one call that is needed in a profile of your own.",
    references: ["https://docs.docker.com/engine/security/seccomp/"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.unconfined-container")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-unpinned-image.ts
var moving = /* @__PURE__ */ new Set([
  "latest",
  "stable",
  "edge",
  "nightly",
  "main",
  "master",
  "dev",
  "develop",
  "lts",
  "current",
  "testing",
  "unstable",
  "rolling",
  "canary",
  "next",
  "beta",
  "dind",
  "rc"
]);
var gitlab_unpinned_image_default = defineRule({
  meta: {
    id: "gitlab-unpinned-image",
    title: "Image of a job or service has no fixed version",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL001"] },
    why: "Without a version the job runs whatever was pushed last: results change without a commit, and a hijacked image runs with the job's token and variables.",
    remedy: "Name a version and, better, the digest: `node:22.11.0@sha256:\u2026`.",
    references: ["https://docs.gitlab.com/ci/yaml/#image"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const image of [fact(job, "image"), ...items(fact(job, "services"))]) {
      const name = get(image, "name");
      if (isUnset(name)) continue;
      if (name.kind === "unknown") {
        if (!/@sha256:/.test(printable(get(image, "written")))) context.undecided(name);
        continue;
      }
      const parts = get(image, "parts");
      const tag = get(parts, "tag");
      if (!isUnset(get(parts, "digest"))) continue;
      if (isUnset(tag)) context.report({ at: name, message: `\`${printable(name)}\` has neither tag nor digest` });
      else if (moving.has(printable(tag)))
        context.report({ at: name, message: `\`${printable(name)}\` names a tag that moves` });
    }
  }
});

// src/rules/gitlab/gitlab-unpinned-install.ts
var gitlab_unpinned_install_default = valueRule({
  meta: {
    id: "gitlab-unpinned-install",
    title: "Package is installed without a version",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { glsec: ["GL022"] },
    why: "The job gets whatever is the latest on that day: builds change without a commit, and a hijacked release runs at once.",
    remedy: "Name the version, or install from a file that does.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.unpinned-install")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-unquoted-user-text.ts
var gitlab_unquoted_user_text_default = defineRule({
  meta: {
    id: "gitlab-unquoted-user-text",
    title: "Text that people write stands unquoted in a script",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL002"] },
    why: "Branch names, titles and messages may contain blanks, `*` and `;`. Unquoted they become other arguments or, inside `eval` and `sh -c`, other commands.",
    remedy: 'Put the variable in double quotes: `"$CI_COMMIT_REF_NAME"`.',
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"]
  },
  select: "gitlab/Command",
  check(command, context) {
    for (const use of items(fact(command, "predefined"))) {
      const variable = text(get(use, "variable"));
      if (variable === "") continue;
      if (isTrue(get(use, "userControlled")) !== true || isFalse(get(use, "quoted")) !== true || variable.endsWith("_SLUG"))
        continue;
      context.report({ at: use, message: `\`${variable}\` is split into words and patterns` });
    }
  }
});

// src/rules/gitlab/gitlab-unsigned-packages.ts
var gitlab_unsigned_packages_default = valueRule({
  meta: {
    id: "gitlab-unsigned-packages",
    title: "Packages are installed without checking their signature",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL069"] },
    why: "The signature is what tells the distribution's package from one that somebody put on a mirror or on the way.",
    remedy: "Import the key of the repository and drop the option.",
    references: ["https://wiki.debian.org/SecureApt"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.signature-off")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-untracked-artifacts.ts
var gitlab_untracked_artifacts_default = defineRule({
  meta: {
    id: "gitlab-untracked-artifacts",
    title: "All untracked files become artifacts",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL028"] },
    why: "Whatever a job leaves behind is published with the artifact: `.env` files, keys and tool settings that were written for this run.",
    remedy: "List what is needed in `paths:`, or leave files out by `exclude:`.",
    references: ["https://docs.gitlab.com/ci/yaml/#artifactsuntracked"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const artifacts = child(job.body, "artifacts");
    const untracked = child(artifacts, "untracked");
    if (isTrue(untracked) !== true || !isUnset(child(artifacts, "paths")) || !isUnset(child(artifacts, "exclude")))
      return;
    context.report({ at: untracked, message: "every file that git does not know is published" });
  }
});

// src/rules/gitlab/gitlab-unverified-download.ts
var gitlab_unverified_download_default = valueRule({
  meta: {
    id: "gitlab-unverified-download",
    title: "Downloaded file is used without checking it",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL020"] },
    why: "A release file that was replaced on the server, or on its way, is unpacked and run like the real one.",
    remedy: "Keep the checksum in the repository and check it with `sha256sum -c` before the file is used.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation"
    ]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.unverified-download")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/gitlab-user-text-in-url.ts
var gitlab_user_text_in_url_default = defineRule({
  meta: {
    id: "gitlab-user-text-in-url",
    title: "Address of a request is made of text that people write",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL025"] },
    why: "A branch or a title can turn the address into another host or path: the request, and the token it carries, goes there.",
    remedy: "Encode the value, or use the numbers and hashes GitLab gives: `$CI_MERGE_REQUEST_IID`, `$CI_COMMIT_SHA`.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"]
  },
  select: "gitlab/Command",
  check(command, context) {
    if (!["curl", "wget", "http", "https"].includes(commandName(command.body))) return;
    for (const use of items(fact(command, "predefined"))) {
      const variable = text(get(use, "variable"));
      if (isTrue(get(use, "userControlled")) !== true) continue;
      const word = commandArguments(command.body).find(
        (arg) => arg.span.start <= use.span.start && use.span.end <= arg.span.end
      );
      if (word && /^["']?(?:https?:\/\/|\$)/.test(slice(word.span))) {
        context.report({ at: use, message: `\`${variable}\` decides where the request goes` });
      }
    }
  }
});

// src/rules/gitlab/gitlab-variable-image.ts
var chosen = /[:/@]\$\{?CI_(?:COMMIT_(?:REF_NAME|REF_SLUG|BRANCH|TAG|MESSAGE|TITLE)|MERGE_REQUEST_\w+)\b/;
var gitlab_variable_image_default = defineRule({
  meta: {
    id: "gitlab-variable-image",
    title: "Image of a job is chosen by a variable",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { glsec: ["GL007"] },
    why: "Variables can be given by whoever starts the pipeline, and those made of branch names by whoever pushes a branch: they then choose the image that runs with the job's secrets.",
    remedy: "Write the image into the configuration; keep variables to the registry's address.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    for (const image of [fact(job, "image"), ...items(fact(job, "services"))]) {
      const written = get(image, "written");
      if (get(image, "name").kind !== "unknown") continue;
      const name = printable(written);
      const whole = /^\$\{?\w+\}?$/.test(name) && !/^\$\{?CI_(?:REGISTRY|DEPENDENCY|TEMPLATE)/.test(name);
      if (whole || chosen.test(name))
        context.report({ at: written, message: `\`${name}\` lets a variable choose the image` });
    }
  }
});

// src/rules/gitlab/gitlab-variables-forwarded.ts
var gitlab_variables_forwarded_default = defineRule({
  meta: {
    id: "gitlab-variables-forwarded",
    title: "Pipeline variables are handed to a downstream pipeline",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL010"] },
    why: "Variables that were given to this run, secrets typed in by hand among them, reach the other pipeline and everybody who can change it.",
    remedy: "Drop `pipeline_variables: true` and name what the other pipeline needs in `variables:`.",
    references: ["https://docs.gitlab.com/ci/yaml/#triggerforward"]
  },
  select: ["gitlab/Job", "gitlab/Template"],
  check(job, context) {
    const forwarded = get(job.body, "trigger.forward.pipeline_variables");
    if (isTrue(forwarded) === true)
      context.report({ at: forwarded, message: "all variables of this run reach the other pipeline" });
  }
});

// src/rules/gitlab/gitlab-world-writable-files.ts
var gitlab_world_writable_files_default = valueRule({
  meta: {
    id: "gitlab-world-writable-files",
    title: "Files are made writable for everybody",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { glsec: ["GL063"] },
    why: "On a shared runner any other process can change the file between the time it is checked and the time it is run.",
    remedy: "Give the rights to the owner only: `chmod 755`, `chmod u+w`.",
    references: ["https://cwe.mitre.org/data/definitions/732.html"]
  },
  select: "gitlab/Command",
  values: (command) => [fact(command, "signals.world-writable")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/gitlab/index.generated.ts
var rules = [
  ["gitlab-always-true-condition", gitlab_always_true_condition_default],
  ["gitlab-analyzer-image-replaced", gitlab_analyzer_image_replaced_default],
  ["gitlab-artifact-never-expires", gitlab_artifact_never_expires_default],
  ["gitlab-artifacts-of-moving-branch", gitlab_artifacts_of_moving_branch_default],
  ["gitlab-audit-silenced", gitlab_audit_silenced_default],
  ["gitlab-broad-token-audience", gitlab_broad_token_audience_default],
  ["gitlab-certificates-ignored", gitlab_certificates_ignored_default],
  ["gitlab-certificates-not-checked", gitlab_certificates_not_checked_default],
  ["gitlab-clone-of-branch", gitlab_clone_of_branch_default],
  ["gitlab-component-without-version", gitlab_component_without_version_default],
  ["gitlab-concurrent-deploys", gitlab_concurrent_deploys_default],
  ["gitlab-connection-string-password", gitlab_connection_string_password_default],
  ["gitlab-credential-in-git-url", gitlab_credential_in_git_url_default],
  ["gitlab-dangerous-capability", gitlab_dangerous_capability_default],
  ["gitlab-debug-trace", gitlab_debug_trace_default],
  ["gitlab-deploy-always", gitlab_deploy_always_default],
  ["gitlab-deploy-in-every-pipeline", gitlab_deploy_in_every_pipeline_default],
  ["gitlab-deploy-on-any-runner", gitlab_deploy_on_any_runner_default],
  ["gitlab-docker-in-docker", gitlab_docker_in_docker_default],
  ["gitlab-docker-socket", gitlab_docker_socket_default],
  ["gitlab-docker-without-tls", gitlab_docker_without_tls_default],
  ["gitlab-double-pipelines", gitlab_double_pipelines_default],
  ["gitlab-downstream-inherits-variables", gitlab_downstream_inherits_variables_default],
  ["gitlab-downstream-result-ignored", gitlab_downstream_result_ignored_default],
  ["gitlab-environment-artifact", gitlab_environment_artifact_default],
  ["gitlab-environment-from-branch", gitlab_environment_from_branch_default],
  ["gitlab-extra-package-index", gitlab_extra_package_index_default],
  ["gitlab-ftp", gitlab_ftp_default],
  ["gitlab-hidden-characters", gitlab_hidden_characters_default],
  ["gitlab-host-directory-mounted", gitlab_host_directory_mounted_default],
  ["gitlab-host-key-ignored", gitlab_host_key_ignored_default],
  ["gitlab-host-key-scanned", gitlab_host_key_scanned_default],
  ["gitlab-host-memory", gitlab_host_memory_default],
  ["gitlab-host-network", gitlab_host_network_default],
  ["gitlab-host-processes", gitlab_host_processes_default],
  ["gitlab-image-tag-from-branch", gitlab_image_tag_from_branch_default],
  ["gitlab-interruptible-deploy", gitlab_interruptible_deploy_default],
  ["gitlab-invalid-condition", gitlab_invalid_condition_default],
  ["gitlab-job-token-sent-away", gitlab_job_token_sent_away_default],
  ["gitlab-key-written-by-echo", gitlab_key_written_by_echo_default],
  ["gitlab-lock-file-ignored", gitlab_lock_file_ignored_default],
  ["gitlab-lookalike-component", gitlab_lookalike_component_default],
  ["gitlab-merge-request-checkout", gitlab_merge_request_checkout_default],
  ["gitlab-moving-include", gitlab_moving_include_default],
  ["gitlab-never-true-condition", gitlab_never_true_condition_default],
  ["gitlab-no-workflow-rules", gitlab_no_workflow_rules_default],
  ["gitlab-open-input", gitlab_open_input_default],
  ["gitlab-optional-approval", gitlab_optional_approval_default],
  ["gitlab-password-in-script", gitlab_password_in_script_default],
  ["gitlab-pipe-to-shell", gitlab_pipe_to_shell_default],
  ["gitlab-pipefail-missing", gitlab_pipefail_missing_default],
  ["gitlab-plain-http", gitlab_plain_http_default],
  ["gitlab-poisonable-cache", gitlab_poisonable_cache_default],
  ["gitlab-printed-environment", gitlab_printed_environment_default],
  ["gitlab-printed-secret", gitlab_printed_secret_default],
  ["gitlab-privileged-container", gitlab_privileged_container_default],
  ["gitlab-production-from-any-branch", gitlab_production_from_any_branch_default],
  ["gitlab-public-artifact", gitlab_public_artifact_default],
  ["gitlab-registry-login-in-clear", gitlab_registry_login_in_clear_default],
  ["gitlab-registry-not-allowed", gitlab_registry_not_allowed_default],
  ["gitlab-registry-password-argument", gitlab_registry_password_argument_default],
  ["gitlab-release-not-signed", gitlab_release_not_signed_default],
  ["gitlab-remote-root", gitlab_remote_root_default],
  ["gitlab-reverse-shell", gitlab_reverse_shell_default],
  ["gitlab-secret-argument", gitlab_secret_argument_default],
  ["gitlab-secret-build-argument", gitlab_secret_build_argument_default],
  ["gitlab-secret-for-all-jobs", gitlab_secret_for_all_jobs_default],
  ["gitlab-secret-in-request", gitlab_secret_in_request_default],
  ["gitlab-secret-not-masked", gitlab_secret_not_masked_default],
  ["gitlab-secret-variable", gitlab_secret_variable_default],
  ["gitlab-security-scan-may-fail", gitlab_security_scan_may_fail_default],
  ["gitlab-sensitive-artifact", gitlab_sensitive_artifact_default],
  ["gitlab-stored-cloud-key", gitlab_stored_cloud_key_default],
  ["gitlab-sudo", gitlab_sudo_default],
  ["gitlab-traced-commands", gitlab_traced_commands_default],
  ["gitlab-unanchored-pattern", gitlab_unanchored_pattern_default],
  ["gitlab-unconfined-container", gitlab_unconfined_container_default],
  ["gitlab-unpinned-image", gitlab_unpinned_image_default],
  ["gitlab-unpinned-install", gitlab_unpinned_install_default],
  ["gitlab-unquoted-user-text", gitlab_unquoted_user_text_default],
  ["gitlab-unsigned-packages", gitlab_unsigned_packages_default],
  ["gitlab-untracked-artifacts", gitlab_untracked_artifacts_default],
  ["gitlab-unverified-download", gitlab_unverified_download_default],
  ["gitlab-user-text-in-url", gitlab_user_text_in_url_default],
  ["gitlab-variable-image", gitlab_variable_image_default],
  ["gitlab-variables-forwarded", gitlab_variables_forwarded_default],
  ["gitlab-world-writable-files", gitlab_world_writable_files_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
