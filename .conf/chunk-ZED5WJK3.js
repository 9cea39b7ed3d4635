import {
  cover,
  list,
  mapping,
  position,
  problemAt,
  scalar,
  slice,
  span,
  unknown
} from "./chunk-HEKRYVJI.js";

// src/parsers/yaml/package.ts
import { createRequire } from "node:module";
var loaded;
function yamlPackage() {
  if (!loaded) {
    const require2 = createRequire(typeof __filename === "string" ? __filename : import.meta.url);
    loaded = require2(true ? "yaml" : "yaml");
  }
  return loaded;
}

// src/parsers/yaml/schema.ts
function readYaml12(text) {
  if (nulls.has(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (!/^[-+.0-9]/.test(text)) return text;
  if (/^[-+]?\d+$/.test(text)) return integer(text, 10, "");
  if (/^0o[0-7]+$/.test(text)) return integer(text, 8, "0o");
  if (/^0x[0-9a-fA-F]+$/.test(text)) return integer(text, 16, "0x");
  return float(text);
}
function asYaml11(scalar2, dialect) {
  if (scalar2.style !== "plain" || scalar2.raw === void 0 || typeof scalar2.value === "boolean") return scalar2;
  const value = readYaml11(scalar2.raw, dialect);
  return value === void 0 || value === scalar2.value ? scalar2 : { ...scalar2, value };
}
var nulls = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
function readYaml11(text, dialect) {
  if (/^(?:yes|Yes|YES|on|On|ON)$/.test(text) || dialect === "go" && /^[yY]$/.test(text)) return true;
  if (/^(?:no|No|NO|off|Off|OFF)$/.test(text) || dialect === "go" && /^[nN]$/.test(text)) return false;
  if (!/^[-+]?[0-9]/.test(text)) return void 0;
  const plain2 = text.replaceAll("_", "");
  if (/^[-+]?0[0-7]+$/.test(plain2)) return integer(plain2, 8, "0");
  if (/^[-+]?0b[01]+$/.test(plain2)) return integer(plain2, 2, "0b");
  if (/^[-+]?0x[0-9a-fA-F]+$/.test(plain2)) return integer(plain2, 16, "0x");
  if (dialect === "spec" && /^0o/.test(plain2)) return text;
  if (dialect === "spec" && /^[-+]?[1-9]\d*(?::[0-5]?\d)+$/.test(plain2)) return sexagesimal(plain2);
  return plain2 === text ? void 0 : readYaml12(plain2);
}
function integer(text, radix, prefix) {
  const negative = text.startsWith("-");
  const digits = text.replace(/^[-+]/, "").slice(prefix.length);
  const small = Number.parseInt(digits, radix);
  if (Number.isSafeInteger(small)) return negative && small !== 0 ? -small : small;
  if (digits.length > 1e3) return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const goPrefix = { 2: "0b", 8: "0o", 10: "", 16: "0x" }[radix] ?? "";
  const big = BigInt(goPrefix + digits);
  return negative ? -big : big;
}
function float(text) {
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^\+?\.(?:inf|Inf|INF)$/.test(text)) return Number.POSITIVE_INFINITY;
  if (/^-\.(?:inf|Inf|INF)$/.test(text)) return Number.NEGATIVE_INFINITY;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  return text;
}
function sexagesimal(text) {
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * text.replace(/^[-+]/, "").split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

// src/parsers/yaml/convert.ts
var isAlias = (node3) => yamlPackage().isAlias(node3);
var isMap = (node3) => yamlPackage().isMap(node3);
var isScalar = (node3) => yamlPackage().isScalar(node3);
var isSeq = (node3) => yamlPackage().isSeq(node3);
function convertDocument(contents, at, broken, problems) {
  const context = { file: at.file, anchors: /* @__PURE__ */ new Map(), problems, broken };
  return contents ? convert(contents, context) : scalar(null, at, { raw: "", style: "plain" });
}
function convert(node3, context, keySpan) {
  if (isAlias(node3)) return convertAlias(node3, context, keySpan);
  const { anchor } = node3;
  if (anchor) context.anchors.set(anchor, "open");
  const value = tagged(node3.tag, convertContent(node3, context, keySpan));
  if (anchor) context.anchors.set(anchor, value);
  return value;
}
function convertContent(node3, context, keySpan) {
  const at = nodeSpan(node3, context.file, keySpan);
  if (isScalar(node3)) return convertScalar(node3, at, context, keySpan);
  if (isSeq(node3)) {
    const items = node3.items.map(
      (item) => item ? convert(item, context) : scalar(null, at, { raw: "", style: "plain" })
    );
    return list(items, endingWith(items.at(-1), node3, at), { open: context.broken, ...key(keySpan) });
  }
  if (isMap(node3)) return convertMap(node3, at, context, keySpan);
  return unknown("the YAML node is of no known kind", at, key(keySpan));
}
var styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded"
};
function convertScalar(node3, at, context, keySpan) {
  const style = styles[node3.type ?? "PLAIN"] ?? "plain";
  const decoded = String(node3.source ?? node3.value ?? "");
  const end = node3.range?.[1] ?? at.end;
  if (decoded === "" && style === "plain" && keySpan && !node3.tag) return emptyAt(keySpan);
  return scalar(meaning(node3.tag, style, decoded), at, {
    raw: context.file.text.slice(at.start, Math.max(end, at.end)),
    style,
    ...key(keySpan)
  });
}
function emptyAt(keySpan) {
  return scalar(null, span(keySpan.file, keySpan.end, keySpan.end), { raw: "", style: "plain", keySpan });
}
var core = "tag:yaml.org,2002:";
function meaning(tag, style, decoded) {
  if (tag === void 0) return style === "plain" ? readYaml12(decoded) : decoded;
  return ["null", "bool", "int", "float"].some((name) => tag === core + name) ? readYaml12(decoded) : decoded;
}
function tagged(tag, value) {
  if (tag === void 0 || tag === "!" || tag.startsWith(core)) return value;
  const more = value.keySpan ? { keySpan: value.keySpan } : {};
  if (tag === "!reference") return mapping(/* @__PURE__ */ new Map([[tag, value]]), value.span, more);
  return unknown(`the tag \`${tag}\` is resolved by another program`, value.span, {
    ...more,
    origin: value,
    via: `tag \`${tag}\``
  });
}
function convertAlias(node3, context, keySpan) {
  const at = nodeSpan(node3, context.file, keySpan);
  const target = context.anchors.get(node3.source);
  if (target === void 0 || target === "open") {
    const why = target === void 0 ? `no anchor \`&${node3.source}\` stands before this alias in the document` : `the anchor \`&${node3.source}\` contains its own alias`;
    context.problems.push(problemAt(at, "yaml-alias", why, { hint: "Define the anchor before it is used." }));
    return unknown(why, at, key(keySpan));
  }
  const { keySpan: _, ...shared } = target;
  return { ...shared, span: at, ...key(keySpan), origin: target, via: `anchor \`&${node3.source}\`` };
}
function convertMap(node3, at, context, keySpan) {
  const entries = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  const merges = [];
  let last;
  for (const pair of node3.items) {
    const name = keyText(pair, context);
    const place = nodeSpan(pair.key, context.file, void 0);
    const value = pair.value ? convert(pair.value, context, place) : emptyAt(place);
    last = value;
    if (name === "<<" && isScalar(pair.key) && pair.key.type === "PLAIN") {
      merges.push(value);
      continue;
    }
    const before = written.get(name);
    if (before) reportDuplicate(name, place, before, context);
    written.set(name, place);
    entries.set(name, value);
  }
  const complete = merges.map((source) => merge(source, entries, context)).every(Boolean);
  return mapping(entries, endingWith(last, node3, at), { open: context.broken || !complete, ...key(keySpan) });
}
function merge(source, entries, context) {
  if (source.kind === "list") return source.items.map((item) => merge(item, entries, context)).every(Boolean);
  if (source.kind === "unknown") return false;
  if (source.kind !== "map") {
    context.problems.push(
      problemAt(source.span, "yaml-merge", "a merge key `<<` takes a mapping or a list of mappings", {
        hint: "Merge an alias of a mapping, as in `<<: *defaults`.",
        severity: "warning"
      })
    );
    return true;
  }
  for (const [name, value] of source.entries) {
    if (!entries.has(name)) entries.set(name, { ...value, origin: value, via: "merge key `<<`" });
  }
  return !source.open;
}
function reportDuplicate(name, again, first, context) {
  const line = position(first.file, first.start).line;
  context.problems.push(
    problemAt(again, "yaml-duplicate-key", `the key \`${name}\` is already set on line ${line}; the last one counts`, {
      hint: "Delete one of them, or separate pasted documents with `---`.",
      severity: "warning"
    })
  );
}
function keyText(pair, context) {
  if (!isScalar(pair.key)) {
    const value = isAlias(pair.key) ? context.anchors.get(pair.key.source) : void 0;
    if (value && value !== "open" && value.kind === "scalar") return String(value.value);
    return slice(nodeSpan(pair.key, context.file, void 0));
  }
  const { key: node3 } = pair;
  const text = String(node3.source ?? node3.value ?? "");
  if (node3.anchor) {
    const at = nodeSpan(node3, context.file, void 0);
    context.anchors.set(node3.anchor, scalar(text, at, { raw: slice(at), style: "plain" }));
  }
  return text;
}
function nodeSpan(node3, file, keySpan) {
  const [start, end] = node3?.range ?? [keySpan?.end ?? 0, keySpan?.end ?? 0];
  let last = Math.min(end, file.text.length);
  if (isScalar(node3) && node3.type?.startsWith("BLOCK")) {
    while (last > start && /\s/.test(file.text[last - 1] ?? "")) last--;
  }
  const at = span(file, start, Math.max(start, last));
  return isMap(node3) || isSeq(node3) ? widest(at, node3, file) : at;
}
function endingWith(last, node3, at) {
  return last && !node3.flow ? span(at.file, at.start, last.span.end) : at;
}
function widest(at, node3, file) {
  const last = node3.items.at(-1);
  const end = last?.range?.[1] ?? last?.value?.range?.[1] ?? at.end;
  return end > at.end ? cover(at, span(file, end, end)) : at;
}
function key(keySpan) {
  return keySpan ? { keySpan } : {};
}

// src/parsers/yaml/errors.ts
var words = {
  TAB_AS_INDENT: ["yaml-tab", "a tab is used as indentation", "Indent with spaces."],
  BAD_INDENT: ["yaml-indentation", "the indentation fits no enclosing level", "Align the line with its neighbours."],
  BAD_ALIAS: ["yaml-alias", "the alias or anchor has no usable name", "Write a name directly after `*` or `&`."],
  BAD_DQ_ESCAPE: [
    "yaml-escape",
    "the escape sequence is not known in a double-quoted string",
    "Double the backslash, or use single quotes."
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "yaml-nested-mapping",
    "a nested mapping begins on the line of its key",
    "Quote the text if it holds `: `, or move the mapping to the next line."
  ],
  MULTILINE_IMPLICIT_KEY: [
    "yaml-missing-colon",
    "this looks like a key, but no `:` follows on its line",
    "Add the `:`, or indent the text as part of the value above."
  ],
  BLOCK_IN_FLOW: ["yaml-flow", "block style is used within `{}` or `[]`", "Use one style within the brackets."],
  MISSING_CHAR: ["yaml-syntax", "a quote, bracket, comma or colon is missing", "Look at the place and before it."],
  RESOURCE_EXHAUSTION: ["yaml-too-deep", "the document is nested too deeply to be read", "Flatten it."]
};
var fallback = [
  "yaml-syntax",
  "the text is not valid YAML from here",
  "Look at the place and the line before it."
];
var template = [
  "yaml-template",
  "this is a template, not YAML",
  "Render it first; what could be read was judged, what is absent was not."
];
function syntaxProblem(file, complaints) {
  const first = complaints[0];
  if (!first) return void 0;
  const [code2, message, hint] = isTemplated(file.text, first) ? template : words[first.code] ?? fallback;
  const others = complaints.length > 1 ? ` (and ${complaints.length - 1} more in this document)` : "";
  const start = Math.min(first.start, file.text.length);
  return problemAt(span(file, start, Math.max(start, Math.min(first.end, file.text.length))), code2, message + others, {
    hint
  });
}
function isTemplated(text, { start }) {
  const lineStart = text.lastIndexOf("\n", Math.max(0, start - 1));
  const from = Math.max(0, text.lastIndexOf("\n", Math.max(0, lineStart - 1)));
  const lineEnd = text.indexOf("\n", start);
  return /\{\{|\{%|<%/.test(text.slice(from, lineEnd < 0 ? text.length : lineEnd));
}

// src/parsers/yaml/stream.ts
var maxDepth = 400;
var options = { schema: "failsafe", uniqueKeys: false, strict: false, resolveKnownTags: false };
var scalarFollows = "";
function readStream(file) {
  const { Composer } = yamlPackage();
  const comments = [];
  const documents2 = [];
  let composer = new Composer(options);
  let start = 0;
  const keep = (document) => {
    documents2.push({ document, start, complaints: document.errors.map(complaint) });
  };
  const giveUp = (code2, at) => {
    composer = new Composer(options);
    documents2.push({ document: void 0, start, complaints: [{ code: code2, start: at, end: at }] });
  };
  const compose = (token) => {
    if (token.type === "document") {
      for (const document of composer.end()) keep(document);
      start = token.offset;
      const tooDeep = findTooDeep(token);
      if (tooDeep !== void 0) {
        giveUp("RESOURCE_EXHAUSTION", tooDeep);
        return;
      }
    }
    for (const document of composer.next(token)) keep(document);
  };
  for (const [from, to] of documentRanges(file.text)) {
    try {
      for (const token of tokens(file, from, to, comments)) compose(token);
    } catch (error) {
      start = from;
      giveUp(error instanceof RangeError ? "RESOURCE_EXHAUSTION" : "IMPOSSIBLE", from);
    }
  }
  for (const document of composer.end()) keep(document);
  return { documents: documents2, comments, complaints: composer.streamInfo().errors.map(complaint) };
}
function* documentRanges(text) {
  let from = 0;
  for (const marker of text.matchAll(/(?<=[\r\n])---(?=[ \t\r\n]|$)/g)) {
    yield [from, marker.index];
    from = marker.index;
  }
  yield [from, text.length];
}
function* tokens(file, from, to, comments) {
  const { Lexer, Parser } = yamlPackage();
  const parser = new Parser();
  parser.offset = from;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(file.text.slice(from, to))) {
    if (!inScalar && lexeme.startsWith("#")) {
      comments.push({ span: span(file, parser.offset, parser.offset + lexeme.length), text: lexeme });
    }
    inScalar = lexeme === scalarFollows;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
function complaint(error) {
  return { code: error.code, start: error.pos[0], end: error.pos[1] };
}
function findTooDeep(document) {
  const open2 = [[document.value, 1]];
  for (let next = open2.pop(); next; next = open2.pop()) {
    const [token, level] = next;
    if (token && level > maxDepth) return token.offset;
    if (!token || !("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) open2.push([item.key, level + 1]);
      if (item.value) open2.push([item.value, level + 1]);
    }
  }
  return void 0;
}

// src/parsers/yaml/complete.ts
function parseComplete(file) {
  const problems = [];
  const { documents: documents2, comments, complaints } = readStream(file);
  const outside = syntaxProblem(file, complaints);
  if (outside) problems.push(outside);
  const ends2 = [...documents2.slice(1).map((next) => next.start), file.text.length];
  const tree = {
    documents: documents2.map(
      (document, i) => readDocument(document, span(file, document.start, Math.max(document.start, ends2[i] ?? 0)), problems)
    )
  };
  return { file, tree, comments, problems };
}
function readDocument(composed, at, problems) {
  const problem = syntaxProblem(at.file, composed.complaints);
  if (problem) problems.push(problem);
  const { document } = composed;
  if (!document) return { value: unknown("the document could not be read", at), span: at };
  return { value: convertDocument(document.contents, at, problem !== void 0, problems), span: at };
}

// src/parsers/yaml/fast/cursor.ts
var bail = /* @__PURE__ */ Symbol("not for the fast path");
var newline = 10;
var space = 32;
var hash = 35;
var colon = 58;
var dash = 45;
function code(c, at) {
  return at < c.text.length ? c.text.charCodeAt(at) : newline;
}
function skipSpaces(c) {
  while (c.text.charCodeAt(c.at) === space) c.at++;
  if (c.text.charCodeAt(c.at) === 9) throw bail;
}
function endOfLine(c) {
  const before = c.at;
  skipSpaces(c);
  const next = code(c, c.at);
  if (next === newline) return;
  if (next !== hash || c.at === before) throw bail;
  comment(c);
}
function comment(c) {
  let end = c.text.indexOf("\n", c.at);
  if (end < 0) end = c.text.length;
  c.comments.push({ span: span(c.file, c.at, end), text: c.text.slice(c.at, end) });
  c.at = end;
}
function nextLine(c) {
  c.outermost = Number.POSITIVE_INFINITY;
  while (c.at < c.text.length) {
    if (code(c, c.at) === newline) c.at++;
    const start = c.at;
    skipSpaces(c);
    const first = code(c, c.at);
    if (first === hash) {
      c.outermost = Math.min(c.outermost, c.at - start);
      comment(c);
    } else if (first !== newline) {
      c.column = isMarker(c, c.at - start) ? -1 : c.at - start;
      return;
    }
  }
  c.column = -1;
}
function isMarker(c, column) {
  if (column !== 0 || !(c.text.startsWith("---", c.at) || c.text.startsWith("...", c.at))) return false;
  const next = code(c, c.at + 3);
  return next === space || next === newline || next === 9;
}

// src/parsers/yaml/fast/scalars.ts
function plain(c, more, stop) {
  const start = c.at;
  const end = plainEnd(c, stop);
  if (end === start) throw bail;
  const raw = c.text.slice(start, end);
  return scalar(readYaml12(raw), span(c.file, start, end), { raw, style: "plain", ...more });
}
function plainEnd(c, stop) {
  let last = c.at;
  for (let i = c.at; ; i++) {
    const char = code(c, i);
    if (char === newline) break;
    if (char === space) continue;
    if (char === 9 || char === colon && endsKey(code(c, i + 1), stop)) throw bail;
    if (char === hash && c.text.charCodeAt(i - 1) === space) break;
    if (stop?.(char)) break;
    last = i + 1;
  }
  c.at = last;
  return last;
}
function endsKey(after, stop) {
  return after === space || after === newline || after === 9 || (stop?.(after) ?? false);
}
function quoted(c, more) {
  const start = c.at;
  const double = c.text[start] === '"';
  const value = double ? doubleQuoted(c) : singleQuoted(c);
  const style = double ? "double" : "single";
  return scalar(value, span(c.file, start, c.at), { raw: c.text.slice(start, c.at), style, ...more });
}
function singleQuoted(c) {
  for (let i = c.at + 1; ; i++) {
    const char = code(c, i);
    if (char === newline) throw bail;
    if (char !== 39) continue;
    if (code(c, i + 1) === 39) i++;
    else {
      const value = c.text.slice(c.at + 1, i).replaceAll("''", "'");
      c.at = i + 1;
      return value;
    }
  }
}
function doubleQuoted(c) {
  let escaped = false;
  for (let i = c.at + 1; ; i++) {
    const char = code(c, i);
    if (char === newline) throw bail;
    if (char === 92) {
      escaped = true;
      i++;
      if (code(c, i) === newline) throw bail;
    } else if (char === 34) {
      const inner = c.text.slice(c.at + 1, i);
      c.at = i + 1;
      return escaped ? inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\s\S]))/g, decodeEscape) : inner;
    }
  }
}
var escapes = {
  n: "\n",
  t: "	",
  r: "\r",
  '"': '"',
  "\\": "\\",
  "/": "/",
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  v: "\v",
  " ": " "
};
function decodeEscape(_, x, u, one) {
  const hex = x ?? u;
  if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
  const known = escapes[one ?? ""];
  if (known === void 0) throw bail;
  return known;
}
function blockScalar(c, parent, more) {
  if (parent < 0) throw bail;
  const start = c.at;
  const folded = c.text[c.at++] === ">";
  const chomp = c.text[c.at] === "-" || c.text[c.at] === "+" ? c.text[c.at++] : "";
  endOfLine(c);
  if (c.at >= c.text.length) throw bail;
  c.at++;
  const { lines, end, whole } = blockLines(c, parent);
  if (lines.length === 0) throw bail;
  const value = chomped(folded ? fold(lines) : lines.join("\n"), whole, chomp);
  return scalar(value, span(c.file, start, start + c.text.slice(start, end).trimEnd().length), {
    // Blank lines behind it are its own only if it keeps them.
    raw: c.text.slice(start, chomp === "+" ? c.at : Math.min(end + 1, c.text.length)),
    style: folded ? "folded" : "literal",
    ...more
  });
}
function blockLines(c, parent) {
  const lines = [];
  let indent = -1;
  let end = c.at;
  let blank = 0;
  let breaks = 0;
  while (c.at < c.text.length) {
    let stop = c.text.indexOf("\n", c.at);
    const broken = stop >= 0;
    if (!broken) stop = c.text.length;
    let first = c.at;
    while (first < stop && c.text.charCodeAt(first) === space) first++;
    const column = first - c.at;
    if (first === stop) {
      if (indent < 0 ? column > 0 : column > indent) throw bail;
      blank++;
      breaks += broken ? 1 : 0;
      c.at = broken ? stop + 1 : stop;
      continue;
    }
    if (c.text.charCodeAt(first) === 9) throw bail;
    if (indent < 0 && column > parent) indent = column;
    if (indent < 0 || column < indent) {
      if (column > parent) throw bail;
      break;
    }
    for (; blank > 0; blank--) lines.push("");
    lines.push(c.text.slice(c.at + indent, stop));
    end = stop;
    breaks = broken ? 1 : 0;
    c.at = broken ? stop + 1 : stop;
  }
  return { lines, end, whole: breaks };
}
function chomped(content, breaks, chomp) {
  if (chomp === "-") return content;
  if (chomp === "+" && breaks === 0) throw bail;
  return content + (chomp === "+" ? "\n".repeat(breaks) : "\n");
}
function fold(lines) {
  let result = "";
  let pending = "";
  for (const line of lines) {
    if (line === "") {
      pending = pending === " " ? "\n" : `${pending}
`;
      continue;
    }
    if (line.startsWith(" ") || line.startsWith("	")) throw bail;
    result += pending + line;
    pending = " ";
  }
  return result;
}

// src/parsers/yaml/fast/flow.ts
var open = { map: 123, list: 91 };
var close = { map: 125, list: 93 };
var comma = 44;
var ends = (char) => char === comma || char === close.map || char === close.list || char === open.map || char === open.list;
function flow(c, parent, depth, more) {
  if (depth > 100) throw bail;
  return code(c, c.at) === open.map ? flowMap(c, parent, depth, more) : flowList(c, parent, depth, more);
}
function isFlow(char) {
  return char === open.map || char === open.list;
}
function flowList(c, parent, depth, more) {
  const start = c.at++;
  const items = [];
  for (; ; ) {
    skip(c, parent);
    if (code(c, c.at) === close.list) break;
    items.push(node(c, parent, depth, {}));
    skip(c, parent);
    if (code(c, c.at) === comma) c.at++;
    else if (code(c, c.at) !== close.list) throw bail;
  }
  c.at++;
  return list(items, span(c.file, start, c.at), more);
}
function flowMap(c, parent, depth, more) {
  const start = c.at++;
  const entries = /* @__PURE__ */ new Map();
  for (; ; ) {
    skip(c, parent);
    if (code(c, c.at) === close.map) break;
    const [name, keySpan] = key2(c);
    if (entries.has(name)) throw bail;
    skip(c, parent);
    const next = code(c, c.at);
    if (next === comma || next === close.map) throw bail;
    entries.set(name, node(c, parent, depth, { keySpan }));
    skip(c, parent);
    if (code(c, c.at) === comma) c.at++;
    else if (code(c, c.at) !== close.map) throw bail;
  }
  c.at++;
  return mapping(entries, span(c.file, start, c.at), more);
}
function key2(c) {
  const start = c.at;
  const first = code(c, start);
  if (first === 34 || first === 39) {
    const { value, span: at } = quoted(c, {});
    while (code(c, c.at) === space) c.at++;
    if (code(c, c.at) !== colon) throw bail;
    c.at++;
    return [String(value), at];
  }
  refuseIndicator(c);
  let end = start;
  for (let i = start; ; i++) {
    const char = code(c, i);
    if (char === newline || char === 9 || char === 35 || ends(char)) throw bail;
    if (char === colon && endsKey(code(c, i + 1), ends)) {
      c.at = i + 1;
      break;
    }
    if (char !== space) end = i + 1;
  }
  const name = c.text.slice(start, end);
  if (end === start || name === "<<") throw bail;
  return [name, span(c.file, start, end)];
}
function node(c, parent, depth, more) {
  const first = code(c, c.at);
  if (isFlow(first)) return flow(c, parent, depth + 1, more);
  if (first === 34 || first === 39) return quoted(c, more);
  refuseIndicator(c);
  return plain(c, more, ends);
}
function refuseIndicator(c) {
  if (/[-?:,[\]{}#&*!|>'"%@`]/.test(c.text[c.at] ?? "\n") && !/^[-?:][^\s,[\]{}]/.test(c.text.slice(c.at, c.at + 2)))
    throw bail;
}
function skip(c, parent) {
  for (; ; ) {
    const char = c.text.charCodeAt(c.at);
    if (char === space || char === 9) c.at++;
    else if (char === newline) {
      const start = ++c.at;
      while (c.text.charCodeAt(c.at) === space) c.at++;
      const next = c.text.charCodeAt(c.at);
      const closes = next === close.map || next === close.list;
      if (next !== newline && next !== 9 && c.at - start <= (closes ? parent - 1 : parent)) throw bail;
    } else if (Number.isNaN(char) || char === 35) throw bail;
    else return;
  }
}

// src/parsers/yaml/fast/block.ts
var maxDepth2 = 100;
function node2(c, column, parent, depth, more) {
  if (depth > maxDepth2) throw bail;
  const first = code(c, c.at);
  if (isDash(c)) return sequence(c, column, depth, more);
  if (first === 34 || first === 39) return quotedNode(c, column, parent, depth, more);
  if (first !== 124 && first !== 62 && !isFlow(first) && hasPlainKey(c)) return map(c, column, depth, more);
  return inline(c, parent, depth, more);
}
function isDash(c) {
  const after = code(c, c.at + 1);
  return code(c, c.at) === dash && (after === space || after === newline);
}
function quotedNode(c, column, parent, depth, more) {
  const start = c.at;
  quoted(c, {});
  while (code(c, c.at) === space) c.at++;
  const isKey = code(c, c.at) === colon && endsKey(code(c, c.at + 1));
  c.at = start;
  return isKey ? map(c, column, depth, more) : inline(c, parent, depth, more);
}
function hasPlainKey(c) {
  for (let i = c.at; ; i++) {
    const char = code(c, i);
    if (char === newline) return false;
    if (char === colon && endsKey(code(c, i + 1))) return true;
    if (char === hash && c.text.charCodeAt(i - 1) === space) return false;
  }
}
function inline(c, parent, depth, more) {
  const first = code(c, c.at);
  if (first === 124 || first === 62) {
    const value2 = blockScalar(c, parent, more);
    nextLine(c);
    return value2;
  }
  let value;
  if (first === 34 || first === 39) value = quoted(c, more);
  else if (isFlow(first)) value = flow(c, parent, depth + 1, more);
  else {
    refuseIndicator2(c);
    value = plain(c, more);
  }
  endOfLine(c);
  nextLine(c);
  if (c.column > parent) throw bail;
  return value;
}
function refuseIndicator2(c) {
  const first = c.text[c.at] ?? "";
  if (",[]{}#&*!|>%@`".includes(first)) throw bail;
  if ("-?:".includes(first) && endsKey(code(c, c.at + 1))) throw bail;
}
function map(c, column, depth, more) {
  const start = c.at;
  let end = start;
  const entries = /* @__PURE__ */ new Map();
  do {
    const [name, keySpan] = key3(c);
    if (entries.has(name)) throw bail;
    const value = mapValue(c, column, depth, keySpan);
    entries.set(name, value);
    end = value.span.end;
    if (c.column > column) throw bail;
  } while (c.column === column);
  return mapping(entries, span(c.file, start, end), more);
}
function key3(c) {
  const start = c.at;
  const first = code(c, start);
  if (first === 34 || first === 39) {
    const { value, span: at } = quoted(c, {});
    while (code(c, c.at) === space) c.at++;
    if (code(c, c.at) !== colon || !endsKey(code(c, c.at + 1))) throw bail;
    c.at++;
    return [String(value), at];
  }
  refuseIndicator2(c);
  if (isFlow(first)) throw bail;
  let end = start;
  for (let i = start; ; i++) {
    const char = code(c, i);
    if (char === newline || char === 9 || char === hash && c.text.charCodeAt(i - 1) === space) throw bail;
    if (char === colon && endsKey(code(c, i + 1))) {
      c.at = i + 1;
      break;
    }
    if (char !== space) end = i + 1;
  }
  const name = c.text.slice(start, end);
  if (end === start || end - start > 1e3 || name === "<<") throw bail;
  return [name, span(c.file, start, end)];
}
function mapValue(c, column, depth, keySpan) {
  const before = c.at;
  skipSpaces(c);
  const first = code(c, c.at);
  if (first !== newline && first !== hash) return inline(c, column, depth, { keySpan });
  c.at = before;
  endOfLine(c);
  nextLine(c);
  refuseOuterComment(c, column);
  if (c.column > column) return node2(c, c.column, column, depth + 1, { keySpan });
  if (c.column === column && isDash(c)) return sequence(c, column, depth + 1, { keySpan });
  return scalar(null, span(c.file, keySpan.end, keySpan.end), { raw: "", style: "plain", keySpan });
}
function refuseOuterComment(c, column) {
  if (column > 0 && c.outermost <= column) throw bail;
}
function sequence(c, column, depth, more) {
  const start = c.at;
  let end = start;
  const items = [];
  do {
    const item = sequenceItem(c, column, depth);
    items.push(item);
    end = item.span.end;
    if (c.column > column) throw bail;
  } while (c.column === column && isDash(c));
  return list(items, span(c.file, start, end), more);
}
function sequenceItem(c, column, depth) {
  const at = c.at;
  c.at++;
  const before = c.at;
  skipSpaces(c);
  const first = code(c, c.at);
  if (first !== newline && first !== hash) return node2(c, column + c.at - at, column, depth + 1, {});
  c.at = before;
  endOfLine(c);
  nextLine(c);
  if (c.column <= column) throw bail;
  refuseOuterComment(c, column);
  return node2(c, c.column, column, depth + 1, {});
}

// src/parsers/yaml/fast/index.ts
function parseFast(file) {
  if (/[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/.test(file.text)) return void 0;
  const comments = [];
  try {
    const found = documents({ file, text: file.text, at: 0, column: 0, outermost: 0, comments });
    return { file, tree: { documents: found }, comments, problems: [] };
  } catch (error) {
    if (error === bail) return void 0;
    throw error;
  }
}
function documents(c) {
  const result = [];
  nextLine(c);
  do {
    const start = c.at - Math.max(c.column, 0);
    if (c.column < 0) {
      if (c.text[c.at] !== "-") throw bail;
      c.at += 3;
      endOfLine(c);
      nextLine(c);
      if (c.column < 0) throw bail;
    }
    const value = node2(c, c.column, -1, 0, {});
    if (c.column >= 0) throw bail;
    result.push({ value, span: span(c.file, start, c.at) });
  } while (c.at < c.text.length);
  return result;
}

// src/parsers/yaml/offsets.ts
function scalarMap(scalar2) {
  const written = asWritten(scalar2);
  const { file, start } = written.span;
  const raw = written.raw ?? "";
  const decoded = typeof written.value === "string" ? written.value : raw;
  return { file, segments: align(decoded, piecesOf(written, decoded), start + openingLength(written, raw)) };
}
function asWritten(scalar2) {
  let current = scalar2;
  while (current.origin?.kind === "scalar") current = current.origin;
  return current;
}
function openingLength(scalar2, raw) {
  if (scalar2.style === "single" || scalar2.style === "double") return 1;
  if (scalar2.style === "literal" || scalar2.style === "folded") return raw.indexOf("\n") + 1;
  return 0;
}
function align(decoded, pieces, start) {
  const segments = [];
  let at = 0;
  for (const { source, text, startsLine } of pieces) {
    if (startsLine) while (!decoded.startsWith(text, at) && /[ \n]/.test(decoded[at] ?? "")) at++;
    if (!decoded.startsWith(text, at)) break;
    const last = segments.at(-1);
    if (!last || source - at !== last.source - last.at) segments.push({ at, source });
    at += text.length;
  }
  return segments[0]?.at === 0 ? segments : [{ at: 0, source: segments[0]?.source ?? start }, ...segments];
}
function* piecesOf(scalar2, decoded) {
  const raw = scalar2.raw ?? "";
  const opening = openingLength(scalar2, raw);
  const block = scalar2.style === "literal" || scalar2.style === "folded";
  const quoted2 = opening === 1 && !block;
  const body = raw.slice(opening, quoted2 ? -1 : void 0);
  const indent = block ? blockIndent(body, decoded) : 0;
  let first = true;
  for (const line of body.matchAll(/[^\r\n]+/g)) {
    const blanks = first && !block ? 0 : /^[ \t]*/.exec(line[0])?.[0].length ?? 0;
    const skipped = block ? Math.min(indent, blanks) : blanks;
    const text = block ? line[0].slice(skipped) : line[0].slice(skipped).trimEnd();
    const source = scalar2.span.start + opening + line.index + skipped;
    if (text !== "") yield* linePieces(scalar2, text, source, !first || block);
    first = false;
  }
}
function blockIndent(body, decoded) {
  const blanks = (text) => /^(?:[ \t]*\r?\n)*( *)(?=\S)/.exec(text)?.[1]?.length ?? 0;
  return Math.max(0, blanks(body) - blanks(decoded));
}
function* linePieces(scalar2, line, source, startsLine) {
  const escaped = scalar2.style === "single" ? /''/g : scalar2.style === "double" ? doubleEscape : void 0;
  let at = 0;
  let starts = startsLine;
  for (const found of escaped ? line.matchAll(escaped) : []) {
    if (found.index > at) {
      yield { source: source + at, text: line.slice(at, found.index), startsLine: starts };
      starts = false;
    }
    yield { source: source + found.index, text: textOfEscape(found[0]), startsLine: starts };
    starts = false;
    at = found.index + found[0].length;
  }
  if (at < line.length) yield { source: source + at, text: line.slice(at), startsLine: starts };
}
var doubleEscape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)/g;
var shortEscapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
function textOfEscape(written) {
  if (written === "''") return "'";
  const name = written.slice(1);
  if (!/^[xuU].+/.test(name)) return shortEscapes[name] ?? name;
  const code2 = Number.parseInt(name.slice(1), 16);
  return code2 <= 1114111 ? String.fromCodePoint(code2) : "";
}

// src/parsers/yaml/index.ts
var yaml = { id: "yaml", parse: parseYaml };
function parseYaml(file) {
  return parseFast(file) ?? parseComplete(file);
}

export {
  asYaml11,
  scalarMap,
  yaml,
  parseYaml
};
