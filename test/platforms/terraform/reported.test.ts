/** What users of other scanners reported as false alarms: right verdict, right line, right reason. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

async function judge(ruleId: string, files: Readonly<Record<string, string>>) {
  const overlay = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.trimStart()]))
  const { findings, undecided, crashes } = await scan({
    cwd: '/nowhere',
    paths: Object.keys(overlay),
    overlay,
    config: false,
    rules: [ruleId],
  })
  expect(crashes).toEqual([])
  return {
    bad: findings.map((f) => `${f.path}:${f.range.start.line}`),
    open: undecided.map((u) => `${u.path}:${u.range.start.line} ${u.why}`),
  }
}

const database = 'variable "encrypted" {}\nresource "aws_db_instance" "x" {\n  storage_encrypted = var.encrypted\n}\n'

describe('values that are not known', () => {
  it('a variable without a default as a security setting is undecided, with its name', async () => {
    const { bad, open } = await judge('aws-storage-unencrypted', { 'main.tf': database })
    expect(bad).toEqual([])
    expect(open).toEqual([expect.stringMatching(/^main\.tf:3 .*`encrypted`.*default/)])
  })

  it('tags merged with a variable leave the settings beside them alone', async () => {
    const text =
      'variable "b" {}\nlocals {\n  a = { Name = "x" }\n}\nresource "aws_db_instance" "x" {\n  storage_encrypted = true\n  tags = merge(local.a, var.b)\n}\n'
    expect(await judge('aws-storage-unencrypted', { 'main.tf': text })).toEqual({ bad: [], open: [] })
  })
})

describe('modules', () => {
  it('with for_each over a comprehension of an unset variable are judged by what each holds', async () => {
    const call =
      'variable "items" {\n  type = list(string)\n}\nmodule "db" {\n  for_each  = { for v in var.items : v => v }\n  source    = "./db"\n  encrypted = false\n}\n'
    const { bad } = await judge('aws-storage-unencrypted', { 'main.tf': call, 'db/main.tf': database })
    expect(bad).toEqual(['db/main.tf:3'])
    const unknown = await judge('aws-storage-unencrypted', {
      'main.tf': call.replace('= false', '= each.value == "x"'),
      'db/main.tf': database,
    })
    expect(unknown.bad).toEqual([])
    expect(unknown.open.length).toBe(1)
  })

  it('feed each other through outputs', async () => {
    const main =
      'module "policy" {\n  source = "./policy"\n}\nmodule "db" {\n  source    = "./db"\n  encrypted = module.policy.encrypt\n}\n'
    const policy = (value: string) => `output "encrypt" {\n  value = ${value}\n}\n`
    const files = (value: string) => ({ 'main.tf': main, 'policy/main.tf': policy(value), 'db/main.tf': database })
    expect(await judge('aws-storage-unencrypted', files('true'))).toEqual({ bad: [], open: [] })
    expect((await judge('aws-storage-unencrypted', files('false'))).bad).toEqual(['db/main.tf:3'])
  })
})

describe('counted resources', () => {
  const text = (fallback: string) =>
    `variable "x" {\n  type = string\n  default = ${fallback}\n}\nresource "aws_db_instance" "d" {\n  count = var.x == null ? 1 : 0\n  storage_encrypted = false\n}\n`
  it('are there or not as the condition says', async () => {
    expect((await judge('aws-storage-unencrypted', { 'main.tf': text('null') })).bad).toEqual(['main.tf:7'])
    expect(await judge('aws-storage-unencrypted', { 'main.tf': text('"set"') })).toEqual({ bad: [], open: [] })
  })

  const block = (bucket: string) => `
resource "aws_s3_bucket" "b" {
  count  = 1
  bucket = "data"
}
resource "aws_s3_bucket_public_access_block" "b" {
  count                   = 1
  bucket                  = ${bucket}
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`
  it.each(['aws_s3_bucket.b[0].id', 'one(aws_s3_bucket.b[*].id)'])('are joined by %s', async (bucket) => {
    expect(await judge('aws-s3-public-access-block-missing', { 'main.tf': block(bucket) })).toEqual({
      bad: [],
      open: [],
    })
  })
})

describe('dynamic blocks', () => {
  const group = (open: string) => `
variable "open" {
  type = bool
  ${open}
}
resource "aws_security_group" "g" {
  dynamic "ingress" {
    for_each = var.open ? ["0.0.0.0/0"] : []
    content {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}
`
  it('over a conditional list are expanded as far as it is known', async () => {
    expect((await judge('aws-ssh-open-to-world', { 'main.tf': group('default = true') })).bad).toEqual(['main.tf:12'])
    expect(await judge('aws-ssh-open-to-world', { 'main.tf': group('default = false') })).toEqual({ bad: [], open: [] })
    expect((await judge('aws-ssh-open-to-world', { 'main.tf': group('') })).bad).toEqual([])
  })
})

describe('plans', () => {
  it('with values known after apply are undecided there', async () => {
    const plan = JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'aws_db_instance.x',
              mode: 'managed',
              type: 'aws_db_instance',
              name: 'x',
              values: { engine: 'postgres' },
            },
          ],
        },
      },
      resource_changes: [
        {
          address: 'aws_db_instance.x',
          mode: 'managed',
          type: 'aws_db_instance',
          name: 'x',
          change: {
            actions: ['create'],
            before: null,
            after: { engine: 'postgres' },
            after_unknown: { storage_encrypted: true },
          },
        },
      ],
      configuration: {
        root_module: {
          resources: [{ address: 'aws_db_instance.x', mode: 'managed', type: 'aws_db_instance', name: 'x' }],
        },
      },
    })
    const { bad, open } = await judge('aws-storage-unencrypted', { 'plan.json': plan })
    expect(bad).toEqual([])
    expect(open.length).toBe(1)
  })
})
