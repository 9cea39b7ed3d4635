import {
  all,
  allows,
  ancestor,
  anchor,
  and,
  applyEdits,
  atLeast,
  atMost,
  child,
  commandArguments,
  commandName,
  compose,
  contains,
  cover,
  defineRule,
  entries,
  equals,
  every,
  fact,
  firstSet,
  flag,
  get,
  holdsPort,
  identityMap,
  includesAny,
  isAnyone,
  isCommand,
  isConditional,
  isEveryProtocol,
  isEverywhere,
  isFalse,
  isGiven,
  isJudgedElsewhere,
  isSet,
  isTrue,
  isUnset,
  items,
  keys,
  kindMatches,
  lineSpan,
  lineStarts,
  list,
  mapping,
  matches,
  missing,
  named,
  not,
  oneOf,
  openingRule,
  opensPort,
  operands,
  option,
  or,
  place,
  position,
  principals,
  printable,
  problemAt,
  range,
  root,
  rowsRule,
  runs,
  runsUnder,
  scalar,
  severities,
  slice,
  some,
  span,
  spanOf,
  startsWith,
  state,
  statements,
  steps,
  subcommand,
  suggest,
  test,
  text,
  toSource,
  unknown,
  valueRule
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/index.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { resolve as resolve5 } from "node:path";

// src/engine/baseline.ts
function toBaseline(findings) {
  return {
    version: 1,
    fingerprints: [...new Set(findings.filter((f) => !f.suppressed).map((f) => f.fingerprint))].sort()
  };
}
function parseBaseline(text2) {
  const data = JSON.parse(text2);
  if (typeof data === "object" && data !== null && "version" in data && data.version === 1 && "fingerprints" in data) {
    const { fingerprints: fingerprints2 } = data;
    if (Array.isArray(fingerprints2) && fingerprints2.every((f) => typeof f === "string"))
      return { version: 1, fingerprints: fingerprints2 };
  }
  throw new Error('not a baseline that this version wrote: expected `{ "version": 1, "fingerprints": [...] }`');
}
function compare(findings, baseline) {
  if (!baseline) return { findings, absent: [] };
  const known = new Set(baseline.fingerprints);
  const now = new Set(findings.map((f) => f.fingerprint));
  return {
    findings: findings.map((f) => ({ ...f, status: known.has(f.fingerprint) ? "unchanged" : "new" })),
    absent: baseline.fingerprints.filter((f) => !now.has(f))
  };
}

// src/engine/config.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var configNames = ["bylaw.yaml", "bylaw.yml", ".bylaw.yaml", ".bylaw.yml"];
function findConfig(cwd) {
  return configNames.find((name) => existsSync(join(cwd, name)));
}
function parseConfig(file, yaml, validate, knownRules) {
  const parsed = yaml.parse(file);
  const broken = parsed.problems.filter((p) => p.severity === "error");
  const body = documentOf(parsed.tree);
  if (broken.length > 0 || !body) return { config: {}, problems: broken, waiverPlaces: [] };
  const data = plain(body);
  if (data === null) return { config: {}, problems: [], waiverPlaces: [] };
  if (!validate(data)) {
    return { config: {}, problems: (validate.errors ?? []).flatMap((e) => schemaProblem(body, e)), waiverPlaces: [] };
  }
  const waiverPlaces = items(get(body, "waivers")).map((waiver) => get(waiver, "rule").span);
  return { config: data, problems: unknownRules(body, knownRules), waiverPlaces };
}
function documentOf(tree) {
  const { documents } = tree;
  return documents[0]?.value;
}
function plain(value) {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "bigint" ? Number(value.value) : value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries([...value.entries].map(([k, v]) => [k, plain(v)]));
    default:
      return null;
  }
}
function schemaProblem(body, error) {
  if (error.keyword === "anyOf" || error.keyword === "if") return [];
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  const at = get(body, path);
  const where = path.length > 0 ? `\`${path.join(".")}\`` : "the configuration";
  const extra = error.params.additionalProperty;
  if (error.keyword === "additionalProperties" && typeof extra === "string") {
    const known = Array.isArray(error.params.known) ? error.params.known.map(String) : topLevelKeys;
    const value = get(at, [extra]);
    const hint = suggest(extra, known);
    return [
      problemAt(value.keySpan ?? value.span, "config-unknown-key", `${where} has no setting \`${extra}\``, {
        hint: hint ? `did you mean \`${hint}\`?` : "see the schema at `bylaw/schema/config.json`"
      })
    ];
  }
  const allowed = Array.isArray(error.params.allowedValues) ? `: ${error.params.allowedValues.join(", ")}` : "";
  return [problemAt(at.span, "config-invalid", `${where} ${error.message ?? "is not valid"}${allowed}`)];
}
var topLevelKeys = [
  "preset",
  "failOn",
  "include",
  "exclude",
  "rules",
  "overrides",
  "policies",
  "waivers",
  "platforms"
];
function unescapePointer(step) {
  const text2 = step.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(text2) ? Number(text2) : text2;
}
function unknownRules(body, known) {
  if (known.length === 0) return [];
  const overrides = get(body, "overrides");
  const named2 = [get(body, "rules"), ...overrides.kind === "list" ? overrides.items.map((o) => get(o, "rules")) : []];
  return named2.flatMap(
    (rules) => keys(rules).filter((id) => !known.includes(id)).map((id) => {
      const value = get(rules, [id]);
      const near = suggest(id, known);
      return problemAt(value.keySpan ?? value.span, "config-unknown-rule", `there is no rule \`${id}\``, {
        hint: near ? `did you mean \`${near}\`?` : "`bylaw rules` lists them"
      });
    })
  );
}

// src/engine/settings.ts
var contained = {
  none: [],
  default: ["default"],
  strict: ["default", "strict"],
  all: ["default", "strict", "opt-in"]
};
function settingsFor(meta, path, selection) {
  let current = {
    enabled: contained[selection.preset].includes(meta.preset) || selection.own.has(meta.id),
    severity: meta.severity,
    options: defaults(meta)
  };
  current = apply(current, selection.config.rules?.[meta.id]);
  for (const override of selection.config.overrides ?? []) {
    const setting = override.rules[meta.id];
    if (setting !== void 0 && override.files.some((g) => selection.glob(g, path))) current = apply(current, setting);
  }
  return selection.only ? { ...current, enabled: selection.only.includes(meta.id) } : current;
}
function mayRun(rule, selection) {
  if (settingsFor(rule.meta, "", selection).enabled) return true;
  if (selection.only) return false;
  return (selection.config.overrides ?? []).some(
    (o) => o.rules[rule.meta.id] !== void 0 && o.rules[rule.meta.id] !== "off"
  );
}
function defaults(meta) {
  return Object.fromEntries(Object.entries(meta.options ?? {}).map(([name, spec]) => [name, spec.default]));
}
function apply(current, setting) {
  if (setting === void 0) return current;
  if (setting === "off") return { ...current, enabled: false };
  if (setting === "on") return { ...current, enabled: true };
  if (typeof setting === "string") return { ...current, enabled: true, severity: setting };
  return {
    enabled: setting.enabled ?? true,
    severity: setting.severity ?? current.severity,
    options: { ...current.options, ...setting.options }
  };
}

// src/engine/evaluate.ts
function evaluate(graph, rules, selection, reports) {
  const findings = [];
  const undecided = [];
  const crashes = [];
  const judged = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    if (!mayRun(rule, selection)) continue;
    let count = 0;
    for (const resource of new Set(rule.select.flatMap((kind) => graph.ofKind(kind)))) {
      const { path } = resource.header.file;
      if (!reports(path)) continue;
      const settings = settingsFor(rule.meta, path, selection);
      if (!settings.enabled) continue;
      count++;
      try {
        rule.check(resource, {
          graph,
          options: settings.options,
          linked: graph.linked,
          report: (found) => findings.push(toRaw(rule, settings.severity, resource, found)),
          undecided: (at, why) => undecided.push({ rule, resource, at: narrow(at), why: why ?? whyUnknown(at) })
        });
      } catch (error) {
        crashes.push({ rule, resource, message: error instanceof Error ? error.message : String(error) });
      }
    }
    judged.set(rule.meta.id, count);
  }
  return { findings, undecided, crashes, judged };
}
function toRaw(rule, severity, resource, found) {
  return {
    rule,
    severity,
    resource,
    at: narrow(found.at),
    message: found.message,
    related: (found.related ?? []).map((r) => ({ at: narrow(r.at), message: r.message })),
    ...found.fix ? { fix: found.fix } : {}
  };
}
function whyUnknown(at) {
  return "kind" in at && at.kind === "unknown" ? at.why : "depends on something that is not known here";
}
function narrow(at) {
  const wide = "kind" in at ? placeOf(at) : at;
  const { file, start, end } = wide;
  for (let i = start; i < end; i++) {
    const c = file.text.charCodeAt(i);
    if (c === 10 || c === 13) return { file, start, end: trimEnd(file.text, start, i) };
  }
  return wide;
}
function placeOf(value) {
  const structured = value.kind === "map" || value.kind === "list";
  return structured || value.span.start === value.span.end ? value.keySpan ?? value.span : value.span;
}
function trimEnd(text2, start, end) {
  let stop = end;
  while (stop > start && /\s/.test(text2[stop - 1] ?? "")) stop--;
  return stop;
}

// src/engine/glob.ts
async function globMatcher(config) {
  const asked = config.include ?? config.exclude ?? config.overrides ?? config.waivers;
  if (!asked) return () => false;
  const { Minimatch } = await import("./esm-JCC5J4PL.js");
  const compiled = /* @__PURE__ */ new Map();
  return (pattern, path) => {
    let matcher = compiled.get(pattern);
    if (!matcher) {
      matcher = new Minimatch(pattern, { dot: true, matchBase: !pattern.includes("/") });
      compiled.set(pattern, matcher);
    }
    return matcher.match(path) || !/[*?[{]/.test(pattern) && path.startsWith(`${pattern.replace(/\/$/, "")}/`);
  };
}

// src/engine/classify.ts
var dockerfilePath = /(?:^|\/)(?:Dockerfile|Containerfile)(?![^/]*\.(?:dockerignore|md|txt|tsx?|[cm]?js|go|py|rb|rs|java|json|ya?ml|html|s?css|sh|svg|png)$)(?:[.\-_][^/]*)?$/i;
var yamlPath = /\.ya?ml$/i;
var jsonPath = /\.json$/i;
var kubernetesYaml = /^(?:- |\{)?\s*["']?apiVersion["']?\s*:/m;
var kubernetesJson = /"apiVersion"\s*:/;
var workflow = /^["']?on["']?\s*:[\s\S]*^["']?jobs["']?\s*:|^["']?jobs["']?\s*:[\s\S]*^["']?on["']?\s*:/m;
var table = [
  { path: dockerfilePath, format: "dockerfile", platform: "docker" },
  { path: /\.(?:Dockerfile|Containerfile)$/i, format: "dockerfile", platform: "docker" },
  { path: /\.(?:tf|tofu)$/, format: "hcl", platform: "terraform" },
  { path: /\.(?:tf|tofu)\.json$/, format: "json", platform: "terraform" },
  { path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, format: "yaml", platform: "github" },
  { path: /(?:^|\/)action\.ya?ml$/, content: /^["']?runs["']?\s*:/m, format: "yaml", platform: "github" },
  { path: /(?:^|[/.])gitlab-ci(?:[.\-_][^/]*)?\.ya?ml$/, format: "yaml", platform: "gitlab" },
  {
    path: /(?:^|\/)\.gitlab\/(?:ci\/)?[^/]+\.ya?ml$/,
    content: /^\s+(?:script|trigger|extends)\s*:/m,
    format: "yaml",
    platform: "gitlab"
  },
  { path: /(?:^|\/)(?:docker-)?compose(?:[.\-_][^/]*)?\.ya?ml$/i, format: "yaml", platform: "compose" },
  { path: /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/, format: "yaml", platform: "kubernetes" },
  { path: /(?:^|\/)Chart\.ya?ml$/, content: /^name\s*:/m, format: "yaml", platform: "kubernetes" },
  { path: yamlPath, content: kubernetesYaml, format: "yaml", platform: "kubernetes" },
  { path: yamlPath, content: workflow, format: "yaml", platform: "github" },
  { path: jsonPath, content: /"planned_values"\s*:/, format: "json", platform: "terraform" },
  { path: jsonPath, content: kubernetesJson, format: "json", platform: "kubernetes" }
];
function isCandidate(path) {
  return table.some((row) => row.path.test(path));
}
function isNamed(path) {
  return table.some((row) => !row.content && row.path.test(path));
}
function classify(path, text2) {
  const head = text2.length > 262144 ? text2.slice(0, 262144) : text2;
  return table.find((row) => row.path.test(path) && (!row.content || row.content.test(head)));
}

// src/engine/discover.ts
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, join as join2, relative, resolve, sep } from "node:path";
async function discover(cwd, given) {
  const found = /* @__PURE__ */ new Set();
  const named2 = /* @__PURE__ */ new Set();
  const roots = /* @__PURE__ */ new Set([cwd]);
  const absent = [];
  for (const path of given) {
    const absolute = resolve(cwd, path);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) {
      absent.push(path);
      continue;
    }
    roots.add(stat.isDirectory() ? absolute : dirname(absolute));
    if (!stat.isDirectory()) {
      const name = toPosix(relative(cwd, absolute));
      found.add(name);
      named2.add(name);
      continue;
    }
    for (const file of fromGit(absolute) ?? await fromWalk(absolute)) {
      if (isCandidate(file)) found.add(toPosix(relative(cwd, join2(absolute, file))));
    }
  }
  return { paths: [...found].sort(), named: named2, roots: [...roots], absent };
}
var toPosix = (path) => sep === "/" ? path : path.split(sep).join("/");
function fromGit(directory) {
  const git = spawnSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: directory,
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024
  });
  return git.status === 0 ? git.stdout.split("\0").filter(Boolean) : void 0;
}
var neverScanned = ["**/.git/**", "**/node_modules/**", "**/.terraform/**"];
async function fromWalk(directory) {
  const { default: glob } = await import("./out-L5PXNU6X.js");
  const entries2 = await glob("**/*", {
    cwd: directory,
    dot: true,
    followSymbolicLinks: false,
    ignore: neverScanned,
    suppressErrors: true,
    // With `onlyFiles` symbolic links would vanish without a word.
    onlyFiles: false,
    markDirectories: true
  });
  const files = entries2.filter((path) => !path.endsWith("/"));
  const ignoreFiles = files.filter((f) => f === ".gitignore" || f.endsWith("/.gitignore"));
  return ignoreFiles.length === 0 ? files : filterIgnored(directory, files, ignoreFiles);
}
async function filterIgnored(directory, files, ignoreFiles) {
  const { default: ignore } = await import("./ignore-SALMNDF3.js");
  const matchers = ignoreFiles.map((path) => ({
    below: path.slice(0, -".gitignore".length),
    matcher: ignore().add(readFileSync(join2(directory, path), "utf8"))
  })).sort((a, b) => a.below.length - b.below.length);
  return files.filter((file) => {
    let ignored = false;
    for (const { below, matcher } of matchers) {
      if (!file.startsWith(below)) continue;
      const verdict = matcher.test(file.slice(below.length));
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return !ignored;
  });
}

// src/engine/project.ts
import { readdirSync } from "node:fs";
import { posix, resolve as resolve3 } from "node:path";

// src/engine/read.ts
import { lstatSync, readFileSync as readFileSync2, realpathSync } from "node:fs";
import { isAbsolute, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
var maxFileBytes = 32 * 1024 * 1024;
function readSource(cwd, path, roots, tolerant) {
  const absolute = resolve2(cwd, path);
  try {
    const stat = lstatSync(absolute);
    if (stat.isSymbolicLink()) {
      const target = realpathSync(absolute);
      if (!roots.some((r) => isBelow(r, target)))
        return { status: "skipped", why: "a symbolic link out of the scanned tree" };
      return { status: "skipped", why: `a symbolic link to ${relative2(cwd, target)}, which is judged where it stands` };
    }
    if (!stat.isFile()) return { status: "skipped", why: stat.isDirectory() ? "a directory" : "not a regular file" };
    if (stat.size > maxFileBytes) {
      return {
        status: "failed",
        why: `larger than ${maxFileBytes / 1024 / 1024} MiB (${Math.round(stat.size / 1024 / 1024)} MiB)`
      };
    }
    return decode(path, readFileSync2(absolute), tolerant);
  } catch (error) {
    return { status: "failed", why: explain(error) };
  }
}
function isBelow(root2, path) {
  const way = relative2(root2, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep2}`) && !isAbsolute(way);
}
function decode(path, bytes, tolerant = false) {
  if (bytes[0] === 255 && bytes[1] === 254) return { file: { path, text: new TextDecoder("utf-16le").decode(bytes) } };
  if (bytes[0] === 254 && bytes[1] === 255) return { file: { path, text: new TextDecoder("utf-16be").decode(bytes) } };
  if (!tolerant && bytes.subarray(0, 8192).includes(0)) return { status: "skipped", why: "binary: it holds NUL bytes" };
  try {
    return { file: { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } };
  } catch {
    return { status: "failed", why: `not UTF-8: ${firstBadByte(bytes)}` };
  }
}
function firstBadByte(bytes) {
  let low = 0;
  let high = bytes.length;
  const decodes = (end) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = low + high >> 1;
    if (decodes(middle + 1)) low = middle + 1;
    else high = middle;
  }
  const before = bytes.subarray(0, low);
  const line = before.reduce((n, b) => b === 10 ? n + 1 : n, 1);
  const bad = bytes[low];
  return bad === void 0 ? `the last character is cut off (line ${line})` : `byte 0x${bad.toString(16)} at offset ${low} (line ${line}); save the file as UTF-8`;
}
function explain(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    ELOOP: "a loop of symbolic links",
    EISDIR: "a directory"
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

// src/engine/project.ts
function project(store, settings) {
  return {
    settings,
    read: (path) => read(store, path),
    parse: (path, format) => parse(store, path, format),
    list: (directory) => list2(store, directory)
  };
}
function read(store, path) {
  const name = posix.normalize(path);
  if (store.sources.has(name)) return store.sources.get(name);
  const file = readNow(store, name);
  store.sources.set(name, file);
  return file;
}
function readNow(store, name) {
  const overlaid = store.overlay[name];
  if (overlaid !== void 0) return { path: name, text: overlaid };
  if (!store.roots.some((r) => isBelow(r, resolve3(store.cwd, name)))) return void 0;
  const result = readSource(store.cwd, name, store.roots, false);
  return "file" in result ? result.file : void 0;
}
function parse(store, path, format) {
  const file = read(store, path);
  const parser = store.formats.get(format);
  if (!file || !parser) return void 0;
  const key = `${format}:${file.path}`;
  const known = store.parsed.get(key);
  if (known) return known;
  const parsed = parser.parse(file);
  store.parsed.set(key, parsed);
  return parsed;
}
function list2(store, directory) {
  const absolute = resolve3(store.cwd, directory);
  const names2 = /* @__PURE__ */ new Set();
  const prefix = posix.normalize(directory) === "." ? "" : `${posix.normalize(directory).replace(/\/$/, "")}/`;
  for (const path of Object.keys(store.overlay)) {
    if (path.startsWith(prefix)) names2.add(path.slice(prefix.length).replace(/\/.*/, "/"));
  }
  if (store.roots.some((r) => isBelow(r, absolute))) {
    try {
      for (const entry of readdirSync(absolute, { withFileTypes: true }))
        names2.add(entry.isDirectory() ? `${entry.name}/` : entry.name);
    } catch {
    }
  }
  return [...names2].sort();
}

// src/engine/load.ts
async function load(input) {
  const { cwd, overlay } = input;
  const found = await discover(
    cwd,
    input.paths.filter((p) => overlay[p] === void 0)
  );
  const formats2 = /* @__PURE__ */ new Map();
  const store = { cwd, roots: found.roots, overlay, formats: formats2, sources: /* @__PURE__ */ new Map(), parsed: /* @__PURE__ */ new Map() };
  const files = [];
  const byPlatform = /* @__PURE__ */ new Map();
  const overlaid = Object.keys(overlay);
  for (const path of [.../* @__PURE__ */ new Set([...found.paths, ...overlaid])].sort()) {
    const named2 = found.named.has(path) || overlaid.includes(path);
    if (!named2 && !input.included(path)) {
      files.push({ path, status: "skipped", why: "left out by the configuration" });
      continue;
    }
    const text2 = overlay[path];
    const read3 = text2 === void 0 ? readSource(cwd, path, found.roots, isNamed(path)) : { file: { path, text: text2 } };
    if (!("file" in read3)) {
      files.push({ path, ...read3 });
      continue;
    }
    store.sources.set(path, read3.file);
    const kind = classify(path, read3.file.text);
    if (!kind) {
      files.push({ path, status: "skipped", why: "of no known platform" });
      continue;
    }
    if (!formats2.has(kind.format)) formats2.set(kind.format, await input.format(kind.format));
    const parsed = parse(store, path, kind.format);
    if (!parsed) continue;
    const group2 = byPlatform.get(kind.platform);
    if (group2) group2.push(parsed);
    else byPlatform.set(kind.platform, [parsed]);
    files.push({ path, platform: kind.platform, ...account(parsed) });
  }
  return {
    store,
    byPlatform,
    files,
    absent: found.absent.map(notFound),
    partial: found.named.size === input.paths.length
  };
}
function notFound(path) {
  return { code: "path-not-found", severity: "error", message: `no such file or directory: ${path}`, path };
}
function account({ problems, tree }) {
  const first = problems.find((p) => p.severity === "error");
  if (!first) return { status: "judged" };
  return isEmptyTree(tree) ? { status: "failed", why: first.message } : { status: "judged", why: `in part: ${first.message}` };
}
function isEmptyTree(tree) {
  if (typeof tree !== "object" || tree === null) return true;
  return Object.values(tree).every((part) => !Array.isArray(part) || part.length === 0);
}

// src/engine/fingerprint.ts
import { createHash } from "node:crypto";
function evidence(text2, start, end) {
  const line = text2.slice(start, Math.min(end, start + 400)).split(/[\r\n]/, 1)[0] ?? "";
  return line.replace(/(?:^|\s)(?:#|\/\/).*$/, "").replace(/\s+/g, " ").trim();
}
function fingerprints(all2) {
  const seen = /* @__PURE__ */ new Map();
  return all2.map(({ ruleId, path, address, evidence: evidence2 }) => {
    const key = JSON.stringify([ruleId, path, address, evidence2]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return createHash("sha256").update(`${key}#${ordinal}`).digest("hex").slice(0, 32);
  });
}

// src/engine/present.ts
function presentFindings(marked) {
  const sorted = merge([...marked].sort((a, b) => byPlace(a.finding, b.finding)));
  const identities = fingerprints(
    sorted.map(({ finding: { rule, resource, at } }) => ({
      ruleId: rule.meta.id,
      path: at.file.path,
      address: root(resource).address === resource.address ? resource.address : `${root(resource).address} ${resource.address}`,
      evidence: evidence(at.file.text, at.start, at.end)
    }))
  );
  return sorted.map(({ finding, by, related }, i) => ({
    ruleId: finding.rule.meta.id,
    severity: finding.severity,
    confidence: finding.rule.meta.confidence,
    category: finding.rule.meta.category,
    message: finding.message,
    path: finding.at.file.path,
    range: range(finding.at),
    resource: nameOf(finding.resource),
    fingerprint: identities[i] ?? "",
    ...related.length > 0 ? { related } : {},
    ...finding.fix ? { fix: fixText(finding.fix) } : {},
    ...by ? { suppressed: by } : {}
  }));
}
function merge(sorted) {
  const result = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const one of sorted) {
    const { rule, resource, at, message, related } = one.finding;
    const { address } = root(resource);
    const key = `${rule.meta.id} ${at.file.path} ${at.start} ${at.end} ${message.replaceAll(address, "")}`;
    const places = [...related, ...callPlaces(resource)].map(relatedPlace);
    const index = byKey.get(key);
    const known = index === void 0 ? void 0 : result[index];
    if (known === void 0 || index === void 0) {
      byKey.set(key, result.length);
      result.push({ ...one, related: places });
      continue;
    }
    const other = root(known.finding.resource).address === address ? [] : [relatedPlace(instancePlace(resource))];
    const base = known.by && !one.by ? one : known;
    const fresh = [...other, ...places].filter((p) => !known.related.some((k) => isSame(k, p)));
    result[index] = { ...base, related: [...known.related, ...fresh] };
  }
  return result;
}
function callPlaces(resource) {
  const { address, callers = [] } = root(resource);
  return callers.map((at) => ({ at, message: `${address} comes from this call` }));
}
function instancePlace(resource) {
  const { address, header } = root(resource);
  return { at: header, message: `also ${address}` };
}
function relatedPlace({ at, message }) {
  return { path: at.file.path, range: range(at), message };
}
function isSame(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function byPlace(a, b) {
  return order(a.at.file.path, b.at.file.path) || a.at.start - b.at.start || a.at.end - b.at.end || order(a.rule.meta.id, b.rule.meta.id) || order(a.resource.address, b.resource.address) || order(a.message, b.message);
}
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function inOrder(findings) {
  return [...findings].sort(
    (a, b) => order(a.path, b.path) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || order(a.ruleId, b.ruleId)
  );
}
function nameOf(resource) {
  const top = root(resource);
  return top === resource ? { kind: top.kind, address: top.address } : { kind: top.kind, address: top.address, part: resource.address };
}
function fixText(fix) {
  return {
    title: fix.title,
    safety: fix.safety,
    edits: fix.edits.map(({ span: span2, newText }) => ({
      path: span2.file.path,
      range: range(span2),
      start: span2.start,
      end: span2.end,
      newText
    }))
  };
}
function presentUndecided(all2) {
  const seen = /* @__PURE__ */ new Set();
  return all2.map(({ rule, resource, at, why }) => ({ ruleId: rule.meta.id, ...placed(at), resource: nameOf(resource), why })).filter((u) => {
    const key = `${u.ruleId} ${u.path} ${u.range.start.line}:${u.range.start.column} ${u.why}`;
    return !seen.has(key) && seen.add(key);
  }).sort((a, b) => order(a.path, b.path) || a.range.start.line - b.range.start.line || order(a.ruleId, b.ruleId));
}
function presentCrash({ rule, resource, message }) {
  return { ruleId: rule.meta.id, message, path: resource.header.file.path, resource: nameOf(resource) };
}
function presentProblem({ code, severity, message, hint, path, span: span2 }) {
  return { code, severity, message, ...hint ? { hint } : {}, path, ...span2 ? { range: range(span2) } : {} };
}
function placed(at) {
  return { path: at.file.path, range: range(at) };
}

// src/engine/stopwatch.ts
function stopwatch() {
  let last = performance.now();
  const laps = {};
  return {
    laps,
    lap(step) {
      const now = performance.now();
      laps[step] = Math.round((now - last) * 100) / 100;
      last = now;
    }
  };
}

// src/engine/suppress/housekeeping.ts
var shared = {
  confidence: "high",
  category: "maintainability",
  preset: "default",
  since: "0.1.0",
  aliases: {}
};
var unused = {
  ...shared,
  id: "bylaw-unused-suppression",
  title: "Suppression does nothing",
  severity: "info",
  why: "An exception for something that is not there any more hides the next real finding of the same rule.",
  remedy: "Delete the comment or waiver.",
  references: ["https://docs.astral.sh/ruff/rules/unused-noqa/"]
};
var expired = {
  ...shared,
  id: "bylaw-expired-suppression",
  title: "Suppression has expired",
  severity: "low",
  why: "The day up to which the exception was agreed has passed, so it does not hold any more and its findings are back.",
  remedy: "Repair what it was about, or agree on a new day.",
  references: ["https://cloudflare.github.io/pint/ignoring.html"]
};
var mistaken = {
  ...shared,
  id: "bylaw-mistaken-suppression",
  title: "Suppression can not be understood",
  severity: "low",
  why: "A suppression with a mistake in it or for a rule that does not exist suppresses nothing, though its author believes it does.",
  remedy: "Write `bylaw: ignore[rule-id] until=YYYY-MM-DD owner=@team -- reason`.",
  references: ["https://docs.astral.sh/ruff/rules/invalid-noqa-comment/"]
};
var housekeepingRules = [unused, expired, mistaken];
var about = {
  unused: [unused, (ids) => `nothing here is found by ${ids}, so there is nothing to suppress`],
  expired: [expired, (ids) => `the suppression of ${ids} has expired`],
  malformed: [mistaken, () => "this suppression has a mistake in it and suppresses nothing"],
  "unknown-rule": [mistaken, (ids) => `no rule is called ${ids}, so this suppresses nothing`]
};
function housekeeping(all2, selection) {
  if (selection.only) return [];
  const found = all2.flatMap((suppression2) => {
    const [meta, message] = about[suppression2.why];
    const settings = settingsFor(meta, suppression2.path, selection);
    return settings.enabled ? [{ suppression: suppression2, meta, severity: settings.severity, message }] : [];
  });
  const identities = fingerprints(
    found.map(({ meta, suppression: { path, ids } }) => ({
      ruleId: meta.id,
      path,
      address: "",
      evidence: ids.join(",")
    }))
  );
  return found.map(({ suppression: suppression2, meta, severity, message }, i) => ({
    ruleId: meta.id,
    severity,
    confidence: meta.confidence,
    category: meta.category,
    message: message(suppression2.ids.map((id) => `\`${id}\``).join(", ") || "it"),
    path: suppression2.path,
    range: suppression2.range,
    fingerprint: identities[i] ?? ""
  }));
}

// src/engine/suppress/comments.ts
var marker = /bylaw:\s*(ignore(?:-file)?)\b\s*(\[[^\]]*\])?\s*(.*)$/;
function ownDirective(comment) {
  const match = marker.exec(comment.text);
  if (!match) return void 0;
  const [, verb, list3, rest = ""] = match;
  const [settings = "", ...reason] = rest.replace(/\s*\*\/\s*$/, "").split(/\s*--\s*/);
  const ids = (list3 ?? "").replace(/[[\]]/g, "").split(",").map((id) => id.trim()).filter(Boolean);
  const found = {};
  let malformed = ids.length === 0 ? "name the rules in brackets: `ignore[rule-id]`" : void 0;
  for (const word of settings.split(/\s+/).filter(Boolean)) {
    const [, key, value] = /^(until|owner)=(\S+)$/.exec(word) ?? [];
    if (key && value) found[key] = value;
    else malformed ??= `\`${word}\` is neither \`until=YYYY-MM-DD\`, \`owner=@team\` nor a reason behind \`--\``;
  }
  if (found.until !== void 0 && !isDate(found.until))
    malformed ??= `\`${found.until}\` is not a date like 2027-01-31`;
  return {
    tool: "bylaw",
    kind: "comment",
    ids,
    scope: verb === "ignore-file" ? "file" : "line",
    at: comment.span,
    ...reason.length > 0 && reason.join(" -- ").trim() !== "" ? { reason: reason.join(" -- ").trim() } : {},
    ...found.owner === void 0 ? {} : { owner: found.owner },
    ...found.until === void 0 ? {} : { until: found.until },
    ...malformed === void 0 ? {} : { malformed }
  };
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text2);
}
function targetLine(comment, comments) {
  const { file } = comment;
  const starts = lineStarts(file);
  const { line } = position(file, comment.start);
  if (file.text.slice(starts[line - 1], comment.start).trim() !== "") return line;
  for (let next = line + 1; next <= starts.length; next++) {
    const start = starts[next - 1] ?? 0;
    const content = file.text.slice(start, starts[next] ?? file.text.length);
    const first = start + (content.length - content.trimStart().length);
    if (content.trim() !== "" && !comments.some((c) => c.span.start <= first && first < c.span.end)) return next;
  }
  return line;
}
function wholeFile(at) {
  return span(at.file, 0, at.file.text.length);
}

// src/engine/suppress/dialects.ts
var dockerfile = /(?:^|[/.])(?:Dockerfile|Containerfile)(?:[.\-_][^/]*)?$/i;
var dialects = [
  {
    tool: "checkov",
    pattern: /\b(?:checkov|bridgecrew|cortex):skip=\s*([\w,]+)(?::\s*(.*))?/,
    scope: "block",
    above: "line",
    inDockerfile: "file"
  },
  { tool: "hadolint", pattern: /^#\s*hadolint\s+global\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: "file" },
  { tool: "hadolint", pattern: /^#\s*hadolint\s+stage\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: "line" },
  { tool: "hadolint", pattern: /^#\s*hadolint\s+ignore\s*=\s*([\w, ]+?)(?:\s*#\s*(.*))?$/i, scope: "statement" },
  { tool: "buildkit", pattern: /^#\s*check\s*=.*\bskip=([\w, ]+)(?:\/\/\s*(.*))?/i, scope: "statement", above: "file" },
  {
    tool: "tflint-terraform",
    pattern: /^(?:#|\/\/|\/\*)\s*tflint-ignore-file:\s*([\w, ]+?)(?:\s*#\s*(.*))?$/,
    scope: "file",
    also: ["tflint-aws"]
  },
  {
    tool: "tflint-terraform",
    pattern: /^(?:#|\/\/|\/\*)\s*tflint-ignore:\s*([\w, ]+?)(?:\s*#\s*(.*))?$/,
    scope: "line",
    also: ["tflint-aws"]
  },
  { tool: "zizmor", pattern: /#\s*zizmor:\s*ignore\[([\w\-, ]+)\]\s*(.*)/, scope: "line" }
];
function foreignDirectives(comment, comments) {
  const trivy = trivyDirectives(comment);
  if (trivy.length > 0) return trivy;
  return dialects.flatMap(({ tool, pattern, scope, above, inDockerfile, also }) => {
    const match = pattern.exec(comment.text.trim());
    if (!match) return [];
    const ids = (match[1] ?? "").split(",").map((id) => id.trim()).filter(Boolean).map((id) => id === "all" ? "*" : id);
    const reason = match[2]?.trim();
    const here = dockerfile.test(comment.span.file.path) ? inDockerfile : void 0;
    return [tool, ...also ?? []].map((name) => ({
      tool: name,
      kind: "comment",
      ids,
      scope: here ?? (above && isAbove(comment, comments) ? above : scope),
      at: comment.span,
      ...reason ? { reason } : {}
    }));
  });
}
function isAbove(comment, comments) {
  const { file, start } = comment.span;
  let before = file.text.slice(0, start);
  for (const c of [...comments].reverse()) {
    if (c.span.start < start) before = before.slice(0, c.span.start) + before.slice(c.span.end);
  }
  return before.trim() === "";
}
function trivyDirectives(comment) {
  return [...comment.text.matchAll(/\b(?:trivy|tfsec):ignore:([\w*-]+)(?:\[[^\]]*\])?((?::(?:exp|ws):[^\s:]+)*)/g)].map(
    ([, id = "", rest = ""]) => {
      const until = /:exp:([^\s:]+)/.exec(rest)?.[1];
      return {
        tool: "trivy",
        kind: "comment",
        ids: [id.replace(/^AVD-/i, "")],
        scope: "line",
        at: comment.span,
        ...until === void 0 ? {} : { until: /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : "0000-00-00" }
      };
    }
  );
}
function annotationDirectives(resources) {
  return resources.filter((r) => !r.parent && r.kind.startsWith("k8s/")).flatMap(
    (resource) => [...entries(get(resource.body, "metadata.annotations"))].flatMap(([key, value]) => {
      const found = annotation(key, text(value));
      if (!found) return [];
      const { file } = resource.extent;
      return [
        {
          ...found,
          kind: "annotation",
          scope: "block",
          at: span(file, resource.extent.start, resource.extent.end)
        }
      ];
    })
  );
}
function annotation(key, value) {
  const linter = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key);
  if (linter) return { tool: "kube-linter", ids: [linter[1] ?? ""], reason: value };
  if (key === "kube-linter.io/ignore-all") return { tool: "kube-linter", ids: ["*"], reason: value };
  if (key === "kube-score/ignore") return { tool: "kube-score", ids: value.split(",").map((v) => v.trim()) };
  if (key === "polaris.fairwinds.com/exempt" && value === "true") return { tool: "polaris", ids: ["*"] };
  const polaris = /^polaris\.fairwinds\.com\/(.+)-exempt$/.exec(key);
  if (polaris && value === "true") return { tool: "polaris", ids: [polaris[1] ?? ""] };
  const checkov = /^checkov\.io\/skip\d*$/.test(key) ? /^\s*(\w+)\s*(?:=\s*(.*))?$/.exec(value) : null;
  if (checkov) return { tool: "checkov", ids: [checkov[1] ?? ""], ...checkov[2] ? { reason: checkov[2] } : {} };
  return void 0;
}

// src/engine/suppress/extent.ts
function extentAt(file, line, resources) {
  let widest = lineSpan(file, line);
  const offer = (start, end) => {
    if (end - start > widest.end - widest.start && position(file, start).line === line) widest = span(file, start, end);
  };
  for (const { header, extent, body } of resources) {
    if (extent.file !== file || extent.end < widest.start || extent.start > widest.end) continue;
    if (position(file, header.start).line === line) offer(header.start, extent.end);
    walk(body, file, widest, offer);
  }
  return widest;
}
function statementAt(file, line, resources) {
  const whole = lineSpan(file, line);
  let best;
  for (const { header, extent } of resources) {
    if (header.file !== file || header.start < whole.start || header.start > whole.end) continue;
    const smaller = best && header.start === best.start && extent.end < best.extent.end;
    if (!best || header.start < best.start || smaller)
      best = { start: header.start, extent: span(file, header.start, extent.end) };
  }
  return best ? best.extent : whole;
}
function enclosing(at, resources) {
  let best;
  for (const { extent } of resources) {
    if (extent.file !== at.file || extent.start > at.start || extent.end < at.end) continue;
    if (!best || extent.end - extent.start < best.end - best.start) best = extent;
  }
  return best;
}
function walk(value, file, line, offer) {
  if (value.span.file !== file || value.span.end < line.start || (value.keySpan ?? value.span).start > line.end) return;
  offer(Math.min(value.keySpan?.start ?? value.span.start, value.span.start), value.span.end);
  if (value.kind === "list") for (const item of value.items) walk(item, file, line, offer);
  if (value.kind === "map") for (const entry of value.entries.values()) walk(entry, file, line, offer);
}

// src/engine/suppress/index.ts
function suppress(input) {
  const byFile = /* @__PURE__ */ new Map();
  const resourcesOf = byHeaderFile(input.resources);
  for (const parsed of input.files) {
    const scoped = directivesOf(parsed, resourcesOf.get(parsed.file) ?? []);
    if (scoped.length > 0) byFile.set(parsed.file.path, scoped);
  }
  const used = /* @__PURE__ */ new Set();
  const usedWaivers = /* @__PURE__ */ new Set();
  const marked = input.findings.map((finding) => {
    const directive = directiveFor(finding, byFile, input.today);
    if (directive) {
      used.add(directive);
      return { finding, by: suppression(directive) };
    }
    const waiver = input.waivers.find((w) => waives(w, finding, input));
    if (!waiver) return { finding };
    usedWaivers.add(waiver);
    return { finding, by: fromWaiver(waiver, finding) };
  });
  const unused2 = [
    ...[...byFile.values()].flat().flatMap((d) => unusedReport(d, used, input)),
    ...input.waivers.flatMap((w, i) => usedWaivers.has(w) ? [] : unusedWaiver(w, input.waiverPlaces[i], input))
  ];
  return { marked, unused: unused2 };
}
function byHeaderFile(resources) {
  const result = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const { file } = resource.header;
    const known = result.get(file);
    if (known) known.push(resource);
    else result.set(file, [resource]);
  }
  return result;
}
function directivesOf(parsed, here) {
  const found = [
    ...parsed.comments.flatMap((c) => ownDirective(c) ?? foreignDirectives(c, parsed.comments)),
    ...annotationDirectives(here)
  ];
  return found.map((d) => ({ ...d, covers: coveredBy(d, parsed, here) }));
}
function coveredBy(directive, parsed, resources) {
  if (directive.scope === "file") return wholeFile(directive.at);
  if (directive.scope === "block") return enclosing(directive.at, resources) ?? fromLine(directive, parsed, resources);
  return fromLine(directive, parsed, resources);
}
function fromLine(directive, parsed, resources) {
  const extent = directive.scope === "statement" ? statementAt : extentAt;
  const below = extent(parsed.file, targetLine(directive.at, parsed.comments), resources);
  return span(parsed.file, Math.min(below.start, directive.at.start), below.end);
}
var isLive = (d, today) => d.malformed === void 0 && (d.until === void 0 || d.until >= today);
function directiveFor(finding, byFile, today) {
  const live = (at) => (byFile.get(at.file.path) ?? []).filter((d) => isLive(d, today) && names(d, finding.rule) && covers(d, at));
  const [direct] = live(finding.at);
  if (direct) return direct;
  return finding.resource.callers?.flatMap((at) => live(at).filter((d) => d.scope !== "file"))[0];
}
function covers(directive, { file, start }) {
  return contains(directive.covers, span(file, start, start));
}
function names({ ids, tool }, { meta }) {
  if (tool === "bylaw") return ids.includes("*") || ids.includes(meta.id);
  const aliases = (meta.aliases[tool] ?? []).map((a) => a.toLowerCase());
  return ids.some((id) => id === "*" ? aliases.length > 0 : id === meta.id || aliases.includes(id.toLowerCase()));
}
function suppression({ tool, kind, at, reason, owner, until }) {
  return {
    kind,
    tool,
    ...reason === void 0 ? {} : { reason },
    ...owner === void 0 ? {} : { owner },
    ...until === void 0 ? {} : { until },
    path: at.file.path,
    range: range(at)
  };
}
function waives(waiver, finding, { today, glob }) {
  if (waiver.rule !== finding.rule.meta.id && waiver.rule !== "*") return false;
  if (waiver.until !== void 0 && waiver.until < today) return false;
  if (waiver.path !== void 0 && !glob(waiver.path, finding.at.file.path)) return false;
  if (waiver.resource === void 0) return true;
  for (let r = finding.resource; r; r = r.parent) if (r.address === waiver.resource) return true;
  return false;
}
function fromWaiver({ reason, owner, until }, { at }) {
  return {
    kind: "waiver",
    tool: "bylaw",
    reason,
    ...owner === void 0 ? {} : { owner },
    ...until === void 0 ? {} : { until },
    path: at.file.path,
    range: range(at)
  };
}
function unusedReport(directive, used, { rules, ran, today }) {
  if (used.has(directive)) return [];
  const report = (why) => [
    { ids: directive.ids, path: directive.at.file.path, range: range(directive.at), why }
  ];
  if (directive.tool !== "bylaw") return [];
  if (directive.malformed !== void 0) return report("malformed");
  if (directive.until !== void 0 && directive.until < today) return report("expired");
  if (!directive.ids.includes("*") && directive.ids.some((id) => !rules.some((r) => r.meta.id === id)))
    return report("unknown-rule");
  return directive.ids.some((id) => id === "*" || ran.has(id)) ? report("unused") : [];
}
function unusedWaiver({ rule, until }, at, { rules, ran, today }) {
  if (!at) return [];
  const report = (why) => [
    { ids: [rule], path: at.file.path, range: range(at), why }
  ];
  if (until !== void 0 && until < today) return report("expired");
  return rules.some((r) => r.meta.id === rule && ran.has(rule)) ? report("unused") : [];
}

// src/engine/graph.ts
function buildGraph(resources, links, gaps) {
  const byKind = group(resources, (r) => r.kind);
  const children = group(
    resources.filter((r) => r.parent),
    (r) => r.parent
  );
  const neighbours = /* @__PURE__ */ new Map();
  const connect = (from, neighbour) => {
    const known = neighbours.get(from);
    if (known) known.push(neighbour);
    else neighbours.set(from, [neighbour]);
  };
  for (const { from, to, via, doubt } of links) {
    const about2 = doubt === void 0 ? { via } : { via, doubt };
    connect(from, { to, ...about2 });
    connect(to, { to: from, ...about2 });
  }
  const ofKind = (kind) => {
    if (!kind.endsWith("*")) return byKind.get(kind) ?? [];
    return [...byKind.keys()].filter((k) => kindMatches(kind, k)).flatMap((k) => byKind.get(k) ?? []);
  };
  const gap = (resource, kind) => gaps.find((g) => (kindMatches(g.kinds, kind) || kindMatches(kind, g.kinds)) && isNear(resource, g));
  const linked = (resource, kind, via) => {
    const near = (neighbours.get(resource) ?? []).filter(
      (n) => kindMatches(kind, n.to.kind) && (via === void 0 || n.via === via)
    );
    const found = [...new Set(near.filter((n) => n.doubt === void 0).map((n) => n.to))];
    const why = near.find((n) => n.doubt !== void 0)?.doubt ?? gap(resource, kind)?.why;
    return why === void 0 ? { found, complete: true } : { found, complete: false, why };
  };
  const parts = (resource, kind) => (children.get(resource) ?? []).flatMap((child2) => {
    const below = parts(child2, kind);
    return kind === void 0 || kindMatches(kind, child2.kind) ? [child2, ...below] : below;
  });
  return { resources, ofKind, linked, parts, gap };
}
function isNear(resource, { below }) {
  return below === void 0 || below === "" || below === "." || resource.header.file.path.startsWith(`${below.replace(/\/$/, "")}/`);
}
function group(values, key) {
  const result = /* @__PURE__ */ new Map();
  for (const value of values) {
    const known = result.get(key(value));
    if (known) known.push(value);
    else result.set(key(value), [value]);
  }
  return result;
}

// src/engine/world.ts
async function buildWorld({ byPlatform, store, partial }, config, registry2) {
  const resources = [];
  const links = [];
  const gaps = [];
  const problems = [];
  const rules = [];
  for (const [id, files] of byPlatform) {
    append(
      problems,
      files.flatMap((f) => f.problems)
    );
    const platform = await registry2.platform(id);
    if (!platform) continue;
    for (const format of platform.formats ?? []) {
      if (!store.formats.has(format)) store.formats.set(format, await registry2.format(format));
    }
    const model = platform.model(files, project(store, config.platforms?.[id] ?? {}));
    append(resources, model.resources);
    append(links, model.links);
    append(gaps, model.gaps);
    append(problems, model.problems);
    const { absenceNeeds } = platform;
    if (partial && absenceNeeds) gaps.push({ kinds: absenceNeeds, why: "only the named files were read" });
    rules.push(...await registry2.rules(id));
  }
  return { graph: buildGraph(resources, links, gaps), rules, files: [...byPlatform.values()].flat(), problems };
}
function append(list3, more) {
  for (const one of more) list3.push(one);
}

// src/engine/run.ts
function idle(own, { judged }) {
  return own.filter(({ meta }) => (judged.get(meta.id) ?? 0) === 0).map(({ meta, select }) => ({
    code: "policy-selected-nothing",
    severity: "warning",
    message: `the policy \`${meta.id}\` judged nothing: there is no ${select.join(" or ")} it applies to`,
    path: meta.id
  }));
}
async function run(input, registry2) {
  const clock = stopwatch();
  const { config, reportOnly, today } = input;
  const glob = await globMatcher(config);
  const included = (path) => (!config.include || config.include.some((g) => glob(g, path))) && !config.exclude?.some((g) => glob(g, path));
  const loaded = await load({ ...input, included, format: registry2.format });
  clock.lap("parse");
  const world = await buildWorld(loaded, config, registry2);
  clock.lap("model");
  const rules = [...input.own, ...world.rules];
  const own = new Set(input.own.map((r) => r.meta.id));
  const selection = { preset: input.preset, config, own, glob, ...input.only ? { only: input.only } : {} };
  const wanted = reportOnly ? new Set(reportOnly) : void 0;
  const verdicts = evaluate(world.graph, rules, selection, (path) => wanted?.has(path) ?? true);
  clock.lap("evaluate");
  const ran = new Set([...verdicts.judged].filter(([, count]) => count > 0).map(([id]) => id));
  const { marked, unused: unused2 } = suppress({
    findings: verdicts.findings,
    files: world.files,
    resources: world.graph.resources,
    rules,
    ran,
    waivers: config.waivers ?? [],
    waiverPlaces: input.waiverPlaces ?? [],
    glob,
    today
  });
  clock.lap("suppress");
  const findings = inOrder([...presentFindings(marked), ...housekeeping(unused2, selection)]);
  const compared = compare(findings, input.baseline);
  clock.lap("compare");
  const result = {
    findings: compared.findings,
    undecided: presentUndecided(verdicts.undecided),
    files: loaded.files,
    problems: [...input.problems, ...loaded.absent, ...world.problems, ...idle(input.own, verdicts)].map(
      presentProblem
    ),
    crashes: verdicts.crashes.map(presentCrash),
    unusedSuppressions: unused2,
    absent: compared.absent,
    rules: Object.fromEntries(verdicts.judged),
    timings: clock.laps
  };
  return {
    result,
    rules: [...rules.map((r) => r.meta), ...housekeepingRules],
    source: (path) => loaded.store.sources.get(path)
  };
}

// src/own-policies.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync3, statSync as statSync2 } from "node:fs";
import { createRequire } from "node:module";
import { dirname as dirname2, join as join3, relative as relative3, resolve as resolve4 } from "node:path";
async function ownPolicies(cwd, given, known) {
  if (given.length === 0) return { rules: [], problems: [] };
  const found = given.map((path) => filesOf(cwd, path));
  const files = found.flatMap((f) => "paths" in f ? f.paths.map((path) => read2(cwd, path)) : []);
  const absent = found.flatMap((f) => "problem" in f ? [f.problem] : []);
  const { loadPolicies } = await import("./policy-VNJNTAT4.js");
  const { rules, problems } = await loadPolicies(files, { rules: await known(), retired: [] });
  return { rules, problems: [...absent, ...problems] };
}
function filesOf(cwd, given) {
  const stat = statSync2(resolve4(cwd, given), { throwIfNoEntry: false });
  if (stat?.isFile()) return { paths: [given] };
  const folder = stat?.isDirectory() ? resolve4(cwd, given) : packageFolder(cwd, given);
  if (folder === void 0) {
    return {
      problem: trouble(given, "policy-not-found", `there is no file, directory or installed package \`${given}\``)
    };
  }
  const paths = readdirSync2(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path) && !/(?:^|[/\\])(?:fixtures|node_modules)[/\\]/.test(path)).map((path) => relative3(cwd, join3(folder, path)).replaceAll("\\", "/")).sort();
  if (paths.length > 0) return { paths };
  return {
    problem: trouble(given, "policy-none", `\`${given}\` holds no policy`, "policies are files ending in .yaml")
  };
}
function packageFolder(cwd, name) {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return void 0;
  try {
    const home = dirname2(createRequire(join3(cwd, "package.json")).resolve(`${name}/package.json`));
    const folder = join3(home, "policies");
    return statSync2(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : home;
  } catch {
    return void 0;
  }
}
function read2(cwd, path) {
  return { path, text: readFileSync3(resolve4(cwd, path), "utf8").replace(/^\uFEFF/, "") };
}
function trouble(path, code, message, hint) {
  return { code, severity: "error", message, path, ...hint === void 0 ? {} : { hint } };
}

// src/policies.generated.ts
var policyBundles = {
  kubernetes: () => import("./policies-kubernetes.generated-7IV2WPIP.js")
};

// src/rules/index.generated.ts
var ruleModules = {
  compose: () => import("./index.generated-METABQNG.js"),
  docker: () => import("./index.generated-FNAUOY5O.js"),
  github: () => import("./index.generated-XQAOGQS2.js"),
  gitlab: () => import("./index.generated-HTDXSGUR.js"),
  kubernetes: () => import("./index.generated-443FCRIF.js"),
  terraform: () => import("./index.generated-6R7XEF6Z.js")
};

// src/registry.ts
var formats = {
  yaml: async () => (await import("./yaml-ATTNKPBC.js")).yaml,
  json: async () => (await import("./json-JNHVCEQB.js")).json,
  hcl: async () => (await import("./hcl-2UPRHNXF.js")).hcl,
  dockerfile: async () => (await import("./dockerfile-X3VJSQSJ.js")).dockerfile
};
var platforms = {
  kubernetes: async () => (await import("./kubernetes-UQ45IP53.js")).kubernetes,
  docker: async () => (await import("./docker-5WN7WKFF.js")).docker,
  compose: async () => (await import("./compose-PRY5AYAQ.js")).compose,
  github: async () => (await import("./github-JD6QQDAF.js")).github,
  gitlab: async () => (await import("./gitlab-7GGTCYUL.js")).gitlab,
  terraform: async () => (await import("./terraform-5TOEYQJC.js")).terraform
};
var builtIn = /* @__PURE__ */ new Map();
var registry = {
  format: (id) => formats[id](),
  platform: async (id) => platforms[id]?.(),
  rules: rulesOf
};
async function rulesOf(platform) {
  const known = builtIn.get(platform);
  if (known) return known;
  const written = (await ruleModules[platform]?.())?.default ?? [];
  const rules = [...written.map(([, rule]) => rule), ...await policiesOf(platform)];
  builtIn.set(platform, rules);
  return rules;
}
async function policiesOf(platform) {
  const bundle = await policyBundles[platform]?.();
  if (!bundle) return [];
  const { loadBundle } = await import("./bundle-EDWQ35RX.js");
  return loadBundle(bundle.default);
}
async function allRules() {
  const platforms2 = /* @__PURE__ */ new Set([...Object.keys(ruleModules), ...Object.keys(policyBundles)]);
  const lists = await Promise.all([...platforms2].map(rulesOf));
  return lists.flat().sort((a, b) => a.meta.id < b.meta.id ? -1 : 1);
}

// src/index.ts
var UsageError = class extends Error {
  constructor(message, problems = []) {
    super(message);
    this.problems = problems;
    this.name = "UsageError";
  }
  problems;
};
async function scan(options) {
  return (await scanForReport(options)).result;
}
async function scanForReport(options) {
  const cwd = resolve5(options.cwd);
  const { config, waiverPlaces } = await configOf(cwd, options.config);
  const own = await ownPolicies(cwd, [...config.policies ?? [], ...options.policies ?? []], knownIds);
  if (options.rules) await refuseUnknown(options.rules, own.rules);
  const baseline = typeof options.baseline === "string" ? readBaseline(cwd, options.baseline) : options.baseline;
  const output = await run(
    {
      cwd,
      paths: options.paths && options.paths.length > 0 ? options.paths : ["."],
      overlay: options.overlay ?? {},
      config,
      waiverPlaces,
      preset: options.preset ?? config.preset ?? "default",
      own: own.rules,
      today: options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      problems: own.problems,
      ...options.rules ? { only: options.rules } : {},
      ...options.reportOnly ? { reportOnly: options.reportOnly } : {},
      ...baseline ? { baseline } : {}
    },
    registry
  );
  return { ...output, config };
}
async function listRules() {
  return [...(await allRules()).map((r) => r.meta), ...housekeepingRules];
}
async function configOf(cwd, given) {
  if (typeof given === "object") return { config: given, waiverPlaces: [] };
  const path = given === false ? void 0 : given ?? findConfig(cwd);
  return path === void 0 ? { config: {}, waiverPlaces: [] } : loadConfig(readText(cwd, path));
}
async function loadConfig(file) {
  const { default: validate } = await import("./config-validator.generated-6226YJFQ.js");
  const yaml = await registry.format("yaml");
  const known = (await listRules()).map((r) => r.id);
  const loaded = parseConfig(file, yaml, validate, known);
  const errors = loaded.problems.filter((p) => p.severity === "error");
  if (errors.length > 0) throw new UsageError(`${file.path} is not a valid configuration`, errors);
  return loaded;
}
function readText(cwd, path) {
  try {
    return { path, text: readFileSync4(resolve5(cwd, path), "utf8").replace(/^\uFEFF/, "") };
  } catch (error) {
    throw new UsageError(`can't read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function readBaseline(cwd, path) {
  const { text: text2 } = readText(cwd, path);
  try {
    return parseBaseline(text2);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
async function knownIds() {
  return (await allRules()).map((r) => r.meta.id);
}
async function refuseUnknown(ids, own) {
  const known = [...await knownIds(), ...own.map((r) => r.meta.id)];
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = suggest(id, known);
    throw new UsageError(
      `there is no rule \`${id}\`${near ? `; did you mean \`${near}\`?` : "; `bylaw rules` lists them"}`
    );
  }
}
export {
  UsageError,
  all,
  allows,
  ancestor,
  anchor,
  and,
  applyEdits,
  atLeast,
  atMost,
  child,
  commandArguments,
  commandName,
  compose,
  contains,
  cover,
  defineRule,
  entries,
  equals,
  every,
  fact,
  firstSet,
  flag,
  get,
  holdsPort,
  identityMap,
  includesAny,
  isAnyone,
  isCommand,
  isConditional,
  isEveryProtocol,
  isEverywhere,
  isFalse,
  isGiven,
  isJudgedElsewhere,
  isSet,
  isTrue,
  isUnset,
  items,
  keys,
  kindMatches,
  lineSpan,
  lineStarts,
  list,
  listRules,
  mapping,
  matches,
  missing,
  named,
  not,
  oneOf,
  openingRule,
  opensPort,
  operands,
  option,
  or,
  place,
  position,
  principals,
  printable,
  problemAt,
  range,
  root,
  rowsRule,
  runs,
  runsUnder,
  scalar,
  scan,
  scanForReport,
  severities,
  slice,
  some,
  span,
  spanOf,
  startsWith,
  state,
  statements,
  steps,
  subcommand,
  suggest,
  test,
  text,
  toBaseline,
  toSource,
  unknown,
  valueRule
};
