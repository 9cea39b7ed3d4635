/** One directory: variables, locals, count, for_each, dynamic blocks. */
import { describe, expect, it } from 'vitest'
import { get, items, keys, place, slice, text, type Value } from '../../../src/model/index.js'
import { addresses, modelOf, resource } from './helpers.js'

/** A value as plain data; unknowns as their reason in angle brackets. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value
    case 'list':
      return [...value.items.map(plain), ...(value.open ? ['…'] : [])]
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]))
    case 'unknown':
      return `<${value.why}>`
    case 'missing':
      return undefined
  }
}

describe('a resource', () => {
  const model = modelOf({
    'main.tf': `variable "name" {
  default = "logs"
}
variable "acl" {}
locals {
  full = "\${var.name}-\${local.suffix}"
  suffix = "x"
}
resource "aws_s3_bucket" "b" {
  bucket = local.full
  acl    = var.acl
  versioning {
    enabled = true
  }
  tags = { Name = var.name, Fixed = "y" }
  lifecycle {
    ignore_changes = [tags, acl]
  }
}
resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b.id
}
`,
  })
  const bucket = resource(model, 'aws_s3_bucket.b')

  it('has evaluated arguments, and blocks as lists', () => {
    expect(bucket.kind).toBe('tf/aws_s3_bucket')
    expect(plain(bucket.body)).toEqual({
      bucket: 'logs-x',
      acl: '<variable `acl` has no default>',
      versioning: [{ enabled: true }],
      tags: { Name: 'logs', Fixed: 'y' },
      lifecycle: [{ ignore_changes: ['tags', 'acl'] }],
    })
    expect(model.problems).toEqual([])
  })

  it('has its places', () => {
    expect(slice(bucket.header)).toBe('resource "aws_s3_bucket" "b"')
    const name = get(bucket.body, 'bucket')
    expect(slice(name.span)).toBe('local.full')
    expect(slice(name.keySpan ?? name.span)).toBe('bucket')
    expect(slice(get(bucket.body, 'tags.Name').span)).toBe('var.name')
    expect(slice(get(bucket.body, 'versioning[0].enabled').span)).toBe('true')
    const chain: string[] = []
    for (let v: Value | undefined = name; v; v = v.origin) chain.push(`${place(v.span)} ${v.via ?? ''}`.trim())
    expect(chain[0]).toBe('main.tf:10:12 `local.full`')
    expect(chain.some((step) => step.startsWith('main.tf:2:13 default of variable `name`'))).toBe(true)
  })

  it('is linked to what it refers to', () => {
    const links = model.links.map((l) => `${l.from.address} → ${l.to.address} ${l.via}`)
    expect(links).toEqual([
      'aws_s3_bucket_policy.p → aws_s3_bucket.b reference',
      'aws_s3_bucket_policy.p → aws_s3_bucket.b bucket',
    ])
  })
})

describe('count and for_each', () => {
  it('make instances with their keys', () => {
    const model = modelOf({
      'main.tf': `
resource "a" "none" { count = 0 }
resource "a" "two" {
  count = 2
  n     = count.index
}
resource "a" "each" {
  for_each = { x = "1", y = "2" }
  v        = "\${each.key}=\${each.value}"
}
resource "a" "set" {
  for_each = toset(["p"])
  v        = each.value
}
`,
    })
    expect(addresses(model)).toEqual(['a.two[0]', 'a.two[1]', 'a.each["x"]', 'a.each["y"]', 'a.set["p"]'])
    expect(text(get(resource(model, 'a.each["y"]').body, 'v'))).toBe('y=2')
    expect(plain(get(resource(model, 'a.two[1]').body, 'n'))).toBe(1)
    expect(text(get(resource(model, 'a.set["p"]').body, 'v'))).toBe('p')
  })

  it('that are not known make one instance, which proves nothing by its existence', () => {
    const model = modelOf({
      'main.tf': `
variable "create" {}
resource "a" "x" {
  count = var.create ? 1 : 0
  n     = count.index
}
resource "a" "y" {
  ref = a.x[0].id
}
`,
    })
    expect(addresses(model)).toEqual(['a.x', 'a.y'])
    expect(plain(get(resource(model, 'a.x').body, 'n'))).toBe('<variable `create` has no default>')
    expect(model.links.map((l) => [l.from.address, l.to.address, l.doubt !== undefined])).toContainEqual([
      'a.y',
      'a.x',
      true,
    ])
  })

  it('keep instances apart in links', () => {
    const model = modelOf({
      'main.tf': `
resource "bucket" "b" {
  for_each = toset(["x", "y"])
}
resource "block" "direct" {
  for_each = toset(["x", "y"])
  bucket   = bucket.b[each.key].id
}
resource "block" "chained" {
  for_each = bucket.b
  bucket   = each.value.id
}
locals {
  ids = { for k, b in bucket.b : k => b.id }
}
resource "block" "mapped" {
  bucket = local.ids["y"]
}
resource "block" "all" {
  buckets = bucket.b
}
`,
    })
    const links = model.links.filter((l) => l.via === 'reference').map((l) => `${l.from.address} → ${l.to.address}`)
    expect(links).toEqual([
      'block.direct["x"] → bucket.b["x"]',
      'block.direct["y"] → bucket.b["y"]',
      'block.chained["x"] → bucket.b["x"]',
      'block.chained["y"] → bucket.b["y"]',
      'block.mapped → bucket.b["y"]',
      'block.all → bucket.b["x"]',
      'block.all → bucket.b["y"]',
    ])
  })
})

describe('dynamic blocks', () => {
  const model = modelOf({
    'main.tf': `
variable "more" {}
resource "sg" "s" {
  ingress {
    port = 1
  }
  dynamic "ingress" {
    for_each = [22, 80]
    content {
      port = ingress.value
      i    = ingress.key
    }
  }
  dynamic "egress" {
    for_each = var.more
    iterator = it
    content {
      port = it.value
    }
  }
}
`,
  })

  it('are expanded in their place', () => {
    const { body } = resource(model, 'sg.s')
    expect(plain(get(body, 'ingress'))).toEqual([{ port: 1 }, { port: 22, i: 0 }, { port: 80, i: 1 }])
    expect(slice(get(body, 'ingress[1].port').span)).toBe('ingress.value')
  })

  it('of unknown number prove nothing', () => {
    const egress = get(resource(model, 'sg.s').body, 'egress')
    expect(plain(egress)).toEqual(['<variable `more` has no default>', '…'])
    expect(items(egress)).toHaveLength(1)
  })
})

describe('variables', () => {
  it('take values from files and settings, by precedence', () => {
    const texts = {
      'main.tf': `
variable "a" { default = "default" }
variable "b" { default = "default" }
variable "c" { default = "default" }
variable "d" { default = "default" }
variable "e" { default = "default" }
resource "r" "r" { v = [var.a, var.b, var.c, var.d, var.e] }
`,
      'terraform.tfvars': 'b = "tfvars"\nc = "tfvars"\nd = "tfvars"\ne = "tfvars"\n',
      'x.auto.tfvars.json': '{ "c": "auto", "d": "auto", "e": "auto" }',
      'extra.tfvars': 'd = "file"\ne = "file"\n',
    }
    const model = modelOf(texts, { variables: { e: 'settings' }, var_files: ['extra.tfvars'] })
    expect(plain(get(resource(model, 'r.r').body, 'v'))).toEqual(['default', 'tfvars', 'auto', 'file', 'settings'])
    expect(model.problems).toEqual([])
  })

  it('are converted, and optional attributes filled in', () => {
    const model = modelOf({
      'main.tf': `
variable "n" {
  type    = string
  default = 10
}
variable "rules" {
  type = list(object({ port = number, cidr = optional(string, "10.0.0.0/8"), note = optional(string) }))
  default = [{ port = "22" }]
}
variable "secret" {
  sensitive = true
  default   = "s"
}
resource "r" "r" {
  n     = var.n
  rules = var.rules
  s     = var.secret
}
`,
    })
    const { body } = resource(model, 'r.r')
    expect(plain(get(body, 'n'))).toBe('10')
    expect(plain(get(body, 'rules'))).toEqual([{ port: 22, cidr: '10.0.0.0/8', note: null }])
    expect(get(body, 's').sensitive).toBe(true)
  })
})

describe('problems', () => {
  it.each([
    ['locals { \n a = local.b\n b = local.a\n}\noutput "o" {\n value = local.a\n}\n', 'tf-cycle'],
    ['resource "r" "r" {\n count = r.r.n\n}\n', 'tf-cycle'],
    ['resource "r" "r" {\n a = var.nope\n}\n', 'tf-undeclared'],
    ['resource "r" {\n}\n', 'tf-missing-label'],
    ['variable "a" {}\nvariable "a" {}\n', 'tf-duplicate'],
    ['resource "r" "r" {\n for_each = ["a"]\n}\n', 'tf-invalid-expansion'],
    ['variable "a" {\n type = strng\n}\nresource "r" "r" {\n a = var.a\n}\n', 'tf-invalid-type'],
    ['variable "a" {\n type = number\n default = "x"\n}\nresource "r" "r" {\n a = var.a\n}\n', 'tf-type-mismatch'],
  ])('%j', (main, code) => {
    const { problems } = modelOf({ 'main.tf': main })
    expect(problems.map((p) => p.code)).toEqual([code])
  })
})

describe('other blocks', () => {
  it('are resources too', () => {
    const model = modelOf({
      'main.tf': `
terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.east]
    }
  }
  backend "s3" {
    bucket = "state"
  }
}
provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { Owner = "me" }
  }
}
variable "v" {
  type    = list(string)
  default = []
}
output "o" {
  value = var.v
}
locals {
  l = 1
}
data "aws_ami" "a" {
  owners = ["self"]
}
resource "aws_instance" "i" {
  ami  = data.aws_ami.a.id
  tags = { Name = "x" }
}
moved {
  from = aws_instance.old
  to   = aws_instance.i
}
`,
    })
    expect(model.resources.map((r) => `${r.kind} ${r.address}`).sort()).toEqual([
      'tf/aws_instance aws_instance.i',
      'tf/data.aws_ami data.aws_ami.a',
      'tf/locals locals',
      'tf/output output.o',
      'tf/provider.aws provider.aws',
      'tf/terraform terraform',
      'tf/variable var.v',
    ])
    expect(plain(resource(model, 'terraform').body)).toEqual({
      required_version: '>= 1.5',
      required_providers: [{ aws: { source: 'hashicorp/aws', configuration_aliases: ['aws.east'] } }],
      backend: [{ bucket: 'state', __labels: ['s3'] }],
    })
    expect(plain(resource(model, 'var.v').body)).toEqual({ type: 'list(string)', default: [] })
    expect(plain(get(resource(model, 'aws_instance.i').body, 'tags_all'))).toEqual({ Owner: 'me', Name: 'x' })
    expect(keys(resource(model, 'data.aws_ami.a').body)).toEqual(['owners'])
    expect(model.problems).toEqual([])
  })
})

describe('long chains', () => {
  const length = 5_000
  it.each([
    [
      'of locals',
      `locals {\n  a0 = 1\n${Array.from({ length }, (_, i) => `  a${i + 1} = local.a${i}`).join('\n')}\n}\nresource "r" "r" {\n  x = local.a${length}\n}\n`,
    ],
    ['of resources', Array.from({ length }, (_, i) => `resource "r" "r${i}" {\n  x = r.r${i + 1}.x\n}\n`).join('')],
  ])('%s are cut with a problem, not with a crash', (_, main) => {
    const codes = new Set(modelOf({ 'main.tf': main }).problems.map((p) => p.code))
    expect(codes).toContain('tf-evaluation-limit')
  })
})

describe('a reference', () => {
  it('leads to the resource it names, not to what that one refers to', () => {
    const { links } = modelOf({
      'main.tf': `
resource "key" "k" {}
resource "bucket" "b" {
  name = key.k.id
}
resource "policy" "p" {
  bucket = bucket.b.name
}
`,
    })
    const references = links.filter((l) => l.via === 'reference').map((l) => `${l.from.address} → ${l.to.address}`)
    expect(references).toContain('policy.p → bucket.b')
    expect(references).toHaveLength(2)
  })
})
