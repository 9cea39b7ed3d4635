import {
  asYaml11,
  parseYaml,
  scalarMap,
  yaml
} from "./chunk-ZED5WJK3.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  asYaml11,
  parseYaml,
  scalarMap,
  yaml
};
