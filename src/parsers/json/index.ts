/** JSON → `Value`. JSON is YAML in flow style, so the YAML parser reads it, with one document and no merge of syntax. */
import type { Format } from '../../model/index.js'
import { parseYaml, type YamlTree } from '../yaml/index.js'

export const json: Format<YamlTree> = { id: 'json', parse: parseYaml }
