/** The workflow outside of its jobs. */
import { child, entries, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { checkEvents } from './events.js'
import { checkCycles, checkEnv, checkPermissions } from './jobs.js'
import { checkShape } from './structure.js'
import { workflowShape } from './workflow-shape.js'

export function checkWorkflow(workflow: Value, found: Diagnostics): void {
  checkShape(workflow, workflowShape, '', found)
  checkEvents(child(workflow, 'on'), found)
  checkPermissions(child(workflow, 'permissions'), found)
  checkEnv(child(workflow, 'env'), found)
  const jobs = child(workflow, 'jobs')
  checkCycles(jobs, found)
  checkCase(jobs, 'job', found)
}

/** Names that differ only in their case are the same to GitHub. */
export function checkCase(map: Value, what: string, found: Diagnostics): void {
  const seen = new Set<string>()
  for (const [name, value] of entries(map)) {
    if (seen.has(name.toLowerCase()))
      found.add(
        'duplicate-key',
        value.keySpan ?? value,
        `the ${what} \`${name}\` is already there: case makes no difference`,
      )
    seen.add(name.toLowerCase())
  }
}
