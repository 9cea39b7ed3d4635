import {
  ancestor,
  every,
  get,
  kindMatches,
  steps,
  suggest
} from "./chunk-HEKRYVJI.js";

// src/policy/cel/ast.ts
function children(e) {
  switch (e.kind) {
    case "literal":
    case "ident":
      return [];
    case "select":
    case "unary":
      return [e.operand];
    case "index":
      return [e.operand, e.index];
    case "call":
      return e.target ? [e.target, ...e.args] : e.args;
    case "binary":
      return [e.left, e.right];
    case "logic":
      return e.operands;
    case "conditional":
      return [e.test, e.yes, e.no];
    case "list":
      return e.items.map((i) => i.value);
    case "map":
      return e.entries.flatMap((i) => [i.key, i.value]);
    case "struct":
      return e.fields.map((f) => f.value);
    case "bind":
      return [e.value, e.body];
    case "comprehension":
      return e.filter ? [e.range, e.filter, e.body] : [e.range, e.body];
    case "optMap":
      return [e.target, e.body];
  }
}
function identifiers(root2) {
  const found = /* @__PURE__ */ new Set();
  const visit = (e) => {
    if (e.kind === "ident") found.add(e.name);
    children(e).forEach(visit);
  };
  visit(root2);
  return found;
}

// src/policy/cel/types.ts
var simple = (name2) => ({ kind: "simple", name: name2 });
var dyn = simple("dyn");
var boolType = simple("bool");
var intType = simple("int");
var uintType = simple("uint");
var doubleType = simple("double");
var stringType = simple("string");
var bytesType = simple("bytes");
var nullType = simple("null");
var timestampType = simple("timestamp");
var durationType = simple("duration");
var listType = (element2) => ({ kind: "list", params: [element2] });
var mapType = (key, value) => ({ kind: "map", params: [key, value] });
var typeType = (of2) => ({ kind: "type", params: [of2] });
var optionalType = (of2) => ({ kind: "opaque", name: "optional_type", params: [of2] });
var opaqueType = (name2, params = []) => ({ kind: "opaque", name: name2, params });
var objectType = (name2, fields) => ({
  kind: "object",
  name: name2,
  fields
});
function isDyn(t) {
  return t.kind === "simple" && t.name === "dyn";
}
function isNull(t) {
  return t.kind === "simple" && t.name === "null";
}
function isOptional(t) {
  return t.kind === "opaque" && t.name === "optional_type";
}
function paramsOf(t) {
  return t.kind === "simple" || t.kind === "object" || t.kind === "param" ? [] : t.params;
}
function withParams(t, params) {
  const [first = dyn, second = dyn] = params;
  switch (t.kind) {
    case "list":
      return listType(first);
    case "map":
      return mapType(first, second);
    case "type":
      return typeType(first);
    case "opaque":
      return opaqueType(t.name, params);
    default:
      return t;
  }
}
function sameType(a, b) {
  if (a === b) return true;
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false;
  const left = paramsOf(a);
  const right = paramsOf(b);
  return left.length === right.length && left.every((t, i) => sameType(t, right[i] ?? dyn));
}
function nameOf(t) {
  return "name" in t ? t.name : t.kind;
}
function printType(t) {
  if (t.kind === "param") return "dyn";
  const name2 = isOptional(t) ? "optional" : nameOf(t);
  const params = paramsOf(t);
  return params.length > 0 ? `${name2}(${params.map(printType).join(", ")})` : name2;
}
var simples = new Map(
  [dyn, boolType, intType, uintType, doubleType, stringType, bytesType, nullType, timestampType, durationType].map(
    (t) => [t.name, t]
  )
);
var opaques = {
  optional: "optional_type",
  quantity: "kubernetes.Quantity",
  url: "kubernetes.URL",
  semver: "kubernetes.Semver",
  format: "kubernetes.NamedFormat",
  ip: "net.IP",
  cidr: "net.CIDR"
};
function parseType(text) {
  const tokens = text.match(/[\w.#]+|[(),]/g) ?? [];
  let at2 = 0;
  const type = () => {
    const name2 = tokens[at2++];
    if (!name2 || !/^\w/.test(name2)) throw new Error(`no type: ${text}`);
    const params = [];
    if (tokens[at2] === "(") {
      do {
        at2++;
        params.push(type());
      } while (tokens[at2] === ",");
      if (tokens[at2++] !== ")") throw new Error(`no type: ${text}`);
    }
    return named(name2, params);
  };
  const result = type();
  if (at2 !== tokens.length) throw new Error(`no type: ${text}`);
  return result;
}
function named(name2, params) {
  const known3 = simples.get(name2);
  if (known3) return known3;
  const [first = dyn, second = dyn] = params;
  if (name2 === "list") return listType(first);
  if (name2 === "map") return mapType(first, second);
  if (name2 === "type") return typeType(first);
  if (/^[A-Z]$/.test(name2)) return { kind: "param", name: name2 };
  return opaqueType(opaques[name2] ?? name2, params);
}

// src/policy/cel/values.ts
var double = (value) => ({ kind: "double", value });
var uint = (value) => ({ kind: "uint", value });
var bytes = (value) => ({ kind: "bytes", value });
var timestamp = (nanos) => ({ kind: "timestamp", nanos });
var duration = (nanos) => ({ kind: "duration", nanos });
var typeValue = (name2) => ({ kind: "type", name: name2 });
var listOf = (items) => ({ kind: "list", items, open: false });
var mapOf = (entries) => ({ kind: "map", entries, open: false });
var optionalOf = (value) => ({ kind: "optional", present: true, value });
var none = { kind: "optional", present: false, value: null };
function int(value) {
  return value >= MIN_SAFE && value <= MAX_SAFE ? Number(value) : value;
}
var MIN_SAFE = BigInt(Number.MIN_SAFE_INTEGER);
var MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
function fail(code, message, start = -1, end2 = -1) {
  return { kind: "error", code, message, start, end: end2 };
}
function unknownOf(why, source) {
  const span = typeof source === "object" && source !== null && "span" in source ? source.span : void 0;
  return span ? { kind: "unknown", why, span } : { kind: "unknown", why };
}
function isFault(v) {
  return typeof v === "object" && v !== null && (v.kind === "error" || v.kind === "unknown");
}
function isError(v) {
  return typeof v === "object" && v !== null && v.kind === "error";
}
function isUnknown(v) {
  return typeof v === "object" && v !== null && v.kind === "unknown";
}
function unwrap(raw) {
  if (typeof raw !== "object" || raw === null) return raw;
  if (raw.kind === "scalar") return fromScalar(raw);
  if (raw.kind === "missing") return null;
  return raw;
}
function fromScalar(scalar) {
  const { value } = scalar;
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return writtenAsDouble(scalar) ? double(value) : value + 0;
    return Number.isInteger(value) && !writtenAsDouble(scalar) ? int(BigInt(value)) : double(value);
  }
  return typeof value === "bigint" ? int(value) : value;
}
function writtenAsDouble({ raw }) {
  return raw !== void 0 && /^[-+]?[\d_]*\.|^[-+]?[\d_]+[eE]/.test(raw);
}
function typeName(v) {
  switch (typeof v) {
    case "string":
      return "string";
    case "boolean":
      return "bool";
    case "number":
    case "bigint":
      return "int";
  }
  if (v === null) return "null_type";
  switch (v.kind) {
    case "timestamp":
      return "google.protobuf.Timestamp";
    case "duration":
      return "google.protobuf.Duration";
    case "optional":
      return "optional_type";
    case "opaque":
      return v.type;
    case "fields":
      return "map";
    default:
      return v.kind;
  }
}

// src/policy/cel/functions.ts
function functionsOf(...libraries2) {
  const signatures2 = /* @__PURE__ */ new Map();
  for (const library of libraries2)
    for (const [signature, implementation] of Object.entries(library)) {
      const name2 = nameIn(signature);
      const known3 = signatures2.get(name2);
      if (known3) known3.push([signature, implementation]);
      else signatures2.set(name2, [[signature, implementation]]);
    }
  const read2 = /* @__PURE__ */ new Map();
  return {
    overloads(name2) {
      const known3 = read2.get(name2);
      if (known3) return known3;
      const found = (signatures2.get(name2) ?? []).map(([text, implementation]) => readSignature(text, implementation));
      read2.set(name2, found);
      return found;
    },
    names: () => signatures2.keys()
  };
}
function nameIn(signature) {
  const close = signature.startsWith("(") ? signature.indexOf(").") + 2 : 0;
  return signature.slice(close, signature.indexOf("(", close));
}
function readSignature(signature, implementation) {
  const match = /^(?:\((.+?)\)\.)?([\w.@]+)\((.*)\): (.+)$/.exec(signature);
  if (!match) throw new Error(`no signature: ${signature}`);
  const [, receiver, name2 = "", list2 = "", result = ""] = match;
  const variadic = list2.endsWith("...");
  const params = splitParams(variadic ? list2.slice(0, -3) : list2).map(parseType);
  if (receiver) params.unshift(parseType(receiver));
  return {
    name: name2,
    member: receiver !== void 0,
    params,
    variadic,
    result: parseType(result),
    guards: params.map(guardOf),
    implementation
  };
}
function splitParams(list2) {
  const parts3 = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list2.length; i++) {
    const c = list2[i];
    if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "," && depth === 0) {
      parts3.push(list2.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = list2.slice(start).trim();
  return last ? [...parts3, last] : parts3;
}
var guards = {
  bool: (v) => typeof v === "boolean",
  int: (v) => typeof v === "number" || typeof v === "bigint",
  string: (v) => typeof v === "string",
  null: (v) => v === null,
  uint: ofKind("uint"),
  double: ofKind("double"),
  bytes: ofKind("bytes"),
  timestamp: ofKind("timestamp"),
  duration: ofKind("duration")
};
function ofKind(kind) {
  return (v) => typeof v === "object" && v !== null && v.kind === kind;
}
var isValue = (v) => !isFault(v);
function guardOf(type) {
  if (type.kind === "param" || isDyn(type)) return isValue;
  switch (type.kind) {
    case "simple":
      return guards[type.name] ?? isValue;
    case "opaque":
      if (type.name === "optional_type") return ofKind("optional");
      return (v) => typeof v === "object" && v !== null && v.kind === "opaque" && v.type === type.name;
    case "object":
      return ofKind("fields");
    default:
      return ofKind(type.kind);
  }
}

// src/policy/cel/env.ts
function createEnv(declarations) {
  const variables = /* @__PURE__ */ new Map();
  for (const [name2, type] of Object.entries(declarations.variables ?? {}))
    variables.set(name2, typeof type === "string" ? parseType(type) : type);
  return {
    variables,
    functions: functionsOf(...declarations.libraries),
    absent: declarations.absent ?? "error",
    plainOptionals: declarations.plainOptionals ?? false,
    checked: declarations.checked ?? true,
    container: declarations.container ?? "",
    qualified: [...variables.keys()].some((name2) => name2.includes("."))
  };
}

// src/policy/cel/lib/encoders.ts
function decode(s) {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(s) && s.replace(/=+$/, "").length % 4 !== 1 ? bytes(new Uint8Array(Buffer.from(s, "base64"))) : fail("argument", "the text is no base64");
}
var encoders = {
  "base64.encode(bytes): string": (b) => Buffer.from(b.value).toString("base64"),
  "base64.decode(string): bytes": decode
};

// src/policy/cel/lib/kubernetes/url.ts
function parseUrl(text) {
  const hasControl = [...text].some((c) => c <= " " || c === "\x7F");
  const match = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?]*))?([^?]*)(?:\?(.*))?$/s.exec(text);
  if (!match || hasControl) return void 0;
  const [, scheme = "", authority, path = "", query = ""] = match;
  if (scheme === "" && !text.startsWith("/")) return void 0;
  if (/%(?![0-9a-fA-F]{2})/.test(path)) return void 0;
  const host = hostOf(authority ?? "");
  return host && { scheme: scheme.toLowerCase(), ...host, path: escapePath(path), query: parseQuery(query) };
}
function hostOf(authority) {
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const match = /^(\[[0-9a-fA-F:.]+(?:%25[\w.~-]+)?\]|[^:[\]]*)(?::(\d*))?$/.exec(host);
  if (!match) return void 0;
  const [, name2 = "", port = ""] = match;
  return { host, hostname: name2.replace(/^\[|\]$/g, ""), port };
}
function escapePath(path) {
  return path.replace(/[^\w.~!$&'()*+,;=:@/%-]/gu, (c) => encodeURIComponent(c));
}
function parseQuery(query) {
  const result = /* @__PURE__ */ new Map();
  for (const [key, value] of new URLSearchParams(query)) {
    const values = result.get(key);
    if (values) values.push(value);
    else result.set(key, [value]);
  }
  return result;
}

// src/policy/cel/lib/kubernetes/formats.ts
var matching = (pattern2, max, wanted) => ({
  max,
  accepts: (s) => pattern2.test(s),
  wanted
});
var label = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
var subdomain = new RegExp(`^${label}(?:\\.${label})*$`);
var name = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
var lowerLabel = "lower-case letters, digits and `-`, beginning and ending with a letter or digit";
var begun = (f) => ({ ...f, accepts: (s) => f.accepts(s.endsWith("-") ? `${s.slice(0, -1)}a` : s) });
var dns1123Label = matching(new RegExp(`^${label}$`), 63, lowerLabel);
var dns1123Subdomain = matching(subdomain, 253, `labels between dots: ${lowerLabel}`);
var dns1035Label = matching(/^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, 63, `${lowerLabel}; the first is a letter`);
function isQualifiedName(s) {
  const parts3 = s.split("/");
  const last = parts3.at(-1) ?? "";
  if (parts3.length > 2 || last.length > 63 || !name.test(last)) return false;
  const [prefix = ""] = parts3;
  return parts3.length === 1 || prefix.length <= 253 && subdomain.test(prefix);
}
var isDate = (s) => /^\d{4}-\d\d-\d\d$/.test(s) && !Number.isNaN(Date.parse(`${s}T00:00:00Z`));
var isDatetime = (s) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/.test(s) && !Number.isNaN(Date.parse(s));
var formats = {
  dns1123Label,
  dns1123Subdomain,
  dns1035Label,
  dns1123LabelPrefix: begun(dns1123Label),
  dns1123SubdomainPrefix: begun(dns1123Subdomain),
  dns1035LabelPrefix: begun(dns1035Label),
  qualifiedName: {
    max: 317,
    accepts: isQualifiedName,
    wanted: "a name, with an optional DNS subdomain and `/` before it"
  },
  labelValue: { max: 63, accepts: (s) => s === "" || name.test(s), wanted: "letters, digits, `-`, `_` and `.`" },
  uri: { max: 1e4, accepts: (s) => parseUrl(s) !== void 0, wanted: "a URI" },
  uuid: matching(/^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/, 36, "a UUID"),
  byte: { max: 1e6, accepts: (s) => s.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(s), wanted: "base64" },
  date: { max: 10, accepts: isDate, wanted: "a date: YYYY-MM-DD" },
  datetime: { max: 64, accepts: isDatetime, wanted: "an RFC 3339 time" }
};
var make = (id) => ({ kind: "opaque", type: "kubernetes.NamedFormat", text: id, data: formats[id] });
function validate(format2, s) {
  const known3 = formats[format2.text];
  const problems = [];
  if (known3 && s.length > known3.max) problems.push(`must have at most ${known3.max} characters`);
  else if (known3 && !known3.accepts(s)) problems.push(`must be ${known3.wanted}`);
  const list2 = listOf(problems);
  return problems.length > 0 ? optionalOf(list2) : none;
}
var named2 = {
  ...Object.fromEntries(Object.keys(formats).map((id) => [`format.${id}(): format`, () => make(id)])),
  "format.named(string): optional(format)": (id) => Object.hasOwn(formats, id) ? optionalOf(make(id)) : none,
  "(format).validate(string): optional(list(string))": validate
};

// src/policy/cel/lib/kubernetes/address.ts
var bitsOf = (family) => family === 4 ? 32 : 128;
function parseAddress(text) {
  return text.includes(":") ? parse6(text) : parse4(text);
}
function parse4(text) {
  const parts3 = text.split(".");
  if (parts3.length !== 4 || !parts3.every((p) => /^(?:0|[1-9]\d{0,2})$/.test(p) && Number(p) < 256)) return void 0;
  return { family: 4, value: parts3.reduce((sum3, p) => sum3 * 256n + BigInt(p), 0n) };
}
function parse6(text) {
  const halves = text.split("::");
  if (halves.length > 2 || text.length > 45) return void 0;
  const [head = [], tail = []] = halves.map((h) => h === "" ? [] : h.split(":"));
  const groups = [...head, ...tail];
  if (!groups.every((g) => /^[0-9a-fA-F]{1,4}$/.test(g))) return void 0;
  const missing = 8 - groups.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0;
  const all2 = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  return { family: 6, value: all2.reduce((sum3, g) => sum3 * 65536n + BigInt(`0x${g}`), 0n) };
}
function printAddress({ family, value }) {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift2) => String(value >> shift2 & 255n)).join(".");
  const groups = Array.from({ length: 8 }, (_, i) => (value >> BigInt(112 - 16 * i) & 65535n).toString(16));
  const { start, length: length2 } = longestZeros(groups);
  if (length2 < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length2).join(":")}`;
}
function longestZeros(groups) {
  let best = { start: 0, length: 0 };
  for (let i = 0; i < groups.length; i++) {
    let end2 = i;
    while (groups[end2] === "0") end2++;
    if (end2 - i > best.length) best = { start: i, length: end2 - i };
  }
  return best;
}
function parseBlock(text) {
  const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
  const address = parseAddress(match?.[1] ?? "");
  const prefix = Number(match?.[2]);
  return address && prefix <= bitsOf(address.family) ? { address, prefix } : void 0;
}
var printBlock = ({ address, prefix }) => `${printAddress(address)}/${prefix}`;
function masked({ address, prefix }) {
  const rest = BigInt(bitsOf(address.family) - prefix);
  return { address: { family: address.family, value: address.value >> rest << rest }, prefix };
}
function includes(block3, address) {
  if (block3.address.family !== address.family) return false;
  const rest = BigInt(bitsOf(address.family) - block3.prefix);
  return block3.address.value >> rest === address.value >> rest;
}
var blocks = (...texts) => texts.flatMap((t) => parseBlock(t) ?? []);
var special = {
  unspecified: blocks("0.0.0.0/32", "::/128"),
  loopback: blocks("127.0.0.0/8", "::1/128"),
  linkLocalUnicast: blocks("169.254.0.0/16", "fe80::/10"),
  linkLocalMulticast: blocks("224.0.0.0/24", "ff02::/16"),
  multicast: blocks("224.0.0.0/4", "ff00::/8"),
  broadcast: blocks("255.255.255.255/32")
};
function isSpecial(name2, address) {
  return special[name2].some((b) => includes(b, address));
}

// src/policy/cel/lib/kubernetes/network.ts
var makeIp = (data) => ({ kind: "opaque", type: "net.IP", text: printAddress(data), data });
var makeBlock = (data) => ({ kind: "opaque", type: "net.CIDR", text: printBlock(data), data });
var makeUrl = (text, data) => ({ kind: "opaque", type: "kubernetes.URL", text, data });
var addressOf = (v) => v.data;
var blockOf = (v) => v.data;
var urlOf = (v) => v.data;
function ip(text) {
  const address = parseAddress(text);
  return address ? makeIp(address) : fail("argument", `"${text}" is no IP address`);
}
function isCanonical(text) {
  const address = parseAddress(text);
  return address ? printAddress(address) === text : fail("argument", `"${text}" is no IP address`);
}
function cidr(text) {
  const block3 = parseBlock(text);
  return block3 ? makeBlock(block3) : fail("argument", `"${text}" is no CIDR block such as 10.0.0.0/8`);
}
function url(text) {
  const parsed = parseUrl(text);
  return parsed ? makeUrl(text, parsed) : fail("argument", `"${text}" is no URL`);
}
var containsBlock = (outer, inner) => outer.prefix <= inner.prefix && includes(outer, inner.address);
function containsIpText(v, text) {
  const address = parseAddress(text);
  return address ? includes(blockOf(v), address) : fail("argument", `"${text}" is no IP address`);
}
function containsBlockText(v, text) {
  const block3 = parseBlock(text);
  return block3 ? containsBlock(blockOf(v), block3) : fail("argument", `"${text}" is no CIDR block`);
}
function isGlobalUnicast(v) {
  const names2 = ["unspecified", "loopback", "multicast", "linkLocalUnicast", "broadcast"];
  return !names2.some((name2) => isSpecial(name2, addressOf(v)));
}
var network = {
  "ip(string): ip": ip,
  "isIP(string): bool": (s) => parseAddress(s) !== void 0,
  "ip.isCanonical(string): bool": isCanonical,
  "string(ip): string": (v) => v.text,
  "(ip).family(): int": (v) => addressOf(v).family,
  "(ip).isUnspecified(): bool": (v) => isSpecial("unspecified", addressOf(v)),
  "(ip).isLoopback(): bool": (v) => isSpecial("loopback", addressOf(v)),
  "(ip).isLinkLocalUnicast(): bool": (v) => isSpecial("linkLocalUnicast", addressOf(v)),
  "(ip).isLinkLocalMulticast(): bool": (v) => isSpecial("linkLocalMulticast", addressOf(v)),
  "(ip).isGlobalUnicast(): bool": isGlobalUnicast,
  "cidr(string): cidr": cidr,
  "isCIDR(string): bool": (s) => parseBlock(s) !== void 0,
  "string(cidr): string": (v) => v.text,
  "(cidr).containsIP(ip): bool": (v, address) => includes(blockOf(v), addressOf(address)),
  "(cidr).containsIP(string): bool": containsIpText,
  "(cidr).containsCIDR(cidr): bool": (v, inner) => containsBlock(blockOf(v), blockOf(inner)),
  "(cidr).containsCIDR(string): bool": containsBlockText,
  "(cidr).ip(): ip": (v) => makeIp(blockOf(v).address),
  "(cidr).masked(): cidr": (v) => makeBlock(masked(blockOf(v))),
  "(cidr).prefixLength(): int": (v) => blockOf(v).prefix,
  "url(string): url": url,
  "isURL(string): bool": (s) => parseUrl(s) !== void 0,
  "(url).getScheme(): string": (v) => urlOf(v).scheme,
  "(url).getHost(): string": (v) => urlOf(v).host,
  "(url).getHostname(): string": (v) => urlOf(v).hostname,
  "(url).getPort(): string": (v) => urlOf(v).port,
  "(url).getEscapedPath(): string": (v) => urlOf(v).path,
  "(url).getQuery(): map(string, list(string))": (v) => mapOf(new Map([...urlOf(v).query].map(([key, values]) => [key, listOf(values)])))
};

// src/policy/cel/arithmetic.ts
var MIN_INT = -0x8000000000000000n;
var MAX_INT = 0x7fffffffffffffffn;
var MAX_UINT = 0xffffffffffffffffn;
var MIN_TIME = -62135596800000000000n;
var MAX_TIME = 253402300799999999999n;
function checkedInt(value) {
  return value < MIN_INT || value > MAX_INT ? fail("range", "the result does not fit into an int (64 bits)") : int(value);
}
function checkedUint(value) {
  return value < 0n || value > MAX_UINT ? fail("range", "the result does not fit into a uint (64 bits)") : uint(value);
}
function checkedTime(nanos) {
  return nanos < MIN_TIME || nanos > MAX_TIME ? fail("range", "a timestamp lies between the years 1 and 9999") : timestamp(nanos);
}
function checkedDuration(nanos) {
  return nanos < MIN_INT || nanos > MAX_INT ? fail("range", "a duration is at most about 292 years") : duration(nanos);
}
function numbers(a, b, ofInts, ofDoubles) {
  if ((typeof a === "number" || typeof a === "bigint") && (typeof b === "number" || typeof b === "bigint")) {
    const r = ofInts(BigInt(a), BigInt(b));
    return typeof r === "bigint" ? checkedInt(r) : r;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return void 0;
  if (a.kind === "uint" && b.kind === "uint") {
    const r = ofInts(a.value, b.value);
    return typeof r === "bigint" ? checkedUint(r) : r;
  }
  return a.kind === "double" && b.kind === "double" && ofDoubles ? double(ofDoubles(a.value, b.value)) : void 0;
}
var byZero = () => fail("argument", "division by zero");
var operations = {
  "+": (a, b) => numbers(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y
  ) ?? addOthers(a, b),
  "-": (a, b) => numbers(
    a,
    b,
    (x, y) => x - y,
    (x, y) => x - y
  ) ?? subtractOthers(a, b),
  "*": (a, b) => numbers(
    a,
    b,
    (x, y) => x * y,
    (x, y) => x * y
  ),
  "/": (a, b) => numbers(
    a,
    b,
    (x, y) => y === 0n ? byZero() : x / y,
    (x, y) => x / y
  ),
  "%": (a, b) => numbers(a, b, (x, y) => y === 0n ? byZero() : x % y, void 0)
};
function addOthers(a, b) {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return void 0;
  if (a.kind === "list" && b.kind === "list") return concat(a, b);
  if (a.kind === "bytes" && b.kind === "bytes") {
    const value = new Uint8Array(a.value.length + b.value.length);
    value.set(a.value);
    value.set(b.value, a.value.length);
    return { kind: "bytes", value };
  }
  if (a.kind === "duration" && b.kind === "duration") return checkedDuration(a.nanos + b.nanos);
  if (a.kind === "timestamp" && b.kind === "duration") return checkedTime(a.nanos + b.nanos);
  if (a.kind === "duration" && b.kind === "timestamp") return checkedTime(a.nanos + b.nanos);
  return void 0;
}
function concat(a, b) {
  const items = [...a.items, ...b.items];
  if (!a.open && !b.open) return listOf(items);
  const why = a.why ?? b.why;
  return { kind: "list", items, open: true, gaps: a.open || (b.gaps ?? false), ...why ? { why } : {} };
}
function subtractOthers(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return void 0;
  if (a.kind === "duration" && b.kind === "duration") return checkedDuration(a.nanos - b.nanos);
  if (a.kind === "timestamp" && b.kind === "duration") return checkedTime(a.nanos - b.nanos);
  if (a.kind === "timestamp" && b.kind === "timestamp") return checkedDuration(a.nanos - b.nanos);
  return void 0;
}
function arithmetic(op, a, b) {
  return operations[op](a, b);
}
function negate(v) {
  if (typeof v === "number") return 0 - v;
  if (typeof v === "bigint") return checkedInt(-v);
  if (typeof v !== "object" || v === null) return void 0;
  if (v.kind === "double") return double(-v.value);
  return v.kind === "duration" ? checkedDuration(-v.nanos) : void 0;
}

// src/policy/cel/lib/kubernetes/quantity.ts
var NANO = 1000000000n;
var suffixes = {
  n: [1n, NANO],
  u: [1n, 1000000n],
  m: [1n, 1000n],
  "": [1n, 1n],
  k: [1000n, 1n],
  M: [1000n ** 2n, 1n],
  G: [1000n ** 3n, 1n],
  T: [1000n ** 4n, 1n],
  P: [1000n ** 5n, 1n],
  E: [1000n ** 6n, 1n],
  Ki: [1024n, 1n],
  Mi: [1024n ** 2n, 1n],
  Gi: [1024n ** 3n, 1n],
  Ti: [1024n ** 4n, 1n],
  Pi: [1024n ** 5n, 1n],
  Ei: [1024n ** 6n, 1n]
};
function parseQuantity(text) {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:([eE][-+]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/.exec(text);
  if (!match) return void 0;
  const [, sign, whole3 = "", decimals = "", exponent, suffix = ""] = match;
  if (whole3 === "" && decimals === "" || text.length > 200) return void 0;
  const power = exponent ? Number(exponent.slice(1)) : 0;
  const [factor, divisor] = suffixes[suffix] ?? [1n, 1n];
  const top = BigInt(whole3 + decimals) * factor * NANO * 10n ** BigInt(Math.max(0, power));
  const bottom = divisor * 10n ** BigInt(decimals.length + Math.max(0, -power));
  const size = (top + bottom - 1n) / bottom;
  return sign === "-" ? -size : size;
}
var make2 = (nanos) => ({
  kind: "opaque",
  type: "kubernetes.Quantity",
  text: `${nanos}n`,
  data: nanos
});
var nanosOf = (q) => typeof q.data === "bigint" ? q.data : 0n;
function quantity(text) {
  const nanos = parseQuantity(text);
  return nanos === void 0 ? fail("argument", `"${text}" is no quantity such as 500m or 1.5Gi`) : make2(nanos);
}
var compareTo = (a, b) => nanosOf(a) < nanosOf(b) ? -1 : nanosOf(a) > nanosOf(b) ? 1 : 0;
function isInteger(q) {
  return nanosOf(q) % NANO === 0n && typeof checkedInt(nanosOf(q) / NANO) !== "object";
}
function asInteger(q) {
  return nanosOf(q) % NANO === 0n ? checkedInt(nanosOf(q) / NANO) : fail("argument", "the quantity is no whole number");
}
var quantities = {
  "quantity(string): quantity": quantity,
  "isQuantity(string): bool": (s) => parseQuantity(s) !== void 0,
  "(quantity).isInteger(): bool": isInteger,
  "(quantity).asInteger(): int": asInteger,
  "(quantity).asApproximateFloat(): double": (q) => double(Number(nanosOf(q)) / Number(NANO)),
  "(quantity).sign(): int": (q) => nanosOf(q) > 0n ? 1 : nanosOf(q) < 0n ? -1 : 0,
  "(quantity).compareTo(quantity): int": compareTo,
  "(quantity).isLessThan(quantity): bool": (a, b) => nanosOf(a) < nanosOf(b),
  "(quantity).isGreaterThan(quantity): bool": (a, b) => nanosOf(a) > nanosOf(b),
  "(quantity).add(quantity): quantity": (a, b) => make2(nanosOf(a) + nanosOf(b)),
  "(quantity).add(int): quantity": (a, b) => make2(nanosOf(a) + BigInt(b) * NANO),
  "(quantity).sub(quantity): quantity": (a, b) => make2(nanosOf(a) - nanosOf(b)),
  "(quantity).sub(int): quantity": (a, b) => make2(nanosOf(a) - BigInt(b) * NANO)
};

// src/policy/cel/lib/kubernetes/semver.ts
var pattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function parse(text) {
  const match = text.length > 256 ? null : pattern.exec(text);
  if (!match) return void 0;
  const [, major = "", minor = "", patch = "", pre] = match;
  const parts3 = pre?.split(".") ?? [];
  if (parts3.some((p) => /^0\d+$/.test(p))) return void 0;
  return { numbers: [BigInt(major), BigInt(minor), BigInt(patch)], pre: parts3 };
}
function normalize(text) {
  const [, numbers3 = "", rest = ""] = /^v?([^-+]*)(.*)$/s.exec(text) ?? [];
  const parts3 = numbers3.split(".");
  while (parts3.length < 3) parts3.push("0");
  return parts3.map((p) => p.replace(/^0+(?=\d)/, "")).join(".") + rest;
}
function make3(text) {
  const data = parse(text);
  if (!data) return fail("argument", `"${text}" is no semantic version such as 1.2.3`);
  return { kind: "opaque", type: "kubernetes.Semver", text: `${data.numbers.join(".")}-${data.pre.join(".")}`, data };
}
var versionOf = (v) => v.data;
function compare(a, b) {
  const left = versionOf(a);
  const right = versionOf(b);
  for (const i of [0, 1, 2]) {
    if (left.numbers[i] !== right.numbers[i]) return left.numbers[i] < right.numbers[i] ? -1 : 1;
  }
  return comparePre(left.pre, right.pre);
}
function comparePre(a, b) {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order2 = comparePart(a[i] ?? "", b[i] ?? "");
    if (order2 !== 0) return order2;
  }
  return Math.sign(a.length - b.length);
}
function comparePart(a, b) {
  const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (x !== y) return x ? -1 : 1;
  if (x && y) return BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0;
  return a < b ? -1 : a > b ? 1 : 0;
}
var number = (v, index2) => int(versionOf(v).numbers[index2]);
var semvers = {
  "semver(string): semver": make3,
  "semver(string, bool): semver": (s, lenient) => make3(lenient ? normalize(s) : s),
  "isSemver(string): bool": (s) => parse(s) !== void 0,
  "isSemver(string, bool): bool": (s, lenient) => parse(lenient ? normalize(s) : s) !== void 0,
  "(semver).major(): int": (v) => number(v, 0),
  "(semver).minor(): int": (v) => number(v, 1),
  "(semver).patch(): int": (v) => number(v, 2),
  "(semver).compareTo(semver): int": compare,
  "(semver).isLessThan(semver): bool": (a, b) => compare(a, b) < 0,
  "(semver).isGreaterThan(semver): bool": (a, b) => compare(a, b) > 0
};

// src/policy/cel/equality.ts
function numeric(v) {
  if (typeof v === "number" || typeof v === "bigint") return v;
  if (typeof v !== "object" || v === null) return void 0;
  return v.kind === "double" || v.kind === "uint" ? v.value : void 0;
}
function equal(a, b) {
  if (a === b && (typeof a !== "object" || a === null)) return true;
  if (typeof a === "object" && a !== null && a.kind === "unknown") return unknownEqual(a, b);
  if (typeof b === "object" && b !== null && b.kind === "unknown") return unknownEqual(b, a);
  const x = numeric(a);
  if (x !== void 0) {
    const y = numeric(b);
    return y !== void 0 && x == y;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  switch (a.kind) {
    case "list":
      return b.kind === "list" && equalLists(a, b);
    case "map":
      return b.kind === "map" && equalMaps(a, b);
    case "bytes":
      return b.kind === "bytes" && a.value.length === b.value.length && a.value.every((byte, i) => byte === b.value[i]);
    case "timestamp":
    case "duration":
      return b.kind === a.kind && a.nanos === b.nanos;
    case "type":
      return b.kind === "type" && a.name === b.name;
    case "opaque":
      return b.kind === "opaque" && a.type === b.type && a.text === b.text;
    case "optional":
      if (b.kind !== "optional" || a.present !== b.present) return false;
      return !a.present || equal(unwrap(a.value), unwrap(b.value));
    default:
      return false;
  }
}
function unknownEqual(unknown, other) {
  const { prefix, atLeast } = unknown;
  if (prefix !== void 0 && typeof other === "string" && !other.startsWith(prefix)) return false;
  if (atLeast !== void 0 && typeof other === "number" && other < atLeast) return false;
  return prefix === void 0 && atLeast === void 0 ? unknown : unknownOf(unknown.why, unknown);
}
function equalLists(a, b) {
  const open = a.open || b.open;
  if (!open && a.items.length !== b.items.length) return false;
  if (!a.open && a.items.length < b.items.length || !b.open && b.items.length < a.items.length) return false;
  if (a.gaps || b.gaps) return unknownOf(a.why ?? b.why ?? "the list may hold more than can be seen", a);
  let undecided2;
  const length2 = Math.min(a.items.length, b.items.length);
  for (let i = 0; i < length2; i++) {
    const same2 = equal(item(a, i), item(b, i));
    if (same2 === false) return false;
    if (same2 !== true) undecided2 ??= same2;
  }
  if (undecided2) return undecided2;
  return open ? unknownOf(a.why ?? b.why ?? "the list may hold more than can be seen", a.open ? a : b) : true;
}
function equalMaps(a, b) {
  if (!a.open && !b.open && a.entries.size !== b.entries.size) return false;
  let undecided2;
  for (const [key, value] of a.entries) {
    const other = b.entries.get(key);
    if (other === void 0) {
      if (!b.open) return false;
      continue;
    }
    const same2 = equal(unwrap(value), unwrap(other));
    if (same2 === false) return false;
    if (same2 !== true) undecided2 ??= same2;
  }
  if (!a.open) {
    for (const key of b.entries.keys()) if (!a.entries.has(key)) return false;
  }
  if (undecided2) return undecided2;
  return a.open || b.open ? unknownOf(a.why ?? b.why ?? "the map may hold more than can be seen", a.open ? a : b) : true;
}
function item(list2, i) {
  return unwrap(list2.items[i]);
}
function contains(list2, element2) {
  let undecided2;
  for (const raw of list2.items) {
    const same2 = equal(unwrap(raw), element2);
    if (same2 === true) return true;
    if (same2 !== false) undecided2 ??= same2;
  }
  if (undecided2) return undecided2;
  return list2.open ? unknownOf(list2.why ?? "the list may hold more than can be seen", list2) : false;
}
function keyOf(v) {
  if (typeof v === "string" || typeof v === "boolean" || typeof v === "number" || typeof v === "bigint") return v;
  if (typeof v !== "object" || v === null) return void 0;
  if (v.kind === "uint") return v.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v.value) : v.value;
  if (v.kind !== "double" || !Number.isInteger(v.value)) return void 0;
  return Number.isSafeInteger(v.value) ? v.value + 0 : BigInt(v.value);
}
function hasKey(map2, key) {
  if (typeof key === "object" && key !== null && key.kind === "unknown") {
    return !map2.open && map2.entries.size === 0 ? false : unknownOf(key.why, key);
  }
  const k = keyOf(key);
  if (k !== void 0 && map2.entries.has(k)) return true;
  return map2.open ? unknownOf(map2.why ?? "the map may hold more than can be seen", map2) : false;
}

// src/policy/cel/compare.ts
function compare2(a, b) {
  const x = numeric(a);
  if (x !== void 0) {
    const y = numeric(b);
    return y === void 0 ? void 0 : compareNumbers(a, x, b, y);
  }
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return void 0;
  if (a.kind === "timestamp" && b.kind === "timestamp" || a.kind === "duration" && b.kind === "duration")
    return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
  return a.kind === "bytes" && b.kind === "bytes" ? compareBytes(a.value, b.value) : void 0;
}
function compareNumbers(a, x, b, y) {
  const rounded = isDouble(a) || isDouble(b);
  const left = rounded ? Number(x) : x;
  const right = rounded ? Number(y) : y;
  return left < right ? -1 : left > right ? 1 : left == right ? 0 : Number.NaN;
}
function isDouble(v) {
  return typeof v === "object" && v !== null && v.kind === "double";
}
function compareStrings(a, b) {
  const length2 = Math.min(a.length, b.length);
  for (let i = 0; i < length2; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogates = Number(isSurrogate(x)) - Number(isSurrogate(y));
    return surrogates || x - y;
  }
  return a.length - b.length;
}
var isSurrogate = (unit) => unit >= 55296 && unit <= 57343;
function compareBytes(a, b) {
  const length2 = Math.min(a.length, b.length);
  for (let i = 0; i < length2; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}
function holds(op, order2) {
  switch (op) {
    case "<":
      return order2 < 0;
    case "<=":
      return order2 <= 0;
    case ">":
      return order2 > 0;
    case ">=":
      return order2 >= 0;
  }
}
function compareBound(op, unknown, limit) {
  const size = numeric(limit);
  const { atLeast } = unknown;
  if (size === void 0 || atLeast === void 0) return void 0;
  if (op === ">" && atLeast > size || op === ">=" && atLeast >= size) return true;
  if (op === "<" && atLeast >= size || op === "<=" && atLeast > size) return false;
  return void 0;
}
var mirrored = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

// src/policy/cel/lists.ts
function keyValue(map2, key) {
  return map2.uintKeys?.has(key) && (typeof key === "number" || typeof key === "bigint") ? uint(BigInt(key)) : key;
}
function keysOf(map2) {
  const items = map2.uintKeys ? [...map2.entries.keys()].map((k) => keyValue(map2, k)) : [...map2.entries.keys()];
  if (!map2.open) return listOf(items);
  return { kind: "list", items, open: true, gaps: true, why: map2.why ?? "the map may hold more than can be seen" };
}
function mayHoldMore(list2) {
  return unknownOf(list2.why ?? "the list may hold more than can be seen", list2);
}
function knownItems(list2) {
  if (list2.open) return mayHoldMore(list2);
  const values = [];
  for (const raw of list2.items) {
    const value = unwrap(raw);
    if (isUnknown(value)) return value;
    values.push(value);
  }
  return values;
}

// src/policy/cel/lib/lists.ts
var MAX_RANGE = 1e5;
function slice(list2, start, end2) {
  if (start < 0 || end2 < start)
    return fail("argument", `a slice goes from 0 or more to the same or more, not from ${start} to ${end2}`);
  if (list2.gaps || list2.open && end2 > list2.items.length) return mayHoldMore(list2);
  if (end2 > list2.items.length) return fail("argument", `the list has only ${list2.items.length} elements`);
  return listOf(list2.items.slice(Number(start), Number(end2)));
}
function flatten(list2, depth) {
  if (depth < 0) return fail("argument", "the depth is not negative");
  const items = [];
  let open = list2.open;
  for (const raw of list2.items) {
    const v = unwrap(raw);
    if (isUnknown(v)) return v;
    if (typeof v === "object" && v?.kind === "list") {
      const inner = depth > 1 ? flatten(v, Number(depth) - 1) : v;
      if (inner.kind !== "list") return inner;
      open ||= inner.open;
      for (const item2 of inner.items) items.push(item2);
    } else items.push(raw);
  }
  return open ? { kind: "list", items, open, gaps: true, why: mayHoldMore(list2).why } : listOf(items);
}
function distinct(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  const seen = /* @__PURE__ */ new Set();
  const items = [];
  for (const v of values) {
    if (typeof v === "string" ? seen.has(v) : items.some((other) => equal(other, v) === true)) continue;
    if (typeof v === "string") seen.add(v);
    items.push(v);
  }
  return listOf(items);
}
function ordered(values, key) {
  let comparable = true;
  const result = [...values].sort((a, b) => {
    const order2 = compare2(key(a), key(b));
    if (order2 === void 0) comparable = false;
    return order2 ?? 0;
  });
  return comparable && (values.length !== 1 || values.every((v) => compare2(key(v), key(v)) !== void 0)) ? result : void 0;
}
var unordered = () => fail("overload", "only numbers, texts, truth values, times and durations of one type have an order");
function sort(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  const result = ordered(values, (v) => v);
  return result ? listOf(result) : unordered();
}
function sortPairs(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  const pairs = [];
  for (const pair of values) {
    const [key = null, value = null] = typeof pair === "object" && pair?.kind === "list" ? pair.items : [];
    const known3 = unwrap(key);
    if (isUnknown(known3)) return known3;
    pairs.push({ key: known3, value });
  }
  const result = ordered(pairs, (p) => p.key);
  return result ? listOf(result.map((p) => p.value)) : unordered();
}
function isSorted(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  for (let i = 1; i < values.length; i++) {
    const order2 = compare2(values[i - 1] ?? null, values[i] ?? null);
    if (order2 === void 0) return unordered();
    if (order2 > 0) return false;
  }
  return true;
}
function sum(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  const [first] = values;
  let total = first === void 0 ? 0 : zeroLike(first);
  for (const v of values) {
    const next = arithmetic("+", total, v);
    if (next === void 0)
      return fail("overload", `\`sum\` adds numbers and durations, not a value of type ${typeName(v)}`);
    if (isError(next) || isUnknown(next)) return next;
    total = next;
  }
  return total;
}
function zeroLike(v) {
  if (typeof v !== "object" || v === null) return 0;
  if (v.kind === "double") return double(0);
  if (v.kind === "uint") return uint(0n);
  return v.kind === "duration" ? duration(0n) : 0;
}
function extreme(name2, sign) {
  return (list2) => {
    const values = knownItems(list2);
    if ("why" in values) return values;
    const [first] = values;
    if (first === void 0) return fail("argument", `\`${name2}\` needs at least one element`);
    let best = first;
    for (const v of values) {
      const order2 = compare2(v, best);
      if (order2 === void 0) return unordered();
      if (order2 * sign > 0) best = v;
    }
    return best;
  };
}
function indexOf(list2, wanted) {
  const values = knownItems(list2);
  return "why" in values ? values : values.findIndex((v) => equal(v, wanted) === true);
}
function lastIndexOf(list2, wanted) {
  const values = knownItems(list2);
  return "why" in values ? values : values.findLastIndex((v) => equal(v, wanted) === true);
}
function end(list2, at2) {
  if (list2.open) return mayHoldMore(list2);
  const raw = list2.items.at(at2);
  return raw === void 0 ? none : optionalOf(raw);
}
function range(count) {
  if (count > MAX_RANGE) return fail("budget", `a range has at most ${MAX_RANGE} elements`);
  return listOf(Array.from({ length: Math.max(0, Number(count)) }, (_, i) => i));
}
function includesAll(list2, wanted) {
  let undecided2;
  for (const raw of wanted.items) {
    const found = contains(list2, unwrap(raw));
    if (found === false) return false;
    if (found !== true) undecided2 ??= found;
  }
  return undecided2 ?? (wanted.open ? mayHoldMore(wanted) : true);
}
function intersects(a, b) {
  let undecided2;
  for (const raw of a.items) {
    const found = contains(b, unwrap(raw));
    if (found === true) return true;
    if (found !== false) undecided2 ??= found;
  }
  return undecided2 ?? (a.open ? mayHoldMore(a) : b.open ? mayHoldMore(b) : false);
}
function equivalent(a, b) {
  const forth = includesAll(a, b);
  if (forth === false) return false;
  const back = includesAll(b, a);
  return back === false || forth === true ? back : forth;
}
var lists = {
  "(list(T)).slice(int, int): list(T)": slice,
  "(list(dyn)).flatten(): list(dyn)": (l) => flatten(l, 1),
  "(list(dyn)).flatten(int): list(dyn)": flatten,
  "(list(T)).distinct(): list(T)": distinct,
  "(list(T)).reverse(): list(T)": (l) => ({ ...l, items: l.items.toReversed(), gaps: l.open }),
  "(list(T)).sort(): list(T)": sort,
  "@sortPairs(list(dyn)): list(dyn)": sortPairs,
  "(list(T)).first(): optional(T)": (l) => end(l, 0),
  "(list(T)).last(): optional(T)": (l) => end(l, -1),
  "lists.range(int): list(int)": range,
  "(list(T)).isSorted(): bool": isSorted,
  "(list(T)).sum(): T": sum,
  "(list(T)).min(): T": extreme("min", -1),
  "(list(T)).max(): T": extreme("max", 1),
  "(list(T)).indexOf(T): int": indexOf,
  "(list(T)).lastIndexOf(T): int": lastIndexOf,
  "sets.contains(list(T), list(T)): bool": includesAll,
  "sets.equivalent(list(T), list(T)): bool": equivalent,
  "sets.intersects(list(T), list(T)): bool": intersects
};

// src/policy/cel/lib/math.ts
function extreme2(name2, values, sign) {
  const [first] = values;
  if (first === void 0) return fail("argument", `\`${name2}\` needs at least one number`);
  let best = first;
  for (const v of values) {
    if (numeric(v) === void 0)
      return fail("overload", `\`${name2}\` takes numbers, not a value of type ${typeName(v)}`);
    if ((compare2(v, best) ?? 0) * sign > 0) best = v;
  }
  return best;
}
function extremeOf(name2, sign) {
  return (values) => extreme2(name2, values, sign);
}
function extremeIn(name2, sign) {
  return (list2) => {
    const values = knownItems(list2);
    return "why" in values ? values : extreme2(name2, values, sign);
  };
}
function extremes(name2, sign) {
  const several = extremeOf(name2, sign);
  return {
    [`${name2}(int...): int`]: several,
    [`${name2}(uint...): uint`]: several,
    [`${name2}(double...): double`]: several,
    [`${name2}(list(T)): T`]: extremeIn(name2, sign),
    [`${name2}(dyn...): dyn`]: several
  };
}
function rounding(round2) {
  return (d) => double(round2(d.value));
}
var round = (x) => Math.sign(x) * Math.round(Math.abs(x));
var MASK = 0xffffffffffffffffn;
function bitwise(name2, op) {
  return {
    [`math.${name2}(int, int): int`]: (a, b) => int(op(BigInt(a), BigInt(b))),
    [`math.${name2}(uint, uint): uint`]: (a, b) => uint(op(a.value, b.value))
  };
}
function shift(value, by, left) {
  if (by < 0) return fail("argument", "a shift is not negative");
  if (by > 63) return 0n;
  const bits = BigInt.asUintN(64, value);
  return left ? bits << BigInt(by) & MASK : bits >> BigInt(by);
}
function shifting(name2, left) {
  const signed = (v) => typeof v === "bigint" ? int(BigInt.asIntN(64, v)) : v;
  const unsigned = (v) => typeof v === "bigint" ? uint(v) : v;
  return {
    [`math.${name2}(int, int): int`]: (a, by) => signed(shift(BigInt(a), by, left)),
    [`math.${name2}(uint, int): uint`]: (a, by) => unsigned(shift(a.value, by, left))
  };
}
var absolute = (i) => i < 0 ? checkedInt(-BigInt(i)) : i;
function root(v) {
  const x = numeric(v);
  return isFault(v) || x === void 0 ? v : double(Math.sqrt(Number(x)));
}
var math = {
  ...extremes("math.greatest", 1),
  ...extremes("math.least", -1),
  "math.ceil(double): double": rounding(Math.ceil),
  "math.floor(double): double": rounding(Math.floor),
  "math.round(double): double": rounding(round),
  "math.trunc(double): double": rounding(Math.trunc),
  "math.abs(int): int": absolute,
  "math.abs(uint): uint": (u) => u,
  "math.abs(double): double": rounding(Math.abs),
  "math.sign(int): int": (i) => i > 0 ? 1 : i < 0 ? -1 : 0,
  "math.sign(uint): uint": (u) => uint(u.value > 0n ? 1n : 0n),
  "math.sign(double): double": rounding(Math.sign),
  "math.sqrt(int): double": root,
  "math.sqrt(uint): double": root,
  "math.sqrt(double): double": root,
  "math.isNaN(double): bool": (d) => Number.isNaN(d.value),
  "math.isInf(double): bool": (d) => d.value === Infinity || d.value === -Infinity,
  "math.isFinite(double): bool": (d) => Number.isFinite(d.value),
  ...bitwise("bitAnd", (a, b) => a & b),
  ...bitwise("bitOr", (a, b) => a | b),
  ...bitwise("bitXor", (a, b) => a ^ b),
  "math.bitNot(int): int": (i) => int(~BigInt(i)),
  "math.bitNot(uint): uint": (u) => uint(u.value ^ MASK),
  ...shifting("bitShiftLeft", true),
  ...shifting("bitShiftRight", false)
};

// src/policy/cel/lib/optional.ts
function isZero(v) {
  if (v === null || v === false || v === "" || v === 0) return true;
  if (typeof v !== "object") return false;
  switch (v.kind) {
    case "double":
      return v.value === 0;
    case "uint":
      return v.value === 0n;
    case "bytes":
      return v.value.length === 0;
    case "list":
      return v.items.length === 0;
    case "map":
      return v.entries.size === 0;
    case "duration":
      return v.nanos === 0n;
    case "optional":
      return !v.present;
    default:
      return false;
  }
}
function ofNonZeroValue(v) {
  if (typeof v === "object" && (v?.kind === "list" || v?.kind === "map") && v.open && isZero(v))
    return { kind: "unknown", why: v.why ?? "it may hold more than can be seen" };
  return isZero(v) ? none : optionalOf(v);
}
function valueIn(o) {
  return o.present ? unwrap(o.value) : fail("argument", "the optional has no value; `orValue()` gives one");
}
function unwrapAll(list2) {
  const items = [];
  for (const raw of list2.items) {
    const v = unwrap(raw);
    if (isUnknown(v)) return v;
    if (typeof v === "object" && v?.kind === "optional" && v.present) items.push(v.value);
  }
  return { ...list2, items };
}
var optional = {
  "optional.of(T): optional(T)": (v) => optionalOf(v),
  "optional.none(): optional(T)": () => none,
  "optional.ofNonZeroValue(T): optional(T)": ofNonZeroValue,
  "optional.unwrap(list(optional(T))): list(T)": unwrapAll,
  "(list(optional(T))).unwrapOpt(): list(T)": unwrapAll,
  "(optional(T)).hasValue(): bool": (o) => o.present,
  "(optional(T)).value(): T": valueIn,
  "(optional(T)).or(optional(T)): optional(T)": (o, other) => o.present ? o : other,
  "(optional(T)).orValue(T): T": (o, other) => o.present ? unwrap(o.value) : other
};

// src/policy/cel/regex/linear.ts
var MAX_WORK = 5e3;
var MAX_POSITIONS = 2e3;
function isLinear(branches) {
  return branches.every((b) => {
    const size = sizeOf(b.body);
    if (size.loops === 0) return size.ways * size.length <= MAX_WORK || size.length <= 300 && isDeterministic(b.body);
    if (!b.start) return false;
    return size.loops === 1 && size.simple && size.ways * size.length <= MAX_WORK || isDeterministic(b.body);
  });
}
function sizeOf(node) {
  switch (node.kind) {
    case "set":
      return { length: 1, ways: 1, loops: 0, simple: true };
    case "group":
      return sizeOf(node.body);
    case "cat":
      return node.parts.map(sizeOf).reduce(after, { length: 0, ways: 1, loops: 0, simple: true });
    case "alt": {
      const options = node.options.map(sizeOf);
      return {
        length: Math.max(...options.map((o) => o.length)),
        ways: options.reduce((sum3, o) => sum3 + o.ways, 0),
        loops: options.reduce((sum3, o) => sum3 + o.loops, 0),
        simple: options.every((o) => o.simple)
      };
    }
    case "repeat": {
      const body = sizeOf(node.body);
      const simple3 = body.loops === 0 && isSet(node.body);
      if (node.max === Infinity)
        return {
          length: body.length * (node.min + 1),
          ways: body.ways ** (node.min + 1),
          loops: body.loops + 1,
          simple: simple3
        };
      const ways = (node.max - node.min + 1) * body.ways ** node.max;
      return { length: body.length * node.max, ways, loops: body.loops * node.max, simple: body.simple };
    }
  }
}
var after = (a, b) => ({
  length: a.length + b.length,
  ways: a.ways * b.ways,
  loops: a.loops + b.loops,
  simple: a.simple && b.simple
});
function isSet(node) {
  return node.kind === "set" || node.kind === "group" && isSet(node.body);
}
var TooLarge = class extends Error {
};
function isDeterministic(node) {
  const automaton = { sets: [], follow: [] };
  try {
    const whole3 = partOf(automaton, node);
    return [whole3.first, ...automaton.follow].every((next) => areDisjoint(automaton, next));
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}
function partOf(a, node) {
  switch (node.kind) {
    case "set": {
      const position = a.sets.push(node.ranges) - 1;
      if (position >= MAX_POSITIONS) throw new TooLarge();
      a.follow.push([]);
      return { nullable: false, first: [position], last: [position] };
    }
    case "group":
      return partOf(a, node.body);
    case "cat":
      return node.parts.map((n) => partOf(a, n)).reduce((left, right) => joined(a, left, right), empty);
    case "alt":
      return either(node.options.map((n) => partOf(a, n)));
    case "repeat":
      return repeat(a, node);
  }
}
var empty = { nullable: true, first: [], last: [] };
function joined(a, left, right) {
  for (const position of left.last) a.follow[position]?.push(...right.first);
  return {
    nullable: left.nullable && right.nullable,
    first: left.nullable ? [...left.first, ...right.first] : left.first,
    last: right.nullable ? [...left.last, ...right.last] : right.last
  };
}
function either(parts3) {
  return {
    nullable: parts3.some((p) => p.nullable),
    first: parts3.flatMap((p) => p.first),
    last: parts3.flatMap((p) => p.last)
  };
}
function repeat(a, { body, min, max }) {
  let result = empty;
  for (let i = 0; i < min; i++) result = joined(a, result, partOf(a, body));
  return joined(a, result, max === Infinity ? loop(a, body) : upTo(a, body, max - min));
}
function loop(a, body) {
  const part = partOf(a, body);
  for (const position of part.last) a.follow[position]?.push(...part.first);
  return { ...part, nullable: true };
}
function upTo(a, body, times) {
  const copies = Array.from({ length: times }, () => partOf(a, body));
  return copies.reduceRight((rest, copy) => ({ ...joined(a, copy, rest), nullable: true }), empty);
}
function areDisjoint(a, positions) {
  const ranges = [...new Set(positions)].flatMap((p) => [...a.sets[p] ?? []]).sort(([x], [y]) => x - y);
  for (let i = 1; i < ranges.length; i++) if ((ranges[i]?.[0] ?? 0) <= (ranges[i - 1]?.[1] ?? 0)) return false;
  return true;
}

// src/policy/cel/regex/syntax.ts
var MAX_REPEAT = 1e3;
var LAST = 1114111;
var Unsupported = class extends Error {
};
function parseRegex(pattern2) {
  const ignoreCase = pattern2.startsWith("(?i)");
  const r = { chars: Array.from(ignoreCase ? pattern2.slice(4) : pattern2), at: 0, ignoreCase, depth: 0 };
  try {
    const branches = [branch(r)];
    while (take(r, "|")) branches.push(branch(r));
    return r.at === r.chars.length ? branches : void 0;
  } catch (error) {
    if (error instanceof Unsupported) return void 0;
    throw error;
  }
}
function take(r, char) {
  if (r.chars[r.at] !== char) return false;
  r.at++;
  return true;
}
function branch(r) {
  const start = take(r, "^");
  const body = sequence(r);
  const end2 = take(r, "$");
  const next = r.chars[r.at];
  if (next !== void 0 && next !== "|") throw new Unsupported();
  return { start, end: end2, body };
}
function alternatives(r) {
  const options = [sequence(r)];
  while (take(r, "|")) options.push(sequence(r));
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "alt", options };
}
function sequence(r) {
  const parts3 = [];
  for (let c = r.chars[r.at]; c !== void 0 && c !== "|" && c !== ")" && c !== "$"; c = r.chars[r.at])
    parts3.push(repeated(r));
  const [only] = parts3;
  return parts3.length === 1 && only ? only : { kind: "cat", parts: parts3 };
}
function repeated(r) {
  const body = atom(r);
  const times = repetition(r);
  if (!times) return body;
  const lazy = take(r, "?");
  if (repetition(r) || isNullable(body)) throw new Unsupported();
  return { kind: "repeat", body, ...times, lazy };
}
function isNullable(node) {
  switch (node.kind) {
    case "set":
      return false;
    case "group":
      return isNullable(node.body);
    case "cat":
      return node.parts.every(isNullable);
    case "alt":
      return node.options.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.body);
  }
}
function repetition(r) {
  if (take(r, "*")) return { min: 0, max: Infinity };
  if (take(r, "+")) return { min: 1, max: Infinity };
  if (take(r, "?")) return { min: 0, max: 1 };
  if (r.chars[r.at] !== "{") return void 0;
  const match = /^\{(\d+)(,?)(\d*)\}/.exec(r.chars.slice(r.at, r.at + 12).join(""));
  if (!match) throw new Unsupported();
  const min = Number(match[1]);
  const max = match[2] === "" ? min : match[3] === "" ? Infinity : Number(match[3]);
  if (min > MAX_REPEAT || max > MAX_REPEAT && max !== Infinity || min > max) throw new Unsupported();
  r.at += match[0].length;
  return { min, max };
}
function atom(r) {
  const c = r.chars[r.at++];
  switch (c) {
    case void 0:
    case "*":
    case "+":
    case "?":
    case "{":
    case "}":
    case "]":
    case "^":
      throw new Unsupported();
    case ".":
      return { kind: "set", ranges: negate2([[10, 10]]) };
    case "(":
      return group(r);
    case "[":
      return { kind: "set", ranges: bracket(r) };
    case "\\":
      return { kind: "set", ranges: folded(r, escaped(r)) };
    default:
      return { kind: "set", ranges: folded(r, single(c)) };
  }
}
function group(r) {
  if (++r.depth > 50) throw new Unsupported();
  let capture = true;
  if (take(r, "?")) {
    if (!take(r, ":")) throw new Unsupported();
    capture = false;
  }
  const body = alternatives(r);
  if (!take(r, ")")) throw new Unsupported();
  r.depth--;
  return { kind: "group", body, capture };
}
var single = (c) => {
  const code = c.codePointAt(0) ?? 0;
  return [[code, code]];
};
var classes = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122]
  ],
  s: [
    [9, 10],
    [12, 13],
    [32, 32]
  ]
};
var controls = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
function escaped(r) {
  const c = r.chars[r.at++];
  if (c === void 0) throw new Unsupported();
  const known3 = classes[c];
  if (known3) return known3;
  const inverse = /[DWS]/.test(c) ? classes[c.toLowerCase()] : void 0;
  if (inverse) return negate2(inverse);
  const control = controls[c];
  if (control !== void 0) return [[control, control]];
  if (/[\p{L}\p{N}_]/u.test(c)) throw new Unsupported();
  return single(c);
}
function bracket(r) {
  const inverse = take(r, "^");
  const parts3 = [];
  for (let first = true; first || r.chars[r.at] !== "]"; first = false) {
    const low = member(r);
    const [only] = low;
    if (r.chars[r.at] === "-" && r.chars[r.at + 1] !== "]" && only && low.length === 1 && only[0] === only[1]) {
      r.at++;
      const high = member(r)[0];
      if (!high || high[0] !== high[1] || high[0] < only[0]) throw new Unsupported();
      parts3.push([only[0], high[0]]);
    } else parts3.push(...low);
  }
  r.at++;
  const ranges = folded(r, merge(parts3));
  return inverse ? negate2(ranges) : ranges;
}
function member(r) {
  const c = r.chars[r.at++];
  if (c === void 0) throw new Unsupported();
  if (c === "[" && r.chars[r.at] === ":") throw new Unsupported();
  return c === "\\" ? escaped(r) : single(c);
}
function merge(parts3) {
  const sorted = [...parts3].sort(([a], [b]) => a - b);
  const result = [];
  for (const [low, high] of sorted) {
    const last = result.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else result.push([low, high]);
  }
  return result;
}
function negate2(ranges) {
  const result = [];
  let next = 0;
  for (const [low, high] of ranges) {
    if (low > next) result.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) result.push([next, LAST]);
  return result;
}
function folded(r, ranges) {
  if (!r.ignoreCase) return ranges;
  const extra = [];
  for (const [low, high] of ranges) {
    if (high > 127 && low !== 0 && high !== LAST) throw new Unsupported();
    for (let code = Math.max(low, 65); code <= Math.min(high, 122); code++) {
      const other = /[a-z]/i.test(String.fromCharCode(code)) ? code ^ 32 : code;
      extra.push([other, other]);
      if ((code | 32) === 107) extra.push([8490, 8490]);
      if ((code | 32) === 115) extra.push([383, 383]);
    }
  }
  return merge([...ranges, ...extra]);
}

// src/policy/cel/regex/engine.ts
var re2;
async function loadRe2() {
  re2 ??= await import("re2js");
}
var compiled = /* @__PURE__ */ new Map();
var MAX_KEPT = 1e3;
function regex(pattern2) {
  const known3 = compiled.get(pattern2);
  if (known3) return known3;
  const result = native(pattern2) ?? linear(pattern2);
  if ("message" in result && result.code === "undeclared") return result;
  if (compiled.size >= MAX_KEPT) compiled.clear();
  compiled.set(pattern2, result);
  return result;
}
function needsRe2(pattern2) {
  return native(pattern2) === void 0;
}
function linear(pattern2) {
  if (!re2) return fail("undeclared", `the pattern /${pattern2}/ needs the RE2 engine, which was not loaded`);
  if (pattern2.length > 1e4) return fail("argument", "a pattern has at most 10000 characters");
  try {
    return re2.RE2JS.compile(pattern2);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail("argument", `/${pattern2}/ is no regular expression: ${why}`);
  }
}
function native(pattern2) {
  const branches = parseRegex(pattern2);
  if (!branches || !isLinear(branches)) return void 0;
  const source = branches.map(printBranch).join("|");
  const test = new RegExp(source, "u");
  return { test: (text) => test.test(text), matchAll: (text) => text.matchAll(new RegExp(source, "gu")) };
}
var printBranch = ({ start, end: end2, body }) => `${start ? "^" : ""}${print(body)}${end2 ? "$" : ""}`;
function print(node) {
  switch (node.kind) {
    case "set":
      return printSet(node.ranges);
    case "cat":
      return node.parts.map(print).join("");
    case "alt":
      return node.options.map(print).join("|");
    case "group":
      return `(${node.capture ? "" : "?:"}${print(node.body)})`;
    case "repeat": {
      const { min, max } = node;
      const times = max === Infinity ? min === 0 ? "*" : min === 1 ? "+" : `{${min},}` : min === 0 && max === 1 ? "?" : `{${min},${max}}`;
      return print(node.body) + times + (node.lazy ? "?" : "");
    }
  }
}
function printSet(ranges) {
  const [only] = ranges;
  if (ranges.length === 1 && only && only[0] === only[1]) return printCode(only[0]);
  return `[${ranges.map(([low, high]) => low === high ? printCode(low) : `${printCode(low)}-${printCode(high)}`).join("")}]`;
}
function printCode(code) {
  const isPlain = code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  return isPlain ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`;
}

// src/policy/cel/lib/regex.ts
function using(pattern2, use) {
  const compiled2 = regex(pattern2);
  return "message" in compiled2 ? compiled2 : use(compiled2);
}
var matches = (s, pattern2) => using(pattern2, (r) => r.test(s));
function find(s, pattern2) {
  return using(pattern2, (r) => {
    for (const match of r.matchAll(s)) return match[0];
    return "";
  });
}
function all(s, pattern2, limit) {
  return using(pattern2, (r) => {
    const found = [];
    for (const match of r.matchAll(s)) {
      if (limit >= 0 && found.length >= limit) break;
      found.push(match[0]);
    }
    return listOf(found);
  });
}
function replace(s, pattern2, by, limit) {
  return using(pattern2, (r) => {
    let result = "";
    let at2 = 0;
    let count = 0;
    for (const match of r.matchAll(s)) {
      if (limit >= 0 && count++ >= limit) break;
      const filled = fill(by, match);
      if (typeof filled !== "string") return filled;
      result += s.slice(at2, match.index) + filled;
      at2 = (match.index ?? 0) + match[0].length;
    }
    return result + s.slice(at2);
  });
}
function fill(by, match) {
  let wrong2;
  const result = by.replace(/\\(.?)/gs, (whole3, c) => {
    if (c === "\\") return "\\";
    const n = /^\d$/.test(c) ? Number(c) : match.length;
    if (n >= match.length) wrong2 = fail("argument", `\`${whole3}\` in the replacement is no group of the pattern`);
    return match[n] ?? "";
  });
  return wrong2 ?? result;
}
function group2(match) {
  if (match.length > 2) return fail("argument", "a pattern to extract with has at most one group");
  return match.length === 2 ? match[1] : match[0];
}
function extract(s, pattern2) {
  return using(pattern2, (r) => {
    for (const match of r.matchAll(s)) {
      const text = group2(match);
      return typeof text === "object" ? text : text === void 0 ? none : optionalOf(text);
    }
    return none;
  });
}
function extractAll(s, pattern2) {
  return using(pattern2, (r) => {
    const found = [];
    for (const match of r.matchAll(s)) {
      const text = group2(match);
      if (typeof text === "object") return text;
      if (text) found.push(text);
    }
    return listOf(found);
  });
}
var regexes = {
  "matches(string, string): bool": matches,
  "(string).matches(string): bool": matches,
  "(string).find(string): string": find,
  "(string).findAll(string): list(string)": (s, pattern2) => all(s, pattern2, -1),
  "(string).findAll(string, int): list(string)": all,
  "regex.replace(string, string, string): string": (s, p, by) => replace(s, p, by, -1),
  "regex.replace(string, string, string, int): string": replace,
  "regex.extract(string, string): optional(string)": extract,
  "regex.extractAll(string, string): list(string)": extractAll
};

// src/policy/cel/text.ts
var surrogate = /[\ud800-\udfff]/;
function wide(text) {
  return surrogate.test(text) ? Array.from(text) : void 0;
}
function length(text) {
  return wide(text)?.length ?? text.length;
}
function slice2(text, start, end2) {
  return wide(text)?.slice(start, end2).join("") ?? text.slice(start, end2);
}
function characters(text) {
  return Array.from(text);
}
function inCharacters(text, offset) {
  return offset < 0 ? offset : length(text.slice(0, offset));
}
function inUnits(text, offset) {
  return wide(text)?.slice(0, offset).join("").length ?? offset;
}
function indexOf2(text, wanted, from) {
  return inCharacters(text, text.indexOf(wanted, inUnits(text, from)));
}
function lastIndexOf2(text, wanted, from) {
  return inCharacters(text, text.lastIndexOf(wanted, inUnits(text, from)));
}
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(text) {
  return encoder.encode(text);
}
function fromUtf8(data) {
  try {
    return decoder.decode(data);
  } catch {
    return void 0;
  }
}

// src/policy/cel/time.ts
var SECOND = 1000000000n;
var units = {
  ns: 1n,
  us: 1000n,
  \u00B5s: 1000n,
  \u03BCs: 1000n,
  ms: 1000000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND
};
function parseDuration(text) {
  const match = /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(text);
  if (!match) return void 0;
  let nanos = 0n;
  for (const [, whole3 = "", fraction2 = "", unit = ""] of (match[2] ?? "").matchAll(/(\d*)\.?(\d*)([a-zµμ]+)/g)) {
    const size = units[unit] ?? 0n;
    nanos += BigInt(whole3 || "0") * size;
    if (fraction2) nanos += BigInt(fraction2) * size / 10n ** BigInt(fraction2.length);
  }
  return match[1] === "-" ? -nanos : nanos;
}
function printDuration(nanos) {
  const sign = nanos < 0n ? "-" : "";
  const size = nanos < 0n ? -nanos : nanos;
  return `${sign}${size / SECOND}${fraction(size % SECOND)}s`;
}
function fraction(nanos) {
  return nanos === 0n ? "" : `.${nanos.toString().padStart(9, "0").replace(/0+$/, "")}`;
}
function parseTimestamp(text) {
  const match = /^(\d{4,5})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([-+])(\d\d):(\d\d))$/.exec(
    text
  );
  if (!match) return void 0;
  const [, year, month, day, hour, minute, second, decimals = "", sign, zoneHour = "0", zoneMinute = "0"] = match;
  const [mo, d, h, mi, s] = [Number(month), Number(day), Number(hour), Number(minute), Number(second)];
  if (h > 23 || mi > 59 || s > 59 || Number(zoneHour) > 23 || Number(zoneMinute) > 59) return void 0;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(Number(year), mo - 1, d);
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d) return void 0;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === "-" ? -1 : 1);
  const seconds = date.getTime() / 1e3 + h * 3600 + (mi - offset) * 60 + s;
  return BigInt(seconds) * SECOND + BigInt(decimals.padEnd(9, "0"));
}
function floorSeconds(nanos) {
  const seconds = nanos / SECOND;
  return nanos % SECOND < 0n ? seconds - 1n : seconds;
}
function printTimestamp(nanos) {
  const seconds = floorSeconds(nanos);
  const text = new Date(Number(seconds) * 1e3).toISOString().replace(/\.\d+Z$/, "");
  return `${text}${fraction(nanos - seconds * SECOND)}Z`;
}
function inZone(nanos, zone) {
  const millis = Number(floorSeconds(nanos)) * 1e3 + Number((nanos - floorSeconds(nanos) * SECOND) / 1000000n);
  if (zone === "" || zone === "UTC") return new Date(millis);
  const fixed2 = /^([-+]?)(\d\d?):(\d\d)$/.exec(zone);
  if (fixed2) {
    const minutes = Number(fixed2[2]) * 60 + Number(fixed2[3]);
    return new Date(millis + minutes * 6e4 * (fixed2[1] === "-" ? -1 : 1));
  }
  return inNamedZone(millis, zone);
}
function inNamedZone(millis, zone) {
  try {
    const format2 = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    const parts3 = new Map(format2.formatToParts(millis).map((p) => [p.type, Number(p.value)]));
    const part = (name2) => parts3.get(name2) ?? 0;
    const date = /* @__PURE__ */ new Date(0);
    date.setUTCFullYear(part("year"), part("month") - 1, part("day"));
    date.setUTCHours(part("hour"), part("minute"), part("second"), (millis % 1e3 + 1e3) % 1e3);
    return date;
  } catch {
    return void 0;
  }
}
function dayOfYear(date) {
  const start = new Date(date);
  start.setUTCMonth(0, 1);
  return Math.round((date.getTime() - start.getTime()) / 864e5);
}

// src/policy/cel/lib/standard.ts
var same = (v) => v;
function sizeOf2(container) {
  const size = container.kind === "list" ? container.items.length : container.entries.size;
  if (!container.open) return size;
  return { ...unknownOf(container.why ?? "it may hold more than can be seen", container), atLeast: size };
}
function intFromDouble({ value }) {
  return value > -(2 ** 63) && value < 2 ** 63 ? int(BigInt(Math.trunc(value))) : fail("range", "the number does not fit into an int (64 bits)");
}
function uintFromDouble({ value }) {
  return value >= 0 && value < 2 ** 64 ? checkedUint(BigInt(Math.trunc(value))) : fail("range", "the number does not fit into a uint (64 bits)");
}
function intFromString(s) {
  return /^[-+]?\d{1,20}$/.test(s) ? checkedInt(BigInt(s.replace("+", ""))) : fail("argument", `"${s}" is no int`);
}
function uintFromString(s) {
  return /^\d{1,20}$/.test(s) ? checkedUint(BigInt(s)) : fail("argument", `"${s}" is no uint`);
}
function doubleFromString(s) {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(s)) return double(Number(s));
  if (/^[-+]?nan$/i.test(s)) return double(Number.NaN);
  const infinite = /^([-+]?)inf(?:inity)?$/i.exec(s);
  if (infinite) return double(infinite[1] === "-" ? -Infinity : Infinity);
  return fail("argument", `"${s}" is no number`);
}
var truths = {
  1: true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  0: false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false
};
function boolFromString(s) {
  return (Object.hasOwn(truths, s) ? truths[s] : void 0) ?? fail("argument", `"${s}" is neither true nor false`);
}
function stringFromBytes({ value }) {
  return fromUtf8(value) ?? fail("argument", "the bytes are no UTF-8");
}
function timestampFromString(s) {
  const nanos = parseTimestamp(s);
  return nanos === void 0 ? fail("argument", `"${s}" is no RFC 3339 time`) : checkedTime(nanos);
}
function durationFromString(s) {
  const nanos = parseDuration(s);
  return nanos === void 0 ? fail("argument", `"${s}" is no duration such as 1h30m`) : checkedDuration(nanos);
}
var standard = {
  "size(string): int": (s) => length(s),
  "size(bytes): int": (b) => b.value.length,
  "size(list(T)): int": (l) => sizeOf2(l),
  "size(map(K, V)): int": (m) => sizeOf2(m),
  "(string).size(): int": (s) => length(s),
  "(bytes).size(): int": (b) => b.value.length,
  "(list(T)).size(): int": (l) => sizeOf2(l),
  "(map(K, V)).size(): int": (m) => sizeOf2(m),
  "(string).contains(string): bool": (s, part) => s.includes(part),
  "(string).startsWith(string): bool": (s, part) => s.startsWith(part),
  "(string).endsWith(string): bool": (s, part) => s.endsWith(part),
  "dyn(T): dyn": same,
  "type(T): type(T)": (v) => typeValue(typeName(v)),
  "bool(bool): bool": same,
  "bool(string): bool": boolFromString,
  "int(int): int": same,
  "int(uint): int": (u) => checkedInt(u.value),
  "int(double): int": intFromDouble,
  "int(string): int": intFromString,
  "int(timestamp): int": (t) => int(floorSeconds(t.nanos)),
  "int(duration): int": (d) => int(d.nanos),
  "uint(uint): uint": same,
  "uint(int): uint": (i) => checkedUint(BigInt(i)),
  "uint(double): uint": uintFromDouble,
  "uint(string): uint": uintFromString,
  "double(double): double": same,
  "double(int): double": (i) => double(Number(i)),
  "double(uint): double": (u) => double(Number(u.value)),
  "double(string): double": doubleFromString,
  "string(string): string": same,
  "string(bool): string": (b) => String(b),
  "string(int): string": (i) => String(i),
  "string(uint): string": (u) => String(u.value),
  "string(double): string": (d) => String(d.value),
  "string(bytes): string": stringFromBytes,
  "string(timestamp): string": (t) => printTimestamp(t.nanos),
  "string(duration): string": (d) => printDuration(d.nanos),
  "bytes(bytes): bytes": same,
  "bytes(string): bytes": (s) => bytes(utf8(s)),
  "timestamp(timestamp): timestamp": same,
  "timestamp(int): timestamp": (i) => checkedTime(BigInt(i) * 1000000000n),
  "timestamp(string): timestamp": timestampFromString,
  "duration(duration): duration": same,
  "duration(string): duration": durationFromString
};

// src/policy/cel/lib/format.ts
function format(template, args) {
  const values = knownItems(args);
  if ("why" in values) return values;
  let result = "";
  let next = 0;
  let at2 = 0;
  for (const clause of template.matchAll(/%(%|(?:\.(\d+))?([a-zA-Z]))|%/g)) {
    result += template.slice(at2, clause.index);
    at2 = clause.index + clause[0].length;
    const [whole3, body, precision, letter] = clause;
    if (body === void 0 || letter && !"sdfebxXo".includes(letter))
      return fail("argument", `\`${whole3}\` is no clause of a format`);
    if (letter === void 0) {
      result += "%";
      continue;
    }
    const value = values[next++];
    if (value === void 0) return fail("argument", `the format needs more than ${values.length} values`);
    const part = clauseOf(letter, precision === void 0 ? void 0 : Number(precision), value);
    if (typeof part !== "string") return part;
    result += part;
  }
  return result + template.slice(at2);
}
function clauseOf(letter, precision, value) {
  switch (letter) {
    case "s":
      return printed(value);
    case "d":
      return decimal(value);
    case "f":
      return fixed(value, precision ?? 6);
    case "e":
      return scientific(value, precision ?? 6);
    default:
      return inBase(letter, value);
  }
}
function wrong(clause, value) {
  return fail("argument", `\`%${clause}\` doesn't take a value of type ${typeName(value)}`);
}
var printDouble = (x) => Number.isFinite(x) ? String(x) : Number.isNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
function printed(value) {
  if (value === null) return "null";
  if (typeof value !== "object") return String(value);
  switch (value.kind) {
    case "double":
      return printDouble(value.value);
    case "uint":
      return String(value.value);
    case "bytes":
      return fromUtf8(value.value) ?? fail("argument", "the bytes are no UTF-8");
    case "timestamp":
      return printTimestamp(value.nanos);
    case "duration":
      return printDuration(value.nanos);
    case "type":
      return value.name;
    case "opaque":
      return value.text;
    case "list":
      return printedList(value);
    case "map":
      return printedMap(value);
    default:
      return wrong("s", value);
  }
}
function printedList(list2) {
  const values = knownItems(list2);
  if ("why" in values) return values;
  const parts3 = [];
  for (const v of values) {
    const part = printed(v);
    if (typeof part !== "string") return part;
    parts3.push(part);
  }
  return `[${parts3.join(", ")}]`;
}
function printedMap(map2) {
  if (map2.open) return { kind: "unknown", why: map2.why ?? "the map may hold more than can be seen" };
  const parts3 = [];
  for (const [key, raw] of map2.entries) {
    const value = unwrap(raw);
    if (isUnknown(value)) return value;
    const part = printed(value);
    if (typeof part !== "string") return part;
    const name2 = printed(keyValue(map2, key));
    if (typeof name2 === "string") parts3.push([name2, part]);
  }
  return `{${parts3.sort(([a], [b]) => compareStrings(a, b)).map(([key, v]) => `${key}: ${v}`).join(", ")}}`;
}
function decimal(value) {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "object" && value?.kind === "uint") return String(value.value);
  if (typeof value === "object" && value?.kind === "double") return printDouble(value.value);
  return wrong("d", value);
}
function toNumber(value) {
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  return typeof value === "object" && (value?.kind === "double" || value?.kind === "uint") ? Number(value.value) : void 0;
}
function fixed(value, precision) {
  const x = toNumber(value);
  if (x === void 0) return wrong("f", value);
  if (!Number.isFinite(x)) return printDouble(x);
  if (precision > 100) return fail("argument", "a format has at most 100 decimals");
  const scaled = Math.abs(x) * 10 ** precision;
  const isHalf = precision === 0 && scaled - Math.floor(scaled) === 0.5;
  return isHalf ? String(Math.sign(x) * 2 * Math.round(scaled / 2)) : x.toFixed(precision);
}
function scientific(value, precision) {
  const x = toNumber(value);
  if (x === void 0) return wrong("e", value);
  if (!Number.isFinite(x)) return printDouble(x);
  if (precision > 100) return fail("argument", "a format has at most 100 decimals");
  return x.toExponential(precision).replace(/e([+-])(\d)$/, "e$10$2");
}
function inBase(letter, value) {
  if (typeof value === "number" || typeof value === "bigint") return digits(letter, BigInt(value));
  if (typeof value === "object" && value?.kind === "uint") return digits(letter, value.value);
  if (letter === "b" && typeof value === "boolean") return value ? "1" : "0";
  if (letter !== "x" && letter !== "X") return wrong(letter, value);
  if (typeof value === "string") return hex(letter, utf8(value));
  return typeof value === "object" && value?.kind === "bytes" ? hex(letter, value.value) : wrong(letter, value);
}
function digits(letter, value) {
  const shown = value.toString(letter === "b" ? 2 : letter === "o" ? 8 : 16);
  return letter === "X" ? shown.toUpperCase() : shown;
}
function hex(letter, data) {
  const shown = [...data].map((b) => b.toString(16).padStart(2, "0")).join("");
  return letter === "X" ? shown.toUpperCase() : shown;
}

// src/policy/cel/lib/strings.ts
var outside = (index2) => fail("argument", `${index2} is outside of the text`);
function charAt(s, at2) {
  const size = length(s);
  return at2 < 0 || at2 > size ? outside(at2) : slice2(s, Number(at2), Number(at2) + 1);
}
function indexFrom(s, part, from) {
  if (from < 0 || from > length(s)) return outside(from);
  return indexOf2(s, part, Number(from));
}
function lastIndexFrom(s, part, from) {
  if (from < 0 || from > length(s)) return outside(from);
  return lastIndexOf2(s, part, Number(from));
}
function substring(s, start, end2) {
  const size = length(s);
  if (start < 0 || start > size) return outside(start);
  if (end2 < 0 || end2 > size) return outside(end2);
  if (start > end2) return fail("argument", `the start (${start}) comes after the end (${end2})`);
  return slice2(s, Number(start), Number(end2));
}
function replace2(s, old, by, limit) {
  if (limit < 0) return s.replaceAll(old, () => by);
  let result = "";
  let at2 = 0;
  const parts3 = old === "" ? characters(s) : void 0;
  if (parts3) return parts3.map((c, i) => i < limit ? by + c : c).join("") + (parts3.length < limit ? by : "");
  for (let n = 0; n < limit; n++) {
    const next = s.indexOf(old, at2);
    if (next < 0) break;
    result += s.slice(at2, next) + by;
    at2 = next + old.length;
  }
  return result + s.slice(at2);
}
function split(s, separator, limit) {
  const parts3 = separator === "" ? characters(s) : s.split(separator);
  if (limit < 0 || parts3.length <= limit) return listOf(parts3);
  if (limit === 0) return listOf([]);
  const count = Number(limit) - 1;
  return listOf([...parts3.slice(0, count), parts3.slice(count).join(separator)]);
}
function join(list2, separator) {
  const parts3 = knownItems(list2);
  if ("why" in parts3) return parts3;
  const wrong2 = parts3.find((p) => typeof p !== "string");
  return wrong2 === void 0 ? parts3.join(separator) : fail("overload", `\`join\` takes a list of strings; this one holds a value of type ${typeName(wrong2)}`);
}
var escapes = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"'
};
var quote = (s) => `"${s.replace(/[\u0007\b\f\n\r\t\v\\"]/g, (c) => escapes[c] ?? c)}"`;
var ascii = (s, letters, convert) => s.replace(letters, convert);
var space = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
var leading = new RegExp(`^${space}+`);
function trim(s) {
  const start = leading.exec(s)?.[0].length ?? 0;
  let end2 = s.length;
  while (end2 > start && leading.test(s.charAt(end2 - 1))) end2--;
  return s.slice(start, end2);
}
var strings = {
  "(string).charAt(int): string": charAt,
  "(string).indexOf(string): int": (s, part) => indexOf2(s, part, 0),
  "(string).indexOf(string, int): int": indexFrom,
  "(string).lastIndexOf(string): int": (s, part) => lastIndexOf2(s, part, length(s)),
  "(string).lastIndexOf(string, int): int": lastIndexFrom,
  "(string).lowerAscii(): string": (s) => ascii(s, /[A-Z]+/g, (c) => c.toLowerCase()),
  "(string).upperAscii(): string": (s) => ascii(s, /[a-z]+/g, (c) => c.toUpperCase()),
  "(string).replace(string, string): string": (s, old, by) => replace2(s, old, by, -1),
  "(string).replace(string, string, int): string": replace2,
  "(string).split(string): list(string)": (s, separator) => split(s, separator, -1),
  "(string).split(string, int): list(string)": split,
  "(string).substring(int): string": (s, start) => substring(s, start, length(s)),
  "(string).substring(int, int): string": substring,
  "(string).trim(): string": trim,
  "(string).reverse(): string": (s) => characters(s).reverse().join(""),
  "(list(string)).join(): string": (l) => join(l, ""),
  "(list(string)).join(string): string": join,
  "(string).format(list(dyn)): string": format,
  "strings.quote(string): string": quote
};

// src/policy/cel/lib/time.ts
function ofTimestamp(part) {
  return (t, zone) => {
    const name2 = typeof zone === "string" ? zone : "UTC";
    const date = inZone(t.nanos, name2);
    return date ? part(date) : fail("argument", `"${name2}" is no time zone`);
  };
}
var parts = {
  getFullYear: (d) => d.getUTCFullYear(),
  getMonth: (d) => d.getUTCMonth(),
  getDate: (d) => d.getUTCDate(),
  getDayOfMonth: (d) => d.getUTCDate() - 1,
  getDayOfWeek: (d) => d.getUTCDay(),
  getDayOfYear: dayOfYear,
  getHours: (d) => d.getUTCHours(),
  getMinutes: (d) => d.getUTCMinutes(),
  getSeconds: (d) => d.getUTCSeconds(),
  getMilliseconds: (d) => d.getUTCMilliseconds()
};
var whole = (d, unit) => int(d.nanos / unit);
var time = {
  ...Object.fromEntries(
    Object.entries(parts).flatMap(([name2, part]) => [
      [`(timestamp).${name2}(): int`, ofTimestamp(part)],
      [`(timestamp).${name2}(string): int`, ofTimestamp(part)]
    ])
  ),
  "(duration).getHours(): int": (d) => whole(d, 3600000000000n),
  "(duration).getMinutes(): int": (d) => whole(d, 60000000000n),
  "(duration).getSeconds(): int": (d) => whole(d, 1000000000n),
  "(duration).getMilliseconds(): int": (d) => int(d.nanos / 1000000n % 1000n)
};

// src/policy/cel/libraries.ts
var libraries = [
  standard,
  time,
  optional,
  strings,
  regexes,
  lists,
  math,
  encoders,
  quantities,
  network,
  semvers,
  named2
];

// src/policy/cel/problem.ts
function celProblem(at2, message, hint) {
  return { start: at2.start, end: at2.end, message, ...hint ? { hint } : {} };
}
function lineColumn(text, offset) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}
function explain(text, problem) {
  const { line, column } = lineColumn(text, problem.start);
  const source = (text.split("\n")[line - 1] ?? "").replace(/\r$/, "");
  const length2 = Math.max(1, Math.min(problem.end - problem.start, source.length - column + 1));
  const indent = source.slice(0, column - 1).replace(/[^\t]/g, " ");
  const hint = problem.hint ? `; ${problem.hint}` : "";
  return `${line}:${column}: ${problem.message}${hint}
  ${source}
  ${indent}${"^".repeat(length2)}`;
}
function didYouMean(wrong2, names2) {
  const name2 = suggest(wrong2, [...names2]);
  return name2 && `did you mean \`${name2}\`?`;
}

// src/policy/cel/cursor.ts
var SyntaxProblem = class extends Error {
  constructor(problem) {
    super(problem.message);
    this.problem = problem;
  }
  problem;
};
function peek(p) {
  const token = p.tokens[p.at];
  if (!token) throw new Error("the parser went past the end of the expression");
  return token;
}
function take2(p) {
  const token = peek(p);
  if (token.kind !== "end") p.at++;
  return token;
}
function isOp(token, text) {
  return token.kind === "op" && token.text === text;
}
function skip(p, text) {
  if (!isOp(peek(p), text)) return false;
  p.at++;
  return true;
}
function expect(p, text, opener) {
  const token = peek(p);
  if (isOp(token, text)) return take2(p);
  const problem = unexpected(token, `\`${text}\``);
  throw new SyntaxProblem(token.kind === "end" ? { ...problem, hint: `\`${opener.text}\` is not closed` } : problem);
}
function unexpected(token, wanted) {
  const place = token.kind === "end" ? { start: Math.max(0, token.start - 1), end: token.start } : token;
  const seen = token.kind === "end" ? "the expression ends" : token.text ? `there is \`${token.text}\`` : "there is a literal";
  return celProblem(place, `${seen} where ${wanted} is expected`);
}

// src/policy/cel/literals.ts
var simple2 = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
  "?": 63,
  '"': 34,
  "'": 39,
  "`": 96
};
function escapeAt(body, at2) {
  const letter = body.charAt(at2 + 1);
  const code = simple2[letter];
  if (code !== void 0) return { code, length: 2, byte: false };
  const pattern2 = /\\(?:[xX]([0-9a-fA-F]{2})|([0-3][0-7]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
  pattern2.lastIndex = at2;
  const match = pattern2.exec(body);
  if (!match) return void 0;
  const [whole3, hex2, octal, short, long] = match;
  if (hex2 !== void 0) return { code: Number.parseInt(hex2, 16), length: whole3.length, byte: true };
  if (octal !== void 0) return { code: Number.parseInt(octal, 8), length: whole3.length, byte: true };
  return { code: Number.parseInt(short ?? long ?? "", 16), length: whole3.length, byte: false };
}
var noEscape = (body, at2) => celProblem(
  { start: at2, end: at2 + 2 },
  `\`${body.slice(at2, at2 + 2)}\` is no escape`,
  'write `\\\\` for a backslash, or a raw string: r"\u2026"'
);
function decodeString(body) {
  let value = "";
  let at2 = 0;
  for (let next = body.indexOf("\\"); next >= 0; next = body.indexOf("\\", at2)) {
    value += body.slice(at2, next);
    const found = escapeAt(body, next);
    if (!found) return noEscape(body, next);
    const { code, length: length2 } = found;
    if (code > 1114111 || code >= 55296 && code <= 57343)
      return celProblem({ start: next, end: next + length2 }, "this is the number of no character");
    value += String.fromCodePoint(code);
    at2 = next + length2;
  }
  return { value: value + body.slice(at2) };
}
var encoder2 = new TextEncoder();
function decodeBytes(body, raw) {
  if (raw || !body.includes("\\")) return { value: encoder2.encode(body) };
  const parts3 = [];
  let at2 = 0;
  for (let next = body.indexOf("\\"); next >= 0; next = body.indexOf("\\", at2)) {
    for (const byte of encoder2.encode(body.slice(at2, next))) parts3.push(byte);
    const found = escapeAt(body, next);
    if (!found) return noEscape(body, next);
    if (!found.byte && found.length > 2)
      return celProblem({ start: next, end: next + 2 }, "bytes have no character escapes", "write the bytes: `\\x41`");
    parts3.push(found.code);
    at2 = next + found.length;
  }
  for (const byte of encoder2.encode(body.slice(at2))) parts3.push(byte);
  return { value: Uint8Array.from(parts3) };
}

// src/policy/cel/lexer.ts
var operators3 = /* @__PURE__ */ new Set(["&&", "||", "==", "!=", "<=", ">="]);
var operators1 = new Set("+-*/%<>!?:.,()[]{}");
var MAX_UINT2 = 0xffffffffffffffffn;
function tokenize(text) {
  const tokens = [];
  let at2 = 0;
  while (true) {
    at2 = skipBlank(text, at2);
    if (at2 >= text.length) break;
    const token = tokenAt(text, at2);
    if ("message" in token) return token;
    tokens.push(token);
    at2 = token.end;
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length, value: null });
  return tokens;
}
function skipBlank(text, from) {
  let at2 = from;
  while (at2 < text.length) {
    const c = text.charCodeAt(at2);
    if (c === 32 || c >= 9 && c <= 13 && c !== 11) at2++;
    else if (c === 47 && text.charCodeAt(at2 + 1) === 47) {
      while (at2 < text.length && text.charCodeAt(at2) !== 10 && text.charCodeAt(at2) !== 13) at2++;
    } else break;
  }
  return at2;
}
function tokenAt(text, start) {
  const c = text.charCodeAt(start);
  if (isLetter(c)) return nameOrPrefixed(text, start);
  if (isDigit(c) || c === 46 && isDigit(text.charCodeAt(start + 1))) return number2(text, start);
  if (c === 34 || c === 39) return quote2(text, start, start);
  if (c === 96) return quotedName(text, start);
  const two = text.slice(start, start + 2);
  if (operators3.has(two)) return operator(two, start);
  const one = text.charAt(start);
  if (operators1.has(one)) return operator(one, start);
  const hint = one === "=" ? "equality is `==`" : one === "&" || one === "|" ? `write \`${one}${one}\`` : void 0;
  return celProblem({ start, end: start + 1 }, `\`${one}\` has no meaning here`, hint);
}
var operator = (text, start) => ({
  kind: "op",
  text,
  start,
  end: start + text.length,
  value: null
});
var literal = (value, start, end2) => ({
  kind: "literal",
  text: "",
  start,
  end: end2,
  value
});
var isDigit = (c) => c >= 48 && c <= 57;
var isLetter = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95;
function nameOrPrefixed(text, start) {
  let end2 = start + 1;
  while (isLetter(text.charCodeAt(end2)) || isDigit(text.charCodeAt(end2))) end2++;
  const next = text.charCodeAt(end2);
  const name2 = text.slice(start, end2);
  if ((next === 34 || next === 39) && end2 - start <= 2 && /^(?:r|b|br|rb)$/i.test(name2)) return quote2(text, start, end2);
  if (name2 === "in") return { kind: "op", text: name2, start, end: end2, value: null };
  return { kind: "name", text: name2, start, end: end2, value: null };
}
function quotedName(text, start) {
  const end2 = text.indexOf("`", start + 1);
  const name2 = end2 < 0 ? "" : text.slice(start + 1, end2);
  if (!/^[\w.\-/ ]+$/.test(name2))
    return celProblem(
      { start, end: start + 1 },
      "a field in backquotes holds letters, digits, `_`, `.`, `-`, `/` and spaces"
    );
  return { kind: "quoted", text: name2, start, end: end2 + 1, value: null };
}
function number2(text, start) {
  const pattern2 = /0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\d+(?=[eE])|\.\d+)(?:[eE][+-]?\d+)?|\d+[uU]?/y;
  pattern2.lastIndex = start;
  const digits2 = pattern2.exec(text)?.[0] ?? "";
  const end2 = start + digits2.length;
  const place = { start, end: end2 };
  if (isLetter(text.charCodeAt(end2)))
    return celProblem({ start, end: end2 + 1 }, `\`${text.slice(start, end2 + 1)}\` is no number`);
  const hex2 = /^0x/i.test(digits2);
  if (/u$/i.test(digits2)) {
    const value = BigInt(digits2.slice(0, -1));
    return value > MAX_UINT2 ? celProblem(place, "a uint has 64 bits; this number is larger") : literal(uint(value), start, end2);
  }
  if (!hex2 && /[.eE]/.test(digits2)) return literal(double(Number(digits2)), start, end2);
  return { kind: "int", text: digits2, start, end: end2, value: null };
}
function intValue(token, negative2) {
  const size = BigInt(token.text);
  const value = negative2 ? -size : size;
  if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n)
    return celProblem(token, "an int has 64 bits; this number is larger", "append `u` for a uint");
  return int(value);
}
function quote2(text, start, open) {
  const prefix = text.slice(start, open).toLowerCase();
  const mark = text.charAt(open);
  const triple = text.startsWith(mark.repeat(3), open);
  const fence = triple ? mark.repeat(3) : mark;
  const from = open + fence.length;
  const raw = prefix.includes("r");
  let at2 = from;
  while (!text.startsWith(fence, at2)) {
    const c = text.charCodeAt(at2);
    if (at2 >= text.length || !triple && (c === 10 || c === 13))
      return celProblem({ start, end: from }, `the string that begins here is not closed with ${fence}`);
    at2 += c === 92 && !raw ? 2 : 1;
  }
  const end2 = at2 + fence.length;
  const body = text.slice(from, at2);
  if (prefix.includes("b")) {
    const decoded2 = decodeBytes(body, raw);
    return "message" in decoded2 ? shifted(decoded2, from) : literal(bytes(decoded2.value), start, end2);
  }
  if (raw || !body.includes("\\")) return literal(body, start, end2);
  const decoded = decodeString(body);
  return "message" in decoded ? shifted(decoded, from) : literal(decoded.value, start, end2);
}
var shifted = (p, by) => ({ ...p, start: p.start + by, end: p.end + by });

// src/policy/cel/macros.ts
var ofTarget = {
  all: (c, t) => comprehension("all", c, t),
  exists: (c, t) => comprehension("exists", c, t),
  exists_one: (c, t) => comprehension("existsOne", c, t),
  existsOne: (c, t) => comprehension("existsOne", c, t),
  filter: (c, t) => c.args.length === 2 ? comprehension("filter", c, t) : void 0,
  map: (c, t) => mapping("map", 1, c, t),
  transformList: (c, t) => mapping("transformList", 2, c, t),
  transformMap: (c, t) => mapping("transformMap", 2, c, t),
  transformMapEntry: (c, t) => mapping("transformMapEntry", 2, c, t),
  sortBy,
  optMap: (c, t) => optMap(c, t, false),
  optFlatMap: (c, t) => optMap(c, t, true)
};
var ofCel = { bind, block, index, iterVar };
function expandMacro(call2) {
  const { target, name: name2 } = call2;
  if (!target) return name2 === "has" ? has(call2) : plain(call2);
  if (target.kind === "ident" && target.name === "cel" && Object.hasOwn(ofCel, name2))
    return ofCel[name2]?.(call2, target) ?? plain(call2);
  return (Object.hasOwn(ofTarget, name2) ? ofTarget[name2]?.(call2, target) : void 0) ?? plain(call2);
}
function plain({ name: name2, at: at2, target, args, start, end: end2 }) {
  return { kind: "call", name: name2, at: at2, target, args, start, end: end2 };
}
function has({ args, at: at2, start, end: end2 }) {
  const [field] = args;
  if (args.length !== 1 || field?.kind !== "select" || field.test)
    return celProblem(field ?? at2, "`has` takes one field: `has(a.b)`", 'for a key in brackets write `"key" in a`');
  return { ...field, test: true, start, end: end2 };
}
function binding(arg, macro, at2) {
  if (arg?.kind === "ident" && !arg.name.startsWith(".")) return arg.name;
  return celProblem(arg ?? at2, `the names that \`${macro}\` binds are plain names`);
}
function bindings(names2, macro, at2) {
  const result = [];
  for (const arg of names2) {
    const name2 = binding(arg, macro, at2);
    if (typeof name2 !== "string") return name2;
    if (result.includes(name2)) return celProblem(arg ?? at2, `\`${name2}\` is bound twice`);
    result.push(name2);
  }
  return result;
}
function comprehension(macro, call2, range2) {
  const { args, at: at2, name: name2, start, end: end2 } = call2;
  const body = args.at(-1);
  if (!body || args.length < 2 || args.length > 3) return void 0;
  const names2 = bindings(args.slice(0, -1), name2, at2);
  if (!Array.isArray(names2)) return names2;
  return { kind: "comprehension", macro, range: range2, names: names2, filter: void 0, body, start, end: end2 };
}
function mapping(macro, count, call2, range2) {
  const { args, at: at2, name: name2, start, end: end2 } = call2;
  if (args.length !== count + 1 && args.length !== count + 2) return void 0;
  const names2 = bindings(args.slice(0, count), name2, at2);
  const body = args.at(-1);
  if (!Array.isArray(names2)) return names2;
  if (!body) return void 0;
  const filter = args.length === count + 2 ? args[count] : void 0;
  return { kind: "comprehension", macro, range: range2, names: names2, filter, body, start, end: end2 };
}
function sortBy(call2, range2) {
  const { args, at: at2, start, end: end2 } = call2;
  const [variable, key] = args;
  if (!variable || !key || args.length !== 2) return void 0;
  const pair = {
    kind: "list",
    items: [
      { value: key, optional: false },
      { value: variable, optional: false }
    ],
    start: key.start,
    end: key.end
  };
  const pairs = mapping("map", 1, { ...call2, args: [variable, pair] }, range2);
  if (!pairs || "message" in pairs) return pairs;
  return { kind: "call", name: "@sortPairs", at: at2, target: void 0, args: [pairs], start, end: end2 };
}
function optMap(call2, target, flat) {
  const [variable, body] = call2.args;
  if (!body || call2.args.length !== 2) return void 0;
  const name2 = binding(variable, call2.name, call2.at);
  if (typeof name2 !== "string") return name2;
  return { kind: "optMap", flat, target, name: name2, body, start: call2.start, end: call2.end };
}
function bind({ args, at: at2, start, end: end2 }) {
  const [variable, value, body] = args;
  if (!value || !body || args.length !== 3) return void 0;
  const name2 = binding(variable, "cel.bind", at2);
  if (typeof name2 !== "string") return name2;
  return { kind: "bind", name: name2, value, body, start, end: end2 };
}
function block({ args, start, end: end2, at: at2 }) {
  const [values, body] = args;
  if (!values || !body || args.length !== 2) return void 0;
  if (values.kind !== "list") return celProblem(values, "`cel.block` takes a list and an expression");
  if (values.items.length > 100) return celProblem(at2, "`cel.block` takes at most 100 values");
  return values.items.reduceRight(
    (inner, { value }, i) => ({ kind: "bind", name: `@index${i}`, value, body: inner, start, end: end2 }),
    body
  );
}
function index({ args, at: at2, start, end: end2 }) {
  const [n] = args;
  if (args.length !== 1 || n?.kind !== "literal" || typeof n.value !== "number")
    return celProblem(at2, "`cel.index` takes a number");
  return { kind: "ident", name: `@index${n.value}`, start, end: end2 };
}
function iterVar({ args, at: at2, start, end: end2 }) {
  const [depth, n] = args;
  if (args.length !== 2 || depth?.kind !== "literal" || n?.kind !== "literal")
    return celProblem(at2, "`cel.iterVar` takes two numbers");
  return { kind: "ident", name: `@it:${depth.value}:${n.value}`, start, end: end2 };
}

// src/policy/cel/parser.ts
var MAX_LENGTH = 1e5;
var MAX_DEPTH = 250;
var reserved = new Set(
  "as break const continue else for function if import let loop package namespace return var void while".split(" ")
);
var relations = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "!=", "in"]);
var sums = /* @__PURE__ */ new Set(["+", "-"]);
var products = /* @__PURE__ */ new Set(["*", "/", "%"]);
function parse2(text) {
  if (text.length > MAX_LENGTH)
    return celProblem({ start: 0, end: 1 }, `an expression has at most ${MAX_LENGTH} characters`, "split it");
  const tokens = tokenize(text);
  if ("message" in tokens) return tokens;
  const p = { tokens, at: 0, depth: 0 };
  try {
    const result = expression(p);
    const rest = peek(p);
    if (rest.kind !== "end") return unexpected(rest, "an operator");
    return text.length > MAX_DEPTH && isDeeper(result, MAX_DEPTH) ? tooDeep(result) : result;
  } catch (error) {
    if (error instanceof SyntaxProblem) return error.problem;
    throw error;
  }
}
function refuse(at2, message, hint) {
  throw new SyntaxProblem(celProblem(at2, message, hint));
}
function tooDeep(at2) {
  return celProblem(at2, `the expression is nested more than ${MAX_DEPTH} levels deep`, "split it into variables");
}
function deeper(p, at2) {
  if (++p.depth > MAX_DEPTH) throw new SyntaxProblem(tooDeep(at2));
}
function isDeeper(root2, limit) {
  let level = [root2];
  for (let depth = 0; depth < limit && level.length > 0; depth++) level = level.flatMap(children);
  return level.length > 0;
}
function expression(p) {
  const first = peek(p);
  deeper(p, first);
  const test = chain(p, "||", (q) => chain(q, "&&", (r) => binary(r, relations, sum2)));
  let result = test;
  if (skip(p, "?")) {
    const yes = chain(p, "||", (q) => chain(q, "&&", (r) => binary(r, relations, sum2)));
    expect(p, ":", first);
    const no = expression(p);
    result = { kind: "conditional", test, yes, no, start: test.start, end: no.end };
  }
  p.depth--;
  return result;
}
function chain(p, op, operand) {
  const first = operand(p);
  if (!isOp(peek(p), op)) return first;
  const operands = [first];
  while (skip(p, op)) operands.push(operand(p));
  return { kind: "logic", op, operands, start: first.start, end: operands.at(-1)?.end ?? first.end };
}
var sum2 = (p) => binary(p, sums, product);
var product = (p) => binary(p, products, unary);
function binary(p, operators2, operand) {
  let left = operand(p);
  for (let token = peek(p); token.kind === "op" && operators2.has(token.text); token = peek(p)) {
    p.at++;
    const right = operand(p);
    left = { kind: "binary", op: token.text, left, right, start: left.start, end: right.end };
  }
  return left;
}
function unary(p) {
  const token = peek(p);
  if (!isOp(token, "!") && !isOp(token, "-")) return member2(p);
  p.at++;
  deeper(p, token);
  const next = peek(p);
  let result;
  if (token.text === "-" && next.kind === "int") {
    result = member2(p, negative(p, token));
  } else if (token.text === "-" && next.kind === "literal" && isDouble2(next)) {
    p.at++;
    result = member2(p, {
      kind: "literal",
      value: { kind: "double", value: -next.value.value },
      start: token.start,
      end: next.end
    });
  } else {
    const operand = unary(p);
    result = { kind: "unary", op: token.text === "!" ? "!" : "-", operand, start: token.start, end: operand.end };
  }
  p.depth--;
  return result;
}
function isDouble2(token) {
  const { value } = token;
  return typeof value === "object" && value !== null && value.kind === "double";
}
function negative(p, sign) {
  const digits2 = take2(p);
  const value = intValue(digits2, true);
  if (typeof value === "object" && value !== null && "message" in value) throw new SyntaxProblem(value);
  return { kind: "literal", value, start: sign.start, end: digits2.end };
}
function member2(p, from) {
  let result = from ?? primary(p);
  for (let token = peek(p); token.kind === "op"; token = peek(p)) {
    if (token.text === ".") result = dot(p, result);
    else if (token.text === "[") result = brackets(p, result);
    else if (token.text === "{" && structName(result) !== void 0) result = struct(p, result);
    else break;
  }
  return result;
}
function dot(p, operand) {
  p.at++;
  const optional2 = skip(p, "?");
  const name2 = take2(p);
  const isName = name2.kind === "name" || name2.kind === "op" && name2.text === "in";
  if (!isName && name2.kind !== "quoted") throw new SyntaxProblem(unexpected(name2, "a field name"));
  const open = peek(p);
  if (!isOp(open, "(") || optional2 || name2.kind === "quoted")
    return { kind: "select", operand, field: name2.text, optional: optional2, test: false, start: operand.start, end: name2.end };
  return call(p, name2, operand, operand.start);
}
function call(p, name2, target, start) {
  const open = take2(p);
  const { parts: args, close } = sequence2(p, ")", open, expression);
  const node = expandMacro({ name: name2.text, at: name2, target, args, start, end: close.end });
  if ("message" in node) throw new SyntaxProblem(node);
  return node;
}
function sequence2(p, closer, open, part) {
  const parts3 = [];
  while (!isOp(peek(p), closer)) {
    parts3.push(part(p));
    if (!skip(p, ",")) break;
    if (closer === ")" && isOp(peek(p), closer)) throw new SyntaxProblem(unexpected(peek(p), "an argument"));
  }
  return { parts: parts3, close: expect(p, closer, open) };
}
function brackets(p, operand) {
  const open = take2(p);
  const optional2 = skip(p, "?");
  const index2 = expression(p);
  const close = expect(p, "]", open);
  return { kind: "index", operand, index: index2, optional: optional2, start: operand.start, end: close.end };
}
function structName(e) {
  let fields = "";
  let current = e;
  while (current.kind === "select" && !current.optional && !current.test) {
    fields = `.${current.field}${fields}`;
    current = current.operand;
  }
  return current.kind === "ident" ? current.name + fields : void 0;
}
function struct(p, name2) {
  const open = take2(p);
  const { parts: parts3, close } = sequence2(p, "}", open, (q) => {
    const optional2 = skip(q, "?");
    const field = take2(q);
    if (field.kind !== "name" && field.kind !== "quoted") throw new SyntaxProblem(unexpected(field, "a field name"));
    expect(q, ":", field);
    return { name: field.text, value: expression(q), optional: optional2 };
  });
  return { kind: "struct", name: structName(name2) ?? "", fields: parts3, start: name2.start, end: close.end };
}
function primary(p) {
  const token = take2(p);
  const { start, end: end2 } = token;
  if (token.kind === "literal") return { kind: "literal", value: token.value, start, end: end2 };
  if (token.kind === "int") {
    const value = intValue(token, false);
    if (typeof value === "object" && value !== null && "message" in value) throw new SyntaxProblem(value);
    return { kind: "literal", value, start, end: end2 };
  }
  if (token.kind === "name") return named3(p, token, start, "");
  if (isOp(token, ".")) {
    const name2 = take2(p);
    if (name2.kind !== "name") throw new SyntaxProblem(unexpected(name2, "a name"));
    return named3(p, name2, start, ".");
  }
  if (isOp(token, "(")) {
    const inner = expression(p);
    const close = expect(p, ")", token);
    return { ...inner, start, end: close.end };
  }
  if (isOp(token, "[")) return list(p, token);
  if (isOp(token, "{")) return map(p, token);
  throw new SyntaxProblem(unexpected(token, "a value"));
}
function named3(p, token, start, dot2) {
  const { text, end: end2 } = token;
  if (!dot2 && (text === "true" || text === "false")) return { kind: "literal", value: text === "true", start, end: end2 };
  if (!dot2 && text === "null") return { kind: "literal", value: null, start, end: end2 };
  if (reserved.has(text)) refuse(token, `\`${text}\` is a reserved word`, "choose another name");
  if (isOp(peek(p), "(")) return call(p, { ...token, text: dot2 + text }, void 0, start);
  return { kind: "ident", name: dot2 + text, start, end: end2 };
}
function list(p, open) {
  const { parts: parts3, close } = sequence2(p, "]", open, (q) => ({ optional: skip(q, "?"), value: expression(q) }));
  return { kind: "list", items: parts3, start: open.start, end: close.end };
}
function map(p, open) {
  const { parts: parts3, close } = sequence2(p, "}", open, (q) => {
    const optional2 = skip(q, "?");
    const key = expression(q);
    expect(q, ":", open);
    return { key, value: expression(q), optional: optional2 };
  });
  return { kind: "map", entries: parts3, start: open.start, end: close.end };
}

// src/policy/cel/unify.ts
function assignable(known3, from, to) {
  return assignableAll(known3, [from], [to]);
}
function assignableAll(known3, from, to) {
  if (from.length !== to.length) return false;
  const attempt = new Map(known3);
  if (!from.every((t, i) => fits(attempt, t, to[i] ?? dyn))) return false;
  for (const [name2, type] of attempt) known3.set(name2, type);
  return true;
}
function fits(known3, a, b) {
  if (b.kind === "param") {
    const bound = bind2(known3, a, b);
    if (bound !== void 0) return bound;
  }
  if (a.kind === "param") return bind2(known3, b, a) ?? false;
  if (isDyn(a) || isDyn(b)) return true;
  if (isNull(a)) return nullable(b);
  if (isNull(b)) return nullable(a);
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false;
  if (a.kind === "type") return true;
  const left = paramsOf(a);
  const right = paramsOf(b);
  return left.length === right.length && left.every((t, i) => fits(known3, t, right[i] ?? dyn));
}
function nullable(t) {
  return isNull(t) || t.kind === "object" || t.kind === "opaque" || t.kind === "simple" && (t.name === "timestamp" || t.name === "duration");
}
function bind2(known3, type, param) {
  if (sameType(type, param)) return true;
  const before = known3.get(param.name);
  if (before) {
    if (sameType(type, before)) return true;
    if (!fits(known3, type, before)) return false;
    const general = moreGeneral(type, before);
    if (!refersTo(known3, general, param)) known3.set(param.name, general);
    return true;
  }
  if (refersTo(known3, type, param)) return void 0;
  known3.set(param.name, type);
  return true;
}
function refersTo(known3, type, param) {
  if (type.kind === "param") {
    if (type.name === param.name) return true;
    const next = known3.get(type.name);
    return next !== void 0 && refersTo(known3, next, param);
  }
  return paramsOf(type).some((t) => refersTo(known3, t, param));
}
function moreGeneral(a, b) {
  return isAsGeneral(a, b) ? a : b;
}
function isAsGeneral(a, b) {
  if (isDyn(a) || a.kind === "param") return true;
  if (isDyn(b) || b.kind === "param") return false;
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return isNull(b);
  const left = paramsOf(a);
  const right = paramsOf(b);
  return left.length === right.length && left.every((t, i) => isAsGeneral(t, right[i] ?? dyn));
}
function join2(known3, a, b) {
  if (!a) return b;
  return assignable(known3, a, b) || assignable(known3, b, a) ? moreGeneral(a, b) : dyn;
}
function substitute(known3, type, rest) {
  if (type.kind === "param") {
    const bound = known3.get(type.name);
    if (bound) return substitute(known3, bound, rest);
    return rest === "dyn" ? dyn : type;
  }
  const params = paramsOf(type);
  if (params.length === 0) return type;
  return withParams(
    type,
    params.map((t) => substitute(known3, t, rest))
  );
}

// src/policy/cel/check-context.ts
function report(c, at2, message, hint) {
  c.problems.push(celProblem(at2, message, hint));
  return dyn;
}
function show(c, type) {
  return printType(substitute(c.known, type, "dyn"));
}
function freshParam(c) {
  return { kind: "param", name: `#${c.fresh++}` };
}
function resolved(c, type) {
  return substitute(c.known, type, "keep");
}
function boundType(c, name2) {
  for (let s = c.scope; s; s = s.outer) if (s.name === name2) return s.type;
  return void 0;
}
function isBound(c) {
  return (name2) => boundType(c, name2) !== void 0;
}
function withNames(c, names2, check2) {
  const { scope } = c;
  for (const [name2, type] of names2) c.scope = { name: name2, type, outer: c.scope };
  const result = check2();
  c.scope = scope;
  return result;
}
function demand(c, at2, type, wanted, what) {
  if (!assignable(c.known, type, wanted)) report(c, at2, `${what} must be ${show(c, wanted)}, but is ${show(c, type)}`);
}

// src/policy/cel/names.ts
var typeNames = {
  bool: "bool",
  int: "int",
  uint: "uint",
  double: "double",
  string: "string",
  bytes: "bytes",
  list: "list(dyn)",
  map: "map(dyn, dyn)",
  null_type: "null",
  type: "type(dyn)",
  optional_type: "optional(dyn)",
  "google.protobuf.Timestamp": "timestamp",
  "google.protobuf.Duration": "duration",
  "net.IP": "ip",
  "net.CIDR": "cidr",
  "kubernetes.Quantity": "quantity",
  "kubernetes.URL": "url",
  "kubernetes.Semver": "semver"
};
function qualifiedName(e) {
  let fields = "";
  let current = e;
  while (current.kind === "select" && !current.optional && !current.test) {
    fields = `.${current.field}${fields}`;
    current = current.operand;
  }
  return current.kind === "ident" ? current.name + fields : void 0;
}
function baseName(e) {
  let current = e;
  while (current.kind === "select") current = current.operand;
  return current.kind === "ident" ? current.name : void 0;
}
function candidates(container, name2) {
  if (name2.startsWith(".")) return [name2.slice(1)];
  if (container === "") return [name2];
  const parts3 = container.split(".");
  return [...parts3.map((_, i) => `${parts3.slice(0, parts3.length - i).join(".")}.${name2}`), name2];
}
function meaningOf(env, name2) {
  for (const candidate of candidates(env.container, name2)) {
    const type = env.variables.get(candidate);
    if (type) return { kind: "variable", name: candidate, type };
    if (Object.hasOwn(typeNames, candidate))
      return { kind: "type", name: candidate, type: typeType(parseType(typeNames[candidate] ?? "dyn")) };
  }
  return void 0;
}
function meaningOfChain(env, e, isBound3) {
  const base = baseName(e);
  if (base === void 0 || isBound3(base)) return void 0;
  if (!env.qualified && meaningOf(env, base)) return void 0;
  const name2 = qualifiedName(e);
  return name2 === void 0 ? void 0 : meaningOf(env, name2);
}
function calleeOf(env, call2, isBound3) {
  const { target } = call2;
  if (!target) return byName(env, call2.name, call2.args);
  const base = baseName(target);
  if (base !== void 0 && !isBound3(base) && !env.variables.has(base)) {
    const space2 = qualifiedName(target);
    const found = space2 === void 0 ? void 0 : byName(env, `${space2}.${call2.name}`, call2.args);
    if (found && found.overloads.length > 0) return found;
  }
  const overloads = env.functions.overloads(call2.name).filter((o) => o.member);
  return { name: call2.name, overloads, args: [target, ...call2.args] };
}
function byName(env, name2, args) {
  for (const candidate of candidates(env.container, name2)) {
    const overloads = env.functions.overloads(candidate).filter((o) => !o.member);
    if (overloads.length > 0) return { name: candidate, overloads, args };
  }
  return { name: name2, overloads: [], args };
}

// src/policy/cel/check-calls.ts
var orders = ["bool", "int", "uint", "double", "string", "bytes", "timestamp", "duration"];
var numbers2 = ["int", "uint", "double"];
var ordered2 = [
  ...orders.map((t) => `(${t}, ${t}): bool`),
  ...numbers2.flatMap((a) => numbers2.filter((b) => a !== b).map((b) => `(${a}, ${b}): bool`))
];
var alike = (types) => types.map((t) => `(${t}, ${t}): ${t}`);
var signatures = {
  "==": ["(T, T): bool"],
  "!=": ["(T, T): bool"],
  in: ["(T, list(T)): bool", "(K, map(K, V)): bool"],
  "<": ordered2,
  "<=": ordered2,
  ">": ordered2,
  ">=": ordered2,
  "+": [
    ...alike(["int", "uint", "double", "string", "bytes", "list(T)", "duration"]),
    "(timestamp, duration): timestamp",
    "(duration, timestamp): timestamp"
  ],
  "-": [
    ...alike(["int", "uint", "double", "duration"]),
    "(timestamp, duration): timestamp",
    "(timestamp, timestamp): duration"
  ],
  "*": alike(numbers2),
  "/": alike(numbers2),
  "%": alike(["int", "uint"]),
  negate: ["(int): int", "(double): double", "(duration): duration"]
};
var operators = /* @__PURE__ */ new Map();
function operator2(name2) {
  const known3 = operators.get(name2);
  if (known3) return known3;
  const read2 = (signatures[name2] ?? []).map((s) => readSignature(`operator${s}`, () => null));
  operators.set(name2, read2);
  return read2;
}
function checkUnary(c, e, check2) {
  const operand = check2(c, e.operand);
  if (e.op === "-") return choose(c, operator2("negate"), [operand]) ?? mismatch(c, e, "-", [operand]);
  return choose(c, [{ params: [boolType], variadic: false, result: boolType }], [operand]) ?? mismatch(c, e, "!", [operand]);
}
function checkBinary(c, e, check2) {
  const types = [check2(c, e.left), check2(c, e.right)];
  return choose(c, operator2(e.op), types) ?? mismatch(c, e, e.op, types);
}
function mismatch(c, at2, op, types) {
  const hint = op === "==" || op === "!=" ? "values of these types are never equal" : numericHint(c, types);
  return report(c, at2, `\`${op}\` is not defined for ${types.map((t) => show(c, t)).join(" and ")}`, hint);
}
function numericHint(c, types) {
  const names2 = types.map((t) => show(c, t));
  if (names2.length !== 2 || !names2.every((n) => numbers2.includes(n))) return void 0;
  return `convert one: \`${names2[0]}(\u2026)\``;
}
function checkCall(c, e, check2) {
  const callee = calleeOf(c.env, e, isBound(c));
  const types = callee.args.map((a) => check2(c, a));
  if (callee.overloads.length === 0) return unknownFunction(c, e);
  const type = choose(c, callee.overloads, types);
  if (type) return type;
  const shown = types.map((t) => show(c, t));
  const given = callee.overloads[0]?.member ? `${shown[0]}.${callee.name}(${shown.slice(1).join(", ")})` : `${callee.name}(${shown.join(", ")})`;
  return report(
    c,
    e,
    `there is no \`${given}\``,
    `there is ${callee.overloads.slice(0, 4).map(printOverload).join(", ")}`
  );
}
function unknownFunction(c, e) {
  const { functions } = c.env;
  const other = functions.overloads(e.name);
  if (other.length > 0) {
    const hint = e.target ? "it is called by its name" : "it is called on a value";
    return report(
      c,
      e.at,
      `there is no such use of \`${e.name}\``,
      `${hint}: ${other.slice(0, 3).map(printOverload).join(", ")}`
    );
  }
  const macro = ["all", "exists", "exists_one", "map", "filter", "has"].includes(e.name);
  if (macro)
    return report(c, e.at, `\`${e.name}\` doesn't take ${e.args.length} arguments here`, "as in `list.all(x, x > 0)`");
  return report(c, e.at, `there is no function \`${e.name}\``, didYouMean(e.name, functions.names()));
}
function printOverload({ name: name2, member: member3, params, variadic, result }) {
  const types = params.map((t) => t.kind === "param" ? t.name : printType(t));
  const args = (member3 ? types.slice(1) : types).join(", ") + (variadic ? "..." : "");
  return `\`${member3 ? `${types[0]}.` : ""}${name2}(${args}): ${printType(result)}\``;
}
function choose(c, choices, types) {
  let result;
  for (const choice of choices) {
    const last = choice.params.at(-1) ?? dyn;
    const declared = choice.variadic ? types.map((_, i) => choice.params[i] ?? last) : choice.params;
    if (declared.length !== types.length) continue;
    const instance = `#${c.fresh++}`;
    if (!assignableAll(
      c.known,
      types,
      declared.map((t) => instantiate(t, instance))
    ))
      continue;
    const type = substitute(c.known, instantiate(choice.result, instance), "keep");
    if (result === void 0) result = type;
    else if (!isDyn(result) && !sameType(result, type)) result = dyn;
  }
  return result && resolved(c, result);
}
function instantiate(type, instance) {
  if (type.kind === "param") return { kind: "param", name: `${type.name}${instance}` };
  const params = paramsOf(type);
  return params.length === 0 ? type : withParams(
    type,
    params.map((t) => instantiate(t, instance))
  );
}

// src/policy/cel/check-macros.ts
function elementsOf(c, e, range2) {
  if (range2.kind === "list") return { single: range2.params[0], pair: [intType, range2.params[0]] };
  if (range2.kind === "map") return { single: range2.params[0], pair: range2.params };
  if (!isDyn(range2) && range2.kind !== "param")
    report(c, e.range, `\`${e.macro}\` goes over lists and maps, not over a ${show(c, range2)}`);
  return { single: dyn, pair: [dyn, dyn] };
}
function checkComprehension(c, e, check2) {
  const range2 = resolved(c, check2(c, e.range));
  const { single: single2, pair } = elementsOf(c, e, range2);
  const [first = "", second] = e.names;
  const names2 = second === void 0 ? [[first, single2]] : [
    [first, pair[0]],
    [second, pair[1]]
  ];
  return withNames(c, names2, () => {
    if (e.filter) demand(c, e.filter, check2(c, e.filter), boolType, "the filter");
    const body = check2(c, e.body);
    switch (e.macro) {
      case "all":
      case "exists":
      case "existsOne":
        demand(c, e.body, body, boolType, `the predicate of \`${e.macro}\``);
        return boolType;
      case "filter":
        demand(c, e.body, body, boolType, "the predicate of `filter`");
        return listType(single2);
      case "map":
      case "transformList":
        return listType(body);
      case "transformMap":
        return mapType(pair[0], body);
      case "transformMapEntry": {
        const entry = mapType(freshParam(c), freshParam(c));
        demand(c, e.body, body, entry, "the result of `transformMapEntry`");
        return body;
      }
    }
  });
}

// src/policy/cel/check.ts
function checkTypes(e, env) {
  const c = { env, problems: [], known: /* @__PURE__ */ new Map(), scope: void 0, fresh: 0 };
  const type = check(c, e);
  return { type: substitute(c.known, type, "dyn"), problems: c.problems };
}
function check(c, e) {
  switch (e.kind) {
    case "literal":
      return literalType(e.value);
    case "ident":
      return checkIdent(c, e);
    case "select":
      return checkSelect(c, e);
    case "index": {
      const operand = check(c, e.operand);
      const index2 = check(c, e.index);
      return optionalIf(e.optional, operand, c, (container) => elementType(c, e.index, container, index2));
    }
    case "call":
      return checkCall(c, e, check);
    case "unary":
      return checkUnary(c, e, check);
    case "binary":
      return checkBinary(c, e, check);
    case "logic":
      for (const operand of e.operands) demand(c, operand, check(c, operand), boolType, `each side of \`${e.op}\``);
      return boolType;
    case "conditional": {
      demand(c, e.test, check(c, e.test), boolType, "the condition before `?`");
      const yes = check(c, e.yes);
      const no = check(c, e.no);
      const type = join2(c.known, yes, no);
      if (!isDyn(type) || isDyn(resolved(c, yes)) || isDyn(resolved(c, no))) return type;
      return report(
        c,
        e,
        `the branches have different types: ${show(c, yes)} and ${show(c, no)}`,
        "wrap one in `dyn()`"
      );
    }
    case "list":
      return checkList(c, e);
    case "map":
      return checkMap(c, e);
    case "struct":
      for (const { value } of e.fields) check(c, value);
      return report(c, e, `there is no message type \`${e.name}\``, 'write a map: {"key": value}');
    case "bind": {
      const value = check(c, e.value);
      return withNames(c, [[e.name, value]], () => check(c, e.body));
    }
    case "comprehension":
      return checkComprehension(c, e, check);
    case "optMap":
      return checkOptMap(c, e);
  }
}
function literalType(value) {
  if (value === null) return nullType;
  if (typeof value === "boolean") return boolType;
  if (typeof value === "string") return stringType;
  if (typeof value !== "object") return intType;
  if (value.kind === "double") return doubleType;
  if (value.kind === "uint") return uintType;
  return value.kind === "bytes" ? bytesType : dyn;
}
function checkIdent(c, e) {
  const bound = boundType(c, e.name);
  if (bound) return bound;
  const meaning = meaningOf(c.env, e.name);
  if (meaning) return meaning.type;
  const names2 = [...c.env.variables.keys()];
  const called = c.env.functions.overloads(e.name).length > 0 ? `\`${e.name}\` is a function: call it` : void 0;
  return report(c, e, `there is no variable \`${e.name}\``, called ?? didYouMean(e.name, names2) ?? known(names2));
}
function known(names2) {
  return names2.length > 0 && names2.length <= 12 ? `known here: ${names2.join(", ")}` : void 0;
}
function checkSelect(c, e) {
  const meaning = e.test || e.optional ? void 0 : meaningOfChain(c.env, e, isBound(c));
  if (meaning) return meaning.type;
  const operand = check(c, e.operand);
  if (e.test) {
    optionalIf(false, operand, c, (container) => fieldType(c, e, container));
    return boolType;
  }
  return optionalIf(e.optional, operand, c, (container) => fieldType(c, e, container));
}
function optionalIf(optional2, operand, c, inner) {
  const container = resolved(c, operand);
  if (isOptional(container)) return optionalType(inner(resolved(c, container.params[0])));
  const type = inner(container);
  return optional2 ? optionalType(type) : type;
}
function fieldType(c, e, container) {
  if (isDyn(container)) return dyn;
  switch (container.kind) {
    case "map":
      return container.params[1];
    case "object": {
      const type = Object.hasOwn(container.fields, e.field) ? container.fields[e.field] : void 0;
      if (type) return type;
      const names2 = Object.keys(container.fields);
      const place = { start: e.end - e.field.length, end: e.end };
      return report(
        c,
        place,
        `a ${container.name} has no field \`${e.field}\``,
        didYouMean(e.field, names2) ?? known(names2)
      );
    }
    case "param":
      return dyn;
    default: {
      const hint = container.kind === "list" ? "go over its elements with `all`, `exists` or an index" : void 0;
      return report(c, e, `a ${show(c, container)} has no fields`, hint);
    }
  }
}
function elementType(c, at2, container, index2) {
  if (isDyn(container) || container.kind === "param") return dyn;
  if (container.kind === "list") {
    demand(c, at2, index2, intType, "an index of a list");
    return container.params[0];
  }
  if (container.kind === "map") {
    demand(c, at2, index2, container.params[0], "a key of this map");
    return container.params[1];
  }
  if (container.kind === "object") return dyn;
  return report(c, at2, `a ${show(c, container)} has no elements`);
}
function checkList(c, e) {
  let element2;
  for (const { value, optional: optional2 } of e.items) element2 = join2(c.known, element2, itemType(c, value, optional2));
  return listType(element2 ?? freshParam(c));
}
function itemType(c, value, optional2) {
  const type = check(c, value);
  if (!optional2) return type;
  const inner = resolved(c, type);
  if (isOptional(inner)) return inner.params[0];
  if (!isDyn(inner)) report(c, value, `after \`?\` an optional is expected, not a ${show(c, type)}`);
  return dyn;
}
function checkMap(c, e) {
  let key;
  let value;
  for (const entry of e.entries) {
    const type = resolved(c, check(c, entry.key));
    if (!isKey(type))
      report(c, entry.key, `a ${show(c, type)} is no key of a map`, "keys are strings, ints, uints or bools");
    key = join2(c.known, key, type);
    value = join2(c.known, value, itemType(c, entry.value, entry.optional));
  }
  return mapType(key ?? freshParam(c), value ?? freshParam(c));
}
function isKey(t) {
  return t.kind === "param" || t.kind === "simple" && ["dyn", "string", "int", "uint", "bool"].includes(t.name);
}
function checkOptMap(c, e) {
  const target = resolved(c, check(c, e.target));
  const inner = isOptional(target) ? target.params[0] : dyn;
  if (!isOptional(target) && !isDyn(target))
    report(c, e.target, `a ${show(c, target)} is no optional`, "write `.?field`");
  const body = withNames(c, [[e.name, inner]], () => check(c, e.body));
  if (!e.flat) return optionalType(body);
  demand(c, e.body, body, optionalType(freshParam(c)), "the result of `optFlatMap`");
  return body;
}

// src/policy/cel/access.ts
function find2(container, key, absent) {
  if (isFault(container)) return isUnknown(container) ? unknownOf(container.why, container) : container;
  if (isFault(key)) return isUnknown(key) ? unknownOf(key.why, key) : key;
  if (typeof container === "object" && container !== null) {
    switch (container.kind) {
      case "map": {
        const k = keyOf(key);
        const raw = k === void 0 ? void 0 : container.entries.get(k);
        if (raw !== void 0) return raw;
        if (k === void 0 && typeof key === "object" && key?.kind !== "double")
          return fail("argument", `a value of type ${typeName(key)} is no key of a map`);
        return container.open ? unknownOf(container.why ?? `\`${String(k)}\` may be set where it can't be seen`, container) : void 0;
      }
      case "fields":
        return typeof key === "string" ? container.get(key) : fail("argument", `a ${container.name} has named fields only`);
      case "list":
        if (typeof key === "string" && absent === "null") return void 0;
        return element(container, key);
    }
  }
  if (absent === "null") return void 0;
  return fail("overload", `a value of type ${typeName(container)} has no fields or elements`);
}
function element(list2, key) {
  const index2 = keyOf(isFault(key) ? null : key);
  if (typeof index2 !== "number") {
    return fail("argument", `a list is indexed by whole numbers, not by ${typeName(key)}`);
  }
  const raw = list2.gaps ? void 0 : list2.items[index2];
  if (raw !== void 0) return raw;
  return list2.open ? unknownOf(list2.why ?? "the list may hold more than can be seen", list2) : void 0;
}
function read(container, key, absent) {
  if (typeof container === "object" && container?.kind === "optional") return readOptional(container, key, absent);
  const raw = find2(container, key, absent);
  if (raw === void 0) return absent === "null" ? null : noSuch(container, key);
  return typeof raw === "object" && raw?.kind === "error" ? raw : unwrap(raw);
}
function noSuch(container, key) {
  const shown = isFault(key) ? "" : typeof key === "object" ? "" : ` \`${String(key)}\``;
  const isList = typeof container === "object" && container?.kind === "list";
  return isList ? fail("argument", `index${shown} is outside of the list`) : fail("no-such-key", `no such key:${shown}`);
}
function readOptional(container, key, absent) {
  let from = container;
  if (typeof container === "object" && container?.kind === "optional") {
    if (!container.present) return none;
    from = unwrap(container.value);
  }
  const raw = find2(from, key, absent);
  if (raw === void 0 || isUnset(raw) || raw === null && absent === "null") return none;
  return typeof raw === "object" && raw !== null && (raw.kind === "error" || raw.kind === "unknown") ? raw : optionalOf(raw);
}
function isUnset(raw) {
  if (typeof raw !== "object" || raw === null) return false;
  return raw.kind === "missing" || raw.kind === "scalar" && raw.value === null;
}
function isPresent(container, field, absent) {
  let from = container;
  if (typeof container === "object" && container?.kind === "optional") {
    if (!container.present) return false;
    from = unwrap(container.value);
  }
  if (absent === "error" && typeof from === "object" && from?.kind === "map") {
    const entry = from.entries.get(field);
    return entry === void 0 ? hasKey(from, field) : isUnset(entry) ? false : isUnknown(entry) ? entry : true;
  }
  const raw = find2(from, field, absent);
  if (raw === void 0) return false;
  if (typeof raw === "object" && raw?.kind === "error") return raw;
  if (raw === null || isUnset(raw)) return false;
  const value = unwrap(raw);
  return isUnknown(value) ? value : true;
}

// src/policy/cel/compiler.ts
function withNames2(c, names2, compile2) {
  const { scope } = c;
  const slots = names2.map((name2) => {
    const slot = c.slots++;
    c.scope = { name: name2, slot, outer: c.scope };
    return slot;
  });
  const result = compile2(slots);
  c.scope = scope;
  return result;
}
function boundSlot(c, name2) {
  for (let s = c.scope; s; s = s.outer) if (s.name === name2) return s.slot;
  return void 0;
}
function isBound2(c) {
  return (name2) => boundSlot(c, name2) !== void 0;
}
function located(v, e) {
  return typeof v === "object" && v?.kind === "error" && v.start < 0 ? { ...v, start: e.start, end: e.end } : v;
}

// src/policy/cel/frame.ts
function spent(at2) {
  return { kind: "error", code: "budget", message: "the budget of steps is spent", start: at2.start, end: at2.end };
}
function charge(f, at2, result) {
  if (typeof result === "string") {
    if (result.length > 64) f.budget -= result.length >> 4;
  } else if (typeof result === "object" && result?.kind === "list") f.budget -= result.items.length;
  else return result;
  return f.budget < 0 ? spent(at2) : result;
}

// src/policy/cel/compile-calls.ts
function compileCall(c, e, node) {
  const callee = calleeOf(c.env, e, isBound2(c));
  const overloads = callee.overloads.filter((o) => o.variadic || o.params.length === callee.args.length);
  const args = callee.args.map((a) => node(c, a));
  if (overloads.length === 0) {
    const known3 = callee.overloads.length > 0;
    const error = known3 ? fail("overload", `\`${callee.name}\` doesn't take ${e.args.length} arguments`, e.start, e.end) : fail("undeclared", `there is no function \`${callee.name}\``, e.start, e.end);
    return () => error;
  }
  if (args.length === 2 && (e.name === "or" || e.name === "orValue")) return otherwise(c, e, args);
  const [receiver] = args;
  if (e.name === "hasValue" && args.length === 1 && receiver) return isThere(c, e, receiver);
  const general = (f, values) => charge(f, e, located(choose2(callee.name, overloads, values, f), e));
  const [only] = overloads;
  if (overloads.length > 1 || !only || only.variadic) return (f) => general(f, evaluateAll(args, f));
  return direct(e, only, args, general);
}
function otherwise(c, e, args) {
  const [receiver, other] = args;
  return (f) => {
    const v = receiver?.(f) ?? null;
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v;
    const optional2 = asOptional(c.env, v);
    if (!optional2) return fail("overload", `\`${e.name}\` is not defined for ${typeName(v)}`, e.start, e.end);
    if (optional2.present) return e.name === "or" ? optional2 : unwrap(optional2.value);
    const fallback = other?.(f) ?? null;
    if (e.name === "orValue" || isFault(fallback)) return fallback;
    return asOptional(c.env, fallback) ?? notOptional(fallback, e);
  };
}
function asOptional(env, v) {
  if (typeof v === "object" && v?.kind === "optional") return v;
  if (!env.plainOptionals) return void 0;
  return v === null && env.absent === "null" ? none : optionalOf(v);
}
function notOptional(v, e) {
  return fail("overload", `\`or\` takes an optional, not a value of type ${typeName(v)}`, e.start, e.end);
}
function isThere(c, e, receiver) {
  return (f) => {
    const v = receiver(f);
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v;
    return asOptional(c.env, v)?.present ?? fail("overload", `\`hasValue\` is not defined for ${typeName(v)}`, e.start, e.end);
  };
}
function evaluateAll(args, f) {
  return args.map((arg) => arg(f));
}
function direct(e, overload, args, general) {
  const [first, second] = args;
  const [isFirst, isSecond] = overload.guards;
  const { implementation } = overload;
  if (args.length === 1 && first && isFirst)
    return (f) => {
      const a = first(f);
      return isFirst(a) ? charge(f, e, located(implementation(a, f), e)) : general(f, [a]);
    };
  if (args.length === 2 && first && second && isFirst && isSecond)
    return (f) => {
      const a = first(f);
      const b = second(f);
      return isFirst(a) && isSecond(b) ? charge(f, e, located(implementation(a, b, f), e)) : general(f, [a, b]);
    };
  return (f) => general(f, evaluateAll(args, f));
}
function choose2(name2, overloads, values, f) {
  const error = values.find((v) => typeof v === "object" && v?.kind === "error");
  if (error !== void 0) return error;
  for (const overload of overloads) {
    const args = accepted(overload, values);
    if (args) return overload.variadic ? overload.implementation(args, f) : overload.implementation(...args, f);
  }
  const unknown = values.find(isUnknown);
  if (unknown) return ofUnknown(name2, unknown, values);
  const hint = values.includes(null) ? "; is the field set? `has()` tells" : "";
  return fail("overload", `\`${name2}\` is not defined for ${values.map(typeName).join(", ")}${hint}`);
}
function accepted(overload, values) {
  const args = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    const guard = overload.guards[i] ?? overload.guards.at(-1);
    if (isFault(value) || !guard?.(value)) return void 0;
    args.push(value);
  }
  return args;
}
function ofUnknown(name2, unknown, values) {
  const [receiver, beginning] = values;
  if (name2 === "startsWith" && receiver === unknown && unknown.prefix !== void 0 && typeof beginning === "string") {
    if (unknown.prefix.startsWith(beginning)) return true;
    if (!beginning.startsWith(unknown.prefix)) return false;
  }
  return unknownOf(unknown.why, unknown);
}

// src/policy/cel/folds.ts
function outweigh(before, next) {
  return before && (before.kind === "unknown" || next.kind === "error") ? before : next;
}
function predicate(e, v) {
  if (isFault(v)) return v;
  return fail(
    "overload",
    `\`${e.macro}\` needs true or false, not a value of type ${typeName(v)}`,
    e.body.start,
    e.body.end
  );
}
var folds = {
  all: quantifyTwo,
  exists: quantifyTwo,
  existsOne,
  transformList,
  transformMap,
  transformMapEntry: transformMap
};
function quantifyTwo(e, body) {
  const decides = e.macro === "exists";
  return () => {
    let fault;
    return {
      step(f) {
        const result = body(f);
        if (result === decides) return decides;
        if (result !== !decides) fault = outweigh(fault, predicate(e, result));
        return void 0;
      },
      end: (_, list2) => list2.open && fault?.kind !== "unknown" ? mayHoldMore(list2) : fault ?? !decides
    };
  };
}
function existsOne(e, body) {
  return () => {
    let count = 0;
    let undecided2;
    return {
      step(f) {
        const result = body(f);
        if (result === true) count++;
        else if (result !== false) {
          const fault = predicate(e, result);
          if (fault.kind === "error") return fault;
          undecided2 ??= fault;
        }
        return void 0;
      },
      end(_, list2) {
        if (count > 1) return false;
        return undecided2 ?? (list2.open ? mayHoldMore(list2) : count === 1);
      }
    };
  };
}
function listLike(list2, items, undecided2) {
  if (!list2.open && !undecided2) return listOf(items);
  const gaps = undecided2 !== void 0 || (list2.gaps ?? false);
  return { kind: "list", items, open: true, gaps, why: undecided2?.why ?? mayHoldMore(list2).why };
}
function passes(e, filter, f) {
  if (!filter) return true;
  const result = filter(f);
  return result === true ? true : result === false ? void 0 : predicate(e, result);
}
function transformList(e, body, filter) {
  return () => {
    const items = [];
    let undecided2;
    return {
      step(f) {
        const passed = passes(e, filter, f);
        if (passed === void 0) return void 0;
        if (passed !== true) {
          if (passed.kind === "error") return passed;
          undecided2 ??= passed;
          return void 0;
        }
        const result = body(f);
        if (typeof result === "object" && result?.kind === "error") return result;
        items.push(result);
        return void 0;
      },
      end: (_, list2) => listLike(list2, items, undecided2)
    };
  };
}
function transformMap(e, body, filter) {
  const own = e.macro === "transformMapEntry";
  return () => {
    const entries = /* @__PURE__ */ new Map();
    let undecided2;
    return {
      step(f, key) {
        const passed = passes(e, filter, f);
        if (passed === void 0) return void 0;
        if (passed !== true) {
          if (passed.kind === "error") return passed;
          undecided2 ??= passed;
          return void 0;
        }
        const result = body(f);
        if (typeof result === "object" && result?.kind === "error") return result;
        if (own) return addEntries(e, entries, result);
        const name2 = keyOf(unwrap(key));
        if (name2 !== void 0) entries.set(name2, result);
        return void 0;
      },
      end: (_, list2) => mapLike(list2, entries, undecided2)
    };
  };
}
function addEntries(e, entries, result) {
  if (isUnknown(result)) return unknownOf(result.why, result);
  if (typeof result !== "object" || result?.kind !== "map")
    return fail("overload", "the transformation makes maps of one entry", e.body.start, e.body.end);
  for (const [key, value] of result.entries) {
    if (entries.has(key)) return fail("argument", `the key \`${String(key)}\` is repeated`, e.body.start, e.body.end);
    entries.set(key, value);
  }
  return void 0;
}
function mapLike(list2, entries, undecided2) {
  if (!list2.open && !undecided2) return mapOf(entries);
  return { kind: "map", entries, open: true, why: undecided2?.why ?? mayHoldMore(list2).why };
}

// src/policy/cel/compile-macros.ts
function compileBind(c, e, node) {
  const value = node(c, e.value);
  return withNames2(c, [e.name], ([slot = 0]) => {
    const body = node(c, e.body);
    return (f) => {
      f.slots[slot] = value(f);
      return body(f);
    };
  });
}
function compileOptMap(c, e, node) {
  const target = node(c, e.target);
  return withNames2(c, [e.name], ([slot = 0]) => {
    const body = node(c, e.body);
    return (f) => {
      const v = target(f);
      if (isFault(v)) return v;
      if (typeof v !== "object" || v?.kind !== "optional")
        return fail("overload", `a value of type ${typeName(v)} is no optional`, e.start, e.end);
      if (!v.present) return none;
      f.slots[slot] = v.value;
      const result = body(f);
      return e.flat || isFault(result) ? result : optionalOf(result);
    };
  });
}
function rangeOf(v, two, nullIsEmpty) {
  const list2 = elementsOf2(v, nullIsEmpty);
  if (!list2 || !two || v === null) return list2 && { list: list2, seconds: void 0 };
  if (typeof v === "object" && v.kind === "map") return { list: list2, seconds: [...v.entries.values()] };
  return { list: { ...list2, items: list2.items.map((_, i) => i) }, seconds: list2.items };
}
function elementsOf2(v, nullIsEmpty) {
  if (v === null) return nullIsEmpty ? listOf([]) : void 0;
  if (typeof v !== "object") return void 0;
  return v.kind === "list" ? v : v.kind === "map" ? keysOf(v) : void 0;
}
function compileComprehension(c, e, node) {
  const range2 = node(c, e.range);
  const two = e.names.length === 2;
  const nullIsEmpty = c.env.absent === "null";
  const before = c.nodes;
  return withNames2(c, e.names, ([first = 0, second = first]) => {
    const filter = e.filter && node(c, e.filter);
    const body = node(c, e.body);
    const cost = c.nodes - before;
    const loop2 = { e, range: range2, body, filter, slot: first, cost, nullIsEmpty };
    if (!two && (e.macro === "all" || e.macro === "exists")) return quantifier(loop2);
    if (e.macro === "map" || e.macro === "filter") return selection(loop2);
    const makeFold = folds[e.macro](e, body, filter);
    return (f) => {
      const v = range2(f);
      if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v;
      const over = rangeOf(v, two, nullIsEmpty);
      if (!over) return notIterable(e, v);
      const fold = makeFold();
      const { items } = over.list;
      for (let i = 0; i < items.length; i++) {
        f.budget -= cost;
        if (f.budget < 0) return spent(e);
        const element2 = items[i] ?? null;
        const other = over.seconds?.[i] ?? null;
        f.slots[first] = element2;
        if (two) f.slots[second] = other;
        const result = fold.step(f, element2, other);
        if (result !== void 0) return result;
      }
      return fold.end(f, over.list);
    };
  });
}
function notIterable(e, v) {
  return fail(
    "overload",
    `\`${e.macro}\` goes over lists and maps, not over a value of type ${typeName(v)}`,
    e.start,
    e.end
  );
}
function quantifier({ e, range: range2, body, slot, cost, nullIsEmpty }) {
  const decides = e.macro === "exists";
  return (f) => {
    const v = range2(f);
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v;
    const list2 = elementsOf2(v, nullIsEmpty);
    if (!list2) return notIterable(e, v);
    let fault;
    for (const item2 of list2.items) {
      f.budget -= cost;
      if (f.budget < 0) return spent(e);
      f.slots[slot] = item2;
      const result = body(f);
      if (result === decides) return decides;
      if (result !== !decides) fault = outweigh(fault, predicate(e, result));
    }
    if (list2.open && fault?.kind !== "unknown") return mayHoldMore(list2);
    return fault ?? !decides;
  };
}
function selection({ e, range: range2, body, filter, slot, cost, nullIsEmpty }) {
  const where = e.macro === "filter" ? body : filter;
  const transform = e.macro === "map" ? body : void 0;
  return (f) => {
    const v = range2(f);
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v;
    const list2 = elementsOf2(v, nullIsEmpty);
    if (!list2) return notIterable(e, v);
    const kept = [];
    let undecided2;
    for (const item2 of list2.items) {
      f.budget -= cost;
      if (f.budget < 0) return spent(e);
      f.slots[slot] = item2;
      const keep = where ? where(f) : true;
      if (keep === false) continue;
      if (keep !== true) {
        const fault = predicate(e, keep);
        if (fault.kind === "error") return fault;
        undecided2 ??= fault;
        continue;
      }
      const result = transform ? transform(f) : item2;
      if (typeof result === "object" && result?.kind === "error") return result;
      kept.push(result);
    }
    return listLike(list2, kept, undecided2);
  };
}

// src/policy/cel/compile-operators.ts
function compileUnary(e, operand) {
  if (e.op === "!")
    return (f) => {
      const v = operand(f);
      return typeof v === "boolean" ? !v : isFault(v) ? v : noOverload("!", e, v);
    };
  return (f) => {
    const v = operand(f);
    if (isFault(v)) return v;
    const result = negate(v);
    return result === void 0 ? noOverload("-", e, v) : located(result, e);
  };
}
function compileBinary(c, e, node) {
  const left = node(c, e.left);
  const right = node(c, e.right);
  switch (e.op) {
    case "==":
      return compileEqual(e, left, right);
    case "!=": {
      const same2 = compileEqual(e, left, right);
      return (f) => {
        const v = same2(f);
        return typeof v === "boolean" ? !v : v;
      };
    }
    case "in":
      return compileIn(c, e, left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compileOrder(e, e.op, left, right);
    default:
      return compileArithmetic(e, e.op, left, right);
  }
}
function compileEqual(e, left, right) {
  if (e.right.kind === "literal" && typeof e.right.value === "string") {
    const constant = e.right.value;
    return (f) => {
      const a = left(f);
      return typeof a === "string" ? a === constant : equalValues(a, constant);
    };
  }
  return (f) => {
    const a = left(f);
    const b = right(f);
    if (typeof a !== "object" && typeof a === typeof b) return a === b;
    return equalValues(a, b);
  };
}
function equalValues(a, b) {
  if (typeof a === "object" && a?.kind === "error") return a;
  if (typeof b === "object" && b?.kind === "error") return b;
  return equal(a, b);
}
function compileOrder(e, op, left, right) {
  const general = (a, b) => order(e, op, a, b);
  switch (op) {
    case "<":
      return (f) => {
        const a = left(f);
        const b = right(f);
        return typeof a === "number" && typeof b === "number" ? a < b : general(a, b);
      };
    case "<=":
      return (f) => {
        const a = left(f);
        const b = right(f);
        return typeof a === "number" && typeof b === "number" ? a <= b : general(a, b);
      };
    case ">":
      return (f) => {
        const a = left(f);
        const b = right(f);
        return typeof a === "number" && typeof b === "number" ? a > b : general(a, b);
      };
    case ">=":
      return (f) => {
        const a = left(f);
        const b = right(f);
        return typeof a === "number" && typeof b === "number" ? a >= b : general(a, b);
      };
  }
}
function order(e, op, a, b) {
  if (isFault(a)) return isUnknown(a) && !isFault(b) ? compareBound(op, a, b) ?? plainUnknown(a) : firstFault(a, b);
  if (isFault(b)) return isUnknown(b) ? compareBound(mirrored[op], b, a) ?? plainUnknown(b) : b;
  const result = compare2(a, b);
  return result === void 0 ? noOverload(op, e, a, b) : holds(op, result);
}
function plainUnknown(u) {
  return u.prefix === void 0 && u.atLeast === void 0 ? u : unknownOf(u.why, u);
}
function firstFault(a, b) {
  if (isUnknown(a)) return typeof b === "object" && b?.kind === "error" ? b : plainUnknown(a);
  return a;
}
function compileArithmetic(e, op, left, right) {
  const general = (a, b) => compute(e, op, a, b);
  if (op === "+")
    return (f) => {
      const a = left(f);
      const b = right(f);
      if (typeof a === "number" && typeof b === "number") {
        const sum3 = a + b;
        if (Number.isSafeInteger(sum3)) return sum3;
      }
      return charge(f, e, general(a, b));
    };
  if (op === "-")
    return (f) => {
      const a = left(f);
      const b = right(f);
      if (typeof a === "number" && typeof b === "number") {
        const difference = a - b;
        if (Number.isSafeInteger(difference)) return difference;
      }
      return general(a, b);
    };
  return (f) => general(left(f), right(f));
}
function compute(e, op, a, b) {
  if (isFault(a)) return isUnknown(a) && op === "+" ? concatUnknown(a, b) : firstFault(a, b);
  if (isFault(b)) return isUnknown(b) && op === "+" ? unknownAfter(a, b) : isUnknown(b) ? plainUnknown(b) : b;
  const result = arithmetic(op, a, b);
  return result === void 0 ? noOverload(op, e, a, b) : located(result, e);
}
function concatUnknown(a, b) {
  if (typeof b === "object" && b?.kind === "error") return b;
  return a.prefix === void 0 ? plainUnknown(a) : { ...unknownOf(a.why, a), prefix: a.prefix };
}
function unknownAfter(a, b) {
  return typeof a === "string" ? { ...unknownOf(b.why, b), prefix: a + (b.prefix ?? "") } : plainUnknown(b);
}
function compileIn(c, e, left, right) {
  const { absent } = c.env;
  const constants = stringConstants(e.right);
  if (constants)
    return (f) => {
      const a = left(f);
      return typeof a === "string" ? constants.has(a) : isIn(e, a, right(f), absent);
    };
  return (f) => {
    const a = left(f);
    const b = right(f);
    if (typeof b === "object" && b?.kind === "list") {
      f.budget -= b.items.length;
      if (f.budget < 0) return spent(e);
    }
    return isIn(e, a, b, absent);
  };
}
function stringConstants(e) {
  if (e.kind !== "list") return void 0;
  const texts = e.items.flatMap(
    ({ value, optional: optional2 }) => value.kind === "literal" && typeof value.value === "string" && !optional2 ? [value.value] : []
  );
  return texts.length === e.items.length ? new Set(texts) : void 0;
}
function isIn(e, a, b, absent) {
  if (typeof a === "object" && a?.kind === "error") return a;
  if (isFault(b)) return isUnknown(b) ? plainUnknown(b) : b;
  if (b === null && absent === "null") return false;
  if (typeof b === "object" && b?.kind === "list") return contains(b, a);
  if (typeof b === "object" && b?.kind === "map") return hasKey(b, a);
  return noOverload("in", e, isFault(a) ? null : a, b);
}
function compileLogic(e, operands) {
  const decides = e.op === "||";
  const [first, second] = operands;
  if (operands.length === 2 && first && second)
    return (f) => {
      const a = first(f);
      if (a === decides) return decides;
      const b = second(f);
      if (b === decides) return decides;
      return a === !decides && b === !decides ? !decides : worse(worse(void 0, a, e, 0), b, e, 1) ?? !decides;
    };
  return (f) => {
    let fault;
    for (let i = 0; i < operands.length; i++) {
      const v = operands[i]?.(f) ?? null;
      if (v === decides) return decides;
      if (v !== !decides) fault = worse(fault, v, e, i);
    }
    return fault ?? !decides;
  };
}
function worse(before, v, e, operand) {
  if (typeof v === "boolean") return before;
  if (before && (before.kind === "unknown" || !isUnknown(v))) return before;
  return isFault(v) ? v : noOverload(e.op, e.operands[operand] ?? e, v);
}
function compileConditional(e, test, yes, no) {
  return (f) => {
    const v = test(f);
    if (v === true) return yes(f);
    if (v === false) return no(f);
    return isFault(v) ? v : noOverload("?:", e.test, v);
  };
}
function noOverload(op, e, ...operands) {
  const hint = operands.includes(null) ? "; is the field set? `has()` tells" : "";
  const types = operands.map(typeName).join(" and ");
  return fail("overload", `\`${op}\` is not defined for ${types}${hint}`, e.start, e.end);
}

// src/policy/cel/compile.ts
function compileTree(e, env, tracing) {
  const c = { env, tracing, free: /* @__PURE__ */ new Map(), slots: 0, nodes: 0, scope: void 0 };
  const run2 = compileNode(c, e);
  const free = [...c.free].map(([name2, slot]) => ({ name: name2, slot, inherited: name2 in Object.prototype }));
  return { run: run2, free, slots: c.slots };
}
function compileNode(c, e) {
  c.nodes++;
  const run2 = build(c, e);
  if (!c.tracing || e.kind === "literal") return run2;
  const source = sourceOf(c, e);
  const { start, end: end2 } = e;
  return (f) => {
    const value = run2(f);
    const raw = source?.(f);
    f.steps?.push(raw === void 0 ? { start, end: end2, value } : { start, end: end2, value, source: raw });
    return value;
  };
}
function build(c, e) {
  const node = compileNode;
  switch (e.kind) {
    case "literal": {
      const { value } = e;
      return () => value;
    }
    case "ident":
      return compileIdent(c, e);
    case "select":
      return compileSelect(c, e);
    case "index": {
      const operand = node(c, e.operand);
      const index2 = node(c, e.index);
      const { absent } = c.env;
      const get2 = e.optional ? readOptional : read;
      return (f) => located(get2(operand(f), index2(f), absent), e);
    }
    case "call":
      return compileCall(c, e, node);
    case "unary":
      return compileUnary(e, node(c, e.operand));
    case "binary":
      return compileBinary(c, e, node);
    case "logic":
      return compileLogic(
        e,
        e.operands.map((o) => node(c, o))
      );
    case "conditional":
      return compileConditional(e, node(c, e.test), node(c, e.yes), node(c, e.no));
    case "list":
      return compileList(c, e);
    case "map":
      return compileMap(c, e);
    case "struct":
      return () => fail("undeclared", `there is no message type \`${e.name}\``, e.start, e.end);
    case "bind":
      return compileBind(c, e, node);
    case "comprehension":
      return compileComprehension(c, e, node);
    case "optMap":
      return compileOptMap(c, e, node);
  }
}
function freeSlot(c, name2) {
  const known3 = c.free.get(name2);
  if (known3 !== void 0) return known3;
  const slot = c.slots++;
  c.free.set(name2, slot);
  return slot;
}
function resolve(c, e) {
  const bound = boundSlot(c, e.name);
  if (bound !== void 0) return bound;
  const meaning = meaningOf(c.env, e.name);
  if (meaning?.kind === "type") return typeValue(meaning.name);
  return freeSlot(c, meaning?.name ?? e.name);
}
function compileIdent(c, e) {
  const slot = resolve(c, e);
  return typeof slot === "number" ? readSlot(slot, e) : () => slot;
}
function readSlot(slot, e) {
  const { start, end: end2 } = e;
  return (f) => {
    const raw = f.slots[slot];
    if (typeof raw !== "object" || raw === null)
      return raw === void 0 ? fail("undeclared", "there is no such variable", start, end2) : raw;
    return raw.kind === "error" ? raw : unwrap(raw);
  };
}
function compileSelect(c, e) {
  const meaning = e.test || e.optional ? void 0 : meaningOfChain(c.env, e, isBound2(c));
  if (meaning?.kind === "variable") return readSlot(freeSlot(c, meaning.name), e);
  if (meaning?.kind === "type") {
    const type = typeValue(meaning.name);
    return () => type;
  }
  const operand = compileNode(c, e.operand);
  const { field } = e;
  const { absent } = c.env;
  if (e.test) return (f) => located(isPresent(operand(f), field, absent), e);
  if (e.optional) return (f) => located(readOptional(operand(f), field, absent), e);
  return (f) => {
    const v = operand(f);
    if (typeof v === "object" && v !== null && v.kind === "map") {
      const raw = v.entries.get(field);
      if (raw !== void 0) return unwrap(raw);
    }
    return located(read(v, field, absent), e);
  };
}
function compileList(c, e) {
  if (e.items.every(({ value, optional: optional2 }) => value.kind === "literal" && !optional2)) {
    const constant = listOf(e.items.map(({ value }) => value.kind === "literal" ? value.value : null));
    c.nodes += e.items.length;
    return () => constant;
  }
  const items = e.items.map(({ value, optional: optional2 }) => ({ run: compileNode(c, value), optional: optional2, at: value }));
  return (f) => {
    const values = [];
    for (const { run: run2, optional: optional2, at: at2 } of items) {
      const v = run2(f);
      if (typeof v === "object" && v?.kind === "error") return v;
      if (!optional2) values.push(v);
      else if (typeof v === "object" && v?.kind === "optional") {
        if (v.present) values.push(v.value);
      } else return typeof v === "object" && v?.kind === "unknown" ? v : notOptional2(v, at2);
    }
    return listOf(values);
  };
}
function notOptional2(v, at2) {
  return fail("overload", `after \`?\` an optional is expected, not a value of type ${typeName(v)}`, at2.start, at2.end);
}
function compileMap(c, e) {
  const parts3 = e.entries.map(({ key, value, optional: optional2 }) => ({
    key: compileNode(c, key),
    value: compileNode(c, value),
    optional: optional2,
    keyAt: key,
    at: value
  }));
  return (f) => {
    const entries = /* @__PURE__ */ new Map();
    let uintKeys;
    for (const { key, value, optional: optional2, keyAt, at: at2 } of parts3) {
      const k = key(f);
      if (isFault(k)) return k;
      const name2 = typeof k === "object" && k?.kind === "double" ? void 0 : keyOf(k);
      if (name2 === void 0)
        return fail("argument", `a value of type ${typeName(k)} is no key of a map`, keyAt.start, keyAt.end);
      if (entries.has(name2)) return fail("argument", `the key \`${String(name2)}\` is repeated`, keyAt.start, keyAt.end);
      const v = value(f);
      if (typeof v === "object" && v?.kind === "error") return v;
      if (typeof k === "object") {
        uintKeys ??= /* @__PURE__ */ new Set();
        uintKeys.add(name2);
      }
      if (!optional2) entries.set(name2, v);
      else if (typeof v === "object" && v?.kind === "optional") {
        if (v.present) entries.set(name2, v.value);
      } else return typeof v === "object" && v?.kind === "unknown" ? v : notOptional2(v, at2);
    }
    return uintKeys ? { ...mapOf(entries), uintKeys } : mapOf(entries);
  };
}
function sourceOf(c, e) {
  const { absent } = c.env;
  if (e.kind === "ident") {
    const slot = resolve(c, e);
    return typeof slot === "number" ? (f) => withoutError(f.slots[slot]) : void 0;
  }
  if (e.kind !== "select" && e.kind !== "index") return void 0;
  const container = sourceOf(c, e.operand);
  const key = e.kind === "select" ? () => e.field : build(c, e.index);
  return container && ((f) => sourceIn(container(f), key(f), absent));
}
function sourceIn(container, key, absent) {
  if (container === void 0) return void 0;
  const value = unwrap(container);
  return withoutError(
    find2(typeof value === "object" && value?.kind === "optional" ? unwrap(value.value) : value, key, absent)
  );
}
function withoutError(raw) {
  return typeof raw === "object" && raw?.kind === "error" ? void 0 : raw;
}

// src/policy/cel/program.ts
var DEFAULT_BUDGET = 1e6;
var MAX_STEPS = 1e4;
function compile(text, env) {
  const tree = parse2(text);
  if ("message" in tree) return [tree];
  const checked = env.checked ? checkTypes(tree, env) : { type: dyn, problems: [] };
  return checked.problems.length > 0 ? checked.problems : programOf(text, tree, checked.type, env);
}
function programOf(text, tree, type, env) {
  let plain2;
  let traced;
  return {
    text,
    tree,
    type,
    evaluate(bindings2, options) {
      plain2 ??= compileTree(tree, env, false);
      return run(plain2, bindings2, options, void 0);
    },
    trace(bindings2, options) {
      traced ??= compileTree(tree, env, true);
      const steps2 = [];
      const value = run(traced, bindings2, options, steps2);
      return { value, steps: steps2.slice(0, MAX_STEPS) };
    }
  };
}
function run(compiled2, bindings2, options, steps2) {
  const slots = new Array(compiled2.slots);
  for (const { name: name2, slot, inherited } of compiled2.free)
    if (!inherited || Object.hasOwn(bindings2, name2)) slots[slot] = bindings2[name2];
  const frame = { slots, budget: options?.budget ?? DEFAULT_BUDGET, host: options?.host, steps: steps2 };
  try {
    return compiled2.run(frame);
  } catch (error) {
    if (error instanceof RangeError) return fail("budget", `the expression needs too much memory (${error.message})`);
    throw error;
  }
}

// src/policy/environment.ts
var resourceType = objectType("resource", {
  name: stringType,
  address: stringType,
  kind: stringType,
  path: stringType,
  body: dyn,
  parent: dyn
});
var optionTypes = {
  boolean: "bool",
  integer: "int",
  string: "string",
  "string-list": "list(string)"
};
function environmentOf(options, variables, withValue) {
  const optionFields2 = Object.entries(options).map(([name2, { type }]) => [name2, parseType(optionTypes[type])]);
  return createEnv({
    variables: {
      self: resourceType,
      options: objectType("set of options", Object.fromEntries(optionFields2)),
      variables: objectType("set of variables", variables),
      ...withValue ? { value: dyn } : {}
    },
    libraries: [...libraries, graphFunctions],
    absent: "null",
    plainOptionals: true
  });
}
function hostOf2({ host }) {
  return isHost(host) ? host : void 0;
}
function isHost(host) {
  return typeof host === "object" && host !== null && "graph" in host && "resource" in host;
}
var known2 = /* @__PURE__ */ new WeakMap();
var asFields = /* @__PURE__ */ new WeakMap();
var names = ["name", "address", "kind", "path", "body", "parent"];
function resourceFields(resource) {
  const before = asFields.get(resource);
  if (before) return before;
  const get2 = (field) => {
    switch (field) {
      case "name":
      case "address":
      case "kind":
      case "body":
        return resource[field];
      case "path":
        return resource.header.file.path;
      case "parent":
        return resource.parent ? resourceFields(resource.parent) : null;
      default:
        return void 0;
    }
  };
  const fields = { kind: "fields", name: "resource", names, get: get2 };
  asFields.set(resource, fields);
  known2.set(fields, resource);
  return fields;
}
function resourceOf(v) {
  return typeof v === "object" && v?.kind === "fields" ? known2.get(v) : void 0;
}
function asList({ found, complete, why }) {
  const items = found.map(resourceFields);
  return complete ? listOf(items) : { kind: "list", items, open: true, gaps: true, ...why ? { why } : {} };
}
function ofSelf(f, about) {
  const host = hostOf2(f);
  return host ? about(host, host.resource) : fail("argument", "there are no resources here");
}
function of(v, f, about) {
  const host = hostOf2(f);
  const resource = resourceOf(v);
  if (!host || !resource) return fail("overload", "only resources have links, parts and ancestors", -1, -1);
  return about(host, resource);
}
var linked = (kind, via) => (host, r) => asList(host.graph.linked(r, kind, via));
var parts2 = (kind) => (host, r) => asList({ found: host.graph.parts(r, kind), complete: true });
var up = (kind) => (_, r) => {
  const found = ancestor(r, (a) => a !== r && kindMatches(kind, a.kind));
  return found ? resourceFields(found) : null;
};
function resources(kind) {
  return (host, r) => {
    const why = host.graph.gap(r, kind)?.why;
    const found = host.graph.ofKind(kind);
    return asList(why === void 0 ? { found, complete: true } : { found, complete: false, why });
  };
}
var isTrue = (v) => v === true || v === "true";
var isFalse = (v) => v === false || v === "false";
var graphFunctions = {
  "linked(string): list(dyn)": (kind, f) => ofSelf(f, linked(kind)),
  "linked(string, string): list(dyn)": (kind, via, f) => ofSelf(f, linked(kind, via)),
  "(dyn).linked(string): list(dyn)": (v, kind, f) => of(v, f, linked(kind)),
  "(dyn).linked(string, string): list(dyn)": (v, kind, via, f) => of(v, f, linked(kind, via)),
  "resources(string): list(dyn)": (kind, f) => ofSelf(f, resources(kind)),
  "parts(string): list(dyn)": (kind, f) => ofSelf(f, parts2(kind)),
  "(dyn).parts(string): list(dyn)": (v, kind, f) => of(v, f, parts2(kind)),
  "ancestor(string): dyn": (kind, f) => ofSelf(f, up(kind)),
  "(dyn).ancestor(string): dyn": (v, kind, f) => of(v, f, up(kind)),
  // Configuration languages convert the words.
  "isTrue(dyn): bool": isTrue,
  "isFalse(dyn): bool": isFalse
};

// src/policy/message.ts
var MAX_VALUE = 120;
function compileTemplate(text, env) {
  const parts3 = [];
  const problems = [];
  let at2 = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at2)) {
    const close = text.indexOf("}}", open);
    if (close < 0) {
      problems.push({
        start: open,
        end: open + 2,
        message: "`{{` is not closed",
        hint: "write `}}` after the expression"
      });
      break;
    }
    parts3.push(text.slice(at2, open));
    const program = compile(text.slice(open + 2, close), env);
    if ("evaluate" in program) parts3.push(program);
    else problems.push(...program.map((p) => ({ ...p, start: p.start + open + 2, end: p.end + open + 2 })));
    at2 = close + 2;
  }
  parts3.push(text.slice(at2));
  if (problems.length > 0) return problems;
  return {
    print: (bindings2, evaluation) => parts3.map((p) => typeof p === "string" ? p : printValue(p, bindings2, evaluation)).join("")
  };
}
function printValue(program, bindings2, evaluation) {
  const { value, steps: steps2 } = program.trace(bindings2, evaluation);
  const isSensitive = steps2.some(
    ({ source }) => typeof source === "object" && source !== null && "sensitive" in source && source.sensitive
  );
  return isSensitive ? "(sensitive)" : shorten(show2(value));
}
function show2(value) {
  if (value === null) return "not set";
  if (typeof value !== "object") return String(value);
  if (value.kind === "unknown") return value.prefix === void 0 ? "(unknown)" : `${value.prefix}(unknown)`;
  if (value.kind === "error") return `(${value.message})`;
  const text = printed(value);
  return typeof text === "string" ? text : "(unknown)";
}
function shorten(text) {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}\u2026` : line;
}

// src/policy/compile.ts
function compileClause(clause, options) {
  const problems = [];
  const note = (field, found) => {
    problems.push(...found.map((problem) => ({ field, problem })));
  };
  const types = {};
  const variables = /* @__PURE__ */ new Map();
  for (const [name2, text] of Object.entries(clause.variables)) {
    const program = compile(text, environmentOf(options, types, false));
    types[name2] = dyn;
    if ("evaluate" in program) {
      types[name2] = program.type;
      variables.set(name2, program);
    } else note(`variables.${name2}`, program);
  }
  const where = clause.where === void 0 ? void 0 : condition(clause.where, environmentOf(options, types, false));
  const env = environmentOf(options, types, true);
  const assert = condition(clause.assert, env);
  const message = compileTemplate(clause.message, env);
  if (where && !("evaluate" in where)) note("where", where);
  if (!("evaluate" in assert)) note("assert", assert);
  if (!("print" in message)) note("message", message);
  const isBroken = problems.length > 0 || !("evaluate" in assert) || !("print" in message) || where && !("evaluate" in where);
  const path = clause.path === void 0 ? void 0 : steps(clause.path);
  if (isBroken) return problems;
  const names2 = /* @__PURE__ */ new Set([...identifiers(assert.tree), ...where ? identifiers(where.tree) : []]);
  return { clause, variables, where, assert, message, names: names2, path };
}
function condition(text, env) {
  const program = compile(text, env);
  if (!("evaluate" in program)) return program;
  const type = printType(program.type);
  if (type === "bool" || isDyn(program.type)) return program;
  const message = `this must be true or false, but is a ${type}`;
  return [{ start: 0, end: text.length, message, hint: "compare it with something" }];
}

// src/policy/culprit.ts
function culprit(steps2, resource) {
  const last = steps2.findLast(({ source }) => isPlaced(source) && isWithin(source.span, resource.extent));
  return last && isPlaced(last.source) && last.source !== resource.body ? last.source : resource.header;
}
function isPlaced(source) {
  return typeof source === "object" && source !== null && "span" in source && source.span !== void 0;
}
function isWithin(inner, outer) {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

// src/policy/fix.ts
function fixOf(definition, body, path, value) {
  if (value.origin) return void 0;
  const edit = definition.delete ? deletion(value) : setting(definition, body, path, value);
  if (!edit) return void 0;
  return { title: definition.title ?? titleOf(definition, path), safety: definition.safety, edits: [edit] };
}
function titleOf({ set }, path) {
  const name2 = typeof path === "string" ? path : (path ?? []).join(".");
  return set === void 0 ? `Delete \`${name2}\`` : `Set \`${name2}\` to \`${set}\``;
}
function setting({ set }, body, path, value) {
  if (set === void 0) return void 0;
  if (value.kind === "scalar" && value.style !== "computed")
    return { span: value.span, newText: printScalar(set, value.span, value.style) };
  return value.kind === "missing" && path !== void 0 ? insertion(set, body, path) : void 0;
}
var words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
function printScalar(set, { file }, style) {
  if (typeof set !== "string") return String(set);
  const isPlain = /^[A-Za-z][\w./-]*$/.test(set) && !words.test(set);
  const mustQuote = !/\.ya?ml$/.test(file.path) || style === "double";
  if (style === "single" && !set.includes("'") && !mustQuote) return `'${set}'`;
  return isPlain && !mustQuote ? set : JSON.stringify(set);
}
function insertion(set, body, path) {
  const steps2 = typeof path === "string" ? path.split(".") : path.map(String);
  if (steps2.some((s) => !/^[\w-]+$/.test(s))) return void 0;
  let depth = steps2.length - 1;
  let parent = get(body, steps2.slice(0, depth));
  while (parent.kind === "missing" && depth > 0) parent = get(body, steps2.slice(0, --depth));
  if (parent.kind !== "map" || parent.origin) return void 0;
  const [first] = parent.entries.values();
  const key = first?.keySpan;
  if (!key || !/\.ya?ml$/.test(key.file.path)) return void 0;
  const rest = steps2.slice(depth);
  const text = printScalar(set, key, void 0);
  if (key.file.text[parent.span.start] === "{") return { span: at(key), newText: `${flow(rest, text)}, ` };
  const indent = columnOf(key);
  return indent === void 0 ? void 0 : { span: at(key), newText: `${block2(rest, text, indent)}
${" ".repeat(indent)}` };
}
var at = ({ file, start }) => ({ file, start, end: start });
var flow = (steps2, text) => steps2.slice(0, -1).reduceRight((inner, step) => `${step}: { ${inner} }`, `${steps2.at(-1)}: ${text}`);
function block2(steps2, text, indent) {
  return steps2.map((step, i) => {
    const isLast = i === steps2.length - 1;
    return `${i === 0 ? "" : " ".repeat(indent + 2 * i)}${step}:${isLast ? ` ${text}` : ""}`;
  }).join("\n");
}
function columnOf({ file, start }) {
  const lineStart = file.text.lastIndexOf("\n", start - 1) + 1;
  return /^[ -]*$/.test(file.text.slice(lineStart, start)) ? start - lineStart : void 0;
}
function deletion(value) {
  const { keySpan, span } = value;
  if (!keySpan || value.kind === "missing" || value.kind === "unknown") return void 0;
  const { file } = keySpan;
  const { text } = file;
  const start = text.lastIndexOf("\n", keySpan.start - 1) + 1;
  if (text.slice(start, keySpan.start).trim() !== "") return void 0;
  const newline = text.indexOf("\n", Math.max(span.end - 1, keySpan.end));
  const end2 = newline < 0 ? text.length : newline + 1;
  const after2 = text.slice(span.end, end2).trim();
  return after2 === "" || after2.startsWith("#") ? { span: { file, start, end: end2 }, newText: "" } : void 0;
}

// src/policy/rule.ts
function ruleOf(definition) {
  const { meta, clauses } = definition;
  let compiled2;
  return {
    meta,
    select: [...new Set(clauses.flatMap((c) => c.select))],
    check(resource, context) {
      compiled2 ??= compileAll(definition);
      for (const one of compiled2)
        if (compiled2.length === 1 || isAbout(one.clause, resource)) judge(one, resource, context);
    }
  };
}
function compileAll({ meta, clauses }) {
  return clauses.map((clause) => {
    const compiled2 = compileClause(clause, meta.options ?? {});
    if ("assert" in compiled2) return compiled2;
    throw new Error(`the policy ${meta.id} has problems: ${compiled2.map((p) => p.problem.message).join("; ")}`);
  });
}
function isAbout({ select }, { kind }) {
  return select.some((pattern2) => kindMatches(pattern2, kind));
}
function scopeOf(compiled2, resource, context, evaluation) {
  const scope = {
    self: resourceFields(resource),
    options: optionFields(context.options),
    variables: lazyVariables(compiled2.variables, () => scope, evaluation),
    value: resource.body
  };
  return scope;
}
function smallScope(compiled2, resource, context, evaluation) {
  const { names: names2 } = compiled2;
  if (names2.has("variables")) return scopeOf(compiled2, resource, context, evaluation);
  return {
    self: names2.has("self") ? resourceFields(resource) : noFields,
    options: names2.has("options") ? optionFields(context.options) : noFields,
    variables: noFields,
    value: resource.body
  };
}
function judge(compiled2, resource, context) {
  const { where, assert, path } = compiled2;
  const host = { resource, graph: context.graph };
  const evaluation = { host };
  const scope = smallScope(compiled2, resource, context, evaluation);
  const applies = where ? where.evaluate(scope, evaluation) : true;
  if (applies !== true && verdict(where, "where", applies) === false) return;
  const { values, complete } = path === void 0 ? whole2(resource) : every(resource.body, path);
  let open = !complete;
  for (const value of values) {
    scope.value = value;
    const outcome = assert.evaluate(scope, evaluation);
    if (outcome === true) continue;
    const holds2 = verdict(assert, "assert", outcome);
    open = false;
    if (holds2 === "unknown" || isUnknown(applies))
      undecided(compiled2, resource, context, value, isUnknown(outcome) ? outcome : applies);
    else report2(compiled2, resource, context, { ...scopeOf(compiled2, resource, context, evaluation), value }, evaluation);
  }
  if (open) context.undecided(resource.header, "there may be more than can be seen");
}
var whole2 = (resource) => ({ values: [resource.body], complete: true });
function verdict(program, field, outcome) {
  if (typeof outcome === "boolean") return outcome;
  if (isUnknown(outcome)) return "unknown";
  const text = program?.text ?? "";
  const problem = isError(outcome) ? outcome : fail("overload", "the value is neither true nor false", 0, text.length);
  throw new Error(`\`${field}\` failed at ${explain(text, problem)}`);
}
function undecided({ path }, resource, context, value, unknown) {
  const at2 = path === void 0 ? spanOf(unknown) ?? resource.header : placeOf(value, resource);
  if (isUnknown(unknown)) context.undecided(at2, unknown.why);
  else context.undecided(at2);
}
function spanOf(unknown) {
  return isUnknown(unknown) ? unknown.span : void 0;
}
function report2({ clause, assert, message }, resource, context, scope, evaluation) {
  const { value } = scope;
  const at2 = clause.path === void 0 ? culprit(assert.trace(scope, evaluation).steps, resource) : placeOf(value, resource);
  const fix = clause.fix && fixOf(clause.fix, resource.body, clause.path, value);
  context.report({ at: at2, message: message.print(scope, evaluation), ...fix ? { fix } : {} });
}
function placeOf(value, { body, header }) {
  const isWhole = value.span.start === body.span.start && value.span.end === body.span.end;
  return value.kind === "missing" && isWhole ? header : value;
}
function lazyVariables(programs, bindings2, evaluation) {
  const values = /* @__PURE__ */ new Map();
  return {
    kind: "fields",
    name: "set of variables",
    names: [...programs.keys()],
    get(name2) {
      const before = values.get(name2);
      if (before !== void 0) return before;
      const outcome = programs.get(name2)?.evaluate(bindings2(), evaluation);
      if (outcome !== void 0) values.set(name2, outcome);
      return outcome;
    }
  };
}
var noFields = { kind: "fields", name: "set", names: [], get: () => void 0 };
function optionFields(options) {
  const get2 = (name2) => {
    const option = Object.hasOwn(options, name2) ? options[name2] : void 0;
    return typeof option === "object" ? listOf(option) : option;
  };
  return { kind: "fields", name: "set of options", names: Object.keys(options), get: get2 };
}

// src/policy/bundle.ts
var BUNDLE_VERSION = 1;
async function loadBundle(bundle) {
  const { version, re2: re22, policies } = typeof bundle === "string" ? JSON.parse(bundle) : bundle;
  if (version !== BUNDLE_VERSION) throw new Error(`the policy bundle has version ${version}, not ${BUNDLE_VERSION}`);
  if (re22) await loadRe2();
  return policies.map(ruleOf);
}

export {
  children,
  dyn,
  objectType,
  fail,
  isError,
  isUnknown,
  createEnv,
  loadRe2,
  needsRe2,
  libraries,
  parse2 as parse,
  compile,
  compileClause,
  culprit,
  ruleOf,
  BUNDLE_VERSION,
  loadBundle
};
