import {
  ancestor,
  contains,
  defineRule,
  entries,
  equals,
  fact,
  get,
  isFalse,
  isSet,
  isTrue,
  items,
  printable,
  slice,
  some,
  span,
  text
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/rules/docker/docker-add-instead-of-copy.ts
var special = /^(https?:|ftp:|git:|git@|ssh:)|\.(tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst|lzma|Z)$/;
var docker_add_instead_of_copy_default = defineRule({
  meta: {
    id: "docker-add-instead-of-copy",
    title: "`ADD` for plain files",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3020"], trivy: ["DS-0005"], checkov: ["CKV_DOCKER_4"] },
    why: "`ADD` also downloads and unpacks, depending on what the source looks like. For plain files `COPY` says what happens, and cannot do more.",
    remedy: "Write `COPY`.",
    references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"]
  },
  select: "docker/Add",
  check(add, { report, undecided }) {
    const sources = items(get(add.body, "sources"));
    const plain = sources.filter((s) => s.kind === "scalar" && !special.test(text(s)));
    const open = sources.find((s) => s.kind === "unknown" && !/^(https?|ftp|git):/.test(s.prefix ?? ""));
    const [first] = plain;
    if (!first) {
      if (open) undecided(open);
      return;
    }
    const own = ["--checksum", "--keep-git-dir", "--unpack"].map((f) => get(add.body, ["flags", f.slice(2)]));
    const keyword = add.header.file.text.slice(add.header.start, add.header.end);
    const replacement = keyword === keyword.toLowerCase() ? "copy" : "COPY";
    const safe = plain.length === sources.length && own.every((flag) => flag.kind === "missing");
    const fix = { title: "Write COPY", safety: "safe", edits: [{ span: add.header, newText: replacement }] };
    report({ at: add.header, message: `\`${text(first)}\` is neither an archive nor remote`, ...safe ? { fix } : {} });
  }
});

// src/rules/docker/docker-apt-command.ts
var getActions = new Set(
  "update upgrade install remove purge autoremove clean autoclean build-dep source download".split(" ")
);
var cacheActions = new Set("search show policy depends rdepends".split(" "));
var docker_apt_command_default = defineRule({
  meta: {
    id: "docker-apt-command",
    title: "`apt` in a script",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3027"], checkov: ["CKV_DOCKER_9"] },
    why: "`apt` is made for terminals: its options and output may change, as it says itself when used in a pipe.",
    remedy: "Use `apt-get` and `apt-cache`.",
    references: [
      "https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS"
    ]
  },
  select: "docker/Command",
  check(command, { report }) {
    const name = get(command.body, "name");
    const [action] = items(fact(command, "operands"));
    if (command.parent?.kind !== "docker/Run" || text(name) !== "apt") return;
    const replacement = getActions.has(text(action ?? name)) ? "apt-get" : cacheActions.has(text(action ?? name)) ? "apt-cache" : "";
    const fix = {
      title: `Write ${replacement}`,
      safety: "safe",
      edits: [{ span: name.span, newText: replacement }]
    };
    report({
      at: name,
      message: "made for people, not for scripts",
      ...replacement && slice(name.span) === "apt" ? { fix } : {}
    });
  }
});

// src/rules/docker/docker-apt-lists-kept.ts
var of = /* @__PURE__ */ new Set(["apt-get", "apt", "aptitude"]);
var docker_apt_lists_kept_default = defineRule({
  meta: {
    id: "docker-apt-lists-kept",
    title: "Package lists of apt stay in the image",
    severity: "low",
    confidence: "high",
    category: "cost",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3009"] },
    why: "The lists take tens of megabytes in the layer, grow stale, and a later `apt-get install` without update uses them.",
    remedy: "End the same `RUN` with `rm -rf /var/lib/apt/lists/*`, or mount a cache: `--mount=type=cache,target=/var/lib/apt`.",
    references: ["https://docs.docker.com/build/building/best-practices/#apt-get"]
  },
  select: "docker/Command",
  check(command, { report, undecided }) {
    const stage = ancestor(command, (r) => r.kind === "docker/Stage");
    const kept = fact(command, "cache.kept");
    if (!of.has(text(fact(command, "program"))) || command.parent?.kind !== "docker/Run" || !stage) return;
    if (isTrue(get(stage.body, "shipped")) !== true) return;
    if (kept.kind === "unknown") undecided(kept);
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, "name"),
        message: `\`${command.name}\` leaves ${text(fact(command, "cache.directory"))} behind in this layer`
      });
    }
  }
});

// src/rules/docker/docker-as-casing.ts
var docker_as_casing_default = defineRule({
  meta: {
    id: "docker-as-casing",
    title: "`AS` and `FROM` in different case",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { buildkit: ["FromAsCasing"] },
    why: "Two styles in one line make the stage name harder to spot.",
    remedy: "Write both keywords in the same case.",
    references: ["https://docs.docker.com/reference/build-checks/from-as-casing/"]
  },
  select: "docker/From",
  check(from, { report }) {
    const as = get(from.body, "as");
    const keyword = text(fact(from, "keyword"));
    const written = text(as);
    if (written === "" || keyword === "" || keyword !== keyword.toUpperCase() && keyword !== keyword.toLowerCase())
      return;
    const wanted = keyword === keyword.toUpperCase() ? "AS" : "as";
    if (written === wanted) return;
    const fix = { title: `Write \`${wanted}\``, safety: "safe", edits: [{ span: as.span, newText: wanted }] };
    report({ at: as, message: `\`${written}\` after \`${keyword}\``, fix });
  }
});

// src/rules/docker/docker-base-image-needs-argument.ts
var valid = /^(?:[a-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+|\/)[a-z0-9]+)*(?::[\w][\w.-]*)?(?:@[a-z0-9+._-]+:[0-9a-f]+)?$/i;
var docker_base_image_needs_argument_default = defineRule({
  meta: {
    id: "docker-base-image-needs-argument",
    title: "Base image has no valid name unless an argument is passed",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "strict",
    since: "0.1.0",
    aliases: { buildkit: ["InvalidDefaultArgInFrom"] },
    why: "A build without `--build-arg` fails, or worse: builds upon something else. Editors, scanners and update bots build without arguments.",
    remedy: "Give the `ARG` a default, or write one where it is used: `${VERSION:-13}`.",
    references: ["https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/"]
  },
  select: "docker/From",
  check(from, { report }) {
    const reference = get(from.body, "default");
    const undeclared = some(fact(from, "references"), (use) => equals(get(use, "defined"), false)) === true;
    if (reference.kind !== "scalar" || undeclared || fact(from, "base").kind !== "missing") return;
    const name = text(reference);
    if (!valid.test(name)) report({ at: reference, message: `without arguments the image is named \`${name}\`` });
  }
});

// src/rules/docker/docker-cd-in-run.ts
var docker_cd_in_run_default = defineRule({
  meta: {
    id: "docker-cd-in-run",
    title: "`cd` inside a step",
    severity: "info",
    confidence: "medium",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3003"], trivy: ["DS-0013"] },
    why: "Where commands run is easier to see, and to keep, with an instruction of its own.",
    remedy: "Write `WORKDIR` before the step, unless the change of directory is for a few of its commands only.",
    references: ["https://docs.docker.com/build/building/best-practices/#workdir"]
  },
  select: "docker/Run",
  check(run, { report, graph }) {
    const commands = graph.parts(run, "docker/Command").filter((c) => text(get(c.body, "context")) === "script");
    for (const command of commands.slice(0, -1)) {
      const name = get(command.body, "name");
      if (text(name) === "cd") report({ at: name, message: "this could be a WORKDIR" });
    }
  }
});

// src/rules/docker/docker-certificate-check-off-by-variable.ts
var npm = /^(false|0)$/i;
var variables = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  PYTHONHTTPSVERIFY: /^0$/,
  GIT_SSL_NO_VERIFY: /./,
  PIP_TRUSTED_HOST: /./,
  NPM_CONFIG_STRICT_SSL: npm
};
var docker_certificate_check_off_by_variable_default = defineRule({
  meta: {
    id: "docker-certificate-check-off-by-variable",
    title: "Variable turns the check of certificates off",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_DOCKER_5", "CKV2_DOCKER_6", "CKV2_DOCKER_12", "CKV2_DOCKER_14", "CKV2_DOCKER_16"] },
    why: "Programs that read the variable talk to anybody who answers in place of the server. Set with `ENV` it holds in production too.",
    remedy: "Delete the variable. Where a certificate authority of your own is used, install its certificate in the image.",
    references: [
      "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue",
      "https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY"
    ]
  },
  select: ["docker/Env", "docker/Arg", "docker/Command"],
  check(resource, { report, undecided }) {
    for (const { name, value, at } of assignments(resource)) {
      const isOff = variables[name] ?? variables[name.toUpperCase()];
      if (!isOff || isOff === npm && !/^npm_config/i.test(name)) continue;
      if (value.kind === "unknown") undecided(value);
      else if (isOff.test(text(value))) report({ at, message: `\`${name}\` turns the check of certificates off` });
    }
  }
});
function assignments({ kind, name, body }) {
  if (kind !== "docker/Command") {
    const pairs = items(get(body, "pairs"));
    return pairs.map((pair) => ({ name: text(get(pair, "key")), value: get(pair, "value"), at: get(pair, "key") }));
  }
  const own = [...entries(get(body, "env"))].map(([variable, value]) => ({ name: variable, value, at: value }));
  if (!/^(export|declare|typeset|readonly)$/.test(name)) return own;
  const exported = items(get(body, "args")).flatMap((arg) => {
    const [, variable, value] = /^(\w+)=(.*)$/s.exec(text(arg)) ?? [];
    return variable !== void 0 && value !== void 0 && arg.kind === "scalar" ? [{ name: variable, value: { ...arg, value }, at: arg }] : [];
  });
  return [...own, ...exported];
}

// src/rules/docker/docker-certificate-check-off.ts
var switches = {
  curl: ["-k", "--insecure", "--proxy-insecure"],
  wget: ["--no-check-certificate"],
  pip: ["--trusted-host"],
  npm: ["--no-strict-ssl"],
  yarn: ["--no-strict-ssl"]
};
var off = `["']?(?:false|0|no|off)\\b`;
var docker_certificate_check_off_default = defineRule({
  meta: {
    id: "docker-certificate-check-off",
    title: "Certificates are not checked",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {
      checkov: [
        "CKV2_DOCKER_2",
        "CKV2_DOCKER_3",
        "CKV2_DOCKER_4",
        "CKV2_DOCKER_12",
        "CKV2_DOCKER_13",
        "CKV2_DOCKER_15"
      ]
    },
    why: "Anybody on the way can answer in place of the server: what is downloaded then runs in the build and in the image.",
    remedy: "Delete the switch. Where a certificate authority of your own is used, install its certificate in the image.",
    references: ["https://curl.se/docs/sslcerts.html"]
  },
  select: "docker/Command",
  check(command, { report }) {
    if (command.parent?.kind !== "docker/Run") return;
    const options = fact(command, "options");
    const program = text(fact(command, "program"));
    for (const option of switches[program] ?? []) {
      const given = get(options, [option]);
      if (given.kind === "scalar" || given.kind === "list")
        report({ at: given.keySpan ?? given, message: `\`${option}\` accepts any certificate` });
    }
    const setting = settingOf(command, program);
    if (setting) report({ at: setting, message: `${command.name} accepts any certificate from now on` });
  }
});
function settingOf(command, program) {
  const all = items(get(command.body, "args"));
  const assigned = (name) => new RegExp(`(?:^|[.=\\s])${name}\\s*[= ]\\s*${off}`, "i");
  const found = (name) => all.find((a) => assigned(name).test(text(a)));
  const next = (name) => all.find((a, i) => name.test(text(a)) && new RegExp(`^${off}$`, "i").test(text(all[i + 1] ?? a)));
  switch (program) {
    case "npm":
    case "yarn":
    case "pnpm":
      return found("strict-ssl") ?? next(/^(--)?strict-ssl$/);
    case "git":
      return found("http\\S*sslverify") ?? next(/^http\S*\.sslverify$/i);
    case "yum":
    case "dnf":
    case "microdnf":
    case "tdnf":
    case "yum-config-manager":
    case "echo":
    case "printf":
    case "sed":
      return found("sslverify");
    default:
      return void 0;
  }
}

// src/rules/docker/docker-chpasswd.ts
var docker_chpasswd_default = defineRule({
  meta: {
    id: "docker-chpasswd",
    title: "Password set during the build",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_DOCKER_17"] },
    why: "The password is in the history of the image and the same for everybody who runs it.",
    remedy: "Leave accounts without passwords, and log in with keys or not at all.",
    references: ["https://docs.docker.com/build/building/secrets/"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const name = get(command.body, "name");
    if (command.parent?.kind !== "docker/Run") return;
    if (text(name) === "chpasswd") report({ at: name, message: "sets a password that everybody can look up" });
  }
});

// src/rules/docker/docker-consecutive-run.ts
var docker_consecutive_run_default = defineRule({
  meta: {
    id: "docker-consecutive-run",
    title: "`RUN`s that could be one",
    severity: "info",
    confidence: "medium",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3059"] },
    why: "Each `RUN` is a layer: what one creates and the next deletes stays in the image.",
    remedy: "Join the commands with `&&`, or use a heredoc. In build stages single steps are better for the cache, and not reported.",
    references: ["https://docs.docker.com/build/building/best-practices/#run"]
  },
  select: "docker/Stage",
  check(stage, { report, graph }) {
    if (isTrue(get(stage.body, "shipped")) !== true) return;
    let before;
    for (const instruction of graph.parts(stage).filter((r) => r.parent === stage)) {
      const single = instruction.kind === "docker/Run" && graph.parts(instruction, "docker/Command").length <= 1;
      if (single && before && flags(before) === flags(instruction) && get(before.body, "flags").kind !== "unknown") {
        const related = [{ at: before.header, message: "the RUN before" }];
        report({ at: instruction.header, message: "could be part of the RUN before", related });
      }
      before = single ? instruction : void 0;
    }
  }
});
function flags({ body }) {
  const options = get(body, "flags");
  return options.kind === "missing" ? "" : slice(options.span);
}

// src/rules/docker/docker-constant-platform.ts
var docker_constant_platform_default = defineRule({
  meta: {
    id: "docker-constant-platform",
    title: "`FROM --platform` with a constant",
    severity: "low",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3029"], buildkit: ["FromPlatformFlagConstDisallowed"] },
    why: "A constant platform makes every build of this stage for that platform, whatever was asked for: images for other platforms get foreign binaries.",
    remedy: "Leave the flag out, or write `$BUILDPLATFORM` for a stage that cross-compiles. A stage made for one platform should bear its name: `AS build-arm64`.",
    references: [
      "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
      "https://docs.docker.com/reference/dockerfile/#from"
    ]
  },
  select: "docker/From",
  check({ body }, { report }) {
    const platform = get(body, "platformAsWritten");
    const written = text(platform);
    if (written === "" || written.includes("$")) return;
    const stage = get(body, "name");
    const name = text(stage).toLowerCase();
    if (stage.kind === "unknown" || written.split("/").some((part) => part !== "" && name.includes(part.toLowerCase())))
      return;
    report({ at: platform, message: `the platform is always ${written}` });
  }
});

// src/rules/docker/docker-copied-archive.ts
var archive = /\.(tar|tgz|tbz2?|txz|tzst|tar\.\w+|gz|bz2|xz|lzma|zst)$/;
var docker_copied_archive_default = defineRule({
  meta: {
    id: "docker-copied-archive",
    title: "Archive is copied, then unpacked",
    severity: "low",
    confidence: "high",
    category: "cost",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3010"] },
    why: "The archive stays in the layer of the `COPY` although nobody needs it any more.",
    remedy: "Use `ADD`, which unpacks local archives; or mount it: `RUN --mount=type=bind,source=app.tar.gz,target=/tmp/app.tar.gz tar -xf \u2026`.",
    references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"]
  },
  select: "docker/Copy",
  check(copy, { report, graph }) {
    const stage = ancestor(copy, (r) => r.kind === "docker/Stage");
    if (!stage || get(copy.body, "flags.from").kind !== "missing") return;
    const unpacked = graph.parts(stage, "docker/Command").filter((c) => c.header.start > copy.extent.end).flatMap(archivesOf);
    const target = base(text(get(copy.body, "destination")));
    for (const source of items(get(copy.body, "sources"))) {
      const name = base(text(source));
      if (!archive.test(name)) continue;
      const wanted = archive.test(target) ? target : name;
      if (unpacked.includes(wanted)) report({ at: source, message: `\`${name}\` is unpacked further down` });
    }
  }
});
function archivesOf(command) {
  const name = text(get(command.body, "name"));
  const args = items(get(command.body, "args")).map((a) => text(a));
  const extracts = name === "tar" && args.some((a, i) => /^-\w*x|^--(extract|get)$/.test(a) || i === 0 && /^[a-z]*x[a-z]*$/.test(a));
  if (!extracts && !/^(gunzip|bunzip2|unxz|unlzma|zcat|uncompress)$/.test(name)) return [];
  return args.map((a) => base(a.replace(/^--file=/, "")));
}
function base(path) {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

// src/rules/docker/docker-copy-destination-not-directory.ts
var historic = /^(file|dir|multi):[0-9a-f]{64}$/;
var docker_copy_destination_not_directory_default = defineRule({
  meta: {
    id: "docker-copy-destination-not-directory",
    title: "Several sources, but the destination is not written as a directory",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3021"], trivy: ["DS-0011"] },
    why: "With several sources the destination must be a directory and end in a slash; otherwise the build fails.",
    remedy: "End the destination with `/`.",
    references: ["https://docs.docker.com/reference/dockerfile/#destination"]
  },
  select: "docker/Copy",
  check({ body }, { report, undecided }) {
    const sources = items(get(body, "sources"));
    const destination = get(body, "destination");
    if (sources.length + items(get(body, "heredocs")).length < 2 || historic.test(text(sources[0] ?? destination)))
      return;
    if (destination.kind === "unknown") undecided(destination);
    const path = text(destination);
    if (destination.kind !== "scalar" || /(^|[/\\])\.{0,2}$/.test(path)) return;
    const { span: at, style } = destination;
    const edits = [{ span: { ...at, start: at.end }, newText: "/" }];
    const fix = { title: "End it with `/`", safety: "safe", edits };
    report({
      at: destination,
      message: `\`${path}\` gets ${sources.length} sources`,
      ...style === "plain" ? { fix } : {}
    });
  }
});

// src/rules/docker/docker-copy-from-self.ts
var docker_copy_from_self_default = defineRule({
  meta: {
    id: "docker-copy-from-self",
    title: "`COPY --from` names its own stage",
    severity: "critical",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3023"], trivy: ["DS-0006"] },
    why: "A stage cannot copy from itself: the build fails.",
    remedy: "Name the stage that has the files, or copy with `RUN cp`.",
    references: ["https://docs.docker.com/reference/dockerfile/#copy---from"]
  },
  select: "docker/Copy",
  check(copy, { report }) {
    const stage = ancestor(copy, (r) => r.kind === "docker/Stage");
    const from = get(copy.body, "flags.from");
    const name = text(from).toLowerCase();
    if (!stage || name === "" || fact(copy, "source").kind !== "missing") return;
    const own = [text(get(stage.body, "name")).toLowerCase(), printable(get(stage.body, "index"))];
    if (own.includes(name)) report({ at: from, message: `\`${text(from)}\` is the stage this is in` });
  }
});

// src/rules/docker/docker-copy-from-unknown-stage.ts
var docker_copy_from_unknown_stage_default = defineRule({
  meta: {
    id: "docker-copy-from-unknown-stage",
    title: "`COPY --from` names no stage before it",
    severity: "medium",
    confidence: "medium",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3022"] },
    why: "A name that is no earlier stage is taken for an image of Docker Hub, or fails.",
    remedy: "Name an earlier stage; write an image with its tag, so that it is seen as one. Declare contexts of `--build-context` to be expected by an ignore comment.",
    references: ["https://docs.docker.com/reference/dockerfile/#copy---from"]
  },
  select: "docker/Copy",
  check(copy, { report, undecided }) {
    const from = get(copy.body, "flags.from");
    if (from.kind === "unknown") undecided(from);
    const name = text(from);
    if (name === "" || /[:/@]/.test(name) || fact(copy, "source").kind !== "missing") return;
    report({ at: from, message: `no stage before this one is named \`${name}\`` });
  }
});

// src/rules/docker/docker-default-root-user.ts
var docker_default_root_user_default = defineRule({
  meta: {
    id: "docker-default-root-user",
    title: "Image runs as the root user of its base image",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["DS-0002"], checkov: ["CKV_DOCKER_3"] },
    why: "Without `USER` the container runs as the user of the base image, which is root for this one. Root in the container is root towards the kernel too.",
    remedy: "Create an account and end the final stage with `USER`: by number, so that Kubernetes can check `runAsNonRoot`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://docs.docker.com/build/building/best-practices/#user"
    ]
  },
  select: "docker/Stage",
  check(stage, { report }) {
    const { body } = stage;
    const user = get(body, "user");
    const named = some(get(body, "keywords"), (k) => equals(k, "USER"));
    if (isTrue(get(body, "final")) !== true || named !== false) return;
    if (equals(user, "root") === true)
      report({ at: stage.header, message: `no USER in ${stage.address}: ${user.via} is root` });
  }
});

// src/rules/docker/docker-distribution-upgrade.ts
var upgrades = {
  "apt-get": ["dist-upgrade"],
  apt: ["dist-upgrade", "full-upgrade"],
  aptitude: ["dist-upgrade", "full-upgrade"],
  zypper: ["dist-upgrade", "dup"]
};
var docker_distribution_upgrade_default = defineRule({
  meta: {
    id: "docker-distribution-upgrade",
    title: "Distribution is upgraded during the build",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3035"], trivy: ["DS-0024"] },
    why: "A `dist-upgrade` may remove packages and move to another release of the distribution: the image is no longer what its base says.",
    remedy: "Take a newer base image instead.",
    references: ["https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const [action] = items(fact(command, "operands"));
    const actions = upgrades[text(fact(command, "program"))];
    if (command.parent?.kind !== "docker/Run" || !action || !actions?.includes(text(action))) return;
    report({ at: action, message: `\`${command.name} ${text(action)}\` replaces the system of the base image` });
  }
});

// src/rules/docker/docker-duplicate-stage-name.ts
var docker_duplicate_stage_name_default = defineRule({
  meta: {
    id: "docker-duplicate-stage-name",
    title: "Two stages of the same name",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3024"], buildkit: ["DuplicateStageName"], trivy: ["DS-0012"], checkov: ["CKV_DOCKER_11"] },
    why: "A `COPY --from` or a later `FROM` of that name takes only one of them, and readers will think of the other. Names are compared without regard to case.",
    remedy: "Give each stage a name of its own.",
    references: [
      "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
      "https://docs.docker.com/reference/dockerfile/#from"
    ]
  },
  select: "docker/File",
  check(file, { report, graph }) {
    const seen = /* @__PURE__ */ new Map();
    for (const from of graph.parts(file, "docker/From")) {
      const name = get(from.body, "name");
      const key = text(name).toLowerCase();
      const first = seen.get(key);
      if (key !== "" && first) {
        const related = [{ at: first, message: "the first stage of this name" }];
        report({ at: name, message: `a stage before is named \`${text(first)}\` already`, related });
      } else seen.set(key, name);
    }
  }
});

// src/rules/docker/docker-empty-continuation.ts
var docker_empty_continuation_default = defineRule({
  meta: {
    id: "docker-empty-continuation",
    title: "Blank line inside an instruction",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["NoEmptyContinuation"] },
    why: "A blank line after a continuation is tolerated with a warning today and will be an error; who sees it thinks the instruction is over.",
    remedy: "Delete the blank line.",
    references: ["https://docs.docker.com/reference/build-checks/no-empty-continuation/"]
  },
  select: "docker/*",
  check(instruction, { report }) {
    for (const blank of items(fact(instruction, "emptyLines"))) {
      const { file, start, end } = blank.span;
      const next = /^\r?\n/.exec(file.text.slice(end, end + 2))?.[0].length ?? 0;
      const edits = [{ span: { file, start, end: end + next }, newText: "" }];
      const fix = { title: "Delete the blank line", safety: "safe", edits };
      report({ at: blank, message: `the ${instruction.name} goes on below`, fix });
    }
  }
});

// src/rules/docker/docker-empty-label.ts
var docker_empty_label_default = defineRule({
  meta: {
    id: "docker-empty-label",
    title: "Label without a value",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3051"] },
    why: "An empty label says that somebody meant to say something.",
    remedy: "Fill it in, or delete it.",
    references: ["https://docs.docker.com/engine/manage-resources/labels/"]
  },
  select: "docker/Label",
  check({ body }, { report, undecided }) {
    for (const pair of items(get(body, "pairs"))) {
      const value = get(pair, "value");
      if (value.kind === "unknown" && !value.prefix) undecided(value);
      else if (equals(value, "") === true)
        report({ at: get(pair, "key"), message: `\`${text(get(pair, "key"))}\` is empty` });
    }
  }
});

// src/rules/docker/docker-env-uses-own-variable.ts
var docker_env_uses_own_variable_default = defineRule({
  meta: {
    id: "docker-env-uses-own-variable",
    title: "`ENV` uses a variable that the same instruction sets",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3044"] },
    why: "All values of one `ENV` are computed before any of them is set: the reference gets the old value, or none.",
    remedy: "Split the instruction in two.",
    references: ["https://docs.docker.com/reference/dockerfile/#environment-replacement"]
  },
  select: "docker/Env",
  check(env, { report }) {
    const pairs = items(get(env.body, "pairs"));
    for (const use of items(fact(env, "references"))) {
      const name = text(get(use, "name"));
      const others = pairs.filter((p) => text(get(p, "key")) === name && !contains(p.span, use.span));
      const [setter] = others;
      if (setter && name !== "") report({ at: use.span, message: `\`${name}\` is set by this very instruction` });
    }
  }
});

// src/rules/docker/docker-floating-base-image.ts
var wholeVersion = /^v?\d+\.\d+\.\d+|(?:^|[-.])20\d{6}(?:$|[-.])/;
var docker_floating_base_image_default = defineRule({
  meta: {
    id: "docker-floating-base-image",
    title: "Base image is named by a tag that moves",
    severity: "info",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A tag such as `20-alpine` is pointed at every new release, so the same Dockerfile builds something else next week, and nobody can tell what a given image was built on.",
    remedy: "Name the digest, or at least a whole version; a dependency updater keeps it fresh.",
    references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
  },
  select: "docker/From",
  check({ body }, { report, undecided }) {
    const image = get(body, "image");
    const tag = get(image, "tag");
    const pinned = isSet(get(image, "digest"));
    if (pinned === true || isSet(tag) === false) return;
    if (pinned === "unknown" || tag.kind === "unknown") return undecided(tag);
    const name = text(tag);
    if (name !== "latest" && !wholeVersion.test(name))
      report({ at: tag, message: `\`${text(get(image, "raw"))}\` moves with every release` });
  }
});

// src/rules/docker/docker-forbidden-trigger.ts
var docker_forbidden_trigger_default = defineRule({
  meta: {
    id: "docker-forbidden-trigger",
    title: "`ONBUILD` with an instruction that cannot be triggered",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3043"] },
    why: "`FROM`, `MAINTAINER` and `ONBUILD` are refused after `ONBUILD`: the build fails.",
    remedy: "Delete the trigger, or write the instruction into the Dockerfiles that need it.",
    references: ["https://docs.docker.com/reference/dockerfile/#onbuild"]
  },
  select: "docker/Onbuild",
  check({ body }, { report }) {
    const keyword = get(body, "instruction");
    if (/^(FROM|MAINTAINER|ONBUILD)$/.test(text(keyword)))
      report({ at: keyword, message: `${text(keyword)} cannot be triggered` });
  }
});

// src/rules/docker/docker-ignored-source.ts
var docker_ignored_source_default = defineRule({
  meta: {
    id: "docker-ignored-source",
    title: "Source is excluded by .dockerignore",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["CopyIgnoredFile"] },
    why: "The builder never gets to see the file: the build fails, or copies less than was meant.",
    remedy: "Take the pattern out of .dockerignore, or except the file with `!`.",
    references: ["https://docs.docker.com/reference/build-checks/copy-ignored-file/"]
  },
  select: ["docker/Copy", "docker/Add"],
  check(copy, { report }) {
    for (const source of items(fact(copy, "ignored"))) {
      report({ at: source, message: `.dockerignore keeps \`${text(source)}\` out of the build` });
    }
  }
});

// src/rules/docker/docker-inconsistent-casing.ts
var docker_inconsistent_casing_default = defineRule({
  meta: {
    id: "docker-inconsistent-casing",
    title: "Keywords in different case",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { buildkit: ["ConsistentInstructionCasing"] },
    why: "Keywords in one style are found at a glance.",
    remedy: "Write all keywords like most of them, by custom in capitals.",
    references: ["https://docs.docker.com/reference/build-checks/consistent-instruction-casing/"]
  },
  select: "docker/File",
  check(file, { report, graph }) {
    const keywords = graph.parts(file, "docker/*").filter((r) => r.parent?.kind !== "docker/Onbuild").map((r) => fact(r, "keyword")).filter((k) => k.kind === "scalar");
    const lower = keywords.filter((k) => text(k) === text(k).toLowerCase()).length;
    const upper = keywords.filter((k) => text(k) === text(k).toUpperCase()).length;
    for (const keyword of keywords) {
      const wanted = lower > upper ? text(keyword).toLowerCase() : text(keyword).toUpperCase();
      if (text(keyword) === wanted) continue;
      const fix = { title: `Write ${wanted}`, safety: "safe", edits: [{ span: keyword.span, newText: wanted }] };
      report({
        at: keyword,
        message: `\`${text(keyword)}\` where most keywords are in ${lower > upper ? "lower case" : "capitals"}`,
        fix
      });
    }
  }
});

// src/rules/docker/docker-inline-hadolint-ignore.ts
var docker_inline_hadolint_ignore_default = defineRule({
  meta: {
    id: "docker-inline-hadolint-ignore",
    title: "Inline `hadolint ignore`",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL1001"] },
    why: "Inline exceptions escape review: nobody sees all of them in one place.",
    remedy: "Keep exceptions in the configuration, with owner and end date.",
    references: ["https://github.com/hadolint/hadolint/wiki/DL1001"]
  },
  select: "docker/File",
  check(file, { report }) {
    for (const comment of items(fact(file, "comments"))) {
      if (/^#\s*hadolint\s+((global|stage)\s+)?ignore\s*=/.test(text(comment)))
        report({ at: comment, message: "an exception in the file" });
    }
  }
});

// src/rules/docker/docker-instruction-before-from.ts
var docker_instruction_before_from_default = defineRule({
  meta: {
    id: "docker-instruction-before-from",
    title: "Instruction before the first `FROM`",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3061"] },
    why: "Only `ARG` may stand before the first `FROM`: the builder refuses anything else.",
    remedy: "Move the instruction into a stage, or put a `FROM` before it.",
    references: ["https://docs.docker.com/reference/dockerfile/#from"]
  },
  select: "docker/Stage",
  check(stage, { report }) {
    const { body, header } = stage;
    if (isTrue(get(body, "headless")) !== true || isTrue(get(body, "final")) === true) return;
    report({ at: header, message: "stands before the first FROM" });
  }
});

// src/rules/docker/docker-interactive-install.ts
var apt = {
  actions: ["install", "upgrade", "dist-upgrade", "full-upgrade", "remove", "purge", "autoremove", "build-dep"],
  yes: ["-y", "--yes", "--assume-yes", "-qq", "--trivial-only"]
};
var dnf = {
  actions: "install in reinstall rei upgrade up update upgrade-minimal remove rm erase groupinstall localinstall downgrade builddep swap".split(
    " "
  ),
  yes: ["-y", "--assumeyes"]
};
var managers = {
  "apt-get": apt,
  apt,
  aptitude: apt,
  yum: dnf,
  dnf,
  microdnf: dnf,
  tdnf: dnf,
  zypper: {
    actions: "install in remove rm update up patch dist-upgrade dup source-install si install-new-recommends inr".split(
      " "
    ),
    yes: ["-n", "--non-interactive", "-y", "--no-confirm"]
  }
};
var docker_interactive_install_default = defineRule({
  meta: {
    id: "docker-interactive-install",
    title: "Package manager asks, and nobody is there to answer",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3014", "DL3030", "DL3034", "DL3038"], trivy: ["DS-0021"] },
    why: "Without a switch for yes the command waits for an answer, takes silence for a no, and the build fails or lacks the packages.",
    remedy: "Add `-y` (zypper: `--non-interactive`).",
    references: ["https://docs.docker.com/build/building/best-practices/#apt-get"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const manager = managers[text(fact(command, "program"))];
    const [action] = items(fact(command, "operands"));
    const options = fact(command, "options");
    if (command.parent?.kind !== "docker/Run" || !manager || !action || options.kind !== "map" || options.open) return;
    if (!manager.actions.includes(text(action)) || answers(command, manager)) return;
    const { file, end } = action.span;
    const newText = text(fact(command, "program")) === "zypper" ? " --non-interactive" : " -y";
    const fix = { title: `Add\`${newText}\``, safety: "safe", edits: [{ span: span(file, end, end), newText }] };
    const plain = slice(action.span) === text(action);
    report({
      at: action,
      message: `\`${command.name} ${text(action)}\` waits for an answer`,
      ...plain ? { fix } : {}
    });
  }
});
function answers(command, manager) {
  const options = fact(command, "options");
  const piped = Number(printable(get(command.body, "pipeline.index"), "1")) > 0;
  const quiet2 = ["-q", "--quiet"].some(
    (q) => Number(printable(get(options, [q]), "0")) >= 2 || get(options, [q]).kind === "unknown"
  );
  const settings = ["-o", "--option"].flatMap((o) => [get(options, [o]), ...items(get(options, [o]))]);
  const assumed = settings.some((s) => s.kind === "unknown" || /assume-yes=(true|1|yes)|Get::Yes=/i.test(text(s)));
  return piped || quiet2 || assumed || manager.yes.some((y) => get(options, [y]).kind !== "missing");
}

// src/rules/docker/docker-invalid-label-key.ts
var docker_invalid_label_key_default = defineRule({
  meta: {
    id: "docker-invalid-label-key",
    title: "Label key that breaks the conventions",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3048"] },
    why: "Keys of capitals and odd characters get lost in tools that follow the guidelines; some prefixes belong to Docker.",
    remedy: "Use lower-case letters, digits, single dots and hyphens, begin with a letter, and prefix keys for others with a domain of yours in reverse.",
    references: ["https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations"]
  },
  select: "docker/Label",
  check({ body }, { report }) {
    for (const pair of items(get(body, "pairs"))) {
      const key = get(pair, "key");
      const wrong = key.kind === "scalar" ? complaint(text(key)) : void 0;
      if (wrong) report({ at: key, message: `\`${text(key)}\` ${wrong}` });
    }
  }
});
function complaint(key) {
  if (/^(com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key)) return "has a prefix that is reserved";
  if (/[^a-z0-9.-]/.test(key)) return "holds capitals or characters other than letters, digits, dots and hyphens";
  if (/\.\.|--/.test(key)) return "has a separator twice";
  return /^[a-z].*[a-z0-9]$|^[a-z]$/.test(key) ? void 0 : "doesn't begin with a letter and end with a letter or digit";
}

// src/rules/docker/docker-language-cache-kept.ts
var of2 = /* @__PURE__ */ new Set(["pip", "yarn"]);
var docker_language_cache_kept_default = defineRule({
  meta: {
    id: "docker-language-cache-kept",
    title: "The cache of pip or yarn stays in the image",
    severity: "low",
    confidence: "high",
    category: "cost",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3042", "DL3060"] },
    why: "Everything that was downloaded is in the layer twice: installed, and as an archive that is never used again.",
    remedy: "Use `pip install --no-cache-dir`, set `PIP_NO_CACHE_DIR=1`, run `yarn cache clean` in the same `RUN`, or mount a cache.",
    references: [
      "https://docs.docker.com/build/cache/optimize/#use-cache-mounts",
      "https://pip.pypa.io/en/stable/topics/caching/"
    ]
  },
  select: "docker/Command",
  check(command, { report, undecided }) {
    const stage = ancestor(command, (r) => r.kind === "docker/Stage");
    const kept = fact(command, "cache.kept");
    if (!of2.has(text(fact(command, "program"))) || command.parent?.kind !== "docker/Run" || !stage) return;
    if (isTrue(get(stage.body, "shipped")) !== true) return;
    if (kept.kind === "unknown") undecided(kept);
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, "name"),
        message: `\`${command.name}\` leaves ${text(fact(command, "cache.directory"))} behind in this layer`,
        ...fixOf(command)
      });
    }
  }
});
function fixOf(command) {
  const [action] = items(fact(command, "operands"));
  const option = text(fact(command, "program")) === "pip" ? " --no-cache-dir" : void 0;
  if (!action || !option || slice(action.span) !== text(action)) return {};
  const { file, end } = action.span;
  return {
    fix: { title: `Add\`${option}\``, safety: "safe", edits: [{ span: span(file, end, end), newText: option }] }
  };
}

// src/rules/docker/docker-latest-image.ts
var docker_latest_image_default = defineRule({
  meta: {
    id: "docker-latest-image",
    title: "Base image with the tag `latest`",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3007"], trivy: ["DS-0001"], checkov: ["CKV_DOCKER_7"] },
    why: "What `latest` means changes with every release of the image: a rebuild may bring another major version without a change in this file.",
    remedy: "Name the version: `debian:13.1`, or better the digest.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#from",
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
    ]
  },
  select: "docker/From",
  check({ body }, { report, undecided }) {
    const image = get(body, "image");
    const tag = get(image, "tag");
    const pinned = isSet(get(image, "digest"));
    if (pinned === true) return;
    if (tag.kind === "unknown") undecided(tag);
    else if (pinned === false && equals(tag, "latest") === true)
      report({ at: tag, message: `\`${text(get(image, "raw"))}\` is whatever was pushed last` });
  }
});

// src/rules/docker/docker-legacy-key-value.ts
var docker_legacy_key_value_default = defineRule({
  meta: {
    id: "docker-legacy-key-value",
    title: "`ENV` or `LABEL` without an equals sign",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["LegacyKeyValueFormat"] },
    why: "In the old form the rest of the line is the value, so a forgotten backslash or quote goes unnoticed; the builder discourages it.",
    remedy: "Write `KEY=value`, in quotes if it holds blanks.",
    references: ["https://docs.docker.com/reference/build-checks/legacy-key-value-format/"]
  },
  select: ["docker/Env", "docker/Label", "docker/Arg"],
  check({ kind, body }, { report }) {
    const pairs = items(get(body, "pairs"));
    for (const pair of pairs) {
      if (isTrue(get(pair, "legacy")) === true)
        report({ at: get(pair, "key"), message: "`=` is missing", ...fixOf2(pair) });
    }
    const [name, second] = pairs.map((p) => get(p, "key"));
    if (kind !== "docker/Arg" || pairs.length !== 2 || !name || !second) return;
    const bare = pairs.every((p) => get(p, "value").kind === "missing");
    if (bare && second.kind === "scalar" && !/^[A-Z_][A-Z0-9_]*$/.test(text(second))) {
      report({ at: second, message: `this declares a second argument \`${text(second)}\`, not a default` });
    }
  }
});
function fixOf2(pair) {
  const key = get(pair, "key").span;
  const value = get(pair, "value").span;
  const written = slice(value);
  const quoted = /^"[^"\\]*"$|^'[^'\\]*'$/.test(written);
  if (get(pair, "value").kind === "missing" || !quoted && /["'\\\n]/.test(written)) return {};
  const newText = quoted || !/\s/.test(written) ? written : `"${written}"`;
  const edits = [{ span: { ...key, start: key.end, end: value.end }, newText: `=${newText}` }];
  return { fix: { title: "Write `key=value`", safety: "safe", edits } };
}

// src/rules/docker/docker-linked-shell.ts
var docker_linked_shell_default = defineRule({
  meta: {
    id: "docker-linked-shell",
    title: "`/bin/sh` is replaced by another shell",
    severity: "medium",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL4005"] },
    why: "Scripts of packages that count on the shell of the distribution break, and readers do not see which shell runs.",
    remedy: 'Write `SHELL ["/bin/bash", "-c"]`.',
    references: ["https://docs.docker.com/reference/dockerfile/#shell"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const operands = items(fact(command, "operands"));
    const target = operands.at(-1);
    if (command.parent?.kind !== "docker/Run" || text(get(command.body, "name")) !== "ln" || operands.length < 2) return;
    if (target && /^(\/usr)?\/bin\/sh$/.test(text(target)))
      report({ at: target, message: "the shell of the system becomes another one" });
  }
});

// src/rules/docker/docker-maintainer.ts
var docker_maintainer_default = defineRule({
  meta: {
    id: "docker-maintainer",
    title: "`MAINTAINER` is deprecated",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "default",
    since: "0.1.0",
    aliases: {
      hadolint: ["DL4000"],
      buildkit: ["MaintainerDeprecated"],
      trivy: ["DS-0022"],
      checkov: ["CKV_DOCKER_6"]
    },
    why: "The instruction was replaced by labels in 2017; tools that read images look for the label.",
    remedy: 'Write `LABEL org.opencontainers.image.authors="\u2026"`.',
    references: [
      "https://docs.docker.com/reference/build-checks/maintainer-deprecated/",
      "https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"
    ]
  },
  select: "docker/File",
  check(file, { report, graph }) {
    for (const { body, header, extent } of graph.parts(file, "docker/Maintainer")) {
      const name = text(get(body, "name")).replace(/^(["'])(.*)\1$/, "$2");
      const label = `LABEL org.opencontainers.image.authors="${name}"`;
      const fix = { title: "Write a label", safety: "safe", edits: [{ span: extent, newText: label }] };
      const plain = name !== "" && !/["\\$]/.test(name) && !slice(extent).includes("\n");
      report({
        at: header,
        message: "replaced by the label `org.opencontainers.image.authors`",
        ...plain ? { fix } : {}
      });
    }
  }
});

// src/rules/docker/docker-malformed-label.ts
var formats = {
  url: /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+\S*$/i,
  time: /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/,
  license: /^\(*[A-Za-z0-9.+-]+\)*( (OR|AND|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/,
  hash: /^([0-9a-f]{7,40}|[0-9a-f]{64})$/,
  version: /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/,
  email: /^[^\s@<>]+@[^\s@<>]+$/
};
var known = [
  ["org.opencontainers.image.url", "url"],
  ["org.opencontainers.image.source", "url"],
  ["org.opencontainers.image.documentation", "url"],
  ["org.opencontainers.image.created", "time"],
  ["org.opencontainers.image.licenses", "license"],
  ["org.opencontainers.image.revision", "hash"],
  ["org.opencontainers.image.version", "version"]
];
var docker_malformed_label_default = defineRule({
  meta: {
    id: "docker-malformed-label",
    title: "Label value in the wrong format",
    severity: "low",
    confidence: "high",
    category: "correctness",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3052", "DL3053", "DL3054", "DL3055", "DL3056", "DL3058"] },
    why: "Registries and update bots read these labels: a source that is no URL or a date that is none is dropped.",
    remedy: "Write the value in the format of the label. The labels of the OCI image specification are known; others can be named in the option `formats`.",
    references: ["https://specs.opencontainers.org/image-spec/annotations/"],
    options: {
      formats: {
        type: "string-list",
        default: [],
        description: "Formats of labels of your own, as `key=format`: url, time, license, hash, version or email."
      }
    }
  },
  select: "docker/Label",
  check({ body }, { report, undecided, options }) {
    const own = Array.isArray(options.formats) ? options.formats.map((f) => String(f).split("=")) : [];
    const formatOf = new Map([...known, ...own.map(([key = "", format = ""]) => [key, format])]);
    for (const pair of items(get(body, "pairs"))) {
      const format = formatOf.get(text(get(pair, "key")));
      const accepts2 = format === void 0 ? void 0 : formats[format];
      const value = get(pair, "value");
      if (!accepts2 || value.kind === "missing" || text(value, "x") === "") continue;
      if (value.kind === "unknown") undecided(value);
      else if (!accepts2.test(text(value))) report({ at: value, message: `\`${text(value)}\` is not a valid ${format}` });
    }
  }
});

// src/rules/docker/docker-misplaced-description.ts
var pragma = /^#\s*(check|hadolint|checkov|trivy|bylaw|kics|syntax|escape|expect)\b/i;
var docker_misplaced_description_default = defineRule({
  meta: {
    id: "docker-misplaced-description",
    title: "Comment above `ARG` or `FROM` is no description of it",
    severity: "info",
    confidence: "medium",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { buildkit: ["InvalidDefinitionDescription"] },
    why: "`docker build --call=outline` shows the comment above a stage or argument as its description, if it begins with its name.",
    remedy: "Begin the comment with the name, or leave a blank line below it.",
    references: ["https://docs.docker.com/reference/build-checks/invalid-definition-description/"]
  },
  select: ["docker/From", "docker/Arg"],
  check(instruction, { report }) {
    const comments = items(fact(instruction, "comments")).filter((c) => !pragma.test(text(c)));
    const last = comments.at(-1);
    const pairs = items(get(instruction.body, "pairs")).map((p) => get(p, "key"));
    const named = instruction.kind === "docker/From" ? [get(instruction.body, "name")] : pairs;
    const names = named.map((n) => text(n)).filter((n) => n !== "");
    if (!last || names.length === 0 || last.kind === "unknown" || named.some((n) => n.kind === "unknown")) return;
    const lines = comments.map((c) => text(c).replace(/^#\s*/, ""));
    if (lines.at(-1) === "" || names.some((name) => lines.some((line) => line.startsWith(`${name} `)))) return;
    report({ at: last, message: `doesn't begin with ${names.map((n) => `\`${n}\``).join(" or ")}` });
  }
});

// src/rules/docker/docker-missing-healthcheck.ts
var docker_missing_healthcheck_default = defineRule({
  meta: {
    id: "docker-missing-healthcheck",
    title: "No `HEALTHCHECK`",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3057"], trivy: ["DS-0026"], checkov: ["CKV_DOCKER_2"] },
    why: "Docker and Swarm cannot tell a hung service from a working one. Kubernetes ignores the instruction and has probes of its own.",
    remedy: "Add `HEALTHCHECK CMD \u2026`, or `HEALTHCHECK NONE` to say that there is nothing to check.",
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"]
  },
  select: "docker/Stage",
  check({ body, header, address }, { report }) {
    const set = some(get(body, "keywords"), (k) => equals(k, "HEALTHCHECK"));
    const headless = get(body, "image").kind === "missing";
    if (isTrue(get(body, "final")) === true && set === false && !headless)
      report({ at: header, message: `${address} has none` });
  }
});

// src/rules/docker/docker-missing-label.ts
var docker_missing_label_default = defineRule({
  meta: {
    id: "docker-missing-label",
    title: "Required label is missing",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3049"] },
    why: "Inventory, support and clean-up find images by their labels; one without them belongs to nobody.",
    remedy: "Add the label to the final stage.",
    references: ["https://specs.opencontainers.org/image-spec/annotations/"],
    options: {
      labels: { type: "string-list", default: [], description: "Keys of the labels every final stage must have." }
    }
  },
  select: "docker/Stage",
  check({ body, header, address }, { report, options }) {
    const labels = get(body, "labels");
    if (isTrue(get(body, "final")) !== true || labels.kind !== "map" || !Array.isArray(options.labels)) return;
    for (const label of options.labels.map(String)) {
      const written = labels.entries.has(label);
      if (!written) report({ at: header, message: `${address} has no label \`${label}\`` });
    }
  }
});

// src/rules/docker/docker-missing-user.ts
var docker_missing_user_default = defineRule({
  meta: {
    id: "docker-missing-user",
    title: "No `USER`, and the base image is not known to set one",
    severity: "low",
    confidence: "medium",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { trivy: ["DS-0002"], checkov: ["CKV_DOCKER_3"] },
    why: "Which user the container runs as is left to the base image. Most images leave it at root, and an update of the image may change it.",
    remedy: "End the final stage with `USER` and an unprivileged account.",
    references: ["https://docs.docker.com/reference/dockerfile/#user"]
  },
  select: "docker/Stage",
  check(stage, { report }) {
    const { body } = stage;
    const named = some(get(body, "keywords"), (k) => equals(k, "USER"));
    const base2 = get(body, "image");
    if (isTrue(get(body, "final")) !== true || named !== false || base2.kind === "missing") return;
    if (isSet(get(body, "defaultUser")) !== false) return;
    report({ at: stage.header, message: `${stage.address} never names a user` });
  }
});

// src/rules/docker/docker-named-user.ts
var docker_named_user_default = defineRule({
  meta: {
    id: "docker-named-user",
    title: "`USER` is not numeric",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3066"] },
    why: "Kubernetes can check `runAsNonRoot` only for a numeric user; for a name it refuses to start the container.",
    remedy: "Write the number of the account: `USER 10001:10001`.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://docs.docker.com/reference/dockerfile/#user"
    ]
  },
  select: "docker/User",
  check({ body }, { report, undecided }) {
    const user = get(body, "user");
    if (user.kind === "unknown" && !user.prefix) undecided(user);
    const name = user.kind === "unknown" ? user.prefix ?? "" : text(user);
    if (/^[^\d:]/.test(name) && !/^root(:|$)/.test(name))
      report({ at: user, message: `the user \`${name}\` is a name` });
  }
});

// src/rules/docker/docker-package-cache-in-build-stage.ts
var of3 = /* @__PURE__ */ new Set(["apk", "yum", "dnf", "microdnf", "tdnf", "zypper"]);
var docker_package_cache_in_build_stage_default = defineRule({
  meta: {
    id: "docker-package-cache-in-build-stage",
    title: "The package manager's cache stays in a build stage",
    severity: "info",
    confidence: "high",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: {
      hadolint: ["DL3019", "DL3032", "DL3036", "DL3040"],
      trivy: ["DS-0015", "DS-0019", "DS-0020", "DS-0025", "DS-0027"]
    },
    why: "The stage is not shipped, but its layers are stored and moved with the build cache.",
    remedy: "Mount a cache: `RUN --mount=type=cache,target=/var/cache/apk \u2026` is also faster.",
    references: ["https://docs.docker.com/build/cache/optimize/#use-cache-mounts"]
  },
  select: "docker/Command",
  check(command, { report, undecided }) {
    const stage = ancestor(command, (r) => r.kind === "docker/Stage");
    const kept = fact(command, "cache.kept");
    if (!of3.has(text(fact(command, "program"))) || command.parent?.kind !== "docker/Run" || !stage) return;
    if (isTrue(get(stage.body, "shipped")) !== false) return;
    if (kept.kind === "unknown") undecided(kept);
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, "name"),
        message: `\`${command.name}\` leaves ${text(fact(command, "cache.directory"))} behind in this layer`
      });
    }
  }
});

// src/rules/docker/docker-package-cache-kept.ts
var of4 = /* @__PURE__ */ new Set(["apk", "yum", "dnf", "microdnf", "tdnf", "zypper"]);
var docker_package_cache_kept_default = defineRule({
  meta: {
    id: "docker-package-cache-kept",
    title: "The package manager's cache stays in the image",
    severity: "low",
    confidence: "high",
    category: "cost",
    preset: "default",
    since: "0.1.0",
    aliases: {
      hadolint: ["DL3019", "DL3032", "DL3036", "DL3040"],
      trivy: ["DS-0015", "DS-0019", "DS-0020", "DS-0025", "DS-0027"]
    },
    why: "Packages and indexes that were downloaded stay in the layer; deleting them in a later instruction does not make the image smaller.",
    remedy: "Use `apk add --no-cache`; end the same `RUN` with `dnf clean all`, `yum clean all`, `zypper clean`; or mount a cache.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#run",
      "https://docs.docker.com/build/cache/optimize/#use-cache-mounts"
    ]
  },
  select: "docker/Command",
  check(command, { report, undecided }) {
    const stage = ancestor(command, (r) => r.kind === "docker/Stage");
    const kept = fact(command, "cache.kept");
    if (!of4.has(text(fact(command, "program"))) || command.parent?.kind !== "docker/Run" || !stage) return;
    if (isTrue(get(stage.body, "shipped")) !== true) return;
    if (kept.kind === "unknown") undecided(kept);
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, "name"),
        message: `\`${command.name}\` leaves ${text(fact(command, "cache.directory"))} behind in this layer`,
        ...fixOf3(command)
      });
    }
  }
});
function fixOf3(command) {
  const [action] = items(fact(command, "operands"));
  const option = text(fact(command, "program")) === "apk" ? " --no-cache" : void 0;
  if (!action || !option || slice(action.span) !== text(action)) return {};
  const { file, end } = action.span;
  return {
    fix: { title: `Add\`${option}\``, safety: "safe", edits: [{ span: span(file, end, end), newText: option }] }
  };
}

// src/rules/docker/docker-pipe-without-pipefail.ts
var harmless = /* @__PURE__ */ new Set([
  "echo",
  "printf",
  "yes",
  "cat",
  "true",
  ":",
  "pwd",
  "whoami",
  "id",
  "uname",
  "date",
  "env"
]);
var docker_pipe_without_pipefail_default = defineRule({
  meta: {
    id: "docker-pipe-without-pipefail",
    title: "Pipe that hides the failure of its first command",
    severity: "medium",
    confidence: "medium",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL4006"] },
    why: "The shell looks at the last command of a pipe only: a download that fails halfway leaves a layer that looks fine.",
    remedy: 'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before, or begin the command with `set -o pipefail`.',
    references: ["https://docs.docker.com/build/building/best-practices/#using-pipes"]
  },
  select: "docker/Run",
  check(run, { report, graph }) {
    const shell = fact(run, "shell");
    const [program, ...options] = items(shell).map((w) => text(w));
    if (shell.kind !== "list" || failsOnPipes(program) && options.some((o) => o === "pipefail")) return;
    const reported = /* @__PURE__ */ new Set();
    for (const { body, header } of graph.parts(run, "docker/Command")) {
      if (maySetPipefail(body)) return;
      const id = printable(get(body, "pipeline.id"));
      const length = get(body, "pipeline.length");
      const last = length.kind !== "scalar" || equals(get(body, "pipeline.index"), Number(length.value) - 1) !== false;
      const nested = get(body, "wrappers").kind !== "list" || items(get(body, "wrappers")).length > 0;
      const name = get(body, "name");
      const safe = name.kind !== "scalar" || harmless.has(text(name)) || isTrue(get(body, "conditional")) !== false;
      if (id === "" || last || nested || safe || reported.has(id) || equals(get(body, "context"), "condition") !== false)
        continue;
      reported.add(id);
      report({ at: header, message: `nobody notices when \`${text(name)}\` fails` });
    }
  }
});
function maySetPipefail(body) {
  const name = get(body, "name");
  const args = get(body, "args");
  if (name.kind === "unknown") return true;
  return text(name) === "set" && (args.kind !== "list" || args.items.some((a) => a.kind === "unknown" || text(a) === "pipefail"));
}
function failsOnPipes(program = "") {
  return /(^|\/)(bash|zsh|ksh|ash)$/.test(program);
}

// src/rules/docker/docker-pointless-command.ts
var pointless = new Set(
  "free ifconfig kill mount nano ps reboot service shutdown ssh top umount vi vim".split(" ")
);
var docker_pointless_command_default = defineRule({
  meta: {
    id: "docker-pointless-command",
    title: "Command that makes no sense in a build",
    severity: "low",
    confidence: "medium",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3001"] },
    why: "Processes and mounts end with the step that started them, and nobody sits at the terminal: the command does nothing that lasts, or fails.",
    remedy: "Delete it; start services when the container starts, from its entry point.",
    references: ["https://docs.docker.com/build/building/best-practices/#decouple-applications"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const name = get(command.body, "name");
    if (command.parent?.kind !== "docker/Run" || !pointless.has(text(name))) return;
    const options = fact(command, "options");
    const asks = ["--version", "--help", "-V"].some((o) => get(options, [o]).kind !== "missing");
    if (!asks) report({ at: name, message: `\`${text(name)}\` has no effect that lasts` });
  }
});

// src/rules/docker/docker-port-out-of-range.ts
var docker_port_out_of_range_default = defineRule({
  meta: {
    id: "docker-port-out-of-range",
    title: "Port out of range",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3011"], trivy: ["DS-0008"] },
    why: "Ports end at 65535: the build fails, or nothing is exposed.",
    remedy: "Correct the number.",
    references: ["https://docs.docker.com/reference/dockerfile/#expose"]
  },
  select: "docker/Expose",
  check({ body }, { report }) {
    for (const exposed of items(get(body, "ports"))) {
      const wrong = [get(exposed, "port"), get(exposed, "end")].find((p) => Number(printable(p)) > 65535);
      if (wrong) report({ at: exposed, message: `${printable(wrong)} is more than 65535` });
    }
  }
});

// src/rules/docker/docker-port-protocol-casing.ts
var docker_port_protocol_casing_default = defineRule({
  meta: {
    id: "docker-port-protocol-casing",
    title: "Protocol of a port in capitals",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { buildkit: ["ExposeProtoCasing"] },
    why: "Tools that read the image expect `tcp`, `udp` or `sctp`; other spellings are tolerated by some only.",
    remedy: "Write it in lower case.",
    references: ["https://docs.docker.com/reference/build-checks/expose-proto-casing/"]
  },
  select: "docker/Expose",
  check({ body }, { report }) {
    for (const exposed of items(get(body, "ports"))) {
      const protocol = get(exposed, "protocol");
      const lower = text(protocol).toLowerCase();
      if (text(protocol) === lower) continue;
      const edits = [{ span: protocol.span, newText: lower }];
      const verbatim = slice(protocol.span) === text(protocol);
      const fix = { title: `Write \`${lower}\``, safety: "safe", edits };
      report({ at: protocol, message: `\`${text(protocol)}\` instead of \`${lower}\``, ...verbatim ? { fix } : {} });
    }
  }
});

// src/rules/docker/docker-published-port-syntax.ts
var docker_published_port_syntax_default = defineRule({
  meta: {
    id: "docker-published-port-syntax",
    title: "`EXPOSE` with an address or a host port",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["ExposeInvalidFormat"] },
    why: "`EXPOSE` only notes a port of the container: addresses and host ports are ignored now and will be refused later.",
    remedy: "Name the port alone; publish it with `docker run -p` or in the Compose file.",
    references: ["https://docs.docker.com/reference/build-checks/expose-invalid-format/"]
  },
  select: "docker/Expose",
  check({ body }, { report }) {
    for (const exposed of items(get(body, "ports"))) {
      const host = get(exposed, "host");
      if (host.kind === "scalar") report({ at: exposed, message: `\`${text(host)}\` has no meaning here` });
    }
  }
});

// src/rules/docker/docker-recommended-packages.ts
var without = ["--no-install-recommends", "-R", "--without-recommends"];
var docker_recommended_packages_default = defineRule({
  meta: {
    id: "docker-recommended-packages",
    title: "`apt-get install` brings recommended packages",
    severity: "low",
    confidence: "medium",
    category: "cost",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3015"], trivy: ["DS-0029"] },
    why: "Recommended packages are installed without having been asked for: more to download, to patch and to attack.",
    remedy: "Add `--no-install-recommends`, and name what is really needed.",
    references: ["https://docs.docker.com/build/building/best-practices/#apt-get"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const [action] = items(fact(command, "operands"));
    const options = fact(command, "options");
    const isApt = ["apt-get", "apt", "aptitude"].includes(text(fact(command, "program")));
    if (command.parent?.kind !== "docker/Run" || !isApt || !action || text(action) !== "install") return;
    if (options.kind !== "map" || options.open || without.some((o) => options.entries.has(o))) return;
    const settings = ["-o", "--option"].flatMap((o) => [get(options, [o]), ...items(get(options, [o]))]);
    if (settings.some((s) => s.kind === "unknown" || /Install-Recommends=(false|0|no)/i.test(text(s)))) return;
    const { file, end } = action.span;
    const edits = [{ span: span(file, end, end), newText: " --no-install-recommends" }];
    const fix = { title: "Add `--no-install-recommends`", safety: "suggested", edits };
    const plain = slice(action.span) === "install";
    report({ at: action, message: "recommended packages are installed too", ...plain ? { fix } : {} });
  }
});

// src/rules/docker/docker-redundant-platform.ts
var docker_redundant_platform_default = defineRule({
  meta: {
    id: "docker-redundant-platform",
    title: "`FROM --platform=$TARGETPLATFORM` says what is the default",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3065"], buildkit: ["RedundantTargetPlatform"] },
    why: "A stage is built for the target platform anyway; the flag makes readers look for a difference that is not there.",
    remedy: "Delete the flag.",
    references: ["https://docs.docker.com/reference/build-checks/redundant-target-platform/"]
  },
  select: "docker/From",
  check({ body }, { report }) {
    const platform = get(body, "platformAsWritten");
    const flag = platform.keySpan;
    if (!flag || !/^\$(TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(text(platform))) return;
    const until = /^\s/.test(flag.file.text.slice(flag.end)) ? flag.end + 1 : flag.end;
    const fix = {
      title: "Delete the flag",
      safety: "safe",
      edits: [{ span: span(flag.file, flag.start, until), newText: "" }]
    };
    report({ at: flag, message: "the target platform is the default", fix });
  }
});

// src/rules/docker/docker-relative-copy-destination.ts
var docker_relative_copy_destination_default = defineRule({
  meta: {
    id: "docker-relative-copy-destination",
    title: "Relative destination, but no `WORKDIR`",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3045"] },
    why: "Where the files end up is decided by the base image: another version of it may have another working directory.",
    remedy: "Set `WORKDIR` first, or write an absolute path.",
    references: ["https://docs.docker.com/reference/dockerfile/#workdir"]
  },
  select: ["docker/Copy", "docker/Add"],
  check(copy, { report, undecided }) {
    const destination = get(copy.body, "destination");
    const path = destination.kind === "unknown" ? destination.prefix ?? "" : text(destination);
    const set = some(fact(copy, "keywords"), (k) => equals(k, "WORKDIR")) !== false;
    if (set || /^([/\\]|[a-z]:)/i.test(path)) return;
    if (path !== "") report({ at: destination, message: `\`${path}\` is relative to whatever the base image says` });
    else if (destination.kind === "unknown") undecided(destination);
  }
});

// src/rules/docker/docker-relative-workdir.ts
var docker_relative_workdir_default = defineRule({
  meta: {
    id: "docker-relative-workdir",
    title: "Relative `WORKDIR`",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3000"], trivy: ["DS-0009"], checkov: ["CKV_DOCKER_10"] },
    why: "What it means must be worked out from all `WORKDIR`s above, and changes when one of them does.",
    remedy: "Write the whole path.",
    references: ["https://docs.docker.com/build/building/best-practices/#workdir"]
  },
  select: "docker/Workdir",
  check(workdir, { report }) {
    const path = get(workdir.body, "path");
    const written = path.kind === "unknown" ? path.prefix ?? "" : text(path);
    const set = some(fact(workdir, "keywords"), (k) => equals(k, "WORKDIR")) === true;
    if (set && written !== "" && !/^([/\\]|[a-z]:)/i.test(written))
      report({ at: path, message: `\`${written}\` is relative` });
  }
});

// src/rules/docker/docker-remote-script.ts
var shells = /* @__PURE__ */ new Set([
  "sh",
  "bash",
  "zsh",
  "ash",
  "dash",
  "ksh",
  "python",
  "python3",
  "perl",
  "ruby",
  "node",
  "php"
]);
var docker_remote_script_default = defineRule({
  meta: {
    id: "docker-remote-script",
    title: "Downloaded script is run right away",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "Whoever controls the server, or the way to it, runs commands in the build; half a download is run as far as it came.",
    remedy: "Download to a file, compare its checksum, then run it; or use a package.",
    references: ["https://docs.docker.com/build/building/best-practices/#using-pipes"]
  },
  select: "docker/Run",
  check(run, { report, graph }) {
    const commands = graph.parts(run, "docker/Command");
    for (const { body } of commands) {
      const name = get(body, "name");
      if (!shells.has(text(name)) || !runsInput(body)) continue;
      const id = printable(get(body, "pipeline.id"), "none");
      const source = commands.find((c) => printable(get(c.body, "pipeline.id")) === id && downloads(c));
      if (source) report({ at: name, message: `what \`${source.name}\` fetches is run unseen` });
    }
  }
});
function runsInput(body) {
  const args = get(body, "args");
  if (args.kind !== "list") return false;
  const [first] = args.items;
  return args.items.every((a) => a.kind === "scalar") && (!first || /^-$|^-[elux]*s$|^\/dev\/stdin$/.test(text(first)) || args.items.every((a) => /^-[elux]+$/.test(text(a))));
}
function downloads({ body }) {
  return /^(curl|wget)$/.test(text(get(body, "name")));
}

// src/rules/docker/docker-repeated-instruction.ts
var docker_repeated_instruction_default = defineRule({
  meta: {
    id: "docker-repeated-instruction",
    title: "Instruction without effect, since a later one replaces it",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      hadolint: ["DL3012", "DL4003", "DL4004"],
      buildkit: ["MultipleInstructionsDisallowed"],
      trivy: ["DS-0007", "DS-0016", "DS-0023"]
    },
    why: "Only the last `CMD`, `ENTRYPOINT` and `HEALTHCHECK` of a stage counts: the others are left over or a mistake.",
    remedy: "Delete the ones that are not meant.",
    references: ["https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/"]
  },
  select: "docker/Stage",
  check(stage, { report, graph }) {
    for (const kind of ["docker/Cmd", "docker/Entrypoint", "docker/Healthcheck"]) {
      const all = graph.parts(stage, kind).filter((i) => i.parent === stage);
      const last = all.at(-1);
      for (const earlier of all.slice(0, -1)) {
        const related = last ? [{ at: last.header, message: "the one that counts" }] : [];
        report({
          at: earlier.header,
          message: `a later ${earlier.name} of ${stage.address} replaces this one`,
          related
        });
      }
    }
  }
});

// src/rules/docker/docker-reserved-stage-name.ts
var docker_reserved_stage_name_default = defineRule({
  meta: {
    id: "docker-reserved-stage-name",
    title: "Stage bears a reserved name",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3063"], buildkit: ["ReservedStageName"] },
    why: "`scratch` and `context` mean something to the builder: a stage of that name cannot be reached, or hides what is meant.",
    remedy: "Choose another name.",
    references: ["https://docs.docker.com/reference/build-checks/reserved-stage-name/"]
  },
  select: "docker/From",
  check({ body }, { report }) {
    const name = get(body, "name");
    if (/^(scratch|context)$/i.test(text(name))) report({ at: name, message: `\`${text(name)}\` is a reserved name` });
  }
});

// src/rules/docker/docker-root-user-in-build-stage.ts
var docker_root_user_in_build_stage_default = defineRule({
  meta: {
    id: "docker-root-user-in-build-stage",
    title: "Build stage ends as root",
    severity: "low",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3002"], checkov: ["CKV_DOCKER_8"] },
    why: "Build tools and the scripts of dependencies run with more rights than they need, and a later `FROM` of this stage inherits the user.",
    remedy: "Switch to an unprivileged user once packages are installed, or leave the rule off: nothing of a build stage is shipped.",
    references: ["https://docs.docker.com/reference/dockerfile/#user"]
  },
  select: "docker/Stage",
  check(stage, { report }) {
    const { body } = stage;
    const user = get(body, "user");
    const named = some(get(body, "keywords"), (k) => equals(k, "USER")) === true;
    if (isTrue(get(body, "final")) !== false || !named) return;
    if (/^(root|0)(:|$)/.test(text(user))) report({ at: user, message: `${stage.address} ends as user ${text(user)}` });
  }
});

// src/rules/docker/docker-root-user-in-runnable-stage.ts
var docker_root_user_in_runnable_stage_default = defineRule({
  meta: {
    id: "docker-root-user-in-runnable-stage",
    title: "Stage that is meant to be run by itself runs as root",
    severity: "medium",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: {},
    why: "A stage with a command of its own that no later stage takes anything from is built as a target and run. Being root in it is as dangerous as in the last stage.",
    remedy: "Set `USER` to an unprivileged account in the stage.",
    references: [
      "https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage",
      "https://docs.docker.com/build/building/best-practices/#user"
    ]
  },
  select: "docker/Stage",
  check(stage, { graph, linked, report, undecided }) {
    const { body } = stage;
    if (isFalse(get(body, "final")) !== true) return;
    const runs = graph.parts(stage, "docker/Cmd").length + graph.parts(stage, "docker/Entrypoint").length;
    const index = Number(printable(get(body, "index")));
    const used = linked(stage, "docker/Stage").found.some(
      (other) => Number(printable(get(other.body, "index"))) > index
    );
    if (runs === 0 || used) return;
    const user = get(body, "user");
    const root = equals(user, "root");
    if (root === "unknown") undecided(user);
    else if (root || equals(user, "0") === true)
      report({ at: stage.header, message: `${stage.address} has a command of its own and runs as root` });
  }
});

// src/rules/docker/docker-root-user.ts
var docker_root_user_default = defineRule({
  meta: {
    id: "docker-root-user",
    title: "Image runs as root because `USER` says so",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3002"], trivy: ["DS-0002"], checkov: ["CKV_DOCKER_8"] },
    why: "A process that is root in the container is root towards the kernel too: one escape or one careless mount, and it is root on the host.",
    remedy: "End the final stage with `USER` and an unprivileged account; switch to root only for the steps that need it.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://docs.docker.com/build/building/best-practices/#user"
    ]
  },
  select: "docker/Stage",
  check(stage, { report, undecided }) {
    const { body } = stage;
    const user = get(body, "user");
    const named = some(get(body, "keywords"), (k) => equals(k, "USER")) === true;
    if (isTrue(get(body, "final")) !== true || !named) return;
    if (user.kind === "unknown") undecided(user);
    else if (/^(root|0)(:|$)/.test(text(user)))
      report({ at: user, message: `${stage.address} ends as user ${text(user)}` });
  }
});

// src/rules/docker/docker-secret-file-copied.ts
var credentials = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.pypirc|\.pgpass|\.git-credentials|\.dockercfg|\.vault-token|\.htpasswd|[^/]*\.(kdbx|p12|pfx|jks|keystore))$|(^|\/)(\.aws\/(credentials|config)|\.docker\/config\.json|\.kube\/config|\.config\/gcloud(\/.*)?|\.gnupg(\/.*)?|\.azure(\/.*)?)$/;
var docker_secret_file_copied_default = defineRule({
  meta: {
    id: "docker-secret-file-copied",
    title: "Credentials file copied into the image",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["DS-0031"] },
    why: "The file stays readable in its layer, also if a later instruction deletes it.",
    remedy: "Mount it for the one command that needs it: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci`, or `--mount=type=ssh` for keys.",
    references: ["https://docs.docker.com/build/building/secrets/"]
  },
  select: ["docker/Copy", "docker/Add"],
  check({ body }, { report }) {
    for (const source of items(get(body, "sources"))) {
      const path = source.kind === "unknown" ? "" : text(source);
      if (credentials.test(path)) report({ at: source, message: `\`${path}\` holds credentials` });
    }
  }
});

// src/rules/docker/docker-secret-in-environment.ts
var secrets = new Set(
  "apikey auth credential credentials passphrase passwd password pass pwd pw pword secret secrets token".split(" ")
);
var plainKeys = new Set(
  "primary foreign sort partition cache index hash map shortcut hot".split(" ")
);
var docker_secret_in_environment_default = defineRule({
  meta: {
    id: "docker-secret-in-environment",
    title: "Secret in `ARG` or `ENV`",
    severity: "high",
    confidence: "medium",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3064"], buildkit: ["SecretsUsedInArgOrEnv"], trivy: ["DS-0031"] },
    why: "Values of `ENV` are in the image, values of build arguments in its history: whoever can pull the image can read them.",
    remedy: "Mount it for the one command that needs it: `RUN --mount=type=secret,id=token`; set what the container needs when it starts.",
    references: [
      "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
      "https://docs.docker.com/build/building/secrets/"
    ]
  },
  select: ["docker/Env", "docker/Arg"],
  check({ kind, body }, { report, undecided }) {
    for (const pair of items(get(body, "pairs"))) {
      const key = get(pair, "key");
      const value = get(pair, "value");
      if (!namesSecret(text(key)) || harmless2(value, kind)) continue;
      if (value.kind === "unknown") {
        undecided(value);
        continue;
      }
      const where = kind === "docker/Arg" ? "the history of the image" : "the image";
      report({ at: key, message: `\`${text(key)}\` is kept in ${where}` });
    }
  }
});
function namesSecret(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[_.-]+/).filter((w) => w !== "" && !/^\d+$/.test(w));
  const last = words.at(-1) ?? "";
  if (words.some((w) => w === "public" || w === "pub")) return false;
  return last === "key" ? !plainKeys.has(words.at(-2) ?? "") : secrets.has(last);
}
function harmless2(value, kind) {
  if (value.kind === "missing") return kind !== "docker/Arg";
  const written = text(value);
  return kind === "docker/Env" && value.kind === "scalar" && written === "" || /^(true|false|yes|no|on|off|none|null|[0-9A-F]{40}|\/[^\s]*|file:.*)$/i.test(written);
}

// src/rules/docker/docker-shell-form-command.ts
var docker_shell_form_command_default = defineRule({
  meta: {
    id: "docker-shell-form-command",
    title: "`CMD` or `ENTRYPOINT` in shell form",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3025"], buildkit: ["JSONArgsRecommended"] },
    why: "A shell becomes process 1 and passes no signals on: the program never sees SIGTERM and is killed after the grace period. Arguments after `docker run image` are lost.",
    remedy: 'Write a JSON array: `CMD ["program", "argument"]`. Where a shell is needed, say so with `SHELL`, or start the program with `exec` in a script.',
    references: [
      "https://docs.docker.com/reference/build-checks/json-args-recommended/",
      "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"
    ]
  },
  select: ["docker/Cmd", "docker/Entrypoint"],
  check(instruction, { report }) {
    const { body, header, name } = instruction;
    const chosen = some(fact(instruction, "keywords"), (k) => equals(k, "SHELL"));
    const command = text(get(body, "command"));
    if (equals(get(body, "form"), "shell") !== true || chosen !== false || command === "") return;
    const exec = toExec(command);
    const at = get(body, "command").span;
    const fix = exec ? { title: "Write the exec form", safety: "suggested", edits: [{ span: at, newText: exec }] } : void 0;
    report({ at: header, message: `${name} goes through a shell`, ...fix ? { fix } : {} });
  }
});
function toExec(command) {
  if (!/^[\w./:=@%+,-]+(?: +[\w./:=@%+,-]+)*$/.test(command) || /^\w+=/.test(command)) return void 0;
  return `[${command.split(/ +/).map((word) => `"${word}"`).join(", ")}]`;
}

// src/rules/docker/docker-shell-form-healthcheck.ts
var docker_shell_form_healthcheck_default = defineRule({
  meta: {
    id: "docker-shell-form-healthcheck",
    title: "`HEALTHCHECK CMD` in shell form",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3025"] },
    why: "Each check starts a shell that does nothing but start the program.",
    remedy: 'Write a JSON array: `HEALTHCHECK CMD ["curl", "--fail", "http://localhost:8080/"]`.',
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"]
  },
  select: "docker/Healthcheck",
  check({ body }, { report }) {
    const command = get(body, "command");
    if (equals(get(body, "form"), "shell") === true && text(command) !== "")
      report({ at: command, message: "the check goes through a shell" });
  }
});

// src/rules/docker/docker-signature-check-off.ts
var apt2 = ["--allow-unauthenticated", "--force-yes", "--allow-insecure-repositories"];
var dnf2 = ["--nogpgcheck", "--no-gpgchecks"];
var rpm = ["--nodigest", "--nosignature", "--noverify", "--nofiledigest"];
var switches2 = {
  "apt-get": apt2,
  apt: apt2,
  aptitude: [...apt2, "--allow-untrusted"],
  apk: ["--allow-untrusted"],
  yum: dnf2,
  dnf: dnf2,
  microdnf: dnf2,
  tdnf: dnf2,
  zypper: ["--no-gpg-checks", "--allow-unsigned-rpm"],
  rpm
};
var docker_signature_check_off_default = defineRule({
  meta: {
    id: "docker-signature-check-off",
    title: "Packages are installed without a check of their signatures",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { checkov: ["CKV2_DOCKER_7", "CKV2_DOCKER_8", "CKV2_DOCKER_9", "CKV2_DOCKER_10", "CKV2_DOCKER_11"] },
    why: "Whoever controls a mirror, or the way to it, decides what is installed: its scripts run as root.",
    remedy: "Delete the switch, and import the key of the repository.",
    references: ["https://manpages.debian.org/stable/apt/apt-secure.8.en.html"]
  },
  select: "docker/Command",
  check(command, { report }) {
    if (command.parent?.kind !== "docker/Run") return;
    const options = fact(command, "options");
    for (const option of switches2[text(fact(command, "program"))] ?? []) {
      const given = get(options, [option]);
      if (given.kind === "scalar" || given.kind === "list")
        report({ at: given.keySpan ?? given, message: `\`${option}\` takes any package` });
    }
  }
});

// src/rules/docker/docker-ssh-port.ts
var docker_ssh_port_default = defineRule({
  meta: {
    id: "docker-ssh-port",
    title: "SSH port exposed",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["DS-0004"], checkov: ["CKV_DOCKER_1"] },
    why: "A container with an SSH server has a second way in: keys and passwords to manage, sessions that no orchestrator sees.",
    remedy: "Drop the server; use `docker exec` or `kubectl exec`. A host that is meant for SSH may ignore the rule.",
    references: ["https://docs.docker.com/reference/dockerfile/#expose"]
  },
  select: "docker/Expose",
  check({ body }, { report }) {
    for (const exposed of items(get(body, "ports"))) {
      const from = Number(printable(get(exposed, "port")) || Number.NaN);
      const to = Number(printable(get(exposed, "end")) || from);
      const protocol = get(exposed, "protocol");
      if (!(from <= 22 && 22 <= to) || protocol.kind === "unknown" || /^udp$/i.test(text(protocol))) continue;
      if (get(exposed, "end").kind !== "unknown") report({ at: exposed, message: "port 22 is for SSH" });
    }
  }
});

// src/rules/docker/docker-stage-name-casing.ts
var docker_stage_name_casing_default = defineRule({
  meta: {
    id: "docker-stage-name-casing",
    title: "Stage name with capitals",
    severity: "info",
    confidence: "high",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { buildkit: ["StageNameCasing"] },
    why: "Stage names are compared in lower case: capitals suggest a difference that does not exist.",
    remedy: "Write the name in lower case.",
    references: ["https://docs.docker.com/reference/build-checks/stage-name-casing/"]
  },
  select: "docker/From",
  check({ body }, { report }) {
    const name = get(body, "name");
    const lower = text(name).toLowerCase();
    if (text(name) === lower) return;
    const fix = { title: `Write \`${lower}\``, safety: "safe", edits: [{ span: name.span, newText: lower }] };
    report({ at: name, message: `\`${text(name)}\` is the same as \`${lower}\``, fix });
  }
});

// src/rules/docker/docker-sudo.ts
var docker_sudo_default = defineRule({
  meta: {
    id: "docker-sudo",
    title: "`sudo` during the build",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3004"], trivy: ["DS-0010"], checkov: ["CKV2_DOCKER_1"] },
    why: "Steps run as root unless `USER` says otherwise, so sudo does nothing, and stays in the image as a way to become root.",
    remedy: "Put `USER root` before the steps that need it, and an unprivileged `USER` after them.",
    references: ["https://docs.docker.com/build/building/best-practices/#user"]
  },
  select: "docker/Command",
  check(command, { report }) {
    if (command.parent?.kind !== "docker/Run") return;
    const named = [get(command.body, "name"), ...items(get(command.body, "wrappers"))];
    const sudo = named.find((n) => text(n) === "sudo");
    if (sudo) report({ at: sudo, message: "the step could run as root by itself" });
  }
});

// src/rules/docker/docker-system-workdir.ts
var docker_system_workdir_default = defineRule({
  meta: {
    id: "docker-system-workdir",
    title: "`WORKDIR` is a system directory",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["DS-0030"] },
    why: "In directories of the kernel and the system a container finds or writes what is not its own: `WORKDIR /proc/self/fd/\u2026` led out of the container (CVE-2024-21626).",
    remedy: "Work in a directory of your own, such as `/srv/app`.",
    references: ["https://nvd.nist.gov/vuln/detail/CVE-2024-21626"]
  },
  select: "docker/Workdir",
  check({ body }, { report }) {
    const path = get(body, "path");
    const written = path.kind === "unknown" ? path.prefix ?? "" : text(path);
    const found = /^\/+(proc|sys|dev|boot|bin|sbin|lib|lib64|etc)(?=\/|$)/.exec(written);
    if (found && (path.kind === "scalar" || written.endsWith("/")))
      report({ at: path, message: `\`${written}\` belongs to the system` });
  }
});

// src/rules/docker/docker-unapproved-registry.ts
var docker_unapproved_registry_default = defineRule({
  meta: {
    id: "docker-unapproved-registry",
    title: "Image from a registry that is not on the list",
    severity: "high",
    confidence: "high",
    category: "security",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3026"] },
    why: "An image of a registry that nobody vetted runs with the rights of this build and of what is built.",
    remedy: "Take the image from one of the allowed registries, or add the registry to the option `registries`.",
    references: ["https://docs.docker.com/reference/dockerfile/#from"],
    options: {
      registries: {
        type: "string-list",
        default: [],
        description: "Host names of the allowed registries, `docker.io` for Docker Hub; `*` stands for anything. Empty: every registry is allowed."
      }
    }
  },
  select: ["docker/From", "docker/Copy", "docker/Run"],
  check(instruction, { report, undecided, options }) {
    const allowed = Array.isArray(options.registries) ? options.registries.map(String) : [];
    if (allowed.length === 0 || fact(instruction, "base").kind !== "missing") return;
    const image = get(instruction.body, "image");
    for (const used of [...image.kind === "map" ? [image] : [], ...items(fact(instruction, "images"))]) {
      const registry = get(used, "registry");
      if (text(get(used, "raw")) === "scratch") continue;
      if (registry.kind === "unknown") undecided(registry);
      else if (!allowed.some((a) => accepts(a, text(registry)))) {
        report({ at: used, message: `\`${text(get(used, "raw"))}\` comes from ${text(registry)}` });
      }
    }
  }
});
function accepts(pattern, registry) {
  if (!pattern.includes("*")) return pattern === registry;
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(registry);
}

// src/rules/docker/docker-undefined-argument-in-from.ts
var docker_undefined_argument_in_from_default = defineRule({
  meta: {
    id: "docker-undefined-argument-in-from",
    title: "`FROM` uses an argument that was not declared",
    severity: "high",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["UndefinedArgInFrom"] },
    why: "An undeclared variable is empty in `FROM`, whatever is passed on the command line: another image is built upon, or none.",
    remedy: "Declare it with `ARG` before the first `FROM`, with a default; look for a misspelling.",
    references: [
      "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
      "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"
    ]
  },
  select: "docker/From",
  check(from, { report }) {
    for (const use of items(fact(from, "references"))) {
      if (equals(get(use, "defined"), false) !== true) continue;
      report({ at: use.span, message: `no ARG before the first FROM declares \`${text(get(use, "name"))}\`` });
    }
  }
});

// src/rules/docker/docker-undefined-variable.ts
var common = /* @__PURE__ */ new Set(["PATH", "HOME", "LD_LIBRARY_PATH", "PYTHONPATH", "NODE_PATH", "CLASSPATH"]);
var docker_undefined_variable_default = defineRule({
  meta: {
    id: "docker-undefined-variable",
    title: "Variable that nothing defines",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { buildkit: ["UndefinedVar"] },
    why: "The variable is empty here: paths collapse, versions vanish. Often the name is misspelt, or the `ARG` stands further down or in another stage.",
    remedy: "Declare it with `ARG` or `ENV` above, in the same stage.",
    references: ["https://docs.docker.com/reference/build-checks/undefined-var/"]
  },
  select: [
    "docker/Add",
    "docker/Arg",
    "docker/Copy",
    "docker/Env",
    "docker/Expose",
    "docker/Label",
    "docker/Stopsignal",
    "docker/User",
    "docker/Volume",
    "docker/Workdir"
  ],
  check(instruction, { report, undecided }) {
    for (const use of items(fact(instruction, "references"))) {
      const name = text(get(use, "name"));
      const defined = get(use, "defined");
      if (name === "" || setHere(instruction, name, use.span) || !/^[A-Za-z_]/.test(name)) continue;
      if (equals(defined, false) === true)
        report({ at: use.span, message: `nothing above sets \`${name}\` in this stage` });
      else if (defined.kind === "unknown" && !common.has(name)) undecided(defined);
    }
  }
});
function setHere({ body }, name, use) {
  return items(get(body, "pairs")).some((p) => text(get(p, "key")) === name && !contains(p.span, use));
}

// src/rules/docker/docker-unlisted-label.ts
var docker_unlisted_label_default = defineRule({
  meta: {
    id: "docker-unlisted-label",
    title: "Label that is not on the list",
    severity: "low",
    confidence: "high",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3050"] },
    why: "A label that no tool of yours reads is a misspelling of one that is read, or clutter.",
    remedy: "Correct the key, or add it to the option `allowed`.",
    references: ["https://docs.docker.com/engine/manage-resources/labels/"],
    options: {
      allowed: { type: "string-list", default: [], description: "Keys of labels that may be used. Empty: all." }
    }
  },
  select: "docker/Label",
  check({ body }, { report, options }) {
    const allowed = Array.isArray(options.allowed) ? options.allowed.map(String) : [];
    if (allowed.length === 0) return;
    for (const pair of items(get(body, "pairs"))) {
      const key = get(pair, "key");
      if (key.kind === "scalar" && !allowed.includes(text(key)))
        report({ at: key, message: `\`${text(key)}\` is not on the list` });
    }
  }
});

// src/rules/docker/docker-unpinned-package.ts
var apt3 = { actions: ["install"], pinned: /=/ };
var rpm2 = { actions: ["install", "in", "localinstall", "reinstall", "downgrade"], pinned: /-\d|^@/ };
var node = {
  actions: ["install", "i", "add", "in", "ins"],
  pinned: /.@(?!latest$|next$)|^[\w-]+\/|^(git|github|https?):/
};
var managers2 = {
  "apt-get": apt3,
  apt: apt3,
  aptitude: apt3,
  apk: { actions: ["add"], pinned: /[=~<>]/ },
  pip: { actions: ["install"], pinned: /[=<>~!]=|[<>]|@|^git\+/, unless: ["-c", "--constraint", "-e", "--editable"] },
  npm: node,
  pnpm: node,
  gem: { actions: ["install", "i"], pinned: /:/, unless: ["-v", "--version", "-g", "--file"] },
  yum: rpm2,
  dnf: rpm2,
  microdnf: rpm2,
  tdnf: rpm2,
  zypper: { actions: ["install", "in"], pinned: /[=<>]/ },
  go: { actions: ["install", "get", "run"], pinned: /@(?!latest$)|^[^.]*(\/|$)|\.go$/ }
};
var local = /^\.{0,2}\/|^\.$|:\/\/|\.(deb|rpm|apk|whl|gem|tgz|tar\.\w+|zip)$/;
var docker_unpinned_package_default = defineRule({
  meta: {
    id: "docker-unpinned-package",
    title: "Package without a version",
    severity: "low",
    confidence: "medium",
    category: "reliability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3008", "DL3013", "DL3016", "DL3018", "DL3028", "DL3033", "DL3037", "DL3041", "DL3062"] },
    why: "A rebuild may take another version. Note the price: distributions delete old versions, so a pinned build breaks in time unless the versions are kept up to date.",
    remedy: "Name the version, use a lock file, or pin the base image by digest and take packages from a snapshot of the distribution.",
    references: ["https://docs.docker.com/build/building/best-practices/#version-pinning"]
  },
  select: "docker/Command",
  check(command, { report, undecided }) {
    const manager = managers2[text(fact(command, "program"))];
    const operands = fact(command, "operands");
    const [action, ...packages] = items(operands);
    const options = fact(command, "options");
    if (command.parent?.kind !== "docker/Run" || !manager || !action || options.kind !== "map") return;
    if (!manager.actions.includes(text(action)) || manager.unless?.some((o) => options.entries.has(o))) return;
    for (const wanted of packages) {
      const name = wanted.kind === "unknown" ? wanted.prefix ?? "" : text(wanted);
      if (manager.pinned.test(name) || local.test(name)) continue;
      if (wanted.kind === "unknown") undecided(wanted);
      else report({ at: wanted, message: `\`${name}\` has no version` });
    }
  }
});

// src/rules/docker/docker-untagged-image.ts
var docker_untagged_image_default = defineRule({
  meta: {
    id: "docker-untagged-image",
    title: "Base image without a tag",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3006"], checkov: ["CKV_DOCKER_7"] },
    why: "Without a tag `latest` is meant: the next build may take another version, and nobody can tell later which one it was.",
    remedy: "Name the version: `debian:13.1`, or better the digest.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#from",
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
    ]
  },
  select: "docker/From",
  check({ body, facts }, { report, undecided }) {
    const image = get(body, "image");
    const tag = get(image, "tag");
    const earlierStage = facts && get(facts, "base").kind !== "missing";
    if (earlierStage || image.kind !== "map" || text(get(image, "raw")) === "scratch") return;
    const pinned = isSet(get(image, "digest"));
    if (pinned === true || isSet(tag) === true) return;
    if (tag.kind === "unknown") {
      if (get(image, "name").kind === "unknown") undecided(tag);
    } else if (pinned === false && text(get(image, "raw")) !== "")
      report({ at: image, message: `\`${text(get(image, "raw"))}\` has no tag` });
  }
});

// src/rules/docker/docker-unverified-download.ts
var docker_unverified_download_default = defineRule({
  meta: {
    id: "docker-unverified-download",
    title: "`ADD` downloads without a checksum",
    severity: "medium",
    confidence: "high",
    category: "security",
    preset: "strict",
    since: "0.1.0",
    aliases: { checkov: ["CKV_DOCKER_4"] },
    why: "Whoever controls the server, or the way to it, decides what gets into the image, and the build does not notice a change.",
    remedy: "Write `ADD --checksum=sha256:\u2026`, or name a commit for a Git repository.",
    references: ["https://docs.docker.com/reference/dockerfile/#add---checksum"]
  },
  select: "docker/Add",
  check({ body }, { report }) {
    if (get(body, "flags.checksum").kind !== "missing") return;
    for (const source of items(get(body, "sources"))) {
      const url = source.kind === "unknown" ? source.prefix ?? "" : text(source);
      if (/^(https?|ftp):/.test(url) && !/\.git(#[0-9a-f]{40}.*)?$/.test(url))
        report({ at: source, message: "nothing proves that this is the file that was meant" });
    }
  }
});

// src/rules/docker/docker-update-alone.ts
var apt4 = ["update"];
var updates = {
  "apt-get": apt4,
  apt: apt4,
  aptitude: apt4,
  apk: ["update"],
  yum: ["makecache", "update", "check-update"],
  dnf: ["makecache", "update", "check-update"],
  zypper: ["refresh", "ref"]
};
var housekeeping = /* @__PURE__ */ new Set(["rm", "echo", "set", "true", "export", "sleep", "cd", ":"]);
var docker_update_alone_default = defineRule({
  meta: {
    id: "docker-update-alone",
    title: "Package index is updated in a `RUN` of its own",
    severity: "medium",
    confidence: "high",
    category: "reliability",
    preset: "default",
    since: "0.1.0",
    aliases: { trivy: ["DS-0017"], checkov: ["CKV_DOCKER_5"] },
    why: "The layer of the update is cached: later builds install from an index of long ago, and get old versions or errors.",
    remedy: "Update and install in the same `RUN`.",
    references: ["https://docs.docker.com/build/building/best-practices/#apt-get"]
  },
  select: "docker/Run",
  check(run, { report, graph }) {
    const commands = graph.parts(run, "docker/Command");
    const first = commands.find((c) => isUpdate(c));
    const idle = commands.every((c) => isUpdate(c) || housekeeping.has(text(get(c.body, "name"))));
    const mounted = items(get(run.body, "mounts")).some((m) => !/^(secret|ssh)$/.test(text(get(m, "type"))));
    if (!first || !idle || mounted || get(run.body, "mounts").kind === "unknown") return;
    const [action] = items(fact(first, "operands"));
    report({ at: action ?? first.header, message: "nothing in this RUN uses what was fetched" });
  }
});
function isUpdate(command) {
  const operands = fact(command, "operands");
  const [action, ...rest] = items(operands);
  const named = updates[text(fact(command, "program"))];
  return !!action && operands.kind === "list" && !operands.open && rest.length === 0 && !!named?.includes(text(action));
}

// src/rules/docker/docker-useless-cd.ts
var docker_useless_cd_default = defineRule({
  meta: {
    id: "docker-useless-cd",
    title: "`cd` that ends with its step",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3003"], trivy: ["DS-0013"] },
    why: "Each `RUN` starts in the `WORKDIR`: a `cd` as the last command has no effect on what follows.",
    remedy: "Write `WORKDIR`.",
    references: ["https://docs.docker.com/build/building/best-practices/#workdir"]
  },
  select: "docker/Run",
  check(run, { report, graph }) {
    const commands = graph.parts(run, "docker/Command").filter((c) => equals(get(c.body, "context"), "script") !== false);
    const last = commands.at(-1);
    const piped = last && Number(printable(get(last.body, "pipeline.length"), "2")) > 1;
    if (!last || piped || text(get(last.body, "name")) !== "cd") return;
    const [directory] = items(fact(last, "operands"));
    const { file, start, end } = run.extent;
    const whole = commands.length === 1 && get(run.body, "flags").kind === "missing" && get(run.body, "heredocs").kind === "missing";
    const newText = directory && whole && /^[\w./-]+$/.test(slice(directory.span)) ? `WORKDIR ${slice(directory.span)}` : "";
    const fix = { title: "Write WORKDIR", safety: "suggested", edits: [{ span: span(file, start, end), newText }] };
    report({ at: last.header, message: "the next step starts in the WORKDIR again", ...newText ? { fix } : {} });
  }
});

// src/rules/docker/docker-useradd-large-uid.ts
var docker_useradd_large_uid_default = defineRule({
  meta: {
    id: "docker-useradd-large-uid",
    title: "`useradd` with a large number writes a huge file",
    severity: "medium",
    confidence: "high",
    category: "cost",
    preset: "default",
    since: "0.1.0",
    aliases: { hadolint: ["DL3046"] },
    why: "The log of last logins has a slot for every number below: with a large one it is gigabytes of zeros, which the layer stores.",
    remedy: "Add `--no-log-init` (`-l`).",
    references: ["https://docs.docker.com/build/building/best-practices/#user"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const options = fact(command, "options");
    const name = get(command.body, "name");
    if (text(name) !== "useradd" || options.kind !== "map" || options.open || command.parent?.kind !== "docker/Run")
      return;
    const uid = [get(options, ["-u"]), get(options, ["--uid"])].find((u) => Number(text(u)) >= 1e5);
    if (!uid || options.entries.has("-l") || options.entries.has("--no-log-init")) return;
    const edits = [{ span: span(name.span.file, name.span.end, name.span.end), newText: " --no-log-init" }];
    const fix = { title: "Add `--no-log-init`", safety: "safe", edits };
    report({
      at: uid,
      message: `a slot for each of ${text(uid)} users is written`,
      ...slice(name.span) === "useradd" ? { fix } : {}
    });
  }
});

// src/rules/docker/docker-wget-and-curl.ts
var docker_wget_and_curl_default = defineRule({
  meta: {
    id: "docker-wget-and-curl",
    title: "Both wget and curl",
    severity: "low",
    confidence: "medium",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL4001"], trivy: ["DS-0014"] },
    why: "Two programs for the same purpose: twice to install, to patch, to configure for proxies and certificates.",
    remedy: "Use one of them.",
    references: ["https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages"]
  },
  select: "docker/Stage",
  check(stage, { report, graph }) {
    const seen = /* @__PURE__ */ new Map();
    for (const command of graph.parts(stage, "docker/Command")) {
      const name = text(get(command.body, "name"));
      if (name !== "wget" && name !== "curl" || seen.has(name) || command.parent?.kind !== "docker/Run") continue;
      seen.set(name, command);
      const [first] = seen.values();
      if (seen.size < 2 || !first) continue;
      const related = [{ at: first.header, message: `${first.name} is used here` }];
      report({ at: get(command.body, "name"), message: `this stage uses ${first.name} too`, related });
    }
  }
});

// src/rules/docker/docker-wget-progress.ts
var quiet = [
  "-q",
  "--quiet",
  "-nv",
  "--no-verbose",
  "--progress",
  "-o",
  "--output-file",
  "-a",
  "--append-output",
  "-b",
  "--version"
];
var docker_wget_progress_default = defineRule({
  meta: {
    id: "docker-wget-progress",
    title: "Progress of wget fills the log",
    severity: "info",
    confidence: "medium",
    category: "maintainability",
    preset: "opt-in",
    since: "0.1.0",
    aliases: { hadolint: ["DL3047"] },
    why: "Without a terminal wget writes a line per 50 kB: the log of a large download hides everything else.",
    remedy: "Add `--progress=dot:giga`, or `-nv`.",
    references: ["https://www.gnu.org/software/wget/manual/wget.html#index-progress-indicator"]
  },
  select: "docker/Command",
  check(command, { report }) {
    const options = fact(command, "options");
    const name = get(command.body, "name");
    if (text(name) !== "wget" || options.kind !== "map" || options.open || command.parent?.kind !== "docker/Run") return;
    if (quiet.some((o) => options.entries.has(o))) return;
    const edits = [
      { span: span(name.span.file, name.span.end, name.span.end), newText: " --progress=dot:giga" }
    ];
    const fix = { title: "Add `--progress=dot:giga`", safety: "safe", edits };
    report({ at: name, message: "the progress is logged", ...slice(name.span) === "wget" ? { fix } : {} });
  }
});

// src/rules/docker/docker-whole-filesystem-copied.ts
var docker_whole_filesystem_copied_default = defineRule({
  meta: {
    id: "docker-whole-filesystem-copied",
    title: "Whole file system copied from another stage",
    severity: "low",
    confidence: "medium",
    category: "maintainability",
    preset: "strict",
    since: "0.1.0",
    aliases: { hadolint: ["DL3067"] },
    why: "Everything comes along, also what the stage was split off to leave behind: caches, sources, credentials, tools.",
    remedy: "Copy the files that are needed.",
    references: ["https://docs.docker.com/reference/dockerfile/#copy---from"]
  },
  select: "docker/Copy",
  check({ body }, { report }) {
    if (get(body, "flags.from").kind === "missing") return;
    for (const source of items(get(body, "sources"))) {
      if (/^\/(\*|\.)?$/.test(text(source)))
        report({ at: source, message: `copies all of \`${text(get(body, "flags.from"))}\`` });
    }
  }
});

// src/rules/docker/docker-workdir-relative-to-base.ts
var docker_workdir_relative_to_base_default = defineRule({
  meta: {
    id: "docker-workdir-relative-to-base",
    title: "Relative `WORKDIR` that starts from the base image",
    severity: "medium",
    confidence: "high",
    category: "correctness",
    preset: "default",
    since: "0.1.0",
    aliases: {
      hadolint: ["DL3000"],
      buildkit: ["WorkdirRelativePath"],
      trivy: ["DS-0009"],
      checkov: ["CKV_DOCKER_10"]
    },
    why: "The directory hangs on the working directory of the base image, which another version of it may change.",
    remedy: "Begin the path with `/`.",
    references: [
      "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
      "https://docs.docker.com/reference/dockerfile/#workdir"
    ]
  },
  select: "docker/Workdir",
  check(workdir, { report, undecided }) {
    const path = get(workdir.body, "path");
    const written = path.kind === "unknown" ? path.prefix ?? "" : text(path);
    const set = some(fact(workdir, "keywords"), (k) => equals(k, "WORKDIR")) !== false;
    if (set || /^([/\\]|[a-z]:)/i.test(written)) return;
    if (written !== "") report({ at: path, message: `\`${written}\` is relative to whatever the base image says` });
    else if (path.kind === "unknown") undecided(path);
  }
});

// src/rules/docker/index.generated.ts
var rules = [
  ["docker-add-instead-of-copy", docker_add_instead_of_copy_default],
  ["docker-apt-command", docker_apt_command_default],
  ["docker-apt-lists-kept", docker_apt_lists_kept_default],
  ["docker-as-casing", docker_as_casing_default],
  ["docker-base-image-needs-argument", docker_base_image_needs_argument_default],
  ["docker-cd-in-run", docker_cd_in_run_default],
  ["docker-certificate-check-off-by-variable", docker_certificate_check_off_by_variable_default],
  ["docker-certificate-check-off", docker_certificate_check_off_default],
  ["docker-chpasswd", docker_chpasswd_default],
  ["docker-consecutive-run", docker_consecutive_run_default],
  ["docker-constant-platform", docker_constant_platform_default],
  ["docker-copied-archive", docker_copied_archive_default],
  ["docker-copy-destination-not-directory", docker_copy_destination_not_directory_default],
  ["docker-copy-from-self", docker_copy_from_self_default],
  ["docker-copy-from-unknown-stage", docker_copy_from_unknown_stage_default],
  ["docker-default-root-user", docker_default_root_user_default],
  ["docker-distribution-upgrade", docker_distribution_upgrade_default],
  ["docker-duplicate-stage-name", docker_duplicate_stage_name_default],
  ["docker-empty-continuation", docker_empty_continuation_default],
  ["docker-empty-label", docker_empty_label_default],
  ["docker-env-uses-own-variable", docker_env_uses_own_variable_default],
  ["docker-floating-base-image", docker_floating_base_image_default],
  ["docker-forbidden-trigger", docker_forbidden_trigger_default],
  ["docker-ignored-source", docker_ignored_source_default],
  ["docker-inconsistent-casing", docker_inconsistent_casing_default],
  ["docker-inline-hadolint-ignore", docker_inline_hadolint_ignore_default],
  ["docker-instruction-before-from", docker_instruction_before_from_default],
  ["docker-interactive-install", docker_interactive_install_default],
  ["docker-invalid-label-key", docker_invalid_label_key_default],
  ["docker-language-cache-kept", docker_language_cache_kept_default],
  ["docker-latest-image", docker_latest_image_default],
  ["docker-legacy-key-value", docker_legacy_key_value_default],
  ["docker-linked-shell", docker_linked_shell_default],
  ["docker-maintainer", docker_maintainer_default],
  ["docker-malformed-label", docker_malformed_label_default],
  ["docker-misplaced-description", docker_misplaced_description_default],
  ["docker-missing-healthcheck", docker_missing_healthcheck_default],
  ["docker-missing-label", docker_missing_label_default],
  ["docker-missing-user", docker_missing_user_default],
  ["docker-named-user", docker_named_user_default],
  ["docker-package-cache-in-build-stage", docker_package_cache_in_build_stage_default],
  ["docker-package-cache-kept", docker_package_cache_kept_default],
  ["docker-pipe-without-pipefail", docker_pipe_without_pipefail_default],
  ["docker-pointless-command", docker_pointless_command_default],
  ["docker-port-out-of-range", docker_port_out_of_range_default],
  ["docker-port-protocol-casing", docker_port_protocol_casing_default],
  ["docker-published-port-syntax", docker_published_port_syntax_default],
  ["docker-recommended-packages", docker_recommended_packages_default],
  ["docker-redundant-platform", docker_redundant_platform_default],
  ["docker-relative-copy-destination", docker_relative_copy_destination_default],
  ["docker-relative-workdir", docker_relative_workdir_default],
  ["docker-remote-script", docker_remote_script_default],
  ["docker-repeated-instruction", docker_repeated_instruction_default],
  ["docker-reserved-stage-name", docker_reserved_stage_name_default],
  ["docker-root-user-in-build-stage", docker_root_user_in_build_stage_default],
  ["docker-root-user-in-runnable-stage", docker_root_user_in_runnable_stage_default],
  ["docker-root-user", docker_root_user_default],
  ["docker-secret-file-copied", docker_secret_file_copied_default],
  ["docker-secret-in-environment", docker_secret_in_environment_default],
  ["docker-shell-form-command", docker_shell_form_command_default],
  ["docker-shell-form-healthcheck", docker_shell_form_healthcheck_default],
  ["docker-signature-check-off", docker_signature_check_off_default],
  ["docker-ssh-port", docker_ssh_port_default],
  ["docker-stage-name-casing", docker_stage_name_casing_default],
  ["docker-sudo", docker_sudo_default],
  ["docker-system-workdir", docker_system_workdir_default],
  ["docker-unapproved-registry", docker_unapproved_registry_default],
  ["docker-undefined-argument-in-from", docker_undefined_argument_in_from_default],
  ["docker-undefined-variable", docker_undefined_variable_default],
  ["docker-unlisted-label", docker_unlisted_label_default],
  ["docker-unpinned-package", docker_unpinned_package_default],
  ["docker-untagged-image", docker_untagged_image_default],
  ["docker-unverified-download", docker_unverified_download_default],
  ["docker-update-alone", docker_update_alone_default],
  ["docker-useless-cd", docker_useless_cd_default],
  ["docker-useradd-large-uid", docker_useradd_large_uid_default],
  ["docker-wget-and-curl", docker_wget_and_curl_default],
  ["docker-wget-progress", docker_wget_progress_default],
  ["docker-whole-filesystem-copied", docker_whole_filesystem_copied_default],
  ["docker-workdir-relative-to-base", docker_workdir_relative_to_base_default]
];
var index_generated_default = rules;
export {
  index_generated_default as default
};
