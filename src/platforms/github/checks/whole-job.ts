/** A job and what it calls. */
import { child, get, isUnset, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import type { Build } from '../build.js'
import { hasExpression } from '../expressions/embedded.js'
import { parseUses } from '../uses.js'
import { checkInputs, checkInputTypes, checkSecrets } from './calls.js'
import { checkJob } from './jobs.js'
import { checkLabels, checkShell, systemOfLabels } from './labels.js'
import { checkStepIds } from './steps.js'
import { checkCase } from './workflow.js'

export function checkWholeJob(
  id: string,
  job: Value,
  workflow: Value,
  labels: Value,
  build: Build,
  found: Diagnostics,
): void {
  checkJob(id, job, child(workflow, 'jobs'), found)
  checkLabels(child(job, 'runs-on'), labels, found)
  const system = systemOfLabels(labels)
  for (const shell of [get(job, 'defaults.run.shell'), get(workflow, 'defaults.run.shell')])
    checkShell(shell, system, found)
  checkStepIds(child(job, 'steps'), found)
  checkCase(get(job, 'strategy.matrix'), 'matrix row', found)
  checkCall(job, build, found)
}

function checkCall(job: Value, build: Build, found: Diagnostics): void {
  const uses = child(job, 'uses')
  const written = text(uses).trim()
  if (uses.kind !== 'scalar' || written === '') return
  if (hasExpression(written)) {
    found.add('call-reference', uses, '`uses` takes no expressions')
    return
  }
  const { kind, path, ref, owner } = parseUses(written)
  if (owner === undefined && written.includes('@'))
    found.add('call-reference', uses, 'a local workflow is called without `@`: it is always the one of the same commit')
  else if (kind !== 'reusable')
    found.add(
      'call-reference',
      uses,
      `\`${written}\` is neither \`owner/repo/.github/workflows/file.yml@version\` nor \`./.github/workflows/file.yml\``,
    )
  else if (owner !== undefined && (ref === undefined || ref === ''))
    found.add('call-reference', uses, `\`${written}\` names no version after \`@\``)
  else if (owner === undefined && path !== undefined)
    checkLocalCall(job, uses, `${build.repository}${path}`, build, found)
}

function checkLocalCall(job: Value, uses: Value, path: string, build: Build, found: Diagnostics): void {
  const called = build.read(path)
  if (!called) {
    found.add('call-target', uses, `\`${path}\` is not there, or is no workflow`)
    return
  }
  const on = child(called, 'on')
  const trigger = child(on, 'workflow_call')
  const bare = on.kind === 'scalar' ? [on] : on.kind === 'list' ? on.items : []
  if (isUnset(trigger) && trigger.keySpan === undefined && !bare.some((event) => text(event) === 'workflow_call')) {
    found.add('call-target', uses, `\`${path}\` can't be called: it has no \`on: workflow_call\``)
    return
  }
  checkInputs(child(job, 'with'), child(trigger, 'inputs'), uses, { input: 'call-input' }, found)
  checkInputTypes(child(job, 'with'), child(trigger, 'inputs'), found)
  checkSecrets(child(job, 'secrets'), child(trigger, 'secrets'), uses, found)
}
