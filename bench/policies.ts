/** A bundle of 1,000 policies loaded, and 500 policies over 10,000 objects. `npx tsx bench/policies.ts` */
import { evaluate } from '../src/engine/evaluate.js'
import { buildGraph } from '../src/engine/graph.js'
import type { Resource, SourceFile } from '../src/model/index.js'
import { parseYaml } from '../src/parsers/yaml/index.js'
import { buildBundle, loadBundle } from '../src/policy/index.js'

const assertions = [
  'path: securityContext.privileged\nassert: value != true',
  'path: image\nassert: value == null || !value.endsWith(":latest")',
  'path: securityContext.capabilities.drop\nassert: self.body.securityContext.capabilities.drop.exists(d, d == "ALL") || true',
  'where: has(self.body.ports)\nassert: self.body.ports.all(p, p.containerPort != 22)',
  'path: resources.limits.memory\nassert: value != null',
]

function policy(i: number): SourceFile {
  const id = `k8s-bench-${i}`
  const text = `id: ${id}
title: Container of the benchmark number ${i}
severity: medium
category: security
why: A text of the usual length that says in two sentences why it is bad. It is what people read first.
remedy: Delete what the message names, or set it to what the message says; see the references.
references: [https://example.com/${i}]
aliases: { checkov: [CKV_${i}], trivy: [KSV-${i}] }
select: k8s/Container
${assertions[i % assertions.length]}
message: "container {{ self.name }} is wrong in way ${i}"
`
  return { path: `policies/${id}.yaml`, text }
}

const text = `name: app
image: registry.example/team/app:1.2.3
ports: [{ containerPort: 80 }, { containerPort: 443 }]
securityContext: { privileged: false, capabilities: { drop: [ALL] } }
resources: { limits: { memory: 1Gi } }
`

function container(i: number): Resource {
  const file: SourceFile = { path: `pod-${i}.yaml`, text }
  const body = parseYaml(file).tree.documents[0]?.value
  if (!body) throw new Error('no document')
  return { kind: 'k8s/Container', address: `Pod/${i}`, name: 'app', body, header: body.span, extent: body.span }
}

function time<T>(what: string, run: () => T): T {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `${what}: ${(performance.now() - started).toFixed(1)} ms, of processor ${((user + system) / 1000).toFixed(1)} ms`,
  )
  return result
}

const known = { rules: [], retired: [] }
const thousand = time('read and check 1,000 policies', () =>
  buildBundle(
    Array.from({ length: 1000 }, (_, i) => policy(i)),
    known,
  ),
)
console.log(`bundle: ${(thousand.length / 1000).toFixed(0)} kB`)
const started = performance.now()
await loadBundle(thousand)
console.log(`load the bundle: ${(performance.now() - started).toFixed(1)} ms`)

const rules = (await loadBundle(thousand)).slice(0, 500)
const containers = Array.from({ length: 10_000 }, (_, i) => container(i))
const graph = buildGraph(containers, [], [])
const selection = { preset: 'all', config: {}, own: new Set<string>(), glob: () => false } as const
const verdicts = time('500 policies over 10,000 containers', () => evaluate(graph, rules, selection, () => true))
console.log(`findings: ${verdicts.findings.length}, crashes: ${verdicts.crashes.length}`)
