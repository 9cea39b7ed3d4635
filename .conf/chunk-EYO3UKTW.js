import {
  child,
  commandArguments,
  commandName,
  flag,
  isCommand,
  isTrue,
  items,
  mapping,
  operands,
  option,
  printable,
  runs,
  scalar,
  slice,
  subcommand,
  text
} from "./chunk-HEKRYVJI.js";

// src/platforms/shell/signals/detector.ts
function written(value) {
  return value.kind === "missing" ? "" : slice(value.span);
}
function variableNames(value) {
  const source = written(value).replace(/'[^']*'/g, "");
  return [...source.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)].flatMap((match) => match[1] ?? []);
}
var secretWord = /(?:^|_)(?:pass(?:word|wd|phrase)?|pwd|secrets?|token|pat|api_?key|access_?key|private_?key|deploy_?key|ssh_?key|signing_?key|auth_?key|credentials?|key)(?:_?(?:b64|base64|file_?content|content|value|\d+))?$/i;
function isSecretName(name) {
  return secretWord.test(name) && !/(?:public|cache|primary|foreign|sort|_url|_id$|host_key|known)/i.test(name);
}
function secretsIn(value) {
  const templates = [...written(value).matchAll(/\$\{\{\s*(secrets\.\w+|github\.token)\s*\}\}/g)].flatMap(
    (m) => m[1] ?? []
  );
  return [...variableNames(value).filter(isSecretName), ...templates];
}
function given(command, ...names) {
  const args = commandArguments(command);
  for (const [i, arg] of args.entries()) {
    const source = arg.kind === "unknown" ? arg.prefix ?? "" : text(arg);
    if (arg.kind === "scalar" && names.includes(source)) return args[i + 1] ?? arg;
    if (names.some((name) => source.startsWith(`${name}=`))) return arg;
  }
  return void 0;
}
function pipelineOf(command, all) {
  const id = child(child(command, "pipeline"), "id");
  return all.filter(
    (other) => sameValue(child(child(other, "pipeline"), "id"), id) && other.span.file === command.span.file
  );
}
function sameValue(a, b) {
  return a.kind === "scalar" && b.kind === "scalar" && a.value === b.value;
}
function pipelineIndex(command) {
  const index = child(child(command, "pipeline"), "index");
  return index.kind === "scalar" ? Number(index.value) : 0;
}
function outputFiles(command) {
  return items(child(command, "redirects")).filter((redirect) => /^(?:&?>{1,2}|>\|)$/.test(text(child(redirect, "op")))).map((redirect) => child(redirect, "target"));
}

// src/platforms/shell/signals/docker.ts
var engines = ["docker", "podman", "nerdctl"];
var globalValued = ["-H", "--host", "-c", "--context", "--config", "-l", "--log-level"];
function runsContainer(command) {
  if (isCommand(command, ...engines) !== true) return false;
  const verb = text(subcommand(command, globalValued));
  return ["run", "create", "container"].includes(verb);
}
function builds(command) {
  if (isCommand(command, ...engines, "buildah") !== true) return false;
  return ["build", "buildx", "bud", "image"].includes(text(subcommand(command, globalValued)));
}
function values(command, ...names) {
  const args = commandArguments(command);
  return args.flatMap((arg, i) => {
    const name = names.find((n) => printable(arg) === n || textOf(arg).startsWith(`${n}=`));
    if (name === void 0) return [];
    return printable(arg) === name ? args[i + 1] ?? [] : arg;
  });
}
function textOf(value) {
  return value.kind === "unknown" ? value.prefix ?? "" : printable(value);
}
function valueText(value) {
  return textOf(value).replace(/^--?[a-z-]+=/, "");
}
var privileged = (command) => runsContainer(command) && flag(command, ["--privileged"]) === true ? {
  at: argument(command, "--privileged"),
  message: "`--privileged` gives the container the whole kernel of the runner"
} : void 0;
function argument(command, name) {
  return commandArguments(command).find((arg) => textOf(arg).startsWith(name)) ?? command;
}
var dangerousCapability = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|NET_ADMIN|DAC_READ_SEARCH|BPF)$/i;
var capabilities = (command) => {
  if (!runsContainer(command)) return void 0;
  const bad = values(command, "--cap-add").find((v) => dangerousCapability.test(valueText(v)));
  return bad && { at: bad, message: `the capability \`${valueText(bad)}\` lets the container out of its isolation` };
};
function namespaceOf(names, what) {
  return (command) => {
    if (!runsContainer(command)) return void 0;
    const bad = values(command, ...names).find((v) => valueText(v) === "host");
    return bad && { at: bad, message: `the container shares ${what} of the runner` };
  };
}
var hostNetwork = namespaceOf(["--network", "--net"], "the network");
var hostPid = namespaceOf(["--pid"], "the process list");
var hostIpc = namespaceOf(["--ipc"], "the shared memory");
var unconfined = (command) => {
  if (!runsContainer(command)) return void 0;
  const bad = values(command, "--security-opt").find(
    (v) => /^(?:seccomp|apparmor|systempaths|label)[=:](?:unconfined|disable)$/.test(valueText(v))
  );
  return bad && { at: bad, message: `\`${valueText(bad)}\` switches off a barrier of the kernel` };
};
var sensitivePath = /^\/(?:$|etc|root|proc|sys|dev|boot|lib\/modules|usr|bin|sbin|var\/lib\/(?:docker|kubelet)|var\/run|run|home)(?:\/|$)/;
var hostMount = (command) => {
  if (!runsContainer(command)) return void 0;
  for (const value of values(command, "-v", "--volume")) {
    const source = valueText(value).split(":")[0] ?? "";
    if (sensitivePath.test(source) && isWritableRisk(source))
      return { at: value, message: `the container gets \`${source}\` of the runner` };
  }
  for (const value of values(command, "--mount")) {
    const source = /(?:^|,)(?:source|src)=([^,]*)/.exec(valueText(value))?.[1] ?? "";
    if (sensitivePath.test(source)) return { at: value, message: `the container gets \`${source}\` of the runner` };
  }
  return void 0;
};
function isWritableRisk(source) {
  return !/^\/(?:etc\/(?:localtime|timezone|ssl\/certs|pki|ca-certificates|passwd|group)|usr\/share|usr\/local\/share)/.test(
    source
  );
}
var buildSecret = (command) => {
  if (!builds(command)) return void 0;
  for (const value of values(command, "--build-arg")) {
    const name = /^([A-Za-z_]\w*)/.exec(valueText(value) || written(value).replace(/^["']/, ""))?.[1] ?? "";
    if (isSecretName(name))
      return { at: value, message: `the build argument \`${name}\` stays readable in the image's history` };
  }
  return void 0;
};
var loginPassword = (command) => {
  if (isCommand(command, ...engines, "helm", "skopeo", "crane", "buildah", "oras", "regctl") !== true) return void 0;
  const words = commandArguments(command).map((arg) => printable(arg));
  if (!words.includes("login")) return void 0;
  const password = given(command, "-p", "--password") ?? attached(command, "-p");
  return password && { at: password, message: "the password of the registry is a command-line argument" };
};
function attached(command, name) {
  return commandArguments(command).find((arg) => textOf(arg).startsWith(name) && textOf(arg).length > name.length);
}
var dockerSocket = (command) => {
  const host = child(child(command, "env"), "DOCKER_HOST");
  const socket = /docker\.sock/.test(printable(host)) ? host : void 0;
  return socket && { at: socket, message: "commands reach the container engine of the runner itself" };
};

// src/platforms/shell/signals/downloads.ts
var downloaders = /* @__PURE__ */ new Set(["curl", "wget", "aria2c", "fetch"]);
var interpreters = /^(?:ba|da|z|k|a)?sh$|^(?:python[\d.]*|perl|ruby|node|php|pwsh|source|\.|iex)$/;
function isDownload(command) {
  return downloaders.has(commandName(command));
}
function addressOf(command) {
  return commandArguments(command).find((arg) => /^["']?(?:https?|ftp):\/\//i.test(written(arg)));
}
var pipeToShell = (command, index, all) => {
  if (!isDownload(command)) return void 0;
  const later = pipelineOf(command, all).slice(pipelineIndex(command) + 1);
  const shell = later.find((c) => interpreters.test(commandName(c)) && runsStandardInput(c));
  if (shell)
    return {
      at: command,
      message: `what \`${commandName(command)}\` downloads is run by \`${commandName(shell)}\` unseen`
    };
  if (text(child(command, "context")) !== "substitution") return void 0;
  const around = all.slice(0, index).findLast((c) => c.span.start < command.span.start && c.span.end >= command.span.end);
  if (!around || !/^(?:(?:ba|da|z|k|a)?sh|eval|source|\.|python[\d.]*)$/.test(commandName(around))) return void 0;
  return {
    at: command,
    message: `what \`${commandName(command)}\` downloads is run by \`${commandName(around)}\` unseen`
  };
};
function runsStandardInput(command) {
  const args = commandArguments(command).map((arg) => written(arg));
  const [first] = args.filter((arg) => arg !== "-s" && arg !== "-" && !/^-[a-bd-z]+$/i.test(arg));
  return first === void 0 || args.includes("-s") || args.includes("-") || args.includes("--") || first === "/dev/stdin";
}
var checks = /^(?:sha\d+sum|shasum|md5sum|b2sum|gpg2?|gpgv|cosign|minisign|rsign|openssl|slsa-verifier|notation|sigstore|signify)$/;
var unverifiedDownload = (command, index, all) => {
  if (!isDownload(command) || all.some((c) => checks.test(commandName(c)))) return void 0;
  if (pipelineOf(command, all).some((c, i) => i > 0 && interpreters.test(commandName(c)))) return void 0;
  const file = savedAs(command);
  if (file === void 0 || all.slice(0, index).some((c) => isDownload(c) && savedAs(c) !== void 0)) return void 0;
  const use = all.slice(index + 1).find((c) => uses(c, file));
  return use && { at: command, message: `\`${file}\` is downloaded and used without a look at its checksum` };
};
function savedAs(command) {
  const named = option(command, "-o", "--output", "-O", "--output-document");
  const address = addressOf(command);
  const ownName = address && /([^/?#"']+)["']?(?:[?#].*)?$/.exec(written(address))?.[1];
  const isCurl = commandName(command) === "curl";
  const explicit = isCurl ? option(command, "-o", "--output") : named;
  const target = printable(explicit) || outputFiles(command).map((t) => printable(t) || written(t)).find((t) => t !== "/dev/null");
  if (target && target !== "-" && target !== "/dev/null") return target;
  if (isCurl && flag(command, ["-O", "--remote-name"], ["-o", "-H", "-d", "-X", "-u"]) !== true) return void 0;
  return target === "-" ? void 0 : ownName;
}
var unpackers = /^(?:tar|unzip|gunzip|bunzip2|xz|7z|dpkg|rpm|apt|apt-get|yum|dnf|apk|install|chmod|(?:ba|da|z|k|a)?sh|python[\d.]*|perl|source|\.|java|msiexec|mv)$/;
function uses(command, file) {
  const base = file.split("/").at(-1) ?? file;
  const stem = base.replace(/\.(?:tar\.\w+|tgz|zip|gz|xz|sh|bz2|deb|rpm)$/, "");
  const program = text(child(command, "text")).split(/\s/, 1)[0] ?? "";
  if (program === file || program === `./${base}` || stem !== "" && program === `./${stem}`) return true;
  return unpackers.test(commandName(command)) && commandArguments(command).some((arg) => written(arg).includes(base));
}
var tlsOff = (command) => {
  const name = commandName(command);
  for (const [key, value] of entriesOf(child(command, "env"))) {
    if (/^(?:GIT_SSL_NO_VERIFY|NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(key) && disables(key, value)) {
      return { at: value, message: `\`${key}\` stops checking certificates` };
    }
  }
  const found = insecure.find(
    ({ programs, flags }) => programs.test(name) && flags.some((f) => flag(command, [f], valued) === true)
  );
  if (found) return { at: argumentOf(command, found.flags), message: `\`${name}\` accepts any certificate` };
  const words = commandArguments(command).map((arg) => written(arg).replace(/["']/g, ""));
  const setting = words.findIndex(
    (w, i) => /^(?:http\.sslVerify=?|strict-ssl=?)(?:false)?$/i.test(w) && (/false$/i.test(w) || words[i + 1] === "false")
  );
  if (setting < 0 || !/^(?:git|npm|yarn|pnpm)$/.test(name)) return void 0;
  return { at: commandArguments(command)[setting] ?? command, message: `\`${name}\` stops checking certificates` };
};
var valued = ["-o", "-H", "-d", "-X", "-u", "-A", "-e", "-F", "-T", "-m", "-O", "-P", "-c"];
function disables(key, value) {
  const set = printable(value);
  return key === "GIT_SSL_NO_VERIFY" ? /^(?:true|1|yes)$/i.test(set) : set === "0";
}
var insecure = [
  { programs: /^curl$/, flags: ["-k", "--insecure", "--proxy-insecure"] },
  { programs: /^wget$/, flags: ["--no-check-certificate"] },
  { programs: /^pip[\d.]*$/, flags: ["--trusted-host"] },
  { programs: /^(?:kubectl|oc)$/, flags: ["--insecure-skip-tls-verify"] },
  { programs: /^helm$/, flags: ["--insecure-skip-tls-verify", "--kube-insecure-skip-tls-verify"] },
  {
    programs: /^(?:skopeo|buildah|podman)$/,
    flags: ["--tls-verify=false", "--src-tls-verify=false", "--dest-tls-verify=false"]
  },
  { programs: /^(?:npm|yarn|pnpm)$/, flags: ["--strict-ssl=false", "--no-strict-ssl"] },
  { programs: /^aws$/, flags: ["--no-verify-ssl"] },
  { programs: /^https?$/, flags: ["--verify=no"] }
];
function argumentOf(command, names) {
  const args = commandArguments(command);
  const exact = args.find((arg) => names.some((n) => written(arg).startsWith(n)));
  const letters = names.filter((n) => /^-[A-Za-z]$/.test(n)).map((n) => n.charAt(1));
  return exact ?? args.find((arg) => /^-[A-Za-z]+$/.test(written(arg)) && letters.some((l) => written(arg).includes(l))) ?? command;
}
function entriesOf(value) {
  return value.kind === "map" ? value.entries : [];
}
var plainTransport = (command) => {
  const address = commandArguments(command).find((arg) => /^["']?(?:[\w-]+=)?http:\/\//i.test(written(arg)));
  if (!address || !fetches(command) || isLocal(written(address))) return void 0;
  return { at: address, message: "the transfer can be read and changed on its way" };
};
var ftp = (command) => {
  const address = commandArguments(command).find((arg) => /(?:^|[\s"'=])ftp:\/\//i.test(written(arg)));
  if (!address || /^(?:echo|printf|grep|sed)$/.test(commandName(command))) return void 0;
  if (flag(command, ["--ssl-reqd", "--ftp-ssl-reqd"], valued) === true) return void 0;
  return { at: address, message: "FTP sends password and files in clear" };
};
function fetches(command) {
  return isDownload(command) || /^(?:git|pip[\d.]*|npm|yarn|pnpm|gem|helm|apt-add-repository|add-apt-repository|docker)$/.test(commandName(command));
}
function isLocal(address) {
  const host = /http:\/\/(?:[^@/]*@)?([^:/"'\s]*)/i.exec(address)?.[1] ?? "";
  return /^(?:localhost|127\.|0\.0\.0\.0|\[::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\$)/.test(host) || !host.includes(".");
}

// src/platforms/shell/signals/hosts.ts
var scannedHostKey = (command) => commandName(command) === "ssh-keyscan" ? { at: command, message: "whoever answers first is taken for the host" } : void 0;
var isSsh = /^(?:ssh|scp|sftp|rsync|ssh-copy-id|autossh|git|sshpass|sshfs)$/;
var hostKeyIgnored = (command) => {
  const off = /StrictHostKeyChecking[\s=]+["']?(?:no|off|accept-new)\b|UserKnownHostsFile[\s=]+["']?\/dev\/null/i;
  const env = child(command, "env");
  const inEnv = env.kind === "map" ? [...env.entries.values()].find((v) => off.test(written(v))) : void 0;
  const arg = commandArguments(command).find((a) => off.test(written(a)));
  const name = commandName(command);
  const wrote = /^(?:echo|printf|cat|tee)$/.test(name) ? outputFiles(command).some((t) => /ssh/.test(written(t))) : isSsh.test(name) || name === "export";
  const found = inEnv ?? (wrote ? arg : void 0) ?? (name === "cat" ? hereDocument(items(child(command, "redirects")), off) : void 0);
  return found && { at: found, message: "any machine may pose as the host" };
};
function hereDocument(redirects, pattern) {
  return redirects.map((r) => child(r, "body")).find((body) => body.kind !== "missing" && pattern.test(written(body)));
}
var remoteRoot = (command) => {
  if (!/^(?:ssh|scp|sftp|rsync|ssh-copy-id)$/.test(commandName(command))) return void 0;
  const named = option(command, "-l");
  if (printable(named) === "root") return { at: named, message: "the script enters the host as `root`" };
  const target = commandArguments(command).find((arg) => /^["']?root@/.test(written(arg)));
  return target && { at: target, message: "the script enters the host as `root`" };
};

// src/platforms/shell/signals/hygiene.ts
var sudo = (command) => {
  const wrapper = items(child(command, "wrappers")).find((w) => text(w) === "sudo");
  const alone = commandName(command) === "sudo" ? child(command, "name") : void 0;
  const at = wrapper ?? alone;
  return at && { at, message: "the script takes the rights of `root`" };
};
var worldWritable = /^[ugo]*[ao][ugo]*[+=][rxXst]*w[rwxXst]*$/;
var chmodWorldWritable = (command) => {
  if (commandName(command) !== "chmod") return void 0;
  const mode = operands(command).values[0];
  const bad = mode && text(mode).split(",").some((part) => worldWritable.test(part));
  const numeric = mode && /^[0-7]?[0-7]{2}[2367]$/.test(printable(mode));
  return mode && (bad || numeric) ? { at: mode, message: `\`${printable(mode)}\` lets every user of the machine write` } : void 0;
};
var pipefailMissing = (command, index, all) => {
  if (pipelineIndex(command) !== 0 || pipelineOf(command, all).length < 2) return void 0;
  if (all.some(setsPipefail) || text(child(command, "context")) === "condition") return void 0;
  const earlier = all.slice(0, index).some((c) => pipelineIndex(c) > 0);
  return earlier ? void 0 : { at: command, message: "if this command fails, the pipeline still succeeds" };
};
function setsPipefail(command) {
  return /^(?:set|bash|sh)$/.test(commandName(command)) && commandArguments(command).some((arg) => printable(arg) === "pipefail");
}
var mutableClone = (command, index, all) => {
  if (commandName(command) !== "git" || runs(command, ["clone"]) !== true) return void 0;
  const pinned = all.slice(index + 1).some(
    (c) => commandName(c) === "git" && runs(c, ["checkout", "reset", "switch"], ["-C"]) === true && commandArguments(c).some((a) => /^["']?[0-9a-f]{40}["']?$/.test(written(a)) || /SHA|COMMIT/.test(written(a)))
  );
  const branch = option(command, "-b", "--branch", "--revision");
  if (pinned || /^v?\d+\.\d+/.test(printable(branch))) return void 0;
  if (flag(command, ["--mirror", "--bare"]) === true) return void 0;
  return { at: command, message: "the clone is whatever the branch holds when the job runs" };
};

// src/platforms/shell/signals/packages.ts
var isPip = (name) => /^pip[\d.]*$/.test(name);
var lockfileIgnored = (command) => {
  const name = commandName(command);
  const verb = text(subcommand(command, ["-C", "--prefix", "--cwd", "--dir", "-w", "--workspace", "--filter"]));
  const frozen = (...names) => flag(command, names) !== false;
  const at = (instead) => ({
    at: command,
    message: `\`${text(child(command, "text")).split("\n", 1)[0]}\` may install other versions than the lock file names; use \`${instead}\``
  });
  switch (name) {
    case "npm": {
      const { values: values2 } = operands(command, ["--prefix", "-w", "--workspace", "--registry", "--loglevel"]);
      if (!/^(?:install|i|add)$/.test(verb) || values2.length > 1 || frozen("-g", "--global")) return void 0;
      return at("npm ci");
    }
    case "yarn":
      if (verb !== "install" && verb !== "" || frozen("--frozen-lockfile", "--immutable", "--version", "-v", "--check-files"))
        return void 0;
      return at("yarn install --immutable");
    case "pnpm":
      if (!/^(?:install|i)$/.test(verb) || frozen("--frozen-lockfile", "-g", "--global")) return void 0;
      return operands(command, ["--filter", "-C", "--dir"]).values.length > 1 ? void 0 : at("pnpm install --frozen-lockfile");
    case "bundle":
      return (verb === "install" || verb === "") && !frozen("--deployment", "--frozen", "--version") && !bundleFrozen(command) ? at("bundle install --frozen") : void 0;
    case "composer":
      return verb === "update" ? at("composer install") : void 0;
    default:
      return void 0;
  }
};
function bundleFrozen(command) {
  const env = child(command, "env");
  return ["BUNDLE_FROZEN", "BUNDLE_DEPLOYMENT"].some(
    (name) => isTrue(child(env, name)) === true || printable(child(env, name)) === "1"
  );
}
var local = /^["']?(?:\.{0,2}\/|file:|git\+|https?:|\.$|-|\$)/;
var managers = [
  {
    names: /^pip[\d.]*$/,
    manager: {
      verbs: ["install"],
      valued: [
        "-i",
        "--index-url",
        "--extra-index-url",
        "-c",
        "--constraint",
        "-t",
        "--target",
        "--trusted-host",
        "-f",
        "--find-links",
        "--prefix"
      ],
      pinned: /===?|@\s*(?:git\+|https?:)|\.whl$/,
      fromFile: ["-r", "--requirement", "-c", "--constraint", "-e", "--editable"]
    }
  },
  {
    names: /^(?:npm|pnpm)$/,
    manager: {
      verbs: ["install", "i", "add"],
      valued: ["--prefix", "--registry", "-w", "--workspace", "--loglevel"],
      pinned: /.@(?!latest|next)[^/]+$/,
      fromFile: []
    }
  },
  {
    names: /^yarn$/,
    manager: { verbs: ["add"], valued: ["--registry", "--cwd"], pinned: /.@(?!latest|next)[^/]+$/, fromFile: [] }
  },
  {
    names: /^gem$/,
    manager: {
      verbs: ["install"],
      valued: ["-v", "--version", "-s", "--source", "-i"],
      pinned: /:\d|\.gem$/,
      fromFile: ["-v", "--version", "-g", "--file"]
    }
  },
  {
    names: /^cargo$/,
    manager: {
      verbs: ["install"],
      valued: ["--version", "--git", "--path", "--root", "--features", "--tag", "--rev", "--target"],
      pinned: /@/,
      fromFile: ["--version", "--path", "--git", "--vers"]
    }
  },
  {
    names: /^go$/,
    manager: { verbs: ["install"], valued: [], pinned: /@(?!latest|main|master)|^\.|\.\.\.$/, fromFile: [] }
  },
  {
    names: /^(?:apt|apt-get)$/,
    manager: { verbs: ["install"], valued: ["-t", "-o", "-c"], pinned: /=|\.deb$/, fromFile: [] }
  },
  {
    names: /^apk$/,
    manager: {
      verbs: ["add"],
      valued: ["-t", "--virtual", "--repository", "-X", "--root"],
      pinned: /[=~<>]|\.apk$/,
      fromFile: []
    }
  },
  {
    names: /^(?:npx|bunx|pnpx|uvx)$/,
    manager: { verbs: [], valued: ["-p", "--package", "-c"], pinned: /.@(?!latest|next)[^/]+$|==/, fromFile: [] }
  }
];
var languageTools = /^(?:pip[\d.]*|npm|pnpm|yarn|gem|cargo|go|npx|bunx|pnpx|uvx)$/;
function unpinnedOf(command) {
  const name = commandName(command);
  const manager = managers.find(({ names }) => names.test(name))?.manager;
  if (!manager) return void 0;
  const { values: values2 } = operands(command, manager.valued);
  if (manager.fromFile.some((option2) => flag(command, [option2]) !== false)) return void 0;
  if (manager.verbs.length === 0) {
    const [tool] = values2;
    return tool && !local.test(written(tool)) && !manager.pinned.test(written(tool)) ? tool : void 0;
  }
  const [verb, ...wanted] = values2;
  if (!verb || !manager.verbs.includes(text(verb))) return void 0;
  return wanted.find(
    (value) => !local.test(written(value)) && !manager.pinned.test(written(value).replace(/["']$/, ""))
  );
}
var unpinnedInstall = (command) => {
  const found = unpinnedOf(command);
  return found && {
    at: found,
    message: `\`${printable(found) || written(found)}\` is installed in whatever version is the latest`
  };
};
var adhocPackage = (command) => {
  if (!languageTools.test(commandName(command))) return void 0;
  const found = unpinnedOf(command);
  return found && {
    at: found,
    message: `\`${printable(found) || written(found)}\` is fetched from a public registry in its latest version`
  };
};
var extraIndex = (command) => {
  const uv = commandName(command) === "uv" && runs(command, ["pip"]) !== false;
  if (!isPip(commandName(command)) && !uv) return void 0;
  const found = commandArguments(command).find((arg) => /^["']?--extra-index-url/.test(written(arg)));
  return found && { at: found, message: "the highest version of all indexes wins, also one that a stranger published" };
};
var signatureOff = (command) => {
  const name = commandName(command);
  const options = unsigned.find(({ programs }) => programs.test(name))?.options ?? [];
  const found = commandArguments(command).find(
    (arg) => options.some((o) => written(arg).replace(/["']/g, "").startsWith(o))
  );
  if (found) return { at: found, message: `\`${name}\` installs packages whose signature nobody checked` };
  const trusted = commandArguments(command).find((arg) => /\[[^\]]*trusted=yes/.test(written(arg)));
  return trusted && { at: trusted, message: "packages of this source are trusted without a signature" };
};
var unsigned = [
  {
    programs: /^(?:apt|apt-get|aptitude)$/,
    options: [
      "--allow-unauthenticated",
      "--force-yes",
      "APT::Get::AllowUnauthenticated=true",
      "-oAPT::Get::AllowUnauthenticated",
      "Acquire::AllowInsecureRepositories=true",
      "--allow-insecure-repositories"
    ]
  },
  { programs: /^apk$/, options: ["--allow-untrusted"] },
  { programs: /^(?:yum|dnf|microdnf|zypper)$/, options: ["--nogpgcheck", "--no-gpg-checks", "--allow-unsigned-rpm"] },
  { programs: /^rpm$/, options: ["--nosignature", "--nodigest", "--no-signature"] },
  { programs: /^(?:dpkg)$/, options: ["--force-bad-verify"] }
];
var auditSilenced = (command, index, all) => {
  const verb = text(subcommand(command));
  const name = commandName(command);
  const audits = auditors.test(name) || /^(?:npm|yarn|pnpm|cargo|composer|bundle|pip[\d.]*)$/.test(name) && verb === "audit";
  if (!audits) return void 0;
  const next = all[index + 1];
  const silenced = next && /^(?:true|:|echo|exit)$/.test(commandName(next)) && text(child(next, "after")) === "||";
  const harmlessExit = next && commandName(next) === "exit" && printable(commandArguments(next)[0] ?? next) !== "0";
  return silenced && !harmlessExit ? { at: next, message: `what \`${name}\` finds has no consequence` } : void 0;
};
var auditors = /^(?:trivy|grype|snyk|semgrep|bandit|safety|pip-audit|bundler-audit|bundle-audit|gosec|govulncheck|checkov|tfsec|kics|hadolint|gitleaks|trufflehog|osv-scanner|dependency-check(?:\.sh)?|brakeman|cargo-audit|cargo-deny|audit-ci|retire|nancy|clair|dockle|kube-score|kubesec|terrascan|detect-secrets|horusec|njsscan|eslint-security|phpcs-security-audit|spotbugs|syft)$/;

// src/platforms/shell/signals/secrets.ts
function printsToLog(command, all) {
  if (outputFiles(command).length > 0 || text(child(command, "context")) === "substitution") return false;
  const pipeline = pipelineOf(command, all);
  const next = pipeline[pipelineIndex(command) + 1];
  return next === void 0 || commandName(next) === "tee" && pipelineIndex(next) === pipeline.length - 1;
}
var printedSecret = (command, _, all) => {
  if (!/^(?:echo|printf)$/.test(commandName(command)) || !printsToLog(command, all)) return void 0;
  for (const arg of commandArguments(command)) {
    const [name] = secretsIn(arg);
    if (name !== void 0) return { at: arg, message: `\`${name}\` is printed to the log of the job` };
  }
  return void 0;
};
var printedEnvironment = (command, _, all) => {
  const name = commandName(command);
  const bare = commandArguments(command).length === 0 && items(child(command, "args")).length === 0;
  const whole = (name === "printenv" || name === "env" || name === "export") && bare;
  const exported = name === "export" && commandArguments(command).length === 1 && flag(command, ["-p"]) === true;
  if (!whole && !exported && !(name === "set" && bare) || !printsToLog(command, all)) return void 0;
  if (name === "env" && child(command, "env").kind === "map" && [...entriesOf2(child(command, "env"))].length > 0)
    return void 0;
  return { at: command, message: `\`${name}\` prints every variable of the job, secrets among them` };
};
function entriesOf2(value) {
  return value.kind === "map" ? value.entries : [];
}
var tracedSecrets = (command) => {
  const name = commandName(command);
  if (name === "set") {
    const traces = flag(command, ["-x"], ["-o"]) === true || printable(option(command, "-o")) === "xtrace";
    return traces ? { at: command, message: "every later command is printed with its variables filled in" } : void 0;
  }
  const shell = /^(?:ba|da|z|k|a)?sh$/.test(name);
  return shell && commandArguments(command).some((arg) => /^-[a-z]*x[a-z]*$/.test(printable(arg))) ? { at: command, message: "the shell prints every command with its variables filled in" } : void 0;
};
var keyToFile = (command, _, all) => {
  if (!/^(?:echo|printf)$/.test(commandName(command))) return void 0;
  const pipeline = pipelineOf(command, all).slice(pipelineIndex(command));
  const last = pipeline.at(-1);
  const tee = last && commandName(last) === "tee" ? commandArguments(last)[0] : void 0;
  const target = last && (outputFiles(last)[0] ?? tee);
  if (!target) return void 0;
  const secret = commandArguments(command).find((arg) => {
    const names = variableNames(arg);
    const isKey = names.some(
      (n) => /(?:_KEY|PRIVATE|RSA|_PEM|CERT_KEY)(?:_|$)|_KEY$/i.test(n) && !/PUBLIC|HOST_KEY|KNOWN/i.test(n)
    );
    return isKey && !/known_hosts|authorized_keys/.test(written(target));
  });
  return secret && { at: secret, message: "a private key is written to a file by `echo`" };
};
var passwordOptions = [
  { programs: /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/, options: ["--password"], attached: "-p" },
  { programs: /^sqlcmd$/, options: ["-P"], attached: "-P" },
  { programs: /^(?:mongo|mongosh|mongodump|mongorestore|mongoimport)$/, options: ["-p", "--password"] },
  { programs: /^redis-cli$/, options: ["-a", "--pass"] },
  { programs: /^sshpass$/, options: ["-p"], attached: "-p" },
  { programs: /^(?:curl|wget|http)$/, options: ["--password", "--http-password", "--proxy-password"] },
  { programs: /^(?:docker|podman|helm|skopeo|buildah|crane|oras)$/, options: ["--password"] },
  {
    programs: /^(?:az|gh|twine|npm|vault|svn|ftp|lftp|kinit|sonar-scanner|mvn|jarsigner|keytool|openssl|psql|gnome-extensions)$/,
    options: ["--password", "-storepass", "-keypass", "--token"]
  }
];
function passwordOf(command) {
  const name = commandName(command);
  const known = passwordOptions.find(({ programs }) => programs.test(name));
  if (!known) return void 0;
  const separate = given(command, ...known.options);
  const { attached: attached2 } = known;
  if (separate) return separate;
  return attached2 === void 0 ? void 0 : commandArguments(command).find((arg) => written(arg).startsWith(attached2) && written(arg).length > 2);
}
var literalPassword = (command) => {
  for (const [name, value] of entriesOf2(child(command, "env"))) {
    const isPassword = /^(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH|.*_(?:PASSWORD|SECRET|TOKEN))$/.test(name);
    if (isPassword && isLiteral(value)) return { at: value, message: `the value of \`${name}\` is written in clear` };
  }
  const password = passwordOf(command);
  if (password && isLiteral(password))
    return { at: password, message: `the password for \`${commandName(command)}\` is written in clear` };
  const url = commandArguments(command).find(
    (arg) => /\w+:[^\s:@/$*[\]{}<>"']{3,}@\//.test(written(arg)) && commandName(command) === "sed"
  );
  return url && { at: url, message: "a password is written in clear" };
};
function isLiteral(value) {
  if (value.kind !== "scalar" || value.origin || /\$/.test(written(value))) return false;
  const password = printable(value).replace(/^-{1,2}[a-z]*=?/i, "");
  return password.length >= 3 && !/^(?:x{3,}|\*+|<.*>|null|none|true|false|changeme_in_ci)$/i.test(password);
}
var secretArgument = (command) => {
  const password = passwordOf(command);
  const [name] = password ? secretsIn(password) : [];
  if (password && name !== void 0)
    return { at: password, message: `\`${name}\` is an argument of \`${commandName(command)}\`` };
  if (commandName(command) !== "curl") return void 0;
  const user = given(command, "-u", "--user");
  const [secret] = user ? secretsIn(user) : [];
  return user === void 0 || secret === void 0 ? void 0 : { at: user, message: `\`${secret}\` is an argument of \`curl\`` };
};
var credentialInUrl = (command) => {
  if (commandName(command) !== "git") return void 0;
  const arg = commandArguments(command).find(
    (a) => /:\/\/[^\s/@"']*:[^\s/@"']+@|:\/\/\$\{?\w*(?:TOKEN|PAT|PASSWORD)\w*\}?@/.test(written(a))
  );
  return arg && { at: arg, message: "the address carries a password, which git stores and prints" };
};
var cloudKey = (command) => {
  const name = commandName(command);
  if (name === "gcloud") {
    const file = given(command, "--key-file");
    if (file && runs(command, ["auth"]) !== false)
      return { at: file, message: "a key file of a service account logs in" };
  }
  if (name === "az" && runs(command, ["login"]) === true) {
    const password = given(command, "-p", "--password");
    if (password) return { at: password, message: "the password of a service principal logs in" };
  }
  const key = commandArguments(command).find((arg) => /aws_secret_access_key/i.test(written(arg)));
  return name === "aws" && key ? { at: key, message: "a secret access key is configured for the account" } : void 0;
};
var secretSent = (command) => {
  if (!/^(?:curl|wget)$/.test(commandName(command))) return void 0;
  const args = commandArguments(command);
  const bodyOptions = /^(?:-d|--data(?:-\w+)?|-F|--form|--post-data|--body-data|-T|--upload-file)(?:=|$)/;
  const arg = args.find((a, i) => {
    const isBody = bodyOptions.test(written(a)) || bodyOptions.test(args[i - 1] ? written(args[i - 1]) : "");
    return isBody && (secretsIn(a).length > 0 || /\$\((?:env|printenv)\b/.test(written(a)));
  });
  return arg && { at: arg, message: "a secret is sent in the body of a request" };
};
var reverseShell = (command) => {
  const name = commandName(command);
  if (/^(?:nc|ncat|netcat)$/.test(name)) {
    const runsShell = flag(command, ["-e", "-c", "--exec", "--sh-exec"]) === true;
    const address = commandArguments(command).some((arg) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(printable(arg)));
    return runsShell || address ? { at: command, message: `\`${name}\` connects to an address of its own choice` } : void 0;
  }
  const device = items(child(command, "redirects")).find(
    (r) => /^["']?\/dev\/(?:tcp|udp)\//.test(written(child(r, "target")))
  );
  return device && { at: device, message: "the shell opens a connection of its own" };
};

// src/platforms/shell/signals/index.ts
var detectors = /* @__PURE__ */ new Map([
  ["adhoc-package", adhocPackage],
  ["audit-silenced", auditSilenced],
  ["build-secret", buildSecret],
  ["capabilities", capabilities],
  ["cloud-key", cloudKey],
  ["credential-in-url", credentialInUrl],
  ["docker-socket", dockerSocket],
  ["extra-index", extraIndex],
  ["ftp", ftp],
  ["host-ipc", hostIpc],
  ["host-key-ignored", hostKeyIgnored],
  ["host-mount", hostMount],
  ["host-network", hostNetwork],
  ["host-pid", hostPid],
  ["key-to-file", keyToFile],
  ["literal-password", literalPassword],
  ["lockfile-ignored", lockfileIgnored],
  ["login-password", loginPassword],
  ["mutable-clone", mutableClone],
  ["pipe-to-shell", pipeToShell],
  ["pipefail-missing", pipefailMissing],
  ["plain-transport", plainTransport],
  ["printed-environment", printedEnvironment],
  ["printed-secret", printedSecret],
  ["privileged-container", privileged],
  ["remote-root", remoteRoot],
  ["reverse-shell", reverseShell],
  ["scanned-host-key", scannedHostKey],
  ["secret-argument", secretArgument],
  ["secret-sent", secretSent],
  ["signature-off", signatureOff],
  ["sudo", sudo],
  ["tls-off", tlsOff],
  ["traced-secrets", tracedSecrets],
  ["unconfined-container", unconfined],
  ["unpinned-install", unpinnedInstall],
  ["unverified-download", unverifiedDownload],
  ["world-writable", chmodWorldWritable]
]);
function signalsOf(command, index, all) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, detect] of detectors) {
    const sighting = detect(command, index, all);
    if (sighting) found.set(name, scalar(sighting.message, placeOf(sighting.at)));
  }
  return mapping(found, command.span);
}
function placeOf(at) {
  return "kind" in at ? at.span : at;
}

// src/platforms/shell/resources.ts
function commandResources(commands, { kind, prefix, parent }) {
  return commands.map((command, i) => ({
    kind,
    address: `${prefix}[${i}]`,
    name: commandName(command),
    body: command,
    facts: mapping(/* @__PURE__ */ new Map([["signals", signalsOf(command, i, commands)]]), command.span),
    header: command.span,
    extent: command.span,
    parent
  }));
}

export {
  commandResources
};
