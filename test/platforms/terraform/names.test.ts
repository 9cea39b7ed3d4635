/** Resources that belong together by their names, and policies put together from documents. */
import { describe, expect, it } from 'vitest'
import { get, slice, text, type Value } from '../../../src/model/index.js'
import { modelOf, resource } from './helpers.js'

const links = (main: string) =>
  modelOf({ 'main.tf': main })
    .links.filter((l) => l.via === 'reference')
    .map((l) => `${l.from.address} → ${l.to.address}${l.doubt ? ' ?' : ''}`)

describe('equal names', () => {
  it.each([
    [
      'literals',
      `resource "aws_s3_bucket" "a" { bucket = "x" }
resource "aws_s3_bucket" "b" { bucket = "y" }
resource "aws_s3_bucket_versioning" "v" { bucket = "x" }
`,
      ['aws_s3_bucket_versioning.v → aws_s3_bucket.a'],
    ],
    [
      'the same expression',
      `variable "n" {}
resource "aws_s3_bucket" "a" { bucket = "\${var.n}-logs" }
resource "aws_s3_bucket_versioning" "v" { bucket = "\${var.n}-logs" }
`,
      ['aws_s3_bucket_versioning.v → aws_s3_bucket.a'],
    ],
    [
      'names that are not known',
      `variable "n" {}
resource "aws_s3_bucket" "a" { bucket = "x" }
resource "aws_s3_bucket_versioning" "v" { bucket = var.n }
`,
      ['aws_s3_bucket_versioning.v → aws_s3_bucket.a ?'],
    ],
    [
      'a generated name',
      `resource "aws_s3_bucket" "a" {}
resource "aws_s3_bucket_versioning" "v" { bucket = "x" }
`,
      [],
    ],
    [
      'an argument with the name of the thing',
      `resource "aws_iam_role" "r" { name = "x" }
resource "aws_iam_role_policy" "p" { role = "x" }
`,
      ['aws_iam_role_policy.p → aws_iam_role.r'],
    ],
    [
      'the id of a bucket with a name',
      `resource "aws_s3_bucket" "a" { bucket = "x" }
resource "aws_s3_bucket" "b" { bucket = "y" }
resource "aws_s3_bucket_versioning" "v" { bucket = aws_s3_bucket.b.id }
`,
      ['aws_s3_bucket_versioning.v → aws_s3_bucket.b'],
    ],
  ])('of %s', (_, main, wanted) => expect(links(main)).toEqual(wanted))
})

describe('aws_iam_policy_document', () => {
  const model = modelOf({
    'main.tf': `
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "read"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "all" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    effect    = "Deny"
    actions   = ["s3:Put*", "s3:Delete*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}
resource "aws_s3_bucket" "b" {}
data "aws_iam_policy_document" "part" {
  statement {
    actions   = ["*"]
    resources = [aws_s3_bucket.b.arn]
  }
}
resource "aws_iam_policy" "p" { policy = data.aws_iam_policy_document.all.json }
resource "aws_iam_policy" "q" { policy = data.aws_iam_policy_document.part.json }
`,
  })

  it('is the JSON it stands for', () => {
    expect(JSON.parse(text(get(resource(model, 'aws_iam_policy.p').body, 'policy')))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'read', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
        {
          Effect: 'Deny',
          Action: ['s3:Put*', 's3:Delete*'],
          Resource: '*',
          Principal: { AWS: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    })
    expect(model.problems).toEqual([])
  })

  it('has its structure as origin, also where a part is not known', () => {
    const policy = get(resource(model, 'aws_iam_policy.q').body, 'policy')
    expect(policy.kind).toBe('unknown')
    let structure: Value | undefined = policy
    while (structure && structure.kind !== 'map') structure = structure.origin
    expect(structure && slice(get(structure, 'Statement[0].Action').span)).toBe('"*"')
  })
})
