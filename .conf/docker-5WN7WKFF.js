import {
  concat,
  parseTemplate
} from "./chunk-OI7QKMUT.js";
import {
  imageOf
} from "./chunk-R2LQDN3O.js";
import {
  commandsOf,
  dialect,
  isPosix,
  parseShell,
  shebangDialect
} from "./chunk-IZTFO7KA.js";
import {
  cover,
  equals,
  get,
  identityMap,
  isUnset,
  items,
  list,
  mapping,
  missing,
  position,
  printable,
  scalar,
  slice,
  span,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/docker/dockerignore.ts
function ignoredBy(path, project) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const file = project.read(`${path}.dockerignore`) ?? project.read(`${folder}.dockerignore`);
  const patterns = file ? readPatterns(file.text) : [];
  if (patterns.length === 0) return () => [];
  return (instruction) => {
    const copies = instruction.keyword === "COPY" || instruction.keyword === "ADD";
    if (!copies || instruction.flags.some((f) => f.name === "from")) return [];
    const heredocs2 = new Set(instruction.heredocs.map((h) => h.opener.span.start));
    const sources = (instruction.json ?? instruction.words).slice(0, -1).filter((w) => !heredocs2.has(w.span.start));
    return sources.filter((w) => isIgnored(w.text, patterns)).map((w) => scalar(w.text, w.span));
  };
}
function readPatterns(text2) {
  return text2.replace(/^\ufeff/, "").split(/\r?\n/).map((line) => line.startsWith("#") ? "" : line.trim()).filter((line) => line !== "" && line !== "!").flatMap((line) => {
    const excepts = line.startsWith("!");
    const matches = toRegExp(clean(excepts ? line.slice(1).trim() : line));
    return matches ? [{ excepts, matches }] : [];
  });
}
function toRegExp(glob) {
  try {
    return new RegExp(`^${globSource(glob)}(/|$)`);
  } catch {
    return void 0;
  }
}
function isIgnored(source, patterns) {
  if (/[$*?[\]]|:\/\//.test(source)) return false;
  const path = clean(source);
  if (path.startsWith("../")) return false;
  if (path === "") return everythingIgnored(patterns);
  const last = patterns.findLast((p) => p.matches.test(path));
  if (!last || last.excepts) return false;
  return true;
}
function everythingIgnored(patterns) {
  const all = patterns.findLastIndex((p) => !p.excepts && p.matches.test("a") && p.matches.test(".b"));
  return all >= 0 && !patterns.slice(all + 1).some((p) => p.excepts);
}
function clean(path) {
  const segments = [];
  for (const segment of path.replaceAll("\\", "/").split("/")) {
    if (segment === ".." && segments.length > 0) segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
function globSource(pattern) {
  return pattern.replace(/\*\*\/?|[*?]|\[[^\]]*\]|[\\^$.+(){}|[\]]/g, (found) => {
    if (found === "**/") return "(?:.*/)?";
    if (found === "**") return ".*";
    if (found === "*") return "[^/]*";
    if (found === "?") return "[^/]";
    return found.length > 1 ? found : `\\${found}`;
  });
}

// src/platforms/docker/facts.ts
function factsOf(parsed, project) {
  const { file, comments, tree } = parsed;
  const directiveStarts = new Set(tree.directives.map((d) => d.span.start));
  const byLine = new Map(
    comments.filter((c) => !directiveStarts.has(c.span.start)).map((c) => [position(file, c.span.start).line, c])
  );
  const ignored = ignoredBy(file.path, project);
  return {
    instruction(instruction, references, around = {}) {
      const at = instruction.keywordSpan;
      const entries = /* @__PURE__ */ new Map([
        ["keyword", scalar(slice(at), at)],
        [
          "comments",
          list(
            above(position(file, at.start).line, byLine).map((c) => scalar(c.text, c.span)),
            at
          )
        ],
        [
          "emptyLines",
          list(
            instruction.emptyLines.map((s) => scalar("", s)),
            at
          )
        ],
        ["references", list(references.map(referenceValue), at)]
      ]);
      const { state, source, base } = around;
      if (state) {
        for (const name of ["user", "workdir", "shell"]) entries.set(name, state[name]);
        entries.set(
          "keywords",
          list(
            [...state.keywords].map((k) => scalar(k, at)),
            at
          )
        );
      }
      if (source) entries.set("source", scalar(source.address, at));
      if (base) entries.set("base", scalar(base.address, at));
      const images = imagesIn(instruction, source).map(imageOf);
      if (images.length > 0) entries.set("images", list(images, at));
      const out = ignored(instruction);
      if (out.length > 0) entries.set("ignored", list(out, at));
      return mapping(entries, at);
    }
  };
}
function imagesIn(instruction, source) {
  const from = instruction.flags.find((f) => f.name === "from")?.value;
  const copied = from && !source && looksLikeImage(from.text) ? [scalar(from.text, from.span)] : [];
  const mounted = instruction.flags.flatMap((f) => {
    const image = f.name === "mount" ? /(?:^|,)from=([^,]+)/.exec(f.value?.text ?? "")?.[1] : void 0;
    return image && looksLikeImage(image) ? [scalar(image, f.span)] : [];
  });
  return [...copied, ...mounted];
}
function looksLikeImage(reference) {
  return /[:/@]/.test(reference) && !reference.includes("$");
}
function referenceValue({ name, defined, span: span2 }) {
  const entries = /* @__PURE__ */ new Map([
    ["name", scalar(name, span2)],
    ["defined", defined === "unknown" ? unknown(`the base image may set \`${name}\``, span2) : scalar(defined, span2)]
  ]);
  return mapping(entries, span2);
}
function above(line, byLine) {
  const found = [];
  for (let at = line - 1; ; at--) {
    const comment = byLine.get(at);
    if (!comment) return found.reverse();
    found.push(comment);
  }
}

// src/platforms/docker/ports.ts
var shape = /^(?:(.*):)?([^:/]*)(?:\/(.*))?$/s;
function portOf(raw) {
  if (raw.kind !== "scalar") {
    const entries2 = ["raw", "port", "end", "protocol", "host"].map(
      (k) => [k, k === "raw" || raw.kind !== "unknown" ? raw : unknown(raw.why, raw.span)]
    );
    return mapping(new Map(entries2), raw.span);
  }
  const [, host, ports = "", protocol] = shape.exec(String(raw.value)) ?? [];
  const [start = "", end] = ports.split("-");
  const entries = /* @__PURE__ */ new Map([
    ["raw", raw],
    ["port", number(start, raw)]
  ]);
  if (end !== void 0) entries.set("end", number(end, raw));
  entries.set("protocol", protocolOf(protocol, raw));
  if (host !== void 0) entries.set("host", scalar(host, raw.span));
  return mapping(entries, raw.span);
}
function number(digits, raw) {
  return scalar(/^\d+$/.test(digits) ? Number(digits) : digits, raw.span);
}
function protocolOf(protocol, raw) {
  if (protocol === void 0) return scalar("tcp", raw.span);
  const slash = slice(raw.span).lastIndexOf("/");
  const { file, start, end } = raw.span;
  return scalar(protocol, slash < 0 || raw.style === "computed" ? raw.span : { file, start: start + slash + 1, end });
}

// src/platforms/docker/scope.ts
var platformArgs = new Set(
  "TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT BUILDPLATFORM BUILDOS BUILDARCH BUILDVARIANT TARGETSTAGE".split(
    " "
  )
);
var known = (text2) => ({ text: text2 });
function lookup(scope, name) {
  return scope.env.get(name) ?? scope.args.get(name);
}
function expand(word, scope) {
  const parts = parseTemplate(word, scope.escape);
  const references = [];
  const piece = join(parts, scope, references);
  const verbatim = parts.length <= 1 && parts.every((p) => p.kind === "text" && p.text === word.text);
  return { value: toValue(piece, word, verbatim), references };
}
function toValue(piece, word, verbatim) {
  const source = { ...piece.origin ? { origin: piece.origin } : {}, ...piece.via ? { via: piece.via } : {} };
  if (piece.why !== void 0) return unknown(piece.why, word.span, { ...source, prefix: piece.text });
  return verbatim ? scalar(piece.text, word.span, { style: "plain" }) : scalar(piece.text, word.span, { ...source, raw: word.text, style: "computed" });
}
function join(parts, scope, references) {
  let text2 = "";
  let origin;
  let via;
  for (const part of parts) {
    const piece = part.kind === "text" ? known(part.text) : variable(part, scope, references);
    text2 += piece.text;
    origin ??= piece.origin;
    via ??= piece.via;
    if (piece.why !== void 0) return piece.origin ? { ...piece, text: text2 } : { text: text2, why: piece.why };
  }
  return { text: text2, ...origin ? { origin } : {}, ...via ? { via } : {} };
}
function variable(part, scope, references) {
  const { operator } = part;
  const tolerant = /[-+?]$/.test(operator);
  const value = lookup(scope, part.name);
  const defined = tolerant || value !== void 0 || (scope.elsewhere ? "unknown" : false);
  references.push({ name: part.name, span: part.span, defined });
  const current = pieceOf(part.name, value, scope);
  const isNull = operator.startsWith(":") ? (p) => p.text === "" : () => value === void 0;
  switch (operator.replace(":", "")) {
    case "":
    case "?":
      return current;
    case "-":
      if (current.why === void 0) return isNull(current) ? join(part.argument, scope, references) : current;
      return join(part.argument, scope, references);
    case "+":
      if (current.why !== void 0) return { text: "", why: current.why };
      return isNull(current) ? known("") : join(part.argument, scope, references);
    default:
      return edit(part, current, scope, references);
  }
}
function pieceOf(name, value, scope) {
  if (!value)
    return scope.elsewhere ? { text: "", why: `\`${name}\` is not set in this file: ${scope.elsewhere}` } : known("");
  if (value.kind === "scalar") return { text: String(value.value), origin: value, via: `\`${name}\`` };
  const why = value.kind === "unknown" ? value.why : `\`${name}\` has no value`;
  return { text: value.kind === "unknown" ? value.prefix ?? "" : "", why, origin: value, via: `\`${name}\`` };
}
function edit(part, current, scope, references) {
  const pattern = join(part.argument, scope, references);
  const replacement = join(part.replacement, scope, references);
  const why = current.why ?? pattern.why ?? replacement.why ?? tooHard(current.text, pattern.text);
  if (why !== void 0) return { text: "", why };
  return { ...current, text: edited(current.text, part.operator, pattern.text, replacement.text) };
}
function tooHard(text2, pattern) {
  const stars = pattern.replace(/\*+/g, "*").split("*").length - 1;
  return stars > 2 || text2.length > 1e3 ? "its pattern is too costly to be evaluated here" : void 0;
}
function edited(text2, operator, pattern, replacement) {
  const greedy = globSource2(pattern, true);
  const lazy = globSource2(pattern, false);
  switch (operator) {
    case "#":
      return text2.replace(new RegExp(`^${lazy}`, "s"), "");
    case "##":
      return text2.replace(new RegExp(`^${greedy}`, "s"), "");
    case "%":
      return longestPrefixBefore(text2, new RegExp(`^${lazy}$`, "s"), true);
    case "%%":
      return longestPrefixBefore(text2, new RegExp(`^${greedy}$`, "s"), false);
    case "/":
      return text2.replace(new RegExp(greedy, "s"), () => replacement);
    default:
      return text2.replace(new RegExp(greedy, "gs"), () => replacement);
  }
}
function longestPrefixBefore(text2, suffix, shortest) {
  for (let i = 0; i <= text2.length; i++) {
    const at = shortest ? text2.length - i : i;
    if (suffix.test(text2.slice(at))) return text2.slice(0, at);
  }
  return text2;
}
function globSource2(pattern, greedy) {
  return pattern.replace(/\*+/g, "*").replace(/[\\^$.*+?()[\]{}|]/g, (c) => c === "*" ? greedy ? ".*" : ".*?" : c === "?" ? "." : `\\${c}`);
}
function spanning(words, fallback) {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? cover(first.span, last.span) : fallback;
}

// src/platforms/docker/body.ts
var Reader = class {
  constructor(scope) {
    this.scope = scope;
  }
  scope;
  references = [];
  word(word) {
    const { value, references } = expand(word.mapped, this.scope);
    this.references.push(...references);
    return value;
  }
  words(words) {
    return words.map((w) => this.word(w));
  }
};
function bodyOf(instruction, scope) {
  const reader = new Reader(scope);
  const entries = /* @__PURE__ */ new Map();
  if (instruction.flags.length > 0) entries.set("flags", flags(instruction, reader));
  fill(entries, instruction, reader);
  const at = { ...instruction.span };
  return { value: mapping(entries, at, { keySpan: instruction.keywordSpan }), references: reader.references };
}
function fill(into, instruction, reader) {
  switch (instruction.keyword) {
    case "ADD":
    case "COPY":
      copy(into, instruction, reader);
      break;
    case "RUN":
      mounts(into, instruction);
      command(into, instruction);
      break;
    case "CMD":
    case "ENTRYPOINT":
    case "SHELL":
      command(into, instruction);
      break;
    case "HEALTHCHECK":
      into.set(
        "type",
        instruction.inner ? scalar("CMD", instruction.inner.keywordSpan) : upper(instruction.words[0], instruction)
      );
      if (instruction.inner) command(into, instruction.inner);
      break;
    case "ENV":
    case "LABEL":
    case "ARG":
      into.set("pairs", pairs(instruction, reader));
      break;
    case "EXPOSE":
      into.set(
        "ports",
        list(reader.words(instruction.words).map(portOf), spanning(instruction.words, instruction.keywordSpan))
      );
      break;
    case "VOLUME":
      into.set(
        "paths",
        list(instruction.json ? elements(instruction) : reader.words(instruction.words), instruction.body.span)
      );
      break;
    case "ONBUILD":
      into.set("instruction", keyword(instruction));
      break;
    default:
      rest(into, instruction, reader);
  }
}
function keyword({ inner, keywordSpan }) {
  return inner ? scalar(inner.keyword, inner.keywordSpan) : missing(keywordSpan);
}
function upper(word, instruction) {
  return word ? scalar(word.text.toUpperCase(), word.span) : missing(instruction.keywordSpan);
}
var names = {
  WORKDIR: "path",
  USER: "user",
  STOPSIGNAL: "signal",
  MAINTAINER: "name"
};
function rest(into, instruction, reader) {
  const name = names[instruction.keyword];
  const { body } = instruction;
  if (!name || body.text === "") return;
  const value = instruction.keyword === "MAINTAINER" ? scalar(body.text, body.span) : reader.word({ text: body.text, span: body.span, mapped: body });
  into.set(name, value);
  if (name === "user") into.set("group", groupOf(value));
}
function groupOf(user) {
  const group = text(user).split(":")[1];
  return group === void 0 ? missing(user.span) : scalar(group, user.span);
}
function flags(instruction, reader) {
  const entries = /* @__PURE__ */ new Map();
  for (const flag of instruction.flags) {
    const value = flag.value ? reader.word(flag.value) : scalar(true, flag.span);
    entries.set(flag.name, { ...value, keySpan: flag.span });
  }
  return mapping(entries, spanning(instruction.flags, instruction.keywordSpan));
}
function mounts(into, { flags: flags2, keywordSpan }) {
  const all = flags2.filter((f) => f.name === "mount" && f.value);
  if (all.length === 0) return;
  into.set(
    "mounts",
    list(
      all.map((f) => mount(f.value?.text ?? "", f.span)),
      spanning(all, keywordSpan)
    )
  );
}
function mount(options, at) {
  const entries = /* @__PURE__ */ new Map([["type", scalar("bind", at)]]);
  for (const option of options.replace(/["']/g, "").split(",")) {
    const equals2 = option.indexOf("=");
    const key = (equals2 < 0 ? option : option.slice(0, equals2)).trim().toLowerCase();
    entries.set(mountAliases[key] ?? key, scalar(equals2 < 0 ? true : option.slice(equals2 + 1).trim(), at));
  }
  return mapping(entries, at);
}
var mountAliases = {
  dst: "target",
  destination: "target",
  src: "source",
  ro: "readonly",
  rw: "readwrite"
};
function command(into, instruction) {
  const { body, json } = instruction;
  into.set("form", scalar(json ? "exec" : "shell", body.text === "" ? instruction.keywordSpan : body.span));
  if (json) into.set("args", list(elements(instruction), body.span));
  else into.set("command", scalar(body.text, body.span));
  if (instruction.heredocs.length > 0) into.set("heredocs", heredocs(instruction));
}
function elements({ json = [] }) {
  return json.map((e) => scalar(e.text, e.span, { style: "double" }));
}
function heredocs({ heredocs: heredocs2, keywordSpan }) {
  const items2 = heredocs2.map(
    (h) => mapping(
      /* @__PURE__ */ new Map([
        ["name", scalar(h.name, h.opener.span)],
        ["text", scalar(h.content.text, h.content.span, { style: "heredoc" })]
      ]),
      h.opener.span
    )
  );
  return list(
    items2,
    spanning(
      heredocs2.map((h) => h.opener),
      keywordSpan
    )
  );
}
function copy(into, instruction, reader) {
  const openers = new Set(instruction.heredocs.map((h) => h.opener.span.start));
  const values = instruction.json ? elements(instruction) : reader.words(instruction.words.filter((w) => !openers.has(w.span.start)));
  const destination = values.length + openers.size > 1 ? values.at(-1) : void 0;
  const sources = destination ? values.slice(0, -1) : values;
  into.set("sources", list(sources, spanning(sources, instruction.keywordSpan)));
  if (destination) into.set("destination", destination);
  if (openers.size > 0) into.set("heredocs", heredocs(instruction));
}
function pairs(instruction, reader) {
  const items2 = instruction.pairs.map((p) => pair(p, reader));
  return list(items2, spanning(instruction.pairs, instruction.keywordSpan));
}
function pair(p, reader) {
  const key = reader.word(p.key);
  const entries = /* @__PURE__ */ new Map([["key", key]]);
  if (p.value) entries.set("value", { ...reader.word(p.value), keySpan: p.key.span });
  if (p.legacy) entries.set("legacy", scalar(true, p.span));
  return mapping(entries, p.span, { keySpan: p.key.span });
}

// src/platforms/docker/caches.ts
var dnfFills = "install in reinstall rei upgrade up update upgrade-minimal up-min update-minimal downgrade distro-sync groupinstall localinstall group builddep swap";
var dnfDirectories = ["/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum"];
var aptLists = { fills: "update", directories: ["/var/lib/apt/lists"] };
var managers = {
  "apt-get": aptLists,
  apt: aptLists,
  aptitude: aptLists,
  apk: { fills: "add upgrade", directories: ["/var/cache/apk", "/etc/apk/cache"], option: "--no-cache" },
  yum: { fills: dnfFills, directories: dnfDirectories, cleans: ["clean all"] },
  dnf: { fills: dnfFills, directories: dnfDirectories, cleans: ["clean all"] },
  microdnf: { fills: dnfFills, directories: dnfDirectories, cleans: ["clean all"] },
  tdnf: { fills: dnfFills, directories: ["/var/cache/tdnf"], cleans: ["clean all"] },
  zypper: {
    fills: "install in update up patch dist-upgrade dup install-new-recommends inr",
    directories: ["/var/cache/zypp", "/var/cache/zypper"],
    cleans: ["clean", "cc"]
  },
  pip: {
    fills: "install wheel download",
    directories: ["/root/.cache/pip", "~/.cache/pip", "$HOME/.cache/pip"],
    cleans: ["cache purge"],
    option: "--no-cache-dir",
    variable: "PIP_NO_CACHE_DIR"
  },
  yarn: {
    fills: " install add upgrade global",
    directories: ["/usr/local/share/.cache/yarn", "/root/.cache/yarn", "~/.cache/yarn", "/root/.yarn", "/.yarn"],
    cleans: ["cache clean"]
  }
};
function cacheOf(commands, index, mounts2, environment) {
  const command2 = commands[index];
  const manager = command2 && managers[command2.program];
  if (!command2 || !manager) return void 0;
  const [action] = items(command2.operands);
  if (action?.kind === "unknown" || !manager.fills.split(" ").includes(action ? text(action) : "")) return void 0;
  const kept = isKept(command2, manager, commands.slice(index + 1), mounts2, environment);
  const at = command2.at;
  const value = kept === "unknown" ? unknown("it is not certain what is removed afterwards", at) : scalar(kept, at);
  return mapping(
    /* @__PURE__ */ new Map([
      ["directory", scalar(manager.directories[0] ?? "", at)],
      ["kept", value]
    ]),
    at
  );
}
function isKept(command2, manager, later, mounts2, environment) {
  const { option, variable: variable2 } = manager;
  if (items(mounts2).some((m) => isElsewhere(m, manager))) return false;
  if (option && get(command2.options, [option]).kind === "scalar") return false;
  if (option && command2.options.kind === "map" && command2.options.open) return "unknown";
  const set = variable2 ? firstKnown(get(command2.body, ["env", variable2]), environment.get(variable2)) : void 0;
  if (set) return set.kind === "scalar" ? /^(0|false|no|off)?$/i.test(printable(set)) : "unknown";
  let result = true;
  for (const next of later) {
    const removed = removes(next, command2.program, manager);
    if (removed === true) return false;
    if (removed === "unknown") result = "unknown";
  }
  return result;
}
function firstKnown(own, inherited) {
  return own.kind === "missing" ? inherited : own;
}
function isElsewhere(mount2, { directories }) {
  const type = text(get(mount2, "type"));
  const target = trimmed(text(get(mount2, "target")));
  return (type === "cache" || type === "tmpfs") && target !== "" && directories.some((d) => isWithin(d, target) || sameName(d, target));
}
function sameName(directory, target) {
  return /\/\.cache\/\w+$/.test(directory) && target.endsWith(directory.slice(directory.indexOf("/.cache/")));
}
function removes(command2, program, { cleans = [], directories }) {
  const operands = items(command2.operands);
  if (command2.program === program) {
    const written = operands.map((o) => text(o)).join(" ");
    return cleans.some((c) => written === c || written.startsWith(`${c} `));
  }
  const deletes = command2.program === "find" && items(get(command2.body, "args")).some((a) => equals(a, "-delete") === true);
  if (command2.program !== "rm" && !deletes) return false;
  if (operands.some((o) => o.kind === "scalar" && directories.some((d) => isWithin(d, trimmed(text(o)))))) return true;
  return operands.some((o) => o.kind === "unknown" && !o.prefix) ? "unknown" : false;
}
var trimmed = (path) => path.replace(/\/?\*?\/*$/, "");
function isWithin(directory, removed) {
  return directory === removed || removed.length > 1 && directory.startsWith(`${removed}/`);
}

// src/platforms/docker/options.ts
var valued = {
  "apt-get": "-o --option -t --target-release --default-release -c --config-file -a --host-architecture",
  apt: "-o --option -t --target-release --default-release -c --config-file",
  aptitude: "-o -t --target-release -w -q",
  apk: "-X --repository -p --root -t --virtual --repositories-file --keys-dir --cache-dir --arch --wait --timeout",
  yum: "-c --config --installroot --enablerepo --disablerepo -x --exclude --releasever --setopt -R --randomwait -d -e --debuglevel --errorlevel",
  dnf: "-c --config --installroot --enablerepo --disablerepo --repo --repoid -x --exclude --releasever --setopt --forcearch -d -e",
  microdnf: "-c --config --installroot --enablerepo --disablerepo --releasever --setopt",
  tdnf: "-c --config --installroot --enablerepo --disablerepo --releasever --setopt",
  zypper: "-c --config -R --root -D --reposd-dir -C --cache-dir -t --type -r --repo --from --plus-repo --plus-content -p",
  pip: "-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --trusted-host --proxy --timeout --retries --cache-dir --log --src --root --prefix --platform --python-version --implementation --abi --progress-bar --no-binary --only-binary --global-option --config-settings --cert --client-cert --python --report --root-user-action --exists-action --use-feature --use-deprecated --upgrade-strategy -C --keyring-provider",
  npm: "--registry --prefix --cache --userconfig --loglevel --tag --workspace -w --omit --include --fetch-retries --fetch-timeout --network-timeout --cafile --script-shell -C",
  yarn: "--registry --cwd --cache-folder --modules-folder --network-timeout --network-concurrency --mutex --prefix --global-folder",
  pnpm: "--registry --dir -C --filter --store-dir --prefix",
  gem: "-v --version -i --install-dir -n --bindir -s --source -P --trust-policy --platform -g --file --build-root -p --http-proxy --use-system-libraries",
  go: "-C -o -p -tags -ldflags -gcflags -asmflags -mod -modfile -overlay -pkgdir -toolexec -buildmode -compiler -exec -pgo",
  curl: "-o --output -H --header -d --data --data-raw --data-binary --data-urlencode -X --request -u --user -A --user-agent -e --referer -b --cookie -c --cookie-jar -F --form -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -x --proxy -E --cert --key --cacert --capath -T --upload-file -w --write-out -r --range -K --config --url --resolve --output-dir --create-file-mode -z --time-cond -Y -y --limit-rate --interface --ciphers --tls-max --proto --proto-redir --unix-socket",
  wget: "-O --output-document -P --directory-prefix -o --output-file -a --append-output -t --tries -T --timeout --header -U --user-agent --user --password -i --input-file -Q --quota -w --wait -e --execute --post-data --post-file --limit-rate --referer --ca-certificate --certificate --private-key",
  useradd: "-b --base-dir -c --comment -d --home-dir -e --expiredate -f --inactive -g --gid -G --groups -k --skel -K --key -p --password -R --root -P --prefix -s --shell -u --uid -Z --selinux-user",
  tar: "-f --file -C --directory -X --exclude-from --exclude -T --files-from -I --use-compress-program --strip-components --transform --owner --group --mode",
  git: "-C -c --git-dir --work-tree --exec-path --namespace -b --branch --depth -o --origin --reference --config",
  rpm: "--root -r --dbpath --prefix --relocate --define -D --rcfile --macros --excludepath",
  ln: "-t --target-directory -S --suffix"
};
var sameAs = {
  pip2: "pip",
  pip3: "pip",
  tdnf5: "tdnf",
  dnf5: "dnf",
  "apt-cache": "apt-get"
};
var singleDash = /* @__PURE__ */ new Set(["go"]);
var valuedOptions = /* @__PURE__ */ new Map();
function valuedOf(program) {
  const known2 = valuedOptions.get(program);
  if (known2) return known2;
  const options = new Set((valued[program] ?? "").split(" "));
  valuedOptions.set(program, options);
  return options;
}
function family(program) {
  const base = /^pip\d[\d.]*$/.test(program) ? "pip" : program;
  return sameAs[base] ?? base;
}
var handsOn = /* @__PURE__ */ new Set(["gem"]);
function splitArguments(program, args, at) {
  const takesValue = valuedOf(family(program));
  const found = [];
  const operands = [];
  const all = items(args);
  let open = args.kind === "list" && args.open;
  for (let i = 0; i < all.length; i++) {
    const arg = all[i];
    if (!arg) continue;
    const written = text(arg);
    if (arg.kind === "unknown" && arg.prefix?.startsWith("-")) {
      const equals2 = arg.prefix.indexOf("=");
      if (equals2 > 0) found.push([arg.prefix.slice(0, equals2), { ...arg, prefix: arg.prefix.slice(equals2 + 1) }]);
      else open = true;
    } else if (written === "--") {
      if (!handsOn.has(program)) operands.push(...all.slice(i + 1));
      break;
    } else if (!/^-./.test(written)) operands.push(arg);
    else if (takesValue.has(written)) found.push([written, { ...all[++i] ?? arg, keySpan: arg.span }]);
    else found.push(...named(arg, written, takesValue, program));
  }
  return { options: mapping(merged(found), at, { open }), operands: list(operands, at, { open }) };
}
function merged(found) {
  const result = /* @__PURE__ */ new Map();
  for (const [name, value] of found) {
    const before = result.get(name);
    const both = before?.kind === "scalar" && value.kind === "scalar" && typeof before.value === "number" && value.value === 1;
    if (!before) result.set(name, value);
    else if (both) result.set(name, { ...value, value: Number(before.value) + 1 });
    else result.set(name, list([...before.kind === "list" ? before.items : [before], value], before.span));
  }
  return result;
}
function named(arg, written, takesValue, program) {
  const bundles = !singleDash.has(program) && !/^-n[vcdHp]$/.test(program === "wget" ? written : "");
  const equals2 = written.indexOf("=");
  if (equals2 > 0 && (written.startsWith("--") || !bundles || equals2 === 2)) {
    return [[written.slice(0, equals2), scalar(written.slice(equals2 + 1), arg.span, { keySpan: arg.span })]];
  }
  const flag = (name) => [name, scalar(1, arg.span)];
  if (written.startsWith("--") || !bundles) return [flag(written)];
  const result = [];
  for (let i = 1; i < written.length; i++) {
    const name = `-${written[i]}`;
    if (takesValue.has(name)) return [...result, [name, scalar(written.slice(i + 1), arg.span, { keySpan: arg.span })]];
    result.push(flag(name));
  }
  return result;
}

// src/platforms/docker/commands.ts
var none = { resources: [], problems: [] };
var withCommands = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
function commandsOf2(instruction, parent, state) {
  if (!withCommands.has(instruction.keyword)) return none;
  const holder = instruction.keyword === "HEALTHCHECK" ? instruction.inner : instruction;
  if (!holder) return none;
  return holder.json ? ofExecForm(holder.json, parent, state) : ofScript(scriptOf(holder), parent, state, shellOf(state));
}
function shellOf({ shell: shell2 }) {
  const words = items(shell2).map((w) => text(w));
  return words.length > 0 ? words : ["/bin/sh", "-c"];
}
function ofScript(script, parent, state, shell2) {
  if (!isPosix(shebangDialect(script.text) ?? dialect(shell2))) return none;
  const tree = parseShell(script.text, script.map);
  const environment = new Map([...state.scope.args, ...state.scope.env]);
  return { resources: resources(commandsOf(tree, environment), parent, state), problems: tree.problems };
}
function scriptOf({ body, heredocs: heredocs2 }) {
  const [first] = heredocs2;
  const last = heredocs2.at(-1);
  if (!first || !last) return body;
  if (heredocs2.length === 1 && body.text === first.opener.text) return first.content;
  const { file } = body.span;
  const start = Math.max(0, first.content.span.start - 1);
  const rest2 = {
    text: file.text.slice(start, last.end.end),
    map: identityMap(file, start),
    span: { file, start, end: last.end.end }
  };
  return concat(body, rest2);
}
function ofExecForm(json, parent, state) {
  const [program, ...rest2] = json;
  if (!program) return none;
  const words = json.map((e) => e.text);
  const scriptAt = isPosix(dialect(words)) ? json.findIndex((e, i) => i > 0 && /^-[a-z]*c$/.test(e.text)) + 1 : 0;
  const script = scriptAt > 0 ? json[scriptAt] : void 0;
  if (script) return ofScript({ text: script.text, map: jsonMap(script), span: script.span }, parent, state, words);
  const at = { ...program.span, end: json.at(-1)?.span.end ?? program.span.end };
  const value = (e) => scalar(e.text, e.span, { style: "double" });
  const body = mapping(
    /* @__PURE__ */ new Map([
      ["name", scalar(program.text.slice(program.text.lastIndexOf("/") + 1), program.span)],
      ["args", list(rest2.map(value), at)],
      ["wrappers", list([], at)],
      ["env", mapping(/* @__PURE__ */ new Map(), at)],
      ["redirects", list([], at)],
      [
        "pipeline",
        mapping(
          new Map(
            [
              ["id", 0],
              ["index", 0],
              ["length", 1]
            ].map(([k, n]) => [String(k), scalar(n ?? 0, at)])
          ),
          at
        )
      ],
      ["after", scalar("", at)],
      ["context", scalar("script", at)],
      ["conditional", scalar(false, at)],
      ["text", scalar(words.join(" "), at)]
    ]),
    at
  );
  return { resources: resources([body], parent, state), problems: [] };
}
function jsonMap({ text: decoded, span: span2 }) {
  const { file, start } = span2;
  const raw = slice(span2).slice(1, -1);
  if (raw === decoded) return identityMap(file, start + 1);
  const segments = [];
  let at = 0;
  for (const { 0: piece, index } of raw.matchAll(/\\\r?\n|\\u[0-9a-fA-F]{4}|\\.|[^\\]+/g)) {
    if (/^\\\r?\n$/.test(piece)) continue;
    const escaped = piece.startsWith("\\");
    segments.push({ at, source: start + 1 + index + (escaped ? piece.length - 1 : 0) });
    at += escaped ? 1 : piece.length;
  }
  return { file, segments };
}
function prepare(body) {
  const name = text(get(body, "name"));
  return { body, at: body.span, name, program: family(name), ...splitArguments(name, get(body, "args"), body.span) };
}
function resources(bodies, parent, state) {
  const commands = bodies.map(prepare);
  const mounts2 = get(parent.body, "mounts");
  return commands.map(({ body, at, name, program, options, operands }, index) => {
    const facts = /* @__PURE__ */ new Map([
      ["program", program ? scalar(program, get(body, "name").span) : missing(at)],
      ["options", options],
      ["operands", operands]
    ]);
    const cache = cacheOf(commands, index, mounts2, state.scope.env);
    if (cache) facts.set("cache", cache);
    return {
      kind: "docker/Command",
      address: name || "command",
      name,
      body,
      facts: mapping(facts, at),
      header: at,
      extent: at,
      parent
    };
  });
}

// src/platforms/docker/from.ts
function fromBody(instruction, globals) {
  const [reference, as, name] = instruction.words;
  const references = [];
  const scope = { ...globals, args: new Map([...platformDefaults(instruction), ...globals.args]) };
  const read = (word) => {
    const expanded = expand(word.mapped, scope);
    references.push(...expanded.references);
    return expanded.value;
  };
  const entries = /* @__PURE__ */ new Map();
  entries.set("image", reference ? imageOf(read(reference)) : missing(instruction.keywordSpan));
  if (reference) entries.set("default", expand(reference.mapped, withEmptyArguments(scope)).value);
  if (as && /^as$/i.test(as.text)) entries.set("as", scalar(as.text, as.span));
  if (name && entries.has("as")) entries.set("name", scalar(name.text, name.span));
  const platform = instruction.flags.find((f) => f.name === "platform");
  if (platform?.value) {
    entries.set("platform", { ...read(platform.value), keySpan: platform.span });
    entries.set("platformAsWritten", scalar(platform.value.text, platform.value.span, { keySpan: platform.span }));
  }
  return { value: mapping(entries, instruction.span, { keySpan: instruction.keywordSpan }), references };
}
function withEmptyArguments(scope) {
  const args = [...scope.args].map(
    ([name, value]) => value.kind === "unknown" && !platformArgs.has(name) ? [name, scalar("", value.span)] : [name, value]
  );
  return { ...scope, args: new Map(args) };
}
function platformDefaults({ keywordSpan }) {
  return [...platformArgs].map((name) => [
    name,
    { kind: "unknown", why: `\`${name}\` depends on the build`, span: keywordSpan }
  ]);
}

// src/platforms/docker/base-images.ts
var rootByDefault = new Set(
  "almalinux alpine amazoncorretto amazonlinux archlinux bash buildpack-deps busybox caddy centos clearlinux clojure composer dart debian eclipse-temurin elixir erlang fedora gcc golang gradle haskell httpd ibmjava julia maven mono nginx node openjdk opensuse oraclelinux perl php photon pypy python r-base rockylinux ruby rust sapmachine swift tomcat ubuntu".split(" ")
);
var plainSystems = new Set(
  "almalinux alpine amazonlinux archlinux busybox centos debian fedora opensuse oraclelinux rockylinux ubuntu".split(
    " "
  )
);
var notRootTag = /nonroot|rootless|unprivileged|non-root/i;
var windowsImage = /(^|\/)(windows|nanoserver|servercore)(\/|$|-)|(nanoserver|windowsservercore|windows-?ltsc)/i;
function baseUser(image) {
  const raw = get(image, "raw");
  if (isScratch(image)) return scalar("root", image.span, { via: "the default user of `scratch`", origin: raw });
  const tag = get(image, "tag");
  if (isOfficial(image) && rootByDefault.has(text(get(image, "name"))) && tag.kind !== "unknown" && !notRootTag.test(text(tag))) {
    return scalar("root", image.span, { via: `the default user of ${text(raw)}`, origin: raw });
  }
  return unknown("the base image sets the user", image.span);
}
function baseEnvironment(image) {
  if (isScratch(image)) return /* @__PURE__ */ new Map();
  if (!isOfficial(image) || !plainSystems.has(text(get(image, "name")))) return void 0;
  return /* @__PURE__ */ new Map([["PATH", unknown("the base image sets `PATH`", image.span)]]);
}
function isOfficial(image) {
  return text(get(image, "registry")) === "docker.io" && text(get(image, "repository")).startsWith("library/");
}
function baseShell(image, escapeChar) {
  return shell(isWindows(image, escapeChar) ? ["cmd", "/S", "/C"] : ["/bin/sh", "-c"], image.span);
}
function isWindows(image, escapeChar) {
  const raw = get(image, "raw");
  const name = raw.kind === "unknown" ? raw.prefix ?? "" : text(raw);
  return windowsImage.test(name) || escapeChar === "`" && /mcr\.microsoft\.com\//i.test(name);
}
function shell(words, at) {
  return { kind: "list", items: words.map((w) => scalar(w, at)), span: at, open: false };
}
var isScratch = (image) => text(get(image, "raw")) === "scratch";

// src/platforms/docker/state.ts
function externalState(image, escapeChar) {
  const at = image.span;
  const scratch = isScratch(image);
  const inherited = (what) => scratch ? missing(at) : unknown(`the base image may set ${what}`, at);
  const env = baseEnvironment(image);
  const user = baseUser(image);
  const scope = { escape: escapeChar, args: /* @__PURE__ */ new Map(), env: env ?? /* @__PURE__ */ new Map() };
  return {
    scope: env ? scope : { ...scope, elsewhere: "the base image may set it" },
    user,
    defaultUser: user.kind === "scalar" ? user : missing(at),
    workdir: inherited("a working directory"),
    shell: baseShell(image, escapeChar),
    entrypoint: inherited("an entry point"),
    cmd: inherited("a command"),
    healthcheck: inherited("a health check"),
    expose: [],
    labels: /* @__PURE__ */ new Map(),
    keywords: /* @__PURE__ */ new Set()
  };
}
function nowhereState(at, escapeChar, globals) {
  const state = externalState(unknown("there is no FROM", at), escapeChar);
  return { ...state, scope: { ...state.scope, args: globals } };
}

// src/platforms/docker/transition.ts
function after(keyword2, body, before, globals) {
  if (keyword2 === "USER" && get(body, "user").kind === "missing") return before;
  const seen = before.keywords.has(keyword2);
  return effect(keyword2, body, seen ? before : { ...before, keywords: /* @__PURE__ */ new Set([...before.keywords, keyword2]) }, globals);
}
function effect(keyword2, body, state, globals) {
  switch (keyword2) {
    case "ENV":
      return { ...state, scope: { ...state.scope, env: withPairs(state.scope.env, body) } };
    case "ARG":
      return { ...state, scope: { ...state.scope, args: withArgs(state.scope.args, body, globals) } };
    case "LABEL":
      return { ...state, labels: withPairs(state.labels, body) };
    case "USER":
      return { ...state, user: get(body, "user") };
    case "WORKDIR":
      return { ...state, workdir: joined(state.workdir, get(body, "path")) };
    case "SHELL":
      return { ...state, shell: get(body, "args") };
    case "CMD":
      return { ...state, cmd: body };
    case "ENTRYPOINT":
      return { ...state, entrypoint: body };
    case "HEALTHCHECK":
      return { ...state, healthcheck: body };
    case "EXPOSE":
      return { ...state, expose: [...state.expose, ...items(get(body, "ports"))] };
    default:
      return state;
  }
}
function withPairs(before, body) {
  const result = new Map(before);
  for (const pair2 of items(get(body, "pairs"))) {
    const key = text(get(pair2, "key"));
    const value = get(pair2, "value");
    if (key) result.set(key, value.kind === "missing" ? scalar("", pair2.span) : value);
  }
  return result;
}
function withArgs(before, body, globals) {
  const result = new Map(before);
  for (const pair2 of items(get(body, "pairs"))) {
    const key = get(pair2, "key");
    const name = text(key);
    const value = get(pair2, "value");
    if (!name) continue;
    if (value.kind !== "missing") result.set(name, value);
    else result.set(name, globals.get(name) ?? unknown(whyOpen(name), key.span));
  }
  return result;
}
function whyOpen(name) {
  return platformArgs.has(name) ? `\`${name}\` depends on the build` : `the build argument \`${name}\` has no default`;
}
function joined(before, path) {
  if (path.kind !== "scalar") return path;
  const to = text(path);
  if (/^([/\\]|[A-Za-z]:)/.test(to)) return path;
  const from = isUnset(before) ? "/" : text(before);
  if (!from) return unknown("the working directory of the base image is not known", path.span);
  return scalar(`${from.replace(/\/$/, "")}/${to.replace(/^\.\//, "")}`, path.span, { origin: before });
}
function settled(state, at) {
  const open = state.scope.elsewhere !== void 0;
  return [
    ["user", state.user],
    ["defaultUser", state.defaultUser],
    ["workdir", state.workdir],
    ["shell", state.shell],
    ["entrypoint", state.entrypoint],
    ["cmd", state.cmd],
    ["healthcheck", state.healthcheck],
    ["expose", list(state.expose, at, { open })],
    ["env", mapping(state.scope.env, at, { open })],
    ["args", mapping(state.scope.args, at)],
    ["labels", mapping(state.labels, at, { open })],
    [
      "keywords",
      list(
        [...state.keywords].map((k) => scalar(k, at)),
        at
      )
    ]
  ];
}

// src/platforms/docker/stages.ts
function fileModel(parsed, facts) {
  const { tree } = parsed;
  const known2 = tree.instructions.filter((i) => i.known);
  const file = fileResource(parsed);
  const walk = { file, facts, resources: [file], links: [], problems: [], stages: [] };
  const firstFrom = known2.findIndex((i) => i.keyword === "FROM");
  const head = firstFrom < 0 ? known2 : known2.slice(0, firstFrom);
  const globals = headOf(head, walk, tree.escape, firstFrom < 0);
  const groups = grouped(firstFrom < 0 ? [] : known2.slice(firstFrom));
  const offset = walk.stages.length;
  groups.forEach((group, i) => {
    stage(group, walk, globals, { index: i + offset, final: i === groups.length - 1 });
  });
  markShipped(walk);
  return walk;
}
function markShipped({ stages }) {
  const shipped = /* @__PURE__ */ new Set();
  for (let at = stages.at(-1); at && !shipped.has(at); at = at.base) shipped.add(at);
  for (const stage2 of stages) stage2.entries.set("shipped", scalar(shipped.has(stage2), stage2.resource.header));
}
function fileResource({ file, tree, comments }) {
  const whole = span(file, 0, file.text.length);
  const first = tree.instructions[0]?.keywordSpan ?? span(file, 0, 0);
  const entries = new Map([
    ["escape", scalar(tree.escape, first)],
    ...tree.directives.map((d) => [d.name, scalar(d.value, d.valueSpan)])
  ]);
  return {
    kind: "docker/File",
    address: file.path,
    name: file.path,
    body: mapping(entries, whole),
    facts: mapping(
      /* @__PURE__ */ new Map([
        [
          "comments",
          list(
            comments.map((c) => scalar(c.text, c.span)),
            first
          )
        ]
      ]),
      first
    ),
    // Of its own: a comment above the first instruction speaks of that one.
    header: span(file, 0, 0),
    extent: whole
  };
}
function grouped(instructions) {
  const groups = [];
  for (const instruction of instructions) {
    if (instruction.keyword === "FROM") groups.push([instruction]);
    else groups.at(-1)?.push(instruction);
  }
  return groups;
}
function headOf(head, walk, escapeChar, final) {
  const stray = head.findIndex((i) => i.keyword !== "ARG");
  let scope = { escape: escapeChar, args: /* @__PURE__ */ new Map(), env: /* @__PURE__ */ new Map() };
  for (const instruction of stray < 0 ? head : head.slice(0, stray)) {
    const body = bodyOf(instruction, scope);
    add(walk, instruction, walk.file, body.value, walk.facts.instruction(instruction, body.references));
    scope = { ...scope, args: withArgs(scope.args, body.value, /* @__PURE__ */ new Map()) };
  }
  const first = head[stray];
  if (first) {
    const rest2 = head.slice(stray);
    const state = nowhereState(first.keywordSpan, escapeChar, scope.args);
    const entries = [["headless", scalar(true, first.keywordSpan)]];
    inside(rest2, walk, state, scope.args, { index: 0, final, name: "", header: first.keywordSpan, entries });
  }
  return scope;
}
function stage(group, walk, globals, place) {
  const [from, ...rest2] = group;
  if (!from) return;
  const { value: body, references } = fromBody(from, globals);
  const name = text(get(body, "name")).toLowerCase();
  const reference = text(get(body, "image.raw")).toLowerCase();
  const base = walk.stages.findLast((s) => s.name !== "" && s.name === reference);
  const image = get(body, "image");
  const state = base ? base.state : externalState(image, globals.escape);
  const entries = [
    ["name", get(body, "name")],
    ["image", image],
    ["platform", get(body, "platform")]
  ];
  if (base) entries.push(["base", scalar(base.resource.address, image.span)]);
  const resource = inside(
    rest2,
    walk,
    state,
    globals.args,
    { ...place, name, base, header: from.span, entries },
    (parent) => {
      add(walk, from, parent, body, walk.facts.instruction(from, references, { base: base?.resource }));
    }
  );
  if (base) walk.links.push({ from: resource, to: base.resource, via: "base", span: image.span });
}
function inside(instructions, walk, start, globals, shape2, before = () => {
}) {
  const { index, name, header, final } = shape2;
  const entries = new Map([
    ["index", scalar(index, header)],
    ["final", scalar(final, header)],
    ...shape2.entries
  ]);
  const end = instructions.at(-1)?.span.end ?? header.end;
  const extent = span(header.file, header.start, Math.max(header.end, end));
  const resource = {
    kind: "docker/Stage",
    address: `stage ${name || index}`,
    name: name || String(index),
    body: mapping(entries, extent, { keySpan: header }),
    header,
    extent,
    parent: walk.file
  };
  walk.resources.push(resource);
  before(resource);
  let state = start;
  for (const instruction of instructions) state = one(instruction, walk, resource, state, globals);
  for (const [key, value] of settled(state, header)) entries.set(key, value);
  walk.stages.push({ index, name, resource, state, base: shape2.base, entries });
  return resource;
}
function one(instruction, walk, parent, state, globals) {
  const { value: body, references } = bodyOf(instruction, state.scope);
  const source = sourceStage(body, walk);
  const resource = add(
    walk,
    instruction,
    parent,
    body,
    walk.facts.instruction(instruction, references, { state, source: source?.resource })
  );
  if (source) walk.links.push({ from: resource, to: source.resource, via: "from", span: get(body, "flags.from").span });
  const commands = commandsOf2(instruction, resource, state);
  walk.resources.push(...commands.resources);
  walk.problems.push(...commands.problems);
  if (instruction.keyword === "ONBUILD" && instruction.inner) {
    return { ...state, onbuild: one(instruction.inner, walk, resource, state.onbuild ?? state, globals) };
  }
  return after(instruction.keyword, body, state, globals);
}
function sourceStage(body, walk) {
  const from = text(get(body, "flags.from")).toLowerCase();
  if (from === "") return void 0;
  return walk.stages.findLast((s) => s.name === from) ?? walk.stages.find((s) => String(s.index) === from);
}
function add(walk, instruction, parent, body, facts) {
  const { keyword: keyword2, keywordSpan, span: extent } = instruction;
  const kind = `docker/${keyword2.slice(0, 1)}${keyword2.slice(1).toLowerCase()}`;
  const resource = { kind, address: keyword2, name: keyword2, body, facts, header: keywordSpan, extent, parent };
  walk.resources.push(resource);
  return resource;
}

// src/platforms/docker/index.ts
var docker = {
  id: "docker",
  model(files, project) {
    const models = files.filter(isDockerfile).map((parsed) => fileModel(parsed, factsOf(parsed, project)));
    return {
      resources: models.flatMap((m) => m.resources),
      links: models.flatMap((m) => m.links),
      problems: models.flatMap((m) => m.problems),
      gaps: []
    };
  }
};
function isDockerfile(parsed) {
  const { tree } = parsed;
  return typeof tree === "object" && tree !== null && "instructions" in tree;
}
export {
  docker
};
