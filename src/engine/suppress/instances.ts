/** Findings that speak for several equal instances of a module, told apart where a suppression may mean only some of them. */
import { type Resource, root } from '../../model/index.js'
import type { RawFinding } from '../evaluate.js'

/** @param suppressing files that hold suppressions, by path. */
export function perInstance(finding: RawFinding, suppressing: ReadonlyMap<string, unknown>): readonly RawFinding[] {
  const top = root(finding.resource)
  const { also = [], callers = [] } = top
  if (also.length === 0) return [finding]
  const places = [...callers, ...also.flatMap((copy) => copy.callers)]
  if (!places.some(({ file }) => suppressing.has(file.path))) return [finding]
  const { also: _, ...single } = top
  const others = also.map((copy) => {
    const address = `${copy.address}${top.address.slice(copy.of.length)}`
    return instanceOf(finding, { ...single, address, callers: copy.callers })
  })
  return [instanceOf(finding, single), ...others]
}

/** The finding as that of another instance. A part of the resource keeps its own name. */
function instanceOf(finding: RawFinding, resource: Resource): RawFinding {
  const top = root(finding.resource)
  const message = finding.message.replaceAll(top.address, resource.address)
  const part = finding.resource === top ? resource : { ...finding.resource, parent: resource }
  return { ...finding, resource: part, message }
}
