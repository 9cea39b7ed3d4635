/** Places in SARIF: artifacts, regions, locations. */
import type { Artifact, ArtifactLocation, Location, PhysicalLocation, Region } from 'sarif'
import type { Range, ResourceName, ScanResult } from '../model/index.js'
import { uri } from './escape.js'

/** The name of the scan's root; no absolute path is written, so that a report is the same on every machine. */
export const rootId = 'SRCROOT'

export interface Places {
  readonly artifacts: Artifact[]
  file(path: string): ArtifactLocation
  physical(path: string, range?: Range): PhysicalLocation
  location(path: string, range?: Range, resource?: ResourceName): Location
}

export function places(result: ScanResult): Places {
  const listed = result.files.filter((f) => f.status !== 'skipped')
  const index = new Map(listed.map((f, i) => [f.path, i]))

  const file = (path: string): ArtifactLocation => {
    const i = index.get(path)
    return { uri: uri(path), uriBaseId: rootId, ...(i === undefined ? {} : { index: i }) }
  }
  const physical = (path: string, range?: Range): PhysicalLocation => ({
    artifactLocation: file(path),
    ...(range ? { region: region(range) } : {}),
  })
  const location = (path: string, range?: Range, resource?: ResourceName): Location => ({
    physicalLocation: physical(path, range),
    ...(resource ? { logicalLocations: [logical(resource)] } : {}),
  })
  const artifacts = listed.map(
    (f): Artifact => ({ location: { uri: uri(f.path), uriBaseId: rootId }, roles: ['analysisTarget'] }),
  )
  return { artifacts, file, physical, location }
}

/** Both count from 1 in UTF-16 units, with the end behind the last one: as `Range` does. */
export function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function logical({ kind, address, part }: ResourceName): NonNullable<Location['logicalLocations']>[number] {
  return {
    fullyQualifiedName: part ? `${address} ${part}` : address,
    kind: 'resource',
    properties: { resourceKind: kind },
  }
}
