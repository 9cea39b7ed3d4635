import {
  child,
  commandArguments,
  commandName,
  defineRule,
  entries,
  equals,
  fact,
  flag,
  get,
  isCommand,
  isFalse,
  isSet,
  isTrue,
  isUnset,
  items,
  keys,
  not,
  or,
  printable,
  root,
  slice,
  test,
  text,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/github/gha-action-pinned-by-tag.ts
var gha_action_pinned_by_tag_default = defineRule({
  meta: {
    id: "gha-action-pinned-by-tag",
    title: "Action or reusable workflow is pinned by a tag, not by a commit",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unpinned-uses"] },
    why: "Tags can be moved: in March 2025 the tags of a widely used action were pointed at a commit that printed the secrets of 23,000 repositories. A full commit hash cannot be moved.",
    remedy: "Name the full commit hash of the release and keep the version in a comment; Dependabot and Renovate update both.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions",
      "https://nvd.nist.gov/vuln/detail/CVE-2025-30066"
    ]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    const kind = text(get(action, "refKind"));
    if (kind !== "version" && kind !== "short-commit") return;
    const ref = get(action, "ref");
    const what = kind === "version" ? "the tag" : "the shortened commit";
    context.report({ at: ref, message: `\`${text(get(action, "name"))}\` is pinned by ${what} \`${printable(ref)}\`` });
  }
});

// src/rules/github/gha-adhoc-package.ts
var gha_adhoc_package_default = valueRule({
  meta: {
    id: "gha-adhoc-package",
    title: "Package of a public registry is installed without a version",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["adhoc-packages"] },
    why: "The step fetches whatever was published last under that name, outside of any lock file: a hijacked release runs with the job's token the hour it appears.",
    remedy: "Add the tool to a lock file, or name its version.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.adhoc-package")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-anonymous-definition.ts
var gha_anonymous_definition_default = defineRule({
  meta: {
    id: "gha-anonymous-definition",
    title: "Workflow or job has no name",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["anonymous-definition"] },
    why: "GitHub then shows the path of the file or the id of the job in lists, checks and notifications.",
    remedy: "Add `name:`.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name"]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Action"],
  check(resource, context) {
    if (!isUnset(child(resource.body, "name"))) return;
    context.report({ at: resource.header, message: "it is listed under the path of its file or its id" });
  }
});

// src/rules/github/gha-archived-action.ts
var archived = /* @__PURE__ */ new Set([
  ...[
    "actions-rs/audit-check",
    "actions-rs/cargo",
    "actions-rs/clippy-check",
    "actions-rs/components-nightly",
    "actions-rs/grcov"
  ],
  ...[
    "actions-rs/install",
    "actions-rs/tarpaulin",
    "actions-rs/toolchain",
    "actions/create-release",
    "actions/setup-elixir"
  ],
  ...[
    "actions/setup-haskell",
    "actions/setup-ruby",
    "actions/starter-workflows-generator",
    "actions/upload-release-asset"
  ],
  ...[
    "andstor/copycat-action",
    "artichoke/setup-rust",
    "azure/container-scan",
    "azure/docker-login",
    "azure/k8s-actions"
  ],
  ...[
    "cedrickring/golang-action",
    "decathlon/pull-request-labeler-action",
    "dulvui/godot-android-export",
    "gabrielfalcao/pyenv-action"
  ],
  ...[
    "github/super-linter",
    "google/mirror-branch-action",
    "grafana/k6-action",
    "helaili/github-graphql-action",
    "hecrj/setup-rust-action"
  ],
  ...[
    "justinribeiro/lighthouse-action",
    "machine-learning-apps/actions-app-token",
    "microsoft/cobra-ci",
    "pavelzw/pytest-action"
  ],
  ...[
    "repo-sync/pull-request",
    "rust-lang/simpleinfra",
    "semgrep/semgrep-action",
    "returntocorp/semgrep-action",
    "tibdex/github-app-token"
  ],
  ...[
    "peter-evans/close-issue",
    "google-github-actions/release-please-action",
    "nick-invision/retry",
    "primer/figma-action"
  ],
  ...[
    "reactivecircus/app-distribution",
    "stefanzweifel/changelog-updater",
    "supplypike/setup-bin",
    "trilom/file-changes-action"
  ]
]);
var gha_archived_action_default = defineRule({
  meta: {
    id: "gha-archived-action",
    title: "Action is no longer maintained",
    severity: "medium",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["archived-uses"] },
    why: "Its repository is archived: errors and holes in it are not mended any more.",
    remedy: "Use a maintained action, or a `run` step.",
    references: ["https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories"]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    if (archived.has(text(get(action, "slug"))))
      context.report({ at: action, message: `\`${text(get(action, "name"))}\` is archived` });
  }
});

// src/rules/github/gha-audit-silenced.ts
var gha_audit_silenced_default = valueRule({
  meta: {
    id: "gha-audit-silenced",
    title: "Findings of a security check are thrown away",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "With `|| true` the job is green whatever the check finds, and looks as if it had passed.",
    remedy: "Let the job fail, or mark it `allow_failure: true` so that people see it.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-01-Insufficient-Flow-Control-Mechanisms"
    ]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.audit-silenced")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-bot-auto-merge.ts
var gha_bot_auto_merge_default = defineRule({
  meta: {
    id: "gha-bot-auto-merge",
    title: "Pull requests are merged because a bot acted last",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { poutine: ["confused_deputy_auto_merge"] },
    why: "`github.actor` is whoever caused the latest event. A stranger gets the bot to act on their branch, and the workflow approves or merges the stranger's code.",
    remedy: "Compare the author, `github.event.pull_request.user.login`, and merge only what the bot itself wrote.",
    references: ["https://www.synacktiv.com/publications/github-actions-exploitation-dependabot"]
  },
  select: "gha/Job",
  check(job, context) {
    if (!keys(fact(root(job), "triggers")).some((event) => event === "pull_request_target" || event === "workflow_run"))
      return;
    for (const step of context.graph.parts(job, "gha/Step")) {
      const merge = mergesBy(step, context.graph.parts(step, "gha/Command"));
      const trust = [job, step].flatMap((one) => items(fact(one, "expressions"))).filter((e) => text(get(e, "sink")) === "condition").flatMap((e) => items(get(e, "comparisons"))).find(trustsActor);
      if (merge && trust) context.report({ at: trust, message: `who acted last decides what \`${merge}\` lets in` });
    }
  }
});
function mergesBy(step, commands) {
  for (const { body } of commands) {
    const [noun = "", verb = ""] = commandArguments(body).map((arg) => printable(arg));
    if (commandName(body) === "gh" && noun === "pr" && (verb === "merge" || verb === "review")) return `gh pr ${verb}`;
  }
  const slug = text(fact(step, "action.slug"));
  return /auto-?(?:merge|approve)|merge-me|dependabot-auto/.test(slug) ? text(fact(step, "action.name")) : void 0;
}
function trustsActor(comparison) {
  const path = text(get(comparison, "path"));
  return /^github\.(?:actor|triggering_actor)$/.test(path) && text(get(comparison, "op")) === "==" && printable(get(comparison, "value")).endsWith("[bot]");
}

// src/rules/github/gha-bot-condition.ts
var botIds = ["49699333", "29139614", "41898282"];
var gha_bot_condition_default = defineRule({
  meta: {
    id: "gha-bot-condition",
    title: "Condition trusts the last actor to be the author",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["bot-conditions"] },
    why: "`github.actor` is whoever caused the latest event, not who wrote the pull request: a stranger can get a bot to touch their branch, and the condition then lets the stranger's code through.",
    remedy: "Compare the author: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
    references: [
      "https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/accessing-contextual-information-about-workflow-runs#github-context",
      "https://www.synacktiv.com/publications/github-actions-exploitation-dependabot"
    ]
  },
  select: ["gha/Job", "gha/Step"],
  check(resource, context) {
    const events = keys(fact(root(resource), "triggers"));
    if (!events.some((e) => e.startsWith("pull_request") || e === "workflow_run" || e === "issue_comment")) return;
    for (const expression of items(fact(resource, "expressions"))) {
      if (text(get(expression, "sink")) !== "condition") continue;
      for (const comparison of items(get(expression, "comparisons"))) {
        const path = text(get(comparison, "path"));
        const name = printable(get(comparison, "value"));
        const asActor = /^github\.(?:actor|triggering_actor)$/.test(path) && name.endsWith("[bot]");
        const asId = path === "github.actor_id" && botIds.includes(name);
        if (text(get(comparison, "op")) === "==" && (asActor || asId)) {
          context.report({
            at: comparison,
            message: `\`${path}\` can be \`${name}\` on a branch that somebody else wrote`
          });
        }
      }
    }
  }
});

// src/rules/github/gha-broad-app-token.ts
var gha_broad_app_token_default = defineRule({
  meta: {
    id: "gha-broad-app-token",
    title: "Token of a GitHub App has more rights than needed",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["github-app"] },
    why: "Without `permission-\u2026` inputs the token has every right of the app, with `owner` alone it is good for all repositories the app is installed on, and without its end it outlives the job.",
    remedy: "Name the permissions and the repositories, and leave the revocation on.",
    references: ["https://github.com/actions/create-github-app-token#inputs"]
  },
  select: "gha/Step",
  check(step, context) {
    if (text(fact(step, "action.slug")) !== "actions/create-github-app-token") return;
    const inputs = child(step.body, "with");
    if (inputs.kind !== "map") return;
    const kept = get(inputs, "skip-token-revoke");
    if (isTrue(kept) === true) context.report({ at: kept, message: "the token stays valid after the job" });
    const owner = get(inputs, "owner");
    if (!isUnset(owner) && isUnset(get(inputs, "repositories")))
      context.report({ at: owner, message: "the token is good for all repositories of the owner" });
    if (!keys(inputs).some((name) => name.startsWith("permission-"))) {
      context.report({ at: get(step.body, "uses"), message: "the token has every right of the app" });
    }
  }
});

// src/rules/github/gha-broad-permissions.ts
var gha_broad_permissions_default = defineRule({
  meta: {
    id: "gha-broad-permissions",
    title: "Token has more rights than its jobs are known to need",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["excessive-permissions"] },
    why: "A right that is written at the top is given to every job, also to those that only run tests or third-party actions; `read-all` opens all scopes of a private repository for reading.",
    remedy: "Write `permissions: {}` at the top and the needed scopes at each job.",
    references: ["https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions"]
  },
  select: ["gha/Workflow", "gha/Job"],
  check(resource, context) {
    const permissions = get(resource.body, "permissions");
    if (equals(permissions, "read-all") === true) {
      context.report({ at: permissions, message: "`read-all` opens every scope for reading" });
      return;
    }
    const severalJobs = resource.kind === "gha/Workflow" && keys(get(resource.body, "jobs")).length > 1;
    if (!severalJobs) return;
    for (const [scope, level] of entries(permissions)) {
      if (equals(level, "write") === true) {
        context.report({ at: level, message: `\`${scope}: write\` is given to all jobs of the workflow` });
      }
    }
  }
});

// src/rules/github/gha-broken-expression.ts
var gha_broken_expression_default = valueRule({
  meta: {
    id: "gha-broken-expression",
    title: "Expression can't be read",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/syntax"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Mend the expression; strings stand in single quotes.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.expression-syntax")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-broken-json.ts
var gha_broken_json_default = valueRule({
  meta: {
    id: "gha-broken-json",
    title: "Text is no JSON",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/from-json"] },
    why: "The expression fails when the workflow runs.",
    remedy: "Mend the JSON.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#fromjson"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.from-json")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-broken-pattern.ts
var gha_broken_pattern_default = valueRule({
  meta: {
    id: "gha-broken-pattern",
    title: "Filter pattern is malformed",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["glob/syntax"] },
    why: "GitHub refuses the workflow, or the pattern matches nothing.",
    remedy: "Correct the pattern; patterns are no regular expressions.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.glob-syntax")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-cache-in-release.ts
var caches = /* @__PURE__ */ new Map([
  ["actions/cache", { byDefault: true }],
  ["actions/setup-go", { input: "cache", byDefault: true }],
  ["actions/setup-java", { input: "cache", byDefault: false }],
  ["actions/setup-node", { input: "cache", byDefault: false }],
  ["actions/setup-python", { input: "cache", byDefault: false }],
  ["astral-sh/setup-uv", { input: "enable-cache", byDefault: true }],
  ["golangci/golangci-lint-action", { byDefault: true }],
  ["gradle/actions", { input: "cache-disabled", byDefault: true }],
  ["gradle/gradle-build-action", { input: "cache-disabled", byDefault: true }],
  ["mlugg/setup-zig", { input: "use-cache", byDefault: true }],
  ["nix-community/cache-nix-action", { byDefault: true }],
  ["ruby/setup-ruby", { input: "bundler-cache", byDefault: false }],
  ["swatinem/rust-cache", { byDefault: true }]
]);
var publishers = /^(?:pypa\/gh-action-pypi-publish|rubygems\/release-gem|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|cargo-bins\/release-pr|js-devtools\/npm-publish|changesets\/action|release-drafter\/release-drafter|googleapis\/release-please-action|crazy-max\/ghaction-github-pages|actions\/deploy-pages|peaceiris\/actions-gh-pages|aws-actions\/amazon-ecs-deploy-task-definition|azure\/webapps-deploy|cloudflare\/wrangler-action)$/;
var gha_cache_in_release_default = defineRule({
  meta: {
    id: "gha-cache-in-release",
    title: "Release is built from a cache",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["cache-poisoning"] },
    why: "Caches are shared between workflows of a branch: a job that runs foreign code can fill the cache, and the release then contains what it put there.",
    remedy: "Build releases without caches: switch off the cache input in the workflow that publishes.",
    references: [
      "https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const steps = context.graph.parts(job, "gha/Step");
    const commands = context.graph.parts(job, "gha/Command");
    if (!releases(job) && !steps.some(publishes) && !commands.some(publishesByHand)) return;
    for (const step of steps) {
      const cached = cacheOf(step);
      if (cached)
        context.report({
          at: cached,
          message: `\`${text(fact(step, "action.name"))}\` restores files that other workflows may have stored`
        });
    }
  }
});
function releases(job) {
  const triggers = fact(root(job), "triggers");
  const push = child(triggers, "push");
  return keys(triggers).includes("release") || !isUnset(child(push, "tags")) && isUnset(child(push, "branches"));
}
function publishes(step) {
  const slug = text(fact(step, "action.slug"));
  return publishers.test(slug) || slug === "docker/build-push-action" && isTrue(get(step.body, "with.push")) === true;
}
function publishesByHand({ body }) {
  const [verb = "", second = ""] = commandArguments(body).map((arg) => printable(arg));
  const name = commandName(body);
  return /^(?:npm|pnpm|bun|cargo|poetry|uv|hatch|flit)$/.test(name) && verb === "publish" || name === "yarn" && (verb === "publish" || second === "publish") || name === "twine" && verb === "upload" || /^(?:docker|gem|podman)$/.test(name) && verb === "push" || name === "gh" && verb === "release" && /^(?:create|upload)$/.test(second);
}
function cacheOf(step) {
  const slug = text(fact(step, "action.slug"));
  const uses = get(step.body, "uses");
  const cacheFrom = get(step.body, "with.cache-from");
  if (slug === "docker/build-push-action") return /type=gha/.test(printable(cacheFrom)) ? cacheFrom : void 0;
  const known2 = caches.get(slug);
  if (!known2) return void 0;
  const setting = known2.input === void 0 ? uses : get(step.body, ["with", known2.input]);
  if (known2.input === void 0 || isUnset(setting) && setting.kind !== "unknown")
    return known2.byDefault ? uses : void 0;
  if (setting.kind === "unknown") return void 0;
  const off = known2.input === "cache-disabled" ? isTrue(setting) : isFalse(setting);
  return off === false && printable(setting) !== "" ? setting : void 0;
}

// src/rules/github/gha-call-with-job-keys.ts
var gha_call_with_job_keys_default = valueRule({
  meta: {
    id: "gha-call-with-job-keys",
    title: "Key belongs to the other kind of job",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/reusable-call-keys"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "A job either runs steps or calls a workflow: split it, or move the setting into the called workflow.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.call-keys")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-certificates-not-checked.ts
var gha_certificates_not_checked_default = valueRule({
  meta: {
    id: "gha-certificates-not-checked",
    title: "Certificates are not checked",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Anybody on the way between the runner and the server can answer instead of it, read what is sent and decide what is downloaded.",
    remedy: "Add the certificate authority that is missing (`--cacert`, `SSL_CERT_FILE`) and drop the option.",
    references: ["https://cwe.mitre.org/data/definitions/295.html"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.tls-off")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-circular-needs.ts
var gha_circular_needs_default = valueRule({
  meta: {
    id: "gha-circular-needs",
    title: "Jobs wait for each other",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["job-needs/cycle"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Take one of the needs out of the circle.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.needs-cycle")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-commit-without-version.ts
var gha_commit_without_version_default = defineRule({
  meta: {
    id: "gha-commit-without-version",
    title: "Pinned commit doesn't say which release it is",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["ref-version-mismatch"] },
    why: "Nobody can tell by looking at a hash whether it is a release at all, and Dependabot keeps only those comments up to date that are there.",
    remedy: "Add the release in a comment: `@<commit> # v1.2.3`.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions"
    ]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    const comment = get(action, "comment");
    const pinned = text(get(action, "refKind")) === "commit";
    if (!pinned || comment.kind === "unknown" || /\d/.test(text(comment))) return;
    context.report({
      at: get(action, "ref"),
      message: `no comment says which release of \`${text(get(action, "name"))}\` this is`
    });
  }
});

// src/rules/github/gha-concurrency-missing.ts
var gha_concurrency_missing_default = defineRule({
  meta: {
    id: "gha-concurrency-missing",
    title: "Runs of the workflow may overlap",
    severity: "low",
    confidence: "medium",
    category: "cost",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["concurrency-limits"] },
    why: "Each push starts another run while the ones before go on: they cost minutes, and deployments may overtake each other.",
    remedy: "Set `concurrency` with a group, and `cancel-in-progress: true` where an older run has no use.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency"]
  },
  select: "gha/Workflow",
  check(workflow, context) {
    const events = keys(fact(workflow, "triggers"));
    if (events.length === 1 && events[0] === "workflow_call") return;
    const jobs = context.graph.parts(workflow, "gha/Job").map((job) => child(job.body, "concurrency"));
    const settings = [child(workflow.body, "concurrency"), ...jobs].filter((one) => !isUnset(one));
    if (settings.length === 0) {
      context.report({ at: workflow.header, message: "nothing ends or delays a run when the next one starts" });
      return;
    }
    for (const setting of settings)
      if (keepsOld(setting))
        context.report({ at: setting, message: "an older run goes on beside or before the newer one" });
  }
});
function keepsOld(setting) {
  if (setting.kind === "scalar") return true;
  const cancel = get(setting, "cancel-in-progress");
  return setting.kind === "map" && (cancel.kind === "missing" || isFalse(cancel) === true || equals(cancel, null) === true);
}

// src/rules/github/gha-conflicting-runner-labels.ts
var gha_conflicting_runner_labels_default = valueRule({
  meta: {
    id: "gha-conflicting-runner-labels",
    title: "No machine has all the labels",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["runner-label/conflict"] },
    why: "Labels in a list are all required: the job waits for a machine that can't exist.",
    remedy: "Name one; to run on several systems use a matrix.",
    references: [
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-where-workflows-run/choose-the-runner-for-a-job"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.label-conflict")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-constant-condition.ts
var gha_constant_condition_default = valueRule({
  meta: {
    id: "gha-constant-condition",
    title: "Condition never changes",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["if-cond/constant"] },
    why: "The job or step always runs, or never does.",
    remedy: "Delete the condition, or write what was meant.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.condition-constant")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-constant-expression.ts
var gha_constant_expression_default = valueRule({
  meta: {
    id: "gha-constant-expression",
    title: "Expression computes a constant",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["obfuscation"] },
    why: "It says in a roundabout way what could be written plainly, as text that wants to be overlooked does.",
    remedy: "Write the value itself.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.constant-expression")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-container-password.ts
var gha_container_password_default = defineRule({
  meta: {
    id: "gha-container-password",
    title: "Password of a container registry stands in the workflow",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["hardcoded-container-credentials"], actionlint: ["credentials/hardcoded"] },
    why: "Everybody who can read the repository, its forks and its history can read the password.",
    remedy: "Keep it in a secret: `password: ${{ secrets.REGISTRY_PASSWORD }}`, and change the password that was published.",
    references: [
      "https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainercredentials"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const check = (container, name) => {
      const password = get(container, "credentials.password");
      if (password.kind !== "scalar" || password.value === null || password.origin) return;
      context.report({ at: password, message: `the password of the registry of ${name} is written in clear` });
    };
    check(child(job.body, "container"), "the job container");
    for (const [name, service] of entries(child(job.body, "services"))) check(service, `service \`${name}\``);
  }
});

// src/rules/github/gha-context-not-available.ts
var gha_context_not_available_default = valueRule({
  meta: {
    id: "gha-context-not-available",
    title: "Context is not available here",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/context-availability"] },
    why: "GitHub refuses the workflow, or the value is empty at that place.",
    remedy: "Use a context that is there, or move the expression to a step.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.context-availability")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-credential-in-git-url.ts
var gha_credential_in_git_url_default = valueRule({
  meta: {
    id: "gha-credential-in-git-url",
    title: "Password stands in the address of a repository",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "git stores the address with the password in `.git/config`, prints it in error messages, and hands it to every later step that can read the directory.",
    remedy: "Use a credential helper, `GIT_ASKPASS`, or the job token that the runner has already set up.",
    references: ["https://git-scm.com/docs/gitcredentials"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.credential-in-url")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-credentials-in-artifact.ts
var gha_credentials_in_artifact_default = defineRule({
  meta: {
    id: "gha-credentials-in-artifact",
    title: "Artifact contains the workspace together with the checkout's token",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The uploaded workspace includes `.git/config`, in which `actions/checkout` stored the job's token. Whoever can download the artifact before the job ends can use it.",
    remedy: "Set `persist-credentials: false` at the checkout, or upload only the files that were built.",
    references: [
      "https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/",
      "https://github.com/actions/checkout#usage"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    let kept = false;
    for (const step of context.graph.parts(job, "gha/Step")) {
      const slug = text(fact(step, "action.slug"));
      if (slug === "actions/checkout") kept = keepsToken(step);
      if (slug !== "actions/upload-artifact" || !kept) continue;
      const path = get(step.body, "with.path");
      const hidden = isWorkspace(path) ? hidesDotFiles(step) : true;
      if (hidden === "unknown") context.undecided(path, "the version of `actions/upload-artifact` is not known here");
      if (hidden === false) {
        context.report({
          at: path,
          message: `\`${printable(path) || "${{ github.workspace }}"}\` includes \`.git/config\` with the token`
        });
      }
    }
  }
});
function keepsToken(checkout) {
  return isFalse(get(checkout.body, "with.persist-credentials")) === false && get(checkout.body, "with.path").kind === "missing";
}
function isWorkspace(path) {
  const written = path.kind === "unknown" && path.origin ? printable(path.origin) : printable(path);
  return written.split("\n").some((line) => /^(?:\.\/?|\*\*\/?\*?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/.test(line.trim()));
}
function hidesDotFiles(upload) {
  const told = ["ref", "refKind", "comment"].map((name) => fact(upload, ["action", name]));
  if (told.some((value) => value.kind === "unknown")) return "unknown";
  const ref = text(fact(upload, "action.ref")) || "";
  const version = /^v?(\d+)(?:\.(\d+))?/.exec(
    text(fact(upload, "action.refKind")) === "version" ? ref : text(fact(upload, "action.comment"))
  );
  if (!version) return false;
  const [major, minor] = [Number(version[1]), Number(version[2] ?? 99)];
  const recent = major > 4 || major === 4 && minor >= 4;
  return recent && not(isTrue(get(upload.body, "with.include-hidden-files")));
}

// src/rules/github/gha-dangerous-capability.ts
var gha_dangerous_capability_default = valueRule({
  meta: {
    id: "gha-dangerous-capability",
    title: "Container gets a capability that breaks its isolation",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Capabilities like `SYS_ADMIN` and `SYS_PTRACE` are enough to leave the container and to act on the runner.",
    remedy: "Drop the option, or add a narrower capability.",
    references: ["https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.capabilities")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-dangerous-trigger.ts
var dangerous = ["pull_request_target", "workflow_run"];
var gha_dangerous_trigger_default = defineRule({
  meta: {
    id: "gha-dangerous-trigger",
    title: "Trigger runs with secrets on behalf of strangers",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["dangerous-triggers"] },
    why: "Workflows started by `pull_request_target` or `workflow_run` have a token with write access and all secrets, yet work on titles, branches and artifacts that strangers made. One careless step gives both away.",
    remedy: "Use `pull_request`; where the rights are needed, keep the workflow free of code and text of the pull request.",
    references: [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
      "https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows"
    ]
  },
  select: "gha/Trigger",
  check(trigger, context) {
    if (!dangerous.includes(trigger.name)) return;
    context.report({ at: trigger.header, message: `\`${trigger.name}\` runs with secrets on what strangers send` });
  }
});

// src/rules/github/gha-debug-logging.ts
var gha_debug_logging_default = defineRule({
  meta: {
    id: "gha-debug-logging",
    title: "Debug log of the runner is switched on",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { poutine: ["debug_enabled"] },
    why: "The debug log prints the environment of steps and the inputs of actions, with values that masking misses.",
    remedy: "Delete the variable; switch the debug log on for a single run by hand.",
    references: ["https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Step"],
  check(resource, context) {
    for (const name of ["ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG"]) {
      const value = get(resource.body, ["env", name]);
      if (or(
        isTrue(value),
        test(value, (v) => String(v) === "1")
      ) === true)
        context.report({ at: value, message: `\`${name}\` prints more than is meant for logs` });
    }
  }
});

// src/rules/github/gha-default-permissions-on-risky-trigger.ts
var risky = [
  "issue_comment",
  "issues",
  "pull_request_target",
  "workflow_run",
  "discussion",
  "discussion_comment",
  "fork",
  "watch"
];
var gha_default_permissions_on_risky_trigger_default = defineRule({
  meta: {
    id: "gha-default-permissions-on-risky-trigger",
    title: "Workflow that outsiders can start leaves its token at the default rights",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { poutine: ["default_permissions_on_risky_events"] },
    why: "Events like `pull_request_target` and `issue_comment` run with the base repository's token although anybody can cause them. Default rights may include write access to the whole repository.",
    remedy: "Write `permissions: {}` at the top of the workflow and give each job only what it needs.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication",
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const workflow = root(job);
    const event = keys(fact(workflow, "triggers")).find((e) => risky.includes(e));
    if (event === void 0) return;
    if (!isUnset(get(job.body, "permissions")) || !isUnset(get(workflow.body, "permissions"))) return;
    context.report({
      at: job.header,
      message: `job \`${job.name}\` runs on \`${event}\` with the default rights of the token`
    });
  }
});

// src/rules/github/gha-deprecated-action-input.ts
var gha_deprecated_action_input_default = valueRule({
  meta: {
    id: "gha-deprecated-action-input",
    title: "Input of the action is deprecated",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["action/deprecated-input"] },
    why: "The input stops working with one of the next releases.",
    remedy: "Use what the message names.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.action-deprecated-input")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-deprecated-command.ts
var gha_deprecated_command_default = defineRule({
  meta: {
    id: "gha-deprecated-command",
    title: "Script uses a workflow command that is switched off",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["deprecated-commands/workflow-command"] },
    why: "`::set-output`, `::save-state`, `::set-env` and `::add-path` were replaced by files because any output of a program could forge them; GitHub ignores or refuses them.",
    remedy: 'Write to the files: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
    references: [
      "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/"
    ]
  },
  select: "gha/Step",
  check(step, context) {
    for (const found of items(fact(step, "oldCommands"))) {
      context.report({ at: found, message: `\`${text(found)}\` has no effect any more` });
    }
  }
});

// src/rules/github/gha-duplicate-key.ts
var gha_duplicate_key_default = valueRule({
  meta: {
    id: "gha-duplicate-key",
    title: "Key is written twice",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/duplicate-key"] },
    why: "GitHub refuses the file, and other tools take one of the two without a word.",
    remedy: "Delete one of them.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.duplicate-key")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-duplicate-matrix-value.ts
var gha_duplicate_matrix_value_default = valueRule({
  meta: {
    id: "gha-duplicate-matrix-value",
    title: "Value stands twice in the matrix",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["matrix/duplicate-value"] },
    why: "The same job runs twice, and costs twice.",
    remedy: "Delete one of them.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.matrix-duplicate")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-duplicate-need.ts
var gha_duplicate_need_default = valueRule({
  meta: {
    id: "gha-duplicate-need",
    title: "Job is needed twice",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["job-needs/duplicate"] },
    why: "The second name has no effect: another job may have been meant.",
    remedy: "Delete it, or write the job that was meant.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.needs-duplicate")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-duplicate-step-id.ts
var gha_duplicate_step_id_default = valueRule({
  meta: {
    id: "gha-duplicate-step-id",
    title: "Two steps have the same id",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["id/duplicate"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give each step an id of its own.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsid"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.id-duplicate")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-empty-value.ts
var gha_empty_value_default = valueRule({
  meta: {
    id: "gha-empty-value",
    title: "Value is empty",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/empty-value"] },
    why: "GitHub refuses an empty value there, or takes it for something else than you meant.",
    remedy: "Write the value, or delete the key.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.empty-value")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-environment-file-injection.ts
var risky2 = ["pull_request_target", "workflow_run", "issue_comment", "issues"];
var files = /GITHUB_(?:ENV|PATH)\b/;
var gha_environment_file_injection_default = defineRule({
  meta: {
    id: "gha-environment-file-injection",
    title: "Foreign text is written to the environment of later steps",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["github-env"] },
    why: "A line that somebody else can influence, in `$GITHUB_ENV` or `$GITHUB_PATH`, sets variables such as `LD_PRELOAD` or puts a directory first in the search path: the next step runs their code.",
    remedy: "Pass values to later steps as outputs (`$GITHUB_OUTPUT`), and write only fixed text to these files.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"
    ]
  },
  select: "gha/Command",
  check(command, context) {
    const target = targetOf(command.body);
    if (!target || isFixed(command.body)) return;
    const file = root(command);
    if (file.kind === "gha/Action") {
      context.undecided(
        target,
        "it depends on the workflows that use the action whether strangers decide what is written"
      );
      return;
    }
    const event = keys(fact(file, "triggers")).find((e) => risky2.includes(e));
    if (event !== void 0)
      context.report({ at: target, message: `on \`${event}\`, computed text is written to \`${slice(target.span)}\`` });
  }
});
function targetOf(command) {
  const targets = items(child(command, "redirects")).map((redirect) => child(redirect, "target"));
  const all = commandName(command) === "tee" ? [...targets, ...commandArguments(command)] : targets;
  return all.find((target) => target.kind !== "missing" && files.test(slice(target.span)));
}
function isFixed(command) {
  if (!/^(?:echo|printf|cat)$/.test(commandName(command))) return commandName(command) === "";
  const documents = items(child(command, "redirects")).filter(
    (redirect) => text(child(redirect, "op")).startsWith("<<")
  );
  const bodies = documents.map((redirect) => child(redirect, "body"));
  const words = [...commandArguments(command), ...bodies].filter((word) => word.kind !== "missing");
  return !words.some((word) => /[$`]/.test(slice(word.span)));
}

// src/rules/github/gha-expression-in-script.ts
var gha_expression_in_script_default = defineRule({
  meta: {
    id: "gha-expression-in-script",
    title: "Free text is pasted into a script by an expression",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["template-injection"] },
    why: "Branch names, inputs and outputs of steps are text that the shell reads as code once an expression has pasted it. Today only people with write access may decide it; the next trigger or caller changes that.",
    remedy: 'Pass the value through an environment variable and quote it: `env: { REF: ${{ github.ref }} }` and `"$REF"` in the script.',
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections"
    ]
  },
  select: "gha/Step",
  check(step, context) {
    for (const expression of items(fact(step, "expressions"))) {
      const sink = text(get(expression, "sink"));
      if (sink !== "shell" && sink !== "script") continue;
      for (const origin of items(get(expression, "origins"))) {
        const grade = printable(get(origin, "grade"));
        if (grade !== "writer" && grade !== "unknown") continue;
        const path = printable(get(origin, "path")) || printable(get(expression, "source"));
        context.report({ at: origin, message: `\`${path}\` becomes part of the script as it is` });
      }
    }
  }
});

// src/rules/github/gha-extra-package-index.ts
var gha_extra_package_index_default = valueRule({
  meta: {
    id: "gha-extra-package-index",
    title: "Second package index allows names to be hijacked",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "pip takes the highest version from any index. Somebody who publishes your internal package's name on the public index decides what is installed.",
    remedy: "Use one index that mirrors the public one (`--index-url`), or pin by hash.",
    references: ["https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.extra-index")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-format-mismatch.ts
var gha_format_mismatch_default = valueRule({
  meta: {
    id: "gha-format-mismatch",
    title: "Format and arguments don't fit",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/format-string"] },
    why: "GitHub refuses the expression, or an argument is lost.",
    remedy: "Use `{0}` for the first argument, `{1}` for the second, and so on.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#format"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.format-string")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-ftp.ts
var gha_ftp_default = valueRule({
  meta: {
    id: "gha-ftp",
    title: "Script uses FTP",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "FTP sends the password and the files in clear: everybody on the way can read and replace them.",
    remedy: "Use SFTP, `ftps://` or `https://`.",
    references: ["https://cwe.mitre.org/data/definitions/319.html"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.ftp")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-function-not-available.ts
var gha_function_not_available_default = valueRule({
  meta: {
    id: "gha-function-not-available",
    title: "Function can't be called here",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/function-availability"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Call it in an `if:`; `hashFiles` in a step.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.function-availability")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-directory-mounted.ts
var gha_host_directory_mounted_default = valueRule({
  meta: {
    id: "gha-host-directory-mounted",
    title: "Container gets a directory of the runner's system",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "With the socket of the engine, `/etc` or the root directory, the container can change the runner itself.",
    remedy: "Mount only directories of the job, read-only where that will do.",
    references: ["https://docs.docker.com/engine/storage/bind-mounts/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.host-mount")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-key-ignored.ts
var gha_host_key_ignored_default = valueRule({
  meta: {
    id: "gha-host-key-ignored",
    title: "Key of the SSH host is not checked",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Any machine that gets hold of the connection may pose as the host and receives the commands, files and forwarded keys.",
    remedy: "Write the host's key to `known_hosts` and drop the option.",
    references: ["https://man.openbsd.org/ssh_config#StrictHostKeyChecking"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.host-key-ignored")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-key-scanned.ts
var gha_host_key_scanned_default = valueRule({
  meta: {
    id: "gha-host-key-scanned",
    title: "Host key is taken from whoever answers",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A key that is asked for at run time proves nothing: a machine on the way answers with its own, and the following login goes to it.",
    remedy: "Keep the host's key in a variable or in the repository and write that to `known_hosts`.",
    references: ["https://docs.gitlab.com/ci/jobs/ssh_keys/#verifying-the-ssh-host-keys"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.scanned-host-key")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-memory.ts
var gha_host_memory_default = valueRule({
  meta: {
    id: "gha-host-memory",
    title: "Container shares the memory segments of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The container can read and change the shared memory of every process on the runner.",
    remedy: "Drop `--ipc host`; give more shared memory by `--shm-size`.",
    references: ["https://docs.docker.com/engine/reference/run/#ipc-settings---ipc"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.host-ipc")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-network.ts
var gha_host_network_default = valueRule({
  meta: {
    id: "gha-host-network",
    title: "Container shares the network of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The container reaches everything that listens on the runner, such as metadata services and the ports of other jobs.",
    remedy: "Publish the ports that are needed, or join a network of the job's own.",
    references: ["https://docs.docker.com/engine/network/drivers/host/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.host-network")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-host-processes.ts
var gha_host_processes_default = valueRule({
  meta: {
    id: "gha-host-processes",
    title: "Container shares the processes of the runner",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The container sees, and may stop or trace, every process on the runner, with the secrets in their environment.",
    remedy: "Drop `--pid host`.",
    references: ["https://docs.docker.com/engine/reference/run/#pid-settings---pid"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.host-pid")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-idle-matrix-exclude.ts
var gha_idle_matrix_exclude_default = valueRule({
  meta: {
    id: "gha-idle-matrix-exclude",
    title: "Exclusion matches nothing in the matrix",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["matrix/exclude-mismatch"] },
    why: "The combination you meant to leave out runs all the same.",
    remedy: "Correct the name or the value.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixexclude"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.matrix-exclude")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-image-not-signed.ts
var gha_image_not_signed_default = defineRule({
  meta: {
    id: "gha-image-not-signed",
    title: "Image is built and not signed",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GHA_5"] },
    why: "Without a signature nobody can tell the image from one that was put in its place in the registry.",
    remedy: "Sign it in the same job: `cosign sign`.",
    references: ["https://docs.sigstore.dev/cosign/signing/signing_with_containers/"]
  },
  select: "gha/Job",
  check(job, context) {
    const commands = context.graph.parts(job, "gha/Command").map((c) => c.body);
    const steps = context.graph.parts(job, "gha/Step");
    const built = commands.find(
      (c) => /^(?:docker|podman)$/.test(commandName(c)) && commandArguments(c).some((arg) => printable(arg) === "build")
    );
    const action = steps.find((step) => text(fact(step, "action.slug")) === "docker/build-push-action");
    const at = built ?? (action && fact(action, "action"));
    const signed = or(...commands.map((c) => isCommand(c, "cosign", "notation")));
    if (at && signed === false) context.report({ at, message: "no later step signs the image" });
    if (at && signed === "unknown") context.undecided(at, "a command that is not known here may sign it");
  }
});

// src/rules/github/gha-image-without-digest.ts
var gha_image_without_digest_default = defineRule({
  meta: {
    id: "gha-image-without-digest",
    title: "Container image is pinned by a tag, not by a digest",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["unpinned-images"] },
    why: "A tag can be pushed again with other content; only the digest says what will run with the token of the job.",
    remedy: "Add the digest: `node:22.11.0@sha256:\u2026`; Dependabot and Renovate update both.",
    references: [
      "https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainerimage"
    ]
  },
  select: ["gha/Job", "gha/Step"],
  check(resource, context) {
    const check = (image) => {
      if (image.kind !== "scalar" || image.value === null || image.value === "") return;
      const name = printable(image).replace(/^docker:\/\//, "");
      if (name.includes("@sha256:")) return;
      const tag = /:([^/:]+)$/.exec(name)?.[1];
      if (tag !== void 0) context.report({ at: image, message: `\`${name}\` is pinned by the tag \`${tag}\` alone` });
    };
    if (resource.kind === "gha/Step") {
      check(fact(resource, "action.image"));
      return;
    }
    check(imageOf(get(resource.body, "container")));
    for (const [, service] of entries(child(resource.body, "services"))) check(imageOf(service));
  }
});
function imageOf(container) {
  return container.kind === "map" ? get(container, "image") : container;
}

// src/rules/github/gha-image-without-sbom.ts
var gha_image_without_sbom_default = defineRule({
  meta: {
    id: "gha-image-without-sbom",
    title: "Image is built without a list of its contents",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GHA_6"] },
    why: "When the next hole in a library is found, nobody can tell which images contain it.",
    remedy: "Attach a bill of materials: `cosign attest --type spdx`, or `sbom: true` of `docker/build-push-action`.",
    references: ["https://docs.docker.com/build/metadata/attestations/sbom/"]
  },
  select: "gha/Job",
  check(job, context) {
    const commands = context.graph.parts(job, "gha/Command").map((c) => c.body);
    const steps = context.graph.parts(job, "gha/Step");
    const built = commands.find(
      (c) => /^(?:docker|podman)$/.test(commandName(c)) && commandArguments(c).some((arg) => printable(arg) === "build")
    );
    const action = steps.find((step) => text(fact(step, "action.slug")) === "docker/build-push-action");
    const at = built ?? (action && fact(action, "action"));
    const listed = commands.some((c) => /^(?:cosign|syft|trivy|cdxgen)$/.test(commandName(c))) || steps.some((s) => /sbom|attest/.test(text(fact(s, "action.slug"))) || isTrue(get(s.body, "with.sbom")) !== false);
    const unsure = commands.some((c) => commandName(c) === "" && get(c, "name").kind === "unknown");
    if (at && !listed && !unsure) context.report({ at, message: "no step lists what is in the image" });
  }
});

// src/rules/github/gha-impossible-branch-pattern.ts
var gha_impossible_branch_pattern_default = valueRule({
  meta: {
    id: "gha-impossible-branch-pattern",
    title: "Pattern matches no possible branch or tag",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["glob/ref-name"] },
    why: "The workflow never starts for what the pattern was meant to match.",
    remedy: "Write a pattern of names: `release/**`, not a regular expression.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.glob-ref")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-impossible-path-pattern.ts
var gha_impossible_path_pattern_default = valueRule({
  meta: {
    id: "gha-impossible-path-pattern",
    title: "Pattern matches no possible path",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["glob/path"] },
    why: "The workflow never starts for the files the pattern was meant to match.",
    remedy: "Write paths from the root of the repository, without `./`.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.glob-path")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-impossible-variable.ts
var gha_impossible_variable_default = valueRule({
  meta: {
    id: "gha-impossible-variable",
    title: "No configuration variable can have this name",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/config-variable"] },
    why: "Such a variable can never be set, so the expression yields an empty text.",
    remedy: "Use letters, digits and `_`, and no name that begins with `GITHUB_`.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.config-variable")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-action-reference.ts
var gha_invalid_action_reference_default = valueRule({
  meta: {
    id: "gha-invalid-action-reference",
    title: "Reference of an action is malformed",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["action/reference-format"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Write `owner/repo@version`, `./path` or `docker://image`.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.action-reference")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-event-filter.ts
var gha_invalid_event_filter_default = valueRule({
  meta: {
    id: "gha-invalid-event-filter",
    title: "Filter has no effect on the event",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["events/filters"] },
    why: "GitHub refuses the workflow or starts it more often than you meant.",
    remedy: "Use the filters the event knows, and one of a filter and its `-ignore` form.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.event-filter")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-id.ts
var gha_invalid_id_default = valueRule({
  meta: {
    id: "gha-invalid-id",
    title: "Id has characters that are not allowed",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["id/format"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Begin with a letter or `_` and use letters, digits, `-` and `_`.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.id-format")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-input-definition.ts
var gha_invalid_input_definition_default = valueRule({
  meta: {
    id: "gha-invalid-input-definition",
    title: "Input contradicts itself",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["events/inputs"] },
    why: "GitHub refuses the workflow, or people can't start it by hand.",
    remedy: "Make type, options and default fit together.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.event-input")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-permission-level.ts
var gha_invalid_permission_level_default = valueRule({
  meta: {
    id: "gha-invalid-permission-level",
    title: "Scope has no such level",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["permissions/value"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Use `read`, `write` or `none`, as far as the scope has them.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"]
  },
  select: ["gha/Workflow", "gha/Job"],
  values: (resource) => items(fact(resource, "diagnostics.permission-value")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-schedule.ts
var gha_invalid_schedule_default = valueRule({
  meta: {
    id: "gha-invalid-schedule",
    title: "Schedule can't be kept",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["events/schedule"] },
    why: "GitHub refuses the workflow, or starts it less often than the schedule says.",
    remedy: "Write five fields of POSIX cron, at least five minutes apart.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.schedule")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-value.ts
var gha_invalid_value_default = valueRule({
  meta: {
    id: "gha-invalid-value",
    title: "Value is none of those that are allowed",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/input-type"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Use one of the values that are named.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.invalid-value")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-variable-name.ts
var gha_invalid_variable_name_default = valueRule({
  meta: {
    id: "gha-invalid-variable-name",
    title: "Name of an environment variable is not allowed",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["env-var/invalid-name"] },
    why: "The variable can't be set, and the step does without it.",
    remedy: "Use letters, digits and `_`.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.env-name")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-workflow-input.ts
var gha_invalid_workflow_input_default = valueRule({
  meta: {
    id: "gha-invalid-workflow-input",
    title: "Inputs don't fit the called workflow",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["workflow-call/inputs"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give the inputs the called workflow declares.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: "gha/Job",
  values: (job) => items(fact(job, "diagnostics.call-input")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-workflow-reference.ts
var gha_invalid_workflow_reference_default = valueRule({
  meta: {
    id: "gha-invalid-workflow-reference",
    title: "Reference of a called workflow is malformed",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["workflow-call/reference-format"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Write `owner/repo/.github/workflows/file.yml@version` or `./.github/workflows/file.yml`.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: "gha/Job",
  values: (resource) => items(fact(resource, "diagnostics.call-reference")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-invalid-workflow-secret.ts
var gha_invalid_workflow_secret_default = valueRule({
  meta: {
    id: "gha-invalid-workflow-secret",
    title: "Secrets don't fit the called workflow",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["workflow-call/secrets"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give the secrets the called workflow declares.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: "gha/Job",
  values: (job) => items(fact(job, "diagnostics.call-secret")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-local-path-reference.ts
var gha_local_path_reference_default = defineRule({
  meta: {
    id: "gha-local-path-reference",
    title: "Action of the same repository is called by a path of the workspace",
    severity: "info",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["self-repository"] },
    why: "A path below `./` is whatever lies in the workspace at that moment: a checkout of other code, or an earlier step, can put another action there.",
    remedy: "Write `$/path`, which is always the action of the workflow's own commit.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses"
    ]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const uses = child(resource.body, "uses");
    if (text(uses).startsWith("./"))
      context.report({ at: uses, message: `\`${text(uses)}\` is read from the workspace` });
  }
});

// src/rules/github/gha-lock-file-ignored.ts
var gha_lock_file_ignored_default = valueRule({
  meta: {
    id: "gha-lock-file-ignored",
    title: "Install does not hold on to the lock file",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "The install may pick newer versions than those that were tested and reviewed, and a hijacked release gets into the build on the day it is published.",
    remedy: "Use the command that fails when lock file and manifest differ, such as `npm ci`.",
    references: ["https://docs.npmjs.com/cli/commands/npm-ci"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.lockfile-ignored")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-long-lived-cloud-key.ts
var keyInputs = /* @__PURE__ */ new Map([
  [
    "aws-actions/configure-aws-credentials",
    { inputs: ["aws-access-key-id", "aws-secret-access-key"], instead: "`role-to-assume`" }
  ],
  ["azure/login", { inputs: ["creds"], instead: "`client-id`, `tenant-id` and `subscription-id`" }],
  ["google-github-actions/auth", { inputs: ["credentials_json"], instead: "`workload_identity_provider`" }]
]);
var gha_long_lived_cloud_key_default = defineRule({
  meta: {
    id: "gha-long-lived-cloud-key",
    title: "Workflow logs in to a cloud with a long-lived key",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A stored access key works from anywhere until somebody revokes it, and every leak of it stays useful. OpenID Connect gives each run its own credentials that end within the hour.",
    remedy: "Trust the repository in the cloud (OIDC), give the job `id-token: write` and drop the stored key.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect"
    ]
  },
  select: "gha/Step",
  check(step, context) {
    const login = keyInputs.get(text(fact(step, "action.slug")));
    const input = login?.inputs.find((name) => !isUnset(get(step.body, ["with", name])));
    if (!login || input === void 0) return;
    const value = get(step.body, ["with", input]);
    if (value.kind === "unknown" && !value.origin) return context.undecided(value);
    const written = value.origin ? text(value.origin) : text(value);
    if (/\b(?:steps|needs)\./.test(written)) return;
    context.report({ at: value, message: `\`${input}\` is a key that stays valid; ${login.instead} would need none` });
  }
});

// src/rules/github/gha-lookalike-action.ts
var popular = [
  ...[
    "actions/checkout",
    "actions/cache",
    "actions/setup-node",
    "actions/setup-python",
    "actions/setup-go",
    "actions/setup-java"
  ],
  ...[
    "actions/upload-artifact",
    "actions/download-artifact",
    "actions/github-script",
    "actions/labeler",
    "actions/stale"
  ],
  ...[
    "docker/login-action",
    "docker/build-push-action",
    "docker/setup-buildx-action",
    "docker/metadata-action",
    "docker/setup-qemu-action"
  ],
  ...["github/codeql-action", "codecov/codecov-action", "pypa/gh-action-pypi-publish", "softprops/action-gh-release"],
  ...[
    "aws-actions/configure-aws-credentials",
    "azure/login",
    "google-github-actions/auth",
    "hashicorp/setup-terraform"
  ],
  ...[
    "peaceiris/actions-gh-pages",
    "peter-evans/create-pull-request",
    "pnpm/action-setup",
    "astral-sh/setup-uv",
    "ruby/setup-ruby"
  ],
  ...[
    "tj-actions/changed-files",
    "dorny/paths-filter",
    "golangci/golangci-lint-action",
    "goreleaser/goreleaser-action"
  ]
];
var gha_lookalike_action_default = defineRule({
  meta: {
    id: "gha-lookalike-action",
    title: "Name of the action is almost that of a popular one",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["typosquat-uses"] },
    why: "Accounts one letter away from a popular one are registered to catch typing mistakes: the action then runs with the token and the secrets of the job.",
    remedy: "Check the spelling of the owner.",
    references: ["https://orca.security/resources/blog/typosquatting-in-github-actions/"]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    const [owner = "", repo = ""] = text(get(action, "slug")).split("/");
    const meant = popular.find((slug) => {
      const [wanted = "", name] = slug.split("/");
      return name === repo && wanted !== owner && isOneEditAway(wanted, owner);
    });
    if (meant !== void 0)
      context.report({ at: action, message: `\`${text(get(action, "name"))}\` is almost \`${meant}\`` });
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

// src/rules/github/gha-manual-inputs.ts
var gha_manual_inputs_default = defineRule({
  meta: {
    id: "gha-manual-inputs",
    title: "Manual run takes inputs",
    severity: "info",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GHA_7"] },
    why: "What a build contains then depends on what somebody typed, which no commit records.",
    remedy: "Keep the settings of builds in the repository.",
    references: ["https://slsa.dev/spec/v1.0/requirements"]
  },
  select: "gha/Trigger",
  check(trigger, context) {
    const inputs = child(trigger.body, "inputs");
    if (trigger.name === "workflow_dispatch" && keys(inputs).length > 0)
      context.report({ at: inputs, message: "people can change the build by inputs" });
  }
});

// src/rules/github/gha-merge-key.ts
var gha_merge_key_default = valueRule({
  meta: {
    id: "gha-merge-key",
    title: "YAML merge key is not supported",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/merge-key"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Write the entries out, or alias the whole mapping.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.merge-key")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-misfeature.ts
var gha_misfeature_default = defineRule({
  meta: {
    id: "gha-misfeature",
    title: "Feature of Actions that better ones have replaced",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["misfeature"] },
    why: "The setting still works, but hides what it does: `pip-install` has no lock file, `cmd` has no error handling, and an unusual shell is read by no tool.",
    remedy: "Install packages in a step of their own, and use bash or PowerShell.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell"
    ]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Step"],
  check(resource, context) {
    const shell = resource.kind === "gha/Step" ? get(resource.body, "shell") : get(resource.body, "defaults.run.shell");
    if (isOdd(shell)) context.report({ at: shell, message: `\`${text(shell)}\` is a shell few tools can read` });
    const packages = get(resource.body, "with.pip-install");
    if (text(fact(resource, "action.slug")) === "actions/setup-python" && isSet(packages) === true) {
      context.report({ at: packages, message: "`pip-install` installs packages out of sight" });
    }
  }
});
function isOdd(shell) {
  const name = text(shell).split(/[\s\\/]+/)[0]?.toLowerCase() ?? "";
  const program = /[\\/]/.test(text(shell).split(/\s/)[0] ?? "") ? text(shell).split(/\s/)[0]?.split(/[\\/]/).at(-1) ?? "" : name;
  return text(shell) !== "" && !/^(?:bash|sh|pwsh|powershell|python|zsh|node|perl|ruby|nix|nix-shell)(?:\.exe)?$/.test(program);
}

// src/rules/github/gha-missing-key.ts
var gha_missing_key_default = valueRule({
  meta: {
    id: "gha-missing-key",
    title: "Required key is missing",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/missing-key"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Add the key.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.missing-key")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-number-out-of-range.ts
var gha_number_out_of_range_default = valueRule({
  meta: {
    id: "gha-number-out-of-range",
    title: "Number is out of range",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/number-range"] },
    why: "GitHub refuses the workflow, or ends the job at once.",
    remedy: "Write a number greater than zero.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.number-range")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-object-in-text.ts
var gha_object_in_text_default = valueRule({
  meta: {
    id: "gha-object-in-text",
    title: "List or object becomes part of a text",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/template-value-type"] },
    why: "The text then holds the word `Object` or `Array` instead of what you meant.",
    remedy: "Use `toJSON()`, `join()` or a property of it.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.template-value")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-outdated-action.ts
var gha_outdated_action_default = valueRule({
  meta: {
    id: "gha-outdated-action",
    title: "Release of the action runs on a Node.js that is gone",
    severity: "medium",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["action/outdated"] },
    why: "GitHub runs Node.js 20 and newer only: the release is run on a version it was not made for, or fails.",
    remedy: "Use the next major release.",
    references: ["https://github.blog/changelog/2023-09-22-github-actions-transitioning-from-node-16-to-node-20/"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.action-outdated")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-password-in-script.ts
var gha_password_in_script_default = valueRule({
  meta: {
    id: "gha-password-in-script",
    title: "Password stands in the script",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Everybody who can read the repository, its forks and its history can read the password.",
    remedy: "Keep it in a protected and masked variable or a secret, and change the one that was published.",
    references: ["https://cwe.mitre.org/data/definitions/798.html"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.literal-password")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-permission-without-reason.ts
var gha_permission_without_reason_default = defineRule({
  meta: {
    id: "gha-permission-without-reason",
    title: "Right of the token is not explained",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["undocumented-permissions"] },
    why: "Nobody dares to take away a right whose reason is not written down.",
    remedy: "Say in a comment beside the scope what it is needed for.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"]
  },
  select: ["gha/Workflow", "gha/Job"],
  check(resource, context) {
    for (const scope of items(fact(resource, "unexplainedScopes"))) {
      context.report({ at: scope, message: `no comment says what \`${printable(scope)}\` is needed for` });
    }
  }
});

// src/rules/github/gha-permissions-missing.ts
var gha_permissions_missing_default = defineRule({
  meta: {
    id: "gha-permissions-missing",
    title: "Token rights are left to the default of the repository",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["excessive-permissions"] },
    why: "Without `permissions` the token has what the repository or the organisation grants by default, which is write access to everything in those created before 2023.",
    remedy: "Write `permissions: {}` at the top of the workflow and the needed scopes at each job.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const workflow = root(job);
    if (!isUnset(get(job.body, "permissions")) || !isUnset(get(workflow.body, "permissions"))) return;
    const triggers = fact(workflow, "triggers");
    if (triggers.kind === "unknown") return context.undecided(triggers);
    const events = keys(triggers);
    const onlyCalled = events.length === 1 && events[0] === "workflow_call";
    if (onlyCalled && isUnset(get(job.body, "uses"))) return;
    context.report({ at: job.header, message: `the rights of the token of job \`${job.name}\` are not written down` });
  }
});

// src/rules/github/gha-persisted-credentials.ts
var gha_persisted_credentials_default = defineRule({
  meta: {
    id: "gha-persisted-credentials",
    title: "Checkout leaves the token on disk for all later steps",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["artipacked"] },
    why: "Unless told otherwise, `actions/checkout` stores the job's token in the git configuration of the workspace, where every later action and script, and an artifact of the workspace, can pick it up.",
    remedy: "Set `persist-credentials: false`, and give the token to the one step that pushes.",
    references: ["https://github.com/actions/checkout#usage"]
  },
  select: "gha/Step",
  check(step, context) {
    if (text(fact(step, "action.slug")) !== "actions/checkout") return;
    const setting = get(step.body, "with.persist-credentials");
    const off = isFalse(setting);
    if (off === "unknown") context.undecided(setting);
    if (off !== false) return;
    const at = setting.kind === "missing" ? get(step.body, "uses") : setting;
    context.report({ at, message: "the token stays in the git configuration after the checkout" });
  }
});

// src/rules/github/gha-pipe-to-shell.ts
var gha_pipe_to_shell_default = valueRule({
  meta: {
    id: "gha-pipe-to-shell",
    title: "Downloaded script is run unseen",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { poutine: ["unverified_script_exec"] },
    why: "Whoever controls the server, the name or the way to it decides what runs in the pipeline with its secrets; nothing is left to look at afterwards.",
    remedy: "Download the file, check it against a checksum that stands in the repository, then run it; or install a pinned package.",
    references: ["https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.pipe-to-shell")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-plain-http.ts
var gha_plain_http_default = valueRule({
  meta: {
    id: "gha-plain-http",
    title: "Script fetches over plain HTTP",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "What comes over HTTP can be replaced by anybody on the way; a script or package that arrives so runs with the rights of the pipeline.",
    remedy: "Write `https://`.",
    references: ["https://cwe.mitre.org/data/definitions/319.html"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.plain-transport")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-printed-environment.ts
var gha_printed_environment_default = valueRule({
  meta: {
    id: "gha-printed-environment",
    title: "All variables are printed to the log",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The whole environment contains every secret of the job. Masking misses values that are short, multi-line or encoded.",
    remedy: "Print only the variables you want to see, by name.",
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.printed-environment")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-printed-secret.ts
var gha_printed_secret_default = valueRule({
  meta: {
    id: "gha-printed-secret",
    title: "Secret is printed to the log",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Logs are kept for months and are read by everybody with access to the project. Masking misses values that are short, multi-line or encoded.",
    remedy: 'Do not print it; to see whether it is set, test for it: `test -n "$TOKEN"`.',
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.printed-secret")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-privileged-container.ts
var gha_privileged_container_default = valueRule({
  meta: {
    id: "gha-privileged-container",
    title: "Container is started privileged",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A privileged container has every capability and every device: its processes can take over the runner and the jobs of others on it.",
    remedy: "Drop `--privileged` and add the single capability or device that is needed.",
    references: ["https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.privileged-container")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-publish-with-password.ts
var gha_publish_with_password_default = defineRule({
  meta: {
    id: "gha-publish-with-password",
    title: "Package is published with a stored token",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["use-trusted-publishing"] },
    why: "The registry can trust the workflow itself (OpenID Connect): then there is no token that could leak, and nobody else can publish with it.",
    remedy: "Set up trusted publishing at the registry, give the job `id-token: write`, and drop the token.",
    references: ["https://docs.pypi.org/trusted-publishers/"]
  },
  select: ["gha/Step", "gha/Command"],
  check(resource, context) {
    if (resource.kind === "gha/Step") {
      const stored = storedToken(resource);
      if (stored)
        context.report({
          at: stored,
          message: `\`${text(fact(resource, "action.name"))}\` publishes with a token that stays valid`
        });
      return;
    }
    if (!publishes2(resource.body) || mayIdentify(resource)) return;
    const rehearses = flag(resource.body, ["--dry-run", "-n"]);
    if (rehearses === "unknown") context.undecided(resource.body, "an argument that is not known may be `--dry-run`");
    if (rehearses !== false) return;
    context.report({
      at: resource.body,
      message: `\`${commandName(resource.body)}\` publishes with a token that stays valid`
    });
  }
});
var known = /^https:\/\/(?:upload\.pypi\.org|test\.pypi\.org|rubygems\.org)\b/;
function storedToken(step) {
  const input = (name) => get(step.body, ["with", name]);
  const elsewhere = (...names) => names.some((name) => !isUnset(input(name)) && !known.test(printable(input(name))));
  switch (text(fact(step, "action.slug"))) {
    case "pypa/gh-action-pypi-publish":
      return !isUnset(input("password")) && !elsewhere("repository-url", "repository_url") ? input("password") : void 0;
    case "rubygems/release-gem":
      return isFalse(input("setup-trusted-publisher")) === true ? input("setup-trusted-publisher") : void 0;
    case "rubygems/configure-rubygems-credentials":
      return !isUnset(input("api-token")) && !elsewhere("gem-server") ? input("api-token") : void 0;
    default:
      return void 0;
  }
}
var uploads = /^(?:(?:npm|pnpm|bun|cargo|uv|hatch|flit) (?:\+\S+ )?publish|bunx npm publish|yarn npm publish|yarn publish|twine upload|pipx run twine(?:==\S+)? upload|gem push|bundle exec gem push|nuget(?:\.exe)? push|dotnet nuget push)\b/;
function publishes2(command) {
  const words = [commandName(command), ...commandArguments(command).map((arg) => printable(arg))];
  return uploads.test(words.join(" "));
}
function mayIdentify(command) {
  const job = command.parent?.parent;
  if (job?.kind !== "gha/Job") return false;
  const permissions = fact(job, "permissions");
  const right = permissions.kind === "map" ? get(permissions, "id-token") : permissions;
  return right.kind === "unknown" || /^write(?:-all)?$/.test(printable(right));
}

// src/rules/github/gha-registry-password-argument.ts
var gha_registry_password_argument_default = valueRule({
  meta: {
    id: "gha-registry-password-argument",
    title: "Registry password is given on the command line",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Arguments stand in the process list, which every process on the runner can read, and in the log once the command is traced.",
    remedy: 'Give it through standard input: `echo "$PASSWORD" | docker login -u "$USER" --password-stdin`.',
    references: ["https://docs.docker.com/reference/cli/docker/login/#password-stdin"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.login-password")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-reverse-shell.ts
var gha_reverse_shell_default = valueRule({
  meta: {
    id: "gha-reverse-shell",
    title: "Script opens a connection for a remote shell",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GHA_4"] },
    why: "netcat with an address, or a shell over `/dev/tcp`, gives whoever listens there the pipeline and everything it can reach.",
    remedy: "Delete the line, find out who wrote it, and change the secrets of the pipeline.",
    references: ["https://attack.mitre.org/techniques/T1059/004/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.reverse-shell")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-script-injection.ts
var gha_script_injection_default = defineRule({
  meta: {
    id: "gha-script-injection",
    title: "Text that outsiders write is pasted into a script",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      zizmor: ["template-injection"],
      actionlint: ["expression/untrusted-input"],
      poutine: ["injection"],
      checkov: ["CKV_GHA_2"]
    },
    why: "Expressions are replaced before the shell reads the script. A title, a branch name or a comment that contains `$(\u2026)` or a quote then runs as a command, with the token and the secrets of the job.",
    remedy: 'Pass the value through an environment variable and quote it: `env: { TITLE: ${{ \u2026 }} }` and `"$TITLE"` in the script.',
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections",
      "https://securitylab.github.com/resources/github-actions-untrusted-input/"
    ]
  },
  select: "gha/Step",
  check(step, context) {
    for (const expression of items(fact(step, "expressions"))) {
      const sink = text(get(expression, "sink"));
      if (sink !== "shell" && sink !== "script") continue;
      for (const origin of items(get(expression, "origins"))) {
        const path = printable(get(origin, "path"));
        const via = items(get(origin, "via")).map((v) => `\`${printable(v)}\``);
        const through = via.length > 0 ? ` through ${via.join(" and ")}` : "";
        if (printable(get(origin, "grade")) === "outsider") {
          context.report({
            at: origin,
            message: `\`${path}\`, which anybody can write, becomes part of the script${through}`
          });
        } else if (printable(get(origin, "grade")) === "unknown" && path !== "") {
          context.undecided(origin, `who decides what \`${path}\` holds can't be told from the file${through}`);
        }
      }
    }
  }
});

// src/rules/github/gha-secret-argument.ts
var gha_secret_argument_default = valueRule({
  meta: {
    id: "gha-secret-argument",
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
  select: "gha/Command",
  values: (command) => [fact(command, "signals.secret-argument")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-secret-build-argument.ts
var gha_secret_build_argument_default = valueRule({
  meta: {
    id: "gha-secret-build-argument",
    title: "Secret is given to an image build as an argument",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Build arguments are kept in the history of the image: whoever can pull it can read them.",
    remedy: "Mount it for the one instruction that needs it: `--secret id=token,env=TOKEN` and `RUN --mount=type=secret,id=token`.",
    references: ["https://docs.docker.com/build/building/secrets/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.build-secret")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-secret-in-request.ts
var gha_secret_in_request_default = valueRule({
  meta: {
    id: "gha-secret-in-request",
    title: "Secret is sent in the body of a request",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_GHA_3"] },
    why: "A request that carries a secret to an address that is written in the script is how stolen credentials leave a pipeline, and how honest ones end in somebody's access log.",
    remedy: "Send credentials in a header to a host you trust, and check who changed the line.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-06-Insufficient-Credential-Hygiene"
    ]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.secret-sent")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-secret-without-environment.ts
var gha_secret_without_environment_default = defineRule({
  meta: {
    id: "gha-secret-without-environment",
    title: "Secret is used in a job without an environment",
    severity: "low",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["secrets-outside-env"] },
    why: "Secrets of the repository are open to every workflow on every branch; those of an environment only to jobs that enter it, after the checks you set.",
    remedy: "Move the secret into an environment and name it at the job: `environment: production`.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments"]
  },
  select: "gha/Job",
  check(job, context) {
    if (!isUnset(child(job.body, "environment")) || !isUnset(child(job.body, "uses"))) return;
    for (const resource of [job, ...context.graph.parts(job, "gha/Step")]) {
      for (const reference of items(fact(resource, "expressions")).flatMap((e) => items(get(e, "references")))) {
        const path = text(reference);
        if (path.startsWith("secrets.") && path !== "secrets.github_token")
          context.report({ at: reference, message: `\`${path}\` is a secret of the repository` });
      }
    }
  }
});

// src/rules/github/gha-secrets-inherit.ts
var gha_secrets_inherit_default = defineRule({
  meta: {
    id: "gha-secrets-inherit",
    title: "Called workflow gets all secrets",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["secrets-inherit"] },
    why: "`secrets: inherit` hands every secret of the repository and its organisation to the called workflow and to all actions it uses, needed or not.",
    remedy: "Name the secrets the called workflow needs under `secrets:`.",
    references: [
      "https://docs.github.com/en/actions/sharing-automations/reusing-workflows#passing-inputs-and-secrets-to-a-reusable-workflow"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const secrets = get(job.body, "secrets");
    if (equals(secrets, "inherit") !== true) return;
    const called = printable(get(fact(job, "action"), "slug")) || printable(get(job.body, "uses"));
    context.report({ at: secrets, message: `\`${called}\` receives every secret of the repository` });
  }
});

// src/rules/github/gha-secrets-overprovisioned.ts
var gha_secrets_overprovisioned_default = defineRule({
  meta: {
    id: "gha-secrets-overprovisioned",
    title: "All secrets are exposed to a job",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["overprovisioned-secrets"], poutine: ["job_all_secrets"] },
    why: "`toJSON(secrets)` and secrets picked by a computed name make the runner hand every secret of repository and organisation to the job, where any step can read them from memory.",
    remedy: "Name each secret that is needed: `${{ secrets.DEPLOY_TOKEN }}`.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
    ]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Step"],
  check(resource, context) {
    for (const expression of items(fact(resource, "expressions"))) {
      for (const reference of items(get(expression, "references"))) {
        const path = text(reference);
        if (path !== "secrets" && path !== "secrets.*") continue;
        context.report({ at: reference, message: `\`${text(get(expression, "source"))}\` needs all secrets, not one` });
      }
    }
  }
});

// src/rules/github/gha-self-hosted-pull-request.ts
var pullRequestEvents = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "issue_comment",
  "workflow_run"
];
var gha_self_hosted_pull_request_default = defineRule({
  meta: {
    id: "gha-self-hosted-pull-request",
    title: "Pull requests run on a self-hosted runner",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { poutine: ["pr_runs_on_self_hosted"] },
    why: "In a public repository anybody can open a pull request whose code then runs on your machine, inside your network, and can stay there for the jobs that follow.",
    remedy: "Run pull requests on hosted runners; keep self-hosted ones for branches of the repository itself.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#hardening-for-self-hosted-runners"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const event = keys(fact(root(job), "triggers")).find((e) => pullRequestEvents.includes(e));
    if (event === void 0) return;
    const labels = items(fact(job, "labels"));
    const own = labels.find((label) => printable(label) === "self-hosted");
    if (own) context.report({ at: own, message: `job \`${job.name}\` runs on \`${event}\` on a self-hosted machine` });
  }
});

// src/rules/github/gha-self-hosted-runner.ts
var gha_self_hosted_runner_default = defineRule({
  meta: {
    id: "gha-self-hosted-runner",
    title: "Job runs on a self-hosted runner",
    severity: "medium",
    confidence: "low",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["self-hosted-runner"] },
    why: "Self-hosted machines are not wiped between jobs unless somebody built them so: what one job leaves behind, the next one finds, also across repositories.",
    remedy: "Use hosted runners, or ephemeral self-hosted ones in a group that only trusted workflows may use.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#hardening-for-self-hosted-runners"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const label = items(fact(job, "labels")).find((l) => printable(l) === "self-hosted");
    if (label) context.report({ at: label, message: `job \`${job.name}\` asks for a self-hosted machine` });
  }
});

// src/rules/github/gha-step-without-action.ts
var gha_step_without_action_default = valueRule({
  meta: {
    id: "gha-step-without-action",
    title: "Step has neither or both of run and uses",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/step-kind"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give the step one of `run` and `uses`, and the keys that belong to it.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.step-kind")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-stored-cloud-key.ts
var gha_stored_cloud_key_default = valueRule({
  meta: {
    id: "gha-stored-cloud-key",
    title: "Script logs in to a cloud with a stored key",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "A stored key of a service account works from anywhere until somebody revokes it; short-lived tokens by OpenID Connect end with the job.",
    remedy: "Exchange the ID token of the job for credentials of the cloud, and delete the stored key.",
    references: ["https://docs.gitlab.com/ci/cloud_services/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.cloud-key")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-superfluous-action.ts
var replacements = /* @__PURE__ */ new Map([
  ["actions-rs/toolchain", "`rustup`"],
  ["actions-rs/cargo", "`cargo`"],
  ["actions/create-release", "`gh release`"],
  ["actions/upload-release-asset", "`gh release upload`"],
  ["addnab/docker-run-action", "`docker run`"],
  ["dacbd/create-issue-action", "`gh issue`"],
  ["dtolnay/rust-toolchain", "`rustup`"],
  ["ncipollo/release-action", "`gh release`"],
  ["peter-evans/create-issue-from-file", "`gh issue create`"],
  ["peter-evans/create-or-update-comment", "`gh issue comment`"],
  ["peter-evans/create-pull-request", "`gh pr create`"],
  ["softprops/action-gh-release", "`gh release`"],
  ["svenstaro/upload-release-action", "`gh release upload`"]
]);
var gha_superfluous_action_default = defineRule({
  meta: {
    id: "gha-superfluous-action",
    title: "Action does what the runner can do by itself",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { zizmor: ["superfluous-actions"] },
    why: "Every action is more code that runs with the token. The tools on the runner do the same.",
    remedy: "Use the tool the message names in a `run` step.",
    references: ["https://docs.github.com/en/actions/concepts/runners/github-hosted-runners"]
  },
  select: "gha/Step",
  check(step, context) {
    const action = fact(step, "action");
    const instead = replacements.get(text(fact(step, "action.slug")));
    if (instead !== void 0) context.report({ at: action, message: `${instead} on the runner does the same` });
  }
});

// src/rules/github/gha-text-around-condition.ts
var gha_text_around_condition_default = valueRule({
  meta: {
    id: "gha-text-around-condition",
    title: "Text around the expression makes the condition always true",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["if-cond/extra-characters"], zizmor: ["unsound-condition"], poutine: ["if_always_true"] },
    why: "Anything beside `${{ }}` in `if:`, even a line break at the end, turns the condition into a text, and a text that isn't empty counts as true.",
    remedy: "Put the whole condition inside the braces, or leave the braces out; use `|-` for several lines.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.condition-extra")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-timeout-missing.ts
var gha_timeout_missing_default = defineRule({
  meta: {
    id: "gha-timeout-missing",
    title: "Job has no time limit",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "A step that hangs holds the runner, and costs its minutes, until the default limit of six hours ends the job.",
    remedy: "Set `timeout-minutes` to a little more than the job needs.",
    references: [
      "https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idtimeout-minutes"
    ]
  },
  select: "gha/Job",
  check(job, context) {
    const runs = isSet(child(job.body, "steps")) === true;
    const limit = child(job.body, "timeout-minutes");
    if (!runs || !isUnset(limit)) return;
    const steps = context.graph.parts(job, "gha/Step");
    if (steps.length > 0 && steps.every((step) => !isUnset(child(step.body, "timeout-minutes")))) return;
    context.report({ at: job.header, message: `job \`${job.name}\` may run for six hours` });
  }
});

// src/rules/github/gha-traced-commands.ts
var gha_traced_commands_default = valueRule({
  meta: {
    id: "gha-traced-commands",
    title: "Script prints its commands with their variables",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "With `set -x` the shell prints each command after its variables were filled in: tokens in headers and arguments end in the log.",
    remedy: "Delete `set -x`, or switch it on only around lines without secrets.",
    references: ["https://docs.gitlab.com/ci/variables/#cicd-variable-security"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.traced-secrets")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unconfined-container.ts
var gha_unconfined_container_default = valueRule({
  meta: {
    id: "gha-unconfined-container",
    title: "Container runs without seccomp or AppArmor",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "These profiles block the system calls and files by which most escapes from containers work.",
    remedy: "Drop the option, or allow the one call that is needed in a profile of your own.",
    references: ["https://docs.docker.com/engine/security/seccomp/"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.unconfined-container")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-action-input.ts
var gha_unknown_action_input_default = valueRule({
  meta: {
    id: "gha-unknown-action-input",
    title: "Action has no such input, or lacks a required one",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["action/inputs"] },
    why: "The action does without the setting you meant to make, or fails.",
    remedy: "Correct the name, or add the input.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.action-input")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-context.ts
var gha_unknown_context_default = valueRule({
  meta: {
    id: "gha-unknown-context",
    title: "Context doesn't exist",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/undefined-context"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Correct the name.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/contexts"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.undefined-context")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-event.ts
var gha_unknown_event_default = valueRule({
  meta: {
    id: "gha-unknown-event",
    title: "Event or activity doesn't exist",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["events/unknown-event"] },
    why: "The workflow never starts, or GitHub refuses it.",
    remedy: "Correct the name.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.unknown-event")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-function.ts
var gha_unknown_function_default = valueRule({
  meta: {
    id: "gha-unknown-function",
    title: "Function doesn't exist",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/undefined-function"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Correct the name.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.undefined-function")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-key.ts
var gha_unknown_key_default = valueRule({
  meta: {
    id: "gha-unknown-key",
    title: "Key has no meaning for GitHub",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/unexpected-key"] },
    why: "GitHub refuses the workflow, or does without the setting you meant to make.",
    remedy: "Correct the spelling, or move the key to where it belongs.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.unexpected-key")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-need.ts
var gha_unknown_need_default = valueRule({
  meta: {
    id: "gha-unknown-need",
    title: "Job needs a job that doesn't exist",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["job-needs/undefined-job"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Correct the name.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.needs-unknown")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-permission.ts
var gha_unknown_permission_default = valueRule({
  meta: {
    id: "gha-unknown-permission",
    title: "Token has no such scope",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["permissions/unknown-scope"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Correct the name of the scope.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"]
  },
  select: ["gha/Workflow", "gha/Job"],
  values: (resource) => items(fact(resource, "diagnostics.permission-scope")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-property.ts
var gha_unknown_property_default = valueRule({
  meta: {
    id: "gha-unknown-property",
    title: "Property doesn't exist",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/undefined-property"] },
    why: "The expression yields an empty text, and a condition on it decides the wrong way.",
    remedy: "Correct the name, or set what is read.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/contexts"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.undefined-property")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-runner-label.ts
var gha_unknown_runner_label_default = valueRule({
  meta: {
    id: "gha-unknown-runner-label",
    title: "No hosted runner has this label",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["runner-label/unknown"] },
    why: "The job waits for a machine that never comes, and is cancelled after a day.",
    remedy: "Correct the label; for machines of your own add `self-hosted`.",
    references: ["https://docs.github.com/en/actions/reference/runners/github-hosted-runners"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.label-unknown")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-shell.ts
var gha_unknown_shell_default = valueRule({
  meta: {
    id: "gha-unknown-shell",
    title: "Shell doesn't exist on the runner",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["shell-name/invalid"] },
    why: "The runner finds no such program: the step fails before its script begins.",
    remedy: "Use a shell the runner has, or a command line with `{0}` for the script.",
    references: [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell"
    ]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.shell-name")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unknown-workflow.ts
var gha_unknown_workflow_default = valueRule({
  meta: {
    id: "gha-unknown-workflow",
    title: "Called workflow is not there or can't be called",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["workflow-call/target"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Correct the path, or add `on: workflow_call` to the called workflow.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.call-target")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unpinnable-action.ts
var gha_unpinnable_action_default = defineRule({
  meta: {
    id: "gha-unpinnable-action",
    title: "Action pulls in code that its users can't pin",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { poutine: ["unpinnable_action"] },
    why: "Whoever pins this action by its commit still runs whatever its own dependencies are that day.",
    remedy: "Pin the actions of a composite action by commit, and the image of a Docker action by digest.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions"
    ]
  },
  select: "gha/Action",
  check(action, context) {
    const image = get(action.body, "runs.image");
    if (/^docker:\/\//.test(printable(image)) && !/@sha256:/.test(printable(image))) {
      context.report({ at: image, message: `\`${printable(image)}\` is pinned by no digest` });
    }
    for (const step of context.graph.parts(action, "gha/Step")) {
      const kind = text(fact(step, "action.refKind"));
      if (kind !== "" && kind !== "commit")
        context.report({
          at: child(step.body, "uses"),
          message: `\`${text(fact(step, "action.name"))}\` is pinned by no commit`
        });
    }
  }
});

// src/rules/github/gha-unpinned-action.ts
var gha_unpinned_action_default = defineRule({
  meta: {
    id: "gha-unpinned-action",
    title: "Action or reusable workflow is taken from a branch",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unpinned-uses"] },
    why: "A branch moves with every push: whoever can push to that repository, or takes over an account that can, runs code in this pipeline with its token and secrets.",
    remedy: "Name the full commit hash of a release and keep the version in a comment: `owner/action@<40 hex digits> # v1.2.3`.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions"
    ]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    const ref = get(action, "ref");
    const name = text(get(action, "name"));
    switch (text(get(action, "refKind"))) {
      case "none":
        context.report({ at: action, message: `\`${name}\` names no version at all` });
        break;
      case "branch":
      case "name":
        context.report({
          at: ref,
          message: `\`${name}\` is taken from \`${printable(ref)}\`, which can change at any time`
        });
        break;
    }
  }
});

// src/rules/github/gha-unpinned-image.ts
var gha_unpinned_image_default = defineRule({
  meta: {
    id: "gha-unpinned-image",
    title: "Container image of a job or step has no fixed version",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unpinned-images"] },
    why: "Without a tag, or with `latest`, the job runs whatever was pushed last: results change without a commit, and a hijacked image runs with the job's token.",
    remedy: "Name a version and, better, the digest: `node:22.11.0@sha256:\u2026`.",
    references: [
      "https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainerimage"
    ]
  },
  select: ["gha/Job", "gha/Step"],
  check(resource, context) {
    const check = (image) => {
      if (image.kind === "unknown") context.undecided(image);
      if (image.kind !== "scalar" || image.value === null || image.value === "") return;
      const name = printable(image).replace(/^docker:\/\//, "");
      if (name.includes("@sha256:")) return;
      const tag = /:([^/:]+)$/.exec(name)?.[1];
      if (tag === void 0) context.report({ at: image, message: `\`${name}\` has neither tag nor digest` });
      else if (/^(?:latest|edge|nightly|main|master|dev|stable)$/.test(tag)) {
        context.report({ at: image, message: `\`${name}\` changes with every push of \`${tag}\`` });
      }
    };
    if (resource.kind === "gha/Step") {
      check(fact(resource, "action.image"));
      return;
    }
    check(imageOf2(get(resource.body, "container")));
    for (const [, service] of entries(child(resource.body, "services"))) check(imageOf2(service));
  }
});
function imageOf2(container) {
  return container.kind === "map" ? get(container, "image") : container;
}

// src/rules/github/gha-unpinned-tool.ts
var versionInputs = /* @__PURE__ */ new Map([
  ["aquasecurity/setup-trivy", "version"],
  ["aquasecurity/trivy-action", "version"],
  ["astral-sh/ruff-action", "version"],
  ["astral-sh/setup-uv", "version"],
  ["azure/setup-helm", "version"],
  ["azure/setup-kubectl", "version"],
  ["bufbuild/buf-setup-action", "version"],
  ["denoland/setup-deno", "deno-version"],
  ["extractions/setup-just", "just-version"],
  ["golangci/golangci-lint-action", "version"],
  ["goreleaser/goreleaser-action", "version"],
  ["hashicorp/setup-packer", "version"],
  ["hashicorp/setup-terraform", "terraform_version"],
  ["jdx/mise-action", "version"],
  ["opentofu/setup-opentofu", "tofu_version"],
  ["oven-sh/setup-bun", "bun-version"],
  ["prefix-dev/setup-pixi", "pixi-version"],
  ["pulumi/actions", "pulumi-version"],
  ["sigstore/cosign-installer", "cosign-release"],
  ["terraform-linters/setup-tflint", "tflint_version"]
]);
var gha_unpinned_tool_default = defineRule({
  meta: {
    id: "gha-unpinned-tool",
    title: "Action installs a tool in whatever version is the latest",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { zizmor: ["unpinned-tools"] },
    why: "The action is pinned, but what it downloads is not: results change without a commit, and a hijacked release runs at once.",
    remedy: "Name the version in the input the message names.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"
    ]
  },
  select: "gha/Step",
  check(step, context) {
    const input = versionInputs.get(text(fact(step, "action.slug")));
    if (input === void 0) return;
    const inputs = get(step.body, "with");
    const version = get(inputs, [input]);
    const fromFile = !isUnset(get(inputs, [`${input}-file`])) || !isUnset(get(inputs, "version-file"));
    if (version.kind === "unknown" || inputs.kind === "unknown" || fromFile) return;
    if (isUnset(version)) context.report({ at: get(step.body, "uses"), message: `\`${input}\` names no version` });
    else if (/^(?:latest|stable|\*|x|edge|nightly)$/i.test(printable(version))) {
      context.report({ at: version, message: `\`${input}\` is \`${printable(version)}\`` });
    }
  }
});

// src/rules/github/gha-unredacted-secret.ts
var gha_unredacted_secret_default = defineRule({
  meta: {
    id: "gha-unredacted-secret",
    title: "Part of a structured secret is not masked in logs",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unredacted-secrets"] },
    why: "The runner masks a secret as a whole. A field taken out of it by `fromJSON` is a new text that nobody masks: it is printed in clear when a command echoes it.",
    remedy: "Store each value as a secret of its own.",
    references: [
      "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets"
    ]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Step"],
  check(resource, context) {
    for (const expression of items(fact(resource, "expressions"))) {
      for (const call of items(get(expression, "calls"))) {
        const [argument] = items(get(call, "args"));
        const path = argument ? text(get(argument, "path")) : "";
        if (text(get(call, "name")) !== "fromjson" || !path.startsWith("secrets.")) continue;
        context.report({ at: call, message: `what is taken out of \`${path}\` is not masked` });
      }
    }
  }
});

// src/rules/github/gha-unsecure-commands.ts
var gha_unsecure_commands_default = defineRule({
  meta: {
    id: "gha-unsecure-commands",
    title: "Old workflow commands are allowed that let output set variables",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["insecure-commands"], checkov: ["CKV_GHA_1"] },
    why: "`ACTIONS_ALLOW_UNSECURE_COMMANDS` brings back `::set-env::` and `::add-path::`: whatever a program prints may then set environment variables and the search path of later steps.",
    remedy: "Delete the variable and write to the files `$GITHUB_ENV` and `$GITHUB_PATH` instead.",
    references: ["https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/"]
  },
  select: ["gha/Workflow", "gha/Job", "gha/Step"],
  check(resource, context) {
    const value = get(resource.body, "env.ACTIONS_ALLOW_UNSECURE_COMMANDS");
    const allowed = isTrue(value);
    if (allowed === "unknown" && value.origin) context.undecided(value);
    if (allowed === true)
      context.report({ at: value, message: "output of programs may set variables and the search path" });
  }
});

// src/rules/github/gha-unsigned-packages.ts
var gha_unsigned_packages_default = valueRule({
  meta: {
    id: "gha-unsigned-packages",
    title: "Packages are installed without checking their signature",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The signature is what tells the distribution's package from one that somebody put on a mirror or on the way.",
    remedy: "Import the key of the repository and drop the option.",
    references: ["https://wiki.debian.org/SecureApt"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.signature-off")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unsound-contains.ts
var gha_unsound_contains_default = defineRule({
  meta: {
    id: "gha-unsound-contains",
    title: "`contains()` searches a string where a list is meant",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unsound-contains"] },
    why: "With a string as first argument, `contains` looks for a part of it: a branch named `refs/heads/mai`, or just `e`, passes a check that should let only two branches through.",
    remedy: 'Compare with a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`, or use `==`.',
    references: [
      "https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/evaluate-expressions-in-workflows-and-actions#contains"
    ]
  },
  select: ["gha/Job", "gha/Step"],
  check(resource, context) {
    for (const expression of items(fact(resource, "expressions"))) {
      if (text(get(expression, "sink")) !== "condition") continue;
      for (const call of items(get(expression, "calls"))) {
        const [where, what] = items(get(call, "args"));
        if (text(get(call, "name")) !== "contains" || !where || !what) continue;
        const list = text(get(where, "value"));
        const searched = text(get(what, "path"));
        if (list === "" || searched === "") continue;
        context.report({ at: call, message: `every part of \`${list}\` passes as \`${searched}\`` });
      }
    }
  }
});

// src/rules/github/gha-unsound-ternary.ts
var gha_unsound_ternary_default = valueRule({
  meta: {
    id: "gha-unsound-ternary",
    title: "Middle of `a && b || c` is never chosen",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["unsound-ternary"] },
    why: "A value that counts as false (`''`, `0`, `false`) can't be the result: the expression always goes on to the last part.",
    remedy: "Turn the condition around, or use `case()`.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.ternary")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-untrusted-checkout.ts
var privileged = [
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "pull_request_review",
  "pull_request_review_comment",
  "issues",
  "discussion_comment"
];
var foreign = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name)|merge_commit_sha|number)|number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\..*)|issue\.number|client_payload\..*))$|^steps\..+\.outputs\..*(?:head|ref|sha|pr)|^inputs\..*(?:head|pr_|pull)/;
var gha_untrusted_checkout_default = defineRule({
  meta: {
    id: "gha-untrusted-checkout",
    title: "Privileged workflow checks out the code of a pull request",
    severity: "critical",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { poutine: ["untrusted_checkout_exec"] },
    why: "The workflow has the base repository's token, secrets and caches. Once it builds, tests or installs what a stranger's pull request contains, that stranger has them too.",
    remedy: "Build pull requests on `pull_request`, which has no secrets, and hand results to a second workflow as artifacts that are treated as data.",
    references: ["https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"]
  },
  select: "gha/Step",
  check(step, context) {
    const event = keys(fact(root(step), "triggers")).find((e) => privileged.includes(e));
    if (event === void 0 || text(fact(step, "action.slug")) !== "actions/checkout") return;
    const found = expressionsOf(step).find(({ path }) => foreign.test(path));
    if (!found) return;
    context.report({ at: found.at, message: `on \`${event}\`, \`${found.path}\` brings in code that strangers wrote` });
  }
});
function expressionsOf(step) {
  return items(fact(step, "expressions")).flatMap((expression) => {
    const key = text(get(expression, "key")).toLowerCase();
    if (key !== "with.ref" && key !== "with.repository") return [];
    return items(get(expression, "origins")).map((origin) => ({
      path: text(get(origin, "path")).toLowerCase(),
      at: expression
    }));
  });
}

// src/rules/github/gha-unused-anchor.ts
var gha_unused_anchor_default = valueRule({
  meta: {
    id: "gha-unused-anchor",
    title: "Anchor is used by no alias",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/unused-anchor"] },
    why: "An anchor without alias is a rest of an edit, or its alias is mistyped.",
    remedy: "Delete the anchor, or use it.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.unused-anchor")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-unverified-download.ts
var gha_unverified_download_default = valueRule({
  meta: {
    id: "gha-unverified-download",
    title: "Downloaded file is used without checking it",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "A release file that was replaced on the server, or on its way, is unpacked and run like the real one.",
    remedy: "Keep the checksum in the repository and check it with `sha256sum -c` before the file is used.",
    references: [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation"
    ]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.unverified-download")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-vulnerable-action.ts
var advisories = /* @__PURE__ */ new Map([
  ["actions/download-artifact", { id: "CVE-2024-42471", since: "4.0.0", fixed: "4.1.3" }],
  ["atlassian/gajira-comment", { id: "CVE-2020-14189", fixed: "2.0.2" }],
  ["atlassian/gajira-create", { id: "CVE-2020-14188", fixed: "2.0.1" }],
  ["azure/setup-kubectl", { id: "CVE-2023-23939", fixed: "3.0" }],
  ["bullfrogsec/bullfrog", { id: "CVE-2025-47775", fixed: "0.8.4" }],
  ["canonical/get-workflow-version-action", { id: "CVE-2025-31479", fixed: "1.0.1" }],
  ["check-spelling/check-spelling", { id: "CVE-2021-32724", fixed: "0.0.19" }],
  ["gradle/gradle-build-action", { id: "CVE-2023-30853", fixed: "2.4.2" }],
  ["hashicorp/vault-action", { id: "CVE-2021-32074", fixed: "2.2.0" }],
  ["kartverket/github-workflows", { id: "CVE-2022-39326", fixed: "2.7.5" }],
  ["reviewdog/action-setup", { id: "CVE-2025-30154", fixed: "1.3.2" }],
  ["rlespinasse/github-slug-action", { id: "CVE-2023-27581", since: "4.0.0", fixed: "4.4.1" }],
  ["tj-actions/branch-names", { id: "CVE-2023-49291", fixed: "7.0.7" }],
  ["tj-actions/changed-files", { id: "CVE-2025-30066", fixed: "46.0.1" }]
]);
var gha_vulnerable_action_default = defineRule({
  meta: {
    id: "gha-vulnerable-action",
    title: "Release of the action has a known vulnerability",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["known-vulnerable-actions"], poutine: ["known_vulnerability_in_build_component"] },
    why: "The hole is public: whoever can reach it takes the token and the secrets of the job.",
    remedy: "Use the release the message names, or a later one.",
    references: ["https://github.com/advisories?query=ecosystem%3Aactions"]
  },
  select: ["gha/Step", "gha/Job"],
  check(resource, context) {
    const action = fact(resource, "action");
    const advisory = advisories.get(text(get(action, "slug")));
    const kind = text(get(action, "refKind"));
    const version = kind === "version" ? text(get(action, "ref")) : kind === "commit" ? text(get(action, "comment")) : "";
    if (!advisory || !isBefore(version, advisory.fixed)) return;
    const since = advisory.since;
    if (since !== void 0 && isBefore(version, since)) return;
    context.report({
      at: get(action, "ref"),
      message: `\`${text(get(action, "name"))}\` has ${advisory.id}, mended in ${advisory.fixed}`
    });
  }
});
function isBefore(version, other) {
  const written = /\d+(?:\.\d+)*/.exec(version)?.[0];
  if (written === void 0) return false;
  const [own, limit] = [written.split(".").map(Number), other.split(".").map(Number)];
  for (const [i, part] of own.entries()) {
    const most = limit[i] ?? 0;
    if (part !== most) return part < most;
  }
  return false;
}

// src/rules/github/gha-workflow-input-type.ts
var gha_workflow_input_type_default = valueRule({
  meta: {
    id: "gha-workflow-input-type",
    title: "Input of a called workflow has the wrong type",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/reusable-input-type"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give a value of the declared type.",
    references: ["https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"]
  },
  select: "gha/Job",
  values: (job) => items(fact(job, "diagnostics.reusable-input-type")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-world-writable-files.ts
var gha_world_writable_files_default = valueRule({
  meta: {
    id: "gha-world-writable-files",
    title: "Files are made writable for everybody",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "On a shared runner any other process can change the file between the time it is checked and the time it is run.",
    remedy: "Give the rights to the owner only: `chmod 755`, `chmod u+w`.",
    references: ["https://cwe.mitre.org/data/definitions/732.html"]
  },
  select: "gha/Command",
  values: (command) => [fact(command, "signals.world-writable")],
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-write-all-permissions.ts
var gha_write_all_permissions_default = defineRule({
  meta: {
    id: "gha-write-all-permissions",
    title: "Token may write everything",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { zizmor: ["excessive-permissions"], checkov: ["CKV2_GHA_1"] },
    why: "Every action and every script of the job gets a token that may push code, publish packages and change releases and security settings of the repository.",
    remedy: "Begin with `permissions: {}` and give each job only the scopes it needs, for example `contents: read`.",
    references: ["https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions"]
  },
  select: ["gha/Workflow", "gha/Job"],
  check(resource, context) {
    const permissions = get(resource.body, "permissions");
    if (equals(permissions, "write-all") !== true) return;
    const whose = resource.kind === "gha/Job" ? "the job" : "all jobs";
    context.report({ at: permissions, message: `\`write-all\` gives ${whose} every right on the repository` });
  }
});

// src/rules/github/gha-wrong-arguments.ts
var gha_wrong_arguments_default = valueRule({
  meta: {
    id: "gha-wrong-arguments",
    title: "Arguments don't fit the function",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/function-arguments"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Give the arguments the function takes.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.function-arguments")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-wrong-operand.ts
var gha_wrong_operand_default = valueRule({
  meta: {
    id: "gha-wrong-operand",
    title: "Values can't be compared or indexed that way",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["expression/comparison-type", "expression/operand-type"] },
    why: "The comparison is always false, or the index yields nothing.",
    remedy: "Compare texts, numbers or booleans; index lists by numbers.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => ["comparison-type", "operand-type"].flatMap((code) => items(fact(resource, ["diagnostics", code]))),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/gha-wrong-type.ts
var gha_wrong_type_default = valueRule({
  meta: {
    id: "gha-wrong-type",
    title: "Value is of the wrong kind",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { actionlint: ["syntax-check/wrong-type"] },
    why: "GitHub refuses the whole workflow: none of its jobs runs until it is mended.",
    remedy: "Write the value as the message says.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"]
  },
  select: ["gha/Workflow", "gha/Action", "gha/Job", "gha/Step"],
  values: (resource) => items(fact(resource, "diagnostics.wrong-type")),
  bad: isSet,
  message: (_, found) => text(found)
});

// src/rules/github/index.generated.ts
var rules = [
  ["gha-action-pinned-by-tag", gha_action_pinned_by_tag_default],
  ["gha-adhoc-package", gha_adhoc_package_default],
  ["gha-anonymous-definition", gha_anonymous_definition_default],
  ["gha-archived-action", gha_archived_action_default],
  ["gha-audit-silenced", gha_audit_silenced_default],
  ["gha-bot-auto-merge", gha_bot_auto_merge_default],
  ["gha-bot-condition", gha_bot_condition_default],
  ["gha-broad-app-token", gha_broad_app_token_default],
  ["gha-broad-permissions", gha_broad_permissions_default],
  ["gha-broken-expression", gha_broken_expression_default],
  ["gha-broken-json", gha_broken_json_default],
  ["gha-broken-pattern", gha_broken_pattern_default],
  ["gha-cache-in-release", gha_cache_in_release_default],
  ["gha-call-with-job-keys", gha_call_with_job_keys_default],
  ["gha-certificates-not-checked", gha_certificates_not_checked_default],
  ["gha-circular-needs", gha_circular_needs_default],
  ["gha-commit-without-version", gha_commit_without_version_default],
  ["gha-concurrency-missing", gha_concurrency_missing_default],
  ["gha-conflicting-runner-labels", gha_conflicting_runner_labels_default],
  ["gha-constant-condition", gha_constant_condition_default],
  ["gha-constant-expression", gha_constant_expression_default],
  ["gha-container-password", gha_container_password_default],
  ["gha-context-not-available", gha_context_not_available_default],
  ["gha-credential-in-git-url", gha_credential_in_git_url_default],
  ["gha-credentials-in-artifact", gha_credentials_in_artifact_default],
  ["gha-dangerous-capability", gha_dangerous_capability_default],
  ["gha-dangerous-trigger", gha_dangerous_trigger_default],
  ["gha-debug-logging", gha_debug_logging_default],
  ["gha-default-permissions-on-risky-trigger", gha_default_permissions_on_risky_trigger_default],
  ["gha-deprecated-action-input", gha_deprecated_action_input_default],
  ["gha-deprecated-command", gha_deprecated_command_default],
  ["gha-duplicate-key", gha_duplicate_key_default],
  ["gha-duplicate-matrix-value", gha_duplicate_matrix_value_default],
  ["gha-duplicate-need", gha_duplicate_need_default],
  ["gha-duplicate-step-id", gha_duplicate_step_id_default],
  ["gha-empty-value", gha_empty_value_default],
  ["gha-environment-file-injection", gha_environment_file_injection_default],
  ["gha-expression-in-script", gha_expression_in_script_default],
  ["gha-extra-package-index", gha_extra_package_index_default],
  ["gha-format-mismatch", gha_format_mismatch_default],
  ["gha-ftp", gha_ftp_default],
  ["gha-function-not-available", gha_function_not_available_default],
  ["gha-host-directory-mounted", gha_host_directory_mounted_default],
  ["gha-host-key-ignored", gha_host_key_ignored_default],
  ["gha-host-key-scanned", gha_host_key_scanned_default],
  ["gha-host-memory", gha_host_memory_default],
  ["gha-host-network", gha_host_network_default],
  ["gha-host-processes", gha_host_processes_default],
  ["gha-idle-matrix-exclude", gha_idle_matrix_exclude_default],
  ["gha-image-not-signed", gha_image_not_signed_default],
  ["gha-image-without-digest", gha_image_without_digest_default],
  ["gha-image-without-sbom", gha_image_without_sbom_default],
  ["gha-impossible-branch-pattern", gha_impossible_branch_pattern_default],
  ["gha-impossible-path-pattern", gha_impossible_path_pattern_default],
  ["gha-impossible-variable", gha_impossible_variable_default],
  ["gha-invalid-action-reference", gha_invalid_action_reference_default],
  ["gha-invalid-event-filter", gha_invalid_event_filter_default],
  ["gha-invalid-id", gha_invalid_id_default],
  ["gha-invalid-input-definition", gha_invalid_input_definition_default],
  ["gha-invalid-permission-level", gha_invalid_permission_level_default],
  ["gha-invalid-schedule", gha_invalid_schedule_default],
  ["gha-invalid-value", gha_invalid_value_default],
  ["gha-invalid-variable-name", gha_invalid_variable_name_default],
  ["gha-invalid-workflow-input", gha_invalid_workflow_input_default],
  ["gha-invalid-workflow-reference", gha_invalid_workflow_reference_default],
  ["gha-invalid-workflow-secret", gha_invalid_workflow_secret_default],
  ["gha-local-path-reference", gha_local_path_reference_default],
  ["gha-lock-file-ignored", gha_lock_file_ignored_default],
  ["gha-long-lived-cloud-key", gha_long_lived_cloud_key_default],
  ["gha-lookalike-action", gha_lookalike_action_default],
  ["gha-manual-inputs", gha_manual_inputs_default],
  ["gha-merge-key", gha_merge_key_default],
  ["gha-misfeature", gha_misfeature_default],
  ["gha-missing-key", gha_missing_key_default],
  ["gha-number-out-of-range", gha_number_out_of_range_default],
  ["gha-object-in-text", gha_object_in_text_default],
  ["gha-outdated-action", gha_outdated_action_default],
  ["gha-password-in-script", gha_password_in_script_default],
  ["gha-permission-without-reason", gha_permission_without_reason_default],
  ["gha-permissions-missing", gha_permissions_missing_default],
  ["gha-persisted-credentials", gha_persisted_credentials_default],
  ["gha-pipe-to-shell", gha_pipe_to_shell_default],
  ["gha-plain-http", gha_plain_http_default],
  ["gha-printed-environment", gha_printed_environment_default],
  ["gha-printed-secret", gha_printed_secret_default],
  ["gha-privileged-container", gha_privileged_container_default],
  ["gha-publish-with-password", gha_publish_with_password_default],
  ["gha-registry-password-argument", gha_registry_password_argument_default],
  ["gha-reverse-shell", gha_reverse_shell_default],
  ["gha-script-injection", gha_script_injection_default],
  ["gha-secret-argument", gha_secret_argument_default],
  ["gha-secret-build-argument", gha_secret_build_argument_default],
  ["gha-secret-in-request", gha_secret_in_request_default],
  ["gha-secret-without-environment", gha_secret_without_environment_default],
  ["gha-secrets-inherit", gha_secrets_inherit_default],
  ["gha-secrets-overprovisioned", gha_secrets_overprovisioned_default],
  ["gha-self-hosted-pull-request", gha_self_hosted_pull_request_default],
  ["gha-self-hosted-runner", gha_self_hosted_runner_default],
  ["gha-step-without-action", gha_step_without_action_default],
  ["gha-stored-cloud-key", gha_stored_cloud_key_default],
  ["gha-superfluous-action", gha_superfluous_action_default],
  ["gha-text-around-condition", gha_text_around_condition_default],
  ["gha-timeout-missing", gha_timeout_missing_default],
  ["gha-traced-commands", gha_traced_commands_default],
  ["gha-unconfined-container", gha_unconfined_container_default],
  ["gha-unknown-action-input", gha_unknown_action_input_default],
  ["gha-unknown-context", gha_unknown_context_default],
  ["gha-unknown-event", gha_unknown_event_default],
  ["gha-unknown-function", gha_unknown_function_default],
  ["gha-unknown-key", gha_unknown_key_default],
  ["gha-unknown-need", gha_unknown_need_default],
  ["gha-unknown-permission", gha_unknown_permission_default],
  ["gha-unknown-property", gha_unknown_property_default],
  ["gha-unknown-runner-label", gha_unknown_runner_label_default],
  ["gha-unknown-shell", gha_unknown_shell_default],
  ["gha-unknown-workflow", gha_unknown_workflow_default],
  ["gha-unpinnable-action", gha_unpinnable_action_default],
  ["gha-unpinned-action", gha_unpinned_action_default],
  ["gha-unpinned-image", gha_unpinned_image_default],
  ["gha-unpinned-tool", gha_unpinned_tool_default],
  ["gha-unredacted-secret", gha_unredacted_secret_default],
  ["gha-unsecure-commands", gha_unsecure_commands_default],
  ["gha-unsigned-packages", gha_unsigned_packages_default],
  ["gha-unsound-contains", gha_unsound_contains_default],
  ["gha-unsound-ternary", gha_unsound_ternary_default],
  ["gha-untrusted-checkout", gha_untrusted_checkout_default],
  ["gha-unused-anchor", gha_unused_anchor_default],
  ["gha-unverified-download", gha_unverified_download_default],
  ["gha-vulnerable-action", gha_vulnerable_action_default],
  ["gha-workflow-input-type", gha_workflow_input_type_default],
  ["gha-world-writable-files", gha_world_writable_files_default],
  ["gha-write-all-permissions", gha_write_all_permissions_default],
  ["gha-wrong-arguments", gha_wrong_arguments_default],
  ["gha-wrong-operand", gha_wrong_operand_default],
  ["gha-wrong-type", gha_wrong_type_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
