/** Root modules, and the modules they call. */
import { describe, expect, it } from 'vitest'
import { get, place, text, type Value } from '../../../src/model/index.js'
import { addresses, modelOf, resource } from './helpers.js'

describe('a local module', () => {
  const model = modelOf({
    'envs/prod/main.tf': `
module "logs" {
  source   = "../../modules/bucket"
  for_each = { a = "private", b = "public-read" }
  acl      = each.value
}
module "off" {
  source = "../../modules/bucket"
  count  = 0
  acl    = "x"
}
resource "aws_s3_bucket_policy" "p" {
  bucket = module.logs["b"].id
}
output "all" {
  value = { for k, m in module.logs : k => m.id }
}
`,
    'modules/bucket/main.tf': `
variable "acl" {}
module "inner" {
  source = "./inner"
  acl    = "\${var.acl}!"
}
resource "aws_s3_bucket" "b" {
  acl  = var.acl
  tags = { Path = path.module }
}
output "id" {
  value = aws_s3_bucket.b.id
}
`,
    'modules/bucket/inner/main.tf': 'variable "acl" {}\nresource "x" "y" {\n  acl = var.acl\n}\n',
  })

  it('is instantiated with its arguments, and judged through its callers only', () => {
    expect(addresses(model)).toEqual([
      'aws_s3_bucket_policy.p',
      'module.logs["a"].aws_s3_bucket.b',
      'module.logs["a"].module.inner.x.y',
      'module.logs["b"].aws_s3_bucket.b',
      'module.logs["b"].module.inner.x.y',
    ])
    expect(text(get(resource(model, 'module.logs["b"].module.inner.x.y').body, 'acl'))).toBe('public-read!')
    expect(text(get(resource(model, 'module.logs["a"].aws_s3_bucket.b').body, 'tags.Path'))).toBe(
      '../../modules/bucket',
    )
    expect(model.problems).toEqual([])
  })

  it('is linked to through its outputs', () => {
    const links = model.links.filter((l) => l.via === 'bucket').map((l) => `${l.from.address} → ${l.to.address}`)
    expect(links).toEqual(['aws_s3_bucket_policy.p → module.logs["b"].aws_s3_bucket.b'])
  })

  it('leads back to the caller', () => {
    const acl = get(resource(model, 'module.logs["b"].aws_s3_bucket.b').body, 'acl')
    expect(place(acl.span)).toBe('modules/bucket/main.tf:8:10')
    const chain: string[] = []
    for (let v: Value | undefined = acl; v; v = v.origin) chain.push(`${place(v.span)} ${v.via ?? ''}`)
    expect(chain.some((step) => step.includes('argument `acl` of module `logs`'))).toBe(true)
    expect(chain.at(-1)).toMatch(/^envs\/prod\/main\.tf:4:35/)
  })
})

describe('a module that is not here', () => {
  const model = modelOf({
    'app/main.tf': `
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
}
resource "aws_instance" "i" {
  subnet_id = module.vpc.private_subnets[0]
}
`,
  })

  it('has unknown outputs, and leaves the graph incomplete', () => {
    const subnet = get(resource(model, 'aws_instance.i').body, 'subnet_id')
    expect(subnet).toMatchObject({ kind: 'unknown', why: expect.stringContaining('is not on disk') })
    expect(model.gaps).toMatchObject([{ kinds: 'tf/*', why: expect.stringContaining('is not on disk') }])
    expect(model.gaps[0]?.among?.has(resource(model, 'aws_instance.i'))).toBe(true)
    expect(model.problems).toMatchObject([{ code: 'tf-module-not-installed', severity: 'warning' }])
  })

  it('is found where terraform init has put it', () => {
    const installed = modelOf({
      'app/main.tf': 'module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n',
      'app/.terraform/modules/modules.json':
        '{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"vpc","Source":"registry","Dir":".terraform/modules/vpc"}]}',
      'app/.terraform/modules/vpc/main.tf': 'resource "aws_vpc" "this" {}\n',
    })
    expect(addresses(installed)).toContain('module.vpc.aws_vpc.this')
    expect(installed.gaps).toEqual([])
  })

  it('is not followed out of the scanned directory', () => {
    const { problems, gaps } = modelOf({ 'main.tf': 'module "m" {\n  source = "../elsewhere"\n}\n' })
    expect(problems).toMatchObject([{ code: 'tf-module-not-found', message: expect.stringContaining('leads out') }])
    expect(gaps).toHaveLength(1)
  })
})

describe('modules that call each other', () => {
  it('are judged once, and reported', () => {
    const model = modelOf({
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "r" "a" {}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "r" "b" {}\n',
    })
    expect(addresses(model)).toEqual(['r.a', 'module.b.r.b'])
    expect(model.problems.map((p) => p.code)).toEqual(['tf-module-cycle'])
  })

  it('may not exist where their count is not known', () => {
    const model = modelOf({
      'main.tf': `variable "on" {}
module "m" {
  source = "./m"
  count  = var.on ? 1 : 0
}
`,
      'm/main.tf': 'resource "a" "b" {}\nresource "c" "d" {\n  x = a.b.id\n}\n',
    })
    expect(addresses(model)).toEqual(['module.m.a.b', 'module.m.c.d'])
    expect(model.links.every((l) => l.doubt !== undefined)).toBe(true)
  })

  it('are judged by themselves where no caller makes an instance', () => {
    const model = modelOf({
      'main.tf': 'module "m" {\n  source = "./m"\n  count  = 0\n}\n',
      'm/main.tf': 'resource "a" "b" {}\n',
    })
    expect(addresses(model)).toEqual(['a.b'])
  })
})

describe('files', () => {
  it('named override change what the others declare', () => {
    const model = modelOf({
      'main.tf': 'resource "a" "b" {\n  x = 1\n  y = 1\n  blk {\n    z = 1\n  }\n  blk {\n    z = 2\n  }\n}\n',
      'b_override.tf': 'resource "a" "b" {\n  y = 2\n  blk {\n    z = 3\n  }\n}\n',
    })
    const { body } = resource(model, 'a.b')
    expect(get(body, 'x')).toMatchObject({ value: 1 })
    expect(get(body, 'y')).toMatchObject({ value: 2 })
    expect(get(body, 'blk')).toMatchObject({
      items: [{ entries: new Map([['z', expect.objectContaining({ value: 3 })]]) }],
    })
  })

  it('of OpenTofu take the place of those of Terraform', () => {
    const model = modelOf({ 'main.tf': 'resource "a" "tf" {}\n', 'main.tofu': 'resource "a" "tofu" {}\n' })
    expect(addresses(model)).toEqual(['a.tofu'])
  })

  it('in JSON mean the same', () => {
    const model = modelOf({
      'main.tf.json': `{
  "variable": { "n": { "default": "x" } },
  "resource": {
    "aws_s3_bucket": {
      "b": {
        "bucket": "\${var.n}-\\"q\\"",
        "count": 2,
        "tags": { "Name": "\${upper(var.n)}" },
        "lifecycle": { "prevent_destroy": true }
      }
    }
  }
}`,
    })
    expect(addresses(model)).toEqual(['aws_s3_bucket.b[0]', 'aws_s3_bucket.b[1]'])
    const { body } = resource(model, 'aws_s3_bucket.b[1]')
    expect(text(get(body, 'bucket'))).toBe('x-"q"')
    expect(text(get(body, 'tags.Name'))).toBe('X')
    expect(place(get(body, 'tags.Name').span)).toBe('main.tf.json:8:27')
    expect(get(body, 'lifecycle[0].prevent_destroy')).toMatchObject({ value: true })
    expect(model.problems).toEqual([])
  })
})

describe('providers', () => {
  it('pass their default tags into modules', () => {
    const model = modelOf({
      'main.tf': `
provider "aws" {
  default_tags {
    tags = { Env = "prod" }
  }
}
provider "aws" {
  alias = "east"
  default_tags {
    tags = { Env = "east" }
  }
}
module "plain" { source = "./m" }
module "east" {
  source    = "./m"
  providers = { aws = aws.east }
}
`,
      'm/main.tf': 'resource "aws_s3_bucket" "b" {\n  tags = { Name = "n" }\n}\n',
    })
    expect(text(get(resource(model, 'module.plain.aws_s3_bucket.b').body, 'tags_all.Env'))).toBe('prod')
    expect(text(get(resource(model, 'module.east.aws_s3_bucket.b').body, 'tags_all.Env'))).toBe('east')
  })
})

describe('paths', () => {
  it('of files start at the root module, and stay in the project', () => {
    const model = modelOf({
      'app/main.tf': 'module "m" {\n  source = "../m"\n}\nresource "r" "out" {\n  v = file("../../secret")\n}\n',
      'm/main.tf': 'resource "r" "in" {\n  v = file("${path.module}/x.txt")\n}\n',
      'm/x.txt': 'hello',
    })
    expect(text(get(resource(model, 'module.m.r.in').body, 'v'))).toBe('hello')
    expect(get(resource(model, 'r.out').body, 'v')).toMatchObject({ kind: 'unknown' })
  })
})

describe('a module that is called often with the same arguments', () => {
  const texts = {
    'main.tf': `
resource "aws_kms_key" "k" {}
module "same" {
  source = "./m"
  count  = 3
  name   = "x"
  key    = aws_kms_key.k.arn
}
module "other" {
  source = "./m"
  name   = "y"
  key    = "literal"
}
resource "aws_s3_bucket_policy" "p" {
  bucket = module.same[1].id
}
`,
    'm/main.tf': `
variable "name" {}
variable "key" {}
module "inner" {
  source = "./inner"
  name   = var.name
}
resource "aws_s3_bucket_versioning" "v" {
  bucket = module.inner.id
  key    = var.key
}
output "id" {
  value = module.inner.id
}
`,
    'm/inner/main.tf': `
variable "name" {}
resource "aws_s3_bucket" "b" {
  bucket_prefix = var.name
}
output "id" {
  value = aws_s3_bucket.b.id
}
`,
  }
  const model = modelOf(texts)

  it('has all its resources, with their callers', () => {
    const prefix = (address: string) => text(get(resource(model, address).body, 'bucket_prefix'))
    expect([0, 1, 2].map((i) => prefix(`module.same[${i}].module.inner.aws_s3_bucket.b`))).toEqual(['x', 'x', 'x'])
    expect(prefix('module.other.module.inner.aws_s3_bucket.b')).toBe('y')
    const callers = resource(model, 'module.same[2].module.inner.aws_s3_bucket.b').callers ?? []
    expect(callers.map(place)).toEqual(['m/main.tf:4:1', 'main.tf:3:1'])
    expect(resource(model, 'module.same[2].output.id').kind).toBe('tf/output')
  })

  it('is one for all where nothing refers to it', () => {
    const { 'm/main.tf': m = '', 'm/inner/main.tf': inner = '' } = texts
    const alone = modelOf({
      'main.tf': 'module "a" {\n  source = "./m"\n  count = 3\n  name = "x"\n  key = "k"\n}\n',
      'm/main.tf': m,
      'm/inner/main.tf': inner,
    })
    expect(addresses(alone)).toEqual([
      'module.a[0].aws_s3_bucket_versioning.v',
      'module.a[0].module.inner.aws_s3_bucket.b',
    ])
    const [bucket] = alone.resources.filter((r) => r.kind === 'tf/aws_s3_bucket')
    expect(bucket?.also?.map((copy) => `${copy.of} ${copy.address}`)).toEqual([
      'module.a[0].module.inner module.a[1].module.inner',
      'module.a[0].module.inner module.a[2].module.inner',
    ])
  })

  it('keeps them apart in links', () => {
    const links = model.links.filter((l) => l.via === 'reference').map((l) => `${l.from.address} → ${l.to.address}`)
    expect(links.sort()).toEqual(
      [
        'aws_s3_bucket_policy.p → module.same[1].module.inner.aws_s3_bucket.b',
        ...[0, 1, 2].flatMap((i) => [
          `module.same[${i}].aws_s3_bucket_versioning.v → aws_kms_key.k`,
          `module.same[${i}].aws_s3_bucket_versioning.v → module.same[${i}].module.inner.aws_s3_bucket.b`,
        ]),
        'module.other.aws_s3_bucket_versioning.v → module.other.module.inner.aws_s3_bucket.b',
      ].sort(),
    )
  })
})

describe('a file that can not be read whole', () => {
  it('leaves the graph of its root module incomplete', () => {
    const { gaps } = modelOf({
      'a/main.tf': 'resource "a" "b" {\n  x = = 1\n}\n',
      'b/main.tf': 'resource "a" "b" {}\n',
    })
    expect(gaps.map((gap) => gap.why)).toEqual(['`a/main.tf` could not be read whole'])
    expect([...(gaps[0]?.among ?? [])].map((r) => r.header.file.path)).toEqual(['a/main.tf'])
  })
})
