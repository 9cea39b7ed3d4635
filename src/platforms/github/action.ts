/** An action's metadata file → `gha/Action`, and `gha/Step` for the steps of a composite one. */
import { child, get, mapping, printable, type Resource, type Span, unknown, type Value } from '../../model/index.js'
import type { Diagnostics } from '../diagnostics.js'
import { type Build, firstLine } from './build.js'
import { checkAction } from './checks/action.js'
import { actionTypes, withSteps } from './checks/contexts.js'
import { checkExpressions } from './checks/expressions.js'
import { expressionsIn, expressionValues } from './expression-values.js'
import { resolve } from './resolve.js'
import { noSources } from './sources.js'
import { buildSteps, flatSteps } from './steps.js'
import { record } from './values.js'

/** Facts: `expressions`, `diagnostics` (see checks/). */
export function buildAction(written: Value, document: Span, found: Diagnostics, build: Build): Resource {
  const { path } = document.file
  const at = written.span
  const placed = expressionsIn(written).filter(({ key }) => !key.startsWith('runs.steps.'))
  const types = actionTypes(written)
  checkAction(written, directoryOf(path), build, found)
  checkExpressions(
    placed,
    'action',
    withSteps(types, flatSteps(get(written, 'runs.steps')), () => undefined),
    found,
  )
  const action: Resource = {
    kind: 'gha/Action',
    address: path,
    name: printable(child(written, 'name')) || path,
    body: resolve(written, new Map()),
    facts: record(
      {
        expressions: expressionValues(placed, new Map(), noSources, () => 'value', at),
        diagnostics: found.value(at),
      },
      at,
    ),
    header: firstLine(at),
    extent: document,
  }
  build.resources.push(action)
  buildSteps(
    get(written, 'runs.steps'),
    {
      parent: action,
      prefix: 'runs.',
      contexts: new Map(),
      sources: noSources,
      environment: mapping(new Map(), at, { open: true }),
      types,
      composite: true,
      shell: unknown('a composite action names the shell of each step', at),
    },
    build,
  )
  return action
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
