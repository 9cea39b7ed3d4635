/** What a rule is about: a container, a bucket, a build stage, a workflow step. */
import type { Edit } from './fix.js'
import { get, type Path } from './lookup.js'
import type { Span } from './source.js'
import { missing, type Value } from './value.js'

export interface Resource {
  /** `k8s/Deployment` `k8s/Container` `tf/aws_s3_bucket` `docker/Stage` `gha/Step` `gitlab/Job`. */
  readonly kind: string
  /** What a person would call it: `aws_s3_bucket.logs`, `Deployment/shop/api`, `jobs.build.steps[2]`. */
  readonly address: string
  /** Short name in messages; empty where there is none. */
  readonly name: string
  readonly body: Value
  /**
   * What the platform worked out about it beyond what is written: inherited settings, the parts of an image reference.
   * Each platform documents its own; values keep the places they come from. Read it with `fact`.
   */
  readonly facts?: Value
  /** The line that opens it (the block's header, the manifest's `kind`, the FROM): what suppressions and reports use. */
  readonly header: Span
  /** Everything it was written as; a suppression on its header covers this. */
  readonly extent: Span
  /** Texts that its body was built of beside the one it is written as: they hold values of it. */
  readonly patches?: readonly Value[]
  /** The calls that brought it here, innermost first: `module` blocks. Reports name them; a suppression there covers it. */
  readonly callers?: readonly Span[]
  /** Further instances of the module it is in, which hold the very same: they are judged by this one. */
  readonly also?: readonly ModuleCopy[]
  /** Which fixes of it do what they say, where it was built of several texts. Without it, all do. */
  readonly repair?: Repair
  /** The resource it is a part of: the pod spec of a container, the job of a step. */
  readonly parent?: Resource
}

/** What an edit of one text does to everything that is built of it. */
export interface Repair {
  /** Why it has another effect than the one meant; undefined where it has none. */
  readonly refuses: (edit: Edit) => string | undefined
  /** How many objects it changes: a fix is one for all of them or for none. */
  readonly holders: (edit: Edit) => number
}

/** Another instance of a module, equal in everything but who calls it. */
export interface ModuleCopy {
  /** `module.logs[3]`, and the instance it is equal to, `module.logs[0]`. */
  readonly address: string
  readonly of: string
  /** As in `Resource`. */
  readonly callers: readonly Span[]
}

/** Walks up to the nearest ancestor (or the resource itself) that satisfies the predicate. */
export function ancestor(resource: Resource, accepts: (r: Resource) => boolean): Resource | undefined {
  for (let r: Resource | undefined = resource; r; r = r.parent) if (accepts(r)) return r
  return undefined
}

/** A value of the resource's `facts`; `Missing`, at the header, where the platform gave none. */
export function fact(resource: Resource, path: Path): Value {
  return resource.facts ? get(resource.facts, path) : missing(resource.header)
}

/** The outermost resource: what a report names; the inner one is its `part`. */
export function root(resource: Resource): Resource {
  let r = resource
  while (r.parent) r = r.parent
  return r
}

/** Where to point when a value is wrong: what the body as a whole lacks is reported at the resource's header. */
export function pointAt({ body, header }: Resource, value: Value): Value | Span {
  const isWhole = value.span.start === body.span.start && value.span.end === body.span.end
  return value.kind === 'missing' && isWhole ? header : value
}
