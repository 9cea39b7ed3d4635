/** Findings in modules: once at their source line, with the calls that make them; suppressed where they are called, too. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const module = 'variable "acl" {}\nresource "aws_s3_bucket" "b" {\n  acl = var.acl\n}\n'

async function publicAcls(main: string) {
  const overlay = { 'main.tf': main, 'm/main.tf': module }
  const paths = Object.keys(overlay)
  return scan({ cwd: '/nowhere', paths, overlay, config: false, rules: ['aws-s3-public-acl'] })
}

const call = (name: string, acl: string, comment = '') =>
  `${comment}module "${name}" {\n  source = "./m"\n  acl    = ${acl}\n}\n`

describe('a finding in a module', () => {
  it('names all resources it is about, where they differ', async () => {
    const { findings } = await publicAcls(call('a', '"public-read"') + call('b', '"public-read-write"'))
    expect(findings.flatMap((f) => f.related ?? []).map((r) => `${r.path}:${r.range.start.line} ${r.message}`)).toEqual(
      [
        'main.tf:1 module.a.aws_s3_bucket.b comes from this call',
        'm/main.tf:2 also module.b.aws_s3_bucket.b',
        'main.tf:5 module.b.aws_s3_bucket.b comes from this call',
      ],
    )
  })

  it('stands once at its line, with the calls that make it', async () => {
    const { findings } = await publicAcls(
      [call('bad', '"public-read"'), call('good', '"private"'), call('worse', '"public-read"')].join(''),
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ path: 'm/main.tf', range: { start: { line: 3 } } })
    expect(findings[0]?.related?.map((r) => `${r.path}:${r.range.start.line} ${r.message}`)).toEqual([
      'main.tf:1 module.bad.aws_s3_bucket.b comes from this call',
      'main.tf:9 also in module.worse',
    ])
  })

  it('is undecided for a value that is not known', async () => {
    const { findings, undecided } = await publicAcls(`variable "acl" {}\n${call('m', 'var.acl')}`)
    expect(findings).toEqual([])
    expect(undecided).toMatchObject([{ path: 'm/main.tf', why: 'variable `acl` has no default' }])
  })

  it('can be suppressed at the call', async () => {
    const comment = '# bylaw: ignore[aws-s3-public-acl] -- a public site\n'
    const { findings, suppressed, unusedSuppressions } = await publicAcls(call('bad', '"public-read"', comment))
    expect(findings).toEqual([])
    expect(suppressed).toMatchObject([{ suppressed: { reason: 'a public site', path: 'main.tf' } }])
    expect(unusedSuppressions).toEqual([])
  })

  it('stays where only one of the calls is suppressed', async () => {
    const comment = '# bylaw: ignore[aws-s3-public-acl] -- a public site\n'
    const { findings, unusedSuppressions } = await publicAcls(
      call('a', '"public-read"', comment) + call('b', '"public-read"'),
    )
    expect(unusedSuppressions).toEqual([])
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain('module.b.aws_s3_bucket.b')
  })
})
