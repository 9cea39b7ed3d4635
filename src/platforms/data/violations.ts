/** What `ajv` finds in a document, each error at its place and in words that say what to do. */
import type { ErrorObject } from 'ajv'
import { get, holdsUnknown, keys, mapping, plain, scalar, suggest, unknown, type Value } from '../../model/index.js'
import type { Schema } from './compile.js'

/** Mappings with a `message`; an unknown where the verdict depends on something that isn't known here. */
export function violationsOf(document: Value, validate: Schema): readonly Value[] {
  if (validate(plain(document))) return []
  const errors = (validate.errors ?? []).filter((error) => !repeats(error, validate.errors ?? []))
  return errors.map((error) => {
    const value = at(document, error.instancePath)
    const place = placeOf(error, value)
    if (holdsUnknown(value)) return unknown('a value that is not known here decides whether the schema is met', place)
    return mapping(new Map([['message', scalar(messageOf(error, value), place)]]), place)
  })
}

/** `if` says again what its branch said, `anyOf` and `oneOf` sum up what each alternative lacks. */
function repeats({ keyword, schemaPath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (keyword === 'if') return true
  const [, choice] = /^(.*\/(?:anyOf|oneOf))\/\d+\//.exec(schemaPath) ?? []
  return choice !== undefined && all.some((other) => other.schemaPath === choice)
}

function at(document: Value, pointer: string): Value {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.reduce((value, step) => get(value, [value.kind === 'list' ? Number(step) : step]), document)
}

function placeOf({ keyword, params }: ErrorObject, value: Value): Value['span'] {
  const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName
  if (typeof extra === 'string') {
    const entry = get(value, [extra])
    return entry.keySpan ?? entry.span
  }
  return keyword === 'required' || value.kind === 'map' || value.kind === 'list'
    ? (value.keySpan ?? value.span)
    : value.span
}

function messageOf(
  { instancePath, keyword, params, message = 'does not fit', parentSchema }: ErrorObject,
  value: Value,
): string {
  const name = instancePath === '' ? 'the document' : `\`${instancePath.slice(1).replaceAll('/', '.')}\``
  const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty
  if (typeof extra === 'string') {
    const near = suggest(
      extra,
      Object.keys(isRecord(parentSchema?.properties) ? parentSchema.properties : {}).filter(
        (k) => !keys(value).includes(k),
      ),
    )
    return `${name} has no field \`${extra}\`${near ? `; did you mean \`${near}\`?` : ''}`
  }
  if (keyword === 'required') return `${name} lacks the required field \`${params.missingProperty}\``
  if (keyword === 'enum')
    return `${name} must be one of ${(params.allowedValues as readonly unknown[]).map((v) => JSON.stringify(v)).join(', ')}`
  if (keyword === 'const') return `${name} must be ${JSON.stringify(params.allowedValue)}`
  return `${name} ${message}`
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null
