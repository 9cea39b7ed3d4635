/** Where parsers, platforms and rules meet the engine. Nothing is imported before it is needed. */
import type { WhichRules } from './engine/settings.js'
import type { Registry } from './engine/world.js'
import { type Format, type FormatId, fact, type Platform, type Resource, type Rule } from './model/index.js'
import { policyBundles } from './policies.generated.js'
import type { Pack } from './policy/packs.js'
import { ruleModules } from './rules/index.generated.js'

const formats: Readonly<Record<FormatId, () => Promise<Format>>> = {
  yaml: async () => (await import('./parsers/yaml/index.js')).yaml,
  helm: async () => (await import('./parsers/helm/index.js')).helm,
  json: async () => (await import('./parsers/json/index.js')).json,
  hcl: async () => (await import('./parsers/hcl/index.js')).hcl,
  dockerfile: async () => (await import('./parsers/dockerfile/index.js')).dockerfile,
}

const platforms: Readonly<Record<string, () => Promise<Platform>>> = {
  kubernetes: async () => (await import('./platforms/kubernetes/index.js')).kubernetes,
  docker: async () => (await import('./platforms/docker/index.js')).docker,
  compose: async () => (await import('./platforms/compose/index.js')).compose,
  github: async () => (await import('./platforms/github/index.js')).github,
  gitlab: async () => (await import('./platforms/gitlab/index.js')).gitlab,
  data: async () => (await import('./platforms/data/index.js')).data,
  terraform: async () => (await import('./platforms/terraform/index.js')).terraform,
}

type Group = 'default' | 'others'

const builtIn = new Map<string, readonly Rule[]>()

export const registry: Registry = {
  format: (id) => formats[id](),
  platform: async (id) => platforms[id]?.(),
  rules: rulesOf,
}

/** The built-in rules of one platform: those of the default preset, or all. */
async function rulesOf(platform: string, which: WhichRules, resources?: readonly Resource[]): Promise<readonly Rule[]> {
  const rules = await groupOf(platform, 'default')
  const custom = platform === 'kubernetes' && (!resources || resources.some(isCustom)) ? await customRules() : []
  const others = which === 'all' ? await groupOf(platform, 'others') : []
  return [...rules, ...custom, ...others]
}

/** What definitions of custom resources say in CEL: its engine is loaded only where there is one. */
async function customRules(): Promise<readonly Rule[]> {
  return (await import('./policy/custom-rules.js')).customRules
}

function isCustom(resource: Resource): boolean {
  return resource.kind === 'k8s/CustomResourceDefinition' || fact(resource, 'schema').kind === 'map'
}

async function groupOf(platform: string, group: Group): Promise<readonly Rule[]> {
  const key = `${platform} ${group}`
  const known = builtIn.get(key)
  if (known) return known
  const written = (await ruleModules[platform]?.[group]())?.default ?? []
  const rules = [...written.map(([, rule]) => rule), ...(await policiesOf(platform, group))]
  builtIn.set(key, rules)
  return rules
}

async function policiesOf(platform: string, group: Group): Promise<readonly Rule[]> {
  const bundle = await policyBundles[platform]?.[group]()
  if (!bundle) return []
  const { loadBundle } = await import('./policy/bundle.js')
  return loadBundle(bundle.default)
}

export async function allRules(): Promise<readonly Rule[]> {
  const platforms = new Set([...Object.keys(ruleModules), ...Object.keys(policyBundles)])
  const lists = await Promise.all([...platforms].map((platform) => rulesOf(platform, 'all')))
  return lists.flat().sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
}

/** The packs of published standards. */
export async function packs(): Promise<readonly Pack[]> {
  const all: readonly Pack[] = JSON.parse((await import('./packs.generated.js')).default)
  return all
}
