import {
  BUNDLE_VERSION,
  children,
  compile,
  compileClause,
  createEnv,
  culprit,
  dyn,
  fail,
  isError,
  isUnknown,
  libraries,
  loadBundle,
  loadRe2,
  needsRe2,
  objectType,
  parse,
  ruleOf
} from "./chunk-XEGMKRDO.js";
import {
  parseYaml,
  scalarMap
} from "./chunk-ZED5WJK3.js";
import {
  and,
  child,
  entries,
  equals,
  get,
  items,
  keys,
  list,
  mapping,
  missing,
  not,
  oneOf,
  or,
  place,
  printable,
  problemAt,
  scalar,
  severities,
  spanOf,
  suggest,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/policy/cel/regex/uses.ts
var functions = /* @__PURE__ */ new Set(["matches", "find", "findAll", "replace", "extract", "extractAll"]);
function usesRe2(e) {
  const pattern = e.kind === "call" && functions.has(e.name) ? patternOf(e.name, e.target, e.args) : void 0;
  if (pattern && (pattern.kind !== "literal" || typeof pattern.value !== "string" || needsRe2(pattern.value)))
    return true;
  return children(e).some(usesRe2);
}
function patternOf(name, target, args) {
  const isNamespace = target?.kind === "ident" && target.name === "regex";
  if (isNamespace || !target) return args[1];
  return name === "replace" ? void 0 : args[0];
}

// src/policy/patterns.ts
function needsRe22({ clauses }) {
  return clauses.some(
    ({ assert, where, variables, message }) => [assert, where ?? "", ...Object.values(variables), ...expressionsIn(message)].some((text3) => {
      if (!/matches|find|regex/.test(text3)) return false;
      const tree = parse(text3);
      return !("message" in tree) && usesRe2(tree);
    })
  );
}
var expressionsIn = (template) => [...template.matchAll(/\{\{(.*?)\}\}/gs)].map((m) => m[1] ?? "");

// src/policy/definition.ts
var isRecord = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
var text2 = (v, fallback = "") => typeof v === "string" ? v : fallback;
var texts = (v) => Array.isArray(v) ? v.map(String) : typeof v === "string" ? [v] : [];
function lists(v) {
  return isRecord(v) ? Object.fromEntries(Object.entries(v).map(([key, ids]) => [key, texts(ids)])) : {};
}
function definitionOf(data) {
  const rows = Array.isArray(data.rows) ? data.rows.filter(isRecord) : [];
  const clauses = rows.length > 0 ? rows.map((row) => clauseOf({ ...data, ...row }, data, row)) : [clauseOf(data, data, {})];
  return { meta: metaOf(data, rows), clauses };
}
function metaOf(data, rows) {
  const meta = {
    id: text2(data.id),
    title: text2(data.title),
    severity: oneOf2(data.severity, ["info", "low", "medium", "high", "critical"], "medium"),
    confidence: oneOf2(data.confidence, ["low", "medium", "high"], "high"),
    category: oneOf2(
      data.category,
      ["security", "reliability", "cost", "correctness", "maintainability"],
      "security"
    ),
    preset: oneOf2(data.preset, ["default", "strict", "opt-in"], "default"),
    since: text2(data.since),
    aliases: mergeAliases([data, ...rows]),
    why: text2(data.why).trim(),
    remedy: text2(data.remedy).trim(),
    references: texts(data.references)
  };
  return {
    ...meta,
    ...data.controls === void 0 ? {} : { controls: lists(data.controls) },
    ...isRecord(data.options) ? { options: optionsOf(data.options) } : {}
  };
}
function oneOf2(v, known2, fallback) {
  return known2.find((k) => k === v) ?? fallback;
}
function mergeAliases(parts) {
  const merged = /* @__PURE__ */ new Map();
  for (const { aliases } of parts)
    for (const [tool, ids] of Object.entries(lists(aliases))) {
      const known2 = merged.get(tool) ?? /* @__PURE__ */ new Set();
      merged.set(tool, known2);
      for (const id of ids) known2.add(id);
    }
  return Object.fromEntries([...merged].map(([tool, ids]) => [tool, [...ids]]));
}
function optionsOf(options) {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, spec]) => isRecord(spec) ? [[name, optionOf(spec)]] : [])
  );
}
function optionOf(spec) {
  const type = oneOf2(spec.type, ["boolean", "integer", "string", "string-list"], "string");
  const description = text2(spec.description);
  const { default: given } = spec;
  if (type === "string-list") return { type, default: texts(given), description };
  const fits2 = typeof given === "boolean" || typeof given === "number" || typeof given === "string";
  return { type, default: fits2 ? given : "", description };
}
function clauseOf(merged, data, row) {
  const fix = isRecord(merged.fix) ? fixOf(merged.fix) : void 0;
  return {
    select: texts(merged.select),
    variables: { ...expressions(data.variables), ...expressions(row.variables) },
    ...merged.where === void 0 ? {} : { where: text2(merged.where) },
    ...merged.path === void 0 ? {} : { path: typeof merged.path === "string" ? merged.path : texts(merged.path) },
    assert: text2(merged.assert),
    message: text2(merged.message, text2(data.title)),
    ...fix ? { fix } : {}
  };
}
function expressions(v) {
  return isRecord(v) ? Object.fromEntries(Object.entries(v).map(([name, e]) => [name, text2(e)])) : {};
}
function fixOf(fix) {
  const { set, title } = fix;
  return {
    ...typeof set === "string" || typeof set === "number" || typeof set === "boolean" ? { set } : {},
    ...fix.delete === true ? { delete: true } : {},
    ...typeof title === "string" ? { title } : {},
    safety: fix.safety === "suggested" ? "suggested" : "safe"
  };
}

// src/policy/policy.schema.json
var policy_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://bylaw.dev/schema/policy.json",
  title: "Bylaw policy",
  description: "A rule in YAML and CEL. Expressions know `self` (name, address, kind, path, body, parent), `value` (what `path` reaches), `variables`, `options`, `linked(kind)`, `resources(kind)`, `parts(kind)` and `ancestor(kind)`. An absent field reads as null.",
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "severity", "category", "why", "remedy"],
  properties: {
    id: {
      description: "Names the bad thing, like the file: `k8s-privileged-container`.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)+$"
    },
    title: { description: "A short sentence without a full stop.", type: "string" },
    severity: {
      description: "Impact if it is true.",
      type: "string",
      enum: ["info", "low", "medium", "high", "critical"]
    },
    confidence: {
      description: "How often it is true when reported; high if not given.",
      type: "string",
      enum: ["low", "medium", "high"]
    },
    category: {
      type: "string",
      enum: ["security", "reliability", "cost", "correctness", "maintainability"]
    },
    preset: {
      description: "From which preset on a built-in rule runs; policies of one's own always run.",
      type: "string",
      enum: ["default", "strict", "opt-in"]
    },
    since: { description: "The version that brought it.", type: "string" },
    aliases: {
      description: "Ids of the same check in other tools, by tool.",
      type: "object",
      additionalProperties: { type: "array", items: { type: "string" } }
    },
    controls: {
      description: "Ids of controls, by framework.",
      type: "object",
      additionalProperties: { type: "array", items: { type: ["string", "number"] } }
    },
    why: { description: "Why it is bad, in one to three sentences.", type: "string" },
    remedy: { description: "What to do instead.", type: "string" },
    references: { description: "Where it can be checked.", type: "array", items: { type: "string" } },
    options: {
      description: "Settings that a configuration may override; `options.name` in expressions.",
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["type", "default", "description"],
        properties: {
          type: { type: "string", enum: ["boolean", "integer", "string", "string-list"] },
          default: {
            type: ["boolean", "number", "string", "array"],
            items: { type: "string" }
          },
          description: { type: "string" }
        }
      }
    },
    select: {
      description: "Kinds of resources it is about: `k8s/Container`, or by prefix `k8s/*`.",
      type: ["string", "array"],
      items: { type: "string" }
    },
    variables: {
      description: "CEL by name; `variables.name` in expressions and in later variables.",
      type: "object",
      additionalProperties: { type: ["string", "boolean", "number"] }
    },
    where: {
      description: "CEL that narrows `select`: where it is false, the policy has nothing to say.",
      type: ["string", "boolean"]
    },
    path: {
      description: "What is judged: a path in the body that steps through lists by itself. The assertion must hold for every value reached, and findings point at it.",
      type: ["string", "array"],
      items: { type: "string" }
    },
    assert: { description: "CEL that must hold.", type: ["string", "boolean"] },
    message: {
      description: "One sentence about the finding; `{{ expression }}` prints a value. The title if not given.",
      type: "string"
    },
    fix: {
      description: "How the value at `path` is repaired.",
      type: "object",
      additionalProperties: false,
      properties: {
        set: { description: "The new value.", type: ["string", "boolean", "number"] },
        delete: { description: "Takes the key out.", type: "boolean", enum: [true] },
        title: { description: "An imperative: Set `privileged: false`.", type: "string" },
        safety: {
          description: "`safe`: only closes the hole. `suggested`: a person should look.",
          type: "string",
          enum: ["safe", "suggested"]
        }
      }
    },
    rows: {
      description: "One sentence for many types: each row stands for a policy that differs from the file in these fields.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          select: { type: ["string", "array"], items: { type: "string" } },
          variables: {
            type: "object",
            additionalProperties: { type: ["string", "boolean", "number"] }
          },
          where: { type: ["string", "boolean"] },
          path: { type: ["string", "array"], items: { type: "string" } },
          assert: { type: ["string", "boolean"] },
          message: { type: "string" },
          fix: { $ref: "#/properties/fix" },
          aliases: { $ref: "#/properties/aliases" }
        }
      }
    }
  }
};

// src/policy/shape.ts
function conform(value, schema, code) {
  const shape = { root: schema, code, problems: [] };
  visit(shape, value, schema, "");
  return shape.problems;
}
function visit(shape, value, given, name) {
  const schema = given.$ref === void 0 ? given : resolve(shape.root, given.$ref);
  const wanted = typeof schema.type === "string" ? [schema.type] : schema.type;
  const actual = typeOf(value);
  if (wanted && !wanted.includes(actual)) {
    report(
      shape,
      value.span,
      "invalid",
      `${called(name)} is ${article(actual)}, but must be ${wanted.map(article).join(" or ")}`,
      schema.description
    );
    return;
  }
  if (value.kind === "scalar") visitScalar(shape, value.value, value.span, schema, name);
  if (value.kind === "list" && schema.items) for (const item of value.items) visit(shape, item, schema.items, name);
  if (value.kind === "map") visitMapping(shape, value, schema, name);
}
function visitScalar(shape, value, at, schema, name) {
  if (schema.enum && !schema.enum.includes(value)) {
    const known2 = schema.enum.map(String);
    const near = suggest(String(value), known2);
    report(
      shape,
      at,
      "invalid",
      `${called(name)} can't be \`${value}\``,
      near ? `did you mean \`${near}\`?` : `it is one of ${known2.join(", ")}`
    );
  }
  if (schema.pattern !== void 0 && !new RegExp(schema.pattern).test(String(value)))
    report(shape, at, "invalid", `${called(name)} can't be \`${value}\``, schema.description);
}
function visitMapping(shape, value, schema, name) {
  const { properties = {}, additionalProperties = true, required = [] } = schema;
  for (const key of required) {
    if (get(value, [key]).kind === "missing")
      report(
        shape,
        value.keySpan ?? startOf(value),
        "missing-field",
        `${called(name)} lacks \`${key}\``,
        properties[key]?.description
      );
  }
  for (const key of keys(value)) {
    const entry = get(value, [key]);
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const path = name === "" ? key : `${name}.${key}`;
    if (inner === false) {
      const near = suggest(key, Object.keys(properties));
      const hint = near ? `did you mean \`${near}\`?` : `known here: ${Object.keys(properties).join(", ")}`;
      report(shape, entry.keySpan ?? entry.span, "unknown-key", `${called(name)} has no \`${key}\``, hint);
    } else if (typeof inner === "object") visit(shape, entry, inner, path);
  }
}
function resolve(root, ref) {
  const name = ref.replace("#/properties/", "");
  return root.properties?.[name] ?? {};
}
function typeOf(value) {
  if (value.kind === "list") return "array";
  if (value.kind === "map") return "object";
  if (value.kind !== "scalar" || value.value === null) return "null";
  return typeof value.value === "bigint" ? "number" : typeof value.value;
}
var words = {
  array: "a list",
  object: "a mapping",
  null: "empty",
  boolean: "true or false",
  number: "a number",
  string: "a text"
};
var article = (type) => words[type] ?? type;
var called = (name) => name === "" ? "the policy" : `\`${name}\``;
function startOf({ span }) {
  const end = span.file.text.indexOf("\n", span.start);
  return { ...span, end: end < 0 ? span.end : Math.min(span.end, end) };
}
function report(shape, at, code, message, hint) {
  shape.problems.push(problemAt(at, `${shape.code}-${code}`, message, hint === void 0 ? {} : { hint }));
}

// src/policy/read.ts
function readPolicy(file) {
  const { tree, problems } = parseYaml(file);
  const whole = { file, start: 0, end: 0 };
  const [document, another] = tree.documents;
  const at = (field) => document ? placeOf(get(document.value, [field])) : whole;
  const broken = problems.filter((p) => p.severity === "error");
  if (broken.length > 0) return { problems: broken, at };
  if (!document) return { problems: [problemAt(whole, "policy-empty", "the file holds no policy")], at };
  if (another) {
    const hint = "write each policy into a file of its own";
    return { problems: [problemAt(start(another.span), "policy-several", "a file holds one policy", { hint })], at };
  }
  const slips = [...conform(document.value, policy_schema_default, "policy"), ...clauseSlips(document.value)];
  if (slips.length > 0) return { problems: slips, at };
  const definition = definitionOf(dataOf(document.value));
  const found = expressionProblems(document.value, definition);
  return found.length > 0 ? { problems: found, at } : { definition, rule: ruleOf(definition), problems: [], at };
}
var start = (span) => ({ ...span, end: span.start });
function placeOf(value) {
  return value.kind === "missing" ? start(value.span) : value.span;
}
function clauseSlips(body) {
  const rows = items(get(body, "rows"));
  const clauses = rows.length > 0 ? rows : [body];
  return clauses.flatMap((clause) => [
    ...["select", "assert"].flatMap((field) => {
      if (fieldOf(body, clause, field).kind !== "missing") return [];
      const where = clause === body ? "the policy" : "the row";
      return [problemAt(start(clause.span), "policy-missing-field", `${where} lacks \`${field}\``)];
    }),
    ...fixSlips(body, clause),
    ...optionSlips(body)
  ]);
}
function fixSlips(body, clause) {
  const fix = fieldOf(body, clause, "fix");
  if (fix.kind !== "map") return [];
  const at = fix.keySpan ?? fix.span;
  if (fieldOf(body, clause, "path").kind === "missing")
    return [problemAt(at, "policy-invalid", "`fix` repairs the value at `path`, but there is no `path`")];
  const ways = ["set", "delete"].filter((way) => keys(fix).includes(way));
  return ways.length === 1 ? [] : [problemAt(at, "policy-invalid", "`fix` needs either `set` or `delete`")];
}
var defaults = {
  boolean: "true or false",
  integer: "a whole number",
  string: "a text",
  "string-list": "a list of texts"
};
function optionSlips(body) {
  const options = get(body, "options");
  return keys(options).flatMap((name) => {
    const type = get(options, [name, "type"]);
    const given = get(options, [name, "default"]);
    const wanted = type.kind === "scalar" ? String(type.value) : "";
    if (fits(wanted, given)) return [];
    return [
      problemAt(placeOf(given), "policy-invalid", `the default of \`${name}\` must be ${defaults[wanted] ?? wanted}`)
    ];
  });
}
function fits(type, value) {
  if (type === "string-list") return value.kind === "list";
  if (value.kind !== "scalar") return false;
  if (type === "integer") return Number.isInteger(value.value);
  return typeof value.value === type;
}
function fieldOf(body, clause, field) {
  const own = get(clause, [field]);
  return own.kind === "missing" ? get(body, [field]) : own;
}
function dataOf(body) {
  const data = {};
  for (const key of keys(body)) data[key] = fieldData(key, get(body, [key]));
  return data;
}
function fieldData(key, value) {
  if (key === "rows") return items(value).map(dataOf);
  if (key === "where" || key === "assert") return written(value);
  if (key === "variables") return Object.fromEntries(keys(value).map((name) => [name, written(get(value, [name]))]));
  return plain(value);
}
function written(value) {
  if (value.kind !== "scalar") return "";
  return typeof value.value === "string" ? value.value : value.raw ?? String(value.value);
}
function plain(value) {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "bigint" ? Number(value.value) : value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, v]) => [key, plain(v)]));
    default:
      return void 0;
  }
}
function expressionProblems(body, { meta, clauses }) {
  const rows = items(get(body, "rows"));
  const seen = /* @__PURE__ */ new Set();
  return clauses.flatMap((clause, i) => {
    const compiled = compileClause(clause, meta.options ?? {});
    if ("assert" in compiled) return [];
    return compiled.flatMap((found) => {
      const problem = located(body, rows[i] ?? body, found);
      const key = `${problem.span?.start} ${problem.message}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [problem];
    });
  });
}
function located(body, clause, { field, problem }) {
  const scalar2 = expressionAt(body, clause, field);
  const at = scalar2 ? spanOf(scalarMap(scalar2), problem.start, problem.end) : start(clause.span);
  return problemAt(
    at,
    "policy-expression",
    `\`${field}\`: ${problem.message}`,
    problem.hint ? { hint: problem.hint } : {}
  );
}
function expressionAt(body, clause, field) {
  const [name = "", variable] = field.split(".");
  const found = variable === void 0 ? fieldOf(body, clause, name) : variableAt(body, clause, variable);
  return found.kind === "scalar" ? found : void 0;
}
function variableAt(body, clause, name) {
  const own = get(clause, ["variables", name]);
  return own.kind === "missing" ? get(body, ["variables", name]) : own;
}

// src/policy/catalogue.ts
function readPolicies(files, known2) {
  const read = files.map((file) => ({ file, ...readPolicy(file) }));
  const taken = new Map(known2.rules.map((id) => [id, "a rule that exists already"]));
  const aliases = /* @__PURE__ */ new Map();
  const problems = [];
  const definitions = [];
  for (const policy of read) {
    const found = [...policy.problems, ...refusals(policy, taken, aliases, known2.retired)];
    problems.push(...found);
    if (found.length === 0 && policy.definition) definitions.push(policy.definition);
  }
  definitions.sort((a, b) => a.meta.id < b.meta.id ? -1 : 1);
  return { rules: definitions.map(ruleOf), definitions, problems };
}
function refusals({ file, definition, at }, taken, aliases, retired) {
  if (!definition) return [];
  const { id, aliases: own } = definition.meta;
  const refused = [];
  const name = file.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  if (name !== id)
    refused.push(
      problemAt(at("id"), "policy-file-name", `the policy \`${id}\` stands in ${name}.yaml`, {
        hint: `call the file ${id}.yaml`
      })
    );
  const other = taken.get(id);
  if (other)
    refused.push(
      problemAt(at("id"), "policy-duplicate-id", `\`${id}\` is the id of ${other}`, { hint: "choose another id" })
    );
  if (retired.includes(id))
    refused.push(
      problemAt(at("id"), "policy-retired-id", `\`${id}\` was the id of a rule that is gone`, {
        hint: "choose another id: old waivers name it"
      })
    );
  for (const [tool, ids] of Object.entries(own))
    for (const alias of ids) {
      const owner = aliases.get(`${tool} ${alias}`);
      if (owner)
        refused.push(
          problemAt(at("aliases"), "policy-duplicate-alias", `\`${owner}\` has the alias ${alias} of ${tool} too`)
        );
      else aliases.set(`${tool} ${alias}`, id);
    }
  taken.set(id, file.path);
  return refused;
}
function buildBundle(files, known2) {
  const { definitions, problems } = readPolicies(files, known2);
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));
  const bundle = { version: BUNDLE_VERSION, re2: definitions.some(needsRe22), policies: definitions };
  return JSON.stringify(bundle);
}
function printProblem({ span, path, message, hint }) {
  return `${span ? place(span) : path}: ${message}${hint ? `; ${hint}` : ""}`;
}

// src/policy/admission/read.ts
function textAt(value, path, fallback = "") {
  return text(get(value, path), fallback);
}
function textsAt(value, path) {
  return items(get(value, path)).flatMap((v) => v.kind === "scalar" ? [String(v.value)] : []);
}
function listAt(value, path) {
  return items(get(value, path));
}
function isGiven(value, path) {
  return get(value, path).kind !== "missing";
}
function textMapAt(value, path) {
  return [...entries(get(value, path))].flatMap(
    ([key, v]) => v.kind === "scalar" ? [[key, String(v.value)]] : []
  );
}

// src/policy/admission/images.ts
function imagesOf(object, { header }) {
  const fields = ["containers", "initContainers", "ephemeralContainers"].map((field) => {
    const containers = get(object, ["spec", field]);
    const images2 = listAt(object, ["spec", field]).map((c) => get(c, "image"));
    return [field, list(images2, header, { open: containers.kind === "list" && containers.open })];
  });
  return mapping(new Map(fields), header, { open: get(object, "spec").kind === "unknown" });
}
function parse2(text3) {
  const match = /^([^@\s]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-fA-F]{32,}))?$/.exec(text3);
  if (!match) return void 0;
  const [, path = "", tag = "", digest = ""] = match;
  const slash = path.indexOf("/");
  const first = slash < 0 ? "" : path.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first === "localhost";
  const rest = hasRegistry ? path.slice(slash + 1) : path;
  if (!/^[a-z0-9][a-z0-9._/-]*$/.test(rest)) return void 0;
  const repository = hasRegistry || rest.includes("/") ? rest : `library/${rest}`;
  return {
    registry: hasRegistry ? first : "docker.io",
    repository,
    tag: tag === "" && digest === "" ? "latest" : tag,
    digest
  };
}
function image(text3) {
  const data = parse2(text3);
  if (!data) return fail("argument", `"${text3}" is no reference to an image`);
  return { kind: "opaque", type: "image", text: `${data.registry}/${data.repository}${identifier(data)}`, data };
}
var referenceOf = (v) => v.data;
var identifier = ({ tag, digest }) => digest === "" ? `:${tag}` : `@${digest}`;
var images = {
  "image(string): image": image,
  "isImage(string): bool": (text3) => parse2(text3) !== void 0,
  "(image).registry(): string": (v) => referenceOf(v).registry,
  "(image).repository(): string": (v) => referenceOf(v).repository,
  "(image).tag(): string": (v) => referenceOf(v).tag,
  "(image).digest(): string": (v) => referenceOf(v).digest,
  "(image).identifier(): string": (v) => identifier(referenceOf(v)).slice(1),
  "(image).containsDigest(): bool": (v) => referenceOf(v).digest !== ""
};

// src/policy/admission/kinds.ts
var wellKnown = {
  "": "ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount",
  "admissionregistration.k8s.io": "MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration",
  "apiextensions.k8s.io": "CustomResourceDefinition",
  "apiregistration.k8s.io": "APIService",
  apps: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
  autoscaling: "HorizontalPodAutoscaler",
  batch: "CronJob Job",
  "certificates.k8s.io": "CertificateSigningRequest",
  "coordination.k8s.io": "Lease",
  "discovery.k8s.io": "EndpointSlice",
  "events.k8s.io": "Event",
  "flowcontrol.apiserver.k8s.io": "FlowSchema PriorityLevelConfiguration",
  "gateway.networking.k8s.io": "Gateway GatewayClass GRPCRoute HTTPRoute ReferenceGrant TCPRoute TLSRoute",
  "networking.k8s.io": "Ingress IngressClass NetworkPolicy",
  "node.k8s.io": "RuntimeClass",
  policy: "PodDisruptionBudget PodSecurityPolicy",
  "rbac.authorization.k8s.io": "ClusterRole ClusterRoleBinding Role RoleBinding",
  "scheduling.k8s.io": "PriorityClass",
  "storage.k8s.io": "CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment"
};
function pluralOf(kind) {
  const name = kind.toLowerCase();
  if (name === "endpoints") return name;
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
var byPlural = new Map(
  Object.values(wellKnown).flatMap((kinds) => kinds.split(" ").map((kind) => [pluralOf(kind), kind]))
);
function kindOf(plural) {
  return byPlural.get(plural);
}
var clusterScoped = new Set(
  `APIService CertificateSigningRequest ClusterRole ClusterRoleBinding CSIDriver CSINode CustomResourceDefinition
  FlowSchema GatewayClass IngressClass MutatingWebhookConfiguration Namespace Node PersistentVolume PodSecurityPolicy
  PriorityClass PriorityLevelConfiguration RuntimeClass StorageClass ValidatingAdmissionPolicy
  ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration VolumeAttachment`.split(/\s+/)
);
function isClusterScoped(kind) {
  return clusterScoped.has(kind);
}
function isKnownKind(kind) {
  return byPlural.get(pluralOf(kind)) === kind;
}
var templates = {
  DaemonSet: ["spec", "template"],
  Deployment: ["spec", "template"],
  Job: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  ReplicationController: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"]
};

// src/policy/admission/environment.ts
function admissionEnvironment(variables) {
  return createEnv({
    variables: {
      object: dyn,
      oldObject: dyn,
      request: dyn,
      params: dyn,
      namespaceObject: dyn,
      authorizer: dyn,
      images: dyn,
      exceptions: dyn,
      resource: dyn,
      http: dyn,
      globalContext: dyn,
      image: dyn,
      variables: objectType("set of variables", variables)
    },
    libraries: [...libraries, images, clusterFunctions],
    plainOptionals: true
  });
}
var unknown2 = (why) => ({ kind: "unknown", why });
var overNetwork = () => unknown2("nothing is fetched over the network");
var inCluster = () => unknown2("what else is in the cluster is not known here");
function isHost(host) {
  return typeof host === "object" && host !== null && "graph" in host && "resource" in host;
}
function getResource(_, apiVersion, plural, namespace, name, f) {
  const found = isHost(f.host) ? f.host.graph.ofKind("k8s/*").find((r) => isThe(r, apiVersion, plural, namespace, name)) : void 0;
  return found ? found.body.kind === "missing" ? null : asOutcome(found) : unknown2(`${plural}/${name} is not among the scanned files`);
}
function asOutcome({ body }) {
  return body.kind === "map" || body.kind === "list" || body.kind === "unknown" ? body : null;
}
function isThe({ body, parent }, apiVersion, plural, namespace, name) {
  const inNamespace2 = textAt(body, "metadata.namespace", namespace) === namespace;
  return !parent && get(body, "kind").kind === "scalar" && textAt(body, "apiVersion") === apiVersion && pluralOf(textAt(body, "kind")) === plural && textAt(body, "metadata.name") === name && inNamespace2;
}
var openList = (why) => ({ kind: "list", items: [], open: true, gaps: true, why });
var clusterFunctions = {
  "(dyn).Get(string, string, string, string): dyn": getResource,
  "(dyn).get(string, string, string, string): dyn": getResource,
  "(dyn).List(string, string, string): dyn": () => openList("what else is in the cluster is not known here"),
  "(dyn).list(string, string, string): dyn": () => openList("what else is in the cluster is not known here"),
  "(dyn).Get(string): dyn": overNetwork,
  "(dyn).Get(string, dyn): dyn": overNetwork,
  "(dyn).get(string): dyn": overNetwork,
  "(dyn).get(string, dyn): dyn": overNetwork,
  "(dyn).Post(string, dyn): dyn": overNetwork,
  "(dyn).Post(string, dyn, dyn): dyn": overNetwork,
  "(dyn).post(string, dyn): dyn": overNetwork,
  "(dyn).GetMetadata(string): dyn": overNetwork,
  "(dyn).getMetadata(string): dyn": overNetwork,
  "(dyn).group(string): dyn": inCluster,
  "(dyn).path(string): dyn": inCluster,
  "(dyn).serviceAccount(string, string): dyn": inCluster,
  "(dyn).resource(string): dyn": inCluster,
  "(dyn).check(string): dyn": inCluster,
  "(dyn).allowed(): bool": inCluster
};

// src/policy/admission/compile.ts
function compilePolicy(policy) {
  const problems = [];
  const use = (e, env2) => {
    const program = compile(e.text, env2);
    if ("evaluate" in program) return program;
    problems.push(...program.map((p) => located2(e, p)));
    return void 0;
  };
  const types = {};
  const variables = /* @__PURE__ */ new Map();
  for (const { name, expression: expression2 } of policy.variables) {
    const program = use(expression2, admissionEnvironment(types));
    types[name] = program?.type ?? dyn;
    if (program) variables.set(name, program);
  }
  const env = admissionEnvironment(types);
  const conditions = policy.conditions.flatMap(({ expression: expression2 }) => use(expression2, env) ?? []);
  const exceptions = policy.exceptions.map((exception) => ({
    exception,
    conditions: exception.conditions.flatMap(({ expression: expression2 }) => use(expression2, env) ?? [])
  }));
  const validations = policy.validations.flatMap(({ expression: expression2, message, messageExpression }) => {
    const assert = use(expression2, env);
    const words2 = messageExpression && use(messageExpression, env);
    return assert ? [{ assert, message, messageExpression: words2 }] : [];
  });
  return problems.length > 0 ? problems : { policy, variables, conditions, exceptions, validations };
}
function located2({ at }, { start: start2, end, message, hint }) {
  const span = at.kind === "scalar" ? spanOf(scalarMap(at), start2, end) : at.span;
  return problemAt(span, "policy-expression", message, hint ? { hint } : {});
}

// src/policy/admission/autogen.ts
var controllers = Object.keys(templates);
function podOf(resource) {
  const { body } = resource;
  const path = templates[textAt(body, "kind")];
  if (!path || body.kind !== "map") return void 0;
  const template = get(body, path);
  if (template.kind === "unknown") return template;
  if (template.kind !== "map") return void 0;
  const entries2 = new Map(body.entries);
  for (const field of ["spec", "metadata"]) {
    const value = template.entries.get(field);
    if (value) entries2.set(field, value);
    else entries2.delete(field);
  }
  return { ...body, entries: entries2, open: body.open || template.open };
}

// src/policy/admission/defaults.ts
var known = /* @__PURE__ */ new WeakMap();
function defaulted(manifest) {
  const before = known.get(manifest);
  if (before) return before;
  const result = ofKind(inNamespace(manifest));
  known.set(manifest, result);
  return result;
}
function inNamespace(manifest) {
  const kind = textAt(manifest, "kind");
  if (!isKnownKind(kind) || isClusterScoped(kind)) return manifest;
  return change(manifest, "metadata", (m) => fill(m, { namespace: "default" }));
}
function ofKind(manifest) {
  const kind = textAt(manifest, "kind");
  const template = templates[kind];
  const withPods = template ? changeAt(manifest, [...template, "spec"], (s) => podSpec(s, kind)) : manifest;
  switch (kind) {
    case "Pod":
      return change(manifest, "spec", (s) => fill(podSpec(s, kind), { serviceAccountName: "default" }));
    case "Deployment":
      return change(
        withPods,
        "spec",
        (s) => fill(s, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 })
      );
    case "StatefulSet":
      return change(
        withPods,
        "spec",
        (s) => fill(s, { replicas: 1, revisionHistoryLimit: 10, podManagementPolicy: "OrderedReady" })
      );
    case "ReplicaSet":
    case "ReplicationController":
      return change(withPods, "spec", (s) => fill(s, { replicas: 1 }));
    case "DaemonSet":
      return change(withPods, "spec", (s) => fill(s, { revisionHistoryLimit: 10 }));
    case "Job":
      return change(withPods, "spec", job);
    case "CronJob":
      return change(
        changeAt(withPods, ["spec", "jobTemplate", "spec"], job),
        "spec",
        (s) => fill(s, {
          concurrencyPolicy: "Allow",
          suspend: false,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 1
        })
      );
    case "Service":
      return change(manifest, "spec", service);
    case "PersistentVolumeClaim":
      return change(manifest, "spec", (s) => fill(s, { volumeMode: "Filesystem" }));
    case "Secret":
      return fill(manifest, { type: "Opaque" });
    default:
      return manifest;
  }
}
var job = (s) => fill(s, { parallelism: 1, completions: 1, backoffLimit: 6, suspend: false });
var service = (s) => each(
  fill(s, { type: "ClusterIP", sessionAffinity: "None", internalTrafficPolicy: "Cluster" }),
  "ports",
  (p) => fill(p, { protocol: "TCP", targetPort: (self) => only(child(self, "port")) })
);
function podSpec(spec, kind) {
  const isJob = kind === "Job" || kind === "CronJob";
  const filled = fill(spec, {
    ...isJob ? {} : { restartPolicy: "Always" },
    dnsPolicy: "ClusterFirst",
    schedulerName: "default-scheduler",
    terminationGracePeriodSeconds: 30,
    securityContext: empty
  });
  const withContainers = each(each(filled, "containers", container), "initContainers", container);
  return each(withContainers, "volumes", volume);
}
function container(c) {
  const filled = fill(c, {
    imagePullPolicy: pullPolicy,
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    resources: empty
  });
  const withPorts = each(filled, "ports", (p) => fill(p, { protocol: "TCP" }));
  const withRequests = change(withPorts, "resources", requests);
  return ["livenessProbe", "readinessProbe", "startupProbe"].reduce(
    (value, name) => change(value, name, probe),
    withRequests
  );
}
var empty = (self) => mapping(/* @__PURE__ */ new Map(), self.span);
function pullPolicy(c) {
  const image2 = child(c, "image");
  if (image2.kind !== "scalar") return void 0;
  const name = text(image2);
  const isLatest = !name.includes("@") && (/:latest$/.test(name) || !/:[^/]*$/.test(name));
  return scalar(isLatest ? "Always" : "IfNotPresent", image2.span);
}
function requests(resources) {
  const limits = child(resources, "limits");
  if (limits.kind !== "map") return resources;
  const withRequests = fill(resources, { requests: empty });
  return change(withRequests, "requests", (r) => fill(r, Object.fromEntries(limits.entries)));
}
var probe = (p) => fill(p, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 });
var volume = (v) => {
  const withMode = ["secret", "configMap", "projected", "downwardAPI"].reduce(
    (value, name) => change(value, name, (source) => fill(source, { defaultMode: 420 })),
    v
  );
  return change(withMode, "hostPath", (source) => fill(source, { type: "" }));
};
function fill(value, defaults2) {
  if (value.kind !== "map") return value;
  const added = [];
  for (const [key, given] of Object.entries(defaults2)) {
    if (child(value, key).kind !== "missing") continue;
    const made = defaultOf(value, given);
    if (made) added.push([key, made]);
  }
  return added.length === 0 ? value : { ...value, entries: new Map([...value.entries, ...added]) };
}
function defaultOf(self, given) {
  if (typeof given === "function") return given(self);
  return typeof given === "object" && given !== null ? given : scalar(given, self.keySpan ?? self.span);
}
var only = (value) => value.kind === "missing" ? void 0 : value;
function change(value, key, by) {
  const before = child(value, key);
  if (value.kind !== "map" || before.kind !== "map") return value;
  const after = by(before);
  return after === before ? value : { ...value, entries: new Map([...value.entries, [key, after]]) };
}
function changeAt(value, path, by) {
  const [key, ...rest] = path;
  if (key === void 0) return by(value);
  return get(value, path).kind === "map" ? change(value, key, (inner) => changeAt(inner, rest, by)) : value;
}
function each(value, key, by) {
  const list2 = child(value, key);
  if (value.kind !== "map" || list2.kind !== "list") return value;
  return { ...value, entries: new Map([...value.entries, [key, { ...list2, items: list2.items.map(by) }]]) };
}

// src/policy/admission/namespace.ts
function namespaceOf({ resource, graph }) {
  const given = get(inNamespace(resource.body), "metadata.namespace");
  const at = given.kind === "missing" ? resource.header : given.span;
  if (given.kind === "missing")
    return isClusterScoped(textAt(resource.body, "kind")) ? missing(at) : unknown("it is not known whether this kind has namespaces", at);
  if (given.kind !== "scalar") return unknown("the namespace of the object is not known here", at);
  const name = String(given.value);
  const found = graph.ofKind("k8s/Namespace").find((n) => nameOf(n) === name);
  if (found) return found.body;
  const named2 = scalar(name, at);
  const labels = mapping(/* @__PURE__ */ new Map([["kubernetes.io/metadata.name", named2]]), at, { open: true });
  const metadata = mapping(
    /* @__PURE__ */ new Map([
      ["name", named2],
      ["labels", labels]
    ]),
    at,
    { open: true }
  );
  return mapping(/* @__PURE__ */ new Map([["metadata", metadata]]), at, { open: true });
}
function namespaceLabels(subject) {
  return get(namespaceOf(subject), "metadata.labels");
}
var nameOf = ({ body }) => textAt(body, "metadata.name");

// src/policy/admission/selector.ts
function selects(selector, labels) {
  if (selector.kind !== "map") return true;
  const exact = textMapAt(selector, "matchLabels").map(([key, wanted]) => matchesLabel(child(labels, key), wanted));
  const expressions2 = listAt(selector, "matchExpressions").map((e) => expression(e, labels));
  return and(...exact, ...expressions2);
}
function matchesLabel(value, wanted) {
  if (!/[*?]/.test(wanted)) return equals(value, wanted);
  if (value.kind === "unknown") return "unknown";
  return value.kind === "scalar" && wildcard(wanted, String(value.value));
}
function expression(e, labels) {
  const value = child(labels, textAt(e, "key"));
  const present = value.kind === "unknown" ? "unknown" : value.kind !== "missing";
  const wanted = textsAt(e, "values");
  switch (textAt(e, "operator")) {
    case "In":
      return oneOf(value, wanted);
    case "NotIn":
      return or(not(present), not(oneOf(value, wanted)));
    case "Exists":
      return present;
    case "DoesNotExist":
      return not(present);
    default:
      return "unknown";
  }
}
function wildcard(pattern, text3) {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text3.length) {
    if (p < pattern.length && pattern[p] === "*") {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text3[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

// src/policy/admission/match.ts
function kindsOf(constraints) {
  const plurals = listAt(constraints, "resourceRules").flatMap((r) => textsAt(r, "resources"));
  return selectOf(plurals.map((p) => kindOf(p.split("/")[0] ?? "")));
}
function selectOf(kinds) {
  const known2 = kinds.filter((k) => k !== void 0);
  if (known2.length === 0 || known2.length < kinds.length) return ["k8s/*"];
  return [...new Set(known2)].flatMap((k) => [`k8s/${k}`, `k8s/${k}.*`]);
}
function isAboutPodsOnly(select) {
  return select.length === 2 && select[0] === "k8s/Pod";
}
function isMatched(constraints, subject) {
  const rules = listAt(constraints, "resourceRules");
  const isExact = textAt(constraints, "matchPolicy", "Equivalent") === "Exact";
  const named2 = rules.length === 0 || rules.some((r) => isNamed(r, subject, isExact));
  const excluded = listAt(constraints, "excludeResourceRules").some((r) => isNamed(r, subject, isExact));
  if (!named2 || excluded) return false;
  return and(
    selects(get(constraints, "objectSelector"), get(subject.resource.body, "metadata.labels")),
    isNamespaceSelected(get(constraints, "namespaceSelector"), subject)
  );
}
function isNamespaceSelected(selector, subject) {
  return keys(selector).length === 0 ? true : selects(selector, namespaceLabels(subject));
}
function isNamed(rule, { resource, apiVersion, kind }, isExact) {
  const [group, version] = groupVersion(apiVersion);
  const plural = pluralOf(kind);
  const names = textsAt(rule, "resourceNames");
  return isOfCreation(rule) && accepts(textsAt(rule, "apiGroups"), group) && (!isExact || accepts(textsAt(rule, "apiVersions"), version)) && accepts(textsAt(rule, "resources"), plural) && (names.length === 0 || names.includes(textAt(resource.body, "metadata.name")));
}
function isOfCreation(rule) {
  const operations = textsAt(rule, "operations");
  return operations.length === 0 || accepts(operations, "CREATE");
}
function accepts(given, value) {
  return given.some((g) => g === "*" || g === "*/*" || g === value || g === `${value}/*`);
}
function groupVersion(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? ["", apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}
function isInBlock(block, subject) {
  const any = listAt(block, "any");
  const all = listAt(block, "all");
  if (any.length > 0) return or(...any.map((b) => isInFilter(b, subject)));
  if (all.length > 0) return and(...all.map((b) => isInFilter(b, subject)));
  return get(block, "resources").kind === "map" ? isInFilter(block, subject) : false;
}
function isInFilter(filter, subject) {
  const { body } = subject.resource;
  const resources = get(filter, "resources");
  return and(
    oneWildcard(resources, "kinds", (k) => isKind(k, subject)),
    isOfCreation(resources),
    oneWildcard(resources, "names", (n) => wildcard(n, textAt(body, "metadata.name"))),
    wildcard(textAt(resources, "name", "*"), textAt(body, "metadata.name")),
    oneWildcard(resources, "namespaces", (n) => wildcard(n, textAt(inNamespace(body), "metadata.namespace"))),
    selects(get(resources, "selector"), get(body, "metadata.labels")),
    isNamespaceSelected(get(resources, "namespaceSelector"), subject),
    areUsersKnown(filter)
  );
}
function areUsersKnown(filter) {
  const asked = ["subjects", "roles", "clusterRoles"].some((key) => items(get(filter, key)).length > 0);
  return asked ? "unknown" : true;
}
function oneWildcard(resources, path, accepts2) {
  const patterns = textsAt(resources, path);
  return patterns.length === 0 || patterns.some(accepts2);
}
function isKind(pattern, subject) {
  const parts = pattern.split("/");
  const kind = parts.at(-1) ?? "";
  const version = parts.length > 1 ? parts.at(-2) ?? "*" : "*";
  const group = parts.length > 2 ? parts.at(-3) ?? "*" : "*";
  const [actualGroup, actualVersion] = groupVersion(subject.apiVersion);
  return wildcard(kind, subject.kind) && wildcard(version, actualVersion) && (parts.length < 3 || wildcard(group, actualGroup));
}
function kindsInBlock(block) {
  const filters = [...listAt(block, "any"), ...listAt(block, "all"), block];
  const kinds = filters.flatMap((f) => textsAt(f, "resources.kinds")).map((k) => k.split("/").at(-1) ?? "*");
  return selectOf(kinds.map((k) => /[*?]/.test(k) ? void 0 : k));
}

// src/policy/admission/meta.ts
function metaOf2(manifest, id) {
  const annotation = (name) => {
    const value = printable(get(manifest, ["metadata", "annotations", `policies.kyverno.io/${name}`]));
    return value.replace(/\s+/g, " ").trim();
  };
  const wanted = annotation("severity").toLowerCase();
  return {
    id,
    title: annotation("title") || `Policy ${id}`,
    severity: severities.find((s) => s === wanted) ?? "medium",
    confidence: "high",
    category: "security",
    preset: "default",
    since: "",
    aliases: {},
    why: annotation("description") || `The policy \`${id}\` refuses it.`,
    remedy: "Change the object so that the policy admits it.",
    references: []
  };
}

// src/policy/admission/manifests.ts
var unbound = { matches: () => true, param: void 0 };
function validatingAdmissionPolicy(manifest, bindings) {
  const name = textAt(manifest, "metadata.name");
  const spec = get(manifest, "spec");
  const own = bindings.filter((b) => textAt(b, "spec.policyName") === name).map(bindingOf);
  const paramKind = textAt(spec, "paramKind.kind");
  return {
    ...common(manifest, name, spec),
    select: kindsOf(get(spec, "matchConstraints")),
    matches: (subject) => isMatched(get(spec, "matchConstraints"), subject),
    bindings: own.length > 0 ? own : [unbound],
    paramKind: paramKind === "" ? void 0 : paramKind,
    autogen: false,
    defaults: true,
    exceptions: []
  };
}
function bindingOf(manifest) {
  const resources = get(manifest, "spec.matchResources");
  return {
    matches: (subject) => resources.kind === "map" ? isMatched(resources, subject) : true,
    param: paramRefOf(get(manifest, "spec.paramRef"))
  };
}
function paramRefOf(ref) {
  if (ref.kind !== "map") return void 0;
  const selector = get(ref, "selector");
  return {
    name: textAt(ref, "name"),
    namespace: textAt(ref, "namespace"),
    selector: selector.kind === "map" ? selector : void 0,
    notFound: textAt(ref, "parameterNotFoundAction") === "Allow" ? "Allow" : "Deny"
  };
}
function common(manifest, id, spec) {
  return {
    meta: metaOf2(manifest, id),
    source: get(manifest, "metadata.name").span,
    conditions: named(listAt(spec, "matchConditions")),
    variables: named(listAt(spec, "variables")),
    validations: listAt(spec, "validations").flatMap(validationOf),
    failurePolicy: textAt(spec, "failurePolicy") === "Ignore" ? "Ignore" : "Fail"
  };
}
function expressionAt2(value, field) {
  const at = get(value, field);
  return at.kind === "scalar" && at.value !== null ? { text: String(at.value), at } : void 0;
}
function named(list2) {
  return list2.flatMap((v) => {
    const expression2 = expressionAt2(v, "expression");
    return expression2 ? [{ name: textAt(v, "name"), expression: expression2 }] : [];
  });
}
function validationOf(v) {
  const expression2 = expressionAt2(v, "expression");
  if (!expression2) return [];
  const message = textAt(v, "message");
  return [
    {
      expression: expression2,
      message: message === "" ? void 0 : message,
      messageExpression: expressionAt2(v, "messageExpression")
    }
  ];
}
function validatingPolicy(manifest, exceptions) {
  const name = textAt(manifest, "metadata.name");
  const spec = get(manifest, "spec");
  const select = kindsOf(get(spec, "matchConstraints"));
  const autogen = isAboutPodsOnly(select) && generated(spec).length > 0;
  const wanted = new Set(generated(spec));
  return {
    ...common(manifest, name, spec),
    select: autogen ? [...select, ...controllers.filter((k) => wanted.has(k)).map((k) => `k8s/${k}`)] : select,
    matches: (subject) => isMatched(get(spec, "matchConstraints"), subject),
    bindings: [unbound],
    paramKind: void 0,
    autogen,
    defaults: false,
    exceptions: exceptions.filter((e) => isOf(e, name)).map(exceptionOf)
  };
}
var isOf = (exception, policy) => listAt(exception, "spec.policyRefs").some((ref) => textAt(ref, "name") === policy);
var exceptionOf = (exception) => ({
  matches: () => true,
  conditions: named(listAt(exception, "spec.matchConditions"))
});
function exceptionsOfRule(exceptions, policy, rule) {
  return exceptions.filter(
    (e) => listAt(e, "spec.exceptions").some(
      (x) => textAt(x, "policyName") === policy && textsAt(x, "ruleNames").some((name) => wildcard(name, rule))
    )
  ).map((e) => ({
    // Its conditions are JMESPath, which is not evaluated here.
    matches: (subject) => and(isInBlock(get(e, "spec.match"), subject), isGiven(e, "spec.conditions") ? "unknown" : true),
    conditions: []
  }));
}
function generated(spec) {
  const path = "autogen.podControllers.controllers";
  if (!isGiven(spec, path)) return controllers;
  const given = textsAt(spec, path).map((c) => c.toLowerCase());
  return controllers.filter((k) => given.includes(k.toLowerCase()) || given.includes(`${k.toLowerCase()}s`));
}
function clusterPolicy(manifest, exceptions) {
  const name = textAt(manifest, "metadata.name");
  const spec = get(manifest, "spec");
  return items(get(spec, "rules")).flatMap((rule) => {
    const cel = get(rule, "validate.cel");
    if (cel.kind !== "map") return [];
    const id = `${name}/${textAt(rule, "name")}`;
    const match = get(rule, "match");
    const exclude = get(rule, "exclude");
    const select = kindsInBlock(match);
    const extended = isAboutPodsOnly(select) && !isNarrowed(match) && !isNarrowed(exclude) ? annotated(manifest) : [];
    return [
      {
        meta: metaOf2(manifest, id),
        source: get(rule, "name").span,
        select: [...select, ...extended.map((k) => `k8s/${k}`)],
        matches: (subject) => and(isInBlock(match, subject), not(isInBlock(exclude, subject))),
        conditions: named(listAt(rule, "celPreconditions")),
        variables: named(listAt(cel, "variables")),
        validations: listAt(cel, "expressions").flatMap(validationOf),
        failurePolicy: textAt(spec, "failurePolicy") === "Ignore" ? "Ignore" : "Fail",
        bindings: [{ matches: () => true, param: paramRefOf(get(cel, "paramRef")) }],
        paramKind: textAt(cel, "paramKind.kind") || void 0,
        autogen: extended.length > 0,
        defaults: false,
        exceptions: exceptionsOfRule(exceptions, name, textAt(rule, "name"))
      }
    ];
  });
}
function isNarrowed(block) {
  const filters = [...listAt(block, "any"), ...listAt(block, "all"), block];
  return filters.some(
    (f) => ["name", "names", "selector", "annotations"].some((key) => isGiven(get(f, "resources"), key))
  );
}
var usual = ["DaemonSet", "Deployment", "Job", "StatefulSet", "ReplicaSet", "ReplicationController", "CronJob"];
function annotated(manifest) {
  const given = textAt(manifest, ["metadata", "annotations", "pod-policies.kyverno.io/autogen-controllers"], "all");
  if (given === "none") return [];
  return given === "all" ? usual : given.split(",").map((k) => k.trim());
}

// src/policy/admission/params.ts
function findParams(policy, { param }, subject, manifests) {
  const none = { kind: "value", value: missing(subject.resource.header) };
  if (policy.paramKind === void 0 || !param) return [none];
  const scanned = subject.graph.ofKind(`k8s/${policy.paramKind}`).map((r) => r.body);
  const found = [...manifests, ...scanned].filter((m) => isMeant(m, policy.paramKind ?? "", param));
  if (found.length > 0) return [...new Set(found)].map((value) => ({ kind: "value", value }));
  if (param.notFound === "Allow") return [];
  return [{ kind: "absent", name: `${policy.paramKind}/${param.name || "of the selector"}` }];
}
function isMeant(manifest, kind, { name, namespace, selector }) {
  if (textAt(manifest, "kind") !== kind) return false;
  if (namespace !== "" && textAt(manifest, "metadata.namespace", namespace) !== namespace) return false;
  return selector ? selects(selector, get(manifest, "metadata.labels")) === true : textAt(manifest, "metadata.name") === name;
}

// src/policy/admission/rule.ts
function admissionRule(compiled, manifests) {
  const { policy } = compiled;
  return {
    meta: policy.meta,
    select: policy.select,
    check(resource, context) {
      const subject = subjectOf(policy, resource, context);
      const matches = subject ? policy.matches(subject) : false;
      if (!subject || matches === false) return;
      for (const binding of policy.bindings) {
        const applies = and(matches, binding.matches(subject));
        if (applies === false) continue;
        for (const param of findParams(policy, binding, subject, manifests))
          judge(compiled, subject, param, applies, context);
      }
    }
  };
}
function subjectOf(policy, resource, { graph }) {
  const { body, parent } = resource;
  const kind = textAt(body, "kind");
  if (parent || kind === "") return void 0;
  const apiVersion = textAt(body, "apiVersion");
  const object = policy.defaults ? defaulted(body) : inNamespace(body);
  if (!policy.autogen || kind === "Pod") return { resource, object, kind, apiVersion, graph };
  const pod = podOf(resource);
  return pod && { resource, object: pod, kind: "Pod", apiVersion: "v1", graph };
}
function judge(compiled, subject, param, applies, context) {
  const { resource } = subject;
  if (param.kind === "absent") {
    context.undecided(resource.header, `the parameter ${param.name} is not among the files`);
    return;
  }
  const evaluation = { host: { resource, graph: context.graph } };
  const scope = scopeOf(compiled, subject, param.value, evaluation);
  const trial = { policy: compiled.policy, resource, scope, evaluation, context };
  const spared = or(...compiled.exceptions.map((e) => and(e.exception.matches(subject), holdAll(e.conditions, trial))));
  const meets = and(applies, not(spared), holdAll(compiled.conditions, trial));
  if (meets !== false) for (const validation of compiled.validations) validate(validation, meets, trial);
}
function holdAll(conditions, trial) {
  let result = true;
  for (const condition of conditions) {
    const outcome = condition.evaluate(trial.scope, trial.evaluation);
    if (outcome === false) return false;
    if (isError(outcome)) {
      failed(outcome.message, trial);
      return false;
    }
    if (outcome !== true) result = "unknown";
  }
  return result;
}
function validate(validation, applies, trial) {
  const { scope, evaluation, resource, context } = trial;
  const outcome = validation.assert.evaluate(scope, evaluation);
  if (outcome === true) return;
  if (isUnknown(outcome)) context.undecided(placeIn(resource, outcome.span), outcome.why);
  else if (applies === "unknown") context.undecided(resource.header, "whether the policy applies is not known here");
  else if (isError(outcome)) failed(outcome.message, trial);
  else {
    const at = culprit(validation.assert.trace(scope, evaluation).steps, resource);
    context.report({ at, message: messageOf(validation, scope, evaluation) });
  }
}
function placeIn({ header }, span) {
  return span && span.file === header.file ? span : header;
}
function failed(message, { policy, resource, context }) {
  if (policy.failurePolicy === "Ignore")
    context.undecided(resource.header, `an expression of the policy failed: ${message}`);
  else context.report({ at: resource.header, message: `an expression of the policy fails on it: ${message}` });
}
function messageOf({ assert, message, messageExpression }, scope, evaluation) {
  const words2 = messageExpression?.evaluate(scope, evaluation);
  const text3 = typeof words2 === "string" && words2.trim() !== "" ? words2 : message;
  const shown = text3 ?? `failed expression: ${assert.text}`;
  return shown.replace(/\s+/g, " ").trim().slice(0, 500);
}
function scopeOf({ variables }, subject, params, evaluation) {
  const { object, resource } = subject;
  const at = resource.header;
  const values = /* @__PURE__ */ new Map();
  const lazy = {
    kind: "fields",
    name: "set of variables",
    names: [...variables.keys()],
    get(name) {
      const before = values.get(name);
      if (before !== void 0) return before;
      const outcome = variables.get(name)?.evaluate(scope, evaluation);
      if (outcome !== void 0) values.set(name, outcome);
      return outcome;
    }
  };
  const scope = {
    object,
    oldObject: null,
    request: requestOf(subject),
    params,
    namespaceObject: namespaceOf(subject),
    authorizer: unknown("who may do what is known to the cluster only", at),
    images: imagesOf(object, resource),
    image: unknown("what a registry says of an image is not known offline", at),
    http: unknown("nothing is fetched over the network", at),
    globalContext: unknown("what else is in the cluster is not known here", at),
    exceptions: missing(at),
    resource: clusterResources,
    variables: lazy
  };
  return scope;
}
var clusterResources = {
  kind: "fields",
  name: "set of resources",
  names: [],
  get: () => void 0
};
function requestOf({ resource }) {
  const { body, header } = resource;
  const [group, version] = groupVersion(textAt(body, "apiVersion"));
  const text3 = (s) => scalar(s, header);
  const record = (fields) => mapping(new Map(Object.entries(fields)), header);
  const kind = textAt(body, "kind");
  const namespace = get(inNamespace(body), "metadata.namespace");
  return record({
    operation: text3("CREATE"),
    dryRun: scalar(false, header),
    name: get(body, "metadata.name"),
    namespace: namespace.kind === "missing" ? text3("") : namespace,
    kind: record({ group: text3(group), version: text3(version), kind: text3(kind) }),
    resource: record({ group: text3(group), version: text3(version), resource: text3(pluralOf(kind)) }),
    object: body,
    userInfo: unknown("who creates it is not known here", header),
    options: unknown("how it is created is not known here", header)
  });
}

// src/policy/admission/index.ts
function isManifest(document) {
  return textAt(document, "apiVersion") !== "" && textAt(document, "kind") !== "";
}
function admissionRules(manifests) {
  const problems = manifests.flatMap(notEvaluated);
  const rules = [];
  for (const policy of manifests.flatMap((m) => policiesIn(m, manifests))) {
    const compiled = compilePolicy(policy);
    if ("policy" in compiled) rules.push(admissionRule(compiled, manifests));
    else problems.push(...compiled);
  }
  return { rules, problems };
}
var groupOf = (manifest) => textAt(manifest, "apiVersion").split("/")[0] ?? "";
var ofKind2 = (all, kind) => all.filter((m) => textAt(m, "kind") === kind);
var modeOf = (manifest) => textAt(manifest, "spec.evaluation.mode", "Kubernetes");
var kyverno = (m, all) => modeOf(m) === "Kubernetes" ? [validatingPolicy(m, ofKind2(all, "PolicyException"))] : [];
var kyvernoRules = (m, all) => clusterPolicy(m, ofKind2(all, "PolicyException"));
var readers = {
  "admissionregistration.k8s.io ValidatingAdmissionPolicy": (m, all) => [
    validatingAdmissionPolicy(m, ofKind2(all, "ValidatingAdmissionPolicyBinding"))
  ],
  "policies.kyverno.io ValidatingPolicy": kyverno,
  "policies.kyverno.io NamespacedValidatingPolicy": kyverno,
  "kyverno.io ClusterPolicy": kyvernoRules,
  "kyverno.io Policy": kyvernoRules
};
function policiesIn(manifest, all) {
  const key = `${groupOf(manifest)} ${textAt(manifest, "kind")}`;
  return (Object.hasOwn(readers, key) ? readers[key]?.(manifest, all) : void 0) ?? [];
}
function notEvaluated(manifest) {
  const group = groupOf(manifest);
  const kind = textAt(manifest, "kind");
  const name = textAt(manifest, "metadata.name");
  if (Object.hasOwn(readers, `${group} ${kind}`))
    return group === "kyverno.io" ? rulesNotEvaluated(manifest, name) : creationsOnly(manifest, name);
  if (kind === "PolicyException") return [];
  const isPolicy = group === "kyverno.io" || group === "policies.kyverno.io" || kind.startsWith("MutatingAdmissionPolicy");
  return isPolicy ? [warning(manifest, `\`${kind}\` is not evaluated: only validating policies are`)] : [];
}
function rulesNotEvaluated(manifest, policy) {
  return listAt(manifest, "spec.rules").filter((rule) => !isGiven(rule, "validate.cel")).map((rule) => warning(rule, `\`${policy}/${textAt(rule, "name")}\` is not written in CEL and was not evaluated`));
}
function creationsOnly(manifest, policy) {
  const mode = modeOf(manifest);
  if (mode !== "Kubernetes")
    return [warning(manifest, `\`${policy}\` is about ${mode}, not Kubernetes objects, and was not evaluated`)];
  const rules = listAt(manifest, "spec.matchConstraints.resourceRules");
  if (rules.length === 0 || rules.some(isOfCreation)) return [];
  return [warning(manifest, `\`${policy}\` is not about creating objects and was not evaluated`)];
}
function warning(value, message) {
  const at = get(value, "metadata.name").kind === "scalar" ? get(value, "metadata.name").span : value.span;
  return problemAt(at, "policy-not-evaluated", message, { severity: "warning" });
}

// src/policy/load.ts
async function loadPolicies(files, known2) {
  const own = [];
  const manifests = [];
  const problems = [];
  for (const file of files) {
    const parsed = parseYaml(file);
    const documents = parsed.tree.documents.map((d) => d.value).filter((v) => v.kind === "map");
    if (!documents.some(isManifest)) own.push(file);
    else {
      manifests.push(...documents.filter(isManifest));
      problems.push(...parsed.problems);
    }
  }
  const catalogue = readPolicies(own, known2);
  const admission = admissionRules(manifests);
  if (manifests.length > 0 || catalogue.definitions.some(needsRe22)) await loadRe2();
  const duplicates = duplicated([...catalogue.rules, ...admission.rules], files);
  return {
    rules: [...catalogue.rules, ...admission.rules],
    problems: [...catalogue.problems, ...problems, ...admission.problems, ...duplicates]
  };
}
function duplicated(rules, files) {
  const ids = rules.map((r) => r.meta.id);
  const [file] = files;
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  if (!file) return [];
  return twice.map(
    (id) => problemAt({ file, start: 0, end: 0 }, "policy-duplicate-id", `two policies are called \`${id}\``, {
      severity: "warning"
    })
  );
}
export {
  buildBundle,
  loadBundle,
  loadPolicies,
  readPolicies,
  readPolicy,
  ruleOf
};
