/**
 * Does time per file and memory grow linearly? Generates files of each platform and has the command scan them.
 * Run: npm run build && npx tsx bench/scale.ts [counts, as 100,1000,5000] [platforms] [--one-core]
 * `--one-core` binds each scan to one processor with `taskset`, and runs it three times for the fastest.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const oneCore = process.argv.includes('--one-core')
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const counts = (given[0] ?? '100,1000,5000').split(',').map(Number)

/** A file of about forty lines each, as people write them; `i` makes them differ. */
const generators: Readonly<Record<string, (i: number) => readonly [path: string, text: string]>> = {
  docker: (i) => [
    `s${i}/Dockerfile`,
    `ARG VERSION=${i % 20}\nFROM node:\${VERSION}-alpine AS build\nWORKDIR /src\nCOPY package.json ./\nRUN npm ci\n${Array.from(
      { length: 28 },
      (_, n) =>
        `RUN apt-get update && apt-get install -y --no-install-recommends pkg${n} \\\n    && rm -rf /var/lib/apt/lists/*\nENV KEY_${n}=value`,
    )
      .slice(0, 10)
      .join('\n')}\nFROM node:20-alpine\nCOPY --from=build /src /app\nUSER 1001\nCMD ["node", "app.js"]\n`,
  ],
  kubernetes: (i) => [
    `k8s/app${i}.yaml`,
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-${i}\n  namespace: ns-${i % 40}\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      app: app-${i}\n  template:\n    metadata:\n      labels:\n        app: app-${i}\n    spec:\n      containers:\n        - name: app\n          image: registry.example.com/app:${i}\n          env:\n            - name: MODE\n              value: production\n          resources:\n            requests:\n              memory: 64Mi\n              cpu: 100m\n          ports:\n            - containerPort: 8080\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: app-${i}\n  namespace: ns-${i % 40}\nspec:\n  selector:\n    app: app-${i}\n  ports:\n    - port: 80\n      targetPort: 8080\n`,
  ],
  terraform: (i) => [
    `tf/m${Math.floor(i / 10)}/f${i % 10}.tf`,
    `resource "aws_s3_bucket" "b${i}" {\n  bucket = "bucket-\${local.name${i}}-${i}"\n}\nlocals {\n  name${i} = lower("Name-${i}")\n}\nresource "aws_s3_bucket_public_access_block" "b${i}" {\n  bucket                  = aws_s3_bucket.b${i}.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}\nresource "aws_security_group" "g${i}" {\n  name = "g-${i}"\n  ingress {\n    description = "web"\n    from_port   = 443\n    to_port     = 443\n    protocol    = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n  tags = merge({ Name = "g" }, { Index = "${i}" })\n}\n`,
  ],
  github: (i) => [
    `r${i}/.github/workflows/ci.yml`,
    `name: ci ${i}\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\njobs:\n${Array.from({ length: 3 }, (_, n) => `  job${n}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - name: Build\n        env:\n          TOKEN: \${{ secrets.TOKEN }}\n        run: |\n          npm ci\n          npm run build -- --target \${{ matrix.target }}\n          npm test\n`).join('')}`,
  ],
  gitlab: (i) => [
    `g${i}/.gitlab-ci.yml`,
    `stages: [build, test]\nvariables:\n  INDEX: "${i}"\ndefault:\n  image: node:20\n.base:\n  before_script:\n    - npm ci\n${Array.from({ length: 6 }, (_, n) => `job${n}:\n  extends: .base\n  stage: build\n  script:\n    - npm run build\n    - echo "$INDEX"\n`).join('')}`,
  ],
}

/** The command as it is installed, which tells at its end what it took. */
const program = `
process.argv = [process.argv[0], 'bylaw', 'scan', '--no-config', '--format', 'json']
process.once('exit', () => console.error(JSON.stringify({ ms: performance.now(), mib: process.resourceUsage().maxRSS / 1024 })))
require(${JSON.stringify(join(import.meta.dirname, '../dist/bin/bylaw.cjs'))}).load('main.cjs').start(process.argv.slice(2))
`

interface Run {
  readonly ms: number
  readonly mib: number
  readonly files: number
  readonly findings: number
  readonly timings: Readonly<Record<string, number>>
}

function scanned(root: string): Run {
  const node = [process.execPath, '-e', program]
  const [command = '', ...args] = oneCore ? ['taskset', '-c', '0', ...node] : node
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 })
  const last = run.stderr.trim().split('\n').at(-1) ?? ''
  if (!last.startsWith('{')) throw new Error(run.stderr || `${command} could not be started`)
  const { files, findings, timings } = JSON.parse(run.stdout)
  return { ...JSON.parse(last), files: files.length, findings: findings.length, timings }
}

const wanted = given[1]?.split(',') ?? Object.keys(generators)
console.log('| platform | files | s | ms per file | peak MiB | findings |\n|---|---|---|---|---|---|')
for (const platform of wanted) {
  const generate = generators[platform]
  if (!generate) throw new Error(`no such platform: ${platform}`)
  for (const count of counts) {
    const root = mkdtempSync(join(tmpdir(), 'bylaw-scale-'))
    for (let i = 0; i < count; i++) {
      const [path, text] = generate(i)
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const runs = Array.from({ length: oneCore ? 3 : 1 }, () => scanned(root))
    rmSync(root, { recursive: true, force: true })
    const { ms, mib, files, findings, timings } = runs.reduce((best, run) => (run.ms < best.ms ? run : best))
    console.log(
      `| ${platform} | ${files} | ${(ms / 1000).toFixed(2)} | ${(ms / files).toFixed(2)} | ${mib.toFixed(0)} | ${findings} |`,
    )
    if (process.env.TIMINGS) console.error(timings)
  }
}
