/**
 * Manifests as Kubernetes reads them: plain scalars by YAML 1.1 as go-yaml does, and what a template will replace
 * (`{{ … }}`, `${VAR}`) as `Unknown`.
 */
import { type Scalar, scalar, slice, unknown, type Value } from '../../model/index.js'
import { asYaml11 } from '../../parsers/yaml/index.js'

/** Text below these keys belongs to other programs: shells, applications, alerting templates. */
const foreign: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData'])
const shellText: ReadonlySet<string> = new Set(['command', 'args', 'value', 'annotations'])

/** Shares every part that needs no change; aliased parts are read once, so that they stay shared. */
export function asKubernetesReads(value: Value): Value {
  const done = new Map<unknown, Value>()

  const read = (at: Value, shell: boolean): Value => {
    if (at.kind === 'scalar') return readScalar(at, shell)
    if (at.kind === 'map')
      return isTemplate(at) ? unknownTemplate(at) : shared(at, at.entries, () => readMap(at, shell))
    if (at.kind !== 'list') return at
    return shared(at, at.items, () => {
      const items = at.items.map((item) => read(item, shell))
      return items.every((item, i) => item === at.items[i]) ? at : { ...at, items }
    })
  }

  /** An alias is a copy of its node that holds the same entries: it is read as they were, at its own place. */
  const shared = (at: Value, content: unknown, make: () => Value): Value => {
    const known = done.get(content)
    if (!known) {
      const made = make()
      done.set(content, made)
      return made
    }
    if (known.kind === 'map' && at.kind === 'map') return { ...at, entries: known.entries }
    return known.kind === 'list' && at.kind === 'list' ? { ...at, items: known.items } : at
  }

  const readMap = (at: Value & { kind: 'map' }, shell: boolean): Value => {
    let changed = false
    const entries = new Map<string, Value>()
    for (const [key, entry] of at.entries) {
      const next = foreign.has(key) ? entry : read(entry, shell || shellText.has(key))
      changed ||= next !== entry
      entries.set(key, next)
    }
    return changed ? { ...at, entries } : at
  }

  return read(value, false)
}

function readScalar(at: Scalar, shell: boolean): Value {
  const { value } = at
  if (typeof value !== 'string') return asYaml11(at, 'go')
  const mark = value.indexOf('{{')
  if (mark >= 0 && value.includes('}}')) return templated(at, value.slice(0, mark))
  if (!shell && value.includes('${') && !value.includes('\n')) return templated(at, value.slice(0, value.indexOf('${')))
  return asYaml11(at, 'go')
}

function templated(at: Scalar, prefix: string): Value {
  const more = { ...(at.keySpan ? { keySpan: at.keySpan } : {}), origin: scalar(at.value, at.span, at) }
  return unknown('it is filled in by a template', at.span, prefix ? { ...more, prefix } : more)
}

/** `key: {{ .Values.x }}` is valid YAML: a mapping whose only key is a mapping. */
function isTemplate(at: Value & { kind: 'map' }): boolean {
  return at.entries.size === 1 && /^\{\{.*\}\}$/s.test(slice(at.span))
}

function unknownTemplate(at: Value): Value {
  return unknown('it is filled in by a template', at.span, at.keySpan ? { keySpan: at.keySpan } : {})
}
