import {
  mapping,
  scalar,
  slice,
  unknown
} from "./chunk-HEKRYVJI.js";

// src/platforms/docker/image.ts
var dockerHub = "docker.io";
function imageOf(reference) {
  const at = reference.span;
  if (reference.kind === "scalar") return known(String(reference.value), reference);
  if (reference.kind === "unknown") return partly(reference);
  return mapping(/* @__PURE__ */ new Map(), at);
}
function known(text, reference) {
  const parts = split(text);
  const at = (piece) => subspan(reference, text, piece);
  const entries = /* @__PURE__ */ new Map([
    ["raw", reference],
    ["registry", scalar(parts.registry, at(parts.registry))],
    ["repository", scalar(parts.repository, at(parts.path))],
    ["name", scalar(parts.path.split("/").at(-1) ?? "", at(parts.path))]
  ]);
  if (parts.tag !== void 0) entries.set("tag", scalar(parts.tag, at(`:${parts.tag}`)));
  if (parts.digest !== void 0) entries.set("digest", scalar(parts.digest, at(`@${parts.digest}`)));
  return mapping(entries, reference.span);
}
function split(text) {
  const [named = "", digest] = cut(text, text.indexOf("@"));
  const lastSlash = named.lastIndexOf("/");
  const colon = named.indexOf(":", lastSlash + 1);
  const [name = "", tag] = cut(named, colon);
  const first = name.split("/")[0] ?? "";
  const hasRegistry = name.includes("/") && (/[.:]/.test(first) || first === "localhost");
  const registry = hasRegistry ? first : dockerHub;
  const path = hasRegistry ? name.slice(first.length + 1) : name;
  const official = registry === dockerHub && !path.includes("/");
  return {
    registry,
    path,
    repository: official ? `library/${path}` : path,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function cut(text, at) {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function partly(reference) {
  const { prefix = "", why, span } = reference;
  const unsure = (of) => unknown(why, span, of ? { prefix: of } : {});
  const entries = /* @__PURE__ */ new Map([["raw", reference]]);
  const settled = /[:@]/.test(prefix.slice(prefix.lastIndexOf("/") + 1)) || prefix.includes("@");
  if (settled) {
    const parts = split(prefix);
    entries.set("registry", scalar(parts.registry, span));
    entries.set("repository", scalar(parts.repository, span));
    entries.set("name", scalar(parts.path.split("/").at(-1) ?? "", span));
    if (parts.digest !== void 0) entries.set("digest", unsure(parts.digest));
    else entries.set("digest", unsure(""));
    if (parts.tag !== void 0)
      entries.set("tag", parts.digest === void 0 ? unsure(parts.tag) : scalar(parts.tag, span));
    return mapping(entries, span);
  }
  for (const part of ["registry", "repository", "name", "tag", "digest"]) entries.set(part, unsure(""));
  return mapping(entries, span);
}
function subspan(reference, text, piece) {
  const written = slice(reference.span);
  const offset = reference.style === "computed" || written !== text || piece === "" ? -1 : written.lastIndexOf(piece);
  if (offset < 0) return reference.span;
  const skipped = /^[:@]/.test(piece) ? 1 : 0;
  const start = reference.span.start + offset + skipped;
  return { file: reference.span.file, start, end: start + piece.length - skipped };
}

export {
  imageOf
};
