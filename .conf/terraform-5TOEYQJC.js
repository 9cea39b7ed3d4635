import {
  json
} from "./chunk-HXHLUDPQ.js";
import {
  parseTemplate
} from "./chunk-MG4A3E2E.js";
import {
  parseYaml
} from "./chunk-ZED5WJK3.js";
import {
  and,
  child,
  contains,
  cover,
  entries,
  equals,
  every,
  firstSet,
  get,
  isUnset,
  items,
  list,
  mapping,
  missing,
  or,
  problemAt,
  scalar,
  slice,
  span,
  spanOf,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/terraform/documents.ts
var maxSteps = 100;
var hole = "\uE000";
function document(value) {
  if (value.kind === "missing" || value.kind === "map" || value.kind === "list") return value;
  const encoded2 = encodedFrom(value);
  if (encoded2) return encoded2;
  if (value.kind === "scalar")
    return typeof value.value === "string" ? parse(writtenText(value), value) : missing(value.span);
  const text3 = writtenText(value);
  return /^\s*[[{]/.test(text3.text) ? parse(text3, value) : value;
}
function encodedFrom(value) {
  let step = value;
  for (let i = 0; i < maxSteps && step; i++) {
    if (step.origin && step.via?.includes("`jsonencode`")) return step.origin;
    step = step.origin;
  }
  return void 0;
}
function writtenText(value) {
  const source2 = literal(value);
  const segments = [];
  let text3 = "";
  for (const part of source2.parts ?? [source2]) {
    const stretch = part.kind === "scalar" ? String(part.value) : hole;
    segments.push(...segmentsOf(stretch, part.span).map(({ at, source: to }) => ({ at: at + text3.length, source: to })));
    text3 += stretch;
  }
  return { text: text3, map: { file: source2.span.file, segments } };
}
function literal(value) {
  let step = value;
  for (let i = 0; i < maxSteps && !step.parts; i++) {
    const next = step.origin;
    const same2 = next?.kind === value.kind && (next.kind !== "scalar" || value.kind !== "scalar" || next.value === value.value);
    if (!next || !same2) break;
    step = next;
  }
  return step;
}
function segmentsOf(text3, at) {
  const source2 = at.file.text.slice(at.start, at.end);
  const segments = [];
  let offset = 0;
  let from = 0;
  for (const line of text3.split("\n")) {
    const found = source2.indexOf(line, from);
    if (found < 0) return [{ at: 0, source: at.start }];
    segments.push({ at: offset, source: at.start + found });
    offset += line.length + 1;
    from = found + line.length;
  }
  return segments;
}
function parse({ text: text3, map: map2 }, value) {
  const { tree, problems } = json.parse({ path: value.span.file.path, text: text3 });
  const [first] = tree.documents;
  const structured = first?.value.kind === "map" || first?.value.kind === "list";
  if (!first || !structured || problems.some((p) => p.severity === "error")) {
    return value.kind === "unknown" ? value : unknown("the text is no JSON that can be read", value.span);
  }
  return moved(first.value, map2);
}
function moved(value, map2) {
  const place = (at2) => spanOf(map2, at2.start, at2.end);
  const at = { span: place(value.span), ...value.keySpan ? { keySpan: place(value.keySpan) } : {} };
  switch (value.kind) {
    case "map": {
      const open = value.open || [...value.entries.keys()].some((key) => key.includes(hole));
      const entries2 = [...value.entries].map(([key, entry2]) => [key, moved(entry2, map2)]);
      return mapping(new Map(entries2), at.span, { ...at, open });
    }
    case "list":
      return list(
        value.items.map((item) => moved(item, map2)),
        at.span,
        { ...at, open: value.open }
      );
    case "scalar":
      return filled({ ...value, ...at });
    default:
      return { ...value, ...at };
  }
}
function filled(value) {
  const text3 = String(value.value);
  const [prefix = ""] = text3.split(hole, 1);
  if (prefix.length === text3.length) return value;
  const { span: span2, keySpan: keySpan2 } = value;
  return unknown("part of the text is not known", span2, { prefix, ...keySpan2 ? { keySpan: keySpan2 } : {} });
}

// src/platforms/terraform/aws/network.ts
function openings(kind, body, header) {
  const read2 = readers[kind];
  return read2 && list(read2(body, header), header, { open: !groupsAreComplete(kind, body) });
}
var readers = {
  aws_security_group: inlineRules,
  aws_default_security_group: inlineRules,
  aws_security_group_rule: (body, header) => [
    opening(header, {
      direction: get(body, "type"),
      body,
      protocol: "protocol",
      sources: ["cidr_blocks", "ipv6_cidr_blocks"]
    })
  ],
  aws_vpc_security_group_ingress_rule: (body, header) => [singleRule("ingress", body, header)],
  aws_vpc_security_group_egress_rule: (body, header) => [singleRule("egress", body, header)],
  aws_network_acl: (body, header) => aclBlocks(body, header),
  aws_default_network_acl: (body, header) => aclBlocks(body, header),
  aws_network_acl_rule: (body, header) => [
    opening(header, {
      direction: word(equals(get(body, "egress"), true) === true ? "egress" : "ingress", header),
      allows: get(body, "rule_action"),
      body,
      protocol: "protocol",
      sources: ["cidr_block", "ipv6_cidr_block"]
    })
  ]
};
function groupsAreComplete(kind, body) {
  const blocks3 = kind.endsWith("group") || kind.endsWith("acl") ? ["ingress", "egress"] : [];
  return blocks3.every((name) => every(body, name).complete && get(body, name).kind !== "unknown");
}
function inlineRules(body, header) {
  return ["ingress", "egress"].flatMap(
    (direction) => blocks(body, direction).map(
      (block3) => opening(header, {
        direction: word(direction, header),
        body: block3,
        protocol: "protocol",
        sources: ["cidr_blocks", "ipv6_cidr_blocks"]
      })
    )
  );
}
function singleRule(direction, body, header) {
  return opening(header, {
    direction: word(direction, header),
    body,
    protocol: "ip_protocol",
    sources: ["cidr_ipv4", "cidr_ipv6"]
  });
}
function aclBlocks(body, header) {
  return ["ingress", "egress"].flatMap(
    (direction) => blocks(body, direction).map(
      (block3) => opening(header, {
        direction: word(direction, header),
        allows: get(block3, "action"),
        body: block3,
        protocol: "protocol",
        sources: ["cidr_block", "ipv6_cidr_block"]
      })
    )
  );
}
function blocks(body, name) {
  return every(body, name).values.filter((v) => v.kind === "map");
}
function opening(header, { direction, allows, body, protocol, sources }) {
  const written2 = sources.map((name) => get(body, name));
  const ranges = written2.flatMap((v) => v.kind === "list" ? items(v) : v.kind === "missing" ? [] : [v]);
  const entries2 = [
    ["direction", direction],
    ["allows", allows ?? word("allow", header)],
    ["protocol", get(body, protocol)],
    ["from", get(body, "from_port")],
    ["to", get(body, "to_port")],
    ["sources", list(ranges, header, { open: written2.some((v) => v.kind === "list" && v.open) })],
    ["order", firstSet(get(body, "rule_no"), get(body, "rule_number"))]
  ];
  return mapping(new Map(entries2.filter(([, v]) => v.kind !== "missing")), body.span, {
    ...body.keySpan ? { keySpan: body.keySpan } : {}
  });
}
function word(text3, at) {
  return scalar(text3, at, { style: "computed" });
}

// src/platforms/terraform/aws/policies.ts
function statementsOf(policy2) {
  const root = document(policy2);
  if (root.kind !== "map") return root;
  const written2 = get(root, "Statement");
  if (written2.kind === "unknown") return written2;
  const statements = asList(written2).filter((s) => s.kind !== "missing");
  return list(statements.map(fromJson), written2.span, { open: written2.kind === "list" && written2.open });
}
function fromJson(statement) {
  if (statement.kind !== "map") return unknown("the statement is not known", statement.span);
  const many = (key) => listAt(get(statement, key));
  return mapping(
    /* @__PURE__ */ new Map([
      ["effect", get(statement, "Effect")],
      ["actions", many("Action")],
      ["notActions", many("NotAction")],
      ["resources", many("Resource")],
      ["notResources", many("NotResource")],
      ["principals", principalsOf(get(statement, "Principal"))],
      ["notPrincipals", principalsOf(get(statement, "NotPrincipal"))],
      ["conditions", conditionsOf(get(statement, "Condition"))]
    ]),
    statement.span
  );
}
function principalsOf(written2) {
  if (isUnset(written2)) return list([], written2.span);
  if (written2.kind === "unknown") return listAt(written2);
  if (written2.kind !== "map")
    return list(
      asList(written2).map((id) => principal(word2("AWS", id.span), id)),
      written2.span
    );
  const found = [...written2.entries].flatMap(
    ([type, ids]) => asList(ids).map((id) => principal(word2(type, ids.keySpan ?? ids.span), id))
  );
  return list(found, written2.span, { open: written2.open });
}
function principal(type, id) {
  return mapping(
    /* @__PURE__ */ new Map([
      ["type", type],
      ["id", id]
    ]),
    id.span
  );
}
function conditionsOf(written2) {
  if (isUnset(written2)) return list([], written2.span);
  if (written2.kind !== "map") return listAt(written2);
  const found = [...written2.entries].flatMap(
    ([test, variables]) => variables.kind === "map" ? [...variables.entries].map(([name, values2]) => condition(word2(test, variables.span), name, values2)) : [unknown("the condition is not known", variables.span)]
  );
  return list(found, written2.span, { open: written2.open });
}
function condition(test, variable2, values2) {
  return mapping(
    /* @__PURE__ */ new Map([
      ["test", test],
      ["variable", word2(variable2, values2.keySpan ?? values2.span)],
      ["values", listAt(values2)]
    ]),
    values2.span
  );
}
function statementsOfBlocks(body, header) {
  const { values: values2, complete } = every(body, "statement");
  const statements = values2.filter((v) => v.kind !== "missing").map(fromBlock);
  const merged = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
  const open = !complete || merged.some((name) => !isUnset(get(body, name)));
  return list(statements, header, { open });
}
function fromBlock(block3) {
  if (block3.kind !== "map") return block3;
  const effect = get(block3, "effect");
  const blocks3 = (name, read2) => {
    const { values: values2, complete } = every(block3, name);
    const found = values2.filter((v) => v.kind !== "missing").flatMap(read2);
    return list(found, get(block3, name).span, { open: !complete });
  };
  return mapping(
    /* @__PURE__ */ new Map([
      ["effect", isUnset(effect) ? word2("Allow", block3.keySpan ?? block3.span) : effect],
      ["actions", listAt(get(block3, "actions"))],
      ["notActions", listAt(get(block3, "not_actions"))],
      ["resources", listAt(get(block3, "resources"))],
      ["notResources", listAt(get(block3, "not_resources"))],
      ["principals", blocks3("principals", principalsOfBlock)],
      ["notPrincipals", blocks3("not_principals", principalsOfBlock)],
      ["conditions", blocks3("condition", (one2) => [one2])]
    ]),
    block3.span,
    block3.keySpan ? { keySpan: block3.keySpan } : {}
  );
}
function principalsOfBlock(block3) {
  const type = get(block3, "type");
  return asList(get(block3, "identifiers")).map((id) => principal(type, id));
}
function word2(text3, at) {
  return scalar(text3, at, { style: "computed" });
}
function asList(value) {
  if (value.kind === "list") return items(value);
  return isUnset(value) ? [] : [value];
}
function listAt(value) {
  if (value.kind === "list") return value;
  return list(asList(value), value.span, value.keySpan ? { keySpan: value.keySpan } : {});
}

// src/platforms/terraform/aws/facts.ts
var policies = {
  aws_ecr_repository_policy: { statements: "policy" },
  aws_ecrpublic_repository_policy: { statements: "policy" },
  aws_glacier_vault: { statements: "access_policy" },
  aws_iam_group_policy: { statements: "policy" },
  aws_iam_policy: { statements: "policy" },
  aws_iam_role: { trust: "assume_role_policy" },
  aws_iam_role_policy: { statements: "policy" },
  aws_iam_user_policy: { statements: "policy" },
  aws_kms_key: { statements: "policy" },
  aws_kms_key_policy: { statements: "policy" },
  aws_s3_bucket: { statements: "policy" },
  aws_s3_bucket_policy: { statements: "policy" },
  aws_secretsmanager_secret_policy: { statements: "policy" },
  aws_sns_topic: { statements: "policy" },
  aws_sns_topic_policy: { statements: "policy" },
  aws_sqs_queue: { statements: "policy" },
  aws_sqs_queue_policy: { statements: "policy" },
  aws_ssoadmin_permission_set_inline_policy: { statements: "inline_policy" }
};
function awsFacts(kind, body, header) {
  const facts = /* @__PURE__ */ new Map();
  const opened = openings(kind, body, header);
  if (opened) facts.set("openings", opened);
  if (kind === "data.aws_iam_policy_document") facts.set("statements", statementsOfBlocks(body, header));
  for (const [name, argument] of Object.entries(policies[kind] ?? {})) {
    const policy2 = get(body, argument);
    facts.set(name, policy2.kind === "missing" ? list([], header) : statementsOf(policy2));
  }
  if (kind === "aws_ecs_task_definition") facts.set("containers", document(get(body, "container_definitions")));
  if (kind === "aws_emr_security_configuration") facts.set("configuration", document(get(body, "configuration")));
  if (kind === "aws_batch_job_definition") facts.set("container", document(get(body, "container_properties")));
  return facts.size > 0 ? mapping(facts, header) : void 0;
}

// src/platforms/terraform/eval/numbers.ts
var maxDigits = 4e3;
function isNumeric(value) {
  return typeof value === "number" || typeof value === "bigint";
}
function parseNumber(text3) {
  const decimal = parseDecimal(text3);
  return decimal && fromDecimal(decimal);
}
function formatNumber(value) {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return value.toString();
  const decimal = toDecimal(value);
  return decimal ? decimalText(decimal) : String(value);
}
function add(a, b) {
  return aligned(a, b, (x, y) => x + y);
}
function subtract(a, b) {
  return aligned(a, b, (x, y) => x - y);
}
function multiply(a, b) {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  return x && y && fromDecimal({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}
function divide(a, b) {
  const pair = align(a, b);
  if (!pair || pair.y === 0n) return void 0;
  if (pair.x % pair.y === 0n) return simplify(pair.x / pair.y);
  const quotient = pair.x * 10n ** 40n / pair.y;
  return fromDecimal({ digits: quotient, scale: 40 });
}
function modulo(a, b) {
  const pair = align(a, b);
  if (!pair || pair.y === 0n) return void 0;
  return fromDecimal({ digits: pair.x % pair.y, scale: pair.scale });
}
function negate(a) {
  return typeof a === "bigint" ? simplify(-a) : 0 - a;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function isWhole(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
function simplify(value) {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}
function parseDecimal(text3) {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text3);
  if (!parts) return void 0;
  const [, sign, whole = "", fraction = "", exponent2 = "0"] = parts;
  if (whole === "" && fraction === "") return void 0;
  const scale = fraction.length - Number(exponent2);
  if (whole.length + fraction.length > maxDigits || Math.abs(scale) > maxDigits) return void 0;
  const digits2 = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  return scale < 0 ? { digits: digits2 * 10n ** BigInt(-scale), scale: 0 } : { digits: digits2, scale };
}
function toDecimal(value) {
  if (typeof value === "bigint") return { digits: value, scale: 0 };
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  return parseDecimal(String(value));
}
function fromDecimal(decimal) {
  const { digits: digits2, scale } = decimal;
  const unit = 10n ** BigInt(scale);
  if (digits2 % unit === 0n) {
    const whole = digits2 / unit;
    return whole.toString().length > maxDigits ? void 0 : simplify(whole);
  }
  return Number(decimalText(decimal));
}
function decimalText({ digits: digits2, scale }) {
  const sign = digits2 < 0n ? "-" : "";
  const text3 = (digits2 < 0n ? -digits2 : digits2).toString().padStart(scale + 1, "0");
  if (scale === 0) return sign + text3;
  const fraction = text3.slice(-scale).replace(/0+$/, "");
  return `${sign}${text3.slice(0, -scale)}${fraction === "" ? "" : `.${fraction}`}`;
}
function align(a, b) {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  if (!x || !y) return void 0;
  const scale = Math.max(x.scale, y.scale);
  return { x: x.digits * 10n ** BigInt(scale - x.scale), y: y.digits * 10n ** BigInt(scale - y.scale), scale };
}
function aligned(a, b, operation) {
  const pair = align(a, b);
  return pair && fromDecimal({ digits: operation(pair.x, pair.y), scale: pair.scale });
}

// src/platforms/terraform/eval/types.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };
var listOf = (element2) => ({ kind: "list", element: element2 });
var setOf = (element2) => ({ kind: "set", element: element2 });
var mapOf = (element2) => ({ kind: "map", element: element2 });
function extra(value) {
  return value;
}
function withType(value, type) {
  return { ...value, type, ...value.kind === "unknown" ? { identity: void 0 } : {} };
}
function declaredType(value) {
  return extra(value).type;
}
function isSet(value) {
  return value.kind === "list" && extra(value).type?.kind === "set";
}
function isOrdered(value) {
  return extra(value).unordered !== true && !isSet(value);
}
function isSameUnknown(a, b) {
  return (extra(a).identity ?? a) === (extra(b).identity ?? b);
}
function copied(value) {
  return value.kind === "unknown" && !extra(value).identity ? { ...value, identity: value } : value;
}
function unordered(value) {
  const loose = { ...value, open: true, unordered: true };
  return loose;
}
var computed = /* @__PURE__ */ new WeakMap();
function typeOf(value) {
  const declared = extra(value).type;
  if (declared) return declared;
  if (value.kind !== "list" && value.kind !== "map") return computeType(value);
  if (value.open) return anyType;
  const holder = value.kind === "list" ? value.items : value.entries;
  const known = computed.get(holder);
  if (known) return known;
  const type = computeType(value);
  computed.set(holder, type);
  return type;
}
function computeType(value) {
  switch (value.kind) {
    case "scalar":
      return scalarType(value);
    case "list":
      return { kind: "tuple", elements: value.items.map(typeOf) };
    case "map":
      return objectOf(new Map([...value.entries].map(([k, v]) => [k, typeOf(v)])));
    case "unknown":
    case "missing":
      return anyType;
  }
}
function scalarType({ value }) {
  switch (typeof value) {
    case "string":
      return stringType;
    case "boolean":
      return boolType;
    case "number":
    case "bigint":
      return numberType;
    default:
      return anyType;
  }
}
function objectOf(attributes) {
  return {
    kind: "object",
    attributes: new Map([...attributes].map(([name, type]) => [name, { type, optional: false }]))
  };
}
function isPrimitive(type) {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}
function isComplete(type) {
  switch (type.kind) {
    case "any":
      return false;
    case "list":
    case "set":
    case "map":
      return isComplete(type.element);
    case "tuple":
      return type.elements.every(isComplete);
    case "object":
      return [...type.attributes.values()].every((a) => isComplete(a.type));
    default:
      return true;
  }
}
function sameType(a, b) {
  if (a === b) return true;
  switch (a.kind) {
    case "list":
    case "set":
    case "map":
      return a.kind === b.kind && sameType(a.element, b.element);
    case "tuple":
      return b.kind === "tuple" && a.elements.length === b.elements.length && a.elements.every((e, i) => sameType(e, b.elements[i] ?? anyType));
    case "object":
      return b.kind === "object" && a.attributes.size === b.attributes.size && [...a.attributes].every(([name, attribute4]) => {
        const other = b.attributes.get(name);
        return other !== void 0 && sameType(attribute4.type, other.type);
      });
    default:
      return a.kind === b.kind;
  }
}
function typeName(type) {
  switch (type.kind) {
    case "any":
      return "a value of unknown type";
    case "list":
    case "set":
    case "map":
      return type.element.kind === "any" ? type.kind : `${type.kind} of ${typeName(type.element)}`;
    default:
      return type.kind;
  }
}

// src/platforms/terraform/eval/equality.ts
function same(a, b) {
  const [nullA, nullB] = [isNull(a), isNull(b)];
  if (nullA && nullB) return true;
  if (a.kind === "unknown" || b.kind === "unknown") return sameUnknown(a, b);
  if (nullA || nullB) return false;
  if (a.kind === "scalar" && b.kind === "scalar") return a.value === b.value;
  if (a.kind === "list" && b.kind === "list") return sameLists(a, b);
  if (a.kind === "map" && b.kind === "map") return sameMaps(a, b);
  return false;
}
function isNull(value) {
  return value.kind === "missing" || value.kind === "scalar" && value.value === null;
}
function sameUnknown(a, b) {
  if (a.kind === b.kind && isSameUnknown(a, b)) return true;
  if (!isNull(a) && !isNull(b) && apart(a, b)) return false;
  const [left, right] = [prefixOf(a), prefixOf(b)];
  if (left !== void 0 && right !== void 0) {
    const length2 = Math.min(left.text.length, right.text.length);
    if (left.text.slice(0, length2) !== right.text.slice(0, length2)) return false;
    if (left.whole && left.text.length < right.text.length) return false;
    if (right.whole && right.text.length < left.text.length) return false;
  }
  if (left && isNull(b) || right && isNull(a)) return false;
  return "unknown";
}
function prefixOf(value) {
  if (value.kind === "scalar" && typeof value.value === "string") return { text: value.value, whole: true };
  return value.kind === "unknown" && value.prefix !== void 0 ? { text: value.prefix, whole: false } : void 0;
}
function sameLists(a, b) {
  if (apart(a, b)) return false;
  if (isSet(a) && isSet(b)) return sameSets(a, b);
  if (!a.open && !b.open && a.items.length !== b.items.length) return false;
  if (!isOrdered(a) || !isOrdered(b)) return "unknown";
  const shared = Math.min(a.items.length, b.items.length);
  const items2 = and(...a.items.slice(0, shared).map((item, i) => same(item, b.items[i] ?? item)));
  if (items2 === false) return false;
  if (!a.open && b.items.length > shared) return false;
  if (!b.open && a.items.length > shared) return false;
  return a.open || b.open ? "unknown" : items2;
}
function sameSets(a, b) {
  if (!a.open && !b.open && a.items.length !== b.items.length) return false;
  const inOrder = and(...a.items.map((item, i) => same(item, b.items[i] ?? item)));
  if (inOrder === true && !a.open && !b.open && a.items.length === b.items.length) return true;
  const within2 = (x, y) => and(...x.items.map((item) => or(...y.items.map((other) => same(item, other)), y.open ? "unknown" : false)));
  const result = and(within2(a, b), within2(b, a));
  return result === true && (a.open || b.open) ? "unknown" : result;
}
function sameMaps(a, b) {
  if (apart(a, b)) return false;
  const names2 = /* @__PURE__ */ new Set([...a.entries.keys(), ...b.entries.keys()]);
  const entries2 = [...names2].map((name) => {
    const [left, right] = [a.entries.get(name), b.entries.get(name)];
    if (left && right) return same(left, right);
    return (left ? b : a).open ? "unknown" : false;
  });
  const result = and(...entries2);
  return result === true && (a.open || b.open) ? "unknown" : result;
}
function apart(a, b) {
  const [left, right] = [typeOf(a), typeOf(b)];
  if (left.kind !== "any" && right.kind !== "any" && left.kind !== right.kind) return true;
  return isComplete(left) && isComplete(right) && !sameType(left, right);
}

// src/platforms/terraform/eval/iterate.ts
function elements(collection2) {
  if (collection2.kind === "list") {
    const keyless = isSet(collection2);
    return collection2.items.map((value, i) => ({ key: keyless ? value : scalar(i, value.span), value }));
  }
  if (collection2.kind !== "map") return [];
  return sortedKeys(collection2.entries).map(([name, value]) => ({
    key: scalar(name, value.keySpan ?? value.span),
    value
  }));
}
function sortedKeys(entries2) {
  return [...entries2].sort(([a], [b]) => compareText(a, b));
}
function compareText(a, b) {
  const length2 = Math.min(a.length, b.length);
  for (let i = 0; i < length2; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}
function isSurrogate(unit) {
  return unit >= 55296 && unit <= 57343;
}

// src/platforms/terraform/eval/walk.ts
var isPartlyUnknown = remembered(
  (value) => value.kind === "unknown" || (value.kind === "list" || value.kind === "map") && value.open,
  (elements2) => elements2.some(isPartlyUnknown),
  (own, within2) => own || within2
);
var isSensitive = remembered(
  (value) => value.sensitive === true,
  (elements2) => elements2.some(isSensitive),
  (own, within2) => own || within2
);
var sizes = /* @__PURE__ */ new WeakMap();
var single = { values: 1, text: 0, levels: 0 };
function sizeOf(value) {
  if (value.kind === "scalar") {
    return typeof value.value === "string" ? { values: 1, text: value.value.length, levels: 0 } : single;
  }
  if (value.kind !== "list" && value.kind !== "map") return single;
  const holder = value.kind === "list" ? value.items : value.entries;
  const known = sizes.get(holder);
  if (known) return known;
  const size = sum(value.kind === "list" ? value.items : value.entries.values());
  if (size.levels > 1 || size.values > 16) sizes.set(holder, size);
  return size;
}
function sum(elements2) {
  let [values2, text3, levels] = [1, 0, 1];
  for (const element2 of elements2) {
    const size = sizeOf(element2);
    values2 += size.values;
    text3 += size.text;
    levels = Math.max(levels, size.levels + 1);
  }
  return { values: values2, text: text3, levels };
}
function weight(value) {
  return sizeOf(value).values;
}
function remembered(own, within2, whole) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (value) => {
    if (value.kind !== "list" && value.kind !== "map") return own(value);
    const holder = value.kind === "list" ? value.items : value.entries;
    const known = answers.get(holder);
    const answer = known ?? within2(value.kind === "list" ? value.items : [...value.entries.values()]);
    if (known === void 0) answers.set(holder, answer);
    return whole(own(value), answer);
  };
}

// src/platforms/terraform/eval/sets.ts
function makeSet(from) {
  const items2 = unique(from.items);
  items2.sort(order);
  return { ...from, items: items2, open: from.open || items2.some(isPartlyUnknown) };
}
function unique(from) {
  const kept = [];
  const others = [];
  const seen = /* @__PURE__ */ new Set();
  for (const item of from) {
    const key = identity(item);
    if (key === void 0 ? others.some((o) => same(o, item) === true) : seen.has(key)) continue;
    if (key === void 0) others.push(item);
    else seen.add(key);
    kept.push(item);
  }
  return kept;
}
function membership(items2) {
  const scalars = new Set(items2.map(identity));
  const others = items2.filter((i) => identity(i) === void 0);
  return (wanted) => {
    const key = identity(wanted);
    if (key !== void 0 && scalars.has(key)) return true;
    return or(...(key === void 0 ? items2 : others).map((o) => same(o, wanted)));
  };
}
function identity(item) {
  return item.kind === "scalar" ? `${isNumeric(item.value) ? "number" : typeof item.value}:${item.value}` : void 0;
}
function order(a, b) {
  if (a.kind !== "scalar" || b.kind !== "scalar") return 0;
  if (typeof a.value === "string" && typeof b.value === "string") return compareText(a.value, b.value);
  if (isNumeric(a.value) && isNumeric(b.value)) return compare(a.value, b.value);
  return Number(a.value) - Number(b.value);
}

// src/platforms/terraform/eval/unify.ts
function unify(types) {
  const [first, ...others] = types;
  if (!first) return anyType;
  if (others.every((t) => sameType(t, first))) return first;
  if (types.some((t) => t.kind === "any")) return anyType;
  if (types.every(isPrimitive)) return types.some((t) => t.kind === "string") ? stringType : void 0;
  if (types.every((t) => t.kind === "object")) return unifyObjects(types);
  if (types.every((t) => t.kind === "tuple")) return unifyTuples(types);
  if (types.every((t) => t.kind === "object" || t.kind === "map")) return unifyElements(types, mapOf);
  if (types.every((t) => t.kind === "set")) return unifyElements(types, setOf);
  if (types.every((t) => t.kind === "tuple" || t.kind === "list" || t.kind === "set"))
    return unifyElements(types, listOf);
  return void 0;
}
function unifyElements(types, collection2) {
  const element2 = unify(types.flatMap(elementTypes));
  return element2 && collection2(element2);
}
function elementTypes(type) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return [type.element];
    case "tuple":
      return type.elements;
    case "object":
      return [...type.attributes.values()].map((a) => a.type);
    default:
      return [];
  }
}
function unifyTuples(types) {
  const length2 = types[0]?.elements.length ?? 0;
  if (types.some((t) => t.elements.length !== length2)) return unifyElements(types, listOf);
  const elements2 = [];
  for (let i = 0; i < length2; i++) {
    const element2 = unify(types.map((t) => t.elements[i] ?? anyType));
    if (!element2) return unifyElements(types, listOf);
    elements2.push(element2);
  }
  return { kind: "tuple", elements: elements2 };
}
function unifyObjects(types) {
  const names2 = [...types[0]?.attributes.keys() ?? []];
  const same2 = types.every((t) => t.attributes.size === names2.length && names2.every((n) => t.attributes.has(n)));
  if (!same2) return unifyElements(types, mapOf);
  const attributes = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const attribute4 = unify(types.map((t) => t.attributes.get(name)?.type ?? anyType));
    if (!attribute4) return unifyElements(types, mapOf);
    attributes.set(name, attribute4);
  }
  return objectOf(attributes);
}

// src/platforms/terraform/eval/convert.ts
function convert(value, wanted) {
  if (wanted.kind === "any" || value.kind === "missing") return { value };
  const declared = declaredType(value);
  if (declared && sameType(declared, wanted) && !hasDefaults(wanted)) return { value };
  if (value.kind === "unknown") return convertUnknown(value, wanted);
  if (value.kind === "scalar" && value.value === null) return { value: withType(value, wanted) };
  switch (wanted.kind) {
    case "string":
    case "number":
    case "bool":
      return value.kind === "scalar" ? convertScalar(value, wanted.kind) : mismatch(value, wanted);
    case "list":
    case "set":
      return value.kind === "list" ? convertItems(value, wanted) : mismatch(value, wanted);
    case "tuple":
      return value.kind === "list" ? convertTuple(value, wanted) : mismatch(value, wanted);
    case "map":
      return value.kind === "map" ? convertEntries(value, wanted) : mismatch(value, wanted);
    case "object":
      return value.kind === "map" ? convertObject(value, wanted) : mismatch(value, wanted);
  }
}
function converted(value, wanted) {
  const result = convert(value, wanted);
  return "value" in result ? result.value : unknown(result.failure, value.span, { origin: value });
}
function mismatch(value, wanted) {
  return { failure: `${typeName(wanted)} is needed here, not ${typeName(typeOf(value))}` };
}
function mayConvert(from, to) {
  if (from.kind === "any" || to.kind === "any") return true;
  switch (to.kind) {
    case "string":
      return from.kind === "string" || from.kind === "number" || from.kind === "bool";
    case "number":
    case "bool":
      return from.kind === "string" || from.kind === to.kind;
    case "list":
    case "set":
      return (from.kind === "list" || from.kind === "set" || from.kind === "tuple") && elementTypes(from).every((e) => mayConvert(e, to.element));
    case "tuple":
      return from.kind === "tuple" && from.elements.length === to.elements.length;
    case "map":
      return (from.kind === "map" || from.kind === "object") && elementTypes(from).every((e) => mayConvert(e, to.element));
    case "object":
      return from.kind === "map" || from.kind === "object";
  }
}
function convertUnknown(value, wanted) {
  if (!mayConvert(typeOf(value), wanted)) return mismatch(value, wanted);
  const { prefix, ...rest } = value;
  const keeps = prefix !== void 0 && wanted.kind === "string";
  return { value: withType(keeps ? value : rest, wanted) };
}
function convertScalar(value, wanted) {
  const found = value.value;
  if (wanted === "string") {
    if (typeof found === "string") return { value };
    return { value: { ...value, value: isNumeric(found) ? formatNumber(found) : String(found) } };
  }
  if (typeof found === (wanted === "bool" ? "boolean" : "number") || wanted === "number" && isNumeric(found))
    return { value };
  if (typeof found !== "string") return mismatch(value, { kind: wanted });
  const result = wanted === "bool" ? parseBool(found) : parseNumber(found);
  return result === void 0 ? { failure: `a ${wanted} is needed here, and ${JSON.stringify(shorten(found))} can't be read as one` } : { value: { ...value, value: result } };
}
function parseBool(text3) {
  if (text3 === "true" || text3 === "1") return true;
  return text3 === "false" || text3 === "0" ? false : void 0;
}
function shorten(text3) {
  return text3.length > 40 ? `${text3.slice(0, 40)}\u2026` : text3;
}
function convertItems(value, wanted) {
  const element2 = wanted.element.kind === "any" ? unify(value.items.map(typeOf)) : wanted.element;
  if (!element2) return { failure: "all elements must have the same type" };
  const items2 = [];
  for (const item of value.items) {
    const result2 = convert(item, element2);
    if ("failure" in result2) return { failure: `element ${items2.length}: ${result2.failure}` };
    items2.push(result2.value);
  }
  const type = { kind: wanted.kind, element: element2 };
  if (wanted.kind === "set") return { value: makeSet(withType({ ...value, items: items2 }, type)) };
  const open = value.open || isSet(value) && value.items.some((i) => i.kind === "unknown");
  const result = withType({ ...value, items: items2, open }, type);
  return { value: open && !isOrdered(value) ? unordered(result) : result };
}
function convertTuple(value, wanted) {
  if (value.open) return { value: unknown("the length of the list is not known", value.span, { origin: value }) };
  const { elements: elements2 } = wanted;
  if (declaredType(value) || value.items.length !== elements2.length) return mismatch(value, wanted);
  const items2 = [];
  for (const [index4, item] of value.items.entries()) {
    const result = convert(item, elements2[index4] ?? anyType);
    if ("failure" in result) return { failure: `element ${index4}: ${result.failure}` };
    items2.push(result.value);
  }
  return { value: { ...value, items: items2 } };
}
function convertEntries(value, wanted) {
  const element2 = wanted.element.kind === "any" ? unify([...value.entries.values()].map(typeOf)) : wanted.element;
  if (!element2) return { failure: "all elements must have the same type" };
  const entries2 = /* @__PURE__ */ new Map();
  for (const [key, entry2] of value.entries) {
    const result = convert(entry2, element2);
    if ("failure" in result) return { failure: `element ${JSON.stringify(key)}: ${result.failure}` };
    entries2.set(key, result.value);
  }
  return { value: withType({ ...value, entries: entries2 }, { kind: "map", element: element2 }) };
}
function convertObject(value, wanted) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const [name, attribute4] of wanted.attributes) {
    const result = convertAttribute(value, name, attribute4);
    if ("failure" in result) return { failure: `attribute ${JSON.stringify(name)}: ${result.failure}` };
    entries2.set(name, result.value);
  }
  const { open: _, ...rest } = value;
  return { value: withType({ ...rest, entries: entries2, open: false }, plain(wanted)) };
}
function convertAttribute(value, name, attribute4) {
  const given = value.entries.get(name);
  if (!given) {
    if (value.open) {
      return { value: withType(unknown(`\`${name}\` may be set where it can't be seen`, value.span), attribute4.type) };
    }
    if (!attribute4.optional) return { failure: "it is required, and not given" };
    return substitute(attribute4, value);
  }
  const isNull3 = given.kind === "scalar" && given.value === null;
  if (isNull3 && attribute4.optional && attribute4.default) return substitute(attribute4, given);
  if (given.kind === "unknown" && attribute4.default) return convert({ ...given }, attribute4.type);
  return convert(given, attribute4.type);
}
function substitute(attribute4, at) {
  if (!attribute4.default) return { value: withType(scalar(null, at.span), attribute4.type) };
  const result = convert(attribute4.default, attribute4.type);
  return "value" in result ? { value: { ...result.value, via: "default of an optional attribute" } } : result;
}
function plain(type) {
  if (![...type.attributes.values()].some((a) => a.optional)) return type;
  return {
    kind: "object",
    attributes: new Map([...type.attributes].map(([n, a]) => [n, { type: a.type, optional: false }]))
  };
}
function hasDefaults(type) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return hasDefaults(type.element);
    case "tuple":
      return type.elements.some(hasDefaults);
    case "object":
      return [...type.attributes.values()].some((a) => a.default !== void 0 || hasDefaults(a.type));
    default:
      return false;
  }
}

// src/platforms/terraform/eval/result.ts
function placed(value, at, via) {
  if (value.span.file === at.file && value.span.start === at.start && value.span.end === at.end) return value;
  return { ...copied(value), span: at, origin: value, via };
}
function source(operands, via) {
  const origin = operands.find((o) => o.origin !== void 0 || o.kind === "unknown");
  return {
    ...origin ? { origin, via } : {},
    ...operands.some(isSensitive) ? { sensitive: true } : {}
  };
}
function computed2(value, at, operands, via) {
  return scalar(value, at, { style: "computed", ...source(operands, via) });
}
function dependent(operands, at, type, via, prefix) {
  const cause = operands.find((o) => o.kind === "unknown") ?? operands.find((o) => firstUnknown(o) !== void 0);
  const found = cause && firstUnknown(cause);
  const why = found ? found.why : "it depends on a value that is not known";
  const more = { ...source(operands, via), ...prefix ? { prefix } : {} };
  return withType(unknown(why, at, found ? { ...more, origin: cause ?? found, via } : more), type);
}
function fail(scope, at, code, message, hint, type) {
  scope.report(problemAt(at, code, message, hint ? { hint } : {}));
  const result = unknown(message, at);
  return type ? withType(result, type) : result;
}
function firstUnknown(value) {
  switch (value.kind) {
    case "unknown":
      return value;
    case "list":
      return firstOf(value.items);
    case "map":
      return firstOf(value.entries.values());
    default:
      return void 0;
  }
}
function firstOf(values2) {
  for (const value of values2) {
    const found = firstUnknown(value);
    if (found) return found;
  }
  return void 0;
}
function markedLike(value, ...sources) {
  return !value.sensitive && sources.some((s) => s.sensitive) ? { ...value, sensitive: true } : value;
}
function isNull2(value) {
  return value.kind === "missing" || value.kind === "scalar" && value.value === null;
}

// src/platforms/terraform/eval/access.ts
function attribute(target, name, at, nameAt, scope) {
  if (isNull2(target)) {
    return fail(scope, nameAt, "tf-null-access", `\`${name}\` is looked up in a null value`, "Test for null first.");
  }
  if (target.kind === "map") return entry(target, name, at, nameAt, scope);
  const type = typeOf(target);
  if (target.kind === "unknown" && (type.kind === "any" || type.kind === "map" || type.kind === "object")) {
    return attributeOfUnknown(target, type, name, at, nameAt, scope);
  }
  const hint = type.kind === "list" || type.kind === "tuple" ? `Use an index or \`[*].${name}\`.` : void 0;
  return fail(scope, nameAt, "tf-no-attributes", `A ${typeName(type)} has no attribute \`${name}\``, hint);
}
function entry(target, name, at, nameAt, scope) {
  const found = target.entries.get(name);
  if (found) return markedLike(placed(found, at, `\`${name}\``), target);
  if (target.open) {
    const type = typeOf(target);
    const missing2 = unknown(`\`${name}\` may be set where it can't be seen`, at, { origin: target });
    return markedLike(withType(missing2, type.kind === "map" ? type.element : anyType), target);
  }
  const known = [...target.entries.keys()];
  const hint = known.length > 0 && known.length <= 20 ? `There are: ${known.join(", ")}.` : void 0;
  return fail(scope, nameAt, "tf-no-attribute", `There is no \`${name}\` here`, hint);
}
function attributeOfUnknown(target, type, name, at, nameAt, scope) {
  if (type.kind !== "object")
    return dependent([target], at, type.kind === "map" ? type.element : anyType, `\`${name}\``);
  const declared = type.attributes.get(name);
  if (declared) return dependent([target], at, declared.type, `\`${name}\``);
  return fail(scope, nameAt, "tf-no-attribute", `There is no \`${name}\` here`);
}
function index(target, key, at, scope) {
  if (isNull2(target)) return fail(scope, at, "tf-null-access", "A null value is indexed", "Test for null first.");
  if (isNull2(key)) return fail(scope, key.span, "tf-invalid-index", "The index is null");
  const type = typeOf(target);
  if (isSet(target) || type.kind === "set") {
    return fail(scope, at, "tf-invalid-index", "A set has no positions", "Use `tolist()` or a for expression.");
  }
  if (target.kind === "list" || type.kind === "list" || type.kind === "tuple") {
    return position(target, type, key, at, scope);
  }
  if (target.kind === "map" || type.kind === "map" || type.kind === "object")
    return member(target, type, key, at, scope);
  if (target.kind === "unknown" && type.kind === "any") return dependent([target], at, anyType, "an element");
  return fail(scope, at, "tf-invalid-index", `A ${typeName(type)} has no elements to index`);
}
function position(target, type, key, at, scope) {
  const converted2 = convert(key, numberType);
  if ("failure" in converted2) return fail(scope, key.span, "tf-invalid-index", `Invalid index: ${converted2.failure}`);
  const element2 = type.kind === "list" ? type.element : type.kind === "tuple" ? unify(type.elements) ?? anyType : anyType;
  const wanted = converted2.value.kind === "scalar" ? converted2.value.value : void 0;
  if (target.kind !== "list" || wanted === void 0) return dependent([target, key], at, element2, "an element");
  if (target.open && !isOrdered(target)) return dependent([target], at, element2, "an element");
  const found = typeof wanted === "number" && isWhole(wanted) ? target.items[wanted] : void 0;
  if (found) return markedLike(placed(found, at, `element ${String(wanted)}`), target, key);
  if (target.open && Number(wanted) >= 0) return dependent([target], at, element2, `element ${String(wanted)}`);
  const size = target.items.length;
  return fail(scope, key.span, "tf-invalid-index", `There is no element ${String(wanted)}: the list has ${size}`);
}
function member(target, type, key, at, scope) {
  const converted2 = convert(key, stringType);
  if ("failure" in converted2) return fail(scope, key.span, "tf-invalid-index", `Invalid key: ${converted2.failure}`);
  const name = converted2.value.kind === "scalar" ? String(converted2.value.value) : void 0;
  if (name === void 0) return dependent([key], at, type.kind === "map" ? type.element : anyType, "an element");
  return markedLike(attribute(target, name, at, key.span, scope), key);
}

// src/platforms/terraform/eval/scope.ts
var maxSteps2 = 1e7;
var maxTemplateDepth = 32;
var maxDepth = 1e3;
var maxText = 1e6;
var maxWeight = 1e5;
var maxNesting = 200;
function newBudget(steps = maxSteps2) {
  return { steps, depth: 0, templates: maxTemplateDepth, told: false };
}
var noFiles = { read: () => ({ kind: "absent" }), list: () => void 0 };
function withNames(outer, names2) {
  return {
    variable: (name, at) => names2.get(name) ?? outer.variable(name, at),
    resolve: (path, at) => names2.has(path[0] ?? "") ? void 0 : outer.resolve?.(path, at),
    functions: outer.functions,
    files: outer.files,
    budget: outer.budget,
    report: outer.report
  };
}
function withSink(outer, sink) {
  return {
    variable: outer.variable,
    resolve: (path, at) => outer.resolve?.(path, at),
    functions: outer.functions,
    files: outer.files,
    budget: outer.budget,
    report: (problem) => sink.push(problem)
  };
}

// src/platforms/terraform/eval/bounds.ts
function bounded(value, scope) {
  const why = excess(value);
  return why ? fail(scope, value.span, "tf-value-limit", `Not evaluated: ${why}`) : value;
}
function excess(value) {
  if (value.kind === "scalar") {
    return typeof value.value === "string" && value.value.length > maxText ? `the string is longer than ${maxText} characters` : void 0;
  }
  const { values: values2, text: text3, levels } = sizeOf(value);
  if (values2 > maxWeight) return `the result holds more than ${maxWeight} values`;
  if (text3 > maxText) return `the strings in the result have more than ${maxText} characters`;
  return levels > maxNesting ? `the result is nested more than ${maxNesting} levels deep` : void 0;
}

// src/platforms/terraform/eval/call.ts
function call(e, scope, evaluate2) {
  const callable = scope.functions(e.name);
  if (!callable) {
    return fail(scope, e.nameSpan, "tf-unknown-function", `There is no function called \`${e.name}\``);
  }
  const site = (argSpans) => ({ name: e.name, span: e.span, argSpans, scope, evaluate: evaluate2 });
  const spans = e.args.map((a) => a.span);
  if (callable.kind === "lazy") return callable.call(e.args, site(spans));
  const args = argumentsOf(e, scope, evaluate2);
  if (args.kind !== "known") return args.result;
  return bounded(callable.call(args.values, site(spans)), scope);
}
function argumentsOf(e, scope, evaluate2) {
  const last = e.args.at(-1);
  if (!e.expand || !last) return { kind: "known", values: e.args.map((a) => evaluate2(a, scope)) };
  const expanded = evaluate2(last, scope);
  const refuse3 = (message) => ({
    kind: "unknown",
    result: fail(scope, last.span, "tf-invalid-expansion", message, "Only a list, tuple or set can be expanded.")
  });
  if (isNull2(expanded)) return refuse3("`...` expands a null value");
  if (expanded.kind === "unknown" || expanded.kind === "list" && expanded.open) {
    return { kind: "unknown", result: dependent([expanded], e.span, anyType, "the arguments") };
  }
  if (expanded.kind !== "list") return refuse3(`\`...\` expands a ${typeName(typeOf(expanded))}`);
  const values2 = e.args.slice(0, -1).map((a) => evaluate2(a, scope));
  return { kind: "known", values: [...values2, ...expanded.items.map((item) => markedLike(item, expanded))] };
}

// src/platforms/terraform/eval/conditional.ts
function conditional(e, scope, evaluate2) {
  const branch = (side2) => {
    const problems = [];
    return { value: evaluate2(side2, withSink(scope, problems)), problems };
  };
  const sides = { whenTrue: branch(e.then), whenFalse: branch(e.else) };
  return choose(() => evaluate2(e.condition, scope), e.condition.span, sides, e.span, scope);
}
function choose(evaluateCondition, conditionAt, sides, at, scope) {
  const type = commonType(sides.whenTrue.value, sides.whenFalse.value);
  if (!type) return inconsistent(sides.whenTrue.value, sides.whenFalse.value, at, scope);
  const condition2 = evaluateCondition();
  if (isNull2(condition2)) {
    return fail(scope, conditionAt, "tf-invalid-condition", "The condition is null", void 0, type);
  }
  const truth2 = convert(condition2, boolType);
  if ("failure" in truth2) {
    return fail(scope, conditionAt, "tf-invalid-condition", `Invalid condition: ${truth2.failure}`, void 0, type);
  }
  if (truth2.value.kind !== "scalar") return undecided(condition2, sides.whenTrue.value, sides.whenFalse.value, type, at);
  const chosen = truth2.value.value === true ? sides.whenTrue : sides.whenFalse;
  for (const problem of chosen.problems) scope.report(problem);
  const result = convert(chosen.value, type);
  if ("failure" in result) {
    return fail(
      scope,
      chosen.value.span,
      "tf-invalid-conditional",
      `Invalid result: ${result.failure}`,
      void 0,
      type
    );
  }
  return markedLike(result.value, condition2);
}
function commonType(a, b) {
  const [left, right] = [typeOf(a), typeOf(b)];
  if (isNull2(a) && left.kind === "any") return right;
  if (isNull2(b) && right.kind === "any") return left;
  return unify([left, right]);
}
function inconsistent(a, b, at, scope) {
  const message = `The two results have no common type: ${typeName(typeOf(a))} and ${typeName(typeOf(b))}`;
  scope.report(problemAt(at, "tf-invalid-conditional", message, { hint: "Make both sides the same type." }));
  return dependent([a, b], at, anyType, "the condition");
}
function undecided(condition2, a, b, type, at) {
  const [left, right] = [convert(a, type), convert(b, type)];
  if ("value" in left && "value" in right && same(left.value, right.value) === true) {
    return markedLike(
      { ...left.value, span: at, origin: left.value, via: "both results of the condition" },
      condition2,
      b
    );
  }
  const prefix = "value" in left && "value" in right ? commonPrefix(left.value, right.value) : "";
  return dependent([condition2, a, b], at, type, "the condition", prefix);
}
function commonPrefix(a, b) {
  const [left, right] = [beginning(a), beginning(b)];
  let length2 = 0;
  while (length2 < Math.min(left.length, right.length) && left[length2] === right[length2]) length2++;
  return left.slice(0, length2);
}
function beginning(value) {
  if (value.kind === "unknown") return value.prefix ?? "";
  return value.kind === "scalar" && typeof value.value === "string" ? value.value : "";
}

// src/platforms/terraform/eval/constructors.ts
function tuple(e, scope, evaluate2) {
  return bounded(
    list(
      e.items.map((item) => evaluate2(item, scope)),
      e.span
    ),
    scope
  );
}
function object(e, scope, evaluate2) {
  const entries2 = /* @__PURE__ */ new Map();
  let open = false;
  let failed;
  for (const item of e.items) {
    const key = objectKey(item, scope, evaluate2);
    const value = evaluate2(item.value, scope);
    if (key.kind === "known") {
      entries2.set(key.name, { ...value, keySpan: item.key.span });
    } else if (key.kind === "invalid") {
      failed = key.value;
    } else {
      open = true;
      shadow(entries2, key.value);
    }
  }
  return failed ? dependent([failed], e.span, anyType, "a key") : bounded(mapping(entries2, e.span, { open }), scope);
}
function objectKey(item, scope, evaluate2) {
  const { key } = item;
  if (item.literal && key.type === "variable") return { kind: "known", name: key.name };
  if (isTraversal(key)) {
    const message = "It is unclear whether this key is a name or a reference";
    const hint = "Put it in parentheses to evaluate it, or in quotes to use it as it stands.";
    return { kind: "invalid", value: fail(scope, key.span, "tf-ambiguous-key", message, hint) };
  }
  return keyOf(evaluate2(key, scope), key.span, scope);
}
function keyOf(value, at, scope) {
  if (isNull2(value)) return { kind: "invalid", value: fail(scope, at, "tf-invalid-key", "The key is null") };
  const result = convert(value, stringType);
  if ("failure" in result) {
    return { kind: "invalid", value: fail(scope, at, "tf-invalid-key", `Invalid key: ${result.failure}`) };
  }
  if (result.value.kind === "scalar") return { kind: "known", name: String(result.value.value) };
  return { kind: "unknown", value };
}
function shadow(entries2, key) {
  for (const [name, value] of entries2) {
    const why = `a key that is not known may set \`${name}\` again`;
    entries2.set(name, unknown(why, value.span, { origin: key, ...value.keySpan ? { keySpan: value.keySpan } : {} }));
  }
}
function isTraversal(e) {
  return e.type === "get-attr" || e.type === "index" || e.type === "splat";
}

// src/platforms/terraform/eval/for.ts
function forExpression(e, scope, evaluate2) {
  const collection2 = iterable(evaluate2(e.collection, scope), e.collection.span, scope);
  if (!collection2) return dependent([], e.span, anyType, "the collection");
  if (collection2.kind === "unknown") return dependent([collection2], e.span, anyType, "the collection");
  const loop = new Loop(e, scope, evaluate2);
  const result = e.form === "tuple" ? loop.tuple(collection2) : loop.object(collection2);
  return markedLike(bounded(result, scope), collection2);
}
function iterable(collection2, at, scope) {
  if (isNull2(collection2)) {
    fail(
      scope,
      at,
      "tf-invalid-iteration",
      "A null value is iterated",
      "Give an empty list instead, as `coalesce` does."
    );
    return void 0;
  }
  const type = typeOf(collection2);
  const isCollection = collection2.kind === "list" || collection2.kind === "map";
  if (isCollection || collection2.kind === "unknown" && !isScalarType(type)) return collection2;
  fail(scope, at, "tf-invalid-iteration", `A ${typeName(type)} can't be iterated`, "Only lists, sets and maps can be.");
  return void 0;
}
function isScalarType(type) {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}
var Loop = class {
  constructor(e, scope, evaluate2) {
    this.e = e;
    this.scope = scope;
    this.evaluate = evaluate2;
  }
  e;
  scope;
  evaluate;
  failed = false;
  /** Elements may be missing from what was collected. */
  open = false;
  /** Elements may stand between those that were collected. */
  loose = false;
  tuple(collection2) {
    const items2 = [];
    let values2 = 0;
    for (const inner2 of this.included(collection2)) {
      const item = this.evaluate(this.e.value, inner2);
      items2.push(item);
      values2 += weight(item);
      if (values2 > maxWeight) break;
    }
    if (this.failed) return dependent([], this.e.span, anyType, "the collection");
    const result = list(items2, this.e.span, { open: this.open });
    return this.loose ? unordered(result) : result;
  }
  object(collection2) {
    const entries2 = /* @__PURE__ */ new Map();
    const groups2 = /* @__PURE__ */ new Map();
    for (const inner2 of this.included(collection2)) {
      const name = this.key(inner2);
      if (name === void 0) continue;
      const value = this.evaluate(this.e.value, inner2);
      const group = groups2.get(name);
      if (!group) groups2.set(name, [value]);
      else if (this.e.grouped) group.push(value);
      else this.duplicate(name);
    }
    for (const [name, group] of groups2)
      entries2.set(name, this.e.grouped ? this.group(group) : group[0] ?? this.group([]));
    if (this.failed) return dependent([], this.e.span, anyType, "the collection");
    return mapping(entries2, this.e.span, { open: this.open });
  }
  group(items2) {
    const result = list(items2, this.e.value.span, { open: this.open });
    return this.open ? unordered(result) : result;
  }
  /** Scopes of the elements that the condition lets in for sure. */
  *included(collection2) {
    if ((collection2.kind === "list" || collection2.kind === "map") && collection2.open) {
      this.open = true;
      this.loose = collection2.kind === "map" || !isOrdered(collection2);
    }
    for (const element2 of elements(collection2)) {
      if (this.scope.budget.steps <= 0) this.open = this.loose = true;
      if (this.scope.budget.steps <= 0) return;
      const inner2 = withNames(this.scope, namesOf(this.e.keyName, this.e.valueName, element2));
      const verdict = this.e.condition ? this.test(inner2, this.e.condition) : true;
      if (verdict === true) yield inner2;
      else if (verdict === void 0) this.open = this.loose = true;
    }
  }
  /** `undefined` if it can't be known. */
  test(inner2, condition2) {
    const value = this.evaluate(condition2, inner2);
    if (isNull2(value)) return this.mistake(condition2, "tf-invalid-condition", "The condition is null");
    const truth2 = convert(value, boolType);
    if ("failure" in truth2)
      return this.mistake(condition2, "tf-invalid-condition", `Invalid condition: ${truth2.failure}`);
    return truth2.value.kind === "scalar" ? truth2.value.value === true : void 0;
  }
  key(inner2) {
    const { key } = this.e;
    if (!key || this.failed) return void 0;
    const name = keyOf(this.evaluate(key, inner2), key.span, this.scope);
    if (name.kind === "known") return name.name;
    if (name.kind === "invalid") this.failed = true;
    this.open = true;
    return void 0;
  }
  duplicate(name) {
    const at = this.e.key?.span ?? this.e.span;
    const hint = "Add `...` after the value to collect the values of equal keys in lists.";
    this.scope.report(problemAt(at, "tf-duplicate-key", `Two elements have the key ${JSON.stringify(name)}`, { hint }));
    this.failed = true;
  }
  mistake(at, code, message) {
    if (!this.failed) fail(this.scope, at.span, code, message);
    this.failed = true;
    return void 0;
  }
};
function namesOf(keyName, valueName, element2) {
  const names2 = /* @__PURE__ */ new Map();
  if (keyName !== void 0) names2.set(keyName, element2.key);
  return names2.set(valueName, element2.value);
}

// src/platforms/terraform/eval/operators.ts
function unary(operator, operand, at, scope) {
  const type = operator === "-" ? numberType : boolType;
  const value = operandOf(operator, operand, type, scope);
  if (value?.kind !== "scalar") return dependent([operand], at, type, `operand of \`${operator}\``);
  const result = isNumeric(value.value) ? negate(value.value) : !value.value;
  return computed2(result, at, [operand], `operand of \`${operator}\``);
}
function operandOf(operator, operand, type, scope) {
  const result = convert(operand, type);
  if ("value" in result && !isNull2(operand)) return result.value;
  badOperand(operator, operand, type, scope);
  return void 0;
}
function badOperand(operator, operand, type, scope) {
  const result = convert(operand, type);
  const message = "failure" in result ? `\`${operator}\` needs ${typeName(type)} operands: ${result.failure}` : `The operand of \`${operator}\` is null`;
  fail(scope, operand.span, "tf-invalid-operand", message, "Convert the operand, or test it for null first.");
}
function equality(operator, left, right, at) {
  const answer = same(left, right);
  const via = `operand of \`${operator}\``;
  if (answer === "unknown") return dependent([left, right], at, boolType, via);
  return computed2(operator === "==" ? answer : !answer, at, [left, right], via);
}
function numerical(operator, left, right, at, scope) {
  const type = isComparison(operator) ? boolType : numberType;
  const [a, b] = [left, right].map((operand) => operandOf(operator, operand, numberType, scope));
  const via = `operand of \`${operator}\``;
  if (!a || !b || a.kind !== "scalar" || b.kind !== "scalar") return dependent([left, right], at, type, via);
  if (!isNumeric(a.value) || !isNumeric(b.value)) return dependent([left, right], at, type, via);
  const result = calculate(operator, a.value, b.value);
  if (result !== void 0) return computed2(result, at, [left, right], via);
  const message = operator === "/" || operator === "%" ? "Division by zero" : "The result of the calculation is too large";
  return fail(scope, at, "tf-invalid-operation", message, void 0, type);
}
function isComparison(operator) {
  return operator === "<" || operator === "<=" || operator === ">" || operator === ">=";
}
function calculate(operator, a, b) {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return divide(a, b);
    case "%":
      return modulo(a, b);
    case "<":
      return compare(a, b) < 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">":
      return compare(a, b) > 0;
    case ">=":
      return compare(a, b) >= 0;
  }
}
function logical(operator, left, right, at, scope) {
  const via = `operand of \`${operator}\``;
  const decisive = operator === "||";
  const values2 = [left.value, right.value];
  const [a, b] = [truth(left.value), truth(right.value)];
  const wrong = values2.filter((_, i) => [a, b][i] === "not-a-bool");
  for (const value of wrong) badOperand(operator, value, boolType, scope);
  if (wrong.length === 0 && (a === decisive || b === decisive)) return computed2(decisive, at, values2, via);
  const guarded = wrong.length === 0 && a === "unknown" && left.problems.length === 0;
  for (const problem of guarded ? left.problems : [...left.problems, ...right.problems]) scope.report(problem);
  if (typeof a === "boolean" && typeof b === "boolean") return computed2(!decisive, at, values2, via);
  for (const [i, value] of values2.entries()) if ([a, b][i] === "null") badOperand(operator, value, boolType, scope);
  return dependent(values2, at, boolType, via);
}
function truth(value) {
  if (isNull2(value)) return "null";
  const result = convert(value, boolType);
  if ("failure" in result) return "not-a-bool";
  return result.value.kind === "scalar" && typeof result.value.value === "boolean" ? result.value.value : "unknown";
}

// src/platforms/terraform/eval/splat.ts
function splat(e, scope, evaluate2) {
  return applySplat(e, evaluate2(e.target, scope), scope, evaluate2);
}
function applySplat(e, source2, scope, evaluate2) {
  const type = typeOf(source2);
  const each = (element2) => applySteps(e, element2, scope, evaluate2);
  if (isNull2(source2)) return ofNull(source2, type, e.span, scope);
  if (source2.kind === "unknown") {
    if (type.kind !== "any") each(withType(unknown(source2.why, e.span, { origin: source2 }), elementType(type)));
    return dependent([source2], e.span, isSequence(type) ? listOf(anyType) : anyType, "`[*]`");
  }
  if (source2.kind !== "list") return list([each(source2)], e.span);
  const items2 = source2.items.map(each);
  const result = list(items2, e.span, { open: source2.open });
  const loose = source2.open && !isOrdered(source2) && !isSet(source2);
  return markedLike(typed(loose ? unordered(result) : result, type, items2), source2);
}
function typed(result, type, items2) {
  if (type.kind !== "list" && type.kind !== "set") return result;
  return withType(result, listOf(unify(items2.map(typeOf)) ?? anyType));
}
function ofNull(source2, type, at, scope) {
  if (!isSequence(type)) return list([], at, { origin: source2 });
  return fail(scope, at, "tf-null-access", "`[*]` is applied to a null list", "Test for null first.");
}
function isSequence(type) {
  return type.kind === "list" || type.kind === "set" || type.kind === "tuple";
}
function elementType(type) {
  if (type.kind === "list" || type.kind === "set") return type.element;
  return type.kind === "tuple" ? unify(type.elements) ?? anyType : type;
}
function applySteps(e, element2, scope, evaluate2) {
  let value = element2;
  for (const step of e.each) {
    const at = { ...step.span, start: e.span.start };
    if (step.type === "splat") value = applySplat(step, value, scope, evaluate2);
    else if (step.type === "index") value = index(value, evaluate2(step.key, scope), at, scope);
    else if (/^\d+$/.test(step.name)) value = index(value, scalar(Number(step.name), step.span), at, scope);
    else value = attribute(value, step.name, at, step.span, scope);
  }
  return value;
}

// src/platforms/terraform/eval/templates.ts
var styles = {
  quoted: "double",
  heredoc: "heredoc",
  "heredoc-indented": "heredoc",
  bare: "plain"
};
function template(e, scope, evaluate2) {
  const [only] = e.parts;
  if (!only) return scalar("", e.span, { style: styles[e.form] });
  if (e.parts.length === 1) {
    if (only.type === "text") return scalar(only.value, e.span, { style: styles[e.form] });
    if (only.type === "interpolation") return { ...evaluate2(only.value, scope), span: e.span };
  }
  return render(e.parts, e, scope, evaluate2);
}
function render(parts, at, scope, evaluate2) {
  const found = [];
  let text3 = "";
  let known = true;
  for (const part of parts) {
    const value = renderPart(part, scope, evaluate2);
    found.push(value);
    if (!known) continue;
    if (value.kind === "scalar") text3 += String(value.value);
    else if (value.kind === "unknown") text3 += value.prefix ?? "";
    known = value.kind === "scalar" && text3.length <= maxText;
  }
  if (!known && text3.length <= maxText) {
    return { ...dependent(found, at.span, stringType, "part of the text", text3), parts: found };
  }
  const whole = scalar(text3, at.span, { style: "computed", ...source(found, "part of the text") });
  return bounded({ ...whole, parts: found }, scope);
}
function renderPart(part, scope, evaluate2) {
  switch (part.type) {
    case "text":
      return scalar(part.value, part.span);
    case "interpolation":
      return asText(evaluate2(part.value, scope), part.value.span, scope);
    case "if":
      return asText(renderIf(part, scope, evaluate2), part.span, scope);
    case "for":
      return renderFor(part, scope, evaluate2);
  }
}
function asText(value, at, scope) {
  if (isNull2(value)) {
    const hint = 'Use `coalesce(\u2026, "")` or a condition.';
    return fail(scope, at, "tf-null-in-template", "A null value is put into a text", hint, stringType);
  }
  const result = convert(value, stringType);
  if ("value" in result) return result.value;
  const message = `The value can't be put into a text: ${result.failure}`;
  return fail(scope, at, "tf-invalid-template", message, "Use `join` or `jsonencode`.", stringType);
}
function renderIf(part, scope, evaluate2) {
  const branch = (parts) => {
    const problems = [];
    return { value: render(parts, part, withSink(scope, problems), evaluate2), problems };
  };
  const sides = { whenTrue: branch(part.then), whenFalse: branch(part.else) };
  return choose(() => evaluate2(part.condition, scope), part.condition.span, sides, part.span, scope);
}
function renderFor(part, scope, evaluate2) {
  const collection2 = iterable(evaluate2(part.collection, scope), part.collection.span, scope);
  if (!collection2) return withType(unknown("the collection is invalid", part.span), stringType);
  if (collection2.kind === "unknown") return dependent([collection2], part.span, stringType, "the collection");
  const rounds = [];
  let text3 = "";
  for (const element2 of elements(collection2)) {
    const inner2 = withNames(scope, namesOf(part.key, part.value, element2));
    const round = render(part.body, part, inner2, evaluate2);
    rounds.push(round);
    if (round.kind === "scalar") text3 += String(round.value);
    if (text3.length > maxText) break;
  }
  const unknownRound = rounds.findIndex((r) => r.kind === "unknown");
  const open = (collection2.kind === "list" || collection2.kind === "map") && collection2.open;
  if (unknownRound < 0 && !open) {
    return markedLike(scalar(text3, part.span, { style: "computed", ...source(rounds, "part of the text") }), collection2);
  }
  const ordered = collection2.kind === "list" && (!open || isOrdered(collection2));
  const prefix = ordered || !open ? prefixOf2(rounds) : "";
  return dependent([...rounds, collection2], part.span, stringType, "the collection", prefix);
}
function prefixOf2(rounds) {
  let text3 = "";
  for (const round of rounds) {
    if (round.kind !== "scalar") return text3 + (round.kind === "unknown" ? round.prefix ?? "" : "");
    text3 += String(round.value);
  }
  return text3;
}

// src/platforms/terraform/eval/evaluate.ts
function evaluate(expression, scope) {
  const { budget } = scope;
  if (budget.steps <= 0 || budget.depth >= maxDepth) return exhausted(expression, scope);
  budget.steps--;
  budget.depth++;
  const value = dispatch(expression, scope);
  budget.depth--;
  return value;
}
function exhausted(expression, scope) {
  const { budget } = scope;
  const why = budget.steps <= 0 ? "the evaluation took too many steps" : "the expressions refer to each other too deeply";
  if (!budget.told) scope.report(problemAt(expression.span, "tf-evaluation-limit", `Not evaluated: ${why}`));
  budget.told = true;
  return unknown(why, expression.span);
}
function dispatch(e, scope) {
  switch (e.type) {
    case "literal":
      return literal2(e);
    case "template":
      return template(e, scope, evaluate);
    case "variable":
    case "get-attr":
      return traversal(e, scope);
    case "index":
      return indexed(e, scope);
    case "splat":
      return splat(e, scope, evaluate);
    case "call":
      return called(e, scope);
    case "unary":
      return unary(e.operator, evaluate(e.operand, scope), e.span, scope);
    case "binary":
      return binary(e, scope);
    case "conditional":
      return conditional(e, scope, evaluate);
    case "tuple":
      return tuple(e, scope, evaluate);
    case "object":
      return object(e, scope, evaluate);
    case "for":
      return forExpression(e, scope, evaluate);
    case "parenthesized":
      return evaluate(e.inner, scope);
    case "invalid":
      return unknown("the expression could not be read", e.span);
  }
}
function literal2(e) {
  const value = typeof e.value === "number" ? parseNumber(e.raw) ?? e.value : e.value;
  return scalar(value, e.span, { raw: e.raw, style: "plain" });
}
function binary(e, scope) {
  const { operator } = e;
  if (operator === "&&" || operator === "||") {
    return logical(operator, side(e.left, scope), side(e.right, scope), e.span, scope);
  }
  const [left, right] = [evaluate(e.left, scope), evaluate(e.right, scope)];
  if (operator === "==" || operator === "!=") return equality(operator, left, right, e.span);
  return numerical(operator, left, right, e.span, scope);
}
function side(e, scope) {
  const problems = [];
  return { value: evaluate(e, withSink(scope, problems)), problems };
}
function called(e, scope) {
  return call(e, scope, evaluate);
}
function indexed(e, scope) {
  const target = evaluate(e.target, scope);
  return index(target, evaluate(e.key, scope), e.span, scope);
}
function traversal(e, scope) {
  const path = staticPath(e);
  if (!path) return e.type === "variable" ? variable(e, scope) : attributeOf(evaluate(e.target, scope), e, scope);
  const root = path[0] ?? e;
  const resolved = scope.resolve?.(path.map(nameOf), root.span);
  const used = Math.max(1, Math.min(resolved?.used ?? 1, path.length));
  const last = path[used - 1] ?? root;
  const start = resolved ? placed(resolved.value, last.span, `\`${path.slice(0, used).map(nameOf).join(".")}\``) : void 0;
  let value = start ?? (root.type === "variable" ? variable(root, scope) : unknown("not evaluated", root.span));
  for (const step of path.slice(used)) if (step.type === "get-attr") value = attributeOf(value, step, scope);
  return value;
}
function variable(e, scope) {
  const value = scope.variable(e.name, e.span);
  if (value) return placed(value, e.span, `\`${e.name}\``);
  return fail(scope, e.span, "tf-unknown-name", `There is nothing called \`${e.name}\` here`);
}
function attributeOf(target, e, scope) {
  if (/^\d+$/.test(e.name)) return index(target, scalar(Number(e.name), e.nameSpan), e.span, scope);
  return attribute(target, e.name, e.span, e.nameSpan, scope);
}
function nameOf(e) {
  return e.name;
}
function staticPath(e) {
  const path = [];
  for (let step = e; ; step = step.target) {
    if (step.type !== "variable" && step.type !== "get-attr") return void 0;
    path.push(step);
    if (step.type === "variable") return path.reverse();
  }
}

// src/platforms/terraform/modules/override.ts
function isOverride(path) {
  return /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path);
}
function mergeBlocks(base, override) {
  return { ...base, body: mergeBodies(base.body, override.body) };
}
function mergeBodies(base, override) {
  const attributes = /* @__PURE__ */ new Set();
  const blocks3 = /* @__PURE__ */ new Set();
  for (const item of override.items) {
    if (item.type === "attribute") attributes.add(item.name);
    else blocks3.add(kindOf(item));
  }
  const kept = base.items.filter(
    (item) => item.type === "attribute" ? !attributes.has(item.name) && !blocks3.has(item.name) : item.keyword === "lifecycle" || !(blocks3.has(kindOf(item)) || attributes.has(kindOf(item)))
  );
  const merged = kept.map((item) => {
    if (item.type !== "block" || item.keyword !== "lifecycle") return item;
    const changes = override.items.find((o) => o.type === "block" && o.keyword === "lifecycle");
    return changes ? mergeBlocks(item, changes) : item;
  });
  const hasLifecycle = kept.some((item) => item.type === "block" && item.keyword === "lifecycle");
  const added = override.items.filter(
    (item) => item.type === "attribute" || item.keyword !== "lifecycle" || !hasLifecycle
  );
  return { span: base.span, items: [...merged, ...added] };
}
function kindOf(block3) {
  return block3.keyword === "dynamic" ? block3.labels[0]?.value ?? "" : block3.keyword;
}

// src/platforms/terraform/modules/source.ts
var resourceKeywords = { resource: "", data: "data.", ephemeral: "ephemeral." };
function moduleSource(directory, files2) {
  const building = {
    variables: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map(),
    providers: [],
    localsBlocks: [],
    settings: [],
    problems: []
  };
  const [primary, overrides] = [files2.filter((f) => !isOverride(f.path)), files2.filter((f) => isOverride(f.path))];
  for (const block3 of primary.flatMap(blocksOf)) declare(building, block3, false);
  for (const block3 of overrides.flatMap(blocksOf)) declare(building, block3, true);
  return { directory, ...building };
}
function blocksOf({ body }) {
  return body.items.flatMap((item) => item.type === "block" ? [item] : []);
}
function declare(to, block3, overrides) {
  const [first, second2] = block3.labels.map((label) => label.value);
  const named = namedBlocks(to, block3.keyword);
  if (named) declareNamed(to, named, first, block3, overrides);
  const prefix = resourceKeywords[block3.keyword];
  if (prefix !== void 0) {
    const name = first === void 0 || second2 === void 0 ? void 0 : `${prefix}${first}.${second2}`;
    declareNamed(to, to.resources, name, block3, overrides);
  }
  if (block3.keyword === "locals") declareLocals(to, block3, overrides);
  if (block3.keyword === "provider") declareProvider(to, block3, overrides);
  if (block3.keyword === "terraform") to.settings.push(block3);
}
function namedBlocks(to, keyword) {
  switch (keyword) {
    case "variable":
      return to.variables;
    case "output":
      return to.outputs;
    case "module":
      return to.calls;
    default:
      return void 0;
  }
}
function declareNamed(to, known, name, block3, overrides) {
  if (name === void 0) {
    const hint = `Write \`${block3.keyword} ${block3.keyword === "resource" || block3.keyword === "data" ? '"type" ' : ""}"name" {\`.`;
    to.problems.push(
      problemAt(block3.header, "tf-missing-label", `A label of this ${block3.keyword} is missing`, { hint })
    );
    return;
  }
  const before = known.get(name);
  if (before && overrides) known.set(name, mergeBlocks(before, block3));
  else if (before) {
    const hint = "Give one of the two another name.";
    const message = `${block3.keyword} \`${name}\` is declared a second time in this directory`;
    to.problems.push(problemAt(block3.header, "tf-duplicate", message, { hint }));
    known.set(`${name} (${known.size + 1})`, block3);
  } else known.set(name, block3);
}
function declareLocals(to, block3, overrides) {
  to.localsBlocks.push(block3);
  for (const item of block3.body.items) {
    if (item.type !== "attribute") continue;
    if (to.locals.has(item.name) && !overrides) {
      const message = `local \`${item.name}\` is declared a second time in this directory`;
      to.problems.push(problemAt(item.nameSpan, "tf-duplicate", message, { hint: "Give one of the two another name." }));
    } else to.locals.set(item.name, item);
  }
}
function declareProvider(to, block3, overrides) {
  const same2 = (other) => other.labels[0]?.value === block3.labels[0]?.value && aliasText(other) === aliasText(block3);
  const index4 = overrides ? to.providers.findIndex(same2) : -1;
  const before = to.providers[index4];
  if (before) to.providers[index4] = mergeBlocks(before, block3);
  else to.providers.push(block3);
}
function aliasText(provider) {
  const alias = attributeOf2(provider.body, "alias")?.value;
  const part = alias?.type === "template" ? alias.parts[0] : void 0;
  return part?.type === "text" ? part.value : "";
}
function attributeOf2(body, name) {
  for (const item of body.items) if (item.type === "attribute" && item.name === name) return item;
  return void 0;
}
function blocksNamed(body, keyword) {
  return body.items.filter((item) => item.type === "block" && item.keyword === keyword);
}

// src/platforms/terraform/settle.ts
var maxWeight2 = 2e3;
function settle(value, within2) {
  return weight(value) > maxWeight2 ? moved2(value, within2) : settled(value, within2);
}
function settled(value, within2) {
  const here = moved2(value, within2);
  if (here.kind === "list") {
    const items2 = here.items.map((item) => settled(item, here.span));
    return items2.some((item, i) => item !== here.items[i]) ? { ...here, items: items2 } : here;
  }
  if (here.kind !== "map") return here;
  let changed = false;
  const entries2 = /* @__PURE__ */ new Map();
  for (const [key, entry2] of here.entries) {
    const result = settled(entry2, here.span);
    changed ||= result !== entry2;
    entries2.set(key, result);
  }
  return changed ? { ...here, entries: entries2 } : here;
}
function moved2(value, within2) {
  if (contains(within2, value.span)) return value;
  const { keySpan: keySpan2, ...rest } = value;
  const result = { ...rest, span: within2, origin: value, via: value.via ?? "value" };
  return keySpan2 && contains(within2, keySpan2) ? { ...result, keySpan: keySpan2 } : result;
}
function keyed(value, keySpan2) {
  return { ...value, keySpan: keySpan2 };
}

// src/platforms/terraform/body.ts
var names = /* @__PURE__ */ new Set(["depends_on", "provider", "providers", "ignore_changes", "replace_triggered_by", "type"]);
function namesIn(body) {
  return [...new Set(body.items.map((item) => item.type === "attribute" ? item.name : contentName(item)))];
}
function contentName(block3) {
  return block3.keyword === "dynamic" ? block3.labels[0]?.value ?? "dynamic" : block3.keyword;
}
function blockValue(block3, scope, top = false) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const name of namesIn(block3.body)) {
    const value = entryValue(block3.body, name, scope, top || block3.keyword === "lifecycle" ? block3.keyword : "");
    if (value) entries2.set(name, value);
  }
  return mapping(withLabels(entries2, block3, top), block3.body.span, { keySpan: block3.header });
}
function withLabels(entries2, block3, top) {
  if (top || block3.labels.length === 0) return entries2;
  const labels2 = block3.labels.map((label) => scalar(label.value, label.span));
  return entries2.set("__labels", list(labels2, block3.header));
}
function entryValue(body, name, scope, keyword) {
  const attribute4 = attributeOf2(body, name);
  if (attribute4) return attributeValue(attribute4, scope, isName(name, keyword));
  const blocks3 = body.items.filter((item) => item.type === "block" && contentName(item) === name);
  const [first] = blocks3;
  return first ? blockList(first, blocks3, scope) : void 0;
}
function isName(name, keyword) {
  if (keyword === "" || !names.has(name)) return false;
  return name === "type" ? keyword === "variable" : true;
}
function attributeValue({ value: expression, nameSpan }, scope, asWritten) {
  const value = asWritten ? written(expression) : settle(evaluate(expression, scope), expression.span);
  return keyed(value, nameSpan);
}
function written(e) {
  switch (e.type) {
    case "tuple":
      return list(e.items.map(written), e.span);
    case "object":
      return mapping(
        new Map(e.items.map((item) => [nameOf2(item.key), keyed(written(item.value), item.key.span)])),
        e.span
      );
    case "literal":
      return scalar(e.value, e.span, { raw: e.raw });
    case "template":
      return scalar(e.parts.map((part) => part.type === "text" ? part.value : slice(part.span)).join(""), e.span);
    case "invalid":
      return unknown("the expression could not be read", e.span);
    default:
      return scalar(slice(e.span), e.span);
  }
}
function nameOf2(key) {
  const value = written(key);
  return value.kind === "scalar" ? String(value.value) : slice(key.span);
}
function blockList(first, blocks3, scope) {
  const items2 = [];
  let open = false;
  for (const block3 of blocks3) {
    if (block3.keyword !== "dynamic") {
      items2.push(blockValue(block3, scope));
      continue;
    }
    const expanded = dynamicBlocks(block3, scope);
    items2.push(...expanded.items);
    open ||= expanded.open;
  }
  const span2 = wholeSpan(first.span, (blocks3.at(-1) ?? first).span);
  return list(items2, span2, { open, keySpan: first.keywordSpan });
}
function wholeSpan(first, last) {
  return first.file === last.file ? cover(first, last) : first;
}
function dynamicBlocks(block3, scope) {
  const [content] = blocksNamed(block3.body, "content");
  const forEach = attributeOf2(block3.body, "for_each");
  if (!content || !forEach) return { items: [], open: true };
  const iterator = attributeOf2(block3.body, "iterator");
  const name = iterator ? slice(iterator.value.span) : block3.labels[0]?.value ?? "";
  const collection2 = evaluate(forEach.value, scope);
  if (collection2.kind !== "list" && collection2.kind !== "map") {
    const why = collection2.kind === "unknown" ? collection2.why : "`for_each` is no collection";
    return { items: [unknown(why, block3.header, { origin: collection2, via: "`for_each`" })], open: true };
  }
  const items2 = elementsOf(collection2).map(([key, value]) => {
    const element2 = mapping(/* @__PURE__ */ new Map([["key", key], ["value", value]]), value.span);
    return { ...blockValue(content, withNames(scope, /* @__PURE__ */ new Map([[name, element2]]))), keySpan: block3.header };
  });
  if (!collection2.open) return { items: items2, open: false };
  const rest = unknown("`for_each` may have more elements than can be seen", block3.header);
  return { items: [...items2, rest], open: true };
}
function elementsOf(collection2) {
  if (collection2.kind === "list") {
    return collection2.items.map((item, i) => [isSet(collection2) ? item : scalar(i, item.span), item]);
  }
  return collection2.kind === "map" ? [...collection2.entries].map(([key, value]) => [scalar(key, value.keySpan ?? value.span), value]) : [];
}

// src/platforms/terraform/instance-keys.ts
var maxInstances = 2e3;
var single2 = { form: "single", keys: [{ kind: "single" }], open: false };
function expand(body, scope) {
  const count = attributeOf2(body, "count");
  if (count) return expandCount(evaluate(count.value, scope), count.value.span, scope);
  const forEach = attributeOf2(body, "for_each");
  if (forEach) return expandForEach(evaluate(forEach.value, scope), forEach.value.span, scope);
  return single2;
}
function unknownKeys(by, why, at) {
  return { form: by, keys: [{ kind: "unknown", by, why, at }], open: true };
}
function expandCount(value, at, scope) {
  if (value.kind === "unknown") return unknownKeys("count", value.why, at);
  const wanted = value.kind === "scalar" ? Number(value.value) : Number.NaN;
  if (!Number.isInteger(wanted) || wanted < 0 || value.kind === "scalar" && value.value === null) {
    return invalid("count", "has to be a whole number of 0 or more", at, scope);
  }
  if (wanted > maxInstances) return tooMany("count", wanted, at, scope);
  const keys2 = Array.from({ length: wanted }, (_, index4) => ({ kind: "index", index: index4 }));
  return { form: "count", keys: keys2, open: false };
}
function expandForEach(value, at, scope) {
  if (value.kind === "unknown") return unknownKeys("for_each", value.why, at);
  if (value.kind === "map") {
    if (value.entries.size > maxInstances) return tooMany("for_each", value.entries.size, at, scope);
    const keys2 = [...value.entries].map(([key, item]) => ({ kind: "key", key, value: item }));
    return openExpansion(keys2, value.open, at);
  }
  if (value.kind === "list" && isSet(value)) {
    if (value.items.length > maxInstances) return tooMany("for_each", value.items.length, at, scope);
    const known = value.items.flatMap(
      (item) => item.kind === "scalar" && typeof item.value === "string" ? [{ kind: "key", key: item.value, value: item }] : []
    );
    return openExpansion(known, value.open || known.length < value.items.length, at);
  }
  return invalid("for_each", "has to be a map or a set of strings", at, scope);
}
function openExpansion(keys2, open, at) {
  if (!open) return { form: "for_each", keys: keys2, open };
  const why = "not all elements of `for_each` are known";
  return { form: "for_each", keys: [...keys2, { kind: "unknown", by: "for_each", why, at }], open };
}
function invalid(by, rule, at, scope) {
  scope.report(problemAt(at, "tf-invalid-expansion", `\`${by}\` ${rule}`, { hint: "Terraform refuses this value." }));
  return unknownKeys(by, `\`${by}\` ${rule}`, at);
}
function tooMany(by, wanted, at, scope) {
  const message = `${wanted} instances are more than are told apart here (${maxInstances})`;
  scope.report(problemAt(at, "tf-too-many-instances", message, { severity: "warning" }));
  return unknownKeys(by, message, at);
}
function keySuffix(key) {
  if (key.kind === "index") return `[${key.index}]`;
  return key.kind === "key" ? `[${JSON.stringify(key.key)}]` : "";
}
function withKey(scope, key, at) {
  const names2 = keyNames(key, at);
  return names2.size > 0 ? withNames(scope, names2) : scope;
}
function keyNames(key, at) {
  switch (key.kind) {
    case "single":
      return /* @__PURE__ */ new Map();
    case "index":
      return /* @__PURE__ */ new Map([["count", object2({ index: scalar(key.index, at) }, at)]]);
    case "key":
      return /* @__PURE__ */ new Map([["each", object2({ key: scalar(key.key, key.value.span), value: key.value }, at)]]);
    case "unknown": {
      const value = unknown(key.why, key.at);
      return key.by === "count" ? /* @__PURE__ */ new Map([["count", object2({ index: value }, at)]]) : /* @__PURE__ */ new Map([["each", object2({ key: value, value }, at)]]);
    }
  }
}
function object2(entries2, at) {
  return mapping(new Map(Object.entries(entries2)), at);
}
function collection(expansion, valueAt, at) {
  const [first] = expansion.keys;
  if (expansion.form === "single") return valueAt(0) ?? unknown("not known", at);
  const known = expansion.keys.flatMap((key, position2) => {
    const value = key.kind === "unknown" ? void 0 : valueAt(position2);
    return value ? [{ key, value }] : [];
  });
  if (expansion.form === "count") {
    const items2 = known.map(({ value }) => value);
    return list(items2, at, { open: first?.kind === "unknown" });
  }
  const entries2 = new Map(known.map(({ key, value }) => [key.kind === "key" ? key.key : "", value]));
  return mapping(entries2, at, { open: expansion.open });
}

// src/platforms/terraform/providers.ts
var table = [
  { provider: /^aws$/, path: ["default_tags", "tags"], argument: "tags", merged: "tags_all" },
  { provider: /^google(-beta)?$/, path: ["default_labels"], argument: "labels", merged: "effective_labels" }
];
function providerTags(member2, body) {
  if (member2.group.mode !== "managed") return body;
  const [name, alias] = providerName(member2);
  const defaults = table.find((row2) => row2.provider.test(name));
  const configuration2 = defaults && findProvider(member2.group.instance, name, alias);
  if (!defaults || !configuration2) return body;
  const given = defaultsOf(configuration2, defaults.path);
  if (isUnset(given)) return body;
  const merged = merge(given, child(body, defaults.argument), body.keySpan ?? body.span);
  return mapping(new Map([...body.entries, [defaults.merged, merged]]), body.span, {
    keySpan: body.keySpan ?? body.span
  });
}
function providerName({ group }) {
  const written2 = attributeOf2(group.block.body, "provider");
  const [name = "", alias = ""] = written2 ? providerText(slice(written2.value.span)) : [group.type.split("_")[0]];
  return [name, alias];
}
function providerText(written2) {
  return written2.replaceAll('"', "").split(".");
}
function findProvider(instance, name, alias) {
  const block3 = instance.source.providers.find((p) => p.labels[0]?.value === name && aliasText(p) === alias);
  if (block3) return { block: block3, instance };
  const { caller } = instance;
  if (!caller) return void 0;
  const passed = passedProvider(caller.block, alias === "" ? name : `${name}.${alias}`);
  if (passed) return findProvider(caller.instance, passed[0] ?? name, passed[1] ?? "");
  return alias === "" ? findProvider(caller.instance, name, "") : void 0;
}
function passedProvider(call2, wanted) {
  const providers = attributeOf2(call2.body, "providers")?.value;
  if (providers?.type !== "object") return void 0;
  const item = providers.items.find(({ key }) => slice(key.span).replaceAll('"', "") === wanted);
  return item && providerText(slice(item.value.span));
}
function defaultsOf({ block: block3, instance }, [first = "", ...rest]) {
  const scope = { ...instance.scope, report: () => {
  } };
  const value = entryValue(block3.body, first, scope, "");
  if (!value) return missing(block3.header);
  return rest.length === 0 ? value : get(items(value)[0] ?? value, rest);
}
function merge(defaults, own, at) {
  if (isUnset(own)) return { ...defaults, span: at, origin: defaults, via: "defaults of the provider" };
  if (defaults.kind !== "map" || own.kind !== "map") {
    const cause = own.kind === "unknown" ? own : defaults;
    return unknown(cause.kind === "unknown" ? cause.why : "tags are no map", at, { origin: cause, via: "tags" });
  }
  return mapping(new Map([...defaults.entries, ...own.entries]), own.span, { open: defaults.open || own.open });
}

// src/platforms/terraform/eval/json.ts
function jsonText(value) {
  switch (value.kind) {
    case "list":
      return `[${value.items.map(jsonText).join(",")}]`;
    case "map":
      return `{${sortedKeys(value.entries).map(([name, entry2]) => `${quote(name)}:${jsonText(entry2)}`).join(",")}}`;
    case "scalar":
      return primitiveText(value.value);
    default:
      return "null";
  }
}
function primitiveText(value) {
  if (typeof value === "string") return quote(value);
  return isNumeric(value) ? formatNumber(value) : String(value);
}
function quote(text3) {
  return JSON.stringify(text3).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/platforms/terraform/plain.ts
function plainValue(plain2, at) {
  if (Array.isArray(plain2)) {
    return list(
      plain2.map((item) => plainValue(item, at)),
      at
    );
  }
  if (isRecord(plain2)) return mapping(new Map(Object.entries(plain2).map(([k, v]) => [k, plainValue(v, at)])), at);
  const isScalar = typeof plain2 === "string" || typeof plain2 === "number" || typeof plain2 === "boolean";
  return scalar(isScalar ? plain2 : null, at);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonTextValue(text3, at) {
  try {
    return plainValue(JSON.parse(text3), at);
  } catch {
    return unknown("the text is no JSON", at);
  }
}

// src/platforms/terraform/aws-policy.ts
function policyJson(argument, address, at) {
  const structure = policy(argument, at);
  const more = { origin: structure, via: `\`jsonencode\` of \`${address}\`` };
  if (structure.kind === "unknown") return structure;
  if (isPartlyUnknown(structure)) return unknown(`part of \`${address}\` is not known`, at, { ...more, prefix: "{" });
  return scalar(jsonText(structure), at, { style: "computed", ...more });
}
function policy(argument, at) {
  const own = argument("statement");
  const sources = documents(argument, "source_json", "source_policy_documents");
  const overrides = documents(argument, "override_json", "override_policy_documents");
  const unread = [...sources, ...overrides].find((d) => d.kind === "unknown");
  const written2 = items(own).map(statementOf);
  const statements = [...sources.flatMap(statementsIn), ...written2, ...overrides.flatMap(statementsIn)];
  const open = unread !== void 0 || own.kind === "unknown" || own.kind === "list" && own.open;
  const id = argument("policy_id");
  const version = argument("version");
  const entries2 = [
    ["Version", isUnset(version) ? scalar("2012-10-17", at) : version],
    ...isUnset(id) ? [] : [["Id", id]],
    ["Statement", list(bySid(statements), own.kind === "missing" ? at : own.span, { open })]
  ];
  return mapping(new Map(entries2), at);
}
function documents(argument, single3, several) {
  const many = argument(several);
  const all = [argument(single3), ...many.kind === "unknown" ? [many] : items(many)].filter((d) => !isUnset(d));
  return all.map(structureOf);
}
function structureOf(document2) {
  for (let step = document2; step; step = step.origin) if (step.kind === "map") return step;
  if (document2.kind !== "scalar") return document2;
  return jsonTextValue(text(document2), document2.span);
}
function statementsIn(document2) {
  const statements = get(document2, "Statement");
  return statements.kind === "list" ? statements.items : isUnset(statements) ? [] : [statements];
}
function bySid(statements) {
  const kept = [];
  const positions = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    const sid = text(get(statement, "Sid"));
    const position2 = sid === "" ? void 0 : positions.get(sid);
    if (position2 !== void 0) kept[position2] = statement;
    else {
      if (sid !== "") positions.set(sid, kept.length);
      kept.push(statement);
    }
  }
  return kept;
}
var lists = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"]
];
function statementOf(block3) {
  if (block3.kind !== "map") return block3;
  const entries2 = /* @__PURE__ */ new Map();
  const sid = get(block3, "sid");
  if (!isUnset(sid)) entries2.set("Sid", sid);
  const effect = get(block3, "effect");
  entries2.set("Effect", isUnset(effect) ? scalar("Allow", block3.keySpan ?? block3.span) : effect);
  for (const [from, to] of lists) {
    const value = get(block3, from);
    if (!isUnset(value)) entries2.set(to, oneOrMany(value));
  }
  for (const [from, to] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"]
  ]) {
    const value = get(block3, from);
    if (!isUnset(value)) entries2.set(to, principals(value));
  }
  const condition2 = get(block3, "condition");
  if (!isUnset(condition2)) entries2.set("Condition", conditions(condition2));
  return mapping(entries2, block3.span, block3.keySpan ? { keySpan: block3.keySpan } : {});
}
function oneOrMany(value) {
  const [only] = items(value);
  return value.kind === "list" && !value.open && value.items.length === 1 && only ? only : value;
}
function principals(blocks3) {
  if (blocks3.kind === "unknown") return blocks3;
  const grouped = /* @__PURE__ */ new Map();
  for (const block3 of items(blocks3)) {
    const [type, ids] = [get(block3, "type"), get(block3, "identifiers")];
    if (block3.kind === "unknown" || type.kind === "unknown") return unknown("the principals are not known", block3.span);
    if (text(type) === "*" && items(ids).some((id) => text(id) === "*")) return scalar("*", ids.span);
    const before = grouped.get(text(type));
    const more = before ? [...before.kind === "list" ? before.items : [before], ...items(ids)] : items(ids);
    grouped.set(text(type), ids.kind === "unknown" ? ids : oneOrMany(list(more, ids.span, { open: isOpen(ids) })));
  }
  return mapping(grouped, blocks3.span, { open: isOpen(blocks3) });
}
function conditions(blocks3) {
  if (blocks3.kind === "unknown") return blocks3;
  const tests = /* @__PURE__ */ new Map();
  for (const block3 of items(blocks3)) {
    const [test, variable2, values2] = [get(block3, "test"), get(block3, "variable"), get(block3, "values")];
    if (test.kind !== "scalar" || variable2.kind !== "scalar") return unknown("a condition is not known", block3.span);
    const variables = tests.get(text(test)) ?? /* @__PURE__ */ new Map();
    tests.set(text(test), variables.set(text(variable2), oneOrMany(values2)));
  }
  const entries2 = [...tests].map(([test, variables]) => [test, mapping(variables, blocks3.span)]);
  return mapping(new Map(entries2), blocks3.span, { open: isOpen(blocks3) });
}
function isOpen(value) {
  return (value.kind === "list" || value.kind === "map") && value.open;
}

// src/platforms/terraform/computed.ts
function computedAttribute(member2, name) {
  const { group, address } = member2;
  if (group.mode === "data" && group.type === "aws_iam_policy_document" && (name === "json" || name === "minified_json")) {
    const at = group.block.header;
    return policyJson((argument) => member2.entry(argument)?.read() ?? missing(at), address, at);
  }
  if (group.mode === "managed" && name === "id") return sameAs(member2);
  return void 0;
}
var idArguments = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_iam_group: "name",
  aws_ecr_repository: "name",
  aws_lambda_function: "function_name",
  google_storage_bucket: "name"
};
function sameAs(member2) {
  const argument = idArguments[member2.group.type];
  const value = argument === void 0 ? void 0 : member2.entry(argument)?.read();
  if (value?.kind !== "scalar" || typeof value.value !== "string") return void 0;
  return { ...value, origin: value, via: `\`id\` of \`${member2.address}\`` };
}

// src/platforms/terraform/tracker.ts
var none = /* @__PURE__ */ new Set();
var Tracker = class {
  current;
  touch(resources) {
    if (!this.current) return;
    for (const resource of resources) {
      this.current.touched ??= /* @__PURE__ */ new Set();
      this.current.touched.add(resource);
    }
  }
  /** What `compute` touches belongs to whatever is being collected around it, too. */
  collect(compute) {
    const outer = this.current;
    const inner2 = {};
    this.current = inner2;
    try {
      return { value: compute(), touched: inner2.touched ?? none };
    } finally {
      this.current = outer;
      if (inner2.touched) this.touch(inner2.touched);
    }
  }
};
function cell(context, name, at, compute) {
  let open = false;
  let waiting = compute;
  let value;
  let touched = none;
  return {
    touched: () => touched,
    read() {
      if (value) context.tracker.touch(touched);
      else if (open) {
        const hint = "Follow what it refers to and break the circle.";
        context.report(problemAt(at, "tf-cycle", `${name} refers to itself`, { hint }));
        value = unknown(`${name} refers to itself`, at);
      } else if (waiting) {
        open = true;
        const result = context.tracker.collect(waiting);
        waiting = void 0;
        touched = result.touched;
        value ??= result.value;
      }
      return value ?? unknown("not evaluated", at);
    }
  };
}

// src/platforms/terraform/resources.ts
var metaArguments = /* @__PURE__ */ new Set(["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"]);
function resourceGroup(instance, block3, toResource) {
  const [type = "", name = ""] = block3.labels.map((label) => label.value);
  const mode = block3.keyword === "data" ? "data" : block3.keyword === "ephemeral" ? "ephemeral" : "managed";
  let expansion;
  let expanding = false;
  let members;
  const group = {
    instance,
    mode,
    type,
    name,
    block: block3,
    expansion: () => {
      if (expansion) return expansion;
      if (expanding) {
        instance.evaluation.report(ownCount(block3));
        return { form: "single", keys: [], open: true };
      }
      expanding = true;
      expansion = expand(block3.body, instance.scope);
      return expansion;
    },
    members: () => {
      if (members) return members;
      const { keys: keys2 } = group.expansion();
      if (keys2.length > 0) members = keys2.map((key) => resourceMember(group, key, toResource));
      return members ?? [];
    }
  };
  return group;
}
function ownCount(block3) {
  const hint = "Take what they need from a local or variable.";
  return problemAt(block3.header, "tf-cycle", "The number of instances depends on the instances themselves", { hint });
}
function nameOf3({ mode, type, name }) {
  return `${mode === "managed" ? "" : `${mode}.`}${type}.${name}`;
}
function resourceMember(group, key, toResource) {
  const { instance, block: block3 } = group;
  const { evaluation } = instance;
  const prefix = instance.address === "" ? "" : `${instance.address}.`;
  const address = `${prefix}${nameOf3(group)}${keySuffix(key)}`;
  const scope = withSelf(withKey(instance.scope, key, block3.header), address, block3.header);
  const names2 = namesIn(block3.body);
  const entries2 = /* @__PURE__ */ new Map();
  let whole;
  let resource;
  const member2 = {
    group,
    key,
    address,
    scope,
    uncertain: key.kind === "unknown" || instance.uncertain,
    resource: () => {
      resource ??= toResource(member2, names2);
      return resource;
    },
    names: () => names2,
    entry: (name) => {
      const known = entries2.get(name);
      if (known || !names2.includes(name)) return known;
      const made = cell(evaluation, `\`${address}\``, block3.header, () => {
        const expansion = expansionArgument(group, name);
        return expansion ?? entryValue(block3.body, name, scope, block3.keyword) ?? unknown("not known", block3.header);
      });
      entries2.set(name, made);
      return made;
    },
    attribute: (name) => {
      const value = attributeOfMember(member2, name);
      evaluation.provenance.set(value, member2);
      return value;
    },
    reference: () => {
      whole ??= wholeReference(member2);
      return whole;
    }
  };
  return member2;
}
function expansionArgument({ block: block3, instance }, name) {
  if (name !== "count" && name !== "for_each") return void 0;
  const argument = attributeOf2(block3.body, name);
  const quiet = { ...instance.scope, report: () => {
  } };
  return argument && keyed(evaluate(argument.value, quiet), argument.nameSpan);
}
function attributeOfMember(member2, name) {
  const { group, address } = member2;
  const at = group.block.header;
  const written2 = metaArguments.has(name) ? void 0 : member2.entry(name)?.read();
  if (written2 && !isUnset(written2)) return { ...written2, origin: written2, via: `\`${name}\` of \`${address}\`` };
  const computed3 = computedAttribute(member2, name);
  if (computed3) return computed3;
  const when = group.mode === "managed" ? "is known after apply" : "is read when Terraform runs";
  return unknown(`\`${address}.${name}\` ${when}`, at);
}
function wholeReference(member2) {
  const { group, address } = member2;
  const entries2 = /* @__PURE__ */ new Map();
  for (const name of member2.names()) {
    if (metaArguments.has(name)) continue;
    const written2 = member2.attribute(name);
    entries2.set(name, written2);
  }
  const value = mapping(entries2, group.block.header, { open: true, via: `\`${address}\`` });
  group.instance.evaluation.provenance.set(value, member2);
  return value;
}
function groupValue(group) {
  const members = group.members();
  const value = collection(group.expansion(), (i) => members[i]?.reference(), group.block.header);
  const uncertain = members.find((member2) => member2.key.kind === "unknown");
  if (uncertain) group.instance.evaluation.provenance.set(value, uncertain);
  return value;
}
function withSelf(scope, address, at) {
  return withNames(scope, /* @__PURE__ */ new Map([["self", unknown(`attributes of \`${address}\` are known after apply`, at)]]));
}

// src/platforms/terraform/collect.ts
function instancesOf(root) {
  const found = [];
  const visit2 = (instance) => {
    found.push(instance);
    for (const name of instance.source.calls.keys()) {
      refill(instance);
      for (const called2 of instance.call(name)?.instances ?? []) visit2(called2);
    }
  };
  visit2(root);
  return found;
}
function refill({ evaluation: { budget } }) {
  budget.steps = maxSteps2;
  budget.told = false;
}
function groupsOf(instance) {
  return [...instance.source.resources.keys()].flatMap((name) => instance.group(name) ?? []);
}
function resourcesOf(instance, declared) {
  const { source: source2, scope } = instance;
  const found = [];
  for (const group of groupsOf(instance)) {
    refill(instance);
    found.push(...group.members().map((member2) => member2.resource()));
  }
  for (const [name, block3] of source2.outputs) found.push(declaration(instance, "output", name, block3, scope));
  for (const [name, block3] of source2.calls) found.push(...callResources(instance, name, block3));
  for (const block3 of source2.providers) {
    const name = block3.labels[0]?.value ?? "";
    found.push(declaration(instance, `provider.${name}`, `provider.${name}`, block3, scope));
  }
  if (declared.has(source2.directory)) return found;
  declared.add(source2.directory);
  for (const [name, block3] of source2.variables)
    found.push(declaration(instance, "variable", `var.${name}`, block3, scope));
  for (const block3 of source2.localsBlocks) found.push(declaration(instance, "locals", "locals", block3, scope));
  for (const block3 of source2.settings)
    found.push(declaration(instance, "terraform", "terraform", block3, literally(scope)));
  return found;
}
function literally(scope) {
  return {
    ...scope,
    variable: (name, at) => ({ kind: "scalar", value: name, span: at }),
    resolve: (names2, at) => ({ value: { kind: "scalar", value: names2.join("."), span: at }, used: names2.length })
  };
}
function declaration(instance, kind, address, block3, scope) {
  refill(instance);
  const prefix = instance.address === "" ? "" : `${instance.address}.`;
  const quiet = kind === "variable" ? { ...scope, report: () => {
  } } : scope;
  return {
    kind: `tf/${kind}`,
    address: `${prefix}${kind === "output" ? `output.${address}` : address}`,
    name: block3.labels[0]?.value ?? "",
    body: blockValue(block3, quiet, true),
    ...callersOf(instance),
    header: block3.header,
    extent: block3.span
  };
}
function callResources(instance, name, block3) {
  const group = instance.call(name);
  return (group?.expansion.keys ?? []).map((key) => ({
    ...declaration(instance, "module", `module.${name}`, block3, withKey(instance.scope, key, block3.header))
  }));
}
function callersOf({ caller }) {
  if (!caller) return {};
  const { callers = [] } = callersOf(caller.instance);
  return { callers: [caller.block.header, ...callers] };
}
function resourceOf(member2, names2) {
  const { group, address } = member2;
  const { block: block3 } = group;
  const entries2 = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const value = member2.entry(name)?.read();
    if (value) entries2.set(name, value);
  }
  const written2 = mapping(entries2, block3.body.span, { keySpan: block3.header });
  const type = group.mode === "managed" ? group.type : `${group.mode}.${group.type}`;
  const facts = awsFacts(type, written2, block3.header);
  return {
    kind: `tf/${type}`,
    address,
    name: nameOf3(group),
    body: providerTags(member2, written2),
    ...facts ? { facts } : {},
    ...callersOf(group.instance),
    header: block3.header,
    extent: block3.span
  };
}

// src/platforms/terraform/names.ts
var maxDoubts = 200;
function nameLinks(parties, referred) {
  const byType = /* @__PURE__ */ new Map();
  for (const party2 of parties) {
    const known = byType.get(party2.type);
    if (known) known.push(party2);
    else byType.set(party2.type, [party2]);
  }
  const indexes = /* @__PURE__ */ new Map();
  const ownersOf = (type, argument) => {
    const key = `${type} ${argument}`;
    const owners = indexes.get(key) ?? index2(byType.get(type) ?? [], [argument, nounOf(type), "name"]);
    indexes.set(key, owners);
    return owners;
  };
  return [...byType].flatMap(
    ([type, parts]) => [...byType.keys()].filter((owner) => isPartOf(type, owner)).flatMap((owner) => parts.flatMap((part) => linksToOwners(part, owner, ownersOf, referred)))
  );
}
function index2(owners, names2) {
  const byName = /* @__PURE__ */ new Map();
  const byExpression = /* @__PURE__ */ new Map();
  const unknown2 = [];
  for (const owner of owners) {
    const name = names2.find((n) => isName2(owner.argument(n)));
    const value = name === void 0 ? void 0 : owner.argument(name);
    if (name === void 0 || !value) continue;
    if (value.kind === "unknown") {
      unknown2.push(owner);
      const expression = owner.expression(name);
      if (expression !== void 0) byExpression.set(expression, owner);
    } else byName.set(text(value), [...byName.get(text(value)) ?? [], owner]);
  }
  return { byName, byExpression, unknown: unknown2 };
}
function isName2(value) {
  return value !== void 0 && (value.kind === "unknown" || text(value) !== "");
}
function isPartOf(part, whole) {
  if (part === whole) return false;
  if (part.startsWith(`${whole}_`)) return true;
  const service = (type) => type.split("_", 2).join("_");
  return service(part) === service(whole) && whole.split("_").length === 3;
}
function nounOf(type) {
  return type.slice(type.lastIndexOf("_") + 1);
}
function linksToOwners(part, type, ownersOf, referred) {
  const noun = nounOf(type);
  const argument = [noun, `${noun}_name`, `${noun}_identifier`, `${noun}_id`].find((n) => isName2(part.argument(n)));
  const value = argument === void 0 ? void 0 : part.argument(argument);
  if (argument === void 0 || !value) return [];
  const from = part.resource;
  for (const to of referred.get(from) ?? []) if (to.kind === `tf/${type}`) return [];
  const { byName, byExpression, unknown: unknown2 } = ownersOf(type, argument);
  const link = ({ resource: to }) => ({ from, to, via: "reference", span: value.span });
  const doubtful = (owner) => ({ ...link(owner), doubt: doubtAbout(from, owner.resource) });
  if (value.kind !== "unknown") {
    const found = (byName.get(text(value)) ?? []).map(link);
    return found.length > 0 ? found : unknown2.slice(0, maxDoubts).map(doubtful);
  }
  const same2 = byExpression.get(part.expression(argument) ?? "");
  if (same2) return [link(same2)];
  return [...unknown2, ...[...byName.values()].flat()].slice(0, maxDoubts).map(doubtful);
}
function doubtAbout(part, owner) {
  return `whether \`${part.address}\` is for \`${owner.address}\`: their names are not known`;
}

// src/platforms/terraform/links.ts
var ordering = /* @__PURE__ */ new Set(["depends_on", "lifecycle", "provider", "count", "for_each", "connection", "provisioner"]);
function linksBetween(members) {
  const references = referenceLinks(members);
  const referred = /* @__PURE__ */ new Map();
  for (const { from, to } of references) referred.set(from, (referred.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  const instances = /* @__PURE__ */ new Map();
  const managed = members.filter(({ group }) => group.mode === "managed");
  return [
    ...references,
    ...nameLinks(
      managed.map((member2) => party(member2, instances)),
      referred
    )
  ];
}
function party(member2, instances) {
  const { group, key } = member2;
  const instance = instances.get(group.instance) ?? instances.size;
  instances.set(group.instance, instance);
  return {
    type: group.type,
    resource: member2.resource(),
    argument: (name) => member2.entry(name)?.read(),
    expression(name) {
      const argument = attributeOf2(group.block.body, name);
      if (!argument) return void 0;
      const written2 = slice(argument.value.span);
      const own = !/\b(?:each|count)\b/.test(written2) ? "" : key.kind === "unknown" ? member2.address : keySuffix(key);
      return `${instance} ${own} ${written2}`;
    }
  };
}
function referenceLinks(members) {
  return members.flatMap((member2) => {
    const from = member2.resource();
    return member2.names().flatMap((name) => {
      if (ordering.has(name)) return [];
      const cell2 = member2.entry(name);
      if (!cell2) return [];
      const value = cell2.read();
      const arrived = /* @__PURE__ */ new Set();
      gather(value, member2.group.instance, arrived, /* @__PURE__ */ new Set());
      const exact = new Set([...arrived].map((m) => m.group));
      const blocks3 = new Set([...exact].map((group) => group.block));
      const groups2 = [...exact, ...[...cell2.touched()].filter((group) => !blocks3.has(group.block))];
      const span2 = value.keySpan ?? value.span;
      return groups2.flatMap((group) => linksTo(from, member2, group, arrived, name, span2));
    });
  });
}
function linksTo(from, member2, group, arrived, name, span2) {
  const all = group.members();
  const exact = all.filter((m) => arrived.has(m));
  return (exact.length > 0 ? exact : all).flatMap((to) => {
    if (to === member2) return [];
    const doubt = doubtAbout2(member2) ?? doubtAbout2(to);
    const about = { from, to: to.resource(), span: span2, ...doubt === void 0 ? {} : { doubt } };
    return [
      { ...about, via: "reference" },
      { ...about, via: name }
    ];
  });
}
function doubtAbout2({ uncertain, address, key }) {
  if (!uncertain) return void 0;
  return key.kind === "unknown" ? `whether \`${address}\` exists: ${key.why}` : `\`${address}\` may not exist`;
}
function gather(value, instance, found, seen) {
  const { provenance } = instance.evaluation;
  for (let step = value; step && !seen.has(step); step = step.origin) {
    seen.add(step);
    const member2 = provenance.get(step);
    if (member2) found.add(member2);
    if (step.kind === "list") for (const item of step.items) gather(item, instance, found, seen);
    if (step.kind === "map") for (const entry2 of step.entries.values()) gather(entry2, instance, found, seen);
  }
}

// src/platforms/terraform/modules/load.ts
import { posix as posix2 } from "node:path";

// src/platforms/terraform/trees.ts
function isBody(tree) {
  return typeof tree === "object" && tree !== null && "items" in tree;
}
function isYamlTree(tree) {
  return typeof tree === "object" && tree !== null && "documents" in tree;
}
function jsonValue({ file: file2, tree }) {
  const nothing = missing(span(file2, 0, 0));
  return isYamlTree(tree) ? tree.documents[0]?.value ?? nothing : nothing;
}

// src/platforms/terraform/modules/json.ts
var labels = {
  ...{ resource: 2, data: 2, ephemeral: 2, variable: 1, output: 1, module: 1, provider: 1, check: 1 },
  ...{ locals: 0, terraform: 0, moved: 0, removed: 0, import: 0 }
};
var innerLabels = {
  ...{ lifecycle: 0, connection: 0, content: 0, validation: 0, precondition: 0, postcondition: 0 },
  ...{ required_providers: 0, cloud: 0, provisioner: 1, dynamic: 1, backend: 1, provider_meta: 1 }
};
function bodyOfJson(value, at) {
  const items2 = [];
  if (value.kind === "map") {
    for (const [keyword, content] of value.entries) {
      const count = labels[keyword];
      if (count !== void 0) items2.push(...blocks2(keyword, keySpan(content), content, count, []));
    }
  }
  return { items: items2, span: at };
}
function blocks2(keyword, at, content, remaining, found) {
  if (content.kind === "list") return content.items.flatMap((item) => blocks2(keyword, at, item, remaining, found));
  if (content.kind !== "map") return [];
  if (remaining === 0) return [block(keyword, at, content, found)];
  return [...content.entries].flatMap(([label, inner2]) => {
    if (label === "//") return [];
    return blocks2(keyword, at, inner2, remaining - 1, [...found, { value: label, span: keySpan(inner2) }]);
  });
}
function block(keyword, at, content, found) {
  const header = found.at(-1)?.span ?? at;
  return {
    type: "block",
    keyword,
    keywordSpan: header,
    labels: found,
    header,
    body: innerBody(content, keyword),
    span: { file: at.file, start: header.start, end: Math.max(header.end, content.span.end) }
  };
}
function innerBody(content, within2) {
  const items2 = [];
  for (const [name, value] of content.entries) {
    if (name === "//") continue;
    const count = within2 === "locals" || within2 === "required_providers" ? void 0 : innerLabels[name];
    if (count !== void 0 && (value.kind === "map" || value.kind === "list")) {
      items2.push(...blocks2(name, keySpan(value), value, count, []));
    } else items2.push(attribute2(name, value));
  }
  return { items: items2, span: content.span };
}
function attribute2(name, value) {
  const nameSpan = keySpan(value);
  const span2 = { file: nameSpan.file, start: nameSpan.start, end: Math.max(nameSpan.end, value.span.end) };
  return { type: "attribute", name, nameSpan, value: expressionOf(value), span: span2 };
}
var keySpan = (value) => value.keySpan ?? value.span;
function expressionOf(value) {
  switch (value.kind) {
    case "scalar":
      return scalarExpression(value);
    case "list":
      return { type: "tuple", items: value.items.map(expressionOf), span: value.span };
    case "map":
      return { type: "object", items: [...value.entries].map(objectItem), span: value.span };
    default:
      return { type: "invalid", span: value.span };
  }
}
function objectItem([name, value]) {
  return { key: { type: "variable", name, span: keySpan(value) }, literal: true, value: expressionOf(value) };
}
function scalarExpression(value) {
  if (typeof value.value !== "string") {
    const literal4 = typeof value.value === "bigint" ? Number(value.value) : value.value;
    return { type: "literal", value: literal4, raw: value.raw ?? String(value.value), span: value.span };
  }
  return templateOf(text(value), value.span);
}
function templateOf(content, at) {
  const inner2 = { ...at, start: at.start + 1, end: at.end - 1 };
  if (slice(inner2) === content) {
    const { tree: tree2 } = parseTemplate(at.file, inner2.start, inner2.end);
    return tree2.type === "template" ? { ...tree2, form: "quoted", span: at } : tree2;
  }
  const { tree } = parseTemplate({ path: at.file.path, text: content });
  return relocate(tree.type === "template" ? { ...tree, form: "quoted" } : tree, at);
}
function relocate(node, at) {
  if (Array.isArray(node)) return node.map((item) => relocate(item, at));
  if (typeof node !== "object" || node === null) return node;
  if ("file" in node && "start" in node && "end" in node) return at;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, relocate(value, at)]));
}

// src/platforms/terraform/modules/locate.ts
import { posix } from "node:path";

// src/platforms/terraform/modules/manifest.ts
function parseManifest(project, rootDirectory) {
  const path = `${rootDirectory === "" ? "" : `${rootDirectory}/`}.terraform/modules/modules.json`;
  const parsed = project.parse(path, "json");
  const result = /* @__PURE__ */ new Map();
  if (!parsed) return result;
  for (const entry2 of items(get(jsonValue(parsed), "Modules"))) {
    const [key, directory] = [text(get(entry2, "Key")), text(get(entry2, "Dir"))];
    if (key !== "" && directory !== "") result.set(key, directory);
  }
  return result;
}

// src/platforms/terraform/modules/locate.ts
function isLocal(source2) {
  return source2.startsWith("./") || source2.startsWith("../") || source2 === "." || source2 === "..";
}
function joinDirectory(from, path) {
  const joined = posix.normalize(posix.join(from === "" ? "." : from, path)).replace(/\/$/, "");
  return joined === "." ? "" : joined;
}
function locate(source2, from, rootDirectory, names2, project) {
  if (isLocal(source2)) {
    const directory2 = joinDirectory(from, source2);
    if (hasConfiguration(project, directory2)) return { kind: "directory", directory: directory2 };
    const why = isOutside(directory2) ? `\`${source2}\` leads out of the scanned directory` : `there is no Terraform file in \`${directory2 === "" ? "." : directory2}\``;
    return { kind: "unreadable", why };
  }
  const installed = parseManifest(project, rootDirectory).get(names2.join("."));
  const directory = installed === void 0 ? void 0 : joinDirectory(rootDirectory, installed);
  if (directory !== void 0 && hasConfiguration(project, directory)) return { kind: "directory", directory };
  return { kind: "elsewhere", why: `\`${source2}\` is not on disk` };
}
function isOutside(directory) {
  return directory === ".." || directory.startsWith("../");
}
function hasConfiguration(project, directory) {
  return project.list(directory === "" ? "." : directory).some(isConfiguration);
}
function isConfiguration(name) {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

// src/platforms/terraform/modules/load.ts
function moduleLoader(given, project) {
  const byPath = new Map(given.filter((parsed) => isConfiguration(parsed.file.path)).map((p) => [p.file.path, p]));
  const directories = [...new Set([...byPath.keys()].map(directoryOf))].sort();
  const sources = /* @__PURE__ */ new Map();
  const problems = [];
  const load = (directory) => {
    const known = sources.get(directory);
    if (known) return known;
    const files2 = filesIn(directory, byPath, project);
    for (const file2 of files2) if (!byPath.has(file2.file.path)) problems.push(...file2.problems);
    const source2 = moduleSource(directory, files2.map(moduleFile));
    problems.push(...source2.problems);
    sources.set(directory, source2);
    return source2;
  };
  const own = new Set(directories);
  return {
    directories,
    load,
    reports: (path) => byPath.has(path) || !own.has(directoryOf(path)),
    problems: () => problems
  };
}
function directoryOf(path) {
  const directory = posix2.dirname(path);
  return directory === "." ? "" : directory;
}
function filesIn(directory, given, project) {
  const listed = project.list(directory === "" ? "." : directory).filter(isConfiguration).map((name) => directory === "" ? name : `${directory}/${name}`);
  const paths = /* @__PURE__ */ new Set([...listed, ...[...given.keys()].filter((path) => directoryOf(path) === directory)]);
  return [...paths].sort().flatMap((path) => {
    if (path.includes(".tf") && paths.has(path.replace(/\.tf(\.json)?$/, ".tofu$1"))) return [];
    return given.get(path) ?? project.parse(path, path.endsWith(".json") ? "json" : "hcl") ?? [];
  });
}
function moduleFile(parsed) {
  const { file: file2, tree } = parsed;
  const whole = span(file2, 0, file2.text.length);
  return { path: file2.path, body: isBody(tree) ? tree : bodyOfJson(jsonValue(parsed), whole) };
}
function calledDirectories(sources) {
  const called2 = /* @__PURE__ */ new Set();
  for (const { directory, calls } of sources) {
    for (const block3 of calls.values()) {
      const source2 = attributeOf2(block3.body, "source")?.value;
      const part = source2?.type === "template" ? source2.parts[0] : void 0;
      if (part?.type === "text" && isLocal(part.value)) called2.add(joinDirectory(directory, part.value));
    }
  }
  return called2;
}

// src/platforms/terraform/plan/index.ts
import { posix as posix3 } from "node:path";

// src/platforms/terraform/calls.ts
var maxNesting2 = 24;
var metaArguments2 = /* @__PURE__ */ new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);
function moduleGroup(instance, name, block3) {
  const { evaluation } = instance;
  const expansion = expand(block3.body, instance.scope);
  const at = attributeOf2(block3.body, "source")?.value.span ?? block3.header;
  const absent2 = (why) => {
    evaluation.gaps.push(gapOf(instance, why));
    return { name, block: block3, expansion, instances: [], absent: why };
  };
  const source2 = sourceText(block3);
  if (source2 === void 0) return absent2(`the source of module \`${name}\` can not be told from the text`);
  const located = evaluation.locate(source2, instance, name);
  if (located.kind !== "directory") {
    const why = `module \`${name}\`: ${located.why}`;
    evaluation.report(located.kind === "elsewhere" ? notInstalled(at, why) : notReadable(at, why));
    return absent2(why);
  }
  if (isWithinItself(instance, located.directory)) {
    evaluation.report(cyclic(at, name));
    return absent2(`module \`${name}\` calls itself`);
  }
  const target = evaluation.load(located.directory);
  const prefix = instance.address === "" ? "" : `${instance.address}.`;
  const instances = expansion.keys.map((key) => {
    const uncertain = key.kind === "unknown" || instance.uncertain;
    const caller = { instance, name, block: block3, key, uncertain };
    return evaluation.instantiate(target, caller, `${prefix}module.${name}${keySuffix(key)}`);
  });
  return { name, block: block3, expansion, instances };
}
function sourceText(block3) {
  const source2 = attributeOf2(block3.body, "source")?.value;
  if (source2?.type !== "template") return void 0;
  const [part] = source2.parts;
  return source2.parts.length === 1 && part?.type === "text" ? part.value : void 0;
}
function isWithinItself(instance, directory) {
  for (let i = instance; i; i = i.caller?.instance) {
    if (i.source.directory === directory) return true;
  }
  return instance.names.length >= maxNesting2;
}
function gapOf(instance, why) {
  const { directory } = instance.source;
  return { kinds: "tf/*", why, ...directory === "" ? {} : { below: directory } };
}
function notInstalled(at, message) {
  const hint = "Run `terraform init` before the scan, and what the module brings is judged too.";
  return problemAt(at, "tf-module-not-installed", message, { hint, severity: "warning" });
}
function notReadable(at, message) {
  const hint = "Scan a directory that holds the module too. What it brings was not judged.";
  return problemAt(at, "tf-module-not-found", message, { hint });
}
function cyclic(at, name) {
  const hint = "A module can not call itself, nor one that calls it.";
  return problemAt(at, "tf-module-cycle", `module \`${name}\` leads back to where it is called`, { hint });
}
function argumentOf(caller, name) {
  const argument = metaArguments2.has(name) ? void 0 : attributeOf2(caller.block.body, name);
  if (!argument) return void 0;
  const scope = withKey(caller.instance.scope, caller.key, caller.block.header);
  return { value: evaluate(argument.value, scope), via: `argument \`${name}\` of module \`${caller.name}\`` };
}
function moduleValue(group) {
  const at = group.block.header;
  if (group.absent !== void 0) return unknown(`${group.absent}, so its outputs are not known`, at);
  return collection(group.expansion, (i) => outputsOf(group.instances[i], at), at);
}
function outputsOf(instance, at) {
  if (!instance) return void 0;
  const outputs = [...instance.source.outputs.keys()].flatMap((name) => {
    const output = instance.output(name);
    return output ? [[name, output.read()]] : [];
  });
  return { kind: "map", entries: new Map(outputs), open: false, span: at };
}

// src/platforms/terraform/plan/place.ts
function placeIn(block3, values2) {
  return placeBody(block3.body, block3.header, values2);
}
function placeBody(body, header, values2) {
  if (values2.kind !== "map") return settle(values2, header);
  const entries2 = [...values2.entries].map(([name, value]) => [name, placeEntry(body, header, name, value)]);
  return mapping(new Map(entries2), body.span, { keySpan: header, open: values2.open });
}
function placeEntry(body, header, name, value) {
  const attribute4 = attributeOf2(body, name);
  if (attribute4) return keyed(settle(value, attribute4.value.span), attribute4.nameSpan);
  const blocks3 = blocksNamed(body, name);
  const [first] = blocks3;
  if (first && value.kind === "list" && value.items.length === blocks3.length) {
    const items2 = value.items.map((item, i) => placeBody((blocks3[i] ?? first).body, (blocks3[i] ?? first).header, item));
    return { ...value, items: items2, span: first.span, keySpan: first.keywordSpan };
  }
  const dynamic = blocksNamed(body, "dynamic").find((block3) => block3.labels[0]?.value === name);
  return withoutForeignKey(settle(value, (first ?? dynamic)?.header ?? header));
}
function withoutForeignKey(value) {
  if (!value.keySpan || contains(value.span, value.keySpan)) return value;
  const { keySpan: _, ...rest } = value;
  return rest;
}

// src/platforms/terraform/plan/read.ts
function planOf(parsed) {
  const root = jsonValue(parsed);
  const planned = get(root, "planned_values.root_module");
  if (planned.kind !== "map") return void 0;
  const changes = new Map(items(child(root, "resource_changes")).map((c) => [text(get(c, "address")), c]));
  const read2 = get(root, "prior_state.values.root_module");
  const data = modulesResources(read2, [], "", changes).filter((resource) => resource.mode === "data");
  return {
    resources: [...modulesResources(planned, [], "", changes), ...data],
    configuration: get(root, "configuration.root_module")
  };
}
function modulesResources(module, modules, address, changes) {
  const own = items(get(module, "resources")).map((at) => plannedResource(at, modules, address, changes));
  const inner2 = items(get(module, "child_modules")).flatMap((called2) => {
    const calledAddress = text(get(called2, "address"));
    const name = /^module\.([^.[\]]+)/.exec(calledAddress.slice(address === "" ? 0 : address.length + 1))?.[1] ?? "";
    return modulesResources(called2, [...modules, name], calledAddress, changes);
  });
  return [...own, ...inner2];
}
function plannedResource(at, modules, module, changes) {
  const address = text(get(at, "address"));
  const index4 = get(at, "index");
  const later = get(changes.get(address) ?? at, "change.after_unknown");
  return {
    address,
    mode: text(get(at, "mode")) === "data" ? "data" : "managed",
    type: text(get(at, "type")),
    name: text(get(at, "name")),
    key: index4.kind === "scalar" && index4.value !== null ? `[${JSON.stringify(index4.value)}]` : "",
    modules,
    module,
    values: marked(withUnknowns(get(at, "values"), later, address), get(at, "sensitive_values")),
    at
  };
}
function withUnknowns(value, later, address) {
  if (later.kind === "scalar" && later.value === true) {
    return unknown(`a part of \`${address}\` is known after apply`, value.span, keyOf2(later));
  }
  if (later.kind === "list" && (value.kind === "list" || value.kind === "missing")) {
    const size = Math.max(items(value).length, later.items.length);
    const all = Array.from({ length: size }, (_, i) => withUnknowns(child(value, i), child(later, i), address));
    return list(all, value.span, keyOf2(value.kind === "list" ? value : later));
  }
  if (value.kind === "list")
    return { ...value, items: value.items.map((v) => withUnknowns(v, child(later, 0), address)) };
  if (value.kind !== "map" && later.kind !== "map") return value;
  const names2 = new Set([...entries(value), ...entries(later)].map(([name]) => name));
  const found = [...names2].flatMap((name) => {
    const entry2 = withUnknowns(child(value, name), child(later, name), address);
    return isAbsent(entry2) ? [] : [[name, entry2]];
  });
  return mapping(new Map(found), value.span, keyOf2(value));
}
function isAbsent(value) {
  if (value.kind === "list") return value.items.length === 0;
  return value.kind === "missing" || value.kind === "scalar" && value.value === null;
}
function keyOf2({ keySpan: keySpan2 }) {
  return keySpan2 ? { keySpan: keySpan2 } : {};
}
function marked(value, marks) {
  if (marks.kind === "scalar") return marks.value === true ? { ...value, sensitive: true } : value;
  if (value.kind === "list" && marks.kind === "list") {
    return { ...value, items: value.items.map((item, i) => marked(item, child(marks, i))) };
  }
  if (value.kind !== "map" || marks.kind !== "map") return value;
  return { ...value, entries: new Map([...value.entries].map(([k, v]) => [k, marked(v, child(marks, k))])) };
}

// src/platforms/terraform/plan/references.ts
var maxSteps3 = 64;
function planLinks(all, configuration2) {
  const byBlock = /* @__PURE__ */ new Map();
  for (const one2 of all) {
    const key = blockAddress(one2.planned);
    const known = byBlock.get(key);
    if (known) known.push(one2);
    else byBlock.set(key, [one2]);
  }
  const modules = new Set(all.map(({ planned }) => planned.module));
  const search = { byBlock, modules, configuration: configuration2 };
  return all.flatMap((from) => linksFrom(from, search));
}
function blockAddress({ module, mode, type, name }) {
  return `${module === "" ? "" : `${module}.`}${mode === "data" ? "data." : ""}${type}.${name}`;
}
function linksFrom(from, search) {
  const { planned, resource } = from;
  const module = moduleAt(search.configuration, planned.modules);
  const wanted = `${planned.mode === "data" ? "data." : ""}${planned.type}.${planned.name}`;
  const declared = items(get(module, "resources")).find((r) => text(get(r, "address")) === wanted);
  if (!declared) return [];
  return [...entries(get(declared, "expressions"))].flatMap(([argument, expression]) => {
    const found = /* @__PURE__ */ new Set();
    const steps = { left: maxSteps3 };
    for (const reference of referencesIn(expression)) {
      resolve(reference, { modules: planned.modules, address: planned.module, key: planned.key }, search, found, steps);
    }
    return [...found].flatMap(
      (to) => to === from ? [] : ["reference", argument].map((via) => ({ from: resource, to: to.resource, via, span: expression.span }))
    );
  });
}
function referencesIn(expression) {
  if (expression.kind === "list") return expression.items.flatMap(referencesIn);
  return [...entries(expression)].flatMap(([name, value]) => {
    if (name === "references") return longest(items(value).map((item) => text(item)));
    return name === "constant_value" ? [] : referencesIn(value);
  });
}
function longest(references) {
  return references.filter((r) => !references.some((other) => other.startsWith(`${r}.`) || other.startsWith(`${r}[`)));
}
function moduleAt(root, names2) {
  return names2.reduce((module, name) => get(module, ["module_calls", name, "module"]), root);
}
function resolve(reference, at, search, found, steps) {
  if (steps.left-- <= 0) return;
  const [first = "", second2 = "", third = ""] = reference.split(".").map((part) => part.replace(/\[.*/, ""));
  const prefix = at.address === "" ? "" : `${at.address}.`;
  if (first === "var") {
    const call2 = get(moduleAt(search.configuration, at.modules.slice(0, -1)), ["module_calls", at.modules.at(-1) ?? ""]);
    const address = parentOf(at.address);
    const outer = { modules: at.modules.slice(0, -1), address, key: at.address.slice(address.length) };
    for (const inner2 of referencesIn(get(call2, ["expressions", second2]))) resolve(inner2, outer, search, found, steps);
    return;
  }
  if (first === "module") {
    const modules = [...at.modules, second2];
    const output = child(get(moduleAt(search.configuration, modules), "outputs"), third);
    for (const address of moduleInstances(`${prefix}module.${second2}`, reference, at.key, search)) {
      const inner2 = { modules, address, key: "" };
      for (const next of referencesIn(get(output, "expression"))) resolve(next, inner2, search, found, steps);
    }
    return;
  }
  const name = first === "data" ? `data.${second2}.${third}` : `${first}.${second2}`;
  const candidates = search.byBlock.get(`${prefix}${name}`) ?? [];
  const exact = candidates.filter((c) => reference.includes(c.planned.key) && c.planned.key !== "");
  const paired = exact.length > 0 ? exact : candidates.filter((c) => c.planned.key === at.key);
  for (const candidate of paired.length > 0 ? paired : candidates) found.add(candidate);
}
function moduleInstances(called2, reference, key, { modules }) {
  const all = [...modules].filter((m) => m.startsWith(called2) && /^(?:\[[^\]]*\])?$/.test(m.slice(called2.length)));
  const exact = all.filter((m) => m !== called2 && reference.includes(m.slice(called2.length)));
  const paired = exact.length > 0 ? exact : all.filter((m) => m.slice(called2.length) === key);
  return paired.length > 0 ? paired : all;
}
function parentOf(address) {
  return /^(.*)\.module\./.exec(address)?.[1] ?? "";
}

// src/platforms/terraform/plan/index.ts
function planModel(parsed, project, load) {
  const plan = planOf(parsed);
  if (!plan) return void 0;
  const beside = posix3.dirname(parsed.file.path);
  const directory = beside === "." ? "" : beside;
  const root = hasConfiguration(project, directory) ? load(directory) : void 0;
  const modelled = plan.resources.map((planned) => {
    const block3 = root && blockOf(planned, root, project, load);
    return { planned, resource: block3 ? inSource(planned, block3) : inPlan(planned) };
  });
  const links = planLinks(modelled, plan.configuration);
  const referred = /* @__PURE__ */ new Map();
  for (const { from, to } of links) referred.set(from, (referred.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  const parties = modelled.filter(({ planned }) => planned.mode === "managed").map(({ planned, resource }) => ({
    type: planned.type,
    resource,
    argument: (name) => {
      const value = get(resource.body, name);
      return value.kind === "missing" ? void 0 : value;
    },
    expression: () => void 0
  }));
  return {
    directory,
    resources: modelled.map(({ resource }) => resource),
    links: [...links, ...nameLinks(parties, referred)]
  };
}
function blockOf({ modules, mode, type, name }, root, project, load) {
  let source2 = root;
  for (const [i, called2] of modules.entries()) {
    const call2 = source2.calls.get(called2);
    const written2 = call2 && sourceText(call2);
    if (written2 === void 0) return void 0;
    const located = locate(written2, source2.directory, root.directory, modules.slice(0, i + 1), project);
    if (located.kind !== "directory") return void 0;
    source2 = load(located.directory);
  }
  return source2.resources.get(`${mode === "data" ? "data." : ""}${type}.${name}`);
}
function inSource(planned, block3) {
  return modelOf(planned, placeIn(block3, planned.values), block3.header, block3.span);
}
function inPlan(planned) {
  const address = get(planned.at, "address");
  return modelOf(planned, planned.values, address.span, planned.at.span);
}
function modelOf(planned, body, header, extent) {
  const { address, mode, type, name } = planned;
  const kind = mode === "data" ? `data.${type}` : type;
  const facts = awsFacts(kind, body, header);
  return {
    kind: `tf/${kind}`,
    address,
    name: `${kind}.${name}`,
    body,
    ...facts ? { facts } : {},
    header,
    extent
  };
}

// src/platforms/terraform/plan/supersede.ts
function supersede(plans) {
  const planned = new Map(plans.flatMap((plan) => plan.resources).map((resource) => [resource.address, resource]));
  const blocks3 = new Set([...planned.keys()].map(withoutKeys));
  const covers = (resource) => blocks3.has(withoutKeys(resource.address)) && isInstance(resource);
  const end = (resource) => covers(resource) ? planned.get(resource.address) : resource;
  return {
    covers,
    link(link) {
      if (blocks3.size === 0) return link;
      const [from, to] = [end(link.from), end(link.to)];
      return from && to ? { ...link, from, to } : void 0;
    }
  };
}
function withoutKeys(address) {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
function isInstance({ kind }) {
  return !/^tf\/(?:(?:variable|output|module|locals|terraform)$|provider\.)/.test(kind);
}

// src/platforms/terraform/instance.ts
import { posix as posix4 } from "node:path";

// src/platforms/terraform/eval/traversals.ts
function traversals(expression) {
  const found = [];
  visit(expression, /* @__PURE__ */ new Set(), found);
  return found;
}
function rootName(e) {
  let step = e;
  while (step.type === "get-attr" || step.type === "index" && isConstant(step.key)) step = step.target;
  return step.type === "variable" ? step.name : void 0;
}
function isConstant(e) {
  if (e.type === "literal") return true;
  return e.type === "template" && e.parts.every((p) => p.type === "text");
}
function visit(e, bound, found) {
  const root = rootName(e);
  if (root !== void 0) {
    if (!bound.has(root)) found.push(e);
    return;
  }
  if (e.type === "template") visitParts(e.parts, bound, found);
  else if (e.type === "for") visitFor(e, bound, found);
  else for (const part of children(e)) visit(part, bound, found);
}
function visitFor(e, bound, found) {
  visit(e.collection, bound, found);
  const inner2 = within(bound, e.keyName, e.valueName);
  for (const part of [e.key, e.value, e.condition]) if (part) visit(part, inner2, found);
}
function children(e) {
  switch (e.type) {
    case "get-attr":
      return [e.target];
    case "index":
      return [e.target, e.key];
    case "splat":
      return [e.target, ...keysOf(e.each)];
    case "call":
      return e.args;
    case "unary":
      return [e.operand];
    case "binary":
      return [e.left, e.right];
    case "conditional":
      return [e.condition, e.then, e.else];
    case "tuple":
      return e.items;
    case "object":
      return e.items.flatMap((item) => item.literal ? [item.value] : [item.key, item.value]);
    case "parenthesized":
      return [e.inner];
    case "literal":
    case "variable":
    case "invalid":
      return [];
  }
}
function keysOf(steps) {
  return steps.flatMap((s) => s.type === "index" ? [s.key] : s.type === "splat" ? keysOf(s.each) : []);
}
function visitParts(parts, bound, found) {
  for (const part of parts) {
    if (part.type === "interpolation") visit(part.value, bound, found);
    if (part.type === "if") {
      visit(part.condition, bound, found);
      visitParts(part.then, bound, found);
      visitParts(part.else, bound, found);
    }
    if (part.type === "for") {
      visit(part.collection, bound, found);
      visitParts(part.body, within(bound, part.key, part.value), found);
    }
  }
}
function within(bound, ...names2) {
  return /* @__PURE__ */ new Set([...bound, ...names2.filter((n) => n !== void 0)]);
}

// src/platforms/terraform/eval/functions/control.ts
function attempt(expression, site) {
  const problems = [];
  const scope = withSink(site.scope, problems);
  const value = site.evaluate(expression, scope);
  const failed = problems.some((p) => p.severity === "error");
  return { value, failed, undecided: unknownWithin(expression, site) };
}
function unknownWithin(expression, site) {
  for (const reference of traversals(expression)) {
    const problems = [];
    const value = site.evaluate(reference, withSink(site.scope, problems));
    if (problems.length === 0 && isPartlyUnknown(value)) return value;
  }
  return void 0;
}
var attemptAll = {
  kind: "lazy",
  call: (args, site) => {
    const via = "result of `try`";
    if (args.length === 0) return fail(site.scope, site.span, "tf-invalid-call", "`try`: it needs an argument");
    for (const arg of args) {
      const { value, failed, undecided: undecided2 } = attempt(arg, site);
      if (undecided2) return dependent([undecided2], site.span, anyType, via);
      if (!failed) return placed(value, site.span, via);
    }
    return fail(site.scope, site.span, "tf-invalid-call", "`try`: every argument fails");
  }
};
var can = {
  kind: "lazy",
  call: ([arg, ...others], site) => {
    const via = "result of `can`";
    if (!arg || others.length > 0) return fail(site.scope, site.span, "tf-invalid-call", "`can`: it takes 1 argument");
    const { value, failed, undecided: undecided2 } = attempt(arg, site);
    if (undecided2) return dependent([undecided2], site.span, boolType, via);
    return computed2(!failed, site.span, [value], via);
  }
};
var control = { can, try: attemptAll };

// src/platforms/terraform/eval/functions/define.ts
var fault = (message, argument) => argument === void 0 ? { fault: message } : { fault: message, argument };
function isFault(answer) {
  return typeof answer === "object" && answer !== null && "fault" in answer;
}
var text2 = { type: stringType };
var number = { type: numberType };
var anything = { type: anyType };
var anythingAtAll = { type: anyType, nulls: true, needs: "none" };
var list2 = { type: listOf(anyType) };
var textList = { type: listOf(stringType), needs: "whole" };
var set = { type: setOf(anyType) };
var map = { type: mapOf(anyType) };
function define(definition) {
  return { kind: "eager", call: (args, site) => invoke(definition, args, site) };
}
function invoke(definition, given, site) {
  const { parameters, rest, returns } = definition;
  const at = { span: site.span, site, via: `result of \`${site.name}\`` };
  const least = parameters.length - (definition.optional ?? 0);
  if (given.length < least || !rest && given.length > parameters.length) {
    return refuse(fault(arityMessage(least, rest ? void 0 : parameters.length, given.length)), at, returns);
  }
  const args = [];
  for (const [i, value] of given.entries()) {
    const result = prepare(value, parameters[i] ?? rest ?? anything, i);
    if (isFault(result)) return refuse(result, at, returns);
    args.push(result);
  }
  const missing2 = args.findIndex((value, i) => !isReady(value, parameters[i] ?? rest ?? anything));
  const answer = missing2 < 0 ? definition.implement(args, at) : dependent([args[missing2] ?? args[0], ...args].filter(isValue), site.span, returns, at.via);
  return finish(answer, definition, args, at);
}
function isValue(value) {
  return value !== void 0;
}
function prepare(value, parameter, position2) {
  if (isNull2(value) && !parameter.nulls) return fault("the argument is null", position2);
  const result = convert(value, parameter.type);
  return "value" in result ? result.value : fault(result.failure, position2);
}
function isReady(value, parameter) {
  if (parameter.needs === "none") return true;
  return parameter.needs === "whole" ? !isPartlyUnknown(value) : value.kind !== "unknown";
}
function finish(answer, definition, args, at) {
  if (isFault(answer)) return refuse(answer, at, definition.returns);
  const sensitive2 = args.some((a) => definition.keepsMarks ? a.sensitive === true : isSensitive(a));
  const value = answer !== null && typeof answer === "object" ? settle2(answer, args, at) : scalarOf(answer, args, at);
  return sensitive2 && !value.sensitive ? { ...value, sensitive: sensitive2 } : value;
}
function scalarOf(answer, args, at) {
  const { sensitive: _, ...rest } = computed2(answer, at.span, args, at.via);
  return rest;
}
function settle2(value, args, at) {
  if (value.span !== at.span) return placed(value, at.span, at.via);
  if (value.origin || value.kind === "unknown") return value;
  const { origin, via } = source(args, at.via);
  return origin && via ? { ...value, origin, via } : value;
}
function refuse(what, at, returns) {
  const { argSpans, scope, name } = at.site;
  const place = what.argument === void 0 ? at.span : argSpans[Math.min(what.argument, argSpans.length - 1)] ?? at.span;
  return fail(scope, place, "tf-invalid-call", `\`${name}\`: ${what.fault}`, void 0, returns);
}
function arityMessage(least, most, found) {
  const wanted = least === most ? `${least}` : most === void 0 ? `at least ${least}` : `${least} to ${most}`;
  return `it takes ${wanted} arguments, not ${found}`.replace(/\b1 arguments/, "1 argument");
}
function ofText(returns, implement, parameters = implement.length) {
  return define({
    parameters: Array.from({ length: parameters }, () => text2),
    returns,
    implement: (args) => implement(...args.map(textOf))
  });
}
function textOf(value) {
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : "";
}
function numberOf(value) {
  return value?.kind === "scalar" && isNumeric(value.value) ? value.value : 0;
}
function makeList(items2, at, element2 = unify(items2.map(typeOf))) {
  const made = list(items2, at.span);
  return element2 ? withType(made, listOf(element2)) : made;
}
function itemsOf(value) {
  return value?.kind === "list" ? value.items : [];
}
function unknownResult(args, at, type, prefix) {
  return dependent(args, at.span, type, at.via, prefix);
}

// src/platforms/terraform/eval/functions/conversion.ts
function conversion(type) {
  return define({
    parameters: [anythingAtAll],
    returns: type,
    keepsMarks: true,
    implement: ([value]) => {
      if (!value) return null;
      const result = convert(value, type);
      return "value" in result ? result.value : fault(result.failure, 0);
    }
  });
}
var sensitive = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]) => value ? { ...value, sensitive: true } : null
});
var nonsensitive = {
  kind: "eager",
  call: (args, site) => {
    const { sensitive: _, ...rest } = sensitive.call(args, site);
    return rest;
  }
};
var issensitive = define({
  parameters: [anythingAtAll],
  returns: boolType,
  keepsMarks: true,
  implement: ([value]) => value?.sensitive === true
});
var ephemeralasnull = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]) => value ?? null
});
var assumenotnull = define({
  parameters: [anythingAtAll],
  returns: anyType,
  keepsMarks: true,
  implement: ([value]) => value && !isNull2(value) ? value : fault("the value is null", 0)
});
var assumestringprefix = define({
  parameters: [{ type: stringType, needs: "none" }, text2],
  returns: stringType,
  implement: ([value, prefix], at) => {
    const wanted = textOf(prefix);
    if (value?.kind === "unknown")
      return withType(unknown(value.why, at.span, { origin: value, prefix: wanted }), stringType);
    return textOf(value).startsWith(wanted) ? textOf(value) : fault(`the text does not begin with ${JSON.stringify(wanted)}`, 0);
  }
});
function assumedLength(type, hasMaximum) {
  return define({
    parameters: hasMaximum ? [{ type }, number, number] : [{ type }, number],
    returns: type,
    keepsMarks: true,
    implement: ([value, least, most]) => {
      if (!value || value.kind !== "list" && value.kind !== "map") return fault("a collection is needed", 0);
      if (value.open) return value;
      const size = value.kind === "list" ? value.items.length : value.entries.size;
      if (size < numberOf(least)) return fault(`there are only ${size} elements`, 0);
      return most && size > numberOf(most) ? fault(`there are ${size} elements`, 0) : value;
    }
  });
}
var conversions = {
  assumelistlength: assumedLength(listOf(anyType), true),
  assumelistlengthmin: assumedLength(listOf(anyType), false),
  assumemaplength: assumedLength(mapOf(anyType), true),
  assumemaplengthmin: assumedLength(mapOf(anyType), false),
  assumenotnull,
  assumesetlength: assumedLength(setOf(anyType), true),
  assumesetlengthmin: assumedLength(setOf(anyType), false),
  assumestringprefix,
  ephemeralasnull,
  issensitive,
  nonsensitive,
  sensitive,
  tobool: conversion(boolType),
  tolist: conversion(listOf(anyType)),
  tomap: conversion(mapOf(anyType)),
  tonumber: conversion(numberType),
  toset: conversion(setOf(anyType)),
  tostring: conversion(stringType)
};

// src/platforms/terraform/eval/functions/crypto.ts
import { createHash } from "node:crypto";
function digest(algorithm, form, bytes) {
  return createHash(algorithm).update(bytes).digest(form);
}
function digestOf(algorithm, form) {
  return ofText(stringType, (value) => digest(algorithm, form, value));
}
var namespaces = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
var uuidv5 = ofText(stringType, (namespace, name) => {
  const space2 = namespaces[namespace] ?? namespace;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(space2)) {
    return fault("the namespace must be dns, url, oid, x500 or a UUID", 0);
  }
  const bytes = createHash("sha1").update(Buffer.from(space2.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
});
var cryptographic = {
  base64sha256: digestOf("sha256", "base64"),
  base64sha512: digestOf("sha512", "base64"),
  md5: digestOf("md5", "hex"),
  sha1: digestOf("sha1", "hex"),
  sha256: digestOf("sha256", "hex"),
  sha512: digestOf("sha512", "hex"),
  uuidv5
};

// src/platforms/terraform/eval/functions/date.ts
var second = 1000000000n;
var pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([+-])(\d\d):(\d\d))$/;
function parse2(written2) {
  const found = pattern.exec(written2);
  if (!found) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = found.slice(1, 7).map(Number);
  const [offsetHours, offsetMinutes] = [Number(found[9] ?? 0), Number(found[10] ?? 0)];
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const inRange = month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  if (!inRange || hour > 23 || minute > 59 || seconds > 59 || offsetHours > 23 || offsetMinutes > 59) return void 0;
  const offset = (found[8] === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const local2 = date.getTime() / 1e3 + hour * 3600 + minute * 60 + seconds;
  const fraction = BigInt((found[7] ?? "0").padEnd(9, "0"));
  return { instant: BigInt(local2 - offset * 60) * second + fraction, offset };
}
function invalid2(written2, argument) {
  return fault(`${JSON.stringify(written2)} is no timestamp like 2006-01-02T15:04:05Z`, argument);
}
function local({ instant, offset }) {
  return new Date(Number(instant / 1000000n) + offset * 6e4);
}
function two(value) {
  return String(value).padStart(2, "0");
}
function zone(offset, separator) {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
function timestampText(moment) {
  const stamp = local(moment).toISOString().slice(0, 19);
  return stamp + (moment.offset === 0 ? "Z" : zone(moment.offset, ":"));
}
var units = {
  h: 3600n * second,
  m: 60n * second,
  s: second,
  ms: 1000000n,
  us: 1000n,
  \u00B5s: 1000n,
  \u03BCs: 1000n,
  ns: 1n
};
function parseDuration(written2) {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(written2) ?? [];
  if (rest === "0") return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:h|ms|us|µs|μs|ns|m|s))+$/.test(rest) || rest.length > 100) return void 0;
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = "s"] of rest.matchAll(/(\d*)\.?(\d*)(h|ms|us|µs|μs|ns|m|s)/g)) {
    const scale = units[unit] ?? 1n;
    total += BigInt(whole || "0") * scale + BigInt(fraction || "0") * scale / 10n ** BigInt(fraction.length);
  }
  return sign === "-" ? -total : total;
}
var timeadd = ofText(stringType, (written2, duration) => {
  const moment = parse2(written2);
  if (!moment) return invalid2(written2, 0);
  const change = parseDuration(duration);
  if (change === void 0) return fault(`${JSON.stringify(duration)} is no duration like 1h30m`, 1);
  const result = { ...moment, instant: moment.instant + change };
  return Number.isNaN(local(result).getTime()) ? fault("the result is no date", 1) : timestampText(result);
});
var timecmp = ofText(numberType, (a, b) => {
  const [left, right] = [parse2(a), parse2(b)];
  if (!left) return invalid2(a, 0);
  if (!right) return invalid2(b, 1);
  return left.instant < right.instant ? -1 : left.instant > right.instant ? 1 : 0;
});
var months = "January February March April May June July August September October November December".split(" ");
var days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var fields = {
  YYYY: (t) => String(t.getUTCFullYear()).padStart(4, "0"),
  YY: (t) => two(t.getUTCFullYear() % 100),
  MMMM: (t) => months[t.getUTCMonth()] ?? "",
  MMM: (t) => months[t.getUTCMonth()]?.slice(0, 3) ?? "",
  MM: (t) => two(t.getUTCMonth() + 1),
  M: (t) => String(t.getUTCMonth() + 1),
  DD: (t) => two(t.getUTCDate()),
  D: (t) => String(t.getUTCDate()),
  EEEE: (t) => days[t.getUTCDay()] ?? "",
  EEE: (t) => days[t.getUTCDay()]?.slice(0, 3) ?? "",
  hh: (t) => two(t.getUTCHours()),
  h: (t) => String(t.getUTCHours()),
  HH: (t) => two(t.getUTCHours() % 12 || 12),
  H: (t) => String(t.getUTCHours() % 12 || 12),
  AA: (t) => t.getUTCHours() < 12 ? "AM" : "PM",
  aa: (t) => t.getUTCHours() < 12 ? "am" : "pm",
  mm: (t) => two(t.getUTCMinutes()),
  m: (t) => String(t.getUTCMinutes()),
  ss: (t) => two(t.getUTCSeconds()),
  s: (t) => String(t.getUTCSeconds()),
  ZZZZZ: (_, offset) => zone(offset, ":"),
  ZZZZ: (_, offset) => zone(offset, ""),
  ZZZ: (_, offset) => offset === 0 ? "UTC" : zone(offset, ""),
  Z: (_, offset) => offset === 0 ? "Z" : zone(offset, ":")
};
var formatdate = ofText(stringType, (format2, written2) => {
  const moment = parse2(written2);
  if (!moment) return invalid2(written2, 1);
  const time = local(moment);
  let result = "";
  for (const [token] of format2.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (token.startsWith("'")) {
      if (!/^'(?:[^']|'')*'$/.test(token)) return fault("a quote is not closed", 0);
      result += token.slice(1, -1).replaceAll("''", "'");
      continue;
    }
    const field = fields[token];
    if (!field && /^[A-Za-z]/.test(token)) return fault(`there is no format \`${token}\`; put text in single quotes`, 0);
    result += field ? field(time, moment.offset) : token;
  }
  return result;
});
function undetermined(why, parameters) {
  return define({
    parameters: Array.from({ length: parameters }, () => ({ type: stringType, needs: "none" })),
    optional: parameters,
    returns: stringType,
    implement: (_, at) => ({ kind: "unknown", why, span: at.span, type: stringType })
  });
}
var dates = {
  formatdate,
  plantimestamp: undetermined("it is the time of the plan", 0),
  timeadd,
  timecmp,
  timestamp: undetermined("it is the time of the run", 0)
};
var undeterminedFunctions = {
  bcrypt: undetermined("the hash has a new salt in every run", 2),
  rsadecrypt: undetermined("it needs a private key", 2),
  uuid: undetermined("it is new in every run", 0)
};

// src/platforms/terraform/eval/csv.ts
function parseCsv(text3) {
  const rows = [];
  let at = 0;
  while (at < text3.length) {
    const row2 = [];
    const line = rows.length + 1;
    for (; ; ) {
      const cell2 = text3[at] === '"' ? quotedCell(text3, at) : plainCell(text3, at);
      if (!cell2) return { fault: `row ${line}: a quote stands where none may`, argument: 0 };
      row2.push(cell2.value);
      at = cell2.end;
      if (text3[at] !== ",") break;
      at++;
    }
    if (text3[at] === "\r") at++;
    at++;
    if (row2.length === 1 && row2[0] === "") continue;
    if (rows[0] && row2.length !== rows[0].length) {
      return { fault: `row ${line} has ${row2.length} cells, the header ${rows[0].length}`, argument: 0 };
    }
    rows.push(row2);
  }
  return rows.length > 0 ? rows : { fault: "there is no header line", argument: 0 };
}
function plainCell(text3, start) {
  let end = start;
  while (end < text3.length && text3[end] !== "," && text3[end] !== "\n" && !(text3[end] === "\r" && text3[end + 1] === "\n")) {
    if (text3[end] === '"') return void 0;
    end++;
  }
  return { value: text3.slice(start, end), end };
}
function quotedCell(text3, start) {
  let value = "";
  let at = start + 1;
  for (; ; ) {
    const close = text3.indexOf('"', at);
    if (close < 0) return void 0;
    value += text3.slice(at, close);
    if (text3[close + 1] === '"') {
      value += '"';
      at = close + 2;
      continue;
    }
    const next = text3[close + 1];
    return next === void 0 || next === "," || next === "\n" || next === "\r" ? { value, end: close + 1 } : void 0;
  }
}

// src/platforms/terraform/eval/functions/decode.ts
function fileOf(value) {
  for (let v = value, hops = 0; v && hops < 20; v = v.origin, hops++) {
    const { file: file2, start, end } = v.span;
    if (start === 0 && end === file2.text.length && file2.text === textOf(value)) return file2;
  }
  return void 0;
}
var jsondecode = define({
  parameters: [text2],
  returns: anyType,
  implement: ([source2], at) => {
    const wrong = jsonFault(textOf(source2));
    return wrong ?? decode(source2, at, "JSON");
  }
});
function jsonFault(written2) {
  try {
    JSON.parse(written2);
    return void 0;
  } catch {
    return fault("the text is not valid JSON", 0);
  }
}
var yamldecode = define({
  parameters: [text2],
  returns: anyType,
  implement: ([source2], at) => decode(source2, at, "YAML")
});
function decode(source2, at, language) {
  const file2 = source2 && fileOf(source2);
  const parsed = parseYaml(file2 ?? { path: at.span.file.path, text: textOf(source2) });
  const wrong = parsed.problems.find((p) => p.severity === "error");
  if (wrong) return fault(`the text is not valid ${language}: ${wrong.message}`, 0);
  const { documents: documents2 } = parsed.tree;
  if (documents2.length > 1) return fault("the text has more than one document", 0);
  const value = documents2[0]?.value;
  if (!value || value.kind === "missing") return language === "YAML" ? null : fault("the text is empty", 0);
  if (sizeOf(value).levels > maxNesting) return fault(`the text is nested more than ${maxNesting} levels deep`, 0);
  return file2 ? { ...value, span: at.span, origin: value, via: at.via } : relocated(value, at.span);
}
function relocated(value, span2) {
  switch (value.kind) {
    case "list":
      return list(
        value.items.map((i) => relocated(i, span2)),
        span2
      );
    case "map":
      return mapping(new Map([...value.entries].map(([k, v]) => [k, relocated(v, span2)])), span2);
    case "scalar":
      return scalar(value.value, span2, { style: "computed" });
    default:
      return unknown("the text could not be read", span2);
  }
}
var csvdecode = define({
  parameters: [text2],
  returns: listOf(anyType),
  implement: ([source2], at) => {
    const rows = parseCsv(textOf(source2));
    if (isFault(rows)) return rows;
    const [header = [], ...records] = rows;
    if (new Set(header).size < header.length) return fault("two columns have the same name", 0);
    const items2 = records.map((record) => row(header, record, at));
    return makeList(items2, at);
  }
});
function row(header, record, at) {
  const cells = header.map((name, i) => [
    name,
    scalar(record[i] ?? "", at.span, { style: "computed" })
  ]);
  return mapping(new Map(cells), at.span);
}
var decoders = { csvdecode, jsondecode, yamldecode };

// src/platforms/terraform/eval/functions/encode.ts
import { gunzipSync } from "node:zlib";

// src/platforms/terraform/eval/charsets.ts
function decodeBytes(bytes, charset) {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function encodeBytes(text3, charset) {
  const name = canonical(charset);
  if (name === void 0) return "unsupported";
  if (name === "utf-8") return Buffer.from(text3);
  if (name === "utf-16le") return Buffer.from(text3, "utf16le");
  if (name === "utf-16be") return Buffer.from(text3, "utf16le").swap16();
  const table3 = singleByteTable(name);
  if (!table3) return "unsupported";
  const bytes = [];
  for (const c of text3) {
    const byte = table3.get(c);
    if (byte === void 0) return void 0;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
function canonical(charset) {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return void 0;
  }
}
var tables = /* @__PURE__ */ new Map();
function singleByteTable(name) {
  const known = tables.get(name);
  if (known) return known;
  const table3 = /* @__PURE__ */ new Map();
  for (let byte = 0; byte < 256; byte++) {
    const c = decodeBytes(Uint8Array.of(byte), name);
    if (c !== void 0 && c.length > 0) table3.set(c, byte);
  }
  if (table3.size < 200) return void 0;
  tables.set(name, table3);
  return table3;
}

// src/platforms/terraform/eval/yaml-text.ts
function yamlText(value) {
  if (isEmpty(value)) return value.kind === "list" ? "[]\n" : "{}\n";
  if (value.kind === "list" || value.kind === "map") return block2(value, 0);
  const written2 = scalarText(value, 0);
  return `${written2}
${/^["|]/.test(written2) ? "" : "...\n"}`;
}
function block2(value, depth) {
  const indent2 = "  ".repeat(depth);
  if (value.kind === "list") return value.items.map((item) => `${indent2}- ${afterDash(item, depth)}`).join("");
  if (value.kind !== "map") return `${scalarText(value, depth)}
`;
  return sortedKeys(value.entries).map(([name, entry2]) => `${indent2}${quoted(name)}:${afterColon(entry2, depth)}`).join("");
}
function afterDash(item, depth) {
  if (isEmpty(item)) return item.kind === "list" ? "[]\n" : "{}\n";
  if (item.kind !== "list" && item.kind !== "map") return `${scalarText(item, depth + 1)}
`;
  return block2(item, depth + 1).trimStart();
}
function afterColon(entry2, depth) {
  if (isEmpty(entry2)) return entry2.kind === "list" ? " []\n" : " {}\n";
  if (entry2.kind === "list") return `
${block2(entry2, depth)}`;
  if (entry2.kind === "map") return `
${block2(entry2, depth + 1)}`;
  return ` ${scalarText(entry2, depth + 1)}
`;
}
function isEmpty(value) {
  return value.kind === "list" && value.items.length === 0 || value.kind === "map" && value.entries.size === 0;
}
function scalarText(value, depth) {
  const found = value.kind === "scalar" ? value.value : null;
  if (typeof found !== "string") return isNumeric(found) ? formatNumber(found) : String(found);
  return found.includes("\n") && !/[^\t\n\x20-\uffff]|^\s|\s\n/.test(found) ? literal3(found, depth) : quoted(found);
}
function literal3(text3, depth) {
  const indent2 = "  ".repeat(Math.max(1, depth));
  const chomp = !text3.endsWith("\n") ? "-" : text3.endsWith("\n\n") ? "+" : "";
  const lines = text3.replace(/\n$/, "").split("\n");
  return `|${chomp}
${lines.map((line) => line === "" ? "" : indent2 + line).join("\n")}`;
}
function quoted(text3) {
  return JSON.stringify(text3);
}

// src/platforms/terraform/eval/functions/encode.ts
function encoder(write, prefix) {
  return define({
    parameters: [anythingAtAll],
    returns: stringType,
    implement: ([value], at) => value ? encoded(value, write, prefix(value), at) : null
  });
}
function encoded(value, write, prefix, at) {
  const more = { span: at.span, origin: value, via: at.via };
  if (!isPartlyUnknown(value)) return { kind: "scalar", value: write(value), style: "computed", ...more };
  const why = value.kind === "unknown" ? value.why : "part of the encoded value is not known";
  return { kind: "unknown", why, ...prefix ? { prefix } : {}, ...more };
}
function jsonPrefix(value) {
  if (value.kind === "list") return "[";
  if (value.kind === "map") return "{";
  return value.kind === "unknown" && typeOf(value).kind === "string" ? '"' : "";
}
function fromBase64(written2) {
  const clean2 = written2.replace(/[\r\n]/g, "");
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(clean2) ? Buffer.from(clean2, "base64") : void 0;
}
var base64decode = ofText(stringType, (written2) => {
  const bytes = fromBase64(written2);
  if (!bytes) return fault("the text is not valid base64", 0);
  return decodeBytes(bytes, "UTF-8") ?? fault("the decoded bytes are not UTF-8 text", 0);
});
var base64gunzip = ofText(stringType, (written2) => {
  const bytes = fromBase64(written2);
  if (!bytes) return fault("the text is not valid base64", 0);
  const plain2 = gunzip(bytes);
  if (!plain2) return fault(`the bytes are no gzip data of at most ${maxText} bytes`, 0);
  return decodeBytes(plain2, "UTF-8") ?? fault("the unpacked bytes are not UTF-8 text", 0);
});
function gunzip(bytes) {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxText });
  } catch {
    return void 0;
  }
}
var base64gzip = define({
  parameters: [text2],
  returns: stringType,
  implement: ([value], at) => ({
    kind: "unknown",
    why: "the compressed bytes depend on the Terraform release",
    prefix: "H4sIAAAAAAAA/",
    span: at.span,
    ...value ? { origin: value, via: at.via } : {}
  })
});
var textencodebase64 = ofText(stringType, (value, charset) => {
  const bytes = encodeBytes(value, charset);
  if (bytes === "unsupported") return fault(`there is no encoding ${JSON.stringify(charset)}`, 1);
  return bytes ? bytes.toString("base64") : fault(`the text has characters that ${charset} can't write`, 0);
});
var textdecodebase64 = ofText(stringType, (written2, charset) => {
  const bytes = fromBase64(written2);
  if (!bytes) return fault("the text is not valid base64", 0);
  return decodeBytes(bytes, charset) ?? fault(`the bytes can't be read as ${JSON.stringify(charset)}`, 1);
});
function urlEncode(value) {
  return encodeURIComponent(Buffer.from(value).toString()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%20/g, "+");
}
var urldecode = ofText(stringType, (written2) => {
  try {
    return decodeURIComponent(written2.replaceAll("+", " "));
  } catch {
    return fault("the text is not a valid query encoding", 0);
  }
});
function toBase64(bytes) {
  return Buffer.from(bytes).toString("base64");
}
var encoders = {
  base64decode,
  base64encode: ofText(stringType, (value) => toBase64(Buffer.from(value))),
  base64gunzip,
  base64gzip,
  jsonencode: encoder(jsonText, jsonPrefix),
  textdecodebase64,
  textencodebase64,
  urldecode,
  urlencode: ofText(stringType, urlEncode),
  yamlencode: encoder(yamlText, () => "")
};

// src/platforms/terraform/eval/glob.ts
var maxPattern = 1e3;
function globMatcher(pattern2) {
  if (pattern2.length > maxPattern) return void 0;
  try {
    const source2 = translate(pattern2);
    if (source2 === void 0) return void 0;
    const expression = new RegExp(`^${source2}$`, "su");
    return (path) => expression.test(path);
  } catch {
    return void 0;
  }
}
function translate(pattern2) {
  let result = "";
  let braces = 0;
  for (let i = 0; i < pattern2.length; i++) {
    const c = pattern2[i] ?? "";
    if (c === "*") {
      const stars = /^\*+\/?/.exec(pattern2.slice(i))?.[0] ?? "*";
      const across = stars.startsWith("**");
      const directories = across && stars.endsWith("/");
      result += directories ? "(?:[^/]+/)*" : across ? ".*" : "[^/]*";
      i += (directories || across ? stars.length : stars.replace("/", "").length) - 1;
    } else if (c === "?") result += "[^/]";
    else if (c === "[") {
      const set2 = /^\[([!^]?)([^\]/]+)\]/.exec(pattern2.slice(i));
      if (!set2) return void 0;
      result += `[${set2[1] ? "^" : ""}${(set2[2] ?? "").replace(/[\\[\]^&~]/g, "\\$&")}]`;
      i += set2[0].length - 1;
    } else if (c === "{") {
      braces++;
      result += "(?:";
    } else if (c === "}" && braces > 0) {
      braces--;
      result += ")";
    } else if (c === "," && braces > 0) result += "|";
    else if (c === "\\") result += literally2(pattern2[++i] ?? "");
    else result += literally2(c);
  }
  return braces === 0 ? result : void 0;
}
function literally2(c) {
  return c.replace(/[.+^$()|[\]{}\\/*?-]/g, "\\$&").replace("\\-", "-");
}

// src/platforms/terraform/eval/functions/files.ts
function contentsOf(path, at) {
  const read2 = at.site.scope.files.read(path);
  if (read2.kind === "outside") return unknown(`${path} is outside the scanned project`, at.span);
  if (read2.kind === "absent") return fault(`there is no file ${JSON.stringify(path)} in the project`, 0);
  return { file: read2.file, bytes: read2.bytes ?? Buffer.from(read2.file.text) };
}
function isContents(found) {
  return "file" in found;
}
function ofFile(implement) {
  return define({
    parameters: [text2],
    returns: stringType,
    implement: ([path], at) => {
      const contents = contentsOf(textOf(path), at);
      return isContents(contents) ? implement(contents, at) : contents;
    }
  });
}
function fileText({ file: file2 }, at) {
  const whole = scalar(file2.text, span(file2, 0, file2.text.length));
  return { ...whole, span: at.span, origin: whole, via: `text of ${file2.path}` };
}
var file = ofFile(
  (contents, at) => decodeBytes(contents.bytes, "utf-8") === void 0 ? fault("the file is not UTF-8 text; use `filebase64`", 0) : fileText(contents, at)
);
var fileexists = define({
  parameters: [text2],
  returns: boolType,
  implement: ([path], at) => {
    const read2 = at.site.scope.files.read(textOf(path));
    return read2.kind === "outside" ? unknown(`${textOf(path)} is outside the scanned project`, at.span) : read2.kind === "file";
  }
});
var maxVisited = 2e4;
var fileset = define({
  parameters: [text2, text2],
  returns: setOf(stringType),
  implement: ([directory, pattern2], at) => {
    const matches = globMatcher(textOf(pattern2));
    if (!matches) return fault("the pattern is invalid", 1);
    const found = walk(textOf(directory), at);
    if (!found) return unknown(`${textOf(directory)} can't be listed here`, at.span);
    const items2 = found.filter(matches).map((path) => scalar(path, at.span, { style: "computed" }));
    return makeSet(withType({ kind: "list", items: items2, span: at.span, open: false }, setOf(stringType)));
  }
});
function walk(directory, at) {
  const { files: files2 } = at.site.scope;
  const found = [];
  const pending = [""];
  for (let visited = 0; pending.length > 0; visited++) {
    const below = pending.pop() ?? "";
    const names2 = files2.list(join(directory, below));
    if (!names2 || visited + found.length > maxVisited) return void 0;
    for (const name of names2) {
      if (name.endsWith("/")) pending.push(below + name);
      else found.push(below + name);
    }
  }
  return found;
}
function join(directory, below) {
  const base = directory === "" ? "." : directory.replace(/\/$/, "");
  return below === "" ? base : `${base}/${below.replace(/\/$/, "")}`;
}
function dirname(path) {
  const cut = path.lastIndexOf("/");
  return clean(cut < 0 ? "." : path.slice(0, cut + 1));
}
function basename(path) {
  const trimmed = path.replace(/\/+$/, "");
  if (trimmed === "") return path === "" ? "." : "/";
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
function clean(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute) parts.push(part);
  }
  return absolute ? `/${parts.join("/")}` : parts.join("/") || ".";
}
var abspath = define({
  parameters: [text2],
  returns: stringType,
  implement: ([path], at) => textOf(path).startsWith("/") ? clean(textOf(path)) : unknown("the absolute path differs between machines", at.span)
});
var pathexpand = define({
  parameters: [text2],
  returns: stringType,
  implement: ([path], at) => textOf(path).startsWith("~") ? unknown("the home directory differs between machines", at.span) : textOf(path)
});
function fileDigest(algorithm, form = "hex") {
  return ofFile(({ bytes }) => digest(algorithm, form, bytes));
}
var files = {
  abspath,
  basename: ofText(stringType, basename),
  dirname: ofText(stringType, dirname),
  file,
  filebase64: ofFile(({ bytes }) => Buffer.from(bytes).toString("base64")),
  filebase64sha256: fileDigest("sha256", "base64"),
  filebase64sha512: fileDigest("sha512", "base64"),
  fileexists,
  filemd5: fileDigest("md5"),
  fileset,
  filesha1: fileDigest("sha1"),
  filesha256: fileDigest("sha256"),
  filesha512: fileDigest("sha512"),
  pathexpand
};

// src/platforms/terraform/eval/graphemes.ts
var segmenter;
function splitGraphemes(text3) {
  if (/^[\x20-\x7e\n]*$/.test(text3)) return text3.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text3), (s) => s.segment);
}

// src/platforms/terraform/eval/functions/format.ts
var verbPattern = /%(?:%|([ +\-0#]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?(.?))/gsu;
function formatText(pattern2, args) {
  let result = "";
  let copied2 = 0;
  let next = 0;
  let highest = 0;
  for (const found of pattern2.matchAll(verbPattern)) {
    result += pattern2.slice(copied2, found.index);
    copied2 = found.index + found[0].length;
    if (found[0] === "%%") {
      result += "%";
      continue;
    }
    const [, flags = "", width = "0", precision, explicit, letter = ""] = found;
    if (letter === "") return fault(`the verb at position ${found.index} is not finished`, 0);
    if (explicit !== void 0) next = Number(explicit) - 1;
    const arg = args[next++];
    highest = Math.max(highest, next);
    if (!arg) return fault(`\`${found[0]}\` needs argument ${next}, and there are ${args.length}`, 0);
    const verb = {
      flags,
      width: Number(width),
      precision: precision === void 0 ? void 0 : Number(precision),
      letter
    };
    if (verb.width > maxText || (verb.precision ?? 0) > 1e3) return fault("the width is too large", 0);
    if (isPartlyUnknown(arg))
      return { prefix: result + (arg.kind === "unknown" && found[0] === "%s" ? arg.prefix ?? "" : "") };
    const part = apply(verb, arg);
    if (typeof part !== "string") return fault(`${part.fault} (\`${found[0]}\`)`, next);
    result += part;
  }
  if (highest < args.length && !/%[^%]*\[\d+\]/.test(pattern2)) {
    return fault(`there are ${args.length} arguments, and the format uses ${highest}`, highest + 1);
  }
  return { text: result + pattern2.slice(copied2) };
}
function apply(verb, arg) {
  switch (verb.letter) {
    case "v":
      return general(verb, arg);
    case "t":
      return boolean(verb, arg);
    case "s":
    case "q":
      return string(verb, arg);
    case "b":
    case "d":
    case "o":
    case "x":
    case "X":
    case "e":
    case "E":
    case "f":
    case "g":
    case "G":
      return numeric(verb, arg);
    default:
      return fault(`there is no verb \`%${verb.letter}\``);
  }
}
function general(verb, arg) {
  if (verb.flags.includes("#")) return pad(verb, jsonText(arg));
  if (isNull2(arg)) return pad(verb, "null");
  if (arg.kind !== "scalar") return pad(verb, jsonText(arg));
  if (isNumeric(arg.value)) return numeric({ ...verb, letter: "g" }, arg);
  return typeof arg.value === "string" ? string({ ...verb, letter: "s" }, arg) : pad(verb, String(arg.value));
}
function boolean(verb, arg) {
  const result = convert(arg, { kind: "bool" });
  if ("failure" in result) return fault(result.failure);
  return isNull2(arg) ? fault("the argument is null") : pad(verb, String(result.value.kind === "scalar" && result.value.value));
}
function string(verb, arg) {
  if (isNull2(arg)) return fault("the argument is null");
  const result = convert(arg, stringType);
  if ("failure" in result) return fault(result.failure);
  const whole = textOf(result.value);
  const cut = verb.precision === void 0 ? whole : splitGraphemes(whole).slice(0, verb.precision).join("");
  return pad(verb, verb.letter === "q" ? JSON.stringify(cut) : cut);
}
function numeric(verb, arg) {
  if (isNull2(arg)) return fault("the argument is null");
  const result = convert(arg, numberType);
  if ("failure" in result) return fault(result.failure);
  const value = result.value.kind === "scalar" && isNumeric(result.value.value) ? result.value.value : 0;
  const digits2 = magnitude(verb, value);
  if (typeof digits2 !== "string") return digits2;
  const sign = value < 0 ? "-" : verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
  const missing2 = verb.width - sign.length - digits2.length;
  const zeros = verb.flags.includes("0") && !verb.flags.includes("-") && missing2 > 0 ? "0".repeat(missing2) : "";
  return pad(verb, sign + zeros + digits2);
}
function magnitude(verb, value) {
  const size = value < 0 ? -value : value;
  const base = { b: 2, d: 10, o: 8, x: 16, X: 16 }[verb.letter];
  if (base !== void 0) {
    if (!isWhole(size)) return fault("a whole number is needed");
    const digits2 = size.toString(base);
    const marker = verb.flags.includes("#") ? { b: "0b", o: "0", x: "0x", X: "0X" }[verb.letter] ?? "" : "";
    return marker + (verb.letter === "X" ? digits2.toUpperCase() : digits2);
  }
  const near = Number(size);
  switch (verb.letter) {
    case "f":
      return isWhole(size) && typeof size === "bigint" ? `${size}.000000` : near.toFixed(Math.min(100, verb.precision ?? 6));
    case "e":
    case "E":
      return exponent(near.toExponential(Math.min(100, verb.precision ?? 6)), verb.letter);
    default:
      return shortest(verb, size);
  }
}
function shortest(verb, size) {
  if (verb.precision === void 0) return formatNumber(size);
  const near = Number(size);
  const precision = Math.min(100, Math.max(1, verb.precision));
  const written2 = near.toPrecision(precision);
  if (written2.includes("e")) return exponent(written2.replace(/\.?0+e/, "e"), verb.letter === "G" ? "E" : "e");
  return written2.includes(".") ? written2.replace(/\.?0+$/, "") : written2;
}
function exponent(written2, letter) {
  return written2.replace(/e([+-])(\d)$/, "e$10$2").replace("e", letter);
}
function pad(verb, whole) {
  const missing2 = verb.width - splitGraphemes(whole).length;
  if (missing2 <= 0) return whole;
  return verb.flags.includes("-") ? whole + " ".repeat(missing2) : " ".repeat(missing2) + whole;
}
var format = define({
  parameters: [{ ...text2, needs: "none" }],
  rest: anythingAtAll,
  returns: stringType,
  implement: ([pattern2, ...args], at) => {
    if (pattern2?.kind !== "scalar") return unknownResult(pattern2 ? [pattern2] : [], at, stringType);
    const result = formatText(textOf(pattern2), args);
    if (isFault(result)) return result;
    return "text" in result ? result.text : unknownResult(args, at, stringType, result.prefix);
  }
});
var formatlist = define({
  parameters: [text2],
  rest: anythingAtAll,
  returns: listOf(stringType),
  implement: ([pattern2, ...args], at) => {
    const lists3 = args.filter((a) => a.kind === "list");
    const [first] = lists3;
    if (args.some((a) => a.kind === "list" && a.open || a.kind === "unknown" && !isScalarType2(a))) {
      return unknownResult(args, at, listOf(stringType));
    }
    const count = first?.items.length ?? 1;
    const uneven = lists3.find((l) => l.items.length !== count);
    if (uneven)
      return fault(`the lists have different lengths: ${count} and ${uneven.items.length}`, args.indexOf(uneven) + 1);
    if (count * (textOf(pattern2).length + args.reduce((n, a) => n + sizeOf(a).text, 0)) > maxText * 10) {
      return fault("the result would be too large to evaluate");
    }
    const items2 = [];
    for (let row2 = 0; row2 < count; row2++) {
      const columns = args.map((a) => a.kind === "list" ? a.items[row2] ?? a : a);
      const result = formatText(textOf(pattern2), columns);
      if (isFault(result)) return fault(`row ${row2}: ${result.fault}`, result.argument);
      items2.push(
        "text" in result ? scalar(result.text, at.span, { style: "computed" }) : unknownResult(columns, at, stringType, result.prefix)
      );
    }
    return withType(list(items2, at.span), listOf(stringType));
  }
});
function isScalarType2(value) {
  const { kind } = typeOf(value);
  return kind === "string" || kind === "number" || kind === "bool";
}
var formats = { format, formatlist };

// src/platforms/terraform/eval/ip.ts
function parsePrefix(text3) {
  const parts = /^([^/]+)\/(\d{1,3})$/.exec(text3);
  const address = parts && parseAddress(parts[1] ?? "");
  const length2 = Number(parts?.[2]);
  if (!address || length2 > address.size) return void 0;
  return { network: { ...address, bits: clearHost(address, length2) }, length: length2 };
}
function parseAddress(text3) {
  if (!text3.includes(":")) {
    const bits2 = parseV4(text3);
    return bits2 === void 0 ? void 0 : { bits: bits2, size: 32 };
  }
  const bits = parseV6(text3);
  return bits === void 0 ? void 0 : { bits, size: 128 };
}
function clearHost(address, length2) {
  const host = BigInt(address.size - length2);
  return address.bits >> host << host;
}
function parseV4(text3) {
  const parts = text3.split(".");
  if (parts.length !== 4) return void 0;
  let bits = 0n;
  for (const part of parts) {
    if (!/^\d{1,10}$/.test(part) || Number(part) > 255) return void 0;
    bits = bits << 8n | BigInt(part);
  }
  return bits;
}
function parseV6(text3) {
  const halves = text3.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = [groups(halves[0] ?? ""), groups(halves[1] ?? "")];
  if (!head || !tail) return void 0;
  const missing2 = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  return [...head, ...Array.from({ length: missing2 }, () => 0n), ...tail].reduce((bits, g) => bits << 16n | g, 0n);
}
function groups(text3) {
  if (text3 === "") return [];
  const result = [];
  const parts = text3.split(":");
  for (const [i, part] of parts.entries()) {
    if (i === parts.length - 1 && part.includes(".")) {
      const v4 = parseV4(part);
      if (v4 === void 0) return void 0;
      result.push(v4 >> 16n, v4 & 0xffffn);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) result.push(BigInt(`0x${part}`));
    else return void 0;
  }
  return result;
}
function addressText({ bits, size }) {
  if (size === 32) return [24n, 16n, 8n, 0n].map((shift) => bits >> shift & 255n).join(".");
  const parts = Array.from({ length: 8 }, (_, i) => bits >> BigInt(112 - 16 * i) & 0xffffn);
  if (parts.slice(0, 5).every((p) => p === 0n) && parts[5] === 0xffffn) {
    return `::ffff:${addressText({ bits: bits & 0xffffffffn, size: 32 })}`;
  }
  const { start, length: length2 } = longestZeros(parts);
  const text3 = (from) => from.map((p) => p.toString(16)).join(":");
  return length2 < 2 ? text3(parts) : `${text3(parts.slice(0, start))}::${text3(parts.slice(start + length2))}`;
}
function longestZeros(parts) {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < parts.length; start++) {
    let length2 = 0;
    while (parts[start + length2] === 0n) length2++;
    if (length2 > best.length) best = { start, length: length2 };
  }
  return best;
}

// src/platforms/terraform/eval/functions/ip.ts
function prefixOf3(value) {
  const written2 = textOf(value);
  return parsePrefix(written2) ?? fault(`${JSON.stringify(written2)} is no address range like 10.0.0.0/16`, 0);
}
function wholeNumber(value, argument) {
  const found = numberOf(value);
  return isWhole(found) ? BigInt(found) : fault("a whole number is needed", argument);
}
var cidrhost = define({
  parameters: [text2, number],
  returns: stringType,
  implement: ([range2, host]) => {
    const prefix = prefixOf3(range2);
    const wanted = wholeNumber(host, 1);
    if (isFault(prefix)) return prefix;
    if (isFault(wanted)) return wanted;
    const { network, length: length2 } = prefix;
    const size = 1n << BigInt(network.size - length2);
    const offset = wanted < 0n ? size + wanted : wanted;
    if (offset < 0n || offset >= size) return fault(`the range has no host ${wanted}`, 1);
    return addressText({ ...network, bits: network.bits + offset });
  }
});
var cidrnetmask = ofText(stringType, (range2) => {
  const prefix = parsePrefix(range2);
  if (!prefix) return fault(`${JSON.stringify(range2)} is no address range like 10.0.0.0/16`, 0);
  if (prefix.network.size !== 32) return fault("only IPv4 ranges have a netmask", 0);
  return addressText({ size: 32, bits: clearHost({ size: 32, bits: 0xffffffffn }, prefix.length) });
});
function subnet({ network, length: length2 }, newBits, index4) {
  const longer = BigInt(length2) + newBits;
  if (newBits < 0n || longer > BigInt(network.size)) {
    return fault(`a /${length2} range can't be divided by ${newBits} more bits`, 1);
  }
  if (index4 < 0n || index4 >= 1n << newBits) return fault(`${newBits} more bits have no subnet ${index4}`, 2);
  const bits = network.bits + (index4 << BigInt(network.size) - longer);
  return `${addressText({ ...network, bits })}/${longer}`;
}
var cidrsubnet = define({
  parameters: [text2, number, number],
  returns: stringType,
  implement: ([range2, newBits, index4]) => {
    const prefix = prefixOf3(range2);
    const [bits, position2] = [wholeNumber(newBits, 1), wholeNumber(index4, 2)];
    if (isFault(prefix)) return prefix;
    if (isFault(bits)) return bits;
    return isFault(position2) ? position2 : subnet(prefix, bits, position2);
  }
});
var cidrsubnets = define({
  parameters: [text2],
  rest: number,
  returns: listOf(stringType),
  implement: ([range2, ...sizes2], at) => {
    const prefix = prefixOf3(range2);
    if (isFault(prefix)) return prefix;
    const { network, length: length2 } = prefix;
    const end = network.bits + (1n << BigInt(network.size - length2));
    let next = network.bits;
    const result = [];
    for (const [i, given] of sizes2.entries()) {
      const newBits = Number(numberOf(given));
      const longer = length2 + newBits;
      if (!Number.isInteger(newBits) || newBits < 1) return fault("at least one more bit is needed", i + 1);
      if (longer > network.size) return fault(`a /${length2} range can't be divided by ${newBits} more bits`, i + 1);
      const size = 1n << BigInt(network.size - longer);
      const start = (next + size - 1n) / size * size;
      if (start + size > end) return fault("the range has no room for another subnet of this size", i + 1);
      next = start + size;
      result.push(scalar(`${addressText({ ...network, bits: start })}/${longer}`, at.span, { style: "computed" }));
    }
    return makeList(result, at, stringType);
  }
});
var cidrcontains = ofText(boolType, (range2, wanted) => {
  const outer = parsePrefix(range2);
  if (!outer) return fault(`${JSON.stringify(range2)} is no address range like 10.0.0.0/16`, 0);
  const inner2 = parsePrefix(wanted);
  const address = inner2?.network ?? parseAddress(wanted);
  if (!address) return fault(`${JSON.stringify(wanted)} is neither an address nor a range`, 1);
  if (address.size !== outer.network.size) return fault("both must be IPv4, or both IPv6", 1);
  return (inner2?.length ?? address.size) >= outer.length && clearHost(address, outer.length) === outer.network.bits;
});
var addresses = { cidrcontains, cidrhost, cidrnetmask, cidrsubnet, cidrsubnets };

// src/platforms/terraform/eval/functions/lists.ts
function sequence(items2, from, at) {
  const result = list(items2, at.span);
  if (!from.every((f) => declaredType(f)?.kind === "list")) return result;
  const element2 = unify(items2.map(typeOf));
  return element2 ? withType(result, listOf(element2)) : result;
}
var concat = define({
  parameters: [{ type: anyType, needs: "none" }],
  rest: { type: anyType, needs: "none" },
  returns: anyType,
  keepsMarks: true,
  implement: (args, at) => {
    const wrong = args.findIndex((a) => a.kind !== "list" && a.kind !== "unknown" || isSet(a));
    if (wrong >= 0) return fault("all arguments must be lists or tuples", wrong);
    const result = sequence(args.flatMap(itemsOf), args, at);
    const gap = args.findIndex((a) => a.kind !== "list" || a.open);
    if (gap < 0) return result;
    if (args.every((a) => a.kind === "unknown")) return unknownResult(args, at, anyType);
    const atTheEnd = gap === args.length - 1 && args.every((a) => a.kind !== "list" || isOrdered(a));
    return atTheEnd ? { ...result, open: true } : unordered(result);
  }
});
var element = define({
  parameters: [anything, number],
  returns: anyType,
  keepsMarks: true,
  implement: ([from, position2], at) => {
    if (from?.kind !== "list" || isSet(from)) return fault("a list or tuple is needed", 0);
    const index4 = numberOf(position2);
    if (!isWhole(index4)) return fault("the position must be a whole number", 1);
    if (from.open) {
      const found = isOrdered(from) && index4 >= 0 ? from.items[Number(index4)] : void 0;
      return found ?? unknownResult([from], at, anyType);
    }
    const size = from.items.length;
    if (size === 0) return fault("the list is empty", 0);
    return from.items[(Number(index4) % size + size) % size] ?? null;
  }
});
var slice2 = define({
  parameters: [anything, number, number],
  returns: anyType,
  keepsMarks: true,
  implement: ([from, start, end], at) => {
    if (from?.kind !== "list" || isSet(from)) return fault("a list or tuple is needed", 0);
    const [first, last] = [Number(numberOf(start)), Number(numberOf(end))];
    if (from.open) return unknownResult([from], at, anyType);
    if (first < 0 || first > from.items.length) return fault("the start is outside the list", 1);
    if (last < first || last > from.items.length) return fault("the end is outside the list", 2);
    return sequence(from.items.slice(first, last), [from], at);
  }
});
var reverse = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind !== "list") return fault("a list, tuple or set is needed", 0);
    const result = isSet(from) ? makeList([...from.items].reverse(), at) : sequence([...from.items].reverse(), [from], at);
    return from.open ? unordered(result) : result;
  }
});
var flatten = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind !== "list") return fault("a list of lists is needed", 0);
    const state = { open: false, items: [] };
    spread(from, state);
    const result = list(state.items, at.span);
    return state.open ? unordered(result) : result;
  }
});
function spread(from, into) {
  if (from.open) into.open = true;
  for (const item of from.items) {
    if (item.kind === "list") spread(item, into);
    else if (item.kind === "unknown" && mayBeList(item)) into.open = true;
    else into.items.push(item);
  }
}
function mayBeList(item) {
  const { kind } = typeOf(item);
  return kind === "any" || kind === "list" || kind === "set" || kind === "tuple";
}
var distinct = define({
  parameters: [list2],
  returns: listOf(anyType),
  implement: ([from], at) => {
    if (from?.kind !== "list") return fault("a list is needed", 0);
    if (from.items.length > 1 && from.items.some(isPartlyUnknown)) return unknownResult([from], at, listOf(anyType));
    const kept = unique(from.items);
    return carryOpen(makeList(kept, at), from);
  }
});
function carryOpen(result, from) {
  if (!from.open) return result;
  return isOrdered(from) ? { ...result, open: true } : unordered(result);
}
var compact = define({
  parameters: [{ type: listOf(stringType) }],
  returns: listOf(stringType),
  implement: ([from], at) => {
    if (from?.kind !== "list") return fault("a list is needed", 0);
    const kept = from.items.filter((i) => i.kind === "scalar" && i.value !== null && i.value !== "");
    const result = makeList(kept, at, stringType);
    return from.items.some((i) => i.kind === "unknown") ? unordered(result) : carryOpen(result, from);
  }
});
var contains2 = define({
  parameters: [{ type: anyType }, { type: anyType, nulls: true, needs: "none" }],
  returns: boolType,
  implement: ([from, wanted], at) => {
    if (from?.kind !== "list" || !wanted) return fault("a list, tuple or set is needed", 0);
    const element2 = declaredType(from)?.kind === "list" || isSet(from) ? unify(from.items.map(typeOf)) : void 0;
    const sought = element2 ? convert(wanted, element2) : { value: wanted };
    if ("failure" in sought) return false;
    const answers = from.items.map((i) => same(i, sought.value));
    if (answers.includes(true)) return true;
    return from.open || answers.includes("unknown") ? unknownResult([from, wanted], at, boolType) : false;
  }
});
var index3 = define({
  parameters: [anything, { type: anyType, nulls: true }],
  returns: numberType,
  implement: ([from, wanted], at) => {
    if (from?.kind !== "list" || !wanted || isSet(from)) return fault("a list or tuple is needed", 0);
    if (!isOrdered(from)) return unknownResult([from], at, numberType);
    for (const [position2, item] of from.items.entries()) {
      const answer = same(item, wanted);
      if (answer === true) return position2;
      if (answer === "unknown") return unknownResult([item, wanted], at, numberType);
    }
    return from.open ? unknownResult([from], at, numberType) : fault("the value is not in the list", 1);
  }
});
var chunklist = define({
  parameters: [list2, number],
  returns: listOf(listOf(anyType)),
  keepsMarks: true,
  implement: ([from, size], at) => {
    if (from?.kind !== "list") return fault("a list is needed", 0);
    const length2 = Number(numberOf(size));
    if (!Number.isInteger(length2) || length2 < 0) return fault("the size must be a whole number and not negative", 1);
    if (from.open) return unknownResult([from], at, listOf(listOf(anyType)));
    const chunks = [];
    const step = length2 === 0 ? Math.max(1, from.items.length) : length2;
    for (let i = 0; i < from.items.length; i += step) chunks.push(makeList(from.items.slice(i, i + step), at));
    return makeList(chunks, at);
  }
});
var coalescelist = define({
  parameters: [anythingAtAll],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at) => {
    for (const [position2, candidate] of args.entries()) {
      if (isNull2(candidate)) continue;
      if (candidate.kind === "unknown") return unknownResult([candidate], at, anyType);
      if (candidate.kind !== "list") return fault("all arguments must be lists or tuples", position2);
      if (candidate.items.length > 0) return candidate;
      if (candidate.open) return unknownResult([candidate], at, anyType);
    }
    return fault("no argument has elements");
  }
});
var matchkeys = define({
  parameters: [list2, list2, list2],
  returns: listOf(anyType),
  implement: ([values2, keys2, wanted], at) => {
    if (itemsOf(values2).length !== itemsOf(keys2).length) return fault("there must be as many keys as values");
    const element2 = unify([...itemsOf(keys2), ...itemsOf(wanted)].map(typeOf));
    if (!element2) return fault("the keys have no common type", 1);
    if (values2 && keys2 && wanted && [keys2, wanted].some(isPartlyUnknown))
      return unknownResult([keys2, wanted], at, listOf(anyType));
    const isWanted = membership(itemsOf(wanted).map((w) => converted(w, element2)));
    const kept = itemsOf(values2).filter((_, i) => {
      const key = itemsOf(keys2)[i];
      return key !== void 0 && isWanted(converted(key, element2)) === true;
    });
    return makeList(kept, at);
  }
});
var one = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind !== "list") return fault("a list, set or tuple is needed", 0);
    if (from.items.length > 1 && !isSet(from))
      return fault(`the list has ${from.items.length} elements, not one or none`, 0);
    if (from.open || from.items.length > 1) {
      return isSet(from) && !from.open ? fault("the set has more than one element", 0) : unknownResult([from], at, anyType);
    }
    return from.items[0] ?? null;
  }
});
function quantifier(decisive) {
  return define({
    parameters: [{ type: listOf(boolType) }],
    returns: boolType,
    implement: ([from], at) => {
      if (from?.kind !== "list") return fault("a list of booleans is needed", 0);
      const found = from.items.map((i) => i.kind === "scalar" ? i.value === true : void 0);
      if (found.includes(decisive)) return decisive;
      return from.open || found.includes(void 0) ? unknownResult([from], at, boolType) : !decisive;
    }
  });
}
var lists2 = {
  alltrue: quantifier(false),
  anytrue: quantifier(true),
  chunklist,
  coalescelist,
  compact,
  concat,
  contains: contains2,
  distinct,
  element,
  flatten,
  index: index3,
  matchkeys,
  one,
  reverse,
  slice: slice2
};

// src/platforms/terraform/eval/functions/maps.ts
function makeMap(entries2, at, element2) {
  const made = mapping(entries2, at.span);
  return element2 ? withType(made, mapOf(element2)) : made;
}
var merge2 = define({
  parameters: [],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at) => {
    const given = args.filter((a) => !isNull2(a));
    const wrong = given.find((a) => a.kind !== "map" && a.kind !== "unknown");
    if (wrong) return fault("all arguments must be maps or objects", args.indexOf(wrong));
    if (given.length > 0 && given.every((a) => a.kind === "unknown")) return unknownResult(given, at, anyType);
    const entries2 = /* @__PURE__ */ new Map();
    let open = false;
    for (const one2 of given) {
      if (one2.kind !== "map" || one2.open) {
        open = true;
        for (const [name, value] of entries2) entries2.set(name, replaceable(name, value, one2));
      }
      if (one2.kind === "map") for (const [name, value] of one2.entries) entries2.set(name, value);
    }
    const element2 = given.every((a) => declaredType(a)?.kind === "map") ? unify([...entries2.values()].map(typeOf)) : void 0;
    const result = makeMap(entries2, at, given.length > 0 ? element2 : void 0);
    return open ? { ...result, open } : result;
  }
});
function replaceable(name, value, by) {
  const why = by.kind === "unknown" ? by.why : "it may hold more keys than can be seen";
  const keySpan2 = value.keySpan ? { keySpan: value.keySpan } : {};
  return unknown(`\`${name}\` may be replaced: ${why}`, value.span, {
    origin: value,
    via: "an earlier argument of `merge`",
    ...keySpan2
  });
}
var keys = define({
  parameters: [anything],
  returns: listOf(stringType),
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind !== "map") return fault("a map or object is needed", 0);
    const names2 = [...from.entries.keys()].sort(compareText);
    const result = makeList(
      names2.map((n) => nameOf4(n, from, at)),
      at,
      stringType
    );
    return from.open ? unknownResult([from], at, listOf(stringType)) : result;
  }
});
function nameOf4(name, from, at) {
  const origin = from.entries.get(name);
  return scalar(name, origin?.keySpan ?? at.span, { style: "computed" });
}
var values = define({
  parameters: [anything],
  returns: listOf(anyType),
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind !== "map") return fault("a map or object is needed", 0);
    if (from.open) return unknownResult([from], at, listOf(anyType));
    const found = sortedKeys(from.entries).map(([, value]) => value);
    return declaredType(from) ? makeList(found, at) : { kind: "list", items: found, span: at.span, open: false };
  }
});
var length = define({
  parameters: [anything],
  returns: numberType,
  keepsMarks: true,
  implement: ([from], at) => {
    if (from?.kind === "list" || from?.kind === "map") {
      if (from.open) return unknownResult([from], at, numberType);
      return from.kind === "list" ? from.items.length : from.entries.size;
    }
    const asText2 = from && convert(from, stringType);
    if (from?.kind !== "scalar" || typeof from.value !== "string" || !asText2)
      return fault("a string, list or map is needed", 0);
    return splitGraphemes(from.value).length;
  }
});
var lookup = define({
  parameters: [anything, text2, { type: anyType, nulls: true, needs: "none" }],
  optional: 1,
  returns: anyType,
  keepsMarks: true,
  implement: ([from, key, otherwise], at) => {
    if (from?.kind !== "map") return fault("a map or object is needed", 0);
    const found = from.entries.get(textOf(key));
    if (found) return found;
    if (from.open) return unknownResult([from], at, anyType);
    if (!otherwise) return fault(`there is no key ${JSON.stringify(textOf(key))}, and no default is given`, 1);
    const declared = declaredType(from);
    const converted2 = declared?.kind === "map" ? convert(otherwise, declared.element) : { value: otherwise };
    return "value" in converted2 ? converted2.value : fault(`the default: ${converted2.failure}`, 2);
  }
});
var zipmap = define({
  parameters: [textList, anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([names2, given], at) => {
    if (given?.kind !== "list") return fault("a list of values is needed", 1);
    if (given.open) return unknownResult([given], at, anyType);
    if (itemsOf(names2).length !== given.items.length) {
      return fault(`there are ${itemsOf(names2).length} keys, but ${given.items.length} values`);
    }
    const entries2 = /* @__PURE__ */ new Map();
    for (const [i, name] of itemsOf(names2).entries()) {
      const value = given.items[i];
      if (isNull2(name)) return fault(`key ${i} is null`, 0);
      if (value) entries2.set(textOf(name), { ...value, keySpan: name.span });
    }
    const declared = declaredType(given);
    return makeMap(entries2, at, declared?.kind === "list" ? declared.element : void 0);
  }
});
var transpose = define({
  parameters: [{ type: mapOf(listOf(stringType)), needs: "whole" }],
  returns: mapOf(listOf(stringType)),
  implement: ([from], at) => {
    const groups2 = /* @__PURE__ */ new Map();
    if (from?.kind !== "map") return fault("a map of lists is needed", 0);
    for (const [name, group] of sortedKeys(from.entries)) {
      for (const item of itemsOf(group)) {
        if (isNull2(item)) return fault(`an element of ${JSON.stringify(name)} is null`, 0);
        const members = groups2.get(textOf(item)) ?? [];
        groups2.set(textOf(item), [...members, nameOf4(name, from, at)]);
      }
    }
    const entries2 = new Map([...groups2].map(([name, members]) => [name, makeList(members, at, stringType)]));
    return makeMap(entries2, at, listOf(stringType));
  }
});
var coalesce = define({
  parameters: [],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at) => {
    const type = unify(args.filter((a) => !(isNull2(a) && typeOf(a).kind === "any")).map(typeOf));
    if (!type) return fault("all arguments must have one type");
    for (const [position2, candidate] of args.entries()) {
      if (isNull2(candidate)) continue;
      if (candidate.kind === "unknown") {
        if (!candidate.prefix) return unknownResult([candidate], at, type);
      }
      if (candidate.kind === "scalar" && candidate.value === "") continue;
      const result = convert(candidate, type);
      return "value" in result ? placed(result.value, at.span, at.via) : fault(result.failure, position2);
    }
    return fault("all arguments are null or empty");
  }
});
var maps = { coalesce, keys, length, lookup, merge: merge2, transpose, values, zipmap };

// src/platforms/terraform/eval/functions/numbers.ts
function ofNumber(implement) {
  return define({ parameters: [number], returns: numberType, implement: ([value]) => implement(numberOf(value)) });
}
function rounded(round) {
  return ofNumber((value) => isWhole(value) ? value : round(Number(value)) + 0);
}
function extreme(wins) {
  return define({
    parameters: [number],
    rest: number,
    returns: numberType,
    implement: (args) => args.map(numberOf).reduce((best, n) => wins(compare(n, best)) ? n : best)
  });
}
var log = define({
  parameters: [number, number],
  returns: numberType,
  implement: ([value, base]) => finite(Math.log(Number(numberOf(value))) / Math.log(Number(numberOf(base))))
});
var pow = define({
  parameters: [number, number],
  returns: numberType,
  implement: ([value, exponent2]) => power(numberOf(value), numberOf(exponent2))
});
function power(value, exponent2) {
  if (isWhole(value) && isWhole(exponent2) && exponent2 >= 0) {
    const size = Math.log2(Math.abs(Number(value)) + 1) * Number(exponent2);
    if (size < 2e3) return simplify(BigInt(value) ** BigInt(exponent2));
  }
  return finite(Number(value) ** Number(exponent2));
}
function finite(value) {
  return Number.isFinite(value) ? value : fault("the result is not a number");
}
var digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
var parseint = define({
  parameters: [anything, number],
  returns: numberType,
  implement: ([value, base]) => {
    const radix = Number(numberOf(base));
    if (!Number.isInteger(radix) || radix < 2 || radix > 62) return fault("the base must be from 2 to 62", 1);
    if (value?.kind !== "scalar" || typeof value.value === "boolean") return fault("a string is needed", 0);
    const written2 = String(value.value);
    const parsed = parseDigits(written2, radix);
    return parsed ?? fault(`${JSON.stringify(written2)} is no whole number of base ${radix}`, 0);
  }
});
function parseDigits(written2, radix) {
  const parts = /^([+-]?)([0-9A-Za-z]+)$/.exec(written2);
  if (!parts || written2.length > 1e3) return void 0;
  let result = 0n;
  for (const c of parts[2] ?? "") {
    const digit = digits.indexOf(radix <= 36 ? c.toLowerCase() : c);
    if (digit < 0 || digit >= radix) return void 0;
    result = result * BigInt(radix) + BigInt(digit);
  }
  const size = simplify(result);
  return parts[1] === "-" ? negate(size) : size;
}
var sum2 = define({
  parameters: [{ type: listOf(numberType), needs: "whole" }],
  returns: numberType,
  implement: ([values2]) => {
    const items2 = itemsOf(values2);
    if (items2.length === 0) return fault("the list is empty", 0);
    let result = 0;
    for (const item of items2) {
      if (isNull2(item)) return fault("an element is null", 0);
      result = add(result, numberOf(item)) ?? result;
    }
    return result;
  }
});
var numbers = {
  abs: ofNumber((value) => value < 0 ? negate(value) : value),
  ceil: rounded(Math.ceil),
  floor: rounded(Math.floor),
  log,
  max: extreme((order2) => order2 > 0),
  min: extreme((order2) => order2 < 0),
  parseint,
  pow,
  signum: ofNumber((value) => value < 0 ? -1 : value > 0 ? 1 : 0),
  sum: sum2
};

// src/platforms/terraform/eval/functions/regex.ts
import { RE2JS } from "re2js";
var compiled = /* @__PURE__ */ new Map();
var maxCompiled = 200;
var maxPattern2 = 1e4;
function compile(source2) {
  const known = compiled.get(source2);
  if (known) return known;
  if (source2.length > maxPattern2) return fault(`the pattern is longer than ${maxPattern2} characters`, 0);
  try {
    const program = RE2JS.compile(source2);
    const named = Object.entries(program.namedGroups()).sort(([, a], [, b]) => a - b);
    const pattern2 = { program, groups: program.groupCount(), names: new Map(named) };
    if (compiled.size >= maxCompiled) compiled.clear();
    compiled.set(source2, pattern2);
    return pattern2;
  } catch (error) {
    return fault(`the pattern is invalid: ${error instanceof Error ? error.message : String(error)}`, 0);
  }
}
function compileForGroups(source2) {
  const pattern2 = compile(source2);
  if (isFault(pattern2) || pattern2.names.size === 0 || pattern2.names.size === pattern2.groups) return pattern2;
  return fault("either all groups have names, or none", 0);
}
function captured(pattern2, matcher, at) {
  const part = (index4) => withType(scalar(matcher.group(index4), at.span, { style: "computed" }), stringType);
  if (pattern2.groups === 0) return part(0);
  const parts = Array.from({ length: pattern2.groups }, (_, i) => part(i + 1));
  if (pattern2.names.size === 0) return list(parts, at.span);
  return mapping(new Map([...pattern2.names].map(([name, index4]) => [name, part(index4)])), at.span);
}
var regex = define({
  parameters: [text2, text2],
  returns: anyType,
  implement: ([source2, subject], at) => {
    const pattern2 = compileForGroups(textOf(source2));
    if (isFault(pattern2)) return pattern2;
    const matcher = pattern2.program.matcher(textOf(subject));
    return matcher.find() ? captured(pattern2, matcher, at) : fault("the pattern does not match", 1);
  }
});
var regexall = define({
  parameters: [text2, text2],
  returns: listOf(anyType),
  implement: ([source2, subject], at) => {
    const pattern2 = compileForGroups(textOf(source2));
    if (isFault(pattern2)) return pattern2;
    const matcher = pattern2.program.matcher(textOf(subject));
    const found = [];
    while (matcher.find()) {
      if (found.length * (pattern2.groups + 1) > maxWeight) return fault("there are too many matches to evaluate", 1);
      found.push(captured(pattern2, matcher, at));
    }
    return withType(list(found, at.span), listOf(unify(found.map(typeOf)) ?? anyType));
  }
});
var replace = ofText(stringType, (subject, sought, replacement) => {
  const isPattern = sought.length > 1 && sought.startsWith("/") && sought.endsWith("/");
  if (isPattern) return replacePattern(subject, sought.slice(1, -1), replacement);
  const parts = sought === "" ? ["", ...subject, ""] : subject.split(sought);
  if (parts.length * replacement.length > maxText) return fault(`the result would be longer than ${maxText} characters`);
  return parts.join(replacement);
});
function replacePattern(subject, source2, replacement) {
  const pattern2 = compile(source2);
  if (isFault(pattern2)) return fault(pattern2.fault, 1);
  const matcher = pattern2.program.matcher(subject);
  let result = "";
  let copied2 = 0;
  while (matcher.find()) {
    result += subject.slice(copied2, matcher.start()) + expand2(replacement, pattern2, matcher);
    copied2 = matcher.end();
    if (result.length > maxText) return fault(`the result would be longer than ${maxText} characters`);
  }
  return result + subject.slice(copied2);
}
function expand2(replacement, pattern2, matcher) {
  return replacement.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
    const name = braced ?? bare;
    if (name === void 0) return whole === "$$" ? "$" : whole;
    const index4 = /^\d+$/.test(name) ? Number(name) : pattern2.names.get(name);
    return index4 !== void 0 && index4 <= pattern2.groups ? matcher.group(index4) ?? "" : "";
  });
}
var regexes = { regex, regexall, replace };

// src/platforms/terraform/eval/functions/sets.ts
function toSet(items2, at, element2) {
  return makeSet(withType(list(items2, at.span), setOf(element2)));
}
var setunion = define({
  parameters: [{ ...set, needs: "none" }],
  rest: { ...set, needs: "none" },
  returns: setOf(anyType),
  implement: (args, at) => {
    const items2 = args.flatMap(itemsOf);
    const result = toSet(items2, at, unify(items2.map(typeOf)) ?? anyType);
    const open = args.some((a) => a.kind !== "list" || a.open);
    return result.kind === "list" && open ? { ...result, open } : result;
  }
});
var setintersection = define({
  parameters: [set],
  rest: set,
  returns: setOf(anyType),
  implement: (args, at) => {
    if (args.some(isPartlyUnknown)) return unknownResult(args, at, setOf(anyType));
    const [first, ...others] = args.map(itemsOf);
    const within2 = others.map(membership);
    const kept = (first ?? []).filter((item) => within2.every((isIn) => isIn(item) === true));
    return toSet(kept, at, unify(kept.map(typeOf)) ?? anyType);
  }
});
var setsubtract = define({
  parameters: [set, set],
  returns: setOf(anyType),
  implement: ([from, without], at) => {
    if (!from || !without || isPartlyUnknown(from) || isPartlyUnknown(without)) {
      return unknownResult(
        [from, without].filter((v) => v !== void 0),
        at,
        setOf(anyType)
      );
    }
    const isOut = membership(itemsOf(without));
    const kept = itemsOf(from).filter((item) => isOut(item) !== true);
    return toSet(kept, at, unify(kept.map(typeOf)) ?? anyType);
  }
});
var setsymmetricdifference = define({
  parameters: [set, set],
  returns: setOf(anyType),
  implement: (args, at) => {
    if (args.some(isPartlyUnknown)) return unknownResult(args, at, setOf(anyType));
    const [a, b] = [itemsOf(args[0]), itemsOf(args[1])];
    const only = (x, y) => {
      const isIn = membership(y);
      return x.filter((item) => isIn(item) !== true);
    };
    const kept = [...only(a, b), ...only(b, a)];
    return toSet(kept, at, unify(kept.map(typeOf)) ?? anyType);
  }
});
var setproduct = define({
  parameters: [anything, anything],
  rest: anything,
  returns: anyType,
  implement: (args, at) => {
    const wrong = args.findIndex((a) => a.kind !== "list");
    if (wrong >= 0) return fault("all arguments must be lists or sets", wrong);
    if (args.some((a) => a.kind === "list" && a.open)) return unknownResult(args, at, anyType);
    const size = args.reduce((n, a) => n * itemsOf(a).length, 1);
    if (size * args.length > maxWeight) return fault(`the product would have ${size} elements, too many to evaluate`);
    const columns = args.map((a) => convert(a, isSet(a) ? setOf(anyType) : listOf(anyType)));
    const uneven = columns.findIndex((c) => "failure" in c);
    if (uneven >= 0) return fault("all elements must have the same type", uneven);
    let rows = [[]];
    for (const column of columns)
      rows = rows.flatMap((row2) => itemsOf("value" in column ? column.value : void 0).map((item) => [...row2, item]));
    const tuples = rows.map((row2) => list(row2, at.span));
    return args.some(isSet) ? toSet(tuples, at, unify(tuples.map(typeOf)) ?? anyType) : makeList(tuples, at);
  }
});
var maxRange = 1024;
var range = define({
  parameters: [number],
  rest: number,
  returns: listOf(numberType),
  implement: (args, at) => {
    if (args.length > 3) return fault("it takes 1 to 3 arguments");
    const [a, b, c] = args.map(numberOf);
    const [start, end] = b === void 0 ? [0, a ?? 0] : [a ?? 0, b];
    const step = c ?? (compare(end, start) < 0 ? -1 : 1);
    if (step === 0) return fault("the step must not be zero", 2);
    const down = step < 0;
    if (args.length === 3 && compare(start, end) !== 0 && down !== compare(end, start) < 0) {
      return fault(down ? "with a negative step the end must be below the start" : "the end must be above the start");
    }
    const items2 = [];
    for (let n = start; down ? compare(n, end) > 0 : compare(n, end) < 0; n = add(n, step) ?? end) {
      if (items2.length >= maxRange) return fault(`it would make more than ${maxRange} numbers`);
      items2.push(scalar(n, at.span, { style: "computed" }));
    }
    return makeList(items2, at, numberType);
  }
});
var sets = { range, setintersection, setproduct, setsubtract, setsymmetricdifference, setunion };

// src/platforms/terraform/eval/functions/strings.ts
var join2 = define({
  parameters: [text2],
  rest: { type: listOf(stringType), needs: "whole" },
  returns: stringType,
  implement: ([separator, ...lists3]) => {
    const parts = lists3.flatMap(itemsOf);
    const nothing = parts.findIndex((p) => p.kind === "scalar" && p.value === null);
    if (nothing >= 0) return fault(`element ${nothing} is null; a null has no text`, 1);
    return parts.map(textOf).join(textOf(separator));
  }
});
var indent = define({
  parameters: [number, text2],
  returns: stringType,
  implement: ([count, value]) => {
    const spaces = Number(numberOf(count));
    if (!Number.isInteger(spaces) || spaces < 0) return fault("the number of spaces must be a whole number", 0);
    const lines = textOf(value).split("\n");
    if (spaces * lines.length > maxText) return fault(`the result would be longer than ${maxText} characters`);
    return lines.join(`
${" ".repeat(spaces)}`);
  }
});
var split = define({
  parameters: [text2, text2],
  returns: listOf(stringType),
  implement: ([separator, value], at) => {
    const [by, whole] = [textOf(separator), textOf(value)];
    const parts = by === "" ? [...whole] : whole.split(by);
    return makeList(
      parts.map((part) => scalar(part, at.span, { style: "computed" })),
      at,
      stringType
    );
  }
});
var substr = define({
  parameters: [text2, number, number],
  returns: stringType,
  implement: ([value, offset, length2]) => {
    const [from, count] = [numberOf(offset), numberOf(length2)];
    if (!isWhole(from)) return fault("the offset must be a whole number", 1);
    if (!isWhole(count)) return fault("the length must be a whole number", 2);
    const parts = splitGraphemes(textOf(value));
    const start = from < 0 ? Math.max(0, parts.length + Number(from)) : Number(from);
    return parts.slice(start, count < 0 ? void 0 : start + Number(count)).join("");
  }
});
var trim = ofText(stringType, (value, characters) => {
  const unwanted = new Set(characters);
  const parts = [...value];
  let [start, end] = [0, parts.length];
  while (start < end && unwanted.has(parts[start] ?? "")) start++;
  while (end > start && unwanted.has(parts[end - 1] ?? "")) end--;
  return parts.slice(start, end).join("");
});
var space = /^[\p{White_Space}]+|[\p{White_Space}]+$/gu;
function trimSpace(value) {
  return value.replace(space, "");
}
function title(value) {
  let before = " ";
  let result = "";
  for (const c of value) {
    result += isBoundary(before) ? upperCase(c) : c;
    before = c;
  }
  return result;
}
function isBoundary(c) {
  return c.charCodeAt(0) < 128 ? !/\w/.test(c) : /\s/u.test(c);
}
function upperCase(value) {
  return [...value].map((c) => c.toUpperCase().length === c.length ? c.toUpperCase() : c).join("");
}
function lowerCase(value) {
  return [...value].map((c) => c.toLowerCase().length === c.length ? c.toLowerCase() : c).join("");
}
var startswith = define({
  parameters: [{ type: stringType, needs: "none" }, text2],
  returns: boolType,
  implement: ([value, prefix], at) => {
    const wanted = textOf(prefix);
    if (value?.kind === "scalar") return textOf(value).startsWith(wanted);
    const known = value?.kind === "unknown" ? value.prefix ?? "" : "";
    if (known.startsWith(wanted)) return true;
    return wanted.startsWith(known) && value ? unknownResult([value], at, boolType) : false;
  }
});
var strrev = ofText(stringType, (value) => splitGraphemes(value).reverse().join(""));
var sort = define({
  parameters: [textList],
  returns: listOf(stringType),
  implement: ([items2], at) => {
    const sorted = itemsOf(items2);
    if (sorted.some((i) => i.kind === "scalar" && i.value === null)) return fault("a null can not be sorted", 0);
    return makeList(
      [...sorted].sort((a, b) => compareText(textOf(a), textOf(b))),
      at,
      stringType
    );
  }
});
var strings = {
  chomp: ofText(stringType, (value) => value.replace(/[\r\n]+$/, "")),
  endswith: ofText(boolType, (value, suffix) => value.endsWith(suffix)),
  indent,
  join: join2,
  lower: ofText(stringType, lowerCase),
  sort,
  split,
  startswith,
  strcontains: ofText(boolType, (value, part) => value.includes(part)),
  strrev,
  substr,
  title: ofText(stringType, title),
  trim,
  trimprefix: ofText(stringType, (value, prefix) => value.startsWith(prefix) ? value.slice(prefix.length) : value),
  trimspace: ofText(stringType, trimSpace),
  trimsuffix: ofText(
    stringType,
    (value, suffix) => suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value
  ),
  upper: ofText(stringType, upperCase)
};

// src/platforms/terraform/eval/functions/templates.ts
function inner(names2, at) {
  const { scope } = at.site;
  return {
    variable: (name) => names2.get(name),
    functions: (name) => scope.functions(name),
    files: scope.files,
    budget: scope.budget,
    report: (problem) => scope.report(problem)
  };
}
function render2(file2, names2, at) {
  if (names2.kind !== "map") return fault("the names must be given as a map or object", 1);
  if (names2.open) return unknownResult([names2], at, stringType);
  const wrong = [...names2.entries.keys()].find((n) => !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(n));
  if (wrong !== void 0) return fault(`${JSON.stringify(wrong)} is no name a template can use`, 1);
  const { budget } = at.site.scope;
  if (budget.templates <= 0) return fault("templates call each other too deeply");
  const { tree, problems } = parseTemplate(file2);
  const [problem] = problems.filter((p) => p.severity === "error");
  if (problem) return fault(`the template can't be read: ${problem.message}`, 0);
  budget.templates--;
  const value = at.site.evaluate(tree, inner(names2.entries, at));
  budget.templates++;
  return { ...value, span: at.span, origin: value, via: at.via };
}
var templatefile = define({
  parameters: [text2, anything],
  returns: stringType,
  implement: ([path, names2], at) => {
    const contents = contentsOf(textOf(path), at);
    if (!isContents(contents) || !names2) return isContents(contents) ? null : contents;
    return render2(contents.file, names2, at);
  }
});
var templatestring = define({
  parameters: [text2, anything],
  returns: stringType,
  implement: ([source2, names2], at) => names2 ? render2({ path: at.span.file.path, text: textOf(source2) }, names2, at) : null
});
var providerFunction = {
  kind: "eager",
  call: (args, site) => unknownResult(args, { span: site.span, site, via: `result of \`${site.name}\`` }, anyType)
};
var templates = { templatefile, templatestring };

// src/platforms/terraform/eval/functions/index.ts
var table2 = new Map(
  [
    addresses,
    control,
    conversions,
    cryptographic,
    dates,
    decoders,
    encoders,
    files,
    formats,
    lists2,
    maps,
    numbers,
    regexes,
    sets,
    strings,
    templates,
    undeterminedFunctions
  ].flatMap((family) => Object.entries(family))
);
var functionNames = [...table2.keys()].sort();
function standardFunctions(name) {
  if (name.startsWith("provider::")) return providerFunction;
  return table2.get(name.replace(/^core::/, ""));
}

// src/platforms/terraform/eval/type-expression.ts
var maxDepth2 = 100;
function typeConstraint(e) {
  const problems = [];
  return { type: read(e, problems, 0), problems };
}
var keywords = {
  any: anyType,
  bool: boolType,
  number: numberType,
  string: stringType
};
var shorthands = { list: listOf(anyType), map: mapOf(anyType), set: setOf(anyType) };
function read(e, problems, depth) {
  if (depth > maxDepth2) return refuse2(e, problems, "The type is nested too deeply");
  if (e.type === "variable") {
    const known = keywords[e.name] ?? shorthands[e.name];
    return known ?? refuse2(e, problems, `There is no type \`${e.name}\``, typeHint);
  }
  if (e.type === "template") return quoted2(e, problems);
  if (e.type === "call") return constructed(e, problems, depth);
  return refuse2(e, problems, "A type is needed here", typeHint);
}
var typeHint = "Types are string, number, bool, any, list(\u2026), set(\u2026), map(\u2026), object({\u2026}) and tuple([\u2026]).";
function refuse2(e, problems, message, hint) {
  problems.push(problemAt(e.span, "tf-invalid-type", message, hint ? { hint } : {}));
  return anyType;
}
function quoted2(e, problems) {
  const written2 = text(evaluate(e, constants(problems)));
  refuse2(e, problems, "A type is written in quotes", `Write \`${written2}\` without quotes.`);
  return keywords[written2] ?? shorthands[written2] ?? anyType;
}
function constructed(e, problems, depth) {
  const [argument, ...others] = e.args;
  if (e.name === "optional") return refuse2(e, problems, "`optional` stands only on an attribute of an object");
  if (!argument || others.length > 0 || e.expand) {
    return refuse2(e, problems, `\`${e.name}\` takes one argument as a type`, typeHint);
  }
  switch (e.name) {
    case "list":
      return listOf(read(argument, problems, depth + 1));
    case "set":
      return setOf(read(argument, problems, depth + 1));
    case "map":
      return mapOf(read(argument, problems, depth + 1));
    case "tuple":
      if (argument.type !== "tuple") return refuse2(argument, problems, "`tuple` takes a list of types");
      return { kind: "tuple", elements: argument.items.map((item) => read(item, problems, depth + 1)) };
    case "object":
      if (argument.type !== "object") return refuse2(argument, problems, "`object` takes attributes in braces");
      return objectType(argument.items, problems, depth);
    default:
      return refuse2(e, problems, `There is no type \`${e.name}\``, typeHint);
  }
}
function objectType(items2, problems, depth) {
  const attributes = /* @__PURE__ */ new Map();
  for (const { key, value } of items2) {
    const name = attributeName(key, problems);
    if (name === void 0) refuse2(key, problems, "The name of an attribute is needed here");
    else if (attributes.has(name)) refuse2(key, problems, `The attribute \`${name}\` is there twice`);
    else attributes.set(name, attribute3(value, problems, depth + 1));
  }
  return { kind: "object", attributes };
}
function attributeName(key, problems) {
  if (key.type === "variable") return key.name;
  return key.type === "template" ? text(evaluate(key, constants(problems))) : void 0;
}
function attribute3(e, problems, depth) {
  if (e.type !== "call" || e.name !== "optional") return { type: read(e, problems, depth), optional: false };
  const [first, second2, ...others] = e.args;
  if (!first || others.length > 0) {
    return { type: refuse2(e, problems, "`optional` takes a type, and perhaps a default"), optional: true };
  }
  const type = read(first, problems, depth);
  const fallback = second2 && defaultValue(second2, type, problems);
  return fallback ? { type, optional: true, default: fallback } : { type, optional: true };
}
function defaultValue(e, type, problems) {
  const value = evaluate(e, constants(problems));
  const result = convert(value, type);
  if ("value" in result) return value;
  refuse2(e, problems, `The default does not fit the type: ${result.failure}`);
  return void 0;
}
function constants(problems) {
  return {
    variable: () => void 0,
    functions: () => void 0,
    files: noFiles,
    budget: newBudget(1e5),
    report: (problem) => problems.push(problem)
  };
}

// src/platforms/terraform/variables.ts
var noConstraint = { type: anyType, problems: [] };
function variableValue(name, block3, given, scope) {
  const constraint = attributeOf2(block3.body, "type");
  const { type, problems } = constraint ? typeConstraint(constraint.value) : noConstraint;
  for (const problem of problems) scope.report(problem);
  const chosen = choose2(name, block3, given, scope);
  const value = chosen ? typed2(chosen, type, name, block3.header, scope) : unset(name, type, block3.header);
  return isMarked(block3, scope) ? { ...value, sensitive: true } : value;
}
function choose2(name, block3, given, scope) {
  if (given && !(isNull2(given.value) && isFlag(block3, "nullable", false, scope))) return given;
  const fallback = attributeOf2(block3.body, "default");
  return fallback && { value: evaluate(fallback.value, scope), via: `default of variable \`${name}\`` };
}
function unset(name, type, at) {
  return withType(unknown(`variable \`${name}\` has no default`, at), type);
}
function typed2({ value, via }, type, name, at, scope) {
  const result = convert(value, type);
  if ("value" in result) return { ...result.value, origin: value, via };
  const message = `The value of variable \`${name}\` does not fit its type: ${result.failure}`;
  scope.report(problemAt(value.span, "tf-type-mismatch", message));
  return withType(unknown(message, at), type);
}
function isMarked(block3, scope) {
  return isFlag(block3, "sensitive", true, scope) || isFlag(block3, "ephemeral", true, scope);
}
function isFlag(block3, name, wanted, scope) {
  const attribute4 = attributeOf2(block3.body, name);
  if (!attribute4) return false;
  const value = evaluate(attribute4.value, scope);
  return value.kind === "scalar" && value.value === wanted;
}

// src/platforms/terraform/instance.ts
function moduleInstance(evaluation, parts) {
  const { source: source2, address, caller } = parts;
  const outside = bareScope(evaluation);
  const instance = {
    evaluation,
    source: source2,
    address,
    names: caller ? [...caller.instance.names, caller.name] : [],
    ...caller ? { caller } : {},
    uncertain: caller?.uncertain ?? false,
    scope: {
      ...outside,
      variable: (name, at) => wholeName(name, at),
      resolve: (names2, at) => resolve2(instance, names2, at)
    },
    variable: once((name) => {
      const block3 = source2.variables.get(name);
      if (!block3) return void 0;
      return cell(evaluation, `variable \`${name}\``, block3.header, () => {
        const given = caller ? argumentOf(caller, name) : parts.given.get(name);
        return variableValue(name, block3, given, outside);
      });
    }),
    local: once((name) => {
      const local2 = source2.locals.get(name);
      return local2 && cell(evaluation, `local \`${name}\``, local2.nameSpan, () => evaluate(local2.value, instance.scope));
    }),
    output: once((name) => {
      const value = attributeOf2(source2.outputs.get(name)?.body ?? { items: [], span: noSpan }, "value");
      return value && cell(evaluation, `output \`${name}\``, value.nameSpan, () => evaluate(value.value, instance.scope));
    }),
    group: once((name) => {
      const block3 = source2.resources.get(name);
      return block3 && resourceGroup(instance, block3, parts.toResource);
    }),
    call: once((name) => {
      const block3 = source2.calls.get(name);
      return block3 && moduleGroup(instance, name, block3);
    })
  };
  return instance;
}
var noSpan = { file: { path: "", text: "" }, start: 0, end: 0 };
function once(make) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name);
  };
}
function bareScope(evaluation) {
  return {
    variable: () => void 0,
    functions: standardFunctions,
    files: filesOf(evaluation),
    budget: evaluation.budget,
    report: (problem) => evaluation.report(problem)
  };
}
function filesOf({ project, rootDirectory }) {
  const inside = (path) => {
    if (posix4.isAbsolute(path) || path.startsWith("~")) return void 0;
    const joined = joinDirectory(rootDirectory, path);
    return joined === ".." || joined.startsWith("../") ? void 0 : joined;
  };
  return {
    read(path) {
      const name = inside(path);
      if (name === void 0) return { kind: "outside" };
      const file2 = project.read(name);
      return file2 ? { kind: "file", file: file2 } : { kind: "absent" };
    },
    list(directory) {
      const name = inside(directory);
      return name === void 0 ? void 0 : project.list(name === "" ? "." : name);
    }
  };
}
function wholeName(name, at) {
  return namespaces2.has(name) ? unknown(`\`${name}\` is no value by itself`, at) : void 0;
}
var namespaces2 = /* @__PURE__ */ new Set(["var", "local", "module", "data", "ephemeral", "path", "terraform"]);
function resolve2(instance, names2, at) {
  const [first = "", second2, third] = names2;
  if (second2 === void 0) return void 0;
  switch (first) {
    case "var":
      return cellValue(instance, instance.variable(second2), `variable \`${second2}\``, at);
    case "local":
      return cellValue(instance, instance.local(second2), `local \`${second2}\``, at);
    case "module":
      return moduleOutput(instance, second2, third, at);
    case "path":
      return { value: pathValue(instance, second2, at), used: 2 };
    case "terraform":
      return { value: workspaceValue(instance, second2, at), used: 2 };
    case "data":
    case "ephemeral":
      return third === void 0 ? void 0 : resourceValue(instance, `${first}.${second2}.${third}`, names2, 3, at);
    default:
      return resourceValue(instance, `${first}.${second2}`, names2, 2, at);
  }
}
function cellValue(instance, found, name, at) {
  return { value: found ? found.read() : undeclared(instance, name, at), used: 2 };
}
function undeclared({ evaluation }, name, at) {
  const hint = "Declare it, or correct the name.";
  evaluation.report(problemAt(at, "tf-undeclared", `There is no ${name} in this module`, { hint, severity: "warning" }));
  return unknown(`there is no ${name} in this module`, at);
}
function moduleOutput(instance, name, output, at) {
  const group = instance.call(name);
  if (!group) return { value: undeclared(instance, `module \`${name}\``, at), used: 2 };
  const [only] = group.instances;
  if (output === void 0 || group.expansion.form !== "single" || !only) return { value: moduleValue(group), used: 2 };
  const found = only.output(output);
  if (found) return { value: found.read(), used: 3 };
  return { value: undeclared(instance, `output \`${output}\` of module \`${name}\``, at), used: 3 };
}
function resourceValue(instance, name, names2, used, at) {
  const group = instance.group(name);
  if (!group) return { value: undeclared(instance, `resource \`${name}\``, at), used };
  instance.evaluation.tracker.touch([group]);
  const attribute4 = names2[used];
  const [only] = group.members();
  if (attribute4 !== void 0 && group.expansion().form === "single" && only) {
    return { value: only.attribute(attribute4), used: used + 1 };
  }
  return { value: groupValue(group), used };
}
function pathValue({ evaluation, source: source2 }, name, at) {
  if (name === "root") return scalar(".", at);
  if (name === "module") {
    const path = posix4.relative(`/${evaluation.rootDirectory}`, `/${source2.directory}`);
    return scalar(path === "" ? "." : path, at);
  }
  return unknown(`\`path.${name}\` depends on where Terraform runs`, at);
}
function workspaceValue({ evaluation }, name, at) {
  const { workspace } = evaluation.settings;
  if (name === "workspace" && workspace !== void 0) return scalar(workspace, at);
  return unknown(`\`terraform.${name}\` depends on how Terraform runs`, at);
}

// src/platforms/terraform/settings.ts
function settingsOf({ settings }) {
  const { variables, var_files: varFiles, workspace } = settings;
  return {
    variables: isRecord(variables) ? variables : {},
    varFiles: Array.isArray(varFiles) ? varFiles.filter((path) => typeof path === "string") : [],
    workspace: typeof workspace === "string" ? workspace : void 0
  };
}
var configuration = { path: "bylaw.yaml", text: "" };
var nowhere = span(configuration, 0, 0);
function givenVariables(project, settings, directory, scope) {
  const values2 = /* @__PURE__ */ new Map();
  const problems = [];
  for (const path of [...automaticFiles(project, directory), ...settings.varFiles]) {
    const found = readVariables(project, path, scope);
    if (!found) problems.push(absent(path));
    else {
      problems.push(...found.problems);
      for (const [name, value] of found.values) values2.set(name, { value, via: `\`${name}\` in ${path}` });
    }
  }
  for (const [name, plain2] of Object.entries(settings.variables)) {
    values2.set(name, { value: plainValue(plain2, nowhere), via: `\`${name}\` in the configuration` });
  }
  return { values: values2, problems };
}
function absent(path) {
  return {
    code: "tf-no-var-file",
    severity: "error",
    message: "This file of variables, named in the configuration, can not be read",
    hint: "Correct `platforms.terraform.var_files`; paths are relative to where the scan runs.",
    path
  };
}
function automaticFiles(project, directory) {
  const names2 = project.list(directory === "" ? "." : directory);
  const fixed = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names2.includes(name));
  const automatic = names2.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).sort();
  return [...fixed, ...automatic].map((name) => directory === "" ? name : `${directory}/${name}`);
}
function readVariables(project, path, scope) {
  const isJson = path.endsWith(".json");
  const parsed = project.parse(path, isJson ? "json" : "hcl");
  if (!parsed) return void 0;
  if (!isJson) {
    const items2 = isBody(parsed.tree) ? parsed.tree.items : [];
    const values3 = items2.flatMap(
      (item) => item.type === "attribute" ? [[item.name, evaluate(item.value, scope)]] : []
    );
    return { values: values3, problems: parsed.problems };
  }
  const value = jsonValue(parsed);
  const values2 = value.kind === "map" ? [...value.entries] : [];
  return { values: values2, problems: parsed.problems };
}

// src/platforms/terraform/root.ts
function evaluateRoot({ directory, project, load, report, gaps }) {
  const evaluation = {
    project,
    settings: settingsOf(project),
    rootDirectory: directory,
    tracker: new Tracker(),
    budget: newBudget(),
    provenance: /* @__PURE__ */ new WeakMap(),
    load,
    locate: (source2, caller, name) => locate(source2, caller.source.directory, directory, [...caller.names, name], project),
    instantiate: (source2, caller, address) => moduleInstance(evaluation, { source: source2, address, caller, given: /* @__PURE__ */ new Map(), toResource: resourceOf }),
    report,
    gaps
  };
  const { values: values2, problems } = givenVariables(project, evaluation.settings, directory, bareScope(evaluation));
  for (const problem of problems) report(problem);
  return moduleInstance(evaluation, { source: load(directory), address: "", given: values2, toResource: resourceOf });
}

// src/platforms/terraform/index.ts
var terraform = { id: "terraform", formats: ["hcl", "json"], model };
function model(files2, project) {
  const problems = collector();
  const gaps = [];
  const loader = moduleLoader(files2, project);
  const directories = loader.directories;
  const called2 = calledDirectories(directories.map((directory) => loader.load(directory)));
  const plans = files2.flatMap((file2) => planModel(file2, project, loader.load) ?? []);
  const resources = plans.flatMap((plan) => plan.resources);
  const links = plans.flatMap((plan) => plan.links);
  const declared = /* @__PURE__ */ new Set();
  const evaluated = /* @__PURE__ */ new Set();
  const evaluateFrom = (directory) => {
    const root = evaluateRoot({ directory, project, load: loader.load, report: problems.report, gaps });
    const instances = instancesOf(root);
    const found = instances.flatMap((instance) => resourcesOf(instance, declared));
    const members = instances.flatMap((instance) => groupsOf(instance).flatMap((group) => group.members()));
    for (const instance of instances) evaluated.add(instance.source.directory);
    const planned = supersede(plans.filter((plan) => plan.directory === directory));
    resources.push(...found.filter((resource) => !planned.covers(resource)));
    links.push(...linksBetween(members).flatMap((link) => planned.link(link) ?? []));
  };
  for (const directory of directories) if (!called2.has(directory)) evaluateFrom(directory);
  for (const directory of directories) if (!evaluated.has(directory)) evaluateFrom(directory);
  return {
    resources: resources.filter((r) => loader.reports(r.header.file.path)),
    problems: [...loader.problems(), ...problems.all],
    links,
    gaps
  };
}
function collector() {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  return {
    all,
    report(problem) {
      const key = `${problem.code} ${problem.path} ${problem.span?.start} ${problem.message}`;
      if (!seen.has(key)) all.push(problem);
      seen.add(key);
    }
  };
}
export {
  terraform
};
