/**
 * Start-up as a ratio to `node -e 0`, interleaved so that a noisy machine disturbs all alike.
 * Run: npm run build && npx tsx bench/startup.ts [rounds]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const rounds = Number(process.argv[2] ?? 25)
const bin = join(import.meta.dirname, '../dist/bin/bylaw.cjs')
const root = mkdtempSync(join(tmpdir(), 'bylaw-bench-'))
writeFileSync(
  join(root, 'Dockerfile'),
  `FROM node:20-alpine AS build\nWORKDIR /app\nCOPY . .\n${'RUN apt-get update && apt-get install -y --no-install-recommends curl\n'.repeat(8)}FROM node:20-alpine\nCOPY --from=build /app /app\nUSER 1001\nCMD ["node", "app.js"]\n`,
)
writeFileSync(
  join(root, 'deployment.yaml'),
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec:\n      containers:\n        - name: api\n          image: api:1.2.3\n          ports: [{ containerPort: 80 }]\n',
)
writeFileSync(
  join(root, 'main.tf'),
  'resource "aws_s3_bucket" "logs" {\n  bucket = "logs-${var.environment}"\n}\nvariable "environment" {}\n',
)
writeFileSync(
  join(root, 'ci.yml'),
  'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci && npm test\n',
)

const variants: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'bylaw --version': [bin, '--version'],
  'bylaw scan Dockerfile': [bin, 'scan', 'Dockerfile'],
  'bylaw scan deployment.yaml': [bin, 'scan', 'deployment.yaml'],
  'bylaw scan main.tf': [bin, 'scan', 'main.tf'],
  'bylaw scan ci.yml (a workflow)': [bin, 'scan', 'ci.yml'],
}
const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(variants)) {
    const start = performance.now()
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    times.get(name)?.push(performance.now() - start)
  }
}
rmSync(root, { recursive: true, force: true })

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
const base = median(times.get('node -e 0') ?? [])
console.log(`| command | median ms | ratio |\n|---|---|---|`)
for (const [name, list] of times)
  console.log(`| \`${name}\` | ${median(list).toFixed(0)} | ${(median(list) / base).toFixed(2)} |`)
