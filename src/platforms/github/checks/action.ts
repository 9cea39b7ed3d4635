/** An action's metadata file. */
import { child, entries, get, isUnset, printable, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import type { Build } from '../build.js'
import { hasExpression } from '../expressions/embedded.js'
import { actionShape, runsShapes } from './action-shape.js'
import { checkStepIds } from './steps.js'
import { checkShape } from './structure.js'
import { checkCase } from './workflow.js'

/** @param directory of the file, below the scan's root; empty or ending in `/` */
export function checkAction(action: Value, directory: string, build: Build, found: Diagnostics): void {
  checkShape(action, actionShape, '', found)
  for (const key of ['name', 'description']) {
    const value = child(action, key)
    if (isUnset(value) && action.kind === 'map')
      found.add('incomplete-metadata', value.keySpan ?? firstKey(action), `the action has no \`${key}\``)
  }
  for (const [name, input] of entries(child(action, 'inputs'))) {
    const note = child(input, 'deprecationMessage')
    if (note.kind === 'scalar' && printable(note).trim() === '')
      found.add('incomplete-metadata', note, `the deprecation message of \`${name}\` is empty`)
  }
  checkCase(child(action, 'inputs'), 'input', found)
  checkCase(child(action, 'outputs'), 'output', found)
  const icon = get(action, 'branding.icon')
  if (icon.kind === 'scalar' && !/^[a-z][a-z0-9-]*$/.test(printable(icon)))
    found.add('invalid-value', icon, `\`${printable(icon)}\` is no Feather icon`)
  checkRuns(child(action, 'runs'), directory, build, found)
}

function checkRuns(runs: Value, directory: string, build: Build, found: Diagnostics): void {
  if (runs.kind !== 'map') {
    if (!isUnset(runs) && runs.kind !== 'unknown') found.add('wrong-type', runs, '`runs` must be a mapping')
    return
  }
  const using = text(child(runs, 'using'))
  const kind = using === 'composite' || using === 'docker' ? using : 'node'
  const shape = runsShapes[kind]
  if (using === '' || (kind === 'node' && !/^node/.test(using))) reportUsing(child(runs, 'using'), runs, found)
  else if (shape) checkShape(runs, shape, 'runs', found)
  for (const when of ['pre', 'post']) {
    const condition = child(runs, `${when}-if`)
    if (kind === 'node' && condition.kind !== 'missing' && isUnset(child(runs, when)))
      found.add('missing-key', condition.keySpan ?? condition, `\`${when}-if\` has no effect without \`${when}\``)
  }
  checkStepIds(child(runs, 'steps'), found)
  checkFiles(runs, kind, directory, build, found)
}

function reportUsing(using: Value, runs: Value, found: Diagnostics): void {
  if (isUnset(using)) found.add('missing-key', runs.keySpan ?? runs, '`using` is missing in `runs`')
  else if (using.kind === 'scalar')
    found.add(
      'invalid-value',
      using,
      `\`${printable(using)}\` runs no actions; known: composite, docker, node20, node24`,
    )
}

function firstKey(action: Value): Value['span'] {
  for (const [, value] of entries(action)) return value.keySpan ?? value.span
  return action.span
}

/** Scripts and the Dockerfile must be in the action's directory. */
function checkFiles(runs: Value, kind: string, directory: string, build: Build, found: Diagnostics): void {
  const keys =
    kind === 'node'
      ? ['main', 'pre', 'post']
      : kind === 'docker'
        ? ['image', 'entrypoint', 'pre-entrypoint', 'post-entrypoint']
        : []
  for (const key of keys) {
    const value = child(runs, key)
    const path = text(value)
    if (path === '' || hasExpression(path) || path.startsWith('docker://') || path.startsWith('/')) continue
    if (key !== 'image' && kind === 'docker' && !/\.\w+$/.test(path)) continue
    const name = path.split('/').at(-1) ?? path
    if (key === 'image' && name !== 'Dockerfile')
      found.add('invalid-value', value, `\`${path}\` must be called \`Dockerfile\`, or be an image: \`docker://…\``)
    else if (!exists(directory, path, build)) found.add('missing-file', value, `\`${path}\` is not there`)
  }
}

/** Unknown where the directory can't be listed: then nothing is said. */
function exists(directory: string, path: string, build: Build): boolean {
  const full = `${directory}${path.replace(/^\.\//, '')}`
  const slash = full.lastIndexOf('/')
  const siblings = build.project.list(slash < 0 ? '.' : full.slice(0, slash))
  return (
    siblings.includes(full.slice(slash + 1)) ||
    (siblings.length === 0 && build.project.list(directory || '.').length === 0)
  )
}
