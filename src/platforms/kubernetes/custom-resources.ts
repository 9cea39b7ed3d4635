/** Custom resources are judged by their own schemas, where the scan or the configuration has them. */
import { get, type Problem, type Project, scalar, suggest, unknown, type Value } from '../../model/index.js'
import { type Manifest, violationFacts } from './manifests.js'
import {
  type CustomKinds,
  type CustomVersion,
  configuredDefinitions,
  customKindsOf,
  isDefinition,
} from './schema/custom.js'
import { validateCustom } from './schema/structural.js'
import { kindsOfApi, stableApiOf } from './schema/types.js'
import type { Violation } from './schema/violation.js'
import type { Unit } from './units.js'

/**
 * Adds to what is not Kubernetes' own the facts `violations`, `deprecation` (what the API server warns of) and `schema`,
 * unknown where there is none.
 */
export function withCustomSchemas(units: readonly Unit[], project: Project, problems: Problem[]): readonly Unit[] {
  if (!units.some(({ manifests }) => manifests.some(isCustom))) return units
  const scanned = units.flatMap(({ manifests }) => manifests.map((m) => m.resource.body)).filter(isDefinition)
  const kinds = customKindsOf([...configuredDefinitions(project, problems), ...scanned])
  return units.map((unit) => ({ ...unit, manifests: unit.manifests.map((m) => (isCustom(m) ? judged(m, kinds) : m)) }))
}

/** Groups of Kubernetes itself have no dot, or end in `.k8s.io`; a version of theirs that is gone is another rule's concern. */
function isCustom({ apiVersion, kind }: Manifest): boolean {
  const [group = '', version] = apiVersion.split('/')
  const isKnown = kindsOfApi(apiVersion).length > 0 || stableApiOf(apiVersion, kind) !== undefined
  const isOwn = !group.includes('.') || (group.endsWith('.k8s.io') && isKnown)
  return version !== undefined && !isOwn
}

function judged(manifest: Manifest, kinds: CustomKinds): Manifest {
  const { resource, apiVersion, kind } = manifest
  const version = kinds.get(`${apiVersion}/${kind}`)
  const facts = version
    ? judgedFacts(resource.body, version, apiVersion, kind)
    : violationFacts(resource.body, otherVersion(resource.body, kinds, apiVersion, kind), [
        ['schema', noSchema(resource.body, apiVersion, kind)],
      ])
  return { ...manifest, resource: { ...resource, facts } }
}

function judgedFacts(body: Value, version: CustomVersion, apiVersion: string, kind: string): Value {
  const { schema, served, deprecation, siblings } = version
  const at = get(body, 'apiVersion').span
  const unserved: readonly Violation[] = served ? [] : [notServed(body, apiVersion, kind, siblings)]
  return violationFacts(
    body,
    [...unserved, ...(schema ? validateCustom(body, schema) : [])],
    [
      ['schema', schema ?? unknown(`the definition of \`${kind}\` has no schema for \`${apiVersion}\``, at)],
      ...(deprecation === undefined ? [] : [['deprecation', scalar(deprecation, at)] as const]),
    ],
  )
}

function notServed(body: Value, apiVersion: string, kind: string, served: readonly string[]): Violation {
  const message = `\`${kind}\` is not served as \`${apiVersion}\`, but as ${served.join(', ') || 'nothing'}`
  return { code: 'unknown-kind', at: get(body, 'apiVersion').span, message }
}

/** A version that the kind's definition doesn't have. */
function otherVersion(body: Value, kinds: CustomKinds, apiVersion: string, kind: string): readonly Violation[] {
  const [group = ''] = apiVersion.split('/')
  const known = [...kinds.keys()].map((key) => key.split('/')).filter(([g, , k]) => g === group && k === kind)
  if (known.length > 0)
    return [
      notServed(
        body,
        apiVersion,
        kind,
        known.map(([, version = '']) => version),
      ),
    ]
  const ofGroup = [
    ...new Set([...kinds.keys()].filter((k) => k.startsWith(`${apiVersion}/`)).map((k) => k.split('/')[2] ?? '')),
  ]
  const near = suggest(kind, ofGroup)
  if (near === undefined) return []
  const message = `\`${apiVersion}\` has no kind \`${kind}\`; did you mean \`${near}\`?`
  return [{ code: 'unknown-kind', at: get(body, 'kind').span, message }]
}

function noSchema(body: Value, apiVersion: string, kind: string): Value {
  return unknown(
    `no CustomResourceDefinition for \`${kind}\` of \`${apiVersion}\` is in the scan, or named by \`platforms.kubernetes.crds\``,
    get(body, 'kind').span,
  )
}
