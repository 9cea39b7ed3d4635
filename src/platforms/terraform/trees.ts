/** Telling the trees of the formats apart that Terraform is written in. */
import { missing, type Parsed, span, type Value } from '../../model/index.js'
import type { Body } from '../../parsers/hcl/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'

export function isBody(tree: unknown): tree is Body {
  return typeof tree === 'object' && tree !== null && 'items' in tree
}

function isYamlTree(tree: unknown): tree is YamlTree {
  return typeof tree === 'object' && tree !== null && 'documents' in tree
}

/** The value of a JSON file; Missing for any other. */
export function jsonValue({ file, tree }: Parsed): Value {
  const nothing = missing(span(file, 0, 0))
  return isYamlTree(tree) ? (tree.documents[0]?.value ?? nothing) : nothing
}
