/** Which fields of which kinds kustomize changes, and where it looks for names. */
import type { Id } from './object.js'

export interface FieldSpec {
  readonly path: string
  /** All kinds, groups and versions where absent. */
  readonly kind?: string
  readonly group?: string
  readonly version?: string
  /** Is the field made where it is absent? */
  readonly create?: boolean
}

/** Objects that are mentioned by name, and the fields that mention them. */
export interface NameReference {
  readonly kind: string
  readonly group?: string
  readonly version?: string
  readonly fields: readonly FieldSpec[]
}

export interface FieldConfig {
  readonly namePrefix: readonly FieldSpec[]
  readonly nameSuffix: readonly FieldSpec[]
  readonly namespace: readonly FieldSpec[]
  /** `commonLabels` go here, and `labels` with `includeSelectors`. */
  readonly commonLabels: readonly FieldSpec[]
  /** Further places of `labels`. */
  readonly labels: readonly FieldSpec[]
  readonly templateLabels: readonly FieldSpec[]
  readonly volumeClaimTemplateLabels: readonly FieldSpec[]
  readonly commonAnnotations: readonly FieldSpec[]
  readonly nameReference: readonly NameReference[]
  readonly varReference: readonly FieldSpec[]
  readonly images: readonly FieldSpec[]
  readonly replicas: readonly FieldSpec[]
}

export function specsFor(
  specs: readonly FieldSpec[],
  id: Pick<Id, 'kind' | 'group' | 'version'>,
): readonly FieldSpec[] {
  return specs.filter((spec) => isMeant(spec, id))
}

export function isMeant(
  spec: Pick<FieldSpec, 'kind' | 'group' | 'version'>,
  { kind, group = '', version = '' }: Partial<Pick<Id, 'kind' | 'group' | 'version'>>,
): boolean {
  return (
    (!spec.kind || spec.kind === kind) &&
    (!spec.group || spec.group === group) &&
    (!spec.version || spec.version === version)
  )
}

/** Both together. What is added is left out where a specification of the same path is there that it would mean, too. */
export function joined(a: readonly FieldSpec[], b: readonly FieldSpec[]): readonly FieldSpec[] {
  if (a === b || b.length === 0) return a
  const result = [...a]
  for (const spec of b) if (!result.some((other) => other.path === spec.path && isMeant(spec, other))) result.push(spec)
  return result.length > a.length ? result : a
}

export const metadataLabels: FieldSpec = { path: 'metadata/labels', create: true }
