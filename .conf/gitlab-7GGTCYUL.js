import {
  imageParts
} from "./chunk-IY7PHQ3R.js";
import {
  commandResources
} from "./chunk-EYO3UKTW.js";
import {
  commandsOf,
  parseShell
} from "./chunk-IZTFO7KA.js";
import {
  scalarMap
} from "./chunk-ZED5WJK3.js";
import {
  and,
  child,
  entries,
  fact,
  firstSet,
  get,
  isFalse,
  isUnset,
  items,
  list,
  mapping,
  not,
  or,
  printable,
  problemAt,
  scalar,
  slice,
  some,
  span,
  spanOf,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/gitlab/includes.ts
function includesOf(config) {
  const include = child(config, "include");
  const all = include.kind === "list" ? items(include) : include.kind === "missing" ? [] : [include];
  return all.map(normal);
}
var types = ["local", "component", "project", "remote", "template", "artifact"];
function normal(value) {
  if (value.kind === "scalar" && typeof value.value === "string") {
    const type2 = /^https?:\/\//.test(value.value) ? "remote" : "local";
    return { type: type2, value: mapping(/* @__PURE__ */ new Map([[type2, value]]), value.span) };
  }
  const type = types.find((t) => child(value, t).kind !== "missing") ?? "unknown";
  return { type: value.kind === "map" ? type : "unknown", value };
}
function includedFiles(include, repository, project) {
  const path = text(child(include.value, "local"));
  if (path === "" || /[$]/.test(path)) return void 0;
  const relative = path.replace(/^\/+/, "");
  const paths = relative.includes("*") ? matching(repository, relative, project) : [`${repository}${relative}`];
  const found = paths.flatMap((p) => {
    const parsed = project.parse(p, "yaml");
    return parsed && isYaml(parsed) ? [parsed] : [];
  });
  return found.length > 0 ? found : void 0;
}
function isYaml(parsed) {
  const { tree } = parsed;
  return typeof tree === "object" && tree !== null && "documents" in tree && Array.isArray(tree.documents);
}
var maxDepth = 12;
function matching(repository, pattern, project) {
  const fixed = pattern.slice(0, pattern.indexOf("*")).replace(/[^/]*$/, "");
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*/g, (stars) => stars === "*" ? "[^/]*" : "(?:.*/)?");
  const wanted = new RegExp(`^${source.endsWith("(?:.*/)?") ? `${source}.*` : source}$`);
  const search = (directory, depth) => project.list(`${repository}${directory}`).flatMap((name) => {
    if (name.endsWith("/"))
      return depth < maxDepth && pattern.includes("**") ? search(directory + name, depth + 1) : [];
    return wanted.test(directory + name) ? [`${repository}${directory}${name}`] : [];
  });
  return search(fixed, 0).sort();
}

// src/platforms/gitlab/merge.ts
var maxDepth2 = 100;
function merged(base, over, depth = 0) {
  if (base.kind === "missing") return over;
  if (over.kind === "missing") return base;
  if (base.kind !== "map" || over.kind !== "map" || depth > maxDepth2) return over;
  const result = new Map(base.entries);
  for (const [key, value] of entries(over)) {
    const below = result.get(key);
    result.set(key, below ? merged(below, value, depth + 1) : value);
  }
  const more = { ...over.keySpan ? { keySpan: over.keySpan } : {}, ...over.origin ? { origin: over.origin } : {} };
  return mapping(result, over.span, { open: base.open || over.open, ...more });
}
function withEntries(value, more, open) {
  const result = new Map(value.kind === "map" ? value.entries : []);
  for (const [key, added] of Object.entries(more)) if (added) result.set(key, added);
  const isOpen = open ?? (value.kind === "map" && value.open);
  return mapping(result, value.span, { open: isOpen, ...value.keySpan ? { keySpan: value.keySpan } : {} });
}

// src/platforms/gitlab/config.ts
var maxFiles = 150;
function configOf(parsed, repository, project) {
  const { body, spec } = documentsOf(parsed);
  if (body.kind !== "map") return void 0;
  const unread = [];
  const paths = /* @__PURE__ */ new Set();
  const includes = includesOf(body);
  const value = withIncludes(body, { repository, project, unread, paths });
  const last = parsed.tree.documents.at(-1)?.span ?? body.span;
  return { file: parsed.file, extent: last, own: body, value, spec, includes, unread, paths, comments: parsed.comments };
}
function documentsOf(parsed) {
  const [first, second] = parsed.tree.documents;
  const nothing = mapping(/* @__PURE__ */ new Map(), { file: parsed.file, start: 0, end: 0 });
  const header = first?.value ?? nothing;
  const spec = child(header, "spec");
  return { body: second && !isUnset(spec) ? second.value : header, spec };
}
function withIncludes(own, reading) {
  let below = { kind: "missing", span: own.span };
  for (const include of includesOf(own)) {
    const files = include.type === "local" ? includedFiles(include, reading.repository, reading.project) : void 0;
    if (!files) {
      reading.unread.push(include);
      continue;
    }
    for (const file of files) {
      if (reading.paths.has(file.file.path) || reading.paths.size >= maxFiles) continue;
      reading.paths.add(file.file.path);
      const { body } = documentsOf(file);
      if (body.kind === "map") below = merged(below, withIncludes(body, reading));
    }
  }
  return merged(below, own);
}

// src/platforms/gitlab/variables.ts
function variablesOf(...layers) {
  const all = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    for (const [name, value] of entries(layer)) all.set(name, value.kind === "map" ? valued(value) : value);
  }
  const at = layers.at(-1)?.span;
  return mapping(all, at ?? { file: { path: "", text: "" }, start: 0, end: 0 }, { open: true });
}
function valued(long) {
  const value = child(long, "value");
  return value.kind === "missing" || !long.keySpan ? value : { ...value, keySpan: long.keySpan };
}
var variablePattern = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;
var inputPattern = /\$\[\[.*?\]\]/s;
var maxDepth3 = 5;
function expanded(value, variables, depth = 0) {
  if (value.kind !== "scalar" || typeof value.value !== "string") return value;
  const input = inputPattern.exec(value.value);
  if (input) {
    return unknown(`the input \`${input[0]}\` is given by whoever includes the file`, value.span, {
      ...kept(value),
      prefix: value.value.slice(0, input.index)
    });
  }
  if (!/[$%]/.test(value.value)) return value;
  let result = "";
  let at = 0;
  for (const use of value.value.matchAll(variablePattern)) {
    result += value.value.slice(at, use.index);
    at = use.index + use[0].length;
    if (use[0] === "$$") {
      result += "$";
      continue;
    }
    const name = use[1] ?? use[2] ?? use[3] ?? "";
    const set = variables.kind === "map" ? variables.entries.get(name) : void 0;
    const known = set && depth < maxDepth3 ? expanded(set, variables, depth + 1) : void 0;
    if (known?.kind !== "scalar") {
      return unknown(`the variable \`${name}\` is set outside of this file`, value.span, {
        ...kept(value),
        prefix: result
      });
    }
    result += printable(known);
  }
  return scalar(result + value.value.slice(at), value.span, { ...kept(value), style: "computed" });
}
function kept(value) {
  return { ...value.keySpan ? { keySpan: value.keySpan } : {}, origin: value, via: "variables" };
}

// src/platforms/gitlab/user-controlled.ts
var userControlled = /* @__PURE__ */ new Set([
  "CI_BUILD_REF_NAME",
  "CI_BUILD_REF_SLUG",
  "CI_COMMIT_AUTHOR",
  "CI_COMMIT_BRANCH",
  "CI_COMMIT_DESCRIPTION",
  "CI_COMMIT_MESSAGE",
  "CI_COMMIT_REF_NAME",
  "CI_COMMIT_REF_SLUG",
  "CI_COMMIT_TAG",
  "CI_COMMIT_TAG_MESSAGE",
  "CI_COMMIT_TITLE",
  "CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME",
  "CI_MERGE_REQUEST_DESCRIPTION",
  "CI_MERGE_REQUEST_LABELS",
  "CI_MERGE_REQUEST_MILESTONE",
  "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
  "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH",
  "CI_MERGE_REQUEST_SOURCE_PROJECT_URL",
  "CI_MERGE_REQUEST_TITLE",
  "GITLAB_USER_EMAIL",
  "GITLAB_USER_NAME",
  "TRIGGER_PAYLOAD"
]);
function isUserControlled(name) {
  return userControlled.has(name);
}
var scripts = /* @__PURE__ */ new Set(["before_script", "script", "after_script", "rules", "only", "except"]);
function userControlledUses(job, variables) {
  const found = [];
  const walk = (value, key) => {
    if (value.kind === "list") for (const item of value.items) walk(item, key);
    if (value.kind === "map") {
      for (const [name, item] of entries(value))
        if (key !== "" || !scripts.has(name)) walk(item, key ? `${key}.${name}` : name);
    }
    if (value.kind === "scalar" && typeof value.value === "string")
      found.push(...usesIn(value, value.value, key, variables));
  };
  walk(job, "");
  return list(found, job.span);
}
function usesIn(value, text2, key, variables) {
  if (!/[$%]/.test(text2)) return [];
  return [...text2.matchAll(variablePattern)].flatMap((use) => {
    const name = use[1] ?? use[2] ?? use[3] ?? "";
    const direct = isUserControlled(name);
    const set = variables.kind === "map" ? variables.entries.get(name) : void 0;
    const through = set?.kind === "scalar" && [...String(set.value).matchAll(variablePattern)].some((u) => isUserControlled(u[1] ?? u[2] ?? ""));
    if (!direct && !through) return [];
    const at = spanOf(scalarMap(value), use.index, use.index + use[0].length);
    return [record(at, key, name)];
  });
}
function record(at, key, variable) {
  return mapping(
    /* @__PURE__ */ new Map([
      ["key", scalar(key, at)],
      ["variable", scalar(variable, at)]
    ]),
    at
  );
}

// src/platforms/gitlab/command-uses.ts
function predefinedUses(command) {
  const redirects = items(child(command, "redirects")).map((redirect) => child(redirect, "target"));
  const words = [child(command, "name"), ...items(child(command, "args")), ...redirects];
  return list(words.flatMap(usesIn2), command.span);
}
function usesIn2(word) {
  if (word.kind === "missing") return [];
  const source = slice(word.span);
  if (!source.includes("$")) return [];
  return [...source.matchAll(/\$\{?((?:CI|GITLAB|TRIGGER)_\w+)/g)].flatMap((use) => {
    const quotes = quotesAt(source, use.index);
    const name = use[1] ?? "";
    if (quotes === "single" || source[use.index - 1] === "\\") return [];
    const at = span(word.span.file, word.span.start + use.index, word.span.start + use.index + use[0].length);
    const facts = /* @__PURE__ */ new Map([
      ["variable", scalar(name, at)],
      ["quoted", scalar(quotes === "double", at)],
      ["userControlled", scalar(isUserControlled(name), at)]
    ]);
    return [mapping(facts, at)];
  });
}
function quotesAt(source, index) {
  let state = "none";
  for (let i = 0; i < index; i++) {
    const c = source[i];
    if (c === "\\" && state !== "single") i++;
    else if (c === "'" && state !== "double") state = state === "single" ? "none" : "single";
    else if (c === '"' && state !== "single") state = state === "double" ? "none" : "double";
  }
  return state;
}

// src/platforms/gitlab/commands.ts
function buildCommands(job, lines) {
  const environment = new Map(entries(fact(job, "variables")));
  const commands = scriptsOf(lines).flatMap(
    (script, i) => commandsOf(parseLines(script), environment).map((command) => numbered(command, i))
  );
  const place2 = { kind: "gitlab/Command", prefix: `${job.address}.script`, parent: job };
  return commandResources(commands, place2).map((resource, i) => {
    const command = commands[i];
    return command ? withFact(resource, "predefined", predefinedUses(command)) : resource;
  });
}
function scriptsOf(lines) {
  const scripts2 = [];
  let last;
  for (const { key, text: line } of lines) {
    const shell = { file: scalarMap(line).file, after: key === "after_script" };
    const same = last && last.file === shell.file && last.after === shell.after;
    if (same) scripts2.at(-1)?.push(line);
    else scripts2.push([line]);
    last = shell;
  }
  return scripts2;
}
function parseLines(lines) {
  let script = "";
  const segments = [];
  for (const line of lines) {
    for (const { at, source } of scalarMap(line).segments) segments.push({ at: script.length + at, source });
    script += `${text(line).trimEnd()}
`;
  }
  const [first] = lines;
  const file = first ? scalarMap(first).file : { path: "", text: "" };
  return parseShell(script, { file, segments });
}
function numbered(command, script) {
  const pipeline = command.entries.get("pipeline");
  const id = pipeline?.kind === "map" ? pipeline.entries.get("id") : void 0;
  if (script === 0 || pipeline?.kind !== "map" || id?.kind !== "scalar") return command;
  const own = mapping(new Map(pipeline.entries).set("id", scalar(`${script}.${id.value}`, id.span)), pipeline.span);
  return mapping(new Map(command.entries).set("pipeline", own), command.span);
}
function withFact(resource, name, value) {
  const facts = new Map(resource.facts?.kind === "map" ? resource.facts.entries : []);
  return { ...resource, facts: mapping(facts.set(name, value), resource.header) };
}

// src/platforms/gitlab/input-uses.ts
var inputPattern2 = /\$\[\[\s*inputs\.([\w-]+)[^\]]*\]\]/g;
function inputUses(job) {
  const found = [];
  const walk = (value, key) => {
    if (value.kind === "list") for (const item of value.items) walk(item, key);
    if (value.kind === "map") for (const [name, item] of entries(value)) walk(item, key ? `${key}.${name}` : name);
    if (value.kind === "scalar" && typeof value.value === "string") found.push(...usesIn3(value, value.value, key));
  };
  walk(job, "");
  return list(found, job.span);
}
function usesIn3(value, text2, key) {
  if (!text2.includes("$[[")) return [];
  return [...text2.matchAll(inputPattern2)].map((use) => {
    const at = spanOf(scalarMap(value), use.index, use.index + use[0].length);
    return mapping(
      /* @__PURE__ */ new Map([
        ["key", scalar(key, at)],
        ["input", scalar(use[1] ?? "", at)]
      ]),
      at
    );
  });
}

// src/platforms/gitlab/keywords.ts
var globalKeywords = /* @__PURE__ */ new Set([
  "after_script",
  "before_script",
  "cache",
  "default",
  "image",
  "include",
  "services",
  "spec",
  "stages",
  "types",
  "variables",
  "workflow"
]);
var defaultKeys = [
  "after_script",
  "artifacts",
  "before_script",
  "cache",
  "hooks",
  "id_tokens",
  "identity",
  "image",
  "interruptible",
  "retry",
  "services",
  "tags",
  "timeout"
];
var oldDefaultKeys = ["after_script", "before_script", "cache", "image", "services"];
var builtInStages = ["build", "test", "deploy"];

// src/platforms/gitlab/references.ts
var maxDepth4 = 10;
function dereferenced(value, config, depth = 0) {
  if (value.kind === "map") {
    const path = value.entries.get("!reference");
    if (path && value.entries.size === 1) return target(path, value, config, depth);
    const resolved2 = [...entries(value)].map(([key, item]) => [key, dereferenced(item, config, depth)]);
    if (resolved2.every(([key, item]) => item === child(value, key))) return value;
    return mapping(new Map(resolved2), value.span, { open: value.open, ...place(value) });
  }
  if (value.kind !== "list") return value;
  const resolved = value.items.flatMap((item) => spliced(item, dereferenced(item, config, depth)));
  const same = resolved.length === value.items.length && resolved.every((item, i) => item === value.items[i]);
  return same ? value : list(resolved, value.span, { open: value.open, ...place(value) });
}
function spliced(written, resolved) {
  return written !== resolved && resolved.kind === "list" ? resolved.items : [resolved];
}
function target(path, written, config, depth) {
  let found = config;
  for (const step of items(path)) found = child(found, printable(step));
  if (found.kind === "missing" || depth >= maxDepth4) {
    const names = items(path).map((step) => printable(step));
    return unknown(`\`!reference [${names.join(", ")}]\` leads nowhere that can be seen`, written.span, place(written));
  }
  const resolved = dereferenced(found, config, depth + 1);
  return written.keySpan ? { ...resolved, keySpan: written.keySpan } : resolved;
}
function place(value) {
  return value.keySpan ? { keySpan: value.keySpan } : {};
}

// src/platforms/gitlab/jobs.ts
var maxLevels = 11;
function jobsOf(config, open) {
  const jobs = [];
  for (const [name, written] of entries(config)) {
    if (globalKeywords.has(name) || written.kind !== "map") continue;
    const missing = [];
    const hidden = name.startsWith(".");
    const extended = withTemplates(written, config, missing, /* @__PURE__ */ new Set([name]), 0);
    const complete = dereferenced(extended, config);
    const filled = hidden ? complete : withDefaults(complete, config);
    const mayGrow = open || missing.length > 0 || filled.kind === "map" && filled.open;
    jobs.push({ name, own: written, value: withEntries(filled, {}, mayGrow || hidden), hidden, missing });
  }
  return jobs;
}
function defaultJob(config) {
  const own = child(config, "default");
  const value = withDefaults(mapping(/* @__PURE__ */ new Map(), own.kind === "map" ? own.span : config.span), config);
  if (value.kind !== "map" || value.entries.size === 0) return [];
  return [{ name: "default", own: value, value: withEntries(value, {}, true), hidden: true, missing: [] }];
}
function templatesOf(job) {
  const names = child(job, "extends");
  return names.kind === "scalar" && names.value !== null ? [names] : items(names);
}
function withTemplates(job, config, missing, seen, level) {
  let below = { kind: "missing", span: job.span };
  for (const name of templatesOf(job)) {
    const template = child(config, printable(name));
    if (template.kind === "map" && !seen.has(printable(name)) && level < maxLevels) {
      const inner = withTemplates(template, config, missing, /* @__PURE__ */ new Set([...seen, printable(name)]), level + 1);
      below = merged(below, inner);
    } else if (template.kind !== "map") missing.push(name);
  }
  return merged(below, job);
}
function withDefaults(job, config) {
  const defaults = dereferenced(child(config, "default"), config);
  const inherit = child(child(job, "inherit"), "default");
  const filled = {};
  for (const key of defaultKeys) {
    if (!isUnset(child(job, key)) || !inherits(inherit, key)) continue;
    const value = child(defaults, key);
    const old = oldDefaultKeys.includes(key) ? dereferenced(child(config, key), config) : value;
    if (!isUnset(value)) filled[key] = value;
    else if (!isUnset(old)) filled[key] = old;
  }
  return withEntries(job, filled);
}
function inherits(inherit, key) {
  if (inherit.kind === "list") return some(inherit, (item) => printable(item) === key) !== false;
  return isFalse(inherit) !== true;
}

// src/platforms/gitlab/roles.ts
var deployWords = /(?:^|[-_:./ ])(?:deploy(?:ment)?|release|publish|promote|rollout|ship)(?:$|[-_:./ ])/i;
var productionWords = /(?:^|[-_:./ ])(?:prod|production|live)(?:$|[-_:./ ])/i;
var scanWords = /(?:^|[-_:./ ])(?:sast|dast|secret[-_]detection|dependency[-_]scanning|container[-_]scanning|license[-_]scanning|iac[-_]scanning|api[-_]fuzzing|coverage[-_]fuzzing|semgrep|trivy|gitleaks|security|audit|vulnerability)(?:$|[-_:./ ])/i;
function rolesOf(name, job) {
  const stage = text(child(job, "stage"));
  const environment = environmentName(job);
  const action = text(get(job, "environment.action"));
  const enters = environment !== "" && !["stop", "prepare", "verify", "access"].includes(action);
  const leaves = environment !== "" && !enters;
  const deploys = !leaves && (enters || deployWords.test(stage) || deployWords.test(name) && !/build|test|lint/i.test(`${name} ${stage}`));
  const production = deploys && (productionWords.test(environment) || environment === "" && productionWords.test(`${name} ${stage}`));
  return { deploys, production, scans: scanWords.test(name) || scanWords.test(stage) };
}
function environmentName(job) {
  const environment = child(job, "environment");
  return printable(environment.kind === "map" ? child(environment, "name") : environment);
}
function roleValues(roles, at) {
  return {
    deploys: scalar(roles.deploys, at),
    production: scalar(roles.production, at),
    scans: scalar(roles.scans, at)
  };
}

// src/platforms/gitlab/conditions.ts
var token = /\s+|(\$\{?\w+\}?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\/(?:[^/\\\n]|\\.)+\/[a-z]*)|(==|!=|=~|!~|&&|\|\||[()])|([A-Za-z_]\w*)/y;
function parseCondition(text2) {
  const tokens = tokensOf(text2);
  if (!Array.isArray(tokens)) return { fault: tokens };
  const state = { tokens, at: 0, end: text2.length, depth: 0 };
  const tree = orOf(state);
  const rest = state.tokens[state.at];
  if (tree && !rest) return { tree };
  const at = rest ?? { start: text2.length, end: text2.length };
  const message = rest ? `\`${rest.text}\` is not expected here` : "a value is missing at the end";
  return { fault: { message, start: at.start, end: at.end } };
}
function tokensOf(text2) {
  const tokens = [];
  let at = 0;
  while (at < text2.length) {
    token.lastIndex = at;
    const match = token.exec(text2);
    if (!match) return { message: `\`${text2[at]}\` is no part of a condition`, start: at, end: at + 1 };
    const place2 = { start: at, end: at + match[0].length };
    const kind = ["variable", "text", "pattern", "mark", "word"][match.slice(1).findIndex((m) => m !== void 0)];
    if (kind) tokens.push({ kind, text: match[0], ...place2 });
    at = place2.end;
  }
  return tokens;
}
var maxDepth5 = 100;
function take(s, text2) {
  const next = s.tokens[s.at];
  if (next?.kind !== "mark" || next.text !== text2) return void 0;
  s.at++;
  return next;
}
function chain(s, mark, type, part) {
  const first = part(s);
  if (!first) return void 0;
  const all = [first];
  while (take(s, mark)) {
    const next = part(s);
    if (!next) return void 0;
    all.push(next);
  }
  const end = all.at(-1)?.end ?? first.end;
  return all.length === 1 ? first : { type, all, start: first.start, end };
}
var orOf = (s) => chain(s, "||", "or", andOf);
var andOf = (s) => chain(s, "&&", "and", unitOf);
function unitOf(s) {
  if (take(s, "(")) {
    if (s.depth >= maxDepth5) return void 0;
    s.depth++;
    const inner = orOf(s);
    s.depth--;
    return inner && take(s, ")") ? inner : void 0;
  }
  const left = operandOf(s);
  if (!left) return void 0;
  for (const op of ["==", "!=", "=~", "!~"]) {
    if (!take(s, op)) continue;
    const right = operandOf(s);
    return right && { type: "compare", op, left, right, start: left.start, end: right.end };
  }
  return { type: "operand", operand: left, start: left.start, end: left.end };
}
function operandOf(s) {
  const next = s.tokens[s.at];
  if (!next || next.kind === "mark") return void 0;
  s.at++;
  const place2 = { start: next.start, end: next.end };
  switch (next.kind) {
    case "variable":
      return { type: "variable", name: next.text.replace(/[${}]/g, ""), ...place2 };
    case "pattern":
      return { type: "pattern", source: next.text, ...place2 };
    case "text":
      return { type: "text", value: next.text.slice(1, -1), ...place2 };
    default:
      return next.text === "null" ? { type: "null", ...place2 } : { type: "text", value: next.text, ...place2 };
  }
}
function alwaysOf(condition) {
  switch (condition.type) {
    case "operand":
      return condition.operand.type === "variable" ? "unknown" : condition.operand.type !== "null" && truthy(condition.operand);
    case "compare":
      return compared(condition);
    case "and":
      return contradicts(condition.all) ? false : and(...condition.all.map(alwaysOf));
    case "or":
      return contradicts(condition.all) ? true : or(...condition.all.map(alwaysOf));
  }
}
function truthy(operand) {
  return operand.type !== "text" || operand.value !== "" && operand.value !== "false";
}
function compared({ op, left, right }) {
  const same = left.type === "text" && right.type === "text" ? left.value === right.value : sameVariable(left, right);
  if (op === "==") return same;
  return op === "!=" ? not(same) : "unknown";
}
function sameVariable(left, right) {
  return left.type === "variable" && right.type === "variable" && left.name === right.name ? true : "unknown";
}
function contradicts(parts) {
  const opposite = { "==": "!=", "!=": "==", "=~": "!~", "!~": "=~" };
  const spelled = new Set(
    parts.flatMap((p) => p.type === "compare" ? `${shown(p.left)} ${p.op} ${shown(p.right)}` : [])
  );
  return parts.some((p) => p.type === "compare" && spelled.has(`${shown(p.left)} ${opposite[p.op]} ${shown(p.right)}`));
}
function shown(operand) {
  if (operand.type === "variable") return `$${operand.name}`;
  return operand.type === "text" ? JSON.stringify(operand.value) : operand.type === "pattern" ? operand.source : "null";
}
function comparisonsOf(condition) {
  if (condition.type === "compare") return [condition];
  return condition.type === "operand" ? [] : condition.all.flatMap(comparisonsOf);
}

// src/platforms/gitlab/rule-conditions.ts
function conditionValues(rules) {
  return list(
    items(rules).flatMap((rule) => {
      const condition = child(rule, "if");
      return condition.kind === "scalar" && typeof condition.value === "string" ? [conditionValue(condition)] : [];
    }),
    rules.span
  );
}
function conditionValue(condition) {
  const source = text(condition);
  const { tree, fault } = parseCondition(source);
  const map = scalarMap(condition);
  const facts = /* @__PURE__ */ new Map([["source", condition]]);
  if (fault) facts.set("fault", scalar(fault.message, spanOf(map, fault.start, fault.end)));
  const always = tree ? alwaysOf(tree) : "unknown";
  if (always !== "unknown") facts.set("always", scalar(always, condition.span));
  facts.set("matches", list(tree ? matchesOf(tree, (o) => spanOf(map, o.start, o.end)) : [], condition.span));
  return mapping(facts, condition.span, condition.keySpan ? { keySpan: condition.keySpan } : {});
}
function matchesOf(tree, at) {
  return comparisonsOf(tree).flatMap(({ op, left, right }) => {
    if (op !== "=~" || left.type !== "variable" || right.type !== "pattern") return [];
    const entries2 = /* @__PURE__ */ new Map([
      ["variable", scalar(left.name, at(left))],
      ["pattern", scalar(right.source, at(right))]
    ]);
    return [mapping(entries2, at(right))];
  });
}

// src/platforms/gitlab/script.ts
var scriptKeys = ["before_script", "script", "after_script"];
function scriptLines(job) {
  return scriptKeys.flatMap((key) => flat(child(job, key)).map((text2) => ({ key, text: text2 })));
}
function flat(value) {
  if (value.kind === "list") return items(value).flatMap(flat);
  return value.kind === "scalar" && typeof value.value === "string" ? [value] : [];
}

// src/platforms/gitlab/pipeline.ts
function buildPipeline(config) {
  const pipeline = pipelineResource(config);
  const includes = config.includes.map((include, i) => includeResource(include, i, pipeline, config));
  const open = config.unread.some(({ type }) => ["project", "remote", "local", "unknown"].includes(type));
  const jobs = [...defaultJob(config.value), ...jobsOf(config.value, open)].map(
    (job) => jobResource(job, pipeline, config)
  );
  const commands = jobs.flatMap((job) => buildCommands(job, scriptLines(job.body)));
  return { resources: [pipeline, ...includes, ...jobs, ...commands], links: needLinks(jobs) };
}
function pipelineResource({ file, extent, own, value, spec }) {
  const stages = child(value, "stages");
  const named = isUnset(stages) ? builtInStages.map((s) => scalar(s, own.span)) : items(stages);
  return {
    kind: "gitlab/Pipeline",
    address: file.path,
    name: file.path,
    body: value,
    facts: record2(own.span, {
      stages: list([scalar(".pre", own.span), ...named, scalar(".post", own.span)], stages.span, {
        open: stages.kind === "unknown" || stages.kind === "list" && stages.open
      }),
      variables: variablesOf(child(value, "variables")),
      inputs: child(spec, "inputs"),
      conditions: conditionValues(get(value, "workflow.rules"))
    }),
    header: firstKey(own),
    extent
  };
}
function includeResource({ type, value }, i, parent, config) {
  return {
    kind: "gitlab/Include",
    address: `include[${i}]`,
    name: printable(child(value, type)),
    body: value,
    facts: record2(value.span, {
      type: scalar(type, value.span),
      read: scalar(!config.unread.some((u) => u.value === value), value.span)
    }),
    header: value.span,
    extent: value.span,
    parent
  };
}
function jobResource(job, pipeline, config) {
  const { value, own } = job;
  const at = own.span;
  const variables = variablesFor(value, config.value);
  return {
    kind: job.hidden ? "gitlab/Template" : "gitlab/Job",
    address: job.name,
    name: job.name,
    body: value,
    facts: record2(at, {
      own,
      stage: firstSet(child(value, "stage"), scalar("test", own.keySpan ?? at, { style: "computed" })),
      variables,
      image: imageOf(child(value, "image"), variables),
      services: list(
        items(child(value, "services")).map((service) => imageOf(service, variables)),
        child(value, "services").span
      ),
      script: list(
        scriptLines(value).map(({ text: text2 }) => text2),
        child(value, "script").span
      ),
      missing: list(job.missing, at),
      conditions: conditionValues(child(value, "rules")),
      userControlled: userControlledUses(value, variables),
      inputUses: inputUses(value),
      ...roleValues(rolesOf(job.name, value), at)
    }),
    header: own.keySpan ?? at,
    extent: own.keySpan && own.keySpan.file === at.file ? { ...at, start: own.keySpan.start } : at,
    parent: pipeline
  };
}
function variablesFor(job, config) {
  const inherit = get(job, "inherit.variables");
  const global = child(config, "variables");
  const own = child(job, "variables");
  if (isFalse(inherit) === true) return variablesOf(own);
  if (inherit.kind !== "list") return variablesOf(global, own);
  const wanted = new Set(items(inherit).map((name) => printable(name)));
  const taken = new Map([...entries(global)].filter(([name]) => wanted.has(name)));
  return variablesOf(mapping(taken, global.span), own);
}
function imageOf(image, variables) {
  const written = image.kind === "map" ? child(image, "name") : image;
  if (isUnset(written)) return written;
  const name = expanded(written, variables);
  const parts = imageParts(name);
  return record2(written.span, { written, name, parts: name === written ? parts : moved(parts, written.span) });
}
function moved(parts, at) {
  if (parts.kind !== "map") return { ...parts, span: at };
  return mapping(new Map([...parts.entries].map(([key, part]) => [key, { ...part, span: at }])), at);
}
function needLinks(jobs) {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  return jobs.flatMap(
    (from) => ["needs", "dependencies"].flatMap(
      (via) => items(child(from.body, via)).flatMap((need) => {
        const to = byName.get(printable(need.kind === "map" ? child(need, "job") : need));
        return to ? [{ from, to, via, span: need.span }] : [];
      })
    )
  );
}
function record2(at, values) {
  return withEntries(mapping(/* @__PURE__ */ new Map(), at), values);
}
function firstKey(value) {
  for (const [, entry] of entries(value)) if (entry.keySpan) return entry.keySpan;
  return value.span;
}

// src/platforms/gitlab/index.ts
var gitlab = { id: "gitlab", model };
function model(files, project) {
  const resources = [];
  const links = [];
  const problems = [];
  const gaps = [];
  for (const config of pipelines(files.filter(isYaml), project, problems)) {
    const built = buildPipeline(config);
    resources.push(...built.resources);
    links.push(...built.links);
    gaps.push(...gapsOf(config));
  }
  return { resources, problems, links, gaps };
}
function pipelines(files, project, problems) {
  const configs = files.flatMap((file) => {
    const config = configOf(file, repositoryOf(file.file.path), project);
    const at = file.tree.documents[0]?.span;
    if (!config && at) {
      const hint = "A pipeline is a mapping of job names to jobs.";
      problems.push(problemAt(at, "gitlab-no-mapping", "the file holds no GitLab pipeline", { hint }));
    }
    return config ? [config] : [];
  });
  const included = new Set(configs.flatMap((config) => [...config.paths]));
  return configs.filter((config) => isMain(config.file.path) || !included.has(config.file.path));
}
function isMain(path) {
  return /(?:^|\/)\.gitlab-ci\.ya?ml$/.test(path);
}
function repositoryOf(path) {
  const folder = path.indexOf(".gitlab/");
  if (folder >= 0) return path.slice(0, folder);
  return isMain(path) ? path.slice(0, path.lastIndexOf("/") + 1) : "";
}
function gapsOf(config) {
  const directory = config.file.path.slice(0, Math.max(0, config.file.path.lastIndexOf("/")));
  return config.unread.map(({ type, value }) => ({
    kinds: "gitlab/*",
    why: `the ${type} include \`${printable(child(value, type))}\` is not read`,
    below: directory
  }));
}
export {
  gitlab
};
