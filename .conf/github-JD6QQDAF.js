import {
  commandResources
} from "./chunk-EYO3UKTW.js";
import {
  commandsOf,
  dialect,
  isPosix,
  parseShell
} from "./chunk-IZTFO7KA.js";
import {
  scalarMap,
  yaml
} from "./chunk-ZED5WJK3.js";
import {
  anchor,
  child,
  cover,
  entries,
  fact,
  firstSet,
  get,
  isTrue,
  isUnset,
  items,
  keys,
  list,
  mapping,
  missing,
  position,
  printable,
  problemAt,
  root,
  scalar,
  slice,
  some,
  span,
  spanOf,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/github/build.ts
function firstLine(at) {
  const { text: text3 } = at.file;
  let end = at.start;
  while (end < at.end && text3[end] !== "\n" && text3[end] !== "\r") end++;
  return { file: at.file, start: at.start, end };
}
function extentOf(value) {
  return value.keySpan && value.keySpan.file === value.span.file && value.keySpan.start < value.span.start ? cover(value.keySpan, value.span) : value.span;
}

// src/platforms/github/expressions/lex.ts
var keywords = /* @__PURE__ */ new Map([
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY]
]);
var space = /\s+/y;
var name = /[A-Za-z_][A-Za-z0-9_-]*/y;
var quoted = /'(?:[^']|'')*'/y;
var number = /[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|Infinity)/y;
var mark = /&&|\|\||==|!=|<=|>=|[<>!()[\],.*]/y;
function lex(text3, start, end) {
  const source = text3.slice(0, end);
  const tokens = [];
  const faults = [];
  const take = (pattern, at2) => {
    pattern.lastIndex = at2;
    return pattern.exec(source)?.[0];
  };
  let at = start;
  while (at < end) {
    const blank = take(space, at);
    if (blank) {
      at += blank.length;
      continue;
    }
    const token = next(take, at, tokens.at(-1));
    if (token) {
      tokens.push(token);
      at = token.end;
      continue;
    }
    const fault2 = faultAt(source, at);
    faults.push(fault2);
    at = fault2.end;
  }
  tokens.push({ type: "end", start: end, end });
  return { tokens, faults };
}
function next(take, at, before) {
  const word = take(name, at);
  if (word !== void 0) {
    const place = { start: at, end: at + word.length };
    const property = before?.type === "mark" && before.text === ".";
    const value = property ? void 0 : keywords.get(word);
    return value === void 0 ? { type: "name", text: word, ...place } : { type: "literal", value, ...place };
  }
  const string2 = take(quoted, at);
  if (string2 !== void 0) {
    const value = string2.slice(1, -1).replaceAll("''", "'");
    return { type: "literal", value, start: at, end: at + string2.length };
  }
  const afterOperand = before !== void 0 && (before.type !== "mark" || before.text === ")" || before.text === "]");
  const digits = afterOperand ? void 0 : take(number, at);
  if (digits !== void 0) return { type: "literal", value: toNumber(digits), start: at, end: at + digits.length };
  const sign = take(mark, at);
  return sign === void 0 ? void 0 : { type: "mark", text: sign, start: at, end: at + sign.length };
}
function toNumber(text3) {
  const sign = text3.startsWith("-") ? -1 : 1;
  return sign * Number(text3.replace(/^[-+]/, ""));
}
function faultAt(source, at) {
  const c = source[at] ?? "";
  if (c === "'") return { start: at, end: source.length, message: "the string that begins here has no closing `'`" };
  if (c === '"') {
    const close = source.indexOf('"', at + 1);
    const end = close < 0 ? at + 1 : close + 1;
    return { start: at, end, message: "expressions write strings in single quotes, not in double quotes" };
  }
  const hint = { "&": ", `and` is `&&`", "|": ", `or` is `||`", "=": ", equality is `==`" }[c];
  return { start: at, end: at + 1, message: `\`${c}\` is no part of the expression language${hint ?? ""}` };
}

// src/platforms/github/expressions/parse.ts
var maxDepth = 200;
var maxChain = 500;
var precedence = /* @__PURE__ */ new Map([
  ["||", 1],
  ["&&", 2],
  ["==", 3],
  ["!=", 3],
  ["<", 4],
  ["<=", 4],
  [">", 4],
  [">=", 4]
]);
function parseExpression(text3, start = 0, end = text3.length) {
  const { tokens, faults } = lex(text3, start, end);
  const state = { tokens, faults, at: 0, depth: 0 };
  if (peek(state).type === "end") {
    if (faults.length === 0) faults.push({ start, end, message: "the expression is empty" });
    return { tree: { type: "broken", start, end }, faults };
  }
  const tree = binary(state, 1);
  const rest = peek(state);
  if (rest.type !== "end") {
    fault(state, rest, `unexpected ${shown(rest)} after the end of the expression`);
  }
  return { tree, faults };
}
var endToken = { type: "end", start: 0, end: 0 };
var peek = (s) => s.tokens[s.at] ?? endToken;
var isMark = (t, text3) => t.type === "mark" && t.text === text3;
function accept(s, text3) {
  const token = peek(s);
  if (!isMark(token, text3)) return void 0;
  s.at++;
  return token;
}
function expect(s, text3, why) {
  const token = accept(s, text3);
  if (token) return token.end;
  const found = peek(s);
  fault(s, found, `\`${text3}\` is missing ${why}, found ${shown(found)}`);
  return found.start;
}
function fault(s, at, message) {
  if (s.faults.length === 0) s.faults.push({ start: at.start, end: at.end, message });
}
function shown(token) {
  if (token.type === "end") return "the end";
  return token.type === "literal" ? `the value ${JSON.stringify(token.value)}` : `\`${token.text}\``;
}
function binary(s, level) {
  let left = unary(s);
  for (let length = 0; ; length++) {
    const token = peek(s);
    const power = token.type === "mark" ? precedence.get(token.text) : void 0;
    if (token.type !== "mark" || power === void 0 || power < level) return left;
    if (length >= maxChain) return tooDeep(s);
    s.at++;
    const right = binary(s, power + 1);
    left = { type: "binary", op: token.text, left, right, start: left.start, end: right.end };
  }
}
function unary(s) {
  const start = peek(s).start;
  if (s.depth >= maxDepth) return tooDeep(s);
  s.depth++;
  const result = accept(s, "!") ? negation(s, start) : postfix(s, primary(s));
  s.depth--;
  return result;
}
function negation(s, start) {
  const operand = unary(s);
  return { type: "not", operand, start, end: operand.end };
}
function tooDeep(s) {
  const token = peek(s);
  fault(s, token, "the expression is too long or too deeply nested to be read");
  s.at = s.tokens.length - 1;
  return { type: "broken", start: token.start, end: token.end };
}
function primary(s) {
  const token = peek(s);
  if (token.type === "literal") {
    s.at++;
    return token;
  }
  if (token.type === "name") {
    s.at++;
    return accept(s, "(") ? call(s, token) : { type: "context", name: token.text, start: token.start, end: token.end };
  }
  if (accept(s, "(")) {
    const inner = binary(s, 1);
    const end = expect(s, ")", "to close the parenthesis");
    return { ...inner, start: token.start, end: Math.max(end, inner.end) };
  }
  fault(s, token, `a value is expected, found ${shown(token)}`);
  return { type: "broken", start: token.start, end: token.start };
}
function call(s, callee) {
  const args = [];
  if (!isMark(peek(s), ")")) {
    do
      args.push(binary(s, 1));
    while (accept(s, ","));
  }
  const end = expect(s, ")", `to close the arguments of \`${callee.text}\``);
  const nameAt = { start: callee.start, end: callee.end };
  return { type: "call", name: callee.text, nameAt, args, start: callee.start, end };
}
function postfix(s, head) {
  let left = head;
  for (let length = 0; ; length++) {
    if (length >= maxChain) return tooDeep(s);
    if (accept(s, ".")) left = member(s, left);
    else if (accept(s, "[")) left = index(s, left);
    else return left;
  }
}
function member(s, of) {
  const token = peek(s);
  if (accept(s, "*")) return { type: "filter", of, start: of.start, end: token.end };
  if (token.type !== "name") {
    fault(s, token, `a property name is expected after \`.\`, found ${shown(token)}`);
    return { type: "broken", start: of.start, end: of.end };
  }
  s.at++;
  return { type: "property", of, name: token.text, nameAt: token, start: of.start, end: token.end };
}
function index(s, of) {
  if (accept(s, "*")) return { type: "filter", of, start: of.start, end: expect(s, "]", "to close the index") };
  const inner = binary(s, 1);
  return { type: "index", of, index: inner, start: of.start, end: expect(s, "]", "to close the index") };
}

// src/platforms/github/expressions/embedded.ts
function hasExpression(text3) {
  return text3.includes("${{");
}
function embeddedIn(text3) {
  const found = [];
  let from = 0;
  for (; ; ) {
    const start = text3.indexOf("${{", from);
    if (start < 0) return found;
    const close = closing(text3, start + 3);
    const end = close < 0 ? text3.length : close + 2;
    const inner = close < 0 ? text3.length : close;
    const parsed = parseExpression(text3, start + 3, inner);
    const faults = close < 0 ? [{ start, end: start + 3, message: "the `${{` that begins here is not closed by `}}`" }] : parsed.faults;
    found.push({
      start,
      end,
      tree: parsed.tree,
      faults,
      source: text3.slice(start + 3, inner).trim(),
      closed: close >= 0
    });
    from = end;
  }
}
function closing(text3, from) {
  let quoted2 = false;
  for (let i = from; i < text3.length; i++) {
    const c = text3[i];
    if (c === "'") quoted2 = !quoted2;
    else if (c === "}" && !quoted2 && text3[i + 1] === "}") return i;
  }
  return quoted2 ? text3.indexOf("}}", from) : -1;
}
function bareExpression(text3) {
  const parsed = parseExpression(text3);
  return { ...parsed, start: 0, end: text3.length, source: text3.trim(), closed: true };
}

// src/platforms/github/checks/shape.ts
var any = { kind: "any" };
var text2 = { kind: "scalar", type: "string" };
var freeText = { kind: "scalar", type: "string", empty: true };
var flag = { kind: "scalar", type: "boolean" };
var positive = { kind: "scalar", type: "number", positive: true };
var nothing = { kind: "scalar", type: "null" };
function oneOf(...values) {
  return { kind: "scalar", type: "string", values };
}
function listOf(item, more = {}) {
  return { kind: "list", item, ...more };
}
function either(...shapes) {
  return { kind: "either", shapes };
}
function map(keys2, required = [], more = {}) {
  return { kind: "map", keys: keys2, required, ...more };
}
function mapOf(others, more = {}) {
  return { kind: "map", keys: {}, required: [], others, ...more };
}
var texts = either(text2, listOf(text2));

// src/platforms/github/checks/action-shape.ts
var colors = ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"];
var input = either(
  nothing,
  map({ description: freeText, required: flag, default: any, deprecationMessage: text2, type: any }, [], {
    empty: true
  })
);
var branding = map({ icon: text2, color: oneOf(...colors) });
var actionShape = map(
  {
    name: text2,
    author: freeText,
    description: text2,
    inputs: mapOf(input, { empty: true }),
    outputs: mapOf(either(nothing, map({ description: freeText, value: freeText }, [], { empty: true })), {
      empty: true
    }),
    runs: any,
    branding
  },
  ["name", "description", "runs"]
);
var runtimes = ["node20", "node24", "composite", "docker"];
var runsShapes = {
  composite: map({ using: oneOf(...runtimes), steps: listOf(any) }, ["using", "steps"]),
  docker: map(
    {
      using: oneOf(...runtimes),
      image: text2,
      env: mapOf(freeText, { empty: true }),
      entrypoint: text2,
      "pre-entrypoint": text2,
      "post-entrypoint": text2,
      "pre-if": any,
      "post-if": any,
      args: listOf(freeText, { empty: true })
    },
    ["using", "image"]
  ),
  node: map({ using: oneOf(...runtimes), main: text2, pre: text2, "pre-if": any, post: text2, "post-if": any }, [
    "using",
    "main"
  ])
};
var everyStep = {
  id: text2,
  if: any,
  name: freeText,
  env: mapOf(freeText, { empty: true }),
  "continue-on-error": flag
};
var compositeRunShape = map({ ...everyStep, run: text2, shell: text2, "working-directory": text2 }, [
  "shell"
]);
var compositeUsesShape = map({ ...everyStep, uses: text2, with: mapOf(freeText, { empty: true }) });

// src/platforms/github/values.ts
function record(entries2, at) {
  const present = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(entries2)) if (value) present.set(key, value);
  return mapping(present, at);
}
function computed(value, at) {
  return scalar(value, at, { style: "computed" });
}
function texts2(all, at) {
  return list(
    [...all].map((one) => computed(one, at)),
    at
  );
}

// src/platforms/github/uses.ts
var remote = /^([^/@\s]+)\/([^/@\s]+)((?:\/[^@\s]+)?)(?:@(\S*))?$/;
function parseUses(written) {
  const uses = written.trim();
  if (/^(?:\.\.?|\$)\//.test(uses)) {
    const path2 = uses.replace(/^\$\//, "./");
    return { kind: /\.ya?ml$/.test(path2) ? "reusable" : "local", path: path2.replace(/^\.\//, "").replace(/\/+$/, "") };
  }
  if (uses.startsWith("docker://")) return { kind: "docker", image: uses.slice("docker://".length) };
  const parts = remote.exec(uses);
  if (!parts) return { kind: "invalid" };
  const [, owner = "", repo = "", below = "", ref] = parts;
  const path = below.replace(/^\//, "");
  const kind = /\.ya?ml$/.test(path) ? "reusable" : "action";
  return { kind, owner, repo, ...path ? { path } : {}, ...ref === void 0 ? {} : { ref } };
}
var branches = /^(?:main|master|trunk|develop|development|dev|head|latest|stable|next|edge|nightly|release)$/i;
function refKind(ref) {
  if (ref === void 0 || ref === "") return "none";
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return "commit";
  if (/^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,39}$/.test(ref)) return "short-commit";
  if (/^(?:[\w-]+[@/-])?v?\d+(?:\.\d+){0,3}(?:[-+.][\w.+-]+)?$/i.test(ref) && !ref.includes("release/"))
    return "version";
  return branches.test(ref) || /^(?:refs\/heads|release|releases|heads)\//i.test(ref) ? "branch" : "name";
}
function usesValue(uses, comments) {
  if (uses.kind !== "scalar" || typeof uses.value !== "string") return void 0;
  const parsed = parseUses(uses.value);
  const map2 = scalarMap(uses);
  const part = (name2) => {
    if (name2 === void 0) return void 0;
    const start = text(uses).lastIndexOf(name2);
    return computed(name2, spanOf(map2, start, start + name2.length));
  };
  const { kind, owner, repo, path, ref, image } = parsed;
  const comment = commentAfter(uses.span, comments);
  return record(
    {
      kind: computed(kind, uses.span),
      owner: part(owner),
      repo: part(repo),
      path: part(path),
      ref: part(ref),
      image: part(image),
      name: owner && repo ? computed(`${owner}/${repo}`, uses.span) : void 0,
      slug: owner && repo ? computed(`${owner}/${repo}`.toLowerCase(), uses.span) : void 0,
      refKind: kind === "action" || kind === "reusable" ? localOr(parsed, uses) : void 0,
      comment: comment && computed(comment.text.replace(/^#\s*/, ""), comment.span)
    },
    uses.span
  );
}
function localOr({ owner, ref }, uses) {
  return owner ? computed(refKind(ref), uses.span) : void 0;
}
function commentAfter(at, comments) {
  const end = at.start + slice(at).trimEnd().length;
  const line = position(at.file, end).line;
  return comments.find((c) => c.span.start >= end && position(at.file, c.span.start).line === line);
}

// src/platforms/github/data/events.ts
var none = { filters: [] };
var branches2 = ["branches", "branches-ignore"];
var paths = ["paths", "paths-ignore"];
var pullRequest = [
  ...["assigned", "unassigned", "labeled", "unlabeled", "opened", "edited", "closed", "reopened", "synchronize"],
  ...["converted_to_draft", "locked", "unlocked", "enqueued", "dequeued", "milestoned", "demilestoned"],
  ...["ready_for_review", "review_requested", "review_request_removed", "auto_merge_enabled", "auto_merge_disabled"],
  "stacked"
];
var createdEditedDeleted = ["created", "edited", "deleted"];
var typed = (...types) => ({ types, filters: [] });
var events = /* @__PURE__ */ new Map([
  ["branch_protection_rule", typed(...createdEditedDeleted)],
  ["check_run", typed("created", "rerequested", "completed", "requested_action")],
  ["check_suite", typed("completed", "requested", "rerequested")],
  ["create", none],
  ["delete", none],
  ["deployment", none],
  ["deployment_status", none],
  [
    "discussion",
    typed(
      ...["created", "edited", "deleted", "transferred", "pinned", "unpinned", "labeled", "unlabeled", "locked"],
      ...["unlocked", "category_changed", "answered", "unanswered"]
    )
  ],
  ["discussion_comment", typed(...createdEditedDeleted)],
  ["fork", none],
  ["gollum", none],
  ["image_version", { types: ["created", "ready", "deleted"], filters: ["names", "versions"] }],
  ["issue_comment", typed(...createdEditedDeleted)],
  [
    "issues",
    typed(
      ...["opened", "edited", "deleted", "transferred", "pinned", "unpinned", "closed", "reopened", "assigned"],
      ...["unassigned", "labeled", "unlabeled", "locked", "unlocked", "milestoned", "demilestoned", "typed", "untyped"],
      ...["field_added", "field_removed"]
    )
  ],
  ["label", typed(...createdEditedDeleted)],
  ["merge_group", { types: ["checks_requested"], filters: branches2 }],
  ["milestone", typed("created", "closed", "opened", "edited", "deleted")],
  ["page_build", none],
  ["project", typed("created", "closed", "reopened", "edited", "deleted")],
  ["project_card", typed("created", "moved", "converted", "edited", "deleted")],
  ["project_column", typed("created", "updated", "moved", "deleted")],
  ["public", none],
  ["pull_request", { types: pullRequest, filters: [...branches2, ...paths] }],
  ["pull_request_review", typed("submitted", "edited", "dismissed")],
  ["pull_request_review_comment", typed(...createdEditedDeleted)],
  ["pull_request_target", { types: pullRequest, filters: [...branches2, ...paths] }],
  ["push", { filters: [...branches2, ...paths, "tags", "tags-ignore"] }],
  ["registry_package", typed("published", "updated")],
  ["release", typed("published", "unpublished", "created", "edited", "deleted", "prereleased", "released")],
  ["repository_dispatch", { types: [], filters: [] }],
  ["schedule", none],
  ["status", none],
  ["watch", typed("started")],
  ["workflow_call", none],
  ["workflow_dispatch", none],
  ["workflow_run", { types: ["completed", "requested", "in_progress"], filters: [...branches2, "workflows"] }]
]);
var permissionScopes = new Map(
  [
    ...[
      "actions",
      "artifact-metadata",
      "attestations",
      "checks",
      "code-quality",
      "contents",
      "deployments",
      "discussions"
    ],
    ...["drives", "issues", "packages", "pages", "pull-requests", "repository-projects", "security-events", "statuses"],
    ...["vulnerability-alerts"]
  ].map((scope) => [scope, ["read", "write", "none"]]).concat([
    ["id-token", ["write", "none"]],
    ["models", ["read", "none"]],
    ["copilot-requests", ["write", "none"]]
  ])
);

// src/platforms/github/checks/diagnostics.ts
function newDiagnostics() {
  const found = /* @__PURE__ */ new Map();
  return {
    add(code, at, message) {
      const entry2 = scalar(message, "kind" in at ? anchor(at) : at);
      const known = found.get(code);
      if (known) known.push(entry2);
      else found.set(code, [entry2]);
    },
    value: (at) => mapping(new Map([...found].map(([code, messages]) => [code, list(messages, at)])), at)
  };
}
function nearest(word, known) {
  let best;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next2.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next2[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next2;
  }
  return row[b.length] ?? limit;
}

// src/platforms/github/checks/structure.ts
function checkShape(value, shape, name2, found) {
  if (value.kind === "unknown" || value.kind === "missing" || shape.kind === "any" || isWholeExpression(value)) return;
  switch (shape.kind) {
    case "either":
      checkEither(value, shape.shapes, name2, found);
      return;
    case "map":
      checkMap(value, shape, name2, found);
      return;
    case "list":
      checkList(value, shape, name2, found);
      return;
    case "scalar":
      checkScalar(value, shape, name2, found);
  }
}
function isWholeExpression(value) {
  const text3 = value.kind === "scalar" && typeof value.value === "string" ? value.value.trim() : "";
  return text3.startsWith("${{") && text3.endsWith("}}");
}
function checkMap(value, shape, name2, found) {
  if (value.kind !== "map") {
    if (isUnset(value)) {
      if (!shape.empty) found.add("empty-value", value, `\`${name2}\` is empty`);
    } else found.add("wrong-type", value, `\`${name2}\` must be a mapping, not ${described(value)}`);
    return;
  }
  if (value.entries.size === 0 && !shape.empty) found.add("empty-value", value, `\`${name2}\` is empty`);
  for (const [key, entry2] of entries(value)) {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.others;
    if (inner) checkShape(entry2, inner, `${name2}.${key}`.replace(/^\./, ""), found);
    else if (key !== "<<") reportUnexpected(key, entry2, shape, name2, found);
  }
  if (value.open) return;
  for (const key of shape.required) {
    if (!value.entries.has(key))
      found.add("missing-key", value.keySpan ?? firstKey(value), `\`${key}\` is missing in \`${name2 || "the file"}\``);
  }
}
function firstKey(value) {
  for (const entry2 of value.entries.values()) return entry2.keySpan ?? entry2;
  return value;
}
function reportUnexpected(key, entry2, shape, name2, found) {
  const known = Object.keys(shape.keys);
  const meant = nearest(key, known);
  const hint = meant ? `, did you mean \`${meant}\`?` : known.length > 0 && known.length <= 12 ? `; known: ${known.join(", ")}` : "";
  const where = name2 === "" ? "a key GitHub knows" : `a key of \`${name2}\``;
  found.add("unexpected-key", entry2.keySpan ?? entry2, `\`${key}\` is not ${where}${hint}`);
}
function checkList(value, shape, name2, found) {
  if (value.kind !== "list") {
    if (isUnset(value)) {
      if (!shape.empty) found.add("empty-value", value, `\`${name2}\` is empty`);
    } else found.add("wrong-type", value, `\`${name2}\` must be a list, not ${described(value)}`);
    return;
  }
  if (value.items.length === 0 && !shape.empty && !value.open) found.add("empty-value", value, `\`${name2}\` is empty`);
  for (const [i, item] of value.items.entries()) checkShape(item, shape.item, `${name2}[${i}]`, found);
}
function checkScalar(value, shape, name2, found) {
  if (value.kind !== "scalar") {
    found.add("wrong-type", value, `\`${name2}\` must be ${article(shape.type)}, not ${described(value)}`);
    return;
  }
  const { value: known } = value;
  if (known === null || known === "") {
    if (shape.type !== "null" && !shape.empty) found.add("empty-value", value, `\`${name2}\` is empty`);
    return;
  }
  if (typeof known === "string" && hasExpression(known)) return;
  if (!fits(known, shape.type)) {
    found.add("wrong-type", value, `\`${name2}\` must be ${article(shape.type)}, not \`${printable(value)}\``);
  } else if (shape.positive && Number(known) <= 0) {
    found.add("number-range", value, `\`${name2}\` must be greater than zero`);
  } else if (shape.values && !shape.values.includes(String(known))) {
    const meant = nearest(String(known), shape.values);
    found.add(
      "invalid-value",
      value,
      `\`${known}\` is no value of \`${name2}\`${meant ? `, did you mean \`${meant}\`?` : `; known: ${shape.values.join(", ")}`}`
    );
  }
}
function fits(known, type) {
  if (type === "string") return true;
  if (type === "boolean") return typeof known === "boolean";
  if (type === "number") return typeof known === "number" || typeof known === "bigint";
  return known === null;
}
function checkEither(value, shapes, name2, found) {
  const fitting = shapes.find((shape) => accepts(shape, value));
  if (fitting) {
    checkShape(value, fitting, name2, found);
    return;
  }
  if (isUnset(value)) found.add("empty-value", value, `\`${name2}\` is empty`);
  else found.add("wrong-type", value, `\`${name2}\` must be ${shapes.map(kindOf).join(" or ")}, not ${described(value)}`);
}
function accepts(shape, value) {
  if (shape.kind === "any") return true;
  if (shape.kind === "either") return shape.shapes.some((s) => accepts(s, value));
  if (isUnset(value)) return shape.kind === "scalar" && (shape.type === "null" || shape.empty === true);
  if (shape.kind !== value.kind) return false;
  return value.kind !== "scalar" || shape.kind === "scalar" && shape.type !== "null";
}
function kindOf(shape) {
  if (shape.kind === "scalar") return article(shape.type);
  return shape.kind === "map" ? "a mapping" : shape.kind === "list" ? "a list" : "another form";
}
function article(type) {
  return { string: "text", number: "a number", boolean: "true or false", null: "nothing" }[type];
}
function described(value) {
  if (value.kind === "map") return "a mapping";
  if (value.kind === "list") return "a list";
  return isUnset(value) ? "nothing" : `\`${printable(value)}\``;
}

// src/platforms/github/checks/workflow-shape.ts
var env = mapOf(freeText, { empty: true });
var run = map({ shell: text2, "working-directory": text2 });
var defaults = map({ run });
var concurrency = either(
  text2,
  map({ group: text2, "cancel-in-progress": flag, queue: oneOf("single", "max") }, ["group"])
);
var credentials = map({ username: text2, password: text2 }, ["username", "password"]);
var containerKeys = {
  image: text2,
  credentials,
  env,
  ports: listOf(text2, { empty: true }),
  volumes: listOf(text2, { empty: true }),
  options: freeText
};
var container = either(freeText, map(containerKeys, ["image"]));
var service = either(text2, map({ ...containerKeys, entrypoint: freeText, command: freeText }, ["image"]));
var runsOn = either(texts, map({ group: text2, labels: texts }));
var strategy = map({ matrix: any, "fail-fast": flag, "max-parallel": positive });
var environment = either(freeText, map({ name: text2, url: freeText, deployment: flag }, ["name"]));
var snapshot = either(text2, map({ "image-name": text2, version: text2, if: any }, ["image-name"]));
var triggerShapes = {
  schedule: listOf(map({ cron: text2, timezone: text2 }, ["cron"])),
  workflow_call: map(
    {
      inputs: mapOf(
        either(
          map(
            {
              description: freeText,
              required: flag,
              default: any,
              type: oneOf("string", "boolean", "number"),
              deprecationMessage: text2
            },
            ["type"]
          )
        ),
        { empty: true }
      ),
      secrets: mapOf(either(nothing, map({ description: freeText, required: flag }, [], { empty: true })), {
        empty: true
      }),
      outputs: mapOf(map({ description: freeText, value: freeText }, ["value"]), { empty: true })
    },
    [],
    { empty: true }
  ),
  workflow_dispatch: map(
    {
      inputs: mapOf(
        either(
          nothing,
          map(
            {
              description: freeText,
              required: flag,
              default: any,
              type: oneOf("string", "boolean", "number", "choice", "environment"),
              options: listOf(any),
              deprecationMessage: text2
            },
            [],
            { empty: true }
          )
        ),
        { empty: true }
      )
    },
    [],
    { empty: true }
  )
};
var workflowShape = map(
  {
    name: freeText,
    "run-name": freeText,
    on: any,
    permissions: any,
    env,
    defaults,
    concurrency,
    jobs: mapOf(any)
  },
  ["on", "jobs"]
);
var everyJob = {
  name: freeText,
  needs: either(text2, listOf(text2, { empty: true })),
  if: any,
  permissions: any,
  concurrency,
  strategy
};
var stepJob = {
  "runs-on": runsOn,
  environment,
  outputs: mapOf(freeText, { empty: true }),
  env,
  defaults,
  steps: listOf(any),
  "timeout-minutes": positive,
  "cancel-timeout-minutes": positive,
  "continue-on-error": flag,
  container,
  services: mapOf(service),
  snapshot
};
var call2 = {
  uses: text2,
  with: mapOf(any, { empty: true }),
  secrets: either(oneOf("inherit"), mapOf(any, { empty: true }))
};
var stepJobKeys = Object.keys(stepJob);
var callKeys = ["with", "secrets"];
var anyOf = (keys2) => Object.fromEntries(keys2.map((key) => [key, any]));
var jobShape = map({ ...anyOf(callKeys), ...everyJob, ...stepJob }, ["runs-on", "steps"]);
var callShape = map({ ...anyOf(stepJobKeys), ...everyJob, ...call2 }, ["uses"]);
var everyStep2 = {
  id: text2,
  if: any,
  name: freeText,
  env,
  "continue-on-error": flag,
  "timeout-minutes": positive,
  background: flag
};
var runStepShape = map({ ...everyStep2, run: text2, shell: text2, "working-directory": text2 });
var usesStepShape = map({ ...everyStep2, uses: text2, with: mapOf(freeText, { empty: true }) });
var controlStepShapes = {
  wait: map({ id: text2, name: freeText, "continue-on-error": flag, wait: texts }),
  "wait-all": map({ id: text2, name: freeText, "continue-on-error": flag, "wait-all": either(nothing, flag) }),
  cancel: map({ id: text2, name: freeText, "continue-on-error": flag, cancel: text2 }),
  parallel: map({ parallel: listOf(any) })
};

// src/platforms/github/checks/jobs.ts
function checkJob(id, job2, jobs, found) {
  checkId(id, job2.keySpan ?? job2.span, "job", found);
  if (job2.kind !== "map") {
    checkShape(job2, jobShape, `jobs.${id}`, found);
    return;
  }
  const calls2 = keys(job2).includes("uses");
  checkShape(job2, calls2 ? callShape : jobShape, `jobs.${id}`, found);
  checkCallKeys(job2, calls2, found);
  checkNeeds(id, job2, jobs, found);
  checkPermissions(child(job2, "permissions"), found);
  checkMatrix(get(job2, "strategy.matrix"), found);
  checkEnv(child(job2, "env"), found);
}
function checkCallKeys(job2, calls2, found) {
  const foreign = calls2 ? stepJobKeys : callKeys;
  const why = calls2 ? "can't stand in a job that calls a workflow" : "has a meaning only in a job that calls a workflow";
  for (const [key, value] of entries(job2)) {
    if (foreign.includes(key)) found.add("call-keys", value.keySpan ?? value, `\`${key}\` ${why}`);
  }
}
function checkId(id, at, what, found) {
  if (/^[A-Za-z_][\w-]*$/.test(id) || hasExpression(id)) return;
  found.add(
    "id-format",
    at,
    `the ${what} id \`${id}\` must begin with a letter or \`_\` and go on with letters, digits, \`-\` and \`_\``
  );
}
function checkNeeds(id, job2, jobs, found) {
  const known = new Set(keys(jobs).map((name2) => name2.toLowerCase()));
  const seen = /* @__PURE__ */ new Set();
  const needs = child(job2, "needs");
  for (const need of needs.kind === "list" ? items(needs) : [needs]) {
    const name2 = printable(need);
    if (need.kind !== "scalar" || name2 === "" || hasExpression(name2)) continue;
    if (!known.has(name2.toLowerCase())) {
      const meant = nearest(name2, keys(jobs));
      found.add(
        "needs-unknown",
        need,
        `job \`${id}\` needs \`${name2}\`, which is no job of this workflow${meant ? `; did you mean \`${meant}\`?` : ""}`
      );
    }
    if (seen.has(name2.toLowerCase())) found.add("needs-duplicate", need, `\`${name2}\` stands twice`);
    seen.add(name2.toLowerCase());
  }
}
function checkCycles(jobs, found) {
  const needs = /* @__PURE__ */ new Map();
  for (const [id, job2] of entries(jobs)) {
    const written = child(job2, "needs");
    const all = written.kind === "list" ? items(written) : [written];
    needs.set(
      id.toLowerCase(),
      all.map((need) => printable(need).toLowerCase())
    );
  }
  const done = /* @__PURE__ */ new Set();
  for (const [id, job2] of entries(jobs)) {
    const circle = circleFrom(id.toLowerCase(), needs, done);
    if (!circle) continue;
    const at = entryOf(jobs, circle) ?? job2;
    found.add("needs-cycle", at.keySpan ?? at, `the jobs wait for each other: ${[...circle, circle[0]].join(" \u2192 ")}`);
  }
}
function entryOf(jobs, circle) {
  for (const [id, job2] of entries(jobs)) if (circle.includes(id.toLowerCase())) return job2;
  return void 0;
}
function circleFrom(start, needs, done) {
  const path = [];
  const stack = [{ id: start, next: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1);
    if (!top) break;
    if (top.next === 0) {
      if (path.includes(top.id)) return path.slice(path.indexOf(top.id));
      if (done.has(top.id)) {
        stack.pop();
        continue;
      }
      path.push(top.id);
    }
    const following = needs.get(top.id)?.[top.next++];
    if (following === void 0) {
      stack.pop();
      path.pop();
      done.add(top.id);
    } else if (needs.has(following)) {
      if (path.includes(following)) {
        const circle = path.slice(path.indexOf(following));
        for (const id of path) done.add(id);
        return circle;
      }
      stack.push({ id: following, next: 0 });
    }
  }
  return void 0;
}
function checkPermissions(permissions, found) {
  if (permissions.kind === "scalar" && permissions.value !== null) {
    const value = printable(permissions);
    if (!/^(?:read-all|write-all)$/.test(value))
      found.add("permission-value", permissions, `\`${value}\` is neither \`read-all\` nor \`write-all\``);
  }
  for (const [scope, level] of entries(permissions)) {
    const levels = permissionScopes.get(scope);
    if (!levels) {
      const meant = nearest(scope, permissionScopes.keys());
      found.add(
        "permission-scope",
        level.keySpan ?? level,
        `the token has no scope \`${scope}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
      );
    } else if (level.kind === "scalar" && !levels.includes(printable(level))) {
      found.add(
        "permission-value",
        level,
        `\`${scope}\` can be ${levels.join(", ")}, not \`${printable(level) || "empty"}\``
      );
    }
  }
}
function checkEnv(env2, found) {
  for (const [name2, value] of entries(env2)) {
    if (/^[^\s=&]+$/.test(name2) || name2 === "<<" || hasExpression(name2)) continue;
    found.add(
      "env-name",
      value.keySpan ?? value,
      `\`${name2}\` is no name of an environment variable: blanks, \`=\` and \`&\` can't be set`
    );
  }
}
function checkMatrix(matrix, found) {
  if (isUnset(matrix) || matrix.kind === "scalar" && hasExpression(text(matrix))) return;
  if (matrix.kind !== "map") {
    if (matrix.kind !== "unknown") found.add("wrong-type", matrix, "`matrix` must be a mapping");
    return;
  }
  for (const [name2, row] of entries(matrix)) {
    if (name2 === "include" || name2 === "exclude") continue;
    if (row.kind === "list") checkRow(name2, row.items, found);
    else if (row.kind === "map") found.add("wrong-type", row, `\`matrix.${name2}\` must be a list`);
  }
  checkExcludes(matrix, found);
}
function checkRow(name2, values, found) {
  const seen = /* @__PURE__ */ new Set();
  for (const value of values) {
    const shown3 = spelled(value);
    if (shown3 === void 0) continue;
    if (seen.has(shown3))
      found.add("matrix-duplicate", value, `\`${printable(value) || shown3}\` stands twice in \`matrix.${name2}\``);
    seen.add(shown3);
  }
}
function checkExcludes(matrix, found) {
  for (const exclusion of items(child(matrix, "exclude"))) {
    for (const [name2, value] of entries(exclusion)) {
      const row = child(matrix, name2);
      const wanted = spelled(value);
      const included = items(child(matrix, "include")).some((i) => keys(i).includes(name2));
      if (row.kind === "missing" && !included && matrix.kind === "map" && !matrix.open) {
        found.add("matrix-exclude", value.keySpan ?? value, `\`${name2}\` is no part of the matrix`);
      } else if (row.kind === "list" && wanted !== void 0 && !row.open && !matches(row.items, value)) {
        found.add("matrix-exclude", value, `\`${printable(value) || wanted}\` is no value of \`matrix.${name2}\``);
      }
    }
  }
}
function matches(row, wanted) {
  return row.some((value) => {
    const [a, b] = [spelled(value), spelled(wanted)];
    if (a === void 0 || b === void 0 || a === b) return true;
    return value.kind === "map" && wanted.kind === "map" && [...entries(wanted)].every(([k, v]) => matches([child(value, k)], v));
  });
}
function spelled(value) {
  if (value.kind === "scalar") return hasExpression(text(value)) ? void 0 : JSON.stringify(String(value.value));
  if (value.kind === "list") {
    const parts2 = value.items.map(spelled);
    return parts2.includes(void 0) ? void 0 : `[${parts2.join(",")}]`;
  }
  if (value.kind !== "map") return void 0;
  const parts = [...entries(value)].map(([key, item]) => [key, spelled(item)]);
  return parts.some(([, item]) => item === void 0) ? void 0 : `{${parts.map(([k, v]) => `${k}:${v}`).sort().join(",")}}`;
}

// src/platforms/github/checks/steps.ts
var onlyRun = ["shell", "working-directory"];
var onlyUses = ["with"];
function checkStep(step3, name2, composite2, found) {
  if (step3.kind !== "map") {
    if (isUnset(step3)) found.add("step-kind", step3, `\`${name2}\` is empty: a step needs \`run\` or \`uses\``);
    else if (step3.kind !== "unknown") found.add("wrong-type", step3, `\`${name2}\` must be a mapping`);
    return;
  }
  const written = keys(step3);
  const control = Object.keys(controlStepShapes).find((key) => written.includes(key));
  const controlShape = control === void 0 ? void 0 : controlStepShapes[control];
  if (controlShape && !composite2) {
    checkShape(step3, controlShape, name2, found);
    return;
  }
  const runs = written.includes("run");
  const uses = written.includes("uses");
  if (runs === uses) reportKind(step3, name2, runs, found);
  if (runs || !uses) checkShape(step3, loose(composite2 ? compositeRunShape : runStepShape, onlyUses), name2, found);
  else checkShape(step3, loose(composite2 ? compositeUsesShape : usesStepShape, onlyRun), name2, found);
  for (const key of runs ? onlyUses : uses ? onlyRun : []) {
    const value = child(step3, key);
    if (value.kind !== "missing" && runs !== uses)
      found.add(
        "step-kind",
        value.keySpan ?? value,
        `\`${key}\` has no effect on a step with \`${runs ? "run" : "uses"}\``
      );
  }
  checkEnv(child(step3, "env"), found);
  const id = child(step3, "id");
  if (id.kind === "scalar" && id.value !== null) checkId(printable(id), id, "step", found);
  if (uses) checkReference(child(step3, "uses"), found);
}
function reportKind(step3, name2, both, found) {
  const first = [...entries(step3)].map(([, value]) => value);
  const second = both ? first.filter((v) => v === child(step3, "run") || v === child(step3, "uses"))[1] : first[0];
  const at = second?.keySpan ?? step3;
  found.add(
    "step-kind",
    at,
    both ? `\`${name2}\` has both \`run\` and \`uses\`` : `\`${name2}\` has neither \`run\` nor \`uses\``
  );
}
function loose(shape, others) {
  if (shape.kind !== "map") return shape;
  const more = Object.fromEntries([...others, "run", "uses"].map((key) => [key, { kind: "any" }]));
  return { ...shape, keys: { ...more, ...shape.keys } };
}
function checkReference(uses, found) {
  const written = text(uses).trim();
  if (uses.kind !== "scalar" || written === "" || hasExpression(written)) {
    if (hasExpression(written)) found.add("action-reference", uses, "`uses` takes no expressions");
    return;
  }
  const { kind, ref } = parseUses(written);
  if (kind === "invalid")
    found.add(
      "action-reference",
      uses,
      `\`${written}\` is neither \`owner/repo@version\`, a path that begins with \`./\`, nor \`docker://image\``
    );
  else if (kind === "action" && (ref === void 0 || ref === ""))
    found.add("action-reference", uses, `\`${written}\` names no version after \`@\``);
  else if (kind === "reusable") found.add("action-reference", uses, "a step can't call a workflow; a job can");
}
function checkStepIds(steps, found) {
  const seen = /* @__PURE__ */ new Set();
  for (const step3 of items(steps).flatMap((s) => [s, ...items(child(s, "parallel"))])) {
    const id = child(step3, "id");
    const name2 = printable(id).toLowerCase();
    if (id.kind !== "scalar" || name2 === "" || hasExpression(name2)) continue;
    if (seen.has(name2)) found.add("id-duplicate", id, `another step of the job has the id \`${printable(id)}\``);
    seen.add(name2);
  }
}

// src/platforms/github/checks/cron.ts
var months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
var days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
var fields = [
  { name: "minute", least: 0, most: 59, words: [] },
  { name: "hour", least: 0, most: 23, words: [] },
  { name: "day of the month", least: 1, most: 31, words: [] },
  { name: "month", least: 1, most: 12, words: ["", ...months] },
  { name: "day of the week", least: 0, most: 6, words: days }
];
function cronFault(cron) {
  const parts = cron.trim().split(/\s+/);
  if (cron.trim().startsWith("@")) return `\`${cron}\` is no schedule: GitHub knows no nicknames`;
  if (parts.length !== fields.length) return `a schedule has five fields, this one has ${parts.length}`;
  const sets = [];
  for (const [i, field] of fields.entries()) {
    const values = valuesOf(parts[i] ?? "", field);
    if (typeof values === "string") return values;
    sets.push(values);
  }
  return tooOften(sets[0] ?? /* @__PURE__ */ new Set(), sets[1] ?? /* @__PURE__ */ new Set());
}
function valuesOf(part, field) {
  const result = /* @__PURE__ */ new Set();
  for (const item of part.split(",")) {
    const match = /^(\*|[\w]+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item);
    if (!match) return `\`${item}\` is no ${field.name}`;
    const [, from = "", to, every] = match;
    const first = from === "*" ? field.least : numberOf(from, field);
    const last = to === void 0 ? from === "*" || every !== void 0 ? field.most : first : numberOf(to, field);
    const step3 = every === void 0 ? 1 : Number(every);
    if (first === void 0 || last === void 0 || first > last || step3 === 0) {
      return `\`${item}\` is no ${field.name}: it counts from ${field.least} to ${field.most}`;
    }
    for (let n = first; n <= last; n += step3) result.add(n);
  }
  return result;
}
function numberOf(word, { least, most, words: words2 }) {
  const named = words2.indexOf(word.toUpperCase());
  const n = named >= 0 ? named : /^\d+$/.test(word) ? Number(word) : Number.NaN;
  return n >= least && n <= most ? n : void 0;
}
var shortest = 5;
function tooOften(minutes, hours) {
  const sorted = [...minutes].sort((a, b) => a - b);
  const everyHour = [...hours].some((hour) => hours.has((hour + 1) % 24));
  const gaps = sorted.map((minute, i) => {
    const next2 = sorted[i + 1];
    return next2 === void 0 ? everyHour ? (sorted[0] ?? 0) + 60 - minute : 60 : next2 - minute;
  });
  const gap = Math.min(...gaps);
  return gap < shortest ? `every ${gap === 1 ? "minute" : `${gap} minutes`} is too often: GitHub starts schedules at least five minutes apart` : void 0;
}

// src/platforms/github/checks/globs.ts
function globFaults(pattern, of) {
  const syntax = syntaxFault(pattern);
  const place = of === "ref" ? refFault(pattern) : pathFault(pattern);
  return [
    ...syntax ? [{ code: "glob-syntax", message: syntax }] : [],
    ...place ? [{ code: of === "ref" ? "glob-ref" : "glob-path", message: place }] : []
  ];
}
function syntaxFault(pattern) {
  if (pattern === "") return "the pattern is empty";
  if (pattern === "!") return "`!` excludes a pattern, and none follows";
  let before = "";
  for (let i = pattern.startsWith("!") ? 1 : 0; i < pattern.length; i++) {
    const c = pattern[i] ?? "";
    if (c === "\\") {
      before = "x";
      i++;
      continue;
    }
    if ((c === "?" || c === "+") && (before === "" || before === "*" || before === "?" || before === "+")) {
      return `\`${c}\` repeats the character before it, and ${before === "" ? "none stands there" : `\`${before}\` is none`}`;
    }
    if (c === "[") {
      const fault2 = classFault(pattern, i);
      if (fault2 !== void 0) return fault2;
      i = pattern.indexOf("]", i + 2);
    }
    before = c;
  }
  return void 0;
}
function classFault(pattern, start) {
  const end = pattern.indexOf("]", start + 1);
  if (end < 0) return "`[` is not closed by `]`";
  const inside2 = pattern.slice(start + 1, end);
  if (inside2 === "") return "`[]` matches no character";
  for (const range of inside2.matchAll(/(.)-(.)/gs)) {
    if ((range[1] ?? "") > (range[2] ?? "")) return `the range \`${range[0]}\` is written backwards`;
  }
  return void 0;
}
function refFault(pattern) {
  const name2 = pattern.replace(/^!/, "");
  const bad = /[ ~^:]|\\(?![[\]?*+\\!])/.exec(name2)?.[0];
  if (bad !== void 0)
    return `names of branches and tags can't contain \`${bad}\`; patterns are no regular expressions`;
  if (/^\/|\/$/.test(name2) || name2.includes("//")) return "names of branches and tags neither begin nor end with `/`";
  return name2.endsWith(".") ? "names of branches and tags can't end with `.`" : void 0;
}
function pathFault(pattern) {
  const path = pattern.replace(/^!/, "");
  if (path !== path.trim()) return "the path begins or ends with a blank";
  return /^\.{1,2}(?:\/|$)/.test(path) ? "`./` and `../` match no path: paths begin at the root of the repository" : void 0;
}

// src/platforms/github/checks/events.ts
function checkEvents(on, found) {
  if (isUnset(on)) {
    if (on.kind === "scalar") found.add("empty-value", on, "`on` is empty");
    return;
  }
  const bare2 = on.kind === "scalar" ? [on] : items(on);
  for (const event of bare2) checkName(printable(event), event, found);
  for (const [name2, settings] of entries(on)) {
    const data = checkName(name2, settings.keySpan ?? settings, found);
    if (data) checkSettings(name2, settings, data, found);
  }
  for (const event of bare2) {
    if (/^(?:schedule|workflow_run)$/.test(printable(event)))
      found.add("event-filter", event, `\`${printable(event)}\` needs settings: write it as a key`);
  }
}
function checkName(name2, at, found) {
  const data = events.get(name2);
  if (data || name2 === "" || hasExpression(name2)) return data;
  const meant = nearest(name2, events.keys());
  found.add("unknown-event", at, `GitHub knows no event \`${name2}\`${meant ? `, did you mean \`${meant}\`?` : ""}`);
  return void 0;
}
var allFilters = /* @__PURE__ */ new Set([
  ...["branches", "branches-ignore", "paths", "paths-ignore", "tags", "tags-ignore", "workflows", "names", "versions"]
]);
function checkSettings(name2, settings, data, found) {
  const shape = triggerShapes[name2];
  if (shape) {
    checkShape(settings, shape, `on.${name2}`, found);
    if (name2 === "schedule") checkSchedule(settings, found);
    if (name2 === "workflow_dispatch" || name2 === "workflow_call") checkInputs(name2, child(settings, "inputs"), found);
    return;
  }
  for (const [key, value] of entries(settings)) {
    const at = value.keySpan ?? value;
    if (key === "types" && data.types) checkTypes(name2, value, data.types, found);
    else if (key === "types") found.add("event-filter", at, `\`${name2}\` has no activity types`);
    else if (data.filters.includes(key)) checkPatterns(key, value, found);
    else if (allFilters.has(key)) found.add("event-filter", at, `\`${key}\` has no effect on \`${name2}\``);
    else if (key !== "<<") {
      const meant = nearest(key, [...data.filters, ...data.types ? ["types"] : []]);
      found.add(
        "unexpected-key",
        at,
        `\`${key}\` is not a key of \`on.${name2}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
      );
    }
  }
  checkPairs(name2, settings, found);
  if (name2 === "workflow_run" && settings.kind === "map" && isUnset(child(settings, "workflows"))) {
    found.add("event-filter", settings, "`workflow_run` needs `workflows`: the names of the workflows it waits for");
  }
}
function checkTypes(name2, value, types, found) {
  for (const type of value.kind === "list" ? value.items : [value]) {
    const written = printable(type);
    if (types.length === 0 || types.includes(written) || type.kind !== "scalar" || hasExpression(written)) continue;
    if (isUnset(type)) found.add("empty-value", type, `\`on.${name2}.types\` is empty`);
    else found.add("unknown-event", type, `\`${name2}\` knows no activity \`${written}\`; known: ${types.join(", ")}`);
  }
}
function checkPairs(name2, settings, found) {
  const written = keys(settings);
  for (const filter of ["branches", "tags", "paths"]) {
    if (!written.includes(filter) || !written.includes(`${filter}-ignore`)) continue;
    const [first] = written.filter((key) => key === filter || key === `${filter}-ignore`);
    const at = child(settings, first ?? filter);
    found.add(
      "event-filter",
      at.keySpan ?? at,
      `\`${filter}\` and \`${filter}-ignore\` can't stand together at \`${name2}\`; use \`!\` in one of them`
    );
  }
}
function checkPatterns(key, value, found) {
  const all = value.kind === "list" ? value.items : [value];
  if (value.kind === "list" && value.items.length === 0) found.add("empty-value", value, `\`${key}\` is empty`);
  if (key === "workflows" || key === "names") return;
  for (const pattern of all) {
    if (pattern.kind !== "scalar") continue;
    const of = key.startsWith("paths") ? "path" : "ref";
    for (const { code, message } of globFaults(pattern.value === null ? "" : String(pattern.value), of))
      found.add(code, pattern, message);
  }
}
function checkSchedule(schedule, found) {
  for (const entry2 of items(schedule)) {
    const cron = child(entry2, "cron");
    const fault2 = cron.kind === "scalar" && cron.value !== null && !hasExpression(text(cron)) ? cronFault(String(cron.value)) : void 0;
    if (fault2 !== void 0) found.add("schedule", cron, fault2);
    const zone = child(entry2, "timezone");
    if (zone.kind === "scalar" && typeof zone.value === "string" && !isTimeZone(zone.value))
      found.add("schedule", zone, `there is no time zone \`${zone.value}\``);
  }
}
function isTimeZone(name2) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name2 });
    return true;
  } catch {
    return false;
  }
}
var mostInputs = 25;
function checkInputs(event, inputs, found) {
  if (event === "workflow_dispatch" && keys(inputs).length > mostInputs) {
    found.add("event-input", inputs, `GitHub takes ${mostInputs} inputs at most, these are ${keys(inputs).length}`);
  }
  for (const [name2, input2] of entries(inputs)) checkInput(event, name2, input2, found);
}
function checkInput(event, name2, input2, found) {
  const type = text(child(input2, "type"));
  const preset = child(input2, "default");
  const options = child(input2, "options");
  const known = items(options).map((option) => printable(option));
  if (type === "choice" && isUnset(options))
    found.add("event-input", child(input2, "type"), `\`${name2}\` is a choice without \`options\``);
  if (type !== "choice" && !isUnset(options) && event === "workflow_dispatch") {
    found.add(
      "event-input",
      options.keySpan ?? options,
      `\`options\` of \`${name2}\` have no effect: its type is no \`choice\``
    );
  }
  const twice = items(options).find((option, i) => known.indexOf(printable(option)) !== i);
  if (twice) found.add("event-input", twice, `the option \`${printable(twice)}\` stands twice`);
  if (preset.kind !== "scalar" || preset.value === null || hasExpression(text(preset))) return;
  if (type === "choice" && known.length > 0 && !known.includes(printable(preset))) {
    found.add("event-input", preset, `the default \`${printable(preset)}\` is none of the options`);
  }
  if (type === "boolean" && typeof preset.value !== "boolean" && !/^(?:true|false)$/.test(printable(preset)))
    found.add("event-input", preset, `the default of \`${name2}\` must be true or false`);
  if (type === "number" && !Number.isFinite(Number(preset.value)))
    found.add("event-input", preset, `the default of \`${name2}\` must be a number`);
}

// src/platforms/github/checks/workflow.ts
function checkWorkflow(workflow, found) {
  checkShape(workflow, workflowShape, "", found);
  checkEvents(child(workflow, "on"), found);
  checkPermissions(child(workflow, "permissions"), found);
  checkEnv(child(workflow, "env"), found);
  const jobs = child(workflow, "jobs");
  checkCycles(jobs, found);
  checkCase(jobs, "job", found);
}
function checkCase(map2, what, found) {
  const seen = /* @__PURE__ */ new Set();
  for (const [name2, value] of entries(map2)) {
    if (seen.has(name2.toLowerCase()))
      found.add(
        "duplicate-key",
        value.keySpan ?? value,
        `the ${what} \`${name2}\` is already there: case makes no difference`
      );
    seen.add(name2.toLowerCase());
  }
}

// src/platforms/github/checks/action.ts
function checkAction(action, directory, build, found) {
  checkShape(action, actionShape, "", found);
  for (const [name2, input2] of entries(child(action, "inputs"))) {
    const note = child(input2, "deprecationMessage");
    if (note.kind === "scalar" && printable(note).trim() === "")
      found.add("empty-value", note, `the deprecation message of \`${name2}\` is empty`);
  }
  checkCase(child(action, "inputs"), "input", found);
  checkCase(child(action, "outputs"), "output", found);
  const icon = get(action, "branding.icon");
  if (icon.kind === "scalar" && !/^[a-z][a-z0-9-]*$/.test(printable(icon)))
    found.add("invalid-value", icon, `\`${printable(icon)}\` is no Feather icon`);
  checkRuns(child(action, "runs"), directory, build, found);
}
function checkRuns(runs, directory, build, found) {
  if (runs.kind !== "map") {
    if (!isUnset(runs) && runs.kind !== "unknown") found.add("wrong-type", runs, "`runs` must be a mapping");
    return;
  }
  const using = text(child(runs, "using"));
  const kind = using === "composite" || using === "docker" ? using : "node";
  const shape = runsShapes[kind];
  if (using === "" || kind === "node" && !/^node/.test(using)) reportUsing(child(runs, "using"), runs, found);
  else if (shape) checkShape(runs, shape, "runs", found);
  for (const when of ["pre", "post"]) {
    const condition = child(runs, `${when}-if`);
    if (kind === "node" && condition.kind !== "missing" && isUnset(child(runs, when)))
      found.add("missing-key", condition.keySpan ?? condition, `\`${when}-if\` has no effect without \`${when}\``);
  }
  checkStepIds(child(runs, "steps"), found);
  checkFiles(runs, kind, directory, build, found);
}
function reportUsing(using, runs, found) {
  if (isUnset(using)) found.add("missing-key", runs.keySpan ?? runs, "`using` is missing in `runs`");
  else if (using.kind === "scalar")
    found.add(
      "invalid-value",
      using,
      `\`${printable(using)}\` runs no actions; known: composite, docker, node20, node24`
    );
}
function checkFiles(runs, kind, directory, build, found) {
  const keys2 = kind === "node" ? ["main", "pre", "post"] : kind === "docker" ? ["image", "entrypoint", "pre-entrypoint", "post-entrypoint"] : [];
  for (const key of keys2) {
    const value = child(runs, key);
    const path = text(value);
    if (path === "" || hasExpression(path) || path.startsWith("docker://") || path.startsWith("/")) continue;
    if (key !== "image" && kind === "docker" && !/\.\w+$/.test(path)) continue;
    const name2 = path.split("/").at(-1) ?? path;
    if (key === "image" && name2 !== "Dockerfile")
      found.add("invalid-value", value, `\`${path}\` must be called \`Dockerfile\`, or be an image: \`docker://\u2026\``);
    else if (!exists(directory, path, build)) found.add("missing-file", value, `\`${path}\` is not there`);
  }
}
function exists(directory, path, build) {
  const full = `${directory}${path.replace(/^\.\//, "")}`;
  const slash = full.lastIndexOf("/");
  const siblings = build.project.list(slash < 0 ? "." : full.slice(0, slash));
  return siblings.includes(full.slice(slash + 1)) || siblings.length === 0 && build.project.list(directory || ".").length === 0;
}

// src/platforms/github/expressions/types.ts
var any2 = { t: "any" };
var nil = { t: "null" };
var boolean = { t: "boolean" };
var number2 = { t: "number" };
var string = { t: "string" };
function arrayOf(item) {
  return { t: "array", item };
}
function object(props, rest) {
  return {
    t: "object",
    props: new Map([...props].map(([name2, type]) => [name2.toLowerCase(), type])),
    ...rest ? { rest } : {}
  };
}
function recordOf(rest) {
  return object([], rest);
}
var strings = (...names) => names.map((name2) => [name2, string]);
var github = object([
  ...strings(
    "action",
    "action_path",
    "action_ref",
    "action_repository",
    "action_status",
    "actor",
    "actor_id",
    "api_url"
  ),
  ...strings(
    "artifact_cache_size_limit",
    "base_ref",
    "env",
    "event_name",
    "event_path",
    "graphql_url",
    "head_ref",
    "job",
    "output"
  ),
  ...strings(
    "path",
    "ref",
    "ref_name",
    "ref_type",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id"
  ),
  ...strings(
    "repository_visibility",
    "repositoryurl",
    "retention_days",
    "run_attempt",
    "run_id",
    "run_number",
    "secret_source"
  ),
  ...strings("server_url", "sha", "state", "step_summary", "token", "triggering_actor", "workflow", "workflow_ref"),
  ...strings("workflow_sha", "workspace"),
  ["ref_protected", boolean],
  ["event", recordOf(any2)]
]);
var runner = object(
  strings("arch", "debug", "environment", "name", "os", "temp", "tool_cache", "workspace")
);
var job = object([
  ...strings("status", "workflow_ref", "workflow_sha", "workflow_repository", "workflow_file_path"),
  ["check_run_id", number2],
  ["container", object(strings("id", "network"))],
  ["services", recordOf(object([...strings("id", "network"), ["ports", recordOf(string)]]))]
]);
var strategy2 = object([
  ["fail-fast", boolean],
  ["job-index", number2],
  ["job-total", number2],
  ["max-parallel", number2]
]);
function step(outputs2 = recordOf(string)) {
  return object([...strings("outcome", "conclusion"), ["outputs", outputs2]]);
}
function finishedJob(outputs2) {
  return object([
    ["result", string],
    ["outputs", outputs2]
  ]);
}
function merged(a, b) {
  if (a.t === "any" || b.t === "any" || a.t !== b.t) return any2;
  if (a.t === "array" && b.t === "array") return { ...a, item: merged(a.item, b.item) };
  if (a.t === "object" && b.t === "object") {
    const names = /* @__PURE__ */ new Set([...a.props.keys(), ...b.props.keys()]);
    const rest = a.rest ?? b.rest;
    return object(
      [...names].map((name2) => {
        const [left, right] = [a.props.get(name2), b.props.get(name2)];
        return [name2, left && right ? merged(left, right) : left ?? right ?? any2];
      }),
      rest
    );
  }
  return a;
}
function shown2(type) {
  if (type.t === "array") return "a list";
  return {
    any: "anything",
    null: "null",
    boolean: "a boolean",
    number: "a number",
    string: "a string",
    object: "an object"
  }[type.t];
}

// src/platforms/github/expressions/type-of-value.ts
function typeOfValue(value, ofExpression) {
  switch (value.kind) {
    case "list": {
      const [first, ...others] = value.items.map((item) => typeOfValue(item, ofExpression));
      return arrayOf(first ? others.reduce(merged, first) : any2);
    }
    case "map":
      return object(
        [...entries(value)].map(([key, item]) => [key, typeOfValue(item, ofExpression)]),
        value.open ? any2 : void 0
      );
    case "scalar":
      return typeOfText(value.value, ofExpression);
    default:
      return any2;
  }
}
function typeOfText(value, ofExpression) {
  if (typeof value === "string") {
    if (!hasExpression(value)) return string;
    const [only] = embeddedIn(value);
    return only && only.start === 0 && only.end === value.length ? ofExpression(value) : string;
  }
  if (typeof value === "boolean") return boolean;
  return value === null ? nil : number2;
}
function typeOfJson(plain2) {
  if (Array.isArray(plain2)) {
    const [first, ...others] = plain2.map(typeOfJson);
    return arrayOf(first ? others.reduce(merged, first) : any2);
  }
  if (plain2 !== null && typeof plain2 === "object")
    return object(Object.entries(plain2).map(([key, v]) => [key, typeOfJson(v)]));
  if (typeof plain2 === "string") return string;
  if (typeof plain2 === "boolean") return boolean;
  return plain2 === null ? nil : number2;
}

// src/platforms/github/expressions/infer.ts
function infer(e, scope) {
  switch (e.type) {
    case "literal":
      return e.value === null ? { t: "null" } : { t: typeof e.value };
    case "context":
      return inferContext(e, scope);
    case "property":
      return propertyOf(infer(e.of, scope), e.name, e.nameAt, scope);
    case "index":
      return inferIndex(e, scope);
    case "filter":
      return inferFilter(infer(e.of, scope), e, scope);
    case "not":
      infer(e.operand, scope);
      return boolean;
    case "binary":
      return inferBinary(e, scope);
    case "call":
      return inferCall(e, scope);
    case "broken":
      return any2;
  }
}
function inferContext(e, scope) {
  const known = scope.context(e.name.toLowerCase());
  if (known) return known;
  const meant = nearest(e.name, scope.contexts);
  scope.report(
    "undefined-context",
    e,
    `there is no context \`${e.name}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
  );
  return any2;
}
function propertyOf(of, name2, at, scope) {
  if (of.t === "any" || of.t === "null") return any2;
  if (of.t === "array" && of.filtered) return { t: "array", filtered: true, item: propertyOf(of.item, name2, at, scope) };
  if (of.t !== "object") {
    scope.report("undefined-property", at, `${shown2(of)} has no property \`${name2}\``);
    return any2;
  }
  const known = of.props.get(name2.toLowerCase()) ?? of.rest;
  if (known) return known;
  const meant = nearest(name2, of.props.keys());
  const hint = meant ? `, did you mean \`${meant}\`?` : of.props.size === 0 ? "" : `; there is ${[...of.props.keys()].slice(0, 12).join(", ")}`;
  scope.report("undefined-property", at, `there is no property \`${name2}\` here${hint}`);
  return any2;
}
function inferIndex(e, scope) {
  const of = infer(e.of, scope);
  const index2 = infer(e.index, scope);
  if (e.index.type === "literal" && typeof e.index.value === "string")
    return propertyOf(of, e.index.value, e.index, scope);
  if (of.t === "array") {
    if (index2.t !== "any" && index2.t !== "number")
      scope.report("operand-type", e.index, `a list is indexed by numbers, not by ${shown2(index2)}`);
    return of.item;
  }
  if (of.t === "object") {
    if (index2.t !== "any" && index2.t !== "string")
      scope.report("operand-type", e.index, `an object is indexed by names, not by ${shown2(index2)}`);
    return of.rest ?? any2;
  }
  if (of.t !== "any" && of.t !== "null") scope.report("operand-type", e, `${shown2(of)} can't be indexed`);
  return any2;
}
function inferFilter(of, e, scope) {
  if (of.t === "array") return { ...of, filtered: true };
  if (of.t === "object") return { t: "array", filtered: true, item: of.rest ?? any2 };
  if (of.t !== "any" && of.t !== "null")
    scope.report("operand-type", e, `\`*\` filters lists and objects, not ${shown2(of)}`);
  return { t: "array", filtered: true, item: any2 };
}
var plain = /* @__PURE__ */ new Set(["string", "number", "boolean", "null", "any"]);
function inferBinary(e, scope) {
  const left = infer(e.left, scope);
  const right = infer(e.right, scope);
  if (e.op === "&&") return left.t === right.t ? right : left.t === "boolean" || left.t === "null" ? right : any2;
  if (e.op === "||") return left.t === right.t ? left : any2;
  const ordered2 = e.op !== "==" && e.op !== "!=";
  const mixed = plain.has(left.t) !== plain.has(right.t) && left.t !== "any" && right.t !== "any" && left.t !== "null" && right.t !== "null";
  const odd = ordered2 && [left, right].find((type) => !plain.has(type.t) || type.t === "null" || type.t === "boolean");
  if (mixed || odd)
    scope.report("comparison-type", e, `${shown2(left)} and ${shown2(right)} can't be compared by \`${e.op}\``);
  return boolean;
}
var functions = /* @__PURE__ */ new Map([
  ["contains", { least: 2, most: 2, type: boolean }],
  ["startswith", { least: 2, most: 2, type: boolean }],
  ["endswith", { least: 2, most: 2, type: boolean }],
  ["format", { least: 1, most: 255, type: string }],
  ["join", { least: 1, most: 2, type: string }],
  ["tojson", { least: 1, most: 1, type: string }],
  ["fromjson", { least: 1, most: 1, type: any2 }],
  ["hashfiles", { least: 1, most: 255, type: string }],
  ["success", { least: 0, most: 255, type: boolean }],
  ["failure", { least: 0, most: 255, type: boolean }],
  ["always", { least: 0, most: 0, type: boolean }],
  ["cancelled", { least: 0, most: 0, type: boolean }],
  ["case", { least: 3, most: 255, type: any2 }]
]);
function inferCall(e, scope) {
  const types = e.args.map((arg) => infer(arg, scope));
  const name2 = e.name.toLowerCase();
  const known = functions.get(name2);
  if (!known) {
    const meant = nearest(e.name, functionNames);
    scope.report(
      "undefined-function",
      e.nameAt,
      `there is no function \`${e.name}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
    );
    return any2;
  }
  const { least, most } = known;
  if (types.length < least || types.length > most) {
    const wanted = least === most ? `${least}` : most === 255 ? `at least ${least}` : `${least} to ${most}`;
    scope.report(
      "function-arguments",
      e,
      `\`${e.name}\` takes ${wanted} argument${wanted === "1" ? "" : "s"}, not ${types.length}`
    );
    return known.type;
  }
  checkArguments(name2, e, types, scope);
  return name2 === "fromjson" ? jsonType(e, scope) : known.type;
}
var functionNames = [
  "contains",
  "startsWith",
  "endsWith",
  "format",
  "join",
  "toJSON",
  "fromJSON",
  "hashFiles",
  "success",
  "failure",
  "always",
  "cancelled",
  "case"
];
function checkArguments(name2, e, types, scope) {
  const [first, second] = types;
  const refuse = (i, wanted) => {
    const arg = e.args[i];
    const type = types[i];
    if (arg && type)
      scope.report(
        "function-arguments",
        arg,
        `argument ${i + 1} of \`${e.name}\` must be ${wanted}, not ${shown2(type)}`
      );
  };
  if (name2 === "contains" && first?.t === "object") refuse(0, "a string or a list");
  if (name2 === "contains" && second && !plain.has(second.t)) refuse(1, "a string");
  if ((name2 === "startswith" || name2 === "endswith") && first && !plain.has(first.t)) refuse(0, "a string");
  if ((name2 === "startswith" || name2 === "endswith") && second && !plain.has(second.t)) refuse(1, "a string");
  if (name2 === "join" && first && first.t === "object") refuse(0, "a list");
  if (name2 === "fromjson" && first && !plain.has(first.t)) refuse(0, "a string");
  if (name2 === "format") checkFormat(e, scope);
}
function checkFormat(e, scope) {
  const [template] = e.args;
  if (template?.type !== "literal" || typeof template.value !== "string") return;
  const used = /* @__PURE__ */ new Set();
  for (const part of template.value.matchAll(/\{\{|\}\}|\{(\d+)\}/g))
    if (part[1] !== void 0) used.add(Number(part[1]));
  const given = e.args.length - 1;
  for (const n of used) {
    if (n >= given)
      scope.report(
        "format-string",
        template,
        `\`{${n}}\` has no argument: ${given} ${given === 1 ? "is" : "are"} given`
      );
  }
  for (let n = 0; n < given; n++) {
    const arg = e.args[n + 1];
    if (arg && !used.has(n)) scope.report("format-string", arg, `no \`{${n}}\` in the format uses this argument`);
  }
}
function jsonType(e, scope) {
  const [arg] = e.args;
  if (arg?.type !== "literal" || typeof arg.value !== "string") return any2;
  try {
    return typeOfJson(JSON.parse(arg.value));
  } catch {
    scope.report("from-json", arg, "the text is no JSON");
    return any2;
  }
}

// src/platforms/github/checks/contexts.ts
var common = [
  ["github", github],
  ["env", recordOf(string)],
  ["vars", recordOf(string)],
  ["secrets", recordOf(string)],
  ["runner", runner],
  ["job", job],
  ["strategy", strategy2]
];
function workflowTypes(written) {
  const jobs = child(written, "jobs");
  const finished = [...entries(jobs)].map(([id, one]) => [id, finishedJob(jobOutputs(one))]);
  return new Map([
    ...common,
    ["inputs", workflowInputs(child(written, "on"))],
    ["jobs", object(finished)],
    ["needs", object([])],
    ["matrix", object([])],
    ["steps", object([])]
  ]);
}
function workflowInputs(on) {
  const declared = ["workflow_dispatch", "workflow_call"].map((event) => child(child(on, event), "inputs"));
  const types = declared.filter((inputs) => inputs.kind === "map").map(
    (inputs) => object(
      [...entries(inputs)].map(([name2, input2]) => [name2, inputType(input2)]),
      inputs.kind === "map" && inputs.open ? any2 : void 0
    )
  );
  if (on.kind === "unknown") return any2;
  const [first, second] = types;
  return first && second ? merged(first, second) : first ?? object([]);
}
function inputType(input2) {
  const type = text(child(input2, "type"));
  if (type === "boolean") return boolean;
  if (type === "number") return number2;
  return type === "" && child(input2, "type").kind === "unknown" ? any2 : string;
}
function jobTypes(written, workflow, around) {
  const jobs = child(workflow, "jobs");
  const needs = child(written, "needs");
  const needed = (needs.kind === "list" ? items(needs) : [needs]).flatMap((need) => {
    const name2 = printable(need).toLowerCase();
    for (const [id, one] of entries(jobs))
      if (id.toLowerCase() === name2) return [[name2, finishedJob(jobOutputs(one))]];
    return [];
  });
  return new Map(around).set("needs", object(needed)).set("matrix", matrixType(get(written, "strategy.matrix")));
}
function jobOutputs(one) {
  if (!isUnset(child(one, "uses"))) return recordOf(any2);
  const outputs2 = child(one, "outputs");
  if (outputs2.kind === "unknown" || outputs2.kind === "map" && outputs2.open) return recordOf(any2);
  return object(keys(outputs2).map((name2) => [name2, string]));
}
function matrixType(matrix) {
  if (isUnset(matrix)) return object([]);
  const include = child(matrix, "include");
  if (matrix.kind !== "map" || matrix.open || include.kind === "scalar") return any2;
  const rows = [...entries(matrix)].filter(([name2]) => name2 !== "include" && name2 !== "exclude");
  const own = object(rows.map(([name2, row]) => [name2, rowType(row)]));
  return items(include).map((one) => typeOfValue(one, typeOfExpression)).reduce(merged, own);
}
function rowType(row) {
  if (row.kind !== "list") return any2;
  const type = typeOfValue(row, typeOfExpression);
  return type.t === "array" && row.items.length > 0 ? type.item : any2;
}
function typeOfExpression(source) {
  const { tree } = parseExpression(source, source.indexOf("{{") + 2, source.lastIndexOf("}}"));
  return infer(tree, { context: () => any2, contexts: [], report: () => {
  } });
}
function withSteps(types, steps, outputsOf) {
  const done = steps.flatMap((one) => {
    const id = text(child(one, "id"));
    return id === "" || hasExpression(id) ? [] : [[id, step(outputsOf(one))]];
  });
  return new Map(types).set("steps", object(done));
}
function actionTypes(written) {
  const inputs = child(written, "inputs");
  return new Map([
    ...common,
    ["inputs", inputs.kind === "unknown" ? any2 : object(keys(inputs).map((name2) => [name2, string]))],
    ["matrix", any2],
    ["needs", any2],
    ["steps", object([])]
  ]);
}

// src/platforms/github/expressions/ast.ts
function operands(e) {
  switch (e.type) {
    case "property":
    case "filter":
      return [e.of];
    case "index":
      return [e.of, e.index];
    case "call":
      return e.args;
    case "not":
      return [e.operand];
    case "binary":
      return [e.left, e.right];
    default:
      return [];
  }
}
function* descend(e) {
  yield e;
  for (const part of operands(e)) yield* descend(part);
}

// src/platforms/github/expressions/availability.ts
var everywhere = ["github", "inputs", "vars"];
var perJob = [...everywhere, "needs", "strategy", "matrix"];
var running = [...perJob, "job", "runner", "env", "steps"];
var status = ["always", "cancelled", "success", "failure"];
function allow(contexts, functions2 = []) {
  return { contexts: new Set(contexts), functions: new Set(functions2) };
}
var ofWorkflow = [
  [/^run-name$|^concurrency/, allow(everywhere)],
  [/^env\./, allow([...everywhere, "secrets"])],
  [/^on\.workflow_call\.inputs\.[^.]+\.default$/, allow(everywhere)],
  [/^on\.workflow_call\.outputs\.[^.]+\.value$/, allow([...everywhere, "jobs"])]
];
var ofJob = [
  [/^if$/, allow([...everywhere, "needs"], status)],
  [/^strategy/, allow([...everywhere, "needs"])],
  [/^(?:container|services\.[^.]+)\.credentials/, allow([...perJob, "secrets", "env"])],
  [/^(?:container|services\.[^.]+)\.env\./, allow([...perJob, "secrets", "job", "runner", "env"])],
  [/^environment\.url$/, allow(running)],
  [/^env(?:\.|$)|^secrets\./, allow([...perJob, "secrets"])],
  [/^outputs\./, allow([...running, "secrets"])],
  [/^defaults\.run/, allow([...perJob, "env"])],
  [
    /^(?:concurrency|container|services|continue-on-error|environment|name|runs-on|timeout-minutes|cancel-timeout-minutes|with|snapshot)(?:\.|$)/,
    allow(perJob)
  ]
];
var ofStep = [
  [/^if$/, allow(running, [...status, "hashfiles"])],
  [
    /^(?:name|run|env|with|working-directory|continue-on-error|timeout-minutes)(?:\.|$)/,
    allow([...running, "secrets"], ["hashfiles"])
  ],
  [/^shell$/, allow([...running, "secrets"], ["hashfiles"])]
];
var composite = ["github", "inputs", "strategy", "matrix", "steps", "job", "runner", "env"];
var ofCompositeStep = [
  [/^if$/, allow(composite, [...status, "hashfiles"])],
  [/./, allow(composite, ["hashfiles"])]
];
var ofAction = [
  [/^inputs\.[^.]+\.default$/, allow(["github", "strategy", "matrix", "job", "runner"], ["hashfiles"])],
  [/^outputs\.[^.]+\.value$/, allow(["github", "inputs", "strategy", "matrix", "steps", "job", "runner", "env"])],
  [
    /^runs\.(?:pre|post)-if$/,
    allow(["github", "inputs", "strategy", "matrix", "job", "runner", "env"], [...status, "hashfiles"])
  ],
  [/^runs\.(?:args|env)\b/, allow(["inputs"])]
];
var tables = {
  workflow: ofWorkflow,
  job: ofJob,
  step: ofStep,
  "composite-step": ofCompositeStep,
  action: ofAction
};
function availabilityAt(of, key) {
  return tables[of].find(([pattern]) => pattern.test(key))?.[1];
}
var limitedFunctions = /* @__PURE__ */ new Set([...status, "hashfiles"]);

// src/platforms/github/expressions/coerce.ts
function truth(value) {
  switch (value.kind) {
    case "unknown":
      return "unknown";
    case "missing":
      return false;
    case "scalar":
      return Boolean(value.value);
    default:
      return true;
  }
}
function asText(value) {
  switch (value.kind) {
    case "unknown":
      return void 0;
    case "missing":
      return "";
    case "scalar":
      return value.value === null ? "" : String(value.value);
    case "list":
      return "Array";
    case "map":
      return "Object";
  }
}
function looseEquals(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown") return "unknown";
  const left = primitive(a);
  const right = primitive(b);
  if (left === void 0 || right === void 0) return a === b;
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  return toNumber2(left) === toNumber2(right);
}
function looseCompare(op, a, b) {
  if (a.kind === "unknown" || b.kind === "unknown") return "unknown";
  const left = primitive(a);
  const right = primitive(b);
  if (left === void 0 || right === void 0) return false;
  if (typeof left === "string" && typeof right === "string") return ordered(op, left.toLowerCase(), right.toLowerCase());
  return ordered(op, toNumber2(left), toNumber2(right));
}
function ordered(op, a, b) {
  if (op === "<") return a < b;
  if (op === "<=") return a <= b;
  return op === ">" ? a > b : a >= b;
}
function primitive(value) {
  if (value.kind === "missing") return null;
  return value.kind === "scalar" ? value.value : void 0;
}
function toNumber2(value) {
  if (typeof value === "string") return value.trim() === "" ? 0 : Number(value);
  return Number(value);
}

// src/platforms/github/expressions/functions.ts
function call3(name2, args, at) {
  const implementation = implementations.get(name2);
  return implementation ? implementation(args, at) : unknown(`\`${name2}()\` is known only while the workflow runs`, at);
}
var implementations = /* @__PURE__ */ new Map([
  ["contains", contains],
  ["startswith", onTexts((text3, part) => text3.startsWith(part))],
  ["endswith", onTexts((text3, part) => text3.endsWith(part))],
  ["format", format],
  ["join", join],
  ["fromjson", fromJson],
  ["case", choose],
  ["always", (_, at) => scalar(true, at, { style: "computed" })]
]);
var argumentUnknown = "an argument is not known";
var none2 = (at) => scalar(null, at, { style: "computed" });
var verdict = (value, at) => value === "unknown" ? unknown(argumentUnknown, at) : scalar(value, at, { style: "computed" });
function contains(args, at) {
  const [where = none2(at), what = none2(at)] = args;
  if (where.kind === "list")
    return verdict(
      some(where, (item) => looseEquals(item, what)),
      at
    );
  return onTexts((text3, part) => text3.includes(part))(args, at);
}
function onTexts(decide) {
  return (args, at) => {
    const [text3, part] = args.map((arg) => asText(arg)?.toLowerCase());
    return text3 === void 0 || part === void 0 ? unknown(argumentUnknown, at) : scalar(decide(text3, part), at, { style: "computed" });
  };
}
function format([template, ...args], at) {
  const pattern = template && asText(template);
  if (pattern === void 0) return unknown("the format is not known", at);
  let text3 = "";
  let last = 0;
  for (const part of pattern.matchAll(/\{\{|\}\}|\{(\d+)\}/g)) {
    text3 += pattern.slice(last, part.index);
    last = part.index + part[0].length;
    if (part[1] === void 0) {
      text3 += part[0][0] ?? "";
      continue;
    }
    const arg = args[Number(part[1])];
    const inserted = arg && asText(arg);
    if (inserted === void 0) return unknown(argumentUnknown, at, { prefix: text3 });
    text3 += inserted;
  }
  return scalar(text3 + pattern.slice(last), at, { style: "computed" });
}
function join([what, separator], at) {
  const between = separator ? asText(separator) : ",";
  if (!what || between === void 0) return unknown(argumentUnknown, at);
  if (what.kind !== "list") {
    const text3 = asText(what);
    return text3 === void 0 ? unknown(argumentUnknown, at) : scalar(text3, at, { style: "computed" });
  }
  const texts3 = what.items.map(asText);
  if (what.open || texts3.includes(void 0)) return unknown(argumentUnknown, at);
  return scalar(texts3.join(between), at, { style: "computed" });
}
function choose(args, at) {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const condition = truth(args[i] ?? none2(at));
    if (condition === "unknown") return unknown("a condition is not known", at);
    if (condition) return args[i + 1] ?? none2(at);
  }
  return args.at(-1) ?? none2(at);
}
function fromJson([source], at) {
  const text3 = source && asText(source);
  if (text3 === void 0) return unknown(argumentUnknown, at);
  try {
    return fromPlain(JSON.parse(text3), at);
  } catch {
    return unknown("the text is no JSON", at);
  }
}
function fromPlain(plain2, at) {
  if (Array.isArray(plain2)) {
    return list(
      plain2.map((item) => fromPlain(item, at)),
      at
    );
  }
  if (plain2 !== null && typeof plain2 === "object") {
    return mapping(new Map(Object.entries(plain2).map(([key, value]) => [key, fromPlain(value, at)])), at);
  }
  const known = typeof plain2 === "string" || typeof plain2 === "number" || typeof plain2 === "boolean" ? plain2 : null;
  return scalar(known, at, { style: "computed" });
}

// src/platforms/github/expressions/evaluate.ts
function evaluate(e, scope) {
  const at = scope.at(e);
  switch (e.type) {
    case "literal":
      return scalar(e.value, at, { style: "computed" });
    case "context":
      return scope.context(e.name.toLowerCase(), at);
    case "property":
      return step2(evaluate(e.of, scope), e.name, at);
    case "index":
      return indexed(evaluate(e.of, scope), evaluate(e.index, scope), at);
    case "filter":
      return filtered(evaluate(e.of, scope), at);
    case "not":
      return fromTri(negated(truth(evaluate(e.operand, scope))), "its operand is not known", at);
    case "call":
      return call3(
        e.name.toLowerCase(),
        e.args.map((arg) => evaluate(arg, scope)),
        at
      );
    case "binary":
      return binary2(e, scope, at);
    case "broken":
      return unknown("the expression has a syntax error", at);
  }
}
function negated(value) {
  return value === "unknown" ? value : !value;
}
function fromTri(value, why, at) {
  return value === "unknown" ? unknown(why, at) : scalar(value, at, { style: "computed" });
}
function step2(of, name2, at) {
  if (of.kind === "map") {
    const exact = of.entries.get(name2);
    if (exact) return exact;
    const wanted = name2.toLowerCase();
    for (const [key, value] of of.entries) if (key.toLowerCase() === wanted) return value;
  }
  const found = child(of, name2);
  return found.kind === "missing" ? scalar(null, at, { style: "computed" }) : found;
}
function indexed(of, index2, at) {
  if (index2.kind !== "scalar") return unknown("the index is not known", at);
  if (of.kind === "list" && typeof index2.value === "number") {
    const found = child(of, index2.value);
    return found.kind === "missing" ? scalar(null, at, { style: "computed" }) : found;
  }
  return step2(of, String(index2.value), at);
}
function filtered(of, at) {
  if (of.kind === "list") return of;
  if (of.kind === "map") return list([...of.entries.values()], at, { open: of.open });
  return isUnset(of) || of.kind === "scalar" ? list([], at) : unknown("the filtered value is not known", at);
}
function binary2(e, scope, at) {
  const left = evaluate(e.left, scope);
  if (e.op === "&&" || e.op === "||") {
    const known = truth(left);
    if (known === "unknown") return unknown("the condition is not known", at);
    return known === (e.op === "||") ? left : evaluate(e.right, scope);
  }
  const right = evaluate(e.right, scope);
  if (e.op === "==" || e.op === "!=") {
    const same = looseEquals(left, right);
    return fromTri(e.op === "==" ? same : negated(same), "an operand is not known", at);
  }
  return fromTri(looseCompare(e.op, left, right), "an operand is not known", at);
}

// src/platforms/github/expressions/references.ts
function referenceOf(e) {
  const written = stepsOf(e);
  if (!written) return void 0;
  const steps = written.map((s) => s.toLowerCase());
  return { steps, written, path: steps.join("."), start: e.start, end: e.end };
}
function stepsOf(e) {
  if (e.type === "context") return [e.name];
  if (e.type !== "property" && e.type !== "index" && e.type !== "filter") return void 0;
  const before = stepsOf(e.of);
  if (!before) return void 0;
  if (e.type === "property") return [...before, e.name];
  if (e.type === "filter" || e.index.type !== "literal") return [...before, "*"];
  return [...before, String(e.index.value)];
}
function references(e) {
  const own = referenceOf(e);
  if (!own) return operands(e).flatMap(references);
  return [own, ...indices(e).flatMap(references)];
}
function indices(e) {
  if (e.type === "property" || e.type === "filter") return indices(e.of);
  if (e.type !== "index") return [];
  return [...indices(e.of), ...e.index.type === "literal" ? [] : [e.index]];
}
function flows(e, encoded = false) {
  switch (e.type) {
    case "literal":
      return [{ type: "literal", value: e.value }];
    case "not":
    case "broken":
      return [];
    case "binary":
      return binaryFlows(e, encoded);
    case "call":
      return callFlows(e, encoded);
    default: {
      const reference = referenceOf(e);
      if (reference) return [{ type: "reference", reference, encoded, start: e.start, end: e.end }];
      return throughSteps(e);
    }
  }
}
function binaryFlows(e, encoded) {
  if (e.op === "||") return [...flows(e.left, encoded), ...flows(e.right, encoded)];
  return e.op === "&&" ? flows(e.right, encoded) : [];
}
function callFlows(e, encoded) {
  switch (e.name.toLowerCase()) {
    case "format":
    case "join":
    case "fromjson":
      return e.args.flatMap((arg) => flows(arg, encoded));
    case "tojson":
      return e.args.flatMap((arg) => flows(arg, true));
    case "case":
      return e.args.flatMap((arg, i) => i % 2 === 1 || i === e.args.length - 1 ? flows(arg, encoded) : []);
    case "contains":
    case "startswith":
    case "endswith":
    case "hashfiles":
    case "success":
    case "failure":
    case "always":
    case "cancelled":
      return [];
    default:
      return [{ type: "opaque", start: e.start, end: e.end }];
  }
}
function throughSteps(e) {
  const steps = [];
  let head = e;
  while (head.type === "property" || head.type === "index" || head.type === "filter") {
    if (head.type === "property") steps.unshift(head.name);
    else steps.unshift(head.type === "index" && head.index.type === "literal" ? String(head.index.value) : "*");
    head = head.of;
  }
  const decoded = head.type === "call";
  return flows(head).map((flow) => {
    if (flow.type !== "reference" || decoded) return { type: "opaque", start: e.start, end: e.end };
    const written = [...flow.reference.written, ...steps];
    const lower = written.map((s) => s.toLowerCase());
    return { ...flow, reference: { ...flow.reference, steps: lower, written, path: lower.join(".") } };
  });
}

// src/platforms/github/resolve.ts
function scopeOf(contexts, map2) {
  return {
    context: (name2, at) => contexts.get(name2) ?? unknown(`\`${name2}\` is known only while the workflow runs`, at, name2 === "secrets" ? { sensitive: true } : {}),
    at: ({ start, end }) => spanOf(map2, start, end)
  };
}
function resolve(value, contexts) {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "string" && hasExpression(value.value) ? resolveText(value, value.value, contexts) : value;
    case "list": {
      const items2 = value.items.map((item) => resolve(item, contexts));
      return items2.every((item, i) => item === value.items[i]) ? value : list(items2, value.span, kept(value));
    }
    case "map": {
      const resolved = [...entries(value)].map(([key, item]) => [key, resolve(item, contexts)]);
      const same = resolved.every(([key, item]) => item === child(value, key));
      return same ? value : mapping(new Map(resolved), value.span, kept(value));
    }
    default:
      return value;
  }
}
function kept(value) {
  const open = (value.kind === "list" || value.kind === "map") && value.open;
  return {
    open,
    ...value.keySpan ? { keySpan: value.keySpan } : {},
    ...value.origin ? { origin: value.origin } : {}
  };
}
function resolveText(written, text3, contexts) {
  const scope = scopeOf(contexts, scalarMap(written));
  const embedded = embeddedIn(text3);
  const more = { ...written.keySpan ? { keySpan: written.keySpan } : {}, origin: written, via: "expression" };
  const [only] = embedded;
  if (only && embedded.length === 1 && only.start === 0 && only.end === text3.length) {
    const { keySpan: _, ...value } = evaluate(only.tree, scope);
    return { ...value, span: written.span, ...more };
  }
  return concatenated(text3, embedded, scope, written, more);
}
function concatenated(text3, embedded, scope, { span: span2 }, more) {
  let result = "";
  let at = 0;
  for (const { tree, start, end } of embedded) {
    result += text3.slice(at, start);
    at = end;
    const value = evaluate(tree, scope);
    const inserted = asText(value);
    if (inserted !== void 0) result += inserted;
    else return unknown(value.kind === "unknown" ? value.why : "not known here", span2, { ...more, prefix: result });
  }
  return scalar(result + text3.slice(at), span2, { ...more, style: "computed" });
}

// src/platforms/github/checks/expressions.ts
function checkExpressions(all, holder, types, found) {
  for (const placed of all) checkExpression(placed, holder, types, found);
  checkConditions(all, found);
}
function checkExpression(placed, holder, types, found) {
  const { embedded, key } = placed;
  for (const fault2 of embedded.faults) found.add("expression-syntax", placed.at(fault2), fault2.message);
  if (embedded.faults.length > 0) return;
  const available = availabilityAt(holder, key);
  const at = (place) => placed.at(place);
  const type = infer(embedded.tree, {
    context: (name2) => types.get(name2) ?? (name2 === "jobs" ? { t: "any" } : void 0),
    contexts: [...types.keys()],
    report: (code, place, message) => found.add(code, at(place), message)
  });
  if (available) checkAvailability(embedded.tree, available, types, at, found);
  checkVariables(embedded.tree, at, found);
  checkTernaries(embedded.tree, at, found);
  if (isText(placed)) checkText(type, placed, found);
  if (isConstant(placed))
    found.add("constant-expression", at(embedded), "the expression always has the same value: write the value itself");
}
function checkAvailability(tree, available, types, at, found) {
  for (const e of descend(tree)) {
    if (e.type === "context" && types.has(e.name.toLowerCase()) && !available.contexts.has(e.name.toLowerCase())) {
      found.add(
        "context-availability",
        at(e),
        `\`${e.name}\` is not there yet: here are ${[...available.contexts].join(", ")}`
      );
    }
    if (e.type !== "call" || !limitedFunctions.has(e.name.toLowerCase()) || available.functions.has(e.name.toLowerCase()))
      continue;
    found.add("function-availability", at(e.nameAt), `\`${e.name}()\` can't be called here`);
  }
}
function checkVariables(tree, at, found) {
  for (const { steps, written, start, end } of references(tree)) {
    const name2 = written[1];
    if (steps[0] !== "vars" || name2 === void 0 || name2 === "*") continue;
    if (!/^[A-Za-z_]\w*$/.test(name2) || /^github_/i.test(name2)) {
      found.add("config-variable", at({ start, end }), `no configuration variable can be called \`${name2}\``);
    }
  }
}
function checkTernaries(tree, at, found) {
  for (const e of descend(tree)) {
    if (e.type !== "binary" || e.op !== "||" || e.left.type !== "binary" || e.left.op !== "&&") continue;
    const middle = e.left.right;
    if (middle.type === "literal" && !middle.value) {
      found.add(
        "ternary",
        at(middle),
        `the result is never \`${middle.value === "" ? "''" : String(middle.value)}\`, as it counts as false`
      );
    }
  }
}
var textKeys = /^(?:run|name|run-name|working-directory|shell|description)$|^(?:env|with|outputs)\.[^.]+$/;
function isText({ key, whole, bare: bare2, scalar: scalar2 }) {
  if (bare2) return false;
  return !whole || textKeys.test(key) || text(scalar2).trim() === "";
}
function checkText(type, placed, found) {
  if (type.t !== "object" && type.t !== "array" && type.t !== "null") return;
  const instead = type.t === "null" ? "nothing" : type.t === "array" ? "`Array`" : "`Object`";
  found.add(
    "template-value",
    placed.at(placed.embedded),
    `${shown2(type)} becomes ${instead} in a text; use \`toJSON()\``
  );
}
function isConstant({ embedded, key, bare: bare2 }) {
  if (key === "if" || bare2 || embedded.tree.type === "literal" || references(embedded.tree).length > 0) return false;
  return ![...descend(embedded.tree)].some(
    (e) => e.type === "call" && (limitedFunctions.has(e.name.toLowerCase()) || /^fromjson$/i.test(e.name))
  );
}
function checkConditions(all, found) {
  const conditions = all.filter(({ key }) => key === "if" || key === "snapshot.if");
  for (const placed of conditions) {
    const { scalar: scalar2, bare: bare2, embedded, whole } = placed;
    const written = text(scalar2);
    if (!bare2 && (!whole || written !== written.trimEnd())) {
      found.add("condition-extra", scalar2, "text around `${{ }}` makes the condition a text, which is always true");
      return;
    }
    const value = evaluate(embedded.tree, scopeOf(/* @__PURE__ */ new Map(), { file: scalar2.span.file, segments: [] }));
    const known = truth(value);
    const literal = [...descend(embedded.tree)].every(
      (e) => e.type !== "call" || !limitedFunctions.has(e.name.toLowerCase())
    );
    if (known !== "unknown" && literal && references(embedded.tree).length === 0)
      found.add("condition-constant", scalar2, `the condition is always ${known}`);
  }
}

// src/platforms/github/expressions/grade.ts
function gradeOf(steps) {
  const [context, ...rest] = steps;
  switch (context) {
    case "github":
      return gradeOfGithub(rest);
    case "secrets":
      return "secret";
    case "vars":
      return "writer";
    case "runner":
    case "strategy":
    case "job":
      return "fixed";
    case "needs":
    case "jobs":
      return rest[1] === "result" ? "fixed" : "local";
    case "steps":
      return rest[1] === "outcome" || rest[1] === "conclusion" ? "fixed" : "local";
    case "env":
    case "matrix":
    case "inputs":
      return "local";
    default:
      return "unknown";
  }
}
var fixedGithub = /* @__PURE__ */ new Set([
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "action_status",
  "actor",
  "actor_id",
  "api_url",
  "env",
  "event_name",
  "event_path",
  "graphql_url",
  "job",
  "path",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "repository_visibility",
  "repositoryurl",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "secret_source",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow_sha",
  "workspace"
]);
function gradeOfGithub([name2, ...rest]) {
  if (name2 === void 0 || name2 === "*") return "outsider";
  if (name2 === "event") return gradeOfEvent(rest);
  if (name2 === "token") return "secret";
  if (name2 === "head_ref") return "outsider";
  if (["ref", "ref_name", "base_ref", "workflow", "workflow_ref"].includes(name2)) return "writer";
  return fixedGithub.has(name2) ? "fixed" : "unknown";
}
var fixedLast = /^(?:id|number|sha|after|before|node_id|login|full_name|url|.*_(?:id|sha|url|at|count|number|oid)|head_sha|fork|private|draft|merged|mergeable|locked|state|state_reason|status|conclusion|event|action|type|visibility|created|deleted|forced|prerelease|additions|deletions|changed_files|commits|comments|review_comments|run_number|run_attempt|size|author_association|default|active_lock_reason|schedule|timestamp|language|is_template|archived|disabled|site_admin|rebaseable|maintainer_can_modify|sender_type)$/;
var outsiderRoots = /* @__PURE__ */ new Set([
  "issue",
  "pull_request",
  "comment",
  "review",
  "review_comment",
  "discussion",
  "pages",
  "commits",
  "head_commit",
  "workflow_run",
  "workflow_job",
  "check_run",
  "check_suite",
  "changes",
  "forkee",
  "commit",
  "answer"
]);
var outsiderLast = /* @__PURE__ */ new Set([
  "title",
  "body",
  "message",
  "ref",
  "label",
  "default_branch",
  "description",
  "homepage",
  "head_branch",
  "display_title",
  "page_name",
  "name",
  "email",
  "summary",
  "text",
  "path",
  "diff_hunk",
  "branch",
  "from"
]);
function gradeOfEvent(steps) {
  const [root2] = steps;
  const last = steps.at(-1);
  if (root2 === void 0 || last === void 0 || root2 === "*") return "outsider";
  if (root2 === "inputs" || root2 === "client_payload") return "writer";
  if (root2 === "schedule" || root2 === "action") return "fixed";
  const parent = steps.at(-2);
  if (!outsiderRoots.has(root2)) return fixedLast.test(last) || isName(last, parent) ? "fixed" : "writer";
  if (steps.length > 1 && (fixedLast.test(last) || isName(last, parent))) return "fixed";
  if (steps.some((s) => ["base", "milestone", "labels", "assignee", "assignees", "base_ref"].includes(s)))
    return "writer";
  if (steps.length === 1 || last === "*") return "outsider";
  return outsiderLast.has(last) ? "outsider" : "unknown";
}
function isName(last, parent) {
  return last === "name" && parent !== void 0 && ["repo", "repository", "app", "head_repository"].includes(parent);
}

// src/platforms/github/expressions/trace.ts
var maxHops = 8;
function trace(e, sources) {
  return unique(follow(e, sources, { via: [], seen: /* @__PURE__ */ new Set() }));
}
function follow(e, sources, way) {
  return flows(e).flatMap((flow) => {
    if (flow.type === "literal") return [];
    const place = way.outer ?? { start: flow.start, end: flow.end };
    if (flow.type === "opaque") return [{ path: "", grade: "unknown", via: way.via, place }];
    return fromReference(flow.reference, sources, way, place);
  });
}
function fromReference(reference, sources, way, place) {
  const { via, seen } = way;
  const path = reference.written.join(".");
  const grade = gradeOf(reference.steps);
  if (grade !== "local") return [{ path, grade, via, place }];
  const held = via.length < maxHops ? sources.held(reference) : void 0;
  if (!held) return [{ path, grade: "unknown", via, place }];
  if (held.type === "grade") return [{ path, grade: held.grade, via, place }];
  return held.values.flatMap((value) => {
    if (value.kind === "unknown") return [{ path, grade: "unknown", via, place }];
    if (value.kind !== "scalar" || typeof value.value !== "string" || seen.has(value)) return [];
    seen.add(value);
    return embeddedIn(value.value).flatMap(
      ({ tree }) => follow(tree, held.sources, { via: [...via, path], seen, outer: place })
    );
  });
}
function unique(origins) {
  const seen = /* @__PURE__ */ new Set();
  return origins.filter(({ path, grade, place }) => {
    const key = `${path} ${grade} ${place.start}`;
    return !seen.has(key) && seen.add(key) !== void 0;
  });
}

// src/platforms/github/expression-values.ts
function expressionsIn(value, skip = /* @__PURE__ */ new Set()) {
  const found = [];
  const walk = (v, path) => {
    if (v.kind === "scalar") found.push(...inScalar(v, path));
    else if (v.kind === "list") for (const [i, item] of v.items.entries()) walk(item, [...path, String(i)]);
    else if (v.kind === "map") {
      for (const [key, item] of entries(v)) if (path.length > 0 || !skip.has(key)) walk(item, [...path, key]);
    }
  };
  walk(value, []);
  return found;
}
function inScalar(scalar2, path) {
  const written = text(scalar2);
  const condition = path.at(-1) === "if" && path.length === 1;
  const embedded = hasExpression(written) ? embeddedIn(written) : condition && written.trim() !== "" ? [bareExpression(written)] : [];
  if (embedded.length === 0) return [];
  const map2 = scalarMap(scalar2);
  const key = path.join(".");
  return embedded.map((one) => ({
    embedded: one,
    scalar: scalar2,
    key,
    bare: condition && !hasExpression(written),
    whole: one.start === 0 && one.end === written.trimEnd().length,
    at: ({ start, end }) => spanOf(map2, start, end)
  }));
}
function expressionValues(placed, contexts, sources, sinkOf2, at) {
  return list(
    placed.map((one) => expressionValue(one, contexts, sources, sinkOf2(one.key))),
    at
  );
}
function expressionValue(placed, contexts, sources, sink) {
  const { embedded, scalar: scalar2, key } = placed;
  const at = placed.at(embedded);
  const origins = trace(embedded.tree, sources).map(
    (origin) => record(
      {
        path: computed(origin.path, placed.at(origin.place)),
        grade: computed(origin.grade, placed.at(origin.place)),
        via: texts2(origin.via, placed.at(origin.place))
      },
      placed.at(origin.place)
    )
  );
  const read = references(embedded.tree).map((r) => computed(r.path, placed.at(r)));
  return record(
    {
      source: computed(embedded.source, at),
      key: computed(key, scalar2.keySpan ?? at),
      sink: computed(sink, at),
      references: list(read, at),
      comparisons: list(comparisons(placed), at),
      calls: list(calls(placed), at),
      origins: list(origins, at),
      value: evaluate(embedded.tree, scopeOf(contexts, scalarMap(scalar2)))
    },
    at
  );
}
function comparisons(placed) {
  return [...descend(placed.embedded.tree)].flatMap((e) => {
    if (e.type !== "binary" || e.op === "&&" || e.op === "||") return [];
    const [context, literal] = e.left.type === "literal" ? [e.right, e.left] : [e.left, e.right];
    const reference = referenceOf(context);
    if (!reference || literal.type !== "literal") return [];
    const at = placed.at(e);
    const [path, value] = [computed(reference.path, placed.at(context)), computed(literal.value, placed.at(literal))];
    return [record({ path, op: computed(e.op, at), value }, at)];
  });
}
function calls(placed) {
  return [...descend(placed.embedded.tree)].flatMap((e) => {
    if (e.type !== "call") return [];
    const at = placed.at(e);
    const args = e.args.map((arg) => argument(arg, placed.at(arg)));
    return [record({ name: computed(e.name.toLowerCase(), placed.at(e.nameAt)), args: list(args, at) }, at)];
  });
}
function argument(e, at) {
  const reference = referenceOf(e);
  return record(
    {
      path: reference && computed(reference.path, at),
      value: e.type === "literal" ? computed(e.value, at) : void 0
    },
    at
  );
}

// src/platforms/github/environment.ts
function layered(around, env2, contexts, at) {
  const merged2 = new Map(around?.kind === "map" ? around.entries : []);
  for (const [name2, value] of entries(env2)) merged2.set(name2, resolve(value, contexts));
  return mapping(merged2, at, { open: true });
}
function envEntry(env2, name2) {
  for (const [key, value] of entries(env2)) if (key.toLowerCase() === name2) return value;
  return void 0;
}

// src/platforms/github/matrix.ts
var special = /* @__PURE__ */ new Set(["include", "exclude"]);
function matrixValues(matrix, path) {
  if (isUnset(matrix)) return void 0;
  if (matrix.kind !== "map") return [matrix];
  const [name2, ...below] = path;
  if (name2 === void 0 || name2 === "*") return [matrix].flatMap(leaves);
  const included = get(matrix, "include");
  const rows = included.kind === "list" ? included.items : isUnset(included) ? [] : [included];
  const found = [entry(matrix, name2), ...rows.map((row) => row.kind === "map" ? entry(row, name2) : row)];
  return found.flatMap((value) => value ? inside(value, below) : []);
}
function entry(map2, name2) {
  for (const [key, value] of entries(map2)) if (key.toLowerCase() === name2.toLowerCase()) return value;
  return void 0;
}
function inside(value, below) {
  if (value.kind === "list") return value.items.flatMap((item) => inside(item, below));
  const [name2, ...rest] = below;
  if (name2 === void 0) return leaves(value);
  if (value.kind !== "map") return [value];
  const next2 = entry(value, name2);
  return next2 ? inside(next2, rest) : [];
}
function leaves(value) {
  if (value.kind === "list") return value.items.flatMap(leaves);
  if (value.kind === "map") return [...value.entries.values()].flatMap(leaves);
  return [value];
}
function matrixContext(matrix, at) {
  if (matrix.kind !== "map") return unknown("the matrix is known only while the workflow runs", at);
  const include = get(matrix, "include");
  const rows = items(include);
  const names = /* @__PURE__ */ new Set([...keys(matrix).filter((k) => !special.has(k)), ...rows.flatMap(keys)]);
  const context = /* @__PURE__ */ new Map();
  for (const name2 of names) {
    const [first, ...others] = matrixValues(matrix, [name2]) ?? [];
    const alone = first?.kind === "scalar" && others.length === 0 && get(matrix, [name2]).kind === "list";
    context.set(name2, alone ? first : unknown(`\`matrix.${name2}\` differs between the runs of the job`, at));
  }
  return mapping(context, at, { open: isUnset(include) ? matrix.open : include.kind !== "list" || matrix.open });
}

// src/platforms/github/outputs.ts
var outputs = /* @__PURE__ */ new Map([
  ["actions/cache", { "*": "fixed" }],
  ["actions/cache/restore", { "*": "fixed" }],
  ["actions/checkout", { commit: "fixed", ref: "writer" }],
  ["actions/create-github-app-token", { token: "secret", "*": "fixed" }],
  ["actions/setup-go", { "*": "fixed" }],
  ["actions/setup-java", { "*": "fixed" }],
  ["actions/setup-node", { "*": "fixed" }],
  ["actions/setup-python", { "*": "fixed" }],
  ["actions/upload-artifact", { "*": "fixed" }],
  ["alessbell/pull-request-comment-branch", { head_ref: "outsider", base_ref: "writer", "*": "fixed" }],
  ["docker/build-push-action", { digest: "fixed", imageid: "fixed" }],
  ["dorny/paths-filter", { changes: "fixed" }],
  ["eficode/resolve-pr-refs", { head_ref: "outsider", base_ref: "writer", "*": "fixed" }],
  ["gotson/pull-request-comment-branch", { head_ref: "outsider", base_ref: "writer", "*": "fixed" }],
  ["jitterbit/get-changed-files", { "*": "outsider" }],
  ["khan/pull-request-comment-trigger", { comment_body: "outsider", "*": "fixed" }],
  ["peter-murray/issue-body-parser-action", { "*": "outsider" }],
  ["potiuk/get-workflow-origin", { sourceheadbranch: "outsider", "*": "fixed" }],
  ["tj-actions/branch-names", { "*": "outsider" }],
  ["tj-actions/changed-files", { any_changed: "fixed", any_modified: "fixed", any_deleted: "fixed", "*": "outsider" }],
  ["trilom/file-changes-action", { "*": "outsider" }],
  ["tzkhan/pr-update-action", { headmatch: "outsider" }],
  ["xt0rted/pull-request-comment-branch", { head_ref: "outsider", base_ref: "writer", "*": "fixed" }]
]);
function outputGrade(slug, output) {
  const known = outputs.get(slug);
  return known && (known[output] ?? (output.endsWith("_count") ? "fixed" : known["*"]));
}

// src/platforms/github/sources.ts
var noSources = { held: () => void 0 };
function layer(context, around, lookup) {
  return { held: (reference) => reference.steps[0] === context && lookup(reference) || around.held(reference) };
}
function withEnv(env2, around) {
  if (isUnset(env2)) return around;
  return layer("env", around, ({ steps: [, name2] }) => {
    if (env2.kind !== "map" || name2 === void 0) return { type: "texts", values: [env2], sources: around };
    const value = envEntry(env2, name2);
    return value && { type: "texts", values: [value], sources: around };
  });
}
function withMatrix(matrix, around) {
  return layer("matrix", around, ({ steps }) => {
    const values = matrixValues(matrix, steps.slice(1));
    return values && { type: "texts", values, sources: around };
  });
}
function withInputs(triggers, around) {
  return layer("inputs", around, ({ steps: [, name2 = ""] }) => {
    const grades = [
      inputGrade(get(triggers, "workflow_dispatch.inputs"), name2, "writer"),
      inputGrade(get(triggers, "workflow_call.inputs"), name2, "unknown")
    ];
    if (grades.includes("unknown")) return { type: "grade", grade: "unknown" };
    if (grades.includes("writer")) return { type: "grade", grade: "writer" };
    return grades.includes("fixed") ? { type: "grade", grade: "fixed" } : void 0;
  });
}
var closedTypes = /* @__PURE__ */ new Set(["boolean", "number", "choice", "environment"]);
function inputGrade(inputs, name2, free) {
  const input2 = envEntry(inputs, name2);
  if (!input2) return void 0;
  return closedTypes.has(text(get(input2, "type"))) ? "fixed" : free;
}
function withSteps2(steps, around) {
  return layer("steps", around, ({ steps: [, id, kind, name2] }) => {
    if (kind !== "outputs" || id === void 0) return void 0;
    const step3 = steps.find((s) => text(get(s, "id")).toLowerCase() === id);
    const { owner, repo } = parseUses(step3 ? text(get(step3, "uses")) : "");
    const grade = owner && repo ? outputGrade(`${owner}/${repo}`.toLowerCase(), name2 ?? "*") : void 0;
    return grade && { type: "grade", grade };
  });
}
function withNeeds(outputsOf, around) {
  return layer("needs", around, ({ steps: [, job2, kind, name2] }) => {
    const known = kind === "outputs" && job2 !== void 0 ? outputsOf(job2) : void 0;
    if (!known || name2 === void 0) return void 0;
    const value = envEntry(known.outputs, name2);
    return value && { type: "texts", values: [value], sources: known.sources };
  });
}

// src/platforms/github/data/actions.ts
var words = (list2) => list2.split(" ");
var actions = /* @__PURE__ */ new Map([
  [
    "actions/checkout",
    {
      inputs: words(
        "repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout"
      ),
      outdatedUpTo: 3
    }
  ],
  [
    "actions/cache",
    {
      inputs: words(
        "path key restore-keys upload-chunk-size enableCrossOsArchive fail-on-cache-miss lookup-only save-always"
      ),
      required: ["path", "key"],
      deprecated: { "save-always": "`actions/cache/save` in a step with `if: always()`" },
      outdatedUpTo: 3
    }
  ],
  [
    "actions/setup-node",
    {
      inputs: words(
        "always-auth node-version node-version-file architecture check-latest registry-url scope token cache cache-dependency-path mirror mirror-token package-manager-cache cache-write"
      ),
      outdatedUpTo: 3
    }
  ],
  [
    "actions/setup-python",
    {
      inputs: words(
        "python-version python-version-file cache architecture check-latest token cache-dependency-path update-environment allow-prereleases freethreaded pip-version pip-install cache-write"
      ),
      outdatedUpTo: 4
    }
  ],
  [
    "actions/setup-go",
    {
      inputs: words(
        "go-version go-version-file check-latest token cache cache-dependency-path architecture go-download-base-url cache-write"
      ),
      outdatedUpTo: 4
    }
  ],
  [
    "actions/upload-artifact",
    {
      inputs: words(
        "name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive"
      ),
      required: ["path"],
      outdatedUpTo: 3
    }
  ],
  [
    "actions/download-artifact",
    {
      inputs: words(
        "name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch"
      ),
      outdatedUpTo: 3
    }
  ],
  [
    "actions/github-script",
    {
      inputs: words(
        "script github-token debug user-agent previews result-encoding retries retry-exempt-status-codes base-url"
      ),
      required: ["script"],
      outdatedUpTo: 6
    }
  ],
  [
    "docker/login-action",
    { inputs: words("registry username password ecr logout scope registry-auth"), outdatedUpTo: 2 }
  ],
  ["actions/add-to-project", { outdatedUpTo: 0 }],
  ["actions/configure-pages", { outdatedUpTo: 3 }],
  ["actions/dependency-review-action", { outdatedUpTo: 3 }],
  ["actions/deploy-pages", { outdatedUpTo: 3 }],
  ["actions/labeler", { outdatedUpTo: 4 }],
  ["actions/setup-dotnet", { outdatedUpTo: 3 }],
  ["actions/setup-java", { outdatedUpTo: 3 }],
  ["actions/stale", { outdatedUpTo: 8 }],
  ["actions/create-release", { outdatedUpTo: 1 }],
  ["actions/upload-release-asset", { outdatedUpTo: 1 }],
  ["aws-actions/configure-aws-credentials", { outdatedUpTo: 3 }],
  ["azure/login", { outdatedUpTo: 1 }],
  ["azure/setup-helm", { outdatedUpTo: 3 }],
  ["azure/setup-kubectl", { outdatedUpTo: 3 }],
  ["codecov/codecov-action", { deprecated: { file: "`files`", plugin: "`plugins`" }, outdatedUpTo: 3 }],
  ["docker/build-push-action", { outdatedUpTo: 4 }],
  ["docker/metadata-action", { outdatedUpTo: 4 }],
  [
    "docker/setup-buildx-action",
    {
      deprecated: {
        config: "`buildkitd-config`",
        "config-inline": "`buildkitd-config-inline`",
        install: "a builder set as default"
      },
      outdatedUpTo: 2
    }
  ],
  ["docker/setup-qemu-action", { outdatedUpTo: 2 }],
  ["dorny/paths-filter", { outdatedUpTo: 2 }],
  ["github/codeql-action", { outdatedUpTo: 2 }],
  ["golangci/golangci-lint-action", { outdatedUpTo: 3 }],
  ["google-github-actions/auth", { outdatedUpTo: 1 }],
  ["google-github-actions/setup-gcloud", { outdatedUpTo: 1 }],
  ["hashicorp/setup-terraform", { outdatedUpTo: 2 }],
  ["peaceiris/actions-gh-pages", { outdatedUpTo: 3 }],
  ["peter-evans/create-pull-request", { outdatedUpTo: 5 }],
  ["pnpm/action-setup", { outdatedUpTo: 2 }],
  [
    "pypa/gh-action-pypi-publish",
    {
      deprecated: {
        repository_url: "`repository-url`",
        packages_dir: "`packages-dir`",
        verify_metadata: "`verify-metadata`",
        skip_existing: "`skip-existing`",
        print_hash: "`print-hash`"
      }
    }
  ],
  ["reviewdog/action-actionlint", { deprecated: { fail_on_error: "`fail_level`" } }],
  ["reviewdog/action-eslint", { deprecated: { fail_on_error: "`fail_level`" } }],
  ["reviewdog/action-shellcheck", { deprecated: { fail_on_error: "`fail_level`" } }],
  ["softprops/action-gh-release", { outdatedUpTo: 1 }]
]);

// src/platforms/github/local-actions.ts
function readAction(path, build) {
  const directory = `${build.repository}${path}`.replace(/\/*$/, "");
  return build.read(`${directory}/action.yml`) ?? build.read(`${directory}/action.yaml`);
}
function outputsIn(build) {
  return (step3) => {
    const { kind, path } = parseUses(text(child(step3, "uses")));
    const action = kind === "local" && path !== void 0 ? readAction(path, build) : void 0;
    return action && object(keys(child(action, "outputs")).map((name2) => [name2, string]));
  };
}

// src/platforms/github/checks/calls.ts
function checkInputs2(given, declared, at, codes, found) {
  if (given.kind === "unknown" || given.kind === "scalar" || declared.kind !== "map" && !isUnset(declared)) return;
  const names = new Map(keys(declared).map((name2) => [name2.toLowerCase(), name2]));
  for (const [name2, value] of entries(given)) {
    const place = value.keySpan ?? value;
    const known = names.get(name2.toLowerCase());
    if (known === void 0) {
      const meant = nearest(name2, names.values());
      found.add(
        codes.input,
        place,
        `there is no input \`${name2}\`${meant ? `, did you mean \`${meant}\`?` : names.size > 0 ? `; there is ${[...names.values()].join(", ")}` : ""}`
      );
      continue;
    }
    const note = get(declared, [known, "deprecationMessage"]);
    if (codes.deprecated && !isUnset(note))
      found.add(
        codes.deprecated,
        place,
        `the input \`${name2}\` is deprecated: ${printable(note).trim().split("\n", 1)[0]}`
      );
  }
  reportRequired(given, declared, at, codes.input, found);
}
function reportRequired(given, declared, at, code, found) {
  if (given.kind === "map" && given.open) return;
  const set = new Set(keys(given).map((name2) => name2.toLowerCase()));
  for (const [name2, input2] of entries(declared)) {
    const required = isTrue(child(input2, "required")) === true && isUnset(child(input2, "default"));
    if (required && !set.has(name2.toLowerCase())) found.add(code, at, `the required input \`${name2}\` is missing`);
  }
}
function checkInputTypes(given, declared, found) {
  for (const [name2, value] of entries(given)) {
    const type = text(get(entryOf2(declared, name2), "type"));
    if (value.kind !== "scalar" || type === "" || hasExpression(text(value))) continue;
    const wrong = type === "number" && typeof value.value !== "number" || type === "string" && value.value === null;
    if (wrong)
      found.add(
        "reusable-input-type",
        value.span.end > value.span.start ? value : value.keySpan ?? value,
        `\`${name2}\` must be ${type === "number" ? "a number" : "a text"}, not ${value.value === null ? "nothing" : `\`${printable(value)}\``}`
      );
  }
}
function entryOf2(map2, name2) {
  for (const [key, value] of entries(map2)) if (key.toLowerCase() === name2.toLowerCase()) return value;
  return child(map2, name2);
}
function checkSecrets(given, declared, at, found) {
  if (given.kind === "unknown" || given.kind === "scalar") return;
  const names = new Map(keys(declared).map((name2) => [name2.toLowerCase(), name2]));
  const set = /* @__PURE__ */ new Set();
  for (const [name2, value] of entries(given)) {
    set.add(name2.toLowerCase());
    if (names.has(name2.toLowerCase())) continue;
    const meant = nearest(name2, names.values());
    found.add(
      "call-secret",
      value.keySpan ?? value,
      `the called workflow declares no secret \`${name2}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
    );
  }
  for (const [name2, secret] of entries(declared)) {
    if (isTrue(child(secret, "required")) === true && !set.has(name2.toLowerCase()))
      found.add("call-secret", at, `the required secret \`${name2}\` is missing`);
  }
}

// src/platforms/github/data/runners.ts
var hosted = [
  ...[
    "ubuntu-latest",
    "ubuntu-26.04",
    "ubuntu-24.04",
    "ubuntu-22.04",
    "ubuntu-slim",
    "ubuntu-latest-4-cores",
    "ubuntu-latest-8-cores",
    "ubuntu-latest-16-cores"
  ],
  ...["ubuntu-26.04-arm", "ubuntu-24.04-arm", "ubuntu-22.04-arm"],
  ...[
    "windows-latest",
    "windows-2025",
    "windows-2025-vs2026",
    "windows-2022",
    "windows-11-arm",
    "windows-latest-8-cores"
  ],
  ...[
    "macos-latest",
    "macos-latest-large",
    "macos-latest-xlarge",
    "macos-26",
    "macos-26-large",
    "macos-26-xlarge",
    "macos-26-intel"
  ],
  ...[
    "macos-15",
    "macos-15-large",
    "macos-15-xlarge",
    "macos-15-intel",
    "macos-14",
    "macos-14-large",
    "macos-14-xlarge"
  ]
];
var selfHosted = ["self-hosted", "linux", "macos", "windows", "x64", "arm", "arm64"];
var knownLabels = /* @__PURE__ */ new Set([...hosted, ...selfHosted]);
function systemOf(label) {
  const name2 = label.toLowerCase();
  if (/^(?:ubuntu|linux)\b/.test(name2)) return "linux";
  if (/^macos\b/.test(name2)) return "macos";
  return /^windows\b/.test(name2) ? "windows" : void 0;
}
function isHosted(label) {
  return hosted.includes(label.toLowerCase());
}

// src/platforms/github/checks/labels.ts
function checkLabels(runsOn2, labels, found) {
  const all = items(labels);
  const custom = all.some((label) => printable(label).toLowerCase() === "self-hosted");
  for (const label of all) {
    const name2 = printable(label);
    if (label.kind !== "scalar" || knownLabels.has(name2.toLowerCase()) || hasExpression(name2)) continue;
    if (custom && name2 !== "") continue;
    const meant = nearest(name2, knownLabels);
    found.add(
      "label-unknown",
      label,
      `no hosted runner has the label \`${name2}\`${meant ? `, did you mean \`${meant}\`?` : ""}`
    );
  }
  checkConflict(runsOn2, found);
}
function checkConflict(runsOn2, found) {
  const list2 = runsOn2.kind === "map" ? child(runsOn2, "labels") : runsOn2;
  let first;
  for (const item of items(list2)) {
    const label = printable(item);
    const system = systemOf(label);
    if (!system) continue;
    const images = first && first.label !== label && isHosted(first.label) && isHosted(label);
    if (first && (first.system !== system || images)) {
      found.add("label-conflict", item, `no machine has both labels \`${first.label}\` and \`${label}\``);
      return;
    }
    first ??= { label, system };
  }
}
var shells = {
  linux: ["bash", "sh", "pwsh", "python"],
  macos: ["bash", "sh", "pwsh", "python"],
  windows: ["bash", "pwsh", "python", "cmd", "powershell"]
};
var anywhere = [...new Set(Object.values(shells).flat())];
function checkShell(shell, system, found) {
  const name2 = text(shell);
  if (shell.kind !== "scalar" || name2 === "" || name2.includes("{0}") || hasExpression(name2)) return;
  const known = system ? shells[system] : anywhere;
  if (known.includes(name2.toLowerCase())) return;
  const where = system ? ` on ${{ linux: "Linux", macos: "macOS", windows: "Windows" }[system]}` : "";
  found.add(
    "shell-name",
    shell,
    `there is no shell \`${name2}\`${where}; known: ${known.join(", ")}, or a command line with \`{0}\``
  );
}
function systemOfLabels(labels) {
  const systems = new Set(items(labels).map((label) => systemOf(printable(label))));
  const [only] = systems;
  return labels.kind === "list" && !labels.open && systems.size === 1 ? only : void 0;
}

// src/platforms/github/checks/whole-step.ts
function checkWholeStep(step3, address, around, build, found) {
  checkStep(step3, address, around.composite, found);
  checkShell(child(step3, "shell"), around.system, found);
  const uses = child(step3, "uses");
  const { kind, owner, repo, path, ref } = parseUses(text(uses));
  if (kind === "local" && path !== void 0) {
    const action = readAction(path, build);
    if (action)
      checkInputs2(
        child(step3, "with"),
        child(action, "inputs"),
        uses,
        { input: "action-input", deprecated: "action-deprecated-input" },
        found
      );
  }
  const known = kind === "action" && owner && repo ? actions.get(`${owner}/${repo}`.toLowerCase()) : void 0;
  if (known) checkKnown(step3, uses, known, ref, path, found);
}
function checkKnown(step3, uses, known, ref, path, found) {
  const major = refKind(ref) === "version" ? Number(/\d+/.exec(ref ?? "")?.[0]) : Number.NaN;
  const outdated = known.outdatedUpTo !== void 0 && major <= known.outdatedUpTo;
  if (outdated)
    found.add("action-outdated", uses, `\`${ref}\` needs a Node.js that GitHub has removed from its runners`);
  if (path !== void 0) return;
  const at = step3.span;
  const listed = [...outdated ? [] : known.inputs ?? []];
  const deprecated = Object.entries(known.deprecated ?? {});
  if (listed.length === 0 && deprecated.length === 0) return;
  const inputs = /* @__PURE__ */ new Map();
  for (const name2 of listed)
    inputs.set(name2, mapping(/* @__PURE__ */ new Map([["required", scalar(known.required?.includes(name2) ?? false, at)]]), at));
  for (const [name2, instead] of deprecated)
    inputs.set(name2, mapping(/* @__PURE__ */ new Map([["deprecationMessage", scalar(`use ${instead}`, at)]]), at));
  const codes = { input: listed.length > 0 ? "action-input" : "ignored", deprecated: "action-deprecated-input" };
  checkInputs2(child(step3, "with"), mapping(inputs, at), uses, codes, found);
}

// src/platforms/github/commands.ts
function buildCommands(step3, run2, build) {
  const shell = fact(step3, "shell");
  if (run2.kind !== "scalar" || !readable(shell)) return;
  const tree = parseShell(text(run2), scalarMap(run2));
  const commands = commandsOf(tree, new Map(entries(fact(step3, "environment"))));
  build.resources.push(
    ...commandResources(commands, { kind: "gha/Command", prefix: `${step3.address}.run`, parent: step3 })
  );
}
function readable(shell) {
  if (isUnset(shell) || shell.kind === "unknown") return true;
  return isPosix(dialect(text(shell).trim().split(/\s+/)));
}

// src/platforms/github/old-commands.ts
function oldCommands(run2) {
  if (run2.kind !== "scalar" || !text(run2).includes("::")) return list([], run2.span);
  const map2 = scalarMap(run2);
  const found = [...text(run2).matchAll(/::(set-output|save-state|set-env|add-path)\b/g)].map(
    (match) => scalar(match[1] ?? "", spanOf(map2, match.index, match.index + match[0].length))
  );
  return list(found, run2.span);
}

// src/platforms/github/sinks.ts
var codeInputs = /* @__PURE__ */ new Map([
  ["actions/github-script", ["script"]],
  ["amadevus/pwsh-script", ["script"]],
  ["appleboy/ssh-action", ["script"]],
  ["azure/cli", ["inlinescript"]],
  ["azure/powershell", ["inlinescript"]],
  ["addnab/docker-run-action", ["run", "options"]],
  ["cardinalby/js-eval-action", ["expression"]],
  ["devorbitus/yq-action-output", ["cmd"]],
  ["jannekem/run-python-script-action", ["script"]],
  ["mikefarah/yq", ["cmd"]],
  ["nick-fields/retry", ["command", "on_retry_command", "new_command_on_retry"]],
  ["nick-invision/retry", ["command", "on_retry_command", "new_command_on_retry"]],
  ["reactivecircus/android-emulator-runner", ["script", "pre-emulator-launch-script"]],
  ["sergeysova/jq-action", ["cmd"]],
  ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]]
]);
function sinkOf(key, slug) {
  if (key === "run") return "shell";
  if (key === "if") return "condition";
  const input2 = /^with\.(.+)$/.exec(key)?.[1]?.toLowerCase();
  if (slug === void 0 || input2 === void 0) return "value";
  return codeInputs.get(slug)?.includes(input2) ? "script" : "value";
}

// src/platforms/github/steps.ts
function buildSteps(steps, around, build) {
  const all = flatSteps(steps);
  const sources = withSteps2(all, around.sources);
  return items(steps).flatMap((step3, i) => {
    const types = withSteps(around.types, all.slice(0, all.indexOf(step3)), outputsIn(build));
    return buildStep(step3, `${around.prefix}steps[${i}]`, { ...around, sources, types }, build);
  });
}
function flatSteps(steps) {
  return items(steps).flatMap((step3) => [step3, ...items(child(step3, "parallel"))]);
}
function buildStep(step3, address, around, build) {
  const resource = stepResource(step3, address, around, build);
  build.resources.push(resource);
  buildCommands(resource, child(step3, "run"), build);
  const nested2 = items(child(step3, "parallel")).flatMap(
    (inner, i) => buildStep(inner, `${address}.parallel[${i}]`, around, build)
  );
  return [resource, ...nested2];
}
var nested = /* @__PURE__ */ new Set(["parallel"]);
function stepResource(written, address, around, build) {
  const at = written.span;
  const env2 = child(written, "env");
  const environment2 = layered(around.environment, env2, around.contexts, at);
  const contexts = new Map(around.contexts).set("env", environment2);
  const sources = withEnv(env2, around.sources);
  const uses = usesValue(child(written, "uses"), build.comments);
  const slug = uses ? text(get(uses, "slug")) : void 0;
  const placed = expressionsIn(written, nested);
  const found = newDiagnostics();
  checkWholeStep(written, address, around, build, found);
  checkExpressions(placed, around.composite ? "composite-step" : "step", around.types, found);
  const expressions = expressionValues(placed, contexts, sources, (key) => sinkOf(key, slug), at);
  return {
    kind: "gha/Step",
    address,
    name: stepName(written),
    body: resolve(written, contexts),
    facts: record(
      {
        action: uses,
        expressions,
        environment: environment2,
        oldCommands: oldCommands(child(written, "run")),
        diagnostics: found.value(at),
        shell: keys(written).includes("run") ? firstSet(child(written, "shell"), around.shell) : missing(at)
      },
      at
    ),
    header: firstLine(at),
    extent: extentOf(written),
    parent: around.parent
  };
}
function stepName(step3) {
  for (const key of ["name", "id", "uses"]) {
    const name2 = printable(child(step3, key)).trim();
    if (name2 !== "") return name2;
  }
  return "";
}

// src/platforms/github/action.ts
function buildAction(written, document, found, build) {
  const { path } = document.file;
  const at = written.span;
  const placed = expressionsIn(written).filter(({ key }) => !key.startsWith("runs.steps."));
  const types = actionTypes(written);
  checkAction(written, directoryOf(path), build, found);
  checkExpressions(
    placed,
    "action",
    withSteps(types, flatSteps(get(written, "runs.steps")), () => void 0),
    found
  );
  const action = {
    kind: "gha/Action",
    address: path,
    name: printable(child(written, "name")) || path,
    body: resolve(written, /* @__PURE__ */ new Map()),
    facts: record(
      {
        expressions: expressionValues(placed, /* @__PURE__ */ new Map(), noSources, () => "value", at),
        diagnostics: found.value(at)
      },
      at
    ),
    header: firstLine(at),
    extent: document
  };
  build.resources.push(action);
  buildSteps(
    get(written, "runs.steps"),
    {
      parent: action,
      prefix: "runs.",
      contexts: /* @__PURE__ */ new Map(),
      sources: noSources,
      environment: mapping(/* @__PURE__ */ new Map(), at, { open: true }),
      types,
      composite: true,
      shell: unknown("a composite action names the shell of each step", at)
    },
    build
  );
  return action;
}
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/platforms/github/calls.ts
function linkCalls(resources) {
  const byPath = new Map(resources.filter((r) => !r.parent).map((r) => [r.address, r]));
  const links = [];
  for (const from of resources) {
    if (from.kind !== "gha/Step" && from.kind !== "gha/Job") continue;
    const action = fact(from, "action");
    const path = text(get(action, "path"));
    if (path === "" || text(get(action, "owner")) !== "") continue;
    const to = called(path, root(from).address, byPath);
    if (to) links.push({ from, to, via: "uses", span: action.span });
  }
  return links;
}
function called(path, caller, byPath) {
  const github3 = caller.indexOf(".github/");
  const base = `${github3 > 0 ? caller.slice(0, github3) : ""}${path}`;
  return byPath.get(base) ?? byPath.get(`${base}/action.yml`) ?? byPath.get(`${base}/action.yaml`);
}

// src/platforms/github/checks/source-text.ts
function checkSource(parsed, document, found) {
  for (const { code, message, span: at } of parsed.problems) {
    if (!at) continue;
    if (code === "yaml-duplicate-key") found.add("duplicate-key", at, message);
  }
  const { file } = parsed;
  if (!/<<|&/.test(file.text)) return;
  const texts3 = scalarRanges(document, /* @__PURE__ */ new Set());
  const inText = (at) => texts3.some(([start, end]) => start <= at && at < end);
  for (const merge of file.text.matchAll(/(?<=^[ \t]*(?:- +)*|[{,] *)<<(?=\s*:)/gm)) {
    if (!inText(merge.index))
      found.add(
        "merge-key",
        span(file, merge.index, merge.index + 2),
        "GitHub reads no merge keys: write the entries out, or alias the whole mapping"
      );
  }
  for (const anchor2 of file.text.matchAll(/(?<=(?:^|[:\-,[{?])[ \t]+|^)&([^\s,[\]{}]+)/gm)) {
    const name2 = anchor2[1] ?? "";
    const used = new RegExp(`\\*${name2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![^\\s,\\]}])`).test(file.text);
    if (!used && !inText(anchor2.index))
      found.add(
        "unused-anchor",
        span(file, anchor2.index, anchor2.index + anchor2[0].length),
        `no alias \`*${name2}\` uses this anchor`
      );
  }
}
function scalarRanges(value, seen) {
  if (seen.has(value)) return [];
  seen.add(value);
  if (value.kind === "scalar")
    return value.style === "plain" && !value.raw?.includes("&") ? [] : [[value.span.start, value.span.end]];
  if (value.kind === "list") return value.items.flatMap((item) => scalarRanges(item, seen));
  return [...entries(value)].flatMap(([, item]) => scalarRanges(item, seen));
}

// src/platforms/github/checks/whole-job.ts
function checkWholeJob(id, job2, workflow, labels, build, found) {
  checkJob(id, job2, child(workflow, "jobs"), found);
  checkLabels(child(job2, "runs-on"), labels, found);
  const system = systemOfLabels(labels);
  for (const shell of [get(job2, "defaults.run.shell"), get(workflow, "defaults.run.shell")])
    checkShell(shell, system, found);
  checkStepIds(child(job2, "steps"), found);
  checkCase(get(job2, "strategy.matrix"), "matrix row", found);
  checkCall(job2, build, found);
}
function checkCall(job2, build, found) {
  const uses = child(job2, "uses");
  const written = text(uses).trim();
  if (uses.kind !== "scalar" || written === "") return;
  if (hasExpression(written)) {
    found.add("call-reference", uses, "`uses` takes no expressions");
    return;
  }
  const { kind, path, ref, owner } = parseUses(written);
  if (owner === void 0 && written.includes("@"))
    found.add("call-reference", uses, "a local workflow is called without `@`: it is always the one of the same commit");
  else if (kind !== "reusable")
    found.add(
      "call-reference",
      uses,
      `\`${written}\` is neither \`owner/repo/.github/workflows/file.yml@version\` nor \`./.github/workflows/file.yml\``
    );
  else if (owner !== void 0 && (ref === void 0 || ref === ""))
    found.add("call-reference", uses, `\`${written}\` names no version after \`@\``);
  else if (owner === void 0 && path !== void 0)
    checkLocalCall(job2, uses, `${build.repository}${path}`, build, found);
}
function checkLocalCall(job2, uses, path, build, found) {
  const called2 = build.read(path);
  if (!called2) {
    found.add("call-target", uses, `\`${path}\` is not there, or is no workflow`);
    return;
  }
  const on = child(called2, "on");
  const trigger = child(on, "workflow_call");
  const bare2 = on.kind === "scalar" ? [on] : on.kind === "list" ? on.items : [];
  if (isUnset(trigger) && trigger.keySpan === void 0 && !bare2.some((event) => text(event) === "workflow_call")) {
    found.add("call-target", uses, `\`${path}\` can't be called: it has no \`on: workflow_call\``);
    return;
  }
  checkInputs2(child(job2, "with"), child(trigger, "inputs"), uses, { input: "call-input" }, found);
  checkInputTypes(child(job2, "with"), child(trigger, "inputs"), found);
  checkSecrets(child(job2, "secrets"), child(trigger, "secrets"), uses, found);
}

// src/platforms/github/permissions.ts
function unexplainedScopes(permissions, comments) {
  const bare2 = [...entries(permissions)].flatMap(([scope, level]) => {
    const granted = printable(level);
    if (granted === "none" || granted === "" || scope === "contents" && granted === "read") return [];
    const at = level.keySpan ?? level.span;
    return commentAfter(level.span, comments) || commentBefore(at, comments) ? [] : [scalar(scope, at)];
  });
  return list(bare2, permissions.span);
}
function commentBefore(at, comments) {
  const line = position(at.file, at.start).line;
  return comments.some((c) => position(at.file, c.span.start).line === line - 1);
}

// src/platforms/github/runners.ts
function runnerLabels(runsOn2, matrix) {
  const labels = runsOn2.kind === "map" ? child(runsOn2, "labels") : runsOn2;
  const known = [];
  const open = !collect(labels, matrix, known);
  return list(known, runsOn2.span, { open, ...runsOn2.keySpan ? { keySpan: runsOn2.keySpan } : {} });
}
function collect(value, matrix, known) {
  if (isUnset(value)) return true;
  if (value.kind === "list")
    return value.items.map((item) => collect(item, matrix, known)).every(Boolean) && !value.open;
  if (value.kind !== "scalar") return false;
  const written = text(value);
  if (!hasExpression(written)) {
    known.push(value);
    return true;
  }
  const [only] = embeddedIn(written);
  const reference = only && only.end - only.start === written.length ? referenceOf(only.tree) : void 0;
  if (reference?.steps[0] !== "matrix") return false;
  const values = matrixValues(matrix, reference.steps.slice(1));
  return values?.length ? values.map((v) => collect(v, noMatrix(v), known)).every(Boolean) : false;
}
function noMatrix(at) {
  return { kind: "missing", span: at.span };
}

// src/platforms/github/jobs.ts
var ofSteps = /* @__PURE__ */ new Set(["steps"]);
function buildJobs(around, build) {
  const jobs = child(around.written, "jobs");
  const built = /* @__PURE__ */ new Map();
  for (const [id, job2] of entries(jobs)) {
    const resource = buildJob(id, job2, around, build);
    built.set(id.toLowerCase(), resource);
  }
  for (const resource of built.values()) {
    for (const need of needsOf(child(resource.body, "needs"))) {
      const to = built.get(text(need).toLowerCase());
      if (to) build.links.push({ from: resource, to, via: "needs", span: need.span });
    }
  }
}
function needsOf(needs) {
  return needs.kind === "scalar" && needs.value !== null ? [needs] : items(needs);
}
function buildJob(id, written, around, build) {
  const at = written.span;
  const matrix = get(written, "strategy.matrix");
  const env2 = child(written, "env");
  const contexts = new Map(around.contexts).set("matrix", matrixContext(matrix, at));
  const sources = jobSources(written, around);
  const environment2 = layered(around.contexts.get("env"), env2, contexts, at);
  const inJob = new Map(contexts).set("env", environment2);
  const placed = expressionsIn(written, ofSteps);
  const labels = runnerLabels(child(written, "runs-on"), matrix);
  const types = jobTypes(written, around.written, around.types);
  const found = newDiagnostics();
  const steps = flatSteps(child(written, "steps"));
  checkWholeJob(id, written, around.written, labels, build, found);
  checkExpressions(placed, "job", withSteps(types, steps, outputsIn(build)), found);
  const resource = {
    kind: "gha/Job",
    address: `jobs.${id}`,
    name: text(child(written, "name")).trim() || id,
    body: resolve(written, inJob),
    facts: record(
      {
        id: computed(id, written.keySpan ?? at),
        action: usesValue(child(written, "uses"), build.comments),
        permissions: permissionsOf(written, around.written, at),
        expressions: expressionValues(placed, inJob, sources, (key) => key === "if" ? "condition" : "value", at),
        environment: environment2,
        labels,
        diagnostics: found.value(at),
        unexplainedScopes: unexplainedScopes(child(written, "permissions"), build.comments)
      },
      at
    ),
    header: written.keySpan ?? at,
    extent: extentOf(written),
    parent: around.workflow
  };
  build.resources.push(resource);
  buildSteps(
    child(written, "steps"),
    {
      parent: resource,
      prefix: `jobs.${id}.`,
      contexts: inJob,
      sources: withEnv(env2, sources),
      environment: environment2,
      types,
      composite: false,
      system: systemOfLabels(labels),
      shell: shellOf(written, around.written, at)
    },
    build
  );
  return resource;
}
function jobSources(written, around) {
  const jobs = child(around.written, "jobs");
  const needs = withNeeds((wanted) => {
    for (const [id, job2] of entries(jobs)) {
      if (id.toLowerCase() !== wanted || job2 === written) continue;
      return { outputs: child(job2, "outputs"), sources: withEnv(child(job2, "env"), jobSources(job2, around)) };
    }
    return void 0;
  }, around.sources);
  return withSteps2(items(child(written, "steps")), withMatrix(get(written, "strategy.matrix"), needs));
}
function permissionsOf(job2, workflow, at) {
  const written = firstSet(child(job2, "permissions"), child(workflow, "permissions"));
  return isUnset(written) ? unknown("the repository's default permissions apply", job2.keySpan ?? at) : written;
}
function shellOf(job2, workflow, at) {
  const written = firstSet(get(job2, "defaults.run.shell"), get(workflow, "defaults.run.shell"));
  if (!isUnset(written)) return written;
  const runsOn2 = text(child(job2, "runs-on"));
  if (/^(?:ubuntu|macos)-/.test(runsOn2)) return computed("bash", at);
  if (/^windows-/.test(runsOn2)) return computed("pwsh", at);
  return unknown("the default shell depends on the runner", at);
}

// src/platforms/github/triggers.ts
function triggersOf(on) {
  const events2 = /* @__PURE__ */ new Map();
  const add = (event) => {
    if (event.kind === "scalar" && event.value !== null) events2.set(String(event.value), bare(event.span));
  };
  switch (on.kind) {
    case "scalar":
      add(on);
      break;
    case "list":
      items(on).forEach(add);
      break;
    case "map":
      for (const [event, settings] of entries(on)) events2.set(event, settings);
      break;
    case "unknown":
      return unknown(on.why, on.span);
    case "missing":
      return on;
  }
  const open = (on.kind === "map" || on.kind === "list") && on.open;
  return mapping(events2, on.span, { open, ...on.keySpan ? { keySpan: on.keySpan } : {} });
}
function bare(at) {
  return scalar(null, at, { keySpan: at, style: "computed" });
}

// src/platforms/github/workflow.ts
var ofJobs = /* @__PURE__ */ new Set(["jobs"]);
function buildWorkflow(written, document, found, build) {
  const { path } = document.file;
  const at = written.span;
  const triggers = triggersOf(child(written, "on"));
  const env2 = child(written, "env");
  const environment2 = layered(void 0, env2, /* @__PURE__ */ new Map(), at);
  const contexts = /* @__PURE__ */ new Map([["env", environment2]]);
  const inputs = withInputs(triggers, noSources);
  const placed = expressionsIn(written, ofJobs);
  const expressions = expressionValues(placed, contexts, inputs, () => "value", at);
  const types = workflowTypes(written);
  checkWorkflow(written, found);
  checkExpressions(placed, "workflow", types, found);
  const workflow = {
    kind: "gha/Workflow",
    address: path,
    name: printable(child(written, "name")) || (path.split("/").at(-1) ?? path),
    body: resolve(written, contexts),
    facts: record(
      {
        triggers,
        expressions,
        environment: environment2,
        diagnostics: found.value(at),
        unexplainedScopes: unexplainedScopes(child(written, "permissions"), build.comments)
      },
      at
    ),
    header: firstLine(at),
    extent: document
  };
  build.resources.push(workflow);
  for (const [event, settings] of entries(triggers)) {
    build.resources.push({
      kind: "gha/Trigger",
      address: `on.${event}`,
      name: event,
      body: settings,
      header: settings.keySpan ?? settings.span,
      extent: settings.span,
      parent: workflow
    });
  }
  buildJobs({ workflow, written, contexts, sources: withEnv(env2, inputs), types }, build);
  return workflow;
}

// src/platforms/github/index.ts
var github2 = { id: "github", model };
function model(files, project) {
  const read = reader(files, project);
  const resources = [];
  const problems = [];
  const builds = [];
  for (const file of files) {
    const build = buildFile(file, project, read);
    if (!build) continue;
    builds.push(build);
    resources.push(...build.resources);
    problems.push(...build.problems);
  }
  const links = [...builds.flatMap((b) => b.links), ...linkCalls(resources)];
  return { resources, problems, links, gaps: [] };
}
function reader(files, project) {
  const known = new Map(files.map((file) => [file.file.path, file]));
  return (path) => {
    const parsed = known.get(path) ?? project.parse(path, "yaml");
    const value = parsed && asYaml(parsed)?.tree.documents[0]?.value;
    return value?.kind === "map" ? value : void 0;
  };
}
function buildFile(file, project, read) {
  const parsed = asYaml(file) ?? yaml.parse(file.file);
  const [first, ...others] = parsed.tree.documents;
  const build = {
    project,
    comments: file.comments,
    read,
    repository: repositoryOf(file.file.path),
    resources: [],
    links: [],
    problems: []
  };
  if (first?.value.kind !== "map") {
    if (first)
      build.problems.push(problemAt(first.span, "github-no-mapping", "the file holds no workflow and no action"));
    return build;
  }
  const [second] = others;
  if (second) {
    const hint = "Put each workflow into a file of its own.";
    build.problems.push(
      problemAt(second.span, "github-documents", "GitHub refuses a file of several documents", { hint })
    );
  }
  const isAction = keys(first.value).includes("runs") && !keys(first.value).includes("jobs");
  const found = newDiagnostics();
  checkSource(file, first.value, found);
  if (isAction) buildAction(first.value, first.span, found, build);
  else buildWorkflow(first.value, first.span, found, build);
  return build;
}
function asYaml(file) {
  const { tree } = file;
  return typeof tree === "object" && tree !== null && "documents" in tree ? file : void 0;
}
function repositoryOf(path) {
  const at = path.indexOf(".github/");
  return at > 0 ? path.slice(0, at) : "";
}
export {
  github2 as github
};
