/** Files that a user names as policies: Bylaw's own, and admission policies of Kubernetes and Kyverno. */
import { type Problem, problemAt, type Rule, type SourceFile, type Value } from '../model/index.js'
import { parseYaml } from '../parsers/yaml/index.js'
import { admissionRules, isManifest } from './admission/index.js'
import { type Known, readPolicies } from './catalogue.js'
import { loadRe2 } from './cel/index.js'
import type { PolicyDefinition } from './definition.js'
import { needsRe2 } from './patterns.js'

export interface LoadedPolicies {
  readonly rules: readonly Rule[]
  /** Of those of the rules that are policies of our own language. */
  readonly definitions: readonly PolicyDefinition[]
  readonly problems: readonly Problem[]
}

/** Never throws: what can't be used is a problem, and the other policies still run. */
export async function loadPolicies(files: readonly SourceFile[], known: Known): Promise<LoadedPolicies> {
  const own: SourceFile[] = []
  const manifests: Value[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const parsed = parseYaml(file)
    const documents = parsed.tree.documents.map((d) => d.value).filter((v) => v.kind === 'map')
    if (!documents.some(isManifest)) own.push(file)
    else {
      manifests.push(...documents.filter(isManifest))
      problems.push(...parsed.problems)
    }
  }
  const catalogue = readPolicies(own, known)
  const admission = admissionRules(manifests)
  if (manifests.length > 0 || catalogue.definitions.some(needsRe2)) await loadRe2()
  const duplicates = duplicated([...catalogue.rules, ...admission.rules], files)
  return {
    rules: [...catalogue.rules, ...admission.rules],
    definitions: catalogue.definitions,
    problems: [...catalogue.problems, ...problems, ...admission.problems, ...duplicates],
  }
}

/** Two policies of one name would report under one id. */
function duplicated(rules: readonly Rule[], files: readonly SourceFile[]): readonly Problem[] {
  const ids = rules.map((r) => r.meta.id)
  const [file] = files
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  if (!file) return []
  return twice.map((id) =>
    problemAt({ file, start: 0, end: 0 }, 'policy-duplicate-id', `two policies are called \`${id}\``, {
      severity: 'warning',
    }),
  )
}
