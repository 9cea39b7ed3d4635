/** What expressions of a policy may refer to. */
import {
  ancestor,
  type Graph,
  kindMatches,
  type Linked,
  type OptionSpec,
  type Resource,
  stateOf,
} from '../model/index.js'
import {
  type CelError,
  type CelList,
  type CelUnknown,
  type CelValue,
  createEnv,
  dyn,
  type Env,
  type Fields,
  type Frame,
  fail,
  type Library,
  libraries,
  listOf,
  objectType,
  parseType,
  type Raw,
  stringType,
  type Type,
} from './cel/index.js'

/** What an evaluation is about: `frame.host` of the functions below. */
export interface Host {
  readonly resource: Resource
  readonly graph: Graph
}

const resourceType = objectType('resource', {
  name: stringType,
  address: stringType,
  kind: stringType,
  path: stringType,
  body: dyn,
  facts: dyn,
  parent: dyn,
})

const optionTypes: Readonly<Record<OptionSpec['type'], string>> = {
  boolean: 'bool',
  integer: 'int',
  string: 'string',
  'string-list': 'list(string)',
}

export type Subjects = Readonly<Partial<Record<'item' | 'value', Type>>>

/**
 * @param variables types of the variables that are declared before
 * @param subjects types of `item` and `value`, where they are bound
 * @param checked false for expressions that have been checked before
 */
export function environmentOf(
  options: Readonly<Record<string, OptionSpec>>,
  variables: Readonly<Record<string, Type>>,
  subjects: Subjects,
  checked = true,
): Env {
  const optionFields = Object.entries(options).map(([name, { type }]) => [name, parseType(optionTypes[type])] as const)
  return createEnv({
    variables: {
      self: resourceType,
      options: objectType('set of options', Object.fromEntries(optionFields)),
      variables: objectType('set of variables', variables),
      path: stringType,
      ...subjects,
    },
    libraries: allLibraries,
    checked,
    absent: 'null',
    plainOptionals: true,
  })
}

let unchecked: Env | undefined

/** For what was checked: every name there may be, of any type. */
export function anyNames(): Env {
  unchecked ??= environmentOf({}, {}, { item: dyn, value: dyn }, false)
  return unchecked
}

function hostOf({ host }: Frame): Host | undefined {
  return isHost(host) ? host : undefined
}

function isHost(host: unknown): host is Host {
  return typeof host === 'object' && host !== null && 'graph' in host && 'resource' in host
}

const known = new WeakMap<Fields, Resource>()
const asFields = new WeakMap<Resource, Fields>()

const names = ['name', 'address', 'kind', 'path', 'body', 'facts', 'parent']

/** A resource as expressions see it. */
export function resourceFields(resource: Resource): Fields {
  const before = asFields.get(resource)
  if (before) return before
  const get = (field: string): Raw | undefined => {
    switch (field) {
      case 'name':
      case 'address':
      case 'kind':
      case 'body':
        return resource[field]
      case 'path':
        return resource.header.file.path
      case 'facts':
        return resource.facts ?? null
      case 'parent':
        return resource.parent ? resourceFields(resource.parent) : null
      default:
        return undefined
    }
  }
  const fields: Fields = { kind: 'fields', name: 'resource', names, get }
  asFields.set(resource, fields)
  known.set(fields, resource)
  return fields
}

/** The resource that expressions see as `v`. */
export function resourceOf(v: CelValue): Resource | undefined {
  return typeof v === 'object' && v?.kind === 'fields' ? known.get(v) : undefined
}

function asList({ found, complete, why }: Linked): CelList {
  const items = found.map(resourceFields)
  return complete ? listOf(items) : { kind: 'list', items, open: true, gaps: true, ...(why ? { why } : {}) }
}

type About = (host: Host, resource: Resource) => CelValue

/** Of the resource that is judged. */
function ofSelf(f: Frame, about: About): CelValue | CelError {
  const host = hostOf(f)
  return host ? about(host, host.resource) : fail('argument', 'there are no resources here')
}

/** Of any resource: `parent.linked('k8s/Service')`. */
function of(v: CelValue, f: Frame, about: About): CelValue | CelError {
  const host = hostOf(f)
  const resource = resourceOf(v)
  if (!host || !resource) return fail('overload', 'only resources have links, parts and ancestors', -1, -1)
  return about(host, resource)
}

const linked =
  (kind: string, via?: string): About =>
  (host, r) =>
    asList(host.graph.linked(r, kind, via))
const parts =
  (kind: string): About =>
  (host, r) =>
    asList({ found: host.graph.parts(r, kind), complete: true })
const up =
  (kind: string): About =>
  (_, r) => {
    const found = ancestor(r, (a) => a !== r && kindMatches(kind, a.kind))
    return found ? resourceFields(found) : null
  }

function resources(kind: string): About {
  return (host, r) => {
    const why = host.graph.gap(r, kind)?.why
    const found = host.graph.ofKind(kind)
    return asList(why === undefined ? { found, complete: true } : { found, complete: false, why })
  }
}

const isTrue = (v: CelValue): boolean | CelUnknown => v === true || v === 'true'
const isFalse = (v: CelValue): boolean | CelUnknown => v === false || v === 'false'

/** How messages speak of a value. */
function state(v: CelValue): string {
  if (v === null) return 'is not set'
  return typeof v === 'object' ? 'is set' : stateOf(v)
}

const graphFunctions: Library = {
  'linked(string): list(dyn)': (kind: string, f: Frame) => ofSelf(f, linked(kind)),
  'linked(string, string): list(dyn)': (kind: string, via: string, f: Frame) => ofSelf(f, linked(kind, via)),
  '(dyn).linked(string): list(dyn)': (v: CelValue, kind: string, f: Frame) => of(v, f, linked(kind)),
  '(dyn).linked(string, string): list(dyn)': (v: CelValue, kind: string, via: string, f: Frame) =>
    of(v, f, linked(kind, via)),
  'resources(string): list(dyn)': (kind: string, f: Frame) => ofSelf(f, resources(kind)),
  'parts(string): list(dyn)': (kind: string, f: Frame) => ofSelf(f, parts(kind)),
  '(dyn).parts(string): list(dyn)': (v: CelValue, kind: string, f: Frame) => of(v, f, parts(kind)),
  'ancestor(string): dyn': (kind: string, f: Frame) => ofSelf(f, up(kind)),
  '(dyn).ancestor(string): dyn': (v: CelValue, kind: string, f: Frame) => of(v, f, up(kind)),
  // Configuration languages convert the words.
  'isTrue(dyn): bool': isTrue,
  'isFalse(dyn): bool': isFalse,
  'state(dyn): string': state,
}

const allLibraries: readonly Library[] = [...libraries, graphFunctions]
