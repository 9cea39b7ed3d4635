/** The plain kind of rule: reach some values, ask one three-valued question about each, say what is wrong. */
import type { Fix } from './fix.js'
import { every, get, type Path } from './lookup.js'
import { pointAt, type Resource } from './resource.js'
import { type CheckContext, defineRule, type Rule, type RuleMeta } from './rule.js'
import { deletionEdit, itemDeletion, settingEdit } from './setting.js'
import type { Span } from './source.js'
import { and, type Tri } from './tri.js'
import { items, type Value } from './value.js'

export interface ValueRule {
  readonly meta: RuleMeta
  readonly select: string | readonly string[]
  /** Narrows `select`: where it is false, the rule has nothing to say. */
  readonly where?: (resource: Resource, context: CheckContext) => Tri
  /** The values to judge: a path in the body that steps through lists by itself, or what a function finds. */
  readonly values: Path | ((resource: Resource, context: CheckContext) => readonly Value[])
  readonly bad: (value: Value, resource: Resource, context: CheckContext) => Tri
  /** What to point at, where that is not the value itself. */
  readonly at?: (value: Value, resource: Resource) => Value | Span
  readonly message: (resource: Resource, value: Value) => string
  readonly fix?: FixOf
}

type FixOf = (value: Value, resource: Resource) => Fix | undefined

/** A fix that writes `text` at a path of the resource's body; the repair of most rules about one setting. */
export function setTo(path: Path, text: string, safety: Fix['safety']): FixOf {
  return (_, { body }) => {
    const edit = settingEdit(body, path, get(body, path), text)
    const name = typeof path === 'string' ? path : path.join('.')
    return edit && { title: `Set \`${name}\` to \`${text}\``, safety, edits: [edit] }
  }
}

/** A fix that deletes the entry that holds the value. */
export function deleteIt(title: string, safety: Fix['safety']): FixOf {
  return (value) => {
    const edit = deletionEdit(value)
    return edit && { title, safety, edits: [edit] }
  }
}

/** A fix that takes the value out of the list at a path of the resource's body, found by its place. */
export function dropFrom(path: Path, title: string, safety: Fix['safety']): FixOf {
  return (value, { body }) => {
    const holder = get(body, path)
    const item = items(holder).find(({ span }) => span.file === value.span.file && span.start === value.span.start)
    const edit = item && itemDeletion(holder, item)
    return edit && { title, safety, edits: [edit] }
  }
}

/** Something absent from the body as a whole is reported at the resource's header. */
export function valueRule(rule: ValueRule): Rule {
  return defineRule({
    meta: rule.meta,
    select: rule.select,
    check(resource, context) {
      const applies = rule.where?.(resource, context) ?? true
      if (applies === false) return
      const { values, complete } = reach(rule.values, resource, context)
      let open = !complete
      for (const value of values) {
        const verdict = and(applies, rule.bad(value, resource, context))
        if (verdict === false) continue
        const at = rule.at?.(value, resource) ?? pointAt(resource, value)
        open = false
        if (verdict === 'unknown') context.undecided(at)
        else {
          const fix = rule.fix?.(value, resource)
          context.report({ at, message: rule.message(resource, value), ...(fix ? { fix } : {}) })
        }
      }
      if (open) context.undecided(resource.header, 'there may be more than can be seen')
    },
  })
}

function reach(
  values: ValueRule['values'],
  resource: Resource,
  context: CheckContext,
): { values: readonly Value[]; complete: boolean } {
  if (typeof values === 'function') return { values: values(resource, context), complete: true }
  return every(resource.body, values)
}
