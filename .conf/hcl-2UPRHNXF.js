import {
  hcl,
  parseExpression,
  parseTemplate
} from "./chunk-MG4A3E2E.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  hcl,
  parseExpression,
  parseTemplate
};
