/** Steps of jobs and of composite actions. */
import { child, entries, isUnset, items, keys, printable, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { hasExpression } from '../expressions/embedded.js'
import { parseUses } from '../uses.js'
import { compositeRunShape, compositeUsesShape } from './action-shape.js'
import { checkEnv, checkId } from './jobs.js'
import { any, type Shape } from './shape.js'
import { checkShape } from './structure.js'
import { controlStepShapes, runStepShape, usesStepShape } from './workflow-shape.js'

const onlyRun = ['shell', 'working-directory']
const onlyUses = ['with']

/** Keys of the other kind are reported with a better reason than being unknown. */
function loose(shape: Shape, others: readonly string[]): Shape {
  if (shape.kind !== 'map') return shape
  const more = Object.fromEntries([...others, 'run', 'uses'].map((key) => [key, any]))
  return { ...shape, keys: { ...more, ...shape.keys } }
}

const shapes = {
  job: { run: loose(runStepShape, onlyUses), uses: loose(usesStepShape, onlyRun) },
  composite: { run: loose(compositeRunShape, onlyUses), uses: loose(compositeUsesShape, onlyRun) },
} as const

/** @param composite of a composite action: other keys are allowed there */
export function checkStep(step: Value, name: string, composite: boolean, found: Diagnostics): void {
  if (step.kind !== 'map') {
    if (isUnset(step)) found.add('step-kind', step, `\`${name}\` is empty: a step needs \`run\` or \`uses\``)
    else if (step.kind !== 'unknown') found.add('wrong-type', step, `\`${name}\` must be a mapping`)
    return
  }
  const written = keys(step)
  const control = Object.keys(controlStepShapes).find((key) => written.includes(key))
  const controlShape = control === undefined ? undefined : controlStepShapes[control]
  if (controlShape && !composite) {
    checkShape(step, controlShape, name, found)
    return
  }
  const runs = written.includes('run')
  const uses = written.includes('uses')
  if (runs === uses) reportKind(step, name, runs, found)
  checkShape(step, shapes[composite ? 'composite' : 'job'][runs || !uses ? 'run' : 'uses'], name, found)
  for (const key of runs ? onlyUses : uses ? onlyRun : []) {
    const value = child(step, key)
    if (value.kind !== 'missing' && runs !== uses)
      found.add(
        'step-kind',
        value.keySpan ?? value,
        `\`${key}\` has no effect on a step with \`${runs ? 'run' : 'uses'}\``,
      )
  }
  checkEnv(child(step, 'env'), found)
  const id = child(step, 'id')
  if (id.kind === 'scalar' && id.value !== null) checkId(printable(id), id, 'step', found)
  if (uses) checkReference(child(step, 'uses'), found)
}

/** A step of neither or of both kinds. */
function reportKind(step: Value, name: string, both: boolean, found: Diagnostics): void {
  const first = [...entries(step)].map(([, value]) => value)
  const second = both ? first.filter((v) => v === child(step, 'run') || v === child(step, 'uses'))[1] : first[0]
  const at = second?.keySpan ?? step
  found.add(
    'step-kind',
    at,
    both ? `\`${name}\` has both \`run\` and \`uses\`` : `\`${name}\` has neither \`run\` nor \`uses\``,
  )
}

function checkReference(uses: Value, found: Diagnostics): void {
  const written = text(uses).trim()
  if (uses.kind !== 'scalar' || written === '' || hasExpression(written)) {
    if (hasExpression(written)) found.add('action-reference', uses, '`uses` takes no expressions')
    return
  }
  const { kind, ref } = parseUses(written)
  if (
    /\/\.{0,2}(?:\/|@|$)/.test(
      written
        .replace(/^(?:\.{1,2}\/)+|^\$\//, '')
        .replace(/^docker:\/\//, '')
        .replace(/\/$/, ''),
    )
  )
    found.add('odd-path', uses, `\`${written}\` takes a detour: write the path as it is`)
  if (kind === 'invalid')
    found.add(
      'action-reference',
      uses,
      `\`${written}\` is neither \`owner/repo@version\`, a path that begins with \`./\`, nor \`docker://image\``,
    )
  else if (kind === 'action' && (ref === undefined || ref === ''))
    found.add('action-reference', uses, `\`${written}\` names no version after \`@\``)
  else if (kind === 'reusable') found.add('action-reference', uses, "a step can't call a workflow; a job can")
}

/** Ids of the steps of one job, which don't mind case. */
export function checkStepIds(steps: Value, found: Diagnostics): void {
  const seen = new Set<string>()
  for (const step of items(steps).flatMap((s) => [s, ...items(child(s, 'parallel'))])) {
    const id = child(step, 'id')
    const name = printable(id).toLowerCase()
    if (id.kind !== 'scalar' || name === '' || hasExpression(name)) continue
    if (seen.has(name)) found.add('id-duplicate', id, `another step of the job has the id \`${printable(id)}\``)
    seen.add(name)
  }
}
