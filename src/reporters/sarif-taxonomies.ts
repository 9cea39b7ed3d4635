/** The controls of published standards as SARIF taxonomies, and which rule judges which. */
import type { ReportingDescriptorRelationship, ToolComponent, ToolComponentReference } from 'sarif'
import type { RuleMeta } from '../model/index.js'

/** One component for each standard that a rule names, its controls in order. */
export function taxonomies(rules: readonly RuleMeta[]): ToolComponent[] {
  const byName = new Map<string, Set<string>>()
  for (const { controls } of rules) {
    for (const [name, ids] of Object.entries(controls ?? {})) {
      const known = byName.get(name) ?? new Set()
      for (const id of ids) known.add(id)
      byName.set(name, known)
    }
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ids]) => ({
      name,
      shortDescription: { text: `Controls of ${name}` },
      taxa: [...ids].sort().map((id) => ({ id })),
    }))
}

/** Where a rule's controls stand in the taxonomies. */
export function relationships(rule: RuleMeta, all: readonly ToolComponent[]): ReportingDescriptorRelationship[] {
  return Object.entries(rule.controls ?? {}).flatMap(([name, ids]) => {
    const index = all.findIndex((t) => t.name === name)
    const taxa = all[index]?.taxa ?? []
    return ids.map((id) => ({
      target: { id, index: taxa.findIndex((t) => t.id === id), toolComponent: { name, index } },
      kinds: ['relevant'],
    }))
  })
}

export function references(all: readonly ToolComponent[]): ToolComponentReference[] {
  return all.map(({ name }, index) => ({ name, index }))
}
