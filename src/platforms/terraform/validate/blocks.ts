/** The blocks of the language, by keyword. */
import { type Table, table } from '../../../model/index.js'
import { imported, moved, removed } from './changes.js'
import { check, data, ephemeral, module, resource } from './resources.js'
import type { BlockSchema } from './schema.js'
import { language, provider, terraform } from './settings.js'
import { locals, output, variable } from './variables.js'

export const topLevel: Table<BlockSchema> = table({
  check,
  data,
  ephemeral,
  import: imported,
  language,
  locals,
  module,
  moved,
  output,
  provider,
  removed,
  resource,
  terraform,
  variable,
})
