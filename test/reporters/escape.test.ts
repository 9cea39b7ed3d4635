import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandData, commandProperty, markdownCell, uri, xml } from '../../src/reporters/escape.js'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

/** Undoes `xml`, as a parser would. */
function readXml(escaped: string): string {
  return escaped
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

describe('escapes', () => {
  it('XML text comes back as it was, save what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = xml(text)
        expect(escaped).not.toMatch(/[<>"'\u0000-\u001f]/)
        expect(readXml(escaped)).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'))
      }),
    )
  })

  it('lone surrogates and control characters become U+FFFD', () => {
    expect(xml('a\ud800\u0000b')).toBe('a\ufffd\ufffdb')
    expect(uri('a\ud800')).toBe('a%EF%BF%BD')
  })

  it('workflow commands come back as they were, on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(commandData(text)).not.toMatch(/[\r\n]/)
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/)
        const back = commandProperty(text)
          .replaceAll('%2C', ',')
          .replaceAll('%3A', ':')
          .replaceAll('%0A', '\n')
          .replaceAll('%0D', '\r')
          .replaceAll('%25', '%')
        expect(back).toBe(text)
      }),
    )
  })

  it('a Markdown cell stays one cell', () => {
    expect(markdownCell('a | b\n<img> [x](y) `c`')).toBe('a \\| b &lt;img&gt; \\[x\\](y) \\`c\\`')
  })

  it('URIs are relative and name their path', () => {
    expect(uri('a b/ä#?%:.tf')).toBe('a%20b/%C3%A4%23%3F%25%3A.tf')
    fc.assert(
      fc.property(anyText, (path) => {
        expect(decodeURIComponent(uri(path))).toBe(path)
      }),
    )
  })
})
