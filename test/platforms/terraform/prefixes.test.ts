import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const verdicts = async (rule: string, text: string) => {
  const { findings, undecided } = await scan({
    cwd: import.meta.dirname,
    paths: ['main.tf'],
    overlay: { 'main.tf': text },
    config: false,
    rules: [rule],
  })
  return { findings: findings.length, undecided: undecided.length }
}

describe('names that AWS gives', () => {
  it('are set, though they are known after apply', async () => {
    const text = (key: string) =>
      `resource "aws_kms_key" "k" {}\nvariable "x" {}\nresource "aws_backup_vault" "v" {\n  kms_key_arn = ${key}\n}\n`
    expect(await verdicts('aws-without-own-key', text('aws_kms_key.k.arn'))).toEqual({ findings: 0, undecided: 0 })
    expect(await verdicts('aws-without-own-key', text('var.x'))).toEqual({ findings: 0, undecided: 1 })
    expect(await verdicts('aws-without-own-key', text('var.x ? aws_kms_key.k.arn : null'))).toEqual({
      findings: 0,
      undecided: 1,
    })
  })

  it('are no pattern in a policy', async () => {
    const text = `resource "aws_s3_bucket" "b" {}\ndata "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = [aws_s3_bucket.b.arn, "\${aws_s3_bucket.b.arn}/*"]\n  }\n}\n`
    expect(await verdicts('aws-iam-admin-policy', text)).toEqual({ findings: 0, undecided: 0 })
  })
})
