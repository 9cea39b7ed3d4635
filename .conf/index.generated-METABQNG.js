import {
  and,
  child,
  defineRule,
  entries,
  equals,
  every,
  fact,
  firstSet,
  get,
  isFalse,
  isSet,
  isTrue,
  isUnset,
  items,
  matches,
  not,
  oneOf,
  or,
  printable,
  slice,
  some,
  test,
  text,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/compose/compose-added-capability.ts
var usual = [
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
var compose_added_capability_default = valueRule({
  meta: {
    id: "compose-added-capability",
    title: "Service gets a capability beyond the usual ones",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Every capability that is added widens what a taken-over process may do to the network, to files or to other processes.",
    remedy: "Remove the capability from `cap_add`, or keep it and say in a suppression why it is needed.",
    references: ["https://docs.docker.com/reference/compose-file/services/#cap_add"]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "capabilities.add"), []).values,
  bad: (capability) => and(isSet(capability), not(oneOf(capability, usual))),
  message: (s, capability) => `service \`${s.name}\` gets the capability ${printable(capability)}`
});

// src/rules/compose/compose-capabilities-kept.ts
var compose_capabilities_kept_default = valueRule({
  meta: {
    id: "compose-capabilities-kept",
    title: "Service keeps the capabilities it starts with",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "A container starts with fourteen capabilities, among them raw sockets and changing owners of files. Most services need none of them.",
    remedy: "Set `cap_drop: [ALL]` and add back the single ones the service needs.",
    references: ["https://docs.docker.com/reference/compose-file/services/#cap_drop"]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: (s) => [fact(s, "capabilities.drop")],
  bad: (dropped) => not(some(dropped, (capability) => equals(capability, "ALL"))),
  at: (dropped, s) => dropped.kind === "list" && dropped.items.length > 0 ? dropped : s.header,
  message: (s) => `service \`${s.name}\` doesn't drop all capabilities`
});

// src/rules/compose/compose-container-name-scaled.ts
var compose_container_name_scaled_default = valueRule({
  meta: {
    id: "compose-container-name-scaled",
    title: "Service with a fixed container name is to run more than once",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A container name is given once on a machine: Compose refuses to start the second copy of the service.",
    remedy: "Delete `container_name`; other services reach it by the name of the service anyway.",
    references: ["https://docs.docker.com/reference/compose-file/services/#container_name"]
  },
  select: "compose/Service",
  values: "container_name",
  bad: (name, s) => and(
    isSet(name),
    test(firstSet(get(s.body, "scale"), get(s.body, "deploy.replicas")), (n) => Number(n) > 1)
  ),
  message: (s, name) => `service \`${s.name}\` runs more than once, but only one container can be named \`${printable(name)}\``
});

// src/rules/compose/compose-container-socket.ts
var socket = /\/(?:docker|podman|containerd|crio)\.sock$|[\\/]pipe[\\/]docker_engine$/;
var compose_container_socket_default = valueRule({
  meta: {
    id: "compose-container-socket",
    title: "Service controls the container engine of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Whoever can talk to the engine's socket can start a privileged container and so is root on the host. Mounting the socket read-only changes nothing: requests still go through it.",
    remedy: "Don't mount the socket. Where a service must watch containers, put a proxy in between that passes only the requests it needs.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "mounts"), "source").values,
  bad: (source) => test(source, (path) => typeof path === "string" && socket.test(path)),
  message: (s) => `service \`${s.name}\` gets the socket of the container engine`
});

// src/rules/compose/compose-cpu-limit-missing.ts
var compose_cpu_limit_missing_default = valueRule({
  meta: {
    id: "compose-cpu-limit-missing",
    title: "Service has no CPU limit",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Without a limit a busy service takes every core of the machine away from its neighbours.",
    remedy: "Set `deploy.resources.limits.cpus` (or `cpus`) to what the service needs under load.",
    references: [
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/reference/compose-file/services/#cpus"
    ]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: (s) => [fact(s, "limits.cpus")],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => limit.kind === "missing" ? s.header : limit,
  message: (s) => `service \`${s.name}\` may use any amount of CPU time`
});

// src/rules/compose/compose-credentials-mount.ts
var credentials = /(?:^|\/)\.(?:ssh|aws|azure|kube|gnupg|docker)(?:\/|$)|(?:^|\/)\.config\/gcloud(?:\/|$)/;
var compose_credentials_mount_default = valueRule({
  meta: {
    id: "compose-credentials-mount",
    title: "Service gets the credentials of a user",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The directory holds keys and tokens of a person. A service that can read it can act as that person on other machines, in clouds and in registries.",
    remedy: "Give the service credentials of its own, as a secret under `secrets`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/compose/how-tos/use-secrets/"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "mounts"), "source").values,
  bad: (source) => test(source, (path) => typeof path === "string" && credentials.test(path)),
  message: (s, source) => `service \`${s.name}\` gets the credentials in \`${printable(source)}\``
});

// src/rules/compose/compose-dangerous-capability.ts
var dangerous = [
  "ALL",
  "BPF",
  "DAC_READ_SEARCH",
  "MAC_ADMIN",
  "MAC_OVERRIDE",
  "SYS_ADMIN",
  "SYS_BOOT",
  "SYS_MODULE",
  "SYS_PTRACE",
  "SYS_RAWIO",
  "SYS_TIME"
];
var compose_dangerous_capability_default = valueRule({
  meta: {
    id: "compose-dangerous-capability",
    title: "Service gets a capability that leads out of the container",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "With such a capability a process in the container can load kernel modules, trace or read what belongs to the host, or undo the isolation altogether.",
    remedy: "Remove the capability from `cap_add`; most programs that ask for it run with a narrower one.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#cap_add",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "capabilities.add"), []).values,
  bad: (capability) => oneOf(capability, dangerous),
  message: (s, capability) => `service \`${s.name}\` gets the capability ${printable(capability)}`
});

// src/rules/compose/compose-database-port-exposed.ts
var internal = /* @__PURE__ */ new Map([
  ["1433", "SQL Server"],
  ["1521", "Oracle Database"],
  ["2375", "Docker without TLS"],
  ["2379", "etcd"],
  ["3306", "MySQL"],
  ["5432", "PostgreSQL"],
  ["5984", "CouchDB"],
  ["6379", "Redis"],
  ["7687", "Neo4j"],
  ["8529", "ArangoDB"],
  ["9042", "Cassandra"],
  ["9200", "Elasticsearch"],
  ["9300", "Elasticsearch"],
  ["11211", "memcached"],
  ["27017", "MongoDB"]
]);
var compose_database_port_exposed_default = valueRule({
  meta: {
    id: "compose-database-port-exposed",
    title: "Database or admin port is open on every interface of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The port belongs to a database or an admin interface that is meant for other services, not for every network the machine is connected to. Docker opens it past the host's own firewall rules.",
    remedy: "Delete the port: services of the same project reach each other without it. For work from the host, publish it on `127.0.0.1`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ports",
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "ports"), []).values,
  bad: (port) => and(
    isTrue(get(port, "everywhere")),
    test(get(port, "target"), (target) => internal.has(String(target)))
  ),
  message: (s, port) => {
    const target = printable(get(port, "target"));
    return `service \`${s.name}\` opens port ${target} (${internal.get(target)}) on every interface`;
  }
});

// src/rules/compose/compose-duplicate-host-port.ts
function hostPort(port) {
  const parts = ["everywhere", "ip", "published", "protocol"].map((key) => get(port, key));
  if (parts.some((part) => part.kind === "unknown") || isUnset(get(port, "published"))) return void 0;
  const address = isTrue(get(port, "everywhere")) === true ? "" : printable(get(port, "ip"));
  return [address, printable(get(port, "published")), printable(get(port, "protocol"), "tcp")].join(" ");
}
var compose_duplicate_host_port_default = defineRule({
  meta: {
    id: "compose-duplicate-host-port",
    title: "Two services publish the same port of the host",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Only one of them can start: the port of the host is taken when the second one comes.",
    remedy: "Give one of them another port of the host, or publish them on different addresses.",
    references: ["https://docs.docker.com/reference/compose-file/services/#ports"]
  },
  select: "compose/File",
  check(file, context) {
    const taken = /* @__PURE__ */ new Map();
    const together = context.graph.parts(file, "compose/Service").filter((s) => isUnset(get(s.body, "profiles")));
    for (const service of together) {
      for (const port of every(fact(service, "ports"), []).values) {
        const key = hostPort(port);
        if (key === void 0) continue;
        const first = taken.get(key);
        if (!first) taken.set(key, { service, at: port });
        else if (first.service !== service) {
          context.report({
            at: port,
            message: `services \`${first.service.name}\` and \`${service.name}\` both publish port ${printable(get(port, "published"))} of the host`,
            related: [{ at: first.at, message: "published here first" }]
          });
        }
      }
    }
  }
});

// src/rules/compose/compose-healthcheck-disabled.ts
var compose_healthcheck_disabled_default = valueRule({
  meta: {
    id: "compose-healthcheck-disabled",
    title: "Health check is switched off",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "The image's own check is not run: a service that hangs counts as running, and nothing restarts it or routes around it.",
    remedy: "Delete `disable: true` (or `test: NONE`), or write a check that fits this setup.",
    references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"]
  },
  select: "compose/Service",
  values: (s) => [get(s.body, "healthcheck.disable"), get(s.body, "healthcheck.test")],
  bad: (value) => or(isTrue(value), equals(value, "NONE"), value.kind === "list" ? equals(child(value, 0), "NONE") : false),
  message: (s) => `the health check of service \`${s.name}\` is switched off`
});

// src/rules/compose/compose-healthcheck-missing.ts
var compose_healthcheck_missing_default = valueRule({
  meta: {
    id: "compose-healthcheck-missing",
    title: "Service has no health check",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {},
    why: "Without a check a service counts as running while it hangs, and others that depend on it start too early. The image may bring a check of its own; this rule is for those who want it in the file.",
    remedy: "Add `healthcheck` with a command that fails when the service can't do its work.",
    references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: "healthcheck",
  bad: (check) => not(isSet(check)),
  message: (s) => `service \`${s.name}\` has no health check`
});

// src/rules/compose/compose-host-device.ts
var raw = /^\/dev\/?(?::|$)|^\/dev\/(?:mem|kmem|port|(?:s|h|v|xv)d[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mapper\/[^:]+|dm-\d+)(?::|$)/;
var compose_host_device_default = valueRule({
  meta: {
    id: "compose-host-device",
    title: "Service gets the memory or a disk of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "With the device a process reads and writes what belongs to the machine, past every permission of its files.",
    remedy: "Remove the device from `devices`; mount the directory or the single device that is needed.",
    references: ["https://docs.docker.com/reference/compose-file/services/#devices"]
  },
  select: "compose/Service",
  values: (s) => every(get(s.body, "devices"), []).values.map((d) => d.kind === "map" ? get(d, "source") : d),
  bad: (device) => matches(device, raw),
  message: (s, device) => `service \`${s.name}\` gets the device \`${printable(device).split(":")[0]}\``
});

// src/rules/compose/compose-host-namespace.ts
var settings = ["pid", "ipc", "uts", "userns_mode", "cgroup"];
function settingOf(mode) {
  return mode.keySpan ? slice(mode.keySpan) : "";
}
var compose_host_namespace_default = valueRule({
  meta: {
    id: "compose-host-namespace",
    title: "Service shares a namespace of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "In the host's namespace a container sees and signals the processes of the machine, reads its shared memory, or acts as its real users.",
    remedy: "Delete the setting, so that the container gets a namespace of its own.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#pid",
      "https://docs.docker.com/reference/compose-file/services/#ipc",
      "https://docs.docker.com/reference/compose-file/services/#userns_mode",
      "https://docs.docker.com/reference/compose-file/services/#uts"
    ]
  },
  select: "compose/Service",
  values: (s) => settings.map((key) => get(s.body, key)),
  bad: (mode) => equals(mode, "host"),
  message: (s, mode) => `service \`${s.name}\` shares the host's namespace by \`${settingOf(mode)}: ${text(mode)}\``
});

// src/rules/compose/compose-host-network.ts
var compose_host_network_default = valueRule({
  meta: {
    id: "compose-host-network",
    title: "Service shares the network of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "On the host's network a service reaches everything that listens on the machine's loopback address, and its own ports are open on every interface without being published.",
    remedy: "Delete `network_mode: host` and publish the ports that are needed.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
      "https://docs.docker.com/engine/network/drivers/host/"
    ]
  },
  select: "compose/Service",
  values: "network_mode",
  bad: (mode) => equals(mode, "host"),
  message: (s) => `service \`${s.name}\` runs on the host's network`
});

// src/rules/compose/compose-memory-limit-missing.ts
var compose_memory_limit_missing_default = valueRule({
  meta: {
    id: "compose-memory-limit-missing",
    title: "Service has no memory limit",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Without a limit one service can take all memory of the machine, and the kernel then kills whichever process it likes, often another one.",
    remedy: "Set `deploy.resources.limits.memory` (or `mem_limit`) to what the service needs under load.",
    references: [
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/reference/compose-file/services/#mem_limit"
    ]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: (s) => [fact(s, "limits.memory")],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => limit.kind === "missing" ? s.header : limit,
  message: (s) => `service \`${s.name}\` may use any amount of memory`
});

// src/rules/compose/compose-missing-env-file.ts
var compose_missing_env_file_default = valueRule({
  meta: {
    id: "compose-missing-env-file",
    title: "Service needs a file of variables that is not there",
    severity: "low",
    confidence: "medium",
    category: "correctness",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {},
    why: "Compose refuses to start a project whose `env_file` is missing. A file that everybody makes for themselves belongs to the project's documentation, or is not required.",
    remedy: "Add the file, correct its path, or write it as `path` with `required: false`.",
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "envFiles"), []).values,
  bad: (file) => and(isFalse(get(file, "exists")), isTrue(get(file, "required"))),
  at: (file) => get(file, "path"),
  message: (s, file) => `service \`${s.name}\` reads \`${printable(get(file, "path"))}\`, which isn't there`
});

// src/rules/compose/compose-new-privileges-allowed.ts
var compose_new_privileges_allowed_default = valueRule({
  meta: {
    id: "compose-new-privileges-allowed",
    title: "Processes of the service may gain privileges",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Without the option a program with the set-user-id bit in the image, `sudo` or `su` for one, turns any user of the container into its root.",
    remedy: "Add `no-new-privileges:true` to `security_opt`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.kernel.org/userspace-api/no_new_privs.html"
    ]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: (s) => [fact(s, "securityOpt.no-new-privileges")],
  bad: (option) => not(isTrue(option)),
  at: (option, s) => option.kind === "missing" ? s.header : option,
  message: (s) => `service \`${s.name}\` doesn't set \`no-new-privileges\``
});

// src/rules/compose/compose-obsolete-version.ts
function lineRemoval(version) {
  const { span, keySpan } = version;
  if (!keySpan || version.kind !== "scalar") return void 0;
  const { text: text2 } = span.file;
  const own = keySpan.start === 0 || text2[keySpan.start - 1] === "\n";
  const rest = /^[ \t]*(?:\r?\n)+/.exec(text2.slice(span.end))?.[0];
  if (!own || rest === void 0) return void 0;
  const line = { ...span, start: keySpan.start, end: span.end + rest.length };
  return { title: "Delete `version`", safety: "safe", edits: [{ span: line, newText: "" }] };
}
var compose_obsolete_version_default = valueRule({
  meta: {
    id: "compose-obsolete-version",
    title: "The file gives a version that Compose ignores",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Since version 2, Compose reads every file by the newest specification and prints a warning about the field on every command.",
    remedy: "Delete the `version` line.",
    references: ["https://docs.docker.com/reference/compose-file/version-and-name/"]
  },
  select: "compose/File",
  values: "version",
  bad: (version) => version.kind === "unknown" ? "unknown" : version.kind !== "missing",
  at: (version) => version.keySpan ?? version,
  message: () => "`version` means nothing to Compose any more",
  fix: lineRemoval
});

// src/rules/compose/compose-password-in-environment.ts
var named = /^(?!ALLOW_).*(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|PRIVATE_KEY|ACCESS_TOKEN|AUTH_TOKEN)$/i;
var compose_password_in_environment_default = defineRule({
  meta: {
    id: "compose-password-in-environment",
    title: "Password stands in the file",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "The password is readable for everybody who sees the repository or inspects the container, and the same one is used wherever the file is.",
    remedy: "Read it from a file under `secrets` (many images take `\u2026_FILE`), or from a variable that is set outside of the repository.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://docs.docker.com/compose/how-tos/use-secrets/"
    ]
  },
  select: "compose/Service",
  check(service, context) {
    for (const [name, value] of entries(fact(service, "environment"))) {
      if (!named.test(name) || value.kind !== "scalar" || typeof value.value !== "string") continue;
      const isOutside = value.via?.startsWith("variable") || value.via?.startsWith("default of");
      if (isOutside || value.value.length < 4 || /^(?:\/|true$|false$|\d+$)/i.test(value.value)) continue;
      context.report({
        at: value,
        message: `\`${name}\` of service \`${service.name}\` is set to a password that stands here`
      });
    }
  }
});

// src/rules/compose/compose-port-on-all-interfaces.ts
var compose_port_on_all_interfaces_default = valueRule({
  meta: {
    id: "compose-port-on-all-interfaces",
    title: "Port is published on every interface of the host",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Docker opens the port past the host's own firewall rules, so that it answers to every network the machine is connected to.",
    remedy: "Put an address before the port, as in `127.0.0.1:8080:80`, or let a proxy reach the service over a Compose network.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ports",
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "ports"), []).values,
  bad: (port) => isTrue(get(port, "everywhere")),
  message: (s, port) => `service \`${s.name}\` publishes port ${printable(get(port, "target"), "of the container")} on every interface`
});

// src/rules/compose/compose-privileged-service.ts
var compose_privileged_service_default = valueRule({
  meta: {
    id: "compose-privileged-service",
    title: "Service runs in privileged mode",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A privileged container holds every capability of the host and can reach all of its devices. Whoever breaks into it owns the machine.",
    remedy: "Delete `privileged`, or set it to `false`; add the one capability or device that is needed instead.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#privileged",
      "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"
    ]
  },
  select: "compose/Service",
  values: "privileged",
  bad: isTrue,
  message: (s) => `service \`${s.name}\` runs privileged`,
  fix: (value) => value.kind === "scalar" && !value.origin ? { title: "Set `privileged: false`", safety: "suggested", edits: [{ span: value.span, newText: "false" }] } : void 0
});

// src/rules/compose/compose-process-limit-missing.ts
var compose_process_limit_missing_default = valueRule({
  meta: {
    id: "compose-process-limit-missing",
    title: "Service has no process limit",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {},
    why: "Without a limit a fork bomb, or a leak of threads, uses up the process table of the whole machine.",
    remedy: "Set `deploy.resources.limits.pids` (or `pids_limit`) above what the service needs under load.",
    references: [
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/reference/compose-file/services/#pids_limit"
    ]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: (s) => [fact(s, "limits.pids")],
  bad: (limit) => not(isSet(limit)),
  at: (limit, s) => limit.kind === "missing" ? s.header : limit,
  message: (s) => `service \`${s.name}\` may use any number of processes`
});

// src/rules/compose/compose-restart-policy-missing.ts
function isMeantToEnd(service, context) {
  const { found, complete } = context.linked(service, "compose/Service", "depends-on");
  const waits = found.map((other) => {
    const condition = get(other.body, ["depends_on", service.name, "condition"]);
    return condition.kind === "unknown" ? "unknown" : text(condition) === "service_completed_successfully";
  });
  return or(...waits, complete ? false : "unknown");
}
var compose_restart_policy_missing_default = valueRule({
  meta: {
    id: "compose-restart-policy-missing",
    title: "Service does not come back after a failure",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Without a policy a service that crashes, or a machine that restarts, leaves it down until somebody notices.",
    remedy: "Set `restart: unless-stopped` (or `deploy.restart_policy`).",
    references: ["https://docs.docker.com/reference/compose-file/services/#restart"]
  },
  select: "compose/Service",
  // Services of a profile are started by hand.
  where: (s, context) => and(not(isTrue(fact(s, "partial"))), not(isSet(get(s.body, "profiles"))), not(isMeantToEnd(s, context))),
  values: (s) => [firstSet(get(s.body, "restart"), get(s.body, "deploy.restart_policy"))],
  bad: (policy) => or(not(isSet(policy)), oneOf(policy, ["no", false])),
  at: (policy, s) => policy.kind === "missing" ? s.header : policy,
  message: (s) => `service \`${s.name}\` isn't restarted when it fails`
});

// src/rules/compose/compose-root-user.ts
var compose_root_user_default = valueRule({
  meta: {
    id: "compose-root-user",
    title: "Service is told to run as root",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "User 0 in the container is the root of the host as soon as anything of the isolation fails, and it may change every file that is mounted.",
    remedy: "Set `user` to another user, or delete it when the image already sets one.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#user",
      "https://docs.docker.com/engine/security/userns-remap/"
    ]
  },
  select: "compose/Service",
  values: "user",
  bad: (user) => test(user, (known) => /^(?:root|0+)(?::|$)/.test(String(known))),
  message: (s, user) => `service \`${s.name}\` runs as user \`${printable(user)}\``
});

// src/rules/compose/compose-secret-value.ts
var formats = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
  /\bgithub_pat_[A-Za-z0-9_]{50,}\b/,
  /\bglpat-[A-Za-z0-9_-]{20,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{20,}/,
  /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/,
  /\b[rs]k_live_[A-Za-z0-9]{20,}/,
  /\bAIza[0-9A-Za-z_-]{35}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{40,}/,
  /\bsk-ant-[A-Za-z0-9_-]{40,}/,
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/
];
function isSecret(text2) {
  return !/EXAMPLE/.test(text2) && formats.some((format) => format.test(text2));
}
var compose_secret_value_default = valueRule({
  meta: {
    id: "compose-secret-value",
    title: "Secret stands in the file",
    severity: "critical",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The value has the form of a key that a provider gives out. It is readable for everybody who sees the repository or inspects the container, and stays in the history.",
    remedy: "Revoke the key. Give the new one as a file under `secrets`, or as a variable that is set outside of the repository.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://docs.docker.com/compose/how-tos/use-secrets/"
    ]
  },
  select: "compose/Service",
  values: (s) => [
    ...every(fact(s, "environment"), "*").values,
    ...every(get(s.body, "build.args"), "*").values,
    ...every(get(s.body, "labels"), "*").values,
    ...every(get(s.body, "command"), []).values
  ],
  bad: (value) => value.kind === "unknown" ? false : test(value, (v) => typeof v === "string" && isSecret(v)),
  message: (s) => `service \`${s.name}\` is given a secret that stands in the file`
});

// src/rules/compose/compose-security-profile-disabled.ts
var compose_security_profile_disabled_default = valueRule({
  meta: {
    id: "compose-security-profile-disabled",
    title: "Service runs without a security profile",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "The profile keeps system calls and files away from containers that none of them needs. Without it a flaw of the kernel is much easier to reach.",
    remedy: "Delete the option; where a call is blocked that the service needs, give it a profile of its own.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/engine/security/seccomp/"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "securityOpt"), "*").values,
  bad: (value) => oneOf(value, ["unconfined", "disable"]),
  message: (s, value) => `service \`${s.name}\` runs with a security profile that is \`${printable(value)}\``
});

// src/rules/compose/compose-unbounded-logs.ts
var compose_unbounded_logs_default = valueRule({
  meta: {
    id: "compose-unbounded-logs",
    title: "Logs of the service grow without a limit",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: {},
    why: "Docker's default log driver keeps everything a service ever prints until the disk of the machine is full.",
    remedy: "Set `max-size` (and `max-file`) under `logging.options`, or use the `local` driver, which rotates by itself.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#logging",
      "https://docs.docker.com/engine/logging/drivers/json-file/"
    ]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: "logging",
  bad: (logging) => {
    const driver = get(logging, "driver");
    return and(or(not(isSet(driver)), oneOf(driver, ["json-file"])), not(isSet(get(logging, ["options", "max-size"]))));
  },
  message: (s) => `the logs of service \`${s.name}\` grow until the disk is full`
});

// src/rules/compose/compose-undefined-reference.ts
function references(service) {
  const { body } = service;
  const volumes = every(fact(service, "mounts"), []).values.flatMap((mount) => {
    const source = get(mount, "source");
    const isNamed = text(get(mount, "type")) === "volume" && source.kind === "scalar";
    return isNamed ? [{ section: "volumes", name: printable(source), at: source }] : [];
  });
  return [
    ...named2("services", get(body, "depends_on")),
    ...named2("networks", get(body, "networks")),
    ...named2("secrets", get(body, "secrets")),
    ...named2("configs", get(body, "configs")),
    ...volumes
  ];
}
function named2(section, value) {
  if (value.kind === "map") {
    return [...value.entries].map(([name, at]) => ({
      section,
      name,
      at: at.keySpan ? { ...at, span: at.keySpan } : at
    }));
  }
  return items(value).flatMap((item) => {
    const name = item.kind === "map" ? get(item, "source") : item;
    return name.kind === "scalar" ? [{ section, name: printable(name), at: name }] : [];
  });
}
var compose_undefined_reference_default = defineRule({
  meta: {
    id: "compose-undefined-reference",
    title: "Service refers to something the project does not define",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Compose refuses to start a project in which a service names a service, network, volume, secret or config that is defined nowhere.",
    remedy: "Define it in the top-level section of that name, or correct the name.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#depends_on",
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/reference/compose-file/services/#secrets"
    ]
  },
  select: "compose/Service",
  check(service, context) {
    const { parent } = service;
    if (!parent || isTrue(fact(service, "partial")) === true || !isUnset(get(parent.body, "include"))) return;
    for (const { section, name, at } of references(service)) {
      const defined = child(get(parent.body, section), name);
      const exists = section === "networks" && name === "default" || defined.kind === "scalar" || defined.kind === "map";
      if (exists) continue;
      if (defined.kind === "unknown") context.undecided(at, defined.why);
      else
        context.report({
          at,
          message: `service \`${service.name}\` refers to \`${name}\`, which isn't among the project's \`${section}\``
        });
    }
  }
});

// src/rules/compose/compose-unpinned-image.ts
var compose_unpinned_image_default = valueRule({
  meta: {
    id: "compose-unpinned-image",
    title: "Image has no tag, or the tag `latest`",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Which version starts depends on the day the image was pulled: two machines run different ones, and a restart may bring an upgrade that nobody decided.",
    remedy: "Name a version, or a digest if it must be exactly the same image.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#image",
      "https://docs.docker.com/dhi/core-concepts/digests/"
    ]
  },
  select: "compose/Service",
  // With `build` the name is what the result is called, not what is fetched.
  where: (s) => and(not(isSet(get(s.body, "build"))), isSet(get(s.body, "image"))),
  values: "image",
  bad: (_, s) => {
    const tag = fact(s, "image.tag");
    return and(not(isSet(fact(s, "image.digest"))), or(not(isSet(tag)), equals(tag, "latest")));
  },
  message: (s, image) => `service \`${s.name}\` runs whatever \`${printable(image)}\` is today`
});

// src/rules/compose/compose-writable-host-directory.ts
var system = /* @__PURE__ */ new Set([
  ...[
    "/",
    "/bin",
    "/boot",
    "/dev",
    "/etc",
    "/lib",
    "/lib64",
    "/proc",
    "/root",
    "/run",
    "/sbin",
    "/sys",
    "/usr",
    "/var"
  ],
  ...["/etc/cron.d", "/etc/systemd", "/etc/systemd/system", "/var/lib", "/var/lib/docker", "/var/run"]
]);
var compose_writable_host_directory_default = valueRule({
  meta: {
    id: "compose-writable-host-directory",
    title: "Service can write to a system directory of the host",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A process that can write there changes programs, settings or devices of the machine itself and so becomes its root.",
    remedy: "Mount only the directory that is needed, or mount it read-only with `:ro`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/engine/storage/bind-mounts/"
    ]
  },
  select: "compose/Service",
  values: (s) => every(fact(s, "mounts"), []).values,
  bad: (mount) => and(
    test(get(mount, "source"), (path) => typeof path === "string" && system.has(path.replace(/(?<=.)\/+$/, ""))),
    not(isTrue(get(mount, "readOnly")))
  ),
  message: (s, mount) => `service \`${s.name}\` can write to \`${printable(get(mount, "source"))}\` of the host`
});

// src/rules/compose/compose-writable-root-filesystem.ts
var compose_writable_root_filesystem_default = valueRule({
  meta: {
    id: "compose-writable-root-filesystem",
    title: "Service can write to its own file system",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: {},
    why: "Whoever takes over a process can put programs into the image's directories and change its files. With a read-only file system there is no place to keep them.",
    remedy: "Set `read_only: true` and give the service `tmpfs` or volumes where it writes.",
    references: ["https://docs.docker.com/reference/compose-file/services/#read_only"]
  },
  select: "compose/Service",
  where: (s) => not(isTrue(fact(s, "partial"))),
  values: "read_only",
  bad: (value) => not(isTrue(value)),
  message: (s) => `service \`${s.name}\` runs with a writable root file system`
});

// src/rules/compose/index.generated.ts
var rules = [
  ["compose-added-capability", compose_added_capability_default],
  ["compose-capabilities-kept", compose_capabilities_kept_default],
  ["compose-container-name-scaled", compose_container_name_scaled_default],
  ["compose-container-socket", compose_container_socket_default],
  ["compose-cpu-limit-missing", compose_cpu_limit_missing_default],
  ["compose-credentials-mount", compose_credentials_mount_default],
  ["compose-dangerous-capability", compose_dangerous_capability_default],
  ["compose-database-port-exposed", compose_database_port_exposed_default],
  ["compose-duplicate-host-port", compose_duplicate_host_port_default],
  ["compose-healthcheck-disabled", compose_healthcheck_disabled_default],
  ["compose-healthcheck-missing", compose_healthcheck_missing_default],
  ["compose-host-device", compose_host_device_default],
  ["compose-host-namespace", compose_host_namespace_default],
  ["compose-host-network", compose_host_network_default],
  ["compose-memory-limit-missing", compose_memory_limit_missing_default],
  ["compose-missing-env-file", compose_missing_env_file_default],
  ["compose-new-privileges-allowed", compose_new_privileges_allowed_default],
  ["compose-obsolete-version", compose_obsolete_version_default],
  ["compose-password-in-environment", compose_password_in_environment_default],
  ["compose-port-on-all-interfaces", compose_port_on_all_interfaces_default],
  ["compose-privileged-service", compose_privileged_service_default],
  ["compose-process-limit-missing", compose_process_limit_missing_default],
  ["compose-restart-policy-missing", compose_restart_policy_missing_default],
  ["compose-root-user", compose_root_user_default],
  ["compose-secret-value", compose_secret_value_default],
  ["compose-security-profile-disabled", compose_security_profile_disabled_default],
  ["compose-unbounded-logs", compose_unbounded_logs_default],
  ["compose-undefined-reference", compose_undefined_reference_default],
  ["compose-unpinned-image", compose_unpinned_image_default],
  ["compose-writable-host-directory", compose_writable_host_directory_default],
  ["compose-writable-root-filesystem", compose_writable_root_filesystem_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
