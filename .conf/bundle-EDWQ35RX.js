import {
  BUNDLE_VERSION,
  loadBundle
} from "./chunk-XEGMKRDO.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  BUNDLE_VERSION,
  loadBundle
};
