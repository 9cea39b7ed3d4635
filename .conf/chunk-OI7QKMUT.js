import {
  problemAt,
  span,
  spanOf
} from "./chunk-HEKRYVJI.js";

// src/parsers/dockerfile/mapped-text.ts
function builder(file) {
  return { file, chunks: [], segments: [], length: 0 };
}
function append(to, start, end) {
  if (end <= start && to.segments.length > 0) return;
  to.segments.push({ at: to.length, source: start });
  to.chunks.push(to.file.text.slice(start, end));
  to.length += end - start;
}
function build(from, span2) {
  return { text: from.chunks.join(""), map: { file: from.file, segments: from.segments }, span: span2 };
}
function part(of, start, end) {
  const { segments } = of.map;
  let first = 0;
  let high = segments.length - 1;
  while (first < high) {
    const middle = first + high + 1 >> 1;
    if ((segments[middle]?.at ?? 0) <= start) first = middle;
    else high = middle - 1;
  }
  const own = [];
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || own.length > 0 && segment.at >= end) break;
    const skipped = Math.max(0, start - segment.at);
    own.push({ at: segment.at + skipped - start, source: segment.source + skipped });
  }
  return {
    text: of.text.slice(start, end),
    map: { file: of.map.file, segments: own },
    span: spanOf(of.map, start, end)
  };
}
function concat(first, second) {
  const shift = first.text.length;
  const segments = [...first.map.segments, ...second.map.segments.map((s) => ({ at: s.at + shift, source: s.source }))];
  return {
    text: first.text + second.text,
    map: { file: first.map.file, segments },
    span: { file: first.span.file, start: first.span.start, end: Math.max(first.span.end, second.span.end) }
  };
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function skipBlank(text, from, end) {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
function trimEnd(text, start, end) {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

// src/parsers/dockerfile/lines.ts
function lineAt(text, start) {
  let feed = text.indexOf("\n", start);
  if (feed < 0) feed = text.length;
  for (let i = start; i < feed; i++) {
    if (text.charCodeAt(i) === 13)
      return { start, end: i, next: i + 1 === feed ? Math.min(feed + 1, text.length) : i + 1 };
  }
  return { start, end: feed, next: Math.min(feed + 1, text.length) };
}
function readLogical(file, first, escapeChar, comments) {
  const { text } = file;
  const into = builder(file);
  const emptyLines = [];
  const start = skipBlank(text, first.start, first.end);
  let line = first;
  let from = start;
  let last = start;
  let continues = true;
  for (; ; ) {
    const content = skipBlank(text, line.start, line.end);
    if (line !== first && text[content] === "#" && content < line.end) comments.push(comment(file, content, line.end));
    else if (line !== first && content === line.end) emptyLines.push(span(file, line.start, line.end));
    else {
      const cut = continuation(text, from, line.end, escapeChar);
      continues = cut >= 0;
      const end = continues ? cut : line.end;
      append(into, from, end);
      if (end > from) last = trimEnd(text, start, end);
    }
    if (!continues || line.next >= text.length) break;
    line = lineAt(text, line.next);
    from = line.start;
  }
  return { text: build(into, span(file, start, last)), emptyLines, next: line.next };
}
function trimmed(file, line) {
  const start = skipBlank(file.text, line.start, line.end);
  return span(file, start, trimEnd(file.text, start, line.end));
}
function comment(file, start, lineEnd) {
  const end = trimEnd(file.text, start, lineEnd);
  return { span: span(file, start, end), text: file.text.slice(start, end) };
}
function continuation(text, start, lineEnd, escapeChar) {
  const last = trimEnd(text, start, lineEnd) - 1;
  if (last < start || text[last] !== escapeChar) return -1;
  return last > start && text[last - 1] === escapeChar ? -1 : last;
}

// src/parsers/dockerfile/directives.ts
var shape = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*?)\s*$/;
var names = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
function readDirectives(file, start) {
  const directives = [];
  const problems = [];
  let at = start;
  while (at < file.text.length) {
    const line = lineAt(file.text, at);
    const place = trimmed(file, line);
    const found = shape.exec(file.text.slice(place.start, place.end));
    if (!found) break;
    at = line.next;
    const name2 = (found[1] ?? "").toLowerCase();
    const value = found[2] ?? "";
    if (!names.has(name2)) continue;
    const valueSpan = span(file, place.end - value.length, place.end);
    if (directives.some((d) => d.name === name2)) {
      const message = `the directive \`${name2}\` is given twice`;
      problems.push(problemAt(place, "dockerfile-duplicate-directive", message, { hint: "Keep one of them." }));
    } else directives.push({ name: name2, value, span: place, valueSpan });
  }
  const chosen = directives.find((d) => d.name === "escape");
  if (chosen && chosen.value !== "\\" && chosen.value !== "`") {
    const hint = "Write `# escape=\\` or `` # escape=` ``.";
    problems.push(
      problemAt(chosen.valueSpan, "dockerfile-bad-escape", "the escape character must be `\\` or a backtick", { hint })
    );
  }
  return { directives, escape: chosen?.value === "`" ? "`" : "\\", problems };
}

// src/parsers/dockerfile/words.ts
function wordAt(of, start, end) {
  const mapped = part(of, start, end);
  return { text: mapped.text, span: mapped.span, mapped };
}
function wordEnd(text, start, escapeChar) {
  let quote = "";
  let at = start;
  while (at < text.length) {
    const c = text[at] ?? "";
    if (c === escapeChar && quote !== "'") at++;
    else if (quote) {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (isBlank(text.charCodeAt(at))) break;
    at++;
  }
  return Math.min(at, text.length);
}
function openQuote(text, escapeChar) {
  let quote = "";
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    if (c === escapeChar && quote !== "'") at++;
    else if (quote) {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") {
      quote = c;
      opened = at;
    }
  }
  return quote ? opened : -1;
}
function plainWords(of) {
  const words = [];
  const { text } = of;
  let at = skipBlank(text, 0, text.length);
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    words.push(wordAt(of, at, end));
    at = skipBlank(text, end, text.length);
  }
  return words;
}
function quotedWords(of, escapeChar) {
  const words = [];
  const { text } = of;
  let at = skipBlank(text, 0, text.length);
  while (at < text.length) {
    const end = wordEnd(text, at, escapeChar);
    words.push(wordAt(of, at, end));
    at = skipBlank(text, end, text.length);
  }
  return words;
}
function readFlags(of, start, escapeChar) {
  const flags = [];
  let at = start;
  while (of.text.startsWith("--", at)) {
    const end = wordEnd(of.text, at, escapeChar);
    const next = skipBlank(of.text, end, of.text.length);
    if (end === at + 2) return { flags, rest: next };
    flags.push(flag(of, at, end));
    at = next;
  }
  return { flags, rest: at };
}
function flag(of, start, end) {
  const equals = of.text.slice(start, end).indexOf("=");
  const nameEnd = equals < 0 ? end : start + equals;
  const name2 = of.text.slice(start + 2, nameEnd).toLowerCase();
  const at = spanOf(of.map, start, end);
  return equals < 0 ? { name: name2, span: at } : { name: name2, span: at, value: wordAt(of, nameEnd + 1, end) };
}
function readPairs(of, escapeChar) {
  const words = quotedWords(of, escapeChar);
  const first = words[0];
  if (!first) return [];
  if (first.text.includes("=")) return words.map(pair);
  const keyEnd = first.text.length;
  const valueStart = skipBlank(of.text, keyEnd, of.text.length);
  if (valueStart === of.text.length) return [{ key: first, span: first.span, legacy: true }];
  return [{ key: first, value: wordAt(of, valueStart, of.text.length), span: of.span, legacy: true }];
}
function readDeclarations(of, escapeChar) {
  return quotedWords(of, escapeChar).map(pair);
}
function pair(word) {
  const equals = word.text.indexOf("=");
  if (equals < 0) return { key: word, span: word.span, legacy: false };
  return {
    key: wordAt(word.mapped, 0, equals),
    value: wordAt(word.mapped, equals + 1, word.text.length),
    span: word.span,
    legacy: false
  };
}
var jsonString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
function readJson(of) {
  const { text } = of;
  if (text[0] !== "[") return void 0;
  const elements = [];
  let at = skipBlank(text, 1, text.length);
  while (text[at] !== "]" || elements.length > 0) {
    jsonString.lastIndex = at;
    const found = jsonString.exec(text)?.[0];
    if (found === void 0) return void 0;
    elements.push({ text: String(JSON.parse(found)), span: spanOf(of.map, at, at + found.length) });
    at = skipBlank(text, at + found.length, text.length);
    if (text[at] === "]") break;
    if (text[at] !== ",") return void 0;
    at = skipBlank(text, at + 1, text.length);
  }
  return at + 1 === text.length ? elements : void 0;
}

// src/parsers/dockerfile/heredoc.ts
var opener = /^\d*<<(-?)([^<\s]+)$/;
function openers(body, escapeChar) {
  if (!body.text.includes("<<")) return [];
  return quotedWords(body, escapeChar).filter((w) => opener.test(w.text));
}
function readHeredoc(file, word, start) {
  const [, dash, label = ""] = opener.exec(word.text) ?? [];
  const name2 = label.replace(/["'\\]/g, "");
  const shape2 = { name: name2, quoted: name2 !== label, chomp: dash === "-", opener: word };
  const { text } = file;
  const content = builder(file);
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    const from = shape2.chomp ? skipTabs(text, line.start, line.end) : line.start;
    if (text.slice(from, line.end) === name2) {
      const end2 = span(file, from, line.end);
      return {
        heredoc: { ...shape2, content: build(content, span(file, start, at)), end: end2, terminated: true },
        next: line.next
      };
    }
    append(content, from, line.next);
    at = line.next;
  }
  const end = span(file, at, at);
  return { heredoc: { ...shape2, content: build(content, span(file, start, at)), end, terminated: false }, next: at };
}
function skipTabs(text, start, end) {
  let at = start;
  while (at < end && text[at] === "	") at++;
  return at;
}

// src/parsers/dockerfile/instruction.ts
var keywords = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " "
  )
);
var withFlags = /* @__PURE__ */ new Set(["ADD", "COPY", "FROM", "HEALTHCHECK", "RUN"]);
var withJson = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var commands = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN"]);
var maxNesting = 4;
function readInstruction(logical, escapeChar) {
  return { ...instructionIn(logical.text, escapeChar, maxNesting), emptyLines: logical.emptyLines };
}
function instructionIn(whole, escapeChar, nesting) {
  const { text } = whole;
  const start = skipBlank(text, 0, text.length);
  let keywordEnd = start;
  while (keywordEnd < text.length && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd++;
  const keyword = text.slice(start, keywordEnd).toUpperCase();
  const bodyStart = skipBlank(text, keywordEnd, text.length);
  const { flags, rest } = withFlags.has(keyword) ? readFlags(whole, bodyStart, escapeChar) : { flags: [], rest: bodyStart };
  const body = part(whole, rest, Math.max(rest, trimEnd(text, rest, text.length)));
  const json = withJson.has(keyword) ? readJson(body) : void 0;
  const inner = nesting > 0 ? innerOf(keyword, body, escapeChar, nesting) : void 0;
  return {
    keyword,
    keywordSpan: spanOf(whole.map, start, keywordEnd),
    known: keywords.has(keyword),
    span: { ...whole.span, start: spanOf(whole.map, start, keywordEnd).start },
    flags,
    body,
    words: wordsOf(keyword, body, json),
    ...json ? { json } : {},
    pairs: keyword === "ARG" ? readDeclarations(body, escapeChar) : /^(ENV|LABEL)$/.test(keyword) ? readPairs(body, escapeChar) : [],
    heredocs: [],
    ...inner ? { inner } : {},
    emptyLines: []
  };
}
function wordsOf(keyword, body, json) {
  return json || commands.has(keyword) ? [] : plainWords(body);
}
function innerOf(keyword, body, escapeChar, nesting) {
  const isCommand = keyword === "HEALTHCHECK" && /^cmd(\s|$)/i.test(body.text);
  if (!isCommand && (keyword !== "ONBUILD" || body.text === "")) return void 0;
  return instructionIn(body, escapeChar, nesting - 1);
}

// src/parsers/dockerfile/problems.ts
function characterProblems(file) {
  const { text } = file;
  const problems = [];
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const hint = "Save the file as UTF-8 text.";
    problems.push(problemAt(span(file, nul, nul + 1), "dockerfile-nul-byte", "the file holds a NUL byte", { hint }));
  }
  const lone = text.search(/\r(?!\n)/);
  if (lone >= 0) {
    const message = "a carriage return without a line feed: it is read here as a line break, Docker reads it as white space";
    const more = { hint: "Save the file with `\\n` line endings.", severity: "warning" };
    problems.push(problemAt(span(file, lone, lone + 1), "dockerfile-carriage-return", message, more));
  }
  return problems;
}
function instructionProblems(instruction, escapeChar) {
  if (!instruction.known) return [unknownKeyword(instruction)];
  const problems = [];
  if (instruction.body.text === "") {
    const message = `${instruction.keyword} has no arguments`;
    problems.push(problemAt(instruction.keywordSpan, "dockerfile-no-arguments", message));
  }
  for (const word of quotedParts(instruction)) {
    const open = openQuote(word.text, escapeChar);
    if (open < 0) continue;
    const at = spanOf(word.mapped.map, open, open + 1);
    problems.push(problemAt(at, "dockerfile-unclosed-quote", `a quote in ${instruction.keyword} is never closed`));
  }
  const { inner } = instruction;
  for (const heredoc of [...instruction.heredocs, ...inner?.heredocs ?? []]) {
    if (heredoc.terminated) continue;
    const message = `the heredoc \`${heredoc.name}\` is never closed: the rest of the file was read as its text`;
    const hint = `Write \`${heredoc.name}\` on a line of its own, without indentation${heredoc.chomp ? " other than tabs" : ""}.`;
    problems.push(problemAt(heredoc.opener.span, "dockerfile-unclosed-heredoc", message, { hint }));
  }
  return inner && instruction.keyword === "ONBUILD" ? [...problems, ...instructionProblems({ ...inner, heredocs: [] }, escapeChar)] : problems;
}
function quotedParts(instruction) {
  return [
    ...instruction.pairs.flatMap((p) => p.value ? [p.value] : []),
    ...instruction.flags.flatMap((f) => f.value ?? [])
  ];
}
function unknownKeyword({ keyword, keywordSpan }) {
  const near = [...keywords].find((known) => distanceAtMostTwo(known, keyword));
  const message = `\`${keyword.slice(0, 40)}\` is not a Dockerfile instruction`;
  const hint = near ? `Did you mean ${near}?` : "Is a `\\` missing at the end of the line above?";
  return problemAt(keywordSpan, "dockerfile-unknown-instruction", message, { hint });
}
function distanceAtMostTwo(a, b, budget = 2) {
  if (Math.abs(a.length - b.length) > budget) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const restA = a.slice(same);
  const restB = b.slice(same);
  if (restA === "" || restB === "") return restA.length + restB.length <= budget;
  if (budget === 0) return false;
  return distanceAtMostTwo(restA.slice(1), restB.slice(1), budget - 1) || distanceAtMostTwo(restA.slice(1), restB, budget - 1) || distanceAtMostTwo(restA, restB.slice(1), budget - 1);
}

// src/parsers/dockerfile/template.ts
var maxDepth = 100;
var operators = ["##", "%%", "//", ":-", ":+", ":?", "-", "+", "?", "#", "%", "/"];
function parseTemplate(of, escapeChar) {
  return readParts({ of, escape: escapeChar, at: 0 }, "", 0);
}
function readParts(cursor, stop, depth) {
  const parts = [];
  let literal = "";
  let quote = "";
  const { text } = cursor.of;
  const take = (found) => {
    if (!found) {
      literal += "$";
      cursor.at++;
      return;
    }
    if (literal) parts.push({ kind: "text", text: literal });
    literal = "";
    parts.push(found);
  };
  while (cursor.at < text.length) {
    const c = text[cursor.at] ?? "";
    if (!quote && stop.includes(c)) break;
    if (c === "$" && quote !== "'") take(depth < maxDepth ? readVariable(cursor, depth) : void 0);
    else if (c === cursor.escape && quote !== "'") {
      const next = text[cursor.at + 1] ?? "";
      literal += quote === '"' && next !== '"' && next !== "$" && next !== cursor.escape ? c + next : next;
      cursor.at += 2;
    } else {
      if (c === quote) quote = "";
      else if (!quote && (c === '"' || c === "'")) quote = c;
      else literal += c;
      cursor.at++;
    }
  }
  if (literal) parts.push({ kind: "text", text: literal });
  return parts;
}
var name = /[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?!$-]/y;
function nameAt(text, at) {
  name.lastIndex = at;
  return name.exec(text)?.[0] ?? "";
}
function readVariable(cursor, depth) {
  const { text, map } = cursor.of;
  const start = cursor.at;
  const braced = text[start + 1] === "{";
  const found = nameAt(text, start + (braced ? 2 : 1));
  if (!found || !braced && /^[^A-Za-z_]/.test(found) && !/^[0-9@*#?!-]/.test(found)) return void 0;
  let at = start + (braced ? 2 : 1) + found.length;
  const variable = { kind: "variable", name: found, operator: "", argument: [], replacement: [] };
  if (!braced || text[at] === "}") {
    cursor.at = braced ? at + 1 : at;
    return { ...variable, span: spanOf(map, start, cursor.at) };
  }
  const operator = operators.find((o) => text.startsWith(o, at));
  if (!operator) return void 0;
  at += operator.length;
  cursor.at = at;
  const replaces = operator.startsWith("/");
  const argument = readParts(cursor, replaces ? "/}" : "}", depth + 1);
  let replacement = [];
  if (replaces && text[cursor.at] === "/") {
    cursor.at++;
    replacement = readParts(cursor, "}", depth + 1);
  }
  if (text[cursor.at] !== "}") return { kind: "text", text: text.slice(start) };
  cursor.at++;
  return { ...variable, operator, argument, replacement, span: spanOf(map, start, cursor.at) };
}

// src/parsers/dockerfile/index.ts
var dockerfile = { id: "dockerfile", parse };
function parse(file) {
  const { text } = file;
  const comments = [];
  const instructions = [];
  let at = text.charCodeAt(0) === 65279 ? 1 : 0;
  const { directives, escape: escapeChar, problems: directiveProblems } = readDirectives(file, at);
  const problems = [...characterProblems(file), ...directiveProblems];
  while (at < text.length) {
    const line = lineAt(text, at);
    const content = trimmed(file, line);
    at = line.next;
    if (content.start === content.end) continue;
    if (text[content.start] === "#") {
      comments.push(comment(file, content.start, line.end));
      continue;
    }
    const logical = readLogical(file, line, escapeChar, comments);
    at = logical.next;
    if (logical.text.text.trim() === "") continue;
    const read = withHeredocs(file, readInstruction(logical, escapeChar), escapeChar, at);
    at = read.next;
    instructions.push(read.instruction);
    problems.push(...instructionProblems(read.instruction, escapeChar));
  }
  return { file, tree: { escape: escapeChar, directives, instructions }, comments, problems };
}
function withHeredocs(file, instruction, escapeChar, start) {
  const target = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
  if (!target || target.json || !["RUN", "COPY", "ADD"].includes(target.keyword)) return { instruction, next: start };
  let next = start;
  const heredocs = openers(target.body, escapeChar).map((word) => {
    const read = readHeredoc(file, word, next);
    next = read.next;
    return read.heredoc;
  });
  const last = heredocs.at(-1);
  if (!last) return { instruction, next };
  const extended = (i) => ({ ...i, span: span(file, i.span.start, last.end.end) });
  const inner = { ...extended(target), heredocs };
  return { instruction: target === instruction ? inner : { ...extended(instruction), inner }, next };
}

export {
  part,
  concat,
  parseTemplate,
  dockerfile
};
