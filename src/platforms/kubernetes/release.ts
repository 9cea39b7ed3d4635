/**
 * The Kubernetes release that is deployed to, `platforms.kubernetes.version` of the configuration, as the fact `release`
 * of every object; no fact where the configuration names none.
 */
import { type Problem, type Project, type SourceFile, scalar, span } from '../../model/index.js'
import { withFact } from './manifests.js'
import { tableVersion } from './schema/types.js'
import type { Unit } from './units.js'

/** A setting has no place in a file of its own. */
const configuration: SourceFile = { path: 'bylaw.yaml', text: '' }

export function withRelease(units: readonly Unit[], { settings }: Project, problems: Problem[]): readonly Unit[] {
  const { version } = settings
  if (typeof version !== 'string') return units
  if (minorOf(version) > minorOf(tableVersion)) problems.push(tooNew(version))
  const release = scalar(version, span(configuration, 0, 0))
  return units.map((unit) => ({ ...unit, manifests: unit.manifests.map((m) => withFact(m, 'release', release)) }))
}

const minorOf = (version: string): number => Number(version.split('.')[1])

function tooNew(version: string): Problem {
  return {
    code: 'k8s-version-too-new',
    severity: 'warning',
    message: `Kubernetes ${version} is newer than ${tableVersion}, the newest release whose API is known here`,
    hint: 'What came with later releases is judged as if it did not exist.',
    path: configuration.path,
  }
}
