import {
  imageOf
} from "./chunk-R2LQDN3O.js";
import {
  entries,
  firstSet,
  get,
  isTrue,
  isUnset,
  items,
  list,
  mapping,
  missing,
  printable,
  problemAt,
  scalar,
  span,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/compose/dot-env.ts
var assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/;
function readDotEnv(file) {
  const variables = /* @__PURE__ */ new Map();
  let start = 0;
  for (const line of file.text.split("\n")) {
    const found = assignment.exec(line.replace(/\r$/, ""));
    const [, name, written] = found ?? [];
    if (name !== void 0 && written !== void 0) {
      const at = start + line.lastIndexOf(written, line.length);
      variables.set(name, variableValue(written, span(file, at, at + written.length)));
    }
    start += line.length + 1;
  }
  return variables;
}
function variableValue(written, at) {
  const single = /^'([^']*)'/.exec(written)?.[1];
  if (single !== void 0) return scalar(single, at, { style: "single" });
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  const text2 = double ?? written.replace(/(?:^|[ \t]+)#.*$/, "").trimEnd();
  if (/^["']/.test(text2) || text2.includes("$")) return unknown("the value in `.env` is computed", at);
  return scalar(double === void 0 ? text2 : withoutEscapes(text2), at, {
    style: double === void 0 ? "plain" : "double"
  });
}
function withoutEscapes(text2) {
  return text2.replace(/\\(.)/g, (_, letter) => ({ n: "\n", t: "	", r: "\r" })[letter] ?? letter);
}

// src/platforms/compose/interpolate.ts
var maxDepth = 20;
function interpolated(value, variables) {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "string" && value.value.includes("$") ? fill(value, value.value, variables) : value;
    case "list":
      return { ...value, items: value.items.map((item) => interpolated(item, variables)) };
    case "map": {
      const entries2 = [...value.entries].map(([key, v]) => [key, interpolated(v, variables)]);
      return { ...value, entries: new Map(entries2) };
    }
    case "unknown":
      return value.origin ? { ...value, origin: interpolated(value.origin, variables) } : value;
    case "missing":
      return value;
  }
}
function fill(written, text2, variables) {
  const { keySpan } = written;
  const filled = substitute(text2, variables, 0);
  const more = {
    ...keySpan ? { keySpan } : {},
    origin: filled.origin ?? written,
    ...filled.via ? { via: filled.via } : {}
  };
  if (filled.why !== void 0) {
    return unknown(filled.why, written.span, { ...more, ...filled.text === "" ? {} : { prefix: filled.text } });
  }
  return { ...written, value: filled.text, ...more };
}
var variable = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])|\}))/y;
function substitute(text2, variables, depth) {
  let result = "";
  let origin = {};
  let at = 0;
  while (at < text2.length) {
    const dollar = text2.indexOf("$", at);
    if (dollar < 0) break;
    result += text2.slice(at, dollar);
    variable.lastIndex = dollar;
    const found = variable.exec(text2);
    if (!found) return { text: result, why: `\`${text2.slice(dollar)}\` is no variable that Compose knows` };
    const [whole, escaped, short3, braced = "", operator] = found;
    at = dollar + whole.length;
    if (escaped) {
      result += "$";
      continue;
    }
    const argument = operator ? text2.slice(at, closing(text2, at)) : "";
    if (operator) at += argument.length + 1;
    const one = resolve(short3 ?? braced, operator, argument, variables, depth);
    result += one.text;
    if (one.why !== void 0) return { ...one, text: result };
    if (one.origin) origin = { origin: one.origin, ...one.via ? { via: one.via } : {} };
    else if (one.via) origin = { ...origin, via: one.via };
  }
  return { text: result + text2.slice(at), ...origin };
}
function closing(text2, from) {
  let depth = 1;
  for (let at = from; at < text2.length; at++) {
    if (text2.startsWith("${", at)) depth++;
    else if (text2[at] === "}" && --depth === 0) return at;
  }
  return text2.length;
}
function resolve(name, operator, argument, variables, depth) {
  const value = variables.get(name);
  const known = value?.kind === "scalar" ? printable(value) : void 0;
  const isSet = known !== void 0 && !(operator?.startsWith(":") && known === "");
  if (value && !(value.kind === "scalar"))
    return { text: "", why: `the value of \`${name}\` isn't known`, origin: value };
  if (operator?.endsWith("+")) {
    return isSet && depth < maxDepth ? substitute(argument, variables, depth + 1) : { text: "", why: `whether \`${name}\` is set isn't known` };
  }
  if (isSet) return { text: known, ...value ? { origin: value } : {}, via: `variable \`${name}\`` };
  if (operator?.endsWith("-") && depth < maxDepth) {
    const filled = substitute(argument, variables, depth + 1);
    return { ...filled, via: `default of variable \`${name}\`` };
  }
  return known === void 0 || operator ? { text: "", why: `variable \`${name}\` isn't set` } : { text: known };
}

// src/platforms/compose/merge.ts
var maxDepth2 = 100;
var replaced = /* @__PURE__ */ new Set(["command", "entrypoint", "test"]);
var assignments = /* @__PURE__ */ new Set([
  "environment",
  "labels",
  "annotations",
  "args",
  "sysctls",
  "extra_hosts"
]);
var names = /* @__PURE__ */ new Set(["depends_on", "networks"]);
function merged(base, over, key = "", depth = 0) {
  if (over.kind === "unknown") return resolveTag(over);
  if (isUnset(base) || base.kind === "unknown" || depth > maxDepth2) return over;
  if (isUnset(over)) return base;
  const keyed = assignments.has(key) || names.has(key);
  const below = keyed ? asMapping(base, key) : base;
  const above = keyed ? asMapping(over, key) : over;
  if (below.kind === "map" && above.kind === "map") return mergeMappings(below, above, depth);
  if (below.kind !== "list" || above.kind !== "list" || replaced.has(key)) return over;
  return { ...above, items: joined(below.items, above.items, key), open: below.open || above.open };
}
function mergeMappings(base, over, depth) {
  const result = new Map(base.entries);
  for (const [key, value] of over.entries) {
    if (isReset(value)) result.delete(key);
    else result.set(key, merged(result.get(key) ?? scalar(null, value.span), value, key, depth + 1));
  }
  return { ...over, entries: result, open: base.open || over.open };
}
function isReset(value) {
  return value.kind === "unknown" && value.via === "tag `!reset`";
}
function resolveTag(value) {
  const overrides = value.kind === "unknown" && value.via === "tag `!override`";
  return overrides && value.origin ? value.origin : value;
}
function joined(base, over, key) {
  const identity = key === "volumes" || key === "devices" ? mountTarget : (item) => printable(item);
  const taken = new Set(over.map(identity).filter((id) => id !== ""));
  return [...base.filter((item) => !taken.has(identity(item))), ...over];
}
function mountTarget(item) {
  if (item.kind === "map") return text(item.entries.get("target") ?? item);
  const parts = printable(item).split(":");
  return (parts.length > 1 ? parts[1] : parts[0]) ?? "";
}
function asMapping(value, key) {
  if (value.kind !== "list") return value;
  const result = /* @__PURE__ */ new Map();
  let { open } = value;
  for (const item of value.items) {
    const written = item.kind === "unknown" ? item.prefix ?? "" : printable(item);
    const separator = key === "extra_hosts" ? /[=:]/ : /=/;
    const at = names.has(key) ? -1 : written.search(separator);
    if (at >= 0) result.set(written.slice(0, at), after(item, written, at + 1));
    else if (item.kind === "scalar") result.set(written, scalar(null, item.span));
    else open = true;
  }
  return mapping(result, value.span, { open, ...value.keySpan ? { keySpan: value.keySpan } : {} });
}
function after(item, written, offset) {
  const quotes = item.kind === "scalar" && (item.style === "single" || item.style === "double") ? 1 : 0;
  const literal = item.kind === "scalar" && item.span.end - item.span.start === written.length + 2 * quotes;
  const at = literal ? { ...item.span, start: item.span.start + quotes + offset, end: item.span.end - quotes } : item.span;
  const rest = written.slice(offset);
  if (item.kind === "scalar") {
    const { raw: _, ...kept2 } = item;
    return { ...kept2, value: rest, span: at, keySpan: item.span };
  }
  return item.kind === "unknown" ? { ...item, prefix: rest } : item;
}
function asList(value) {
  if (value.kind === "list" || value.kind === "unknown" || isUnset(value)) return value;
  return list([value], value.span, value.keySpan ? { keySpan: value.keySpan } : {});
}
function kept(value) {
  return [...entries(value)].filter(([, v]) => !isReset(v));
}
function itemsOf(value) {
  return items(asList(value));
}

// src/platforms/compose/documents.ts
function newReader(project) {
  return { project, problems: [], documents: /* @__PURE__ */ new Map(), variables: /* @__PURE__ */ new Map() };
}
function directoryOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function pathFrom(directory, written) {
  if (/^(?:[a-z][a-z+.-]*:|git@|[~/\\])/i.test(written)) return void 0;
  const segments = directory === "" ? [] : directory.split("/");
  for (const segment of written.split("/")) {
    if (segment === "..") {
      if (segments.pop() === void 0) return void 0;
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
function readDocument(reader, path) {
  if (reader.documents.has(path)) return reader.documents.get(path);
  const parsed = reader.project.parse(path, "yaml");
  const document = parsed ? documentOf(parsed, reader) : void 0;
  reader.documents.set(path, document);
  return document;
}
function documentOf(parsed, reader) {
  if (!isYaml(parsed)) return void 0;
  const { path } = parsed.file;
  const variables = variablesFor(directoryOf(path), reader);
  const values = parsed.tree.documents.map((d) => interpolated(d.value, variables)).filter((v) => !isUnset(v));
  const value = values.reduce((base, over) => base ? merged(base, over) : over, void 0);
  if (!value) return void 0;
  if (value.kind !== "map") {
    if (value.kind !== "unknown") {
      const message = "a Compose file is a mapping with `services`";
      reader.problems.push(problemAt(value.span, "compose-not-a-mapping", message));
    }
    return { path, value: mapping(/* @__PURE__ */ new Map(), value.span, { open: true }) };
  }
  return { path, value };
}
function isYaml(parsed) {
  return typeof parsed.tree === "object" && parsed.tree !== null && "documents" in parsed.tree;
}
function variablesFor(directory, reader) {
  const known = reader.variables.get(directory);
  if (known) return known;
  const file = reader.project.read(directory === "" ? ".env" : `${directory}/.env`);
  const variables = file ? readDotEnv(file) : /* @__PURE__ */ new Map();
  reader.variables.set(directory, variables);
  return variables;
}
function includesOf(document, reader) {
  const documents = [];
  const unread = [];
  for (const entry of items(get(document.value, "include"))) {
    const paths = entry.kind === "map" ? get(entry, "path") : entry;
    for (const written of paths.kind === "list" ? paths.items : [paths]) {
      const path = written.kind === "scalar" ? pathFrom(directoryOf(document.path), printable(written)) : void 0;
      const found = path === void 0 ? void 0 : readDocument(reader, path);
      if (found) documents.push(found);
      else if (path === void 0)
        unread.push({ at: written.span, why: `\`${printable(written, "it")}\` lies elsewhere` });
      else {
        const why = `the included file \`${path}\` isn't there`;
        reader.problems.push(problemAt(written.span, "compose-include-missing", why, { severity: "warning" }));
        unread.push({ at: written.span, why });
      }
    }
  }
  return { documents, unread };
}

// src/platforms/compose/mounts.ts
function mountsOf(service) {
  const volumes = get(service, "volumes");
  if (volumes.kind !== "list") return volumes.kind === "unknown" ? volumes : list([], volumes.span);
  return { ...volumes, items: volumes.items.map(mountOf) };
}
function mountOf(volume) {
  if (volume.kind === "map") return longForm(volume);
  if (volume.kind === "scalar") return shortForm(printable(volume), volume);
  const source = volume.kind === "unknown" ? /^((?:[A-Za-z]:)?[^:]+):/.exec(volume.prefix ?? "")?.[1] : void 0;
  return source === void 0 ? volume : record(source, volume, volume, volume);
}
function longForm(volume) {
  const readOnly = get(volume, "read_only");
  const entries2 = [
    ["type", get(volume, "type")],
    ["source", get(volume, "source")],
    ["target", get(volume, "target")],
    ["readOnly", readOnly.kind === "unknown" ? readOnly : scalar(isTrue(readOnly) === true, readOnly.span)]
  ];
  return mapping(new Map(entries2), volume.span);
}
var short = /^(?:((?:[A-Za-z]:(?=[\\/]))?[^:]+):)?((?:[A-Za-z]:(?=[\\/]))?[^:]+)(?::([\w,]+))?$/;
function shortForm(written, at) {
  const [, source, target = written, mode = ""] = short.exec(written) ?? [];
  return record(source, scalar(target, at.span), scalar(mode.split(",").includes("ro"), at.span), at);
}
function record(source, target, readOnly, at) {
  const entries2 = [
    ["type", scalar(source !== void 0 && isPath(source) ? "bind" : "volume", at.span)],
    ["source", source === void 0 ? missing(at.span) : scalar(source, at.span)],
    ["target", target],
    ["readOnly", readOnly]
  ];
  return mapping(new Map(entries2), at.span);
}
function isPath(source) {
  return /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source);
}

// src/platforms/compose/ports.ts
function portsOf(service) {
  const ports = get(service, "ports");
  if (ports.kind !== "list") return ports.kind === "unknown" ? ports : list([], ports.span);
  return { ...ports, items: items(ports).map(portOf) };
}
function portOf(port) {
  if (port.kind === "map") return longForm2(port);
  if (port.kind === "scalar") return shortForm2(printable(port), port);
  const address = /^(\[[^\]]*\]|\d+(?:\.\d+){3}):/.exec(port.kind === "unknown" ? port.prefix ?? "" : "")?.[1];
  if (address === void 0 || port.kind !== "unknown") return port;
  return record2({ ip: scalar(address, port.span), published: port, target: port, protocol: missing(port.span) }, port);
}
function record2(parts, port) {
  return mapping(new Map([...Object.entries(parts), ["everywhere", everywhere(parts.ip)]]), port.span);
}
function longForm2(port) {
  const [ip, published, target, protocol] = ["host_ip", "published", "target", "protocol"].map((key) => get(port, key));
  const none = missing(port.span);
  return record2(
    { ip: ip ?? none, published: published ?? none, target: target ?? none, protocol: protocol ?? none },
    port
  );
}
var short2 = /^(?:(?:(\[[^\]]*\]|[^:]*):)?([^:]*):)?([^:/]+)(?:\/(\w+))?$/d;
function shortForm2(text2, written) {
  const found = short2.exec(text2);
  const part = (group) => {
    const [start, end] = found?.indices?.[group] ?? [0, 0];
    return start === end ? missing(written.span) : scalar(text2.slice(start, end), placeIn(written, text2, start, end));
  };
  return record2({ ip: part(1), published: part(2), target: part(3), protocol: part(4) }, written);
}
function placeIn({ span: span2 }, text2, start, end) {
  const offset = span2.file.text.slice(span2.start, span2.end).indexOf(text2);
  return offset < 0 ? span2 : { ...span2, start: span2.start + offset + start, end: span2.start + offset + end };
}
function everywhere(ip) {
  if (ip.kind === "unknown") return ip;
  const address = printable(ip).replace(/^\[|\]$/g, "");
  return scalar(address === "" || address === "0.0.0.0" || address === "::", ip.span);
}

// src/platforms/compose/facts.ts
function factsOf(service, partial, path, project) {
  const facts = [
    ["image", imageOf(get(service, "image"))],
    ["environment", asMapping(get(service, "environment"), "environment")],
    ["envFiles", envFiles(service, path, project)],
    ["ports", portsOf(service)],
    ["mounts", mountsOf(service)],
    ["capabilities", capabilities(service)],
    ["securityOpt", securityOptions(service)],
    ["limits", limits(service)],
    ["partial", scalar(partial, service.span)]
  ];
  return mapping(new Map(facts), service.span, service.keySpan ? { keySpan: service.keySpan } : {});
}
function envFiles(service, path, project) {
  const written = asList(get(service, "env_file"));
  if (written.kind !== "list") return written;
  return { ...written, items: written.items.map((entry) => envFile(entry, path, project)) };
}
function envFile(entry, path, project) {
  const file = entry.kind === "map" ? get(entry, "path") : entry;
  const below = file.kind === "scalar" ? pathFrom(directoryOf(path), printable(file)) : void 0;
  const exists = below === void 0 ? unknown("the path leads elsewhere", file.span) : scalar(project.read(below) !== void 0, file.span);
  const required = entry.kind === "map" ? firstSet(get(entry, "required"), scalar(true, entry.span)) : scalar(true, entry.span);
  return mapping(
    /* @__PURE__ */ new Map([
      ["path", file],
      ["exists", exists],
      ["required", required]
    ]),
    entry.span
  );
}
function capabilities(service) {
  const named = (key) => {
    const written = get(service, key);
    if (written.kind !== "list") return written.kind === "unknown" ? written : list([], written.span);
    return { ...written, items: written.items.map(normalized) };
  };
  return mapping(
    /* @__PURE__ */ new Map([
      ["add", named("cap_add")],
      ["drop", named("cap_drop")]
    ]),
    service.span
  );
}
function normalized(name) {
  if (name.kind !== "scalar") return name;
  return { ...name, value: printable(name).toUpperCase().replace(/^CAP_/, "") };
}
function securityOptions(service) {
  const written = get(service, "security_opt");
  if (written.kind === "unknown") return written;
  const options = /* @__PURE__ */ new Map();
  let open = written.kind === "list" && written.open;
  for (const option of itemsOf(written)) {
    const known = option.kind === "unknown" ? option.prefix ?? "" : printable(option);
    const [, name = "", value] = /^([\w-]+)(?:[:=](.*))?$/s.exec(known) ?? [];
    if (option.kind === "scalar") options.set(name, { ...option, value: value ?? "true" });
    else if (option.kind === "unknown" && value !== void 0) options.set(name, { ...option, prefix: value });
    else open = true;
  }
  return mapping(options, written.span, { open, ...written.keySpan ? { keySpan: written.keySpan } : {} });
}
function limits(service) {
  const limit = (modern, old) => {
    const written = get(service, ["deploy", "resources", "limits", modern]);
    return isUnset(written) ? get(service, old) : written;
  };
  const entries2 = [
    ["memory", limit("memory", "mem_limit")],
    ["cpus", limit("cpus", "cpus")],
    ["pids", limit("pids", "pids_limit")]
  ];
  return mapping(new Map(entries2), service.span);
}

// src/platforms/compose/services.ts
var maxChain = 50;
function servicesOf(document, reader) {
  const services = kept(get(document.value, "services"));
  return new Map(
    services.map(([name, service]) => [name, extended(service, document, reader, [`${document.path} ${name}`])])
  );
}
function extended(service, document, reader, chain) {
  const reference = get(service, "extends");
  if (isUnset(reference) || service.kind !== "map") return service;
  const base = baseOf(reference, document, reader, chain);
  if (!base) return { ...service, open: true };
  const { keySpan } = service;
  const whole = merged(base, service);
  return keySpan && whole.kind === "map" ? { ...whole, keySpan } : whole;
}
function baseOf(reference, document, reader, chain) {
  const named = reference.kind === "map" ? get(reference, "service") : reference;
  const file = reference.kind === "map" ? get(reference, "file") : reference;
  const elsewhere = reference.kind === "map" && !isUnset(file);
  if (named.kind !== "scalar" || elsewhere && file.kind !== "scalar") return void 0;
  const name = printable(named);
  const path = elsewhere ? pathFrom(directoryOf(document.path), printable(file)) : document.path;
  if (path === void 0) return void 0;
  const source = path === document.path ? document : readDocument(reader, path);
  const step = `${path} ${name}`;
  const service = source ? get(source.value, ["services", name]) : void 0;
  const complain = (why) => {
    reader.problems.push(problemAt(named.span, "compose-extends", why, { severity: "warning" }));
    return void 0;
  };
  if (chain.includes(step) || chain.length > maxChain) return complain(`\`${name}\` extends itself`);
  if (!source) return complain(`the file \`${path}\` it extends isn't there`);
  if (!service || isUnset(service)) return complain(`there is no service \`${name}\` in \`${path}\` to extend`);
  return withoutReference(extended(service, source, reader, [...chain, step]));
}
function withoutReference(service) {
  if (service.kind !== "map") return service;
  const entries2 = new Map(service.entries);
  entries2.delete("extends");
  return mapping(entries2, service.span, { open: service.open });
}

// src/platforms/compose/projects.ts
var baseName = /^(?:docker-)?compose\.ya?ml$/;
var overrideName = /^(?:docker-)?compose\.override\.ya?ml$/;
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function besides(path, project, pattern) {
  const directory = directoryOf(path);
  const name = project.list(directory === "" ? "." : directory).find((n) => pattern.test(n));
  return name === void 0 ? void 0 : directory === "" ? name : `${directory}/${name}`;
}
function isAppliedOverride(path, project) {
  return overrideName.test(nameOf(path)) && besides(path, project, baseName) !== void 0;
}
function projectOf(document, reader) {
  const { path } = document;
  const isBase = baseName.test(nameOf(path));
  const overridePath = isBase ? besides(path, reader.project, overrideName) : void 0;
  const override = overridePath === void 0 ? void 0 : readDocument(reader, overridePath);
  const services = new Map(servicesOf(document, reader));
  for (const [name, service] of override ? servicesOf(override, reader) : []) {
    services.set(name, onTop(services.get(name), service));
  }
  const whole = override ? onTop(document.value, override.value) : document.value;
  const body = mapping(new Map([...entries(whole), ["services", mapping(services, whole.span)]]), whole.span);
  const header = get(document.value, "services").keySpan ?? { ...whole.span, end: whole.span.start };
  const file = { kind: "compose/File", address: path, name: path, body, header, extent: document.value.span };
  const base = isBase ? void 0 : besides(path, reader.project, baseName);
  const below = base === void 0 ? void 0 : readDocument(reader, base);
  const parts = [...services].map(([name, service]) => [
    name,
    serviceOf(name, service, isPartial(name, service, below), file, reader.project)
  ]);
  return { file, services: new Map(parts) };
}
function onTop(base, over) {
  if (!base) return over;
  const whole = merged(base, over);
  const { keySpan } = base;
  return whole.kind === "map" ? { ...whole, span: base.span, ...keySpan ? { keySpan } : {} } : whole;
}
function isPartial(name, service, base) {
  const runs = ["image", "build", "provider"].some((key) => get(service, key).kind !== "missing");
  return !runs || base !== void 0 && !isUnset(get(base.value, ["services", name]));
}
function serviceOf(name, body, partial, file, project) {
  const header = body.keySpan ?? body.span;
  return {
    kind: "compose/Service",
    address: `services.${name}`,
    name,
    body,
    facts: factsOf(body, partial, header.file.path, project),
    header,
    extent: body.span,
    parent: file
  };
}

// src/platforms/compose/index.ts
var compose = { id: "compose", formats: ["yaml"], model };
function model(files, project) {
  const reader = newReader(project);
  for (const parsed of files) reader.documents.set(parsed.file.path, documentOf(parsed, reader));
  const projects = /* @__PURE__ */ new Map();
  const included = /* @__PURE__ */ new Map();
  const gaps = [];
  const waiting = files.map((parsed) => parsed.file.path);
  for (const path of waiting) {
    const document = readDocument(reader, path);
    if (projects.has(path) || !document || isAppliedOverride(path, project)) continue;
    projects.set(path, projectOf(document, reader));
    const { documents, unread } = includesOf(document, reader);
    const paths = documents.map((d) => d.path);
    included.set(path, paths);
    waiting.push(...paths);
    gaps.push(...unread.map(({ why }) => ({ kinds: "compose/*", why, below: directoryOf(path) })));
  }
  const resources = [...projects.values()].flatMap(({ file, services }) => [file, ...services.values()]);
  const links = [...projects].flatMap(([path, own]) => {
    const others = (included.get(path) ?? []).flatMap((other) => projects.get(other) ?? []);
    return dependencies(own, others);
  });
  return { resources, links, problems: reader.problems, gaps };
}
function dependencies({ services }, included) {
  const all = new Map([...included.flatMap((other) => [...other.services]), ...services]);
  return [...services.values()].flatMap((from) => {
    const named = asMapping(get(from.body, "depends_on"), "depends_on");
    if (named.kind === "unknown" || named.kind === "map" && named.open) {
      const doubt = `which services \`${from.name}\` depends on isn't known`;
      return [...all.values()].map((to) => ({ from, to, via: "depends-on", span: named.span, doubt }));
    }
    return [...entries(named)].flatMap(([name, value]) => {
      const to = all.get(name);
      return to ? [{ from, to, via: "depends-on", span: value.span }] : [];
    });
  });
}
export {
  compose
};
