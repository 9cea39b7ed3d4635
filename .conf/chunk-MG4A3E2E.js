import {
  cover,
  problemAt
} from "./chunk-HEKRYVJI.js";

// src/parsers/hcl/collections.ts
function call(s, first, at, expression2) {
  let name = first;
  while (s.is("::")) {
    s.advance();
    if (!s.is("identifier")) s.unexpected("the name of a function");
    name += `::${s.lexeme()}`;
    s.advance();
  }
  const nameSpan = s.span(at.start, s.previousEnd);
  const args = [];
  let expand = false;
  if (!s.is("(")) s.unexpected(`\`(\` and the arguments of \`${name}\``);
  const newlines = s.open(false);
  while (!s.is(")")) {
    args.push(expression2(s));
    if (s.is("...")) {
      expand = true;
      s.advance();
      break;
    }
    if (!s.is(",")) break;
    s.advance();
  }
  s.close(")", newlines);
  return { type: "call", name, nameSpan, args, expand, span: s.span(at.start, s.previousEnd) };
}
function forOrTuple(s, expression2) {
  const { start } = s;
  const newlines = s.open(false);
  if (s.isKeyword("for")) return forExpression(s, start, "tuple", newlines, expression2);
  const items = [];
  while (!s.is("]")) {
    items.push(expression2(s));
    if (!s.is(",")) break;
    s.advance();
  }
  s.close("]", newlines);
  return { type: "tuple", items, span: s.span(start, s.previousEnd) };
}
function forOrObject(s, expression2) {
  const { start } = s;
  const newlines = s.open(false);
  if (s.isKeyword("for")) return forExpression(s, start, "object", newlines, expression2);
  s.newlines = true;
  const items = [];
  while (!s.is("}")) {
    if (s.is("newline")) {
      s.advance();
      continue;
    }
    items.push(objectItem(s, expression2));
    if (!s.is(",") && !s.is("newline")) break;
    s.advance();
  }
  s.close("}", newlines);
  return { type: "object", items, span: s.span(start, s.previousEnd) };
}
function objectItem(s, expression2) {
  const written = expression2(s);
  const name = bareName(written);
  const key = name === void 0 ? written : { type: "variable", name, span: written.span };
  if (s.is("=") || s.is(":")) s.advance();
  else s.unexpected("`=` and the value of this key");
  return { key, literal: name !== void 0, value: expression2(s) };
}
function bareName(key) {
  if (key.type === "variable") return key.name;
  return key.type === "literal" && typeof key.value !== "number" ? key.raw : void 0;
}
function forExpression(s, start, form, newlines, expression2) {
  s.advance();
  const { names, collection } = forIntroduction(s, expression2);
  s.expect(":");
  const first = expression2(s);
  const keyed = s.is("=>");
  if (keyed) s.advance();
  const value = keyed ? expression2(s) : first;
  const grouped = s.is("...");
  checkForm(s, form, keyed, grouped);
  if (grouped) s.advance();
  let condition;
  if (s.isKeyword("if")) {
    s.advance();
    condition = expression2(s);
  }
  s.close(form === "tuple" ? "]" : "}", newlines);
  return {
    type: "for",
    form,
    ...names,
    collection,
    ...keyed ? { key: first } : {},
    value,
    grouped,
    ...condition ? { condition } : {},
    span: s.span(start, s.previousEnd)
  };
}
function forIntroduction(s, expression2) {
  const first = forName(s);
  let names = { valueName: first };
  if (s.is(",")) {
    s.advance();
    names = { keyName: first, valueName: forName(s) };
  }
  if (s.isKeyword("in")) s.advance();
  else s.unexpected("`in` and the collection to go through");
  return { names, collection: expression2(s) };
}
function forName(s) {
  const name = s.lexeme();
  if (s.is("identifier")) s.advance();
  else s.unexpected("the name of a variable");
  return name;
}
function checkForm(s, form, keyed, grouped) {
  const at = s.span(s.start, s.end);
  if (form === "object") {
    if (!keyed) s.unexpected("`=>` and the value: an object needs both");
    return;
  }
  if (keyed) {
    const hint = "Use braces `{ for \u2026 }` to build an object, or leave the key out.";
    s.report(at, "hcl-for-expression", "A list has no keys, but this for-expression gives one", hint);
  }
  if (grouped) {
    const hint = "Leave `...` out: only objects can group the values of equal keys.";
    s.report(at, "hcl-for-expression", "A for-expression in brackets can not group its values", hint);
  }
}

// src/parsers/hcl/characters.ts
var tab = 9;
var lineFeed = 10;
var carriageReturn = 13;
var space = 32;
var quote = 34;
var hash = 35;
var dollar = 36;
var percent = 37;
var asterisk = 42;
var hyphen = 45;
var slash = 47;
var less = 60;
var backslash = 92;
var tilde = 126;
var startClass = 1;
var partClass = 2;
var ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const letter = c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95;
  if (letter) ascii[c] = startClass | partClass;
  else if (isDigit(c) || c === hyphen) ascii[c] = partClass;
}
function isDigit(c) {
  return c >= 48 && c <= 57;
}
function identifierLength(text, at) {
  const first = text.charCodeAt(at);
  let end = at;
  if (first < 128) {
    if (((ascii[first] ?? 0) & startClass) === 0) return 0;
    end++;
  } else {
    end += unicodeLength(text, at, /\p{ID_Start}/u);
    if (end === at) return 0;
  }
  for (; ; ) {
    const c = text.charCodeAt(end);
    if (c < 128) {
      if (((ascii[c] ?? 0) & partClass) === 0) return end - at;
      end++;
      continue;
    }
    const length = unicodeLength(text, end, /\p{ID_Continue}/u);
    if (length === 0) return end - at;
    end += length;
  }
}
function unicodeLength(text, at, accepted) {
  const point = text.codePointAt(at);
  if (point === void 0) return 0;
  const character = String.fromCodePoint(point);
  return accepted.test(character) ? character.length : 0;
}
function numberLength(text, at) {
  let end = digits(text, at);
  while (text[end] === "." && isDigit(text.charCodeAt(end + 1))) end = digits(text, end + 1);
  if (text[end] === "e" || text[end] === "E") {
    const sign = text[end + 1] === "+" || text[end + 1] === "-" ? 1 : 0;
    if (isDigit(text.charCodeAt(end + 1 + sign))) end = digits(text, end + 1 + sign);
  }
  return end - at;
}
function digits(text, at) {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
function lineEnd(text, at) {
  const found = text.indexOf("\n", at);
  if (found < 0) return text.length;
  return found > at && text.charCodeAt(found - 1) === carriageReturn ? found - 1 : found;
}
function heredocLength(text, at) {
  if (text.charCodeAt(at + 1) !== less) return 0;
  const name = text.charCodeAt(at + 2) === hyphen ? at + 3 : at + 2;
  const length = identifierLength(text, name);
  if (length === 0) return 0;
  const end = name + length;
  if (text.charCodeAt(end) === lineFeed) return end + 1 - at;
  return text.startsWith("\r\n", end) ? end + 2 - at : 0;
}

// src/parsers/hcl/directives.ts
var maxNesting = 100;
function nest(s, pieces) {
  const root = [];
  const frames = [];
  for (const piece of pieces) {
    if (s.stuck) return root;
    const top = frames.at(-1);
    const target = top ? top.otherwise ?? top.parts : root;
    switch (piece.type) {
      case "text":
        addText(target, piece);
        break;
      case "interpolation":
        target.push(piece);
        break;
      case "open-if":
      case "open-for":
        frames.push({ opening: piece, parts: [] });
        if (frames.length > maxNesting) tooDeep(s, piece.span);
        break;
      case "keyword":
        if (!top || !closes(top, piece.keyword)) misplaced(s, piece);
        else if (piece.keyword === "else") top.otherwise = [];
        else {
          frames.pop();
          const outer = frames.at(-1);
          const parent = outer ? outer.otherwise ?? outer.parts : root;
          parent.push(finish(top, piece.span));
        }
    }
  }
  const open = frames.at(-1);
  if (open) unclosed(s, open.opening);
  return root;
}
function addText(parts, piece) {
  if (piece.value === "") return;
  const last = parts.at(-1);
  if (last?.type === "text") {
    parts[parts.length - 1] = { type: "text", value: last.value + piece.value, span: cover(last.span, piece.span) };
  } else parts.push({ type: "text", value: piece.value, span: piece.span });
}
function closes(frame, keyword) {
  if (frame.opening.type === "open-for") return keyword === "endfor";
  return keyword === "endif" || keyword === "else" && !frame.otherwise;
}
function finish({ opening, parts, otherwise }, end) {
  const span = cover(opening.span, end);
  if (opening.type === "open-if") {
    return { type: "if", condition: opening.condition, then: parts, else: otherwise ?? [], span };
  }
  const { keyName, valueName } = opening.names;
  return {
    type: "for",
    ...keyName === void 0 ? {} : { key: keyName },
    value: valueName,
    collection: opening.collection,
    body: parts,
    span
  };
}
function misplaced(s, { keyword, span }) {
  const hint = "Every `%{ if }` takes one `%{ else }` at most and ends with `%{ endif }`; `%{ for }` with `%{ endfor }`.";
  s.fail(span, "hcl-template-directive", `\`%{ ${keyword} }\` belongs to no open directive`, hint);
}
function unclosed(s, { type, span }) {
  const word = type === "open-if" ? "if" : "for";
  const hint = `Add \`%{ end${word} }\` where the directive ends.`;
  s.fail(span, "hcl-template-directive", `\`%{ ${word} }\` is never ended`, hint);
}
function tooDeep(s, at) {
  const hint = "Compute the parts in locals and put them together here.";
  s.fail(at, "hcl-too-deep", `Template directives are nested more than ${maxNesting} levels deep`, hint);
}

// src/parsers/hcl/strings.ts
function decodeMarkers(raw) {
  return raw.includes("{") ? raw.replace(/([$%])\1\{/g, "$1{") : raw;
}
function decodeQuoted(s, start, end) {
  const raw = s.text.slice(start, end);
  if (!raw.includes("\\")) return decodeMarkers(raw);
  let decoded = "";
  let from = 0;
  for (let at = raw.indexOf("\\"); at >= 0; at = raw.indexOf("\\", from)) {
    decoded += decodeMarkers(raw.slice(from, at));
    const found = escapeAt(raw, at);
    if (found.value === void 0) reportEscape(s, start + at, found.length);
    decoded += found.value ?? raw.slice(at, at + found.length);
    from = at + found.length;
  }
  return decoded + decodeMarkers(raw.slice(from));
}
var simple = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function escapeAt(raw, at) {
  const selector = raw.charAt(at + 1);
  if (selector === "u" || selector === "U") {
    const wanted = selector === "u" ? 4 : 8;
    const digits2 = /^[0-9a-fA-F]*/.exec(raw.slice(at + 2, at + 2 + wanted))?.[0] ?? "";
    const point = digits2.length === wanted ? Number.parseInt(digits2, 16) : Number.NaN;
    const valid = point <= 1114111 && !(point >= 55296 && point <= 57343);
    return { value: valid ? String.fromCodePoint(point) : void 0, length: 2 + digits2.length };
  }
  return { value: simple[selector], length: 1 + selector.length };
}
function reportEscape(s, at, length) {
  const span = s.span(at, at + length);
  const hint = 'Write `\\\\` for a backslash. Known are \\n \\r \\t \\" \\\\ \\uXXXX and \\UXXXXXXXX.';
  s.report(span, "hcl-bad-escape", `\`${s.text.slice(at, at + length)}\` is no escape sequence`, hint);
}
function isEscaped(text, from, at) {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
}
function removeIndentation(pieces) {
  const indented = [];
  let least = Number.POSITIVE_INFINITY;
  let lineBegins = true;
  for (const piece of pieces) {
    const isText = hasText(piece);
    if (lineBegins && !isText) least = 0;
    if (lineBegins && isText && !isBlankLine(piece.value)) {
      least = Math.min(least, piece.value.length - piece.value.trimStart().length);
      indented.push(piece);
    }
    lineBegins = isText && piece.value.endsWith("\n");
  }
  for (const piece of indented) piece.value = piece.value.slice(least);
}
function hasText(piece) {
  return piece.type === "text" && typeof piece.value === "string";
}
function isBlankLine(line) {
  return line.endsWith("\n") && line.trim() === "";
}

// src/parsers/hcl/templates.ts
function reading(s, expression2) {
  return { s, expression: expression2, pieces: [], from: s.end, trim: false, spoiled: false };
}
function quotedTemplate(s, expression2) {
  const { start, text } = s;
  const r = reading(s, expression2);
  const end = plainEnd(text, s.end);
  if (end >= 0) {
    addText2(r, end, "quoted");
    s.end = end + 1;
  } else readQuoted(r);
  const parts = partsOf(r);
  s.advance();
  return { type: "template", form: "quoted", parts, span: s.span(start, s.previousEnd) };
}
function plainEnd(text, from) {
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at);
    if (c === quote) return at;
    if (c === 92 || c === dollar || c === percent || c === lineFeed || Number.isNaN(c)) return -1;
  }
}
var quotedStops = /["\n\r]|[$%]\{/g;
function readQuoted(r) {
  const { s } = r;
  let at = r.from;
  while (!s.stuck) {
    quotedStops.lastIndex = at;
    const found = quotedStops.exec(s.text)?.index ?? s.text.length;
    const c = s.text.charCodeAt(found);
    if (c === quote) {
      at = found + 1;
      if (isEscaped(s.text, r.from, found)) continue;
      addText2(r, found, "quoted");
      s.end = at;
      return;
    }
    if (c === dollar || c === percent) at = sequenceOrMarker(r, found, "quoted");
    else unclosedQuote(s, found);
  }
}
function unclosedQuote(s, end) {
  if (end < s.text.length) {
    const hint2 = "Write `\\n` for a line break, or a longer text as a heredoc.";
    s.report(s.span(end, end + 1), "hcl-line-break-in-string", "A quoted string can not hold a line break", hint2);
  }
  const hint = 'Close it with `"` in the same line. Longer texts are written as a heredoc, or with `\\n`.';
  s.fail(s.span(s.start, Math.max(end, s.end)), "hcl-unclosed-string", "The string is not closed in its line", hint);
}
function heredocTemplate(s, expression2) {
  const { start, text } = s;
  const indented = text.charCodeAt(start + 2) === hyphen;
  const nameStart = start + (indented ? 3 : 2);
  const marker = text.slice(nameStart, nameStart + identifierLength(text, nameStart));
  const outer = s.heredoc;
  s.heredoc = outer ?? marker;
  const r = reading(s, expression2);
  readHeredoc(r, marker, start);
  if (indented) removeIndentation(r.pieces);
  const parts = partsOf(r);
  if (!s.stuck) s.heredoc = outer;
  s.advance();
  const form = indented ? "heredoc-indented" : "heredoc";
  return { type: "template", form, parts, span: s.span(start, s.previousEnd) };
}
function readHeredoc(r, marker, start) {
  const { s } = r;
  while (!s.stuck) {
    const close = closingMarker(s.text, r.from, marker);
    if (close >= 0) {
      s.end = close;
      if (lineEnd(s.text, close) === s.text.length) reportUnfinished(s, close, marker);
      return;
    }
    if (r.from >= s.text.length) {
      const hint = `Put \`${marker}\` on a line of its own after the text; everything after this place was not read.`;
      const at = s.span(start, start + marker.length + 2);
      s.abandon(at, "hcl-unclosed-heredoc", `No line closes this heredoc with \`${marker}\``, hint);
      return;
    }
    readLine(r);
  }
}
function reportUnfinished(s, end, marker) {
  const hint = "End the file with a line break.";
  const at = s.span(end - marker.length, end);
  s.report(at, "hcl-unclosed-heredoc", `A line break is missing after the closing \`${marker}\``, hint);
}
function closingMarker(text, from, marker) {
  const found = text.indexOf(marker, from);
  if (found < 0) return -1;
  const end = found + marker.length;
  for (let at = from; at < found; at++) if (!isBlank(text.charCodeAt(at))) return -1;
  for (let at = end; at < lineEnd(text, end); at++) if (!isBlank(text.charCodeAt(at))) return -1;
  return end;
}
function isBlank(c) {
  return c === 32 || c === 9 || c === 13;
}
function readLine(r) {
  const { s } = r;
  const stops = /\n|[$%]\{/g;
  let at = r.from;
  while (!s.stuck) {
    stops.lastIndex = at;
    const found = stops.exec(s.text)?.index ?? s.text.length;
    if (found === s.text.length || s.text.charCodeAt(found) === lineFeed) {
      const end = Math.min(found + 1, s.text.length);
      addText2(r, end, "heredoc");
      r.from = end;
      return;
    }
    at = sequenceOrMarker(r, found, "heredoc");
  }
}
function bareTemplate(s, expression2) {
  const { end: start } = s;
  const r = reading(s, expression2);
  while (r.from < s.text.length && !s.stuck) readLine(r);
  const parts = partsOf(r);
  return { type: "template", form: "bare", parts, span: s.span(start, s.text.length) };
}
function partsOf({ s, pieces, spoiled }) {
  const parts = nest(s, pieces);
  if (spoiled) s.giveUp();
  return parts;
}
function sequenceOrMarker(r, at, form) {
  const { s } = r;
  if (at > r.from && s.text.charCodeAt(at - 1) === s.text.charCodeAt(at)) return at + 2;
  addText2(r, at, form);
  const contentStart = s.text.charCodeAt(at + 2) === tilde ? at + 3 : at + 2;
  if (contentStart === at + 3) trimEnd(r.pieces.at(-1));
  s.end = contentStart;
  const newlines = s.open(false);
  const piece = s.text.charCodeAt(at) === dollar ? interpolation(r, at) : directive(r, at);
  if (piece) r.pieces.push(piece);
  if (s.stuck) return at;
  s.brackets--;
  s.newlines = newlines;
  r.trim = s.is("~}");
  r.from = s.end;
  return s.end;
}
function interpolation(r, start) {
  const { s } = r;
  const value = r.expression(s);
  expectClosing(s);
  return { type: "interpolation", value, span: s.span(start, s.end) };
}
function directive(r, start) {
  const { s } = r;
  const keyword = s.is("identifier") ? s.lexeme() : "";
  if (!/^(if|else|endif|for|endfor)$/.test(keyword)) return unknownDirective(r);
  s.advance();
  if (keyword === "if") {
    const condition = r.expression(s);
    expectClosing(s);
    return { type: "open-if", condition, span: s.span(start, s.end) };
  }
  if (keyword === "for") {
    const { names, collection } = forIntroduction(s, r.expression);
    expectClosing(s);
    return { type: "open-for", names, collection, span: s.span(start, s.end) };
  }
  expectClosing(s);
  return { type: "keyword", keyword, span: s.span(start, s.end) };
}
function unknownDirective(r) {
  const { s } = r;
  const at = s.span(s.start, s.end);
  const hint = "The directives are `if`, `else`, `endif`, `for` and `endfor`. A plain `%{` is written `%%{`.";
  const found = s.is("identifier") ? `\`${s.lexeme()}\` is no directive of a template` : "A directive needs a name";
  s.report(at, "hcl-template-directive", found, hint);
  while (!s.is("}") && !s.is("~}") && !s.is("end") && !s.stuck) s.advance();
  r.spoiled = true;
  expectClosing(s);
}
function expectClosing(s) {
  if (!s.is("}") && !s.is("~}")) s.unexpected("`}` to close the template sequence");
}
function addText2(r, end, form) {
  const { s, from } = r;
  if (end <= from) return;
  const decoded = form === "quoted" ? decodeQuoted(s, from, end) : decodeMarkers(s.text.slice(from, end));
  const piece = { type: "text", value: r.trim ? decoded.trimStart() : decoded, span: s.span(from, end) };
  r.pieces.push(piece);
  r.trim = false;
}
function trimEnd(piece) {
  if (piece?.type === "text") piece.value = piece.value.trimEnd();
}

// src/parsers/hcl/expressions.ts
var precedence = /* @__PURE__ */ new Map([
  ["||", 1],
  ["&&", 2],
  ["==", 3],
  ["!=", 3],
  ["<", 4],
  ["<=", 4],
  [">", 4],
  [">=", 4],
  ["+", 5],
  ["-", 5],
  ["*", 6],
  ["/", 6],
  ["%", 6]
]);
function isOperator(kind) {
  return precedence.has(kind);
}
function expression(s) {
  const outer = s.enter();
  const { start } = s;
  const condition = binary(s, 1);
  const result = s.is("?") ? conditional(s, condition, start) : condition;
  s.leave(outer);
  return result;
}
function conditional(s, condition, start) {
  s.advance();
  const then = expression(s);
  s.expect(":", "`:` and the value for when the condition is false");
  const otherwise = expression(s);
  return { type: "conditional", condition, then, else: otherwise, span: s.span(start, s.previousEnd) };
}
function binary(s, weakest) {
  const { start } = s;
  let left = operand(s);
  for (; ; ) {
    const operator = s.kind;
    const power = precedence.get(operator) ?? 0;
    if (power < weakest || !isOperator(operator)) return left;
    s.advance();
    const right = binary(s, power + 1);
    s.wrap();
    left = { type: "binary", operator, left, right, span: s.span(start, s.previousEnd) };
  }
}
function operand(s) {
  const outer = s.enter();
  const { start, kind } = s;
  let result;
  if (kind === "-" || kind === "!") {
    s.advance();
    const inner = operand(s);
    result = { type: "unary", operator: kind, operand: inner, span: s.span(start, s.previousEnd) };
  } else {
    result = traversals(s, term(s), start);
  }
  s.leave(outer);
  return result;
}
function term(s) {
  switch (s.kind) {
    case "identifier":
      return named(s);
    case "quote":
      return quotedTemplate(s, expression);
    case "number":
      return number(s);
    case "[":
      return forOrTuple(s, expression);
    case "{":
      return forOrObject(s, expression);
    case "(":
      return parenthesized(s);
    case "heredoc":
      return heredocTemplate(s, expression);
    default:
      s.unexpected("a value");
      return invalid(s);
  }
}
function invalid(s) {
  return { type: "invalid", span: s.span(s.start, s.start) };
}
function number(s) {
  const raw = s.lexeme();
  const span = s.span(s.start, s.end);
  if (Number.isNaN(Number(raw))) {
    s.fail(span, "hcl-invalid-number", `\`${raw}\` is no number`, "Versions and addresses are written in quotes.");
  }
  s.advance();
  return { type: "literal", value: Number(raw), raw, span };
}
function named(s) {
  const name = s.lexeme();
  const span = s.span(s.start, s.end);
  s.advance();
  if (s.is("(") || s.is("::")) return call(s, name, span, expression);
  switch (name) {
    case "true":
      return { type: "literal", value: true, raw: name, span };
    case "false":
      return { type: "literal", value: false, raw: name, span };
    case "null":
      return { type: "literal", value: null, raw: name, span };
    default:
      return { type: "variable", name, span };
  }
}
function parenthesized(s) {
  const { start } = s;
  const newlines = s.open(false);
  const inner = expression(s);
  s.close(")", newlines);
  return { type: "parenthesized", inner, span: s.span(start, s.previousEnd) };
}
function traversals(s, first, start) {
  let target = first;
  for (; ; ) {
    if (s.is(".")) {
      s.advance();
      if (s.is("*")) {
        const each = attributeSplat(s);
        target = { type: "splat", form: "attribute", target, each, span: s.span(start, s.previousEnd) };
      } else {
        const { name, span: nameSpan } = attributeName(s);
        target = { type: "get-attr", target, name, nameSpan, span: s.span(start, s.previousEnd) };
      }
    } else if (s.is("[")) {
      const newlines = s.open(false);
      if (s.is("*")) {
        const each = fullSplat(s, newlines);
        target = { type: "splat", form: "full", target, each, span: s.span(start, s.previousEnd) };
      } else {
        const key = expression(s);
        s.close("]", newlines);
        target = { type: "index", target, key, span: s.span(start, s.previousEnd) };
      }
    } else return target;
    s.wrap();
  }
}
function attributeName(s) {
  const name = s.lexeme();
  const span = s.span(s.start, s.end);
  if (s.is("number") && !/^\d+$/.test(name)) {
    const hint = "Write each index in brackets, as in `list[0][1]`.";
    s.fail(span, "hcl-legacy-index", `\`.${name}\` is read as one number, not as two indices`, hint);
  } else if (s.is("identifier") || s.is("number")) s.advance();
  else s.unexpected("the name of an attribute");
  return { name, span };
}
function attributeSplat(s) {
  const each = [];
  s.advance();
  while (s.is(".")) {
    s.advance();
    if (s.is("*")) {
      const hint = "Use `[*]`, which can be nested.";
      s.fail(s.span(s.start, s.end), "hcl-nested-splat", "`.*` can not follow another `.*`", hint);
      break;
    }
    each.push({ type: "attr", ...attributeName(s) });
    s.wrap();
  }
  return each;
}
function fullSplat(s, newlines) {
  s.newlines = newlines;
  s.advance();
  s.close("]", newlines);
  const each = [];
  const outer = s.enter();
  while (s.is(".") || s.is("[")) {
    each.push(s.is(".") ? dotStep(s) : bracketStep(s));
    s.wrap();
  }
  s.leave(outer);
  return each;
}
function dotStep(s) {
  s.advance();
  if (!s.is("*")) return { type: "attr", ...attributeName(s) };
  const { start } = s;
  const each = attributeSplat(s);
  return { type: "splat", form: "attribute", each, span: s.span(start, s.previousEnd) };
}
function bracketStep(s) {
  const { start } = s;
  const newlines = s.open(false);
  if (s.is("*")) {
    const each = fullSplat(s, newlines);
    return { type: "splat", form: "full", each, span: s.span(start, s.previousEnd) };
  }
  const key = expression(s);
  s.close("]", newlines);
  return { type: "index", key, span: s.span(start, s.previousEnd) };
}

// src/parsers/hcl/recovery.ts
function resumeAfter(s, itemStart) {
  const { text } = s;
  if (s.heredoc !== void 0) s.resume(heredocEnd(text, s.start, s.heredoc));
  else if (s.brackets > 0) s.resume(itemEnd(text, lineStart(text, itemStart), s.start));
  else s.resume(lineEnd(text, s.start));
}
function heredocEnd(text, from, marker) {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const end = lineEnd(text, line);
    if (text.slice(line, end).trim() === marker) return end;
  }
  return text.length;
}
function itemEnd(text, itemLine, from) {
  const depth = indentation(text, itemLine);
  const failed = lineStart(text, from);
  let line = failed > itemLine ? failed : nextLine(text, from);
  let end = lineEnd(text, Math.max(itemLine, line - 2));
  for (; line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line);
    const at = line + indent;
    if (indent <= depth && identifierLength(text, at) > 0) return end;
    if (indent < depth && text[at] === "}") return end;
    end = lineEnd(text, at);
    if (end > from && indent <= depth && /[\])}]/.test(text.charAt(at))) return end;
  }
  return text.length;
}
function indentation(text, line) {
  let at = line;
  while (text[at] === " " || text[at] === "	") at++;
  return at - line;
}
function lineStart(text, at) {
  return text.lastIndexOf("\n", at - 1) + 1;
}
function nextLine(text, at) {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

// src/parsers/hcl/labels.ts
function readLabels(s, keyword) {
  const labels = [];
  for (; ; ) {
    if (s.is("{")) return labels;
    if (s.is("identifier")) labels.push(bareLabel(s));
    else if (s.is("quote")) labels.push(quotedLabel(s));
    else if (!skipToBrace(s)) {
      resumeAfter(s, keyword.start);
      return void 0;
    }
  }
}
function bareLabel(s) {
  const label = { value: s.lexeme(), span: s.span(s.start, s.end) };
  s.advance();
  return label;
}
function quotedLabel(s) {
  const { parts, span } = quotedTemplate(s, expression);
  const [first] = parts;
  if (parts.length > 1 || first && first.type !== "text") {
    const hint = "Labels are names: write it out.";
    s.report(span, "hcl-label-template", "A label can not be computed", hint);
    return { value: s.text.slice(span.start + 1, span.end - 1), span };
  }
  return { value: first?.value ?? "", span };
}
function skipToBrace(s) {
  if (s.stuck) return false;
  const at = s.span(s.start, s.end);
  if (s.is("newline")) {
    const hint = "Put `{` in the same line as the name and labels of the block.";
    s.report(at, "hcl-block-header", "The opening brace of the block is missing in this line", hint);
    while (s.is("newline")) s.advance();
  } else {
    const found = s.is("end") ? "the end of the text" : `\`${s.lexeme()}\``;
    const hint = "A block begins with its name, labels (names or strings) and `{`.";
    s.report(at, "hcl-block-header", `Expected a label or \`{\`, found ${found}`, hint);
    while (!s.is("{") && !s.is("newline") && !s.is("end") && !s.is("quote")) s.advance();
  }
  return s.is("{");
}

// src/parsers/hcl/body.ts
function rootBody(s) {
  const start = s.end;
  const items = [];
  s.advance();
  readLines(s, items, true);
  while (s.is("}")) {
    const hint = "Delete it, or look above for a block that was closed too early.";
    s.report(s.span(s.start, s.end), "hcl-unexpected-token", "This `}` closes nothing", hint);
    s.advance();
    readLines(s, items, true);
  }
  return { items, span: s.span(start, s.text.length) };
}
function readLines(s, items, strict) {
  const names = /* @__PURE__ */ new Set();
  for (const item of items) if (item.type === "attribute") names.add(item.name);
  while (!s.is("}") && !s.is("end")) {
    if (s.is("newline")) {
      s.advance();
      continue;
    }
    const item = readItem(s);
    if (!item) continue;
    if (item.type === "attribute") checkDuplicate(s, item, names);
    items.push(item);
    if (s.is("newline")) s.advance();
    else if (!s.is("end")) sharedLine(s, item, strict);
  }
}
function sharedLine(s, item, strict) {
  const what = item.type === "attribute" ? `the value of \`${item.name}\`` : `the block \`${item.keyword}\``;
  const hint = s.is(",") ? "Delete the comma." : "Begin a new line here.";
  const at = s.span(s.start, s.end);
  if (strict) s.report(at, "hcl-missing-newline", `\`${s.lexeme()}\` follows ${what} in the same line`, hint);
  s.quietLine();
  if (s.is(",")) s.advance();
}
function readItem(s) {
  const { start } = s;
  if (!s.is("identifier")) return unreadable(s);
  const keyword = s.lexeme();
  const keywordSpan = s.span(s.start, s.end);
  s.advance();
  if (s.is("=")) return attribute(s, keyword, keywordSpan);
  if (s.is("{") || s.is("quote") || s.is("identifier")) return block(s, keyword, keywordSpan);
  const hint = `Write \`${keyword} = \u2026\` for an argument or \`${keyword} { \u2026 }\` for a block.`;
  s.fail(keywordSpan, "hcl-incomplete-item", `\`${keyword}\` is neither an argument nor a block`, hint);
  resumeAfter(s, start);
  return void 0;
}
function unreadable(s) {
  const { start } = s;
  if (s.is("quote")) {
    const hint = "Take the quotes off: only labels of blocks and keys of objects may have them.";
    s.fail(s.span(start, s.end), "hcl-quoted-name", "The name of an argument stands in quotes", hint);
  } else s.unexpected("the name of an argument or block");
  resumeAfter(s, start);
}
function checkDuplicate(s, { name, nameSpan }, names) {
  if (names.has(name)) {
    const hint = "Keep one of the two.";
    s.report(nameSpan, "hcl-duplicate-attribute", `\`${name}\` is set a second time in this block`, hint);
  }
  names.add(name);
}
function attribute(s, name, nameSpan) {
  s.advance();
  const valueStart = s.start;
  let value = expression(s);
  if (!s.stuck && !mayFollowValue(s)) {
    const hint = "Begin a new line after the value, or join the two with an operator.";
    const at = s.span(s.start, s.end);
    s.fail(at, "hcl-missing-newline", `\`${s.lexeme()}\` can not follow the value of \`${name}\``, hint);
  }
  if (s.stuck) {
    resumeAfter(s, nameSpan.start);
    value = unreadableValue(s, valueStart);
  }
  return {
    type: "attribute",
    name,
    nameSpan,
    value,
    span: s.span(nameSpan.start, Math.max(s.previousEnd, value.span.end))
  };
}
function mayFollowValue({ kind }) {
  return kind === "newline" || kind === "end" || kind === "}" || kind === "," || kind === "identifier";
}
function unreadableValue(s, start) {
  const written = s.text.slice(start, s.start).trimEnd();
  return { type: "invalid", span: s.span(start, start + written.length) };
}
function block(s, keyword, keywordSpan) {
  const labels = readLabels(s, keywordSpan);
  if (!labels) return void 0;
  const header = s.span(keywordSpan.start, labels.at(-1)?.span.end ?? keywordSpan.end);
  const outer = s.enter();
  if (s.stuck) resumeAfter(s, keywordSpan.start);
  const body = blockBody(s, keyword);
  s.leave(outer);
  const span = s.span(keywordSpan.start, body.span.end);
  return { type: "block", keyword, keywordSpan, labels, body, header, span };
}
function blockBody(s, keyword) {
  const { start } = s;
  const brace = s.span(start, s.end);
  const items = [];
  s.advance();
  const severalLines = s.is("newline") || s.is("}") || s.is("end");
  const closed = severalLines ? readBlockLines(s, items, true) : readOneLine(s, items);
  if (!closed) {
    const hint = "Add the missing `}`; where it belongs can not be told from the text.";
    s.abandon(brace, "hcl-unclosed-block", `The block \`${keyword}\` is never closed`, hint);
    resumeAfter(s, s.text.length);
  }
  return { items, span: s.span(start, s.previousEnd) };
}
function readBlockLines(s, items, strict) {
  readLines(s, items, strict);
  if (!s.is("}")) return false;
  s.advance();
  return true;
}
function readOneLine(s, items) {
  const item = readItem(s);
  if (item) items.push(item);
  if (!item || item.type === "attribute" && item.value.type === "invalid") {
    return s.text.slice(0, s.previousEnd).endsWith("}") || readBlockLines(s, items, false);
  }
  if (item.type === "block") {
    const at = s.span(item.span.start, item.body.span.start + 1);
    reportOneLine(s, at, "A block in a block can not stand in the same line");
  } else if (s.is("}")) {
    s.advance();
    return true;
  } else {
    const what = s.is("newline") ? "The block has to be closed in this line" : "This line can hold one argument only";
    reportOneLine(s, s.span(s.start, s.end), what);
  }
  if (s.is(",")) s.advance();
  return readBlockLines(s, items, false);
}
function reportOneLine(s, at, message) {
  const hint = "Begin a new line after the opening brace, and write each item on a line of its own.";
  s.report(at, "hcl-one-line-block", message, hint);
}

// src/parsers/hcl/tokens.ts
var punctuation = [
  ...["...", "::", "=>", "==", "!=", "<=", ">=", "&&", "||", "~}"],
  ...["{", "}", "[", "]", "(", ")", "=", ":", ",", ".", "?", "+", "-", "*", "/", "%", "!", "<", ">"]
];
var punctuationBy = /* @__PURE__ */ new Map();
for (const mark of punctuation) {
  const first = mark.charCodeAt(0);
  punctuationBy.set(first, [...punctuationBy.get(first) ?? [], mark]);
}
function invalidHint(character) {
  if (character === "'" || character === "`") return "Strings are written in double quotes.";
  if (character === ";") return "Write each item on a line of its own, without a semicolon.";
  if (character === "&" || character === "|")
    return "The logical operators are `&&` and `||`; there are no bitwise ones.";
  return "This character has no meaning in HCL outside of strings and comments.";
}

// src/parsers/hcl/scanner.ts
var maxDepth = 500;
var Scanner = class {
  constructor(file, start, end) {
    this.file = file;
    this.text = end < file.text.length ? file.text.slice(0, end) : file.text;
    this.start = start;
    this.end = start;
    this.previousEnd = start;
  }
  file;
  kind = "end";
  start;
  /** After the current token. */
  end;
  /** After the token before. */
  previousEnd;
  /** Whether line breaks are tokens here. */
  newlines = true;
  /** Brackets, braces and template sequences of the current item that are open. */
  brackets = 0;
  /** Closing marker of the outermost heredoc being read. */
  heredoc;
  text;
  comments = [];
  problems = [];
  /** Problems of items before this offset are not told: another one of that line was. */
  quietUntil = 0;
  /** Up to where characters without a meaning were reported. */
  charactersChecked = 0;
  /** Reading was given up: the rest of the text is the end. */
  abandoned = false;
  depth = 0;
  deepest = 0;
  get stuck() {
    return this.kind === "stuck";
  }
  is(kind) {
    return this.kind === kind;
  }
  span(start, end) {
    return { file: this.file, start, end };
  }
  /** The current token's text. */
  lexeme() {
    return this.text.slice(this.start, this.end);
  }
  isKeyword(word) {
    return this.kind === "identifier" && this.end - this.start === word.length && this.text.startsWith(word, this.start);
  }
  advance() {
    if (this.stuck) return;
    this.previousEnd = this.end;
    this.skipBlank();
    this.start = this.end;
    this.kind = this.readToken();
  }
  /** Goes on at `offset`, which may lie a line before the current token, as if exactly the text before were read. */
  resume(offset) {
    this.kind = "end";
    this.end = this.abandoned ? this.text.length : offset;
    while ((this.comments.at(-1)?.span.start ?? -1) >= offset) this.comments.pop();
    this.newlines = true;
    this.brackets = 0;
    this.heredoc = void 0;
    this.advance();
  }
  /** Steps over an opening bracket. Answers what `close` needs to restore. */
  open(newlines) {
    const outer = this.newlines;
    this.brackets++;
    this.newlines = newlines;
    this.advance();
    return outer;
  }
  /** Steps over the closing bracket that has to stand here. */
  close(kind, outer) {
    if (this.kind !== kind) {
      this.unexpected(`\`${kind}\``);
      return;
    }
    this.brackets--;
    this.newlines = outer;
    this.advance();
  }
  /** Steps over a token that has to stand here. */
  expect(kind, wanted = `\`${kind}\``) {
    if (this.kind === kind) this.advance();
    else this.unexpected(wanted);
  }
  /** A problem after which the item can still be read. */
  report(at, code, message, hint) {
    if (this.stuck || this.abandoned || at.start < this.quietUntil) return;
    this.problems.push(problemAt(at, code, message, { hint }));
  }
  /** What follows in this line is read, but one problem of a line is enough. */
  quietLine() {
    this.quietUntil = lineEnd(this.text, this.end);
  }
  /** A problem that makes the rest of the item unreadable. */
  fail(at, code, message, hint) {
    this.report(at, code, message, hint);
    this.kind = "stuck";
  }
  /** The item is unreadable, and that was reported. */
  giveUp() {
    this.kind = "stuck";
  }
  unexpected(wanted) {
    if (this.stuck) return;
    const { found, hint } = this.describe();
    const end = this.kind === "newline" || this.kind === "end" ? this.start : this.end;
    this.fail(this.span(this.start, end), "hcl-unexpected-token", `Expected ${wanted}, found ${found}`, hint);
  }
  /** Nothing after this offset can be read sensibly. */
  abandon(at, code, message, hint) {
    this.fail(at, code, message, hint);
    this.abandoned = true;
  }
  /** One level deeper in the tree; hand the answer to `leave`. */
  enter() {
    const outer = this.deepest;
    this.deepest = ++this.depth;
    this.checkDepth();
    return outer;
  }
  leave(outer) {
    this.depth--;
    if (outer > this.deepest) this.deepest = outer;
  }
  /** A node was put around what was just read, as in `a + b + c`: that is one deeper now. */
  wrap() {
    this.deepest++;
    this.checkDepth();
  }
  checkDepth() {
    if (this.deepest <= maxDepth) return;
    const at = this.span(this.start, this.end);
    const hint = "Split it up with locals or modules; everything after this place was not read.";
    this.abandon(at, "hcl-too-deep", `Nested more than ${maxDepth} levels deep`, hint);
  }
  /** Spaces, comments and, where they don't count, line breaks. */
  skipBlank() {
    const { text } = this;
    let at = this.end;
    for (; ; ) {
      const c = text.charCodeAt(at);
      if (c === space || c === tab) at++;
      else if (c === lineFeed && !this.newlines) at++;
      else if (c === carriageReturn && !this.newlines && text.charCodeAt(at + 1) === lineFeed) at += 2;
      else if (c === hash || c === slash && text.charCodeAt(at + 1) === slash)
        at = this.comment(at, lineEnd(text, at));
      else if (c === slash && text.charCodeAt(at + 1) === asterisk) {
        const close = text.indexOf("*/", at + 2);
        if (close < 0) {
          this.unclosedComment(at);
          break;
        }
        at = this.comment(at, close + 2);
      } else break;
    }
    this.end = at;
  }
  comment(start, end) {
    this.comments.push({ span: this.span(start, end), text: this.text.slice(start, end) });
    return end;
  }
  unclosedComment(at) {
    const hint = "Close the comment with `*/`; everything after it was not read.";
    this.report(this.span(at, at + 2), "hcl-unclosed-comment", "The comment is never closed", hint);
    this.comment(at, this.text.length);
    this.abandoned = true;
  }
  readToken() {
    const { text, start } = this;
    if (start >= text.length || this.abandoned) {
      this.end = this.start = text.length;
      return "end";
    }
    const length = identifierLength(text, start);
    if (length > 0) return this.token("identifier", length);
    const c = text.charCodeAt(start);
    if (c === lineFeed) return this.token("newline", 1);
    if (c === carriageReturn && text.charCodeAt(start + 1) === lineFeed) return this.token("newline", 2);
    if (c === quote) return this.token("quote", 1);
    if (isDigit(c)) return this.token("number", numberLength(text, start));
    const heredoc = c === less ? heredocLength(text, start) : 0;
    if (heredoc > 0) return this.token("heredoc", heredoc);
    for (const mark of punctuationBy.get(c) ?? []) {
      if (mark.length === 1 || text.startsWith(mark, start)) return this.token(mark, mark.length);
    }
    return this.invalid((text.codePointAt(start) ?? 0) > 65535 ? 2 : 1);
  }
  /** Reported for itself: whether it is in the way of the grammar, too, the parser tells. */
  invalid(length) {
    const kind = this.token("invalid", length);
    if (this.start >= this.charactersChecked && !this.stuck) {
      const at = this.span(this.start, this.end);
      const hint = invalidHint(this.lexeme());
      this.problems.push(problemAt(at, "hcl-invalid-character", `\`${this.lexeme()}\` has no meaning in HCL`, { hint }));
      this.charactersChecked = this.end;
    }
    return kind;
  }
  token(kind, length) {
    this.end = this.start + length;
    return kind;
  }
  describe() {
    const fallback = "Correct it here; the rest of this item was skipped.";
    switch (this.kind) {
      case "end":
        return { found: "the end of the text", hint: "Something is left open: look for a missing closing bracket." };
      case "newline":
        return { found: "the end of the line", hint: "Go on in the same line, or put the expression in parentheses." };
      case "quote":
        return { found: "a quoted string", hint: fallback };
      case "heredoc":
        return { found: "a heredoc", hint: fallback };
      default:
        return { found: `\`${this.lexeme()}\``, hint: fallback };
    }
  }
};

// src/parsers/hcl/index.ts
var hcl = {
  id: "hcl",
  parse(file) {
    const s = new Scanner(file, 0, file.text.length);
    const tree = rootBody(s);
    return { file, tree, comments: s.comments, problems: s.problems };
  }
};
function parseExpression(file, start = 0, end = file.text.length) {
  const s = new Scanner(file, start, end);
  s.newlines = false;
  s.advance();
  s.newlines = true;
  const tree = expression(s);
  while (s.is("newline")) s.advance();
  if (!s.is("end")) s.unexpected("the end of the expression");
  return { tree: s.stuck ? unreadable2(s, start) : tree, comments: s.comments, problems: s.problems };
}
function parseTemplate(file, start = 0, end = file.text.length) {
  const s = new Scanner(file, start, end);
  const tree = bareTemplate(s, expression);
  return { tree: s.stuck ? unreadable2(s, start) : tree, comments: s.comments, problems: s.problems };
}
function unreadable2(s, start) {
  return { type: "invalid", span: s.span(start, s.text.length) };
}

export {
  hcl,
  parseExpression,
  parseTemplate
};
