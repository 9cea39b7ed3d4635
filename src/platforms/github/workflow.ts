/** A workflow file → `gha/Workflow`, `gha/Trigger`, `gha/Job`, `gha/Step`. */
import { child, entries, printable, type Resource, type Span, type Value } from '../../model/index.js'
import type { Diagnostics } from '../diagnostics.js'
import { type Build, firstLine } from './build.js'
import { workflowTypes } from './checks/contexts.js'
import { checkExpressions } from './checks/expressions.js'
import { checkWorkflow } from './checks/workflow.js'
import { layered } from './environment.js'
import { expressionsIn, expressionValues } from './expression-values.js'
import { buildJobs } from './jobs.js'
import { unexplainedScopes } from './permissions.js'
import { resolve } from './resolve.js'
import { noSources, withEnv, withInputs } from './sources.js'
import { triggersOf } from './triggers.js'
import { record } from './values.js'

const ofJobs: ReadonlySet<string> = new Set(['jobs'])

/**
 * Facts of the workflow: `triggers` (event → settings), `expressions`, `environment`, `diagnostics` (see checks/).
 * @param written the document, a mapping
 */
export function buildWorkflow(written: Value, document: Span, found: Diagnostics, build: Build): Resource {
  const { path } = document.file
  const at = written.span
  const triggers = triggersOf(child(written, 'on'))
  const env = child(written, 'env')
  const environment = layered(undefined, env, new Map(), at)
  const contexts = new Map([['env', environment]])
  const inputs = withInputs(triggers, noSources)
  const placed = expressionsIn(written, ofJobs)
  const expressions = expressionValues(placed, contexts, inputs, () => 'value', at)
  const types = workflowTypes(written)
  checkWorkflow(written, found)
  checkExpressions(placed, 'workflow', types, found)
  const workflow: Resource = {
    kind: 'gha/Workflow',
    address: path,
    name: printable(child(written, 'name')) || (path.split('/').at(-1) ?? path),
    body: resolve(written, contexts),
    facts: record(
      {
        triggers,
        expressions,
        environment,
        diagnostics: found.value(at),
        unexplainedScopes: unexplainedScopes(child(written, 'permissions'), build.comments),
      },
      at,
    ),
    header: firstLine(at),
    extent: document,
  }
  build.resources.push(workflow)
  for (const [event, settings] of entries(triggers)) {
    build.resources.push({
      kind: 'gha/Trigger',
      address: `on.${event}`,
      name: event,
      body: settings,
      header: settings.keySpan ?? settings.span,
      extent: settings.span,
      parent: workflow,
    })
  }
  buildJobs({ workflow, written, contexts, sources: withEnv(env, inputs), types }, build)
  return workflow
}
