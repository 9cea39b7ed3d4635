import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const place = async (text: string) => {
  const { findings, undecided } = await scan({
    cwd: import.meta.dirname,
    paths: ['main.tf'],
    overlay: { 'main.tf': text },
    config: false,
    rules: ['aws-iam-wildcard-action'],
  })
  const lines = text.split('\n')
  const shown = ({ range: { start, end } }: { range: (typeof findings)[number]['range'] }) =>
    lines[start.line - 1]?.slice(start.column - 1, end.column - 1)
  return { found: findings.map(shown), undecided: undecided.length }
}

const policy = (written: string) => `resource "aws_iam_policy" "p" {\n  policy = ${written}\n}\n`

describe('policies in strings', () => {
  it('are judged at their place in a heredoc', async () => {
    const text = policy('<<EOF\n{"Statement": {"Effect": "Allow", "Action": [\n"s3:Get*", "*"], "Resource": "*"}}\nEOF')
    expect(await place(text)).toEqual({ found: ['"*"'], undecided: 0 })
  })

  it('are judged at their place in an indented heredoc with parts that are not known', async () => {
    const text = policy(
      '<<-EOF\n    {\n      "Statement": [{"Effect": "Allow", "Resource": "${aws_s3_bucket.b.arn}/*",\n        "Action": "*"}]\n    }\n  EOF',
    )
    expect(await place(`${text}resource "aws_s3_bucket" "b" {}\n`)).toEqual({ found: ['"*"'], undecided: 0 })
  })

  it('are judged behind variables and locals, at the resource that uses them', async () => {
    const text = `locals {\n  p = "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\"}]}"\n}\n${policy('local.p')}`
    expect((await place(text)).found).toHaveLength(1)
  })

  it('stay undecided where the part that matters is not known', async () => {
    const text = policy('<<EOF\n{"Statement": [{"Effect": "Allow", "Action": "${var.action}"}]}\nEOF')
    expect(await place(`variable "action" {}\n${text}`)).toEqual({ found: [], undecided: 1 })
  })

  it('stay undecided where the text is not known or no JSON', async () => {
    expect(await place(`variable "p" {}\n${policy('var.p')}`)).toEqual({ found: [], undecided: 1 })
    expect(await place(policy('"no json: ["'))).toEqual({ found: [], undecided: 1 })
  })

  it('count once when a document of blocks is used by a resource', async () => {
    const text = `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n`
    expect(await place(text + policy('data.aws_iam_policy_document.d.json'))).toEqual({ found: ['"*"'], undecided: 0 })
    expect(await place(text)).toEqual({ found: ['"*"'], undecided: 0 })
  })
})
