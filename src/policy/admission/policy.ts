/** What admission policies of every make come to: whom they are about, and expressions that must hold. */
import type { Graph, Problem, Resource, RuleMeta, Span, Tri, Value } from '../../model/index.js'

export interface AdmissionPolicy {
  readonly meta: RuleMeta
  readonly source: Span
  /** Kinds of resources, as in a rule's `select`. */
  readonly select: readonly string[]
  /** Is the object one of those that are named? Unknown, where that depends on the cluster. */
  readonly matches: (object: Subject) => Tri
  /** All must hold for the policy to apply. */
  readonly conditions: readonly Named[]
  /** `variables.name`; each may use the ones before it. */
  readonly variables: readonly Named[]
  readonly validations: readonly Validation[]
  /** What an error of an expression means: that the object is refused, or nothing. */
  readonly failurePolicy: 'Fail' | 'Ignore'
  readonly bindings: readonly Binding[]
  /** Kind of the parameters it takes. */
  readonly paramKind: string | undefined
  /** Judges the templates of what runs pods too. */
  readonly autogen: boolean
  /** Sees objects with the defaults of the API server. */
  readonly defaults: boolean
  /** Whom the policy spares. */
  readonly exceptions: readonly Exception[]
}

/** The object that is judged. */
export interface Subject {
  readonly resource: Resource
  /** What expressions call `object`: the manifest, or a pod made of its template. */
  readonly object: Value
  /** What the policy matches it as: its own, or a pod's. */
  readonly kind: string
  readonly apiVersion: string
  readonly graph: Graph
}

export interface Exception {
  readonly matches: (object: Subject) => Tri
  /** All must hold. */
  readonly conditions: readonly Named[]
}

export interface Named {
  readonly name: string
  readonly expression: Expression
}

/** CEL with the scalar it stands in. */
export interface Expression {
  readonly text: string
  readonly at: Value
}

export interface Validation {
  readonly expression: Expression
  readonly message: string | undefined
  readonly messageExpression: Expression | undefined
}

/** A policy without bindings has one that leaves nothing out. */
export interface Binding {
  readonly matches: (object: Subject) => Tri
  readonly param: ParamRef | undefined
}

export interface ParamRef {
  readonly name: string
  readonly namespace: string
  readonly selector: Value | undefined
  /** What is decided where there is no such parameter. */
  readonly notFound: 'Allow' | 'Deny'
}

export interface ReadAdmission {
  readonly policies: readonly AdmissionPolicy[]
  readonly problems: readonly Problem[]
}
