/** Workflow commands that GitHub has switched off. */
import { list, scalar, spanOf, text, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'

/** Their names, each where it stands in the script. */
export function oldCommands(run: Value): Value {
  if (run.kind !== 'scalar' || !text(run).includes('::')) return list([], run.span)
  const map = scalarMap(run)
  const found = [...text(run).matchAll(/::(set-output|save-state|set-env|add-path)\b/g)].map((match) =>
    scalar(match[1] ?? '', spanOf(map, match.index, match.index + match[0].length)),
  )
  return list(found, run.span)
}
