import {
  parseYaml
} from "./chunk-ZED5WJK3.js";

// src/parsers/json/index.ts
var json = { id: "json", parse: parseYaml };

export {
  json
};
