import "./chunk-6OYMWYZS.js";

// src/config-validator.generated.js
var validate = validate10;
var config_validator_generated_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://bylaw.dev/schema/config.json", "title": "Bylaw configuration", "description": "bylaw.yaml at the root of what is scanned", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "preset": { "description": "Which built-in rules are on: `default` (few false alarms), `strict` (also the disputed ones), `all`, or `none`", "enum": ["default", "strict", "all", "none"] }, "failOn": { "description": "Least severity that makes the exit code 1", "enum": ["info", "low", "medium", "high", "critical", "none"] }, "include": { "description": "Globs; only these files are judged", "$ref": "#/definitions/globs" }, "exclude": { "description": "Globs; these files are not judged", "$ref": "#/definitions/globs" }, "rules": { "description": "Settings by rule id", "$ref": "#/definitions/rules" }, "overrides": { "description": "Settings for some files; later ones win", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "$ref": "#/definitions/globs" }, "rules": { "$ref": "#/definitions/rules" } } } }, "policies": { "description": "Directories, files or npm packages with policies of your own", "type": "array", "items": { "type": "string", "pattern": "." } }, "waivers": { "description": "Findings that are accepted, each with a reason", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "type": "string", "pattern": "." }, "path": { "type": "string", "pattern": "." }, "resource": { "type": "string", "pattern": "." }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "reason": { "type": "string", "pattern": "." }, "owner": { "type": "string", "pattern": "." }, "until": { "description": "Last day it holds", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } }, "platforms": { "description": "Settings by platform, such as `terraform.variables` or `kubernetes.version`", "type": "object", "propertyNames": { "enum": ["docker", "compose", "kubernetes", "terraform", "github", "gitlab"] }, "additionalProperties": { "type": "object" } } }, "definitions": { "globs": { "type": "array", "items": { "type": "string", "pattern": "." } }, "rules": { "type": "object", "additionalProperties": { "anyOf": [{ "enum": ["on", "off", "info", "low", "medium", "high", "critical"] }, { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "severity": { "enum": ["info", "low", "medium", "high", "critical"] }, "options": { "type": "object" } } }] } } } };
var schema14 = { "type": "object", "additionalProperties": { "anyOf": [{ "enum": ["on", "off", "info", "low", "medium", "high", "critical"] }, { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "severity": { "enum": ["info", "low", "medium", "high", "critical"] }, "options": { "type": "object" } } }] } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp(".", "u");
var pattern7 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.preset !== void 0) {
      let data1 = data.preset;
      if (!(data1 === "default" || data1 === "strict" || data1 === "all" || data1 === "none")) {
        const err2 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: schema11.properties.preset.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data2 = data.failOn;
      if (!(data2 === "info" || data2 === "low" || data2 === "medium" || data2 === "high" || data2 === "critical" || data2 === "none")) {
        const err3 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data3 = data.include;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern0.test(data4)) {
              const err4 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/include", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data5 = data.exclude;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err7 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          const _errs21 = errors;
          let valid9 = false;
          const _errs22 = errors;
          if (!(data8 === "on" || data8 === "off" || data8 === "info" || data8 === "low" || data8 === "medium" || data8 === "high" || data8 === "critical")) {
            const err10 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema14.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs22 === errors;
          valid9 = valid9 || _valid0;
          if (!valid9) {
            const _errs23 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              for (const key2 in data8) {
                if (!(key2 === "enabled" || key2 === "severity" || key2 === "options")) {
                  const err11 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (data8.enabled !== void 0) {
                if (typeof data8.enabled !== "boolean") {
                  const err12 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data8.severity !== void 0) {
                let data10 = data8.severity;
                if (!(data10 === "info" || data10 === "low" || data10 === "medium" || data10 === "high" || data10 === "critical")) {
                  const err13 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/severity/enum", keyword: "enum", params: { allowedValues: schema14.additionalProperties.anyOf[1].properties.severity.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data8.options !== void 0) {
                let data11 = data8.options;
                if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                  const err14 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            } else {
              const err15 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            var _valid0 = _errs23 === errors;
            valid9 = valid9 || _valid0;
          }
          if (!valid9) {
            const err16 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          } else {
            errors = _errs21;
            if (vErrors !== null) {
              if (_errs21) {
                vErrors.length = _errs21;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rules", schemaPath: "#/definitions/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data12 = data.overrides;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.files === void 0) {
              const err18 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data13.rules === void 0) {
              const err19 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "files" || key3 === "rules")) {
                const err20 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data13.files !== void 0) {
              let data14 = data13.files;
              if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data15 = data14[i3];
                  if (typeof data15 === "string") {
                    if (!pattern0.test(data15)) {
                      const err21 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data13.rules !== void 0) {
              let data16 = data13.rules;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key4 in data16) {
                  let data17 = data16[key4];
                  const _errs46 = errors;
                  let valid19 = false;
                  const _errs47 = errors;
                  if (!(data17 === "on" || data17 === "off" || data17 === "info" || data17 === "low" || data17 === "medium" || data17 === "high" || data17 === "critical")) {
                    const err24 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema14.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  var _valid1 = _errs47 === errors;
                  valid19 = valid19 || _valid1;
                  if (!valid19) {
                    const _errs48 = errors;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                      for (const key5 in data17) {
                        if (!(key5 === "enabled" || key5 === "severity" || key5 === "options")) {
                          const err25 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                      if (data17.enabled !== void 0) {
                        if (typeof data17.enabled !== "boolean") {
                          const err26 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                        }
                      }
                      if (data17.severity !== void 0) {
                        let data19 = data17.severity;
                        if (!(data19 === "info" || data19 === "low" || data19 === "medium" || data19 === "high" || data19 === "critical")) {
                          const err27 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/severity/enum", keyword: "enum", params: { allowedValues: schema14.additionalProperties.anyOf[1].properties.severity.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      }
                      if (data17.options !== void 0) {
                        let data20 = data17.options;
                        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                          const err28 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err28];
                          } else {
                            vErrors.push(err28);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err29 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    var _valid1 = _errs48 === errors;
                    valid19 = valid19 || _valid1;
                  }
                  if (!valid19) {
                    const err30 = { instancePath: instancePath + "/overrides/" + i2 + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/rules/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  } else {
                    errors = _errs46;
                    if (vErrors !== null) {
                      if (_errs46) {
                        vErrors.length = _errs46;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/overrides/" + i2 + "/rules", schemaPath: "#/definitions/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data21 = data.policies;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4];
          if (typeof data22 === "string") {
            if (!pattern0.test(data22)) {
              const err34 = { instancePath: instancePath + "/policies/" + i4, schemaPath: "#/properties/policies/items/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/policies/" + i4, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data23 = data.waivers;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.rule === void 0) {
              const err37 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data24.reason === void 0) {
              const err38 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key6 in data24) {
              if (!(key6 === "rule" || key6 === "path" || key6 === "resource" || key6 === "fingerprint" || key6 === "reason" || key6 === "owner" || key6 === "until")) {
                const err39 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data24.rule !== void 0) {
              let data25 = data24.rule;
              if (typeof data25 === "string") {
                if (!pattern0.test(data25)) {
                  const err40 = { instancePath: instancePath + "/waivers/" + i5 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/waivers/" + i5 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data24.path !== void 0) {
              let data26 = data24.path;
              if (typeof data26 === "string") {
                if (!pattern0.test(data26)) {
                  const err42 = { instancePath: instancePath + "/waivers/" + i5 + "/path", schemaPath: "#/properties/waivers/items/properties/path/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/waivers/" + i5 + "/path", schemaPath: "#/properties/waivers/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data24.resource !== void 0) {
              let data27 = data24.resource;
              if (typeof data27 === "string") {
                if (!pattern0.test(data27)) {
                  const err44 = { instancePath: instancePath + "/waivers/" + i5 + "/resource", schemaPath: "#/properties/waivers/items/properties/resource/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/waivers/" + i5 + "/resource", schemaPath: "#/properties/waivers/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data24.fingerprint !== void 0) {
              let data28 = data24.fingerprint;
              if (typeof data28 === "string") {
                if (!pattern7.test(data28)) {
                  const err46 = { instancePath: instancePath + "/waivers/" + i5 + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/waivers/" + i5 + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data24.reason !== void 0) {
              let data29 = data24.reason;
              if (typeof data29 === "string") {
                if (!pattern0.test(data29)) {
                  const err48 = { instancePath: instancePath + "/waivers/" + i5 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/waivers/" + i5 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data24.owner !== void 0) {
              let data30 = data24.owner;
              if (typeof data30 === "string") {
                if (!pattern0.test(data30)) {
                  const err50 = { instancePath: instancePath + "/waivers/" + i5 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/waivers/" + i5 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data24.until !== void 0) {
              let data31 = data24.until;
              if (typeof data31 === "string") {
                if (!pattern10.test(data31)) {
                  const err52 = { instancePath: instancePath + "/waivers/" + i5 + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/waivers/" + i5 + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.platforms !== void 0) {
      let data32 = data.platforms;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key7 in data32) {
          const _errs81 = errors;
          if (!(key7 === "docker" || key7 === "compose" || key7 === "kubernetes" || key7 === "terraform" || key7 === "github" || key7 === "gitlab")) {
            const err56 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/propertyNames/enum", keyword: "enum", params: { allowedValues: schema11.properties.platforms.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key7 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          var valid26 = _errs81 === errors;
          if (!valid26) {
            const err57 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        for (const key8 in data32) {
          let data33 = data32[key8];
          if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
            const err58 = { instancePath: instancePath + "/platforms/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/platforms/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  config_validator_generated_default as default,
  validate
};
