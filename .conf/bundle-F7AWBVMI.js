import {
  BUNDLE_VERSION,
  loadBundle
} from "./chunk-UXT7RWW3.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  BUNDLE_VERSION,
  loadBundle
};
