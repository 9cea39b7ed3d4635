/** The policy language: YAML and CEL → `Rule`. */
export { type Bundle, loadBundle } from './bundle.js'
export { buildBundle, type Catalogue, type Known, readPolicies } from './catalogue.js'
export type { Clause, FixDefinition, PolicyDefinition } from './definition.js'
export { type LoadedPolicies, loadPolicies } from './load.js'
export { type Control, coverage, type Pack, packOf, rulesOfPack, withControls } from './packs.js'
export { type ReadPolicy, readPolicy } from './read.js'
export { ruleOf } from './rule.js'
