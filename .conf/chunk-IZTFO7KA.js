import {
  compose,
  list,
  mapping,
  missing,
  problemAt,
  scalar,
  spanOf,
  unknown
} from "./chunk-HEKRYVJI.js";

// src/parsers/shell/cursor.ts
function newCursor(text, map, grammar2, depth) {
  return {
    text,
    map,
    grammar: grammar2,
    pos: 0,
    end: text.length,
    depth,
    open: 0,
    pending: [],
    comments: [],
    problems: [],
    abandoned: false,
    searchedInVain: { template: false, arithmetic: false }
  };
}
var Closer = { PAREN: 1, BRACE: 2, THEN: 4, ELSE: 8, DO: 16, DONE: 32, ESAC: 64, CLAUSE: 128 };
var maxDepth = 200;
var maxProblems = 20;
var NEWLINE = 10;
var CLASS = new Uint8Array(128);
var mark = (characters, bit) => {
  for (const ch of characters) CLASS[ch.charCodeAt(0)] = (CLASS[ch.charCodeAt(0)] ?? 0) | bit;
};
var BREAK = 1;
var SPECIAL = 2;
var NAME_START = 4;
var NAME = 8;
mark(" 	\n;&|()<>", BREAK);
mark("\\'\"$`*?~{[", SPECIAL);
mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", NAME_START | NAME);
mark("0123456789", NAME);
function classOf(code) {
  return code >= 0 && code < 128 ? CLASS[code] ?? 0 : 0;
}
function peek(c, ahead = 0) {
  const at = c.pos + ahead;
  return at < c.end ? c.text.charCodeAt(at) : -1;
}
function looksAt(c, wanted) {
  return c.pos + wanted.length <= c.end && c.text.startsWith(wanted, c.pos);
}
function take(c, wanted) {
  if (!looksAt(c, wanted)) return false;
  c.pos += wanted.length;
  return true;
}
function report(c, start, end, code, message, hint) {
  if (c.abandoned || c.problems.length >= maxProblems) return;
  c.problems.push(problemAt(spanOf(c.map, start, end), code, message, hint ? { hint } : {}));
}
function nested(c, fallback, read) {
  if (c.depth >= maxDepth) {
    const start = c.pos;
    report(c, start, start + 1, "shell-too-deep", `more than ${maxDepth} constructs are nested here`);
    c.abandoned = true;
    c.pos = c.end;
    return fallback(start);
  }
  c.depth++;
  const result = read();
  c.depth--;
  return result;
}
function continuation(c, ahead = 0) {
  if (peek(c, ahead) !== 92) return 0;
  const next = peek(c, ahead + 1);
  if (next === NEWLINE) return 2;
  return next === 13 && peek(c, ahead + 2) === NEWLINE ? 3 : 0;
}
function skipBlanks(c) {
  const { text, end } = c;
  while (c.pos < end) {
    const code = text.charCodeAt(c.pos);
    if (code === 32 || code === 9) c.pos++;
    else if (code === 13 && (c.pos + 1 === end || text.charCodeAt(c.pos + 1) === NEWLINE)) c.pos++;
    else if (code === 92) {
      const length = continuation(c);
      if (length === 0) return;
      c.pos += length;
    } else return;
  }
}
function lineEnd(c, from) {
  let at = from;
  while (at < c.end && c.text.charCodeAt(at) !== NEWLINE) at++;
  return at;
}
function skipComment(c) {
  const start = c.pos;
  let end = lineEnd(c, start);
  c.pos = end;
  if (end > start && c.text.charCodeAt(end - 1) === 13) end--;
  c.comments.push({ start, end });
}
function nameEnd(c, from) {
  let at = from;
  if (at >= c.end || (classOf(c.text.charCodeAt(at)) & NAME_START) === 0) return from;
  while (at < c.end && (classOf(c.text.charCodeAt(at)) & NAME) !== 0) at++;
  return at;
}

// src/parsers/shell/ansi.ts
var named = {
  a: "\x07",
  b: "\b",
  e: "\x1B",
  E: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var numeric = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c(.))/y;
function readAnsiQuoted(c) {
  const start = c.pos;
  c.pos += 2;
  const parts = [];
  while (c.pos < c.end && peek(c) !== 39) parts.push(peek(c) === 92 ? readEscape(c) : readRun(c));
  if (peek(c) === 39) c.pos++;
  else report(c, start, start + 2, "shell-unterminated-quote", "the quote opened here is never closed by `'`");
  return { type: "ansi", start, end: c.pos, parts };
}
function readRun(c) {
  const start = c.pos;
  while (c.pos < c.end && peek(c) !== 39 && peek(c) !== 92) c.pos++;
  return { type: "literal", start, end: c.pos, value: c.text.slice(start, c.pos) };
}
function readEscape(c) {
  const start = c.pos;
  numeric.lastIndex = start;
  const number = numeric.exec(c.text);
  c.pos = Math.min(start + (number ? number[0].length : 2), c.end);
  const letter = c.text.charAt(start + 1);
  const plain2 = named[letter] ?? (`\\'"?`.includes(letter) ? letter : `\\${letter}`);
  return { type: "escaped", start, end: c.pos, value: number ? decodeNumber(number) : plain2 };
}
function decodeNumber(found) {
  const [, hex, short, long, octal, control] = found;
  if (control !== void 0) return String.fromCharCode(control.charCodeAt(0) & 31);
  const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8) & 255;
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/parsers/shell/quotes.ts
function readSpecial(c, code, parts) {
  const start = c.pos;
  switch (code) {
    case 92:
      readEscape2(c, parts);
      return;
    case 39:
      parts.push(readSingleQuoted(c));
      return;
    case 34:
      parts.push(readDoubleQuoted(c, false));
      return;
    case 42:
    case 63:
      c.pos++;
      parts.push({ type: "glob", start, end: c.pos, text: c.text.slice(start, c.pos) });
      return;
    default:
      readDollar(c, parts);
  }
}
function readDollar(c, parts) {
  if (peek(c) === 36 && peek(c, 1) === 39) {
    parts.push(readAnsiQuoted(c));
    return;
  }
  if (peek(c) === 36 && peek(c, 1) === 34) {
    c.pos++;
    parts.push(readDoubleQuoted(c, true));
    return;
  }
  readExpansion(c, parts, false);
}
function readExpansion(c, parts, quoted) {
  const start = c.pos;
  const expansion = c.grammar.expansion(c, quoted);
  if (!expansion) c.pos++;
  parts.push(expansion ?? literal(c, start));
}
function literal(c, start) {
  return { type: "literal", start, end: c.pos, value: c.text.slice(start, c.pos) };
}
function readEscape2(c, parts) {
  const start = c.pos;
  const length = continuation(c);
  if (length > 0) {
    c.pos += length;
    return;
  }
  c.pos = Math.min(start + 2, c.end);
  const value = c.pos - start === 2 ? c.text.slice(start + 1, c.pos) : "\\";
  parts.push({ type: "escaped", start, end: c.pos, value });
}
function readSingleQuoted(c) {
  const start = c.pos;
  let close2 = start + 1;
  while (close2 < c.end && c.text.charCodeAt(close2) !== 39) close2++;
  if (close2 >= c.end) unterminated(c, start, "'");
  c.pos = Math.min(close2 + 1, c.end);
  return { type: "single", start, end: c.pos, value: c.text.slice(start + 1, close2) };
}
function unterminated(c, start, quote) {
  report(
    c,
    start,
    start + 1,
    "shell-unterminated-quote",
    `the quote opened here is never closed by \`${quote}\``,
    `Close it with \`${quote}\`, or write \`\\${quote}\` if the character itself is meant.`
  );
}
function readDoubleQuoted(c, translated) {
  const start = translated ? c.pos - 1 : c.pos;
  c.pos++;
  const parts = [];
  readQuotedText(c, parts, 34, false);
  if (peek(c) === 34) c.pos++;
  else unterminated(c, start, '"');
  return { type: "double", start, end: c.pos, translated, parts };
}
function readQuotedText(c, parts, stop, stripTabs) {
  let start = c.pos;
  const flush = () => {
    if (c.pos > start) parts.push(literal(c, start));
  };
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos);
    if (code === stop) break;
    if (code === 36 || code === 96) {
      flush();
      readExpansion(c, parts, true);
      start = c.pos;
    } else if (code === 92) {
      flush();
      readQuotedEscape(c, parts, stop);
      start = c.pos;
    } else {
      c.pos++;
      if (stripTabs && code === NEWLINE && peek(c) === 9) {
        flush();
        while (peek(c) === 9) c.pos++;
        start = c.pos;
      }
    }
  }
  flush();
}
function readQuotedEscape(c, parts, stop) {
  const start = c.pos;
  const length = continuation(c);
  if (length > 0) {
    c.pos += length;
    return;
  }
  const next = peek(c, 1);
  const escapes = next === 36 || next === 96 || next === 92 || next === 34 && stop === 34;
  c.pos += escapes ? 2 : 1;
  if (escapes) parts.push({ type: "escaped", start, end: c.pos, value: c.text.charAt(start + 1) });
  else parts.push(literal(c, start));
}
function readEnclosed(c, parts, closer, quoted) {
  const close2 = closer.charCodeAt(0);
  const opener = closer === "}" ? -1 : closer === "]" ? 91 : 40;
  let depth = 0;
  let start = c.pos;
  const flush = () => {
    if (c.pos > start) parts.push(literal(c, start));
  };
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos);
    if (code === close2 && depth === 0) break;
    const special = code === 36 || code === 96 || code === 92 || code === 34 || code === 39 && !quoted;
    if (special) {
      flush();
      if (code === 36 || code === 96) quoted ? readExpansion(c, parts, true) : readDollar(c, parts);
      else readSpecial(c, code, parts);
      start = c.pos;
    } else {
      if (code === opener) depth++;
      else if (code === close2) depth--;
      c.pos++;
    }
  }
  flush();
}
function closeWith(c, closer, start, what) {
  if (take(c, closer)) return;
  report(c, start, start + 1, "shell-unclosed", `the ${what} opened here is never closed by \`${closer}\``);
}

// src/parsers/shell/heredoc.ts
function delimiterOf(c, word) {
  const quoted = word.parts.some((p) => ["single", "double", "ansi", "escaped"].includes(p.type));
  const spell = (part) => {
    if (part.type === "double" || part.type === "ansi") return part.parts.map(spell).join("");
    if (part.type === "literal" || part.type === "escaped" || part.type === "single") return part.value;
    return c.text.slice(part.start, part.end);
  };
  return { delimiter: word.parts.map(spell).join(""), quoted };
}
function readHereDocuments(c) {
  const { pending } = c;
  c.pending = [];
  for (const one of pending) one.receive(readBody(c, one));
}
function readBody(c, wanted) {
  const start = c.pos;
  const close2 = findDelimiter(c, wanted);
  if (close2.start === close2.next) unterminated2(c, wanted);
  const end = close2.start;
  const parts = readParts(c, end, wanted);
  if (!c.abandoned) c.pos = close2.next;
  return { start, end, delimiter: wanted.delimiter, quoted: wanted.quoted, parts };
}
function unterminated2(c, { operator: operator2, delimiter }) {
  const message = `the here-document is never ended by a line \`${delimiter}\``;
  report(c, operator2.start, operator2.end, "shell-unterminated-heredoc", message);
}
function endHereDocuments(c) {
  for (const one of c.pending) unterminated2(c, one);
  c.pending = [];
}
function findDelimiter(c, wanted) {
  const { delimiter } = wanted;
  for (let at = c.pos; at < c.end; ) {
    const stop = lineEnd(c, at);
    const last = stop > at && c.text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    let from = at;
    if (wanted.stripTabs) while (from < last && c.text.charCodeAt(from) === 9) from++;
    const found = last - from === delimiter.length && c.text.startsWith(delimiter, from);
    const next = Math.min(stop + 1, c.end);
    if (found) return { start: at, next };
    at = next;
  }
  return { start: c.end, next: c.end };
}
function readParts(c, end, wanted) {
  const parts = [];
  const saved = c.end;
  c.end = end;
  if (wanted.stripTabs) while (c.pos < end && c.text.charCodeAt(c.pos) === 9) c.pos++;
  if (wanted.quoted) readLines(c, parts, wanted.stripTabs);
  else readQuotedText(c, parts, -1, wanted.stripTabs);
  c.end = saved;
  if (c.abandoned) c.pos = saved;
  return parts;
}
function readLines(c, parts, stripTabs) {
  let start = c.pos;
  const flush = (end) => {
    if (end > start) parts.push({ type: "literal", start, end, value: c.text.slice(start, end) });
  };
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos++);
    if (!stripTabs || code !== NEWLINE || c.text.charCodeAt(c.pos) !== 9) continue;
    flush(c.pos);
    while (c.pos < c.end && c.text.charCodeAt(c.pos) === 9) c.pos++;
    start = c.pos;
  }
  flush(c.end);
}

// src/parsers/shell/braces.ts
var maxBraceDepth = 20;
function splitBrackets(parts) {
  return parts.flatMap((part) => part.type === "literal" ? splitLiteral(part) : [part]);
}
function splitLiteral(part) {
  const { value } = part;
  const result = [];
  let at = 0;
  for (; ; ) {
    const open = value.indexOf("[", at);
    const first = open + (value[open + 1] === "!" || value[open + 1] === "^" ? 3 : 2);
    const close2 = open < 0 ? -1 : value.indexOf("]", first);
    if (close2 < 0) break;
    if (open > at) result.push(run(part, at, open));
    result.push({
      type: "glob",
      start: part.start + open,
      end: part.start + close2 + 1,
      text: value.slice(open, close2 + 1)
    });
    at = close2 + 1;
  }
  if (at < value.length) result.push(run(part, at, value.length));
  return result;
}
function run(part, from, to) {
  return { type: "literal", start: part.start + from, end: part.start + to, value: part.value.slice(from, to) };
}
function splitBraces(parts) {
  const outermost = { start: 0, alternatives: [], current: [] };
  const stack = [outermost];
  const top = () => stack.at(-1) ?? outermost;
  for (const token of parts.flatMap(braceTokens)) {
    const mark2 = token.type === "literal" ? token.value : "";
    if (mark2 === "{" && stack.length <= maxBraceDepth) {
      stack.push({ start: token.start, alternatives: [], current: [token] });
    } else if (mark2 === "," && stack.length > 1) {
      const frame = top();
      frame.alternatives.push(frame.current);
      frame.current = [token];
    } else if (mark2 === "}" && stack.length > 1) {
      const frame = stack.pop() ?? outermost;
      append(top().current, close(frame, token.end) ?? [...flatten(frame), token]);
    } else append(top().current, [token]);
  }
  while (stack.length > 1) {
    const frame = stack.pop() ?? outermost;
    append(top().current, flatten(frame));
  }
  return outermost.current;
}
function braceTokens(part) {
  if (part.type !== "literal") return [part];
  const result = [];
  let from = 0;
  for (let at = 0; at < part.value.length; at++) {
    if (!"{,}".includes(part.value.charAt(at))) continue;
    if (at > from) result.push(run(part, from, at));
    result.push(run(part, at, at + 1));
    from = at + 1;
  }
  if (from < part.value.length) result.push(run(part, from, part.value.length));
  return result;
}
function close(frame, end) {
  const alternatives2 = [...frame.alternatives, frame.current].map((parts) => parts.slice(1));
  const [only, second] = alternatives2;
  const [first, more] = only ?? [];
  const sequence = second === void 0;
  if (sequence && !(first?.type === "literal" && !more && /^[\w+-]+\.\.[\w+-]+(\.\.[\w+-]+)?$/.test(first.value))) {
    return void 0;
  }
  return [{ type: "brace", start: frame.start, end, sequence, alternatives: alternatives2 }];
}
function flatten(frame) {
  return [...frame.alternatives.flat(), ...frame.current];
}
function append(to, parts) {
  for (const part of parts) {
    const last = to.at(-1);
    const joins = part.type === "literal" && last?.type === "literal" && last.end === part.start && !(to.length === 1 && isMark(last));
    if (joins) to[to.length - 1] = { ...last, end: part.end, value: last.value + part.value };
    else to.push(part);
  }
}
function isMark(part) {
  return part.value === "{" || part.value === ",";
}

// src/parsers/shell/words.ts
function wordStarts(c) {
  const code = peek(c);
  if (code === -1) return false;
  if ((classOf(code) & BREAK) === 0) return true;
  return (code === 60 || code === 62) && peek(c, 1) === 40;
}
function readWord(c) {
  const start = c.pos;
  const parts = [];
  const seen = { braces: false, brackets: false };
  if (peek(c) === 126) readTilde(c, parts);
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos);
    const kind = classOf(code);
    if ((kind & BREAK) !== 0) {
      if (!readParenthesis(c, code, start, parts)) break;
    } else if ((kind & SPECIAL) === 0 || isPlainHere(code)) {
      if (!readLiteral(c, parts, seen)) break;
    } else readSpecial(c, code, parts);
  }
  const split = seen.brackets ? splitBrackets(parts) : parts;
  return { start, end: c.pos, parts: seen.braces ? splitBraces(split) : split };
}
function isPlainHere(code) {
  return code === 123 || code === 91 || code === 126;
}
function readLiteral(c, parts, seen) {
  const { text, end } = c;
  const start = c.pos;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & (BREAK | SPECIAL)) !== 0) {
      if (code === 123) seen.braces = true;
      else if (code === 91) seen.brackets = true;
      else if (code !== 126) break;
    }
    at++;
  }
  const lineEnds = at === end || text.charCodeAt(at) === NEWLINE;
  if (lineEnds && text.charCodeAt(at - 1) === 13) at--;
  if (at === start) return false;
  parts.push({ type: "literal", start, end: at, value: text.slice(start, at) });
  c.pos = at;
  return true;
}
function readTilde(c, parts) {
  const start = c.pos;
  let at = start + 1;
  while (at < c.end && /[\w+.-]/.test(c.text.charAt(at))) at++;
  const follows = at < c.end ? c.text.charCodeAt(at) : NEWLINE;
  if (follows !== 47 && follows !== 58 && (classOf(follows) & BREAK) === 0) return;
  c.pos = at;
  parts.push({ type: "tilde", start, end: at, user: c.text.slice(start + 1, at) });
}
function readParenthesis(c, code, wordStart, parts) {
  const start = c.pos;
  if ((code === 60 || code === 62) && peek(c, 1) === 40) {
    c.pos += 2;
    const body = readParenthesized(c, start);
    parts.push({ type: "process", start, end: c.pos, direction: code === 60 ? "<" : ">", body });
    return true;
  }
  if (code !== 40 || start === wordStart) return false;
  const before = c.text.charAt(start - 1);
  if (before === "=" && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=$/.test(c.text.slice(Math.max(wordStart, start - 200), start))) {
    parts.push(readArray(c));
    return true;
  }
  if (!"?*+@!".includes(before)) return false;
  c.pos++;
  const inner = [];
  readEnclosed(c, inner, ")", false);
  closeWith(c, ")", start, "extended glob");
  parts.push({ type: "extended-glob", start, end: c.pos, parts: inner });
  return true;
}
function readParenthesized(c, start) {
  const saved = c.open;
  c.open = Closer.PAREN;
  const body = c.grammar.commands(c);
  c.open = saved;
  closeWith(c, ")", start, "parenthesis");
  return body;
}
function readArray(c) {
  const start = c.pos;
  c.pos++;
  return nested(
    c,
    () => ({ type: "array", start, end: c.pos, elements: [] }),
    () => {
      const elements = [];
      for (; ; ) {
        skipSpace(c);
        if (c.pos >= c.end || peek(c) === 41) break;
        if (wordStarts(c)) elements.push(readWord(c));
        else unexpected(c);
      }
      closeWith(c, ")", start, "array");
      return { type: "array", start, end: c.pos, elements };
    }
  );
}
function skipSpace(c) {
  for (; ; ) {
    skipBlanks(c);
    if (peek(c) === NEWLINE) c.pos++;
    else if (peek(c) === 35) skipComment(c);
    else return;
  }
}
function unexpected(c) {
  const found = c.text.charAt(c.pos);
  report(c, c.pos, c.pos + 1, "shell-unexpected-token", `\`${found}\` can't stand here`);
  c.pos++;
}
function readRegularExpression(c) {
  const start = c.pos;
  const parts = [];
  let depth = 0;
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos);
    if (code === NEWLINE || depth === 0 && (code === 32 || code === 9 || code === 41 || code === 59)) break;
    if (code === 40) depth++;
    else if (code === 41) depth--;
    if (code === 92 || code === 39 || code === 34 || code === 36 || code === 96) readSpecial(c, code, parts);
    else {
      c.pos++;
      parts.push({ type: "literal", start: c.pos - 1, end: c.pos, value: c.text.charAt(c.pos - 1) });
    }
  }
  return { start, end: c.pos, parts };
}

// src/parsers/shell/expansions.ts
var specialParameters = "@*#?-$!";
function readExpansion2(c, quoted) {
  return nested(c, skipped(c), () => {
    if (peek(c) === 96) return readBackquotes(c, quoted);
    switch (peek(c, 1)) {
      case 40:
        return isArithmetic(c, c.pos + 1) ? readArithmetic(c, 3, "))") : readSubstitution(c);
      case 123:
        return readTemplate(c, "${{", "}}") ?? readBraced(c, quoted);
      case 91:
        return readTemplate(c, "$[[", "]]") ?? readArithmetic(c, 2, "]");
      default:
        return readShort(c);
    }
  });
}
function skipped(c) {
  return (start) => ({ type: "literal", start, end: c.pos, value: c.text.slice(start, c.pos) });
}
function readShort(c) {
  const start = c.pos;
  const from = start + 1;
  let end = nameEnd(c, from);
  const single = from < c.end ? c.text.charAt(from) : "";
  if (end === from && single !== "" && (specialParameters.includes(single) || /\d/.test(single))) end++;
  if (end === from) return void 0;
  c.pos = end;
  return { type: "parameter", start, end, name: c.text.slice(from, end), short: true, length: false, indirect: false };
}
function readSubstitution(c) {
  const start = c.pos;
  c.pos += 2;
  const body = readParenthesized(c, start);
  return { type: "substitution", start, end: c.pos, body };
}
function readArithmetic(c, opening, closer) {
  const start = c.pos;
  c.pos += opening;
  const parts = [];
  readEnclosed(c, parts, closer, false);
  closeWith(c, closer, start, "arithmetic expression");
  return { type: "arithmetic", start, end: c.pos, parts };
}
function isArithmetic(c, at) {
  if (at + 1 >= c.end || c.text.charCodeAt(at) !== 40 || c.text.charCodeAt(at + 1) !== 40) return false;
  if (c.searchedInVain.arithmetic) return false;
  let depth = 2;
  for (let i = at + 2; i < c.end; i++) {
    const code = c.text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 40) depth++;
    else if (code === 41 && --depth === 1) return i + 1 < c.end && c.text.charCodeAt(i + 1) === 41;
  }
  c.searchedInVain.arithmetic = true;
  return false;
}
function readTemplate(c, opener, closer) {
  if (!looksAt(c, opener) || c.searchedInVain.template) return void 0;
  const start = c.pos;
  let quoted = false;
  for (let at = start + opener.length; at < c.end; at++) {
    if (c.text.charCodeAt(at) === 39) quoted = !quoted;
    if (quoted || !c.text.startsWith(closer, at)) continue;
    c.pos = Math.min(at + closer.length, c.end);
    return { type: "template", start, end: c.pos, text: c.text.slice(start, c.pos) };
  }
  c.searchedInVain.template = true;
  return void 0;
}
var operator = /:[-=?+]|##|%%|\/[/#%]|\^\^|,,|[-=?+:#%/^,@*]/y;
function readBraced(c, quoted) {
  const start = c.pos;
  c.pos += 2;
  const length = peek(c) === 35 && isParameter(c, c.pos + 1);
  const indirect = peek(c) === 33 && isParameter(c, c.pos + 1);
  if (length || indirect) c.pos++;
  const name = readParameterName(c);
  const index = peek(c) === 91 && name !== "" ? readIndex(c) : void 0;
  operator.lastIndex = c.pos;
  const found = peek(c) === 125 ? null : operator.exec(c.text);
  const argument = [];
  c.pos += found ? found[0].length : 0;
  if (name === "" || !found && peek(c) !== 125 && c.pos < c.end) badSubstitution(c, start);
  readEnclosed(c, argument, "}", quoted && /^:?[-=?+]/.test(found?.[0] ?? "-"));
  closeWith(c, "}", start, "parameter expansion");
  return {
    type: "parameter",
    start,
    end: c.pos,
    name,
    short: false,
    length,
    indirect,
    ...index ? { index } : {},
    ...found ? { operator: found[0], argument } : {}
  };
}
function isParameter(c, at) {
  if (at >= c.end) return false;
  if ((classOf(c.text.charCodeAt(at)) & NAME) !== 0) return true;
  return specialParameters.includes(c.text.charAt(at)) && c.text.charAt(at + 1) === "}";
}
function readParameterName(c) {
  const start = c.pos;
  c.pos = nameEnd(c, start);
  if (c.pos === start) while (peek(c) >= 48 && peek(c) <= 57) c.pos++;
  if (c.pos === start && c.pos < c.end && specialParameters.includes(c.text.charAt(start))) c.pos++;
  return c.text.slice(start, c.pos);
}
function readIndex(c) {
  const start = c.pos;
  c.pos++;
  const parts = [];
  readEnclosed(c, parts, "]", false);
  closeWith(c, "]", start, "index");
  return parts;
}
function badSubstitution(c, start) {
  report(
    c,
    start,
    Math.min(c.pos + 1, c.end),
    "shell-bad-substitution",
    "no shell knows this parameter expansion",
    "After the opening brace comes a name, then `}` or an operator such as `:-`."
  );
}
function readBackquotes(c, quoted) {
  const start = c.pos;
  const { close: close2, escapes } = closingBackquote(c, quoted);
  if (close2 === c.end) {
    report(c, start, start + 1, "shell-unterminated-quote", "the backquote opened here is never closed");
  }
  const after = Math.min(close2 + 1, c.end);
  if (escapes.length > 0) return readEscapedScript(c, start, close2, after, escapes);
  const saved = { end: c.end, open: c.open, pending: c.pending };
  Object.assign(c, { pos: start + 1, end: close2, open: 0, pending: [] });
  const body = c.grammar.commands(c);
  endHereDocuments(c);
  Object.assign(c, saved, { pos: c.abandoned ? saved.end : after });
  return { type: "substitution", start, end: c.pos, body };
}
function closingBackquote(c, quoted) {
  const escapes = [];
  let at = c.pos + 1;
  while (at < c.end && c.text.charCodeAt(at) !== 96) {
    if (c.text.charCodeAt(at) === 92 && at + 1 < c.end) {
      const next = c.text.charCodeAt(at + 1);
      if (next === 96 || next === 92 || next === 36 || quoted && next === 34) escapes.push(at);
      at++;
    }
    at++;
  }
  return { close: Math.min(at, c.end), escapes };
}
function readEscapedScript(c, start, close2, after, escapes) {
  let text = "";
  let from = start + 1;
  const segments = [{ at: 0, source: from }];
  for (const backslash of escapes) {
    text += c.text.slice(from, backslash);
    from = backslash + 1;
    segments.push({ at: text.length, source: from });
  }
  text += c.text.slice(from, close2);
  const tree = c.grammar.script(text, compose(c.map, segments, text.length), c.depth);
  c.problems.push(...tree.problems);
  c.pos = after;
  return { type: "substitution", start, end: after, body: tree.body, tree };
}
function readDoubleParentheses(c) {
  const start = c.pos;
  c.pos += 2;
  const parts = [];
  readEnclosed(c, parts, "))", false);
  closeWith(c, "))", start, "arithmetic expression");
  return parts;
}

// src/parsers/shell/keywords.ts
var reserved = /* @__PURE__ */ new Set([
  ...["if", "then", "elif", "else", "fi", "for", "select", "in", "do", "done", "while", "until", "case", "esac"],
  ...["function", "time", "coproc", "{", "}", "!", "[[", "]]"]
]);
var closers = /* @__PURE__ */ new Map([
  ["then", Closer.THEN],
  ["elif", Closer.ELSE],
  ["else", Closer.ELSE],
  ["fi", Closer.ELSE],
  ["do", Closer.DO],
  ["done", Closer.DONE],
  ["esac", Closer.ESAC],
  ["}", Closer.BRACE]
]);
var longest = "function".length;
function keywordAt(c) {
  let end = c.pos;
  while (end < c.end && end - c.pos <= longest && isKeywordCode(c.text.charCodeAt(end))) end++;
  if (end === c.pos) return "";
  const follows = end < c.end ? c.text.charCodeAt(end) : 10;
  const ends = (classOf(follows) & BREAK) !== 0 || follows === 13 || follows === 92 && continuation(c, end - c.pos) > 0;
  if (!ends) return "";
  const word = c.text.slice(c.pos, end);
  return reserved.has(word) ? word : "";
}
function isKeywordCode(code) {
  return code >= 97 && code <= 122 || code === 123 || code === 125 || code === 33 || code === 91 || code === 93;
}
function takeKeyword(c, wanted) {
  if (keywordAt(c) !== wanted) return false;
  c.pos += wanted.length;
  return true;
}
function expectKeyword(c, wanted, construct, start) {
  skipBlanks(c);
  if (takeKeyword(c, wanted)) return true;
  const message = `the \`${construct}\` that starts here has no \`${wanted}\``;
  report(c, start, start + construct.length, "shell-unclosed", message);
  return false;
}
function closerAt(c) {
  const code = peek(c);
  if (code === 41) return Closer.PAREN;
  if (code === 59) return clauseEnd(c) > 0 ? Closer.CLAUSE : 0;
  return closers.get(keywordAt(c)) ?? 0;
}
function clauseEnd(c) {
  if (peek(c) !== 59) return 0;
  if (peek(c, 1) === 59) return peek(c, 2) === 38 ? 3 : 2;
  return peek(c, 1) === 38 ? 2 : 0;
}

// src/parsers/shell/redirects.ts
var operators = ["<<<", "<<-", "<<", "<&", "<>", "<", ">>", ">&", ">|", ">", "&>>", "&>"];
function operatorAt(c) {
  const code = peek(c);
  if (code === 38) return peek(c, 1) === 62 ? c.pos : -1;
  let at = c.pos;
  if (code >= 48 && code <= 57) while (at < c.end && /\d/.test(c.text.charAt(at))) at++;
  else if (code === 123) {
    const end = nameEnd(c, at + 1);
    if (end === at + 1 || c.text.charAt(end) !== "}") return -1;
    at = end + 1;
  }
  const found = at < c.end ? c.text.charCodeAt(at) : -1;
  if (found !== 60 && found !== 62) return -1;
  const process = c.text.charCodeAt(at + 1) === 40 && at + 1 < c.end;
  return process ? -1 : at;
}
function readRedirect(c) {
  const at = operatorAt(c);
  if (at < 0) return void 0;
  const start = c.pos;
  const descriptor = c.text.slice(start, at).replace(/^\{|\}$/g, "");
  c.pos = at;
  const operator2 = operators.find((o) => take(c, o)) ?? "<";
  const operatorEnd = c.pos;
  skipBlanks(c);
  const target = wordStarts(c) ? readWord(c) : void 0;
  if (!target) {
    c.pos = operatorEnd;
    report(c, at, operatorEnd, "shell-missing-target", `nothing follows the redirection \`${operator2}\``);
  }
  const redirect = { start, end: c.pos, operator: operator2 };
  if (descriptor !== "") redirect.descriptor = descriptor;
  if (target) redirect.target = target;
  if (target && (operator2 === "<<" || operator2 === "<<-")) announce(c, redirect, target);
  return redirect;
}
function announce(c, redirect, target) {
  c.pending.push({
    ...delimiterOf(c, target),
    stripTabs: redirect.operator === "<<-",
    operator: { start: redirect.start, end: redirect.end },
    receive: (body) => {
      redirect.hereDocument = body;
    }
  });
}
function readRedirects(c) {
  const redirects = [];
  for (; ; ) {
    skipBlanks(c);
    const redirect = readRedirect(c);
    if (!redirect) return redirects;
    redirects.push(redirect);
  }
}

// src/parsers/shell/compound.ts
function readCompound(c, grammar2) {
  if (peek(c) === 40) return readParentheses(c);
  const keyword = keywordAt(c);
  switch (keyword) {
    case "":
      return void 0;
    case "{":
      return readGroup(c);
    case "if":
      return readIf(c);
    case "for":
    case "select":
      return readFor(c, keyword, grammar2);
    case "while":
    case "until":
      return readLoop(c, keyword);
    case "case":
      return readCase(c, grammar2);
    case "function":
      return readFunction(c, grammar2);
    case "[[":
      return readTest(c, grammar2);
    case "coproc":
      return readCoprocess(c, grammar2);
    default:
      return void 0;
  }
}
function tail(c, start) {
  const end = c.pos;
  const redirects = readRedirects(c);
  return { start, end: redirects.at(-1)?.end ?? end, redirects };
}
function readUntil(c, closers2) {
  const saved = c.open;
  c.open = saved | closers2;
  const list2 = c.grammar.commands(c);
  c.open = saved;
  return list2;
}
function readParentheses(c) {
  const start = c.pos;
  if (isArithmetic(c, start)) {
    const parts = readDoubleParentheses(c);
    return { type: "arithmetic-command", parts, ...tail(c, start) };
  }
  c.pos++;
  const body = readParenthesized(c, start);
  return { type: "subshell", body, ...tail(c, start) };
}
function readGroup(c) {
  const start = c.pos;
  c.pos++;
  const body = readUntil(c, Closer.BRACE);
  expectKeyword(c, "}", "{", start);
  return { type: "group", body, ...tail(c, start) };
}
function readIf(c) {
  const start = c.pos;
  c.pos += "if".length;
  const branches = [];
  do {
    const condition = readUntil(c, Closer.THEN | Closer.ELSE);
    expectKeyword(c, "then", "if", start);
    branches.push({ condition, body: readUntil(c, Closer.ELSE) });
  } while (takeKeyword(c, "elif"));
  const otherwise = takeKeyword(c, "else") ? readUntil(c, Closer.ELSE) : void 0;
  expectKeyword(c, "fi", "if", start);
  return { type: "if", branches, ...otherwise ? { otherwise } : {}, ...tail(c, start) };
}
function readFor(c, type, grammar2) {
  const start = c.pos;
  c.pos += type.length;
  skipBlanks(c);
  if (type === "for" && isArithmetic(c, c.pos)) {
    const header = readDoubleParentheses(c);
    const body2 = readLoopBody(c, type, start, grammar2);
    return { type: "for-arithmetic", header, body: body2, ...tail(c, start) };
  }
  const nameStart = c.pos;
  c.pos = nameEnd(c, nameStart);
  const variable = c.text.slice(nameStart, c.pos);
  if (variable === "") report(c, start, c.pos, "shell-missing-name", `a variable must follow \`${type}\``);
  grammar2.skipLines(c);
  const words = takeKeyword(c, "in") ? readWords(c) : void 0;
  const body = readLoopBody(c, type, start, grammar2);
  return { type, variable, ...words ? { words } : {}, body, ...tail(c, start) };
}
function readWords(c) {
  const words = [];
  for (skipBlanks(c); wordStarts(c) && peek(c) !== 35; skipBlanks(c)) words.push(readWord(c));
  return words;
}
function readLoopBody(c, construct, start, grammar2) {
  skipBlanks(c);
  if (clauseEnd(c) === 0) take(c, ";");
  grammar2.skipLines(c);
  if (takeKeyword(c, "{")) {
    const body = readUntil(c, Closer.BRACE);
    expectKeyword(c, "}", construct, start);
    return body;
  }
  return readDo(c, construct, start);
}
function readDo(c, construct, start) {
  expectKeyword(c, "do", construct, start);
  const body = readUntil(c, Closer.DONE);
  expectKeyword(c, "done", construct, start);
  return body;
}
function readLoop(c, type) {
  const start = c.pos;
  c.pos += type.length;
  const condition = readUntil(c, Closer.DO | Closer.DONE);
  const body = readDo(c, type, start);
  return { type, condition, body, ...tail(c, start) };
}
function readCase(c, grammar2) {
  const start = c.pos;
  c.pos += "case".length;
  skipBlanks(c);
  const subject = wordStarts(c) ? readWord(c) : void 0;
  grammar2.skipLines(c);
  expectKeyword(c, "in", "case", start);
  const clauses = [];
  for (; ; ) {
    grammar2.skipLines(c);
    if (c.pos >= c.end || keywordAt(c) === "esac") break;
    const clause = readClause(c);
    if (clause.end === clause.start) break;
    clauses.push(clause);
  }
  expectKeyword(c, "esac", "case", start);
  return { type: "case", ...subject ? { subject } : {}, clauses, ...tail(c, start) };
}
function readClause(c) {
  const start = c.pos;
  take(c, "(");
  const patterns = [];
  for (; ; ) {
    skipBlanks(c);
    if (wordStarts(c)) patterns.push(readWord(c));
    skipBlanks(c);
    if (peek(c) !== 124) break;
    c.pos++;
  }
  if (!take(c, ")") && c.pos > start) {
    report(c, start, c.pos, "shell-unclosed", "the pattern has no `)`");
  }
  const body = readUntil(c, Closer.CLAUSE | Closer.ESAC);
  c.pos += clauseEnd(c);
  return { start, end: c.pos, patterns, body };
}
function readFunction(c, grammar2) {
  const start = c.pos;
  c.pos += "function".length;
  skipBlanks(c);
  const nameStart = c.pos;
  if (wordStarts(c)) readWord(c);
  const name = c.text.slice(nameStart, c.pos);
  skipBlanks(c);
  if (take(c, "(")) {
    skipBlanks(c);
    take(c, ")");
  }
  grammar2.skipLines(c);
  const body = grammar2.command(c);
  if (!body) report(c, start, c.pos, "shell-unclosed", `the function \`${name}\` has no body`);
  return { type: "function", name, ...body ? { body } : {}, start, end: c.pos, redirects: [] };
}
function readCoprocess(c, grammar2) {
  const start = c.pos;
  c.pos += "coproc".length;
  skipBlanks(c);
  const name = readCoprocessName(c);
  const body = grammar2.command(c);
  if (!body) {
    c.pos = start;
    return void 0;
  }
  return { type: "coproc", ...name ? { name } : {}, body, start, end: c.pos, redirects: [] };
}
function readCoprocessName(c) {
  const start = c.pos;
  const end = nameEnd(c, start);
  if (end === start || keywordAt(c) !== "") return "";
  c.pos = end;
  skipBlanks(c);
  if (c.pos > end && (peek(c) === 40 || keywordAt(c) !== "")) return c.text.slice(start, end);
  c.pos = start;
  return "";
}
function readTest(c, grammar2) {
  const start = c.pos;
  c.pos += 2;
  const words = [];
  for (; ; ) {
    grammar2.skipLines(c);
    if (c.pos >= c.end || peek(c) === 59 || keywordAt(c) === "]]") break;
    const last = words.at(-1);
    const afterMatch = last !== void 0 && c.text.slice(last.start, last.end) === "=~";
    words.push(afterMatch ? readRegularExpression(c) : readTestOperator(c) ?? readWord(c));
    if (words.at(-1)?.end === words.at(-1)?.start) break;
  }
  expectKeyword(c, "]]", "[[", start);
  return { type: "test", words, ...tail(c, start) };
}
function readTestOperator(c) {
  const start = c.pos;
  const found = take(c, "&&") || take(c, "||") || (peek(c) === 40 || peek(c) === 41) && ++c.pos > 0;
  if (!found && (peek(c) === 60 || peek(c) === 62) && peek(c, 1) !== 40) c.pos++;
  if (c.pos === start) return void 0;
  const part = { type: "literal", start, end: c.pos, value: c.text.slice(start, c.pos) };
  return { start, end: c.pos, parts: [part] };
}

// src/parsers/shell/commands.ts
function readCommands(c) {
  const start = c.pos;
  return nested(
    c,
    () => ({ start, end: c.pos, items: [] }),
    () => {
      const items = [];
      for (; ; ) {
        skipLines(c);
        if (c.pos >= c.end) break;
        const closer = closerAt(c);
        if ((closer & c.open) !== 0) break;
        if (closer !== 0) skipStray(c);
        else items.push(readItem(c));
      }
      return { start: items[0]?.start ?? c.pos, end: items.at(-1)?.end ?? c.pos, items };
    }
  );
}
function skipLines(c) {
  for (; ; ) {
    skipBlanks(c);
    const code = peek(c);
    if (code === 35) skipComment(c);
    else if (code === NEWLINE) {
      c.pos++;
      if (c.pending.length > 0) readHereDocuments(c);
    } else return;
  }
}
function skipStray(c) {
  const length = Math.max(1, keywordAt(c).length, clauseEnd(c));
  const found = c.text.slice(c.pos, c.pos + length);
  report(c, c.pos, c.pos + length, "shell-unexpected-token", `\`${found}\` closes nothing that is open here`);
  c.pos += length;
}
function readItem(c) {
  const start = c.pos;
  const first = readPipeline(c);
  const rest = [];
  let end = c.pos;
  for (; ; ) {
    skipBlanks(c);
    const operator2 = take(c, "&&") ? "&&" : take(c, "||") ? "||" : void 0;
    if (!operator2) break;
    skipLines(c);
    rest.push({ operator: operator2, pipeline: readPipeline(c) });
    end = c.pos;
  }
  const terminator = readTerminator(c);
  if (c.pos === start) unexpected(c);
  return { start, end, first, rest, terminator };
}
function readTerminator(c) {
  switch (peek(c)) {
    case 59:
      if (clauseEnd(c) > 0) return "";
      c.pos++;
      return ";";
    case 38:
      c.pos++;
      return "&";
    case NEWLINE:
      return "\n";
    default:
      if (c.pos < c.end && peek(c) !== 35 && closerAt(c) === 0) lacksSeparator(c);
      return "";
  }
}
function lacksSeparator(c) {
  const end = Math.min(lineEnd(c, c.pos), c.pos + 1);
  const found = c.text.slice(c.pos, end);
  const hint = "End the command before it with `;` or a line break.";
  report(c, c.pos, end, "shell-unexpected-token", `\`${found}\` can't go on the command before it`, hint);
}
function readPipeline(c) {
  const start = c.pos;
  let negated = false;
  let timed = false;
  for (let keyword = keywordAt(c); keyword === "!" || keyword === "time"; keyword = keywordAt(c)) {
    takeKeyword(c, keyword);
    if (keyword === "!") negated = !negated;
    else timed = true;
    skipBlanks(c);
    if (keyword === "time" && /^-p\s/.test(c.text.slice(c.pos, c.pos + 3))) c.pos += 2;
    skipBlanks(c);
  }
  const commands = [];
  for (; ; ) {
    const command = readCommand(c);
    if (command) commands.push(command);
    else if (commands.length > 0 || !(negated || timed)) lacksCommand(c);
    skipBlanks(c);
    if (peek(c) !== 124 || peek(c, 1) === 124) break;
    c.pos += peek(c, 1) === 38 ? 2 : 1;
    skipLines(c);
  }
  return { start, end: commands.at(-1)?.end ?? c.pos, negated, timed, commands };
}
function lacksCommand(c) {
  const end = Math.min(c.pos + 1, c.end);
  const found = c.pos < end ? `\`${c.text.slice(c.pos, end)}\`` : "the end of the script";
  const start = c.pos < end ? c.pos : Math.max(0, c.text.trimEnd().length - 1);
  report(
    c,
    start,
    Math.max(end, start),
    "shell-missing-command",
    `a command is missing before ${found === "`\n`" ? "the line break" : found}`
  );
}
function readCommand(c) {
  return nested(
    c,
    () => void 0,
    () => closerAt(c) === 0 ? readCompound(c, commandGrammar) ?? readSimple(c) : void 0
  );
}
var commandGrammar = { command: readCommand, skipLines };
function readSimple(c) {
  const start = c.pos;
  const assignments = [];
  const words = [];
  const redirects = [];
  let end = start;
  for (; ; ) {
    skipBlanks(c);
    const redirect = readRedirect(c);
    if (redirect) redirects.push(redirect);
    else if (wordStarts(c) && peek(c) !== 35) {
      const assignment = words.length === 0 ? readAssignment(c) : void 0;
      if (assignment) assignments.push(assignment);
      else words.push(readWord(c));
    } else if (peek(c) === 40 && end > start) {
      const definition = words.length === 1 ? readFunction2(c, words[0]) : void 0;
      if (definition) return definition;
      unexpected(c);
    } else break;
    end = c.pos;
  }
  if (end === start) return void 0;
  return { type: "simple", start, end, assignments, words, redirects };
}
function readFunction2(c, word) {
  const open = c.pos;
  c.pos++;
  skipBlanks(c);
  if (!word || !take(c, ")")) {
    c.pos = open;
    return void 0;
  }
  skipLines(c);
  const body = readCommand(c);
  if (!body) lacksCommand(c);
  const name = c.text.slice(word.start, word.end);
  return { type: "function", start: word.start, end: c.pos, name, redirects: [], ...body ? { body } : {} };
}
var longestIndex = 250;
function readAssignment(c) {
  const start = c.pos;
  const end = nameEnd(c, start);
  if (end === start) return void 0;
  const indexEnd = c.text.charCodeAt(end) === 91 ? findIndexEnd(c, end) : end;
  const append2 = c.text.charCodeAt(indexEnd) === 43;
  const equals = append2 ? indexEnd + 1 : indexEnd;
  if (equals >= c.end || c.text.charCodeAt(equals) !== 61) return void 0;
  const index = indexEnd > end ? readIndexParts(c, end + 1, indexEnd - 1) : void 0;
  c.pos = equals + 1;
  const value = readValue(c);
  const name = c.text.slice(start, end);
  return { start, end: c.pos, name, append: append2, ...index ? { index } : {}, ...value ? { value } : {} };
}
function readValue(c) {
  if (peek(c) === 40) {
    const array = readArray(c);
    return { start: array.start, end: array.end, parts: [array] };
  }
  const value = wordStarts(c) ? readWord(c) : void 0;
  return value && value.end > value.start ? value : void 0;
}
function readIndexParts(c, start, end) {
  const parts = [];
  const saved = c.end;
  c.pos = start;
  c.end = end;
  readEnclosed(c, parts, "]", false);
  c.end = saved;
  return parts;
}
function findIndexEnd(c, open) {
  let depth = 0;
  const stop = Math.min(c.end, open + longestIndex);
  for (let at = open; at < stop; at++) {
    const code = c.text.charCodeAt(at);
    if (code === NEWLINE) break;
    if (code === 91) depth++;
    else if (code === 93 && --depth === 0) {
      return /^\]\+?=/.test(c.text.slice(at, at + 3)) ? at + 1 : open;
    }
  }
  return open;
}

// src/parsers/shell/walk.ts
function walkCommands(tree, visit) {
  walkList(tree.body, tree, visit);
}
function walkList(list2, tree, visit) {
  for (const item of list2.items) {
    for (const pipeline of [item.first, ...item.rest.map((r) => r.pipeline)]) {
      for (const command of pipeline.commands) walkCommand(command, tree, visit);
    }
  }
}
function walkCommand(command, tree, visit) {
  visit(command, tree);
  for (const list2 of listsOf(command)) walkList(list2, tree, visit);
  if ((command.type === "function" || command.type === "coproc") && command.body) walkCommand(command.body, tree, visit);
  for (const part of partsOf(command)) walkPart(part, tree, visit);
}
function listsOf(command) {
  switch (command.type) {
    case "subshell":
    case "group":
    case "for":
    case "select":
    case "for-arithmetic":
      return [command.body];
    case "while":
    case "until":
      return [command.condition, command.body];
    case "if": {
      const branches = command.branches.flatMap((b) => [b.condition, b.body]);
      return command.otherwise ? [...branches, command.otherwise] : branches;
    }
    case "case":
      return command.clauses.map((clause) => clause.body);
    default:
      return [];
  }
}
function partsOf(command) {
  const parts = [];
  const add = (more) => {
    if (more) for (const part of more) parts.push(part);
  };
  switch (command.type) {
    case "simple":
      for (const { index, value } of command.assignments) {
        add(index);
        add(value?.parts);
      }
      for (const word of command.words) add(word.parts);
      break;
    case "for":
    case "select":
      for (const word of command.words ?? []) add(word.parts);
      break;
    case "case":
      add(command.subject?.parts);
      for (const { patterns } of command.clauses) for (const word of patterns) add(word.parts);
      break;
    case "test":
      for (const word of command.words) add(word.parts);
      break;
    case "arithmetic-command":
      add(command.parts);
      break;
    case "for-arithmetic":
      add(command.header);
  }
  for (const { target, hereDocument } of command.redirects) {
    add(target?.parts);
    add(hereDocument?.parts);
  }
  return parts;
}
function walkPart(part, tree, visit) {
  if (part.type === "substitution") walkList(part.body, part.tree ?? tree, visit);
  else if (part.type === "process") walkList(part.body, tree, visit);
  else for (const inner of childParts(part)) walkPart(inner, tree, visit);
}
function childParts(part) {
  switch (part.type) {
    case "double":
    case "ansi":
    case "arithmetic":
    case "extended-glob":
      return part.parts;
    case "parameter":
      return [...part.index ?? [], ...part.argument ?? []];
    case "brace":
      return part.alternatives.flat();
    case "array":
      return part.elements.flatMap((e) => e.parts);
    default:
      return [];
  }
}

// src/parsers/shell/index.ts
var grammar = { commands: readCommands, expansion: readExpansion2, script: readScript };
function parseShell(text, map) {
  return readScript(text, map, 0);
}
function readScript(text, map, depth) {
  const c = newCursor(text, map, grammar, depth);
  const body = readCommands(c);
  endHereDocuments(c);
  return { text, map, body, comments: c.comments, problems: c.problems };
}
function placeOf(tree, node) {
  return spanOf(tree.map, node.start, node.end);
}

// src/platforms/shell/dialect.ts
var programs = /* @__PURE__ */ new Map([
  ["sh", "sh"],
  ["ash", "sh"],
  ["dash", "sh"],
  ["busybox", "sh"],
  ["bash", "bash"],
  ["ksh", "ksh"],
  ["mksh", "ksh"],
  ["zsh", "zsh"],
  ["powershell", "powershell"],
  ["pwsh", "powershell"],
  ["cmd", "cmd"]
]);
function dialect(shellWords) {
  const [program = "", ...rest] = shellWords;
  const name = program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).toLowerCase();
  if (name === "env" && rest.length > 0) return dialect(rest.filter((word) => !/^-|=/.test(word)));
  return programs.get(name.replace(/\.exe$/, "")) ?? "other";
}
function shebangDialect(script) {
  const line = /^#!\s*([^\n]*)/.exec(script)?.[1];
  return line === void 0 ? void 0 : dialect(line.trim().split(/\s+/));
}
function isPosix(language) {
  return language === "sh" || language === "bash" || language === "ksh" || language === "zsh";
}

// src/platforms/shell/scope.ts
function newScope(tree, environment) {
  return { environment, assigned: /* @__PURE__ */ new Map(), uncertain: uncertainNames(tree), disturbed: false };
}
function functionScope(scope) {
  const uncertain = /* @__PURE__ */ new Set([...scope.uncertain, ...scope.assigned.keys()]);
  return { ...scope, assigned: /* @__PURE__ */ new Map(), uncertain };
}
function lookUp(scope, name, at) {
  if (scope.disturbed) return unknown(`\`${name}\` may have been set by a sourced or evaluated script`, at);
  if (scope.uncertain.has(name)) return unknown(`\`${name}\` isn't assigned on every way to this place`, at);
  const known2 = scope.assigned.get(name) ?? scope.environment.get(name);
  if (known2) return known2;
  return unknown(
    /^[A-Za-z_]/.test(name) ? `\`${name}\` isn't set in this script` : `\`$${name}\` is set at run time`,
    at
  );
}
var setters = /* @__PURE__ */ new Set([
  "read",
  "unset",
  "getopts",
  "mapfile",
  "readarray",
  "let",
  "printf",
  "local"
]);
function uncertainNames(tree) {
  const straight = straightLine(tree);
  const names = /* @__PURE__ */ new Set();
  walkCommands(tree, (command, own) => {
    if (command.type === "for" || command.type === "select") names.add(command.variable);
    if (command.type === "arithmetic-command" || command.type === "for-arithmetic") {
      for (const name2 of own.text.slice(command.start, command.end).match(/[A-Za-z_]\w*/g) ?? []) names.add(name2);
    }
    if (command.type !== "simple") return;
    const first = command.words[0];
    const name = first ? own.text.slice(first.start, first.end) : "";
    const declares = declarers.has(name);
    if (command.words.length === 0 && !straight.has(command)) for (const a of command.assignments) names.add(a.name);
    if (!setters.has(name) && !(declares && !straight.has(command))) return;
    for (const word of command.words.slice(1)) {
      const assigned = /^[A-Za-z_]\w*/.exec(own.text.slice(word.start, word.end))?.[0];
      if (assigned) names.add(assigned);
    }
  });
  return names;
}
var declarers = /* @__PURE__ */ new Set(["export", "readonly", "declare", "typeset"]);
function straightLine(tree) {
  const result = /* @__PURE__ */ new Set();
  for (const item of tree.body.items) {
    if (item.terminator === "&") continue;
    const pipelines = [item.first];
    for (const { operator: operator2, pipeline } of item.rest) {
      if (operator2 === "||") break;
      pipelines.push(pipeline);
    }
    for (const { commands, negated } of pipelines) {
      const [only] = commands;
      if (commands.length === 1 && !negated && only?.type === "simple") result.add(only);
    }
  }
  return result;
}

// src/platforms/shell/words.ts
var maxAlternatives = 64;
function expandWord(word, tree, scope) {
  if (!word.parts.some((part) => part.type === "brace")) return expandParts(word, tree, scope);
  const variants = alternatives(word.parts);
  if (!variants) return { values: [unknown("the braces expand to too many words", placeOf(tree, word))], exact: false };
  const expanded = variants.map((parts) => expandParts({ ...word, parts }, tree, scope));
  return { values: expanded.flatMap((e) => e.values), exact: expanded.every((e) => e.exact) };
}
function wordValue(word, tree, scope) {
  const pieces = word.parts.map((part) => pieceOf(part, tree, scope));
  return join(pieces, placeOf(tree, word), tree.text.slice(word.start, word.end), styleOf(word));
}
function alternatives(parts) {
  let result = [[]];
  for (const part of parts) {
    const choices = part.type === "brace" && !part.sequence ? part.alternatives.flatMap((a) => alternatives(a) ?? [void 0]) : [[part]];
    if (result.length * choices.length > maxAlternatives) return void 0;
    const known2 = choices.filter((choice) => choice !== void 0);
    if (known2.length < choices.length) return void 0;
    result = result.flatMap((head) => known2.map((choice) => [...head, ...choice]));
  }
  return result;
}
function expandParts(word, tree, scope) {
  const pieces = word.parts.map((part) => pieceOf(part, tree, scope));
  const at = placeOf(tree, word);
  const raw = tree.text.slice(word.start, word.end);
  const value = join(pieces, at, raw, styleOf(word));
  const splitting = pieces.filter((p) => p.splits);
  if (splitting.length === 0) return { values: [value], exact: true };
  if (value.kind !== "scalar") return { values: [value], exact: splitting.length < pieces.length };
  return { values: splitFields(pieces).map((field) => ({ ...value, value: field, raw })), exact: true };
}
function join(pieces, at, raw, style) {
  let known2 = "";
  for (const piece of pieces) {
    known2 += piece.text;
    if (piece.why !== void 0) {
      return unknown(piece.why, at, { ...known2 === "" ? {} : { prefix: known2 }, ...originOf(piece) });
    }
  }
  const computed = pieces.find((p) => p.origin);
  return scalar(known2, at, { ...raw === known2 ? {} : { raw }, style, ...computed ? originOf(computed) : {} });
}
function originOf(piece) {
  return piece.origin ? { origin: piece.origin } : {};
}
function splitFields(pieces) {
  const fields = [];
  let current;
  for (const piece of pieces) {
    if (!piece.splits) {
      current = (current ?? "") + piece.text;
      continue;
    }
    const [head = "", ...rest] = piece.text.split(/[ \t\n]+/);
    if (head !== "") current = (current ?? "") + head;
    for (const next of rest) {
      if (current !== void 0) fields.push(current);
      current = next === "" ? void 0 : next;
    }
  }
  if (current !== void 0) fields.push(current);
  return fields;
}
function styleOf(word) {
  const [only, more] = word.parts;
  if (only && !more && only.type === "single") return "single";
  return only && !more && only.type === "double" ? "double" : "plain";
}
function known(text) {
  return { text, splits: false };
}
function notKnown(why, splits = false) {
  return { text: "", why, splits };
}
function pieceOf(part, tree, scope) {
  switch (part.type) {
    case "literal":
    case "escaped":
      return known(part.value);
    case "single":
      return beforeTemplate(part.value);
    case "double":
    case "ansi":
      return quotedPiece(part.parts, tree, scope);
    case "parameter":
      return parameterPiece(part, tree, scope);
    // Which files a pattern names is a matter of the machine; as an argument it stands as written.
    case "glob":
      return known(part.text);
    case "tilde":
      return known(`~${part.user}`);
    case "template":
      return notKnown(`\`${part.text}\` is filled in before the shell runs`, true);
    case "substitution":
      return notKnown("a command's output isn't known here", true);
    case "arithmetic":
      return notKnown("the arithmetic expression isn't computed here");
    case "process":
      return notKnown("the name of a pipe is given at run time");
    case "extended-glob":
    case "brace":
    case "array":
      return notKnown("what it expands to is decided at run time", true);
  }
}
function beforeTemplate(text) {
  const template = text.indexOf("${{");
  if (template < 0) return known(text);
  return { text: text.slice(0, template), why: "a template is filled in before the shell runs", splits: false };
}
function quotedPiece(parts, tree, scope) {
  let text = "";
  let origin;
  for (const part of parts) {
    const piece = pieceOf(part, tree, scope);
    text += piece.text;
    origin ??= piece.origin;
    const several = part.type === "parameter" && (part.name === "@" || part.index !== void 0);
    if (piece.why !== void 0) return { ...piece, text, splits: several };
  }
  return { text, splits: false, ...origin ? { origin } : {} };
}
function parameterPiece(part, tree, scope) {
  const plain2 = !part.length && !part.indirect && !part.index;
  const defaults = part.operator === ":-" || part.operator === "-";
  if (!plain2 || part.operator !== void 0 && !defaults) {
    return notKnown(`\`${tree.text.slice(part.start, part.end)}\` is computed at run time`, true);
  }
  const value = lookUp(scope, part.name, placeOf(tree, part));
  if (value.kind === "unknown") return { text: value.prefix ?? "", why: value.why, splits: true, origin: value };
  if (value.kind !== "scalar") return notKnown(`\`${part.name}\` is no single text`, true);
  const text = value.value === null ? "" : String(value.value);
  if (text === "" && part.operator === ":-") return quotedPiece(part.argument ?? [], tree, scope);
  return { text, splits: true, origin: value };
}

// src/platforms/shell/details.ts
function environmentOf(command, wrapped, tree, scope) {
  const entries = /* @__PURE__ */ new Map();
  for (const assignment of command.assignments) {
    const nameEnd2 = assignment.start + assignment.name.length;
    const keySpan = placeOf(tree, { start: assignment.start, end: nameEnd2 });
    entries.set(assignment.name, { ...assignedValue(assignment, tree, scope), keySpan });
  }
  for (const word of wrapped) for (const [name, value] of splitAssignment(word)) entries.set(name, value);
  return mapping(entries, placeOf(tree, command));
}
function assignedValue(assignment, tree, scope) {
  const { value, append: append2, index } = assignment;
  const at = placeOf(tree, value ?? { start: assignment.end, end: assignment.end });
  if (append2 || index)
    return { kind: "unknown", why: `\`${assignment.name}\` is only a part of what is assigned`, span: at };
  return value ? wordValue(value, tree, scope) : scalar("", at);
}
function splitAssignment(word) {
  const written = word.kind === "scalar" ? String(word.value) : word.kind === "unknown" ? word.prefix ?? "" : "";
  const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/s.exec(written) ?? [];
  if (name === void 0 || text === void 0) return [];
  if (word.kind === "scalar") return [[name, { ...word, value: text }]];
  return word.kind === "unknown" ? [[name, { ...word, prefix: text }]] : [];
}
function redirectsOf(command, tree, scope) {
  const span = placeOf(tree, command);
  return list(
    command.redirects.map((redirect) => redirectOf(redirect, tree, scope)),
    span
  );
}
function redirectOf(redirect, tree, scope) {
  const span = placeOf(tree, redirect);
  const { operator: operator2, target } = redirect;
  const entries = [
    ["op", scalar(operator2, span)],
    ["fd", descriptorOf(redirect, span)],
    ["target", target ? wordValue(target, tree, scope) : missing(span)]
  ];
  const body = redirect.hereDocument;
  if (body) entries.push(["body", wordValue(body, tree, scope)]);
  return mapping(new Map(entries), span);
}
function descriptorOf({ descriptor, operator: operator2 }, span) {
  const fallback = operator2.startsWith("<") ? 0 : 1;
  return scalar(descriptor === void 0 ? fallback : /^\d+$/.test(descriptor) ? Number(descriptor) : descriptor, span);
}

// src/platforms/shell/wrappers.ts
var plain = { valued: [], operands: 0, assigns: false, unless: [] };
var wrappers = new Map(
  Object.entries({
    sudo: {
      ...plain,
      valued: [
        "-u",
        "-g",
        "-h",
        "-p",
        "-C",
        "-D",
        "-R",
        "-T",
        "-U",
        "-r",
        "-t",
        "--user",
        "--group",
        "--host",
        "--prompt"
      ],
      assigns: true,
      unless: ["-l", "-v", "-e", "-K", "-V", "--list", "--edit", "--version"]
    },
    doas: { ...plain, valued: ["-u", "-C"] },
    env: { ...plain, valued: ["-u", "-C", "-S", "--unset", "--chdir"], assigns: true },
    exec: { ...plain, valued: ["-a"] },
    command: { ...plain, unless: ["-v", "-V"] },
    builtin: plain,
    nohup: plain,
    setsid: plain,
    time: { ...plain, valued: ["-f", "-o", "--format", "--output"] },
    nice: { ...plain, valued: ["-n", "--adjustment"] },
    ionice: { ...plain, valued: ["-c", "-n", "-p", "--class", "--classdata"] },
    stdbuf: { ...plain, valued: ["-i", "-o", "-e", "--input", "--output", "--error"] },
    timeout: { ...plain, valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 },
    chroot: { ...plain, operands: 1 },
    gosu: { ...plain, operands: 1 },
    "su-exec": { ...plain, operands: 1 },
    tini: { ...plain, valued: ["-p", "-e"] },
    "dumb-init": { ...plain, valued: ["-r", "--rewrite"] },
    busybox: plain,
    xargs: {
      ...plain,
      valued: ["-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s", "--max-args", "--max-procs", "--replace", "--delimiter"]
    }
  })
);
function unwrap(words) {
  const taken = [];
  const assignments = [];
  let rest = words;
  for (; ; ) {
    const [first] = rest;
    const wrapper = first && wrappers.get(baseName(first));
    const inner = first && wrapper ? commandBehind(rest, wrapper, assignments) : moduleBehind(rest);
    if (!first || !inner) return { wrappers: taken, assignments, words: rest };
    taken.push(first);
    rest = inner;
  }
}
function baseName(word) {
  if (word.kind !== "scalar" || typeof word.value !== "string") return "";
  return word.value.slice(word.value.lastIndexOf("/") + 1);
}
function commandBehind(words, wrapper, assignments) {
  let operands = wrapper.operands;
  const found = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const written = word?.kind === "scalar" ? String(word.value) : void 0;
    if (!word) return void 0;
    if (written === void 0) {
      const assigns = wrapper.assigns && word.kind === "unknown" && /^[A-Za-z_]\w*=/.test(word.prefix ?? "");
      if (assigns) found.push(word);
      else if (operands > 0) operands--;
      else return accept(words.slice(i), found, assignments);
    } else if (wrapper.unless.includes(written)) return void 0;
    else if (written === "--") return operands > 0 ? void 0 : accept(words.slice(i + 1), found, assignments);
    else if (written.startsWith("-") && written !== "-") {
      if (wrapper.valued.includes(written)) i++;
    } else if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(written)) found.push(word);
    else if (operands > 0) operands--;
    else return accept(words.slice(i), found, assignments);
  }
  return void 0;
}
function accept(words, found, assignments) {
  if (words.length === 0) return void 0;
  assignments.push(...found);
  return words;
}
function moduleBehind(words) {
  const [program, option, module] = words;
  if (!program || !option || !module || !/^python[\d.]*$/.test(baseName(program))) return void 0;
  const asModule = option.kind === "scalar" && option.value === "-m";
  return asModule && module.kind === "scalar" ? words.slice(2) : void 0;
}

// src/platforms/shell/scripts.ts
function nestedScript(command, words, source, tree) {
  const name = words[0] ? baseName(words[0]) : "";
  const isShell = isPosix(dialect([name])) && name !== "busybox";
  if (!isShell && name !== "su" && name !== "eval") return void 0;
  const found = isShell ? scriptArgument(words) : name === "su" ? afterOption(words, ["-c", "--command"]) : soleArgument(words);
  const word = found === void 0 || found === "file" ? void 0 : source.get(found);
  if (word) return parseParts(word.parts, tree);
  const body = command.redirects.find((r) => r.hereDocument)?.hereDocument;
  return isShell && body && found !== "file" ? parseParts(body.parts, tree) : void 0;
}
var withValue = /* @__PURE__ */ new Set(["-o", "+o", "-O", "+O", "--rcfile", "--init-file"]);
function scriptArgument(words) {
  let announced = false;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const written = word?.kind === "scalar" ? String(word.value) : "";
    if (withValue.has(written)) i++;
    else if (/^-[A-Za-z]*c[A-Za-z]*$/.test(written)) announced = true;
    else if (!/^[-+]/.test(written)) return announced ? word : "file";
    else if (written === "-s" || written === "-") return void 0;
  }
  return void 0;
}
function afterOption(words, names) {
  const at = words.findIndex((w) => w.kind === "scalar" && names.includes(String(w.value)));
  return at < 0 ? void 0 : words[at + 1];
}
function soleArgument(words) {
  return words.length === 2 ? words[1] : void 0;
}
var placeholder = "$_";
function parseParts(parts, tree) {
  const script = { text: "", segments: [] };
  const add = (text, source) => {
    script.segments.push({ at: script.text.length, source });
    script.text += text;
  };
  const collect = (part) => {
    switch (part.type) {
      case "literal":
        add(part.value, part.start);
        return;
      case "escaped":
        add(part.value, part.end - part.value.length);
        return;
      case "single":
        add(part.value, part.start + 1);
        return;
      case "glob":
      case "template":
      case "tilde":
        add(tree.text.slice(part.start, part.end), part.start);
        return;
      case "parameter":
        add(part.argument ? placeholder : tree.text.slice(part.start, part.end), part.start);
        return;
      case "double":
      case "ansi":
        for (const inner of part.parts) collect(inner);
        return;
      default:
        add(placeholder, part.start);
    }
  };
  for (const part of parts) collect(part);
  const expanded = parts.some((p) => p.type === "parameter" || p.type === "double" && p.parts.some(isParameter2));
  return { tree: parseShell(script.text, compose(tree.map, script.segments, script.text.length)), expanded };
}
function isParameter2(part) {
  return part.type === "parameter";
}

// src/platforms/shell/commands.ts
var maxScripts = 5;
function commandsOf(tree, environment = /* @__PURE__ */ new Map()) {
  const collector = { found: [], lists: 0, pipelines: 0 };
  const scope = newScope(tree, environment);
  readList(tree.body, { tree, scope, wrappers: [], context: "script", conditional: false, depth: 0 }, collector);
  return collector.found;
}
function readList(body, around, collector) {
  const id = collector.lists++;
  let after = "";
  for (const item of body.items) {
    readItem2(item, after, id, around, collector);
    after = item.terminator;
  }
}
function readItem2(item, after, list2, around, collector) {
  const background = item.terminator === "&";
  readPipeline2(item.first, { after, list: list2, background }, around, collector);
  let alternative = false;
  let sure = onlyAssigns(item.first);
  const doubtful = [];
  for (const { operator: operator2, pipeline } of item.rest) {
    alternative ||= operator2 === "||";
    const inner = alternative ? { ...around, conditional: true } : around;
    readPipeline2(pipeline, { after: operator2, list: list2, background }, inner, collector);
    if (!sure) doubtful.push(...assignedNames(pipeline));
    sure &&= onlyAssigns(pipeline);
  }
  for (const name of doubtful) around.scope.uncertain.add(name);
}
function onlyAssigns({ commands }) {
  return commands.every((c) => c.type === "simple" && c.words.length === 0);
}
function assignedNames({ commands }) {
  return commands.flatMap((c) => c.type === "simple" && c.words.length === 0 ? c.assignments.map((a) => a.name) : []);
}
function readPipeline2({ commands, negated }, at, around, collector) {
  const id = collector.pipelines++;
  commands.forEach((command, index) => {
    const pipeline = { id, index, length: commands.length };
    readCommand2(command, { ...at, after: index > 0 ? "|" : at.after, negated, pipeline }, around, collector);
  });
}
function readCommand2(command, at, around, collector) {
  if (command.type === "simple") readSimple2(command, at, around, collector);
  for (const part of partsOf(command)) readPart(part, around, collector);
  const inside = (context, conditional) => ({
    ...around,
    context,
    conditional: around.conditional || conditional
  });
  switch (command.type) {
    case "subshell":
    case "group":
      readList(command.body, inside(command.type, false), collector);
      return;
    case "if":
      command.branches.forEach(({ condition, body }, i) => {
        readList(condition, inside("condition", i > 0), collector);
        readList(body, inside("branch", true), collector);
      });
      if (command.otherwise) readList(command.otherwise, inside("branch", true), collector);
      return;
    case "while":
    case "until":
      readList(command.condition, inside("condition", false), collector);
      readList(command.body, inside("loop", true), collector);
      return;
    case "for":
    case "select":
    case "for-arithmetic":
      readList(command.body, inside("loop", command.type !== "for" || !command.words?.length), collector);
      return;
    case "case":
      for (const clause of command.clauses) readList(clause.body, inside("branch", true), collector);
      return;
    case "function":
    case "coproc":
      if (command.body) readBody2(command.body, command, at, around, collector);
  }
}
function readBody2(body, { type }, at, around, collector) {
  const inner = type === "function" ? { ...around, context: "function", conditional: true, scope: functionScope(around.scope) } : { ...around, context: "subshell" };
  const pipeline = { id: collector.pipelines++, index: 0, length: 1 };
  readCommand2(body, { ...at, after: "", list: collector.lists++, pipeline }, inner, collector);
}
function readPart(part, around, collector) {
  if (part.type === "substitution" || part.type === "process") {
    const tree = part.type === "substitution" ? part.tree ?? around.tree : around.tree;
    readList(part.body, { ...around, tree, context: "substitution" }, collector);
  } else for (const inner of childParts(part)) readPart(inner, around, collector);
}
function readSimple2(command, at, around, collector) {
  const { tree, scope } = around;
  const source = /* @__PURE__ */ new Map();
  let exact = true;
  const all = [];
  for (const word of command.words) {
    const expanded = expandWord(word, tree, scope);
    exact &&= expanded.exact;
    for (const value of expanded.values) source.set(value, word);
    all.push(...expanded.values);
  }
  const { wrappers: wrappers2, assignments, words } = unwrap(all);
  const runsUnder = [...around.wrappers, ...wrappers2];
  const open = !exact || wrappers2.some((w) => baseName(w) === "xargs");
  const span = placeOf(tree, command);
  const env = environmentOf(command, assignments, tree, scope);
  const entries = [
    ["name", nameOf(words[0], command, tree)],
    ["args", list(words.slice(1), span, { open })],
    ["wrappers", list(runsUnder.map(withoutDirectory), span)],
    ["env", env],
    ["redirects", redirectsOf(command, tree, scope)],
    ["pipeline", numbers(at.pipeline, span)],
    ["list", scalar(at.list, span)],
    ["after", scalar(at.after, span)],
    ["context", scalar(around.context, span)],
    ["conditional", scalar(around.conditional, span)],
    ["background", scalar(at.background, span)],
    ["negated", scalar(at.negated, span)],
    ["text", scalar(tree.text.slice(command.start, command.end), span)]
  ];
  collector.found.push(mapping(new Map(entries), span));
  remember(words, env, around.scope);
  const nested2 = around.depth < maxScripts ? nestedScript(command, words, source, tree) : void 0;
  if (!nested2 || !words[0]) return;
  const visible = nested2.expanded ? new Map([...scope.environment, ...scope.assigned]) : scope.environment;
  readList(
    nested2.tree.body,
    {
      ...around,
      tree: nested2.tree,
      scope: newScope(nested2.tree, visible),
      wrappers: [...runsUnder, words[0]],
      context: "script",
      depth: around.depth + 1
    },
    collector
  );
}
function nameOf(word, command, tree) {
  return word ? withoutDirectory(word) : missing(placeOf(tree, command));
}
function withoutDirectory(word) {
  const base = baseName(word);
  return word.kind === "scalar" && base !== word.value ? { ...word, value: base, raw: String(word.value) } : word;
}
function numbers(record, span) {
  return mapping(new Map(Object.entries(record).map(([key, n]) => [key, scalar(n, span)])), span);
}
function remember(words, env, scope) {
  const name = words[0] ? baseName(words[0]) : "";
  if (words.length === 0) for (const [key, value] of env.entries) scope.assigned.set(key, value);
  if (name === "source" || name === "." || name === "eval") scope.disturbed = true;
  if (!declarers.has(name)) return;
  for (const word of words.slice(1)) for (const [key, value] of splitAssignment(word)) scope.assigned.set(key, value);
}

export {
  parseShell,
  dialect,
  shebangDialect,
  isPosix,
  commandsOf
};
