// src/model/value.ts
function scalar(value, span2, more = {}) {
  return { kind: "scalar", value, span: span2, ...more };
}
function list(items2, span2, more = {}) {
  return { kind: "list", items: items2, span: span2, ...more, open: more.open ?? false };
}
function mapping(entries2, span2, more = {}) {
  return { kind: "map", entries: entries2, span: span2, ...more, open: more.open ?? false };
}
function unknown(why, span2, more = {}) {
  return { kind: "unknown", why, span: span2, ...more };
}
function missing(span2, keySpan) {
  return keySpan ? { kind: "missing", span: span2, keySpan } : { kind: "missing", span: span2 };
}
function isUnset(value) {
  return value.kind === "missing" || value.kind === "scalar" && value.value === null;
}
function text(value, fallback = "") {
  return value.kind === "scalar" && typeof value.value === "string" ? value.value : fallback;
}
function printable(value, fallback = "") {
  return value.kind === "scalar" && value.value !== null ? String(value.value) : fallback;
}
function keys(value) {
  return value.kind === "map" ? [...value.entries.keys()] : [];
}
function entries(value) {
  return value.kind === "map" ? value.entries : [];
}
function items(value) {
  return value.kind === "list" ? value.items : [];
}
function anchor(value) {
  return value.kind === "missing" || value.span.end > value.span.start ? value.span : value.keySpan ?? value.span;
}

// src/model/lookup.ts
var parsed = /* @__PURE__ */ new Map();
function steps(path) {
  if (typeof path !== "string") return path;
  const known = parsed.get(path);
  if (known) return known;
  const result = [];
  for (const part of path.matchAll(/\[(\d+)\]|\[(\*)\]|\["([^"]*)"\]|([^.[\]]+)/g)) {
    if (part[1] !== void 0) result.push(Number(part[1]));
    else result.push(part[2] ?? part[3] ?? part[4] ?? "");
  }
  parsed.set(path, result);
  return result;
}
function get(value, path) {
  let current = value;
  for (const step of steps(path)) current = child(current, step);
  return current;
}
function child(value, step) {
  switch (value.kind) {
    case "map": {
      const found = value.entries.get(String(step));
      if (found) return found;
      return value.open ? unknown(`\`${step}\` may be set where it can't be seen`, here(value)) : missing(here(value));
    }
    case "list": {
      const found = typeof step === "number" ? value.items[step] : void 0;
      if (found) return found;
      return value.open ? unknown("the list may hold more than can be seen", here(value)) : missing(here(value));
    }
    case "unknown":
      return value.prefix === void 0 ? value : unknown(value.why, value.span);
    case "missing":
      return value;
    case "scalar":
      return missing(here(value));
  }
}
function here(value) {
  return value.keySpan ?? value.span;
}
function every(value, path) {
  const single = withoutLists(value, path);
  return single ? { values: [single], complete: true } : everyOf(value, path);
}
function withoutLists(value, path) {
  let current = value;
  for (const step of steps(path)) {
    if (current.kind === "list" || step === "*") return void 0;
    current = child(current, step);
  }
  return current.kind === "list" ? void 0 : current;
}
function everyOf(value, path) {
  let reached = [value];
  let complete = true;
  const spread = (v) => {
    if (v.kind !== "list") return [v];
    if (v.open) complete = false;
    return v.items.length > 0 ? v.items.flatMap(spread) : [v.open ? unknown("the list may hold more than can be seen", here(v)) : missing(here(v))];
  };
  for (const step of steps(path)) {
    const next = [];
    for (const v of reached)
      for (const one of typeof step === "number" ? [v] : spread(v)) {
        if (step === "*" && one.kind === "map") {
          if (one.open) complete = false;
          next.push(...one.entries.size > 0 ? one.entries.values() : [child(one, "*")]);
        } else next.push(step === "*" && one.kind === "list" ? one : child(one, step));
      }
    reached = next;
  }
  return { values: reached.flatMap(spread), complete };
}
function firstSet(...candidates) {
  for (const candidate of candidates) if (!isUnset(candidate)) return candidate;
  return candidates.at(-1);
}

// src/model/tri.ts
function not(a) {
  return a === "unknown" ? a : !a;
}
function and(...all2) {
  let result = true;
  for (const a of all2) {
    if (a === false) return false;
    if (a === "unknown") result = a;
  }
  return result;
}
function or(...all2) {
  let result = false;
  for (const a of all2) {
    if (a === true) return true;
    if (a === "unknown") result = a;
  }
  return result;
}
function test(value, predicate) {
  if (value.kind === "unknown") return "unknown";
  return value.kind === "scalar" && predicate(value.value);
}
function equals(value, wanted) {
  if (value.kind === "unknown" && value.prefix !== void 0 && typeof wanted === "string" && !wanted.startsWith(value.prefix)) {
    return false;
  }
  if (value.kind === "missing") return wanted === null;
  return test(value, (v) => v === wanted);
}
function isTrue(value) {
  return test(value, (v) => v === true || v === "true");
}
function isFalse(value) {
  return test(value, (v) => v === false || v === "false");
}
function isSet(value) {
  if (value.kind === "unknown") return "unknown";
  return value.kind !== "missing" && !(value.kind === "scalar" && value.value === null);
}
function atLeast(value, least) {
  return test(value, (v) => v !== null && v !== "" && Number(v) >= least);
}
function atMost(value, most) {
  return test(value, (v) => v !== null && v !== "" && Number(v) <= most);
}
function isGiven(value) {
  return and(isSet(value), not(equals(value, "")));
}
function oneOf(value, wanted) {
  return or(...wanted.map((w) => equals(value, w)));
}
function matches(value, pattern) {
  return test(value, (v) => typeof v === "string" && pattern.test(v));
}
function startsWith(value, prefix) {
  if (value.kind === "unknown" && value.prefix !== void 0) {
    if (value.prefix.startsWith(prefix)) return true;
    if (!prefix.startsWith(value.prefix)) return false;
  }
  return test(value, (v) => typeof v === "string" && v.startsWith(prefix));
}
function some(value, predicate) {
  if (value.kind === "unknown") return "unknown";
  if (value.kind !== "list") return false;
  const seen = or(...value.items.map(predicate));
  return seen === false && value.open ? "unknown" : seen;
}
function all(value, predicate) {
  return not(some(value, (item) => not(predicate(item))));
}
function includesAny(value, wanted) {
  return some(value, (item) => oneOf(item, wanted));
}

// src/model/command.ts
function commandName(command) {
  return text(child(command, "name"));
}
function isCommand(command, ...names) {
  return test(child(command, "name"), (name) => typeof name === "string" && names.includes(name));
}
function runsUnder(command, wrapper) {
  return commandName(command) === wrapper || items(child(command, "wrappers")).some((w) => text(w) === wrapper);
}
function commandArguments(command) {
  return items(child(command, "args"));
}
function isOpen(command) {
  const args = child(command, "args");
  return args.kind !== "list" || args.open;
}
var negative = /* @__PURE__ */ new Set(["false", "no", "off", "0"]);
function flag(command, names, valued = []) {
  let answer = isOpen(command) ? "unknown" : false;
  for (const arg of commandArguments(command)) {
    if (text(arg) === "--") return answer;
    const found = setsFlag(arg, names, valued);
    if (found === true) return true;
    if (found === "unknown") answer = found;
  }
  return answer;
}
function setsFlag(arg, names, valued) {
  if (arg.kind === "unknown") return mayStartOption(arg.prefix ?? "", names, valued);
  const written = text(arg);
  return names.some((name) => {
    if (written === name) return true;
    if (written.startsWith(`${name}=`)) return !negative.has(written.slice(name.length + 1).toLowerCase());
    return isShort(name) && bundled(written, valued).includes(name.charAt(1));
  });
}
function mayStartOption(prefix, names, valued) {
  if (prefix !== "" && !prefix.startsWith("-")) return false;
  if (names.some((name) => prefix.startsWith(`${name}=`))) return "unknown";
  if (prefix.startsWith("--") && prefix.length > 2) return names.some((n) => n.startsWith(prefix)) ? "unknown" : false;
  if (names.some((name) => isShort(name) && bundled(prefix, valued).includes(name.charAt(1)))) return true;
  return "unknown";
}
function isShort(name) {
  return /^-[^-]$/.test(name);
}
function bundled(written, valued) {
  if (!/^-[A-Za-z0-9]/.test(written)) return "";
  const letters = /^[A-Za-z0-9]+/.exec(written.slice(1))?.[0] ?? "";
  const end = [...letters].findIndex((letter) => valued.includes(`-${letter}`));
  return end < 0 ? letters : letters.slice(0, end + 1);
}
function option(command, ...names) {
  const args = commandArguments(command);
  let answer = isOpen(command) ? unknown("an expansion may bring the option", command.span) : missing(child(command, "name").span);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!arg || text(arg) === "--") break;
    const value = optionValue(arg, args[i + 1], names);
    if (value) answer = value;
    else if (arg.kind === "unknown" && mayBeOption(arg.prefix ?? "", names)) answer = unknown(arg.why, arg.span);
  }
  return answer;
}
function optionValue(arg, next, names) {
  const written = arg.kind === "unknown" ? arg.prefix ?? "" : text(arg);
  for (const name of names) {
    if (arg.kind === "scalar" && written === name) return next ?? missing(arg.span);
    const start = written.startsWith(`${name}=`) ? name.length + 1 : isShort(name) && written.length > 2 ? 2 : -1;
    if (start < 0 || !written.startsWith(name)) continue;
    if (arg.kind === "unknown") return unknown(arg.why, arg.span, { prefix: written.slice(start) });
    return scalar(written.slice(start), arg.span);
  }
  return void 0;
}
function mayBeOption(prefix, names) {
  return names.some((name) => name.startsWith(prefix));
}
function operands(command, valued = []) {
  const args = commandArguments(command);
  const values = [];
  let complete = !isOpen(command);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!arg) break;
    const written = text(arg);
    if (written === "--") {
      values.push(...args.slice(i + 1));
      break;
    }
    if (arg.kind === "unknown") {
      if (!arg.prefix?.startsWith("-")) values.push(arg);
      if (arg.prefix === void 0) complete = false;
    } else if (!written.startsWith("-") || written === "-") values.push(arg);
    else if (valued.includes(written)) i++;
  }
  return { values, complete };
}
function subcommand(command, valued = []) {
  const { values, complete } = operands(command, valued);
  const [first] = values;
  if (first) return first;
  const at = child(command, "name").span;
  return complete ? missing(at) : unknown("an expansion may bring the subcommand", at);
}
function runs(command, subcommands, valued = []) {
  return test(subcommand(command, valued), (name) => typeof name === "string" && subcommands.includes(name));
}

// src/model/fix.ts
function applyEdits(text2, edits) {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span: span2, newText } of sorted) {
    if (span2.start < at) throw new Error(`edits overlap at offset ${span2.start}`);
    result += text2.slice(at, span2.start) + newText;
    at = span2.end;
  }
  return result + text2.slice(at);
}

// src/model/graph.ts
function kindMatches(pattern, kind) {
  return pattern === kind || pattern.endsWith("*") && kind.startsWith(pattern.slice(0, -1));
}

// src/model/network.ts
function isEverywhere(cidr) {
  if (cidr.kind === "unknown" && cidr.prefix !== void 0 && /^[^0:]/.test(cidr.prefix)) return false;
  return test(cidr, (v) => typeof v === "string" && /^(?:[0.]+|[0:]+)\/0$/.test(v.trim()));
}
function holdsPort(from, to, port) {
  return and(atMost(from, port), atLeast(to, port));
}
function isEveryProtocol(protocol) {
  return test(protocol, (v) => ["-1", "all", "any", "*"].includes(String(v).toLowerCase()));
}
function opensPort(opening, port) {
  const protocol = get(opening, "protocol");
  const named2 = test(protocol, (v) => ["tcp", "6"].includes(String(v).toLowerCase()));
  return or(isEveryProtocol(protocol), and(named2, holdsPort(get(opening, "from"), get(opening, "to"), port)));
}

// src/model/offset-map.ts
function identityMap(file, start) {
  return { file, segments: [{ at: 0, source: start }] };
}
function toSource(map, offset) {
  const { segments } = map;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment ? segment.source + (offset - segment.at) : offset;
}
function spanOf(map, start, end) {
  const from = toSource(map, start);
  const to = end > start ? toSource(map, end - 1) + 1 : from;
  return { file: map.file, start: from, end: Math.max(from, to) };
}
function compose(outer, segments, innerLength) {
  const result = [];
  let next = 0;
  segments.forEach((segment, i) => {
    const from = segment.source;
    const to = from + (segments[i + 1]?.at ?? innerLength) - segment.at;
    result.push({ at: segment.at, source: toSource(outer, from) });
    next = firstAfter(outer, from, next);
    for (let bend = outer.segments[next]; bend && bend.at < to; bend = outer.segments[++next]) {
      result.push({ at: segment.at + bend.at - from, source: bend.source });
    }
  });
  return { file: outer.file, segments: result };
}
function firstAfter(map, offset, hint) {
  let at = (map.segments[hint - 1]?.at ?? 0) <= offset ? hint : 0;
  while ((map.segments[at]?.at ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
}

// src/model/resource.ts
function ancestor(resource, accepts) {
  for (let r = resource; r; r = r.parent) if (accepts(r)) return r;
  return void 0;
}
function fact(resource, path) {
  return resource.facts ? get(resource.facts, path) : missing(resource.header);
}
function root(resource) {
  let r = resource;
  while (r.parent) r = r.parent;
  return r;
}

// src/model/rule.ts
var severities = ["info", "low", "medium", "high", "critical"];
function defineRule(rule) {
  return { ...rule, select: typeof rule.select === "string" ? [rule.select] : rule.select };
}

// src/model/opening-rule.ts
function openingRule({ meta, select, direction, bad, says }) {
  return defineRule({
    meta,
    select,
    check(resource, context) {
      const openings = fact(resource, "openings");
      const here2 = items(openings).filter((opening) => equals(get(opening, "direction"), direction) !== false);
      const walls = here2.filter((one) => equals(get(one, "allows"), "deny") === true && bad(one) === true);
      for (const opening of here2) {
        const passes = and(equals(get(opening, "direction"), direction), equals(get(opening, "allows"), "allow"));
        if (walls.some((wall) => isBefore(wall, opening) && coversEveryone(wall))) continue;
        judge(resource, opening, and(passes, bad(opening)), says, context);
      }
      if (openings.kind === "list" && openings.open) context.undecided(resource.header, "it may hold more rules");
    }
  });
}
function judge(resource, opening, bad, says, context) {
  if (bad === false) return;
  const sources = get(opening, "sources");
  for (const source of items(sources)) {
    const verdict = and(bad, isEverywhere(source));
    if (verdict === "unknown") context.undecided(source);
    if (verdict === true) context.report({ at: source, message: `${resource.address} ${says}` });
  }
  if (sources.kind === "list" && sources.open) context.undecided(resource.header, "it may name more address ranges");
}
function isBefore(a, b) {
  const [first, second] = [get(a, "order"), get(b, "order")];
  return first.kind === "scalar" && second.kind === "scalar" && Number(first.value) < Number(second.value);
}
function coversEveryone(opening) {
  return items(get(opening, "sources")).some((source) => isEverywhere(source) === true);
}

// src/model/problem.ts
function problemAt(at, code, message, more = {}) {
  return {
    code,
    message,
    path: at.file.path,
    span: at,
    severity: more.severity ?? "error",
    ...more.hint ? { hint: more.hint } : {}
  };
}

// src/model/rows.ts
function rowsRule({ meta, so, rows }) {
  const byKind = /* @__PURE__ */ new Map();
  for (const row of rows) {
    for (const kind of [row.select].flat()) byKind.set(kind, [...byKind.get(kind) ?? [], row]);
  }
  return {
    meta,
    select: [...byKind.keys()],
    check(resource, context) {
      for (const row of byKind.get(resource.kind) ?? []) judgeRow(resource, row, row.so ?? so, context);
    }
  };
}
function judgeRow(resource, row, so, context) {
  if (row.within === void 0) {
    judge2(resource.body, resource, row, so, context);
    return;
  }
  const { values, complete } = every(resource.body, row.within);
  for (const value of values) if (value.kind !== "missing") judge2(value, resource, row, so, context);
  if (!complete) context.undecided(resource.header, `\`${label(row.within)}\` may hold more than can be seen`);
}
function judge2(subject, resource, row, so, context) {
  const meant = row.where?.(subject) ?? true;
  if (meant === false) return;
  const { values, complete } = row.whole ? { values: [get(subject, row.path)], complete: true } : every(subject, row.path);
  let silent = true;
  for (const value of values) {
    const verdict = row.holds(value);
    if (verdict === true) continue;
    silent = false;
    const at = place(value, subject, resource);
    if (verdict === "unknown") context.undecided(at);
    else if (meant === "unknown")
      context.undecided(at, "whether this matters depends on a value that is not known here");
    else context.report({ at, message: `${resource.address}: \`${label(row.path)}\` ${shortcoming(value)}, so ${so}` });
  }
  if (!complete && silent) context.undecided(resource.header, `\`${label(row.path)}\` may hold more than can be seen`);
}
function place(value, subject, resource) {
  if (value.kind !== "missing" || subject !== resource.body) return value;
  return value.span === (subject.keySpan ?? subject.span) ? resource.header : value;
}
function label(path) {
  return steps(path).filter((step) => typeof step === "string").join(".");
}
function shortcoming(value) {
  const partial = value.kind === "list" && value.items.length > 0 || value.kind === "map";
  return partial ? "falls short" : state(value);
}
function state(value) {
  if (isUnset(value)) return "is not set";
  if (value.kind !== "scalar" || value.sensitive) return "is set";
  const text2 = String(value.value);
  return text2.length > 60 || /[`\n\r]/.test(text2) ? "is set" : `is \`${text2}\``;
}

// src/model/source.ts
function span(file, start, end) {
  return { file, start, end };
}
function slice(at) {
  return at.file.text.slice(at.start, at.end);
}
function cover(first, second) {
  return { file: first.file, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}
function contains(outer, inner) {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
var lineTables = /* @__PURE__ */ new WeakMap();
function lineStarts(file) {
  const known = lineTables.get(file);
  if (known) return known;
  const starts = [0];
  const { text: text2 } = file;
  for (let i = 0; i < text2.length; i++) {
    const c = text2.charCodeAt(i);
    if (c === 10 || c === 13 && text2.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  lineTables.set(file, starts);
  return starts;
}
function position(file, offset) {
  const starts = lineStarts(file);
  const wanted = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
}
function range(at) {
  return { start: position(at.file, at.start), end: position(at.file, at.end) };
}
function lineSpan(file, line) {
  const starts = lineStarts(file);
  const start = starts[line - 1] ?? file.text.length;
  let end = starts[line] ?? file.text.length;
  while (end > start && (file.text[end - 1] === "\n" || file.text[end - 1] === "\r")) end--;
  return { file, start, end };
}
function place2(at) {
  const { line, column } = position(at.file, at.start);
  return `${at.file.path}:${line}:${column}`;
}

// src/model/statements.ts
function statements(resource, name = "statements") {
  const found = fact(resource, name);
  return found.kind === "unknown" ? [found] : items(found);
}
function allows(statement) {
  return equals(get(statement, "effect"), "Allow");
}
function named(statement, what) {
  return every(statement, what).values.filter((v) => v.kind !== "missing");
}
function principals(statement) {
  return every(statement, "principals").values.filter((v) => v.kind !== "missing").map((principal) => ({ type: get(principal, "type"), id: get(principal, "id") }));
}
function isAnyone(id) {
  return test(id, (v) => v === "*" || /^arn:aws[a-z-]*:iam::\*:/.test(String(v)));
}
function isConditional(statement) {
  const conditions = get(statement, "conditions");
  if (conditions.kind === "unknown") return "unknown";
  return items(conditions).length > 0 || (conditions.kind === "list" && conditions.open ? "unknown" : false);
}
function isJudgedElsewhere(resource, context) {
  return resource.kind.startsWith("tf/data.") && context.linked(resource, "tf/*").found.length > 0;
}

// src/model/suggest.ts
function suggest(word, known) {
  let best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ?? known.find((k) => word.length >= 4 && k.includes(word));
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/model/value-rule.ts
function valueRule(rule) {
  return defineRule({
    meta: rule.meta,
    select: rule.select,
    check(resource, context) {
      const applies = rule.where?.(resource, context) ?? true;
      if (applies === false) return;
      const { values, complete } = reach(rule.values, resource, context);
      let open = !complete;
      for (const value of values) {
        const verdict = and(applies, rule.bad(value, resource, context));
        if (verdict === false) continue;
        const at = rule.at?.(value, resource) ?? placeOf(value, resource);
        open = false;
        if (verdict === "unknown") context.undecided(at);
        else {
          const fix = rule.fix?.(value, resource);
          context.report({ at, message: rule.message(resource, value), ...fix ? { fix } : {} });
        }
      }
      if (open) context.undecided(resource.header, "there may be more than can be seen");
    }
  });
}
function reach(values, resource, context) {
  if (typeof values === "function") return { values: values(resource, context), complete: true };
  return every(resource.body, values);
}
function placeOf(value, resource) {
  const { body } = resource;
  const isWhole = value.span.start === body.span.start && value.span.end === body.span.end;
  return value.kind === "missing" && isWhole ? resource.header : value;
}

export {
  scalar,
  list,
  mapping,
  unknown,
  missing,
  isUnset,
  text,
  printable,
  keys,
  entries,
  items,
  anchor,
  steps,
  get,
  child,
  every,
  firstSet,
  not,
  and,
  or,
  test,
  equals,
  isTrue,
  isFalse,
  isSet,
  atLeast,
  atMost,
  isGiven,
  oneOf,
  matches,
  startsWith,
  some,
  all,
  includesAny,
  commandName,
  isCommand,
  runsUnder,
  commandArguments,
  flag,
  option,
  operands,
  subcommand,
  runs,
  applyEdits,
  kindMatches,
  isEverywhere,
  holdsPort,
  isEveryProtocol,
  opensPort,
  identityMap,
  toSource,
  spanOf,
  compose,
  ancestor,
  fact,
  root,
  severities,
  defineRule,
  openingRule,
  problemAt,
  rowsRule,
  state,
  span,
  slice,
  cover,
  contains,
  lineStarts,
  position,
  range,
  lineSpan,
  place2 as place,
  statements,
  allows,
  named,
  principals,
  isAnyone,
  isConditional,
  isJudgedElsewhere,
  suggest,
  valueRule
};
