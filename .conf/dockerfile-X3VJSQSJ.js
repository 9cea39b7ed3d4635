import {
  concat,
  dockerfile,
  parseTemplate,
  part
} from "./chunk-OI7QKMUT.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  concat,
  dockerfile,
  parseTemplate,
  part
};
