import {
  json
} from "./chunk-HXHLUDPQ.js";
import "./chunk-ZED5WJK3.js";
import "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";
export {
  json
};
