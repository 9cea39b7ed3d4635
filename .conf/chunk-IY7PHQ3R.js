import {
  mapping,
  missing,
  scalar,
  unknown
} from "./chunk-HEKRYVJI.js";

// src/platforms/kubernetes/image.ts
function imageParts(image) {
  if (image.kind === "unknown") return unknown(image.why, image.span);
  if (image.kind !== "scalar" || typeof image.value !== "string") return missing(image.keySpan ?? image.span);
  const parts = /* @__PURE__ */ new Map();
  const quoted = image.style === "single" || image.style === "double" ? 1 : 0;
  const put = (name2, text, at) => {
    if (text === void 0) return;
    const start = image.span.start + quoted + at;
    const place = { ...image.span, start, end: start + text.length };
    parts.set(name2, scalar(text, place, { style: "computed" }));
  };
  const reference = image.value.trim();
  const [name = "", digest] = split(reference, reference.indexOf("@"));
  const slash = name.lastIndexOf("/");
  const colon = name.indexOf(":", slash + 1);
  const [path = "", tag] = split(name, colon);
  const first = path.indexOf("/");
  const host = first > 0 && /[.:]|^localhost$/.test(path.slice(0, first)) ? path.slice(0, first) : void 0;
  put("registry", host, 0);
  put("repository", host === void 0 ? path : path.slice(first + 1), host === void 0 ? 0 : first + 1);
  put("tag", tag, path.length + 1);
  put("digest", digest, name.length + 1);
  return mapping(parts, image.span, image.keySpan ? { keySpan: image.keySpan } : {});
}
function split(text, at) {
  return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}

export {
  imageParts
};
