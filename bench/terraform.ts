/** Terraform end to end without the engine: `npx tsx bench/terraform.ts [FILES]`, 1000 by default, about 5 kB each. */
import { posix } from 'node:path'
import type { Parsed, Project, SourceFile } from '../src/model/index.js'
import { hcl } from '../src/parsers/hcl/index.js'
import { terraform } from '../src/platforms/terraform/index.js'

function fileText(n: number): string {
  const blocks = Array.from({ length: 8 }, (_, i) => {
    const name = `r${n}_${i}`
    return `
resource "aws_s3_bucket" "${name}" {
  bucket = "\${local.prefix}-${name}"
  tags   = merge(local.tags, { Name = "${name}", Part = var.part_${n} })
  dynamic "lifecycle_rule" {
    for_each = local.days
    content {
      id      = "rule-\${lifecycle_rule.key}"
      enabled = lifecycle_rule.value > 10
      expiration {
        days = lifecycle_rule.value
      }
    }
  }
}
resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = aws_s3_bucket.${name}.id
  block_public_acls       = true
  block_public_policy     = var.part_${n} == "x" ? true : false
  restrict_public_buckets = true
}
`
  })
  return `variable "part_${n}" {\n  type    = string\n  default = "x"\n}\n${blocks.join('')}`
}

const shared = `locals {
  prefix = lower(var.prefix)
  tags   = { Owner = "team", Env = var.prefix }
  days   = [for d in [7, 30, 90] : d]
}
variable "prefix" {
  default = "Acme"
}
`

/** Ten directories, as many root modules. */
function texts(count: number): ReadonlyMap<string, SourceFile> {
  const files = new Map<string, SourceFile>()
  const add = (path: string, text: string) => files.set(path, { path, text })
  for (let d = 0; d < 10; d++) add(`env${d}/locals.tf`, shared)
  for (let n = 0; n < count; n++) add(`env${n % 10}/part_${n}.tf`, fileText(n))
  return files
}

function projectOf(files: ReadonlyMap<string, SourceFile>): Project {
  const parsed = new Map<string, Parsed>()
  const names = new Map<string, string[]>()
  for (const path of files.keys()) {
    const directory = posix.dirname(path)
    names.set(directory, [...(names.get(directory) ?? []), posix.basename(path)])
  }
  return {
    settings: {},
    read: (path) => files.get(path),
    parse(path) {
      const file = files.get(path)
      const known = parsed.get(path) ?? (file && hcl.parse(file))
      if (known) parsed.set(path, known)
      return known
    },
    list: (directory) => names.get(directory) ?? [],
  }
}

function run(count: number): void {
  const files = texts(count)
  const megabytes = [...files.values()].reduce((sum, file) => sum + file.text.length, 0) / 1e6
  const project = projectOf(files)
  const start = performance.now()
  const given = [...files.keys()].flatMap((path) => project.parse(path, 'hcl') ?? [])
  const parsed = performance.now()
  const { resources, links, problems } = terraform.model(given, project)
  const done = performance.now()
  const [parseMs, modelMs] = [parsed - start, done - parsed].map(Math.round)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${count} files, ${megabytes.toFixed(1)} MB: parse ${parseMs} ms, model ${modelMs} ms, ` +
      `${resources.length} resources, ${links.length} links, ${problems.length} problems, ${memory} MB resident`,
  )
}

run(Number(process.argv[2] ?? 1000))
